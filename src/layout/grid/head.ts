/** A table's head: how many rows it has, and whether a row on a later page repeats it, maybe in other words. */
import { areColumnNumbers } from '../../language/column-numbers.ts';
import { type ColumnRole, roleOfColumn } from '../../registry/columns.ts';
import type { PageTable, TableCell } from './table.ts';

/** How a head's first column is called. */
const NUMBER_COLUMN = /^(?:TT|STT|Số TT|Số thứ tự|Stt|Tt)\.?$/iu;
/** What scans make of "TT". */
const STROKES = /^[IT1l]{2}$/u;
/** Mean share of equal words that makes a row the head again. */
const SAME_HEAD = 0.5;
const LONGEST_HEADING = 60;
/** A head has no more rows than this. */
const MOST_HEAD_ROWS = 4;

const textOf = (cell: TableCell): string =>
  cell.lines
    .map((line) => line.text)
    .join(' ')
    .trim();

export function headRowsOf(table: PageTable): number | null {
  const row = (index: number): TableCell[] => table.cells.filter((cell) => cell.row === index);
  const first = row(0);
  const filled = first.filter((cell) => cell.lines.length > 0);
  const likeColumns = namesColumns(filled);
  const misread = likeColumns && filled.some((cell) => STROKES.test(textOf(cell)));
  const named = misread || filled.some((cell) => NUMBER_COLUMN.test(textOf(cell)));
  const bold = filled.length >= 2 && filled.every((cell) => cell.lines.every((line) => line.bold));
  const numbered = filled.some((cell) => /^\d|^[IVX]+$/u.test(textOf(cell)));
  if (!named && (numbered || !(bold || likeColumns))) return null;
  let rows = Math.min(MOST_HEAD_ROWS, Math.max(...first.map((cell) => cell.rowSpan)));
  const next = row(rows).filter((cell) => cell.lines.length > 0);
  if (areColumnNumbers(next.map(textOf))) rows++;
  return Math.min(rows, table.rowCount);
}

/** At least three cells, and most of all, are called as columns of plans are. */
function namesColumns(cells: readonly TableCell[]): boolean {
  const named = cells.filter((cell) => textOf(cell).length <= LONGEST_HEADING && roleOfColumn(textOf(cell)) !== null);
  return named.length >= 3 && named.length * 2 > cells.length;
}

/** Whether the second row says what the first says, cell by cell: in at least half of its words, or in other words for the same columns. */
export function isRepeatedHead(head: readonly TableCell[], row: readonly TableCell[]): boolean {
  if (namesSameColumns(head, row)) return true;
  let sum = 0;
  let count = 0;
  for (const cell of head) {
    const other = row.find((candidate) => candidate.column === cell.column);
    const [a, b] = [wordsIn(textOf(cell)), wordsIn(other ? textOf(other) : '')];
    if (a.length === 0 && b.length === 0) continue;
    sum += share(a, b);
    count++;
  }
  return count > 0 && sum / count >= SAME_HEAD;
}

/** "TT | Việc cần làm | Mốc thời gian …" and on a later page "TT | Nội dung việc làm | Thời hạn …". */
const namesSameColumns = (head: readonly TableCell[], row: readonly TableCell[]): boolean =>
  isHeadRow(row) && rolesOf(head).join() === rolesOf(row).join();

const rolesOf = (row: readonly TableCell[]): (ColumnRole | null)[] =>
  row.filter((cell) => !isBlank(cell)).map((cell) => roleOfColumn(textOf(cell)));

/** "TT", and beside it names of columns: a head, wherever the row stands. */
export function isHeadRow(row: readonly TableCell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.some((cell) => NUMBER_COLUMN.test(textOf(cell))) && namesColumns(filled);
}

const isBlank = ({ lines }: TableCell): boolean => lines.length === 0;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient over words. */
function share(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = [...b];
  let common = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}
