/** VNI ("VNI-Times" fonts): a base letter and a mark behind it, shown as Latin-1 where the font is lost. */
import { isRuledOut } from './legacy-signs.ts';

/** Marks of the plain vowels: sắc, huyền, hỏi, ngã, nặng. */
const TONES = 'ùøûõï';
/** Marks of a, e, o with circumflex: none, sắc, huyền, hỏi, ngã, nặng. */
const CIRCUMFLEX = 'âáàåãä';
/** Marks of a with breve, in the same order. */
const BREVE = 'êéèúüë';

/** The 67 small letters; the capitals are the same in capitals. 134 in all. */
const SMALL: readonly (readonly [code: string, letter: string])[] = [
  ...row('a', TONES, 'áàảãạ'),
  ...row('a', CIRCUMFLEX, 'âấầẩẫậ'),
  ...row('a', BREVE, 'ăắằẳẵặ'),
  ...row('e', TONES, 'éèẻẽẹ'),
  ...row('e', CIRCUMFLEX, 'êếềểễệ'),
  ...row('o', TONES, 'óòỏõọ'),
  ...row('o', CIRCUMFLEX, 'ôốồổỗộ'),
  ...row('ô', TONES, 'ớờởỡợ'),
  ...row('u', TONES, 'úùủũụ'),
  ...row('ö', TONES, 'ứừửữự'),
  ...row('y', 'ùøûõ', 'ýỳỷỹ'),
  ...['í í', 'ì ì', 'æ ỉ', 'ó ĩ', 'ò ị', 'î ỵ', 'ñ đ', 'ô ơ', 'ö ư'].map(
    (entry) => entry.split(' ') as [string, string],
  ),
];
const TABLE = [...SMALL, ...SMALL.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()] as const)];

const DECODE = new Map(TABLE);
const ENCODE = new Map(TABLE.map(([code, letter]) => [letter, code]));
// A capital that begins a word is often typed with a small mark ("Uûy").
for (const [code, letter] of SMALL)
  if (code.length === 2) DECODE.set(code[0]!.toUpperCase() + code[1], letter.toUpperCase());

/** Codes that Vietnamese in Unicode never holds. */
const SIGNS = /[ñöøûåäëüïîæÑÖØÛÅÄËÜÏÎÆ]/u;
const UNICODE_ONLY = /[\u1ea0-\u1ef9ăĂđĐơƠưƯ]/u;
/** Marks that are no letters of their own. */
const MARKS_ONLY = /[øûõïåäëüØÛÕÏÅÄËÜ]/u;
/** What TCVN3 holds beside letters that both codes use. */
const TCVN3_SIGNS = /[¡-¨©ª«¬\u00ad®µ¶·¸¹»¼½¾×÷Þßþ]/u;

/** Decodes VNI, the longest code first. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let i = 0; i < text.length; i++) {
    const long = i + 1 < text.length ? DECODE.get(text.slice(i, i + 2)) : undefined;
    if (long !== undefined) i++;
    decoded += long ?? DECODE.get(text[i]!) ?? text[i]!;
  }
  return decoded;
}

/** The VNI form of NFC text. */
export function encodeVni(text: string): string {
  return Array.from(text, (letter) => ENCODE.get(letter) ?? letter).join('');
}

/**
 * Whether the letters are those of VNI text seen through Latin-1: marks stand behind a vowel that takes them, in its
 * case, and nothing speaks of Unicode or TCVN3.
 */
export function looksVni(text: string): boolean {
  if (isRuledOut(text, SIGNS, UNICODE_ONLY)) return false;
  let signs = 0;
  let against = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (/\p{L}/u.test(character)) letters++;
    if (UNICODE_ONLY.test(character)) against++;
    else if (TCVN3_SIGNS.test(character)) against += /[a-z]/iu.test(text[i - 1] ?? ' ') ? 1 : 0;
    else if (/[\u00c0-\u00ff]/u.test(character) && jumpsInCase(text, i)) against++;
    else if (MARKS_ONLY.test(character) && !DECODE.has(text.slice(Math.max(0, i - 1), i + 1))) against++;
    else if (SIGNS.test(character)) signs++;
  }
  return signs > 0 && signs > 3 * against && signs >= 0.03 * letters;
}

/** A capital behind a small letter: frequent in TCVN3 seen through Latin-1, never in VNI. */
function jumpsInCase(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' ';
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(text[index]!);
}

function row(base: string, marks: string, letters: string): [string, string][] {
  return Array.from(letters, (letter, i) => [base + marks[i], letter]);
}
