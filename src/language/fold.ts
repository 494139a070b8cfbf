/**
 * Forms for matching: two ways of writing the same Vietnamese words become one. For matching only; what is quoted
 * stays as printed.
 *
 * Folding NFC text keeps its length: character i of the folded text is character i of the printed text, so that an
 * offset found in one holds in the other. Only `squeeze` changes lengths, and it gives the map.
 */
import { codeAt } from './letters.ts';

export interface FoldOptions {
  /** Capitals made small. Default: true. */
  lowerCase?: boolean;
  /** "hoà", "thuỷ" made "hòa", "thủy". Default: true. */
  tonePlacement?: boolean;
  /** "kỹ", "lý", "tỷ", "quý" made "kĩ", "lí", "tỉ", "quí". Default: false. */
  iForY?: boolean;
  /** Tones and diacritics removed, đ made d. Default: false. */
  plain?: boolean;
}

/** Folds NFC text to its matching form, character by character. */
export function fold(text: string, options: FoldOptions = {}): string {
  const { lowerCase = true, tonePlacement = true, iForY = false, plain = false } = options;
  const { length } = text;
  const codes = length <= SCRATCH.length ? SCRATCH : new Uint16Array(length);
  let changed = putCodes(text, codes, lowerCase);
  if (tonePlacement && !plain && moveTones(codes, length)) changed = true;
  if (iForY && replaceY(codes, length)) changed = true;
  if (plain && removeMarks(codes, length)) changed = true;
  return changed ? textOf(codes, length) : text;
}

/**
 * The text's codes, its capitals made small. A function of its own, as is each of the other steps: where the engine compiles
 * a function while it runs through a long loop, what stands behind the loop is not compiled along, and it begins anew each time.
 */
function putCodes(text: string, codes: Uint16Array, lowerCase: boolean): boolean {
  let changed = false;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const small = lowerCase && code < TABLE_SIZE ? LOWER[code]! : code;
    if (small !== code) changed = true;
    codes[i] = small;
  }
  return changed;
}

function removeMarks(codes: Uint16Array, length: number): boolean {
  let changed = false;
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    if (code >= TABLE_SIZE || PLAIN[code] === code) continue;
    codes[i] = PLAIN[code]!;
    changed = true;
  }
  return changed;
}

/**
 * One spelling of a text in one pass: NFC, small letters, traditional tone placement, plain dashes and quotes, one blank
 * for many and none at the ends. Lengths may change.
 */
export function foldToOneSpelling(text: string): string {
  const end = text.length;
  const codes = end <= SCRATCH.length ? SCRATCH : new Uint16Array(end);
  let length = 0;
  let changed = false;
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    const spelled = ONE_SPELLING[code] || (ONE_SPELLING[code] = spelledAs(String.fromCharCode(code)));
    if (spelled === NOT_ALONE) return foldStepByStep(text);
    if (spelled !== code) changed = true;
    if (spelled === SPACE && (length === 0 || codes[length - 1] === SPACE)) continue;
    codes[length++] = spelled;
  }
  if (length > 0 && codes[length - 1] === SPACE) length--;
  if (moveTones(codes, length)) changed = true;
  return changed || length < end ? textOf(codes, length) : text;
}

const SPACE = ' '.charCodeAt(0);
const DASHES = /[‐‑‒–—−]/gu;
const QUOTES = /[“”„«»]/gu;

/** Each sign as it is spelled, filled as signs are met. */
const ONE_SPELLING = new Uint16Array(65_536);
/** Of marks that may join the letter before them, and of scripts seldom met: nothing is told by the sign alone. */
const NOT_ALONE = 1;

function spelledAs(character: string): number {
  const code = character.charCodeAt(0);
  const isKnown = code < 0x300 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x2300);
  if (!isKnown || character.normalize('NFC') !== character || /\p{M}/u.test(character)) return NOT_ALONE;
  if (/\s/u.test(character)) return SPACE;
  const plain = character.replace(DASHES, '-').replace(QUOTES, '"').charCodeAt(0);
  return plain < TABLE_SIZE ? LOWER[plain]! : plain;
}

function foldStepByStep(text: string): string {
  const folded = fold(text.normalize('NFC')).replace(DASHES, '-').replace(QUOTES, '"');
  return folded.replace(/\s+/gu, ' ').trim();
}

/** Without tones, diacritics and capitals: the form in which words lose least to bad typing and OCR. */
export function foldPlain(text: string): string {
  return fold(text, { plain: true });
}

export interface Squeezed {
  text: string;
  /** For each character of `text`, its offset in what was folded; one entry more for the end. */
  offsets: Uint32Array;
}

