/** Markdown that can be pasted; nothing a document holds can break out of its cell. */
import type { ReportDocument, Table } from '../document.ts';

export function renderMarkdown(document: ReportDocument): string {
  const parts = [`# ${inline(document.title)}`];
  for (const block of document.blocks) {
    if (block.kind === 'heading') parts.push(`${'#'.repeat(block.level + 1)} ${inline(block.text)}`);
    else if (block.kind === 'text') parts.push(inline(block.text));
    else if (block.kind === 'list') parts.push(block.items.map((item) => `- ${inline(item)}`).join('\n'));
    else parts.push(table(block));
  }
  return `${parts.join('\n\n')}\n`;
}

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => inline(column.title))),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map((cell) => inline(cell.text)))),
  ].join('\n');
}

/** One line, with every character that Markdown or HTML would take for a mark made plain. */
function inline(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/gu, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`));
}
