/**
 * A flattened table's lines as atoms: the smallest pieces that stand in one cell. A line is one atom, unless something
 * in it (a wide blank, a list dash, a number before a capital, two words that nowhere else follow each other) says that
 * it may hold pieces of several cells; whether it does, the decoder says.
 */
import { kindOf, SMALL_LETTER } from '../../language/letters.ts';
import type { Span } from '../../read/source-document.ts';
import { BARE_UNITS, OPEN_WORDS } from '../../registry/cell-words.ts';
import { lazy } from '../../registry/match.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameDash, type Phrases } from './phrases.ts';

/** How an atom stands off from the one before it; what each kind means is learned from the table itself. */
export const GAPS = ['inline', 'wide', 'adjacent', 'blank', 'spacer', 'indent', 'page'] as const;
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
export const openWords = lazy(() => new Set(OPEN_WORDS));
const bareUnits = lazy(() => new Set(BARE_UNITS));

/** Must more come behind the atom, whatever its column? */
export function wantsMore({ from, to, last }: Atom, { ids, forms }: Lexicon): boolean {
  if (last < 0) return false;
  if (openWords().has(forms[last]!)) return true;
  const words = to - from;
  return words <= 2 && bareUnits().has(words === 1 ? forms[last]! : `${forms[ids[from]!]} ${forms[last]}`);
}

/** Words so rare say nothing by not following each other. */
const COMMON = 5;
const DASHES = '-–—+•*';
const NUMBER = /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?$/u;

/** Where, after `start`, another cell may begin in a line whose words are `from` to `to` of the lexicon. */
export function seams(phrases: Phrases, from: number, to: number): number[] {
  const { text, starts, ends } = phrases.lexicon;
  const found: number[] = [];
  for (let k = from; k + 1 < to; k++) {
    const end = ends[k]!;
    const next = starts[k + 1]!;
    let blank = end;
    while (blank < next && !isBlank(text, blank)) blank++;
    if (blank === next) continue;
    let seam = blank;
    while (isBlank(text, seam)) seam++;
    if (phrases.goesOn[k] === 1) continue;
    const isWide = seam - blank > 1 || text[blank] === '\t';
    if (isWide || opensCell(phrases, k, seam, from, to)) found.push(seam);
  }
  return found;
}

/** May another cell begin at `seam`, behind word `k` of the words from `from` to `to`? */
function opensCell(phrases: Phrases, k: number, seam: number, from: number, to: number): boolean {
  const { lexicon } = phrases;
  const { text, starts, ends, ids, forms } = lexicon;
  const next = starts[k + 1]!;
  const isUpper = isCapital(text, next);
  const isFigure = isDigit(text, starts[k]!);
  if (seam < next && DASHES.includes(text[seam]!)) {
    return isUpper && !isFigure && !isNameDash(lexicon, ids[k]!, ids[k + 1]!);
  }
  if (isFigure && k === from) return isUpper && NUMBER.test(text.slice(starts[k]!, seam).trim());
  if (isUpper) return !openWords().has(forms[ids[k]!]!) && phrases.opensNarrowCell(k + 1, to);
  if (seam !== next || isFigure || isDigit(text, next)) return false;
  if (!neverTogether(lexicon, ids[k]!, ids[k + 1]!)) return false;
  const between = text.slice(ends[k]!, seam).trim();
  return between === '' || between === '–' || between === '-';
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
    number: end - start < 9 ? numberOf(text, start, end) : null,
    firstLength: firstEnd - start,
    width: end - start,
    reach: end - place.lineStart,
    startsLine: place.startsLine,
    endsLine: place.endsLine,
    group: null,
    opensPart: false,
  };
}

function numberOf(text: string, start: number, end: number): string | null {
  if (end - start === 2 && text[start + 1] === ')' && isSmallLetter(text[start]!)) return text[start]!;
  if (!isDigit(text, start)) return null;
  const printed = text.slice(start, end);
  return NUMBER.test(printed) ? printed.replace(/[.)]$/u, '') : null;
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
