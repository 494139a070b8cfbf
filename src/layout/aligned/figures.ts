/**
 * Tables of figures kept side by side by blanks: a numbered row in each line, the same columns of figures in all of them.
 * Whatever their headings say, the rows show that they are tables and where their columns stand.
 */
import type { Grid, GridCell, Line, SourceDocument, Span } from '../../read/source-document.ts';
import { asDebris, inCell, pagesOf } from '../rebuilt-lines.ts';
import { endsTable } from '../table-words/table-end.ts';
import { trimmedLine } from '../table-words/words.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { bare, LONGEST_HEADING, type Slot, slotOf, words } from './figure-columns.ts';
import { type Head, headCells, headOver } from './figure-head.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

const FIRST_NUMBER = /^\s*0?1[.)]?\s{2,}\S/u;
const NUMBER = /^\d{1,3}[.)]?$/u;
const FIGURE =
  /^(?:(?:[≥≤<>=]|trên|dưới|từ|tối thiểu|ít nhất|không dưới|không quá)\s?)?\d[\d.,]*\s?%?(?:\s(?:trở lên|trở xuống))?$|^[-–]$/iu;
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u;
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 40;
/** Rows whose names take more than a line have them beside, not in, the line of their number. */
const MOST_SKIPPED = 4;
/** Share of the cells in a column of figures that are figures. */
const MOSTLY = 0.8;

/** What a line brings: a row of its own, a group's title, or more words for a row beside it. */
interface Read {
  line: number;
  kind: 'row' | 'group' | 'words';
  /** For each column what stands in it. */
  cells: Span[][];
}

export interface FigureTable {
  grid: Grid;
  lines: [number, Line][];
  endLine: number;
}

/** The table whose first row, "1", is line `i`. */
export function figureTableAt(document: Text, i: number, index: number): FigureTable | null {
  const { text, lines } = document;
  const line = lines[i]!;
  if (!FIRST_NUMBER.test(text.slice(line.start, line.end))) return null;
  const first = chunksOf(text, line);
  if (
    first.length < FEWEST_COLUMNS ||
    first.length > MOST_COLUMNS ||
    !first.slice(2).some((chunk) => isFigure(text, chunk))
  )
    return null;
  const slots = slotsOf(document, i, first);
  if (!slots) return null;
  const top = firstGroup(document, i, slots);
  const { read, endLine } = rowsFrom(document, top, slots);
  const rows = read.filter(({ kind }) => kind === 'row');
  if (rows.length < FEWEST_ROWS || !slots.some((_, c) => c > 1 && holdsFigures(text, rows, c))) return null;
  const head = headOver(document, top, slots);
  return head && assemble(document, head, read, slots, endLine, index);
}

const isFigure = (text: string, chunk: Span): boolean => FIGURE.test(words(text, chunk));

/** The columns' ranges by all rows that have as many chunks as the first. */
function slotsOf({ text, lines }: Text, from: number, first: readonly Chunk[]): Slot[] | null {
  const extents = first.map(({ x0, x1 }) => ({ x0, x1 }));
  let number = 1;
  let rows = 1;
  for (let i = from + 1, blank = 0; i < lines.length && blank < 3; i++) {
    const chunks = chunksOf(text, lines[i]!);
    if (chunks.length === 0) blank++;
    else blank = 0;
    if (chunks.length !== first.length || !NUMBER.test(words(text, chunks[0]!))) continue;
    const next = Number.parseInt(words(text, chunks[0]!), 10);
    if (next <= number || next > number + MOST_SKIPPED) continue;
    number = next;
    rows++;
    chunks.forEach(({ x0, x1 }, c) => {
      extents[c]!.x0 = Math.min(extents[c]!.x0, x0);
      extents[c]!.x1 = Math.max(extents[c]!.x1, x1);
    });
  }
  if (rows < FEWEST_ROWS || extents.some(({ x0 }, c) => c > 0 && x0 <= extents[c - 1]!.x1)) return null;
  // The white between two columns belongs to both halves.
  const borders = extents.slice(1).map(({ x0 }, c) => (extents[c]!.x1 + x0) / 2);
  return extents.map((_, c) => ({ x0: borders[c - 1] ?? 0, x1: borders[c] ?? Number.POSITIVE_INFINITY }));
}

/** The group's title right above the first row belongs to the table's body. */
function firstGroup({ text, lines }: Text, row: number, slots: readonly Slot[]): number {
  let above = row - 1;
  while (above >= 0 && chunksOf(text, lines[above]!).length === 0) above--;
  const chunks = above < 0 ? [] : chunksOf(text, lines[above]!);
  return chunks.length === 2 && kindOf(text, chunks, slots) === 'group' ? above : row;
}

