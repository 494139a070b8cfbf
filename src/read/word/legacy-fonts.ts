/** Fonts from before Unicode, told by name: their letters stand in files as other signs. */
import { decodeTcvn3 } from '../../language/tcvn3.ts';
import { decodeVni } from '../../language/vni.ts';

export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** `.VnTime`, `.VnArialH` (capitals) and `VNI-Times`; null for every font that holds Unicode. */
export function legacyEncodingOf(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.vn/iu.test(font)) return /h$/iu.test(font.trim()) ? 'tcvn3-capitals' : 'tcvn3';
  if (/^vni[- ]/iu.test(font)) return 'vni';
  return null;
}

/** Text that is Unicode already, though its run still names the old font, is left as it is. */
export function decodeLegacy(encoding: LegacyEncoding, text: string): string {
  if (/[\u1ea0-\u1ef9ăĂđĐơƠưƯ]/u.test(text)) return encoding === 'tcvn3-capitals' ? text.toUpperCase() : text;
  if (encoding === 'vni') return decodeVni(text);
  return decodeTcvn3(text, { capitals: encoding === 'tcvn3-capitals' });
}
