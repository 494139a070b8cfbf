/**
 * A flattened table's lines as atoms: the smallest pieces that stand in one cell. A line is one atom, unless something
 * in it (a wide blank, a list dash, a number before a capital, two words that nowhere else follow each other) says that
 * it may hold pieces of several cells; whether it does, the decoder says.
 */
import { kindOf, SMALL_LETTER } from '../../language/letters.ts';
import type { Span } from '../../read/source-document.ts';
import { BARE_UNITS, BARE_VERBS, OPEN_WORDS, OPEN_WORDS_UNLESS_BEHIND } from '../../registry/cell-words.ts';
import { lazy } from '../../registry/match.ts';
import type { Lexicon } from './lexicon.ts';
import { BITS, isNameDash, type Phrases } from './phrases.ts';

/**
 * How an atom stands off from the one before it; what each kind means is learned from the table itself. On its line: behind
 * the row's number; where words of another kind of cells begin, or of the same kind again; before any other capital; before
 * a dash, or between words that do not belong together.
 */
export const GAPS = [
  'numbered',
  'turn',
  'alike',
  'capital',
  'inline',
  'wide',
  'adjacent',
  'blank',
  'spacer',
  'indent',
  'page',
] as const;
export type Gap = (typeof GAPS)[number];
export const gapIndex = (gap: Gap): number => GAPS.indexOf(gap);

export interface Atom extends Span {
  line: number;
  gap: number;
  /** Its words: where they stand in the lexicon; the numbers of the first and the last, -1 of none. */
  from: number;
  to: number;
  first: number;
  last: number;
  /** How many words its whole line has. */
  lineWords: number;
  opens: 'dash' | 'upper' | 'lower' | 'digit' | 'mark';
  /** `stop` ends a sentence, `item` (a semicolon) an item of a list; after `comma` and `open` (a colon, a dash) more must come. */
  closes: 'stop' | 'item' | 'comma' | 'open' | 'plain';
  /** The row number that the atom may be ("3", "3.", "1.2", "b)"), or null. */
  number: string | null;
  /** Length of its first word and of the atom. */
  firstLength: number;
  width: number;
  /** Length of its line up to the atom's end. */
  reach: number;
  startsLine: boolean;
  endsLine: boolean;
  /** A group row's label and title may begin here. */
  group: { label: string | null; pillar: boolean } | null;
  /** The first behind a title between two parts of the table: no row reaches over it. */
  opensPart: boolean;
}

/** Words that a cell does not end with. */
const openWords = lazy(() => new Set(OPEN_WORDS));
const openUnlessBehind = lazy(() => new Map(Object.entries(OPEN_WORDS_UNLESS_BEHIND)));
const bareUnits = lazy(() => new Set(BARE_UNITS));
const bareVerbs = lazy(() => new Set(BARE_VERBS));
const LONGEST_BARE = 5;

/** Must more come behind the atom, whatever its column? */
export function wantsMore({ from, to, last, opens }: Atom, lexicon: Lexicon): boolean {
  if (last < 0) return false;
  if (isOpen(lexicon, to - 1)) return true;
  const { ids, forms } = lexicon;
  if (to - from > LONGEST_BARE) return false;
  let words = forms[ids[from]!]!;
  for (let at = from + 1; at < to; at++) words += ` ${forms[ids[at]!]}`;
  return bareUnits().has(words) || (opens === 'upper' && bareVerbs().has(words));
}

/** Must more come behind the word at this place? */
function isOpen({ ids, forms }: Lexicon, at: number): boolean {
  const word = forms[ids[at]!]!;
  if (openWords().has(word)) return true;
  const closing = openUnlessBehind().get(word);
  const before = forms[ids[at - 1] ?? -1] ?? '';
  return closing !== undefined && !closing.includes(before) && !/\d$/u.test(before);
}

/** Words so rare say nothing by not following each other. */
const COMMON = 5;
const DASHES = '-–—+•*';

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
    while (blank < next && !isBlank(text, blank)) blank++;
    if (blank === next) continue;
    let at = blank;
    while (isBlank(text, at)) at++;
    if (phrases.goesOn[k] === 1) continue;
    const isWide = at - blank > 1 || text[blank] === '\t';
    const isNumbered = k === from && isCapital(text, next) && numbers.test(text.slice(starts[k]!, at).trim());
    const gap = isWide ? 'wide' : isNumbered ? 'numbered' : seamAt(phrases, k, at, to);
    if (gap) found.push({ at, gap });
  }
  return found;
}

/** "Quý I/2026 40 -": amounts and dashes that end a line, each in a cell of its own. */
const FIGURES_AT_END = /(?:[ \t]+(?:[-–]|\d{1,3}(?:[.,]\d{1,3})*)(?=[ \t]|$))+$/u;

