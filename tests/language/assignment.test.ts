import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPairs, type Pair } from '../../src/language/assignment.ts';

/** The best total by trying everything; for small lists only. */
function bruteForce(edges: readonly Pair[], usedA = new Set<number>(), usedB = new Set<number>(), from = 0): number {
  let best = 0;
  for (let i = from; i < edges.length; i++) {
    const edge = edges[i]!;
    if (usedA.has(edge.a) || usedB.has(edge.b)) continue;
    const rest = bruteForce(edges, new Set([...usedA, edge.a]), new Set([...usedB, edge.b]), i + 1);
    best = Math.max(best, edge.score + rest);
  }
  return best;
}

describe('bestPairs', () => {
  it('prefers the best total over the best single pair', () => {
    const pairs = bestPairs([
      { a: 0, b: 0, score: 0.9 },
      { a: 0, b: 1, score: 0.8 },
      { a: 1, b: 0, score: 0.85 },
    ]);
    expect(pairs.map(({ a, b }) => [a, b]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('finds the best total of any small problem, each end used once', () => {
    const edge = fc.record({ a: fc.nat(4), b: fc.nat(5), score: fc.integer({ min: 1, max: 100 }) });
    const edges = fc.uniqueArray(edge, { selector: ({ a, b }) => a * 10 + b, maxLength: 12 });
    fc.assert(
      fc.property(edges, (problem) => {
        const pairs = bestPairs(problem);
        expect(new Set(pairs.map((pair) => pair.a)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.b)).size).toBe(pairs.length);
        expect(pairs.reduce((sum, pair) => sum + pair.score, 0)).toBe(bruteForce(problem));
      }),
    );
  });
});
