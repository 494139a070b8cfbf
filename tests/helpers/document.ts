/** Shorthands for tests that read documents. */
import { readDocument } from '../../src/layout/read-document.ts';
import type { ReadOptions } from '../../src/read/options.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

export function read(content: string | Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readDocument(typeof content === 'string' ? utf8(content) : content, options);
}

/** The document's lines as they stand in its text. */
export function linesOf(document: SourceDocument): string[] {
  return document.lines.map((line) => document.text.slice(line.start, line.end));
}

/** A grid's cells row by row, merged cells once, at their first slot. */
export function cellsOf(document: SourceDocument, index = 0): { at: string; text: string }[] {
  return document.grids[index]!.cells.map((cell) => ({
    at: `${cell.row},${cell.column}${cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : ''}`,
    text: cell.spans.map((span) => document.text.slice(span.start, span.end)).join(' / '),
  }));
}
