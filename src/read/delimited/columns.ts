/**
 * The columns under a head whose merged cells were lost: "Cơ quan thực hiện" stands once over "Chủ trì" and "Phối hợp",
 * and the cells that reach down over both rows may be empty below or left out.
 */
import { areColumnNumbers } from '../../language/column-numbers.ts';
import { type ColumnRole, roleOfColumn } from '../../registry/columns.ts';
import { fold, lazy, opening } from '../../registry/match.ts';
import { PARENT_HEADINGS } from '../../registry/table-columns.ts';
import type { FlowCell } from '../reading.ts';
import { type Cell, isFilled } from './cell.ts';
import { isLabel } from './cell-looks.ts';

export interface Columns {
  width: number;
  roles: (ColumnRole | null)[];
  headRows: number;
  cells: FlowCell[];
}

const LONGEST_HEADING = 60;
const FEWEST_TOLD = 2;

const roleOf = ({ words }: Cell): ColumnRole | null => (words.length <= LONGEST_HEADING ? roleOfColumn(words) : null);

const NUMBER_HEADING = /^(?:s?tt|số tt|số thứ tự)\.?$/iu;
/** "TT": the heading over the rows' numbers. */
export const isNumberHeading = (words: string): boolean => NUMBER_HEADING.test(words);
const isHeading = ({ words }: Cell): boolean =>
  words.length <= LONGEST_HEADING && !isLabel(words) && !/^\d/u.test(words);

/** Does the row name columns: at least two of them, and most of its cells, or one for the rows' numbers? */
export function isHead(row: readonly Cell[]): boolean {
  const filled = row.filter(isFilled);
  if (filled.length < 3) return false;
  if (filled.some(({ words }) => isNumberHeading(words))) return filled.every(isHeading);
  const told = filled.filter((cell) => roleOf(cell) !== null).length;
  return told >= FEWEST_TOLD && told * 2 >= filled.length;
}

/** A head's further row: the columns' numbers, or headings under those of the row above. */
export function isBelowHead(row: readonly Cell[], above: readonly Cell[]): boolean {
  const filled = row.filter(isFilled);
  if (filled.length < 2) return false;
  if (numbersColumns(row)) return true;
  const isUnder = row.length > above.length && !isFilled(row[0]!) && filled.every(isHeading);
  return isUnder || filled.every((cell) => roleOf(cell) !== null && roleOf(cell) !== 'no');
}

export const numbersColumns = (row: readonly Cell[]): boolean =>
  areColumnNumbers(row.filter(isFilled).map(({ words }) => words));

const parents = lazy(() => PARENT_HEADINGS.map(({ patterns }) => opening(patterns.join('|'))));
const mayBeParent = ({ words }: Cell): boolean => parents().some((pattern) => pattern.test(fold(words)));

/** The columns of a table of that width; null where its head does not come to it. */
export function columnsOf(head: readonly (readonly Cell[])[], width: number): Columns | null {
  const [top = [], ...others] = head;
  const below = others.find((row) => !numbersColumns(row)) ?? null;
  const numbers = others.find(numbersColumns) ?? null;
  const spans = below ? spansOver(top, below, width) : spansOf(top, width);
  if (!spans) return null;
  const cells: FlowCell[] = [];
  const headings: string[][] = Array.from({ length: width }, () => []);
  const put = (cell: Cell, row: number, column: number, rowSpan: number, columnSpan: number): void => {
    cells.push({ row, column, rowSpan, columnSpan, lines: cell.lines });
    for (let c = column; c < column + columnSpan; c++) headings[c]!.push(cell.words);
  };
  let at = 0;
  const children = below?.filter(isFilled) ?? [];
  for (const { cell, span, isParent } of spans) {
    put(cell, 0, at, below && !isParent ? 2 : 1, span);
    for (let k = 0; isParent && k < span; k++) put(children.shift()!, 1, at + k, 1, 1);
    at += span;
  }
  const headRows = below ? 2 : 1;
  numbers?.forEach((cell, column) => {
    if (column < width) cells.push({ row: headRows, column, rowSpan: 1, columnSpan: 1, lines: cell.lines });
  });
  const roles = headings.map(([upper = '', lower]) =>
    lower === undefined ? roleOfColumn(upper) : roleOfColumn(lower, upper),
  );
  return { width, roles, headRows: headRows + (numbers ? 1 : 0), cells };
}

interface Spanning {
  cell: Cell;
  span: number;
  isParent: boolean;
}

/** One row of headings; cells left empty at its end belong to a heading over several columns that are not named. */
function spansOf(top: readonly Cell[], width: number): Spanning[] | null {
  const cells = top.slice(0, Math.max(width, top.findLastIndex(isFilled) + 1));
  if (cells.length !== width) return null;
  return cells.map((cell) => ({ cell, span: 1, isParent: false }));
}

function spansOver(top: readonly Cell[], below: readonly Cell[], width: number): Spanning[] | null {
  const children = below.filter(isFilled).length;
  const headings = top.filter(isFilled);
  const parentCount = headings.length + children - width;
  if (parentCount < 1 || children < 2 * parentCount) return null;
  if (below.length === width && children < width) return spansOverRuns(headings, below, parentCount);
  const isParent = parentsAmong(headings, top, width, parentCount);
  if (isParent?.filter(Boolean).length !== parentCount) return null;
  const spans = evenly(children, parentCount);
  return headings.map((cell, i) => ({ cell, span: isParent[i] ? spans.shift()! : 1, isParent: isParent[i]! }));
}

/** Where the row below has its empty cells: each run of headings in it has at least one above. */
function spansOverRuns(headings: readonly Cell[], below: readonly Cell[], parentCount: number): Spanning[] | null {
  const runs: number[] = [];
  below.forEach((cell, c) => {
    if (!isFilled(cell)) return;
    if (c > 0 && isFilled(below[c - 1]!)) runs[runs.length - 1]!++;
    else runs.push(1);
  });
  if (runs.length > parentCount) return null;
  const shares = runs.map(() => 1);
  for (let more = parentCount - runs.length; more > 0; more--) {
    const widest = runs.reduce((best, run, r) => (run / shares[r]! > runs[best]! / shares[best]! ? r : best), 0);
    shares[widest]!++;
  }
  const spans: Spanning[] = [];
  const left = [...headings];
  let run = 0;
  for (let c = 0; c < below.length; ) {
    const isParent = isFilled(below[c]!);
    const widths = isParent ? evenly(runs[run]!, shares[run]!) : [1];
    for (const span of widths) spans.push({ cell: left.shift()!, span, isParent });
    c += isParent ? runs[run++]! : 1;
  }
  return left.length === 0 && spans.every(({ cell }) => cell !== undefined) ? spans : null;
}

function evenly(total: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, k) => Math.floor(((k + 1) * total) / parts) - Math.floor((k * total) / parts),
  );
}

/** Which headings stand over others: told by the gaps beside them, or by their words. */
function parentsAmong(headings: readonly Cell[], top: readonly Cell[], width: number, count: number): boolean[] | null {
  if (top.length === width && headings.length < width) {
    const places = top.flatMap((cell, c) => (isFilled(cell) ? [c] : []));
    return headings.map((_, i) => (places[i + 1] ?? width) - places[i]! > 1);
  }
  const named = headings.map(mayBeParent);
  if (named.filter(Boolean).length === count) return named;
  // "Cơ quan thực hiện" is a likelier parent than "Thời gian": who does the work is parted most.
  const leads = headings.map((cell, i) => named[i]! && roleOf(cell) !== 'deadline' && roleOf(cell) !== 'funding');
  return leads.filter(Boolean).length === count ? leads : null;
}
