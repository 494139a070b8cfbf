/** The canonical text as a page to read: paragraphs, side-by-side blocks and tables, cut into stretches. */
import type { ReviewWords } from '../../messages/review.ts';
import { escapeHtml } from '../render/html.ts';
import { type Entry, type Kind, stretchId } from './anchors.ts';
import type { ReviewText, TextGrid, TextLine, TextSpan } from './input.ts';
import { type Paragraph, paragraphsOf } from './reflow.ts';
import { between, type Stretch, stretchesOf } from './stretches.ts';

/** A run of letters without a blank may break here, lest one cell push a table off the page. An entity is never cut. */
const LONG_RUN = /(?:&[a-z\d#]+;|[^\s&]){40}/gu;

/** Turns a range of the text into HTML. Each stretch gets its id once, where it begins. */
type Cut = (from: number, to: number) => string;

/** The inside of the text pane. */
export function textPane(source: ReviewText, plan: string, entries: readonly Entry[], words: ReviewWords): string {
  const cut = cutter(source.text, plan, entries, stretchesOf(source.text.length, entries));
  const starts = paragraphStarts(entries);
  const html: string[] = [];
  let page: number | null = null;
  const flow = (from: number, to: number): void => {
    const { paragraphs, lastPage } = paragraphsOf(source, { start: from, end: to }, starts, page);
    page = lastPage;
    html.push(flowHtml(paragraphs, cut, words));
  };
  let cursor = 0;
  source.grids.forEach((grid, index) => {
    if (grid.start < cursor) return;
    flow(cursor, grid.start);
    const table = tableHtml(source, grid, cut, words, words.table(index + 1), page);
    html.push(table.html);
    page = table.page;
    cursor = grid.end;
  });
  flow(cursor, source.text.length);
  return html.join('\n');
}

function cutter(text: string, plan: string, entries: readonly Entry[], stretches: readonly Stretch[]): Cut {
  const named = new Set<number>();
  return (from, to) => {
    let html = '';
    for (const { start, end, entries: covering } of between(stretches, from, to)) {
      const words = escapeHtml(text.slice(start, end)).replace(LONG_RUN, '$&<wbr>');
      if (covering.length === 0) {
        html += words;
        continue;
      }
      const id = named.has(start) ? '' : ` id="${stretchId(plan, start)}"`;
      named.add(start);
      html += `<span${id} class="${classOf(covering, entries)}" data-i="${covering.join(' ')}">${words}</span>`;
    }
    return html;
  };
}

const RANK = ['error', 'warning', 'info'] as const;

/** The gravest finding, else a target's figure, shows in the text itself; the rest shows when asked for. */
function classOf(covering: readonly number[], entries: readonly Entry[]): string {
  const levels = covering.map((number) => entries[number]!.level);
  const level = RANK.find((name) => levels.includes(name));
  const isTarget = covering.some((number) => entries[number]!.kind === 'target');
  return ['m', level ?? '', isTarget ? 'is-target' : ''].filter(Boolean).join(' ');
}

/** Kinds whose entries begin a paragraph of their own, by the offset where they begin. */
const PARAGRAPH_KINDS: ReadonlySet<Kind> = new Set([
  'heading',
  'title',
  'basis',
  'purpose',
  'requirement',
  'targetPoint',
  'task',
  'duty',
  'funding',
  'preamble',
  'closing',
  'other',
] as const);

function paragraphStarts(entries: readonly Entry[]): Map<number, Kind> {
  const starts = new Map<number, Kind>();
  for (const { kind, at } of entries) {
    const first = at[0];
    if (!first || !PARAGRAPH_KINDS.has(kind)) continue;
    if (kind === 'heading' || kind === 'title' || !starts.has(first.start)) starts.set(first.start, kind);
  }
  return starts;
}

/** Paragraphs, with runs of side-by-side blocks set beside each other. */
function flowHtml(paragraphs: readonly Paragraph[], cut: Cut, words: ReviewWords): string {
  const html: string[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    if (paragraphs[i]!.block === null) {
      html.push(markBefore(paragraphs[i]!, words) + paragraphHtml(paragraphs[i]!, cut, words));
      continue;
    }
    const run: Paragraph[] = [];
    while (i < paragraphs.length && paragraphs[i]!.block !== null) run.push(paragraphs[i++]!);
    i--;
    html.push(run.map((paragraph) => markBefore(paragraph, words)).join('') + blocksHtml(run, cut, words));
  }
  return html.join('\n');
}

function blocksHtml(run: readonly Paragraph[], cut: Cut, words: ReviewWords): string {
  const blocks = [...new Set(run.map(({ block }) => block))];
  const columns = blocks.map((block) => {
    const lines = run.filter((paragraph) => paragraph.block === block);
    const isList = lines.some(({ looksListed }) => looksListed);
    return `<div${isList ? '' : ' class="mid"'}>${lines.map((line) => paragraphHtml(line, cut, words)).join('\n')}</div>`;
  });
  return `<div class="blocks">${columns.join('\n')}</div>`;
}

function paragraphHtml(paragraph: Paragraph, cut: Cut, words: ReviewWords): string {
  const { pages, end, look } = paragraph;
  const inner = pages
    .map(({ start, page }, index) => {
      const mark = page === null || index === 0 ? '' : pageMark(page, words);
      return mark + cut(start, pages[index + 1]?.start ?? end);
    })
    .join('');
  return `<p${look.length > 0 ? ` class="${look.join(' ')}"` : ''}>${inner}</p>`;
}

/** A page that begins with the paragraph is marked before it, and before the blocks that it stands in. */
function markBefore({ pages }: Paragraph, words: ReviewWords): string {
  const page = pages[0]?.page ?? null;
  return page === null ? '' : pageMark(page, words);
}

const pageMark = (page: number, words: ReviewWords): string =>
  `<span class="pagemark" data-label="${escapeHtml(words.page(page))}"></span>`;

function tableHtml(
  { text, lines }: ReviewText,
  grid: TextGrid,
  cut: Cut,
  words: ReviewWords,
  name: string,
  pageBefore: number | null,
): { html: string; page: number | null } {
  let page = pageBefore;
  let openUntil = 0;
  const rows: string[] = [];
  const headRows = grid.headRows ?? 0;
  const byRow = new Map<number, TextGrid['cells'][number][]>();
  for (const cell of grid.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  let body = '';
  for (let row = 0; row < grid.rowCount; row++) {
    const cells = byRow.get(row) ?? [];
    const first = cells.find((cell) => cell.spans.length > 0)?.spans[0];
    const rowPage = first ? pageAt(lines, first.start) : null;
    if (rowPage !== null && rowPage !== page && row >= openUntil) {
      rows.push(`<tr class="turn"><td colspan="${grid.columnCount}">${pageMark(rowPage, words)}</td></tr>`);
      page = rowPage;
    }
    const tag = row < headRows ? 'th' : 'td';
    const html = cells.map((cell) => {
      openUntil = Math.max(openUntil, row + cell.rowSpan);
      const spans = `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`;
      const inner = cell.spans.map((span) => cut(span.start, span.end)).join(' ');
      return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${spans}>${inner}</${tag}>`;
    });
    rows.push(`<tr${isGroup(cells, grid, row, headRows) ? ' class="group"' : ''}>${html.join('')}</tr>`);
    if (row === headRows - 1) {
      body = `<thead>${rows.join('\n')}</thead>`;
      rows.length = 0;
    }
  }
  const rest = outsideOf(grid, text).map((span) => cut(span.start, span.end));
  const outside =
    rest.length > 0 ? `<p class="outside" aria-label="${escapeHtml(words.outsideCells)}">${rest.join(' ')}</p>` : '';
  return {
    html: `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table>${body}<tbody>${rows.join('\n')}</tbody></table></div>${outside}`,
    page,
  };
}

/** A row that one merged cell takes nearly whole names the rows below it. */
function isGroup(cells: TextGrid['cells'], grid: TextGrid, row: number, headRows: number): boolean {
  return row >= headRows && cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan >= grid.columnCount - 2);
}

/** What stands within the table's range and in none of its cells. */
function outsideOf(grid: TextGrid, text: string): TextSpan[] {
  const spans = grid.cells.flatMap((cell) => cell.spans).sort((a, b) => a.start - b.start);
  const rest: TextSpan[] = [];
  let cursor = grid.start;
  for (const span of [...spans, { start: grid.end, end: grid.end }]) {
    if (span.start > cursor && text.slice(cursor, span.start).trim() !== '')
      rest.push({ start: cursor, end: span.start });
    cursor = Math.max(cursor, span.end);
  }
  return rest;
}

/** The page of the line that holds the offset. */
function pageAt(lines: readonly TextLine[], offset: number): number | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.page ?? null;
}
