/**
 * Tables whose cells came column by column: a converter that reads a page's columns one after the other leaves the
 * numbers of all rows in one run ("1, 2, II, 1, 2, 3"), far from their rows. No row can be told from such lines.
 */
import { oneOf } from '../../language/letters.ts';
import type { SourceDocument } from '../../read/source-document.ts';
import { roleOfColumn } from '../../registry/columns.ts';
import { mayOpenAppendix, opensAppendix } from '../table-words/table-end.ts';
import { firstSign, trimmedLine } from '../table-words/words.ts';
import type { Table } from './heads/table.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

export interface Stretch {
  /** The caption's line, or, in the body, the line where the run of numbers begins. */
  from: number;
  to: number;
  captioned: boolean;
}

/** Appendices, and places in the body, whose table came column by column. */
export function tornStretches(document: Text, tables: readonly Table[]): Stretch[] {
  const runs = numberRuns(document);
  const captions: number[] = [];
  document.lines.forEach((line, index) => {
    if (line.cell || !mayOpenAppendix(firstSign(document.text, line))) return;
    if (opensAppendix(trimmedLine(document.text, line))) captions.push(index);
  });
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const caption = captions.findLast((line) => line <= run);
    const to = captions.find((line) => line > run) ?? document.lines.length;
    const from = caption ?? run;
    const before = stretches.at(-1);
    if (before && (before.from === from || caption === undefined)) before.to = to;
    else stretches.push({ from, to, captioned: caption !== undefined });
  }
  captions.forEach((from, i) => {
    const to = captions[i + 1] ?? document.lines.length;
    const isRead =
      stretches.some((stretch) => stretch.from === from) ||
      tables.some((table) => table.firstLine >= from && table.firstLine < to) ||
      document.lines.slice(from, to).some((line) => line.cell !== null);
    if (!isRead && headingsIn(document, from, to) >= FEWEST_HEADINGS) stretches.push({ from, to, captioned: true });
  });
  return stretches.sort((a, b) => a.from - b.from);
}

/** Prose has no lines that are a column's heading and nothing else. */
const FEWEST_HEADINGS = 3;

/** How many kinds of columns have their headings on lines of their own. */
function headingsIn({ text, lines }: Text, from: number, to: number): number {
  const words = lines.slice(from, to).map(({ start, end }) => text.slice(start, end).trim());
  return new Set(words.map((line) => (line.length <= 40 ? roleOfColumn(line) : null)).filter((role) => role !== null))
    .size;
}

const NUMBER = /^(\d{1,3})[.)]?$/u;
const LONGEST_NUMBER = 6;
const ROMAN = /^[IVX]{1,5}[.)]?$/u;
const OPENS_NUMBER = oneOf('0123456789ivx');
/** Two numbers in a row may stand over one another where a row has lost its words. */
const SHORTEST_RUN = 3;

/** Lines at which a run of row numbers begins. */
function numberRuns({ text, lines }: Text): number[] {
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
