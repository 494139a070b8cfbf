/** A table whose rows are known and whose merged cells were lost: as Markdown and text extractors write them. */
import type { FlowTable } from '../reading.ts';
import { type Cell, isFilled, MOST_COLUMNS } from './cell.ts';
import { isLabel } from './cell-looks.ts';
import { columnsOf, isBelowHead, isHead } from './columns.ts';
import { type PlacedRow, placeRow } from './placed-row.ts';
import { tableOf } from './table.ts';

const FEWEST_COLUMNS = 3;
const MOST_HEAD_ROWS = 3;

/** Null where the first row is no head, or the rows do not come to its columns. */
export function tableFromRows(rows: readonly Cell[][]): FlowTable | null {
  if (!rows[0] || !isHead(rows[0])) return null;
  let headRows = 1;
  while (headRows < Math.min(rows.length, MOST_HEAD_ROWS) && isBelowHead(rows[headRows]!, rows[headRows - 1]!))
    headRows++;
  const head = rows.slice(0, headRows);
  const body = rows.slice(headRows).filter((row) => row.some(isFilled) && !isSameHead(row, rows[0]!));
  const width = Math.max(...head.map((row) => row.length), commonWidth(body));
  const columns = width >= FEWEST_COLUMNS && width <= MOST_COLUMNS ? columnsOf(head, width) : null;
  if (!columns) return null;
  const placed: PlacedRow[] = [];
  for (const row of body) {
    const found = placeRow(row, columns);
    if (!found) return null;
    placed.push(found);
  }
  return tableOf(columns, placed);
}

export const isSameHead = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.filter(isFilled).every(({ words }) => b.some((cell) => cell.words === words));

/** How many cells a numbered row has most often. */
function commonWidth(body: readonly Cell[][]): number {
  const counts = new Map<number, number>();
  for (const row of body) {
    if (row.length >= FEWEST_COLUMNS && isLabel(row[0]!.words))
      counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
