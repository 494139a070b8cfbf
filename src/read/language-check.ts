/** Refuses what is clearly no Vietnamese, and notes what is doubtful; a plan is never refused for its typing. */
import { startOfWords } from '../language/letters.ts';
import { languageShares } from '../language/vietnamese.ts';
import { ReadError } from './errors.ts';
import type { ReadingNote, TextFrom } from './source-document.ts';

/** Less is a heading or a stray line, of which no language can be told. */
const LEAST_LETTERS = 200;
/** Real plans have 0.19 to 0.21 of their letters peculiar to Vietnamese; a foreign text with Vietnamese names stays below 0.01. */
const CLEARLY_NONE = 0.01;
const LITTLE = 0.06;
/** Vietnamese without diacritics: nearly every word is a possible syllable; of English words not a half. */
const SYLLABLES_OF_VIETNAMESE = 0.7;
/** Enough to tell, and cheap for any document. */
const LINES_LOOKED_AT = 2000;
/** What OCR makes of a picture without words. */
const LEAST_RECOGNISED = 20;

/** Throws `no-text` or `not-vietnamese`; else gives the notes that a reader of the results should see. */
export function checkLanguage(text: string, textFrom: TextFrom): ReadingNote[] {
  const shares = languageShares(text);
  const { letters, own } = shares;
  if (letters < (textFrom === 'ocr' ? LEAST_RECOGNISED : 1)) throw new ReadError('no-text');
  if (letters < LEAST_LETTERS) return [];
  if (lettersParted(text)) return [{ code: 'broken-text', data: {}, span: null }];
  if (own >= LITTLE) return [];
  const { syllables } = shares;
  if (own < CLEARLY_NONE && syllables < SYLLABLES_OF_VIETNAMESE) throw new ReadError('not-vietnamese');
  if (own < CLEARLY_NONE) return [{ code: 'no-diacritics', data: {}, span: null }];
  if (syllables < SYLLABLES_OF_VIETNAMESE) {
    return [{ code: 'little-vietnamese', data: { percent: Math.round(syllables * 100) }, span: null }];
  }
  return [];
}

/** Lines that hold nothing but marked vowels: a converter drew them from another font and lost their places. */
const PARTED = /^\s*(?:[ăâêôơưĩũĂÂÊÔƠƯĨŨ\u1ea0-\u1ef9]{1,3}(?:\s+|$))+$/u;
const MOST_PARTED = 0.15;

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function lettersParted(text: string): boolean {
  let filled = 0;
  let parted = 0;
  for (let start = 0, line = 0; start < text.length && line < LINES_LOOKED_AT; line++) {
    const end = endOfLine(text, start);
    const first = startOfWords(text, { start, end });
    if (first < end) {
      filled++;
      if (text.charCodeAt(first) > 0x7f && PARTED.test(text.slice(first, end))) parted++;
    }
    start = end + 1;
  }
  return parted > filled * MOST_PARTED;
}
