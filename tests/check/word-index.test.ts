import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../src/check/word-index.ts';
import { makeLexicon } from '../../src/registry/lexicon.ts';
import { screen } from '../../src/registry/screen.ts';

const TEXTS = ['Rà soát văn bản', 'Thủ tục, hành chính', 'Triển khai/thực hiện thủ tục hành chính 2026', ''];
const index = new WordIndex(TEXTS, makeLexicon());

describe('where words stand', () => {
  it('finds words, also those that a sign holds together', () => {
    expect([...index.withWord(({ text }) => text === 'thực')]).toEqual([2]);
    expect([...index.withWord(({ text }) => text === 'thủ')]).toEqual([1, 2]);
    expect([...index.withWord(({ text }) => text === '2026')]).toEqual([2]);
  });

  it('finds pairs with blanks between them', () => {
    const pairs = index.withPair({
      isFirst: () => true,
      isSecond: (word) => word === 'hành',
      isMeant: (first) => first === 'tục',
    });
    expect([...pairs]).toEqual([2]);
  });

  it('finds how phrases begin, whatever signs stand between their words', () => {
    const withPhrase = (source: string): number[] => [...index.withOpening(screen(source).openings!)];
    expect(withPhrase('(?:tục )?hành chính')).toEqual([1, 2]);
    expect(withPhrase('văn phòng')).toEqual([]);
  });
});

describe('words said twice in a row', () => {
  it.each([
    ['Phối hợp giải quyết giải quyết hồ sơ', true],
    ['Của của', true],
    ['mẫu B2 b2', true],
    ['một hai ba bốn năm một hai ba bốn năm', true],
    ['giải quyết, giải quyết', false],
    ['rà soát văn bản, rà soát thủ tục', false],
    ['của xã và của phường', false],
    ['', false],
  ])('"%s": %s', (text, isDoubled) => {
    expect(new WordIndex(['của', text], makeLexicon()).withDoubled().has(1)).toBe(isDoubled);
  });
});
