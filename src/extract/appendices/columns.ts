/** What each column of a table is for: told by its heading, checked against its cells. */
import { areColumnNumbers } from '../../language/column-numbers.ts';
import { parseDeadline } from '../../language/deadlines.ts';
import { isMark, isPeriod, isSpanOfYears } from '../../language/periods.ts';
import {
  type ColumnRole,
  cellLook,
  namesInspected,
  roleOfColumn,
  settleArea,
  settleTimes,
  tellingIn,
} from '../../registry/columns.ts';
import { isMeasure } from '../../registry/indicator-columns.ts';
import { fold } from '../../registry/match.ts';
import { oncePer } from '../../registry/remember.ts';
import { labelledArea } from './captions.ts';
import { distinct, isSameCell, type Matrix } from './matrix.ts';

export interface Columns {
  /** Printed headings, both levels of a two-level head joined. */
  headings: string[];
  roles: (ColumnRole | null)[];
  /** Columns of quarters or months that hold marks, with the period's name: a calendar instead of a deadline. */
  periods: { column: number; name: string }[];
  /** Does a heading say which column holds the tasks, or do only its long cells? */
  contentTold: boolean;
  /** Rows at the top that are no data: the head, and a row of column numbers under it. */
  headRows: number;
}

/** No plan's table has a deeper head. */
const DEEPEST_HEAD = 3;
/** So many cells of a column are looked at, and so many must speak against its heading before it is given up. */
const SAMPLE = 24;
/** Mean length from which cells may hold tasks. */
const LONG_CELLS = 25;
/** So many columns that only tables of tasks have make a task of what stands beside them. */
const TELLING_OF_TASKS = 3;

export function columnsOf(matrix: Matrix, stated: number | null): Columns {
  const headRows = Math.max(stated ?? 0, guessHeadRows(matrix, stated));
  const width = matrix[0]?.length ?? 0;
  const levels = Array.from({ length: width }, (_, c) => headingLevels(matrix, headRows, c));
  const headings = levels.map((names) => names.join(' '));
  const lowest = levels.map((names) => names.at(-1) ?? '');
  const roles = levels.map((names, c) =>
    names.length === 0 ? null : roleOfColumn(lowest[c]!, names.slice(0, -1).join(' ')),
  );
  const data = matrix.slice(headRows);
  settleArea(roles, headings, {
    isMerged: (column) => isMerged(data, column),
    isOwnOfEachRow: (column) => isOwnOfEachRow(data, column),
    holdsSeveralOf: (broad, narrow) => holdsSeveralOf(data, broad, narrow),
    isShorterThanSome: (column) => isShorterThanSome(data, roles, column),
  });
  settleTimes(roles, headings);
  if (!roles.includes('no') && countsRows(data)) roles[0] = 'no';
  const numbers = roles.indexOf('no');
  if (!roles.includes('area') && numbers >= 0 && namesAreas(data, numbers)) roles[numbers] = 'area';
  const periods = periodsOf(lowest, data);
  for (const { column } of periods) roles[column] = null;
  const settled = checked(roles, data, headings).map((role, c) => (namesInspected(headings[c]!) ? null : role));
  return { headings, roles: settled, periods, contentTold: roles.includes('content'), headRows };
}

const FEWEST_PERIODS = 3;

/** A day in place of the mark says more of the time. */
const DAY = /\d{1,2}\/\d{1,2}(?:\/\d{4})?|tháng \d/iu;
const MOSTLY_MARKED = 0.7;
/** "Tiến độ: Quý I | Quý II | Quý III | Quý IV" over cells that are marked or empty, a few with a day. */
function periodsOf(headings: readonly string[], data: Matrix): Columns['periods'] {
  const years = spansOfYears(headings, data);
  if (years.length > 0) return years;
  const columns = headings.flatMap((name, column) => {
    const marks = data.filter((row) => row[column]!.cell === null || row[column]!.cell!.columnSpan === 1);
    const filled = marks.map((row) => row[column]!.text.text).filter((text) => text !== '');
    const isMarked =
      filled.every((text) => isMark(text) || DAY.test(text)) &&
      filled.filter(isMark).length >= MOSTLY_MARKED * filled.length;
    return isPeriod(name) && isMarked ? [{ column, name }] : [];
  });
  return columns.length >= FEWEST_PERIODS ? columns : [];
}

const FEWEST_SPANS = 2;