/** Where, from `start` to `end` of the text, cells of a table with amounts may begin that hold nothing but figures. */
export function figureSeams(text: string, start: number, end: number): Seam[] {
  const line = text.slice(start, end);
  const tail = FIGURES_AT_END.exec(line);
  if (!tail || tail.index === 0) return [];
  return [...tail[0].matchAll(/[^ \t]+/gu)].map(
    (figure): Seam => ({ at: start + tail.index + figure.index, gap: 'turn' }),
  );
}

/** What speaks for another cell at `seam`, behind word `k` of those up to `to`; null where nothing does. */
function seamAt(phrases: Phrases, k: number, seam: number, to: number): Gap | null {
  const { lexicon } = phrases;
  const { text, starts, ends, ids } = lexicon;
  const next = starts[k + 1]!;
  const isUpper = isCapital(text, next);
  const isFigure = isDigit(text, starts[k]!);
  if (seam < next && DASHES.includes(text[seam]!)) {
    if (phrases.kinds[k]! & phrases.narrowCellAt(k + 1, to) & BITS.time) return null;
    return isUpper && !isFigure && !isNameDash(lexicon, ids[k]!, ids[k + 1]!) ? 'inline' : null;
  }
  if (isOpen(lexicon, k) && (isUpper || isDigit(text, next))) return null;
  if (isUpper || (seam === next && isDigit(text, next))) {
    const opened = phrases.narrowCellAt(k + 1, to);
    if (opened !== 0) return (opened & phrases.kinds[k]!) === 0 ? 'turn' : 'alike';
    return isUpper && mayOpenSentence(phrases, k + 1, to) ? 'capital' : null;
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
  if (at + 1 >= to || isCapital(text, starts[at + 1]!) || isCapital(text, starts[at]! + 1)) return false;
  return lexicon.together(ids[at - 1]!, ids[at]!) <= 1;
}

/** Two words that the document knows well, and nowhere else side by side. */
function neverTogether(lexicon: Lexicon, first: number, second: number): boolean {
  return lexicon.count(first) >= COMMON && lexicon.count(second) >= COMMON && lexicon.together(first, second) <= 1;
}

/** Where the atom stands in its line, and what the line's words are. */
export interface Place {
  line: number;
  gap: number;
  lineStart: number;
  startsLine: boolean;
  endsLine: boolean;
  /** The atom's words in the lexicon. */
  from: number;
  to: number;
  lineWords: number;
  /** What row numbers look like. */
  numbers: RegExp;
}

export function makeAtom(lexicon: Lexicon, { start, end }: Span, place: Place): Atom {
  const { text, ids } = lexicon;
  const { from, to } = place;
  let firstEnd = start;
  while (firstEnd < end && !isBlank(text, firstEnd)) firstEnd++;
  return {
    start,
    end,
    line: place.line,
    gap: place.gap,
    from,
    to,
    first: from < to ? ids[from]! : -1,
    last: from < to ? ids[to - 1]! : -1,
    lineWords: place.lineWords,
    opens: openingOf(text, start),
    closes: closingOf(text, start, end),
    number: end - start < 9 ? numberOf(text, start, end, place.numbers) : null,
    firstLength: firstEnd - start,
    width: end - start,
    reach: end - place.lineStart,
    startsLine: place.startsLine,
    endsLine: place.endsLine,
    group: null,
    opensPart: false,
  };
}

function numberOf(text: string, start: number, end: number, numbers: RegExp): string | null {
  if (end - start === 2 && text[start + 1] === ')' && isSmallLetter(text[start]!)) return text[start]!;
  if (!isDigit(text, end - 1) && !isDigit(text, start)) return null;
  const printed = text.slice(start, end);
  return numbers.test(printed) ? printed.replace(/[.)]$/u, '') : null;
}

const isSmallLetter = (letter: string): boolean => (letter >= 'a' && letter <= 'z') || letter === 'đ';

export function openingOf(text: string, start: number): Atom['opens'] {
  const first = text[start]!;
  if (DASHES.includes(first)) return 'dash';
  const at = first === '"' || first === '“' || first === '(' ? start + 1 : start;
  if (isCapital(text, at)) return 'upper';
  if (isDigit(text, at)) return 'digit';
  const letter = text[at] ?? '';
  return letter.toUpperCase() !== letter ? 'lower' : 'mark';
}

export function closingOf(text: string, start: number, end: number): Atom['closes'] {
  let last = end - 1;
  while (last > start && '"”)'.includes(text[last]!)) last--;
  const mark = text[last]!;
  if (mark === ';') return text[last - 1] === '.' ? 'stop' : 'item';
  if ('.!?'.includes(mark)) return 'stop';
  if (mark === ',') return 'comma';
  return ':-–/('.includes(mark) ? 'open' : 'plain';
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isCapital(text: string, at: number): boolean {
  if (kindOf(text.charCodeAt(at)) === SMALL_LETTER) return false;
  const letter = text[at] ?? '';
  return letter.toLowerCase() !== letter;
}
