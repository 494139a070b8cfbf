/**
 * A flattened table's lines as atoms: the smallest pieces that stand in one cell. A line is one atom, unless something
 * in it (a wide blank, a list dash, a number before a capital, two words that nowhere else follow each other) says that
 * it may hold pieces of several cells; whether it does, the decoder says.
 */

import type { Span } from '../../../read/source-document.ts';
import { ABBREVIATED_OBJECTS } from '../../../registry/cell-words.ts';
import { lazy } from '../../../registry/match.ts';
import { type Closing, closingOf, type Opening, openingOf } from '../../table-words/cell-edges.ts';
import type { Group } from '../../table-words/groups.ts';
import { isDigitAt, isSpaceAt } from '../../table-words/signs.ts';
import { dittoAt } from './dittos.ts';
import type { Lexicon } from './lexicon.ts';

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
  opens: Opening;
  closes: Closing;
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
  group: Group | null;
  /** It stands on a line that names an area together with others, below their label. */
  inTitle: boolean;
  /** Marks in columns of months. */
  marks: boolean;
  /** The first behind a title between two parts of the table: no row reaches over it. */
  opensPart: boolean;
}

/** What a cell's piece must tell where its place in the table is known. */
export type CellPiece = Pick<Atom, 'start' | 'end' | 'line' | 'number' | 'group' | 'marks'>;

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
  while (firstEnd < end && !isSpaceAt(text, firstEnd)) firstEnd++;
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
    opens: opensAs(lexicon, start, from, to),
    closes: closingOf(text, start, end),
    number: end - start < 9 ? numberOf(text, start, end, place.numbers) : null,
    firstLength: firstEnd - start,
    width: end - start,
    reach: end - place.lineStart,
    startsLine: place.startsLine,
    endsLine: place.endsLine,
    group: null,
    inTitle: false,
    marks: false,
    opensPart: false,
  };
}

/** "TTHC" goes on what stands before it, as the words that it stands for would. */
function opensAs(lexicon: Lexicon, start: number, from: number, to: number): Opening {
  if (from < to && dittoAt(lexicon, from) > 0) return 'upper';
  const opening = openingOf(lexicon.text, start);
  return opening === 'upper' && isAbbreviated(lexicon, from, to) ? 'lower' : opening;
}

const abbreviated = lazy(() => new Set(ABBREVIATED_OBJECTS));
const isAbbreviated = ({ forms, ids }: Lexicon, from: number, to: number): boolean =>
  from < to && abbreviated().has(forms[ids[from]!]!);

function numberOf(text: string, start: number, end: number, numbers: RegExp): string | null {
  if (end - start === 2 && text[start + 1] === ')' && isSmallLetter(text[start]!)) return text[start]!;
  if (!isDigitAt(text, end - 1) && !isDigitAt(text, start) && text[end - 2] !== '.') return null;
  const printed = text.slice(start, end);
  return numbers.test(printed) ? printed.replace(/[.)]$/u, '') : null;
}

const isSmallLetter = (letter: string): boolean => (letter >= 'a' && letter <= 'z') || letter === 'đ';
