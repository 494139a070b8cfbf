/** One report, every format. */
import type { ReportDocument } from '../document.ts';
import { renderCsv } from './csv.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal, type TerminalOptions } from './terminal.ts';

export const DOCUMENT_FORMATS = ['table', 'markdown', 'html', 'csv'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export function renderDocument(document: ReportDocument, format: DocumentFormat, terminal: TerminalOptions): string {
  switch (format) {
    case 'table':
      return renderTerminal(document, terminal);
    case 'markdown':
      return renderMarkdown(document);
    case 'html':
      return renderHtml(document);
    case 'csv':
      return renderCsv(document);
  }
}
