/**
 * What passages are compared by to the last: the weights of numbered things (words, pairs of them) that they hold. One table
 * finds them for all passages in turn: a map for each passage costs many times as much to fill and to search.
 */

/** Each thing once, in the order in which the passage holds them, with its weight. */
export interface Features {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** Where in the lists of the passage at hand a key stands, from 1; its length is a power of two, at least half of it is 0. */
const SHORTEST = 1024;
let table = new Int32Array(SHORTEST);
let atHand: Features | null = null;

/** Collects what a passage holds; what it holds again adds to its weight. */
export function collectFeatures(most: number, collect: (add: (key: number, weight: number) => void) => void): Features {
  const keys: number[] = [];
  const weights: number[] = [];
  const features = { keys, weights };
  take(features, most);
  collect((key, weight) => {
    if (!(weight > 0)) return;
    const place = placeOf(key, keys);
    const known = table[place]!;
    if (known > 0) weights[known - 1]! += weight;
    else {
      weights.push(weight);
      table[place] = keys.push(key);
    }
  });
  return features;
}

/** The weight that two passages share; summed in the order of the first, so that it never differs in its last digits. */
export function sharedBy(own: Features, other: Features): number {
  if (atHand !== own) {
    take(own, own.keys.length);
    for (let at = 0; at < own.keys.length; at++) table[placeOf(own.keys[at]!, own.keys)] = at + 1;
  }
  const { length } = own.keys;
  const least = length <= scratch.length ? scratch.fill(0, 0, length) : new Float64Array(length);
  for (let at = 0; at < other.keys.length; at++) {
    const known = table[placeOf(other.keys[at]!, own.keys)]!;
    if (known > 0) least[known - 1] = Math.min(own.weights[known - 1]!, other.weights[at]!);
  }
  let shared = 0;
  for (let at = 0; at < length; at++) shared += least[at]!;
  return shared;
}

const scratch = new Float64Array(4096);

function take(features: Features, most: number): void {
  atHand = features;
  const length = Math.max(SHORTEST, 2 ** (32 - Math.clz32(2 * most)));
  if (length === table.length) table.fill(0);
  else table = new Int32Array(length);
}

/** The place of a key in the table, or the free one that it would have. */
function placeOf(key: number, keys: readonly number[]): number {
  const mask = table.length - 1;
  let place = (Math.imul(key, 0x9e37_79b1) >>> 8) & mask;
  while (table[place] !== 0 && keys[table[place]! - 1] !== key) place = (place + 1) & mask;
  return place;
}
