/** The words of the plans that are compared with one another, each known once, and what passages made of them mean. */
import { type Meaning, meaningOf, type Word } from '../language/similarity.ts';
import { forEachToken, isWord, isWordAt, keyOf, partsOf } from '../language/tokens.ts';
import { fold } from './match.ts';
import { abbreviations, type Term, terms, weightOf } from './meaning.ts';

/** How telling a word is among the passages compared, 0 to 1; without it every word tells the same. */
export type Rarity = (word: LexiconWord) => number;

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
}

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
}

export function makeLexicon(): Lexicon {
  const table = new WordTable();
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
      if (rarity) return meaningOf(wordsOf(passage), (entry) => entry.weight * rarity(entry));
      let made = plain.get(passage);
      if (!made) plain.set(passage, (made = meaningOf(wordsOf(passage), (entry) => entry.weight)));
      return made;
    },
    rarityIn: (list) => rarityAmong(list.map(wordsOf)),
    tokens,
  };
}

/** All words met, found again by their keys. */
class WordTable {
  private count = 0;
  private places: (LexiconWord | undefined)[] = new Array(2048).fill(undefined);
  private readonly joined = new Map<Term, LexiconWord>();

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

  private wordIn(text: string, start: number, end: number, key: number): LexiconWord {
    const mask = this.places.length - 1;
    for (let place = key & mask; ; place = (place + 1) & mask) {
      const word = this.places[place];
      if (word === undefined) return this.add(text.slice(start, end), key);
      if (word.key === key && isWordAt(word.text, text, start, end)) return word;
    }
  }

  private add(text: string, key: number): LexiconWord {
    const word: LexiconWord & { parts: readonly LexiconWord[] } = {
      id: ++this.count,
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
    };
    // Half empty, a table is searched in one or two steps.
    if (2 * this.count > this.places.length) this.grow();
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

/** Abbreviations spelled out, concepts held together, stock phrases marked, signs left out. */
function joinTerms(printed: readonly LexiconWord[], table: WordTable): LexiconWord[] {
  const tokens = printed.some((token) => token.spelledOut)
    ? printed.flatMap((token) => token.spelledOut ?? token)
    : printed;
  const words: LexiconWord[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const term = token.opens && termAt(tokens, i, token.opens);
    if (term) words.push(table.joinedOf(term));
    else if (token.counts) words.push(token);
    i += term ? term.length : 1;
  }
  return words;
}

/** The longest term that begins at a token. */
function termAt(tokens: readonly LexiconWord[], from: number, opened: Term): Term | null {
  let best = opened.joined === null ? null : opened;
  let here: Term | undefined = opened;
  for (let i = from + 1; i < tokens.length; i++) {
    here = here.next.get(tokens[i]!.text);
    if (!here) break;
    if (here.joined !== null) best = here;
  }
  return best;
}

/** A word that stands in every passage still counts a little, so that two short passages can be alike at all. */
const LEAST_RARITY = 0.2;

function rarityAmong(passages: readonly (readonly LexiconWord[])[]): Rarity {
  const holders: number[] = [];
  const lastHolder: number[] = [];
  for (const [index, words] of passages.entries()) {
    for (const { id } of words) {
      if (lastHolder[id] === index) continue;
      lastHolder[id] = index;
      holders[id] = (holders[id] ?? 0) + 1;
    }
  }
  const scale = Math.log(passages.length + 1);
  const rarities: number[] = [];
  return ({ id }) => {
    const share = (): number => Math.log((passages.length + 1) / (holders[id] ?? 1)) / scale;
    return (rarities[id] ??= Math.max(LEAST_RARITY, Math.min(1, share())));
  };
}
