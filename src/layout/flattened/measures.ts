/**
 * Tables of indicators that were flattened into lines: "name / unit / figure / figure". No vocabulary tells their cells,
 * but each row has its unit and figures together, so that these are found first and the words between them parted.
 * A table whose rows do not all have as many figures stays as it is.
 */
import type { Grid, GridCell, Line, SourceDocument, Span } from '../../read/source-document.ts';
import { roleOfColumn } from '../../registry/columns.ts';
import { MEASURED_IN } from '../../registry/indicator-columns.ts';
import { lazy } from '../../registry/match.ts';
import { GROUP_LABEL, groupOf } from './lines.ts';
import { rowsByNumbers } from './numbered-measures.ts';
import { endsTable, Numbering } from './table-end.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

/** Without these words no line of the document needs a look: a unit's heading, or a heading of numbers behind that of their names. */
const SCREEN = /đơn vị\s+tính|đvt|tt\s+(?:nội dung |tên |các )*(?:chỉ tiêu|chỉ số|tiêu chí)/iu;
const OPENING =
  /^(?:(?:số )?s?tt\s*)?(?:(?:tên |các |nội dung )*(?:chỉ tiêu|chỉ số|tiêu chí)[^.:;]{0,80}|(?<=tt\s*))$/iu;
/** A head's lines at most, the longest name of an indicator, and how few rows make no table. */
const HEAD_LINES = 16;
const LONGEST_HEAD = 900;
const LONGEST_NAME = 320;
const FEWEST_ROWS = 3;
/** No heading's line is so long unless it holds several of them. */
const LONGEST_PART_OF_HEAD = 30;
/** More than that behind the last row is no cell of it. */
const LONGEST_LAST_CELL = 80;

export const LIMIT = '(?:[≥≤<>=]|trên|dưới|từ|đạt|không (?:quá|dưới|vượt)|tối (?:thiểu|đa)|ít nhất)';
/** "90 - 95" on one line is a range; a dash alone on a line stands for no figure. */
export const NUMBER = '\\d+(?:[.,]\\d+)?(?: ?[-–] ?\\d+(?:[.,]\\d+)?)?';
export const FIGURE = `(?:(?:${LIMIT}\\s*)*${NUMBER}(?:\\s?%)?(?:\\s+trở (?:lên|xuống))?|[-–])`;
const MEASURE = lazy(() => new RegExp(`(?<=\\s)(${MEASURED_IN})\\s+(${FIGURE}(?:\\s+${FIGURE})*)(?=\\s|$)`, 'giu'));
const figures = (text: string): RegExpExecArray[] => [...text.matchAll(new RegExp(`${FIGURE}(?=\\s|$)`, 'giu'))];

/** A line of the table that is neither furniture nor a head printed again, without the blanks at its ends. */
export interface Piece extends Span {
  line: number;
  words: string;
}

/** A row's unit and figures. */
interface Measure {
  unit: Span;
  figures: Span[];
}

export interface Row {
  group: boolean;
  /** Spans by column. */
  cells: Span[][];
}

/** The document with such tables as grids; the same document where it has none. */
export function rebuildMeasureTables<T extends Text>(document: T): T {
  if (!SCREEN.test(document.text)) return document;
  const lines = [...document.lines];
  const grids = [...document.grids];
  for (const pieces of candidates(document)) {
    const rows = rowsOf(document.text, pieces);
    if (rows) placeRows(rows, pieces, lines, grids);
  }
  return grids.length > document.grids.length ? { ...document, lines, grids } : document;
}

/** From a line that may open a head to the end of what stands under it. */
function candidates({ text, lines }: Text): Piece[][] {
  const found: Piece[][] = [];
  const numbering = new Numbering();
  let open: Piece[] | null = null;
  lines.forEach((line, index) => {
    const raw = text.slice(line.start, line.end);
    const words = raw.trim();
    if (line.role === 'furniture' || words === '') return;
    const start = line.start + raw.indexOf(words);
    const piece = { line: index, words, start, end: start + words.length };
    if (open && (line.cell || endsTable(words) || numbering.goesOn(words))) open = null;
    if (line.cell) return;
    if (open) open.push(piece);
    else {
      numbering.pass(words);
      if (!OPENING.test(words) || !SCREEN.test(text.slice(line.start, line.start + 200))) return;
      numbering.enter();
      open = [piece];
      found.push(open);
    }
  });
  return found;
}

