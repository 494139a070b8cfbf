/** Writes pieces in reading order as the canonical text, with every line's place. */
import type { PagesReading } from '../read/reading.ts';
import type { Grid, Line, LineStyle, ReadingNote, Repair, SourceDocument } from '../read/source-document.ts';
import type { JoinedTable } from './grid/join.ts';
import type { PlacedLine, TableCell } from './grid/table.ts';
import type { Piece } from './pages.ts';
import { alignOf, type Column, columnOf, startsParagraph } from './paragraph-starts.ts';

type Written = Pick<SourceDocument, 'text' | 'lines' | 'grids' | 'repairs' | 'notes'>;

export function writeCanonical(
  pieces: readonly Piece[],
  { repairs, notes }: Pick<PagesReading, 'repairs' | 'notes'>,
): Written {
  const texts: string[] = [];
  const lines: Line[] = [];
  const grids: Grid[] = [];
  const writtenRuns: { page: number; run: number; line: Line }[] = [];
  let offset = 0;
  let block = 0;
  let footnotes: Extract<Piece, { kind: 'footnote' }>[] = [];
  let before: { line: PlacedLine; column: Column } | null = null;

  const put = (
    line: PlacedLine,
    fields: Partial<Line> & Pick<Line, 'startsParagraph'>,
    column: Column | null,
  ): Line => {
    const written: Line = {
      start: offset,
      end: offset + line.text.length,
      page: line.page,
      box: rounded(line),
      style: styleOf(line, column),
      role: 'text',
      cell: null,
      block: null,
      ...fields,
    };
    texts.push(line.text);
    lines.push(written);
    offset = written.end + 1;
    for (const run of new Set(line.words.map((word) => word.run)))
      writtenRuns.push({ page: line.page, run, line: written });
    return written;
  };

  const flushFootnotes = (): void => {
    for (const { line, starts } of footnotes) put(line, { role: 'footnote', startsParagraph: starts }, null);
    footnotes = [];
  };

  const putTable = (table: JoinedTable): void => {
    const index = grids.length;
    const start = offset;
    const grid: Grid = {
      kind: table.kind,
      start,
      end: start,
      columnCount: table.xs.length - 1,
      rowCount: table.rowCount,
      headRows: table.headRows,
      cells: [],
      pages: table.pages,
      purpose: 'data',
    };
    grids.push(grid);
    for (const cell of table.cells) {
      const column = columnOfCell(cell);
      const placed = cell.lines.map((line, at) => {
        const above = cell.lines[at - 1] ?? null;
        const starts = startsParagraph(line, above, column, above?.page === line.page);
        return put(
          line,
          { role: 'cell', startsParagraph: starts, cell: { grid: index, row: cell.row, column: cell.column } },
          column,
        );
      });
      grid.cells.push({
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        spans: placed.map(({ start: from, end }) => ({ start: from, end })),
      });
    }
    grid.end = Math.max(start, offset - 1);
  };

  for (const piece of pieces) {
    if (piece.kind === 'footnote') {
      footnotes.push(piece);
      continue;
    }
    if (piece.kind === 'line') {
      const { line, column } = piece;
      const starts: boolean | null = startsParagraph(
        line,
        before?.line ?? null,
        column,
        before?.line.page === line.page,
      );
      // A note waits until the paragraph that bears its mark is over.
      if (starts === true) flushFootnotes();
      put(line, { startsParagraph: starts }, column);
      before = { line, column };
      continue;
    }
    flushFootnotes();
    before = null;
    if (piece.kind === 'table') putTable(piece.table);
    else {
      for (const own of piece.blocks) {
        block++;
        const column = columnOf(own);
        own.forEach((line, at) => {
          put(line, { block, startsParagraph: at === 0 ? true : null }, column);
        });
      }
    }
  }
  flushFootnotes();
  const text = texts.join('\n');
  return {
    text,
    lines,
    grids,
    repairs: repairsIn(text, repairs, writtenRuns),
    notes: notesIn(text, notes, writtenRuns),
  };
}

/** A cell's own column is its walls, less the blank beside them, as its longest line shows it. */
function columnOfCell(cell: TableCell): Column {
  const own = columnOf(cell.lines);
  const left = cell.lines.length > 0 ? Math.min(...cell.lines.map((line) => line.box.x)) : cell.left;
  const padding = Math.max(1, Math.min(8, left - cell.left));
  return { left, right: cell.right - padding, pitch: own.pitch, indents: [], labelsIndented: false };
}

function styleOf(line: PlacedLine, column: Column | null): LineStyle {
  const align = column ? alignOf(line, column) : null;
  return {
    bold: line.bold,
    italic: line.italic,
    size: Math.round(line.size * 10) / 10,
    ...(align ? { align } : {}),
    ...(column ? { indent: Math.round((line.box.x - column.left) * 10) / 10 } : {}),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const rounded = ({ box }: PlacedLine): NonNullable<Line['box']> => ({
  x: round(box.x),
  y: round(box.y),
  width: round(box.width),
  height: round(box.height),
});

/** Repairs point into the text where their run came to stand. */
function repairsIn(
  text: string,
  repairs: PagesReading['repairs'],
  runs: readonly { page: number; run: number; line: Line }[],
): Repair[] {
  const found: Repair[] = [];
  for (const { kind, from, to, page, run } of repairs) {
    const places = runs.filter((place) => place.page === page && place.run === run);
    for (const { line } of places) {
      const at = text.slice(line.start, line.end).indexOf(to);
      if (at < 0) continue;
      found.push({ kind, from, to, span: { start: line.start + at, end: line.start + at + to.length } });
      break;
    }
  }
  return found;
}

/** Notes about a run point to where its words came to stand. */
function notesIn(
  text: string,
  notes: PagesReading['notes'],
  runs: readonly { page: number; run: number; line: Line }[],
): ReadingNote[] {
  return notes.map(({ run, ...note }) => {
    const words = String(note.data.text ?? '');
    if (!run || words === '') return note;
    for (const { page, run: index, line } of runs) {
      if (page !== run.page || index !== run.index) continue;
      const at = text.slice(line.start, line.end).indexOf(words);
      if (at >= 0) return { ...note, span: { start: line.start + at, end: line.start + at + words.length } };
    }
    return note;
  });
}
