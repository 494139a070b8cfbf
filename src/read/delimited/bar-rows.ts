/** Tables whose rows stand in a line each, a bar behind or between the cells, as web pages come out of text extractors. */
import type { FlowBlock, FlowLine } from '../reading.ts';
import { tablePurpose } from '../table-purpose.ts';
import { type Cell, cellOf, lineOf, MOST_COLUMNS } from './cell.ts';
import { isHead } from './columns.ts';
import { partLine } from './joined-lines.ts';
import { isSameHead, tableFromRows } from './known-rows.ts';
import { endsTable } from './table-end.ts';

/** Blank lines between the rows of one table. */
const MOST_BLANK = 1;

export const hasBar = (text: string): boolean => text.includes('|');
const isBarred = (text: string): boolean => hasBar(text) && text.trim() !== '|';

/** The run of barred lines from `start` as blocks, and the line behind it; null where none begins there. */
export function barRowsAt(lines: readonly FlowLine[], start: number): { blocks: FlowBlock[]; next: number } | null {
  if (!isBarred(lines[start]!.text)) return null;
  const read: FlowLine[] = [];
  let next = start;
  for (let i = start, blank = 0; i < lines.length && blank <= MOST_BLANK; i++) {
    const line = lines[i]!;
    if (line.text.trim() === '') blank++;
    else if (isBarred(line.text)) {
      read.push(line);
      next = i + 1;
      blank = 0;
    } else break;
  }
  // Where a bar opens some lines only, it ends an empty cell there.
  const isFenced = read.every(({ text }) => text.trim().startsWith('|'));
  return { blocks: blocksOf(read.map((line) => cellsOf(line, isFenced))), next };
}

function cellsOf({ text, page }: FlowLine, isFenced: boolean): Cell[] {
  const trimmed = text.trim();
  const pieces = trimmed.split('|');
  if (isFenced) pieces.shift();
  if (trimmed.endsWith('|')) pieces.pop();
  return pieces.map((piece) => cellOf([lineOf(piece.trim(), page)]));
}

/** One table behind the other: a head begins each, a caption or a signature ends it; what stands above the first has none. */
function blocksOf(rows: readonly Cell[][]): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let part: Cell[][] = [];
  let head: Cell[] | null = null;
  const close = (): void => {
    const table = head && tableFromRows(part);
    const own = table ? [{ kind: 'table' as const, table }] : head ? plainBlocks(part) : tableOrLines(part);
    for (const block of own) blocks.push(block);
    part = [];
    head = null;
  };
  for (const row of rows) {
    const isEnd = row.some(({ words }) => endsTable(words));
    // The row below a head may be called as columns are, too.
    const opens = !isEnd && isHead(row) && (head === null || (part.length > 1 && !isSameHead(row, head)));
    if (isEnd || opens) close();
    if (opens) head = row;
    if (isEnd) for (const block of plainBlocks([row])) blocks.push(block);
    else part.push(row);
  }
  close();
  return blocks;
}

const FEWEST_ROWS = 3;

/** Under headings that nobody knows a table is one by its rows alone. */
function tableOrLines(rows: readonly Cell[][]): FlowBlock[] {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.flatMap((row, r) =>
    row.map(({ lines }, column) => ({ row: r, column, rowSpan: 1, columnSpan: 1, lines })),
  );
  const table = { kind: 'aligned' as const, columnCount, rowCount: rows.length, headRows: null, cells };
  const isTable = rows.length >= FEWEST_ROWS && columnCount >= 2 && columnCount <= MOST_COLUMNS;
  if (!isTable || tablePurpose(table) === 'layout') return plainBlocks(rows);
  return [{ kind: 'table', table: { ...table, purpose: 'data' } }];
}

/** Letterheads, signatures and whatever else was set side by side: cell by cell, each as lines. */
function plainBlocks(rows: readonly Cell[][]): FlowBlock[] {
  return rows.flatMap((row) =>
    row.flatMap(({ lines }) =>
      lines.flatMap(({ text, page }) =>
        partLine(text).map((part): FlowBlock => ({ kind: 'line', line: lineOf(part, page) })),
      ),
    ),
  );
}
