/** The white corridors between the columns of a table without rules. */
import type { VisualLine } from '../../lines.ts';
import { chunksOf, sizeOf, wholeWords } from './chunks.ts';

export interface Corridor {
  from: number;
  to: number;
}

/** In ems: narrow cells are filled to their padding, and a stop or a hyphen may hang over it. */
const NARROWEST = 0.1;

export const middleOf = ({ from, to }: Corridor): number => (from + to) / 2;

/**
 * Between each two headings the place that fewest lines run through, the widest of several. Group rows and the text below
 * the table may run through it; whether they may is seen when the lines are gone through.
 */
export function likelyCorridors(gaps: readonly Corridor[], lines: readonly VisualLine[]): Corridor[] {
  const chunks = lines.flatMap((line) => chunksOf(line).map(({ left, right }) => ({ from: left, to: right })));
  return gaps.map((gap) => leastCrossed(gap, chunks, NARROWEST * sizeOf(lines)));
}

/** What all lines leave free of each corridor; null where one of them is closed. */
export function freeCorridors(
  corridors: readonly Corridor[],
  lines: readonly VisualLine[],
  room: readonly Corridor[],
): Corridor[] | null {
  const free = corridors.map((corridor, i): Corridor => {
    const middle = middleOf(corridor);
    let { from, to } = room[i]!;
    for (const line of lines) {
      for (const { left, right } of wholeWords(line)) {
        if ((left + right) / 2 < middle) from = Math.max(from, right);
        else to = Math.min(to, left);
      }
    }
    return { from, to };
  });
  const least = NARROWEST * sizeOf(lines);
  return free.every(({ from, to }) => to - from >= least) ? free : null;
}

/** Does a word of the line stand across a corridor? */
export function crosses(line: VisualLine, corridors: readonly Corridor[]): boolean {
  return wholeWords(line).some(({ left, right }) => standsAcross(left, right, line.size, corridors));
}

/** Does the line run through a corridor, if only with the blank between two words? */
export function runsAcross(line: VisualLine, corridors: readonly Corridor[]): boolean {
  return chunksOf(line).some(({ left, right }) => standsAcross(left, right, line.size, corridors));
}

const standsAcross = (left: number, right: number, size: number, corridors: readonly Corridor[]): boolean =>
  corridors.some((corridor) => {
    const middle = middleOf(corridor);
    return left < middle - OVERHANG * size && right > middle + OVERHANG * size;
  });

/** In ems: what an italic letter or the engine's box may reach over its column's edge. */
const OVERHANG = 0.1;

function leastCrossed(gap: Corridor, chunks: readonly Corridor[], narrowest: number): Corridor {
  const edges = [gap.from, gap.to, ...chunks.flatMap(({ from, to }) => [from, to])]
    .filter((x) => x >= gap.from && x <= gap.to)
    .sort((a, b) => a - b);
  const steps = edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const middle = (from + to) / 2;
    return { from, to, through: chunks.filter((chunk) => chunk.from < middle && middle < chunk.to).length };
  });
  const levels = [...new Set(steps.map(({ through }) => through))].sort((a, b) => a - b);
  let widest = gap;
  for (const level of levels) {
    const stretches: Corridor[] = [];
    for (const { from, to, through } of steps) {
      if (through > level) continue;
      const open = stretches.at(-1);
      if (open && open.to === from) open.to = to;
      else stretches.push({ from, to });
    }
    widest = stretches.reduce((best, each) => (each.to - each.from > best.to - best.from ? each : best));
    if (widest.to - widest.from >= narrowest) break;
  }
  return widest;
}
