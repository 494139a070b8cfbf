import { describe, expect, it } from 'vitest';
import { readLabel, romanValue, settleCapitals } from '../../src/language/labels.ts';

describe('labels', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I', [1]],
    ['IV- TỔ CHỨC', 'roman', 'IV', [4]],
    ['II MỤC TIÊU', 'roman', 'II', [2]],
    ['1. Mục đích', 'decimal', '1', [1]],
    ['1.2. Nhiệm vụ', 'decimal', '1.2', [1, 2]],
    ['1.2.Tuyên truyền', 'decimal', '1.2', [1, 2]],
    ['1.2.100% thủ tục', 'decimal', '1.2', [1, 2]],
    ['1.2.99% hồ sơ', 'decimal', '1.2', [1, 2]],
    ['2.1 Cải cách thể chế', 'decimal', '2.1', [2, 1]],
    ['1/ Mục đích', 'decimal', '1', [1]],
    ['II.1. Mục tiêu', 'decimal', 'II.1', [0, 1]],
    ['a) Rà soát', 'letter', 'a', [1]],
    ['đ) Rà soát', 'letter', 'đ', [5]],
    ['a/- Rà soát', 'letter', 'a', [1]],
    ['b/ Rà soát', 'letter', 'b', [2]],
    ['a. Cán bộ', 'letter', 'a', [1]],
    ['-Triển khai', 'bullet', '-', []],
    ['– 100% hồ sơ', 'bullet', '–', []],
    ['+ Tuyên truyền', 'bullet', '+', []],
    ['Điều 2. Quyết định này', 'article', 'Điều 2', [2]],
    ['Phần thứ nhất', 'part', 'Phần thứ nhất', []],
    ['PHẦN II: NỘI DUNG', 'part', 'PHẦN II', []],
    ['III/ TỔ CHỨC', 'roman', 'III', [3]],
  ])('%s', (text, kind, bare, value) => {
    const label = readLabel(text);
    expect([label?.kind, label?.bare, label?.value]).toEqual([kind, bare, value]);
  });

  it('takes no quarter of a year for one', () => {
    expect(readLabel('III/2024')).toBeNull();
  });

  it.each([
    '2025. Tiếp tục thực hiện',
    '15/7/2021 của Chính phủ',
    '61/2018/NĐ-CP của Chính phủ',
    '2.000 hồ sơ',
    '1,5 tỷ đồng',
    '100% hồ sơ',
    'Cải cách thể chế',
    'Vì nhân dân phục vụ',
    'phần mềm quản lý văn bản',
    '-',
  ])('takes «%s» for words', (text) => expect(readLabel(text)).toBeNull());

  it('reads Roman numerals as one writes them', () => {
    expect(['IV', 'IX', 'XIV', 'XXXIX'].map(romanValue)).toEqual([4, 9, 14, 39]);
    expect(['IIII', 'VV', 'IC', ''].map(romanValue)).toEqual([null, null, null, null]);
  });

  it('settles single capitals by the whole document', () => {
    const kinds = (labels: string[]) =>
      settleCapitals(labels.map((text) => readLabel(text))).map((label) => label!.kind);
    expect(kinds(['A. Mục tiêu', 'B. Nhiệm vụ', 'I. Thể chế', 'II. Thủ tục', 'C. Tổ chức'])).toEqual([
      'capital',
      'capital',
      'roman',
      'roman',
      'capital',
    ]);
    const inner = (...labels: string[]): (boolean | undefined)[] =>
      settleCapitals(labels.map((text) => readLabel(text))).map((label) => label!.isInner);
    expect(inner('I. Mục tiêu', 'II. Nhiệm vụ', 'A. Thể chế', 'B. Thủ tục', 'III. Kinh phí')).toEqual([
      ...[undefined, undefined, true, true, undefined],
    ]);
    expect(inner('A. Mục tiêu', 'I. Chung', 'B. Nhiệm vụ', 'I. Thể chế')).toEqual(Array(4).fill(undefined));
    expect(kinds(['I. Một', 'II. Hai', 'III. Ba', 'IV. Bốn', 'V. Năm'])).toEqual(Array(5).fill('roman'));
  });
});
