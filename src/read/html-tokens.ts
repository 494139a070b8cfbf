/** A forgiving reader of HTML: tags and words in order, as much as tables and paragraphs need. Linear in the input. */

export type HtmlToken =
  | { type: 'open'; name: string; attributes: Record<string, string>; selfClosing: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string }
  | { type: 'comment'; text: string };

/** Elements whose content is no text of the document. */
const SKIPPED = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'xml']);
const TAG = /^<(\/?)([a-zA-Z][\w:-]*)/u;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

export function tokenizeHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const lastClose = html.lastIndexOf('>');
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      pushText(tokens, html.slice(at));
      break;
    }
    if (open > at) pushText(tokens, html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = unclosed.has('!--') ? -1 : html.indexOf('-->', open + 4);
      tokens.push({ type: 'comment', text: html.slice(open + 4, end < 0 ? html.length : end).trim() });
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const tag = TAG.exec(html.slice(open, open + 64));
    // Looked for once only where none is left, so that a text full of "<" costs no more than its length.
    const close = open > lastClose ? -1 : html.indexOf('>', open);
    if (close < 0 || (!tag && !/^<[!?]/u.test(html.slice(open, open + 2)))) {
      pushText(tokens, '<');
      at = open + 1;
      continue;
    }
    at = close + 1;
    if (!tag) continue;
    const name = tag[2]!.toLowerCase();
    if (tag[1] === '/') {
      tokens.push({ type: 'close', name });
      continue;
    }
    const selfClosing = html[close - 1] === '/';
    if (SKIPPED.has(name) && !selfClosing) {
      const end = unclosed.has(name) ? -1 : findClose(html, name, at);
      if (end < 0) unclosed.add(name);
      else at = end;
      continue;
    }
    tokens.push({
      type: 'open',
      name,
      attributes: readAttributes(html.slice(open + tag[0].length, close)),
      selfClosing,
    });
  }
  return tokens;
}

function pushText(tokens: HtmlToken[], text: string): void {
  if (text !== '') tokens.push({ type: 'text', text: decodeEntities(text) });
}

/** Behind the element's end tag, -1 where it has none. */
function findClose(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}\\s*>`, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : -1;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  // Longer than any hand-written tag: Office writes whole style sheets into attributes.
  for (const match of text.slice(0, 4096).matchAll(ATTRIBUTE)) {
    attributes[match[1]!.toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
  }
  return attributes;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
  middot: '·',
  le: '≤',
  ge: '≥',
  times: '×',
  deg: '°',
  rarr: '→',
  copy: '©',
  ensp: ' ',
  emsp: ' ',
};
/** Vowels with marks by name ("agrave", "Ocirc"), as older editors write them. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu, (whole, decimal, hex, name) => {
    if (name === undefined) {
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
    }
    const known = ENTITIES[name];
    if (known !== undefined) return known;
    const mark = MARKS[name.slice(1)];
    return mark === undefined ? whole : (name[0] + mark).normalize('NFC');
  });
}
