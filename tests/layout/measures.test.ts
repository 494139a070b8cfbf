/** Tables of indicators in flattened text: told by their units and figures. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { TracedText } from '../../src/plan/traced.ts';

const PROSE = 'Ủy ban nhân dân xã Tâm Hạ giao các chỉ tiêu cải cách hành chính năm 2026 cho từng bộ phận chuyên môn.';

async function tablesOf(...lines: string[]): Promise<string[][][]> {
  const document = await readDocument(new TextEncoder().encode([PROSE, ...lines, ''].join('\n')), { name: 'a.txt' });
  return document.grids.map((grid) => {
    const rows: string[][] = Array.from({ length: grid.rowCount }, () => []);
    for (const { row, column, spans } of grid.cells) rows[row]![column] = TracedText.join(document.text, spans).text;
    return rows;
  });
}

describe('a flattened table of indicators', () => {
  it('is read without numbers, its last heading told from the first row by the count of figures', async () => {
    const [table] = await tablesOf(
      ...['Chỉ tiêu', 'Đơn vị', 'tính', 'Thực hiện năm', '2025', 'Kế hoạch năm', '2026'],
      ...['Văn bản được ký số và gửi', 'trên trục liên thông', '%', '97,5', '100'],
      ...['Hồ sơ trả đúng hạn', '%', '96', '≥ 98,5', 'Buổi đối thoại với người dân', 'Buổi', '01', 'ít nhất 02'],
      ...['II. NHIỆM VỤ', '1. Cải cách thể chế'],
    );
    expect(table).toEqual([
      ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2025', 'Kế hoạch năm 2026'],
      ['Văn bản được ký số và gửi trên trục liên thông', '%', '97,5', '100'],
      ['Hồ sơ trả đúng hạn', '%', '96', '≥ 98,5'],
      ['Buổi đối thoại với người dân', 'Buổi', '01', 'ít nhất 02'],
    ]);
  });

  it('is read by the numbers of its rows where a figure has an exception or a row says it in words', async () => {
    const [table] = await tablesOf(
      ...['STT Chỉ tiêu', 'Đơn vị', 'tính', 'Kế hoạch 2026 Bộ phận theo dõi', 'A Cải cách thủ tục hành chính', '1'],
      ...[
        'Hồ sơ giải quyết đúng hạn và',
        'trước hạn',
        '% ≥ 98',
        'Văn phòng',
        '2',
        'Mức độ hài lòng của người dân',
        '%',
      ],
      ...[
        'Từ 95 trở lên;',
        'riêng đất đai từ',
        '90 trở lên',
        'B Cải cách tài chính công',
        '3',
        'Công khai ngân sách',
        '-',
      ],
      ...[
        'Đúng biểu mẫu',
        'STT Chỉ tiêu',
        'Đơn vị',
        'tính',
        'Kế hoạch 2026 Bộ phận theo dõi',
        '4 Văn bản được ký số',
        '% 100 Văn phòng',
      ],
      ...['5', 'Tin, bài về cải cách', 'tin,', 'bài/tháng', 'Tối thiểu 8'],
      'Ngoài các chỉ tiêu nêu trên, từng bộ phận phấn đấu rút ngắn thời gian giải quyết hồ sơ so với quy định.',
      ...['II. NHIỆM VỤ', '1. Cải cách thể chế'],
    );
    expect(table).toEqual([
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch 2026', 'Bộ phận theo dõi'],
      ['A', 'Cải cách thủ tục hành chính'],
      ['1', 'Hồ sơ giải quyết đúng hạn và trước hạn', '%', '≥ 98', 'Văn phòng'],
      ['2', 'Mức độ hài lòng của người dân', '%', 'Từ 95 trở lên; riêng đất đai từ 90 trở lên'],
      ['B', 'Cải cách tài chính công'],
      ['3', 'Công khai ngân sách - Đúng biểu mẫu'],
      ['4', 'Văn bản được ký số', '%', '100', 'Văn phòng'],
      ['5', 'Tin, bài về cải cách', 'tin, bài/tháng', 'Tối thiểu 8'],
    ]);
  });

  it('is read by the numbers of its rows where each figure prints its unit', async () => {
    const [table] = await tablesOf(
      ...[
        'TT Nội dung chỉ tiêu',
        'Thực hiện năm',
        '2025',
        'Chỉ tiêu năm 2026',
        '1',
        'Văn bản ban hành đúng',
        'thẩm quyền',
        '98% 100%',
      ],
      ...[
        '2 Hồ sơ đúng hạn 97,2% Từ 98% trở lên',
        '3 Hồ sơ số hóa 63% 80 - 85%',
        '4 Người không chuyên trách 12 người Không quá 10 người',
      ],
      ...['2', '5 Tự kiểm tra 01 lần 02 lần/năm', 'II. NHIỆM VỤ', '1. Cải cách thể chế'],
    );
    expect(table!.slice(1)).toEqual([
      ['1', 'Văn bản ban hành đúng thẩm quyền', '98%', '100%'],
      ['2', 'Hồ sơ đúng hạn', '97,2%', 'Từ 98% trở lên'],
      ['3', 'Hồ sơ số hóa', '63%', '80 - 85%'],
      ['4', 'Người không chuyên trách', '12 người', 'Không quá 10 người'],
      ['5', 'Tự kiểm tra', '01 lần', '02 lần/năm'],
    ]);
  });

  it('is read with numbers, areas, a column behind the figures, a caption and a head printed again', async () => {
    const head = ['TT Chỉ tiêu', 'Đơn vị tính', 'Huyện', 'giao', 'Xã', 'đăng ký', 'Theo dõi'];
    const [table] = await tablesOf(
      ...['CHỈ TIÊU NĂM 2026', ...head, 'I Cải cách thể chế', '1', 'Văn bản ban hành đúng', 'trình tự', '% 100 100'],
      ...['Tư pháp', 'II Cải cách thủ tục hành chính', '2', 'Hồ sơ nộp trực tuyến', '% ≥ 70 ≥ 75', 'Văn phòng', 'xã'],
      ...[
        '7',
        ...head,
        '3 Hồ sơ được số hóa % 60 80 Văn phòng',
        '4',
        'Mức độ hài lòng',
        '%',
        'trên 90',
        '95',
        'Bộ phận',
        'Một cửa',
      ],
    );
    expect(table).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Huyện giao', 'Xã đăng ký', 'Theo dõi'],
      ['I', 'Cải cách thể chế'],
      ['1', 'Văn bản ban hành đúng trình tự', '%', '100', '100', 'Tư pháp'],
      ['II', 'Cải cách thủ tục hành chính'],
      ['2', 'Hồ sơ nộp trực tuyến', '%', '≥ 70', '≥ 75', 'Văn phòng xã'],
      ['3', 'Hồ sơ được số hóa', '%', '60', '80', 'Văn phòng'],
      ['4', 'Mức độ hài lòng', '%', 'trên 90', '95', 'Bộ phận Một cửa'],
    ]);
  });

  it('has its head begin at the numbers, though a later heading is called as the names are', async () => {
    const [table] = await tablesOf(
      ...['STT', 'Chỉ tiêu', 'Đơn vị', 'tính', 'Chỉ tiêu', 'năm 2026', 'Cơ quan theo dõi'],
      ...['1', 'Hồ sơ trả đúng hạn', '%', '≥ 98', 'Văn phòng', 'UBND xã', '2', 'Văn bản được ký số', '%', '100'],
      ...['Văn phòng', 'UBND xã', '3', 'Điểm Chỉ số CCHC', 'Điểm', '≥ 85', 'Phòng Văn hóa - Xã hội'],
    );
    expect(table).toEqual([
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2026', 'Cơ quan theo dõi'],
      ['1', 'Hồ sơ trả đúng hạn', '%', '≥ 98', 'Văn phòng UBND xã'],
      ['2', 'Văn bản được ký số', '%', '100', 'Văn phòng UBND xã'],
      ['3', 'Điểm Chỉ số CCHC', 'Điểm', '≥ 85', 'Phòng Văn hóa - Xã hội'],
    ]);
  });

  it('is read where rows are counted anew under each group, with ranges and years without a figure', async () => {
    const [table] = await tablesOf(
      ...['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', 'Năm 2027', 'Cơ quan theo dõi', 'I Cải cách thể chế', '1'],
      ...['Văn bản được rà soát', '%', '70', '100', 'Tư pháp', 'II Cải cách thủ tục hành chính', '1', 'Hồ sơ đúng hạn'],
      ...['%', '≥ 98', '99', 'Văn phòng', '2', 'Công chức được học kỹ năng số', '%', '-', '90 - 95', 'Nội vụ'],
    );
    expect(table).toEqual([
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', 'Năm 2027', 'Cơ quan theo dõi'],
      ['I', 'Cải cách thể chế'],
      ['1', 'Văn bản được rà soát', '%', '70', '100', 'Tư pháp'],
      ['II', 'Cải cách thủ tục hành chính'],
      ['1', 'Hồ sơ đúng hạn', '%', '≥ 98', '99', 'Văn phòng'],
      ['2', 'Công chức được học kỹ năng số', '%', '-', '90 - 95', 'Nội vụ'],
    ]);
  });

  it('is read where head and rows share lines, and one row says in words what others say in figures', async () => {
    const head = 'STT Chỉ tiêu ĐVT Kết quả 2025 Mục tiêu 2026 Ghi chú';
    const rows = (from: number): string[] =>
      Array.from({ length: 5 }, (_, i) => `${from + i} Tỷ lệ hồ sơ loại ${'ABCDEGHIKLMN'[from + i - 1]} % 90 ≥ 9${i}`);
    const [table] = await tablesOf(
      ...[head, 'I Cải cách thể chế', '1', 'Văn bản được rà soát', '% 100 100', ...rows(2), 'II Chỉ đạo, điều hành'],
      ...['3', head, ...rows(7), '12 Điểm Chỉ số CCHC Điểm 86,24 Cao hơn năm 2025', '13', 'Thứ hạng', 'Hạng 41 ≤ 30'],
    );
    expect(table![0]).toEqual(['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả 2025', 'Mục tiêu 2026', 'Ghi chú']);
    expect(table!.filter(([no]) => no === 'II' || Number(no) === 1 || Number(no) > 10)).toEqual([
      ['1', 'Văn bản được rà soát', '%', '100', '100'],
      ['II', 'Chỉ đạo, điều hành'],
      ['11', 'Tỷ lệ hồ sơ loại M', '%', '90', '≥ 94'],
      ['12', 'Điểm Chỉ số CCHC', 'Điểm', '86,24', 'Cao hơn năm 2025'],
      ['13', 'Thứ hạng', 'Hạng', '41', '≤ 30'],
    ]);
  });

  it.each([
    [
      'rows of unlike length',
      ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch'],
      ['Hồ sơ', '%', '9', 'Tin', 'Bài', '1', '2', '3', 'Lớp', 'lớp', '1'],
    ],
    [
      'too few rows',
      ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch'],
      ['Hồ sơ đúng hạn', '%', '98', 'Tin đã đăng', 'Tin', '12'],
    ],
    [
      'a head without its figures',
      ['Chỉ tiêu', 'Đơn vị tính'],
      ['Hồ sơ', '%', '9', 'Đăng tin', 'Tin', '1', 'Mở lớp', 'Lớp', '1'],
    ],
  ])('is left alone: %s', async (_, head, rows) => {
    expect(await tablesOf(...head, ...rows)).toEqual([]);
  });
});

describe('the columns of a flattened table of indicators', () => {
  it('stand on two storeys, the lower headings behind those of whole columns', async () => {
    const [table] = await tablesOf(
      ...['TT Chỉ tiêu Đơn vị', 'tính', 'Thực hiện', 'năm 2025', 'Mục tiêu năm 2026', 'Cơ quan theo dõi Cách đo'],
      ...['Đến 30/6 Cả năm', '1 Hồ sơ trả đúng hạn % 97,4 ≥ 98 Từ 98,5 trở', 'lên', 'Văn phòng xã Trích hệ thống'],
      ...['2', 'Tin, bài về cải cách tin, bài 12 Không đo ≥ 30', 'Phòng Văn hóa', '- Xã hội'],
      ...[
        '3 Thứ bậc của xã hạng 7/19 - Từ 5/19 trở lên Phòng Văn hóa',
        '- Xã hội',
        '4 Điểm của xã',
        'điểm 81 Tăng so với năm 2025',
      ],
      ...['II. NHIỆM VỤ', '1. Cải cách thể chế', '2. Cải cách thủ tục hành chính đạt 100%'],
    );
    expect(table).toEqual([
      [
        'TT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Thực hiện năm 2025',
        'Mục tiêu năm 2026',
        undefined,
        'Cơ quan theo dõi Cách đo',
      ],
      [undefined, undefined, undefined, undefined, 'Đến 30/6', 'Cả năm'],
      ['1', 'Hồ sơ trả đúng hạn', '%', '97,4', '≥ 98', 'Từ 98,5 trở lên', 'Văn phòng xã Trích hệ thống'],
      ['2', 'Tin, bài về cải cách', 'tin, bài', '12', 'Không đo', '≥ 30', 'Phòng Văn hóa - Xã hội'],
      ['3', 'Thứ bậc của xã', 'hạng', '7/19', '-', 'Từ 5/19 trở lên', 'Phòng Văn hóa - Xã hội'],
      ['4', 'Điểm của xã', 'điểm', '81', 'Tăng so với năm 2025'],
    ]);
  });

  it('are not told where two upper headings may stand over the lower ones', async () => {
    const rows = [1, 2, 3, 4].map((no) => `${no} Hồ sơ loại ${'ABCD'[no - 1]} % 90 91 92`);
    expect(await tablesOf('TT Chỉ tiêu ĐVT Mức huyện Mức xã Đầu năm Cuối năm', ...rows)).toEqual([]);
  });

  it('hold areas, ahead of the numbers or behind them, merged over their rows', async () => {
    const ahead = await tablesOf(
      ...[
        'Lĩnh vực TT Chỉ tiêu',
        'Đơn vị',
        'tính',
        'Mức giao Đơn vị theo dõi',
        'Thể chế 1 Văn bản được rà soát % 100 Văn',
      ],
      ...[
        'phòng',
        'Thủ tục',
        'hành chính',
        '2 Hồ sơ trả đúng hạn',
        '% ≥ 98 Trung tâm',
        'Phục vụ',
        '3 Hồ sơ trực tuyến',
        '% 60',
      ],
      ...['Tài chính', 'công', '4 Giải ngân vốn % 95 Phòng Kinh tế'],
    );
    expect(ahead[0]!.slice(1)).toEqual([
      ['Thể chế', '1', 'Văn bản được rà soát', '%', '100', 'Văn phòng'],
      ['Thủ tục hành chính', '2', 'Hồ sơ trả đúng hạn', '%', '≥ 98', 'Trung tâm Phục vụ'],
      ['', '3', 'Hồ sơ trực tuyến', '%', '60'],
      ['Tài chính công', '4', 'Giải ngân vốn', '%', '95', 'Phòng Kinh tế'],
    ]);
    const behind = await tablesOf(
      ...['TT Lĩnh vực Chỉ tiêu', 'Đơn vị', 'tính', 'Năm', '2026', '1 Cải cách thể chế Văn bản được rà soát % 100'],
      ...['2 Cải cách tổ chức', 'bộ máy', 'Phòng được kiểm tra', '% 50', '3 Chính quyền', 'số', 'Văn bản ký số % 100'],
    );
    expect(behind[0]!.slice(1)).toEqual([
      ['1', 'Cải cách thể chế', 'Văn bản được rà soát', '%', '100'],
      ['2', 'Cải cách tổ chức bộ máy', 'Phòng được kiểm tra', '%', '50'],
      ['3', 'Chính quyền số', 'Văn bản ký số', '%', '100'],
    ]);
  });

  it('begin with numbers under a heading on two lines, and groups have no labels', async () => {
    const [table] = await tablesOf(
      ...['Số', 'TT', 'Chỉ tiêu Đơn vị đo Kết quả', 'năm trước', 'Mục tiêu', 'năm nay', 'Nơi theo dõi', 'Thể chế'],
      ...[
        '1 Văn bản đúng hạn',
        '% 95 100 Văn phòng',
        'Thủ tục hành chính',
        '2 Thời gian cấp phép',
        'ngày làm',
        'việc',
        '6 ≤ 4 Phòng',
      ],
      ...['Kinh tế', 'Tài chính công', '3 Giải ngân % 90 95 Phòng Kinh tế'],
    );
    expect(table).toEqual([
      ['Số TT', 'Chỉ tiêu', 'Đơn vị đo', 'Kết quả năm trước', 'Mục tiêu năm nay', 'Nơi theo dõi'],
      ['', 'Thể chế'],
      ['1', 'Văn bản đúng hạn', '%', '95', '100', 'Văn phòng'],
      ['', 'Thủ tục hành chính'],
      ['2', 'Thời gian cấp phép', 'ngày làm việc', '6', '≤ 4', 'Phòng Kinh tế'],
      ['', 'Tài chính công'],
      ['3', 'Giải ngân', '%', '90', '95', 'Phòng Kinh tế'],
    ]);
  });
});

it('a row that has a figure less, or whose figures can be parted in two ways, keeps them as words', async () => {
  const [table] = await tablesOf(
    ...['TT Chỉ tiêu ĐVT Năm 2024 Năm 2025 Năm 2026', '1 Hồ sơ đúng hạn % 97 98 99', '2 Hồ sơ số hóa % 40 60'],
    ...['3 Hồ sơ trực tuyến % 50 60 70', '4 Hồ sơ một cửa % 10 - 20 - 30', '5 Văn bản ký số % 90 95 100'],
    ...['6 Công chức được học % 60 70 80', '7 Cuộc họp trực tuyến % 20 30 40'],
  );
  expect(table!.slice(1).map((cells) => cells.length)).toEqual([6, 2, 6, 2, 6, 6, 6]);
});

it('a row without what was reached before has the figure that is aimed at', async () => {
  const [table] = await tablesOf(
    ...['TT Chỉ tiêu ĐVT Năm 2026 Kết quả 2025 Đơn vị theo dõi', '1 Hồ sơ đúng hạn % ≥ 98 97 Phòng Kinh tế'],
    ...['2 Hồ sơ trực tuyến % ≥ 70', 'Phòng Kinh tế', '3 Văn bản ký số % 100 95 Văn phòng'],
    ...['4 Tin, bài tuyên truyền', 'tin, bài Ít nhất 12 Văn phòng', '5 Văn bản rà soát % 100 90 Văn phòng'],
    ...['6 Công chức được học % 60 55 Văn phòng', '7 Hồ sơ số hóa % 80 70 Phòng Kinh tế'],
  );
  expect([table![2], table![4]]).toEqual([
    ['2', 'Hồ sơ trực tuyến', '%', '≥ 70', '', 'Phòng Kinh tế'],
    ['4', 'Tin, bài tuyên truyền', 'tin, bài', 'Ít nhất 12', '', 'Văn phòng'],
  ]);
});

describe('a flattened table with areas', () => {
  it('has areas ahead of the numbers, one of them over its row, and an indicator that speaks of an area', async () => {
    const [table] = await tablesOf(
      ...['Lĩnh vực TT Tên chỉ tiêu ĐVT', 'Mức phấn', 'đấu', 'Thể chế', '1', 'Văn bản ban hành đúng trình tự', '% 100'],
      ...['Thủ tục hành chính', '(TTHC)', '2 Hồ sơ giải quyết đúng hạn %', 'Từ 99 trở', 'lên', 'Tổ chức bộ máy 3'],
      ...['Phòng có quy chế làm việc', '% 100', 'Chỉ đạo, điều hành', '4 Kiểm tra tại các phòng', 'Cuộc/', 'năm', '02'],
      ...['5 Sáng kiến mới về CCHC được áp dụng', 'Sáng', 'kiến', 'Ít nhất 01'],
    );
    expect(table).toEqual([
      ['Lĩnh vực', 'TT', 'Tên chỉ tiêu', 'ĐVT', 'Mức phấn đấu'],
      ['Thể chế', '1', 'Văn bản ban hành đúng trình tự', '%', '100'],
      ['Thủ tục hành chính (TTHC)', '2', 'Hồ sơ giải quyết đúng hạn', '%', 'Từ 99 trở lên'],
      ['Tổ chức bộ máy', '3', 'Phòng có quy chế làm việc', '%', '100'],
      ['Chỉ đạo, điều hành', '4', 'Kiểm tra tại các phòng', 'Cuộc/ năm', '02'],
      ['', '5', 'Sáng kiến mới về CCHC được áp dụng', 'Sáng kiến', 'Ít nhất 01'],
    ]);
  });

  it('deals figures out to places below a head of areas over measures, one of them with its unit in its cells', async () => {
    const [table] = await tablesOf(
      ...['TT Đơn vị', 'Cải cách thủ tục hành chính', 'Chính', 'quyền số', 'Chỉ đạo, điều hành'],
      ...[
        'Hồ sơ đúng',
        'hạn (%)',
        'Mức độ',
        'hài lòng',
        'Văn bản',
        'ký số (%)',
        'Chỉ số',
        'CCHC',
        '(điểm, tối',
        'thiểu)',
      ],
      ...[
        'Tin tuyên',
        'truyền (tin, bài)',
        '1 Phường Đông 100 ≥ 93% 85 88 36',
        '2',
        'Phường Tây',
        'Hạ',
        '99 ≥ 92% 80 86 30',
      ],
      '3 Xã Nam 98 ≥ 91% 75 84 24',
    );
    expect(table).toEqual([
      [
        'TT',
        'Đơn vị',
        'Hồ sơ đúng hạn (%)',
        'Mức độ hài lòng',
        'Văn bản ký số (%)',
        'Chỉ số CCHC (điểm, tối thiểu)',
        'Tin tuyên truyền (tin, bài)',
      ],
      ['1', 'Phường Đông', '100', '≥ 93%', '85', '88', '36'],
      ['2', 'Phường Tây Hạ', '99', '≥ 92%', '80', '86', '30'],
      ['3', 'Xã Nam', '98', '≥ 91%', '75', '84', '24'],
    ]);
  });

  it('has a column for each year of a period, a figure merged over all, and rows of what is singled out', async () => {
    const [table] = await tablesOf(
      ...['TT Chỉ tiêu Đơn vị', 'tính', 'Lộ trình thực hiện Đơn vị theo dõi', '2026 2027 2028'],
      ...['1 Văn bản ban hành đúng trình tự', '% 100 Phòng Tư pháp'],
      ...['2 Mức độ hài lòng của người dân', '% ≥ 90 ≥ 92 ≥ 95 Phòng Nội vụ'],
      ...['Trong đó: lĩnh vực đất đai', '% ≥ 86 ≥ 88 ≥ 90 Phòng Kinh tế'],
      ...['3 Hồ sơ nộp trực tuyến', '% 65 70 75 Phòng Nội vụ'],
      ...['II. NHIỆM VỤ', '1. Cải cách thể chế'],
    );
    expect(table?.slice(1)).toEqual([
      [undefined, undefined, undefined, '2026', '2027', '2028'],
      ['1', 'Văn bản ban hành đúng trình tự', '%', '100', undefined, undefined, 'Phòng Tư pháp'],
      ['2', 'Mức độ hài lòng của người dân', '%', '≥ 90', '≥ 92', '≥ 95', 'Phòng Nội vụ'],
      ['', 'Trong đó: lĩnh vực đất đai', '%', '≥ 86', '≥ 88', '≥ 90', 'Phòng Kinh tế'],
      ['3', 'Hồ sơ nộp trực tuyến', '%', '65', '70', '75', 'Phòng Nội vụ'],
    ]);
  });

  it('takes the dash of an office for none of its figures', async () => {
    const [table] = await tablesOf(
      'TT Chỉ tiêu Mức phấn đấu Đơn vị theo dõi',
      ...['1 Văn bản ban hành đúng trình tự', '100%', 'Phòng Tư pháp'],
      ...['2 Công chức được bồi dưỡng', 'Ít nhất 80%', 'Phòng Văn hóa - Xã', 'hội'],
      ...['3 Hồ sơ xử lý trên mạng', 'Không thấp hơn', '90%', 'Phòng Nội vụ'],
      ...['4 Tự kiểm tra tại các phòng', '02 lần', 'Phòng Nội vụ'],
      ...['II. NHIỆM VỤ', '1. Cải cách thể chế'],
    );
    expect(table?.slice(1).map((row) => row.slice(2))).toEqual([
      ['100%', 'Phòng Tư pháp'],
      ['Ít nhất 80%', 'Phòng Văn hóa - Xã hội'],
      ['Không thấp hơn 90%', 'Phòng Nội vụ'],
      ['02 lần', 'Phòng Nội vụ'],
    ]);
  });

  it('has headings of two lines each, printed line by line', async () => {
    const [table] = await tablesOf(
      ...['STT Chỉ tiêu Đơn vị Thực hiện Kế hoạch', 'tính năm 2025 năm 2026'],
      ...['1', 'Văn bản ban hành đúng trình tự', '% 98 100', '2', 'Văn bản phát hành trên mạng', '% 77 từ 85 đến 90'],
      ...['3', 'Lượt người được bồi dưỡng', 'lượt người 46 50', 'II. NHIỆM VỤ', '1. Cải cách thể chế'],
    );
    expect(table).toEqual([
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2025', 'Kế hoạch năm 2026'],
      ['1', 'Văn bản ban hành đúng trình tự', '%', '98', '100'],
      ['2', 'Văn bản phát hành trên mạng', '%', '77', 'từ 85 đến 90'],
      ['3', 'Lượt người được bồi dưỡng', 'lượt người', '46', '50'],
    ]);
  });

  it('has a column of marks beside what is measured of places', async () => {
    const [table] = await tablesOf(
      ...['TT Đơn vị', 'Chỉ tiêu giao năm 2026', 'Áp dụng', 'ISO', 'Hồ sơ đúng hạn (%)', 'Hồ sơ trực tuyến (%)'],
      ...['Số tin, bài', 'tuyên truyền', 'CCHC (tin,', 'bài)'],
      ...['1 Phường Đông 99 25 24 x', '2 Phường Tây 98 20 24 x', '3 Xã Nam 97 15 12 -'],
      ...['II. NHIỆM VỤ', '1. Cải cách thể chế'],
    );
    expect(table?.slice(1)).toEqual([
      [undefined, undefined, 'Hồ sơ đúng hạn (%)', 'Hồ sơ trực tuyến (%)', 'Số tin, bài tuyên truyền CCHC (tin, bài)'],
      ['1', 'Phường Đông', '99', '25', '24', 'x'],
      ['2', 'Phường Tây', '98', '20', '24', 'x'],
      ['3', 'Xã Nam', '97', '15', '12', '-'],
    ]);
  });

  it('is none where a number alone stands under what looks like a head', async () => {
    expect(await tablesOf('TT Chỉ tiêu', 'c) Tuyên truyền nội dung, kết quả CCHC trên Trang thông tin', '1')).toEqual(
      [],
    );
  });
});
