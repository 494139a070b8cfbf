/** Says at the head of a document that it is made, and from what. */
export function madeFrom(source: string): string {
  return `<!-- Made from ${source} by scripts/docs.ts. Do not edit. -->`;
}

/** A Markdown table; what a cell could break is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/gu, '<br>');
}

/** 2021-07-15 as 15/07/2021, as the users write it. */
export function printDate(iso: string): string {
  return iso.split('-').toReversed().join('/');
}
