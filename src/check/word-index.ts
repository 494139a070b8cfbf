/** Where each word of many texts stands: a rule about forty phrases looks up their words and reads no text in vain. */
import type { Lexicon } from '../registry/lexicon.ts';
import type { Opening } from '../registry/screen.ts';
import type { LexiconWord, PairTest, WordTest } from '../registry/word-table.ts';

/** Phrases of so many words are looked for twice in a row; longer ones are doubled lines, which other rules see. */
export const LONGEST_DOUBLED = 10;

/** Tell a pair of words; first each of them, since most words are in none. */
export interface PairTests {
  isFirst: WordTest;
  isSecond: WordTest;
  isMeant: PairTest;
}

/** A word of an opening, by its number, and what may follow upon it; null where nothing more need follow. */
interface Step {
  readonly id: number;
  readonly next: readonly Step[] | null;
}

export class WordIndex {
  /** The words and figures of all texts in a row, by their numbers; of each its text, and whether a sign stands before it. */
  private readonly row: Int32Array;
  private readonly textAt: Int32Array;
  private readonly isBehindSign: Uint8Array;
  /** The different words. */
  private readonly words: LexiconWord[] = [];
  /** Of each word the place where it stands first; of each place the next one of its word, 0 where there is none. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  /** The places with the same word so near before them that something may be said twice there. */
  private readonly soonAgain: number[] = [];

  constructor(
    texts: readonly string[],
    private readonly lexicon: Lexicon,
  ) {
    const tokensOf = texts.map(lexicon.tokens);
    // Each text stands between two places without a word.
    const length = tokensOf.reduce((sum, tokens) => sum + 1 + wordsIn(tokens), 1);
    this.row = new Int32Array(length);
    this.textAt = new Int32Array(length).fill(-1);
    this.isBehindSign = new Uint8Array(length).fill(1);
    this.next = new Int32Array(length);
    this.first = new Int32Array(lexicon.size);
    const last = new Int32Array(lexicon.size);
    let place = 0;
    for (let text = 0; text < tokensOf.length; text++) {
      const tokens = tokensOf[text]!;
      let isBehindSign = true;
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at]!;
        const { parts } = token;
        for (let part = 0; part < parts.length; part++) {
          const word = parts[part]!;
          const { id } = word;
          this.row[++place] = id;
          this.textAt[place] = text;
          if (!isBehindSign) this.isBehindSign[place] = 0;
          isBehindSign = word !== token && holdsSigns(token);
          const before = last[id]!;
          last[id] = place;
          if (before > 0) {
            this.next[before] = place;
            if (place - before <= LONGEST_DOUBLED) this.soonAgain.push(place);
          } else {
            this.first[id] = place;
            this.words.push(word);
          }
        }
        if (parts.length === 0) isBehindSign = true;
      }
      place++;
    }
  }

  /** The texts that hold such a word, by their numbers. */
  withWord(isMeant: (word: LexiconWord) => boolean): Set<number> {
    const found = new Set<number>();
    for (const word of this.words) {
      if (!isMeant(word)) continue;
      for (let place = this.first[word.id]!; place > 0; place = this.next[place]!) found.add(this.textAt[place]!);
    }
    return found;
  }

  /** The texts that hold such a pair of words with nothing but blanks between them. */
  withPair(tests: PairTests): Set<number> {
    const { lexicon } = this;
    const [isFirst, isSecond] = [lexicon.trait(tests.isFirst), lexicon.trait(tests.isSecond)];
    const isMeant = lexicon.pairTrait(tests.isMeant);
    const found = new Set<number>();
    for (const word of this.words) {
      if (!isSecond(word)) continue;
      for (let place = this.first[word.id]!; place > 0; place = this.next[place]!) {
        if (this.isBehindSign[place]) continue;
        const before = this.wordAt(place - 1)!;
        if (isFirst(before) && isMeant(before, word)) found.add(this.textAt[place]!);
      }
    }
    return found;
  }

  /** The texts in which a phrase begins. */
  withOpening(opening: Opening): Set<number> {
    const found = new Set<number>();
    for (const step of this.stepsOf(opening)) {
      for (let place = this.first[step.id]!; place > 0; place = this.next[place]!)
        if (this.leadsOn(step, place)) found.add(this.textAt[place]!);
    }
    return found;
  }

  /** How phrases may go on here: most have a word that stands in none of the texts, and need not be followed at all. */
  private stepsOf(opening: Opening): Step[] {
    const steps: Step[] = [];
    for (const following of opening.next.values()) {
      const id = this.lexicon.find(following.word, following.key)?.id ?? 0;
      if (!this.first[id]) continue;
      const next = following.ends ? null : this.stepsOf(following);
      if (next === null || next.length > 0) steps.push({ id, next });
    }
    return steps;
  }

  private leadsOn({ next }: Step, place: number): boolean {
    if (next === null) return true;
    const after = this.row[place + 1]!;
    for (const step of next) if (step.id === after) return this.leadsOn(step, place + 1);
    return false;
  }

  private wordAt(place: number): LexiconWord | undefined {
    return this.lexicon.word(this.row[place]!);
  }

  /** The texts in which some words in a row, few enough, are said twice with nothing but blanks between them. */
  withDoubled(): Set<number> {
    const found = new Set<number>();
    for (const place of this.soonAgain) {
      for (let length = 1; length <= LONGEST_DOUBLED; length++) {
        if (this.isDoubled(place, length)) found.add(this.textAt[place]!);
      }
    }
    return found;
  }

  /** Whether so many words that end at a place repeat as many before them. */
  private isDoubled(end: number, length: number): boolean {
    const start = end - 2 * length + 1;
    if (start < 0) return false;
    for (let place = end; place > end - length; place--) if (this.row[place] !== this.row[place - length]) return false;
    for (let place = end; place > start; place--) if (this.isBehindSign[place] === 1) return false;
    return true;
  }
}

const wordsIn = (tokens: readonly LexiconWord[]): number => {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) count += tokens[at]!.parts.length;
  return count;
};

/** "khai/thực" does, "b2" does not. */
const holdsSigns = ({ text, parts }: LexiconWord): boolean =>
  parts.reduce((length, part) => length + part.text.length, 0) < text.length;
