/** Markdown cut into blocks, line by line: headings, paragraphs, tables, page marks. No inline mark is touched here. */

export type MarkdownBlock =
  | { kind: 'heading'; level: number; source: string }
  /** `continues`: a page mark stood before it, so that it may go on with the paragraph above. */
  | { kind: 'paragraph'; source: string; afterPageMark: boolean }
  | { kind: 'literal'; lines: string[] }
  | { kind: 'pipe-table'; rows: string[][]; headRows: number | null }
  | { kind: 'html-table'; source: string }
  | { kind: 'footnote'; source: string }
  | { kind: 'comment'; text: string }
  | { kind: 'page-mark'; number: number | null };

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([\w-]*)\s*$/u;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/u;
/** "{12}------------" as some converters number their pages. */
const NUMBERED_PAGE = /^\{(\d{1,4})\}-{5,}$/u;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/u;
const DIVIDER = /^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/u;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/u;
const FOOTNOTE = /^\[\^([^\]\s]{1,20})\]:\s*(.*)$/u;
/** A heading underlined with dashes is short; under a paragraph the dashes are a page's end. */
const MAX_SETEXT_LENGTH = 120;

export function cutBlocks(text: string): MarkdownBlock[] {
  const lines = text.split('\n');
  const blocks: MarkdownBlock[] = [];
  let paragraph: string[] = [];
  let afterPageMark = false;
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', source: paragraph.join('\n'), afterPageMark });
    if (paragraph.length > 0) afterPageMark = false;
    paragraph = [];
  };
  const put = (block: MarkdownBlock): void => {
    flush();
    blocks.push(block);
    afterPageMark = block.kind === 'page-mark';
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const trimmed = line.trim();
    if (trimmed === '') {
      flush();
      at++;
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading && (heading[2] ?? '') !== '') {
      put({ kind: 'heading', level: heading[1]!.length, source: heading[2]! });
      at++;
      continue;
    }
    const fence = FENCE.exec(line);
    if (fence) {
      const end = closingFence(lines, at + 1, fence[1]!);
      // A model's answer is often one fence around the whole document.
      if (/^(?:markdown|md|html)$/iu.test(fence[2]!)) {
        flush();
        blocks.push(...cutBlocks(lines.slice(at + 1, end).join('\n')));
      } else put({ kind: 'literal', lines: lines.slice(at + 1, end) });
      at = end + 1;
      continue;
    }
    const numbered = NUMBERED_PAGE.exec(trimmed);
    if (numbered) {
      put({ kind: 'page-mark', number: Number(numbered[1]) });
      at++;
      continue;
    }
    const setext = paragraph.length === 1 && paragraph[0]!.length <= MAX_SETEXT_LENGTH ? SETEXT.exec(line) : null;
    if (setext) {
      const source = paragraph[0]!.trim();
      paragraph = [];
      put({ kind: 'heading', level: setext[1]![0] === '=' ? 1 : 2, source });
      at++;
      continue;
    }
    if (RULE.test(line)) {
      put({ kind: 'page-mark', number: null });
      at++;
      continue;
    }
    const table = pipeTable(lines, at);
    if (table) {
      put(table.block);
      at = table.next;
      continue;
    }
    if (trimmed.startsWith('<!--')) {
      const end = endOf(lines, at, '-->');
      const source = lines
        .slice(at, end + 1)
        .join('\n')
        .trim();
      const close = source.indexOf('-->');
      const text = source.slice(4, close < 0 ? source.length : close).trim();
      const page = /^(?:page|trang|pagebreak|page-break)\D{0,10}(\d{1,4})?\W*$/iu.exec(text);
      put(page ? { kind: 'page-mark', number: page[1] ? Number(page[1]) : null } : { kind: 'comment', text });
      const rest = close < 0 ? '' : source.slice(close + 3).trim();
      at = end + 1;
      if (rest !== '') lines[--at] = rest;
      continue;
    }
    if (/^<table[\s>]/iu.test(trimmed)) {
      const end = endOfTable(lines, at);
      put({ kind: 'html-table', source: lines.slice(at, end + 1).join('\n') });
      at = end + 1;
      continue;
    }
    const footnote = FOOTNOTE.exec(trimmed);
    if (footnote) {
      put({ kind: 'footnote', source: `${footnote[1]} ${footnote[2]}` });
      at++;
      continue;
    }
    if (paragraph.length > 0 && LIST_ITEM.test(line)) flush();
    // Of the line's end two blanks matter; of its start only the quotation mark.
    paragraph.push(line.replace(/^\s*(?:>\s?)*/u, ''));
    at++;
  }
  flush();
  return blocks;
}

function closingFence(lines: readonly string[], from: number, fence: string): number {
  for (let at = from; at < lines.length; at++) {
    const trimmed = lines[at]!.trim();
    if (trimmed.startsWith(fence) && trimmed.replaceAll(fence[0]!, '') === '') return at;
  }
  return lines.length;
}

function endOf(lines: readonly string[], from: number, mark: string): number {
  for (let at = from; at < lines.length; at++) if (lines[at]!.includes(mark)) return at;
  // Never closed: the line alone, so that the words behind it stay.
  return from;
}

/** The line where as many tables have been closed as opened. */
function endOfTable(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length; at++) {
    for (const tag of lines[at]!.matchAll(/<(\/?)table(?=[\s>])/giu)) depth += tag[1] === '/' ? -1 : 1;
    if (depth <= 0) return at;
  }
  return lines.length - 1;
}

/** A table of pipes: a row and its divider, or rows in pipes alone, as a table goes on behind a page's end. */
function pipeTable(lines: readonly string[], at: number): { block: MarkdownBlock; next: number } | null {
  const line = lines[at]!;
  if (!line.includes('|')) return null;
  const divided = isDivider(lines[at + 1]);
  const fenced = isFenced(line) && (isFenced(lines[at + 1] ?? '') || splitRow(line).length >= 3);
  if (!divided && !fenced) return null;
  const rows: string[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const row = lines[next]!;
    if (row.trim() === '' || !row.includes('|') || (fenced && !divided && !isFenced(row))) break;
    if (isDivider(row)) continue;
    rows.push(splitRow(row));
  }
  if (rows.length === 0) return null;
  return { block: { kind: 'pipe-table', rows, headRows: divided ? 1 : null }, next };
}

function isDivider(line: string | undefined): boolean {
  return line?.includes('|') === true && line.includes('-') && DIVIDER.test(line);
}

function isFenced(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|') && !trimmed.endsWith('\\|');
}

/** Cells between the pipes; "\|" is a pipe of the text. */
function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const row = line.trim();
  for (let i = 0; i < row.length; i++) {
    if (row[i] === '\\' && row[i + 1] === '|') {
      cell += '|';
      i++;
    } else if (row[i] === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += row[i];
  }
  if (row.startsWith('|')) cells.shift();
  if (!row.endsWith('|') || row.endsWith('\\|')) cells.push(cell.trim());
  return cells;
}