function rowsOf(text: string, pieces: readonly Piece[]): Row[] | null {
  // A caption may open as a head does: the head is the last that has the columns which the rows want.
  for (const head of headsOf(text, pieces)) {
    const rows = rowsUnder(text, pieces, head);
    if (rows) return rows;
  }
  return countedRows(text, pieces);
}

/** Where units and figures do not tell the rows, their numbers may. */
function countedRows(text: string, pieces: readonly Piece[]): Row[] | null {
  const rowAt = pieces.findIndex(opensRows);
  if (rowAt < 0 || rowAt > HEAD_LINES || !/^(?:số )?s?tt(?!\p{L})/iu.test(pieces[0]!.words)) return null;
  const head = pieces.slice(0, rowAt);
  const below = withoutRepeats(
    pieces,
    head.map(({ words }) => words),
  ).slice(rowAt);
  // Where both would do, more columns say more.
  for (const lines of [partedAtCapitals(text, head), head]) {
    const rows = rowsByNumbers(text, headingsIn(withNumberApart(text, lines)), below);
    if (rows) return rows;
  }
  return null;
}

/** Each heading begins on a line of its own with a capital. */
const headingStarts = (lines: readonly Piece[]): number[] =>
  lines.flatMap(({ words }, i) => (i === 0 || /^\p{Lu}/u.test(words) ? [i] : []));

function headingsIn(lines: readonly Piece[]): Span[] {
  const starts = headingStarts(lines);
  return starts.map((at, i) => ({ start: lines[at]!.start, end: lines[(starts[i + 1] ?? lines.length) - 1]!.end }));
}

function rowsUnder(text: string, pieces: readonly Piece[], head: readonly Piece[]): Row[] | null {
  const printed = head.map(({ words }) => words);
  const below = withoutRepeats(
    pieces.filter(({ start }) => start >= head[0]!.start),
    printed,
  );
  const measures = measuresOf(text, below[0]!.start, below.at(-1)!.end);
  if (measures.length < FEWEST_ROWS) return null;
  const count = figuresPerRow(measures);
  const first = between(text, below, below[0]!.start, measures[0]!.unit.start);
  const headings = headingsOf(text, head, count, first) ?? headingsOf(text, partedAtCapitals(text, head), count, first);
  if (!headings) return null;
  const { numbered, behind, spans } = headings;
  const rows: Row[] = [{ group: false, cells: spans.map((span) => [span]) }];
  let number = 0;
  for (const [index, measure] of measures.entries()) {
    // What the figures' run took beyond the row's own, the next row's number, belongs to what stands before that row's unit.
    const above = measures[index - 1];
    const all = above ? between(text, below, endOfFigures(above, count), measure.unit.start) : headings.first;
    // Under each group the rows may be counted anew.
    const goesOn = all.some(({ words }) => numberAt(words) === number + 1);
    if (!goesOn && groupIn(all) >= 0) number = 0;
    // Any other number alone on a line is a page's.
    const before = numbered
      ? all.filter(({ words }) => !/^\d{1,3}$/u.test(words) || Number(words) === number + 1)
      : all;
    const opening = numbered ? before.findIndex(({ words }) => numberAt(words) === number + 1) : -1;
    const group = groupIn(before);
    if (numbered && opening < 0) return null;
    if (!numbered && behind && index > 0) return null;
    const from = group >= 0 ? group : Math.max(opening, 0);
    const tail = before.slice(0, from);
    const last = rows.at(-1)!;
    if (tail.length > 0) {
      // A row that says the rest in words goes on to the next row's number.
      const isWorded = above !== undefined && above.figures.length < count;
      if (!above || !(behind || isWorded)) return null;
      last.cells.push(tail);
    }
    const nameFrom = numbered ? opening : group + 1;
    if (group >= 0) rows.push({ group: true, cells: groupCells(before.slice(group, nameFrom)) });
    const named = before.slice(nameFrom);
    const cells = numbered ? numberedCells(named, number + 1) : [named];
    if (cells.at(-1)!.length === 0) return null;
    number++;
    rows.push({
      group: false,
      cells: [...cells, [measure.unit], ...measure.figures.slice(0, count).map((one) => [one])],
    });
    // A figure too many is the next row's number, which stands right behind.
    if (measure.figures.length > count + (numbered ? 1 : 0)) return null;
  }
  const rest = behind ? below.filter(({ start }) => start >= endOfFigures(measures.at(-1)!, count)) : [];
  if (rest.length > 0 && rest.reduce((sum, { words }) => sum + words.length, 0) <= LONGEST_LAST_CELL)
    rows.at(-1)!.cells.push(rest);
  return rows;
}

