/**
 * Tables whose cells came column by column: a converter that reads a page's columns one after the other leaves the
 * numbers of all rows in one run ("1, 2, II, 1, 2, 3"), far from their rows. No row can be told from such lines.
 */
import { oneOf } from '../../language/letters.ts';
import type { SourceDocument } from '../../read/source-document.ts';
import { firstSign, trimmedLine } from './words.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

const NUMBER = /^(\d{1,3})[.)]?$/u;
const LONGEST_NUMBER = 6;
const ROMAN = /^[IVX]{1,5}[.)]?$/u;
const OPENS_NUMBER = oneOf('0123456789ivx');
/** Two numbers in a row may stand over one another where a row has lost its words. */
const SHORTEST_RUN = 3;

/** Lines at which a run of row numbers begins. */
export function numberRuns({ text, lines }: Text): number[] {
  const runs: number[] = [];
  let run: { line: number; printed: string[] } = { line: 0, printed: [] };
  const close = (): void => {
    if (run.printed.length === 0) return;
    if (isRunOfRows(run.printed)) runs.push(run.line);
    run = { line: 0, printed: [] };
  };
  lines.forEach((line, index) => {
    if (line.role === 'furniture') return;
    const first = firstSign(text, line);
    if (Number.isNaN(first)) return;
    const words = line.cell || !OPENS_NUMBER(first) ? '' : trimmedLine(text, line);
    if (words === '' || words.length > LONGEST_NUMBER || !(NUMBER.test(words) || ROMAN.test(words))) {
      close();
      return;
    }
    const last = run.printed.at(-1);
    if (last !== undefined && !follows(last, words)) close();
    if (run.printed.length === 0) run.line = index;
    run.printed.push(words);
  });
  close();
  return runs;
}

/** The next row's number, a group's numeral, or the first row behind one. */
function follows(before: string, after: string): boolean {
  if (ROMAN.test(after)) return true;
  const value = Number(NUMBER.exec(after)![1]);
  return ROMAN.test(before) ? value >= 1 : value === Number(NUMBER.exec(before)![1]) + 1;
}

/** The numbers of a head's columns ("1 2 3 4 5"), which many tables print under it, begin at one and count no groups. */
function isRunOfRows(printed: readonly string[]): boolean {
  if (printed.length < SHORTEST_RUN) return false;
  const numerals = printed.filter((words) => ROMAN.test(words)).length;
  return numerals > 0 ? numerals < printed.length : Number(NUMBER.exec(printed[0]!)![1]) > 1;
}
