/** How wide the column of running lines is, and by which measure, told by where its lines were broken. */
import { describe, expect, it } from 'vitest';
import { columnOf, type Measure } from '../../src/layout/line-width.ts';
import { randomOf } from './flattened-tables.ts';

const WORDS = [
  ...['thủ', 'tục', 'hành', 'chính', 'công', 'dân', 'giải', 'quyết', 'hồ', 'sơ', 'trực', 'tuyến', 'mức', 'lil', 'till'],
  ...['kiểm', 'tra', 'việc', 'thực', 'hiện', 'của', 'các', 'xã', 'phường', 'mommy', 'mamma', 'nhiệm', 'trách', 'lý'],
];

/** Letters as wide as they are in print, roughly. */
const printed: Measure = (text) =>
  [...text.normalize('NFD')].reduce((sum, sign) => {
    if (/\p{M}/u.test(sign)) return sum;
    if (/[ijltf ]/u.test(sign)) return sum + 0.55;
    return sum + (/[mw]/u.test(sign) ? 1.5 : 1);
  }, 0);
const counted: Measure = (text) => text.length;

/** Paragraphs of three to five lines, each filled until no word more fits. */
function wrapped(measure: Measure, width: number, paragraphs: number): string[] {
  const random = randomOf(7);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)]!;
  return Array.from({ length: paragraphs }, () => {
    const lines = [`- ${word().replace(/^\p{L}/u, (letter) => letter.toUpperCase())}`];
    const count = 3 + Math.floor(random() * 3);
    while (lines.length < count) {
      const next = word();
      const longer = `${lines.at(-1)!} ${next}`;
      if (measure(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(next);
    }
    return [...lines.slice(0, -1), `${lines.at(-1)!} ${word()}.`];
  }).flat();
}

/** Under the measure of print an "m" is wider than an "l". */
const isOfPrint = (measure: Measure): boolean => measure('mmmm') > measure('llll') * 1.5;

describe('columnOf', () => {
  it('tells letters of their own widths from letters that are counted', () => {
    expect(isOfPrint(columnOf(wrapped(printed, 60, 12)).measure)).toBe(true);
    expect(isOfPrint(columnOf(wrapped(counted, 72, 12)).measure)).toBe(false);
  });

  it('leaves out of its width what is set in smaller letters below', () => {
    const body = wrapped(counted, 72, 16);
    const notes = wrapped(counted, 110, 2).slice(0, 4);
    const { width, wrapped: isWrapped } = columnOf([...body, ...notes]);
    expect(Math.max(...notes.map(counted))).toBeGreaterThan(100);
    expect([width <= 74, isWrapped]).toEqual([true, true]);
  });
});
