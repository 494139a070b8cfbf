/**
 * What a format's reader hands to layout/: either a flow of paragraphs and tables (Word, Markdown, raw text), whose
 * order is known, or pages of placed glyph runs and rules (PDF, scans), whose order has to be found.
 */
import type { Aside, Box, LineStyle, ReadingNote, Repair, SourceFormat, TextFrom, Unread } from './source-document.ts';

/** One line of a flow. Paragraph formats give whole paragraphs; raw text gives its own lines. */
export interface FlowLine {
  text: string;
  page: number | null;
  style: LineStyle | null;
  startsParagraph: boolean | null;
  role?: 'text' | 'furniture' | 'footnote';
}

export interface FlowCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Paragraphs of the cell in order; a nested table's cells stand here as lines, row by row. */
  lines: FlowLine[];
}

export interface FlowTable {
  kind: 'docx' | 'markdown' | 'aligned';
  columnCount: number;
  rowCount: number;
  headRows: number | null;
  /** Without borders and standing where letterheads and signatures stand, a table is layout, not data. */
  purpose: 'data' | 'layout';
  cells: FlowCell[];
}

export type FlowBlock = { kind: 'line'; line: FlowLine } | { kind: 'table'; table: FlowTable };

export interface FlowReading {
  kind: 'flow';
  format: SourceFormat;
  textFrom: TextFrom;
  pages: number | null;
  blocks: FlowBlock[];
  asides: Aside[];
  unread: Unread[];
  /** Offsets of `span` count in the texts of the blocks' lines joined by "\n" in canonical order. */
  repairs: Repair[];
  notes: ReadingNote[];
}

/** A run of glyphs of one font on one baseline; `text` is NFC Unicode, legacy encodings already undone. */
export interface PlacedRun {
  text: string;
  box: Box;
  /** Where the baseline runs, in the page's coordinates; runs of one line share it within a tolerance. */
  baseline: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** x positions of the character boundaries, text.length + 1 entries, where the reader knows them. */
  advances: number[] | null;
  /** `annotation`: from a form field or a signature's appearance; its words belong at their place on the page. */
  from: 'page' | 'annotation' | 'ocr';
  /** 0..1, OCR only. */
  confidence: number | null;
}

/** A straight horizontal or vertical rule, stroked or filled, as drawn. */
export interface Rule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  thickness: number;
}

export interface PlacedPage {
  number: number;
  width: number;
  height: number;
  runs: PlacedRun[];
  rules: Rule[];
  textFrom: 'text-layer' | 'ocr' | 'none';
}

export interface PagesReading {
  kind: 'pages';
  format: 'pdf' | 'image';
  pages: PlacedPage[];
  asides: Aside[];
  unread: Unread[];
  /** Notes that name a run get its span from layout/. */
  notes: (ReadingNote & { run?: { page: number; index: number } })[];
  /** Repairs by page and run; layout/ turns them into spans. */
  repairs: { kind: Repair['kind']; from: string; to: string; page: number; run: number }[];
}

export type Reading = FlowReading | PagesReading;
