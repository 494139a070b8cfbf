/** The cheap half of telling a legacy code: nearly every text is plain Unicode, and need not be weighed letter by letter. */

/** A sign may count only where it outweighs three letters that only Unicode has: both legacy codes ask for that. */
const UNICODE_PER_SIGN = 3;

/** Whether a text has no sign of the code at all, or too many letters of Unicode beside them. */
export function isRuledOut(text: string, signs: RegExp, unicodeOnly: RegExp): boolean {
  if (!signs.test(text)) return true;
  return occurrences(text, signs) <= UNICODE_PER_SIGN * occurrences(text, unicodeOnly);
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(new RegExp(pattern.source, 'gu'))?.length ?? 0;
}
