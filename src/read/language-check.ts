/** Refuses what is clearly no Vietnamese, and notes what is doubtful; a plan is never refused for its typing. */
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
/** What OCR makes of a picture without words. */
const LEAST_RECOGNISED = 20;

/** Throws `no-text` or `not-vietnamese`; else gives the notes that a reader of the results should see. */
export function checkLanguage(text: string, textFrom: TextFrom): ReadingNote[] {
  const shares = languageShares(text);
  const { letters, own } = shares;
  if (letters < (textFrom === 'ocr' ? LEAST_RECOGNISED : 1)) throw new ReadError('no-text');
  if (letters < LEAST_LETTERS || own >= LITTLE) return [];
  const { syllables } = shares;
  if (own < CLEARLY_NONE && syllables < SYLLABLES_OF_VIETNAMESE) throw new ReadError('not-vietnamese');
  if (own < CLEARLY_NONE) return [{ code: 'no-diacritics', data: {}, span: null }];
  if (syllables < SYLLABLES_OF_VIETNAMESE) {
    return [{ code: 'little-vietnamese', data: { percent: Math.round(syllables * 100) }, span: null }];
  }
  return [];
}
