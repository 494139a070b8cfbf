/**
 * The cells of one column, some of them merged over rows: where cells stand in the middle of their rows, one that stands
 * between two rows, or in the middle of three whose others are empty, belongs to all of them.
 */
import type { Span } from '../../read/source-document.ts';
import { openingOf } from '../table-words/cell-edges.ts';
import { staysOpen } from './open-end.ts';
import { type Row, type TableLine, WIDEST_GAP } from './rows.ts';

/** A cell's words and the rows that it reaches over, both included. */
export interface ColumnCell {
  first: number;
  last: number;
  spans: Span[];
}

/** A cell's words with the lines that they stand in. */
interface Block extends ColumnCell {
  top: number;
  bottom: number;
}

/** What it costs, in lines, to leave a row without a cell, and to merge a cell that already stands in its own row's middle. */
const EMPTY = 0.4;
const MERGED_THOUGH_FIT = 1;
const FITS = 0.5;

/** Each row's own cell. */
export const cellsByRow = (lines: readonly TableLine[], rows: readonly Row[], column: number): ColumnCell[] =>
  rows.map(([from, to], row) => ({
    first: row,
    last: row,
    spans: lines.slice(from, to).flatMap(({ cells }) => cells[column]!),
  }));

/** The rows that a column's cells may be merged over, and what is known of them. */
export interface Stretch {
  text: string;
  lines: readonly TableLine[];
  rows: readonly Row[];
  /** Whether blank lines stand between the rows, so that lines without one between them are of one cell. */
  isParted: boolean;
  /** A title over the rows below it has cells of its own only. */
  isTitle(row: number): boolean;
}

/** Does a cell run over the end of a row, or stand neither at the top nor in the middle of its own? */
export function showsMerging(stretch: Stretch, column: number): boolean {
  const { lines, rows } = stretch;
  return blocksOf(stretch, column, 0, rows.length).some(({ first, last, top, bottom }) => {
    if (last > first) return true;
    const [from, to] = [lines[rows[first]![0]]!.line, lines[rows[first]![1] - 1]!.line];
    return top - from > 1 && Math.abs((top + bottom) / 2 - (from + to) / 2) > 1;
  });
}

/** The column's cells with the rows that they are merged over. `isFull`: empty cells are not to be expected in it. */
export function mergedCells(stretch: Stretch, column: number, isFull: boolean): ColumnCell[] {
  const { lines, rows, isTitle } = stretch;
  const cells: ColumnCell[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && !isTitle(to) && isOnePart(lines, rows[from]!, rows[to]!)) to++;
    const blocks = blocksOf(stretch, column, from, to);
    const isAbove = isTitle(from) && (blocks[0]?.first ?? 0) > from;
    if (isAbove) cells.push({ first: from, last: from, spans: [] });
    cells.push(...spread(stretch, blocks, isAbove ? from + 1 : from, to, isFull));
    from = to;
  }
  return cells;
}

const isOnePart = (lines: readonly TableLine[], [first]: Row, [, end]: Row): boolean =>
  lines[first]!.part === lines[end - 1]!.part;

/** The words of a column in rows `from` to `to`; what runs over the end of a row is one cell. */
function blocksOf({ text, lines, rows, isParted }: Stretch, column: number, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  for (let row = from; row < to; row++) {
    const own = lines.slice(...rows[row]!).filter(({ cells }) => cells[column]!.length > 0);
    if (own.length === 0) continue;
    const spans = own.flatMap(({ cells }) => cells[column]!);
    const [top, bottom] = [own[0]!.line, own.at(-1)!.line];
    const before = blocks.at(-1);
    const distance = before?.last === row - 1 ? top - before.bottom : Number.POSITIVE_INFINITY;
    const isSame = (isParted && distance === 1) || (distance <= WIDEST_GAP && goesOn(text, before!.spans, spans));
    if (before && isSame) {
      before.spans.push(...spans);
      before.last = row;
      before.bottom = bottom;
    } else blocks.push({ first: row, last: row, spans, top, bottom });
  }
  return blocks;
}

