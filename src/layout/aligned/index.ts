/**
 * Tables kept side by side by blanks, as `pdftotext -layout` writes them: the columns stand where the gaps of white run
 * through the lines, the rows where the cells of all columns may begin anew at once.
 */
import type { Grid, GridCell, Line, SourceDocument, Span } from '../../read/source-document.ts';
import type { ColumnRole } from '../../registry/columns.ts';
import { roleOfHeading } from '../../registry/headings.ts';
import { asDebris, inCell, pagesOf } from '../rebuilt-lines.ts';
import { GROUP_LABEL, groupOf } from '../table-words/groups.ts';
import { endsTable, Numbering } from '../table-words/table-end.ts';
import { trimmedLine } from '../table-words/words.ts';
import { type Border, bordersOf, columnAt, crossedBy, cut } from './borders.ts';
import { cellsByRow, mergedCells, type Stretch, showsMerging } from './cells.ts';
import { type Chunk, chunksOf, OVERHANG } from './chunks.ts';
import { figureTableAt } from './figures.ts';
import { type Column, type Head, headAt } from './head.ts';
import { rowsOf, type TableLine } from './rows.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

/** Where so large a share of lines runs through the borders, the columns do not stand under each other. */
const CROOKED = 0.25;
/** Where blank lines part so large a share of the rows, they part them all. */
const MOSTLY = 0.7;

/** The document with its aligned tables as grids; the same document where it has none. */
export function rebuildAlignedTables<T extends Text>(document: T): T {
  const lines = [...document.lines];
  const grids = [...document.grids];
  const numbering = new Numbering();
  let passed = 0;
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i]!.cell ? null : headAt(document, i);
    const figures = head || lines[i]!.cell ? null : figureTableAt(document, i, grids.length);
    if (figures) {
      grids.push(figures.grid);
      for (const [index, line] of figures.lines) lines[index] = line;
      i = figures.endLine - 1;
    }
    if (!head) continue;
    // Most texts have no such table, and the numbering of their chapters need not be followed.
    for (; passed < head.firstLine; passed++) numbering.pass(trimmedLine(document.text, lines[passed]!));
    numbering.enter();
    const rebuilt = rebuild(document, head, grids.length, numbering);
    passed = rebuilt.endLine;
    i = rebuilt.endLine - 1;
    if (!rebuilt.grid) continue;
    grids.push(rebuilt.grid);
    for (const [index, line] of rebuilt.lines) lines[index] = line;
  }
  return grids.length === document.grids.length ? document : { ...document, lines, grids };
}

/** A line whose columns are told when all of its page are known. */
interface Pending {
  line: number;
  chunks: Chunk[];
  blankBefore: boolean;
}

interface Rebuilt {
  grid: Grid | null;
  lines: [number, Line][];
  endLine: number;
}

function rebuild(document: Text, head: Head, index: number, numbering: Numbering): Rebuilt {
  const { text, lines } = document;
  const roles = head.columns.map(({ role }) => role);
  const read: TableLine[] = [];
  const furniture: number[] = [];
  let segment: Head = head;
  let pending: Pending[] = [];
  let part = 0;
  let blank = false;
  let crossings = 0;
  let end = head.endLine;
  const flush = (): void => {
    const borders = bordersOf(
      segment.columns,
      pending.flatMap(({ chunks }) => chunks),
      pending.length,
    );
    crossings += borders.reduce((sum, border) => sum + crossedBy(pending, border), 0) / Math.max(1, borders.length);
    for (const { line, chunks, blankBefore } of pending)
      read.push({ ...readLine(text, line, chunks, borders), part, blankBefore });
    pending = [];
    part++;
  };
  let i = head.endLine;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.cell) break;
    const chunks = chunksOf(text, line);
    if (chunks.length === 0 || line.role === 'furniture') {
      blank = true;
      continue;
    }
    // Each page has its columns where its own text put them.
    if (pending.length > 0 && lines[pending[0]!.line]!.page !== line.page) flush();
    const words = trimmedLine(text, line);
    const isEnd =
      endsTable(words) ||
      (chunks.length === 1 && numbering.goesOn(words)) ||
      isProse(chunks, segment.columns, words) ||
      opensParagraph(document, i, chunks, segment.columns);
    if (isEnd) {
      pending = withoutHeadings(text, pending);
      end = Math.max(head.endLine, (pending.at(-1)?.line ?? end - 1) + 1);
      break;
    }
    const again = headAt(document, i);
    if (again && sameRoles(again.columns, roles)) {
      pending = pending.filter((each) => each.line < again.firstLine);
      flush();
      segment = again;
      for (let k = again.firstLine; k < again.endLine; k++) furniture.push(k);
      i = again.endLine - 1;
    } else if (chunks.length === 1 && /^\d{1,3}$/u.test(words) && chunks[0]!.x0 > segment.columns[0]!.x1 + OVERHANG) {
      furniture.push(i);
    } else pending.push({ line: i, chunks, blankBefore: blank });
    blank = false;
    end = i + 1;
  }
  flush();
  if (read.length === 0 || crossings > read.length * CROOKED) return { grid: null, lines: [], endLine: end };
  return { ...assemble(document, head, read, furniture, end, index), endLine: end };
}

