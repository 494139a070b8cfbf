/** Where one column ends and the next begins, and what of a line stands in each. */
import type { Span } from '../../read/source-document.ts';
import { type CellLook, type ColumnRole, cellLook } from '../../registry/columns.ts';
import { openingOf } from '../table-words/cell-edges.ts';
import { type Chunk, OVERHANG } from './chunks.ts';
import type { Column } from './head.ts';

/** Proportional letters squeezed into columns of characters move a cell's start by about a word. */
const CELL_BEGINS = 6;
/** No cell begins so far from its column. */
const FARTHEST = 25;
/** What the cells of a column look like, and how much of it tells them. */
const LOOK_OF: Readonly<Partial<Record<ColumnRole, keyof CellLook>>> = {
  product: 'product',
  lead: 'unit',
  coordinator: 'unit',
  deadline: 'deadline',
};
const TELLING_LOOK = 3;
/** Share of a page's lines that may run through a gap between columns, where one blank divides two full cells. */
const THROUGH = 0.1;

/** The white between two columns: what begins at or behind `edge` is of the right one, whose cells mostly begin at `begin`. */
export interface Border {
  edge: number;
  begin: number;
  role: ColumnRole | null;
}

/** Between neighbouring headings, where fewest lines have ink: the gap behind which most lines begin again. */
export function bordersOf(columns: readonly Column[], chunks: readonly Chunk[], lines: number): Border[] {
  const width = [...chunks, ...columns].reduce((most, { x1 }) => Math.max(most, x1), 1) + 2;
  const change = new Int32Array(width + 1);
  const begins = new Int32Array(width + 1);
  for (const { x0, x1 } of chunks) {
    change[x0]!++;
    change[x1]!--;
    begins[x0]!++;
  }
  const ink = new Int32Array(width);
  for (let x = 0, sum = 0; x < width; x++) {
    sum += change[x]!;
    ink[x] = sum;
  }
  return columns.slice(1).map(({ x0, role }, c) => {
    const from = columns[c]!.x0 + 1;
    // cells stand at their column's left edge or centred: they begin no further right than its heading, or little
    const to = Math.max(from, x0 + 2);
    let least = Number.POSITIVE_INFINITY;
    for (let x = from; x <= to; x++) least = Math.min(least, ink[x]!);
    // a line or two that run through the gap do not hide it
    const white = (x: number): boolean => ink[x]! <= least + 1 + lines * THROUGH;
    let begin = x0;
    let most = Number.NEGATIVE_INFINITY;
    for (let x = from; x <= to; x++) {
      if (!white(x)) continue;
      const support = begins[x + 1]! + begins[x + 2]! * 0.9 - 1.5 * ink[x]!;
      if (support > most) [begin, most] = [x + 1, support];
    }
    let edge = begin;
    while (edge > begin - CELL_BEGINS && edge - 1 > from && white(edge - 1)) edge--;
    return { edge, begin, role };
  });
}

/** How many lines run through a border. */
export function crossedBy(lines: readonly { chunks: Chunk[] }[], { begin }: Border): number {
  return lines.filter(({ chunks }) => chunks.some(({ x0, x1 }) => x0 < begin && x1 > begin)).length;
}

/** The column of a piece of a line: the one that it begins in, or that its middle stands in. */
export function columnAt(borders: readonly Border[], x0: number, x1 = x0): number {
  let column = 0;
  while (column < borders.length && (x0 >= borders[column]!.edge || (x0 + x1) / 2 >= borders[column]!.begin)) column++;
  return column;
}

/** A chunk that crosses a border is cut where the right column's cell is likeliest to begin. */
export function cut(text: string, chunk: Chunk, borders: readonly Border[]): { column: number; span: Span }[] {
  const pieces: { column: number; span: Span }[] = [];
  let { start, x0 } = chunk;
  for (const border of borders) {
    const { begin } = border;
    if (x0 >= border.edge || chunk.x1 <= begin || begin - x0 <= OVERHANG) continue;
    const at = likeliestBlank(text, start, chunk.end, chunk.start + begin - chunk.x0, border.role);
    if (at === null) continue;
    // What reaches over by a letter or two is the end of a word that began before.
    if (chunk.x1 - begin <= OVERHANG && Math.abs(at + 1 - (chunk.start + begin - chunk.x0)) > 1) continue;
    pieces.push({ column: columnAt(borders, x0, x0 + at - start), span: { start, end: at } });
    x0 += at + 1 - start;
    start = at + 1;
  }
  pieces.push({ column: columnAt(borders, x0, chunk.x1), span: { start, end: chunk.end } });
  return pieces;
}

/** The blank nearest to where cells begin; one before a capital, or before words as the column's cells have, from further off. */
function likeliestBlank(
  text: string,
  from: number,
  to: number,
  wanted: number,
  role: ColumnRole | null,
): number | null {
  const kind = LOOK_OF[role ?? 'no'];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from + 1; at < to; at++) {
    if (text[at] !== ' ' || Math.abs(at - wanted) > FARTHEST) continue;
    const opens = openingOf(text, at + 1);
    let distance = Math.abs(at + 1 - wanted) - (opens === 'upper' || opens === 'dash' ? CELL_BEGINS : 0);
    if (kind && opens !== 'lower' && cellLook(text.slice(at + 1, to), [kind])[kind] >= TELLING_LOOK)
      distance -= CELL_BEGINS;
    // Of words that follow each other the first begins the cell: "Sở" in "Sở Nội vụ".
    const follows = best !== null && text.indexOf(' ', best + 1) === at;
    if (distance < least - (follows ? CELL_BEGINS : 0)) [best, least] = [at, distance];
  }
  return best;
}