/** "Văn phòng" over "HĐND và UBND xã": which one is said on the next line. */
const BARE_UNIT = /^(?:các )?(?:văn phòng|trung tâm|phòng|công chức|bộ phận|sở|ban|bộ phận tiếp nhận)$/iu;

const ANOTHER_UNIT =
  /^(?:các|công an|công chức|phòng|trung tâm|đoàn|hội|văn phòng|sở|ban|chi cục|bưu điện|tổ|trường|ủy ban|ubnd|thanh tra)(?!\p{L})/iu;

function goesOn(text: string, before: readonly Span[], behind: readonly Span[]): boolean {
  const last = before.at(-1)!;
  const [first] = behind;
  if (BARE_UNIT.test(text.slice(last.start, last.end)) && !ANOTHER_UNIT.test(text.slice(first!.start, first!.end)))
    return true;
  return openingOf(text, first!.start) === 'lower' || staysOpen(text, last);
}

/** A cell set behind those before it, and what all of them cost. */
interface Way {
  cost: number;
  cell: ColumnCell | null;
  before: Way | null;
}

/** No cell is merged over more rows. */
const MOST_ROWS = 60;

/** Deals the rows out to the blocks, in order, so that each block stands in the middle of its rows. */
function spread(
  { lines, rows }: Stretch,
  blocks: readonly Block[],
  from: number,
  to: number,
  isFull: boolean,
): ColumnCell[] {
  const middleOf = (first: number, last: number): number =>
    (lines[rows[first]![0]]!.line + lines[rows[last]![1] - 1]!.line) / 2;
  const off = ({ top, bottom }: Block, first: number, last: number): number =>
    Math.abs((top + bottom) / 2 - middleOf(first, last));
  const costOf = (block: Block, first: number, last: number): number => {
    const own = off(block, block.first, block.last);
    const more = last - first - (block.last - block.first);
    // A cell at the top of its own row stands as well as one in its middle.
    const atTop =
      more === 0 && block.first === block.last ? block.top - lines[rows[first]![0]]!.line : Number.POSITIVE_INFINITY;
    return Math.min(atTop, off(block, first, last)) + (!isFull && own <= FITS ? more * MERGED_THOUGH_FIT : 0);
  };
  // For each number of blocks dealt with, the cheapest way there: of rows and blocks only those near each other meet.
  let best = new Map<number, Way>([[0, { cost: 0, cell: null, before: null }]]);
  const reached = [best];
  for (let row = from; row < to; row++) {
    const next = new Map<number, Way>();
    const offer = (b: number, way: Way): void => {
      if (way.cost < (next.get(b)?.cost ?? Number.POSITIVE_INFINITY)) next.set(b, way);
    };
    for (const [b, before] of best)
      if ((blocks[b]?.first ?? Number.POSITIVE_INFINITY) > row)
        offer(b, { cost: before.cost + EMPTY, cell: { first: row, last: row, spans: [] }, before });
    for (let first = row; first >= Math.max(from, row - MOST_ROWS); first--) {
      for (const [b, before] of reached[first - from]!) {
        const block = blocks[b];
        if (!block || block.first < first || block.last > row) continue;
        const cell = { first, last: row, spans: block.spans };
        offer(b + 1, { cost: before.cost + costOf(block, first, row), cell, before });
      }
    }
    reached.push(next);
    best = next;
  }
  const whole = best.get(blocks.length);
  // A cell longer than any: its words stay in the row that they begin in.
  if (!whole) return blocks.map(({ first, spans }) => ({ first, last: first, spans }));
  const cells: ColumnCell[] = [];
  for (let way: Way | null = whole; way?.cell; way = way.before) cells.unshift(way.cell);
  return cells;
}
