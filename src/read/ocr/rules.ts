/** Ruling lines found in the page's pixels. */
import type { Rule } from '../reading.ts';
import { type Bitmap, fill, type Raster, WHITE } from './raster.ts';

/** A horizontal rule is longer than any stroke of a letter, an underlined word included. */
const MIN_ACROSS_INCHES = 0.4;
/** In a column of numbers rules may be shorter: where they run from wall to wall. */
const MIN_ACROSS_BETWEEN_WALLS_INCHES = 0.15;
/** A vertical rule is at least one line of small print high; letters stay below. */
const MIN_DOWN_INCHES = 0.17;
/** Thicker marks are bars, pictures or shaded cells. */
const MAX_THICKNESS_INCHES = 0.06;
/** In the faintest ink bold small letters run together to bands; they are higher than this. */
export const HAIRLINE_INCHES = 0.035;
/** Scanning breaks hairlines; holes up to this are bridged. */
const MAX_GAP_INCHES = 0.012;
/** Paper runs along both sides of a rule; along a row of serifs it runs on one side only. */
const MAX_INK_BESIDE = 0.3;
/** A short vertical mark counts only where it meets a horizontal rule; one this long stands alone. */
const STANDS_ALONE_INCHES = 1;

/** A rule in pixels, running along its axis from `from` to `to` at `at` across it. */
export interface PixelRule {
  axis: 'across' | 'down';
  at: number;
  from: number;
  to: number;
  thickness: number;
}

export function findRules(ink: Bitmap, dpi: number, thickest = MAX_THICKNESS_INCHES): PixelRule[] {
  const marks = rulesAlong(ink, 'across', MIN_ACROSS_BETWEEN_WALLS_INCHES * dpi, dpi, thickest);
  const across = marks.filter((rule) => rule.to - rule.from >= MIN_ACROSS_INCHES * dpi);
  const down = rulesAlong(ink, 'down', MIN_DOWN_INCHES * dpi, dpi, thickest).flatMap((rule) =>
    withoutLetters(rule, across, ink, dpi),
  );
  across.push(...marks.filter((rule) => !across.includes(rule) && reachesWalls(rule, down, dpi)));
  const near = 0.05 * dpi;
  const meets = (rule: PixelRule): boolean =>
    across.some(
      (other) =>
        other.from - near <= rule.at &&
        rule.at <= other.to + near &&
        rule.from - near <= other.at &&
        other.at <= rule.to + near,
    );
  return [...across, ...down.filter((rule) => rule.to - rule.from > STANDS_ALONE_INCHES * dpi || meets(rule))];
}

/** Does a short horizontal rule end at a vertical one on both sides? */
function reachesWalls(rule: PixelRule, down: readonly PixelRule[], dpi: number): boolean {
  const near = 0.03 * dpi;
  const hasWallAt = (end: number): boolean =>
    down.some((wall) => Math.abs(wall.at - end) <= near && wall.from - near <= rule.at && rule.at <= wall.to + near);
  return hasWallAt(rule.from) && hasWallAt(rule.to);
}

/** A run of ink along one row (or column) of pixels. */
interface Run {
  line: number;
  from: number;
  to: number;
}

function rulesAlong(ink: Bitmap, axis: PixelRule['axis'], minimum: number, dpi: number, thickest: number): PixelRule[] {
  const bundles: { runs: Run[]; from: number; to: number; last: number }[] = [];
  let open: typeof bundles = [];
  const lines = axis === 'across' ? ink.height : ink.width;
  for (let line = 0; line < lines; line++) {
    const stillOpen: typeof bundles = [];
    const runs = longRuns(ink, axis, line, minimum, MAX_GAP_INCHES * dpi);
    const taken = new Set<number>();
    for (const bundle of open) {
      runs.forEach((run, index) => {
        if (taken.has(index) || run.to < bundle.from || run.from > bundle.to) return;
        taken.add(index);
        bundle.runs.push(run);
        bundle.from = Math.min(bundle.from, run.from);
        bundle.to = Math.max(bundle.to, run.to);
        bundle.last = line;
      });
      if (line - bundle.last <= 1) stillOpen.push(bundle);
    }
    runs.forEach((run, index) => {
      if (taken.has(index)) return;
      const bundle = { runs: [run], from: run.from, to: run.to, last: line };
      bundles.push(bundle);
      stillOpen.push(bundle);
    });
    open = stillOpen;
  }
  const rules = bundles.flatMap(({ runs, from, to, last }) => {
    const area = runs.reduce((sum, run) => sum + run.to - run.from, 0);
    const weight = runs.reduce((sum, run) => sum + (run.to - run.from) * (run.line + 0.5), 0);
    const height = last - runs[0]!.line + 1;
    const thickness = area / (to - from);
    // A bundle that drifts over many rows with little ink in each is a slanting rule; one full of ink is a bar.
    if (thickness > thickest * dpi || height > 4 * MAX_THICKNESS_INCHES * dpi) return [];
    const rule: PixelRule = { axis, at: weight / area, from, to, thickness: Math.max(1, thickness) };
    const reach = Math.max(height, rule.thickness) / 2 + Math.max(2, 0.008 * dpi);
    const crowded = [-reach, reach].some((off) => inkAlong(ink, rule, rule.at + off) > MAX_INK_BESIDE);
    return crowded ? [] : [rule];
  });
  return joinCollinear(rules, 0.03 * dpi, 0.08 * dpi);
}

