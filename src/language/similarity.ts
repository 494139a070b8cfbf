/**
 * How alike two passages are by the words that carry meaning. Every plan is written in the same officialese
 * ("tiếp tục đẩy mạnh việc triển khai thực hiện …"), so that words are weighed: what all plans say counts little.
 */

export interface Meaning {
  /** Weight by word and by pair of neighbouring words. */
  weights: ReadonlyMap<string, number>;
  total: number;
  words: readonly string[];
}

/** Pairs of neighbours tell "cải cách hành chính" from "hành chính công", but are brittle: they count half. */
const PAIR_SHARE = 0.5;

/** Weighs the words of an already folded text. */
export function meaningOf(folded: string, weightOf: (word: string) => number): Meaning {
  const words = folded.match(/[\p{L}\p{N}_]+(?:[.,/-][\p{L}\p{N}_]+)*%?/gu) ?? [];
  const weights = new Map<string, number>();
  let total = 0;
  const add = (key: string, weight: number): void => {
    if (weight <= 0) return;
    weights.set(key, (weights.get(key) ?? 0) + weight);
    total += weight;
  };
  let before = '';
  let beforeWeight = 0;
  for (const word of words) {
    const weight = weightOf(word);
    add(word, weight);
    if (before) add(`${before} ${word}`, PAIR_SHARE * Math.min(weight, beforeWeight));
    before = word;
    beforeWeight = weight;
  }
  return { weights, total, words };
}

/** Shared weight over mean weight (Dice), 0 to 1; two empty texts are alike. */
export function likeness(a: Meaning, b: Meaning): number {
  if (a.total === 0 || b.total === 0) return a.total === b.total ? 1 : 0;
  return (2 * sharedWeight(a, b)) / (a.total + b.total);
}

/** How much of the lesser passage stands in the other one, 0 to 1: a short task inside a long one. */
export function containment(a: Meaning, b: Meaning): number {
  const least = Math.min(a.total, b.total);
  return least === 0 ? 0 : sharedWeight(a, b) / least;
}

function sharedWeight(a: Meaning, b: Meaning): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, weight] of small.weights) shared += Math.min(weight, large.weights.get(key) ?? 0);
  return shared;
}
