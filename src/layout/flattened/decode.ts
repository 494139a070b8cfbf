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

/** How many readings are kept. Twice as many changed no table of the tests, half as many did. */
const BEAM = 16;
/** A reading that lies so far behind never wins: the largest swing that later lines of a row can bring. */
const HOPELESS = 16;
/** Titles of areas run over three lines at most. */
const GROUP_LINES = 3;

const BETWEEN_ROWS = -1;
const IN_GROUP = -2;

type Step = 'cell' | 'number' | 'row' | 'numbered-row' | 'group' | 'group-on' | 'furniture';

interface Reading {
  score: number;
  before: Reading | null;
  step: Step;
  column: number;
  move: number;
  /** Last atom of each column in the open row, -1 where empty. */
  last: number[];
  /** Of each column's cell in the open row: the key of its words, the atom that its last item began with. */
  words: number[];
  items: number[];
  /** Bit c: column c's cell began with a dash. */
  lists: number;
  /** Tells two readings' `last` apart. */
  lastKey: number;
  current: number;
  numbered: boolean;
  /** The atom of the last row number of this group, -1 before the first. */
  number: number;
  group: number;
  groupLines: number;
  /** A page number stood right before: the page broke here. */
  broken: boolean;
  /** Score gap to the best reading that was given up in favour of this one while its row was open. */
  margin: number;
}

/** The few best next readings, best first; of two that cannot be told apart any more, the better one. */
class Survivors {
  count = 0;
  readonly scores = new Float64Array(BEAM);
  readonly keys = new Float64Array(BEAM);
  readonly margins = new Float64Array(BEAM);
  readonly from: Reading[] = [];
  readonly steps: Step[] = [];
  readonly columns = new Int32Array(BEAM);
  readonly moves = new Int32Array(BEAM);

  clear(): void {
    this.count = 0;
  }

  offer(score: number, key: number, from: Reading, step: Step, column: number, move: number): void {
    const { scores, keys, margins } = this;
    if (this.count === BEAM && score <= scores[BEAM - 1]!) return;
    if (this.count > 0 && score < scores[0]! - HOPELESS) return;
    let margin = Number.POSITIVE_INFINITY;
    let end = this.count;
    for (let i = 0; i < this.count; i++) {
      if (keys[i] !== key) continue;
      if (scores[i]! >= score) {
        margins[i] = Math.min(margins[i]!, scores[i]! - score);
        return;
      }
      margin = Math.min(margins[i]!, score - scores[i]!);
      end = i;
      break;
    }
    if (end === this.count) {
      if (this.count < BEAM) this.count++;
      else end = BEAM - 1;
    }
    let at = end;
    while (at > 0 && scores[at - 1]! < score) {
      scores[at] = scores[at - 1]!;
      keys[at] = keys[at - 1]!;
      margins[at] = margins[at - 1]!;
      this.from[at] = this.from[at - 1]!;
      this.steps[at] = this.steps[at - 1]!;
      this.columns[at] = this.columns[at - 1]!;
      this.moves[at] = this.moves[at - 1]!;
      at--;
    }
    scores[at] = score;
    keys[at] = key;
    margins[at] = margin;
    this.from[at] = from;
    this.steps[at] = step;
    this.columns[at] = column;
    this.moves[at] = move;
  }
}

