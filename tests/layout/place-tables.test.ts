/** Tables of numbers per place, flattened into lines. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';

const HEAD = [
  'TT Xã, phường',
  'Hồ sơ đúng hạn,',
  'trước hạn (%)',
  'Thanh toán',
  'trực tuyến',
  '(%)',
  'Tin, bài',
  '(tin, bài)',
];
const ROWS = [
  ['1', 'Phường Hạ Long Giang', '≥ 99', '60', '36'],
  ['2', 'Xã Tân Khê', '≥ 98', '50', '24'],
  ['3', 'Xã Đá Trắng', '≥ 97', '45', '24'],
];
const plan = (...lines: string[]): string =>
  [
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    'I. MỤC ĐÍCH',
    '- Phục vụ tốt hơn.',
    'Phụ lục I',
    'CHỈ TIÊU GIAO CÁC XÃ',
    ...lines,
  ].join('\n');

async function cellsOf(text: string): Promise<string[][]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' });
  const rows: string[][] = [];
  for (const { row, column, spans } of document.grids[0]?.cells ?? []) {
    rows[row] ??= [];
    rows[row]![column] = spans.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  }
  return rows;
}

describe('numbers per place in lines', () => {
  it('become a table, its headings told by their capitals, the whole behind the last place', async () => {
    expect(await cellsOf(plan(...HEAD, ...ROWS.flat(), 'Toàn thị xã', '≥ 98', '50', '84'))).toEqual([
      ['TT', 'Xã, phường', 'Hồ sơ đúng hạn, trước hạn (%)', 'Thanh toán trực tuyến (%)', 'Tin, bài (tin, bài)'],
      ...ROWS,
      ['', 'Toàn thị xã', '≥ 98', '50', '84'],
    ]);
  });

  it('are read where number, place and figures share lines', async () => {
    const lines = ROWS.flatMap(([no, name, ...figures]) => [`${no} ${name}`, figures.join(' ')]);
    expect((await cellsOf(plan(...HEAD, ...lines))).slice(1)).toEqual(ROWS);
  });

  it('are targets of the places, in the columns’ units', async () => {
    const { targets } = await parsePlan(plan(...HEAD, ...ROWS.flat()), { name: 'plan.txt' });
    expect(targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual([
      ...['>=99%', '>=98%', '>=97%'],
      ...['=60%', '=50%', '=45%'],
      ...['=36tin, bài', '=24tin, bài', '=24tin, bài'],
    ]);
  });

  it.each([
    ['a place has a number less', [...HEAD, ...ROWS.flat().slice(0, -1)]],
    ['the head has a heading less', [...HEAD.slice(0, -2), ...ROWS.flat()]],
    ['there are two places only', [...HEAD, ...ROWS.slice(0, 2).flat()]],
  ])('stay as they are where %s', async (_, lines) => {
    expect(await cellsOf(plan(...lines))).toEqual([]);
  });
});

it('no line of dashes and figures, and no number of blank lines, takes long', async () => {
  const odd = [
    `TT Xã\n1\nXã Tân Khê\n${'1 - '.repeat(5000)}x`,
    `${'\n'.repeat(50_000)}TT\n${' \n'.repeat(50_000)}x`,
    'TT Xã\n1\nXã Tân Khê\n'.repeat(5000),
  ];
  for (const text of odd) expect(await cellsOf(text)).toEqual([]);
});
