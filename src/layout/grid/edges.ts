/** Rules as drawn become edges: snapped to common positions, pieces of one rule joined. */
import type { Rule } from '../../read/reading.ts';

/** A level or upright line: `at` across its direction, from `start` to `end` along it. */
export interface Edge {
  at: number;
  start: number;
  end: number;
}

export interface Edges {
  level: Edge[];
  upright: Edge[];
}

/** Rules nearer than this are one rule: double borders, and the two cells' borders that Word draws side by side. */
export const SNAP = 2.5;
/** Pieces of one rule lie no further apart: the joints between Word's rectangles, dotted borders. */
const JOIN = 3.5;
/** Shorter than this after joining is no part of a table: a glyph's outline, a tick. */
const SHORTEST = 6;

export function edgesOf(rules: readonly Rule[]): Edges {
  const level: Edge[] = [];
  const upright: Edge[] = [];
  for (const { x1, y1, x2, y2 } of rules) {
    if (x2 - x1 >= y2 - y1) level.push({ at: y1, start: x1, end: x2 });
    else upright.push({ at: x1, start: y1, end: y2 });
  }
  return { level: joined(level), upright: joined(upright) };
}

function joined(edges: Edge[]): Edge[] {
  const result: Edge[] = [];
  for (const group of grouped(edges)) {
    const at = group.reduce((sum, edge) => sum + edge.at * (edge.end - edge.start + 0.01), 0);
    const weight = group.reduce((sum, edge) => sum + edge.end - edge.start + 0.01, 0);
    let open: Edge | null = null;
    for (const edge of group.sort((a, b) => a.start - b.start)) {
      if (open && edge.start - open.end <= JOIN) open.end = Math.max(open.end, edge.end);
      else {
        open = { at: at / weight, start: edge.start, end: edge.end };
        result.push(open);
      }
    }
  }
  return result.filter((edge) => edge.end - edge.start >= SHORTEST);
}

/** Edges whose positions lie within SNAP of the group's first. */
function grouped(edges: readonly Edge[]): Edge[][] {
  const groups: Edge[][] = [];
  let first = -Infinity;
  for (const edge of [...edges].sort((a, b) => a.at - b.at)) {
    if (edge.at - first <= SNAP) groups.at(-1)!.push(edge);
    else {
      groups.push([edge]);
      first = edge.at;
    }
  }
  return groups;
}