const endOfFigures = ({ figures: found }: Measure, count: number): number =>
  found[Math.min(count, found.length) - 1]!.end;

/**
 * So many figures nearly all rows have at least: one that has fewer says the rest in words ("Cao hơn năm 2025"), one that
 * has more has taken up the next row's number.
 */
function figuresPerRow(measures: readonly Measure[]): number {
  const counts = measures.map((measure) => measure.figures.length).sort((a, b) => a - b);
  return counts[Math.floor(MOST_WORDED * counts.length)]!;
}

const MOST_WORDED = 0.1;

/** Where the title of a group stands; -1 where none does. */
const groupIn = (pieces: readonly Piece[]): number =>
  pieces.findIndex(({ words }, i) => groupOf(words, () => pieces[i + 1]?.words ?? '') !== null);

/** Heads that may be meant, the nearest first: lines down to the first unit with figures; the last may run into the first row. */
function headsOf(text: string, pieces: readonly Piece[]): Piece[][] {
  const end = Math.min(pieces.at(-1)!.end, pieces[0]!.start + LONGEST_HEAD);
  const [first] = unitsAndFigures(text, pieces[0]!.start, end);
  if (!first) return [];
  const above = pieces.filter(({ start }) => start < first.at);
  const openings = above.flatMap(({ words }, i) => (OPENING.test(words) && !isNumbersHead(above[i - 1]) ? [i] : []));
  return openings.reverse().map((at) => above.slice(at, at + HEAD_LINES));
}

/** "STT": the head begins with it, whatever the heading behind it is called. */
const isNumbersHead = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:số )?s?tt\.?$/iu.test(piece.words);

