/**
 * The sequence model's search: reads a table's atoms from top to bottom and keeps the best few ways to have put them
 * into rows and columns. A row's cells come in column order; a row that a page or the flattening cut comes back to its
 * earlier columns. Time grows with the number of atoms; how many ways are kept is fixed.
 */
import type { Atom } from './atoms.ts';
import { cellKey, type Labelled, MOVES, type Model, type TableRole, WEIGHTS } from './model.ts';

const ON = MOVES.indexOf('on');
const ADVANCE = MOVES.indexOf('advance');
const BACK = MOVES.indexOf('back');
const ROW = MOVES.indexOf('row');

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

/** How many readings are kept: few while the table is still being learned, more when it is read for good. */
export const BEAM = { learning: 6, reading: 14 } as const;
/** A reading that lies so far behind never wins: the largest swing that later lines of a row can bring. */
const HOPELESS = 8;
/** No column's own evidence aside, putting an atom anywhere gains less: what lies further behind need not be weighed. */
const MOST_GAIN = 6;
/** Titles of areas run over three lines at most. */
const GROUP_LINES = 3;

const BETWEEN_ROWS = -1;
const IN_GROUP = -2;

/** What a reading did with its last atom. */
const STEP = { cell: 0, number: 1, row: 2, numberedRow: 3, group: 4, groupOn: 5, furniture: 6 } as const;

/** A step on the way to a reading; the steps before it are shared by all readings that came from it. */
interface Step {
  before: Step | null;
  step: number;
  column: number;
  move: number;
  /**
   * Score gap to the best reading that was given up in favour of this one while its row was open; of a step that opens a
   * row, of the row before.
   */
  margin: number;
}

interface Reading {
  score: number;
  path: Step | null;
  margin: number;
  /**
   * Three entries per column of the open row: its cell's last atom (-1 where empty), the key of its words, the atom
   * that its last item began with.
   */
  slots: Int32Array;
  /** What it is worth that the column has each open cell, as it stands, in other rows too. */
  known: Float64Array;
  /** Bit c: column c's cell began with a dash. */
  lists: number;
  /** Tells two readings' last atoms apart. */
  lastKey: number;
  current: number;
  numbered: boolean;
  /** The atom of the last row number of this group, -1 before the first. */
  number: number;
  group: number;
  groupLines: number;
  /** A page number stood right before: the page broke here. */
  broken: boolean;
}

/** The few best next readings, best first; of two that cannot be told apart any more, the better one. */
class Survivors {
  count = 0;
  /** What a score must beat to be kept. */
  floor = Number.NEGATIVE_INFINITY;
  readonly scores: Float64Array;
  readonly keys: Float64Array;
  readonly margins: Float64Array;
  readonly from: Int32Array;
  readonly steps: Int32Array;
  readonly columns: Int32Array;
  readonly moves: Int32Array;

  constructor(private readonly width: number) {
    this.scores = new Float64Array(width);
    this.keys = new Float64Array(width);
    this.margins = new Float64Array(width);
    this.from = new Int32Array(width);
    this.steps = new Int32Array(width);
    this.columns = new Int32Array(width);
    this.moves = new Int32Array(width);
  }

  /** Forgets all, for the next atom. */
  clear(): void {
    this.count = 0;
    this.floor = Number.NEGATIVE_INFINITY;
  }

  offer(score: number, key: number, from: number, step: number, column: number, move: number): void {
    const { scores, keys, margins } = this;
    if (score <= this.floor) return;
    let margin = Number.POSITIVE_INFINITY;
    let at = this.count;
    for (let i = 0; i < this.count; i++) {
      if (keys[i] !== key) continue;
      if (scores[i]! >= score) {
        margins[i] = Math.min(margins[i]!, scores[i]! - score);
        return;
      }
      margin = Math.min(margins[i]!, score - scores[i]!);
      at = i;
      break;
    }
    if (at === this.count) {
      if (this.count < this.width) this.count++;
      else at = this.width - 1;
    }
    for (; at > 0 && scores[at - 1]! < score; at--) {
      scores[at] = scores[at - 1]!;
      keys[at] = keys[at - 1]!;
      margins[at] = margins[at - 1]!;
      this.from[at] = this.from[at - 1]!;
      this.steps[at] = this.steps[at - 1]!;
      this.columns[at] = this.columns[at - 1]!;
      this.moves[at] = this.moves[at - 1]!;
    }
    scores[at] = score;
    keys[at] = key;
    margins[at] = margin;
    this.from[at] = from;
    this.steps[at] = step;
    this.columns[at] = column;
    this.moves[at] = move;
    const last = this.count === this.width ? scores[this.width - 1]! : Number.NEGATIVE_INFINITY;
    this.floor = Math.max(last, scores[0]! - HOPELESS);
  }
}

