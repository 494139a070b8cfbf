import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, widthOf, wrap } from '../../src/report/wrap.ts';

const words = fc
  .array(
    fc.constantFrom(
      'Ủy',
      'ban',
      'nhân',
      'dân',
      'phường',
      'thủ-tục',
      '1.234',
      'a'.repeat(50),
      '\n',
      '  ',
      '行政',
      'e\u0323',
    ),
  )
  .map((list) => list.join(' '));

describe('wrap', () => {
  it('keeps every line within the width and every letter in order', () =>
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 80 }), (text, width) => {
        const lines = wrap(text, width, '  - ', '    ');
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
        const joined = lines.map((line) => line.slice(4)).join('');
        expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    ));

  it('breaks at blanks', () =>
    expect(wrap('Ủy ban nhân dân xã', 10, '- ', '  ')).toEqual(['- Ủy ban', '  nhân dân', '  xã']));
});

describe('shorten', () => {
  it('cuts behind a word and says so', () =>
    expect(shorten('Rà soát thủ tục hành chính', 18)).toBe('Rà soát thủ tục…'));
  it('leaves what fits', () => expect(shorten('Rà  soát\nthủ tục', 15)).toBe('Rà soát thủ tục'));
  it('is never wider than asked', () =>
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 60 }), (text, width) => widthOf(shorten(text, width)) <= width),
    ));
});

describe('widthOf', () => {
  it.each([
    ['Đường', 5],
    ['Đường'.normalize('NFD'), 5],
    ['行政', 4],
    ['', 0],
  ])('%s takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));
});
