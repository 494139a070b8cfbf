/** What the words of a line speak of: which phrases of which kinds of cells they belong to. */
import { isDigit } from '../../../language/letters.ts';
import { DASHED_NAMES } from '../../../registry/cell-words.ts';
import { lazy } from '../../../registry/match.ts';
import type { Lexicon } from './lexicon.ts';
import { explainedUnits, toldUnits } from './own-units.ts';
import { BITS, cellPhrases, type TrieNode, withUnits } from './phrase-trie.ts';

const YEAR_OR_DATE = /^(?:(?:19|20)\d\d|\d{1,2}\/(?:\d{1,2}\/)?(?:19|20)\d\d|(?:[ivx]+|\d)\/(?:19|20)\d\d)$/u;
/** What ends on no figure is no year: nearly every word is turned away here. */
const mayBeTime = (word: string): boolean => isDigit(word.charCodeAt(word.length - 1));

/** The longest phrase that begins at one word: how many words it has (0 where none begins) and the kinds that speak it. */
interface Found {
  length: number;
  kinds: number;
}

const NONE: Found = { length: 0, kinds: 0 };

/** What the words of the document's tables speak of, filled line by line. */
export class Phrases {
  /** Of each word of the document: the kinds of the phrase that covers it, as bits. */
  readonly kinds: Uint8Array;
  /** Whether the phrase goes on to the next word. */
  readonly goesOn: Uint8Array;
  /** By a word's number: the node of the phrases that begin with it; undefined while nobody asked. */
  private readonly beginnings: (TrieNode | null | undefined)[];

  /** The phrase that the last line broke: where its words go on, and what it speaks of. */
  private broken = { from: -1, to: -1, kinds: 0 };

  /** Letters that stand for units in this document alone. */
  private readonly ownUnits: ReadonlySet<string>;
  /** The phrases with this document's units. */
  private readonly root: TrieNode;
  /** What stands behind a dash in their names, by the word before it. */
  private readonly ownDashes = new Map<string, Set<string>>();

  constructor(readonly lexicon: Lexicon) {
    this.ownUnits = explainedUnits(lexicon.text);
    const told = toldUnits(lexicon.text);
    this.root = withUnits(cellPhrases(), told);
    for (const [, before, after] of told.flatMap((name) => [...name.matchAll(DASH_IN_NAME)]))
      this.ownDashes.set(before!, (this.ownDashes.get(before!) ?? new Set<string>()).add(after!));
    this.kinds = new Uint8Array(lexicon.ids.length);
    this.goesOn = new Uint8Array(lexicon.ids.length);
    this.beginnings = lexicon.forms.map(() => undefined);
  }

  /**
   * Covers a line's words with phrases, from left to right, the longest at each place; a phrase that a narrow column broke
   * ("Công" / "chức VP-TK") covers the words on both lines.
   */
  cover(from: number, to: number): void {
    const { kinds, goesOn } = this;
    kinds.fill(0, from, to);
    goesOn.fill(0, from, to);
    let at = this.takeUp(from, to);
    while (at < to) {
      const { length, kinds: found } = this.at(at, to);
      for (let k = at; k < at + length; k++) {
        kinds[k] = found;
        if (k < at + length - 1) goesOn[k] = 1;
      }
      at += Math.max(1, length);
    }
    this.carryOver(from, to);
  }

  /** Covers the first words of a line with what the line before carried over; where the others begin. */
  private takeUp(from: number, to: number): number {
    const { broken } = this;
    if (broken.from !== from || this.at(from, to).length >= broken.to - from) return from;
    const end = Math.min(to, broken.to);
    for (let k = from; k < end; k++) {
      this.kinds[k] = broken.kinds;
      if (k < end - 1) this.goesOn[k] = 1;
    }
    return end;
  }

  /** Do the words from place `at` on end a phrase whose first words are the line before? */
  endsBroken(at: number): boolean {
    return this.broken.from === at;
  }

