/**
 * Tables pasted from Word or Excel into raw text: cells divided by tabs, a cell's own lines by line ends, as the rows are.
 */
import type { FlowBlock, FlowLine } from '../reading.ts';
import { type Cell, cellOf, isFilled, lineOf, MOST_COLUMNS } from './cell.ts';
import { isGroupTitle, isLabel } from './cell-looks.ts';
import { type Columns, columnsOf, isHead, numbersColumns } from './columns.ts';
import { bestReading } from './heads.ts';
import { figureOfSum } from './placed-row.ts';
import type { Candidate } from './rows-of-cells.ts';
import { tableOf } from './table.ts';
import { endsTable } from './table-end.ts';

/** A head of more lines is none. */
const LONGEST_HEAD = 16;
const FEWEST_COLUMNS = 3;
/** Lines without a tab that may still belong to a row's last cell, while further rows follow. */
const REACH = 25;
const LONGEST_ROW = 60;
const FIRST_HEADING = /^\s*(?:s?tt|số tt|số thứ tự)\s*\t/iu;

export const hasTab = (text: string): boolean => text.includes('\t');

/** The table whose head begins with the line at `start`. */
export function tabbedTableAt(lines: readonly FlowLine[], start: number): { blocks: FlowBlock[]; next: number } | null {
  const first = cellsOf(lines.slice(start, start + 1));
  if (!FIRST_HEADING.test(lines[start]!.text) && !isHead(first)) return null;
  const top = endOfHead(lines, start);
  if (top === null) return null;
  const head = headRows(lines.slice(start, top));
  const width = Math.max(...head.map((row) => row.length));
  const isTable = width >= FEWEST_COLUMNS && width <= MOST_COLUMNS && isHead(head[0]!);
  const columns = isTable ? columnsOf(head, width) : null;
  if (!columns) return null;
  const opening = head[0]![0]!.words;
  const opensAsHead = (text: string): boolean =>
    text.split('\t')[0]!.trim() === opening && isHead(cellsOf([lineOf(text, null)]));
  const end = endOfTable(lines, top, opensAsHead);
  const rows = lines.slice(top, end).filter(({ text }) => text.trim() !== '' || hasTab(text));
  const reading = bestReading([columns], rows.length, candidatesIn(rows));
  return reading && reading.rows.length > 0
    ? { blocks: [{ kind: 'table', table: tableOf(columns, reading.rows) }], next: end }
    : null;
}

/** The first line that a row begins with; null where none follows. */
function endOfHead(lines: readonly FlowLine[], start: number): number | null {
  for (let i = start + 1; i < lines.length && i - start < LONGEST_HEAD; i++) {
    const { text } = lines[i]!;
    const [first = '', second] = text.split('\t').map((piece) => piece.trim());
    if (
      hasTab(text) &&
      (isLabel(first) || (first !== '' && isLabel(second ?? ''))) &&
      !numbersColumns(cellsOf([lines[i]!]))
    )
      return i;
    if (isGroupTitle(text.trim()) && !isHead(cellsOf([lines[i]!]))) return i;
  }
  return null;
}

/** The head's rows: a line that begins with an empty cell, or numbers the columns, begins another. */
function headRows(lines: readonly FlowLine[]): Cell[][] {
  const rows: FlowLine[][] = [];
  for (const line of lines) {
    const begins =
      rows.length === 0 || /^\s*\t/u.test(line.text) || (hasTab(line.text) && numbersColumns(cellsOf([line])));
    if (begins) rows.push([line]);
    else rows.at(-1)!.push(line);
  }
  return rows.map((row) => cellsOf(row));
}

/** Behind the last line with a tab, and the lines that go on its last cell. */
function endOfTable(lines: readonly FlowLine[], from: number, opensAsHead: (text: string) => boolean): number {
  let end = from;
  for (let i = from; i < lines.length && i - end <= REACH; i++) {
    const { text } = lines[i]!;
    if (endsTable(text)) break;
    // another table, under a title of its own
    if (i > from && opensAsHead(text)) return end;
    if (hasTab(text)) end = i + 1;
  }
  while (end < lines.length && GOES_ON.test(lines[end]!.text)) end++;
  return end;
}

const GOES_ON = /^\s*(?:\p{Ll}|[-+–]\s?\p{L})/u;

/** Adds line to line: up to its first tab a line goes on the last cell, behind each tab a cell begins. */
function cellsOf(lines: readonly FlowLine[]): Cell[] {
  const cells: FlowLine[][] = [];
  for (const { text, page } of lines) {
    text.split('\t').forEach((piece, k) => {
      if (k > 0 || cells.length === 0) cells.push([]);
      cells.at(-1)!.push(lineOf(piece, page));
    });
  }
  return cells.map(cellOf);
}

/** Rows from a line on: as many lines as it takes to come to all cells, and those that its last cell may have beside. */
function candidatesIn(lines: readonly FlowLine[]): (columns: Columns) => (from: number) => Candidate[] {
  const tabs = lines.map(({ text }) => text.split('\t').length - 1);
  return ({ width }) =>
    (from) => {
      const found: Candidate[] = [];
      let count = 0;
      for (let end = from; end < lines.length && end - from < LONGEST_ROW; end++) {
        count += tabs[end]!;
        if (count >= width) break;
        const isWhole = count === width - 1;
        const mayBeSum = end === from && count < width - 1;
        if (!isWhole && count > 1 && !mayBeSum) continue;
        const cells = cellsOf(lines.slice(from, end + 1));
        if (!isWhole && count > 1 && figureOfSum(cells) < 0) continue;
        if (isWhole || cells.some(isFilled)) found.push({ cells, end: end + 1 });
      }
      return found;
    };
}
