/** The words of a whole document, numbered, with their places, and which of them follow each other within a line. */
import { fold } from '../../../language/fold.ts';
import type { Span } from '../../../read/source-document.ts';
import { lazy } from '../../../registry/match.ts';
import { PairCounts, WordNumbers } from './word-tables.ts';

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;
const PERCENT = 4;
const LINE = 5;

/** Latin letters, Vietnamese ones among them, stand below; what lies above counts as no word. */
const CLASSES = 0x2000;
const classes = lazy(() => {
  const table = new Uint8Array(CLASSES);
  for (let code = 0; code < CLASSES; code++) {
    const character = String.fromCharCode(code);
    if (character.toLowerCase() !== character.toUpperCase() || (code >= 0x300 && code < 0x370)) table[code] = LETTER;
  }
  for (const digit of '0123456789') table[digit.charCodeAt(0)] = DIGIT;
  for (const joiner of '.,/-') table[joiner.charCodeAt(0)] = JOINER;
  table['%'.charCodeAt(0)] = PERCENT;
  table['\n'.charCodeAt(0)] = LINE;
  return table;
});

/** Signs that part words on one line: what stands before them does not go on behind. */
const PARTS = ',;:.()';

/** So many words a line has. */
const NEAR = 12;

/** So many places of a word are asked what stands around them: time grows with the document, not with its square. */
const MOST_PLACES = 200;

export class Lexicon {
  /** Every word in order of its place: where it starts and ends in the text, and its number. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  /** The folded word of each number. */
  readonly forms: readonly string[];
  private readonly counts: number[] = [];
  private readonly pairs = new PairCounts();
  /** By a word's place: where the same word stood before, -1 of nowhere; 1 where a line begins with it. */
  private readonly before: Int32Array;
  private readonly opensLine: Uint8Array;
  /** By a word's number: where it stands last. */
  private readonly latest: number[] = [];

  /** By a word's place: 1 where it stands in one of the tables, whose cells may stand side by side on a line. */
  private readonly inTable: Uint8Array;

  constructor(
    readonly text: string,
    tables: readonly Span[],
  ) {
    const folded = fold(text);
    const table = classes();
    const words = new WordNumbers();
    this.forms = words.forms;
    // Something stands between two words.
    const most = (folded.length + 1) >> 1;
    const [starts, ends, ids] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
    const [earlier, opensLine] = [new Int32Array(most), new Uint8Array(most)];
    let count = 0;
    let before = -1;
    let i = 0;
    while (i < folded.length) {
      const kind = classOf(table, folded, i);
      if (kind === LINE || PARTS.includes(folded[i]!)) before = -1;
      if (kind !== LETTER && kind !== DIGIT) {
        i++;
        continue;
      }
      const start = i;
      i = wordEnd(table, folded, i);
      const id = words.numberOf(folded, start, i);
      starts[count] = start;
      ends[count] = i;
      earlier[count] = this.latest[id] ?? -1;
      this.latest[id] = count;
      if (before < 0) opensLine[count] = 1;
      ids[count++] = id;
      this.counts[id] = (this.counts[id] ?? 0) + 1;
      if (before >= 0) this.pairs.add(before, id);
      before = id;
    }
    this.starts = starts.subarray(0, count);
    this.ends = ends.subarray(0, count);
    this.ids = ids.subarray(0, count);
    this.before = earlier;
    this.opensLine = opensLine;
    this.inTable = new Uint8Array(count);
    for (const { start, end } of tables) this.inTable.fill(1, this.wordAt(start), this.wordAt(end));
  }

  /** How often the word stands in the document. */
  count(id: number): number {
    return this.counts[id] ?? 0;
  }

  /** How often the two words follow each other within a line. */
  together(first: number, second: number): number {
    return this.pairs.count(first, second);
  }

  /**
   * Where else the words up to place `end` and those from place `start` on, of each side as many as stand there but no more
   * than two, follow each other within a line. Two words alone would not say enough.
   */
  goesOnElsewhere(from: number, end: number, start: number, to: number): 'nowhere' | 'table' | 'prose' {
    const { ids, opensLine, before, inTable } = this;
    const left = end - from > 1 ? 2 : 1;
    const right = to - start > 1 ? 2 : 1;
    if (left + right < 3) return 'nowhere';
    let asked = 0;
    let found: 'nowhere' | 'table' = 'nowhere';
    for (let at = this.latest[ids[end - 1]!]!; at >= 0 && asked < MOST_PLACES; at = before[at]!, asked++) {
      if (at === end - 1 || ids[at + 1] !== ids[start] || opensLine[at + 1] === 1) continue;
      if (left === 2 && (ids[at - 1] !== ids[end - 2] || opensLine[at] === 1)) continue;
      if (right === 2 && (ids[at + 2] !== ids[start + 1] || opensLine[at + 2] === 1)) continue;
      if (inTable[at] === 0) return 'prose';
      found = 'table';
    }
    return found;
  }

  /** Do the two words follow each other within a line that stands in no table? */
  togetherInProse(first: number, second: number): boolean {
    const { ids, opensLine, before, inTable } = this;
    let asked = 0;
    for (let at = this.latest[first] ?? -1; at >= 0 && asked < MOST_PLACES; at = before[at]!, asked++) {
      if (inTable[at] === 0 && ids[at + 1] === second && opensLine[at + 1] === 0) return true;
    }
    return false;
  }

  /** Index of the first word that starts at `offset` or later. It is none of those before `from`, and most likely near it. */
  wordAt(offset: number, from = 0): number {
    const near = Math.min(from + NEAR, this.starts.length);
    for (let word = from; word < near; word++) if (this.starts[word]! >= offset) return word;
    let low = near;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function classOf(table: Uint8Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < CLASSES ? table[code]! : OTHER;
}

/** Letters and digits in runs; codes, dates and decimals ("3533/qđ-ubnd", "01/3/2024", "99,9%") are one word. */
function wordEnd(table: Uint8Array, text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = classOf(table, text, end);
    if (kind === LETTER || kind === DIGIT) end++;
    else if (kind === JOINER && isWordPart(table, text, end + 1)) end += 2;
    else return kind === PERCENT ? end + 1 : end;
  }
  return end;
}

function isWordPart(table: Uint8Array, text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(table, text, at);
  return kind === LETTER || kind === DIGIT;
}
