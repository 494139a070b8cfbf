/** Raw text with pages, as pdftotext writes it: what comes again at the top or the foot of its pages is read over. */
import type { Line, SourceDocument } from '../read/source-document.ts';
import { HEADING_WORDS } from '../registry/table-columns.ts';
import { trimmedLine, wordsOf } from './table-words/words.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'pages'>;

/** A page has at most so many lines of head or foot. */
const MOST_LINES = 2;
const LONGEST = 160;
/** Twice may be chance; heads come on every other page at least, unless the document has but a few. */
const FEWEST_PAGES = 3;
const FEWEST_OF_ALL = 0.4;

/** The document with its running heads and feet as furniture; the same document where it has none. */
export function markRunningHeads<T extends Text>(document: T): T {
  const { pages } = document;
  if (pages === null || pages < FEWEST_PAGES) return document;
  const places = new Map<string, { pages: Set<number>; lines: number[] }>();
  for (const index of outermost(document)) {
    const line = document.lines[index]!;
    const words = alike(document.text, line);
    if (words === '') continue;
    const known = places.get(words) ?? { pages: new Set(), lines: [] };
    known.pages.add(line.page!);
    known.lines.push(index);
    places.set(words, known);
  }
  const running = new Set(
    [...places.values()]
      .filter((found) => found.pages.size >= FEWEST_PAGES && found.pages.size >= FEWEST_OF_ALL * pages)
      .flatMap(({ lines }) => lines),
  );
  if (running.size === 0) return document;
  const lines = document.lines.map((line, index): Line => (running.has(index) ? { ...line, role: 'furniture' } : line));
  return { ...document, lines };
}

/** The first and the last lines of each page. */
function outermost({ text, lines }: Text): number[] {
  const byPage = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (line.page === null || line.role !== 'text' || trimmedLine(text, line) === '') return;
    const page = byPage.get(line.page);
    if (page) page.push(index);
    else byPage.set(line.page, [index]);
  });
  return [...byPage.values()].flatMap((page) => [
    ...page.slice(0, MOST_LINES),
    ...page.slice(MOST_LINES).slice(-MOST_LINES),
  ]);
}

/** A line whatever its figures and blanks; nothing of one that is no more than a figure, or the head of a table. */
function alike(text: string, line: Line): string {
  if (line.end - line.start > 2 * LONGEST) return '';
  const words = trimmedLine(text, line);
  if (words.length > LONGEST || !/\p{L}{2}/u.test(words)) return '';
  if (wordsOf(text, line.start, line.end).every(({ form }) => HEADING_WORDS.has(form))) return '';
  return words.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();
}