/** Reads the atoms into rows and cells. `columns` of `roles` are in the table's own order. */
export function decode(atoms: readonly Atom[], roles: readonly TableRole[], model: Model, width: number): Decoded {
  const search = new Search(atoms, roles, model, width);
  for (let i = 0; i < atoms.length; i++) search.read(i);
  return readBack(search.best(), atoms, roles.length);
}

class Search {
  private readonly columns: number;
  /** The number column, -1 without one; the first column behind it; where an unnumbered row begins. */
  private readonly numbers: number;
  private readonly firstColumn: number;
  private readonly opening: number;
  private readonly survivors: Survivors;
  private beam: Reading[];
  private size = 1;
  private spare: Reading[];
  private asked = { before: -1, next: -1, inOrder: false };

  constructor(
    private readonly atoms: readonly Atom[],
    roles: readonly TableRole[],
    private readonly model: Model,
    width: number,
  ) {
    this.survivors = new Survivors(width);
    this.columns = roles.length;
    this.numbers = roles.indexOf('no');
    this.firstColumn = this.numbers >= 0 ? this.numbers + 1 : 0;
    const content = roles.indexOf('content');
    this.opening = content >= 0 ? content : this.firstColumn;
    const blank = (): Reading => ({
      score: 0,
      path: null,
      margin: Number.POSITIVE_INFINITY,
      slots: new Int32Array(3 * roles.length).fill(-1),
      known: new Float64Array(roles.length),
      lists: 0,
      lastKey: 0,
      current: BETWEEN_ROWS,
      numbered: false,
      number: -1,
      group: 0,
      groupLines: 0,
      broken: true,
    });
    this.beam = Array.from({ length: width }, blank);
    this.spare = Array.from({ length: width }, blank);
  }

  /** Takes in the next atom. */
  read(i: number): void {
    this.survivors.clear();
    for (let r = 0; r < this.size; r++) this.expand(this.beam[r]!, r, i);
    const { survivors, beam, spare } = this;
    for (let k = 0; k < survivors.count; k++) this.advance(beam[survivors.from[k]!]!, spare[k]!, k, i);
    this.size = survivors.count;
    this.beam = spare;
    this.spare = beam;
  }

