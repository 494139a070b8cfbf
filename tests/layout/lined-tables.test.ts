/** Tables written cell by cell, as word processors save them as text: each cell on lines of its own, an empty one blank. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const planOf = (...lines: readonly string[]) =>
  parsePlan(
    [
      ...[
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2026',
        '',
        'I. NHIỆM VỤ',
        '1. Cải cách thể chế',
        '- Rà soát văn bản.',
        '',
      ],
      ...['Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', ...lines],
    ].join('\n'),
  );

const rowsOf = async (...lines: readonly string[]) =>
  (await planOf(...lines)).appendices.flatMap(({ rows }) =>
    rows.map(({ group, no, content, products, leads, coordinators, deadline }) =>
      [group, no, content, products.join('; '), leads.join('; '), coordinators.join('; '), deadline.text].join(' | '),
    ),
  );

const HEAD = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan', 'chủ trì', 'Phối hợp', 'Thời hạn'];
const COUNTED = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn'];

describe('a table written cell by cell', () => {
  it('is read by the lines between the numbers, whatever its words', async () => {
    const rows = await rowsOf(
      ...[...COUNTED, 'I', 'Cải cách thể chế', '1', 'Dọn kho', 'Kho gọn', 'Minh', 'Lan', 'Mùa xuân'],
      ...['2', 'Sơn cổng', 'Cổng mới', 'Lan', '', 'Mùa hè', 'II', 'Cải cách tài chính công'],
      ...['1', 'Đếm quỹ', 'Biên bản', 'Minh', 'Lan', 'Mùa thu', '2', 'Trả nợ', 'Giấy nợ', 'Lan', 'Minh', 'Mùa đông'],
    );
    expect(rows).toEqual([
      'I | 1 | Dọn kho | Kho gọn | Minh | Lan | Mùa xuân',
      'I | 2 | Sơn cổng | Cổng mới | Lan |  | Mùa hè',
      'II | 1 | Đếm quỹ | Biên bản | Minh | Lan | Mùa thu',
      'II | 2 | Trả nợ | Giấy nợ | Lan | Minh | Mùa đông',
    ]);
  });

  it('may have paragraphs in its cells, headings on two lines, and other products under one number', async () => {
    const rows = await rowsOf(
      ...[...HEAD, '1', 'Rà soát văn bản', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026'],
      ...['2', 'Kiểm tra văn bản', '- Kế hoạch;', '- Báo cáo', 'Văn phòng', 'Công an xã;', 'Các thôn', 'Quý II/2026'],
      ...['3', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Văn phòng', 'Các thôn', 'Quý III/2026'],
      ...['', '', 'Ảnh chụp', '', '', 'Quý IV/2026'],
      ...[
        '4',
        'Khảo sát người dân',
        'Báo cáo',
        'Phòng Kinh tế',
        'Các thôn',
        '- Phát phiếu: Quý I/2026;',
        '- Báo cáo: Quý II/2026',
      ],
    );
    expect(rows).toEqual([
      ' | 1 | Rà soát văn bản | Báo cáo | Phòng Kinh tế | Công an xã | Quý I/2026',
      ' | 2 | Kiểm tra văn bản | Kế hoạch; Báo cáo | Văn phòng | Công an xã; Các thôn | Quý II/2026',
      ' | 3 | Niêm yết thủ tục | Bảng niêm yết; Ảnh chụp | Văn phòng | Các thôn | Quý III/2026 Quý IV/2026',
      ' | 4 | Khảo sát người dân | Báo cáo | Phòng Kinh tế | Các thôn | - Phát phiếu: Quý I/2026; - Báo cáo: Quý II/2026',
    ]);
  });

  it('may have a head of two storeys, numbered columns, and one cell over beginning and end', async () => {
    const row = (no: number): string[] => [
      String(no),
      `Việc ${no}`,
      'Báo cáo',
      'Văn phòng',
      'Tháng 1/2026',
      'Quý II/2026',
    ];
    const plan = await planOf(
      ...['STT', 'Công việc', 'Sản phẩm', 'Bộ phận', 'Thời gian', '', '', '', '', 'Bắt đầu', 'Kết thúc'],
      ...['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ...Array.from({ length: 9 }, (_, i) => row(i + 1)).flat(),
      ...['10', 'Trả lời kiến nghị', 'Văn bản trả lời', 'Văn phòng', 'Cả năm 2026'],
      ...row(11),
    );
    const [table] = plan.appendices;
    expect(table?.columns).toEqual(['STT', 'Công việc', 'Sản phẩm', 'Bộ phận', 'Bắt đầu', 'Kết thúc']);
    expect(table?.rows.map(({ deadline }) => deadline.text)).toEqual([
      ...Array.from({ length: 9 }, () => 'Quý II/2026'),
      ...['Cả năm 2026', 'Quý II/2026'],
    ]);
  });

  it('keeps a number that skips one, a title over numbered rows, areas without labels', async () => {
    const row = (no: string, task: string): string[] => [no, task, 'Báo cáo', 'Văn phòng', 'Các thôn', 'Quý I/2026'];
    const skipped = await rowsOf(...COUNTED, ...row('1', 'Dọn kho'), ...row('2', 'Sơn cổng'), ...row('4', 'Trả nợ'));
    expect(skipped.map((one) => one.split(' | ')[1])).toEqual(['1', '2', '4']);
    const titled = await rowsOf(
      ...[...COUNTED, 'I', 'CẢI CÁCH THỂ CHẾ', '1', 'Ban hành văn bản', ...row('1.1', 'Soạn thảo')],
      ...[...row('1.2', 'Thẩm định'), '2', 'Kiểm tra văn bản', ...row('2.1', 'Tự kiểm tra')],
    );
    expect(titled.map((one) => one.split(' | ').slice(0, 3))).toEqual([
      ['I', '1.1', 'Soạn thảo'],
      ['I', '1.2', 'Thẩm định'],
      ['I', '2.1', 'Tự kiểm tra'],
    ]);
    const { appendices } = await planOf(
      ...[...COUNTED, 'Cải cách thể chế', ...row('1', 'Soạn thảo'), ...row('2', 'Thẩm định')],
      ...['Cải cách tài chính công', ...row('3', 'Trả nợ'), ...row('4', 'Đếm quỹ')],
    );
    expect(appendices[0]?.rows.map(({ no, pillar }) => [no, pillar])).toEqual([
      ['1', 'the-che'],
      ['2', 'the-che'],
      ['3', 'tai-chinh'],
      ['4', 'tai-chinh'],
    ]);
  });

  it('ends before what stands below it, and is no table where lines come back at no distance', async () => {
    const row = (no: string): string[] => [no, `Việc ${no}`, 'Báo cáo', 'Văn phòng', 'Các thôn', 'Quý I/2026'];
    const { appendices, tasks } = await parsePlan(
      [
        ...[
          'KẾ HOẠCH',
          'Cải cách hành chính năm 2026',
          'I. PHÂN CÔNG',
          ...COUNTED,
          ...row('1'),
          ...row('2'),
          ...row('3'),
        ],
        ...['II. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.', '- Kiểm tra văn bản.'],
      ].join('\n'),
    );
    expect(appendices[0]?.rows).toHaveLength(3);
    expect(tasks.map(({ text }) => text)).toEqual(['Rà soát văn bản.', 'Kiểm tra văn bản.']);
    const uneven = await planOf('TT', 'Tên', 'Việc', '1', 'Một', '2', 'Hai', 'Hai nữa', 'Hai nữa nữa', '3', 'Ba');
    expect(uneven.appendices.flatMap(({ rows }) => rows)).toEqual([]);
  });
});
