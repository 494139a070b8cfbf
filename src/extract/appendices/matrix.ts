/** A grid as a full matrix of traced cells: merged cells repeated in every slot that they cover. */
import { TracedText } from '../../plan/traced.ts';
import type { Grid, GridCell, SourceDocument } from '../../read/source-document.ts';

export interface Slot {
  text: TracedText;
  /** The cell that covers this slot; null where the grid has none. */
  cell: GridCell | null;
}

export type Matrix = Slot[][];

const EMPTY: Slot = { text: TracedText.EMPTY, cell: null };

export function matrixOf(document: SourceDocument, grid: Grid): Matrix {
  const rows: Matrix = Array.from({ length: grid.rowCount }, () => new Array<Slot>(grid.columnCount).fill(EMPTY));
  for (const cell of grid.cells) {
    const slot: Slot = { text: TracedText.join(document.text, cell.spans), cell };
    const lastRow = Math.min(grid.rowCount, cell.row + cell.rowSpan);
    const lastColumn = Math.min(grid.columnCount, cell.column + cell.columnSpan);
    for (let r = cell.row; r < lastRow; r++) for (let c = cell.column; c < lastColumn; c++) rows[r]![c] = slot;
  }
  return rows;
}

/** Is one cell in both rows of the column: merged, or its own row? */
export const isSameCell = (row: readonly Slot[], before: readonly Slot[], column: number): boolean =>
  column >= 0 && row[column]!.cell !== null && row[column]!.cell === before[column]!.cell;

/** The distinct cells of a row from left to right, a cell over several columns once. */
export function distinct(row: readonly Slot[]): Slot[] {
  return row.filter((slot, c) => slot.cell === null || c === 0 || row[c - 1]!.cell !== slot.cell);
}
