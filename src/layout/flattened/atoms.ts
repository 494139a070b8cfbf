/**
 * A flattened table's lines as atoms: the smallest pieces that stand in one cell. A line is one atom, unless something
 * in it (a wide blank, a list dash, a number before a capital, two words that nowhere else follow each other) says that
 * it may hold pieces of several cells; whether it does, the decoder says.
 */

import type { Span } from '../../read/source-document.ts';
import { OPEN_WORDS } from '../../registry/cell-words.ts';
import { fold, lazy } from '../../registry/match.ts';

/** How an atom stands off from the one before it; what each kind means is learned from the table itself. */
export const GAPS = ['inline', 'wide', 'adjacent', 'blank', 'spacer', 'indent', 'page'] as const;
export type Gap = (typeof GAPS)[number];
export const gapIndex = (gap: Gap): number => GAPS.indexOf(gap);

export interface Atom extends Span {
  line: number;
  text: string;
  gap: number;
  /** Ids of the first and the last word. */
  first: number;
  last: number;
  words: string[];
  ids: number[];
  /** Kinds of cells that speak each word, as bits. */
  kinds: Uint8Array;
  /** How many words its whole line has. */
  lineWords: number;
  opens: 'dash' | 'upper' | 'lower' | 'digit' | 'mark';
  /** `stop` ends a sentence, `item` (a semicolon) an item of a list; after `open` (a comma, a dash) more must come. */
  closes: 'stop' | 'item' | 'open' | 'plain';
  /** The row number that the atom may be ("3", "3.", "1.2"), or null. */
  number: string | null;
  /** Length of its first word and of the atom, blanks folded. */
  firstLength: number;
  width: number;
  /** Length of its line up to the atom's end. */
  reach: number;
  startsLine: boolean;
  endsLine: boolean;
  /** A group row's label and title may begin here. */
  group: { label: string | null; pillar: boolean } | null;
}

/** Gives words numbers, and knows which follow each other within the lines of the whole document. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly pairs = new Map<number, number>();
  private readonly counts: number[] = [];

  id(word: string): number {
    let id = this.numbers.get(word);
    if (id === undefined) {
      id = this.numbers.size;
      this.numbers.set(word, id);
      this.counts.push(0);
    }
    return id;
  }

  get size(): number {
    return this.counts.length;
  }

  count(id: number): number {
    return this.counts[id] ?? 0;
  }

  /** Learns which words follow each other from a line. */
  learn(line: readonly string[]): void {
    let before = -1;
    for (const word of line) {
      const id = this.id(word);
      this.counts[id]!++;
      if (before >= 0) {
        const key = before * 65536 + id;
        this.pairs.set(key, (this.pairs.get(key) ?? 0) + 1);
      }
      before = id;
    }
  }

  /** How often the two words follow each other within a line. */
  together(first: number, second: number): number {
    return this.pairs.get(first * 65536 + second) ?? 0;
  }
}

const WORDS = /[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*%?/gu;

/** The words of a piece of text, folded; codes and dates stay whole. */
export function plainWords(text: string): string[] {
  return fold(text).match(WORDS) ?? [];
}

/** Words that a cell does not end with. */
export const openWords = lazy(() => new Set(OPEN_WORDS));

/** Words so rare say nothing by not following each other. */
const COMMON = 5;
const NUMBER = /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?$/u;
const NUMBER_THEN = /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?\s+(?=[\p{Lu}“"])/u;

/** Offsets in `text` (a line without its outer blanks) where another cell may begin. */
export function seams(text: string, vocabulary: Vocabulary, startsCell: (rest: string) => boolean): number[] {
  const found: number[] = [];
  const number = NUMBER_THEN.exec(text);
  if (number) found.push(number[0].length);
  const blanks = /\s+/gu;
  let before = '';
  let wordStart = 0;
  for (const blank of text.matchAll(blanks)) {
    const at = blank.index + blank[0].length;
    const word = text.slice(wordStart, blank.index);
    wordStart = at;
    before = word;
    if (found.includes(at) || !/[\p{L}\p{N}]/u.test(text.slice(0, blank.index))) continue;
    const rest = text.slice(at, at + 48);
    if (blank[0].length > 1 || blank[0] === '\t') {
      found.push(at);
      continue;
    }
    const next = rest.match(/^\S+/u)?.[0] ?? '';
    if (/^[-–+•]\s?\p{Lu}/u.test(rest) && !/^\d+$/u.test(before)) {
      found.push(at);
      continue;
    }
    if (
      /^\p{Lu}/u.test(next)
        ? !openWords().has(fold(before)) && startsCell(rest)
        : neverTogether(before, next, vocabulary)
    )
      found.push(at);
  }
  return found.sort((a, b) => a - b);
}

/** Two words that the document knows well, and nowhere else side by side. */
function neverTogether(before: string, next: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(next) || !/[\p{L}–-]$/u.test(before)) return false;
  const first = plainWords(before).at(-1);
  const second = plainWords(next)[0];
  if (!second) return false;
  const b = vocabulary.id(second);
  if (first === undefined) return vocabulary.count(b) >= COMMON;
  const a = vocabulary.id(first);
  return vocabulary.count(a) >= COMMON && vocabulary.count(b) >= COMMON && vocabulary.together(a, b) <= 1;
}

/** One atom of `text[start, end)`; the caller knows how it stands among its neighbours. */
export function makeAtom(
  canonical: string,
  span: Span,
  line: number,
  gap: number,
  vocabulary: Vocabulary,
  place: { startsLine: boolean; endsLine: boolean; lead: number; kinds: Uint8Array; lineWords: number },
): Atom {
  const text = canonical.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const words = plainWords(text);
  const ids = words.map((word) => vocabulary.id(word));
  return {
    ...span,
    line,
    text,
    gap,
    words,
    ids,
    first: ids[0] ?? -1,
    last: ids[ids.length - 1] ?? -1,
    opens: openingOf(text),
    closes: closingOf(text),
    number: NUMBER.test(text) ? text.replace(/[.)]$/u, '') : null,
    firstLength: text.indexOf(' ') < 0 ? text.length : text.indexOf(' '),
    width: text.length,
    reach: place.lead + text.length,
    kinds: place.kinds,
    lineWords: place.lineWords,
    startsLine: place.startsLine,
    endsLine: place.endsLine,
    group: null,
  };
}

function openingOf(text: string): Atom['opens'] {
  if (/^[-–—+•*]/u.test(text)) return 'dash';
  if (/^["“(]?\p{Lu}/u.test(text)) return 'upper';
  if (/^["“(]?\p{Ll}/u.test(text)) return 'lower';
  return /^\p{N}/u.test(text) ? 'digit' : 'mark';
}

function closingOf(text: string): Atom['closes'] {
  if (/[.!?;]\s*["”)]?$/u.test(text)) return /;["”)]?$/u.test(text) && !/\.;$/u.test(text) ? 'item' : 'stop';
  return /[,:–/(-]$/u.test(text) ? 'open' : 'plain';
}
