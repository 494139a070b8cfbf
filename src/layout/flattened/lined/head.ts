/** The heads of tables written cell by cell: "TT", and a line or more for each heading, down to the first row's sign. */
import { roleOfColumn } from '../../../registry/columns.ts';
import { opensFirstRow } from './signs.ts';

export interface LinedHead {
  /** By column: the lines of its heading. */
  headings: number[][];
  /** The line behind the head. */
  end: number;
}

type Words = readonly (string | null)[];

const OPENING = '(?:s?tt|số(?: tt| thứ tự)?|(?:mã|ký hiệu)(?: số)?(?: nhiệm vụ| công việc| việc)?)\\.?';
const OPENS = new RegExp(`^${OPENING}$`, 'iu');
/** Without such a line there is no head, and no line needs a look. */
export const HOLDS_HEAD = new RegExp(`^[ \\t]*${OPENING}[ \\t]*$`, 'imu');
export const opensHead = (line: string): boolean => OPENS.test(line);
const MOST_LINES = 32;
const LONGEST_HEADING = 90;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 14;

/** The ways to read a head that opens with this line. */
export function headsAt(words: Words, start: number): LinedHead[] {
  // "Lĩnh vực" ahead of "STT": the column of numbers is not the first.
  if (!opensHead(words[start] ?? '') || roleOfColumn(words[start - 1] ?? '') === 'area') return [];
  let end = start + 1;
  while (end < words.length && end - start < MOST_LINES && !opensFirstRow(words, end)) {
    const line = words[end];
    if (line === null || line === undefined || line.length > LONGEST_HEADING || /[.;:]$/u.test(line)) return [];
    end++;
  }
  if (end - start >= MOST_LINES || end >= words.length) return [];
  const lines = Array.from({ length: end - start }, (_, i) => start + i);
  const isBlank = (line: number): boolean => words[line] === '';
  const blank = lines.findIndex(isBlank);
  const ways = blank < 0 ? [lines.map((line) => [line]), joined(lines, words)] : storeys(lines, blank, words);
  const behind = behindNumbers(words, end);
  const whole = ways
    .filter(({ length }) => length >= FEWEST_COLUMNS && length <= MOST_COLUMNS)
    .map((headings) => ({ headings, end: behind(headings.length) }));
  // "Nhóm việc chuẩn bị" right below the head may name the first rows, and be no heading.
  const last = ways[0]?.at(-1);
  const shorter = ways[0]?.slice(0, -1) ?? [];
  return last && shorter.length >= FEWEST_COLUMNS ? [...whole, { headings: shorter, end: last[0]! }] : whole;
}

/** "Cơ quan" / "chủ trì", "Kinh phí" / "(triệu đồng)": lines that begin small or with a bracket go on a heading. */
function joined(lines: readonly number[], words: Words): number[][] {
  const headings: number[][] = [];
  for (const line of lines) {
    if (headings.length > 0 && /^[\p{Ll}(]/u.test(words[line]!)) headings.at(-1)!.push(line);
    else headings.push([line]);
  }
  return headings;
}

/** Two storeys: the second begins blank under "TT", and names the columns that one heading of the first reaches over. */
function storeys(lines: readonly number[], blank: number, words: Words): number[][][] {
  const [upper, lower] = [lines.slice(0, blank), lines.slice(blank)];
  const isBlank = (line: number): boolean => words[line] === '';
  if (lower.length <= upper.length || lower.filter(isBlank).length >= upper.length) return [];
  const headings = lower.map((line, c) => {
    if (!isBlank(line)) return line;
    // A heading of one storey follows those like it, and those over the columns before it.
    const before = lower.slice(0, c);
    return upper[before.filter(isBlank).length + runsOf(before, words)];
  });
  return headings.includes(undefined) ? [] : [headings.map((line) => [line!])];
}

/** How many stretches of columns have a heading over them. */
const runsOf = (lines: readonly number[], words: Words): number =>
  lines.filter((line, i) => words[line] !== '' && (i === 0 || words[lines[i - 1]!] === '')).length;

/** Below some heads the columns are numbered, "(1)" to the last. */
function behindNumbers(words: Words, end: number): (columns: number) => number {
  return (columns) => {
    for (let c = 0; c < columns; c++) if (!new RegExp(`^\\(?${c + 1}\\)?$`, 'u').test(words[end + c] ?? '')) return end;
    return end + columns;
  };
}
