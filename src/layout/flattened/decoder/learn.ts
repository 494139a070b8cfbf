/** What the first pass over a table teaches the second: widths, gaps, words and empty cells, from its labelled atoms. */
import type { Atom } from '../atoms/atoms.ts';
import type { Evidence } from './evidence.ts';
import { priorGaps } from './priors.ts';
import { EMPTY_CELL, MOVES } from './weights.ts';

/** Where the first pass has put an atom. */
export interface Labelled {
  column: number;
  move: number;
}

type Labels = readonly (Labelled | null)[];

export interface Lesson {
  /** How many rows hold a cell of these words, by column and key of the words. */
  cells: Map<number, number>[];
  gaps: Float64Array;
  widths: Float64Array;
  empty: Float64Array;
  words: WordLifts;
}

/** Smoothing: so many imaginary lines stand behind each prior, so that small tables keep to it. */
const GAP_SMOOTHING = 12;
const WORD_SMOOTHING = 1.5;
const WORD_TRUST = 0.5;
const WORD_MOST = 1.5;

export function learn(evidence: Evidence, labels: Labels, rows: readonly { cells: number[][] }[]): Lesson {
  const { atoms, roles } = evidence;
  const empty = Float64Array.from(roles, (role, c) => {
    if (rows.length < 5) return EMPTY_CELL[role];
    const share = (rows.filter(({ cells }) => cells[c]!.length === 0).length + 0.5) / (rows.length + 1);
    return Math.min(-0.05, Math.max(-4, 0.5 * EMPTY_CELL[role] + 0.5 * Math.log(share)));
  });
  const cells = roles.map((_, c) => {
    const seen = new Map<number, number>();
    for (const row of rows) {
      if (row.cells[c]!.length === 0) continue;
      const key = row.cells[c]!.reduce((sum, i) => evidence.cellKey(sum, i), 0);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    return seen;
  });
  const widths = learnWidths(evidence, labels);
  return { gaps: learnGaps(atoms, labels), widths, empty, words: new WordLifts(evidence, labels), cells };
}

/** How much more often than by chance each word stands in each column; a word's own place does not vote for itself. */
class WordLifts {
  /** By a word's number: where its row of lifts begins, one by column; -1 of a word that was put nowhere. */
  private readonly rows: Int32Array;
  private readonly lifts: Float64Array;

  constructor({ atoms, columns, lexicon }: Evidence, labels: Labels) {
    const { ids } = lexicon;
    this.rows = new Int32Array(lexicon.forms.length).fill(-1);
    const counts: number[] = [];
    const totals = new Float64Array(columns);
    for (let i = 0; i < atoms.length; i++) {
      const label = labels[i];
      if (!label) continue;
      for (let word = atoms[i]!.from; word < atoms[i]!.to; word++) {
        const id = ids[word]!;
        if (this.rows[id]! < 0) {
          this.rows[id] = counts.length;
          for (let c = 0; c < columns; c++) counts.push(0);
        }
        counts[this.rows[id]! + label.column]!++;
        totals[label.column]!++;
      }
    }
    this.lifts = liftsOf(counts, totals);
  }

  /** Adds to each atom's score in each column how much the atom's words speak for it. */
  addTo(scores: Float64Array, { atoms, columns, lexicon }: Evidence): void {
    const { ids } = lexicon;
    const sums = new Float64Array(columns);
    for (let i = 0; i < atoms.length; i++) {
      const { from, to } = atoms[i]!;
      sums.fill(0);
      for (let word = from; word < to; word++) {
        const row = this.rows[ids[word]!]!;
        if (row >= 0) for (let c = 0; c < columns; c++) sums[c]! += this.lifts[row + c]!;
      }
      const many = Math.max(1, Math.sqrt(to - from));
      for (let c = 0; c < columns; c++) {
        scores[i * columns + c]! += Math.max(-WORD_MOST, Math.min(WORD_MOST, (WORD_TRUST * sums[c]!) / many));
      }
    }
  }
}

function liftsOf(counts: readonly number[], totals: Float64Array): Float64Array {
  const columns = totals.length;
  const all = totals.reduce((sum, n) => sum + n, 0) + 1;
  const lifts = new Float64Array(counts.length);
  for (let row = 0; row < counts.length; row += columns) {
    let seen = -1;
    for (let c = 0; c < columns; c++) seen += counts[row + c]!;
    for (let c = 0; c < columns; c++) {
      const expected = totals[c]! / all;
      const own = Math.max(0, counts[row + c]! - 1) + WORD_SMOOTHING * expected + 0.05;
      lifts[row + c] = Math.log(own / ((seen + WORD_SMOOTHING) * expected + 0.05));
    }
  }
  return lifts;
}

function learnGaps(atoms: readonly Atom[], labels: Labels): Float64Array {
  const prior = priorGaps();
  const counts = new Float64Array(prior.length);
  const overall = new Float64Array(MOVES.length);
  atoms.forEach((atom, i) => {
    const label = labels[i];
    if (!label) return;
    counts[atom.gap * MOVES.length + label.move]!++;
    overall[label.move]!++;
  });
  const all = overall.reduce((sum, n) => sum + n, 0) + 1;
  return prior.map((value, index) => {
    const gap = Math.floor(index / MOVES.length);
    const move = index % MOVES.length;
    let seen = 0;
    for (let m = 0; m < MOVES.length; m++) seen += counts[gap * MOVES.length + m]!;
    const share = (overall[move]! + 0.5) / all;
    const learned = Math.log((counts[index]! + 2 * share) / (seen + 2) / share);
    const trust = seen / (seen + GAP_SMOOTHING);
    return (1 - trust) * value + trust * Math.max(-4, Math.min(2, learned)) * 0.8;
  });
}

/** A column is as wide as the longest of its lines that go on below, a few left out. */
function learnWidths({ atoms, columns, firstWidths }: Evidence, labels: Labels): Float64Array {
  const wrapped = Array.from({ length: columns }, (): number[] => []);
  let lineStart = 0;
  for (let i = 0; i + 1 < atoms.length; i++) {
    const column = labels[i]?.column;
    if (i === 0 || atoms[i - 1]!.line !== atoms[i]!.line || labels[i - 1]?.column !== column)
      lineStart = atoms[i]!.start;
    const next = labels[i + 1];
    if (column === undefined || next?.column !== column || next.move !== 0) continue;
    if (atoms[i + 1]!.opens !== 'lower' || !atoms[i + 1]!.startsLine) continue;
    wrapped[column]!.push(atoms[i]!.end - lineStart);
  }
  return firstWidths.map((prior, c) => {
    const widths = Int32Array.from(wrapped[c]!).sort();
    return widths.length < 4 ? prior : widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.93))]!;
  });
}
