/**
 * Tables kept side by side by blanks, as `pdftotext -layout` writes them: the columns stand where the gaps of white run
 * through the lines, the rows where the cells of all columns may begin anew at once.
 */
import { oneOf } from '../../language/letters.ts';
import type { Grid, GridCell, Line, SourceDocument, Span } from '../../read/source-document.ts';
import { type ColumnRole, roleOfColumn, settleTaskColumns } from '../../registry/columns.ts';
import { HEADING_WORDS } from '../../registry/table-columns.ts';
import { closingOf, openingOf } from './atoms.ts';
import { GROUP_LABEL, groupOf } from './lines.ts';
import { endsTable } from './table-end.ts';
import { firstSign, wordsOf } from './words.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

/** A run of words in a line, without a wide blank inside; x counts characters from the line's start. */
interface Chunk extends Span {
  x0: number;
  x1: number;
}

interface Column {
  role: ColumnRole | null;
  x0: number;
  x1: number;
  chunks: Chunk[];
}

interface Head {
  firstLine: number;
  endLine: number;
  columns: Column[];
}

/** Rows of task tables run over a page at most. */
const LONGEST_ROW = 80;
/** A chunk that reaches over a border by no more still belongs wholly to its own column. */
const OVERHANG = 3;
/** Where so large a share of lines runs through the borders, the columns do not stand under each other. */
const CROOKED = 0.25;
/** Proportional letters squeezed into columns of characters move a cell's start by about a word. */
const CELL_BEGINS = 6;
/** Share of a page's lines that may run through a gap between columns, where one blank divides two full cells. */
const THROUGH = 0.1;

/** Weights of a row's place, in the same rough units as the flattened tables' model. */
const WEIGHTS = {
  oneNumber: 2,
  noNumber: -3,
  furtherNumber: -6,
  numberOnTop: 1,
  blankBefore: 1,
  blankInside: -0.5,
  small: -2,
  capital: 0.6,
  dash: 0.1,
  afterStop: 0.3,
  afterOpen: -1.5,
  /** A column whose cell begins only further down says less. */
  later: 0.6,
} as const;
/** A column that begins nothing within so many lines says nothing of a row's place. */
const NEAR = 6;

/** The document with its aligned tables as grids; the same document where it has none. */
export function rebuildAlignedTables<T extends Text>(document: T): T {
  const lines = [...document.lines];
  const grids = [...document.grids];
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i]!.cell ? null : headAt(document, i);
    if (!head) continue;
    const rebuilt = rebuild(document, head, grids.length);
    i = rebuilt.endLine - 1;
    if (!rebuilt.grid) continue;
    grids.push(rebuilt.grid);
    for (const [index, line] of rebuilt.lines) lines[index] = line;
  }
  return grids.length === document.grids.length ? document : { ...document, lines, grids };
}

function chunksOf(text: string, line: Span): Chunk[] {
  const chunks: Chunk[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(/\S+(?: \S+)*/gu)) {
    const x0 = match.index;
    chunks.push({ start: line.start + x0, end: line.start + x0 + match[0].length, x0, x1: x0 + match[0].length });
  }
  return chunks;
}

const FIRST_HEADING = /^\s*(?:s?tt|nội dung|nhiệm vụ|tên nhiệm vụ|công việc)(?!\p{L})/iu;
const OPENS_HEAD = oneOf('stnc');

