/** Tables of numbers per place, flattened into lines. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';

const HEAD = [
  'TT Xã, phường',
  'Hồ sơ đúng hạn,',
  'trước hạn (%)',
  'Thanh toán',
  'trực tuyến',
  '(%)',
  'Tin, bài',
  '(tin, bài)',
];
const ROWS = [
  ['1', 'Phường Hạ Long Giang', '≥ 99', '60', '36'],
  ['2', 'Xã Tân Khê', '≥ 98', '50', '24'],
  ['3', 'Xã Đá Trắng', '≥ 97', '45', '24'],
];
const plan = (...lines: string[]): string =>
  [
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    'I. MỤC ĐÍCH',
    '- Phục vụ tốt hơn.',
    'Phụ lục I',
    'CHỈ TIÊU GIAO CÁC XÃ',
    ...lines,
  ].join('\n');

async function cellsOf(text: string): Promise<string[][]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' });
  const rows: string[][] = [];
  for (const { row, column, spans } of document.grids[0]?.cells ?? []) {
    rows[row] ??= [];
    rows[row]![column] = spans.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/gu, ' ')).join(' ');
  }
  return rows;
}

describe('numbers per place in lines', () => {
  it('become a table, its headings told by their capitals, the whole behind the last place', async () => {
    expect(await cellsOf(plan(...HEAD, ...ROWS.flat(), 'Toàn thị xã', '≥ 98', '50', '84'))).toEqual([
      ['TT', 'Xã, phường', 'Hồ sơ đúng hạn, trước hạn (%)', 'Thanh toán trực tuyến (%)', 'Tin, bài (tin, bài)'],
      ...ROWS,
      ['', 'Toàn thị xã', '≥ 98', '50', '84'],
    ]);
  });

  it('are read where number, place and figures share lines', async () => {
    const lines = ROWS.flatMap(([no, name, ...figures]) => [`${no} ${name}`, figures.join(' ')]);
    expect((await cellsOf(plan(...HEAD, ...lines))).slice(1)).toEqual(ROWS);
  });

  it('stand, some of them, under the bare thing that they measure', async () => {
    const head = ['TT Xã, phường', 'Hồ sơ TTHC (%) Số hóa kết', 'quả còn hiệu lực', '(%)', 'Tin, bài', '(tin, bài)'];
    const below = ['Giải quyết', 'đúng hạn', 'Nộp trực', 'tuyến', 'Thanh toán', 'trực tuyến'];
    const rows = ['A Các phường', '1 Phường An Lạc ≥ 99 75 55 ≥ 90 24', '2 Phường Hòa Bửu ≥ 99 70 50 ≥ 85 20'];
    const villages = ['B Các xã', '3 Xã Tam Ngân ≥ 98 60 40 ≥ 80 12', '4 Xã Tam Phú ≥ 98 55 35 ≥ 75 12'];
    const cells = await cellsOf(plan(...head, ...below, ...rows, ...villages));
    expect(cells[0]!.filter(Boolean)).toEqual([
      ...['TT', 'Xã, phường', 'Hồ sơ TTHC (%)', 'Số hóa kết quả còn hiệu lực (%)', 'Tin, bài (tin, bài)'],
    ]);
    expect(cells[1]!.filter(Boolean)).toEqual(['Giải quyết đúng hạn', 'Nộp trực tuyến', 'Thanh toán trực tuyến']);
    expect(cells.at(-1)).toEqual(['4', 'Xã Tam Phú', '≥ 98', '55', '35', '≥ 75', '12']);
  });

  it('stand under one heading and in groups of offices and of places, each counted anew', async () => {
    const head = ['TT Cơ quan, địa phương', 'Chỉ tiêu giao năm 2026', 'Hồ sơ đúng hạn (%)', 'Hồ sơ trực tuyến', '(%)'];
    const offices = ['A Các sở', '1 Sở Kế hoạch và Đầu tư ≥ 99 70', '2 Sở Xây dựng ≥ 98 -'];
    const places = ['B UBND cấp huyện', '1 Thị xã An Thạch ≥ 97 36', '2 Huyện Sơn Lạc ≥ 95 30'];
    const cells = await cellsOf(plan(...head, ...offices, ...places));
    expect(cells.slice(-6).map((row) => row.join(' | '))).toEqual([
      'A | Các sở',
      '1 | Sở Kế hoạch và Đầu tư | ≥ 99 | 70',
      '2 | Sở Xây dựng | ≥ 98 | -',
      'B | UBND cấp huyện',
      '1 | Thị xã An Thạch | ≥ 97 | 36',
      '2 | Huyện Sơn Lạc | ≥ 95 | 30',
    ]);
  });

  it('stand in a column for each place, their names broken over lines, under one heading', async () => {
    const head = ['STT Chỉ tiêu ĐVT', 'Đơn vị thực hiện', 'Quận Bình', 'An', 'Huyện', 'Phong Lộc', 'Thị xã Đá Bạc'];
    const rows = [
      '1 Hồ sơ giải quyết',
      'đúng hạn',
      '% 98 95 96',
      '2 Cuộc kiểm tra',
      'cuộc 4 3 2',
      '3 Mức độ hài lòng',
      '% 90 85 88',
    ];
    expect((await cellsOf(plan(...head, ...rows))).slice(1)).toEqual([
      [undefined, undefined, undefined, 'Quận Bình An', 'Huyện Phong Lộc', 'Thị xã Đá Bạc'],
      ['1', 'Hồ sơ giải quyết đúng hạn', '%', '98', '95', '96'],
      ['2', 'Cuộc kiểm tra', 'cuộc', '4', '3', '2'],
      ['3', 'Mức độ hài lòng', '%', '90', '85', '88'],
    ]);
  });

  it('are targets of the places, in the columns’ units', async () => {
    const { targets } = await parsePlan(plan(...HEAD, ...ROWS.flat()), { name: 'plan.txt' });
    expect(targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual([
      ...['>=99%', '=60%', '=36tin, bài'],
      ...['>=98%', '=50%', '=24tin, bài'],
      ...['>=97%', '=45%', '=24tin, bài'],
    ]);
  });

  it('stand on two storeys, each upper heading over the same lower ones', async () => {
    const head = [
      'Số TT Xã, phường Hồ sơ trực tuyến (%) Hồ sơ số hóa',
      '(%)',
      'Thực hiện',
      '2025',
      'Giao 2026 Thực hiện',
      '2025',
    ];
    const rows = ['1 Xã Tân Khê 61,2 75 30 50', '2 Xã Đá Trắng 40 60 20,5 45', '3 Phường Hạ Long Giang 70 80 42 60'];
    const text = plan(...head, 'Giao 2026', ...rows, 'Bình quân toàn tỉnh 57 72 31 52', 'Ghi chú: Số liệu năm 2025.');
    const { targets } = await parsePlan(text, { name: 'plan.txt' });
    expect(targets.map(({ value }) => value)).toEqual([75, 50, 60, 45, 80, 60, 72, 52]);
  });

  it('stand under titles of their kinds, with a limit and a unit in the upper heading', async () => {
    const head = ['TT Địa phương', 'Chỉ tiêu giao tối thiểu (%)', 'Hồ sơ trả', 'đúng hạn', 'Hồ sơ nộp', 'trực tuyến'];
    const rows = [
      'A Các phường',
      '1 Phường Hạ Long Giang 99,5 80',
      'B Các xã',
      '2 Xã Tân Khê 98 60',
      '3 Xã Đá Trắng 98 55',
    ];
    const { targets } = await parsePlan(plan(...head, ...rows), { name: 'plan.txt' });
    expect(targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual([
      ...['>=99.5%', '>=80%'],
      ...['>=98%', '>=60%'],
      ...['>=98%', '>=55%'],
    ]);
  });

  it('stand on two storeys, one upper heading over shares, the counts beside it', async () => {
    const head = ['STT Xã', 'Hồ sơ', 'Số đợt tự kiểm tra', '(đợt)', 'Tỷ lệ đúng', 'hạn (%)', 'Tỷ lệ trực', 'tuyến (%)'];
    const rows = [
      '1 Xã Tân Khê 98 40 2',
      '2 Xã Đá Trắng 95 20 1',
      '3 Xã Hạ Giang 96 25 1',
      'Bình quân toàn huyện 96 28',
    ];
    const { targets, appendices } = await parsePlan(plan(...head, ...rows), { name: 'plan.txt' });
    expect(targets.map(({ value, unit }) => `${value}${unit}`)).toEqual([
      ...['98%', '40%', '2đợt'],
      ...['95%', '20%', '1đợt'],
      ...['96%', '25%', '1đợt'],
    ]);
    expect(appendices[0]!.columns).toEqual([
      'STT',
      'Xã',
      'Hồ sơ Tỷ lệ đúng hạn (%)',
      'Hồ sơ Tỷ lệ trực tuyến (%)',
      'Số đợt tự kiểm tra (đợt)',
    ]);
  });

  it('have offices among them, groups, and a column of those who watch', async () => {
    const head = [
      'TT Cơ quan, địa phương',
      'Chỉ tiêu giao năm 2026 (%)',
      'Cơ quan theo dõi',
      'Nộp trực tuyến Thanh toán trực tuyến',
    ];
    const rows = [
      'A Các sở',
      '1 Sở Tư pháp 85 70',
      'Văn phòng UBND tỉnh',
      '2 Sở Y tế 70 -',
      'B UBND cấp xã',
      '3 Xã Tân Khê 60 40',
    ];
    const { targets } = await parsePlan(plan(...head, ...rows), { name: 'plan.txt' });
    expect(targets.map(({ text }) => text)).toEqual([
      'Chỉ tiêu giao năm 2026 (%) Nộp trực tuyến Sở Tư pháp 85',
      'Chỉ tiêu giao năm 2026 (%) Thanh toán trực tuyến Sở Tư pháp 70',
      'Chỉ tiêu giao năm 2026 (%) Nộp trực tuyến Sở Y tế 70',
      'Chỉ tiêu giao năm 2026 (%) Nộp trực tuyến Xã Tân Khê 60',
      'Chỉ tiêu giao năm 2026 (%) Thanh toán trực tuyến Xã Tân Khê 40',
    ]);
  });

  it.each([
    ['a place has a number less', [...HEAD, ...ROWS.flat().slice(0, -1)]],
    ['the head has a heading less', [...HEAD.slice(0, -2), ...ROWS.flat()]],
    [
      'two upper headings may each be the one over the lower ones',
      [
        'TT Xã',
        'Họp (buổi)',
        'Gặp (buổi)',
        'Đầu năm (buổi)',
        'Cuối năm (buổi)',
        ...['1 Xã A 3 4 5'],
        ...['2 Xã B 3 4 5'],
        ...['3 Xã C 3 4 5'],
      ],
    ],
    ['there are two places only', [...HEAD, ...ROWS.slice(0, 2).flat()]],
  ])('stay as they are where %s', async (_, lines) => {
    expect(await cellsOf(plan(...lines))).toEqual([]);
  });
});

it('no line of dashes and figures, and no number of blank lines, takes long', async () => {
  const odd = [
    `TT Xã\n1\nXã Tân Khê\n${'1 - '.repeat(5000)}x`,
    `${'\n'.repeat(50_000)}TT\n${' \n'.repeat(50_000)}x`,
    'TT Xã\n1\nXã Tân Khê\n'.repeat(5000),
  ];
  for (const text of odd) expect(await cellsOf(text)).toEqual([]);
});
