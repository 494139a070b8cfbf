/** Rows in their places, as a table: what a row leaves out is the cell above going on. */
import type { FlowCell, FlowTable } from '../reading.ts';
import { isFilled } from './cell.ts';
import type { Columns } from './columns.ts';
import type { PlacedRow } from './placed-row.ts';

export function tableOf(columns: Columns, rows: readonly PlacedRow[]): FlowTable {
  const { width, headRows } = columns;
  const cells: FlowCell[] = [...columns.cells];
  const lead = columns.roles.indexOf('lead');
  const leadsAreMerged = mergesLeads(rows, lead);
  /** For each column the cell that a row below may go on. */
  const open = new Array<FlowCell | null>(width).fill(null);
  rows.forEach(({ kind, cells: placed }, index) => {
    const row = headRows + index;
    const covered = new Set<number>();
    // A label alone says nothing of what was left out.
    const isTold = placed.filter(({ cell }) => isFilled(cell)).length > 1;
    for (const { cell, column, span } of placed) {
      const here: FlowCell = { row, column, rowSpan: 1, columnSpan: span, lines: cell.lines };
      for (let c = column; c < column + span; c++) covered.add(c);
      if (goesOn(kind, placed, column) && open[column] && !isFilled(cell)) {
        extend(open[column]!, row);
        continue;
      }
      cells.push(here);
      for (let c = column; c < column + span; c++) open[c] = kind === 'group' ? null : here;
    }
    for (let c = 0; c < width; c++) {
      if (covered.has(c)) continue;
      if (open[c] && isTold) extend(open[c]!, row);
      else cells.push({ row, column: c, rowSpan: 1, columnSpan: 1, lines: [] });
    }
  });
  return { kind: 'aligned', columnCount: width, rowCount: headRows + rows.length, headRows, purpose: 'data', cells };

  /** A row without a number and without a task belongs to the one above with both; an area's name stands once for its rows. */
  function goesOn(kind: PlacedRow['kind'], placed: PlacedRow['cells'], column: number): boolean {
    if (kind !== 'full' || !placed.some(({ cell }) => isFilled(cell))) return false;
    const number = columns.roles.indexOf('no');
    if (column < number || (column === lead && leadsAreMerged)) return true;
    const key = Math.max(
      number,
      columns.roles.findIndex((role) => role === 'content' || role === 'area'),
    );
    return column <= key && placed.slice(Math.max(0, number), key + 1).every(({ cell }) => !isFilled(cell));
  }
}

/** So many rows without a lead that nobody left them all out: one cell stood beside several rows. */
const FEWEST_MERGED = 3;
const SHARE_MERGED = 0.15;

function mergesLeads(rows: readonly PlacedRow[], lead: number): boolean {
  const full = rows.filter(({ kind }) => kind === 'full');
  const empty = full.filter(({ cells }) => cells.some(({ cell, column }) => column === lead && !isFilled(cell))).length;
  return empty >= FEWEST_MERGED && empty >= full.length * SHARE_MERGED;
}

function extend(cell: FlowCell, row: number): void {
  cell.rowSpan = row - cell.row + 1;
}