function rowsFrom({ text, lines }: Text, from: number, slots: readonly Slot[]): { read: Read[]; endLine: number } {
  const read: Read[] = [];
  let endLine = from;
  let blank = 0;
  for (let i = from; i < lines.length && blank < 3; i++) {
    const chunks = chunksOf(text, lines[i]!);
    if (chunks.length === 0) {
      blank++;
      continue;
    }
    blank = 0;
    if (lines[i]!.cell || endsTable(trimmedLine(text, lines[i]!))) break;
    const kind = kindOf(text, chunks, slots);
    if (!kind) break;
    const cells: Span[][] = slots.map(() => []);
    chunks.forEach((chunk, k) => {
      cells[kind === 'group' ? Math.min(k, 1) : slotOf(chunk, slots)]!.push(chunk);
    });
    read.push({ line: i, kind, cells });
    endLine = i + 1;
  }
  // Words behind the last row may be those that follow the table.
  while (read.at(-1)?.kind === 'words' && !/^\p{Ll}/u.test(words(text, read.at(-1)!.cells.flat()[0]!))) {
    read.pop();
    endLine = (read.at(-1)?.line ?? from - 1) + 1;
  }
  return { read, endLine };
}

function kindOf(text: string, chunks: readonly Chunk[], slots: readonly Slot[]): Read['kind'] | null {
  const [first, second] = chunks;
  const label = words(text, first!);
  const figures = chunks.filter((chunk) => slotOf(chunk, slots) > 1 && isFigure(text, chunk)).length;
  if (NUMBER.test(label) && slotOf(first!, slots) === 0 && chunks.length > 1) return 'row';
  if (chunks.length <= 2 && GROUP_LABEL.test(label) && second) return 'group';
  // "Bình quân toàn huyện     96      27"
  if (figures > 0 && slotOf(first!, slots) <= 1 && /\p{L}/u.test(label)) return 'row';
  return figures === 0 && slotOf(first!, slots) > 0 && chunks.every(({ x0, x1 }) => x1 - x0 <= LONGEST_HEADING)
    ? 'words'
    : null;
}

function holdsFigures(text: string, rows: readonly Read[], column: number): boolean {
  const cells = rows.map(({ cells }) => cells[column]!).filter((cell) => cell.length > 0);
  return cells.length >= FEWEST_ROWS && cells.filter(([cell]) => isFigure(text, cell!)).length >= cells.length * MOSTLY;
}

function assemble(
  document: Text,
  head: Head,
  read: readonly Read[],
  slots: readonly Slot[],
  endLine: number,
  index: number,
): FigureTable {
  const { lines } = document;
  const { cells, headRows } = headCells(document.text, head, slots);
  const rowAt = new Map<number, number>();
  let row = headRows - 1;
  let ahead: Read | null = null;
  read.forEach((each, k) => {
    const { kind, line, cells: own } = each;
    if (kind === 'words') {
      const next = read[k + 1];
      // "Sở Nông nghiệp và" over the line with the number, "Môi trường" under it.
      if (next?.kind === 'row' && own.every((spans, c) => spans.length === 0 || next.cells[c]!.length === 0))
        ahead = each;
      else addTo(cells, row, own);
      rowAt.set(line, ahead === each ? row + 1 : row);
      return;
    }
    row++;
    const columns = kind === 'group' ? 2 : slots.length;
    for (let column = 0; column < columns; column++) {
      const columnSpan = kind === 'group' && column === 1 ? slots.length - 1 : 1;
      const spans = [...(ahead?.cells[column] ?? []), ...own[column]!].map(bare);
      cells.push({ row, column, rowSpan: 1, columnSpan, spans });
    }
    ahead = null;
    rowAt.set(line, row);
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const changed: [number, Line][] = [];
  for (let i = head.firstLine; i < endLine; i++) {
    const at = i < head.endLine ? 0 : rowAt.get(i);
    changed.push([i, at === undefined ? asDebris(lines[i]!) : inCell(lines[i]!, { grid: index, row: at, column: 0 })]);
  }
  const grid: Grid = {
    kind: 'aligned',
    start: lines[head.firstLine]!.start,
    end: lines[endLine - 1]!.end,
    columnCount: slots.length,
    rowCount: row + 1,
    headRows,
    cells,
    pages: pagesOf(lines, read),
    purpose: 'data',
  };
  return { grid, lines: changed, endLine };
}

function addTo(cells: readonly GridCell[], row: number, words: readonly Span[][]): void {
  words.forEach((spans, column) => {
    cells.find((cell) => cell.row === row && cell.column === column)?.spans.push(...spans.map(bare));
  });
}