  /** The way to the best reading of all atoms. */
  best(): Step | null {
    let best: Step | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const reading of this.beam.slice(0, this.size)) {
      const score = reading.score + this.closing(reading, this.leaving(reading));
      if (score > bestScore) [best, bestScore] = [reading.path, score];
    }
    return best;
  }

  /** What it costs to leave the open cell. */
  private leaving({ current, slots, known }: Reading): number {
    if (current < this.firstColumn) return 0;
    return this.model.leaving[slots[current * 3]!]! + known[current]!;
  }

  /** What it costs to end the open row. */
  private closing({ current, slots, numbered }: Reading, leaving: number): number {
    if (current < 0) return 0;
    let score = current >= this.firstColumn ? leaving : WEIGHTS.numberAlone;
    for (let c = this.firstColumn; c < this.columns; c++) if (slots[c * 3]! < 0) score += this.model.empty[c]!;
    if (this.numbers >= 0 && !numbered) score += WEIGHTS.rowWithoutNumber * 0.6;
    return score;
  }

  private expand(reading: Reading, r: number, i: number): void {
    const { atoms, model, survivors, columns, numbers, firstColumn, opening } = this;
    const atom = atoms[i]!;
    const { score: base, current, slots, known, lastKey, number, group, numbered } = reading;
    const gap = reading.broken ? model.pageGaps : model.gapsOf(atom.gap);
    const left = this.leaving(reading);
    const closing = this.closing(reading, left);
    const isNumber = atom.number !== null && numbers >= 0;
    if (isNumber) this.expandNumber(reading, r, i, base + closing + gap[ROW]!);
    if (current >= 0) {
      const start = base + (isNumber ? WEIGHTS.numberAsWord : 0);
      let skipped = 0;
      for (let c = firstColumn; c < columns; c++) {
        const before = slots[c * 3]!;
        let score = start + model.emission[i * columns + c]!;
        if (c > current && before < 0) skipped++;
        if (score + MOST_GAIN < survivors.floor) continue;
        let move = ON;
        if (before >= 0) score += model.item(before, i, c, ((reading.lists >> c) & 1) === 1, slots[c * 3 + 2]!);
        if (c === current) score += gap[ON]! + model.follows(before, i, c);
        else {
          move = c > current ? ADVANCE : BACK;
          score += left + gap[move]!;
          if (before < 0) score += model.starts[i * columns + c]!;
          else score += model.resumes(before, i, c) - known[c]!;
          if (move === BACK) score += before < 0 ? WEIGHTS.backToEmpty : WEIGHTS.back;
          else score += (before < 0 ? skipped - 1 : skipped) * WEIGHTS.skippedColumn;
        }
        if (score <= survivors.floor) continue;
        const kept = before < 0 ? lastKey : lastKey - slotKey(c, before);
        survivors.offer(score, stateKey(kept + slotKey(c, i), c, numbered, number, group), r, STEP.cell, c, move);
      }
    }
    if (!isNumber) {
      const place = i * columns + opening;
      const unnumbered = numbers >= 0 ? WEIGHTS.rowWithoutNumber * 0.4 : WEIGHTS.rowBegins;
      const score = base + closing + unnumbered + model.emission[place]! + model.starts[place]! + gap[ROW]!;
      const key = stateKey(slotKey(opening, i), opening, false, number, group);
      survivors.offer(score, key, r, STEP.row, opening, ROW);
    }
    if (atom.group) {
      const value = atom.group.label === null ? group : groupValue(atom.group.label);
      const inOrder = atom.group.label === null || value === group + 1;
      const order = inOrder ? WEIGHTS.groupInOrder : WEIGHTS.groupOutOfOrder;
      const score = base + closing + order + (atom.group.pillar ? WEIGHTS.groupNamesArea : 0);
      survivors.offer(score, stateKey(0, IN_GROUP, false, i, value), r, STEP.group, value, ROW);
    }
    if (current === IN_GROUP && reading.groupLines < GROUP_LINES) {
      const goesOn =
        reading.groupLines === 0 ? 3 : atom.opens === 'lower' ? WEIGHTS.groupGoesOn : WEIGHTS.groupOpensAnew;
      survivors.offer(base + goesOn, stateKey(1, IN_GROUP, false, i, group), r, STEP.groupOn, -1, ON);
    }
  }

  /** A number opens a row, numbers the open one, or is a page's. */
  private expandNumber(reading: Reading, r: number, i: number, opened: number): void {
    const { survivors, numbers } = this;
    const { score: base, current, lastKey, number, group } = reading;
    const inOrder = this.isInOrder(number, i);
    const order = inOrder ? WEIGHTS.numberInOrder : WEIGHTS.numberOutOfOrder;
    const opens = stateKey(slotKey(numbers, i), numbers, true, i, group);
    survivors.offer(opened + order, opens, r, STEP.numberedRow, numbers, ROW);
    if (!reading.numbered && current >= this.firstColumn) {
      const key = stateKey(lastKey + slotKey(numbers, i), current, true, i, group);
      survivors.offer(base + order + WEIGHTS.numberInsideRow, key, r, STEP.number, numbers, BACK);
    }
    const key = stateKey(lastKey + 0.25, current, reading.numbered, number, group);
    const page = inOrder ? WEIGHTS.pageNumberInOrder : WEIGHTS.pageNumber;
    survivors.offer(base + page, key, r, STEP.furniture, -1, ON);
  }

  /** Whether number `next` follows number `before` (an atom, -1 for none); most readings of an atom ask the same. */
  private isInOrder(before: number, next: number): boolean {
    const { asked, atoms } = this;
    if (asked.before !== before || asked.next !== next) {
      const inOrder = followsNumber(before < 0 ? null : atoms[before]!.number, atoms[next]!.number!);
      this.asked = { before, next, inOrder };
    }
    return this.asked.inOrder;
  }

  /** Writes survivor `k`, which goes on from `from`, into `next`. */
  private advance(from: Reading, next: Reading, k: number, i: number): void {
    const { survivors, atoms, numbers } = this;
    const atom = atoms[i]!;
    const step = survivors.steps[k]!;
    const column = survivors.columns[k]!;
    const opensRow = step === STEP.row || step === STEP.numberedRow || step === STEP.group;
    const margin = Math.min(from.margin, survivors.margins[k]!);
    next.path = { before: from.path, step, column, move: survivors.moves[k]!, margin };
    next.margin = opensRow ? Number.POSITIVE_INFINITY : margin;
    next.score = survivors.scores[k]!;
    next.broken = step === STEP.furniture;
    next.group = from.group;
    next.groupLines = from.groupLines;
    next.number = from.number;
    next.current = from.current;
    next.numbered = from.numbered && !opensRow;
    next.lists = opensRow ? 0 : from.lists;
    next.lastKey = opensRow ? 0 : from.lastKey;
    if (opensRow) next.slots.fill(-1);
    else {
      next.slots.set(from.slots);
      next.known.set(from.known);
    }
    if (step === STEP.furniture) return;
    if (step === STEP.groupOn) {
      next.groupLines++;
      return;
    }
    if (step === STEP.group) {
      next.current = IN_GROUP;
      next.number = -1;
      next.group = column;
      next.groupLines = atom.ids.length > 1 || atom.group?.label === null ? 1 : 0;
      return;
    }
    const slot = step === STEP.number || step === STEP.numberedRow ? numbers : column;
    const { slots } = next;
    const before = slots[slot * 3]!;
    if (before >= 0) next.lastKey -= slotKey(slot, before);
    else if (atom.opens === 'dash') next.lists |= 1 << slot;
    slots[slot * 3] = i;
    const key = cellKey(before < 0 ? 0 : slots[slot * 3 + 1]!, atom);
    slots[slot * 3 + 1] = key;
    next.known[slot] = this.model.known(slot, key);
    if (before < 0 || atom.opens !== 'lower') slots[slot * 3 + 2] = i;
    next.lastKey += slotKey(slot, i);
    if (step !== STEP.number) next.current = slot;
    if (slot === numbers) {
      next.numbered = true;
      next.number = i;
    }
  }
}

