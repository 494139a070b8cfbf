/** Cells that stand in the middle of their rows, merged over rows, or under a head in an order of its own. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { TracedText } from '../../src/plan/traced.ts';

/** The rows of the first aligned table; a cell merged over rows stands in each of them. */
async function rowsIn(lines: readonly string[]): Promise<string[][]> {
  const document = await readDocument(new TextEncoder().encode(lines.join('\n')), { name: 'table.txt' });
  const [grid] = document.grids;
  expect(grid?.kind).toBe('aligned');
  const rows: string[][] = [];
  for (const { row, column, rowSpan, spans } of grid!.cells)
    for (let r = row; r < row + rowSpan; r++) (rows[r] ??= [])[column] = TracedText.join(document.text, spans).text;
  return rows.slice(1);
}

describe('aligned tables whose cells stand in the middle of their rows', () => {
  it('cut rows where all cells end, not where the number stands', async () => {
    const rows = await rowsIn([
      'TT      Nhiệm vụ                    Sản phẩm             Đơn vị chủ trì       Thời hạn',
      '     Rà soát quy trình              Báo cáo rà soát',
      '1    tiếp nhận hồ sơ và                                  Văn phòng            Quý I/2027',
      '     trả kết quả                    của xã',
      '     Mở lớp bồi dưỡng kỹ năng                                                 Trước ngày',
      '2                                   Giấy chứng nhận      Phòng Kinh tế',
      '     số cho công chức                                                         30/6/2027',
      '                                    Kế hoạch,            Phòng Văn hóa -',
      '3    Tuyên truyền tại các thôn                                                Hằng tháng',
      '                                    tin bài              Xã hội',
    ]);
    expect(rows).toEqual([
      ['1', 'Rà soát quy trình tiếp nhận hồ sơ và trả kết quả', 'Báo cáo rà soát của xã', 'Văn phòng', 'Quý I/2027'],
      ['2', 'Mở lớp bồi dưỡng kỹ năng số cho công chức', 'Giấy chứng nhận', 'Phòng Kinh tế', 'Trước ngày 30/6/2027'],
      ['3', 'Tuyên truyền tại các thôn', 'Kế hoạch, tin bài', 'Phòng Văn hóa - Xã hội', 'Hằng tháng'],
    ]);
  });

  const MERGED = [
    'TT      Nhiệm vụ                    Sản phẩm             Đơn vị chủ trì       Thời hạn',
    '',
    '     Rà soát quy trình              Báo cáo',
    '1                                                                             Quý I/2027',
    '     tiếp nhận hồ sơ                rà soát',
    '                                                         Văn phòng HĐND',
    '                                                         và UBND xã',
    '     Niêm yết thủ tục tại           Bảng',
    '2                                                                             Quý II/2027',
    '     nhà văn hóa thôn               niêm yết',
    '',
    '     Mở lớp bồi dưỡng kỹ năng       Giấy',
    '3                                                        Phòng Kinh tế        Tháng 6/2027',
    '     số cho công chức               chứng nhận',
    '',
    '     Khảo sát sự hài lòng của       Phiếu',
    '4                                                        Công an xã           Tháng 9/2027',
    '     người dân                      khảo sát',
  ];

  it('give a lead between two rows to both of them', async () => {
    const rows = await rowsIn(MERGED);
    expect(rows.map(([no, , , lead]) => [no, lead])).toEqual([
      ['1', 'Văn phòng HĐND và UBND xã'],
      ['2', 'Văn phòng HĐND và UBND xã'],
      ['3', 'Phòng Kinh tế'],
      ['4', 'Công an xã'],
    ]);
  });

  it('leave a coordinator in the middle of its own row to that row', async () => {
    const rows = await rowsIn(
      MERGED.map((line) => line.replace('Đơn vị chủ trì', 'Phối hợp      ').replace('Công an xã', '          ')),
    );
    expect(rows.map((row) => row[3])).toEqual([
      'Văn phòng HĐND và UBND xã',
      'Văn phòng HĐND và UBND xã',
      'Phòng Kinh tế',
      '',
    ]);
  });
});

