/** The lines of the running text, from which paragraphs are made. */
import { isDigit, isLetter, oneOf, startOfWords } from '../../language/letters.ts';
import type { Line, SourceDocument, Span } from '../../read/source-document.ts';

export interface Running {
  line: Line;
  index: number;
  /** Blank lines between this line and the one before it. */
  blanksBefore: number;
  /** A page's number stands between the two. */
  onNewPage: boolean;
}

/** The lines of the running text: no blank ones, no furniture, no notes, no page numbers, nothing inside `skip` or a data table; from line `first` up to, not with, `last`. */
export function runningLines(
  document: SourceDocument,
  skip: readonly Span[] = [],
  first = 0,
  last = document.lines.length,
): Running[] {
  const spans = [...skip].sort((a, b) => a.start - b.start);
  const running: Running[] = [];
  let blanks = 0;
  let next = 0;
  let onNewPage = false;
  for (let index = first; index < Math.min(last, document.lines.length); index++) {
    const line = document.lines[index]!;
    while (next < spans.length && spans[next]!.end <= line.start) next++;
    if (next < spans.length && spans[next]!.start <= line.start) continue;
    if (line.role === 'furniture' || line.role === 'footnote') continue;
    if (line.cell && document.grids[line.cell.grid]?.purpose === 'data') continue;
    const start = startOfWords(document.text, line);
    if (start === line.end) {
      blanks++;
      continue;
    }
    const sign = noProse(document.text, start, line);
    onNewPage ||= sign === 'page';
    if (sign) continue;
    running.push({ line, index, blanksBefore: blanks, onNewPage });
    blanks = 0;
    onNewPage = false;
  }
  return running;
}

export const PAGE_NUMBER = /^(?:[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}|(?:trang|page)\s*\d{1,3}(?:\s?[/|]\s?\d{1,3})?)$/iu;
const RULE_LINE = /^(?:[-–—_=*.·•~\s]{3,}|\|)$/u;
/** What "trang" and "page" begin with: words else are turned away by their first letter. */
const OPENS_PAGE = oneOf('tp');

/** A page number or a rule drawn with signs; null for words, which begin at `start`. */
function noProse(text: string, start: number, line: Line): 'page' | 'rule' | null {
  const first = text.charCodeAt(start);
  if (isLetter(first) && !OPENS_PAGE(first)) return null;
  const words = text.slice(start, line.end).trimEnd();
  if (PAGE_NUMBER.test(words)) return line.startsParagraph === true ? null : 'page';
  return !isLetter(first) && !isDigit(first) && RULE_LINE.test(words) ? 'rule' : null;
}
