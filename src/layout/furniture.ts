/** Page numbers and running heads and feet, told by where they stand and that they come again. */
import type { Aside } from '../read/source-document.ts';
import type { VisualLine } from './lines.ts';

export interface FurniturePage {
  number: number;
  width: number;
  height: number;
  lines: VisualLine[];
  /** Top and bottom of the page's tables, which are never furniture. */
  tables: { top: number; bottom: number }[];
}

/** Share of the page's height, at its top and its bottom, that may hold furniture. */
const MARGIN = 0.13;
const PAGE_NUMBER = /^(?:trang\s*)?[-–—]?\s*(?:\d{1,3}|[ivxl]{1,6})\s*(?:[/|]\s*\d{1,4})?\s*[-–—]?$/iu;
/** At one height within this on every page. */
const SAME_HEIGHT = 4;
/** A page has at most so many lines of head or foot. */
const MOST_LINES = 4;

/** A number by itself in the page's margin; at the left edge it may be the end of a sentence from the page before. */
export const isPageNumber = (
  { text, box, baseline }: VisualLine,
  { width, height }: Pick<FurniturePage, 'width' | 'height'>,
): boolean =>
  box.x > 0.3 * width &&
  (baseline < MARGIN * height || baseline > (1 - MARGIN) * height) &&
  PAGE_NUMBER.test(text.trim());

/** Removes each page's furniture from its lines and returns it. */
export function takeFurniture(pages: FurniturePage[]): Aside[] {
  const asides: Aside[] = [];
  const take = (page: FurniturePage, line: VisualLine, kind: Aside['kind']): void => {
    page.lines.splice(page.lines.indexOf(line), 1);
    asides.push({ kind, text: line.text, page: page.number });
  };
  for (const page of pages) {
    for (const edge of ['top', 'bottom'] as const) {
      const line = outermost(page, edge, 1)[0];
      if (line && isPageNumber(line, page)) take(page, line, 'page-number');
    }
  }
  for (const edge of ['top', 'bottom'] as const) {
    const seen = new Map<string, { page: FurniturePage; line: VisualLine }[]>();
    for (const page of pages) {
      for (const line of outermost(page, edge, MOST_LINES)) {
        const key = alike(line.text, page.number, pages.length);
        const entry = { page, line };
        const list = seen.get(key);
        if (list) list.push(entry);
        else seen.set(key, [entry]);
      }
    }
    for (const list of seen.values()) {
      // Twice may be chance; heads come on every other page at least, unless the document has but a few.
      if (list.length < 3 || list.length < 0.4 * pages.length) continue;
      const heights = list.map(({ line, page }) => (edge === 'top' ? line.baseline : page.height - line.baseline));
      const usual = median(heights);
      if (!isBeyondText(pages, list, edge, usual)) continue;
      list.forEach(({ page, line }, index) => {
        if (Math.abs(heights[index]! - usual) > SAME_HEIGHT) return;
        take(
          page,
          line,
          PAGE_NUMBER.test(line.text.trim()) ? 'page-number' : edge === 'top' ? 'running-head' : 'running-foot',
        );
      });
    }
  }
  return asides.sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
}

/** "Trang 3/5": appendices are counted anew, and the count may be of another edition. */
const PAGE_COUNT = /(trang|page)\s*\d{1,4}(?:\s?[/|]\s?\d{1,4})?/giu;

/** A line without its page's number and the count of pages, so that a foot is the same on every page. */
const alike = (text: string, page: number, pages: number): string =>
  text
    .replace(PAGE_COUNT, '$1#')
    .replace(/\d+/gu, (digits) => (Number(digits) === page || Number(digits) === pages ? '#' : digits))
    .toLowerCase();

/** Titles that come again (appendices, letterheads) begin where the other pages' text begins; a head stands above. */
function isBeyondText(
  pages: readonly FurniturePage[],
  bearing: readonly { page: FurniturePage }[],
  edge: 'top' | 'bottom',
  height: number,
): boolean {
  const others = pages.filter((page) => !bearing.some((entry) => entry.page === page) && page.lines.length > 0);
  if (others.length === 0) return true;
  const edges = others.map((page) => {
    const levels = page.lines.map((line) => (edge === 'top' ? line.baseline : page.height - line.baseline));
    return Math.min(
      ...levels,
      ...page.tables.map((table) => (edge === 'top' ? table.top : page.height - table.bottom)),
    );
  });
  return height < Math.min(...edges) - SAME_HEIGHT;
}

/** The page's first or last lines, as long as they stand in its margin and outside its tables. */
function outermost(page: FurniturePage, edge: 'top' | 'bottom', most: number): VisualLine[] {
  const inMargin = (line: VisualLine): boolean =>
    edge === 'top'
      ? line.baseline < MARGIN * page.height && !page.tables.some((table) => table.top < line.baseline)
      : line.baseline > (1 - MARGIN) * page.height && !page.tables.some((table) => table.bottom > line.baseline);
  const lines = page.lines.filter(inMargin).sort((a, b) => a.baseline - b.baseline);
  return edge === 'top' ? lines.slice(0, most) : lines.reverse().slice(0, most);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
