/** A table's head that was flattened into running words: "TT Nội dung Sản phẩm / Bộ phận / chủ trì …". */
import { areColumnNumbers } from '../../../language/column-numbers.ts';
import { oneOf } from '../../../language/letters.ts';
import type { Span } from '../../../read/source-document.ts';
import { settleTaskColumns } from '../../../registry/columns.ts';
import { wordsOf } from '../../table-words/words.ts';
import { columnsOfBlock, LONGEST_LINE } from './head-block.ts';
import { type HeadColumn, isParent, nameOf } from './heading-columns.ts';
import { columnsOfKnown } from './known-headings.ts';

export interface Head extends Span {
  columns: HeadColumn[];
}

/** Room for the longest head (ten columns, with units in brackets). */
const HEAD_REACH = 500;

/** What a head's first heading begins with; nearly every line is turned away here, before anything is folded. */
const OPENING =
  /(?:s?tt|s|t|số|mã|lĩnh|(?:(?:tên|các|danh\s+mục|nhóm|mục\s+tiêu\s?[,/-]?)\s*)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|đầu\s+việc))(?!\p{L})/iuy;

/** The first column of a table without numbers may be any; then nothing but known headings stands in its head. */
const UNNUMBERED =
  /(?:thời (?:hạn|gian)|ngày\s+(?:hoàn\s+thành|thực\s+hiện)|(?:cơ quan|đơn vị|bộ phận|sản phẩm|kết quả|người|chủ trì))(?!\p{L})/iuy;

const MAY_OPEN = oneOf('stdcnhđlmbk');

/**
 * The head that begins at `start`, or null. Its first column is the number or the content, mostly. Inside a table the head may be
 * one printed again, with the rest of a row right behind it: there only the words that headings have tell its end.
 */
export function headAt(text: string, start: number, inTable = false): Head | null {
  if (!MAY_OPEN(text.charCodeAt(start))) return null;
  OPENING.lastIndex = start;
  if (!OPENING.test(text)) return inTable ? null : unnumberedHead(text, start);
  const known = (): Head | null =>
    asUsual(
      headOf(columnsOfKnown(wordsOf(text, start, Math.min(text.length, start + HEAD_REACH)), text), text, inTable),
    );
  const whole = (): Head | null => asUsual(headOf(columnsOfBlock(text, start), text, inTable));
  return inTable ? (known() ?? whole()) : (whole() ?? known());
}

function asUsual(head: Head | null): Head | null {
  const [first, second] = head?.columns ?? [];
  return first?.role === 'no' || first?.role === 'content' || opensWithAreas(first, second) ? head : null;
}

/** "Lĩnh vực | Việc phải làm | …", without numbers. */
const opensWithAreas = (first?: HeadColumn, second?: HeadColumn): boolean =>
  first?.role === 'area' && second?.role === 'content';

/** "Thời hạn | Chủ trì | Sản phẩm | Nhiệm vụ": known headings, nothing else, on lines of their own. */
function unnumberedHead(text: string, start: number): Head | null {
  UNNUMBERED.lastIndex = start;
  if (!UNNUMBERED.test(text)) return null;
  // Behind a head on one line the first row's words may look like more of it.
  const lineEnd = text.indexOf('\n', start) >>> 0;
  for (const end of [lineEnd, start + HEAD_REACH]) {
    const columns = columnsOfKnown(wordsOf(text, start, Math.min(text.length, end)), text, false);
    const roles = columns.map(({ role }) => role);
    const isWhole = new Set(roles).size === roles.length && roles.includes('content') && !roles.includes(null);
    if (columns.length >= FEWEST_UNNUMBERED && isWhole && standAlone(columns, text))
      return headOf(columns, text, false);
  }
  return null;
}

/** Nothing stands between the headings but what parts of them have in common, nor behind the last one on its line. */
function standAlone(columns: readonly HeadColumn[], text: string): boolean {
  return columns.every(({ span }, i) => {
    const next = columns[i + 1]?.span.start ?? text.indexOf('\n', span.end) >>> 0;
    const between = text.slice(span.end, next).trim();
    return between === '' || (i + 1 < columns.length && isParent(between));
  });
}
const FEWEST_UNNUMBERED = 4;

/** Inside a table the left one of two columns of tasks may be a cell's last words ("Nhiệm vụ mới"), above the head printed again. */
const holdsAreas = ([left, , ...others]: readonly HeadColumn[], inTable: boolean): boolean =>
  left!.role === 'area' || (!inTable && left!.role === 'content' && others.some(({ role }) => role === 'content'));

function headOf(columns: HeadColumn[], text: string, inTable: boolean): Head | null {
  // An area's name is printed ahead of the first of its rows' numbers, wherever its column stands; whatever stands to the
  // left of the numbers, with the tasks behind them, names areas ("Nội dung CCHC", "TT", "Hoạt động").
  const [left, number] = columns;
  if (left && number?.role === 'no' && holdsAreas(columns, inTable))
    columns.splice(0, 2, number, { ...left, role: 'area' });
  const roles = columns.map(({ role }) => role);
  const names = columns.map((column) => nameOf(column, text));
  if (!settleTaskColumns(roles, names)) return null;
  roles.forEach((role, i) => {
    columns[i]!.role = role;
  });
  const [starts, ends] = [columns.map(({ span }) => span.start), columns.map(({ span }) => span.end)];
  return { start: Math.min(...starts), end: behindColumnNumbers(text, Math.max(...ends)), columns };
}

/** Where the head ends with the line below it that numbers its columns, "(1) (2) (3)". */
function behindColumnNumbers(text: string, end: number): number {
  const [line] = /^\s*\n[^\n]*/u.exec(text.slice(end, end + LONGEST_LINE)) ?? [''];
  const words = line.trim().split(/\s+/u);
  return words[0] !== undefined && IS_FIRST.test(words[0]) && areColumnNumbers(words) ? end + line.length : end;
}

const IS_FIRST = /^\(?1\)?$/u;
