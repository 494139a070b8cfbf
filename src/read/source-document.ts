/**
 * What every reader ends in: one canonical text with places and tables.
 *
 * The canonical text is NFC, one line per visual line (PDF, scans, raw text) or per paragraph (DOCX, .doc, Markdown).
 * Tables stand in it row by row, cell by cell, each cell's lines together, so that every format of one document reads
 * in the same order. Every offset of the product is a UTF-16 offset into this text, and `cchc text` prints exactly it.
 */

export type SourceFormat = 'pdf' | 'docx' | 'doc' | 'txt' | 'md' | 'image';
export type TextFrom = 'text' | 'text-layer' | 'ocr' | 'mixed';

/** Half-open range of UTF-16 offsets into the canonical text. */
export interface Span {
  start: number;
  end: number;
}

/** In points (1/72 inch) from the top left corner of the page as a reader sees it (after /Rotate). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a line looks, where the format says so. Absent means unknown, not "no". */
export interface LineStyle {
  bold?: boolean;
  italic?: boolean;
  /** Font size in points. */
  size?: number;
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Left indent of the line's first glyph from the text column's left edge, in points. */
  indent?: number;
  /** Word's outline or a Markdown heading level, 1-based. */
  headingLevel?: number;
}

export interface Line extends Span {
  /** 1-based; null where the format has no pages. */
  page: number | null;
  box: Box | null;
  style: LineStyle | null;
  /**
   * True where the layout proves that a paragraph begins here (DOCX paragraph, Markdown block, first-line indent or gap
   * in a PDF), false where it proves that the line continues the one before, null where only the words can tell.
   */
  startsParagraph: boolean | null;
  /** `furniture`: kept in the text (raw text keeps the user's own line numbers) but to be read over. */
  role: 'text' | 'cell' | 'furniture' | 'footnote';
  /** The table and cell that the line stands in: index into `grids`, then row and column of the cell's first slot. */
  cell: { grid: number; row: number; column: number } | null;
  /** Lines of one block laid out beside another (letterhead, signature block) share its number; null in running text. */
  block: number | null;
}

export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Where the cell's words stand, in reading order; a cell that a page break cuts has several. Empty: an empty cell. */
  spans: Span[];
}

export interface Grid extends Span {
  /** `flattened`: rebuilt from lines that had lost their table. `aligned`: columns told by alignment, no rules drawn. */
  kind: 'ruled' | 'aligned' | 'docx' | 'markdown' | 'flattened';
  columnCount: number;
  rowCount: number;
  /** How many rows at the top are the table's head; null where unknown. */
  headRows: number | null;
  /** Only first slots of merged cells stand here, ordered by row, then column. */
  cells: GridCell[];
  pages: number[];
  /** A table that only holds side-by-side blocks (letterhead, signatures) is layout, not data. */
  purpose: 'data' | 'layout';
}

/** What was read but is no part of the running text. */
export interface Aside {
  kind:
    | 'page-number'
    | 'running-head'
    | 'running-foot'
    | 'repeated-head'
    | 'stamp'
    | 'signature'
    | 'comment'
    | 'watermark';
  text: string;
  page: number | null;
}

/** What could not be read, so that nobody takes its absence for a fault of the document. */
export interface Unread {
  page: number | null;
  what: 'page' | 'image' | 'region' | 'part';
  reason: string;
}

export interface Repair {
  kind: 'ocr' | 'encoding' | 'hyphenation' | 'ligature';
  from: string;
  to: string;
  span: Span;
}

/** What the reader was not sure of; `code` is stable, words are made in messages/. */
export interface ReadingNote {
  code: string;
  data: Record<string, string | number>;
  span: Span | null;
}

export interface SourceDocument {
  name: string;
  format: SourceFormat;
  sha256: string;
  pages: number | null;
  textFrom: TextFrom;
  text: string;
  lines: Line[];
  grids: Grid[];
  asides: Aside[];
  unread: Unread[];
  repairs: Repair[];
  notes: ReadingNote[];
}
