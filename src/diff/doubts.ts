/** Which of two plans was read with doubts, so that a torn table is not taken for dropped work. */
import type { Plan } from '../plan/types.ts';
import type { ReadingDoubt } from './report.ts';

const OF_WORDS: ReadonlySet<string> = new Set([
  'broken-text',
  'damaged-bytes',
  'little-vietnamese',
  'ocr-doubtful-number',
]);

export function readingDoubts(a: Plan, b: Plan): ReadingDoubt[] {
  return [...doubtOf(a, 'a'), ...doubtOf(b, 'b')];
}

export function doubtOf({ warnings }: Plan, side: 'a' | 'b'): ReadingDoubt[] {
  const count = (isMeant: (code: string) => boolean): number => warnings.filter(({ code }) => isMeant(code)).length;
  const tables = count((code) => code === 'table-not-rebuilt');
  const rows = count((code) => code === 'row-ambiguous');
  const others = count((code) => OF_WORDS.has(code));
  return tables + rows + others > 0 ? [{ side, tables, rows, others }] : [];
}
