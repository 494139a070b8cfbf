/**
 * Cuts the text wherever a value begins or ends. After this, every stretch is covered by the same values from end to end,
 * and every place of a value begins at the start of a stretch.
 */
import type { Entry } from './anchors.ts';
import type { TextSpan } from './input.ts';

export interface Stretch extends TextSpan {
  /** Numbers of the entries that cover it. */
  entries: readonly number[];
}

const NONE: readonly number[] = [];

/** The stretches of the whole text in order, without gaps. */
export function stretchesOf(length: number, entries: readonly Entry[]): Stretch[] {
  const opens = new Map<number, number[]>();
  const closes = new Map<number, number[]>();
  const put = (map: Map<number, number[]>, offset: number, entry: number): void => {
    const list = map.get(offset);
    if (list) list.push(entry);
    else map.set(offset, [entry]);
  };
  entries.forEach(({ at }, number) => {
    for (const { start, end } of at) {
      if (start >= end || end > length) continue;
      put(opens, start, number);
      put(closes, end, number);
    }
  });
  const bounds = [...new Set([0, length, ...opens.keys(), ...closes.keys()])].sort((a, b) => a - b);
  const active = new Map<number, number>();
  return bounds.slice(0, -1).map((start, index) => {
    for (const entry of closes.get(start) ?? NONE) {
      const depth = active.get(entry)! - 1;
      if (depth === 0) active.delete(entry);
      else active.set(entry, depth);
    }
    for (const entry of opens.get(start) ?? NONE) active.set(entry, (active.get(entry) ?? 0) + 1);
    return { start, end: bounds[index + 1]!, entries: active.size === 0 ? NONE : [...active.keys()] };
  });
}

/** Those parts of the stretches that lie between the offsets. */
export function* between(stretches: readonly Stretch[], from: number, to: number): Generator<Stretch> {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < stretches.length && stretches[i]!.start < to; i++) {
    const { start, end, entries } = stretches[i]!;
    yield { start: Math.max(start, from), end: Math.min(end, to), entries };
  }
}
