/** Raw text: what comes again at the top or the foot of its pages, or beside their numbers, is read over. */
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
  const running = document.pages === null ? besidePageNumbers(document) : onPages(document, document.pages);
  if (running.size === 0) return document;
  const lines = document.lines.map((line, index): Line => (running.has(index) ? { ...line, role: 'furniture' } : line));
  return { ...document, lines };
}

/** The blanks before it are those of its own line: from each of many empty lines all the others would be read again. */
const COUNTS_PAGES = /^[^\S\n]*(?:trang|page)\s+\d/imu;
/** "Trang 5/8": no row of a table is called so. */
const PAGE_COUNT = /^(?:trang|page)\s+(\d{1,3})(?:\s?[/|]\s?\d{1,3})?$/iu;

/** A cell's words stand elsewhere in its table, too; a page may have lost its number. */
const MOSTLY_BESIDE = 0.75;

/** Where the text has lost its pages: their numbers that say what they are, and what comes again beside them. */
function besidePageNumbers({ text, lines }: Text): Set<number> {
  if (!COUNTS_PAGES.test(text)) return new Set();
  const filled = lines.flatMap((line, index) => (trimmedLine(text, line) === '' ? [] : [index]));
  const counts = filled.flatMap((index, k) => {
    const line = lines[index]!;
    const page = line.end - line.start > LONGEST ? null : PAGE_COUNT.exec(trimmedLine(text, line));
    return page ? [{ index, k, page: Number(page[1]) }] : [];
  });
  if (counts.length < 2 || counts.some(({ page }, i) => i > 0 && page <= counts[i - 1]!.page)) return new Set();
  const beside = new Set(counts.flatMap(({ k }) => [filled[k - 1], filled[k + 1]]));
  const alikes = new Map<string, number[]>();
  for (const index of filled) {
    const words = alike(text, lines[index]!);
    if (words !== '') alikes.set(words, [...(alikes.get(words) ?? []), index]);
  }
  const again = [...alikes.values()].filter((found) => {
    const near = found.filter((index) => beside.has(index)).length;
    return near >= FEWEST_PAGES && near > MOSTLY_BESIDE * found.length;
  });
  return new Set([...counts.map(({ index }) => index), ...again.flat()]);
}

function onPages(document: Text, pages: number): Set<number> {
  if (pages < FEWEST_PAGES) return new Set();
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
  return new Set(
    [...places.values()]
      .filter((found) => found.pages.size >= FEWEST_PAGES && found.pages.size >= FEWEST_OF_ALL * pages)
      .flatMap(({ lines }) => lines),
  );
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
  if (words.length > LONGEST || !/\p{L}{2}/u.test(words) || /^S?TT(?!\p{L})/iu.test(words)) return '';
  if (wordsOf(text, line.start, line.end).every(({ form }) => HEADING_WORDS.has(form))) return '';
  return words.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();
}
