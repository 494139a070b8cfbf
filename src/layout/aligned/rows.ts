/**
 * The lines of an aligned table cut into rows, all at once, so that the cuts together fit best: a row has one number, its
 * cells begin and end with it, and each column's cells stand at the top of their rows or in the middle of them.
 */
import type { Span } from '../../read/source-document.ts';
import { closingOf, openingOf } from '../table-words/cell-edges.ts';
import { staysOpen } from './open-end.ts';

/** A line of the table: what stands in each column, or a group row. */
export interface TableLine {
  line: number;
  /** Lines of one part follow each other on a page; between parts their distance says nothing. */
  part: number;
  cells: Span[][];
  group: Span[] | null;
  blankBefore: boolean;
}

/** Where a column's cells stand in rows that are higher than they are. */
export type Standing = 'top' | 'middle' | 'either';

/** From and to, not with, a line. */
export type Row = readonly [from: number, to: number];

/** Rows of task tables run over a page at most. */
const LONGEST_ROW = 80;

/** Weights of a row's place, in the same rough units as the flattened tables' model. */
const WEIGHTS = {
  oneNumber: 2,
  noNumber: -3,
  furtherNumber: -6,
  /** Where the table has no numbers, each row must be worth its cut. */
  unnumbered: -1.5,
  blankBefore: 1,
  blankInside: -0.5,
  /** A row without a blank line before it, where all others have one. */
  unparted: -2.5,
  small: -2,
  capital: 0.6,
  dash: 0.1,
  afterStop: 0.3,
  afterOpen: -1.5,
  /** A column whose cell begins only further down says less. */
  later: 0.6,
  /** For each line that a cell stands off its place in the row. */
  off: -0.5,
  /** A cell whose lines have such a gap between them is two cells. */
  gap: -1,
} as const;
/** After so many the manner changes no more. */
const ROUNDS = 2;
/** A column that begins nothing within so many lines says nothing of a row's place. */
const NEAR = 6;
/** Further off its place says no more. */
const FARTHEST_OFF = 4;
/** Lines of one cell may stand so far apart: those of its neighbours fall between them. */
export const WIDEST_GAP = 2;

/** What the tables' own rows teach: how the cells of each column stand, and whether blank lines part the rows. */
export interface Manner {
  standing: readonly Standing[];
  /** Share of the rows that a blank line stands before. */
  parted: number;
}

/** The rows of each stretch of lines between group rows. Their manner is learnt from all of them together. */
export function rowsOf(
  text: string,
  stretches: readonly (readonly TableLine[])[],
  numbers: number,
): { rows: Row[][]; manner: Manner } {
  const tables = stretches.map((lines) => new RowCuts(text, lines, numbers));
  const columns = stretches.reduce((most, [line]) => Math.max(most, line?.cells.length ?? 0), 0);
  let manner: Manner = { standing: new Array<Standing>(columns).fill('either'), parted: 0 };
  for (let round = 0; round < ROUNDS; round++) manner = mannerOf(tables, manner, columns);
  return { rows: tables.map((table) => table.rows(manner)), manner };
}

function mannerOf(tables: readonly RowCuts[], before: Manner, columns: number): Manner {
  const rows = tables.flatMap((table) => table.rows(before).map((row) => ({ table, row })));
  const later = rows.filter(({ row: [from] }) => from > 0);
  const parted = later.filter(({ table, row: [from] }) => table.isParted(from)).length / Math.max(1, later.length);
  const standing = Array.from({ length: columns }, (_, column): Standing => {
    const offs = rows.map(({ table, row }) => table.offIn(row, column));
    const top = offs.reduce((sum, off) => sum + off.top, 0);
    return top <= offs.reduce((sum, off) => sum + off.middle, 0) ? 'top' : 'middle';
  });
  return { standing, parted };
}

/** The cuts of lines without a group row between them. */
class RowCuts {
  private readonly columns: number;
  private readonly cutScores: number[];
  private readonly text: string;
  private readonly lines: readonly TableLine[];
  private readonly numbers: number;

  constructor(text: string, lines: readonly TableLine[], numbers: number) {
    this.text = text;
    this.lines = lines;
    this.numbers = numbers;
    this.columns = lines[0]?.cells.length ?? 0;
    this.cutScores = lines.map((_, j) => this.cutScore(j));
  }

