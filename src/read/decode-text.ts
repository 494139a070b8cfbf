/** Bytes to Unicode: byte order marks, UTF-16 without one, UTF-8, and the single-byte codes of older Vietnamese files. */
import { isUtf8 } from 'node:buffer';
import { decodeTcvn3, looksTcvn3 } from '../language/tcvn3.ts';
import { decodeVni, looksVni } from '../language/vni.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';
export type LegacyCode = 'TCVN3' | 'VNI' | 'UTF-8/1252';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** True where bytes did not fit the encoding and stand as U+FFFD. */
  damaged: boolean;
}

/** How much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 65_536;
const ENCODINGS_BY_MARK: readonly (readonly [number[], TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Decodes with the encoding that the bytes speak for. Legacy font codes are left as they are: see `undoLegacyCode`. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.includes('\ufffd') };
}

export function detectEncoding(bytes: Uint8Array): TextEncoding {
  for (const [mark, encoding] of ENCODINGS_BY_MARK) {
    if (mark.every((byte, index) => bytes[index] === byte)) return encoding;
  }
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return detectUtf16(sample) ?? (isMostlyUtf8(sample) ? 'utf-8' : detectSingleByte(sample));
}

/** Every second byte of Latin text in UTF-16 is zero, or 0x1E for Vietnamese letters; UTF-8 holds no zero at all. */
function detectUtf16(sample: Uint8Array): TextEncoding | null {
  const pairs = sample.length >> 1;
  if (pairs < 2 || !sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (sample[2 * i] === 0) even++;
    if (sample[2 * i + 1] === 0) odd++;
  }
  // Spaces, digits and plain letters are more than half of any Vietnamese text.
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.4 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

/** A few bytes may be damaged: a single-byte text of any length has many more. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  if (isUtf8(sample)) return true;
  const text = new TextDecoder('utf-8').decode(sample, { stream: true });
  if (!text.includes('\ufffd')) return true;
  let wrong = 0;
  let high = 0;
  for (const character of text) {
    if (character === '\ufffd') wrong++;
    else if (character > '\u007f') high++;
  }
  return wrong * 20 < high;
}

/**
 * Windows-1258 writes tones as combining bytes behind the vowel (0xCC, 0xD2, 0xDE, 0xEC, 0xF2); TCVN3 and VNI bytes are
 * Latin-1 letters to be undone afterwards.
 */
function detectSingleByte(sample: Uint8Array): TextEncoding {
  const latin = new TextDecoder('windows-1252').decode(sample);
  if (looksTcvn3(latin) || looksVni(latin)) return 'windows-1252';
  const vietnamese = new TextDecoder('windows-1258').decode(sample);
  const tones = vietnamese.match(/[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
  const strayTones = (vietnamese.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0) - tones;
  return tones > 0 && tones > 3 * strayTones ? 'windows-1258' : 'windows-1252';
}

/**
 * The text in Unicode where its letters are those of a legacy font, else null. `UTF-8/1252` is UTF-8 that a program
 * took for Windows-1252 ("Káº¿ hoáº¡ch").
 */
export function undoLegacyCode(text: string): { text: string; code: LegacyCode } | null {
  // First, for it either decodes to the last byte or is none.
  const undone = undoDoubleUtf8(text);
  if (undone !== null) return { text: undone, code: 'UTF-8/1252' };
  if (looksTcvn3(text)) return { text: decodeTcvn3(text), code: 'TCVN3' };
  return looksVni(text) ? { text: decodeVni(text), code: 'VNI' } : null;
}

/** What the bytes 0x80 to 0x9F show in Windows-1252. */
const WINDOWS_1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))].map(
    (character, i) => [character, 0x80 + i] as const,
  ),
);

function undoDoubleUtf8(text: string): string | null {
  // "ế" is E1 BA BF: "á" and "º" or "»", a pair that nothing else writes.
  const pairs = text.match(/á[º»]/gu)?.length ?? 0;
  if (pairs < 2 || /[\u1ea0-\u1ef9]/u.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = WINDOWS_1252.get(text[i]!) ?? text.charCodeAt(i);
    if (byte > 0xff) return null;
    bytes[i] = byte;
  }
  const undone = new TextDecoder('utf-8').decode(bytes);
  return undone.includes('\ufffd') ? null : undone;
}
