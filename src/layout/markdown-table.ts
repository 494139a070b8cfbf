/** A grid as a Markdown table; a merged cell's words stand in its first slot. */
import type { Grid } from '../read/source-document.ts';

export function markdownTable(grid: Grid, text: string): string {
  const rows = Array.from({ length: grid.rowCount }, () => new Array<string>(grid.columnCount).fill(''));
  for (const cell of grid.cells) {
    const words = cell.spans.map((span) => inCell(text.slice(span.start, span.end))).filter((line) => line !== '');
    rows[cell.row]![cell.column] = words.join('<br>');
  }
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function inCell(words: string): string {
  return words.trim().replace(/\\/gu, '\\\\').replace(/\|/gu, '\\|').replace(/\n/gu, '<br>');
}
