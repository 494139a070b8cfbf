/** TCVN3 (TCVN 5712:1993, the ".VnTime" fonts): one byte per letter, shown as Latin-1 where the font is lost. */
import { isRuledOut } from './legacy-signs.ts';

/** The 74 letters of the standard, as the Latin-1 character that stands for each. */
const TABLE: readonly (readonly [code: string, letter: string])[] = pairs(
  '¡ Ă ¢ Â £ Ê ¤ Ô ¥ Ơ ¦ Ư § Đ ¨ ă © â ª ê « ô ¬ ơ \u00ad ư ® đ ' +
    'µ à ¶ ả · ã ¸ á ¹ ạ » ằ ¼ ẳ ½ ẵ ¾ ắ Æ ặ Ç ầ È ẩ É ẫ Ê ấ Ë ậ ' +
    'Ì è Î ẻ Ï ẽ Ð é Ñ ẹ Ò ề Ó ể Ô ễ Õ ế Ö ệ × ì Ø ỉ Ü ĩ Ý í Þ ị ' +
    'ß ò á ỏ â õ ã ó ä ọ å ồ æ ổ ç ỗ è ố é ộ ê ờ ë ở ì ỡ í ớ î ợ ' +
    'ï ù ñ ủ ò ũ ó ú ô ụ õ ừ ö ử ÷ ữ ø ứ ù ự ú ỳ û ỷ ü ỹ ý ý þ ỵ',
);

const DECODE = new Map(TABLE);
const ENCODE = new Map(TABLE.map(([code, letter]) => [letter, code]));

/** Codes that no other Vietnamese text holds inside a word. */
const SIGNS = /[¡-§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾Æ×Ø÷Þß]/u;
const UNICODE_ONLY = /[\u1ea0-\u1ef9ăĂđĐơƠưƯ]/u;

/** Real text has a fifth; "µm" or "©" in an English sentence stays below. */
const LEAST_SHARE = 0.06;

export interface Tcvn3Options {
  /** The fonts whose names end in H (".VnTimeH") show every letter as a capital. */
  capitals?: boolean;
}

/**
 * Decodes TCVN3. Where the font is not known, a word written in capitals with its accented letters small ("CéNG") was
 * set in a capital font, for the code has no accented capitals: its letters become capitals.
 */
export function decodeTcvn3(text: string, options: Tcvn3Options = {}): string {
  const decoded = Array.from(text, (character) => DECODE.get(character) ?? character).join('');
  return options.capitals ? decoded.toUpperCase() : raiseCapitalWords(decoded);
}

/** The TCVN3 form of NFC text; accented capitals lose their height, as the code has none. */
export function encodeTcvn3(text: string): string {
  return Array.from(text, (letter) => ENCODE.get(letter) ?? ENCODE.get(letter.toLowerCase()) ?? letter).join('');
}

/** The letter that a single TCVN3 code stands for, null for codes that are themselves. */
export function tcvn3Letter(code: number): string | null {
  return DECODE.get(String.fromCharCode(code)) ?? null;
}

/** Whether the letters are those of TCVN3 text seen through Latin-1: its signs inside words, hardly a Unicode letter. */
export function looksTcvn3(text: string): boolean {
  if (isRuledOut(text, SIGNS, UNICODE_ONLY)) return false;
  let signs = 0;
  let unicode = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (isLatin(character)) letters++;
    if (UNICODE_ONLY.test(character)) unicode++;
    else if (SIGNS.test(character) && (isLatin(text[i - 1] ?? ' ') || isLatin(text[i + 1] ?? ' '))) signs++;
  }
  return signs > 0 && signs > 3 * unicode && signs >= LEAST_SHARE * (letters + signs);
}

function isLatin(character: string): boolean {
  return /[a-zà-öø-ÿ]/iu.test(character) && character !== '×' && character !== '÷';
}

/**
 * Accented letters raised in words of two capitals or more without a small one, and in lines without any small letter;
 * "Uỷ" at the head of a sentence stays as it is.
 */
function raiseCapitalWords(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => {
    if (/[A-Z]/u.test(line) && !/[a-z]/u.test(line)) return line.toUpperCase();
    return line.replace(/\p{L}+/gu, (word) =>
      /[A-Z].*[A-Z]/u.test(word) && !/[a-z]/u.test(word) ? word.toUpperCase() : word,
    );
  });
}

function pairs(list: string): [string, string][] {
  const parts = list.split(' ');
  return Array.from({ length: parts.length / 2 }, (_, i) => [parts[2 * i]!, parts[2 * i + 1]!]);
}
