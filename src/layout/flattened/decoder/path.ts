/** The ways that the kept readings took, and the rows and cells that the best of them has made. */
import type { Labelled } from './learn.ts';
import { columnOfStep, kindOfStep, moveOfStep, STEP, sourceOfStep } from './steps.ts';

export interface DecodedRow {
  kind: 'row' | 'group';
  /** Atoms (their indices) of each column in reading order; a group row has its label and title in the first two. */
  cells: number[][];
  /** By how much the reading chosen beats the best other one of this row; small means ambiguous. */
  margin: number;
}

/** The row with other members in some of its columns. */
export function withColumns(
  row: DecodedRow,
  columns: readonly (readonly [column: number, members: number[]])[],
): DecodedRow {
  const cells = [...row.cells];
  for (const [column, members] of columns) cells[column] = members;
  return { ...row, cells };
}

export interface Decoded {
  rows: DecodedRow[];
  /** Atoms that stand in no cell: page numbers. */
  furniture: number[];
  labels: (Labelled | null)[];
  /** How well the whole table reads so. */
  score: number;
}

/** Of each atom and each reading kept behind it: the step by which it came from a reading before the atom. */
export class Paths {
  private readonly steps: Int32Array;
  private readonly margins: Float64Array;

  constructor(
    private readonly atoms: number,
    private readonly width: number,
  ) {
    this.steps = new Int32Array(atoms * width);
    this.margins = new Float64Array(atoms * width);
  }

  /**
   * Reading `k` behind an atom. `margin` is the score gap to the best reading that was given up in favour of this one while
   * its row was open; of a step that opens a row, of the row before.
   */
  put(atom: number, k: number, step: number, margin: number): void {
    const at = atom * this.width + k;
    this.steps[at] = step;
    this.margins[at] = margin;
  }

  /** Rows, cells and what stands in none, as the reading `last` behind the last atom has them. */
  readBack(last: number, columns: number): Omit<Decoded, 'score'> {
    const way = new Int32Array(this.atoms);
    for (let i = this.atoms - 1, k = last; i >= 0; i--) {
      way[i] = i * this.width + k;
      k = sourceOfStep(this.steps[way[i]!]!);
    }
    const rows: DecodedRow[] = [];
    const furniture: number[] = [];
    const labels: (Labelled | null)[] = [];
    const open = (kind: DecodedRow['kind']): DecodedRow => {
      const cells: number[][] = [];
      for (let c = 0; c < Math.max(2, columns); c++) cells.push([]);
      const row: DecodedRow = { kind, cells, margin: Number.POSITIVE_INFINITY };
      rows.push(row);
      return row;
    };
    for (let i = 0; i < way.length; i++) {
      const at = way[i]!;
      const step = this.steps[at]!;
      const kind = kindOfStep(step);
      const before = rows.at(-1);
      if (before) before.margin = Math.min(before.margin, this.margins[at]!);
      labels.push(null);
      if (kind === STEP.furniture) furniture.push(i);
      else if (kind === STEP.group) open('group').cells[0]!.push(i);
      else if (kind === STEP.groupOn) rows.at(-1)!.cells[1]!.push(i);
      else {
        const row = kind === STEP.row || kind === STEP.numberedRow ? open('row') : rows.at(-1)!;
        const column = columnOfStep(step);
        row.cells[column]!.push(i);
        labels[i] = { column, move: moveOfStep(step) };
      }
    }
    return { rows, furniture, labels };
  }
}
