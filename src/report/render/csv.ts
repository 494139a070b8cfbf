/** CSV for Excel: a byte order mark, so that Vietnamese comes through, and no cell that Excel would run as a formula. */
import type { ReportDocument, Table } from '../document.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** The first table of the report, or the one of that name. */
export function renderCsv(document: ReportDocument, name?: string): string {
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const table = tables.find((candidate) => candidate.name === name) ?? tables[0];
  if (!table) return BYTE_ORDER_MARK;
  const lines = [
    table.columns.map((column) => quoteCsv(column.title)),
    ...table.rows.map((cells) =>
      cells.map((cell) => quoteCsv(cell.number === undefined ? cell.text : String(cell.number))),
    ),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** A leading = + - @, tab or return makes a spreadsheet run the cell: an apostrophe makes it words. Numbers stay numbers. */
export function quoteCsv(text: string): string {
  const plain = text.replace(/\r?\n/gu, ' ');
  const isNumber = /^-?\d+(?:\.\d+)?$/u.test(plain);
  const safe = !isNumber && /^[=+\-@\t\r]/u.test(plain) ? `'${plain}` : plain;
  return /[",\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
