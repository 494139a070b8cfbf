import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/read/source-document.ts';
import { cellExactness, characterErrorRate, editDistance, labelExactness, wordAgreement } from './measure.ts';

describe('editDistance', () => {
  const plain = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++)
        next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
      row = next;
    }
    return row[b.length]!;
  };

  it('agrees with the textbook', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(fc.property(word, word, (a, b) => editDistance([...a], [...b]) === plain(a, b)));
  });

  it('stops at its limit', () => expect(editDistance([...'aaaaaaaa'], [...'bbbbbbbb'], 3)).toBe(3));
});

describe('characterErrorRate', () => {
  it('counts no blanks and no broken codes', () => {
    expect(characterErrorRate('Kế hoạch số 185/KH-UBND  năm 2024', 'Kế hoạch số\n185/KH-\nUBND năm 2024')).toBe(0);
  });
  it('counts a wrong letter once', () => expect(characterErrorRate('Điều 10a', 'Điếu 10a')).toBe(1 / 8));
  it('is quick on long texts that nearly agree', () => {
    const text = 'Cải cách hành chính nhà nước. '.repeat(3000);
    expect(characterErrorRate(text, text.replaceAll('nước. Cải', 'nước.Cải'))).toBeGreaterThan(0.03);
  });
});

describe('wordAgreement', () => {
  it('is whole for the same words on other lines', () => expect(wordAgreement('a b c', 'a\n\nb c')).toBe(1));
  it('takes off what one side lacks', () => expect(wordAgreement('a b c d', 'a b d')).toBe(6 / 7));
  it('sees another order', () => expect(wordAgreement('a b c d', 'c d a b')).toBe(0.5));
});

describe('cellExactness', () => {
  const truth = [
    {
      title: '',
      headRows: 1,
      cells: [
        ['TT', 'Việc'],
        ['1', 'Rà soát'],
        ['2', 'Kiểm tra'],
      ],
    },
  ];
  it('is whole for the same cells', () => {
    expect(
      cellExactness(truth, [
        [
          ['TT', 'Việc'],
          ['1', 'Rà soát'],
          ['2', 'Kiểm  tra'],
        ],
      ]),
    ).toBe(1);
  });
  it('loses a row, not all rows after it', () => {
    expect(
      cellExactness(truth, [
        [
          ['TT', 'Việc'],
          ['2', 'Kiểm tra'],
        ],
      ]),
    ).toBe(4 / 6);
  });
  it('is nothing without tables', () => expect(cellExactness(truth, [])).toBe(0));
});

describe('labelExactness', () => {
  it('counts each printed label once', () => {
    const text = 'a) Rà soát\nRà soát';
    const document = {
      text,
      lines: [
        { start: 0, end: 10 },
        { start: 11, end: 18 },
      ],
      grids: [],
    } as unknown as SourceDocument;
    expect(labelExactness([{ label: 'a)', text: 'Rà soát' }], document)).toBe(1);
    expect(
      labelExactness(
        [
          { label: 'a)', text: 'Rà soát' },
          { label: 'a)', text: 'Rà soát' },
        ],
        document,
      ),
    ).toBe(0.5);
  });
});