  rows({ standing, parted }: Manner): Row[] {
    const unparted = WEIGHTS.unparted * parted * parted;
    const { lines, cutScores } = this;
    const best = new Float64Array(lines.length + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(lines.length + 1);
    best[0] = 0;
    for (let k = 1; k <= lines.length; k++) {
      let count = 0;
      let blanks = 0;
      for (let j = k - 1; j >= Math.max(0, k - LONGEST_ROW); j--) {
        if (this.isNumbered(lines[j]!)) count++;
        if (count > 3) break;
        const blank = j > 0 && !lines[j]!.blankBefore ? unparted : 0;
        const inner = blank + cutScores[j]! + blanks * WEIGHTS.blankInside + this.placing(j, k, standing);
        const score = best[j]! + this.numbering(count) + inner;
        if (score > best[k]!) {
          best[k] = score;
          from[k] = j;
        }
        if (lines[j]!.blankBefore) blanks++;
      }
    }
    const rows: Row[] = [];
    for (let k = lines.length; k > 0; k = from[k]!) rows.unshift([from[k]!, k]);
    return rows;
  }

  /** What it says that a row has so many numbers. */
  private numbering(count: number): number {
    if (this.numbers < 0) return WEIGHTS.unnumbered;
    return count === 1 ? WEIGHTS.oneNumber : count === 0 ? WEIGHTS.noNumber : (count - 1) * WEIGHTS.furtherNumber;
  }

  isParted(line: number): boolean {
    return this.lines[line]!.blankBefore;
  }

  private isNumbered(line: TableLine): boolean {
    const { numbers, text } = this;
    return numbers >= 0 && line.cells[numbers]!.some(({ start, end }) => /^\d/u.test(text.slice(start, end)));
  }

  /** How well the cells of lines `from` to `to` stand in one row. */
  private placing(from: number, to: number, standing: readonly Standing[]): number {
    if (this.lines[from]!.part !== this.lines[to - 1]!.part) return 0;
    let score = 0;
    for (let column = 0; column < this.columns; column++) {
      const { top, middle, gap } = this.offIn([from, to], column);
      const kind = standing[column]!;
      const off = kind === 'top' ? top : kind === 'middle' ? middle : Math.min(top, middle);
      score += Math.min(FARTHEST_OFF, off) * WEIGHTS.off + (gap > WIDEST_GAP ? WEIGHTS.gap : 0);
    }
    return score;
  }

  /** By how many lines a column's cell stands below its row's top, and off its middle; and the widest gap inside it. */
  offIn([from, to]: Row, column: number): { top: number; middle: number; gap: number } {
    const { lines } = this;
    let first = -1;
    let last = -1;
    let gap = 0;
    for (let i = from; i < to; i++) {
      if (lines[i]!.cells[column]!.length === 0) continue;
      if (first < 0) first = i;
      else gap = Math.max(gap, lines[i]!.line - lines[last]!.line);
      last = i;
    }
    if (first < 0 || lines[from]!.part !== lines[to - 1]!.part) return { top: 0, middle: 0, gap: 0 };
    const above = lines[first]!.line - lines[from]!.line;
    const below = lines[to - 1]!.line - lines[last]!.line;
    return { top: above, middle: Math.max(0, Math.abs(above - below) - 1) / 2, gap };
  }

  /** How well a row may begin at line `j`: do the columns end above and begin below? */
  private cutScore(j: number): number {
    const { text, lines, columns, numbers } = this;
    if (j === 0) return 0;
    let score = lines[j]!.blankBefore ? WEIGHTS.blankBefore : 0;
    for (let c = 0; c < columns; c++) {
      if (c === numbers) continue;
      let below = j;
      while (below < lines.length && below < j + NEAR && lines[below]!.cells[c]!.length === 0) below++;
      const next = lines[below]?.cells[c]?.[0];
      if (!next || below >= j + NEAR) continue;
      let above = j - 1;
      while (above >= 0 && lines[above]!.cells[c]!.length === 0) above--;
      const last = above >= 0 ? lines[above]!.cells[c]!.at(-1) : undefined;
      const opens = openingOf(text, next.start);
      let part = opens === 'lower' ? WEIGHTS.small : opens === 'dash' ? WEIGHTS.dash : WEIGHTS.capital;
      if (last) {
        const closes = closingOf(text, last.start, last.end);
        if (closes === 'stop') part += WEIGHTS.afterStop;
        if (closes === 'item' || staysOpen(text, last)) part += WEIGHTS.afterOpen;
      }
      score += below === j ? part : part * WEIGHTS.later;
    }
    return score;
  }
}
