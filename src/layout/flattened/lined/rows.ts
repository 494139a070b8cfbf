/** The rows of a table written cell by cell, each from its sign to the next one. */
import { endsTable } from '../../table-words/table-end.ts';
import { cellsIn, Profile } from './cells.ts';
import { type Counted, type Sign, signAt } from './signs.ts';

type Words = readonly (string | null)[];

export interface LinedRow {
  /** The label of a group's row; null for a row of cells. */
  group: string | null;
  /** By column: the lines of its cell; of a group's row, label and title. */
  cells: number[][];
  /** It has one line for each column, or one of several rows under one number has. */
  isWhole: boolean;
}

/** So many lines a row of many paragraphs may have beyond one for each column. */
const MOST_MORE = 40;

interface Stretch {
  from: number;
  to: number;
}

/** The rows from line `start` on, in a table of so many columns, and where they end. */
export function rowsBelow(words: Words, start: number, columns: number): { rows: LinedRow[]; end: number } {
  const found: (Stretch | { group: Extract<Sign, { kind: 'group' }>; at: number })[] = [];
  const counted: Counted = { number: null, group: 0 };
  let at = start;
  while (at < words.length) {
    const sign = signAt(words, at, counted);
    if (!sign || sign.kind === 'end') break;
    if (sign.kind === 'group') {
      found.push({ group: sign, at });
      counted.group = sign.value;
      // Rows are counted anew, or on; which of the two the next one shows.
      const behind = behindGroup(words, at + sign.lines, counted);
      if (behind === null) break;
      at = behind;
      continue;
    }
    counted.number = sign.number;
    const to = endOfRow(words, at, columns, counted);
    if (to === null) break;
    found.push({ from: at, to });
    at = to;
  }
  const stretches = found.filter((one): one is Stretch => 'from' in one);
  const profile = new Profile(
    words,
    columns,
    stretches.filter(({ from, to }) => to - from === columns),
  );
  const rows = found.flatMap((one): LinedRow[] => {
    if ('group' in one) {
      const cells = one.group.lines === 2 ? [[one.at], [one.at + 1]] : [[one.at], []];
      return [{ group: one.group.label, cells, isWhole: true }];
    }
    return cellsIn(words, one.from, one.to, columns, profile);
  });
  return { rows, end: at };
}

/** The first row below a group's title, whose other cells are blank or none; it may be counted anew. */
function behindGroup(words: Words, from: number, counted: Counted): number | null {
  let at = from;
  while (words[at] === '') at++;
  if (signAt(words, at, counted)) return at;
  const anew = { ...counted, number: null };
  if (!signAt(words, at, anew)) return null;
  counted.number = null;
  return at;
}

/** Where the row that begins with line `from` ends: at the next sign, or with the table. */
function endOfRow(words: Words, from: number, columns: number, counted: Counted): number | null {
  const whole = from + columns;
  if (whole > words.length && words.length - from < columns - 2) return null;
  for (let at = whole; at < Math.min(words.length, whole + MOST_MORE); at++) {
    if (words[at] === null) break;
    if (!signAt(words, at, counted)) continue;
    // "Theo kế hoạch của huyện" over beginning and end: the row has a line less, and what follows is the next but one.
    return at > whole && signAt(words, whole - 1, counted) && opensWhole(words, whole - 1, columns, counted)
      ? whole - 1
      : at;
  }
  if (signAt(words, whole - 1, counted) && opensWhole(words, whole - 1, columns, counted)) return whole - 1;
  // The last row: it ends where something else begins, or with the last of its columns.
  for (let at = whole; at < Math.min(words.length + 1, whole + MOST_MORE); at++) {
    const line = words[at];
    if (line === undefined || line === null || endsTable(line)) return lastFilled(words, whole, at);
  }
  return Math.min(whole, words.length);
}

/** Is the line the number of a row with one line for each column? */
function opensWhole(words: Words, at: number, columns: number, counted: Counted): boolean {
  const sign = signAt(words, at, counted);
  if (sign?.kind !== 'row') return false;
  const next = at + columns;
  return next >= words.length || signAt(words, next, { ...counted, number: sign.number }) !== null;
}

/** Without the blank lines at its end, but for those that are cells. */
function lastFilled(words: Words, whole: number, end: number): number {
  let last = end;
  while (last > whole && words[last - 1] === '') last--;
  return Math.min(last, words.length);
}
