/** HTML pages, as Word and office portals save them: paragraphs, headings, lists and tables. */
import { canonicalise } from '../language/normalise.ts';
import { BOLD_MARK, readHtmlTable } from './html-table.ts';
import { type HtmlToken, tokenizeHtml } from './html-tokens.ts';
import type { ReadContext } from './reader.ts';
import type { FlowBlock, FlowLine, FlowReading } from './reading.ts';
import type { LineStyle, Unread } from './source-document.ts';
import { decodeUserText } from './text.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const ALIGNMENTS = new Set(['left', 'center', 'right', 'justify']);

export function readHtml(bytes: Uint8Array, { decoded: known }: Pick<ReadContext, 'decoded'>): FlowReading {
  const decoded = decodeUserText(bytes, known);
  const { blocks, unread } = readBlocks(tokenizeHtml(canonicalise(decoded.text)));
  return {
    kind: 'flow',
    format: 'md',
    textFrom: 'text',
    pages: null,
    blocks,
    asides: [],
    unread,
    repairs: [],
    notes: decoded.notes,
  };
}

function readBlocks(tokens: readonly HtmlToken[]): { blocks: FlowBlock[]; unread: Unread[] } {
  const blocks: FlowBlock[] = [];
  const unread: Unread[] = [];
  const lists: { ordered: boolean; style: string; next: number }[] = [];
  let words = '';
  let boldDepth = 0;
  let startsParagraph: true | null = true;
  let style: LineStyle = {};

  /** Ends the line; `ends` also ends its paragraph. */
  const flush = (ends: boolean): void => {
    const line = lineOf(words, style, startsParagraph);
    if (line) {
      blocks.push({ kind: 'line', line });
      startsParagraph = null;
    }
    // What a line break cuts stays bold behind it.
    words = boldDepth > 0 ? BOLD_MARK : '';
    if (!ends) return;
    startsParagraph = true;
    style = {};
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.type === 'text') words += token.text.replace(/\s+/gu, ' ');
    else if (token.type === 'comment') continue;
    else if (BOLD.has(token.name)) {
      boldDepth = Math.max(0, boldDepth + (token.type === 'open' ? 1 : -1));
      words += BOLD_MARK;
    } else if (token.type === 'close') {
      if (token.name === 'ul' || token.name === 'ol') lists.pop();
      if (BLOCKS.has(token.name)) flush(true);
    } else if (token.name === 'table') {
      flush(true);
      const { table, next } = readHtmlTable(tokens, index, (cell) => {
        const line = lineOf(cell, {}, true);
        return line ? [line] : [];
      });
      if (table.cells.length > 0) blocks.push({ kind: 'table', table });
      index = next - 1;
    } else if (token.name === 'br') flush(false);
    else if (token.name === 'img') unread.push({ page: null, what: 'image', reason: pictureOf(token.attributes.alt) });
    else if (BLOCKS.has(token.name)) {
      flush(true);
      style = styleOf(token.name, token.attributes);
      if (token.name === 'ul' || token.name === 'ol') {
        const start = Number.parseInt(token.attributes.start ?? '1', 10);
        lists.push({
          ordered: token.name === 'ol',
          style: token.attributes.type ?? '1',
          next: Number.isFinite(start) ? start : 1,
        });
      }
      const list = lists.at(-1);
      if (token.name === 'li' && list) words += `${list.ordered ? `${numeral(list.next++, list.style)}.` : '-'} `;
    }
  }
  flush(true);
  return { blocks, unread };
}

/** The line, bold where every letter between its marks is; null where it has no words. */
function lineOf(marked: string, style: LineStyle, startsParagraph: true | null): FlowLine | null {
  const text = marked.replaceAll(BOLD_MARK, '').replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  // Pieces lie outside and inside bold by turns.
  const bold =
    marked.includes(BOLD_MARK) && marked.split(BOLD_MARK).every((piece, i) => i % 2 === 1 || piece.trim() === '');
  const whole = bold ? { ...style, bold: true } : style;
  return { text, page: null, style: Object.keys(whole).length > 0 ? whole : null, startsParagraph };
}

function styleOf(name: string, attributes: Record<string, string>): LineStyle {
  const style: LineStyle = {};
  const level = /^h([1-6])$/u.exec(name)?.[1];
  if (level) style.headingLevel = Number(level);
  const align =
    name === 'center' ? 'center' : (/text-align:\s*(\w+)/u.exec(attributes.style ?? '')?.[1] ?? attributes.align);
  if (align && ALIGNMENTS.has(align.toLowerCase())) style.align = align.toLowerCase() as LineStyle['align'];
  return style;
}

/** The number as the page shows it, by the list's type. */
function numeral(value: number, style: string): string {
  if (style === 'a' || style === 'A') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return style === 'a' ? letter : letter.toUpperCase();
  }
  if (style === 'i' || style === 'I') return style === 'i' ? roman(value).toLowerCase() : roman(value);
  return String(value);
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 89) return String(value);
  let rest = value;
  let letters = '';
  for (const [worth, letter] of ROMAN) {
    for (; rest >= worth; rest -= worth) letters += letter;
  }
  return letters;
}

function pictureOf(description: string | undefined): string {
  return description ? `picture: ${description}` : 'picture';
}