/** The head whose number or content heading stands in line `i`: at least three columns, told by their headings. */
function headAt({ text, lines }: Text, i: number): Head | null {
  const line = lines[i]!;
  if (!OPENS_HEAD(firstSign(text, line))) return null;
  if (!FIRST_HEADING.test(text.slice(line.start, line.start + 60))) return null;
  if (chunksOf(text, line).length < 2) return null;
  let first = i;
  let end = i + 1;
  for (let k = i - 1; k >= Math.max(0, i - 3) && isHeadLine(text, lines[k]!); k--) first = k;
  for (let k = i + 1; k < Math.min(lines.length, i + 5) && isHeadLine(text, lines[k]!); k++) end = k + 1;
  const columns = cluster(lines.slice(first, end).flatMap((each) => chunksOf(text, each)));
  const names = columns.map((column) => nameOf(text, column));
  const roles = names.map((name) => roleOfColumn(name));
  if (!settleTaskColumns(roles, names)) return null;
  roles.forEach((role, i) => {
    columns[i]!.role = role;
  });
  return { firstLine: first, endLine: end, columns };
}

function nameOf(text: string, { chunks }: Column): string {
  return chunks.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Only words of headings, and not from the left margin on, where a row's number or a caption would begin. */
function isHeadLine(text: string, line: Line): boolean {
  const words = wordsOf(text, line.start, line.end);
  const indent = chunksOf(text, line)[0]?.x0 ?? 0;
  return words.length > 0 && indent > OVERHANG && words.every(({ form }) => HEADING_WORDS.has(form));
}

/** Chunks that stand over each other make a column; one that stands over two columns names neither. */
function cluster(all: readonly Chunk[]): Column[] {
  const overlaps = (a: Chunk, b: Chunk): boolean => a.x0 < b.x1 && b.x0 < a.x1;
  const chunks = all.filter((chunk) => {
    const under = all.filter((other) => other.start > chunk.end && overlaps(chunk, other));
    return !under.some((a) => under.some((b) => !overlaps(a, b) && b.x0 > a.x1));
  });
  const columns: Column[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.x0 - b.x0)) {
    const open = columns[columns.length - 1];
    if (open && chunk.x0 < open.x1) {
      open.x1 = Math.max(open.x1, chunk.x1);
      open.chunks.push(chunk);
    } else columns.push({ role: null, x0: chunk.x0, x1: chunk.x1, chunks: [chunk] });
  }
  for (const column of columns) column.chunks.sort((a, b) => a.start - b.start);
  return columns;
}

/** A line of the table: what stands in each column, or a group row. */
interface TableLine {
  line: number;
  cells: Span[][];
  group: Span[] | null;
  blankBefore: boolean;
}

interface Rebuilt {
  grid: Grid | null;
  lines: [number, Line][];
  endLine: number;
}

