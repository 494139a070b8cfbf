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

/** Weighs the words of a passage. */
export function meaningOf(words: readonly string[], weightOf: (word: string) => number): Meaning {
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

/**
 * How a passage compares with each of many: only those that share a word with it are touched, so that comparing all
 * tasks with all rows costs little more than reading them.
 */
export function comparisonWith(
  others: readonly Meaning[],
): (own: Meaning) => { likeness: number; containment: number }[] {
  const holders = new Map<string, { index: number; weight: number }[]>();
  others.forEach(({ weights }, index) => {
    for (const [key, weight] of weights) {
      const list = holders.get(key);
      if (list) list.push({ index, weight });
      else holders.set(key, [{ index, weight }]);
    }
  });
  return (own) => {
    const shared = new Float64Array(others.length);
    for (const [key, weight] of own.weights) {
      for (const holder of holders.get(key) ?? []) shared[holder.index]! += Math.min(weight, holder.weight);
    }
    return others.map(({ total }, index) => {
      if (own.total === 0 || total === 0) return { likeness: own.total === total ? 1 : 0, containment: 0 };
      const common = shared[index]!;
      return { likeness: (2 * common) / (own.total + total), containment: common / Math.min(own.total, total) };
    });
  };
}
