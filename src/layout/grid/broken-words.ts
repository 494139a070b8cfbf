/** Columns narrower than a word: it is cut where the cell ends ("31/12/20" over "26", "xuyê" over "n"). */
import { isAbbreviation } from '../../registry/abbreviations.ts';
import { isPossibleSyllable } from '../../registry/syllables.ts';
import { isVowelInitial } from '../../registry/vowel-initial.ts';
import { lineOf, type VisualLine } from '../lines.ts';
import type { Word } from '../words.ts';

interface Walls {
  left: number;
  right: number;
}

/** Points between a wall and the words beside it, at most: what is set by hand is wider. */
const MOST_PADDING = 6;
/** In ems: what a further letter or digit takes. */
const LETTER = 0.6;
/** Into so many lines a date is cut by the narrowest of columns. */
const MOST_PIECES = 4;

/** The least blank between the walls of a table's cells and their words. */
export const paddingOf = (cells: readonly { left: number; lines: readonly VisualLine[] }[]): number =>
  cells
    .flatMap(({ left, lines }) => lines.map(({ box }) => box.x - left))
    .reduce((least, blank) => Math.max(0, Math.min(least, blank)), MOST_PADDING);

/** The lines of a cell with each cut word whole on its first line. */
export function mendBrokenWords<L extends VisualLine>(lines: readonly L[], walls: Walls, padding: number): L[] {
  const room = walls.right - walls.left - 2 * padding;
  if (lines.length < 2 || !lines.some((line) => isFilled(line, room))) return [...lines];
  const mended: L[] = [];
  for (let rest = [...lines]; rest.length > 0; ) {
    const [head, ...below] = rest as [L, ...L[]];
    const count = piecesOf(rest, room, mended.length === 0);
    const last = below[count - 2];
    if (!last) {
      mended.push(head);
      rest = below;
      continue;
    }
    const own = wordsOfPiece(last);
    const between = below.slice(0, count - 2).flatMap(({ words }) => words);
    mended.push(grown(head, [...between, ...last.words.slice(0, own)]));
    const left = last.words.slice(own);
    rest = [...(left.length > 0 ? [{ ...last, ...lineOf(left) }] : []), ...below.slice(count - 1)];
  }
  return mended;
}

/** Programs cut only a word that no line can hold: it stands alone, and no letter more has room beside it. */
const isFilled = ({ text, box, size }: VisualLine, room: number): boolean =>
  !/\s/u.test(text) && room - box.width <= LETTER * size;

/** Over how many lines the word that the first one begins is cut; 1 where it is not. */
function piecesOf(lines: readonly VisualLine[], room: number, opensCell: boolean): number {
  let filled = 0;
  while (filled < MOST_PIECES && filled < lines.length - 1 && isFilled(lines[filled]!, room)) filled++;
  if (opensCell && filled === lines.length - 1 && ROW_NUMBER.test(lines.map(({ text }) => text).join('')))
    return lines.length;
  for (let count = filled + 1; count > 1; count--) {
    const pieces = lines.slice(0, count).map(({ text }, i) => (i < count - 1 ? text : text.split(' ')[0]!));
    if (isOneWord(pieces)) return count;
  }
  return 1;
}

/** Of a line, how many words make up its first one: a word may be drawn in pieces. */
function wordsOfPiece({ words, text }: VisualLine): number {
  let length = text.split(' ')[0]!.length;
  return words.findIndex((word) => (length -= word.text.length) <= 0) + 1;
}

function grown<L extends VisualLine>(head: L, pieces: readonly Word[]): L {
  let x = head.box.x + head.box.width;
  const set = pieces.map((word): Word => {
    const placed = { ...word, baseline: head.baseline, blankBefore: false, box: { ...word.box, x } };
    x += word.box.width;
    return placed;
  });
  return { ...head, words: [...head.words, ...set], text: head.text + set.map(({ text }) => text).join('') };
}

/** The pieces together are a figure, an abbreviation or a syllable, and not each of them is one of its own. */
function isOneWord(pieces: readonly string[]): boolean {
  const whole = pieces.join('');
  const [first, second] = pieces as [string, string];
  if (FIGURE_CUT.test(first))
    return FIGURE.test(whole) && (!FIGURE.test(first) || AWAITS_MORE.test(first) || GOES_ON.test(second));
  if (pieces.every((piece) => CAPITALS.test(piece)) && isAbbreviation(whole)) return true;
  const syllables = [LAST_SYLLABLE.exec(pieces[0]!), ...pieces.slice(1).map((piece) => FIRST_SYLLABLE.exec(piece))];
  if (syllables.some((found) => found === null)) return false;
  const parts = syllables.map((found) => found![0]);
  const joined = parts.join('');
  return joined.length <= LONGEST_SYLLABLE && isPossibleSyllable(joined) && !parts.every(standsAlone);
}

function standsAlone(piece: string): boolean {
  if (!isPossibleSyllable(piece) || CONSONANTS.test(piece)) return false;
  return !OPENS_WITH_VOWEL.test(piece) || isVowelInitial(piece);
}

const ROW_NUMBER = /^\d{1,3}(?:\.\d{1,3})*\.?$/u;
const FIGURE_CUT = /^(?:[IV]+\/)?[\d/.,-]*$/u;
const AWAITS_MORE = /[.,/]$/u;
const GOES_ON = /^[%.,/]/u;
const CAPITALS = /^\p{Lu}+$/u;
/** A year, or a day, a month or a quarter of one; a share; thousands and fractions. */
const FIGURE =
  /^(?:(?:(?:\d{1,2}[/.-])?\d{1,2}[/.-]|(?:I{1,3}|IV)\/)?(?:19|20)\d\d|\d{1,3}(?:,\d{1,2})?%|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3},\d{1,2})(?=[.,;)]*$)/u;
const LAST_SYLLABLE = /\p{L}+$/u;
const FIRST_SYLLABLE = /^\p{L}+/u;
const CONSONANTS = /^[bcdđghklmnpqrstvx]+$/iu;
const OPENS_WITH_VOWEL = /^[^bcdđghklmnpqrstvx]/iu;
/** "nghiêng". */
const LONGEST_SYLLABLE = 7;
