/**
 * Footnotes of raw text: "[2] Năm 2023, …" at a page's end, where "[2]" also stands behind a word of the text. They have no
 * rule and no small type there; the page number right behind them shows where the page, and so the note, ends.
 */
import type { Line, SourceDocument } from '../read/source-document.ts';
import { PAGE_NUMBER } from './paragraphs/running-lines.ts';

const OPENS = /^\s*(\[\d{1,2}\])\s+["“(]?[\p{Lu}\d]/u;
/** A page's notes have no more lines. */
const MOST_LINES = 12;

/** The document with such lines as footnotes; the same document where it has none. */
export function markRawNotes<T extends Pick<SourceDocument, 'text' | 'lines'>>(document: T): T {
  const { text } = document;
  if (!/\S\[\d{1,2}\]/u.test(text)) return document;
  const lines = [...document.lines];
  const words = (line: Line): string => text.slice(line.start, line.end).trim();
  lines.forEach((line, index) => {
    const mark = line.role === 'text' ? OPENS.exec(text.slice(line.start, line.end))?.[1] : undefined;
    if (mark === undefined || !isBorne(text, mark)) return;
    const end = pageEnd(lines, index, words);
    if (end === null) return;
    for (let i = index; i < end; i++) {
      const opens = OPENS.test(text.slice(lines[i]!.start, lines[i]!.end));
      lines[i] = { ...lines[i]!, role: 'footnote', startsParagraph: opens };
    }
  });
  return { ...document, lines };
}

/** Does the mark stand behind a word, as a note's reference does? */
function isBorne(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at > 0 && /\S/u.test(text[at - 1]!)) return true;
  }
  return false;
}

/** The line of the page number behind the note, or where the page or the text ends; null where none is near. */
function pageEnd(lines: readonly Line[], from: number, words: (line: Line) => string): number | null {
  let filled = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (i > from && (line.page !== lines[from]!.page || line.role === 'furniture' || PAGE_NUMBER.test(words(line))))
      return i;
    if (words(line) !== '' && ++filled > MOST_LINES) return null;
  }
  return lines.length;
}
