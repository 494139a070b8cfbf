/** How far a page hangs askew, told by how sharply its lines stand out when rows are summed along an angle. */
import { binarise } from './binarise.ts';
import type { Bitmap, Raster } from './raster.ts';
import { shrink } from './scale.ts';

/** Scanners feed paper a few degrees off at most; more than this is a photograph. */
const MAX_DEGREES = 7;
const COARSE_STEP = 0.5;
const FINE_STEP = 0.05;
/** Fine enough to see 0.05 degrees over a page's width, coarse enough to be quick. */
const WORKING_DPI = 100;

/** The angle in degrees by which the page's lines fall to the right (clockwise); rotating by its negative sets it upright. */
export function skewOf(raster: Raster, dpi: number): number {
  const ink = inkPoints(binarise(shrink(raster, Math.max(1, Math.round(dpi / WORKING_DPI)))));
  if (ink.xs.length < 200) return 0;
  let best = 0;
  let bestScore = sharpness(ink, 0);
  const tryAngle = (angle: number): void => {
    const score = sharpness(ink, angle);
    if (score > bestScore) [best, bestScore] = [angle, score];
  };
  for (let angle = -MAX_DEGREES; angle <= MAX_DEGREES; angle += COARSE_STEP) tryAngle(angle);
  const middle = best;
  for (let off = -COARSE_STEP; off <= COARSE_STEP + 1e-9; off += FINE_STEP) tryAngle(middle + off);
  return Math.abs(best) < FINE_STEP / 2 ? 0 : best;
}

interface Points {
  xs: Int32Array;
  ys: Int32Array;
  width: number;
  height: number;
}

/** At most so many points: beyond that the score changes no more, only the time. */
const MAX_POINTS = 60_000;

function inkPoints({ width, height, data }: Bitmap): Points {
  let count = 0;
  for (const value of data) count += value;
  const every = Math.max(1, Math.ceil(count / MAX_POINTS));
  const xs = new Int32Array(Math.ceil(count / every));
  const ys = new Int32Array(xs.length);
  for (let at = 0, seen = 0; at < data.length; at++) {
    if (data[at] === 0) continue;
    if (seen % every === 0) {
      xs[seen / every] = at % width;
      ys[seen / every] = Math.floor(at / width);
    }
    seen++;
  }
  return { xs, ys, width, height };
}

/** Sum of squared differences of neighbouring rows: high where lines of text and the gaps between them fall into rows. */
function sharpness({ xs, ys, width, height }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const reach = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Int32Array(height + 2 * reach + 2);
  for (let i = 0; i < xs.length; i++) rows[Math.round(ys[i]! - xs[i]! * slope) + reach]!++;
  let score = 0;
  for (let i = 1; i < rows.length; i++) score += (rows[i]! - rows[i - 1]!) ** 2;
  return score;
}

/** True where lines run from top to bottom: columns of pixels stand out more than rows. */
export function runsSideways(raster: Raster, dpi: number): boolean {
  const factor = Math.max(1, Math.round(dpi / WORKING_DPI));
  const ink = inkPoints(withoutRules(binarise(shrink(raster, factor)), (LONGEST_STROKE_INCHES * dpi) / factor));
  if (ink.xs.length < 200) return false;
  const turned: Points = { xs: ink.ys, ys: ink.xs, width: ink.height, height: ink.width };
  const best = (points: Points): number =>
    Math.max(...[-3, -2, -1, -0.5, 0, 0.5, 1, 2, 3].map((angle) => sharpness(points, angle))) / points.height;
  return best(turned) > SIDEWAYS_MARGIN * best(ink);
}

/** Only a clear difference turns a page. */
const SIDEWAYS_MARGIN = 1.5;
/** No letter has a longer straight stroke: what has is a rule, and a table's rules stand out more than its words. */
const LONGEST_STROKE_INCHES = 0.3;

/** The ink without straight runs of that length, along rows and along columns. */
function withoutRules(ink: Bitmap, longest: number): Bitmap {
  const { width, height } = ink;
  const data = ink.data.slice();
  const erase = (lines: number, length: number, start: (line: number) => number, step: number): void => {
    for (let line = 0; line < lines; line++) {
      let run = 0;
      for (let i = 0, at = start(line); i <= length; i++, at += step) {
        if (i < length && ink.data[at] === 1) run++;
        else {
          if (run >= longest) for (let back = 1; back <= run; back++) data[at - back * step] = 0;
          run = 0;
        }
      }
    }
  };
  erase(height, width, (line) => line * width, 1);
  erase(width, height, (line) => line, width);
  return { width, height, data };
}
