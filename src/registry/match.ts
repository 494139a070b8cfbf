/** How the registries match: text folded to one spelling, phrases bounded by letters, patterns compiled on first use. */

import { foldToOneSpelling } from '../language/fold.ts';
import { hasSmallLetter } from '../language/letters.ts';
import { remembering } from './remember.ts';

/**
 * One spelling of a text for matching only: NFC, lower case, traditional tone placement, plain dashes, quotes and
 * blanks. Lengths may change: offsets into it are not offsets into the text.
 */
export const fold: (text: string) => string = remembering(foldToOneSpelling, 12_000);

/** Words as a pattern that means just these words. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The letters of Latin scripts: where patterns come by the hundred, \\p{L} costs many times as much to compile. */
const LETTER = '[A-Za-z\\u00c0-\\u1eff]';

/** The pattern bounded by non-letters on both sides: JavaScript's own \b knows only ASCII. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, 'u');
}

/** The pattern at the start of a text, ending where a letter does not follow. */
export function opening(source: string): RegExp {
  return new RegExp(`^(?:${source})(?!${LETTER})`, 'u');
}

/** A text or a pattern without its accents: capitals are where scans and typists lose them. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

export const isInCapitals = (text: string): boolean => !hasSmallLetter(text) && /\p{Lu}{2}/u.test(text);

/** Computes once, at the first call: importing a registry must cost nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Freezes data to the bottom, so that no reader of a registry can change it for the others. */
export function frozen<const T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) frozen(value);
  }
  return data;
}
