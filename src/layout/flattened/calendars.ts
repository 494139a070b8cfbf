/**
 * What is to be done month by month, in two columns that were flattened into lines: "Tháng | Mốc công việc", mostly with the
 * quarters ahead. The months part the rows.
 */
import type { SourceDocument } from '../../read/source-document.ts';
import { cut, Joined, type Piece } from './indicators/pieces.ts';
import { placeRows, type Row } from './indicators/placed-rows.ts';
import { stretchesFrom } from './indicators/stretches.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

const HEAD =
  /^(?<quarter>Quý\s+)?(?<month>Tháng|Thời (?:gian|điểm|hạn)|Mốc thời gian)\s+(?<work>(?:Các\s+)?(?:Mốc|Nội dung|[Cc]ông việc|Nhiệm vụ|[Vv]iệc|Hoạt động)(?:[,\s]+\p{Ll}+){0,8})$/u;
const MAY_OPEN = /^(?:Quý|Tháng|Thời|Mốc)(?!\p{L})/u;
const HEAD_LINES = 3;

const MONTH = /^Tháng\s+(\d{1,2})(?:\s*\/\s*20\d\d)?(?=\s|$)/u;
const QUARTER = /^(?:Quý\s+)?(?:I{1,3}|IV|[1-4])(?:\s*\/\s*20\d\d)?$/u;
/** Points below the table; no month's work begins so. */
const POINT = /^(?:[-–+•*]|\p{Ll}\)|\d{1,2}[.)])\s/u;
const FEWEST_MONTHS = 4;

/** The document with such tables as grids; the same document where it has none. */
export function rebuildCalendars<T extends Text>(document: T): T {
  const lines = [...document.lines];
  const grids = [...document.grids];
  for (const pieces of stretchesFrom(document, ({ words }) => MAY_OPEN.test(words))) {
    const headLines = headLinesOf(pieces);
    if (headLines === 0) continue;
    const head = new Joined(pieces.slice(0, headLines));
    const { quarter = '', month } = HEAD.exec(head.text)!.groups!;
    const starts = [...(quarter === '' ? [] : [0]), quarter.length, quarter.length + month!.length];
    const rows = rowsOf(document.text, pieces.slice(headLines), quarter !== '');
    if (rows.length < FEWEST_MONTHS) continue;
    const columns = starts.map((at, i) => head.between(at, starts[i + 1] ?? head.text.length));
    placeRows({ head: columns.map((own) => ({ own, above: null })), rows }, pieces, lines, grids);
  }
  return grids.length === document.grids.length ? document : { ...document, lines, grids };
}

/** How many lines the head fills, 0 where there is none; a month follows it, maybe below its quarter. */
function headLinesOf(pieces: readonly Piece[]): number {
  for (let count = 1; count <= HEAD_LINES; count++) {
    const [below, next] = [pieces[count]?.words ?? '', pieces[count + 1]?.words ?? ''];
    const isOver = MONTH.test(below) || (QUARTER.test(below) && MONTH.test(next));
    if (isOver && HEAD.test(new Joined(pieces.slice(0, count)).text)) return count;
  }
  return 0;
}

/** A row for each month, in their order; those behind the first point below the table are none. */
function rowsOf(text: string, pieces: readonly Piece[], hasQuarters: boolean): Row[] {
  const months: { from: number; label: Piece | null }[] = [];
  let last = 0;
  for (const [i, { words }] of pieces.entries()) {
    if (POINT.test(words)) break;
    const month = Number(MONTH.exec(words)?.[1] ?? 0);
    if (month <= last) continue;
    const above = pieces[i - 1];
    months.push({ from: i, label: hasQuarters && above && QUARTER.test(above.words) ? above : null });
    last = month;
  }
  return months.map(({ from, label }, m): Row => {
    const next = months[m + 1];
    const end = next ? next.from - (next.label ? 1 : 0) : endOfLast(pieces, from);
    const first = pieces[from]!;
    const length = MONTH.exec(first.words)![0].length;
    const work = [cut(text, first, first.start + length, first.end), ...pieces.slice(from + 1, end)];
    const month = cut(text, first, first.start, first.start + length);
    const quarter = hasQuarters ? [label ? [label] : []] : [];
    return { group: false, cells: [...quarter, [month], work.filter(({ words }) => words !== '')] };
  });
}

function endOfLast(pieces: readonly Piece[], from: number): number {
  const length = pieces.slice(from + 1).findIndex(({ words }) => POINT.test(words));
  return length < 0 ? pieces.length : from + 1 + length;
}
