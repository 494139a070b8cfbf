/** Straight rules out of a page's paths, whether stroked (LibreOffice) or filled as thin rectangles (Word). */
import type { Rule } from '../reading.ts';
import { applyX, applyY, type Matrix, scaleOf } from './matrix.ts';

/** How the engine writes a path: an operator, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;

/** A filled rectangle thicker than this is a shade, not a rule. Word's double borders reach 3 points. */
const THICKEST_RULE = 3.2;
/** Two ends of a rule may lie this far off its axis: rounding in the producer. */
const SLANT = 0.6;
/** Outlines of letters drawn as paths have hundreds of pieces; a table's path seldom has more. */
const MOST_SUBPATHS = 4000;

type Subpath = { points: number[]; straight: boolean };

export function rulesOfPath(data: ArrayLike<number>, paint: 'stroke' | 'fill', matrix: Matrix, width: number): Rule[] {
  const rules: Rule[] = [];
  for (const { points, straight } of subpathsOf(data, matrix)) {
    if (!straight) continue;
    if (paint === 'fill') {
      const rule = thinRectangle(points);
      if (rule) rules.push(rule);
      continue;
    }
    for (let i = 0; i + 3 < points.length; i += 2) {
      const rule = straightRule(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!, width * scaleOf(matrix));
      if (rule) rules.push(rule);
    }
  }
  return rules;
}

function subpathsOf(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let current: Subpath | null = null;
  const put = (x: number, y: number): void => {
    current!.points.push(applyX(matrix, x, y), applyY(matrix, x, y));
  };
  for (let i = 0; i < data.length && subpaths.length < MOST_SUBPATHS; ) {
    const operator = data[i]!;
    if (operator === MOVE || current === null) {
      current = { points: [], straight: true };
      subpaths.push(current);
    }
    if (operator === MOVE || operator === LINE) {
      put(data[i + 1]!, data[i + 2]!);
      i += 3;
    } else if (operator === CURVE) {
      current.straight = false;
      put(data[i + 5]!, data[i + 6]!);
      i += 7;
    } else {
      if (current.points.length >= 4) current.points.push(current.points[0]!, current.points[1]!);
      i += 1;
    }
  }
  return subpaths;
}

function straightRule(x1: number, y1: number, x2: number, y2: number, thickness: number): Rule | null {
  const [dx, dy] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (dx < 0.5 && dy < 0.5) return null;
  if (dy <= SLANT && dx > dy) {
    const y = (y1 + y2) / 2;
    return { x1: Math.min(x1, x2), y1: y, x2: Math.max(x1, x2), y2: y, thickness };
  }
  if (dx <= SLANT && dy > dx) {
    const x = (x1 + x2) / 2;
    return { x1: x, y1: Math.min(y1, y2), x2: x, y2: Math.max(y1, y2), thickness };
  }
  return null;
}

/** The rule that a filled rectangle draws, null where it is a shade or no rectangle. */
function thinRectangle(points: readonly number[]): Rule | null {
  if (points.length < 4) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  // Every corner of a rectangle lies on its frame.
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    if (Math.min(x - left, right - x) > 0.1 || Math.min(y - top, bottom - y) > 0.1) return null;
  }
  return ruleOfBox(left, top, right, bottom);
}

/** A box so thin that it is a rule. */
export function ruleOfBox(left: number, top: number, right: number, bottom: number): Rule | null {
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THICKEST_RULE || Math.max(width, height) < 1) return null;
  if (width >= height) {
    const y = (top + bottom) / 2;
    return { x1: left, y1: y, x2: right, y2: y, thickness: height };
  }
  const x = (left + right) / 2;
  return { x1: x, y1: top, x2: x, y2: bottom, thickness: width };
}
