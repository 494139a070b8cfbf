/** For a terminal of 80 columns: tables with wrapped cells, colours only where the style has them. */
import type { Cell, Column, ReportDocument, Table } from '../document.ts';
import type { TextStyle } from '../text-style.ts';
import { widthOf, wrap } from '../wrap.ts';

export interface TerminalOptions {
  style: TextStyle;
  /** Makes control characters of a document harmless. */
  clean: (text: string) => string;
  width?: number;
}

const WIDTH = 80;
const NARROWEST = 5;
const GAP = 2;

export function renderTerminal(document: ReportDocument, options: TerminalOptions): string {
  const { style, clean, width = WIDTH } = options;
  const lines: string[] = [...wrap(clean(document.title), width).map((line) => style.bold(line)), ''];
  for (const block of document.blocks) {
    if (block.kind === 'heading') lines.push('', style.heading(clean(block.text)));
    else if (block.kind === 'text')
      lines.push(...wrap(clean(block.text), width).map((line) => toned(line, block.tone, style)));
    else if (block.kind === 'list')
      for (const item of block.items) lines.push(...wrap(clean(item), width, '  - ', '    '));
    else lines.push(...tableLines(block, options, width));
  }
  return `${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}\n`;
}

function toned(line: string, tone: Cell['tone'], style: TextStyle): string {
  if (!tone || line === '') return line;
  return tone === 'strong' ? style.bold(line) : style[tone](line);
}

function tableLines(table: Table, { style, clean }: TerminalOptions, width: number): string[] {
  const widths = columnWidths(table, clean, width);
  const row = (cells: readonly Cell[], paint: (line: string, cell: Cell) => string): string[] => {
    const wrapped = cells.map((cell, i) => wrap(clean(cell.text), widths[i]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, i) => {
          const text = wrapped[i]![line] ?? '';
          const fill = ' '.repeat(Math.max(0, widths[i]! - widthOf(text)));
          const painted = paint(text, cell);
          return table.columns[i]?.align === 'right' ? fill + painted : painted + fill;
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const head = row(
    table.columns.map((column) => ({ text: column.title })),
    (line) => (line ? style.bold(line) : line),
  );
  const rule = style.dim(widths.map((w) => '─'.repeat(w)).join(' '.repeat(GAP)));
  return [
    ...head,
    rule,
    ...table.rows.flatMap((cells) => row(cells, (line, cell) => toned(line, cell.tone, style))),
    '',
  ];
}

/** No column wider than its words, none narrower than its head's longest word; the rest of the width is shared by weight. */
function columnWidths(table: Table, clean: (text: string) => string, width: number): number[] {
  const { columns, rows } = table;
  const natural = columns.map((column, i) =>
    Math.max(widthOf(column.title), ...rows.map((cells) => widthOf(clean(cells[i]?.text ?? '')))),
  );
  const least = columns.map(({ title }, i) =>
    Math.min(natural[i]!, Math.max(NARROWEST, ...title.split(/\s+/u).map((word) => widthOf(word)))),
  );
  const room = width - GAP * (columns.length - 1);
  const widths = natural.map(() => 0);
  let open = columns.map((_, i) => i);
  let left = room;
  // Columns that need less than their share give the rest to the others.
  for (;;) {
    const weight = open.reduce((sum, i) => sum + (columns[i] as Column).weight, 0);
    const modest = open.filter((i) => natural[i]! <= Math.floor((left * columns[i]!.weight) / weight));
    const share = (i: number): number => Math.floor((left * columns[i]!.weight) / weight);
    const cramped = open.filter((i) => share(i) < least[i]!);
    const fits = open.reduce((sum, i) => sum + (cramped.includes(i) ? least[i]! : NARROWEST), 0) <= left;
    if (modest.length === 0 && (cramped.length === 0 || !fits)) {
      for (const i of open) widths[i] = Math.max(NARROWEST, share(i));
      return widths;
    }
    const settled = modest.length > 0 ? modest : cramped;
    for (const i of settled) {
      widths[i] = Math.max(1, modest.length > 0 ? natural[i]! : least[i]!);
      left -= widths[i]!;
    }
    open = open.filter((i) => !settled.includes(i));
    if (open.length === 0) return widths;
  }
}
