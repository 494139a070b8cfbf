/** Markdown as OCR tools and converters write it: its marks undone, its tables kept, its words as printed. */
import { readLabel } from '../language/labels.ts';
import { canonicalise } from '../language/normalise.ts';
import { cellOf } from './delimited/cell.ts';
import { tableFromRows } from './delimited/known-rows.ts';
import { BOLD_MARK, readHtmlTable } from './html-table.ts';
import { type HtmlToken, tokenizeHtml } from './html-tokens.ts';
import { cutBlocks, type MarkdownBlock } from './markdown-blocks.ts';
import { type InlineLine, readInline } from './markdown-inline.ts';
import type { ReadContext } from './reader.ts';
import type { FlowBlock, FlowCell, FlowLine, FlowReading, FlowTable } from './reading.ts';
import type { Aside, LineStyle, Unread } from './source-document.ts';
import { tablePurpose } from './table-purpose.ts';
import { decodeUserText } from './text.ts';

/** Elements by which some OCR models set page furniture apart. */
const FURNITURE: Record<string, Aside['kind']> = {
  page_number: 'page-number',
  page_header: 'running-head',
  page_footer: 'running-foot',
  watermark: 'watermark',
};
const FURNITURE_ELEMENT = /<(page_number|page_header|page_footer|watermark)>([^<]{0,500})<\/\1>/giu;

export function readMarkdown(bytes: Uint8Array, { decoded: known }: Pick<ReadContext, 'decoded'>): FlowReading {
  const decoded = decodeUserText(bytes, known);
  const writer = startWriter();
  // A form feed is a page's end as a rule is.
  const text = canonicalise(decoded.text.replace(/\f/gu, '\n\n---\n\n')).replace(
    FURNITURE_ELEMENT,
    (_, element: string, words: string) => {
      writer.asides.push({ kind: FURNITURE[element.toLowerCase()]!, text: words.trim(), page: null });
      return '';
    },
  );
  const blocks = cutBlocks(text);
  writer.paged = blocks.some((block) => block.kind === 'page-mark' && block.number !== null);
  writer.wrapped = isWrapped(blocks);
  for (const block of blocks) writer.write(block);
  return {
    kind: 'flow',
    format: 'md',
    textFrom: 'text',
    pages: writer.page,
    blocks: writer.blocks,
    asides: writer.asides,
    unread: writer.unread,
    repairs: [],
    notes: decoded.notes,
  };
}

interface Writer {
  blocks: FlowBlock[];
  asides: Aside[];
  unread: Unread[];
  /** Numbered page marks give pages; mere rules do not, for they may as well part sections. */
  paged: boolean;
  /** Whether its paragraphs were wrapped, so that a line break inside one says nothing. */
  wrapped: boolean;
  page: number | null;
  write(block: MarkdownBlock): void;
}