function rebuild(document: Text, head: Head, index: number): Rebuilt {
  const { text, lines } = document;
  const roles = head.columns.map(({ role }) => role);
  const read: TableLine[] = [];
  const furniture: number[] = [];
  let segment: Head = head;
  let pending: { line: number; chunks: Chunk[]; blankBefore: boolean }[] = [];
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
    for (const { line, chunks, blankBefore } of pending) read.push(readLine(text, line, chunks, borders, blankBefore));
    pending = [];
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
    const words = text.slice(line.start, line.end).trim();
    if (endsTable(words) || isProse(chunks, segment.columns, words)) break;
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

function sameRoles(columns: readonly Column[], roles: readonly (ColumnRole | null)[]): boolean {
  return columns.length === roles.length && columns.every(({ role }, c) => role === roles[c]);
}

/** One long chunk across most of the columns is a paragraph, unless it is a group row. */
function isProse(chunks: readonly Chunk[], columns: readonly Column[], words: string): boolean {
  if (chunks.length !== 1 || groupOf(words, () => '')) return false;
  const crossed = columns.filter(({ x0, x1 }) => chunks[0]!.x0 < x1 && chunks[0]!.x1 > x0).length;
  return crossed >= Math.max(3, columns.length - 1);
}

/** Between neighbouring headings, where fewest lines have ink: the gap behind which most lines begin again. */
function bordersOf(columns: readonly Column[], chunks: readonly Chunk[], lines: number): number[] {
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
  return columns.slice(1).map((column, c) => {
    const from = columns[c]!.x0 + 1;
    // cells stand at their column's left edge or centred: they begin no further right than its heading, or little
    const to = Math.max(from, column.x0 + 2);
    let least = Number.POSITIVE_INFINITY;
    for (let x = from; x <= to; x++) least = Math.min(least, ink[x]!);
    let best = column.x0;
    let most = Number.NEGATIVE_INFINITY;
    for (let x = from; x <= to; x++) {
      // a line or two that run through the gap do not hide it
      if (ink[x]! > least + 1 + lines * THROUGH) continue;
      const support = begins[x + 1]! + begins[x + 2]! * 0.9 - 1.5 * ink[x]!;
      if (support > most) [best, most] = [x + 1, support];
    }
    return best;
  });
}

function readLine(
  text: string,
  line: number,
  chunks: readonly Chunk[],
  borders: readonly number[],
  blankBefore: boolean,
): TableLine {
  const cells: Span[][] = Array.from({ length: borders.length + 1 }, () => []);
  const words = chunks.map(({ start, end }) => text.slice(start, end)).join(' ');
  const [first] = chunks;
  const isGroup =
    chunks.length <= 2 &&
    groupOf(words, () => '') !== null &&
    !(chunks.length === 2 && columnAt(borders, chunks[1]!.x0) > 1);
  for (const chunk of chunks) for (const piece of cut(text, chunk, borders)) cells[piece.column]!.push(piece.span);
  const group = isGroup ? labelAndTitle(text, first!, chunks[1] ?? null) : null;
  return { line, cells, group, blankBefore };
}

/** How many lines run through a border. */
function crossedBy(lines: readonly { chunks: Chunk[] }[], border: number): number {
  return lines.filter(({ chunks }) => chunks.some(({ x0, x1 }) => x0 < border && x1 > border)).length;
}

function columnAt(borders: readonly number[], x: number): number {
  let column = 0;
  while (column < borders.length && x >= borders[column]!) column++;
  return column;
}

/** A chunk that crosses a border by more than an overhang is cut at the blank nearest to it. */
function cut(text: string, chunk: Chunk, borders: readonly number[]): { column: number; span: Span }[] {
  const pieces: { column: number; span: Span }[] = [];
  let { start, x0 } = chunk;
  for (const border of borders) {
    if (x0 >= border || chunk.x1 <= border || chunk.x1 - border <= OVERHANG) continue;
    if (border - x0 <= OVERHANG) continue;
    const at = nearestBlank(text, start, chunk.end, chunk.start + border - chunk.x0);
    if (at === null) continue;
    pieces.push({ column: columnAt(borders, x0 + (at - start) / 2), span: { start, end: at } });
    x0 += at + 1 - start;
    start = at + 1;
  }
  pieces.push({ column: columnAt(borders, x0 + (chunk.end - start) / 2), span: { start, end: chunk.end } });
  return pieces;
}

/** The blank nearest to the border, one before a capital or a dash from further off: there cells begin. */
function nearestBlank(text: string, from: number, to: number, wanted: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from + 1; at < to; at++) {
    if (text[at] !== ' ') continue;
    const opens = openingOf(text, at + 1);
    const distance = Math.abs(at - wanted) - (opens === 'upper' || opens === 'dash' ? CELL_BEGINS : 0);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
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

/** Cuts the lines between two group rows into rows, all at once, so that the cuts together fit best. */
function rowsOf(text: string, lines: readonly TableLine[], numbers: number): [number, number][] {
  const columns = lines[0]!.cells.length;
  const numbered = (line: TableLine): boolean =>
    numbers >= 0 && line.cells[numbers]!.some(({ start, end }) => /^\d/u.test(text.slice(start, end)));
  const cutScores = lines.map((_, j) => cutScore(text, lines, j, columns, numbers));
  const best = new Float64Array(lines.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(lines.length + 1);
  best[0] = 0;
  for (let k = 1; k <= lines.length; k++) {
    let count = 0;
    let blanks = 0;
    for (let j = k - 1; j >= Math.max(0, k - LONGEST_ROW); j--) {
      if (numbered(lines[j]!)) count++;
      if (count > 3) break;
      const order =
        count === 1 ? WEIGHTS.oneNumber : count === 0 ? WEIGHTS.noNumber : (count - 1) * WEIGHTS.furtherNumber;
      const score = best[j]! + (numbers >= 0 ? order : 0) + cutScores[j]! + blanks * WEIGHTS.blankInside;
      if (score > best[k]!) {
        best[k] = score;
        from[k] = j;
      }
      if (lines[j]!.blankBefore) blanks++;
    }
  }
  const rows: [number, number][] = [];
  for (let k = lines.length; k > 0; k = from[k]!) rows.unshift([from[k]!, k]);
  return rows;
}

/** How well a row may begin at line `j`: do the columns end above and begin below? */
function cutScore(text: string, lines: readonly TableLine[], j: number, columns: number, numbers: number): number {
  if (j === 0) return 0;
  let score = lines[j]!.blankBefore ? WEIGHTS.blankBefore : 0;
  for (let c = 0; c < columns; c++) {
    let below = j;
    while (below < lines.length && below < j + NEAR && lines[below]!.cells[c]!.length === 0) below++;
    const next = lines[below]?.cells[c]?.[0];
    if (!next || below >= j + NEAR) continue;
    if (c === numbers) {
      if (below === j) score += WEIGHTS.numberOnTop;
      continue;
    }
    let above = j - 1;
    while (above >= 0 && lines[above]!.cells[c]!.length === 0) above--;
    const last = above >= 0 ? lines[above]!.cells[c]!.at(-1) : undefined;
    const opens = openingOf(text, next.start);
    let part = opens === 'lower' ? WEIGHTS.small : opens === 'dash' ? WEIGHTS.dash : WEIGHTS.capital;
    if (last) {
      const closes = closingOf(text, last.start, last.end);
      if (closes === 'stop') part += WEIGHTS.afterStop;
      if (closes === 'open' || closes === 'comma' || closes === 'item') part += WEIGHTS.afterOpen;
    }
    score += below === j ? part : part * WEIGHTS.later;
  }
  return score;
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
  const addRows = (part: readonly TableLine[]): void => {
    if (part.length === 0) return;
    for (const [from, to] of rowsOf(text, part, numbers)) {
      row++;
      for (let column = 0; column < columnCount; column++) {
        const spans = part.slice(from, to).flatMap((line) => line.cells[column]!);
        cells.push({ row, column, rowSpan: 1, columnSpan: 1, spans });
      }
      for (const { line } of part.slice(from, to)) placed.set(line, row);
    }
  };
  let open: TableLine[] = [];
  for (const line of read) {
    if (!line.group) {
      open.push(line);
      continue;
    }
    addRows(open);
    open = [];
    row++;
    const [label, ...title] = line.group;
    cells.push({ row, column: 0, rowSpan: 1, columnSpan: 1, spans: label!.end > label!.start ? [label!] : [] });
    cells.push({ row, column: 1, rowSpan: 1, columnSpan: columnCount - 1, spans: title });
    placed.set(line.line, row);
  }
  addRows(open);
  const passedOver = new Set(furniture);
  const changed: [number, Line][] = [];
  for (let i = head.firstLine; i < end; i++) {
    const at = placed.get(i) ?? (i < head.endLine ? 0 : null);
    const line = lines[i]!;
    const isCell = at !== null && !passedOver.has(i);
    const cell = isCell ? { grid: index, row: at, column: 0 } : null;
    changed.push([i, cell ? { ...line, role: 'cell', cell } : { ...line, role: 'furniture' }]);
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
    pages: [...new Set(read.map(({ line }) => lines[line]!.page ?? 0))].filter(Boolean),
    purpose: 'data',
  };
  return { grid, lines: changed };
}
