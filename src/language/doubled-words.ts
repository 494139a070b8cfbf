/** A glance over a text for words or phrases that stand twice in a row: it may find too many, but overlooks none. */
import { BLANK, kindOf, OTHER_SIGN } from './letters.ts';

/** Phrases of so many words; those of longer ones are doubled lines, which other rules see. */
export const LONGEST_DOUBLED = 5;

/**
 * Where, from an offset on, a phrase may have been said again; -1 where none was. Words are told apart by a number made
 * of their letters, whatever stands between them.
 */
export function doubledWordsAt(text: string, from: number): number {
  /** The numbers of the last words, in turn, and for each length of phrase how many words in a row were equal. */
  const last = new Int32Array(LONGEST_DOUBLED);
  const equal = new Int32Array(LONGEST_DOUBLED);
  let word = 0;
  let count = 0;
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = known[code] || (known[code] = judge(code));
    if (letter === NOT_TOLD) return at;
    if (letter !== NO_LETTER) {
      // Zero is kept for what lies between words.
      word = (Math.imul(word, 31) + letter) | 0 || 1;
      continue;
    }
    if (word === 0) continue;
    for (let length = 1; length <= LONGEST_DOUBLED && length <= count; length++) {
      if (word !== last[(count - length) % LONGEST_DOUBLED]) equal[length - 1] = 0;
      else if (++equal[length - 1]! >= length) return at - 1;
    }
    last[count % LONGEST_DOUBLED] = word;
    count++;
    word = 0;
  }
  return -1;
}

const PERCENT = '%'.charCodeAt(0);

/** What each sign adds to the number of a word, filled as signs are met. */
const known = new Uint16Array(65_536);
const NO_LETTER = 1;
/** Beyond Latin letters a small letter may depend on its neighbours, or be two: a closer look is needed. */
const NOT_TOLD = 2;

function judge(code: number): number {
  const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
  const kind = kindOf(code);
  if (!isHalfOfPair && (kind === BLANK || kind === OTHER_SIGN) && code !== PERCENT) return NO_LETTER;
  return isLatin(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : NOT_TOLD;
}

/** Vietnamese and its neighbours, marks included, without the Turkish capital whose small form is two characters. */
function isLatin(code: number): boolean {
  return (code < 0x250 && code !== 0x130) || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00);
}