function startWriter(): Writer {
  const writer: Writer = { blocks: [], asides: [], unread: [], paged: false, wrapped: false, page: null, write };
  return writer;

  function write(block: MarkdownBlock): void {
    if (writer.paged) writer.page ??= 1;
    switch (block.kind) {
      case 'page-mark':
        if (writer.paged) writer.page = pageAfter(block.number, writer);
        break;
      case 'heading':
        putLines(linesOf(block.source, { headingLevel: block.level }));
        break;
      case 'paragraph': {
        const lines = linesOf(block.source, {});
        if (block.afterPageMark && lines[0]) lines[0].startsParagraph = null;
        putLines(lines);
        break;
      }
      case 'literal':
        for (const text of block.lines) putLines([{ text, page: writer.page, style: null, startsParagraph: null }]);
        break;
      case 'footnote':
        putLines(linesOf(block.source, {}).map((line) => ({ ...line, role: 'footnote' as const })));
        break;
      case 'comment':
        if (block.text !== '') writer.asides.push({ kind: 'comment', text: block.text, page: writer.page });
        break;
      case 'pipe-table':
        writer.blocks.push({ kind: 'table', table: pipeTable(block) });
        break;
      case 'html-table':
        putHtml(tokenizeHtml(block.source));
    }
  }

  function putLines(lines: FlowLine[]): void {
    for (const line of lines) writer.blocks.push({ kind: 'line', line });
  }

  function linesOf(source: string, style: LineStyle): FlowLine[] {
    const inline = readInline(source);
    for (const image of inline.images) {
      writer.unread.push({ page: writer.page, what: 'image', reason: image === '' ? 'picture' : `picture: ${image}` });
    }
    return inline.lines.map((line, index) => ({
      text: line.text,
      page: writer.page,
      style: styleOf(line, style),
      startsParagraph:
        index === 0 || inline.lines[index - 1]!.text === CELL_BAR
          ? true
          : continuesAbove(line, writer.wrapped)
            ? false
            : null,
    }));
  }

  function pipeTable(block: Extract<MarkdownBlock, { kind: 'pipe-table' }>): FlowTable {
    // A table without a head of its own is given an empty one by many converters.
    const emptyHead = block.headRows === 1 && block.rows.length > 1 && block.rows[0]!.every((cell) => cell === '');
    const rows = emptyHead ? block.rows.slice(1) : block.rows;
    const read = rows.map((row) => row.map((source) => linesOf(source, {})));
    const known = tableFromRows(read.map((row) => row.map(cellOf)));
    if (known) return { ...known, kind: 'markdown', purpose: tablePurpose(known) };
    const cells: FlowCell[] = read.flatMap((row, rowIndex) =>
      row.map((lines, column) => ({ row: rowIndex, column, rowSpan: 1, columnSpan: 1, lines })),
    );
    const columnCount = Math.max(...rows.map((row) => row.length));
    for (const [rowIndex, row] of rows.entries()) {
      for (let column = row.length; column < columnCount; column++) {
        cells.push({ row: rowIndex, column, rowSpan: 1, columnSpan: 1, lines: [] });
      }
    }
    const table = { kind: 'markdown' as const, columnCount, rowCount: rows.length, cells };
    return { ...table, headRows: emptyHead ? null : headRowsOf(block, rows), purpose: tablePurpose(table) };
  }

  /** Tables, and whatever words stand before, between and behind them. */
  function putHtml(tokens: readonly HtmlToken[]): void {
    for (let index = 0; index < tokens.length; ) {
      const token = tokens[index]!;
      if (token.type === 'open' && token.name === 'table') {
        const { table, next } = readHtmlTable(tokens, index, (words) => linesOf(words.replaceAll(BOLD_MARK, '**'), {}));
        if (table.cells.length > 0) writer.blocks.push({ kind: 'table', table });
        index = next;
      } else {
        if (token.type === 'text') putLines(linesOf(token.text, {}));
        index++;
      }
    }
  }
}

/** The page that a mark opens. Converters that count from nought put the mark before the page's words. */
function pageAfter(number: number | null, writer: Writer): number {
  const first = writer.blocks.length === 0;
  if (first) return 1;
  return number === null || number <= writer.page! ? writer.page! + 1 : number;
}

/** A line that a wrap of the source began goes on with the sentence above: always in wrapped text, else when it starts small. */
function continuesAbove({ text, hardBreak }: InlineLine, wrapped: boolean): boolean {
  return !hardBreak && (SMALL.test(text) || (wrapped && readLabel(text) === null));
}

/** What is left of a table's cell whose words stand on lines of their own. */
const CELL_BAR = '|';
const SMALL = /^\p{Ll}/u;
const LEAST_WRAPS = 10;
/** Of the lines that a wrap began, seven of eight start small; where each line is a paragraph of its own, hardly one does. */
const WRAPPED_SHARE = 0.6;

/** Most OCR tools write a paragraph in one line; pages copied from the web are wrapped like a letter. */
function isWrapped(blocks: readonly MarkdownBlock[]): boolean {
  const inner = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.source.split('\n').slice(1) : []));
  const small = inner.filter((line) => SMALL.test(line)).length;
  const capital = inner.filter((line) => /^[*_]*\p{Lu}/u.test(line) && readLabel(line) === null).length;
  return small >= LEAST_WRAPS && small >= (small + capital) * WRAPPED_SHARE;
}

/** The row above the divider is the table's head, unless it begins with a number: then a page cut the table there. */
function headRowsOf(block: Extract<MarkdownBlock, { kind: 'pipe-table' }>, rows: string[][]): number | null {
  if (block.headRows === null) return null;
  return /^[\W_]*(?:\d{1,3}|[IVX]{1,5})[\W_]*$/u.test(rows[0]![0] ?? '') ? 0 : 1;
}

function styleOf(line: { bold: boolean; italic: boolean }, style: LineStyle): LineStyle | null {
  const styled: LineStyle = { ...style };
  if (line.bold) styled.bold = true;
  if (line.italic) styled.italic = true;
  return Object.keys(styled).length > 0 ? styled : null;
}
