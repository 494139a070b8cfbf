/** The words on the lines around a line. */
import { startOfWords } from '../../../language/letters.ts';
import type { Line } from '../../../read/source-document.ts';
import { trimmedLine } from '../../table-words/words.ts';

/** The next line with words, or the `ahead`th; lines to skip are no rows'. */
export function nextWords(
  text: string,
  lines: readonly Line[],
  from: number,
  end: number,
  ahead = 1,
  skip: (line: Line) => boolean = () => false,
): string {
  let left = ahead;
  for (let i = from; i < end; i++) {
    if (skip(lines[i]!)) continue;
    const words = trimmedLine(text, lines[i]!);
    if (words !== '' && --left === 0) return words;
  }
  return '';
}

/** Where the next words begin. */
export function nextPlace(text: string, lines: readonly Line[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const start = startOfWords(text, lines[i]!);
    if (start < lines[i]!.end) return start;
  }
  return -1;
}

/** The last line with words above line `from`, no further up than line `first`. */
export function wordsAbove(text: string, lines: readonly Line[], from: number, first: number): string {
  for (let i = from - 1; i >= first; i--) {
    const words = trimmedLine(text, lines[i]!);
    if (words !== '') return words;
  }
  return '';
}
