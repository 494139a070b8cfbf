/** All scores of one pass over a table: the evidence of its lines, and what the pass before has taught of its columns. */

import { GAPS, gapIndex } from '../atoms/gaps.ts';
import type { Evidence } from './evidence.ts';
import type { Lesson } from './learn.ts';
import { tooWide } from './line-room.ts';
import { priorGaps } from './priors.ts';
import { EMPTY_CELL, MOVES, WEIGHTS } from './weights.ts';

export class Model {
  /** By atom and column: how much the atom looks like a line of the column. */
  readonly emission: Float64Array;
  readonly widths: Float64Array;
  readonly empty: Float64Array;
  private readonly gapRows: readonly Float64Array[];
  private readonly cells: readonly Map<number, number>[] | null;

  constructor(
    readonly evidence: Evidence,
    lesson: Lesson | null,
  ) {
    const { roles, vocabulary } = evidence;
    const gaps = lesson ? lesson.gaps : priorGaps();
    this.gapRows = GAPS.map((_, i) => gaps.subarray(i * MOVES.length, (i + 1) * MOVES.length));
    this.widths = lesson ? lesson.widths : evidence.firstWidths;
    this.empty = lesson ? lesson.empty : Float64Array.from(roles, (role) => EMPTY_CELL[role]);
    this.cells = lesson?.cells ?? null;
    this.emission = vocabulary.slice();
    lesson?.words.addTo(this.emission, evidence);
    this.punishWidth();
  }

  /** A line longer than its column. */
  private punishWidth(): void {
    const { emission, widths } = this;
    const { atoms, columns } = this.evidence;
    for (let i = 0; i < atoms.length; i++) {
      for (let c = 0; c < columns; c++) {
        emission[i * columns + c]! += tooWide(atoms[i]!.width, widths[c]!);
      }
    }
  }

  /** What it is worth that the column has the very same cell in other rows. */
  known(column: number, key: number): number {
    const rows = (this.cells?.[column]?.get(key) ?? 0) - (this.cells ? 1 : 0);
    return rows > 0 ? Math.min(WEIGHTS.cellKnownMost, WEIGHTS.cellKnown * Math.log2(1 + rows)) : 0;
  }

  /** The four scores of a kind of gap, by move. */
  gapsOf(gap: number): Float64Array {
    return this.gapRows[gap]!;
  }

  /** The gap of an atom that a page number has just cut off. */
  get pageGaps(): Float64Array {
    return this.gapRows[PAGE]!;
  }
}

const PAGE = gapIndex('page');