export function decode(atoms: readonly Atom[], roles: readonly TableRole[], model: Model): Decoded {
  const columns = roles.length;
  const numbers = roles.indexOf('no');
  const content = roles.indexOf('content');
  const isNumbered = numbers >= 0;
  const firstColumn = isNumbered ? numbers + 1 : 0;
  const opening = content >= 0 ? content : firstColumn;
  const blank = new Array<number>(columns).fill(-1);
  let beam: Reading[] = [
    {
      score: 0,
      before: null,
      step: 'furniture',
      column: -1,
      move: 0,
      last: blank,
      words: blank,
      items: blank,
      lists: 0,
      lastKey: 0,
      current: BETWEEN_ROWS,
      numbered: false,
      number: -1,
      group: 0,
      groupLines: 0,
      broken: true,
      margin: Number.POSITIVE_INFINITY,
    },
  ];
  const survivors = new Survivors();

  /** What it costs to end the open row here. */
  const close = (reading: Reading): number => {
    if (reading.current < 0) return 0;
    const { current } = reading;
    let score =
      current >= firstColumn
        ? model.leaving(reading.last[current]!) + model.known(current, reading.words[current]!)
        : -2;
    for (let c = firstColumn; c < columns; c++) if (reading.last[c]! < 0) score += model.empty[c]!;
    if (isNumbered && !reading.numbered) score += WEIGHTS.rowWithoutNumber * 0.6;
    return score;
  };

  const expand = (reading: Reading, i: number): void => {
    const atom = atoms[i]!;
    const { score: base, current, last, words, lastKey } = reading;
    const closing = close(reading);
    const gap = reading.broken ? model.pageGap : model.gap;
    const offer = (step: Step, column: number, move: number, score: number, key: number): void =>
      survivors.offer(base + score, key, reading, step, column, move);
    const isNumber = atom.number !== null && isNumbered;
    if (isNumber) {
      const before = reading.number < 0 ? null : atoms[reading.number]!.number;
      const inOrder = followsNumber(before, atom.number!);
      const order = inOrder ? WEIGHTS.numberInOrder : WEIGHTS.numberOutOfOrder;
      const numbered = stateKey(slotKey(numbers, i), numbers, true, i, reading.group);
      offer('numbered-row', numbers, ROW, closing + order + gap(i, ROW), numbered);
      if (!reading.numbered && current >= firstColumn) {
        const key = stateKey(lastKey + slotKey(numbers, i), current, true, i, reading.group);
        offer('number', numbers, BACK, order + WEIGHTS.numberInsideRow, key);
      }
      const key = stateKey(lastKey + 0.25, current, reading.numbered, reading.number, reading.group);
      offer('furniture', -1, ON, inOrder ? WEIGHTS.pageNumberInOrder : WEIGHTS.pageNumber, key);
    }
    if (current >= 0) {
      const asWord = isNumber ? WEIGHTS.numberAsWord : 0;
      const left = current >= firstColumn ? model.leaving(last[current]!) + model.known(current, words[current]!) : 0;
      let skipped = 0;
      for (let c = firstColumn; c < columns; c++) {
        const before = last[c]!;
        let score = asWord + model.emission[i * columns + c]!;
        let move = ON;
        if (before >= 0) score += model.item(before, i, c, ((reading.lists >> c) & 1) === 1, reading.items[c]!);
        if (c === current) score += gap(i, ON) + model.follows(before, i, c);
        else {
          move = c > current ? ADVANCE : BACK;
          score += left + gap(i, move);
          score +=
            before < 0 ? model.starts[i * columns + c]! : model.resumes(before, i, c) - model.known(c, words[c]!);
          if (move === BACK) score += before < 0 ? WEIGHTS.backToEmpty : WEIGHTS.back;
          else score += skipped * WEIGHTS.skippedColumn;
        }
        if (c > current && before < 0) skipped++;
        const kept = before < 0 ? lastKey : lastKey - slotKey(c, before);
        offer(
          'cell',
          c,
          move,
          score,
          stateKey(kept + slotKey(c, i), c, reading.numbered, reading.number, reading.group),
        );
      }
    }
    if (!isNumber) {
      const score = model.emission[i * columns + opening]! + model.starts[i * columns + opening]! + gap(i, ROW);
      const unnumbered = isNumbered ? WEIGHTS.rowWithoutNumber * 0.4 : -0.4;
      const key = stateKey(slotKey(opening, i), opening, false, reading.number, reading.group);
      offer('row', opening, ROW, closing + unnumbered + score, key);
    }
    if (atom.group) {
      const value = atom.group.label === null ? reading.group : groupValue(atom.group.label);
      const inOrder = atom.group.label === null || value === reading.group + 1;
      const order = inOrder ? WEIGHTS.groupInOrder : WEIGHTS.groupOutOfOrder;
      const named = atom.group.pillar ? WEIGHTS.groupNamesArea : 0;
      offer('group', value, ROW, closing + order + named, stateKey(0, IN_GROUP, false, i, value));
    }
    if (current === IN_GROUP && reading.groupLines < GROUP_LINES) {
      const goesOn = reading.groupLines === 0 ? 3 : atom.opens === 'lower' ? WEIGHTS.groupGoesOn + 1 : -3;
      offer('group-on', -1, ON, goesOn, stateKey(1, IN_GROUP, false, i, reading.group));
    }
  };

  for (let i = 0; i < atoms.length; i++) {
    survivors.clear();
    for (const reading of beam) expand(reading, i);
    beam = [];
    for (let k = 0; k < survivors.count; k++) {
      const next = advance(survivors, k, atoms, i, blank, numbers);
      next.margin = Math.min(next.margin, survivors.margins[k]!);
      beam.push(next);
    }
  }
  let best = beam[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const reading of beam) {
    const score = reading.score + close(reading);
    if (score > bestScore) [best, bestScore] = [reading, score];
  }
  return readBack(best, atoms, columns);
}

