/**
 * The readings kept between two atoms, side by side in arrays of numbers: some thousand of them are made for a table, and
 * nothing is allocated for any.
 */
import { EMPTY } from './open-cells.ts';

const BETWEEN_ROWS = -1;
export const IN_GROUP = -2;

export class Readings {
  readonly scores: Float64Array;
  /** Score gap to the best reading given up in favour of this one while its row was open. */
  readonly margins: Float64Array;
  /** Tells two readings' last atoms apart. */
  readonly lastKeys: Float64Array;
  /** The column of the open cell, or where the reading stands instead. */
  readonly current: Int32Array;
  /** 1 where the open row has its number. */
  readonly numbered: Uint8Array;
  /** The atom of the last row number, -1 before the first; `underGroup` of it where a group's title has come since. */
  readonly number: Int32Array;
  readonly group: Int32Array;
  readonly groupLines: Int32Array;
  /** 1 where a page number stood right before: the page broke here. */
  readonly broken: Uint8Array;
  /** By reading and column: the open row's cell. */
  readonly cells: Int32Array;

  /** Room for `width` readings; the first is the one before the table's first atom. */
  constructor(
    width: number,
    private readonly columns: number,
  ) {
    this.scores = new Float64Array(width);
    this.margins = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    this.lastKeys = new Float64Array(width);
    this.current = new Int32Array(width).fill(BETWEEN_ROWS);
    this.numbered = new Uint8Array(width);
    this.number = new Int32Array(width).fill(-1);
    this.group = new Int32Array(width);
    this.groupLines = new Int32Array(width);
    this.broken = new Uint8Array(width).fill(1);
    this.cells = new Int32Array(width * columns);
  }

  /** Makes reading `k` what reading `r` of others is; `anew`: with its row closed and none open. */
  copy(k: number, others: Readings, r: number, anew: boolean): void {
    this.group[k] = others.group[r]!;
    this.groupLines[k] = others.groupLines[r]!;
    this.number[k] = others.number[r]!;
    this.current[k] = others.current[r]!;
    this.numbered[k] = anew ? 0 : others.numbered[r]!;
    this.lastKeys[k] = anew ? 0 : others.lastKeys[r]!;
    const { columns, cells } = this;
    const from = others.cells;
    const shift = (r - k) * columns;
    for (let to = k * columns; to < (k + 1) * columns; to++) cells[to] = anew ? EMPTY : from[to + shift]!;
  }
}
