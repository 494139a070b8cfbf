/**
 * Places within a line where another cell may begin: a wide blank, a list dash, a number before a capital, words of
 * another kind, two words that nowhere else follow each other.
 */

import { isCountedItem } from '../../table-words/cell-edges.ts';
import { DASHES, isCapitalAt, isDigitAt, isSpaceAt } from '../../table-words/signs.ts';
import { dittoAt, endsDitto } from './dittos.ts';
import type { Gap } from './gaps.ts';
import type { Lexicon } from './lexicon.ts';
import { isOpen } from './open-words.ts';
import { BITS } from './phrase-trie.ts';
import type { Phrases } from './phrases.ts';

/** Words so rare say nothing by not following each other. */
const COMMON = 5;

/** A place within a line where another cell may begin, and what stands there. */
export interface Seam {
  at: number;
  gap: Gap;
}

/** Where another cell may begin in a line whose words are `from` to `to` of the lexicon, in a table with such row numbers. */
export function seams(phrases: Phrases, from: number, to: number, numbers: RegExp): Seam[] {
  const { text, starts, ends } = phrases.lexicon;
  const found: Seam[] = [];
  for (let k = from; k + 1 < to; k++) {
    const end = ends[k]!;
    const next = starts[k + 1]!;
    let blank = end;
    while (blank < next && !isSpaceAt(text, blank)) blank++;
    if (blank === next) continue;
    let at = blank;
    while (isSpaceAt(text, at)) at++;
    if (phrases.goesOn[k] === 1 || isCountedItem(text, starts[k]! - 1)) continue;
    const isWide = at - blank > 1 || text[blank] === '\t';
    const isNumbered = k === from && isCapitalAt(text, next) && numbers.test(text.slice(starts[k]!, at).trim());
    const gap = isWide ? 'wide' : isNumbered ? 'numbered' : seamAt(phrases, k, at, to);
    if (gap) found.push({ at, gap });
  }
  return found;
}

/** "Quý I/2026 40 -": amounts and dashes that end a line, each in a cell of its own. */
export const FIGURES_AT_END = /(?:\s+(?:[-–]|\d{1,3}(?:[.,]\d{1,3})*)(?=\s|$))+$/u;

/** "trước ngày 20", "từ tháng 3": the figure says when; "Hằng tháng 40" is a time and an amount. */
const DATED = /(?<!\p{L})(?<!(?:h[ằà]ng|mỗi|trong|cuối|đầu|giữa) )(?:ngày|tháng) $/iu;
const OF_DATE = /^(?:0?[1-9]|[12]\d|3[01])(?:\s|$)/u;

/** Where, from `start` to `end` of the text, cells of a table with amounts may begin that hold nothing but figures. */
export function figureSeams(text: string, start: number, end: number): Seam[] {
  const line = text.slice(start, end);
  const tail = FIGURES_AT_END.exec(line);
  const turns = (places: readonly number[]): Seam[] => places.map((at) => ({ at: start + at, gap: 'turn' }));
  if (tail && tail.index > 0) {
    const figures = [...tail[0].matchAll(/[^ \t]+/gu)].map((figure) => tail.index + figure.index);
    return turns(
      DATED.test(line.slice(0, figures[0])) && OF_DATE.test(line.slice(figures[0])) ? figures.slice(1) : figures,
    );
  }
  const inside = FIGURES_INSIDE.exec(line);
  if (!inside) return [];
  const figures = [...inside[0].matchAll(/[^ \t]+/gu)].map(({ index }) => inside.index + index);
  return turns([...figures, inside.index + inside[0].length]);
}

/** "Thông báo phân công x x": marks in the columns of months, behind the last cell with words. */
export function marksSeam(text: string, start: number, end: number): Seam | null {
  const match = MARKS_AT_END.exec(text.slice(start, end));
  return match && match.index > 1 ? { at: start + match.index + match[0].search(/\S/u), gap: 'turn' } : null;
}
const MARKS_AT_END = /(?:[ \t]+[xX×✓✔√](?=[ \t]|$))+$/u;

