/** Words of the canonical text with their places, folded for matching. */

import { matchesIn } from '../../language/matches.ts';
import { fold } from '../../registry/match.ts';

export interface Word {
  start: number;
  end: number;
  /** Folded. */
  form: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Letters and digits in runs, every other mark by itself. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of matchesIn(text.slice(start, end), WORD)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, form: fold(match[0]) });
  }
  return words;
}