  /** A phrase whose first word or two are a line by themselves, and which the next line ends. */
  private carryOver(from: number, to: number): void {
    if (to - from > LONGEST_LEFT || this.kinds[from] !== 0) return;
    const { ids, forms } = this.lexicon;
    let node: TrieNode | null | undefined = from < to ? this.beginning(ids[from]!) : null;
    for (let k = from + 1; node && k < Math.min(ids.length, to + LONGEST_HEAD); k++) {
      node = node.next.get(forms[ids[k]!]!);
      if (k >= to && node && node.kinds !== 0) this.broken = { from: to, to: k + 1, kinds: node.kinds };
    }
    if (this.broken.from !== to) return;
    this.kinds.fill(this.broken.kinds, from, to);
    this.goesOn.fill(1, from, to - 1);
  }

  /** The kinds of narrow columns whose cells may begin with the word `at`, as bits. */
  narrowCellAt(at: number, to: number): number {
    return this.at(at, Math.min(to, at + 4)).kinds & NARROW;
  }

  /**
   * Does a phrase that begins in the words up to place `end` end in those from place `start` on ("Văn phòng" / "HĐND và
   * UBND"), and no shorter than one that begins there by itself?
   */
  goesAcross(from: number, end: number, start: number, to: number): boolean {
    const { ids, forms } = this.lexicon;
    for (let first = Math.max(from, end - LONGEST_HEAD); first < end; first++) {
      if (first > from && this.goesOn[first - 1] === 1) continue;
      let node: TrieNode | null | undefined = this.beginning(ids[first]!);
      for (let k = first + 1; node && k < end; k++) node = node.next.get(forms[ids[k]!]!);
      let length = 0;
      for (let k = start; node && k < to; k++) {
        node = node.next.get(forms[ids[k]!]!);
        if (node && node.kinds !== 0) length = k - start + 1;
      }
      if (length > 0 && length >= this.at(start, to).length) return true;
    }
    return false;
  }

  private at(from: number, to: number): Found {
    const { ids, forms } = this.lexicon;
    let length = 0;
    let kinds = 0;
    let node: TrieNode | null | undefined = this.beginning(ids[from]!);
    for (let j = from; node; j++) {
      if (node.kinds !== 0) {
        length = j - from + 1;
        kinds = node.kinds;
      }
      if (j + 1 === to && j > from && length < j - from + 1 && (node.below & (node.below - 1)) === 0) {
        // the line broke inside a phrase: "Chi thường" / "xuyên"
        length = j - from + 1;
        kinds = node.below;
      }
      node = j + 1 < to ? node.next.get(forms[ids[j + 1]!]!) : undefined;
    }
    if (length > 0) return { length, kinds };
    if (this.ownUnits.has(forms[ids[from]!]!)) return UNIT_ALONE;
    return mayBeTime(forms[ids[from]!]!) && YEAR_OR_DATE.test(forms[ids[from]!]!) ? TIME_ALONE : NONE;
  }

  /** Is a dash between these two words one inside a name ("Tư pháp - Hộ tịch"), none that opens an item? */
  isNameDash(before: number, after: number): boolean {
    const { forms } = this.lexicon;
    const [first, second] = [forms[before] ?? '', forms[after] ?? ''];
    return dashedNames().get(first)?.has(second) === true || this.ownDashes.get(first)?.has(second) === true;
  }

  private beginning(id: number): TrieNode | null {
    const known = this.beginnings[id];
    if (known !== undefined) return known;
    return (this.beginnings[id] = this.root.next.get(this.lexicon.forms[id]!) ?? null);
  }
}

const DASH_IN_NAME = /([\p{L}\p{M}]+) [-–] (?=([\p{L}\p{M}]+))/gu;

/** So many words are no more than a narrow column leaves of a phrase. */
const LONGEST_LEFT = 2;
/** So many words of a phrase may stand before a line's end. */
const LONGEST_HEAD = 5;

const TIME_ALONE: Found = { length: 1, kinds: BITS.time };
const UNIT_ALONE: Found = { length: 1, kinds: BITS.unit };
const NARROW = BITS.time | BITS.unit | BITS.product | BITS.money;

/** What may follow the dash, by the last syllable before it: "Tư" / "pháp - Hộ tịch" may have lost its first to a line. */
const dashedNames = lazy(() => {
  const names = new Map<string, Set<string>>();
  for (const [before, after] of DASHED_NAMES) {
    const last = before.split(' ').at(-1)!;
    names.set(last, (names.get(last) ?? new Set<string>()).add(after.split(' ')[0]!));
  }
  return names;
});
