/** Further products of a task, which the decoder took for tasks without a number. */
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../src/layout/flattened/atoms/atoms.ts';
import { BITS } from '../../src/layout/flattened/atoms/phrase-trie.ts';
import type { DecodedRow } from '../../src/layout/flattened/decoder/path.ts';
import type { TableRole } from '../../src/layout/flattened/decoder/weights.ts';
import { printedCells } from '../../src/layout/flattened/merged-cells.ts';
import { withSubRows } from '../../src/layout/flattened/sub-rows.ts';

const ROLES: TableRole[] = ['no', 'content', 'product', 'lead', 'coordinator', 'deadline'];
/** Atom n begins with word n of the document. */
const ATOMS = Array.from({ length: 40 }, (_, from) => ({ from }) as Atom);
const row = (...cells: number[][]): DecodedRow => ({ kind: 'row', cells, margin: 1 });
const task = (first: number): DecodedRow =>
  row([first], [first + 1], [first + 2], [first + 3], [first + 4], [first + 5]);
/** Most rows of a table have a number. */
const OTHERS = [task(28), task(28), task(28)];
const product = (first: number, lead: number[] = []): DecodedRow => row([], [first], [], lead, [], [first + 1]);

const kinds = (products: number[], times: number[] = []): Uint8Array => {
  const bits = new Uint8Array(ATOMS.length);
  for (const word of products) bits[word] = BITS.product;
  for (const word of times) bits[word] = BITS.time;
  return bits;
};
const cellsOf = (rows: readonly DecodedRow[], ...words: Parameters<typeof kinds>) =>
  withSubRows(rows, ROLES, ATOMS, kinds(...words)).map(({ cells }) => [cells[0], cells[2], cells[3], cells[5]]);

describe('rows without a number whose task speaks of a product', () => {
  it('are the next products of the row above, with their times, and a lead of their own', () =>
    expect(
      cellsOf(
        [task(0), product(6), task(8), product(14), product(16, [18]), task(19), product(25), ...OTHERS],
        [6, 14, 16, 25],
      ),
    ).toEqual([
      [[0], [2, 6], [3], [5, 7]],
      [[8], [10, 14, 16], [11, 18], [13, 15, 17]],
      [[19], [21, 25], [22], [24, 26]],
      ...OTHERS.map(() => [[28], [30], [31], [33]]),
    ]));

  it('may hold two of them: one taken for the task with its time, one for its product', () => {
    const both = row([], [6, 7], [8], [], [], [9]);
    expect(
      cellsOf([task(0), both, task(10), product(16), task(18), product(24), ...OTHERS], [6, 8, 16, 24], [7])[0],
    ).toEqual([[0], [2, 6, 8], [3], [5, 7, 9]]);
  });

  it('are rows of their own, under the number and task above, where each has its units too', () => {
    const own = (first: number): DecodedRow => row([], [first], [], [first + 1], [first + 2], [first + 3]);
    const late = row([], [30], [], [31], [32], []);
    const table = [task(0), own(6), late, task(10), own(16), task(20), own(24), ...OTHERS, ...OTHERS];
    const rows = withSubRows(table, ROLES, ATOMS, kinds([6, 16, 24]));
    expect(rows.map(({ cells }) => cells.slice(0, 4)).slice(0, 5)).toEqual([
      [[0], [1], [2], [3]],
      [[], [], [6], [7]],
      [[], [], [30], [31]],
      [[10], [11], [12], [13]],
      [[], [], [16], [17]],
    ]);
    expect(printedCells(rows, ROLES, ATOMS).get(1)).toEqual([0, 0, 0, 3, 3, 5, 5, 7, 8, 9, 10, 11, 12]);
    expect(withSubRows(table.slice(0, 5), ROLES, ATOMS, kinds([6, 16, 24]))).toEqual(table.slice(0, 5));
  });

  it('are tasks where the table has few of them, or none has a number', () => {
    const few = [task(0), product(6), task(8), product(14), ...OTHERS];
    expect(cellsOf(few, [6, 14])).toHaveLength(7);
    const uncounted = [product(0), product(2), product(4), product(6)];
    expect(cellsOf(uncounted, [0, 2, 4, 6])).toHaveLength(4);
  });
});