/** Folds, and makes every run of white space one blank, none at the ends. */
export function squeeze(text: string, options: FoldOptions = {}): Squeezed {
  const folded = fold(text, options);
  const offsets = new Uint32Array(folded.length + 1);
  let squeezed = '';
  let blankAt = -1;
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i]!;
    if (BLANK.test(character)) {
      if (blankAt < 0) blankAt = i;
      continue;
    }
    if (blankAt >= 0 && squeezed !== '') {
      offsets[squeezed.length] = blankAt;
      squeezed += ' ';
    }
    blankAt = -1;
    offsets[squeezed.length] = i;
    squeezed += character;
  }
  offsets[squeezed.length] = squeezed === '' ? 0 : offsets[squeezed.length - 1]! + 1;
  return { text: squeezed, offsets: offsets.slice(0, squeezed.length + 1) };
}

const BLANK = /\s/u;
/** Vietnamese ends at U+1EF9. */
const TABLE_SIZE = 0x1f00;

const LOWER = tabulate((character) => character.toLowerCase());
const PLAIN = tabulate((character) => {
  if (character === 'đ') return 'd';
  if (character === 'Đ') return 'D';
  return character.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
});
const IS_LETTER = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** For an accented a, e (after o) or y (after u): the pair with its tone on the first letter. */
const OLD_PLACES = new Map<number, [number, number]>();
for (const [glide, toned, open, bare] of [
  ['o', 'óòỏõọ', 'áàảãạ', 'a'],
  ['o', 'óòỏõọ', 'éèẻẽẹ', 'e'],
  ['u', 'úùủũụ', 'ýỳỷỹỵ', 'y'],
] as const) {
  for (let tone = 0; tone < 5; tone++) {
    for (const upper of [false, true]) {
      for (const upperGlide of [false, true]) {
        const recase = (letter: string, up: boolean): number => (up ? letter.toUpperCase() : letter).charCodeAt(0);
        OLD_PLACES.set(recase(glide, upperGlide) * 65_536 + recase(open[tone]!, upper), [
          recase(toned[tone]!, upperGlide),
          recase(bare, upper),
        ]);
      }
    }
  }
}

/** Only in open syllables: "hoà" becomes "hòa", while "hoàn", "quý" and "khuỷu" stay. */
function moveTones(codes: Uint16Array, length: number): boolean {
  let changed = false;
  for (let i = 0; i + 1 < length; i++) {
    const glide = codes[i]! | 0x20;
    if (glide !== 0x6f && glide !== 0x75) continue;
    // No accented letter, no tone to move.
    if (codes[i + 1]! < 0xc0) continue;
    const moved = OLD_PLACES.get(codes[i]! * 65_536 + codes[i + 1]!);
    if (!moved || (i + 2 < length && isLetter(codes[i + 2]!)) || codes[i - 1] === 0x71 || codes[i - 1] === 0x51)
      continue;
    codes[i] = moved[0];
    codes[i + 1] = moved[1];
    changed = true;
  }
  return changed;
}

const I_FOR_Y = new Map([...'yýỳỷỹỵYÝỲỶỸỴ'].map((y, i) => [y.charCodeAt(0), 'iíìỉĩịIÍÌỈĨỊ'.charCodeAt(i)] as const));
const BEFORE_Y = new Set([...'hklmstvHKLMSTV'].map((letter) => letter.charCodeAt(0)));

/** y as the only vowel behind h, k, l, m, s, t, v, or qu, at the word's end. */
function replaceY(codes: Uint16Array, length: number): boolean {
  let changed = false;
  for (let i = 1; i < length; i++) {
    const replacement = I_FOR_Y.get(codes[i]!);
    if (replacement === undefined || (i + 1 < length && isLetter(codes[i + 1]!))) continue;
    const before = codes[i - 1]!;
    const afterQu = (before | 0x20) === 0x75 && (codes[i - 2] ?? 0) !== 0 && (codes[i - 2]! | 0x20) === 0x71;
    if (!BEFORE_Y.has(before) && !afterQu) continue;
    codes[i] = replacement;
    changed = true;
  }
  return changed;
}

function isLetter(code: number): boolean {
  return code < TABLE_SIZE ? IS_LETTER[code] === 1 : /\p{L}/u.test(String.fromCharCode(code));
}

/** Characters whose folded form is longer than one code unit fold to themselves. */
function tabulate(form: (character: string) => string): Uint16Array {
  return Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
    const folded = form(String.fromCharCode(code));
    return folded.length === 1 ? folded.charCodeAt(0) : code;
  });
}

/** Nearly every text folded is a line or a paragraph: one array serves them all. */
const SCRATCH = new Uint16Array(4096);
const SCRATCH_BYTES = Buffer.from(SCRATCH.buffer);

/** Twenty times faster than spreading the codes into String.fromCharCode. */
function textOf(codes: Uint16Array, length: number): string {
  const bytes = codes === SCRATCH ? SCRATCH_BYTES : Buffer.from(codes.buffer);
  return bytes.toString('utf16le', 0, 2 * length);
}
