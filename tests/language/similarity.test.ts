/** Comparing with many at once gives what comparing one by one gives. */
import { describe, expect, it } from 'vitest';
import { comparisonWith, containment, likeness, type Meaning, meaningOf } from '../../src/language/similarity.ts';

/** Numbers for words, so that passages can be written as letters; vowels weigh nothing. */
const passage = (letters: string): Meaning =>
  meaningOf(
    [...letters].map((letter) => ({ id: letter.charCodeAt(0) })),
    WEIGHTS,
  );
const WEIGHTS = Float64Array.from({ length: 128 }, (_, id) =>
  'aeiou'.includes(String.fromCharCode(id)) ? 0 : 0.12 * (id % 7) + 0.1,
);

const PASSAGES = ['bcdfgh', 'bcdfgk', 'hgfdcb', 'bbccdd', 'xyz', '', 'aei', 'zyxwvt', 'bcd', 'dcbxyz'].map(passage);

describe('likeness', () => {
  it('is 1 for the same words and for two empty passages, 0 for strangers', () => {
    expect(likeness(passage('bcd'), passage('bcd'))).toBe(1);
    expect(likeness(passage(''), passage('aei'))).toBe(1);
    expect(likeness(passage('bcd'), passage('xyz'))).toBe(0);
  });

  it('counts the order of words, too', () => {
    expect(likeness(passage('bcdf'), passage('bcdg'))).toBeGreaterThan(likeness(passage('bcdf'), passage('dcbg')));
  });
});

describe('comparison with many', () => {
  it.each([0.1, 0.3, 0.42, 0.5, 0.7, 0.93, 1])('tells who is alike by %d', (least) => {
    const compare = comparisonWith(PASSAGES);
    for (const own of PASSAGES) {
      const alike = compare(own);
      expect(PASSAGES.map((_, index) => alike.isAlike(index, least))).toEqual(
        PASSAGES.map((other) => likeness(own, other) >= least),
      );
      expect(PASSAGES.map((_, index) => alike.isWithin(index, least))).toEqual(
        PASSAGES.map((other) => containment(own, other) >= least),
      );
    }
  });

  it('finds the first of the closest', () => {
    const compare = comparisonWith(PASSAGES);
    for (const own of PASSAGES) {
      const all = PASSAGES.map((other) => likeness(own, other));
      expect(compare(own).closest()?.index).toBe(all.indexOf(Math.max(...all)));
    }
    expect(comparisonWith([])(passage('bcd')).closest()).toBeNull();
  });
});
