/**
 * What the first pass over a table teaches the second: widths, gaps, words and empty cells, from its labelled atoms. Tables
 * of the same columns, as where each area of a chapter has one, teach each other.
 */
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

/** A table as the first pass has read it; the tables of one lesson have the same columns and one lexicon. */
export interface FirstReading {
  evidence: Evidence;
  labels: Labels;
  rows: readonly { cells: number[][] }[];
}

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

export function learn(tables: readonly FirstReading[]): Lesson {
  const { roles } = tables[0]!.evidence;
  const rows = tables.flatMap((table) => table.rows);
  const empty = Float64Array.from(roles, (role, c) => {
    if (rows.length < 5) return EMPTY_CELL[role];
    const share = (rows.filter(({ cells }) => cells[c]!.length === 0).length + 0.5) / (rows.length + 1);
    return Math.min(-0.05, Math.max(-4, 0.5 * EMPTY_CELL[role] + 0.5 * Math.log(share)));
  });
  const cells = roles.map((_, c) => {
    const seen = new Map<number, number>();
    for (const { evidence, rows } of tables) {
      for (const row of rows) {
        if (row.cells[c]!.length === 0) continue;
        const key = row.cells[c]!.reduce((sum, i) => evidence.cellKey(sum, i), 0);
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
    return seen;
  });
  return { gaps: learnGaps(tables), widths: learnWidths(tables), empty, words: new WordLifts(tables), cells };
}

/** How much more often than by chance each word stands in each column; a word's own place does not vote for itself. */
class WordLifts {
  /** By a word's number: where its row of lifts begins, one by column; -1 of a word that was put nowhere. */
  private readonly rows: Int32Array;
  private readonly lifts: Float64Array;

  constructor(tables: readonly FirstReading[]) {
    const { columns, lexicon } = tables[0]!.evidence;
    this.rows = new Int32Array(lexicon.forms.length).fill(-1);
    const counts: number[] = [];
    const totals = new Float64Array(columns);
    for (const table of tables) this.count(table, counts, totals);
    this.lifts = liftsOf(counts, totals);
  }

  private count({ evidence, labels }: FirstReading, counts: number[], totals: Float64Array): void {
    const { atoms, columns, lexicon } = evidence;
    const { ids } = lexicon;
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

function learnGaps(tables: readonly FirstReading[]): Float64Array {
  const prior = priorGaps();
  const counts = new Float64Array(prior.length);
  const overall = new Float64Array(MOVES.length);
  for (const { evidence, labels } of tables) {
    evidence.atoms.forEach((atom, i) => {
      const label = labels[i];
      if (!label) return;
      counts[atom.gap * MOVES.length + label.move]!++;
      overall[label.move]!++;
    });
  }
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
function learnWidths(tables: readonly FirstReading[]): Float64Array {
  const { columns } = tables[0]!.evidence;
  const wrapped = Array.from({ length: columns }, (): number[] => []);
  for (const { evidence, labels } of tables) measureLines(evidence.atoms, labels, wrapped);
  return Float64Array.from(wrapped, (lengths, c) => {
    const widths = Int32Array.from(lengths).sort();
    if (widths.length >= 4) return widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.93))]!;
    return tables.reduce((most, { evidence }) => Math.max(most, evidence.firstWidths[c]!), 0);
  });
}

/** Adds how long each line is that goes on below in the same cell, by column. */
function measureLines(atoms: readonly Atom[], labels: Labels, wrapped: readonly number[][]): void {
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
}