describe('heads of aligned tables', () => {
  it('may begin with any heading, and rows without numbers are cut by the blank lines between them', async () => {
    const rows = await rowsIn([
      '  Thời hạn          Chủ trì              Sản phẩm           Nhiệm vụ',
      '',
      '                    Văn phòng HĐND và                       Ban hành Kế hoạch',
      'Trước 25/01/2027                         Kế hoạch           kiểm soát thủ tục',
      '                    UBND xã                                 năm 2027',
      '',
      '                                         Báo cáo gửi        Rà soát văn bản',
      'Tháng 02            Phòng Kinh tế',
      '                                         Sở Tư pháp         của các xã cũ',
      '',
      'Quý I/2027          Công an xã           Tờ trình           Lắp trạm phát sóng',
    ]);
    expect(rows).toEqual([
      ['Trước 25/01/2027', 'Văn phòng HĐND và UBND xã', 'Kế hoạch', 'Ban hành Kế hoạch kiểm soát thủ tục năm 2027'],
      ['Tháng 02', 'Phòng Kinh tế', 'Báo cáo gửi Sở Tư pháp', 'Rà soát văn bản của các xã cũ'],
      ['Quý I/2027', 'Công an xã', 'Tờ trình', 'Lắp trạm phát sóng'],
    ]);
  });

  it('may have headings of other words beside known ones on their second storey', async () => {
    const rows = await rowsIn([
      '                                      Phân công thực hiện          Kinh phí (triệu đồng)',
      'TT      Nhiệm vụ          Thời hạn',
      '                                      Chủ trì        Phối hợp        Ngân sách xã   Nguồn khác',
      '1    Rà soát quy trình    Quý I/2027  Văn phòng      Phòng Kinh tế   40             -',
      '2    Mở lớp bồi dưỡng     Tháng 6     Công an xã     Văn phòng       15             5',
    ]);
    expect(rows).toEqual([
      ['1', 'Rà soát quy trình', 'Quý I/2027', 'Văn phòng', 'Phòng Kinh tế', '40', '-'],
      ['2', 'Mở lớp bồi dưỡng', 'Tháng 6', 'Công an xã', 'Văn phòng', '15', '5'],
    ]);
  });

  it('end at a note, and cells that one blank parts are cut where the right one begins', async () => {
    const rows = await rowsIn([
      'TT      Nhiệm vụ                    Đơn vị chủ trì       Thời hạn',
      '1    Rà soát quy trình              Văn phòng            Quý I/2027',
      '2    Mở lớp bồi dưỡng               Đoàn Thanh niên xã   Tháng 6/2027',
      '3    Tuyên truyền tại các thôn      Trung tâm Phục vụ hành Quý II/2027',
      '                                    chính công',
      'Ghi chú: việc phát sinh làm theo chương trình công tác.',
    ]);
    expect(rows.map((row) => row.slice(2))).toEqual([
      ['Văn phòng', 'Quý I/2027'],
      ['Đoàn Thanh niên xã', 'Tháng 6/2027'],
      ['Trung tâm Phục vụ hành chính công', 'Quý II/2027'],
    ]);
  });
});

describe('running heads of raw text', () => {
  it('are furniture where they come again on each page', async () => {
    const page = (number: number): string =>
      [
        `     Kế hoạch của xã Mai Lĩnh`,
        '',
        ...['một', 'hai', 'ba', 'bốn'].map((turn) => `Rà soát lần ${turn} quy trình ${'mới '.repeat(number)}`),
        '',
        `Trang ${number}/3`,
      ].join('\n');
    const document = await readDocument(new TextEncoder().encode([1, 2, 3].map(page).join('\n\f')), {
      name: 'plan.txt',
    });
    const furniture = document.lines
      .filter(({ role }) => role === 'furniture')
      .map(({ start, end }) => document.text.slice(start, end).trim());
    expect(furniture).toEqual([1, 2, 3].flatMap((n) => ['Kế hoạch của xã Mai Lĩnh', `Trang ${n}/3`]));
  });

  it('are told by the pages’ numbers where the text has lost its pages', async () => {
    const lines = [1, 2, 3].flatMap((n) => [
      `Rà soát lần ${n}`,
      'Phòng Tư pháp',
      `Trang ${n}/4`,
      'Kế hoạch của xã Mai Lĩnh',
    ]);
    const document = await readDocument(new TextEncoder().encode([...lines, 'Phòng Tư pháp'].join('\n\n')), {
      name: 'plan.txt',
    });
    const words = document.lines.map(({ start, end }) => document.text.slice(start, end).trim());
    const furniture = words.filter((_, i) => document.lines[i]!.role === 'furniture');
    expect(furniture.filter((line) => line.startsWith('Trang'))).toHaveLength(3);
    expect(furniture.filter((line) => line.startsWith('Kế hoạch'))).toHaveLength(3);
    expect(furniture).toHaveLength(6);
  });
});

describe('tables that no office writes', () => {
  const HEAD = 'TT      Nhiệm vụ                    Sản phẩm             Đơn vị chủ trì       Thời hạn';
  const numbered = (count: number, lead: (row: number) => string): string[] =>
    Array.from(
      { length: count },
      (_, i) =>
        `${String(i + 1).padEnd(5)}${'Rà soát quy trình'.padEnd(31)}${'Báo cáo'.padEnd(21)}${lead(i).padEnd(21)}Quý I/2027`,
    );

  it('keep all words of a lead that never ends', async () => {
    const rows = await rowsIn([HEAD, ...numbered(100, (i) => `Phòng số ${i},`)]);
    const words = rows.map((row) => row[3]).join(' ');
    for (const i of [0, 50, 99]) expect(words).toContain(`Phòng số ${i},`);
  });

  it('are read though they have thousands of rows', async () => {
    const rows = await rowsIn([
      HEAD,
      ...numbered(2000, (i) => (i % 3 === 0 ? 'Văn phòng HĐND và' : i % 3 === 1 ? 'UBND xã' : '')),
    ]);
    expect(rows).toHaveLength(2000);
    expect(rows[0]![3]).toBe('Văn phòng HĐND và UBND xã');
  });
});
