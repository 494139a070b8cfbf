/** A table that only sets letterhead or signatures side by side is layout, told by what official papers put there. */
import { fold } from '../language/fold.ts';
import { LAYOUT_TABLE_PHRASES } from '../registry/layout-phrases.ts';
import type { FlowTable } from './reading.ts';

/** Letterheads and signature blocks have two columns (three with a spacer) and a handful of rows. */
const MAX_COLUMNS = 3;
const MAX_ROWS = 6;

export function tablePurpose(table: Pick<FlowTable, 'columnCount' | 'rowCount' | 'cells'>): FlowTable['purpose'] {
  if (table.columnCount > MAX_COLUMNS || table.rowCount > MAX_ROWS) return 'data';
  const words = fold(table.cells.flatMap((cell) => cell.lines.map((line) => line.text)).join('\n'));
  return LAYOUT_TABLE_PHRASES.some((phrase) => words.includes(phrase)) ? 'layout' : 'data';
}