/** A letter's stem that stands on a horizontal rule, or on the end of a vertical one, looks like a wall of a low row. */
const LOW_ROW_INCHES = 0.35;
/** Where the rest of that letter and its neighbours stand, and how much of them is enough on each side. */
const BESIDE_INCHES = [0.02, 0.03, 0.045];
const LETTERS_BESIDE = 0.2;

/** The rule without ends that are letters: from its end to the first rule it crosses, ink stands on both sides of it. */
function withoutLetters(rule: PixelRule, across: readonly PixelRule[], ink: Bitmap, dpi: number): PixelRule[] {
  const near = 0.05 * dpi;
  const crossings = across
    .filter((other) => other.from - near <= rule.at && rule.at <= other.to + near)
    .map(({ at }) => Math.round(at))
    .filter((at) => at > rule.from + near && at < rule.to - near)
    .sort((a, b) => a - b);
  const isLetters = (from: number, to: number): boolean => {
    if (to - from > LOW_ROW_INCHES * dpi) return false;
    const piece = { ...rule, from: from + 2, to: to - 2 };
    return [-1, 1].every(
      (side) =>
        sum(BESIDE_INCHES.map((inches) => inkAlong(ink, piece, rule.at + side * inches * dpi))) >= LETTERS_BESIDE,
    );
  };
  if (crossings.length === 0) return isLetters(rule.from, rule.to) ? [] : [rule];
  const from = isLetters(rule.from, crossings[0]!) ? crossings[0]! : rule.from;
  const to = isLetters(crossings.at(-1)!, rule.to) ? crossings.at(-1)! : rule.to;
  return to > from ? [{ ...rule, from, to }] : [];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Share of ink along a rule's length, `at` across it. */
function inkAlong(ink: Bitmap, rule: PixelRule, at: number): number {
  const line = Math.round(at - 0.5);
  const across = rule.axis === 'across';
  if (line < 0 || line >= (across ? ink.height : ink.width)) return 0;
  let sum = 0;
  for (let i = rule.from; i < rule.to; i++)
    sum += across ? ink.data[line * ink.width + i]! : ink.data[i * ink.width + line]!;
  return sum / (rule.to - rule.from);
}

/** Runs of at least `minimum` pixels in one line, holes of up to `gap` pixels bridged; the neighbouring lines help. */
function longRuns(ink: Bitmap, axis: PixelRule['axis'], line: number, minimum: number, gap: number): Run[] {
  const { width, height, data } = ink;
  const [length, step, start] = axis === 'across' ? [width, 1, line * width] : [height, width, line];
  const sideways = axis === 'across' ? width : 1;
  const lines = axis === 'across' ? height : width;
  const runs: Run[] = [];
  let from = -1;
  let last = -1;
  let own = 0;
  const close = (): void => {
    // Half of the run must be this line's own ink: the neighbours only bridge what rasterising cut.
    if (from >= 0 && last + 1 - from >= minimum && own >= 0.6 * (last + 1 - from))
      runs.push({ line, from, to: last + 1 });
    from = -1;
    own = 0;
  };
  for (let i = 0; i < length; i++) {
    const at = start + i * step;
    const here = data[at]! === 1;
    const beside = here || (line > 0 && data[at - sideways]! === 1) || (line + 1 < lines && data[at + sideways]! === 1);
    if (beside) {
      if (from < 0) from = i;
      if (here) own++;
      last = i;
    } else if (from >= 0 && i - last > gap) close();
  }
  close();
  return runs;
}

/** Pieces of one rule, which noise or a slight slant cut, put together again. */
function joinCollinear(rules: PixelRule[], across: number, gap: number): PixelRule[] {
  const joined: PixelRule[] = [];
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    const mate = joined.find(
      (other) => Math.abs(other.at - rule.at) <= across && rule.from - other.to <= gap && other.from <= rule.from,
    );
    if (!mate) {
      joined.push({ ...rule });
      continue;
    }
    const [a, b] = [mate.to - mate.from, rule.to - rule.from];
    mate.at = (mate.at * a + rule.at * b) / (a + b);
    mate.thickness = Math.max(mate.thickness, rule.thickness);
    mate.to = Math.max(mate.to, rule.to);
  }
  return joined;
}

/** Paints the rules white, so that the engine does not read them as letters. In place. */
export function eraseRules(raster: Raster, rules: readonly PixelRule[]): void {
  for (const rule of rules) {
    const half = rule.thickness / 2 + 1.5;
    const along = rule.to - rule.from + 2;
    if (rule.axis === 'across') fill(raster, rule.from - 1, rule.at - half, along, 2 * half, WHITE);
    else fill(raster, rule.at - half, rule.from - 1, 2 * half, along, WHITE);
  }
}

/** The rule in points, as layout wants it. */
export function placedRule(rule: PixelRule, pointsPerPixel: number): Rule {
  const [at, from, to] = [rule.at, rule.from, rule.to].map((value) => value * pointsPerPixel) as [
    number,
    number,
    number,
  ];
  const thickness = rule.thickness * pointsPerPixel;
  return rule.axis === 'across'
    ? { x1: from, y1: at, x2: to, y2: at, thickness }
    : { x1: at, y1: from, x2: at, y2: to, thickness };
}
