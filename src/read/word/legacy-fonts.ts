/** Fonts from before Unicode, told by name: their letters stand in files as other signs. */

export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** `.VnTime`, `.VnArialH` (capitals) and `VNI-Times`; null for every font that holds Unicode. */
export function legacyEncodingOf(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.vn/iu.test(font)) return /h$/iu.test(font.trim()) ? 'tcvn3-capitals' : 'tcvn3';
  if (/^vni[- ]/iu.test(font)) return 'vni';
  return null;
}

export function decodeLegacy(_encoding: LegacyEncoding, text: string): string {
  return text;
}
