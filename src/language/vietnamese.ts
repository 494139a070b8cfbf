/** How much of a text is Vietnamese, with its diacritics or without. */
import { foldPlain } from './fold.ts';
import { codeAt, isLetter } from './letters.ts';

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
const OWN_LETTERS: ReadonlySet<number> = new Set([...'ăđơưĂĐƠƯ'].map((letter) => letter.charCodeAt(0)));
const isOwn = (code: number): boolean => (code >= 0x1ea0 && code <= 0x1ef9) || OWN_LETTERS.has(code);
/** Letters outside the basic plane, each of two code units: hardly a text has one. */
const RARE_LETTER = /(?=\p{L})[\u{10000}-\u{10ffff}]/gu;
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[ioy]?|eo?|i)?|u(?:a[iy]?|e|i|o[iu]?|u|y(?:a|eu?|u)?)?|y(?:eu?)?)(?:ch?|m|nh?|ng|p|t)?$/u;

export function languageShares(text: string): LanguageShares {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const counts = countSigns(sample);
  const own = counts[OWN]!;
  const letters = own + counts[LETTER]! + (counts[HALF]! > 0 ? 2 * (sample.match(RARE_LETTER)?.length ?? 0) : 0);
  return {
    letters,
    own: letters === 0 ? 0 : own / letters,
    get syllables() {
      return syllableShare(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
    },
  };
}

const [LETTER, OWN, HALF, OTHER] = [1, 2, 3, 4] as const;
/** What each sign is, filled as signs are met. */
const signs = new Uint8Array(65_536);

function signOf(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return HALF;
  if (!isLetter(code)) return OTHER;
  return code > 0xff && isOwn(code) ? OWN : LETTER;
}

/** A function of its own, so that the engine compiles its long loop with nothing behind it. */
function countSigns(text: string): Uint32Array {
  const counts = new Uint32Array(OTHER + 1);
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    counts[signs[code] || (signs[code] = signOf(code))]!++;
  }
  return counts;
}

function syllableShare(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 1);
  const syllables = long.filter((word) => word.length <= 7 && SYLLABLE.test(foldPlain(word))).length;
  return long.length === 0 ? 0 : syllables / long.length;
}