/** "3/2017 6/2017": beginning and end side by side, each in a cell of its own. */
export function timeSeam(text: string, start: number, end: number): Seam | null {
  const match = TWO_MONTHS.exec(text.slice(start, end));
  return match && { at: start + match.index + match[1]!.length, gap: 'turn' };
}

const TWO_MONTHS = /(?<![\d/])(\d{1,2}\/20\d\d[ \t]+)(?=\d{1,2}\/20\d\d(?![\d/]))/u;

/** "Quý II, III 210 NS huyện", "6/2017 120 120 NS tỉnh": amounts between the time and the note; a number that its noun stands before is none. */
const FIGURES_INSIDE =
  /(?<=[\p{L}\d)][ \t])(?<!(?:[Tt]háng|[Qq]uý|[Nn]gày|[Nn]ăm|[Ss]ố|[Đđ]iều|[Kk]hoản|mức|độ|loại|[Tt]ừ|đến|và|[Tt]rên|[Dd]ưới|[Đđ]ợt|ISO)[ \t])(?:\d{1,3}(?:[.,]\d{3})*|[-–][ \t][-–])(?:[ \t](?:\d{1,3}(?:[.,]\d{3})*|[-–]))*[ \t](?=\p{Lu})/u;

/** What speaks for another cell at `seam`, behind word `k` of those up to `to`; null where nothing does. */
function seamAt(phrases: Phrases, k: number, seam: number, to: number): Gap | null {
  const { lexicon } = phrases;
  const { text, starts, ends, ids } = lexicon;
  const next = starts[k + 1]!;
  const isUpper = isCapitalAt(text, next);
  const isFigure = isDigitAt(text, starts[k]!);
  const isTime = (phrases.kinds[k]! & BITS.time) !== 0;
  if (isCountedItem(text, seam)) return 'inline';
  if (seam < next && DASHES.includes(text[seam]!)) {
    if (isTime && (phrases.narrowCellAt(k + 1, to) & BITS.time) !== 0) return null;
    return isUpper && (!isFigure || isTime) && !phrases.isNameDash(ids[k]!, ids[k + 1]!) ? 'inline' : null;
  }
  if (dittoAt(lexicon, k + 1) > 0 || endsDitto(lexicon, k)) return 'turn';
  if (isOpen(lexicon, k) && (isUpper || isDigitAt(text, next))) return null;
  if (isUpper || (seam === next && isDigitAt(text, next))) {
    const opened = phrases.narrowCellAt(k + 1, to);
    if (opened !== 0) return (opened & phrases.kinds[k]!) === 0 ? 'turn' : 'alike';
    const endsTime = isTime && isDigitAt(text, ends[k]! - 1);
    return isUpper && (endsTime || mayOpenSentence(phrases, k + 1, to)) ? 'capital' : null;
  }
  if (seam !== next || isFigure) return null;
  if (!neverTogether(lexicon, ids[k]!, ids[k + 1]!)) return null;
  const between = text.slice(ends[k]!, seam).trim();
  return between === '' || between === '–' || between === '-' ? 'inline' : null;
}

/** "Cổng thông tin …": a capital and a small letter behind it open a cell, two capitals ("Tân Hòa") are a name's. */
function mayOpenSentence({ lexicon }: Phrases, at: number, to: number): boolean {
  const { text, starts, ends, ids } = lexicon;
  // Behind a full stop every word has a capital.
  if (text[ends[at - 1]!] === '.') return false;
  if (at + 1 >= to || isCapitalAt(text, starts[at + 1]!) || isCapitalAt(text, starts[at]! + 1)) return false;
  return lexicon.together(ids[at - 1]!, ids[at]!) <= 1;
}

/** Two words that the document knows well, and nowhere else side by side. */
function neverTogether(lexicon: Lexicon, first: number, second: number): boolean {
  return lexicon.count(first) >= COMMON && lexicon.count(second) >= COMMON && lexicon.together(first, second) <= 1;
}
