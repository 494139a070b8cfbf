/**
 * How alike two passages are by the words that carry meaning. Every plan is written in the same officialese
 * ("tiếp tục đẩy mạnh việc triển khai thực hiện …"), so that words are weighed: what all plans say counts little.
 */

import { collectFeatures, type Features, sharedBy } from './features.ts';

/** A word by its number, from 1, among the words that are compared: one number for one word. */
export interface Word {
  readonly id: number;
}

export interface Meaning {
  readonly words: readonly Word[];
  /** The weight of all words and pairs of neighbours. */
  readonly total: number;
  /** Each word that weighs anything once, … */
  readonly ids: readonly number[];
  /** … and its weight, as often as it stands. */
  readonly weights: readonly number[];
  /** Weight by word and by pair of neighbouring words; made only for those passages that are compared to the last. */
  readonly features: () => Features;
}

/** Pairs of neighbours tell "cải cách hành chính" from "hành chính công", but are brittle: they count half. */
const PAIR_SHARE = 0.5;
/** Sums of the same weights in another order may differ in the last digits. */
const ROUNDING = 1e-9;

/** Weighs the words of a passage by a list of weights: a function for each word would wrap up each number that it tells. */
export function meaningOf(words: readonly Word[], weightById: Float64Array): Meaning {
  const ids: number[] = [];
  const weights: number[] = [];
  let total = 0;
  let beforeWeight = 0;
  for (const word of words) {
    const weight = weightById[word.id]!;
    if (weight > 0) {
      const slot = slotOf(word.id);
      if (slot > 0) weights[slot - 1]! += weight;
      else {
        ids.push(word.id);
        slots[word.id] = weights.push(weight);
      }
      total += weight;
    }
    total += PAIR_SHARE * Math.min(weight, beforeWeight);
    beforeWeight = weight;
  }
  for (const id of ids) slots[id] = 0;
  let features: Features | null = null;
  return { words, total, ids, weights, features: () => (features ??= featuresOf(words, weightById)) };
}

/** Where in the passage at hand a word was first met, from 1; all zero between passages. */
let slots = new Int32Array(4096);
function slotOf(id: number): number {
  if (id >= slots.length) {
    const longer = new Int32Array(2 * id);
    longer.set(slots);
    slots = longer;
  }
  return slots[id]!;
}

function featuresOf(words: readonly Word[], weightById: Float64Array): Features {
  return collectFeatures(2 * words.length, (add) => {
    let before: Word | null = null;
    let beforeWeight = 0;
    for (const word of words) {
      const weight = weightById[word.id]!;
      add(-word.id, weight);
      if (before) add(pairKey(before.id, word.id), PAIR_SHARE * Math.min(weight, beforeWeight));
      before = word;
      beforeWeight = weight;
    }
  });
}

/** As many words as leave the key of a pair a small integer, which maps find fastest; no plan has so many. */
const FEW_WORDS = 32_768;

/** Words have negative keys, pairs positive ones. */
function pairKey(a: number, b: number): number {
  return a < FEW_WORDS && b < FEW_WORDS ? a * FEW_WORDS + b : FEW_WORDS * FEW_WORDS + a * 2 ** 26 + b;
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
  const [small, large] = a.features().keys.length <= b.features().keys.length ? [a, b] : [b, a];
  return sharedBy(small.features(), large.features());
}

/** How one passage compares with each of many. */
export interface Likenesses {
  /** Whether the passage at that index is at least so alike. */
  isAlike(index: number, least: number): boolean;
  /** Whether at least so much of the lesser of the two stands in the other. */
  isWithin(index: number, least: number): boolean;
  /** The first of those that are most alike; null where there is none at all. */
  closest(): { index: number; likeness: number; containment: number } | null;
}

/**
 * Compares passages with many others. Words are cheaply compared with all of them at once; pairs of neighbours, which
 * can at most add half of what the words share, are looked at only where they decide.
 */
export function comparisonWith(others: readonly Meaning[]): (own: Meaning) => Likenesses {
  const holders = new Holders(others);
  return (own) => likenessesOf(own, others, holders.totals, holders.sharedWith(own));
}

/** Which passages hold a word, and with what weight: for each word a chain of places in three rows. */
class Holders {
  /** By the word's number the first place of its chain; 0 ends a chain. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly holder: Int32Array;
  private readonly weight: Float64Array;
  /** By the passage. */
  readonly totals: Float64Array;

  constructor(private readonly passages: readonly Meaning[]) {
    let last = 0;
    let count = 1;
    for (const { ids } of passages) {
      count += ids.length;
      for (const id of ids) if (id > last) last = id;
    }
    this.totals = Float64Array.from(passages, ({ total }) => total);
    this.first = new Int32Array(last + 1);
    this.next = new Int32Array(count);
    this.holder = new Int32Array(count);
    this.weight = new Float64Array(count);
    let place = 0;
    for (let index = 0; index < passages.length; index++) {
      const { ids, weights } = passages[index]!;
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        this.next[++place] = this.first[id]!;
        this.first[id] = place;
        this.holder[place] = index;
        this.weight[place] = weights[i]!;
      }
    }
  }

  /** The weight of the words, without pairs, that a passage shares with each of the others. */
  sharedWith({ ids, weights }: Meaning): Float64Array {
    const { first, next, holder, weight } = this;
    const shared = new Float64Array(this.passages.length);
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      if (id >= first.length) continue;
      const own = weights[i]!;
      for (let place = first[id]!; place > 0; place = next[place]!) {
        shared[holder[place]!]! += Math.min(own, weight[place]!);
      }
    }
    return shared;
  }
}

function likenessesOf(own: Meaning, others: readonly Meaning[], totals: Float64Array, words: Float64Array): Likenesses {
  const { total } = own;
  const exact = (index: number): { likeness: number; containment: number } => {
    const other = totals[index]!;
    if (total === 0 || other === 0) return { likeness: total === other ? 1 : 0, containment: 0 };
    const shared = words[index] === 0 ? 0 : sharedBy(own.features(), others[index]!.features());
    return { likeness: (2 * shared) / (total + other), containment: shared / Math.min(total, other) };
  };
  /** What the words alone make of it; the pairs make it at most half as much again. */
  const byWords = (index: number): number => (2 * words[index]!) / (total + totals[index]!);
  const decide = (index: number, atLeast: number, least: number, kind: 'likeness' | 'containment'): boolean => {
    if (total > 0 && totals[index]! > 0) {
      if (atLeast >= least + ROUNDING) return true;
      if (atLeast * (1 + PAIR_SHARE) < least - ROUNDING) return false;
    }
    return exact(index)[kind] >= least;
  };
  return {
    isAlike: (index, least) => decide(index, byWords(index), least, 'likeness'),
    isWithin: (index, least) => decide(index, words[index]! / Math.min(total, totals[index]!), least, 'containment'),
    closest() {
      let sure = 0;
      for (let index = 0; index < totals.length; index++) sure = Math.max(sure, byWords(index) || 0);
      let best: ReturnType<Likenesses['closest']> = null;
      for (let index = 0; index < totals.length; index++) {
        if (byWords(index) * (1 + PAIR_SHARE) < sure - ROUNDING) continue;
        const alike = exact(index);
        if (!best || alike.likeness > best.likeness) best = { index, ...alike };
      }
      return best;
    },
  };
}