/** Headings without a number right above the prose that ends the table belong to the prose. */
function withoutHeadings(text: string, pending: readonly Pending[]): Pending[] {
  const isHeading = ({ chunks, blankBefore }: Pending): boolean =>
    blankBefore && chunks.length === 1 && roleOfHeading(text.slice(chunks[0]!.start, chunks[0]!.end)) !== 'other';
  return pending.slice(0, pending.findLastIndex((line) => !isHeading(line)) + 1);
}

function sameRoles(columns: readonly Column[], roles: readonly (ColumnRole | null)[]): boolean {
  return columns.length === roles.length && columns.every(({ role }, c) => role === roles[c]);
}

const NOTE = /^(?:\*\s?)?ghi chú\s*:/iu;

/** One long chunk across most of the columns is a paragraph, unless it is a group row; a note is one, too. */
function isProse(chunks: readonly Chunk[], columns: readonly Column[], words: string): boolean {
  if (chunks.length !== 1 || groupOf(words, () => '')) return false;
  if (NOTE.test(words)) return true;
  return columnsCrossed(chunks[0]!, columns) >= Math.max(3, columns.length - 1);
}

/** A long line, and the next one as whole: a paragraph that is narrower than the table above it. */
function opensParagraph(
  { text, lines }: Text,
  i: number,
  [first, ...others]: readonly Chunk[],
  columns: readonly Column[],
): boolean {
  if (!first || others.length > 0 || first.x1 - first.x0 < LONG_LINE || first.x0 >= columns[1]!.x1) return false;
  const next = lines.slice(i + 1).find((line) => trimmedLine(text, line) !== '');
  const [second, ...more] = next ? chunksOf(text, next) : [];
  if (!second || more.length > 0 || second.x0 >= columns[1]!.x0) return false;
  return columnsCrossed(first, columns) > 2;
}

const LONG_LINE = 60;

const columnsCrossed = (chunk: Chunk, columns: readonly Column[]): number =>
  columns.filter(({ x0, x1 }) => chunk.x0 < x1 && chunk.x1 > x0).length;

function readLine(
  text: string,
  line: number,
  chunks: readonly Chunk[],
  borders: readonly Border[],
): Pick<TableLine, 'line' | 'cells' | 'group'> {
  const cells: Span[][] = Array.from({ length: borders.length + 1 }, () => []);
  const words = chunks.map(({ start, end }) => text.slice(start, end)).join(' ');
  const [first] = chunks;
  const isGroup =
    chunks.length <= 2 &&
    groupOf(words, () => '') !== null &&
    !(chunks.length === 2 && columnAt(borders, chunks[1]!.x0) > 1);
  for (const chunk of chunks) for (const piece of cut(text, chunk, borders)) cells[piece.column]!.push(piece.span);
  const group = isGroup ? labelAndTitle(text, first!, chunks[1] ?? null) : null;
  return { line, cells, group };
}

/** A group row's label and title, whether one blank or a wide one stands between. */
function labelAndTitle(text: string, first: Chunk, second: Chunk | null): Span[] {
  const label = GROUP_LABEL.exec(text.slice(first.start, first.end))?.[1]?.length ?? 0;
  const end = first.start + label;
  const rest = text.slice(end, first.end);
  const title = end + (rest.length - rest.replace(/^[.)/\s]+/u, '').length);
  const spans = title < first.end ? [{ start: title, end: first.end }] : [];
  return [{ start: first.start, end: title < first.end ? end : first.end }, ...spans, ...(second ? [second] : [])];
}

