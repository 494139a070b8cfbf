/** The rows of a table written cell by cell, each from its sign to the next one. */
import { roleOfHeading } from '../../../registry/headings.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { endsTable } from '../../table-words/table-end.ts';
import type { TableRole } from '../decoder/weights.ts';
import { bestCells, Profile } from './cells.ts';
import { opensHead } from './head.ts';
import { type Counted, formOf, type GroupSign, isNearNumber, signAt } from './signs.ts';

type Words = readonly (string | null)[];

export interface LinedRow {
  /** The label of a group's row, null where it has none; undefined for a row of cells. */
  group?: string | null;
  /** By column: the lines of its cell; of a group's row, its lines. */
  cells: number[][];
  /** It has one line for each column, or one of several rows under one number has. */
  isWhole: boolean;
}

/** A cell may reach over two columns; where more rows have fewer lines than columns, empty cells have left no line. */
const MOST_SHORT = 0.1;

/** Does the next row's number stand among the lines that a row of cells would fill? */
function countsOnWithin(words: Words, from: number, columns: number): boolean {
  const counted: Counted = { number: words[from]!.replace(/[.)]$/u, ''), group: 0, form: 'none' };
  for (let at = from + 1; at < from + columns; at++) if (signAt(words, at, counted)?.kind === 'row') return true;
  return false;
}

interface Stretch {
  from: number;
  to: number;
}

/** The rows from line `start` on, in a table of so many columns, and where they end; none where cells are missing. */
export function rowsBelow(words: Words, start: number, roles: readonly TableRole[]): { rows: LinedRow[]; end: number } {
  const columns = roles.length;
  const { groups, stretches } = stretchesFrom(words, start, columns);
  const short = stretches.filter(({ from, to }) => to - from < columns || countsOnWithin(words, from, columns));
  if (short.length > MOST_SHORT * stretches.length) return { rows: [], end: start };
  const whole = stretches.filter(({ from, to }) => to - from === columns);
  const profile = new Profile(words, roles, whole);
  const last = stretches.at(-1);
  if (last) last.to = endOfLast(words, last, columns, profile);
  const rows = stretches.map(({ from, to }) => ({
    at: from,
    rows: bestCells(words, from, to, columns, profile)?.rows ?? [],
  }));
  const titles = groups.map(({ at, label, lines }) => {
    const cells = lines === 2 ? [[at], [at + 1]] : [[at], []];
    return { at, rows: [{ group: label, cells, isWhole: true }] };
  });
  const inOrder = [...rows, ...titles].sort((a, b) => a.at - b.at);
  return { rows: inOrder.flatMap((one) => one.rows), end: last?.to ?? start };
}

/** Each row from its number to the next sign; the last one has a line for each column. */
function stretchesFrom(
  words: Words,
  start: number,
  columns: number,
): { groups: (GroupSign & { at: number })[]; stretches: Stretch[] } {
  const groups: (GroupSign & { at: number })[] = [];
  const stretches: Stretch[] = [];
  const counted: Counted = { number: null, group: 0, form: null };
  for (let at = start; at < words.length; ) {
    const sign = signAt(words, at, counted);
    if (!sign || sign.kind === 'end') break;
    if (sign.kind === 'group') {
      const behind = behindGroup(words, at + sign.lines, counted);
      if (behind === null) break;
      groups.push({ ...sign, at });
      // "1" over "1.1" is a group within the others.
      if (sign.label === null || sign.value > 0) {
        counted.group = sign.value;
        counted.form = formOf(sign);
      }
      at = behind;
      continue;
    }
    if (at + columns > words.length + 1) break;
    counted.form ??= 'none';
    for (let number: string | null = sign.number; number !== null; ) {
      counted.number = number;
      const next = nextSign(words, at, columns, counted);
      stretches.push({ from: at, to: next ?? Math.min(at + columns, words.length) });
      at = next ?? words.length;
      const isNext = signAt(words, at, counted) !== null;
      number = !isNext && isNearNumber(words[at], number) ? words[at]!.replace(/[.)]$/u, '') : null;
    }
  }
  return { groups, stretches };
}

/** The first row below a group's title, whose other cells are blank or none; it is counted on or anew. */
function behindGroup(words: Words, from: number, counted: Counted): number | null {
  let at = from;
  while (words[at] === '') at++;
  if (signAt(words, at, counted)) return at;
  counted.number = null;
  return signAt(words, at, counted) ? at : null;
}

/** Several rows under one number may fill so many lines. */
const MOST_LINES = 60;

/** The sign of the next row, or of a group or a sum; null behind the last row. */
function nextSign(words: Words, from: number, columns: number, counted: Counted): number | null {
  const whole = from + columns;
  // "Theo kế hoạch của huyện" over beginning and end: the row has a line less.
  const isNarrow = signAt(words, whole - 1, counted) !== null && opensWhole(words, whole - 1, columns, counted);
  if (isNearNumber(words[whole], counted.number) && !countsOnWithin(words, from, columns)) return whole;
  for (let at = whole; at < Math.min(words.length, from + MOST_LINES); at++) {
    if (signAt(words, at, counted)) return isNarrow && at > whole ? whole - 1 : at;
    if (isOutside(words, at)) break;
  }
  return isNarrow ? whole - 1 : null;
}

/** Is the line the number of a row with one line for each column? */
function opensWhole(words: Words, at: number, columns: number, counted: Counted): boolean {
  const sign = signAt(words, at, counted);
  if (sign?.kind !== 'row') return false;
  const next = at + columns;
  return next >= words.length || signAt(words, next, { ...counted, number: sign.number }) !== null;
}

/** What stands in no table's cell: another head, a caption, a signature, a heading of the text. */
function isOutside(words: Words, at: number): boolean {
  const line = words[at];
  if (line === null || line === undefined) return true;
  if (line === '') return false;
  // "Biểu 2. Cải cách thủ tục hành chính" right over the next head.
  return opensHead(line) || endsTable(line) || isHeading(line) || opensHead(words[at + 1] || (words[at + 2] ?? ''));
}

const LABELLED = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]\s+(?=\p{Lu})/u;
const isHeading = (line: string): boolean => {
  const label = LABELLED.exec(line)?.[0];
  if (label === undefined) return false;
  const title = line.slice(label.length);
  return title.length < LONGEST_TITLE && (roleOfHeading(title) !== 'other' || pillarOfHeading(title) !== null);
};
const LONGEST_TITLE = 120;

/** So many lines more may paragraphs of its cells bring to the last row. */
const MOST_MORE = 10;

/** Where the lines of the last row's cells end: where they look most like the cells of the rows above. */
function endOfLast(words: Words, { from, to }: Stretch, columns: number, profile: Profile): number {
  if (to - from !== columns) return to;
  let best = { end: to, cost: Number.POSITIVE_INFINITY };
  for (let end = to; end <= Math.min(words.length, to + MOST_MORE); end++) {
    const cost = bestCells(words, from, end, columns, profile)?.cost ?? Number.POSITIVE_INFINITY;
    if (cost < best.cost) best = { end, cost };
    if (isOutside(words, end)) break;
  }
  return best.end;
}
