/** The ways that the kept readings took, and the rows and cells that the best of them has made. */
import type { Labelled } from './learn.ts';

/** What a reading did with its last atom. */
export const STEP = { cell: 0, number: 1, row: 2, numberedRow: 3, group: 4, groupOn: 5, furniture: 6 } as const;

export interface DecodedRow {
  kind: 'row' | 'group';
  /** Atoms (their indices) of each column in reading order; a group row has its label and title in the first two. */
  cells: number[][];
  /** By how much the reading chosen beats the best other one of this row; small means ambiguous. */
  margin: number;
}

export interface Decoded {
  rows: DecodedRow[];
  /** Atoms that stand in no cell: page numbers. */
  furniture: number[];
  labels: (Labelled | null)[];
}

/** Of each atom and each reading kept behind it: which reading before the atom it came from, and by which step. */
export class Paths {
  private readonly from: Uint8Array;
  private readonly steps: Uint8Array;
  private readonly columns: Int32Array;
  private readonly moves: Uint8Array;
  private readonly margins: Float64Array;

  constructor(
    private readonly atoms: number,
    private readonly width: number,
  ) {
    this.from = new Uint8Array(atoms * width);
    this.steps = new Uint8Array(atoms * width);
    this.columns = new Int32Array(atoms * width);
    this.moves = new Uint8Array(atoms * width);
    this.margins = new Float64Array(atoms * width);
  }

  /**
   * Reading `k` behind an atom. `margin` is the score gap to the best reading that was given up in favour of this one while
   * its row was open; of a step that opens a row, of the row before.
   */
  put(atom: number, k: number, from: number, step: number, column: number, move: number, margin: number): void {
    const at = atom * this.width + k;
    this.from[at] = from;
    this.steps[at] = step;
    this.columns[at] = column;
    this.moves[at] = move;
    this.margins[at] = margin;
  }

  /** Rows, cells and what stands in none, as the reading `last` behind the last atom has them. */
  readBack(last: number, columns: number): Decoded {
    const way = new Int32Array(this.atoms);
    for (let i = this.atoms - 1, k = last; i >= 0; i--) {
      way[i] = i * this.width + k;
      k = this.from[way[i]!]!;
    }
    const rows: DecodedRow[] = [];
    const furniture: number[] = [];
    const labels: (Labelled | null)[] = [];
    const open = (kind: DecodedRow['kind']): DecodedRow => {
      const cells = Array.from({ length: Math.max(2, columns) }, (): number[] => []);
      const row: DecodedRow = { kind, cells, margin: Number.POSITIVE_INFINITY };
      rows.push(row);
      return row;
    };
    for (let i = 0; i < way.length; i++) {
      const at = way[i]!;
      const step = this.steps[at]!;
      const before = rows.at(-1);
      if (before) before.margin = Math.min(before.margin, this.margins[at]!);
      labels.push(null);
      if (step === STEP.furniture) furniture.push(i);
      else if (step === STEP.group) open('group').cells[0]!.push(i);
      else if (step === STEP.groupOn) rows.at(-1)!.cells[1]!.push(i);
      else {
        const row = step === STEP.row || step === STEP.numberedRow ? open('row') : rows.at(-1)!;
        const column = this.columns[at]!;
        row.cells[column]!.push(i);
        labels[i] = { column, move: this.moves[at]! };
      }
    }
    return { rows, furniture, labels };
  }
}
