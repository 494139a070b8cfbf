/**
 * Tables pasted from Word or Excel into raw text: cells divided by tabs, a cell's own lines by line ends. How many cells
 * a row has, its head says; a row is full when it has them.
 */
import { roleOfColumn } from '../registry/columns.ts';
import type { FlowBlock, FlowCell, FlowLine, FlowTable } from './reading.ts';

/** A head of more lines is none. */
const LONGEST_HEAD = 14;
const FEWEST_COLUMNS = 3;
/** Lines without a tab that may still belong to a row's last cell, while further rows follow. */
const REACH = 12;
const FIRST_HEADING = /^\s*(?:s?tt|số tt|số thứ tự)\s*\t/iu;
const LABEL = /^\s*(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-H])[.)]?\s*(?:\t|$)/u;
const FIRST_LABEL = /^\s*(?:1|I|A|1\.1)[.)]?\s*(?:\t|$)/u;
const GROUP_LABEL = /^\s*([IVX]{1,5}|[A-H])[.)]?(?:\s+|$)/u;

type Page = FlowLine['page'];

/** Lines, tabs and all, as blocks: tabbed tables as tables, everything else line by line, tabs made blanks. */
export function blocksOf(lines: readonly FlowLine[]): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const tabbed = line.text.includes('\t');
    const found = tabbed && FIRST_HEADING.test(line.text) ? tableAt(lines, i) : null;
    if (found) blocks.push({ kind: 'table', table: found.table });
    else blocks.push({ kind: 'line', line: tabbed ? flowLine(line.text, line.page) : line });
    i = found ? found.next : i + 1;
  }
  return blocks;
}

function flowLine(text: string, page: Page): FlowLine {
  return { text: text.replaceAll('\t', ' '), page, style: null, startsParagraph: null };
}

/** A row's cells, each with its lines. */
type Row = FlowLine[][];

function tableAt(
  lines: readonly { text: string; page: Page }[],
  start: number,
): { table: FlowTable; next: number } | null {
  let end = start + 1;
  while (end < lines.length && end - start < LONGEST_HEAD && !FIRST_LABEL.test(lines[end]!.text)) end++;
  if (end === lines.length || end - start === LONGEST_HEAD) return null;
  const head: Row = [];
  for (const { text, page } of lines.slice(start, end)) extend(head, text, page);
  const width = head.length;
  const told = head.filter((cell) => roleOfColumn(cell.map(({ text }) => text).join(' ')) !== null).length;
  if (width < FEWEST_COLUMNS || told < FEWEST_COLUMNS) return null;
  const rows: Row[] = [head];
  let open: Row | null = null;
  let next = end;
  for (let i = end; i < lines.length; i++) {
    const { text, page } = lines[i]!;
    if (text.trim() === '') continue;
    const isTabbed = text.includes('\t');
    if (opensRow(open, text, width)) {
      if (!isTabbed && !GROUP_LABEL.test(text)) {
        if (!open || !tabsFollow(lines, i)) break;
        extend(open, text, page);
      } else {
        open = [];
        rows.push(open);
        extend(open, text, page);
      }
    } else extend(open!, text, page);
    next = i + 1;
  }
  return rows.length > 1 ? { table: tableOf(rows, width), next } : null;
}

/** A line opens a row when the row before is full, or was a group's, which has a label and a title only. */
function opensRow(open: Row | null, text: string, width: number): boolean {
  if (open === null || open.length >= width) return true;
  const label = open[0]?.map((line) => line.text).join(' ') ?? '';
  return isGroup(open, label) && LABEL.test(text);
}

function isGroup(row: Row, label: string): boolean {
  return GROUP_LABEL.test(label) && row.slice(2).every((cell) => cell.every(({ text }) => text.trim() === ''));
}

/** Adds a line to a row: up to its first tab it goes on the last cell, behind each tab a cell begins. */
function extend(row: Row, text: string, page: Page): void {
  text.split('\t').forEach((piece, k) => {
    if (k > 0 || row.length === 0) row.push([]);
    if (piece.trim() !== '') row[row.length - 1]!.push(flowLine(piece.trim(), page));
  });
}

function tabsFollow(lines: readonly { text: string }[], from: number): boolean {
  return lines.slice(from + 1, from + 1 + REACH).some(({ text }) => text.includes('\t'));
}

function tableOf(rows: readonly Row[], width: number): FlowTable {
  const cells: FlowCell[] = [];
  rows.forEach((row, r) => {
    const group = r > 0 ? groupOf(row) : null;
    if (group) {
      cells.push({ row: r, column: 0, rowSpan: 1, columnSpan: 1, lines: group.label });
      cells.push({ row: r, column: 1, rowSpan: 1, columnSpan: width - 1, lines: group.title });
      return;
    }
    for (let c = 0; c < width; c++) {
      // what stands behind the last column belongs to it
      const lines = c === width - 1 ? row.slice(c).flat() : (row[c] ?? []);
      cells.push({ row: r, column: c, rowSpan: 1, columnSpan: 1, lines });
    }
  });
  return { kind: 'aligned', columnCount: width, rowCount: rows.length, headRows: 1, purpose: 'data', cells };
}

/** "I" and "Cải cách thể chế", in cells of their own or in one line. */
function groupOf(row: Row): { label: FlowLine[]; title: FlowLine[] } | null {
  const first = row[0]?.[0];
  if (!first || !isGroup(row, first.text)) return null;
  const match = GROUP_LABEL.exec(first.text)!;
  const rest = first.text.slice(match[0].length);
  const label = { ...first, text: first.text.slice(0, match[0].length).trim() };
  const own = rest === '' ? [] : [{ ...first, text: rest }];
  return { label: [label], title: [...own, ...row[0]!.slice(1), ...(row[1] ?? [])] };
}