/** A number for "column `c` ends with atom `i`"; sums of them tell the open rows of readings apart. */
function slotKey(column: number, atom: number): number {
  return (Math.imul(atom + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b)) >>> 0;
}

/** Readings with the same key go on in the same way from here. */
function stateKey(lastKey: number, current: number, numbered: boolean, number: number, group: number): number {
  return lastKey * 64 + (current + 2) * 2 + (numbered ? 1 : 0) + (number + 1) * 0.0001 + group * 0.5e-6;
}

/** Rows, cells and what stands in none, from the last step back to the first. */
function readBack(last: Step | null, atoms: readonly Atom[], columns: number): Decoded {
  const path: Step[] = [];
  for (let step = last; step; step = step.before) path.push(step);
  path.reverse();
  const rows: DecodedRow[] = [];
  const furniture: number[] = [];
  const labels: (Labelled | null)[] = atoms.map(() => null);
  const open = (kind: DecodedRow['kind']): DecodedRow => {
    const row: DecodedRow = {
      kind,
      cells: Array.from({ length: Math.max(2, columns) }, () => []),
      margin: Number.POSITIVE_INFINITY,
    };
    rows.push(row);
    return row;
  };
  path.forEach(({ step, column, move, margin }, i) => {
    const before = rows[rows.length - 1];
    if (before) before.margin = Math.min(before.margin, margin);
    if (step === STEP.furniture) furniture.push(i);
    else if (step === STEP.group) open('group').cells[0]!.push(i);
    else if (step === STEP.groupOn) rows[rows.length - 1]!.cells[1]!.push(i);
    else {
      const row = step === STEP.row || step === STEP.numberedRow ? open('row') : rows[rows.length - 1]!;
      row.cells[column]!.push(i);
      labels[i] = { column, move };
    }
  });
  return { rows, furniture, labels };
}

/**
 * Rows count on by one, sub-rows too ("1.1" after "1", "2" after "1.3"); the first row is number one. Letters count under any
 * number, and what number stood above them is not known any more.
 */
export function followsNumber(before: string | null, next: string): boolean {
  const [last, letter] = [ROW_LETTERS.indexOf(before ?? ''), ROW_LETTERS.indexOf(next)];
  if (letter >= 0) return letter === 0 || letter === last + 1;
  if (last >= 0) return true;
  const b = before?.split('.').map(Number) ?? [];
  const n = next.split('.').map(Number);
  // "2.1" may be the first row of the second group.
  if (b.length === 0) return n.at(-1) === 1 && n.length <= 2;
  for (let depth = 0; depth < b.length; depth++) {
    const counted = [...b.slice(0, depth), b[depth]! + 1];
    if (counted.length === n.length && counted.every((part, i) => part === n[i])) return true;
  }
  return n.length === b.length + 1 && n[n.length - 1] === 1 && b.every((part, i) => part === n[i]);
}

/** Vietnamese lists count so; some typists leave the "đ" out, others put an "f" in. */
const ROW_LETTERS = [...'abcdđeghiklmnopq'];

/** "I" 1, "IV" 4, "A" 1, "B" 2: groups count on whatever their labels are. */
export function groupValue(label: string): number {
  if (/^[IVX]+$/u.test(label)) {
    const values: Record<string, number> = { I: 1, V: 5, X: 10 };
    return [...label].reduce((sum, letter, i, all) => {
      const value = values[letter]!;
      return sum + (value < (values[all[i + 1] ?? ''] ?? 0) ? -value : value);
    }, 0);
  }
  return label.charCodeAt(0) - 64;
}
