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

/** Filled as characters are met: a document has some two hundred different ones. */
const known = new Uint8Array(65_536);

export function kindOf(code: number): number {
  return known[code] || (known[code] = judge(String.fromCharCode(code)));
}

export function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === SMALL_LETTER || kind === OTHER_LETTER;
}

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function judge(character: string): number {
  if (/\p{Ll}/u.test(character)) return SMALL_LETTER;
  if (/\p{L}/u.test(character)) return OTHER_LETTER;
  if (/\p{N}/u.test(character)) return NUMERAL;
  if (/\p{M}/u.test(character)) return MARK;
  return /\s/u.test(character) ? BLANK : OTHER_SIGN;
}
