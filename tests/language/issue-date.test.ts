import { describe, expect, it } from 'vitest';
import { findIssueDates, issueDateAt } from '../../src/language/issue-date.ts';

describe('dates of issue', () => {
  it.each([
    ['ngày 15/7/2021', '2021-07-15', null, false],
    ['ngày 03 tháng 01 năm 2025', '2025-01-03', null, false],
    ['10 tháng 9 năm 2020', '2020-09-10', null, false],
    ['ngày     tháng 01 năm 2025', null, '2025-01', false],
    ['ngày … tháng … năm 2025', null, '2025', false],
    ['ngày         /01/2025', null, '2025-01', false],
    ['ngày 31/02/2024', null, null, true],
    ['ngày 34/4/2024', null, null, true],
  ])('%s', (text, iso, partial, impossible) => {
    const date = issueDateAt(text);
    expect([date?.iso, date?.partial, date?.impossible]).toEqual([iso, partial, impossible]);
  });

  it.each([
    'ngày 28 tháng 12 2022',
    'ngày 28 tháng 12, 2022',
    'ngày 28 tháng 12',
    'ngày 28/12/22',
    'ngày 28/12/202',
    'ngày 28/12/',
    'tháng 12/2022',
  ])('%s says no day for certain', (words) => {
    const date = issueDateAt(`${words} của UBND tỉnh`);
    expect([date?.iso, date?.cut, date?.end]).toEqual([null, true, words.length]);
    expect(findIssueDates(`Quyết định số 12/QĐ-UBND ${words} của UBND tỉnh`)).toEqual([]);
  });

  it('finds all of a text, and no other numbers', () => {
    const text = 'Quyết định số 12/QĐ-UBND ngày 05/01/2024; đạt 99,5%; ngày 10 tháng 12 năm 2023';
    expect(findIssueDates(text).map(({ iso }) => iso)).toEqual(['2024-01-05', '2023-12-10']);
  });
});
