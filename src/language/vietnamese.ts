/** How much of a text is Vietnamese, with its diacritics or without. */
import { foldPlain } from './fold.ts';

export interface LanguageShares {
  /** Letters in all. */
  letters: number;
  /** Share of letters that hardly another language has: đ, ă, ơ, ư, and vowels with two marks or a dot below. */
  own: number;
  /** Share of words that read as Vietnamese syllables once their marks are gone; counted when asked for. */
  readonly syllables: number;
}

/** Enough to tell, and cheap for any document. */
const SAMPLE_CHARACTERS = 100_000;
const OWN_LETTER = /[\u1ea0-\u1ef9ăđơư]/gu;
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[ioy]?|eo?|i)?|u(?:a[iy]?|e|i|o[iu]?|u|y(?:a|eu?|u)?)?|y(?:eu?)?)(?:ch?|m|nh?|ng|p|t)?$/u;

export function languageShares(text: string): LanguageShares {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const own = sample.match(OWN_LETTER)?.length ?? 0;
  return {
    letters,
    own: letters === 0 ? 0 : own / letters,
    get syllables() {
      return syllableShare(words);
    },
  };
}

function syllableShare(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 1);
  const syllables = long.filter((word) => word.length <= 7 && SYLLABLE.test(foldPlain(word))).length;
  return long.length === 0 ? 0 : syllables / long.length;
}