/** Without the head as later pages print it again: three lines of it in a row are no cell. */
function withoutRepeats(pieces: readonly Piece[], head: readonly string[]): Piece[] {
  const kept: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    let same = 0;
    while (i >= head.length - 2 && same < head.length && pieces[i + same]?.words === head[same]) same++;
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

export function cut(text: string, piece: Piece, from: number, to: number): Piece {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return { ...piece, start, end: start + words.length, words };
}

interface Headings {
  numbered: boolean;
  /** A column stands behind the figures. */
  behind: boolean;
  spans: Span[];
  /** What stands between the head and the first row's unit. */
  first: Piece[];
}

/** A heading begins on a line of its own with a capital; numbers, name, unit, as many figures as the rows have, one more. */
function headingsOf(text: string, head: readonly Piece[], count: number, before: readonly Piece[]): Headings | null {
  const numbered = /^(?:số )?s?tt(?!\p{L})/iu.test(head[0]!.words);
  const lines = numbered ? withNumberApart(text, head) : [...head];
  const starts = headingStarts(lines);
  const rowAt = numbered ? lines.findIndex(opensRows) : -1;
  const most = numbered ? starts.filter((i) => rowAt < 0 || i < rowAt).length : 2 + count;
  const end = numbered ? (rowAt < 0 ? lines.length : rowAt) : (starts[most] ?? lines.length);
  const behind = most - (2 + count + (numbered ? 1 : 0));
  if (behind < 0 || behind > 1 || starts.length < most) return null;
  const spans = starts
    .slice(0, most)
    .map((at, i) => ({ start: lines[at]!.start, end: lines[(starts.slice(0, most)[i + 1] ?? end) - 1]!.end }));
  const unit = spans[numbered ? 2 : 1]!;
  if (roleOfColumn(text.slice(unit.start, unit.end).replace(/\s+/gu, ' ')) !== 'unit') return null;
  const last = spans.at(-1)!.end;
  return { numbered, behind: behind === 1, spans, first: before.filter(({ start }) => start >= last) };
}

/** The first row behind a head, or the group that it stands in. */
const opensRows = ({ words }: Piece, at: number): boolean =>
  at > 0 && (numberAt(words) === 1 || groupOf(words, () => '') !== null);

/** "STT Chỉ tiêu ĐVT Kết quả 2025 Mục tiêu 2026": where lines hold several headings, each capital begins one. */
function partedAtCapitals(text: string, head: readonly Piece[]): Piece[] {
  const rowAt = head.findIndex(opensRows);
  return head.flatMap((piece, at) => {
    if (rowAt >= 0 && at >= rowAt) return [piece];
    const starts = [0, ...[...piece.words.matchAll(/(?<=\s)\p{Lu}/gu)].map(({ index }) => index)];
    return starts.map((from, i) =>
      cut(text, piece, piece.start + from, piece.start + (starts[i + 1] ?? piece.words.length)),
    );
  });
}

/** "TT Chỉ tiêu" on one line are two headings. */
function withNumberApart(text: string, [first, ...rest]: readonly Piece[]): Piece[] {
  const label = /^(?:số )?s?tt\s*/iu.exec(first!.words)![0];
  if (label.length === first!.words.length) return [first!, ...rest];
  const at = first!.start + label.length;
  return [cut(text, first!, first!.start, at), cut(text, first!, at, first!.end), ...rest];
}

export function numberAt(words: string): number | null {
  const match = /^(\d{1,3})[.)]?(?:\s+(?=[\p{Lu}“"])|$)/u.exec(words);
  return match ? Number(match[1]) : null;
}

function numberedCells([first, ...rest]: readonly Piece[], number: number): Span[][] {
  const label = { start: first!.start, end: first!.start + String(number).length };
  const behind = first!.words.slice(String(number).length).replace(/^[.)]?\s*/u, '');
  return [[label], [...(behind === '' ? [] : [{ start: first!.end - behind.length, end: first!.end }]), ...rest]];
}

export function groupCells(pieces: readonly Piece[]): Span[][] {
  const label = GROUP_LABEL.exec(pieces[0]!.words)?.[0] ?? '';
  const printed = label.trimEnd();
  const title = pieces[0]!.start + label.length;
  return [
    printed === '' ? [] : [{ start: pieces[0]!.start, end: pieces[0]!.start + printed.length }],
    [...(title < pieces[0]!.end ? [{ start: title, end: pieces[0]!.end }] : []), ...pieces.slice(1)],
  ];
}

/** The rows as a grid, and their lines as its cells. */
export function placeRows(rows: readonly Row[], pieces: readonly Piece[], lines: Line[], grids: Grid[]): void {
  const columnCount = rows[0]!.cells.length;
  const cells: GridCell[] = [];
  const first = rows[0]!.cells[0]![0]!.start;
  const last = Math.max(...rows.flatMap((row) => row.cells.flat().map(({ end }) => end)));
  for (const { line, start, end } of pieces)
    if (start < last && end > first) lines[line] = { ...lines[line]!, role: 'furniture' };
  rows.forEach(({ group, cells: columns }, row) => {
    columns.forEach((spans, column) => {
      const columnSpan = group && column === 1 ? columnCount - 1 : 1;
      cells.push({ row, column, rowSpan: 1, columnSpan, spans: spans.map(({ start, end }) => ({ start, end })) });
      for (const { line, start, end } of pieces) {
        if (lines[line]!.cell || !spans.some((span) => span.start < end && span.end > start)) continue;
        lines[line] = { ...lines[line]!, role: 'cell', cell: { grid: grids.length, row, column } };
      }
    });
  });
  grids.push({
    kind: 'flattened',
    start: first,
    end: last,
    columnCount,
    rowCount: rows.length,
    headRows: 1,
    cells,
    pages: [...new Set(pieces.filter(({ start }) => start < last).map(({ line }) => lines[line]!.page ?? 0))].filter(
      Boolean,
    ),
    purpose: 'data',
  });
}
