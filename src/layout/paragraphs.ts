/** Lines joined into the paragraphs that their author wrote. */
import type { SourceDocument, Span } from '../read/source-document.ts';

export interface Paragraph {
  /** One span per line, in reading order. */
  spans: Span[];
  /** Indices into `document.lines`. */
  lines: number[];
}

/** Lines outside data tables, without furniture, joined into paragraphs. Blank lines belong to none. */
export function paragraphsOf(document: SourceDocument): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  document.lines.forEach((line, index) => {
    if (line.role === 'furniture' || line.end === line.start) return;
    paragraphs.push({ spans: [{ start: line.start, end: line.end }], lines: [index] });
  });
  return paragraphs;
}
