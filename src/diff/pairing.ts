/** Pairs in rounds: who is paired in one is gone in the next, so that what stands word for word is nobody else's partner. */
import { bestPairs, type Pair } from '../language/assignment.ts';

export interface Pairing {
  /** B's index by A's, and A's by B's. */
  b: ReadonlyMap<number, number>;
  a: ReadonlyMap<number, number>;
}

export function pairInRounds(...rounds: (readonly Pair[])[]): Pairing {
  const [a, b] = [new Map<number, number>(), new Map<number, number>()];
  for (const edges of rounds) {
    const open = edges.filter((edge) => !b.has(edge.a) && !a.has(edge.b));
    for (const pair of bestPairs(open)) {
      b.set(pair.a, pair.b);
      a.set(pair.b, pair.a);
    }
  }
  return { a, b };
}

/** The most alike of those that have a partner and restate the one that has none; null where there is none. */
export function closestTwin(
  count: number,
  partners: ReadonlyMap<number, number>,
  likenessTo: (index: number) => number,
  floor: number,
): number | null {
  let best: number | null = null;
  let bestLikeness = floor;
  for (let index = 0; index < count; index++) {
    if (!partners.has(index)) continue;
    const own = likenessTo(index);
    if (own >= bestLikeness) [best, bestLikeness] = [index, own];
  }
  return best;
}