/** "Thời gian: 2026 - 2027 | 2028 - 2030" over marks, times or both: of such columns two are enough. */
function spansOfYears(headings: readonly string[], data: Matrix): Columns['periods'] {
  const columns = headings.flatMap((name, column) => (isSpanOfYears(name) ? [{ column, name }] : []));
  const cells = data
    .filter(isNoGroup)
    .flatMap((row) => columns.map(({ column }) => row[column]!.text.text))
    .filter((text) => text !== '');
  const times = cells.filter((text) => isMark(text) || parseDeadline(text, null).parts.length > 0);
  return columns.length >= FEWEST_SPANS && cells.length > 0 && times.length >= MOSTLY_OWN * cells.length ? columns : [];
}

/** Do the cells of a column reach over several rows, as the name of a group does? */
function isMerged(data: Matrix, column: number): boolean {
  const over = data.filter((row, r) => r > 0 && isSameCell(row, data[r - 1]!, column));
  return over.length >= data.length * MOSTLY_MERGED;
}

const MOSTLY_MERGED = 0.3;

/** Does nearly each row, groups left aside, have a cell of its own in the column, unlike the others'? */
function isOwnOfEachRow(data: Matrix, column: number): boolean {
  const rows = data.filter(isNoGroup);
  const cells = new Set(rows.flatMap((row) => (row[column]!.text.length > 0 ? [fold(row[column]!.text.text)] : [])));
  return rows.length >= FEWEST_NUMBERS && cells.size >= MOSTLY_OWN * rows.length;
}

const MOSTLY_OWN = 0.9;

/** A group's row has its label and its name alone. */
const isNoGroup = (row: Matrix[number]): boolean => distinct(row).filter(({ text }) => text.length > 0).length > 2;

/** "Trục cải cách" beside "Việc phải xong": what no heading tells holds the longer words. */
function isShorterThanSome(data: Matrix, roles: readonly (ColumnRole | null)[], column: number): boolean {
  const length = (c: number): number => lookOfColumn(data, c, 'content').length;
  const own = length(column);
  return roles.some((role, c) => role === null && length(c) > Math.max(LONG_CELLS, own));
}

/** "Nhiệm vụ" merged over two or three "Nội dung công việc": what is done is in the narrower cells. */
function holdsSeveralOf(data: Matrix, broad: number, narrow: number): boolean {
  const over = data.filter((row, r) => {
    const before = data[r - 1];
    if (!before || row[narrow]!.text.length === 0) return false;
    return isSameCell(row, before, broad) && !isSameCell(row, before, narrow);
  });
  return new Set(over.map((row) => row[broad]!.cell)).size >= FEWEST_MERGED;
}

const FEWEST_MERGED = 2;

/** "I. Cải cách thể chế", merged over its rows, in the column of numbers, which stand ahead of the tasks. */
function namesAreas(data: Matrix, column: number): boolean {
  const cells = new Map(data.map((row) => [row[column]!.cell, row[column]!.text]));
  const filled = [...cells.values()].filter(({ length }) => length > 0);
  return filled.length >= FEWEST_NUMBERS && filled.every((cell) => labelledArea(cell) !== null);
}

/** A first column of numbers is the one of row numbers, whatever a scan made of its heading. */
function countsRows(data: Matrix): boolean {
  const cells = data.flatMap(([first]) => (first && first.text.length > 0 ? [first.text.text] : []));
  const numbers = cells.filter((cell) => ROW_NUMBER.test(cell));
  return cells.length >= FEWEST_NUMBERS && numbers.length >= MOSTLY_NUMBERS * cells.length;
}

const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-HĐ])[.)]?$/u;
const FEWEST_NUMBERS = 3;
const MOSTLY_NUMBERS = 0.6;

/** The head's rows: those in which most cells name a column; a row of "(1) (2) (3)" belongs to it. */
function guessHeadRows(matrix: Matrix, stated: number | null): number {
  let rows = stated ?? rowsOverNumbers(matrix);
  while (rows < Math.min(DEEPEST_HEAD, matrix.length - 1) && stated === null) {
    const cells = distinct(matrix[rows]!).filter(({ text }) => text.length > 0);
    const named = cells.filter(
      ({ text }) => text.length < 80 && (isPeriod(text.text) || roleOfColumn(text.text) !== null),
    );
    const isNamed = cells.length > 0 && named.length >= Math.min(2, cells.length) && named.length * 2 >= cells.length;
    if (!isNamed || (rows > 0 && (startsLikeData(matrix[rows]!) || isOverAll(matrix[rows]!)))) break;
    if (rows > 0 && isWholeHead(matrix[rows - 1]!, matrix[rows]!)) break;
    rows++;
  }
  while (rows < matrix.length - 1 && numbersColumns(matrix[rows]!)) rows++;
  return rows;
}

