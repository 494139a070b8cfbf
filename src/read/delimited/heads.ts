/** Ways to part the cells of a head into its rows, where nothing but their order is left. */
import { type Cell, isFilled } from './cell.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type Candidate, type Cutting, cutRows } from './rows-of-cells.ts';

const MOST_CHILDREN = 4;

/** Every reading of the head's cells, the plain one first. */
export function headsOf(cells: readonly Cell[], numbers: readonly Cell[]): Columns[] {
  const heads: Columns[] = [];
  const put = (rows: readonly (readonly Cell[])[], width: number): void => {
    if (numbers.length > 0 && numbers.length !== width) return;
    const columns = columnsOf(numbers.length > 0 ? [...rows, numbers] : rows, width);
    if (columns) heads.push(columns);
  };
  put([cells], cells.length);
  // The row below has empty cells where those above reach down over it, or nothing at all.
  const gap = cells.findIndex((cell) => !isFilled(cell));
  if (gap > 0) put([cells.slice(0, gap), cells.slice(gap)], cells.length - gap);
  for (let children = 2; children <= MOST_CHILDREN; children++) {
    const rows = [cells.slice(0, -children), cells.slice(-children)];
    for (let parents = 1; parents * 2 <= children; parents++) put(rows, cells.length - parents);
  }
  return heads;
}

export interface Reading extends Cutting {
  columns: Columns;
}

/** The head under which the rows look most like rows. */
export function bestReading(
  heads: readonly Columns[],
  end: number,
  candidates: (columns: Columns) => (from: number) => readonly Candidate[],
): Reading | null {
  let best: Reading | null = null;
  for (const columns of heads) {
    const cutting = cutRows(end, columns, candidates(columns));
    if (cutting && (!best || cutting.score > best.score)) best = { columns, ...cutting };
  }
  return best;
}
