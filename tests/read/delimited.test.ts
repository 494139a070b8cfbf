/** Tables whose cells raw text keeps apart by tabs or bars. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { TracedText } from '../../src/plan/traced.ts';

const read = async (text: string) => {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' });
  const rows: string[][] = [];
  for (const { row, column, spans } of document.grids[0]?.cells ?? []) {
    rows[row] ??= [];
    rows[row]![column] = TracedText.join(document.text, spans).text;
  }
  return { document, rows };
};

const HEAD = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian'];

describe('tabbed tables', () => {
  it('reads rows, lines inside cells, empty cells and group rows', async () => {
    const { document, rows } = await read(
      [
        'Phụ lục',
        HEAD.join('\t'),
        'I\tCải cách thể chế\t\t\t',
        '1\tRà soát quy trình\t- Kế hoạch;',
        '- Báo cáo\tVăn phòng\tQuý I',
        '2\tMở lớp bồi dưỡng\t\tPhòng Kinh tế\tTháng 6',
        'II Cải cách thủ tục hành chính',
        '1\tNiêm yết thủ tục',
        'tại trụ sở\tẢnh chụp\tBộ phận Một cửa\tThường xuyên',
        '',
        'Nơi nhận:',
      ].join('\n'),
    );
    expect(document.grids.map(({ kind }) => kind)).toEqual(['aligned']);
    expect(rows).toEqual([
      HEAD,
      ['I', 'Cải cách thể chế'],
      ['1', 'Rà soát quy trình', '- Kế hoạch; - Báo cáo', 'Văn phòng', 'Quý I'],
      ['2', 'Mở lớp bồi dưỡng', '', 'Phòng Kinh tế', 'Tháng 6'],
      ['II', 'Cải cách thủ tục hành chính'],
      ['1', 'Niêm yết thủ tục tại trụ sở', 'Ảnh chụp', 'Bộ phận Một cửa', 'Thường xuyên'],
    ]);
    expect(document.text.startsWith('Phụ lục\n')).toBe(true);
    expect(document.text.endsWith('Nơi nhận:')).toBe(true);
  });

  it('reads what the tasks of an area, and all of them, cost in rows of their own', async () => {
    const head = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Kinh phí', 'Ghi chú'];
    const lines = [
      ['I', 'Cải cách thể chế', '12', ''],
      ['1', 'Rà soát văn bản', 'Văn phòng', 'Quý I', '5', ''],
      ['2', 'Kiểm tra văn bản', '', 'Quý II', '7', ''],
      ['II', 'Cải cách tài chính công', '-', ''],
      ['1', 'Công khai dự toán', 'Phòng Kinh tế', 'Quý I', '-', ''],
      ['Tổng cộng', '12', ''],
    ];
    const meant = [
      ['I', 'Cải cách thể chế', '12', ''],
      ...lines.slice(1, 3),
      ['II', 'Cải cách tài chính công', '-', ''],
      lines[4],
      ['Tổng cộng', '12', ''],
    ];
    for (const text of [
      ['Phụ lục', ...[head, ...lines].map((cells) => cells.join('\t'))],
      ['Phụ lục', ...[head, ...lines].map((cells) => cells.map((cell) => `${cell} |`).join(' '))],
    ]) {
      const { rows } = await read(text.join('\n'));
      expect(rows.slice(1).map((row) => row.filter((cell) => cell !== undefined))).toEqual(meant);
    }
  });

  it('reads a head over several lines and a last cell over several lines', async () => {
    const { rows } = await read(
      'TT\tNhiệm vụ\tSản phẩm\tĐơn vị\nchủ trì\tThời gian\nhoàn thành\n1\tRà soát\tBáo cáo\tVăn phòng\tĐịnh kỳ\nhằng quý\n2\tMở lớp\tKế hoạch\tPhòng Kinh tế\tTháng 6',
    );
    expect(rows).toEqual([
      ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
      ['1', 'Rà soát', 'Báo cáo', 'Văn phòng', 'Định kỳ hằng quý'],
      ['2', 'Mở lớp', 'Kế hoạch', 'Phòng Kinh tế', 'Tháng 6'],
    ]);
  });

  it('reads a head over two rows, and an area once for its rows', async () => {
    const { document } = await read(
      [
        'Lĩnh vực\tTT\tNhiệm vụ\tCơ quan thực hiện\tThời hạn',
        '\t\t\tChủ trì\tPhối hợp\t',
        'Thể chế\t1\tRà soát văn bản\tVăn phòng\tPhòng Kinh tế\tQuý I',
        '\t2\tMở lớp bồi dưỡng\tPhòng Kinh tế\tVăn phòng\tQuý II',
      ].join('\n'),
    );
    expect(document.grids[0]).toMatchObject({ columnCount: 6, headRows: 2, rowCount: 4 });
    expect(document.grids[0]!.cells.find(({ row, column }) => row === 2 && column === 0)).toMatchObject({ rowSpan: 2 });
  });

  it('takes no indented list for a table', async () => {
    const { document } = await read('TT\tchỉ là viết tắt\n\t- Lưu: VT\n1\tMột điểm');
    expect(document.grids).toEqual([]);
    expect(document.text).not.toContain('\t');
  });
});

describe('tables with bars behind their cells', () => {
  it('takes cells that reach down for those left out below', async () => {
    const { rows, document } = await read(
      [
        `${HEAD.join(' | ')} |`,
        'I | Cải cách thể chế |',
        '1 | Rà soát quy trình nội bộ | Báo cáo | Văn phòng | Quý I/2026 |',
        'Danh mục thủ tục | Phòng Kinh tế | Quý II/2026 |',
        '2 | Mở lớp bồi dưỡng |  | Phòng Kinh tế | Tháng 6 |',
      ].join('\n'),
    );
    expect(rows.slice(1)).toEqual([
      ['I', 'Cải cách thể chế'],
      ['1', 'Rà soát quy trình nội bộ', 'Báo cáo', 'Văn phòng', 'Quý I/2026'],
      [undefined, undefined, 'Danh mục thủ tục', 'Phòng Kinh tế', 'Quý II/2026'],
      ['2', 'Mở lớp bồi dưỡng', '', 'Phòng Kinh tế', 'Tháng 6'],
    ]);
    expect(document.grids[0]!.cells.find(({ row, column }) => row === 2 && column === 1)).toMatchObject({ rowSpan: 2 });
    expect(document.text).not.toContain('|');
  });

  it('finds the heading that stands over two columns', async () => {
    const { document } = await read(
      [
        'TT | Nhiệm vụ | Sản phẩm | Cơ quan thực hiện | Thời gian |',
        'Chủ trì | Phối hợp |',
        '1 | Rà soát thủ tục | Báo cáo | Văn phòng | Phòng Kinh tế | Quý I |',
        '2 | Mở lớp bồi dưỡng | Kế hoạch | Phòng Kinh tế | Văn phòng | Quý II |',
      ].join('\n'),
    );
    expect(document.grids[0]).toMatchObject({ columnCount: 6, headRows: 2 });
    const spans = document.grids[0]!.cells.filter(({ row }) => row === 0).map(({ columnSpan }) => columnSpan);
    expect(spans).toEqual([1, 1, 1, 2, 1]);
  });

  it('sets what stood side by side line by line', async () => {
    const { document } = await read(
      [
        'UBND HUYỆN AN HÒA UBND XÃ BÌNH LÂM Số: 05/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Bình Lâm, ngày 10 tháng 01 năm 2024 |',
        `${HEAD.join(' | ')} |`,
        '1 | Rà soát | Báo cáo | Văn phòng | Quý I |',
        'Nơi nhận: - UBND huyện; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An |',
      ].join('\n'),
    );
    const lines = document.text.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'UBND HUYỆN AN HÒA',
      'UBND XÃ BÌNH LÂM',
      'Số: 05/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Bình Lâm, ngày 10 tháng 01 năm 2024',
    ]);
    expect(lines.slice(-7)).toEqual([
      'Nơi nhận:',
      '- UBND huyện;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lê Văn An',
    ]);
  });

  it('takes no line of thousands of bars, nor a thousand heads, for more than they are', async () => {
    const wide = await read(`${'Rà soát thủ tục | '.repeat(40_000)}|\n`.repeat(4));
    expect(wide.document.grids).toEqual([]);
    const many = await read(
      `Nơi nhận: |\n${HEAD.join(' | ')} |\n1 | Rà soát | Báo cáo | Văn phòng | Quý I |\n`.repeat(1000),
    );
    expect(many.document.grids).toHaveLength(1000);
  });

  it('leaves a text alone that has a bar here and there', async () => {
    const { document } = await read('Trước | sau\nMột câu | nữa\nHết');
    expect(document.grids).toEqual([]);
    expect(document.text).toBe('Trước | sau\nMột câu | nữa\nHết');
  });
});

describe('tables with a bar alone behind each cell', () => {
  const cells = (...words: string[]): string => words.map((each) => `${each}\n|`).join('\n');

  it('cuts the rows, whole ones, groups and those that leave cells out', async () => {
    const { rows } = await read(
      [
        'Phụ lục',
        cells(...HEAD),
        cells('I', 'Cải cách thể chế'),
        cells('1', 'Rà soát quy trình\nnội bộ', 'Báo cáo', 'Văn phòng', 'Quý I/2026'),
        cells('Danh mục thủ tục', 'Phòng Kinh tế', 'Quý II/2026'),
        cells('2', 'Mở lớp bồi dưỡng', 'Kế hoạch', 'Phòng Kinh tế', 'Tháng 6'),
        'Nơi nhận:',
      ].join('\n'),
    );
    expect(rows).toEqual([
      HEAD,
      ['I', 'Cải cách thể chế'],
      ['1', 'Rà soát quy trình nội bộ', 'Báo cáo', 'Văn phòng', 'Quý I/2026'],
      [undefined, undefined, 'Danh mục thủ tục', 'Phòng Kinh tế', 'Quý II/2026'],
      ['2', 'Mở lớp bồi dưỡng', 'Kế hoạch', 'Phòng Kinh tế', 'Tháng 6'],
    ]);
  });

  it('tells rows of figures by their numbers', async () => {
    const { rows } = await read(
      [
        cells('STT', 'Xã', 'Hồ sơ đúng hạn (%)', 'Hồ sơ trực tuyến (%)'),
        cells('1', 'Bình Lâm', '98', '2'),
        cells('2', 'An Thượng', '95', '3'),
      ].join('\n'),
    );
    expect(rows.slice(1)).toEqual([
      ['1', 'Bình Lâm', '98', '2'],
      ['2', 'An Thượng', '95', '3'],
    ]);
  });
});