/** "Tháng 1", merged over all columns, below the head: a group's title. */
const isOverAll = (row: Matrix[number]): boolean => row[0]!.cell !== null && row[0]!.cell.columnSpan === row.length;

/** Each column has a heading of its own that ends above the next row: "Tháng 8 | Ngày 14/8 | …" below it is no second storey. */
const isWholeHead = (row: Matrix[number], below: Matrix[number]): boolean =>
  row.every(({ cell, text }, c) => cell?.columnSpan === 1 && text.length > 0 && !isSameCell(row, below, c));

/** "TT | Xã | Hồ sơ trực tuyến" over "1 | …": a head as deep as its first cell, whatever its other columns are called. */
function rowsOverNumbers(matrix: Matrix): number {
  const opening = matrix[0]?.[0];
  if (!opening || opening.text.length === 0 || roleOfColumn(opening.text.text) !== 'no') return 0;
  const depth = matrix.findIndex((row, r) => r > 0 && (opening.cell === null || row[0]!.cell !== opening.cell));
  return depth > 0 && depth <= DEEPEST_HEAD && startsLikeData(matrix[depth]!) ? depth : 0;
}

function startsLikeData(row: Matrix[number]): boolean {
  return /^(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/u.test(row[0]?.text.text ?? '');
}

const numbersColumns = (row: Matrix[number]): boolean =>
  areColumnNumbers(distinct(row).flatMap(({ text }) => (text.length > 0 ? [text.text] : [])));

function headingLevels(matrix: Matrix, headRows: number, column: number): string[] {
  const levels: string[] = [];
  for (let r = 0; r < headRows; r++) {
    const { text, cell } = matrix[r]![column]!;
    // The table's title, merged over all columns.
    if (cell !== null && cell.columnSpan > 1 && cell.columnSpan === matrix[r]!.length) continue;
    const repeated = r > 0 && matrix[r - 1]![column]!.cell === cell;
    if (text.length > 0 && !repeated && !numbersColumns(matrix[r]!)) levels.push(text.text);
  }
  return levels;
}

/** Each role once: of two columns that claim one, the first; a heading that its cells gainsay loses its role. */
function checked(
  roles: readonly (ColumnRole | null)[],
  data: Matrix,
  headings: readonly string[],
): (ColumnRole | null)[] {
  const looks = roles.map((role, c) => lookOfColumn(data, c, role));
  const result = roles.map((role, c): ColumnRole | null => {
    const look = looks[c]!;
    // "Đơn vị" over "%", "cuộc", "ngày" says what is counted, not who acts.
    if (role === 'lead' && fold(headings[c]!) === 'đơn vị' && look.unit < 0.5 && holdsMeasures(data, c)) return 'unit';
    if (look.cells < 3) return role;
    if ((role === 'lead' || role === 'coordinator' || role === 'product') && look.deadline > 0.7 && look.unit < 0.3) {
      return roles.includes('deadline') ? role : 'deadline';
    }
    if (role === 'deadline' && look.unit > 0.7 && look.deadline < 0.2) return roles.includes('lead') ? role : 'lead';
    return role;
  });
  const persons = result.indexOf('lead');
  // "Người phụ trách | Đơn vị thực hiện": beside a column of persons the one of units tells who leads.
  const offices = result.findIndex((role, c) => role === 'lead' && c > persons && looks[c]!.unit > 0.7);
  if (persons >= 0 && offices > persons && looks[persons]!.unit < 0.3) result[persons] = 'supervisor';
  result.forEach((role, c) => {
    if (role !== null && result.indexOf(role) < c) result[c] = null;
  });
  if (!result.includes('content')) {
    const longest = looks.reduce(
      (best, look, c) => (result[c] === null && look.length > (looks[best]?.length ?? 0) ? c : best),
      -1,
    );
    if (longest >= 0 && looks[longest]!.length > LONG_CELLS) result[longest] = 'content';
    else if (!result.includes('unit') && tellingIn(result).length >= TELLING_OF_TASKS) {
      // "Mục tiêu | Sản phẩm | Chủ trì | Thời hạn": what has a product, a lead and a deadline is a task, whatever it is called.
      const goal = result.indexOf('target');
      if (goal >= 0) result[goal] = 'content';
    }
  }
  // "Nhiệm vụ | Mức độ hoàn thành | Người thực hiện | Quý I …": beside who and when, how much is done is what comes of it.
  const reached = result.indexOf('target');
  const setsTasks = result.includes('content') && result.includes('lead');
  if (setsTasks && reached >= 0 && !result.includes('product') && HOW_MUCH_IS_DONE.test(fold(headings[reached]!)))
    result[reached] = 'product';
  const named = nameByCells(result, looks, headings);
  // Where no heading tells who does what by when, the cells must say nearly all of it.
  const isTold = result.some((role) => DOUBTED.has(role)) || tellingIn(named).length >= TELLING_OF_TASKS;
  return isTold ? named : result;
}

const HOW_MUCH_IS_DONE = /^mức độ (?:hoàn thành|đạt được)/u;

function holdsMeasures(data: Matrix, column: number): boolean {
  const cells = data.map((row) => row[column]!).filter(({ text, cell }) => text.length > 0 && cell?.columnSpan === 1);
  return cells.length > 0 && cells.every(({ text }) => isMeasure(text.text));
}

/** Who is told of a task, or watches over it, does nothing for it; what it rests on is none of its products. */
const NAMES_A_READER = /nhận|gửi|nộp|theo dõi|kiểm tra|giám sát|đôn đốc|duyệt|ban hành|cấp|căn cứ|văn bản|ghi chú/iu;

/** A column under a heading in words of its own ("Xong trước") is what its cells are, where no other is. */
function nameByCells(
  told: readonly (ColumnRole | null)[],
  looks: readonly ColumnLook[],
  headings: readonly string[],
): (ColumnRole | null)[] {
  const roles = [...told];
  for (const [role, mark] of [
    ['deadline', 'deadline'],
    ['lead', 'unit'],
    ['coordinator', 'unit'],
    ['product', 'product'],
  ] as const) {
    if (roles.includes(role)) continue;
    const column = looks.findIndex(
      (look, c) => roles[c] === null && look.cells >= 3 && look[mark] > 0.7 && !NAMES_A_READER.test(headings[c]!),
    );
    if (column >= 0) roles[column] = role;
  }
  return roles;
}

interface ColumnLook {
  cells: number;
  /** Shares of cells that look like times, units, products. */
  deadline: number;
  unit: number;
  product: number;
  /** Mean length of its cells. */
  length: number;
}

/** Headings that cells may gainsay, or that say nothing; of other columns only the length is asked. */
const DOUBTS = ['unit', 'deadline', 'product'] as const;
const DOUBTED = new Set<ColumnRole | null>(['lead', 'coordinator', 'product', 'deadline']);

function lookOfColumn(data: Matrix, column: number, role: ColumnRole | null): ColumnLook {
  const cells: string[] = [];
  for (const row of data.slice(0, SAMPLE)) {
    const { text, cell } = row[column]!;
    if (text.length > 0 && cell && cell.columnSpan <= 2) cells.push(text.text);
  }
  let deadline = 0;
  let unit = 0;
  let product = 0;
  let length = 0;
  for (const cell of cells) {
    length += cell.length;
    if (role !== null && !DOUBTED.has(role)) continue;
    const look = cellLook(cell.slice(0, 120), DOUBTS);
    if (look.deadline > look.unit && look.deadline > 1) deadline++;
    if (look.unit > look.deadline && look.unit > 1) unit++;
    if (look.product > Math.max(look.unit, look.deadline) && look.product > 1) product++;
  }
  const count = Math.max(1, cells.length);
  return {
    cells: cells.length,
    deadline: deadline / count,
    unit: unit / count,
    product: product / count,
    length: length / count,
  };
}

/** Longer cells are no heading, and need not be folded. */
const LONGEST_HEADING = 400;
const foldedHeadings = oncePer(({ headings }: Columns) => new Set(headings.map((heading) => fold(heading))));

/** So large a share of the cells may differ. */
const MOST_OTHERS = 0.3;

/** Is the row the head printed again (on a later page, maybe in other words)? */
export function repeatsHead(row: Matrix[number], columns: Columns): boolean {
  const cells = distinct(row).filter(({ text }) => text.length > 0);
  if (cells.length < 3) return false;
  if (NUMBER_HEADING.test(row[columns.roles.indexOf('no')]?.text.text ?? '') && saysRoles(row, columns)) return true;
  const own = foldedHeadings(columns);
  // Most rows are told from the head by their first cells.
  let others = Math.floor(cells.length * MOST_OTHERS);
  return cells.every(({ text }) => (text.length <= LONGEST_HEADING && own.has(fold(text.text))) || others-- > 0);
}

const NUMBER_HEADING = /^s?tt$/iu;

/** "STT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm" under a head of other words for the same columns. */
function saysRoles(row: Matrix[number], { roles }: Columns): boolean {
  const told = row.flatMap(({ text }, c) => (text.length > 0 && roles[c] ? [{ text: text.text, role: roles[c] }] : []));
  return told.every(({ text, role }) => text.length <= LONGEST_HEADING && roleOfColumn(text) === role);
}
