/** What a table is: the plan's tasks, its numbers per unit, a calendar, or anything else. */
import type { Appendix } from '../../plan/types.ts';
import { namesInspected, TELLING } from '../../registry/columns.ts';
import { COMMITMENT, unitOfHeading, valueColumnRank } from '../../registry/indicator-columns.ts';
import type { Columns } from './columns.ts';
import type { Matrix } from './matrix.ts';

/** From this share of numbers among its cells on, a table is about numbers. */
const MOSTLY_NUMBERS = 0.4;
const NUMBER = /^[<>≥≤=+-]?\s*\d[\d.,]*\s*(?:%|phần trăm|điểm|hồ sơ|lần|cuộc)?$/u;

/** "Tháng | Nội dung công việc | Đơn vị": where the time stands first and nothing is to be delivered, days are filled with work. */
function isCalendar({ roles, headings }: Columns): boolean {
  const first = roles.findIndex((role, c) => role !== 'no' || NAMES_PERIODS.test(headings[c]!));
  const isTime = roles[first] === 'deadline' || NAMES_PERIODS.test(headings[first] ?? '');
  return isTime && !roles.includes('product');
}

/** Over "01", "02" a column of months looks like one of row numbers. */
const NAMES_PERIODS = /^\s*(?:tháng|quý|tuần)\s*$/iu;

/** "Tiêu chí | Điểm tối đa | Cách chấm": how an index is scored, with nothing to do and no time for it. */
const isScoring = (headings: readonly string[]): boolean =>
  headings.some((heading) => /^\s*(?:các |tên )?tiêu chí/iu.test(heading)) &&
  headings.some((heading) => /điểm (?:tối đa|chuẩn)|thang điểm|cách (?:chấm|tính|đánh giá)/iu.test(heading)) &&
  !headings.some((heading) => /phấn đấu|đăng ký|giải pháp/iu.test(heading));

/** "Nội dung chi | Số lượng | Đơn giá | Thành tiền": what is spent on the plan, and nothing that it reaches. */
const isBudget = (headings: readonly string[]): boolean =>
  headings.some((heading) => /^\s*(?:đơn giá|thành tiền|số tiền|(?:nội dung|khoản|mục) chi(?!\p{L}))/iu.test(heading));

const rankOf = (heading: string): number => valueColumnRank(heading, null) ?? 0;

/** "Hồ sơ nộp trực tuyến (%)" over numbers, "Mức giao" over shares. */
function holds(data: Matrix, column: number, what: RegExp): boolean {
  const cells = data.map((row) => row[column]!.text.text).filter((cell) => cell !== '');
  return cells.length >= FEWEST_NUMBERS && cells.filter((cell) => what.test(cell)).length > MOSTLY * cells.length;
}
const SHARE = /^(?:(?:[<>≥≤=]|trên|từ|tối thiểu|ít nhất|đạt)\s*)?\d[\d.,]*\s*(?:%|phần trăm)(?:\s*trở lên)?$/iu;

const FEWEST_NUMBERS = 3;
const MOSTLY = 0.6;

export function kindOf(columns: Columns, matrix: Matrix): Appendix['kind'] {
  const { roles, headings, periods, contentTold, headRows } = columns;
  const told = TELLING.filter((role) => roles.includes(role) || (role === 'deadline' && periods.length > 0)).length;
  if (isCalendar(columns)) return 'schedule';
  // "Đơn vị được kiểm tra | Nội dung | Trưởng đoàn | Thời gian": whom an inspection visits, and when.
  if (headings.some(namesInspected) && !roles.includes('product'))
    return roles.includes('deadline') ? 'schedule' : 'other';
  if (isScoring(headings) && !roles.includes('deadline')) return 'other';
  if (roles.includes('content') && told >= (contentTold ? 2 : 3)) return 'tasks';
  const data = matrix.slice(headRows);
  const cells = data.flatMap((row) => row.filter((_, c) => roles[c] !== 'no').map(({ text }) => text.text));
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.filter((cell) => NUMBER.test(cell));
  const isMeasured = headings.some((heading, c) => {
    if (roles[c] !== null) return false;
    const isOfNumbers = unitOfHeading(heading) !== null || rankOf(heading) >= COMMITMENT;
    return (isOfNumbers && holds(data, c, NUMBER)) || (rankOf(heading) > 0 && holds(data, c, SHARE));
  });
  if (
    !isBudget(headings) &&
    (roles.includes('target') ||
      roles.includes('unit') ||
      isMeasured ||
      numbers.length > MOSTLY_NUMBERS * filled.length)
  )
    return 'indicators';
  return roles.includes('deadline') ? 'schedule' : 'other';
}
