/** One plain page that prints well and needs nothing from elsewhere. */
import type { Block, Cell, ReportDocument, Table, TextPlace } from '../document.ts';

/** The address of a place in one of the plans' texts, where the page holds them. */
export type LinkTo = (place: TextPlace) => string;

const STYLE = `
:root { color-scheme: light dark; --line: #c9ced6; --good: #116329; --warn: #8a4b00; --bad: #b3261e; --dim: #5c6370; }
@media (prefers-color-scheme: dark) {
  :root { --line: #444b57; --good: #7ee09a; --warn: #f0b35a; --bad: #ff8f86; --dim: #a4acb9; }
}
body { font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.925rem; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.55rem; text-align: left; vertical-align: top; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .dim { color: var(--dim); }
.strong { font-weight: 600; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } thead { display: table-header-group; } }`;

export function renderHtml(document: ReportDocument): string {
  const parts = document.blocks.map((block) => renderBlock(block));
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(document.title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(document.title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

export function renderBlock(block: Block, linkTo?: LinkTo): string {
  if (block.kind === 'heading') return `<h2>${escapeHtml(block.text)}</h2>`;
  if (block.kind === 'text') return `<p${tone(block.tone)}>${escapeHtml(block.text)}</p>`;
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  return table(block, linkTo);
}

function table({ name, columns, rows }: Table, linkTo?: LinkTo): string {
  const head = columns
    .map((column) => `<th scope="col"${right(column.align)}>${escapeHtml(column.title)}</th>`)
    .join('');
  const body = rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell, i) => `<td${classes(cell, columns[i]?.align)}>${words(cell, linkTo)}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table><thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

function words({ text, place }: Cell, linkTo?: LinkTo): string {
  const inner = escapeHtml(text);
  return place && linkTo && text !== '' ? `<a href="${escapeHtml(linkTo(place))}">${inner}</a>` : inner;
}

const right = (align?: 'right'): string => (align ? ' class="right"' : '');
const tone = (name?: Cell['tone']): string => (name ? ` class="${name}"` : '');
function classes(cell: Cell, align?: 'right'): string {
  const names = [cell.tone, align].filter(Boolean);
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
