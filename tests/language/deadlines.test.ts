/** Deadlines as plans print them, against what an official would enter in a calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, findDates, isoDate, shiftDay } from '../../src/language/dates.ts';
import { parseDeadline } from '../../src/language/deadlines.ts';
import { hasOpenTime } from '../../src/language/open-times.ts';
import { impossibleTimeIn } from '../../src/language/times.ts';

/** "kind from to every", a dash for nothing. */
const meanings = (text: string): string[] =>
  parseDeadline(text, 2024).parts.map(({ kind, from, to, every }) =>
    [kind, from, to, every].map((x) => x ?? '-').join(' '),
  );
const labels = (text: string): (string | null)[] => parseDeadline(text, 2024).parts.map(({ what }) => what);

const YEAR = '2024-01-01 2024-12-31';
const CASES: Record<string, string[]> = {
  'Thường xuyên': [`ongoing ${YEAR} -`],
  'Thường xuyên trong năm 2025': ['ongoing 2025-01-01 2025-12-31 -'],
  'Trong năm': [`year ${YEAR} -`],
  'Theo Công văn số 120/SNV-CCHC ngày 06/01/2024': ['conditional - - -'],
  'Theo Quyết định số 15/QĐ-UBND, trước 30/6/2024': ['conditional - - -', 'date - 2024-06-29 -'],
  'Cả năm': [`year ${YEAR} -`],
  'Năm 2025': ['year 2025-01-01 2025-12-31 -'],
  'Hằng năm': [`recurring ${YEAR} year`],
  'Quý I': ['quarter 2024-01-01 2024-03-31 -'],
  'quý 2/2025': ['quarter 2025-04-01 2025-06-30 -'],
  'Quý III năm 2024': ['quarter 2024-07-01 2024-09-30 -'],
  'Chậm nhất trong Quý I/2025.': ['quarter - 2025-03-31 -'],
  'Trước quý II': ['quarter - 2024-03-31 -'],
  'Quý II, IV': ['quarter 2024-04-01 2024-06-30 -', 'quarter 2024-10-01 2024-12-31 -'],
  'Quý I–II/2024': ['quarter 2024-01-01 2024-06-30 -'],
  'Quý II và Quý III': ['quarter 2024-04-01 2024-06-30 -', 'quarter 2024-07-01 2024-09-30 -'],
  '6 tháng đầu năm': ['month 2024-01-01 2024-06-30 -'],
  '06 tháng cuối năm 2025': ['month 2025-07-01 2025-12-31 -'],
  'Tháng 12/2024.': ['month 2024-12-01 2024-12-31 -'],
  'tháng 2': ['month 2024-02-01 2024-02-29 -'],
  'T12/2024': ['month 2024-12-01 2024-12-31 -'],
  'Hoàn thành trong tháng 3': ['month 2024-03-01 2024-03-31 -'],
  'Trước tháng 6/2024': ['month - 2024-05-31 -'],
  'Từ tháng 3 đến tháng 9/2024': ['month 2024-03-01 2024-09-30 -'],
  '12/2024': ['month 2024-12-01 2024-12-31 -'],
  'Trước 6/2024': ['month - 2024-05-31 -'],
  '01/2024 - 12/2024': ['month 2024-01-01 2024-12-31 -'],
  '12/2023 đến 01/2024': ['month 2023-12-01 2024-01-31 -'],
  'Tháng 3-9/2024': ['month 2024-03-01 2024-09-30 -'],
  'Đầu năm': ['quarter 2024-01-01 2024-03-31 -'],
  'cuối năm': ['quarter 2024-10-01 2024-12-31 -'],
  'giữa năm': ['month 2024-06-01 2024-06-30 -'],
  'Ngày 15/3/2024': ['date 2024-03-15 2024-03-15 -'],
  'ngày 15 tháng 3 năm 2024': ['date 2024-03-15 2024-03-15 -'],
  'Trước ngày 10/01/2025': ['date - 2025-01-09 -'],
  'xong trước 01/3/2024': ['date - 2024-02-29 -'],
  'Chậm nhất ngày 01/3': ['date - 2024-03-01 -'],
  'Đến hết ngày 31/10/2024': ['date - 2024-10-31 -'],
  'Sau ngày 30/6/2024': ['date 2024-07-01 - -'],
  'Từ ngày 01/3 đến ngày 30/6/2024': ['date 2024-03-01 2024-06-30 -'],
  'Trước 30/6 và 30/11/2024': ['date - 2024-06-29 -', 'date - 2024-11-29 -'],
  '31/02/2024': ['unknown - - -'],
  'Định kỳ hằng Quý.': [`recurring ${YEAR} quarter`],
  'Hàng tháng': [`recurring ${YEAR} month`],
  'Định kỳ 6 tháng, năm': [`recurring ${YEAR} half-year`, `recurring ${YEAR} year`],
  'Hàng quý, 06 tháng, cuối năm': [
    `recurring ${YEAR} quarter`,
    `recurring ${YEAR} half-year`,
    `recurring ${YEAR} year`,
  ],
  'Định kỳ hằng quý và năm 2024': [`recurring ${YEAR} quarter`, `recurring ${YEAR} year`],
  'Hàng tuần, hàng tháng, hàng quý': [`recurring ${YEAR} -`, `recurring ${YEAR} month`, `recurring ${YEAR} quarter`],
  'Định kỳ, đột xuất': [`recurring ${YEAR} -`, 'conditional - - -'],
  'Tuần 2 tháng 5/2024': ['month 2024-05-01 2024-05-31 -'],
  '02 lần/năm': [`recurring ${YEAR} year`],
  'Sau khi có quyết định của UBND tỉnh': ['conditional - - -'],
  'Ngay sau khi được cấp kinh phí': ['conditional - - -'],
  'Trong vòng 10 ngày kể từ ngày ban hành': ['conditional - - -'],
  'Theo hướng dẫn': ['conditional - - -'],
  'Khi có yêu cầu': ['conditional - - -'],
  'Giai đoạn 2024–2025': ['year 2024-01-01 2025-12-31 -'],
  'Đến năm 2025': ['year - 2025-12-31 -'],
  'Đang cập nhật': ['unknown - - -'],
  'Từ Quý II đến Quý IV/2025': ['quarter 2025-04-01 2025-12-31 -'],
  'Quý I đến hết Quý III': ['quarter 2024-01-01 2024-09-30 -'],
  'Từ quý I - Quý III/2025': ['quarter 2025-01-01 2025-09-30 -'],
  'Quý III/2023-Quý I/2024': ['quarter 2023-07-01 2024-03-31 -'],
  'Quý IV - Quý I/2025': ['quarter 2024-10-01 2025-03-31 -'],
  'Quý I+II': ['quarter 2024-01-01 2024-03-31 -', 'quarter 2024-04-01 2024-06-30 -'],
  '- Quý I - Quý III': ['quarter 2024-01-01 2024-03-31 -', 'quarter 2024-07-01 2024-09-30 -'],
  'Tháng 2 - tháng 5/2025': ['month 2025-02-01 2025-05-31 -'],
  '3/2024 - 15/12/2024': ['date 2024-03-01 2024-12-15 -'],
  '15-20/3/2024': ['date 2024-03-15 2024-03-20 -'],
  'Từ ngày 05 đến ngày 10/4': ['date 2024-04-05 2024-04-10 -'],
  'Trước ngày 20/3; 20/6; 20/9': ['date - 2024-03-19 -', 'date - 2024-06-19 -', 'date - 2024-09-19 -'],
  'Tháng 12 năm trước': ['month 2023-12-01 2023-12-31 -'],
  'Trước 15/01 năm sau': ['date - 2025-01-14 -'],
  'Năm 2024-2025': ['year 2024-01-01 2025-12-31 -'],
  '2024': [`year ${YEAR} -`],
  'Hết năm 2024': ['year - 2024-12-31 -'],
  'Tháng 13/2024': ['unknown - - -'],
  '24/7': [`ongoing ${YEAR} -`],
  'Trước 24/7': ['date - 2024-07-23 -'],
  'Quí I năm 2024': ['quarter 2024-01-01 2024-03-31 -'],
  'Q.II/2024': ['quarter 2024-04-01 2024-06-30 -'],
  'Q1/2024': ['quarter 2024-01-01 2024-03-31 -'],
  'Không muộn hơn ngày 15/01/2024': ['date - 2024-01-15 -'],
  '9 tháng đầu năm': ['month 2024-01-01 2024-09-30 -'],
  'Báo cáo tháng, quý, năm': [`recurring ${YEAR} month`, `recurring ${YEAR} quarter`, `recurring ${YEAR} year`],
  '06 tháng/lần': [`recurring ${YEAR} half-year`],
  '3 tháng một lần': [`recurring ${YEAR} quarter`],
  'Hằng ngày': [`recurring ${YEAR} -`],
  'Trước ngày 20 của tháng cuối quý': [`recurring ${YEAR} quarter`],
  'Ngày 05 của tháng sau': [`recurring ${YEAR} month`],
  'Tháng cuối quý II': ['quarter 2024-04-01 2024-06-30 -'],
  'Sau 05 ngày làm việc kể từ ngày ký': ['conditional - - -'],
  'Chậm nhất 03 ngày làm việc sau khi có văn bản': ['conditional - - -'],
  'Trước kỳ họp thường lệ': ['conditional - - -'],
  'Trước ngày 10 tháng 3': ['date - 2024-03-09 -'],
  'Tháng ... năm 2026': ['unknown - - -'],
  'Trước ngày … tháng … năm 2026': ['unknown - - -'],
  'Xong trước ngày    /9/2026': ['unknown - - -'],
  '-': [],
  '': [],
};

