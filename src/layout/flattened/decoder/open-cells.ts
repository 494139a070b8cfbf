/**
 * The cells of open rows, as readings have filled them so far. A cell never changes: with another atom it is another cell,
 * so that readings which part at an atom go on sharing all cells but one, and what is known of a cell is counted once.
 */
import type { Model } from './model.ts';

/** The cell that nothing stands in. */
export const EMPTY = 0;

/** What is noted of a cell stands together, for it is asked for together: first the numbers of things … */
const NOTES = 6;
const LAST = 0;
const ITEM = 1;
const IS_LIST = 2;
const KEY = 3;
const MET = 4;
const LINE_START = 5;
/** … then what things are worth. */
const WORTHS = 4;
const KNOWN = 0;
const LEAVING = 1;
const AS_ITEM = 2;
const FOLLOWS = 3;

export class OpenCells {
  /**
   * The last atom of a cell, and the one that its last item began with; 1 where it is a list, which begins with a dash or
   * behind a colon; the key of its words; the atom met last.
   */
  private readonly notes: Int32Array;
  /**
   * What it is worth that the column has the cell, as it stands, in other rows too; what it costs to leave it; what it is
   * worth to put the atom met last into it, as its next item and as what goes on behind its last words.
   */
  private readonly worths: Float64Array;

  /** Room for so many cells. */
  constructor(
    private readonly model: Model,
    room: number,
  ) {
    this.notes = new Int32Array((room + 1) * NOTES);
    this.worths = new Float64Array((room + 1) * WORTHS);
  }

  last(cell: number): number {
    return this.notes[cell * NOTES + LAST]!;
  }

  known(cell: number): number {
    return this.worths[cell * WORTHS + KNOWN]!;
  }

  leaving(cell: number): number {
    return this.worths[cell * WORTHS + LEAVING]!;
  }

  asItem(cell: number): number {
    return this.worths[cell * WORTHS + AS_ITEM]!;
  }

  follows(cell: number): number {
    return this.worths[cell * WORTHS + FOLLOWS]!;
  }

  /** Makes the cell that `before` of column `c` becomes with an atom in it. */
  put(cell: number, before: number, c: number, atom: number): void {
    const { model, notes, worths } = this;
    const { evidence } = model;
    const { opens, start, line } = evidence.atoms[atom]!;
    const from = before * NOTES;
    const goesOnLine = before !== EMPTY && evidence.atoms[notes[from + LAST]!]!.line === line;
    const to = cell * NOTES;
    const key = evidence.cellKey(notes[from + KEY]!, atom);
    const known = model.known(c, key);
    notes[to + LAST] = atom;
    notes[to + LINE_START] = goesOnLine ? notes[from + LINE_START]! : start;
    notes[to + ITEM] = before === EMPTY || opens !== 'lower' ? atom : notes[from + ITEM]!;
    const isAnnounced = before !== EMPTY && opens === 'dash' && evidence.announces(notes[from + LAST]!);
    notes[to + IS_LIST] = (before === EMPTY && opens === 'dash') || isAnnounced ? 1 : notes[from + IS_LIST]!;
    notes[to + KEY] = key;
    worths[cell * WORTHS + KNOWN] = known;
    worths[cell * WORTHS + LEAVING] = evidence.leaving[atom]! + known;
  }

  /** Weighs an atom as what stands next in the cell of column `c`. */
  meet(cell: number, c: number, atom: number): void {
    const { notes, worths } = this;
    const at = cell * NOTES;
    // No table begins in the middle of a cell: 0 is met by none.
    if (notes[at + MET] === atom) return;
    const { evidence, widths } = this.model;
    const last = notes[at + LAST]!;
    notes[at + MET] = atom;
    worths[cell * WORTHS + AS_ITEM] = evidence.item(last, atom, c, notes[at + IS_LIST] === 1, notes[at + ITEM]!);
    worths[cell * WORTHS + FOLLOWS] = evidence.follows(last, atom, widths[c]!, notes[at + LINE_START]!);
  }
}
