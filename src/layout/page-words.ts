/** Raw text copied from a web page holds the page's own words, too: they stay in the text and are read over. */
import type { Line, SourceDocument } from '../read/source-document.ts';
import { fold, lazy } from '../registry/match.ts';
import { LINKS_BEHIND, PAGE_LINES } from '../registry/page-words.ts';
import { trimmedLine } from './table-words/words.ts';

const pageLines = lazy(() => new Set(PAGE_LINES));
const linksBehind = lazy(() => new Set(LINKS_BEHIND));
/** How such lines begin: most others part from them with their first two letters, and need not be folded. */
const beginnings = lazy(() => new Set([...PAGE_LINES, ...LINKS_BEHIND].map((words) => words.slice(0, 2))));
/** No line of a page is longer. */
const LONGEST = 40;
/** A page lists no more news than this. */
const MOST_LINKS = 60;
/** A chapter, a letterhead or an appendix: the document goes on. */
const GOES_ON = /^(?:[IVX]{1,4}[.)]\s|PHẦN\s|PHỤ LỤC|Phụ lục|CỘNG H|KẾ HOẠCH|Nơi nhận|Điều \d)/u;

/** The document with such lines as furniture; the same document where it has none. */
export function markPageWords<T extends Pick<SourceDocument, 'text' | 'lines'>>(document: T): T {
  const { text } = document;
  const bare = (line: Line): string => {
    if (line.role !== 'text' || line.end - line.start > 2 * LONGEST) return '';
    const own = trimmedLine(text, line);
    if (own.length > LONGEST || !beginnings().has(own.slice(0, 2).toLowerCase())) return '';
    return fold(own.replace(/[\s:.…]+$/u, ''));
  };
  const names = document.lines.map(bare);
  const links = names.findIndex((name) => name !== '' && linksBehind().has(name));
  const isLast = links >= 0 && names.length - links <= MOST_LINKS;
  const end =
    isLast && !document.lines.slice(links).some((line) => GOES_ON.test(trimmedLine(text, line))) ? links : names.length;
  if (end === names.length && !names.some((name) => name !== '' && pageLines().has(name))) return document;
  const isPage = (index: number): boolean => index >= end || pageLines().has(names[index]!);
  const lines = document.lines.map(
    (line, index): Line => (line.role === 'text' && isPage(index) ? { ...line, role: 'furniture' } : line),
  );
  return { ...document, lines };
}
