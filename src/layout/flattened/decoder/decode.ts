/**
 * The sequence model's search: reads a table's atoms from top to bottom and keeps the best few ways to have put them
 * into rows and columns. A row's cells come in column order; a row that a page or the flattening cut comes back to its
 * earlier columns. Time grows with the number of atoms; how many ways are kept is fixed.
 */
import type { Atom } from '../atoms/atoms.ts';
import { followsGroup, followsNumber, groupValue } from '../atoms/row-numbers.ts';
import type { Evidence } from './evidence.ts';
import type { Model } from './model.ts';
import { EMPTY, OpenCells } from './open-cells.ts';
import { type Decoded, Paths } from './path.ts';
import { IN_GROUP, Readings } from './readings.ts';
import { columnOfStep, kindOfStep, STEP, sourceOfStep, stepOf } from './steps.ts';
import { Survivors } from './survivors.ts';
import { MOVES, WEIGHTS } from './weights.ts';

const ON = MOVES.indexOf('on');
const ADVANCE = MOVES.indexOf('advance');
const BACK = MOVES.indexOf('back');
const ROW = MOVES.indexOf('row');

export interface Beam {
  /** How many readings are kept. */
  width: number;
  /** A reading that lies so far behind the best never wins: the largest swing that later lines of a row can bring. */
  hopeless: number;
}

/** Few readings are kept while the table is still being learned, more when it is read for good. */
export const BEAM = {
  learning: { width: 6, hopeless: 6.5 },
  reading: { width: 14, hopeless: 8 },
} as const satisfies Record<string, Beam>;
/** No column's own evidence aside, putting an atom anywhere gains less: what lies further behind need not be weighed. */
const MOST_GAIN = 6;
/** What words can say at most for going on a cell, or for taking it up again: the seam, the line's end, what leaving it had cost. */
const MOST_OF_WORDS = 6.5;
/** Titles of areas run over three lines at most. */
const GROUP_LINES = 3;

/** Reads the model's atoms into rows and cells, its columns in the table's own order. */
export function decode(model: Model, beam: Beam): Decoded {
  const search = new Search(model, beam);
  for (let i = 0; i < model.evidence.atoms.length; i++) search.read(i);
  return search.best();
}

class Search {
  private readonly evidence: Evidence;
  private readonly atoms: readonly Atom[];
  private readonly columns: number;
  /** The number column, -1 without one; the first column behind it; where an unnumbered row begins. */
  private readonly numbers: number;
  private readonly firstColumn: number;
  private readonly opening: number;
  /** The column of tasks, -1 without one. */
  private readonly task: number;
  /** The column of areas, -1 without one. */
  private readonly area: number;
  private readonly width: number;
  private readonly survivors: Survivors;
  private readonly paths: Paths;
  private readonly open: OpenCells;
  private beam: Readings;
  private size = 1;
  private spare: Readings;
  private asked = { before: -1, next: -1, inOrder: false };

  constructor(
    private readonly model: Model,
    { width, hopeless }: Beam,
  ) {
    const { atoms, roles, columns } = model.evidence;
    this.evidence = model.evidence;
    this.atoms = atoms;
    this.columns = columns;
    this.numbers = roles.indexOf('no');
    this.firstColumn = this.numbers >= 0 ? this.numbers + 1 : 0;
    this.area = roles.indexOf('area');
    this.task = roles.indexOf('content');
    this.opening = (this.numbers >= 0 || this.area === 0) && this.task >= 0 ? this.task : this.firstColumn;
    this.survivors = new Survivors(width, hopeless);
    this.width = width;
    this.paths = new Paths(atoms.length, width);
    this.open = new OpenCells(model, atoms.length * width);
    this.beam = new Readings(width, columns);
    this.spare = new Readings(width, columns);
  }

  /** Takes in the next atom. */
  read(i: number): void {
    const { survivors, beam, spare } = this;
    survivors.clear();
    for (let r = 0; r < this.size; r++) this.expand(r, i);
    for (let k = 0; k < survivors.count; k++) this.advance(k, i);
    this.size = survivors.count;
    this.beam = spare;
    this.spare = beam;
  }

