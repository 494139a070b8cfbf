import { describe, expect, it } from 'vitest';
import { doubledWordsAt } from '../../src/language/doubled-words.ts';

describe('words said twice in a row', () => {
  it.each([
    ['Phối hợp giải quyết giải quyết hồ sơ', true],
    ['Của của', true],
    ['một hai ba bốn năm một hai ba bốn năm', true],
    ['rà soát văn bản, rà soát thủ tục', false],
    ['của xã và của phường', false],
    ['Rà soát văn bản do xã ban hành.', false],
    ['', false],
  ])('"%s": %s', (text, isDoubled) => expect(doubledWordsAt(text, 0) >= 0).toBe(isDoubled));

  it('begins where it is told to', () => {
    const text = 'của của; rà soát';
    expect(doubledWordsAt(text, 8)).toBe(-1);
  });

  it('leaves other scripts to a closer look', () => expect(doubledWordsAt('ΑΣ ας', 0)).toBe(0));
});
