/** Words of the canonical text with their places, folded for matching. */

import { BLANK, kindOf, OTHER_SIGN, startOfWords } from '../../language/letters.ts';
import type { Span } from '../../read/source-document.ts';
import { fold } from '../../registry/match.ts';

export interface Word {
  start: number;
  end: number;
  /** Folded. */
  form: string;
}

/** Letters and digits in runs, every other mark by itself. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    const kind = kindOf(text.charCodeAt(at));
    let next = at + 1;
    if (kind !== BLANK && kind !== OTHER_SIGN) while (next < end && isWordPart(text, next)) next++;
    if (kind !== BLANK) words.push({ start: at, end: next, form: fold(text.slice(at, next)) });
    at = next;
  }
  return words;
}

function isWordPart(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind !== BLANK && kind !== OTHER_SIGN;
}

/** The code of a line's first character that is no blank; NaN of a blank line. */
export function firstSign(text: string, line: Span): number {
  const at = startOfWords(text, line);
  return at < line.end ? text.charCodeAt(at) : Number.NaN;
}

/** A line without the blanks at its ends. */
export const trimmedLine = (text: string, { start, end }: Span): string => text.slice(start, end).trim();
