/**
 * Tables that stand right below each other without a gap, each with columns of its own: their rules make one grid, and a
 * head between its rows tells where the next table begins.
 */
import { isHeadRow } from './head.ts';
import type { PageTable, TableCell } from './table.ts';

/** The tables that a grid holds, from top to bottom; `ys` are the borders of its rows. */
export function stackedTables(table: PageTable, ys: readonly number[]): PageTable[] {
  for (let row = 1; row < table.rowCount; row++) {
    if (!opensAnother(table, row)) continue;
    const below = partOf(table, row, table.rowCount, ys);
    return [partOf(table, 0, row, ys), ...stackedTables(below, ys.slice(row))];
  }
  return [table];
}

/** A head, and below it a table with columns of its own. */
function opensAnother({ cells }: PageTable, row: number): boolean {
  if (!isHeadRow(cells.filter((cell) => cell.row === row))) return false;
  const above = cells.filter((cell) => cell.row < row);
  if (above.some((cell) => cell.row + cell.rowSpan > row)) return false;
  return areOfOtherColumns(
    above,
    cells.filter((cell) => cell.row >= row),
  );
}

/**
 * The rows below a head that has other borders than they: Word prints the first table's head again over what goes on of
 * the one that stands below it. Null where head and rows are of one table.
 */
export function belowForeignHead(table: PageTable): PageTable | null {
  const head = table.cells.filter(({ row }) => row === 0);
  if (table.rowCount < 2 || head.some(({ rowSpan }) => rowSpan > 1) || !isHeadRow(head)) return null;
  const rows = table.cells.filter(({ row }) => row > 0);
  return areOfOtherColumns(head, rows) ? partOf(table, 1, table.rowCount, []) : null;
}

/** Each has borders where the other has none. */
function areOfOtherColumns(some: readonly TableCell[], others: readonly TableCell[]): boolean {
  const [a, b] = [bordersOf(some), bordersOf(others)];
  return a.some((border) => !b.includes(border)) && b.some((border) => !a.includes(border));
}

/** Which of the grid's borders its cells use, from left to right. */
const bordersOf = (cells: readonly TableCell[]): number[] =>
  [...new Set(cells.flatMap(({ column, columnSpan }) => [column, column + columnSpan]))].sort((a, b) => a - b);

function partOf(table: PageTable, from: number, to: number, ys: readonly number[]): PageTable {
  const own = table.cells.filter(({ row }) => row >= from && row < to);
  const borders = bordersOf(own);
  return {
    ...table,
    top: ys[from] ?? table.top,
    bottom: ys[to] ?? table.bottom,
    xs: borders.map((border) => table.xs[border]!),
    rowCount: to - from,
    cells: own.map((cell) => {
      const column = borders.indexOf(cell.column);
      const columnSpan = borders.indexOf(cell.column + cell.columnSpan) - column;
      return { ...cell, row: cell.row - from, column, columnSpan };
    }),
  };
}
