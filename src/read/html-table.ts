/** An HTML table as cells in their places, rowspan and colspan laid out; a nested table becomes lines of its cell. */
import type { HtmlToken } from './html-tokens.ts';
import type { FlowCell, FlowLine, FlowTable } from './reading.ts';
import { tablePurpose } from './table-purpose.ts';

/** No plan's table is wider or deeper; a span beyond is a slip of the writer or an attack. */
const MAX_COLUMN_SPAN = 100;
const MAX_ROW_SPAN = 2000;

interface ParsedCell {
  lines: string[];
  rowSpan: number;
  columnSpan: number;
  head: boolean;
}

/** The table whose opening tag is `tokens[start]`, and the index behind its end. */
export function readHtmlTable(
  tokens: readonly HtmlToken[],
  start: number,
  toLines: (words: string) => FlowLine[],
): { table: FlowTable; next: number } {
  const { rows, headRows, next } = readRows(tokens, start);
  const cells: FlowCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row) {
      while ((freeFrom[column] ?? 0) > rowIndex) column++;
      const rowSpan = Math.min(cell.rowSpan, rows.length - rowIndex);
      cells.push({ row: rowIndex, column, rowSpan, columnSpan: cell.columnSpan, lines: cell.lines.flatMap(toLines) });
      for (let i = 0; i < cell.columnSpan; i++) freeFrom[column + i] = rowIndex + rowSpan;
      column += cell.columnSpan;
    }
  });
  const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const table = { kind: 'markdown' as const, columnCount, rowCount: rows.length, headRows, cells };
  return { table: { ...table, purpose: tablePurpose(table) }, next };
}

interface Rows {
  rows: ParsedCell[][];
  headRows: number | null;
  next: number;
}

/** Gathers the rows; end tags may be missing, as HTML allows. */
function readRows(tokens: readonly HtmlToken[], start: number): Rows {
  const rows: ParsedCell[][] = [];
  let cell: ParsedCell | null = null;
  let inHead = false;
  let headRows = 0;
  let depth = 0;
  let index = start;
  const put = (words: string): void => {
    if (cell) cell.lines[cell.lines.length - 1] += words;
  };
  const breakLine = (): void => {
    if (cell && cell.lines.at(-1)!.trim() !== '') cell.lines.push('');
  };
  for (; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.type === 'text') {
      put(token.text.replace(/\s+/gu, ' '));
    } else if (token.type === 'open') {
      if (token.name === 'table') {
        depth++;
        breakLine();
      } else if (depth === 1 && token.name === 'thead') inHead = true;
      else if (token.name === 'tr') {
        if (depth === 1) {
          rows.push([]);
          cell = null;
          if (inHead) headRows++;
        } else breakLine();
      } else if (token.name === 'td' || token.name === 'th') {
        if (depth === 1) {
          if (rows.length === 0) rows.push([]);
          cell = { lines: [''], rowSpan: 1, columnSpan: 1, head: token.name === 'th' };
          cell.rowSpan = span(token.attributes.rowspan, MAX_ROW_SPAN);
          cell.columnSpan = span(token.attributes.colspan, MAX_COLUMN_SPAN);
          rows.at(-1)!.push(cell);
        } else breakLine();
      } else if (BREAKING.has(token.name)) breakLine();
      else if (INLINE_MARKS[token.name]) put(INLINE_MARKS[token.name]!);
    } else if (token.type === 'close') {
      if (token.name === 'table' && --depth === 0) break;
      if (depth === 1 && token.name === 'thead') inHead = false;
      else if (depth === 1 && (token.name === 'td' || token.name === 'th' || token.name === 'tr')) cell = null;
      else if (BREAKING.has(token.name)) breakLine();
      else if (INLINE_MARKS[token.name]) put(INLINE_MARKS[token.name]!);
    }
  }
  for (const row of rows) for (const each of row) each.lines = each.lines.map((line) => line.trim()).filter(Boolean);
  const filled = rows.filter((row) => row.length > 0);
  return { rows: filled, headRows: headRows || leadingHeadRows(filled), next: index + 1 };
}

const BREAKING = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Where bold words begin or end, in a character that no document uses; the caller makes of it what he can. */
export const BOLD_MARK = '\ue000';
const INLINE_MARKS: Record<string, string> = { b: BOLD_MARK, strong: BOLD_MARK };

/** Rows at the top made of <th> alone; null where the table marks none. */
function leadingHeadRows(rows: readonly ParsedCell[][]): number | null {
  const first = rows.findIndex((row) => row.some((cell) => !cell.head));
  return first > 0 ? first : null;
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(number) ? Math.min(most, Math.max(1, number)) : 1;
}