it('knows a time that was left open from one that trails off', () => {
  const open = [
    'Quý .../2026',
    '…/…/2026',
    'Tháng …',
    'ngày 15/…/2026',
    'Trước ngày     tháng 9 năm 2026',
    'năm 20...',
  ];
  const closed = [
    'Quý III/2026',
    'Hằng tháng, quý, năm…',
    'Hằng tháng, quý...',
    '3 ngày/1 lần',
    'Báo cáo tháng/quý',
    '15/9/2026',
    '',
    '-',
  ];
  expect([open.filter((text) => !hasOpenTime(text)), closed.filter(hasOpenTime)]).toEqual([[], []]);
});

describe('what a deadline means', () => {
  it.each(Object.entries(CASES))('%s', (text, expected) => expect(meanings(text)).toEqual(expected));

  it.each([
    ['Trước ngày 20 của tháng đầu quý', { month: 1, day: 19 }],
    ['Chậm nhất ngày 15 tháng cuối quý', { month: 3, day: 15 }],
    ['Trước ngày 05 của tháng đầu quý sau', { month: 4, day: 4 }],
    ['Ngày 25 hằng tháng', { month: 1, day: 25 }],
    ['Báo cáo hằng tháng, trước ngày 20', { month: 1, day: 19 }],
    ['Hằng tháng', undefined],
    ['Hằng quý, ngày 15/3/2024 kiểm tra', undefined],
  ])('names the day of what comes again: %s', (text, due) => {
    expect(parseDeadline(text, 2024).parts[0]!.due).toEqual(due);
  });

  it('gives every part of a cell its own label', () => {
    const cell = '- Xây dựng kế hoạch: quý I - Báo cáo kết quả: Định kỳ hằng Quý.';
    expect(labels(cell)).toEqual(['Xây dựng kế hoạch', 'Báo cáo kết quả']);
    expect(meanings(cell)).toEqual(['quarter 2024-01-01 2024-03-31 -', `recurring ${YEAR} quarter`]);
  });

  it('keeps the words before a time as what is due, but no limits', () => {
    expect(labels('Kế hoạch kiểm tra trước 12/01/2024.')).toEqual(['Kế hoạch kiểm tra']);
    expect(labels('Hoàn thành trong tháng 3')).toEqual([null]);
    expect(labels('Trước ngày 25 hằng tháng')).toEqual([null]);
    expect(labels('Trong tuần đầu tháng 3')).toEqual([null]);
    expect(labels('Cuối Quý III')).toEqual([null]);
  });

  it('takes the words between two times as what is due at the second, unless they are of the first', () => {
    expect(labels('Lập kế hoạch trong quý I, kiểm tra thường xuyên trong năm')).toEqual(['Lập kế hoạch', 'kiểm tra']);
    expect(labels('Kế hoạch: Quý I Kiểm tra: quý II')).toEqual(['Kế hoạch', 'Kiểm tra']);
    expect(labels('Quý I ban hành, quý II kiểm tra')).toEqual([null, null]);
    expect(labels('15/6 (sơ kết), 15/12 (tổng kết)')).toEqual([null, null]);
  });

  it('tells the time that stands in no calendar', () => {
    const printed = ['Trước 31/9/2026', 'Tháng 13/2026', 'Quý V/2026', '29/02', 'Hỗ trợ 24/24', 'Trước 30/9/2026'];
    expect(printed.map((text) => impossibleTimeIn(text, 2026))).toEqual([
      '31/9/2026',
      'Tháng 13/2026',
      'Quý V',
      '29/02',
      null,
      null,
    ]);
    expect(impossibleTimeIn('29/02', null)).toBeNull();
  });

  it('keeps the cell’s words', () => expect(parseDeadline(' Quý  I/2024. ', null).text).toBe('Quý I/2024.'));

  it('says no date where no year is known', () => {
    expect(parseDeadline('Quý I', null).parts).toEqual([
      { what: null, kind: 'quarter', from: null, to: null, every: null },
    ]);
  });

  it('never throws and never gives a day that does not exist', () => {
    const word = fc.constantFrom(
      'quý',
      'tháng',
      'ngày',
      'trước',
      'năm',
      'hằng',
      '31/2',
      '2024',
      'I',
      'và',
      '-',
      ':',
      '6',
      'sau',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        for (const { from, to } of parseDeadline(words.join(' '), 2024).parts) {
          for (const day of [from, to])
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
    );
  });
});

describe('dates', () => {
  const isos = (text: string) => findDates(text).map(({ iso, partial }) => iso ?? partial ?? '?');

  it('reads every printed form', () => {
    expect(isos('ngày 05 tháng 01 năm 2024')).toEqual(['2024-01-05']);
    expect(isos('ngày 15/7/2021 và 8-11-2011, 03.6.2020')).toEqual(['2021-07-15', '2011-11-08', '2020-06-03']);
    expect(isos('ngày      tháng 01 năm 2025')).toEqual(['2025-01']);
    expect(isos('ngày … tháng 9 năm 2025')).toEqual(['2025-09']);
    expect(isos('ngày 25/10/')).toEqual([]);
  });

  it('takes no number of a document for a date', () => {
    expect(isos('Nghị định số 61/2018/NĐ-CP, 76/NQ-CP, 34/2007/PL-UBTVQH11, 30/2018/QĐ-UBND')).toEqual([]);
  });

  it('bends no impossible date', () => {
    expect(isos('ngày 31/02/2024')).toEqual(['?']);
    expect(isoDate(2023, 2, 29)).toBeNull();
    expect(daysIn(2024, 2)).toBe(29);
    expect(shiftDay('2024-01-01', -1)).toBe('2023-12-31');
  });
});
