/**
 * What kind of character a code unit is: for the few loops that look at every letter of a document, where a pattern would
 * cost many times as much. Characters beyond the basic plane count as other signs: no Vietnamese word has any.
 */
export const SMALL_LETTER = 1;
/** Capitals, and letters of scripts that know neither. */
export const OTHER_LETTER = 2;
export const NUMERAL = 3;
/** Marks that stand on the letter before them. */
export const MARK = 4;
export const BLANK = 5;
export const OTHER_SIGN = 6;

/**
 * The letters of Latin scripts, Vietnamese among them, as part of a class in a pattern. Where a pattern asks at every place of
 * a text what stands before it, \\p{L} makes it five times as slow.
 */
export const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
/**
 * Begins a pattern that looks for signs: turns away at once what stands at nearly every place, where \\p{L} would be asked of
 * every Vietnamese letter. What is no letter or digit after all is still for the pattern to tell.
 */
export const NO_LATIN = `(?![${LATIN}0-9])`;
/** The left edge of a word. */
export const WORD_EDGE = `(?<![${LATIN}])`;

/**
 * The code unit at a place of a text, as `text.charCodeAt(at)`: the engine holds texts in many forms (one byte or two, cut out of
 * others, joined), and where a loop meets more than four of them it looks up the text's own method anew for each letter, which
 * costs many times as much as all else.
 */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);

/** Filled as characters are met: a document has some two hundred different ones. */
const known = new Uint8Array(65_536);

export function kindOf(code: number): number {
  return known[code] || (known[code] = judge(String.fromCharCode(code)));
}

/** Whether any letter is a small one: cheaper than comparing the text with its capitals, as most words tell at once. */
export function hasSmallLetter(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (kindOf(codeAt(text, i)) === SMALL_LETTER) return true;
  return false;
}

/** Where the first character of a stretch of text stands that is no blank; the stretch's end where it has none. */
export function startOfWords(text: string, { start, end }: { start: number; end: number }): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

export const isBlank = (code: number): boolean => kindOf(code) === BLANK;

export function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === SMALL_LETTER || kind === OTHER_LETTER;
}

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Whether a character is one of these letters, small or capital: for passes that try a pattern on every line of a document,
 * and can turn most lines away by their first letter.
 */
export function oneOf(letters: string): (code: number) => boolean {
  const codes = [...letters.toLowerCase(), ...letters.toUpperCase()].map((letter) => letter.charCodeAt(0));
  const table = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) table[code] = 1;
  // Of a blank line's code, which is no number, the table would look for a property of that name.
  return (code) => code < table.length && table[code] === 1;
}

/** Compiling \\p{L} costs more than looking through a plan: signs of Vietnamese texts are told without it. */
function judge(character: string): number {
  const code = character.charCodeAt(0);
  if (/\s/u.test(character)) return BLANK;
  if (isDigit(code)) return NUMERAL;
  if (hasCase(code)) {
    if (character !== character.toUpperCase()) return SMALL_LETTER;
    if (character !== character.toLowerCase()) return OTHER_LETTER;
  }
  if (code < 0x80 || isPunctuation(code)) return OTHER_SIGN;
  if (/\p{Ll}/u.test(character)) return SMALL_LETTER;
  if (/\p{L}/u.test(character)) return OTHER_LETTER;
  if (/\p{N}/u.test(character)) return NUMERAL;
  return /\p{M}/u.test(character) ? MARK : OTHER_SIGN;
}

/** Where all letters that have a small and a capital form are one or the other, none of them both. */
function hasCase(code: number): boolean {
  return code < 0x180 || code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0 || isVietnamese(code);
}

const isVietnamese = (code: number): boolean => code >= 0x1ea0 && code <= 0x1ef9;
/** Dashes, quotes, dots and bullets, and nothing else. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x205e;
