/**
 * Footnotes of raw text whose marks were small figures above the line: there the figure sticks to the word before it and
 * ends its line ("… biên chế được giao1"), and at the page's end it stands alone over the note ("1", "Theo Quyết định số …").
 */
import type { Line, SourceDocument } from '../read/source-document.ts';
import { PAGE_NUMBER } from './paragraphs/running-lines.ts';

const MARK = /^\d{1,2}$/u;
const NOTE_OPENS = /^["“(]?\p{Lu}/u;
/** The note stands on its mark's page. */
const MOST_LINES_BETWEEN = 70;
const MOST_LINES = 6;

/** The document with such lines as footnotes and without the marks; the same document where it has none. */
export function markSuperscriptNotes<T extends Pick<SourceDocument, 'text' | 'lines'>>(document: T): T {
  const { text, lines } = document;
  const words = (line: Line): string => text.slice(line.start, line.end).trim();
  const changed = new Map<number, Line>();
  lines.forEach((line, index) => {
    if (line.role !== 'text' || line.end - line.start > LONGEST_MARK) return;
    const mark = words(line);
    if (!MARK.test(mark)) return;
    const end = endOfNote(lines, index, words);
    const bearer = end === null ? null : bearerOf(text, lines, index, mark);
    if (end === null || bearer === null) return;
    changed.set(bearer.index, { ...lines[bearer.index]!, end: bearer.end });
    for (let i = index; i < end; i++) changed.set(i, { ...lines[i]!, role: 'footnote', startsParagraph: i === index });
  });
  return changed.size === 0 ? document : { ...document, lines: lines.map((line, i) => changed.get(i) ?? line) };
}

/** A mark and the blanks around it. */
const LONGEST_MARK = 8;

/** The line behind the note: the next page's, or the one behind the end of its sentence; null where no note stands here. */
function endOfNote(lines: readonly Line[], mark: number, words: (line: Line) => string): number | null {
  let filled = 0;
  for (let i = mark + 1; i < lines.length && filled < MOST_LINES; i++) {
    const line = words(lines[i]!);
    if (line === '') continue;
    if (filled === 0 && !NOTE_OPENS.test(line)) return null;
    if (filled > 0 && (lines[i]!.page !== lines[mark]!.page || PAGE_NUMBER.test(line))) return i;
    filled++;
    if (line.endsWith('.')) return i + 1;
  }
  return null;
}

/** The line that the mark ends, further up, and where it ends without it: behind a word, a share, a bracket, or a year that it makes a number of five figures. */
function bearerOf(
  text: string,
  lines: readonly Line[],
  from: number,
  mark: string,
): { index: number; end: number } | null {
  for (let i = from - 1; i >= Math.max(0, from - MOST_LINES_BETWEEN); i--) {
    const { start } = lines[i]!;
    let end = lines[i]!.end;
    while (end > start && text.charCodeAt(end - 1) <= BLANK) end--;
    const written = end - mark.length;
    if (!text.startsWith(mark, written)) continue;
    if (BEARS.test(text.slice(Math.max(start, end - LONGEST_BEARER), written))) return { index: i, end: written };
  }
  return null;
}

const BEARS = /(?:\p{Ll}{2}|[%)”]|(?<!\d)20\d\d|(?:Đề án|đề án) \d\d)$/u;
const LONGEST_BEARER = 14;
const BLANK = 32;