/** A number for "column `c` ends with atom `i`"; sums of them tell the open rows of readings apart. */
function slotKey(column: number, atom: number): number {
  return (Math.imul(atom + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b)) >>> 0;
}

/** Readings with the same key go on in the same way from here. */
function stateKey(lastKey: number, current: number, numbered: boolean, number: number, group: number): number {
  return lastKey * 64 + (current + 2) * 2 + (numbered ? 1 : 0) + (number + 1) * 0.0001 + group * 0.5e-6;
}

function advance(
  { from: origins, steps, scores, columns, moves }: Survivors,
  k: number,
  atoms: readonly Atom[],
  i: number,
  blank: readonly number[],
  numbers: number,
): Reading {
  const from = origins[k]!;
  const step = steps[k]!;
  const column = columns[k]!;
  const next: Reading = {
    score: scores[k]!,
    before: from,
    step,
    column,
    move: moves[k]!,
    last: from.last,
    words: from.words,
    items: from.items,
    lists: from.lists,
    lastKey: from.lastKey,
    current: from.current,
    numbered: from.numbered,
    number: from.number,
    group: from.group,
    groupLines: from.groupLines,
    broken: step === 'furniture',
    margin: from.margin,
  };
  const atom = atoms[i]!;
  if (step === 'furniture') return next;
  if (step === 'group-on') {
    next.groupLines++;
    return next;
  }
  if (step === 'group') {
    next.last = next.words = next.items = blank.slice();
    next.lists = 0;
    next.lastKey = 0;
    next.current = IN_GROUP;
    next.numbered = false;
    next.number = -1;
    next.group = column;
    next.groupLines = atom.words.length > 1 || atom.group?.label === null ? 1 : 0;
    next.margin = Number.POSITIVE_INFINITY;
    return next;
  }
  const opensRow = step === 'row' || step === 'numbered-row';
  next.last = opensRow ? blank.slice() : from.last.slice();
  next.words = opensRow ? blank.slice() : from.words.slice();
  next.items = opensRow ? blank.slice() : from.items.slice();
  if (opensRow) {
    next.lists = 0;
    next.lastKey = 0;
    next.numbered = false;
    next.margin = Number.POSITIVE_INFINITY;
  }
  const slot = step === 'number' || step === 'numbered-row' ? numbers : column;
  const opensCell = next.last[slot]! < 0;
  next.words[slot] = cellKey(opensCell ? 0 : next.words[slot]!, atom);
  if (opensCell || atom.opens !== 'lower') next.items[slot] = i;
  if (opensCell && atom.opens === 'dash') next.lists |= 1 << slot;
  if (!opensCell) next.lastKey -= slotKey(slot, next.last[slot]!);
  next.last[slot] = i;
  next.lastKey += slotKey(slot, i);
  if (step !== 'number') next.current = slot;
  if (slot === numbers) {
    next.numbered = true;
    next.number = i;
  }
  return next;
}

/** Rows, cells and what stands in none, from the last reading back to the first. */
function readBack(best: Reading, atoms: readonly Atom[], columns: number): Decoded {
  const path: Reading[] = [];
  for (let reading: Reading | null = best; reading?.before; reading = reading.before) path.push(reading);
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
  path.forEach((reading, i) => {
    const { step, column, move } = reading;
    if (step === 'furniture') {
      furniture.push(i);
      return;
    }
    if (step === 'group') open('group').cells[0]!.push(i);
    else if (step === 'group-on') rows[rows.length - 1]!.cells[1]!.push(i);
    else {
      const row = step === 'row' || step === 'numbered-row' ? open('row') : rows[rows.length - 1]!;
      row.cells[column]!.push(i);
      row.margin = Math.min(row.margin, reading.margin);
      labels[i] = { column, move };
    }
  });
  return { rows, furniture, labels };
}

/** Rows count on by one, sub-rows too ("1.1" after "1", "2" after "1.3"); the first row is number one. */
export function followsNumber(before: string | null, next: string): boolean {
  const b = before?.split('.').map(Number) ?? [];
  const n = next.split('.').map(Number);
  if (b.length === 0) return n.every((part) => part === 1);
  for (let depth = 0; depth < b.length; depth++) {
    const counted = [...b.slice(0, depth), b[depth]! + 1];
    if (counted.length === n.length && counted.every((part, i) => part === n[i])) return true;
  }
  return n.length === b.length + 1 && n[n.length - 1] === 1 && b.every((part, i) => part === n[i]);
}

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