  /** The best reading of all atoms. */
  best(): Decoded {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let r = 0; r < this.size; r++) {
      const score = this.beam.scores[r]! + this.closing(r, this.leaving(r));
      if (score > bestScore) [best, bestScore] = [r, score];
    }
    return { ...this.paths.readBack(best, this.columns), score: bestScore };
  }

  /** What it costs to leave the open cell. */
  private leaving(r: number): number {
    const { current, cells } = this.beam;
    if (current[r]! < this.firstColumn) return 0;
    return this.open.leaving(cells[r * this.columns + current[r]!]!);
  }

  /** What it costs to end the open row. */
  private closing(r: number, leaving: number): number {
    const { current, cells, numbered } = this.beam;
    if (current[r]! < 0) return 0;
    const { columns } = this;
    const { empty } = this.model;
    let score = current[r]! >= this.firstColumn ? leaving : WEIGHTS.numberAlone;
    const row = r * columns;
    for (let c = this.firstColumn; c < columns; c++) if (cells[row + c] === EMPTY) score += empty[c]!;
    if (this.numbers >= 0 && numbered[r] === 0) score += WEIGHTS.rowWithoutNumber * 0.6;
    return score;
  }

  /** Offers every way in which reading `r` may go on with atom `i`. */
  private expand(r: number, i: number): void {
    const { model, evidence, survivors, beam, numbers, opening } = this;
    const atom = this.atoms[i]!;
    const current = beam.current[r]!;
    const group = beam.group[r]!;
    const gap = beam.broken[r] === 1 ? model.pageGaps : model.gapsOf(atom.gap);
    const left = this.leaving(r);
    const closed = beam.scores[r]! + this.closing(r, left);
    const isNumber = atom.number !== null && numbers >= 0;
    if (isNumber) this.expandNumber(r, i, closed + gap[ROW]!);
    const asWord = isNumber ? WEIGHTS.numberAsWord : isNamedGroup(atom) ? WEIGHTS.groupAsWord : 0;
    if (current >= 0 && !atom.opensPart) this.expandCells(r, i, asWord, left, gap);
    if (!isNumber) {
      const unnumbered = numbers >= 0 ? WEIGHTS.rowWithoutNumber * 0.4 : WEIGHTS.rowBegins;
      this.expandRow(r, i, opening, closed + unnumbered + gap[ROW]!);
      // What stands to the left of the task may be merged over rows.
      if (this.task > opening) this.expandRow(r, i, this.task, closed + unnumbered + gap[ROW]!);
    }
    // Merged over several rows, an area's name is printed ahead of the first row's number.
    if (evidence.areas?.[i] === 1) this.expandRow(r, i, this.area, closed + gap[ROW]!);
    if (atom.group) {
      // The row below carries a number or code on: that says enough, and areas may count on around it.
      const counted = atom.group.label !== null && !opensNumberedGroup(atom) ? groupValue(atom.group.label) : 0;
      const value = counted || group;
      const inOrder = counted === 0 || followsGroup(value, group);
      const order = inOrder ? WEIGHTS.groupInOrder : WEIGHTS.groupOutOfOrder;
      const score = closed + order + (atom.group.pillar ? WEIGHTS.groupNamesArea : 0);
      survivors.offer(score, stateKey(0, IN_GROUP, 0, i, value), stepOf(r, STEP.group, ROW, value));
    }
    const mayGoOn = atom.inTitle || beam.groupLines[r]! < GROUP_LINES;
    const opensTheme = evidence.areas?.[i] === 1 && atom.opens === 'digit';
    if (current === IN_GROUP && !atom.opensPart && mayGoOn && !opensNumberedGroup(atom) && !opensTheme) {
      const goesOn =
        atom.inTitle || beam.groupLines[r] === 0
          ? 3
          : atom.opens === 'lower'
            ? WEIGHTS.groupGoesOn
            : WEIGHTS.groupOpensAnew;
      const key = stateKey(1, IN_GROUP, 0, i, group);
      survivors.offer(beam.scores[r]! + goesOn, key, stepOf(r, STEP.groupOn, ON, -1));
    }
  }

  /** Opens a row without number in column `c`. */
  private expandRow(r: number, i: number, c: number, opened: number): void {
    const { beam, survivors } = this;
    const place = i * this.columns + c;
    const score = opened + this.model.emission[place]! + this.evidence.starts[place]!;
    if (score <= survivors.floor) return;
    const key = stateKey(slotKey(c, i), c, 0, beam.number[r]!, beam.group[r]!);
    survivors.offer(score, key, stepOf(r, STEP.row, ROW, c));
  }

  /** Puts atom `i` into each of the open row's columns. */
  private expandCells(r: number, i: number, asWord: number, left: number, gap: Float64Array): void {
    const { open, survivors, beam, columns, firstColumn } = this;
    const { emission, evidence } = this.model;
    const { starts } = evidence;
    const { cells } = beam;
    const current = beam.current[r]!;
    const start = beam.scores[r]! + asWord;
    const lastKey = beam.lastKeys[r]!;
    // What is known of a move before any words are looked at: most moves fail by it alone.
    const backwards = left + gap[BACK]! + WEIGHTS.back + MOST_OF_WORDS;
    const forwards = left + gap[ADVANCE]! + MOST_OF_WORDS;
    const row = r * columns;
    const place = i * columns;
    const held = current >= firstColumn ? cells[row + current]! : EMPTY;
    const parted = held === EMPTY ? 0 : evidence.parts(open.last(held), i);
    let skipped = 0;
    for (let c = firstColumn; c < columns; c++) {
      const cell = cells[row + c]!;
      let score = start + emission[place + c]!;
      if (c > current && cell === EMPTY) skipped++;
      const { floor } = survivors;
      if (score + MOST_GAIN < floor) continue;
      let move = ON;
      if (c === current) {
        open.meet(cell, c, i);
        score = score + open.asItem(cell) + (gap[ON]! + open.follows(cell));
      } else {
        move = c > current ? ADVANCE : BACK;
        if (cell === EMPTY) score = score + (left + gap[move]! + parted) + starts[place + c]!;
        else {
          if (score + (c < current ? backwards : forwards) < floor) continue;
          open.meet(cell, c, i);
          const resumes = evidence.resumes(open.last(cell), i, open.follows(cell)) - open.known(cell);
          score = score + open.asItem(cell) + (left + gap[move]!) + resumes;
        }
        if (move === BACK) score += cell === EMPTY ? WEIGHTS.backToEmpty : WEIGHTS.back;
        else score += (cell === EMPTY ? skipped - 1 : skipped) * WEIGHTS.skippedColumn;
      }
      if (score <= floor) continue;
      const kept = cell === EMPTY ? lastKey : lastKey - slotKey(c, open.last(cell));
      const key = stateKey(kept + slotKey(c, i), c, beam.numbered[r]!, beam.number[r]!, beam.group[r]!);
      survivors.offer(score, key, stepOf(r, STEP.cell, move, c));
    }
  }

  /** A number opens a row, numbers the open one, or, at an end of its line, is a page's. */
  private expandNumber(r: number, i: number, opened: number): void {
    const { survivors, numbers, beam } = this;
    const current = beam.current[r]!;
    const number = beam.number[r]!;
    const group = beam.group[r]!;
    const numbered = beam.numbered[r]!;
    const base = beam.scores[r]!;
    const lastKey = beam.lastKeys[r]!;
    const inOrder = this.isInOrder(number, i);
    const order = inOrder ? WEIGHTS.numberInOrder : WEIGHTS.numberOutOfOrder;
    const opens = stateKey(slotKey(numbers, i), numbers, 1, i, group);
    survivors.offer(opened + order, opens, stepOf(r, STEP.numberedRow, ROW, numbers));
    if (this.atoms[i]!.opensPart) return;
    if (numbered === 0 && current >= this.firstColumn) {
      const key = stateKey(lastKey + slotKey(numbers, i), current, 1, i, group);
      survivors.offer(base + order + WEIGHTS.numberInsideRow, key, stepOf(r, STEP.number, BACK, numbers));
    }
    const { startsLine, endsLine } = this.atoms[i]!;
    if (!startsLine && !endsLine) return;
    const key = stateKey(lastKey + 0.25, current, numbered, number, group);
    const page = inOrder ? WEIGHTS.pageNumberInOrder : WEIGHTS.pageNumber;
    survivors.offer(base + page, key, stepOf(r, STEP.furniture, ON, -1));
  }

  /** Whether number `next` follows number `before` (an atom, -1 for none); most readings of an atom ask the same. */
  private isInOrder(before: number, next: number): boolean {
    const { asked, atoms } = this;
    if (asked.before !== before || asked.next !== next) {
      const last = lastNumber(before);
      const counts = (from: number): boolean =>
        followsNumber(from < 0 ? null : atoms[from]!.number, atoms[next]!.number!);
      // Under a group rows are counted anew or on.
      const inOrder = counts(last) || (last !== before && counts(-1));
      this.asked = { before, next, inOrder };
    }
    return this.asked.inOrder;
  }

  /** Writes survivor `k` behind atom `i`. */
  private advance(k: number, i: number): void {
    const { survivors, beam, spare: next } = this;
    const taken = survivors.steps[k]!;
    const from = sourceOfStep(taken);
    const step = kindOfStep(taken);
    const opensRow = step === STEP.row || step === STEP.numberedRow || step === STEP.group;
    const margin = Math.min(beam.margins[from]!, survivors.margins[k]!);
    this.paths.put(i, k, taken, margin);
    next.copy(k, beam, from, opensRow);
    next.scores[k] = survivors.scores[k]!;
    next.margins[k] = opensRow ? Number.POSITIVE_INFINITY : margin;
    next.broken[k] = step === STEP.furniture ? 1 : 0;
    if (step === STEP.furniture) return;
    if (step === STEP.groupOn) next.groupLines[k]!++;
    else if (step === STEP.group) this.openGroup(k, i, columnOfStep(taken));
    else this.fill(k, i, step, columnOfStep(taken));
  }

  private openGroup(k: number, i: number, value: number): void {
    const { spare: next } = this;
    const atom = this.atoms[i]!;
    next.current[k] = IN_GROUP;
    next.number[k] = underGroup(next.number[k]!);
    next.group[k] = value;
    next.groupLines[k] = atom.to - atom.from > 1 || atom.group?.label === null ? 1 : 0;
  }

  /** Puts atom `i` into the cell of column `c`. */
  private fill(k: number, i: number, step: number, c: number): void {
    const { open, spare: next } = this;
    const at = k * this.columns + c;
    const before = next.cells[at]!;
    const cell = i * this.width + k + 1;
    open.put(cell, before, c, i);
    next.cells[at] = cell;
    if (before !== EMPTY) next.lastKeys[k]! -= slotKey(c, open.last(before));
    next.lastKeys[k]! += slotKey(c, i);
    if (step !== STEP.number) next.current[k] = c;
    if (c !== this.numbers) return;
    next.numbered[k] = 1;
    next.number[k] = i;
  }
}

/** A reading's last number, an atom or -1, as it is kept behind a group's title, and what it was. */
const underGroup = (number: number): number => (number < -1 ? number : -number - 2);
const lastNumber = (kept: number): number => (kept < -1 ? -kept - 2 : kept);

/** An area's name by itself, or a label and a title in capitals, on one line: hardly a cell's words. */
const isNamedGroup = ({ group, from, to }: Atom): boolean => group?.pillar === true && to - from > 1;

/** "1 Soạn thảo văn bản" right under "I Cải cách thể chế" is no more of that title. */
const opensNumberedGroup = ({ group, opens }: Atom): boolean => opens === 'digit' && group !== null;

/** A number for "column `c` ends with atom `i`"; sums of them tell the open rows of readings apart. */
function slotKey(column: number, atom: number): number {
  return (Math.imul(atom + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b)) >>> 0;
}

/** Readings with the same key go on in the same way from here. */
function stateKey(lastKey: number, current: number, numbered: number, number: number, group: number): number {
  return lastKey * 64 + (current + 2) * 2 + numbered + (number + 1) * 0.0001 + group * 0.5e-6;
}
