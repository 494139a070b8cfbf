/** What sign stands at a place of the text. */
import { isDigit, kindOf, SMALL_LETTER } from '../../language/letters.ts';

/** What opens an item of a list. */
export const DASHES = '-–—+•*';

/** A space or a tab; a line's end parts lines, not words. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

export const isDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

export function isCapitalAt(text: string, at: number): boolean {
  if (kindOf(text.charCodeAt(at)) === SMALL_LETTER) return false;
  const letter = text[at] ?? '';
  return letter.toLowerCase() !== letter;
}
