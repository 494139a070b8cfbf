/**
 * The cells of open rows, as readings have filled them so far. A cell never changes: with another atom it is another cell,
 * so that readings which part at an atom go on sharing all cells but one, and what is known of a cell is counted once.
 */
import type { Model } from './model.ts';

/** The cell that nothing stands in. */
export const EMPTY = 0;

export class OpenCells {
  /** The last atom of each cell, and the one that its last item began with. */
  readonly last: Int32Array;
  private readonly item: Int32Array;
  /** 1 where it began with a dash. */
  private readonly isList: Uint8Array;
  /** The key of its words; what it is worth that the column has it, as it stands, in other rows too. */
  private readonly keys: Int32Array;
  readonly known: Float64Array;
  /** What it costs to leave it. */
  readonly leaving: Float64Array;
  /** What it is worth to put an atom into it: as its next item, and as what goes on behind its last words; `met` is that atom. */
  readonly asItem: Float64Array;
  readonly follows: Float64Array;
  private readonly met: Int32Array;

  /** Room for so many cells. */
  constructor(
    private readonly model: Model,
    room: number,
  ) {
    this.last = new Int32Array(room + 1);
    this.item = new Int32Array(room + 1);
    this.isList = new Uint8Array(room + 1);
    this.keys = new Int32Array(room + 1);
    this.known = new Float64Array(room + 1);
    this.leaving = new Float64Array(room + 1);
    this.asItem = new Float64Array(room + 1);
    this.follows = new Float64Array(room + 1);
    this.met = new Int32Array(room + 1);
  }

  /** Makes the cell that `before` of column `c` becomes with an atom in it. */
  put(cell: number, before: number, c: number, atom: number): void {
    const { model } = this;
    const { evidence } = model;
    const { opens } = evidence.atoms[atom]!;
    const key = evidence.cellKey(this.keys[before]!, atom);
    const known = model.known(c, key);
    this.last[cell] = atom;
    this.item[cell] = before === EMPTY || opens !== 'lower' ? atom : this.item[before]!;
    this.isList[cell] = before === EMPTY ? (opens === 'dash' ? 1 : 0) : this.isList[before]!;
    this.keys[cell] = key;
    this.known[cell] = known;
    this.leaving[cell] = evidence.leaving[atom]! + known;
  }

  /** Weighs an atom as what stands next in the cell of column `c`. */
  meet(cell: number, c: number, atom: number): void {
    // No table begins in the middle of a cell: 0 is met by none.
    if (this.met[cell] === atom) return;
    const { evidence, widths } = this.model;
    const last = this.last[cell]!;
    this.met[cell] = atom;
    this.asItem[cell] = evidence.item(last, atom, c, this.isList[cell] === 1, this.item[cell]!);
    this.follows[cell] = evidence.follows(last, atom, widths[c]!);
  }
}
