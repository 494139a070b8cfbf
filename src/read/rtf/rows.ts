/** Row definitions of RTF: edges, merges and borders of the cells to come. */
import type { WordCell } from '../word/table.ts';

type RowCell = Omit<WordCell, 'lines'>;

export interface RtfRow {
  cells: RowCell[];
  head: boolean;
  /** The cell that the next \cellx closes. */
  pending: RowCell;
  /** Which border the next border style belongs to. */
  border: 'side' | 'row-side' | 'other';
  ruled: boolean;
}

export const newRow = (): RtfRow => ({ cells: [], head: false, pending: newCell(0), border: 'other', ruled: false });

const newCell = (left: number): RowCell => ({ left, right: left, vertical: null, horizontal: null, bordered: false });

const VISIBLE = /^brdr(?:s|th|sh|db|dot|dash|hair|triple|tn|wavy|inset|outset|engrave|emboss|dashd|dashdd|dashsm)/u;

/** One word of a row definition; false where it is none. */
export function rowWord(row: RtfRow, name: string, value: number | null): boolean {
  switch (name) {
    case 'trhdr':
      row.head = true;
      return true;
    case 'trleft':
      if (row.cells.length === 0) row.pending.left = value ?? 0;
      return true;
    case 'clvmgf':
      row.pending.vertical = 'restart';
      return true;
    case 'clvmrg':
      row.pending.vertical = 'continue';
      return true;
    case 'clmgf':
      row.pending.horizontal = 'restart';
      return true;
    case 'clmrg':
      row.pending.horizontal = 'continue';
      return true;
    case 'clbrdrl':
    case 'clbrdrr':
      row.border = 'side';
      return true;
    case 'trbrdrl':
    case 'trbrdrr':
    case 'trbrdrv':
      row.border = 'row-side';
      return true;
    case 'clbrdrt':
    case 'clbrdrb':
    case 'trbrdrt':
    case 'trbrdrb':
    case 'trbrdrh':
      row.border = 'other';
      return true;
    case 'cellx':
      row.pending.right = value ?? 0;
      if (row.ruled) row.pending.bordered = true;
      row.cells.push(row.pending);
      row.pending = newCell(value ?? 0);
      row.border = 'other';
      return true;
    default:
      if (!VISIBLE.test(name)) return false;
      if (row.border === 'side') row.pending.bordered = true;
      if (row.border === 'row-side') row.ruled = true;
      return true;
  }
}
