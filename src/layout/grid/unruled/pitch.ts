/** How far apart the lines of one cell stand. */
import type { VisualLine } from '../../lines.ts';
import { type Chunk, chunksOf, sizeOf } from './chunks.ts';

/** In line distances: lines further apart belong to different cells; scanning and mixed fonts move lines by less. */
export const WIDER = 1.12;

/** In ems: lines set solid, with double distance, and as most plans are; steps that differ by less are the same. */
const SHORTEST = 0.9;
const LONGEST = 2.4;
const USUAL = 1.3;
const SAME = 0.1;
/** Share of the steps that a distance must make up, so that a speck or two set no measure. */
const COMMON = 0.1;

/** The smallest distance that comes again and again between blocks of words over each other. */
export function pitchOf(lines: readonly VisualLine[]): number {
  const size = sizeOf(lines);
  const steps: number[] = [];
  let above: Chunk[] = [];
  for (const line of lines) {
    const chunks = chunksOf(line);
    above = above.filter(({ baseline }) => line.baseline - baseline < LONGEST * size);
    for (const chunk of chunks) {
      const nearest = above.findLast(({ left, right }) => left < chunk.right && chunk.left < right);
      const step = nearest ? chunk.baseline - nearest.baseline : 0;
      if (step > SHORTEST * size) steps.push(step);
    }
    above.push(...chunks);
  }
  steps.sort((a, b) => a - b);
  const enough = Math.max(2, Math.ceil(steps.length * COMMON));
  return steps.find((step, i) => (steps[i + enough - 1] ?? Infinity) - step <= SAME * size) ?? USUAL * size;
}
