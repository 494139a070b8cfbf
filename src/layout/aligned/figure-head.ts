/** The head of a table of figures: the block of headings above, of which some stand over several columns. */
import type { GridCell, SourceDocument } from '../../read/source-document.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { bare, LONGEST_HEADING, overlap, type Slot, slotOf, words } from './figure-columns.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

const NUMBER_HEADING = /^(?:s?tt|số tt)$/iu;
const TALLEST_HEAD = 9;
/** A heading reaches so far into a column that it stands over it. */
const STANDS_OVER = 3;

export interface Head {
  firstLine: number;
  endLine: number;
  chunks: Chunk[];
}

/** The block of headings above, told by the one over the numbers. */
export function headOver({ text, lines }: Text, row: number, slots: readonly Slot[]): Head | null {
  const from = Math.max(0, row - TALLEST_HEAD);
  const last = lines.slice(from, row).findLastIndex((line) => {
    const [first] = chunksOf(text, line);
    return first !== undefined && NUMBER_HEADING.test(words(text, first)) && slotOf(first, slots) === 0;
  });
  if (last < 0) return null;
  let firstLine = from + last;
  const name = slots[1]!;
  while (firstLine > from) {
    const chunks = chunksOf(text, lines[firstLine - 1]!);
    const isHead = chunks.every((chunk) => chunk.x0 > name.x1 - STANDS_OVER && mayBeHeading(text, chunk));
    if (chunks.length === 0 || !isHead) break;
    firstLine--;
  }
  const chunks = lines.slice(firstLine, row).flatMap((line) => chunksOf(text, line));
  if (!chunks.every((chunk) => mayBeHeading(text, chunk))) return null;
  return { firstLine, endLine: row, chunks };
}

const mayBeHeading = (text: string, chunk: Chunk): boolean =>
  chunk.x1 - chunk.x0 <= LONGEST_HEADING && !/[.;]$|kèm theo/iu.test(words(text, chunk));

/** Headings in their columns; one that stands over several with headings of their own is their parent. */
export function headCells(
  text: string,
  { chunks }: Head,
  slots: readonly Slot[],
): { cells: GridCell[]; headRows: number } {
  const cells: GridCell[] = [];
  const parents = new Set<Chunk>();
  const parented = new Set<number>();
  for (const chunk of chunks) {
    const run = columnsUnder(text, chunk, chunks, slots);
    if (!run || run.some((c) => parented.has(c))) continue;
    parents.add(chunk);
    for (const c of run) parented.add(c);
    cells.push({ row: 0, column: run[0]!, rowSpan: 1, columnSpan: run.length, spans: [bare(chunk)] });
  }
  const headRows = parents.size > 0 ? 2 : 1;
  slots.forEach((_, column) => {
    const own = chunks.filter((chunk) => !parents.has(chunk) && slotOf(chunk, slots) === column);
    const below = parented.has(column);
    cells.push({ row: below ? 1 : 0, column, rowSpan: below ? 1 : headRows, columnSpan: 1, spans: own.map(bare) });
  });
  return { cells, headRows };
}

/** What headings over several columns say; a narrow one stands over the middle of them. */
const PARENT = /\(%\)|^(?:tỷ lệ|chỉ tiêu|mục tiêu|kết quả|hồ sơ)(?!\p{L})/iu;

/** The columns of figures whose headings begin under this one: those that it reaches over, or stands in the middle of. */
function columnsUnder(text: string, chunk: Chunk, all: readonly Chunk[], slots: readonly Slot[]): number[] | null {
  const isBelow = (c: number): boolean => {
    const own = all.filter((other) => other !== chunk && slotOf(other, slots) === c);
    return (
      c > 1 &&
      own.length > 0 &&
      own.every(({ start }) => start > chunk.end && text.slice(chunk.end, start).includes('\n'))
    );
  };
  const reached = slots.flatMap((slot, c) =>
    overlap(chunk, slot) >= Math.min(STANDS_OVER, chunk.x1 - chunk.x0) ? [c] : [],
  );
  if (reached.length > 1) return reached.every(isBelow) ? reached : null;
  const at = slotOf(chunk, slots);
  if (!PARENT.test(words(text, chunk)) || !isBelow(at)) return null;
  let from = at;
  let to = at;
  while (isBelow(from - 1)) from--;
  while (isBelow(to + 1)) to++;
  let best: number[] | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let left = from; left <= at; left++) {
    for (let right = Math.max(at, left + 1); right <= to; right++) {
      const run = Array.from({ length: right - left + 1 }, (_, k) => left + k);
      const distance = Math.abs(
        middleOf(all.filter((other) => run.includes(slotOf(other, slots)))) - middleOf([chunk]),
      );
      if (distance < nearest) [best, nearest] = [run, distance];
    }
  }
  return best;
}

const middleOf = (chunks: readonly Chunk[]): number =>
  (Math.min(...chunks.map(({ x0 }) => x0)) + Math.max(...chunks.map(({ x1 }) => x1))) / 2;
