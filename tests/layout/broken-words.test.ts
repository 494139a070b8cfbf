/** Words that a narrow column cut. */
import { describe, expect, it } from 'vitest';
import { mendBrokenWords, paddingOf } from '../../src/layout/grid/broken-words.ts';
import { linesOf } from '../../src/layout/lines.ts';
import { wordsOf } from '../../src/layout/words.ts';
import { LETTER, placedRun } from '../support/placed-run.ts';

const LEFT = 100;
const PADDING = 5;

/** A cell as wide as so many letters, with its lines below each other. */
function cellOf(letters: number, texts: readonly string[]) {
  const runs = texts.map((text, i) => placedRun(LEFT + PADDING, 100 + 15 * i, text));
  const walls = { left: LEFT, right: LEFT + 2 * PADDING + letters * LETTER };
  return { ...walls, lines: linesOf(wordsOf(runs)) };
}

function mended(letters: number, texts: readonly string[]): string[] {
  const cell = cellOf(letters, texts);
  return mendBrokenWords(cell.lines, cell, paddingOf([cell])).map(({ text }) => text);
}

describe('a column narrower than its words', () => {
  it.each([
    [8, ['31/12/20', '26'], ['31/12/2026']],
    [5, ['31/12', '/2026'], ['31/12/2026']],
    [4, ['31/1', '2/20', '26'], ['31/12/2026']],
    [5, ['02/20', '26'], ['02/2026']],
    [5, ['Quý', 'I/202', '6'], ['Quý', 'I/2026']],
    [4, ['Thườ', 'ng', 'xuyê', 'n'], ['Thường', 'xuyên']],
    [3, ['Trư', 'ớc', '15'], ['Trước', '15']],
    [4, ['phườ', 'ng A'], ['phường', 'A']],
    [3, ['12.', '50', '0'], ['12.500']],
    [3, ['98,', '5'], ['98,5']],
    [4, ['12,5', '%'], ['12,5%']],
    [2, ['Năm', '20', '26'], ['Năm', '2026']],
    [1, ['Đ', 'V', 'T'], ['ĐVT']],
    [2, ['ST', 'T'], ['STT']],
    [3, ['HĐN', 'D và'], ['HĐND', 'và']],
    [1, ['H', 'ồ', 'sơ'], ['Hồ', 'sơ']],
    [1, ['1', '0'], ['10']],
    [3, ['1.1', '0'], ['1.10']],
  ])('%i letters: %j', (letters, broken, whole) => {
    expect(mended(letters, broken)).toEqual(whole);
  });

  it.each([
    ['words that end where the cell does', 6, ['Thường', 'trực', 'HĐND']],
    ['whole syllables', 3, ['Báo', 'cáo']],
    ['a word that begins with a vowel', 3, ['Chủ', 'ủy']],
    ['abbreviations', 4, ['UBND', 'xã']],
    ['two dates', 10, ['31/12/2026', '30/6/2026']],
    ['a date with room beside it', 12, ['31/12/20', '26']],
    ['two figures of one cell', 3, ['98%', '95%']],
    ['figures with fractions', 4, ['98,5', '97,5']],
  ])('leaves %s', (_, letters, lines) => {
    expect(mended(letters, lines)).toEqual(lines);
  });
});
