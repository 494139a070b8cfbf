/** How words begin and end that may begin and end a cell. */
import { DASHES, isCapitalAt, isDigitAt } from './signs.ts';

export type Opening = 'dash' | 'upper' | 'lower' | 'digit' | 'mark';
/** `stop` ends a sentence, `item` (a semicolon) an item of a list; after `comma` and `open` (a colon, a dash) more must come. */
export type Closing = 'stop' | 'item' | 'comma' | 'open' | 'plain';

export function openingOf(text: string, start: number): Opening {
  const first = text[start]!;
  if (DASHES.includes(first) || isCountedItem(text, start)) return 'dash';
  const at = first === '"' || first === '“' || first === '(' ? start + 1 : start;
  // What stands in brackets says more of the words before.
  if (first === '(' && !isDigitAt(text, at)) return 'lower';
  if (isCapitalAt(text, at)) return 'upper';
  if (isDigitAt(text, at)) return 'digit';
  const letter = text[at] ?? '';
  return letter.toUpperCase() !== letter ? 'lower' : 'mark';
}

/** "(2) Báo cáo": items counted in brackets part a cell as dashes do. */
export const isCountedItem = (text: string, start: number): boolean =>
  text[start] === '(' &&
  isDigitAt(text, start + 1) &&
  (text[start + 2] === ')' || (isDigitAt(text, start + 2) && text[start + 3] === ')'));

export function closingOf(text: string, start: number, end: number): Closing {
  let last = end - 1;
  while (last > start && '"”)'.includes(text[last]!)) last--;
  const mark = text[last]!;
  if (mark === ';') return text[last - 1] === '.' ? 'stop' : 'item';
  if ('.!?'.includes(mark)) return 'stop';
  if (mark === ',') return 'comma';
  return ':-–/('.includes(mark) ? 'open' : 'plain';
}
