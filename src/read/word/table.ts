/** Rows of a Word table, however the file describes them, become one grid of first slots. */
import { fold } from '../../language/fold.ts';
import { LAYOUT_TABLE_PHRASES } from '../../registry/layout-phrases.ts';
import type { FlowCell, FlowLine, FlowTable } from '../reading.ts';

export interface WordCell {
  /** Left and right edge, twips from the table's own zero (or any unit in which a column is wider than SNAP). */
  left: number;
  right: number;
  /** `continue`: the cell is the lower part of the one above. */
  vertical: 'restart' | 'continue' | null;
  /** `continue`: the cell is the right part of the one before. */
  horizontal: 'restart' | 'continue' | null;
  /** Has visible borders, of its own or by its table. */
  bordered: boolean;
  lines: FlowLine[];
}

export interface WordRow {
  cells: WordCell[];
  head: boolean;
}

/** Edges closer than this (5 pt) are one edge, moved by hand; Word's own cell margins alone are wider. */
const SNAP = 100;
/** The tallest letterhead or signature table seen has five rows. */
const LAYOUT_ROWS = 8;

/** Null where no cell is left. */
export function buildTable(rows: readonly WordRow[]): FlowTable | null {
  const joined = rows
    .map((row) => ({ ...row, cells: joinHorizontally(row.cells) }))
    .filter((row) => row.cells.length > 0);
  if (joined.length === 0) return null;
  const columnOf = columnsByEdge(joined);
  const columnCount = Math.max(...joined.flatMap((row) => row.cells.map((cell) => columnOf(cell.right))));
  const cells: FlowCell[] = [];
  let above = new Map<number, FlowCell>();
  joined.forEach((row, rowIndex) => {
    const here = new Map<number, FlowCell>();
    for (const cell of row.cells) {
      const column = columnOf(cell.left);
      const columnSpan = Math.max(1, columnOf(cell.right) - column);
      const upper = above.get(column);
      if (cell.vertical === 'continue' && upper && upper.columnSpan === columnSpan) {
        upper.rowSpan = rowIndex - upper.row + 1;
        upper.lines.push(...cell.lines);
        here.set(column, upper);
        continue;
      }
      const placed: FlowCell = { row: rowIndex, column, rowSpan: 1, columnSpan, lines: [...cell.lines] };
      cells.push(placed);
      // A cell that goes on below must have said so; any other ends here.
      if (cell.vertical !== null) here.set(column, placed);
    }
    above = here;
  });
  const headRows = joined.findIndex((row) => !row.head);
  const table: FlowTable = {
    kind: 'docx',
    columnCount,
    rowCount: joined.length,
    headRows: headRows > 0 ? headRows : null,
    purpose: 'data',
    cells,
  };
  table.purpose = purposeOf(table, joined);
  return table;
}

function joinHorizontally(cells: readonly WordCell[]): WordCell[] {
  const joined: WordCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (cell.horizontal === 'continue' && last) {
      last.right = cell.right;
      last.lines = [...last.lines, ...cell.lines];
    } else joined.push({ ...cell });
  }
  return joined;
}

/** The column that begins (for a right edge: would begin) at an edge; edges that no cell uses make no column. */
function columnsByEdge(rows: readonly WordRow[]): (edge: number) => number {
  const edges = [...new Set(rows.flatMap((row) => row.cells.flatMap((cell) => [cell.left, cell.right])))].sort(
    (a, b) => a - b,
  );
  const narrowest = Math.min(...rows.flatMap((row) => row.cells.map((cell) => cell.right - cell.left)));
  const tolerance = narrowest <= SNAP ? 0 : SNAP;
  const columns = new Map<number, number>();
  let column = -1;
  let first = Number.NEGATIVE_INFINITY;
  for (const edge of edges) {
    if (edge - first > tolerance) {
      column += 1;
      first = edge;
    }
    columns.set(edge, column);
  }
  return (edge) => columns.get(edge) ?? 0;
}

/** Letterheads and signatures are set in small tables without borders; their cells are blocks side by side. */
function purposeOf(table: FlowTable, rows: readonly WordRow[]): FlowTable['purpose'] {
  if (table.rowCount > LAYOUT_ROWS || table.columnCount > 4) return 'data';
  const words = fold(table.cells.flatMap((cell) => cell.lines.map((line) => line.text)).join('\n'));
  if (LAYOUT_TABLE_PHRASES.some((phrase) => words.includes(phrase))) return 'layout';
  const all = rows.flatMap((row) => row.cells);
  const bordered = all.filter((cell) => cell.bordered).length;
  if (bordered > all.length / 4) return 'data';
  return table.rowCount <= 2 || table.columnCount === 1 ? 'layout' : 'data';
}

/** A nested table's cells as lines, row by row. */
export const linesOfTable = (table: FlowTable): FlowLine[] =>
  [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column).flatMap((cell) => cell.lines);
