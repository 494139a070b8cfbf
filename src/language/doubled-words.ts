/** A glance over a text for words or phrases that stand twice in a row: it may find too many, but overlooks none. */
import { BLANK, isLatin, kindOf, OTHER_SIGN, smallOf } from './letters.ts';

/** Phrases of so many words; those of longer ones are doubled lines, which other rules see. */
export const LONGEST_DOUBLED = 5;

/**
 * Where, from an offset on, a phrase may have been said again; -1 where none was. Words are told apart by a number made
 * of their letters, whatever stands between them.
 */
export function doubledWordsAt(text: string, from: number): number {
  /** The numbers of the last words, in turn, and for each length of phrase how many words in a row were equal. */
  const last = [0, 0, 0, 0, 0];
  const equal = [0, 0, 0, 0, 0];
  let word = 0;
  let inWord = false;
  let count = 0;
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      // Beyond Latin letters a small letter may depend on its neighbours.
      if (!isLatin(code)) return at;
      inWord = true;
      word = (Math.imul(word, 31) + smallOf(code)) | 0;
      continue;
    }
    if (!inWord) continue;
    for (let length = 1; length <= LONGEST_DOUBLED && length <= count; length++) {
      equal[length - 1] = word === last[(count - length) % LONGEST_DOUBLED] ? equal[length - 1]! + 1 : 0;
      if (equal[length - 1]! >= length) return at - 1;
    }
    last[count % LONGEST_DOUBLED] = word;
    count++;
    inWord = false;
    word = 0;
  }
  return -1;
}

const PERCENT = '%'.charCodeAt(0);

function isWordCode(code: number): boolean {
  const kind = kindOf(code);
  return (kind !== BLANK && kind !== OTHER_SIGN) || code === PERCENT || isHalfOfPair(code);
}

const isHalfOfPair = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
