/** Words by what they say, each with its number and all that is asked of it again and again. */
import type { Word } from '../language/similarity.ts';
import { forEachToken, isWord, isWordAt, keyOf, partsOf } from '../language/tokens.ts';
import { abbreviations, type Term, terms, weightOf, wordsWithinTerms } from './meaning.ts';

/** A word, a figure or a sign with what is asked of it again and again. */
export interface LexiconWord extends Word {
  readonly text: string;
  /** A number made of its letters: a word is only cut out of its text where it is met for the first time. */
  readonly key: number;
  readonly weight: number;
  /** False for a comma or a dash, which only counts within a term. */
  readonly counts: boolean;
  /** What an abbreviation stands for. */
  readonly spelledOut: readonly LexiconWord[] | null;
  /** The words and figures in it: itself, but several of "khai/thực", and none of a sign. */
  readonly parts: readonly LexiconWord[];
  /** The terms that begin with it. */
  readonly opens: Term | null;
  /** False where no term goes on with it. */
  readonly goesOn: boolean;
}

/** What may be true of a word, whatever the text that holds it. */
export type WordTest = (word: string) => boolean;
export type PairTest = (first: string, second: string) => boolean;
export type Trait = (word: LexiconWord) => boolean;
export type PairTrait = (first: LexiconWord, second: LexiconWord) => boolean;

/** All words met, found again by their keys. */
export class WordTable {
  /** By their numbers; none has the number 0. */
  readonly byId: (LexiconWord | undefined)[] = [undefined];
  private places: (LexiconWord | undefined)[] = new Array(2048).fill(undefined);
  private readonly joined = new Map<Term, LexiconWord>();
  /** What each word weighs. */
  readonly weights = this.listOf(({ weight }) => weight);
  private readonly traits = new WeakMap<WordTest, Trait>();
  private readonly pairTraits = new WeakMap<PairTest, PairTrait>();

  tokensOf(folded: string): LexiconWord[] {
    const tokens: LexiconWord[] = [];
    forEachToken(folded, (start, end, key) => {
      tokens.push(this.wordIn(folded, start, end, key));
    });
    return tokens;
  }

  wordOf(text: string): LexiconWord {
    return this.wordIn(text, 0, text.length, keyOf(text));
  }

  /** The one word that a term becomes. */
  joinedOf(term: Term): LexiconWord {
    let word = this.joined.get(term);
    if (!word) this.joined.set(term, (word = this.wordOf(term.joined!)));
    return word;
  }

  /** A list of numbers by those of the words, in which the words asked for have theirs. */
  listOf(numberOf: (word: LexiconWord) => number): (words: readonly LexiconWord[]) => Float64Array {
    let list = new Float64Array();
    return (words) => {
      if (list.length < this.byId.length) {
        const longer = new Float64Array(2 * this.byId.length);
        longer.set(list);
        list = longer;
      }
      for (const word of words) if (list[word.id] === 0) list[word.id] = numberOf(word);
      return list;
    };
  }

  /** The answers of a test to all words met, remembered with them. */
  trait(test: WordTest): Trait {
    let known = this.traits.get(test);
    if (!known) this.traits.set(test, (known = traitOf(test)));
    return known;
  }

  /** The same of two words side by side. */
  pairTrait(test: PairTest): PairTrait {
    let known = this.pairTraits.get(test);
    if (!known) this.pairTraits.set(test, (known = pairTraitOf(test)));
    return known;
  }

  /** The word that says just this, if it was met; the key is that of its letters. */
  find(text: string, key: number): LexiconWord | undefined {
    const mask = this.places.length - 1;
    for (let place = key & mask; ; place = (place + 1) & mask) {
      const word = this.places[place];
      if (word === undefined || (word.key === key && word.text === text)) return word;
    }
  }

  private wordIn(text: string, start: number, end: number, key: number): LexiconWord {
    const mask = this.places.length - 1;
    for (let place = key & mask; ; place = (place + 1) & mask) {
      const word = this.places[place];
      if (word === undefined) return this.add(detached(text.slice(start, end)), key);
      if (word.key === key && isWordAt(word.text, text, start, end)) return word;
    }
  }

  private add(text: string, key: number): LexiconWord {
    const word: LexiconWord & { parts: readonly LexiconWord[] } = {
      id: this.byId.length,
      text,
      key,
      weight: weightOf(text),
      counts: isWord(text),
      spelledOut:
        abbreviations()
          .get(text)
          ?.map((long) => this.wordOf(long)) ?? null,
      parts: [],
      opens: terms().next.get(text) ?? null,
      goesOn: wordsWithinTerms().has(text),
    };
    this.byId.push(word);
    // Half empty, a table is searched in one or two steps.
    if (2 * this.byId.length > this.places.length) this.grow();
    this.put(word);
    const parts = partsOf(text);
    word.parts = parts[0] === text ? [word] : parts.map((part) => this.wordOf(part));
    return word;
  }

  private put(word: LexiconWord): void {
    const mask = this.places.length - 1;
    let place = word.key & mask;
    while (this.places[place] !== undefined) place = (place + 1) & mask;
    this.places[place] = word;
  }

  private grow(): void {
    const before = this.places;
    this.places = new Array(2 * before.length).fill(undefined);
    for (const word of before) if (word) this.put(word);
  }
}

/** Asks the test once of each word: it is told again by the word's number alone. */
function traitOf(test: WordTest): Trait {
  const [NOT_ASKED, IS, IS_NOT] = [0, 1, 2];
  let told = new Uint8Array(4096);
  return ({ id, text }) => {
    if (id >= told.length) {
      const longer = new Uint8Array(2 * id);
      longer.set(told);
      told = longer;
    }
    if (told[id] === NOT_ASKED) told[id] = test(text) ? IS! : IS_NOT!;
    return told[id] === IS;
  };
}

/** More numbers than the words of all but the oddest texts have: their pairs are told by small integers. */
const FEW_WORDS = 32_768;

function pairTraitOf(test: PairTest): PairTrait {
  const told = new Map<number, boolean>();
  return (first, second) => {
    const key = first.id * FEW_WORDS + second.id;
    let is = second.id < FEW_WORDS ? told.get(key) : test(first.text, second.text);
    if (is === undefined) told.set(key, (is = test(first.text, second.text)));
    return is;
  };
}

/** The engine cuts longer slices out of their text, which they keep alive as long as they live. */
const SHORTEST_CUT = 13;
const detached = (slice: string): string =>
  slice.length < SHORTEST_CUT ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');
