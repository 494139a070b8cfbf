/**
 * Two tables that count a document's words as it is read: open addressing over arrays of integers, because a Map would want
 * a string made and hashed for every word, and a box for every pair.
 */

const FIRST_SIZE = 1 << 12;
/** A plan of ten thousand words has half as many different pairs. */
const FIRST_PAIRS = 1 << 14;

/** Numbers words in the order in which they are first met; only those make a string. */
export class WordNumbers {
  /** The word of each number. */
  readonly forms: string[] = [];
  private readonly hashes: number[] = [];
  /** Number of the word in each slot, and one more: 0 is an empty slot. */
  private slots = new Int32Array(FIRST_SIZE);

  /** The number of the word that stands in `text` from `start` to `end`. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (this.hashes[number] === hash && isAt(text, start, end, this.forms[number]!)) return number;
    }
    const number = this.forms.push(text.slice(start, end)) - 1;
    this.hashes.push(hash);
    this.slots[slot] = number + 1;
    if (this.forms.length * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const mask = this.slots.length * 2 - 1;
    this.slots = new Int32Array(mask + 1);
    this.hashes.forEach((hash, number) => {
      let slot = spread(hash) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    });
  }
}

/** How often two numbers were met together, in this order. */
export class PairCounts {
  private firsts = new Int32Array(FIRST_PAIRS);
  private seconds = new Int32Array(FIRST_PAIRS);
  /** 0 is an empty slot. */
  private counts = new Int32Array(FIRST_PAIRS);
  private size = 0;

  add(first: number, second: number): void {
    const slot = this.slotOf(first, second);
    if (this.counts[slot]!++ > 0) return;
    this.firsts[slot] = first;
    this.seconds[slot] = second;
    if (++this.size * 2 > this.counts.length) this.grow();
  }

  count(first: number, second: number): number {
    return this.counts[this.slotOf(first, second)]!;
  }

  /** Where the pair stands, or the empty slot where it would. */
  private slotOf(first: number, second: number): number {
    const { firsts, seconds, counts } = this;
    const mask = counts.length - 1;
    let slot = spread(Math.imul(first, 0x9e3779b1) + second) & mask;
    while (counts[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { firsts, seconds, counts } = this;
    this.firsts = new Int32Array(counts.length * 2);
    this.seconds = new Int32Array(counts.length * 2);
    this.counts = new Int32Array(counts.length * 2);
    for (let old = 0; old < counts.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.slotOf(firsts[old]!, seconds[old]!);
      this.firsts[slot] = firsts[old]!;
      this.seconds[slot] = seconds[old]!;
      this.counts[slot] = counts[old]!;
    }
  }
}

/** Lets the high bits of a hash have their say in the low ones, which choose the slot. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
