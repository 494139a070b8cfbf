/** A picture of a terminal, as SVG, from what a command really prints in colour. */
import { outputOf } from './outputs.ts';

const COLUMN = 8.4;
const LINE = 19;
const MARGIN = 16;
const COLOURS: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '34': '#79c0ff',
  '36': '#56d4dd',
  '90': '#8b949e',
};

/** The command and the first lines of its output. */
export function terminalPicture(command: string, lineCount: number): string {
  const output = outputOf(command, '.', { NO_COLOR: undefined, FORCE_COLOR: '1' });
  const lines = [`\u001b[32m$\u001b[39m ${command}`, ...output.split('\n').slice(0, lineCount)];
  const columns = Math.max(...lines.map((line) => [...plain(line)].length));
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  const rows = lines.map((line, i) => `<text y="${MARGIN + LINE * (i + 0.75)}">${spans(line)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="what">
<title id="what">${escapeXml(command)}</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`;
}

/** One run of characters for each style, held to its columns whatever the font. */
function spans(line: string): string {
  let column = 0;
  let style = '';
  let colour = '';
  let weight = '';
  const parts: string[] = [];
  for (const piece of line.split(ESCAPE_SPLIT)) {
    const codes = ESCAPE.exec(piece)?.[1];
    if (codes === undefined) {
      const length = [...piece].length;
      const words = piece.trim();
      if (words !== '') {
        const start = column + piece.search(/\S/u);
        const place = `x="${(MARGIN + start * COLUMN).toFixed(1)}" textLength="${([...words].length * COLUMN).toFixed(1)}"`;
        parts.push(`<tspan ${place}${style}>${escapeXml(words)}</tspan>`);
      }
      column += length;
      continue;
    }
    for (const code of codes.split(';')) {
      if (code in COLOURS) colour = ` fill="${COLOURS[code]}"`;
      else if (code === '39' || code === '0') colour = '';
      if (code === '1') weight = ' font-weight="bold"';
      else if (code === '2') weight = ' opacity="0.65"';
      else if (code === '22' || code === '0') weight = '';
    }
    style = colour + weight;
  }
  return parts.join('');
}

const ESCAPE_SPLIT = /(\u001b\[[\d;]*m)/u;
const ESCAPE = /^\u001b\[([\d;]*)m$/u;

function plain(line: string): string {
  return line.replaceAll(new RegExp(ESCAPE_SPLIT.source, 'gu'), '');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
