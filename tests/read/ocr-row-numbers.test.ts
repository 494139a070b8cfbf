/** The numbers of a table's rows, told by their column. */
import { describe, expect, it } from 'vitest';
import { repairPages } from '../../src/read/ocr/repairs.ts';
import type { PlacedPage, PlacedRun } from '../../src/read/reading.ts';

function runOf(text: string, x: number, y: number): PlacedRun {
  const look = { size: 12, bold: false, italic: false, advances: null };
  const box = { x, y, width: 6 * text.length, height: 9 };
  return { text, box, baseline: y + 9, ...look, from: 'ocr', confidence: 0.95 };
}

/** A ruled table: each number alone in its cell, beside a cell of words. */
function tableOf(numbers: readonly string[], number = 1): PlacedPage {
  const bottom = 100 + 40 * numbers.length;
  const runs = numbers.flatMap((text, row) => {
    const y = 110 + 40 * row;
    return [...(text === '' ? [] : [runOf(text, 60, y)]), runOf('việc', 110, y)];
  });
  const rules = [
    ...[50, 100, 500].map((x) => ({ x1: x, x2: x, y1: 100, y2: bottom, thickness: 1 })),
    ...Array.from({ length: numbers.length + 1 }, (_, row) => row).map((row) => ({
      x1: 50,
      x2: 500,
      y1: 100 + 40 * row,
      y2: 100 + 40 * row,
      thickness: 1,
    })),
  ];
  return { number, width: 595, height: 842, runs, rules, textFrom: 'ocr' };
}

const columnAfter = (...pages: string[][]): string[] => {
  const tables = pages.map((numbers, index) => tableOf(numbers, index + 1));
  repairPages(tables);
  return tables.flatMap(({ runs }) => runs.filter(({ text }) => text !== 'việc').map(({ text }) => text));
};

it('leaves areas under letters alone, whose Roman groups begin anew', () => {
  const labels = ['A', 'I', '1', '2', 'II', '3', 'B', 'I', '4', 'II', '5', 'C', '6'];
  expect(columnAfter(labels)).toEqual(labels);
});

describe('numbers of rows', () => {
  it.each([
    [
      'groups whose strokes run together',
      ['TT', 'I', '1', '2', 'u', '1', '2', 'I', '1', 'IV', '1'],
      'TT I 1 2 II 1 2 III 1 IV 1',
    ],
    [
      'numbers that begin with their group’s numeral',
      [
        'I',
        'L1',
        'L2',
        'II',
        'IL1',
        'I1.a',
        'IL2',
        'III',
        'IILI',
        'II2',
        'V.1',
        'V.2',
        'VI',
        'VII',
        'VL2',
        'VH',
        'VIL1',
      ],
      'I I.1 I.2 II II.1 II.1.a II.2 III III.1 III.2 V.1 V.2 VI VI.1 VI.2 VII VII.1',
    ],
    ['a group at the end', ['I', '1', 'II', '1', '2', 'VH', 'III', '1'], 'I 1 II 1 2 VH III 1'],
    [
      'a group that is no number',
      ['III', '3.1', '3.2', 'IV', '4.1', '4.2', 'x', '51', '5.2', 'VI', '6.1'],
      'III 3.1 3.2 IV 4.1 4.2 V 5.1 5.2 VI 6.1',
    ],
    ['full stops lost', ['I', '11', '1.2', 'Lic', '1.4', '1.5', 'II', '21', '2.2'], 'I 1.1 1.2 1.3 1.4 1.5 II 2.1 2.2'],
    ['a stroke for a figure', ['I', 'l', '2', '3', 'II', 'l', '2', 'III', '1'], 'I 1 2 3 II 1 2 III 1'],
    ['a first group that was lost', ['', 'l', '2', '3', 'II', '1', '2', 'III'], '1 2 3 II 1 2 III'],
    ['a first group read as a stroke', ['l', '1', '2', 'II', '1', '2', 'III'], 'I 1 2 II 1 2 III'],
    ['two groups with one stroke left', ['', '1', '2', 'I', '1', 'I', '1', '2', 'IV', '1'], '1 2 II 1 III 1 2 IV 1'],
    ['rows counted through', ['I', '1', '2', 'II', '3', '4', 'III', 'S', '6'], 'I 1 2 II 3 4 III 5 6'],
    ['the head of the column', ['STT', 'I', '1', '2', 'STT', 'II', '1', '2'], 'STT I 1 2 STT II 1 2'],
  ])('%s', (_, printed, meant) => expect(columnAfter(printed).join(' ')).toBe(meant));

  it('go on over the page', () => {
    expect(columnAfter(['8', '9', '10', '1'], ['12', '13', '14'])).toEqual(['8', '9', '10', '11', '12', '13', '14']);
  });

  it.each([
    ['a number given twice', ['1', '2', '2', '3', '4']],
    ['a number passed over', ['1', '2', '4', '5', '6']],
    ['a group passed over', ['I', '1', '2', 'III', '3', '4', 'IV', '5']],
    ['a point given twice', ['IV', '4.1', '4.2', '4.2', '4.4', 'V', '5.1', '5.2']],
    ['another digit', ['1', '2', '5', '4', '5']],
    ['a lost number', ['I', '1', '2', 'II', '', '2', '3', 'III', '1']],
    ['a second table', ['I', '1', '2', 'II', '1', '2', 'III', '1', 'I', '1', '2', 'II', '1']],
    ['no order at all', ['5', '17', '3']],
  ])('leave %s', (_, printed) => expect(columnAfter(printed)).toEqual(printed.filter((text) => text !== '')));
});
