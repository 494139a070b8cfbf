/**
 * Tables of indicators without numbers for their rows: no vocabulary tells their cells, but each row has its unit and
 * figures together, so that these are found first, and what stands between them are the rows' names.
 */
import type { Span } from '../../../read/source-document.ts';
import { roleOfColumn } from '../../../registry/columns.ts';
import { MEASURED_IN, standsBehindFigures } from '../../../registry/indicator-columns.ts';
import { lazy } from '../../../registry/match.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { AREA_OPENS, groupOf, LONGEST_AREA } from '../../table-words/groups.ts';
import { FIGURE } from './figures.ts';
import { atLines, partedAtCapitals } from './indicator-head.ts';
import { cut, type Piece } from './pieces.ts';
import { groupCells, type Row, type RowTable } from './placed-rows.ts';

/** A head's lines at most, the longest name of an indicator, and how few rows make no table. */
const HEAD_LINES = 16;
const LONGEST_HEAD = 900;
const LONGEST_NAME = 320;
const FEWEST_ROWS = 3;
/** No heading's line is so long unless it holds several of them. */
const LONGEST_PART_OF_HEAD = 30;

const MEASURE = lazy(() => new RegExp(`(?<=\\s)(${MEASURED_IN})\\s+(${FIGURE}(?:\\s+${FIGURE})*)(?=\\s|$)`, 'giu'));
const figures = (text: string): RegExpExecArray[] => [...text.matchAll(new RegExp(`${FIGURE}(?=\\s|$)`, 'giu'))];

/** A row's unit and figures. */
interface Measure {
  unit: Span;
  figures: Span[];
}

/** The table whose head begins with the first piece; null where units and figures do not tell its rows. */
export function rowsByUnits(text: string, pieces: readonly Piece[]): RowTable | null {
  const end = Math.min(pieces.at(-1)!.end, pieces[0]!.start + LONGEST_HEAD);
  const [first] = unitsAndFigures(text, pieces[0]!.start, end);
  const head = first ? pieces.filter(({ start }) => start < first.at).slice(0, HEAD_LINES) : [];
  if (head.length === 0) return null;
  // The last heading may run into the first row.
  const below = [...head, ...belowHead(pieces, head)];
  const measures = measuresOf(text, below[0]!.start, below.at(-1)!.end);
  const count = measures[0]?.figures.length ?? 0;
  if (measures.length < FEWEST_ROWS || measures.some((measure) => measure.figures.length !== count)) return null;
  const headings = headingsOf(text, atLines(head), count) ?? headingsOf(text, partedAtCapitals(text, head), count);
  if (!headings) return null;
  const rows: Row[] = [];
  let from = headings.at(-1)!.end;
  for (const measure of measures) {
    const before = between(text, below, from, measure.unit.start);
    const group = groupIn(before);
    // A group and the row under it are both named on lines of their own.
    const named = group >= 0 ? before.slice(group + 1) : before;
    if (group > 0 || named.length === 0) return null;
    if (group === 0) rows.push({ group: true, cells: groupCells(before.slice(0, 1)) });
    rows.push({ group: false, cells: [named, [measure.unit], ...measure.figures.map((one) => [one])] });
    from = measure.figures.at(-1)!.end;
  }
  return { head: headings.map((heading) => ({ own: [heading], above: null })), rows };
}

/** Where the title of a group stands; -1 where none does. */
function groupIn(pieces: readonly Piece[]): number {
  const [first, second] = pieces;
  if (first && second && namesArea(first.words) && /^["“]?\p{Lu}/u.test(second.words)) return 0;
  return pieces.findIndex(({ words }, i) => groupOf(words, () => pieces[i + 1]?.words ?? '') !== null);
}

/** "Cải cách thể chế" on a line of its own over an indicator's name. */
const namesArea = (words: string): boolean =>
  words.length <= LONGEST_AREA && AREA_OPENS.test(words) && pillarOfHeading(words) !== null;

/** Name, unit and so many figures, the rest the first row's words; null where a column of words stands behind the figures. */
function headingsOf(text: string, spans: readonly Span[], count: number): Span[] | null {
  const names = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  const most = 2 + count;
  if (spans.length < most || !holdsUnits(names[1]!) || standsBehindFigures(names[most] ?? '')) return null;
  return spans.slice(0, most);
}

/** "Đơn vị" alone may be who does something; between an indicator's name and its figures it is what they count. */
const holdsUnits = (heading: string): boolean => roleOfColumn(heading) === 'unit' || /^đơn vị$/iu.test(heading);

/** What stands below a head, without the head as later pages print it again: three lines of it in a row are no cell. */
export function belowHead(pieces: readonly Piece[], head: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let i = head.length; i < pieces.length; i++) {
    let same = 0;
    while (same < head.length && pieces[i + same]?.words === head[same]!.words) same++;
    const isWholeHead = same > 0 && pieces[i]!.words.length >= LONGEST_PART_OF_HEAD;
    if (same >= 3 || isWholeHead) i += same - 1;
    else kept.push(pieces[i]!);
  }
  return kept;
}

/** Cells begin with a line or a capital; "ngày 26", "phòng 4" inside a line are none. */
function unitsAndFigures(text: string, from: number, to: number): { at: number; match: RegExpExecArray }[] {
  return [...text.slice(from, to).matchAll(MEASURE())]
    .map((match) => ({ at: from + match.index, match }))
    .filter(({ at, match }) => text[at - 1] === '\n' || /^[%\p{Lu}]/u.test(match[0]));
}

function measuresOf(text: string, start: number, end: number): Measure[] {
  const measures: Measure[] = [];
  let from = start;
  for (const { at, match } of unitsAndFigures(text, start, end)) {
    if (at < from) continue;
    if (at - from > LONGEST_NAME && measures.length > 0) break;
    const unit = { start: at, end: at + match[1]!.length };
    const values = at + match[0].length - match[2]!.length;
    const found = figures(match[2]!).map((figure) => ({
      start: values + figure.index,
      end: values + figure.index + figure[0].length,
    }));
    measures.push({ unit, figures: found });
    from = found.at(-1)!.end;
  }
  return measures;
}

/** The pieces, or parts of pieces, from one place to another. */
function between(text: string, pieces: readonly Piece[], from: number, to: number): Piece[] {
  return pieces
    .filter(({ start, end }) => start < to && end > from)
    .map((piece) => cut(text, piece, Math.max(piece.start, from), Math.min(piece.end, to)))
    .filter(({ words }) => words !== '');
}
