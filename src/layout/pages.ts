/** Pages of placed runs and rules become canonical text: furniture aside, blocks whole, tables row by row. */
import type { PagesReading, PlacedPage } from '../read/reading.ts';
import type { Aside, SourceDocument } from '../read/source-document.ts';
import { type Beside, type Stretch, stretchesOf } from './blocks.ts';
import { type Footnote, takeFootnotes } from './footnotes.ts';
import { type FurniturePage, takeFurniture } from './furniture.ts';
import { asJoined, countsOn, type JoinedTable, joinTables } from './grid/join.ts';
import { tablesOfPage } from './grid/page-tables.ts';
import type { PageTable, PlacedLine } from './grid/table.ts';
import type { OpenTable } from './grid/unruled/tables.ts';
import type { VisualLine } from './lines.ts';
import { type Column, columnOf } from './paragraph-starts.ts';
import { takeSignatures } from './signatures.ts';
import { wordsOf } from './words.ts';
import { writeCanonical } from './write-canonical.ts';

/** What the text is made of, in reading order. */
export type Piece =
  | { kind: 'line'; line: PlacedLine; source: VisualLine; column: Column }
  | { kind: 'footnote'; line: PlacedLine; starts: boolean }
  | { kind: 'beside'; blocks: [PlacedLine[], PlacedLine[]]; source: Beside }
  | { kind: 'table'; table: JoinedTable };

type Assembled = Pick<SourceDocument, 'pages' | 'textFrom' | 'text' | 'lines' | 'grids' | 'repairs' | 'notes'> & {
  asides: Aside[];
};

interface LaidPage extends FurniturePage {
  page: PlacedPage;
  tables: PageTable[];
}

export function assemblePages(reading: PagesReading): Assembled {
  const asides: Aside[] = [];
  let cut: OpenTable | null = null;
  const pages = reading.pages.map((page): LaidPage => {
    const { runs, asides: signed } = takeSignatures(page);
    asides.push(...signed);
    const { tables, lines, open } = tablesOfPage(page, wordsOf(runs), cut);
    cut = open;
    return { page, number: page.number, width: page.width, height: page.height, tables, lines };
  });
  asides.push(...takeFurniture(pages));
  const bodySize = commonSize(pages.flatMap((page) => page.lines));
  const pieces: Piece[] = [];
  let before: LaidPage | null = null;
  for (const page of pages) {
    const notes = takeFootnotes(
      page.page,
      page.lines,
      bodySize,
      page.tables.flatMap(({ cells }) => cells),
    );
    for (const piece of piecesOf(page, before?.page.width === page.page.width ? lastBeside(pieces) : null)) {
      const joined = piece.kind === 'table' ? joinWithLast(pieces, piece.table) : null;
      if (joined) {
        asides.push(...joined);
        continue;
      }
      if (piece.kind === 'beside' && piece.source.continues) {
        goOnBeside(pieces, piece);
        continue;
      }
      pieces.push(piece);
      if (piece.kind !== 'line') continue;
      for (const note of notes) if (note.host === piece.source) pieces.push(...piecesOfNote(note, page.number));
    }
    const told = new Set(pieces.map((piece) => (piece.kind === 'line' ? piece.source : null)));
    for (const note of notes) if (!note.host || !told.has(note.host)) pieces.push(...piecesOfNote(note, page.number));
    before = page;
  }
  const written = writeCanonical(pieces, reading);
  return { ...written, pages: reading.pages.length, textFrom: sourceOf(reading.pages), asides };
}

/** The page's lines, blocks and tables from top to bottom. */
function piecesOf(page: LaidPage, cut: Beside | null): Piece[] {
  const placed = (line: VisualLine): PlacedLine => ({ ...line, page: page.number });
  const pieces: Piece[] = [];
  const tables = [...page.tables].sort((a, b) => a.top - b.top);
  const column = columnOf(page.lines);
  const put = (stretch: Stretch): void => {
    if (stretch.kind === 'beside') {
      pieces.push({ kind: 'beside', blocks: [stretch.left.map(placed), stretch.right.map(placed)], source: stretch });
    } else {
      for (const line of stretch.lines) pieces.push({ kind: 'line', line: placed(line), source: line, column });
    }
  };
  let from = -Infinity;
  for (const table of [...tables, null]) {
    const to = table ? table.top : Infinity;
    // Lines are looked at between tables: blocks do not reach across one.
    const between = page.lines.filter((line) => line.baseline > from && line.baseline <= to + 1);
    for (const stretch of stretchesOf(between, page.page.width, from === -Infinity ? cut : null)) put(stretch);
    if (table) pieces.push({ kind: 'table', table: asJoined(table) });
    from = to + 1;
  }
  return pieces;
}

/** The blocks that end the text so far, which the next page may go on with. */
function lastBeside(pieces: readonly Piece[]): Beside | null {
  const last = pieces.at(-1);
  return last?.kind === 'beside' ? { ...last.source, left: last.blocks[0], right: last.blocks[1] } : null;
}

function goOnBeside(pieces: Piece[], rest: Extract<Piece, { kind: 'beside' }>): void {
  const last = pieces.at(-1);
  if (last?.kind !== 'beside') return;
  last.blocks[0].push(...rest.blocks[0]);
  last.blocks[1].push(...rest.blocks[1]);
}

/** A table right behind a table of the page before goes on with it. */
function joinWithLast(pieces: Piece[], piece: JoinedTable): Aside[] | null {
  let at = pieces.length - 1;
  while (at >= 0 && pieces[at]!.kind === 'footnote') at--;
  const below = linesBelow(pieces, at, piece.page);
  const last = pieces[at - below];
  if (last?.kind !== 'table' || last.table.pages.at(-1) === piece.page) return null;
  if (below > 0 && !countsOn(last.table, piece)) return null;
  const result = joinTables(last.table, piece);
  if (!result) return null;
  pieces[at - below] = { kind: 'table', table: result.joined };
  for (let i = at - below + 1; i <= at; i++) pieces[i] = asNote(pieces[i]!, i === at - below + 1);
  return result.asides;
}

/** How many lines stand under the last table of the page before: under one that goes on overleaf only notes can. */
function linesBelow(pieces: readonly Piece[], from: number, page: number): number {
  let count = 0;
  for (; count < MOST_NOTE_LINES; count++) {
    const piece = pieces[from - count];
    if (piece?.kind !== 'line') return count;
    if (piece.line.page === page) return 0;
  }
  return count;
}

const MOST_NOTE_LINES = 8;

const asNote = (piece: Piece, isFirst: boolean): Piece => {
  if (piece.kind !== 'line') return piece;
  return { kind: 'footnote', line: piece.line, starts: isFirst || MARKED_NOTE.test(piece.line.text) };
};

/** "2 Năm 2020, …"; a date that a line begins with is no mark. */
const MARKED_NOTE = /^\d{1,2}[.)]?\s?\p{Lu}/u;

const piecesOfNote = (note: Footnote, page: number): Piece[] =>
  note.lines.map((line, index) => ({ kind: 'footnote', line: { ...line, page }, starts: index === 0 }));

/** The size that most letters have. */
function commonSize(lines: readonly VisualLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [12, 0])[0];
}

function sourceOf(pages: readonly PlacedPage[]): SourceDocument['textFrom'] {
  const kinds = new Set(pages.map((page) => page.textFrom).filter((kind) => kind !== 'none'));
  if (kinds.size > 1) return 'mixed';
  return kinds.has('ocr') ? 'ocr' : 'text-layer';
}
