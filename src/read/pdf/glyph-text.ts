/** What letter a glyph is: Unicode where the file says so, legacy codes undone, private symbols by their look. */
import { decodeTcvn3, looksTcvn3, tcvn3Letter } from '../../language/tcvn3.ts';

export type FontCode = 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Fonts of the ABC set (".VnTime", ".VnArialH") and of VNI tell themselves by name; subsets carry a prefix. */
export function codeOfFont(name: string): FontCode {
  const plain = name.replace(/^[A-Z]{6}\+/u, '');
  if (/^\.?Vn[A-Z3]/u.test(plain)) {
    return /H(?:[-,]|Bold|Italic|$)/u.test(plain.replace(/(?:Medium|Regular)$/u, '')) ? 'tcvn3-capitals' : 'tcvn3';
  }
  return /^VNI[-_ ]/u.test(plain) ? 'vni' : 'unicode';
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** Symbol and Wingdings glyphs that stand before items of a list. */
const SYMBOLS: Record<number, string> = {
  61485: '-',
  61483: '+',
  61623: '•',
  61607: '▪',
  61558: '❖',
  61656: '➢',
  61692: '✓',
  61664: '→',
  61619: '≥',
  61603: '≤',
};

/** The letters of one glyph; VNI stays encoded, for its marks are glyphs of their own and only a run tells them apart. */
export function textOfGlyph(unicode: string, charCode: number, code: FontCode): string {
  if (code === 'tcvn3' || code === 'tcvn3-capitals') {
    // The code itself tells what copies lose: ư is 0xAD, a soft hyphen to most.
    const letter = charCode < 256 ? tcvn3Letter(charCode) : null;
    const text = letter ?? (charCode >= 32 && charCode < 127 ? String.fromCharCode(charCode) : unicode);
    return code === 'tcvn3-capitals' ? text.toUpperCase() : text;
  }
  if (code === 'vni') return charCode < 256 && charCode >= 32 ? String.fromCharCode(charCode) : unicode;
  if (unicode.length === 1) {
    const value = unicode.charCodeAt(0);
    if (value < 0x7f && value >= 0x20) return unicode;
    if (value >= 0xf000 && value <= 0xf0ff) return SYMBOLS[value] ?? unicode;
    if (value === 0xa0 || value === 0x09) return ' ';
    if (value === 0xad) return '-';
    if (value < 0x20 || value === 0x7f || value === 0x200b || value === 0xfeff) return '';
    if (value === 0xf0) return 'đ';
    if (value === 0xd0 || value === 0x189) return 'Đ';
  }
  return LIGATURES[unicode] ?? unicode.replace(/[\u0000-\u001f]/gu, '');
}

/** Whether a page's letters are TCVN3 in fonts that do not say so. */
export const isHiddenTcvn3 = (text: string): boolean => looksTcvn3(text);
export const decodeHiddenTcvn3 = (text: string): string => decodeTcvn3(text);
