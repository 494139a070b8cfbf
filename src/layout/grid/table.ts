/** A table as it stands on one page: its columns' borders, and its cells with their lines. */
import type { VisualLine } from '../lines.ts';

export interface TableCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  right: number;
  lines: PlacedLine[];
}

export interface PlacedLine extends VisualLine {
  page: number;
}

export interface PageTable {
  kind: 'ruled' | 'aligned';
  page: number;
  top: number;
  bottom: number;
  /** Borders of the columns, from left to right. */
  xs: number[];
  rowCount: number;
  /** Where the head told the table; else rows are looked at. */
  headRows?: number | null;
  cells: TableCell[];
}
