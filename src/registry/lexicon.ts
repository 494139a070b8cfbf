/** The words of the plans that are compared with one another, and what passages made of them mean. */
import { type Meaning, meaningOf } from '../language/similarity.ts';
import { fold } from './match.ts';
import type { Term } from './meaning.ts';
import { type LexiconWord, type PairTest, type PairTrait, type Trait, WordTable, type WordTest } from './word-table.ts';

export type { LexiconWord } from './word-table.ts';

/** What words weigh, by their numbers, by how telling they are among the passages compared; without it all tell the same. */
export type Rarity = (words: readonly LexiconWord[]) => Float64Array;

/** A text, or what is left of its tokens where some do not count. */
export type Passage = string | readonly LexiconWord[];

/** Meanings of two lexicons are no more comparable than two languages. */
export interface Lexicon {
  /** The meaning of a passage; years are left out, since every plan rolls them on. */
  meaning: (passage: Passage, rarity?: Rarity) => Meaning;
  /** Rarity by the share of passages that hold the word. */
  rarityIn: (passages: readonly Passage[]) => Rarity;
  /** The words, figures and signs of a text as they stand. */
  tokens: (text: string) => readonly LexiconWord[];
  /** The word that says just this, if any text so far held it; the key is that of its letters. */
  find: (text: string, key: number) => LexiconWord | undefined;
  /** The word with that number; none has the number 0. */
  word: (id: number) => LexiconWord | undefined;
  /** What a test says of words, and of pairs of words; each is asked once. */
  trait: (test: WordTest) => Trait;
  pairTrait: (test: PairTest) => PairTrait;
  /** More than the number of any word so far. */
  readonly size: number;
}

/** So many words of earlier plans are kept; then the table begins anew, so that it does not grow over a thousand plans. */
const MOST_WORDS = 16_000;
/** Plans are written in the same few thousand words: who reads the second finds most of them weighed and taken apart. */
let words = new WordTable();

export function makeLexicon(): Lexicon {
  if (words.byId.length > MOST_WORDS) words = new WordTable();
  const table = words;
  const texts = new Map<string, readonly LexiconWord[]>();
  const tokens = (text: string): readonly LexiconWord[] => {
    let known = texts.get(text);
    if (!known) texts.set(text, (known = table.tokensOf(fold(text))));
    return known;
  };
  const passages = new Map<Passage, readonly LexiconWord[]>();
  const wordsOf = (passage: Passage): readonly LexiconWord[] => {
    let known = passages.get(passage);
    if (!known) {
      known = joinTerms(typeof passage === 'string' ? tokens(passage) : passage, table);
      passages.set(passage, known);
    }
    return known;
  };
  const plain = new Map<Passage, Meaning>();
  return {
    meaning(passage, rarity) {
      const words = wordsOf(passage);
      if (rarity) return meaningOf(words, rarity(words));
      let made = plain.get(passage);
      if (!made) plain.set(passage, (made = meaningOf(words, table.weights(words))));
      return made;
    },
    rarityIn: (list) => rarityAmong(list.map(wordsOf), table),
    tokens,
    find: (text, key) => table.find(text, key),
    word: (id) => table.byId[id],
    trait: (test) => table.trait(test),
    pairTrait: (test) => table.pairTrait(test),
    get size() {
      return table.byId.length;
    },
  };
}

/** Abbreviations spelled out, concepts held together, stock phrases marked, signs left out. */
function joinTerms(tokens: readonly LexiconWord[], table: WordTable): LexiconWord[] {
  const words: LexiconWord[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    // Begun anew with all in full: a term may begin before the abbreviation.
    if (token.spelledOut) return joinTerms(inFull(tokens), table);
    const term = token.opens && termAt(tokens, i, token.opens);
    if (term) words.push(table.joinedOf(term));
    else if (token.counts) words.push(token);
    i += term ? term.length : 1;
  }
  return words;
}

function inFull(tokens: readonly LexiconWord[]): LexiconWord[] {
  const words: LexiconWord[] = [];
  for (const token of tokens) {
    if (token.spelledOut) words.push(...token.spelledOut);
    else words.push(token);
  }
  return words;
}

/** The longest term that begins at a token. */
function termAt(tokens: readonly LexiconWord[], from: number, opened: Term): Term | null {
  let best = opened.joined === null ? null : opened;
  let here: Term | undefined = opened;
  for (let i = from + 1; i < tokens.length; i++) {
    const { goesOn, text }: LexiconWord = tokens[i]!;
    here = goesOn ? here.next.get(text) : undefined;
    if (!here) break;
    if (here.joined !== null) best = here;
  }
  return best;
}

/** A word that stands in every passage still counts a little, so that two short passages can be alike at all. */
const LEAST_RARITY = 0.2;

function rarityAmong(passages: readonly (readonly LexiconWord[])[], table: WordTable): Rarity {
  const holders = new Int32Array(table.byId.length);
  const lastHolder = new Int32Array(table.byId.length);
  for (const [index, words] of passages.entries()) {
    for (const { id } of words) {
      if (lastHolder[id] === index + 1) continue;
      lastHolder[id] = index + 1;
      holders[id]!++;
    }
  }
  const scale = Math.log(passages.length + 1);
  /** By the number of holders; words that came later stand in none of the passages, as if in one. */
  const rarities: number[] = [];
  const rarityOf = (count: number): number =>
    (rarities[count] ??= Math.max(LEAST_RARITY, Math.min(1, Math.log((passages.length + 1) / count) / scale)));
  return table.listOf(({ weight, id }) => weight * rarityOf(holders[id] || 1));
}
