/**
 * Lines of a table without rules cut into its rows, all at once, so that the cuts together fit best: rows stand further
 * apart than the lines in their cells, hold one number each, and stand under or around it.
 */
import type { VisualLine } from '../../lines.ts';
import { textOf } from '../../lines.ts';
import type { Word } from '../../words.ts';
import { wholeWords } from './chunks.ts';
import { WIDER } from './pitch.ts';
import { isParted, type RowRules } from './row-rules.ts';

/** A line's words by column. */
export interface CellLine {
  baseline: number;
  size: number;
  cells: Word[][];
}

/** From the first line to before the last. */
export type Band = readonly [from: number, to: number];

/** Where the number stands in its row. */
type Placing = 'top' | 'middle';

/** What speaks against a row, in one rough unit. */
const COSTS = {
  /** Cells end and begin at the usual line distance: so they do in tables without padding, and inside every cell. */
  plainCut: 1,
  /** Another cell's line stands beside the gap. */
  closedCut: 5,
  /** A gap wider than between lines, inside a row. */
  wideInside: 3,
  /** Where rules part the rows: a cut without one, and one inside a row. */
  unruledCut: 8,
  ruledInside: 8,
  noNumber: 2.5,
  /** A page may begin with the rest of a row. */
  noNumberOnTop: 0.5,
  furtherNumber: 6,
  /** Per line's distance between the number and its place, and at most. */
  misplaced: 2,
  mostMisplaced: 3,
  /** A cell begins with a small letter. */
  small: 1,
} as const;
/** In line distances: a gap that half of another cell's line stands in. */
const CLOSED = 0.85;
/** From so much more than a line's distance on a gap is as wide as any. */
const FULLY_WIDE = 0.4;
/** Rows run over a page at most. */
const LONGEST_ROW = 60;

/** "1", "2.3", "IV", "a)". */
export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})[.)]?$/u;

/** What is known of the table whose rows are looked for. */
export interface RowSetting {
  /** The column of the rows' numbers, -1 for none. */
  numbers: number;
  pitch: number;
  rules: RowRules;
}

/** The rows of each stretch of lines between two group rows. */
export function rowsOf(stretches: readonly (readonly CellLine[])[], known: RowSetting): Band[][] {
  const isRuled = partsRows(stretches, known);
  const readings = (['top', 'middle'] as const).map((placing) => {
    const cut = stretches.map((lines, i) => cutRows(lines, { ...known, isRuled, placing, opensPage: i === 0 }));
    return { bands: cut.map(({ bands }) => bands), cost: cut.reduce((sum, { cost }) => sum + cost, 0) };
  });
  return readings.reduce((best, reading) => (reading.cost < best.cost ? reading : best)).bands;
}

/** Are the rows ruled off, and not the head or the groups alone? */
function partsRows(stretches: readonly (readonly CellLine[])[], { numbers, rules }: RowSetting): boolean {
  let [ruled, plain] = [0, 0];
  for (const lines of stretches) {
    let last: CellLine | null = null;
    for (const line of lines) {
      if (numbers >= 0 && !ROW_NUMBER.test(textOf(line.cells[numbers]!))) continue;
      if (last) isParted(rules, last, line) ? ruled++ : plain++;
      last = line;
    }
  }
  return numbers < 0 ? ruled > 1 : ruled > plain;
}

interface Setting extends Omit<RowSetting, 'rules'> {
  /** Whether a rule stands over each line; whether rules part all rows. */
  parted: readonly boolean[];
  isRuled: boolean;
  placing: Placing;
  opensPage: boolean;
}

function cutRows(
  lines: readonly CellLine[],
  { rules, ...known }: RowSetting & Omit<Setting, 'parted'>,
): { bands: Band[]; cost: number } {
  const parted = lines.map((line, at) => at > 0 && isParted(rules, lines[at - 1]!, line));
  const costs = new Float64Array(lines.length + 1).fill(Infinity);
  const setting: Setting = { ...known, parted };
  const from = new Int32Array(lines.length + 1);
  costs[0] = 0;
  for (let end = 1; end <= lines.length; end++) {
    for (let start = end - 1; start >= Math.max(0, end - LONGEST_ROW); start--) {
      const cost = costs[start]! + rowCost(lines, start, end, setting) + cutCost(lines, start, setting);
      if (cost < costs[end]!) {
        costs[end] = cost;
        from[end] = start;
      }
    }
  }
  const bands: Band[] = [];
  for (let end = lines.length; end > 0; end = from[end]!) bands.unshift([from[end]!, end]);
  return { bands, cost: costs[lines.length]! };
}

const gapAbove = (lines: readonly CellLine[], at: number, pitch: number): number =>
  (lines[at]!.baseline - lines[at - 1]!.baseline) / pitch;

function cutCost(lines: readonly CellLine[], at: number, { pitch, parted, isRuled }: Setting): number {
  if (at === 0) return 0;
  if (isRuled) return parted[at] ? 0 : COSTS.unruledCut;
  const gap = gapAbove(lines, at, pitch);
  return gap > WIDER ? 0 : gap >= CLOSED ? COSTS.plainCut : COSTS.closedCut;
}

function rowCost(lines: readonly CellLine[], start: number, end: number, setting: Setting): number {
  const { numbers, pitch, parted, isRuled, placing, opensPage } = setting;
  let cost = 0;
  for (let at = start + 1; at < end; at++) {
    if (isRuled) {
      if (parted[at]) cost += COSTS.ruledInside;
      continue;
    }
    const gap = gapAbove(lines, at, pitch);
    if (gap > WIDER) cost += COSTS.wideInside * Math.min(1, (gap - 1) / FULLY_WIDE);
  }
  const isRest = opensPage && start === 0;
  if (!isRest) cost += COSTS.small * lowercaseCells(lines, start, end, numbers);
  if (numbers < 0) return cost;
  const numbered = lines.slice(start, end).filter(({ cells }) => ROW_NUMBER.test(textOf(cells[numbers]!)));
  if (numbered.length === 0) return cost + (isRest ? COSTS.noNumberOnTop : COSTS.noNumber);
  const [top, bottom] = [lines[start]!.baseline, lines[end - 1]!.baseline];
  const place = placing === 'top' ? top : (top + bottom) / 2;
  const off = Math.abs(numbered[0]!.baseline - place) / pitch;
  return cost + Math.min(COSTS.mostMisplaced, COSTS.misplaced * off) + (numbered.length - 1) * COSTS.furtherNumber;
}

/** How many of the row's cells begin as only the rest of a cell does. */
function lowercaseCells(lines: readonly CellLine[], start: number, end: number, numbers: number): number {
  let count = 0;
  const columns = lines[start]!.cells.length;
  for (let column = 0; column < columns; column++) {
    if (column === numbers) continue;
    for (let at = start; at < end; at++) {
      const first = lines[at]!.cells[column]![0];
      if (!first) continue;
      if (/^\p{Ll}/u.test(first.text)) count++;
      break;
    }
  }
  return count;
}

/** A line's words in the columns that the borders part. */
export function cellLine(line: VisualLine, borders: readonly number[]): CellLine {
  const cells: Word[][] = Array.from({ length: borders.length + 1 }, () => []);
  for (const { left, right, words } of wholeWords(line)) {
    const column = borders.findIndex((border) => (left + right) / 2 < border);
    cells[column < 0 ? borders.length : column]!.push(...words);
  }
  return { baseline: line.baseline, size: line.size, cells };
}
