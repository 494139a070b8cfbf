/** Where each word of many texts stands: a rule about forty phrases looks up their words and reads no text in vain. */
import type { Lexicon, LexiconWord } from '../registry/lexicon.ts';
import type { Opening } from '../registry/screen.ts';

/** Stands between two texts. */
const NO_WORD = 0;

/** Tells a pair of words; first each of them, since most words are in none. */
export interface PairTest {
  isFirst: (word: string) => boolean;
  isSecond: (word: string) => boolean;
  isMeant: (first: string, second: string) => boolean;
}

export class WordIndex {
  /** The words and figures of all texts in a row, by their numbers; of each its text, and whether a sign stands before it. */
  private readonly row: number[] = [NO_WORD];
  private readonly textAt: number[] = [-1];
  private readonly isBehindSign: boolean[] = [true];
  /** The different words, by what they say and by their numbers. */
  private readonly words = new Map<string, LexiconWord>();
  private readonly byId: LexiconWord[] = [];
  /** Of each word the place where it stands first; of each place the next one of its word, 0 where there is none. */
  private readonly first: number[] = [];
  private readonly next: number[] = [0];

  constructor(texts: readonly string[], lexicon: Lexicon) {
    const last: number[] = [];
    const put = (id: number, text: number, isBehindSign: boolean): number => {
      this.textAt.push(text);
      this.isBehindSign.push(isBehindSign);
      this.next.push(0);
      return this.row.push(id) - 1;
    };
    for (const [text, printed] of texts.entries()) {
      let isBehindSign = true;
      for (const token of lexicon.tokens(printed)) {
        for (const word of token.parts) {
          const place = put(word.id, text, isBehindSign);
          isBehindSign = word !== token && holdsSigns(token);
          if (this.byId[word.id]) this.next[last[word.id]!] = place;
          else {
            this.byId[word.id] = word;
            this.words.set(word.text, word);
            this.first[word.id] = place;
          }
          last[word.id] = place;
        }
        if (token.parts.length === 0) isBehindSign = true;
      }
      put(NO_WORD, -1, true);
    }
  }

  /** The texts that hold such a word, by their numbers. */
  withWord(isMeant: (word: string) => boolean): Set<number> {
    const found = new Set<number>();
    for (const word of this.words.values()) {
      if (!isMeant(word.text)) continue;
      for (let place = this.first[word.id]!; place > 0; place = this.next[place]!) found.add(this.textAt[place]!);
    }
    return found;
  }

  /** The texts that hold such a pair of words with nothing but blanks between them. */
  withPair({ isFirst, isSecond, isMeant }: PairTest): Set<number> {
    const found = new Set<number>();
    const firsts: boolean[] = [];
    for (const word of this.words.values()) {
      if (!isSecond(word.text)) continue;
      const told = new Map<number, boolean>();
      for (let place = this.first[word.id]!; place > 0; place = this.next[place]!) {
        if (this.isBehindSign[place]) continue;
        const before = this.row[place - 1]!;
        if (!(firsts[before] ??= isFirst(this.byId[before]!.text))) continue;
        let isTold = told.get(before);
        if (isTold === undefined) told.set(before, (isTold = isMeant(this.byId[before]!.text, word.text)));
        if (isTold) found.add(this.textAt[place]!);
      }
    }
    return found;
  }

  /** The texts in which a phrase begins. */
  withOpening({ next }: Opening): Set<number> {
    const found = new Set<number>();
    for (const [text, opening] of next) {
      const word = this.words.get(text);
      for (let place = word ? this.first[word.id]! : 0; place > 0; place = this.next[place]!) {
        if (opening.ends || this.goesOn(opening, place + 1)) found.add(this.textAt[place]!);
      }
    }
    return found;
  }

  private goesOn({ next }: Opening, place: number): boolean {
    const word = this.byId[this.row[place]!];
    const opening = word && next.get(word.text);
    return opening !== undefined && (opening.ends || this.goesOn(opening, place + 1));
  }

  /** The texts in which up to so many words in a row are said twice, with nothing but blanks between them. */
  withDoubled(longest: number): Set<number> {
    const found = new Set<number>();
    for (let length = 1; length <= longest; length++) {
      let equal = 0;
      let behindSign = 0;
      for (let place = 1; place < this.row.length; place++) {
        if (this.isBehindSign[place]) behindSign = place;
        if (place - length < behindSign || this.row[place] !== this.row[place - length]) equal = 0;
        else if (++equal === length) found.add(this.textAt[place]!);
      }
    }
    return found;
  }
}

/** "khai/thực" does, "b2" does not. */
const holdsSigns = ({ text, parts }: LexiconWord): boolean =>
  parts.reduce((length, part) => length + part.text.length, 0) < text.length;
