/** Characters of symbol fonts as Unicode: the signs that offices use for bullets, boxes, ticks and arrows. */

const SYMBOL: Record<number, string> = {
  45: '-',
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  168: '♦',
  174: '→',
  222: '⇒',
  165: '∞',
  229: '∑',
  187: '≈',
  176: '°',
};

const WINGDINGS: Record<number, string> = {
  42: '✉',
  70: '☞',
  108: '●',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '☒',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '☐',
  178: '✧',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const WINGDINGS_2: Record<number, string> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 42: '☐', 163: '☐', 151: '●' };

const FONTS: readonly (readonly [RegExp, Record<number, string>])[] = [
  [/^wingdings 2/iu, WINGDINGS_2],
  [/^wingdings/iu, WINGDINGS],
  [/^symbol/iu, SYMBOL],
];

const PRIVATE = /[\uf000-\uf0ff]/u;

const isSymbolFont = (font: string | null): boolean => font !== null && /^(?:wingdings|webdings|symbol)/iu.test(font);

/** One character by its code (with or without the private-use offset F000) in a symbol font. */
export function symbolOf(font: string | null, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  for (const [pattern, table] of FONTS)
    if (font !== null && pattern.test(font))
      return table[low] ?? (low >= 0x20 && low < 0x7f && /^symbol/iu.test(font) ? String.fromCharCode(low) : '•');
  if (code >= 0xf000 && code <= 0xf0ff) return WINGDINGS[low] ?? SYMBOL[low] ?? '•';
  return String.fromCodePoint(code);
}

/** Text as printed: private-use characters always, plain ones where the font is a symbol font. */
export function symbolsToText(font: string | null, text: string): string {
  if (isSymbolFont(font))
    return [...text]
      .map((sign) => {
        const code = sign.codePointAt(0)!;
        const symbolic = (code > 0x20 && code <= 0xff && code !== 0xa0) || (code >= 0xf000 && code <= 0xf0ff);
        return symbolic ? symbolOf(font, code) : sign;
      })
      .join('');
  if (!PRIVATE.test(text)) return text;
  return text.replace(/[\uf000-\uf0ff]/gu, (sign) => symbolOf(null, sign.charCodeAt(0)));
}
