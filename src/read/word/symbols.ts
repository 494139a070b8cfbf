/** Characters of symbol fonts as Unicode: the signs that offices use for bullets, boxes, ticks and arrows. */

const SYMBOL: Record<number, string> = {
  0x2d: '-',
  0xa3: '≤',
  0xb3: '≥',
  0xb1: '±',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xa8: '♦',
  0xae: '→',
  0xde: '⇒',
  0xa5: '∞',
  0xe5: '∑',
  0xbb: '≈',
  0xb0: '°',
};

const WINGDINGS: Record<number, string> = {
  0x2a: '✉',
  0x46: '☞',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x78: '☒',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '☐',
  0xb2: '✧',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const WINGDINGS_2: Record<number, string> = { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x2a: '☐', 0xa3: '☐', 0x97: '●' };

const FONTS: readonly (readonly [RegExp, Record<number, string>])[] = [
  [/^wingdings 2/iu, WINGDINGS_2],
  [/^wingdings/iu, WINGDINGS],
  [/^symbol/iu, SYMBOL],
];

const isSymbolFont = (font: string | null): boolean => font !== null && /^(?:wingdings|webdings|symbol)/iu.test(font);

/** One character by its code (with or without the private-use offset F000) in a symbol font. */
export function symbolOf(font: string | null, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  for (const [pattern, table] of FONTS)
    if (font !== null && pattern.test(font)) return table[low] ?? (low >= 0x20 && low < 0x7f && /^symbol/iu.test(font) ? String.fromCharCode(low) : '•');
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
  return text.replace(/[\uf000-\uf0ff]/gu, (sign) => symbolOf(null, sign.charCodeAt(0)));
}
