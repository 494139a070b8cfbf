/**
 * Rows out of a run of cells whose rows' ends were lost: the cutting whose rows look most like rows of the table, by a
 * search over all cuttings.
 */
import type { Cell } from './cell.ts';
import { isLabel, numberIn } from './cell-looks.ts';
import type { Columns } from './columns.ts';
import { type PlacedRow, placeRow } from './placed-row.ts';

/** A row that may begin at a place, and the place behind its end. */
export interface Candidate {
  cells: readonly Cell[];
  end: number;
}

export interface Cutting {
  rows: PlacedRow[];
  score: number;
}

/** The number that counts on, or begins anew, speaks for the cut before it. */
const COUNTS_ON = 2;
const BEGINS_ANEW = 0.5;
const OUT_OF_COUNT = -1;
/** Where no row is possible, the table ends. */
const NO_WAY = -Infinity;

interface Step {
  score: number;
  from: number;
  row: PlacedRow | null;
  number: number;
}

/** The best rows from the first place to the last, of those that `candidates` allows at each. */
export function cutRows(
  end: number,
  columns: Columns,
  candidates: (from: number) => readonly Candidate[],
): Cutting | null {
  const best: Step[] = Array.from({ length: end + 1 }, () => ({ score: NO_WAY, from: -1, row: null, number: 0 }));
  best[0]!.score = 0;
  const numbers = columns.roles.indexOf('no');
  for (let from = 0; from < end; from++) {
    const here = best[from]!;
    if (here.score === NO_WAY) continue;
    for (const { cells, end: to } of candidates(from)) {
      const row = placeRow(cells, columns);
      if (!row) continue;
      const { counted, number } = numbers >= 0 ? count(row, numbers, here.number) : { counted: 0, number: 0 };
      const score = here.score + row.score + counted;
      if (score > best[to]!.score) best[to] = { score, from, row, number };
    }
  }
  if (best[end]!.score === NO_WAY) return null;
  const rows: PlacedRow[] = [];
  for (let at = end; at > 0; at = best[at]!.from) rows.unshift(best[at]!.row!);
  return { rows, score: best[end]!.score };
}

function count(row: PlacedRow, column: number, before: number): { counted: number; number: number } {
  const words = row.cells.find((each) => each.column === column)?.cell.words ?? '';
  if (row.kind === 'group' || !isLabel(words)) return { counted: 0, number: before };
  const number = numberIn(words);
  if (number === null) return { counted: 0, number: before };
  if (number === before + 1) return { counted: COUNTS_ON, number };
  return { counted: number === 1 ? BEGINS_ANEW : OUT_OF_COUNT, number };
}