function assemble(
  { text, lines }: Text,
  head: Head,
  read: readonly TableLine[],
  furniture: readonly number[],
  end: number,
  index: number,
): { grid: Grid; lines: [number, Line][] } {
  const columnCount = head.columns.length;
  const numbers = head.columns.findIndex(({ role }) => role === 'no');
  const cells: GridCell[] = head.columns.map(({ chunks }, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    spans: chunks.map(({ start, end: stop }) => ({ start, end: stop })),
  }));
  const placed = new Map<number, number>();
  let row = 0;
  const groups = read.filter(({ group }) => group !== null);
  const stretches = stretchesOf(read);
  const { rows: rowsByStretch, manner } = rowsOf(text, stretches, numbers);
  const merging = rowsByStretch.map((rows, s): Stretch => {
    const lines = stretches[s]!;
    const numbersOf = rows.map(([from, to]) => numberIn(text, lines.slice(from, to), numbers));
    const isTitle = (at: number): boolean => leads(numbersOf[at]!, numbersOf[at + 1] ?? '');
    return { text, lines, rows, isParted: manner.parted >= MOSTLY, isTitle };
  });
  // Merged cells stand in the middle even where the others stand at the top; leads are merged most.
  const lead = head.columns.findIndex(({ role }) => role === 'lead');
  const leadsAreMerged = lead >= 0 && merging.some((stretch) => showsMerging(stretch, lead));
  rowsByStretch.forEach((rows, s) => {
    const stretch = stretches[s]!;
    head.columns.forEach(({ role }, column) => {
      const isFull = column === lead && leadsAreMerged;
      const mayMerge = isFull || (manner.standing[column] === 'middle' && role !== 'no' && role !== 'content');
      const own = mayMerge ? mergedCells(merging[s]!, column, isFull) : cellsByRow(stretch, rows, column);
      for (const { first, last, spans } of own)
        cells.push({ row: row + 1 + first, column, rowSpan: last - first + 1, columnSpan: 1, spans });
    });
    for (const [from, to] of rows) {
      row++;
      for (const { line } of stretch.slice(from, to)) placed.set(line, row);
    }
    const group = groups[s];
    if (!group) return;
    row++;
    const [label, ...title] = group.group!;
    cells.push({ row, column: 0, rowSpan: 1, columnSpan: 1, spans: label!.end > label!.start ? [label!] : [] });
    cells.push({ row, column: 1, rowSpan: 1, columnSpan: columnCount - 1, spans: title });
    placed.set(group.line, row);
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const passedOver = new Set(furniture);
  const changed: [number, Line][] = [];
  for (let i = head.firstLine; i < end; i++) {
    const at = placed.get(i) ?? (i < head.endLine ? 0 : null);
    const line = lines[i]!;
    const isCell = at !== null && !passedOver.has(i);
    const cell = isCell ? { grid: index, row: at, column: 0 } : null;
    changed.push([i, cell ? inCell(line, cell) : asDebris(line)]);
  }
  const first = head.columns[0]!.chunks[0]!;
  const grid: Grid = {
    kind: 'aligned',
    start: Math.min(first.start, lines[head.firstLine]!.start),
    end: cells.reduce((last, { spans }) => spans.reduce((most, span) => Math.max(most, span.end), last), first.end),
    columnCount,
    rowCount: row + 1,
    headRows: 1,
    cells,
    pages: pagesOf(lines, read),
    purpose: 'data',
  };
  return { grid, lines: changed };
}

/** The lines before, between and behind the group rows. */
function stretchesOf(read: readonly TableLine[]): TableLine[][] {
  const stretches: TableLine[][] = [[]];
  for (const line of read) {
    if (line.group) stretches.push([]);
    else stretches.at(-1)!.push(line);
  }
  return stretches;
}

function numberIn(text: string, lines: readonly TableLine[], numbers: number): string {
  const spans = numbers < 0 ? [] : lines.flatMap(({ cells }) => cells[numbers]!);
  return spans.map(({ start, end }) => text.slice(start, end)).join('');
}

/** "2" over "2.1", "1" over "a". */
const leads = (number: string, next: string): boolean =>
  number !== '' && (next.startsWith(`${number}.`) || (/^\d/u.test(number) && /^a[.)]?$/u.test(next)));
