/** The lines of a row as cells: one for each column, or, where there are more, as they look most like the columns' others. */
import { parseDeadline } from '../../../language/deadlines.ts';
import { looksLikeUnit } from '../../../registry/bodies.ts';
import type { TableRole } from '../decoder/weights.ts';
import type { LinedRow } from './rows.ts';

type Words = readonly (string | null)[];

const LOOKS = ['blank', 'time', 'unit', 'figure', 'item', 'text'] as const;
type Look = (typeof LOOKS)[number];

function lookOf(line: string): Look {
  if (line === '') return 'blank';
  if (/^[\d.,%≥≤<>=\s–-]+$/u.test(line)) return 'figure';
  if (/^[-–+•*]\s/u.test(line)) return 'item';
  if (parseDeadline(line, null).parts.length > 0 || /^(?:thường xuyên|trong năm|theo )/iu.test(line)) return 'time';
  return looksLikeUnit(line, 0) ? 'unit' : 'text';
}

/** What the columns' cells look like, as the rows show that have one line for each. */
export class Profile {
  private readonly costs: Record<Look, number>[];

  constructor(
    private readonly words: Words,
    roles: readonly TableRole[],
    whole: readonly { from: number }[],
  ) {
    this.costs = roles.map((role, c) => {
      const looks = [...whole.map(({ from }) => lookOf(words[from + c] ?? '')), ...(USUAL[role] ?? [])];
      const cost = (look: Look): number =>
        -Math.log((looks.filter((other) => other === look).length + SMOOTH) / (looks.length + SMOOTH * LOOKS.length));
      return Object.fromEntries(LOOKS.map((look) => [look, cost(look)])) as Record<Look, number>;
    });
  }

  /** How little the line looks like one that opens a cell of the column. */
  cost(line: number, column: number): number {
    return this.costs[column]![lookOf(this.words[line] ?? '')];
  }
}

const SMOOTH = 0.3;
/** What the cells of a column look like before any is seen. */
const USUAL: Partial<Record<TableRole, Look[]>> = {
  content: ['text', 'text', 'text'],
  product: ['text', 'text', 'item'],
  lead: ['unit', 'unit', 'unit'],
  coordinator: ['unit', 'unit', 'unit', 'blank'],
  start: ['time', 'time', 'time'],
  deadline: ['time', 'time', 'time', 'item'],
};
/** A second paragraph of a cell, where its first promises one or it opens as an item, and where nothing says so. */
const GOES_ON = 0.3;
const GOES_ON_UNTOLD = 2.2;
/** A semicolon promises another paragraph. */
const PROMISES_MORE = /[;,]$/u;
const CUT = 2.5;
/** Another row under the same number. */
const ANOTHER_ROW = 1.5;
/** A cell over two columns. */
const OVER_TWO = 2;

function costOfGoingOn(words: Words, line: number): number {
  const [before, own] = [words[line - 1] ?? '', words[line] ?? ''];
  return /[;,:]$/u.test(before) || /^[-–+•*]\s|^\p{Ll}/u.test(own) ? GOES_ON : GOES_ON_UNTOLD;
}

interface Step {
  cost: number;
  /** The line that the cell begins with, and over how many columns it reaches. */
  from: number;
  over: number;
}

/** The row, or the rows under one number, whose cells the lines from `from` to `to` are; null where they do not fill its columns. */
export function bestCells(
  words: Words,
  from: number,
  to: number,
  columns: number,
  profile: Profile,
): { rows: LinedRow[]; cost: number } | null {
  const count = to - from;
  // steps[i][c]: the best way to have made of the first i lines cells whose last is of column c - 1.
  const steps: (Step | null)[][] = Array.from({ length: count + 1 }, () => Array<Step | null>(columns + 1).fill(null));
  steps[0]![0] = { cost: 0, from: -1, over: 0 };
  for (let i = 0; i < count; i++) {
    // A row is whole: another may begin below.
    const whole = steps[i]![columns];
    if (whole && i > 0) offer(steps[i]!, 0, { cost: whole.cost + ANOTHER_ROW, from: i, over: 0 });
    for (let c = 0; c < columns; c++) {
      const before = steps[i]![c];
      if (!before) continue;
      const isBlank = words[from + i] === '';
      if (c === 0 && i > 0 && !isBlank) continue;
      const cut = !isBlank && PROMISES_MORE.test(words[from + i - 1] ?? '') ? CUT : 0;
      let cost = before.cost + profile.cost(from + i, c) + cut;
      offer(steps[i + 1]!, c + 1, { cost, from: i, over: 1 });
      if (c > 0 && c + 1 < columns && count < columns) {
        const wide = before.cost + OVER_TWO + Math.min(profile.cost(from + i, c), profile.cost(from + i, c + 1));
        offer(steps[i + 1]!, c + 2, { cost: wide, from: i, over: 2 });
      }
      if (isBlank || c === 0) continue;
      for (let next = i + 1; next < count && words[from + next] !== ''; next++) {
        cost += costOfGoingOn(words, from + next);
        offer(steps[next + 1]!, c + 1, { cost, from: i, over: 1 });
      }
    }
  }
  const best = steps[count]![columns];
  if (!best) return null;
  const rows: LinedRow[] = [];
  let cells: number[][] = [];
  for (let end = count, c = columns; end > 0; ) {
    const { from: start, over } = steps[end]![c]!;
    // A cell over two columns is the second one's: "Cả năm" over beginning and end is a deadline.
    cells.unshift(...(over === 2 ? [[]] : []), filled(words, from + start, from + end));
    end = start;
    c -= over;
    if (c > 0) continue;
    rows.unshift({ cells, isWhole: false });
    cells = [];
    c = columns;
  }
  const cut = PROMISES_MORE.test(words[to - 1] ?? '') ? CUT : 0;
  return { cost: best.cost + cut, rows: rows.map((row) => ({ ...row, isWhole: count === rows.length * columns })) };
}

function offer(steps: (Step | null)[], at: number, step: Step): void {
  const known = steps[at];
  if (!known || step.cost < known.cost) steps[at] = step;
}

const filled = (words: Words, from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i).filter((line) => words[line] !== '');
