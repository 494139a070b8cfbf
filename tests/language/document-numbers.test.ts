import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalNumber, findDocumentNumbers, generateNumber } from '../../src/language/document-numbers.ts';

/** A walk through the grammar: each choice is drawn by fast-check. */
const number = fc.infiniteStream(fc.nat(1000)).map((stream) => {
  return generateNumber((ways) => (stream.next().value as number) % ways);
});

const before = fc.constantFrom('', 'Kế hoạch số ', 'theo Nghị quyết số ', '(', 'Căn cứ Quyết định số', '- ', '“');
const after = fc.constantFrom('', ' ngày 15/7/2021', ';', ' của UBND tỉnh', ', ', ').', './.', ' về việc');

describe('the grammar of document numbers', () => {
  it('reads back every number that it can write', () => {
    fc.assert(
      fc.property(number, before, after, ({ number }, left, right) => {
        const glue = left.endsWith('số') ? `${left} ` : left;
        const found = findDocumentNumbers(`${glue}${number}${right}`);
        expect(found.map((one) => one.number)).toEqual([number]);
        expect(found[0]!.start).toBe(glue.length);
        expect(found[0]!.printed).toBe(number);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads through blanks, long dashes and line breaks around separators', () => {
    const gap = fc.constantFrom('', ' ', '\n', ' \n');
    const dash = fc.constantFrom('-', '–', '—', '‑');
    fc.assert(
      fc.property(number, fc.infiniteStream(gap), fc.infiniteStream(dash), ({ number, form }, gaps, dashes) => {
        fc.pre(form !== 'slip');
        const next = <T>(stream: Iterator<T>): T => stream.next().value as T;
        const printed = number.replace(/[/-]/gu, (mark) => {
          const shown = mark === '-' ? next(dashes) : mark;
          return `${next(gaps)}${shown}${next(gaps)}`;
        });
        const found = findDocumentNumbers(`Quyết định số ${printed} của`);
        expect(found.map((one) => one.number)).toEqual([number]);
        expect(canonicalNumber(found[0]!.printed)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no date, share, range or standard for a number', () => {
    const nat = (max: number) => fc.integer({ min: 1, max });
    const other = fc.oneof(
      fc.tuple(nat(31), nat(12), fc.integer({ min: 1990, max: 2030 })).map(([d, m, y]) => `ngày ${d}/${m}/${y}`),
      fc.tuple(nat(12), fc.integer({ min: 1990, max: 2030 })).map(([m, y]) => `tháng ${m}/${y} - UBND`),
      fc.tuple(nat(100), nat(9)).map(([a, b]) => `${a},${b}% hồ sơ`),
      fc.tuple(nat(100), nat(100)).map(([a, b]) => `${a}-${b}% TTHC`),
      fc.tuple(nat(9999), nat(30)).map(([a, b]) => `ISO ${a}:20${String(b).padStart(2, '0')}`),
      fc.tuple(nat(30), nat(30)).map(([a, b]) => `giai đoạn 20${10 + a}-20${10 + b}`),
      fc.tuple(nat(9), nat(12)).map(([a, b]) => `${a} lần/năm, ${b} cuộc/quý`),
      fc.constantFrom(
        '24/7',
        '1/3 số hộ',
        'quý I/2025',
        '5 tại chỗ',
        'km 12+300',
        '06 tháng',
        'A4-A3',
        '30/6/2021 của',
      ),
    );
    fc.assert(
      fc.property(fc.array(other, { minLength: 1, maxLength: 5 }), (parts) => {
        expect(findDocumentNumbers(parts.join('; '))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Kế hoạch số 26/KH – UBND ngày 08/01/2024', '26/KH-UBND', '26/KH – UBND'],
    ['Nghị định số 45/2020/NĐ/CP ngày 08/4/2020', '45/2020/NĐ/CP', '45/2020/NĐ/CP'],
    ['Nghị quyết số 05-NQ-HU của Huyện ủy', '05-NQ-HU', '05-NQ-HU'],
    ['Quyết định số 4690QĐ-UBND ngày 28/12/2022', '4690QĐ-UBND', '4690QĐ-UBND'],
    ['Kế hoạch số 312/KHUBND ngày 26/12/2025', '312/KHUBND', '312/KHUBND'],
    ['Luật số 72/QH15 ngày 16/6/2025', '72/QH15', '72/QH15'],
    ['Chương trình hành động số 10- CTr/TU', '10-CTr/TU', '10- CTr/TU'],
    ['theo Nghị định 115/2020/NĐ -CP; thường xuyên', '115/2020/NĐ-CP', '115/2020/NĐ -CP'],
    ['Pháp lệnh số 34/2007/PL-\nUBTVQH11 của', '34/2007/PL-UBTVQH11', '34/2007/PL-\nUBTVQH11'],
    ['Thực hiện 263/KH-UBNDngày 31/12/2024', '263/KH-UBND', '263/KH-UBND'],
    ['Công văn số 2231/SNV-CCHC&PC ngày', '2231/SNV-CCHC&PC', '2231/SNV-CCHC&PC'],
    ['Quyết định số 136/2001/QĐ.TTg ngày', '136/2001/QĐ.TTg', '136/2001/QĐ.TTg'],
    ['Kế hoạch số 22/KH-TU ngày', '22/KH-TU', '22/KH-TU'],
  ])('%s', (text, canonical, printed) => {
    expect(findDocumentNumbers(text).map(({ number, printed }) => [number, printed])).toEqual([[canonical, printed]]);
  });

  it('tells serial, year and codes', () => {
    const [law, party, decree] = findDocumentNumbers('72/2025/QH15, 18-NQ/TW và 66.7/2025/NQ-CP');
    expect([law!.form, law!.year, law!.codes]).toEqual(['assembly', 2025, ['QH15']]);
    expect([party!.form, party!.year, party!.codes]).toEqual(['party', null, ['NQ', 'TW']]);
    expect([decree!.serial, decree!.year, decree!.codes]).toEqual(['66.7', 2025, ['NQ', 'CP']]);
  });

  it('takes no long run of separators for ever', () => {
    const hostile = `${'1/'.repeat(20_000)}KH-${'A-'.repeat(20_000)}`;
    expect(findDocumentNumbers(hostile).length).toBeLessThan(20_000);
  });
});
