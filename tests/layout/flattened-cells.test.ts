/** Cells of flattened tables that share a line, or that the rows below share: what tells them apart, and whose they are. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';

const textOf = (lines: readonly string[]): string =>
  [
    ...['KẾ HOẠCH', 'Cải cách hành chính năm 2026', '', 'I. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.', ''],
    ...['Phụ lục', '', 'PHÂN CÔNG NHIỆM VỤ', ''],
    ...lines,
    '',
  ].join('\n');

const planOf = (lines: readonly string[]) => parsePlan(textOf(lines));

const rowsOf = async (...lines: readonly string[]) =>
  (await planOf(lines)).appendices.flatMap(({ rows }) =>
    rows.map(({ no, content, products, leads, coordinators, deadline }) =>
      [no, content, products.join('; '), leads.join('; '), coordinators.join('; '), deadline.text].join(' | '),
    ),
  );

const HEAD = 'TT Nhiệm vụ Sản phẩm Chủ trì Phối hợp Thời hạn';

describe('cells on one line', () => {
  it('are told apart by a capital that belongs to no name', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1 Xin lỗi người dân khi trễ hẹn Thư xin lỗi', 'Phòng Kinh tế Công an xã Quý I/2026'],
      ...['2 Dọn kho lưu trữ của xã Kho lưu trữ gọn', 'Phòng Kinh tế Công an xã Quý II/2026'],
      ...['3 Mở lớp học chữ ký số Giấy chứng nhận học viên', 'Phòng Kinh tế Công an xã Quý III/2026'],
      ...['4 Sửa lại bảng chỉ đường Biển báo mới', 'Phòng Kinh tế Công an xã Quý IV/2026'],
    );
    expect(rows).toEqual([
      '1 | Xin lỗi người dân khi trễ hẹn | Thư xin lỗi | Phòng Kinh tế | Công an xã | Quý I/2026',
      '2 | Dọn kho lưu trữ của xã | Kho lưu trữ gọn | Phòng Kinh tế | Công an xã | Quý II/2026',
      '3 | Mở lớp học chữ ký số | Giấy chứng nhận học viên | Phòng Kinh tế | Công an xã | Quý III/2026',
      '4 | Sửa lại bảng chỉ đường | Biển báo mới | Phòng Kinh tế | Công an xã | Quý IV/2026',
    ]);
  });

  it('are told apart by dates', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn 15/02/2026'],
      ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Phòng Kinh tế', 'Công an xã 3/2026'],
      ...['3', 'Khảo sát người dân', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn 30/6/2026'],
    );
    expect(rows.map((row) => row.split(' | ').slice(4).join(' | '))).toEqual([
      'Các thôn | 15/02/2026',
      'Công an xã | 3/2026',
      'Các thôn | 30/6/2026',
    ]);
  });

  it('are told apart by the numbers that their tasks begin with, what they are for too', async () => {
    const rows = await rowsOf(
      ...['Mục tiêu, nhiệm', 'vụ', 'Các hoạt động Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      ...[
        'I. CẢI CÁCH THỂ CHẾ',
        '1. Ban hành',
        'đúng luật',
        '1.1. Rà soát văn bản',
        'của xã',
        'Báo cáo',
        'Phòng Kinh tế',
      ],
      ...['Các thôn', 'Quý I/2026', '1.2. Kiểm tra văn bản', 'Kế hoạch', 'Công an xã', 'Các thôn', 'Quý II/2026'],
      ...['2. Thi hành', 'pháp luật', '2.1. Tập huấn cho', 'công chức', 'Lớp học', 'Phòng Kinh tế', 'Các thôn'],
      ...['Quý III/2026', 'II. CẢI CÁCH TÀI CHÍNH CÔNG', '1. Tiết kiệm chi', '1.1. Công khai dự toán', 'Quyết định'],
      ...['Phòng Kinh tế', 'Các thôn', 'Quý I/2026', '1.2. Kiểm kê tài sản', 'Biên bản', 'Công an xã', 'Các thôn'],
      'Quý IV/2026',
    );
    expect(rows).toEqual([
      '1.1 | Rà soát văn bản của xã | Báo cáo | Phòng Kinh tế | Các thôn | Quý I/2026',
      '1.2 | Kiểm tra văn bản | Kế hoạch | Công an xã | Các thôn | Quý II/2026',
      '2.1 | Tập huấn cho công chức | Lớp học | Phòng Kinh tế | Các thôn | Quý III/2026',
      '1.1 | Công khai dự toán | Quyết định | Phòng Kinh tế | Các thôn | Quý I/2026',
      '1.2 | Kiểm kê tài sản | Biên bản | Công an xã | Các thôn | Quý IV/2026',
    ]);
  });

  it('end before the sum of the money', async () => {
    const rows = await rowsOf(
      `${HEAD} Kinh phí`,
      ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Quý I/2026 40'],
      ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Phòng Kinh tế', 'Công an xã', 'Quý II/2026 25'],
      ...['3', 'Khảo sát người dân', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Hằng quý 35', 'Tổng cộng 100'],
    );
    expect(rows.at(-1)).toBe('3 | Khảo sát người dân | Báo cáo | Phòng Kinh tế | Các thôn | Hằng quý');
    expect(rows).toHaveLength(3);
  });

  it('hold for the rows below, where those who lead stand ahead of the tasks', async () => {
    const rows = await rowsOf(
      'TT Bộ phận Nhiệm vụ Thời hạn Sản phẩm',
      ...['1 Văn phòng', 'Rà soát văn bản của xã', 'Quý I/2026', 'Báo cáo'],
      ...['2', 'Niêm yết thủ tục', 'Tháng 3/2026', 'Bảng niêm yết'],
      ...['3', 'Trả lời kiến nghị', 'Hằng tháng', 'Văn bản trả lời'],
      ...['4 Phòng Kinh tế', 'Công khai dự toán', 'Quý II/2026', 'Quyết định'],
      ...['5', 'Kiểm kê tài sản', 'Quý IV/2026', 'Biên bản'],
    );
    expect(rows.map((row) => row.split(' | ')[3])).toEqual([
      ...['Văn phòng', 'Văn phòng', 'Văn phòng'],
      ...['Phòng Kinh tế', 'Phòng Kinh tế'],
    ]);
  });

  it('hold amounts and dashes of their own at the end of a line', async () => {
    const rows = await rowsOf(
      `${HEAD} Kinh phí`,
      ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Trước ngày 15/02/2026 -'],
      ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026 1.250'],
      ...['3', 'Khảo sát người dân', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Hằng tháng 40'],
      ...[
        '4',
        'Tập huấn công chức',
        'Kế hoạch',
        'Phòng Kinh tế',
        'Các thôn',
        'Hằng quý, trước ngày 20',
        'của tháng cuối quý',
      ],
    );
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual([
      'Trước ngày 15/02/2026',
      'Quý I/2026',
      'Hằng tháng',
      'Hằng quý, trước ngày 20 của tháng cuối quý',
    ]);
  });

  it('begin with items counted in brackets', async () => {
    const rows = await rowsOf(
      HEAD,
      ...[
        '1',
        'Rà soát văn bản',
        'của xã',
        '(1) Kế hoạch rà',
        'soát; (2)',
        'Báo cáo kết quả',
        'Phòng Kinh tế',
        'Các thôn',
      ],
      ...['(1) Tháng 01/2026;', '(2) Tháng 12/2026', '2', 'Niêm yết thủ tục', '(1) Danh mục;', '(2) Bảng niêm', 'yết'],
      ...['Công an xã', 'Các thôn', '(1), (2) Quý I/2026', '3', 'Khảo sát người dân', '(1) Phiếu hỏi;', '(2) Báo cáo'],
      ...['Phòng Kinh tế', 'Công an xã', 'Quý IV/2026'],
    );
    expect(rows).toEqual([
      '1 | Rà soát văn bản của xã | (1) Kế hoạch rà soát; (2) Báo cáo kết quả | Phòng Kinh tế | Các thôn | (1) Tháng 01/2026; (2) Tháng 12/2026',
      '2 | Niêm yết thủ tục | (1) Danh mục; (2) Bảng niêm yết | Công an xã | Các thôn | (1), (2) Quý I/2026',
      '3 | Khảo sát người dân | (1) Phiếu hỏi; (2) Báo cáo | Phòng Kinh tế | Công an xã | Quý IV/2026',
    ]);
  });

  it('may be a short name that is written as a signature begins', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'VP', 'KT', 'Quý I/2026'],
      ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'KT', 'VP', 'Hằng tháng'],
      ...['3', 'Khảo sát người dân', 'Phiếu khảo sát', 'KT', 'VP', 'Quý IV/2026'],
      'KT. CHỦ TỊCH',
    );
    expect(rows).toEqual([
      '1 | Rà soát văn bản của xã | Báo cáo | VP | KT | Quý I/2026',
      '2 | Niêm yết thủ tục | Bảng niêm yết | KT | VP | Hằng tháng',
      '3 | Khảo sát người dân | Phiếu khảo sát | KT | VP | Quý IV/2026',
    ]);
  });

  it('say who decides on what comes of the task, and nothing of who helps with it', async () => {
    const tasks = [
      '1 · Rà soát văn bản · Báo cáo · Sở Tư pháp · Các sở, ban, · ngành · Chủ tịch · UBND · tỉnh · Quý I/2026',
      '2 · Niêm yết thủ tục · Bảng niêm yết · Sở Tư pháp · Các sở, ban, · ngành · Chủ tịch · UBND · tỉnh · Hằng tháng',
      '3 · Khảo sát người dân · Phiếu hỏi · Sở Nội vụ · Các sở, ban, · ngành · UBND · tỉnh · Quý IV/2026',
      '4 · Lập danh mục dịch vụ · Danh mục · Sở Nội vụ · Sở Tư pháp · Chủ tịch · UBND · tỉnh · Quý II/2026',
      '5 · Tập huấn công chức · Kế hoạch · Sở Nội vụ · Sở Tư pháp · UBND · tỉnh · Quý III/2026',
    ].flatMap((row) => row.split(' · '));
    const table = ['TT Nhiệm vụ Sản phẩm Chủ trì Phối hợp Cấp trình Thời hạn', ...tasks];
    const { appendices } = await planOf(table);
    expect(appendices[0]!.rows.map(({ other }) => Object.values(other).join('; '))).toEqual([
      ...['Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh', 'UBND tỉnh', 'Chủ tịch UBND tỉnh', 'UBND tỉnh'],
    ]);
  });

  it('do not end within brackets, nor within the name of a person', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1', 'Rà soát văn bản', 'Báo cáo', 'đ/c Lê Thị', 'Minh Nguyệt -', 'Chủ tịch', 'Công an xã', 'Quý I/2026'],
      ...[
        '2',
        'Niêm yết thủ tục',
        'Bảng niêm yết',
        'Công an xã (đ/c',
        'Hoàng Mạnh',
        'Cường -',
        'Trưởng Công',
        'an xã)',
      ],
      ...['Văn phòng', 'Hằng tháng', '3', 'Khảo sát người dân', 'Phiếu khảo sát', 'Ông Vũ', 'Đình Quang', 'Văn phòng'],
      'Quý IV/2026',
    );
    expect(rows.map((row) => row.split(' | ').slice(3).join(' | '))).toEqual([
      'đ/c Lê Thị Minh Nguyệt - Chủ tịch | Công an xã | Quý I/2026',
      'Công an xã (đ/c Hoàng Mạnh Cường - Trưởng Công an xã) | Văn phòng | Hằng tháng',
      'Ông Vũ Đình Quang | Văn phòng | Quý IV/2026',
    ]);
  });

  it('do not end within a name that the text outside the table has', async () => {
    const names = 'Ban Điều hành khu phố họp hằng tháng; Ban Điều hành khu phố báo cáo.';
    const table = [
      HEAD,
      ...['1', 'Rà soát văn bản', 'Báo cáo', 'Công an xã', 'Ban Điều hành', 'khu phố', 'Quý I/2026'],
      ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Ban Điều hành', 'Khu phố; Công', 'an xã', 'Hằng tháng'],
    ];
    const plan = await parsePlan(textOf(table).replace('- Rà soát văn bản.', `- Rà soát văn bản.\n- ${names}`));
    expect(plan.appendices[0]!.rows.map(({ leads, coordinators }) => [...leads, ...coordinators])).toEqual([
      ['Công an xã', 'Ban Điều hành khu phố'],
      ['Ban Điều hành Khu phố', 'Công an xã'],
    ]);
  });

  it('name who leads before who helps where the head says that only their type tells', async () => {
    const rows = await rowsOf(
      ...[
        'STT Sản phẩm Nội dung công việc',
        'Đơn vị thực hiện',
        '(chữ đậm: chủ trì; chữ',
        'thường: phối hợp)',
        'Thời hạn',
      ],
      ...['1', 'Báo cáo', 'Rà soát văn bản của xã', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026'],
      ...['2', 'Bảng niêm yết', 'Niêm yết thủ tục', 'Văn phòng HĐND và', 'UBND xã', 'Phòng Kinh tế', 'Hằng tháng'],
      ...['3', 'Phiếu khảo sát', 'Khảo sát người dân', 'Phòng Kinh tế;', 'Công an xã', 'Các thôn', 'Quý IV/2026'],
    );
    expect(rows).toEqual([
      '1 | Rà soát văn bản của xã | Báo cáo | Phòng Kinh tế | Công an xã | Quý I/2026',
      '2 | Niêm yết thủ tục | Bảng niêm yết | Văn phòng HĐND và UBND xã | Phòng Kinh tế | Hằng tháng',
      '3 | Khảo sát người dân | Phiếu khảo sát | Phòng Kinh tế; Công an xã | Các thôn | Quý IV/2026',
    ]);
  });

  it('name offices that only this plan has, as it tells what they have to do', async () => {
    const table = [
      ...[
        HEAD,
        '1',
        'Rà soát văn bản',
        'Báo cáo',
        'Phòng Cây xanh',
        '- Chiếu sáng',
        'Đội Vận tải',
        'và Thu gom',
        'Quý I/2026',
      ],
      ...[
        '2',
        'Niêm yết thủ tục',
        'Bảng niêm yết',
        'Đội Vận tải',
        'và Thu gom',
        'Phòng Cây xanh',
        '- Chiếu sáng',
        'Hằng quý',
      ],
      ...['3', 'Khảo sát người dân', 'Báo cáo', 'Phòng Cây xanh', '- Chiếu sáng', 'Tổ Tiếp công dân', 'Quý III/2026'],
    ];
    const duties = [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Cây xanh - Chiếu sáng: theo dõi chung.',
      '2. Trạm Bơm: báo cáo.',
    ];
    const text = textOf(table).replace('\nPhụ lục\n', `\n${duties.join('\n')}\n\nPhụ lục\n`);
    const rows = (await parsePlan(text)).appendices.flatMap((appendix) => appendix.rows);
    expect(rows.map(({ leads, coordinators }) => [leads.join('; '), coordinators.join('; ')])).toEqual([
      ['Phòng Cây xanh - Chiếu sáng', 'Đội Vận tải và Thu gom'],
      ['Đội Vận tải và Thu gom', 'Phòng Cây xanh - Chiếu sáng'],
      ['Phòng Cây xanh - Chiếu sáng', 'Tổ Tiếp công dân'],
    ]);
  });

  it('stand under headings in everyday words, one of them for how it is done', async () => {
    const { appendices } = await planOf([
      ...['Nội dung Cách làm Ai làm', 'Bao giờ', 'xong', 'Kết quả'],
      ...[
        'Rà lại quy chế của xã',
        'Ghi rõ cái nào còn dùng, cái',
        'nào phải bỏ',
        'Văn phòng',
        'Quý I/2026',
        'Danh sách',
      ],
      ...['Dán thủ tục ở các thôn', 'Gỡ bảng cũ, dán bảng mới', 'Công an xã', 'Tháng 3/2026', 'Bảng niêm yết'],
      ...['Hỏi ý kiến người dân', 'Phát phiếu tại quầy', 'Văn phòng', 'Quý IV/2026', 'Báo cáo'],
    ]);
    const [table] = appendices;
    expect(table!.columns).toEqual(['Nội dung', 'Cách làm', 'Ai làm', 'Bao giờ xong', 'Kết quả']);
    expect(table!.rows.map(({ content, leads, deadline }) => [content, leads.join(), deadline.text])).toEqual([
      ['Rà lại quy chế của xã', 'Văn phòng', 'Quý I/2026'],
      ['Dán thủ tục ở các thôn', 'Công an xã', 'Tháng 3/2026'],
      ['Hỏi ý kiến người dân', 'Văn phòng', 'Quý IV/2026'],
    ]);
    expect(table!.rows[0]!.other).toEqual({ 'Cách làm': 'Ghi rõ cái nào còn dùng, cái nào phải bỏ' });
  });

  it('open with areas, over several lines, where the table has no numbers', async () => {
    const text = [
      ...['Lĩnh vực Việc phải làm Người chủ trì Phối hợp Sản phẩm', 'Hạn hoàn', 'thành'],
      ...[
        'Thể chế',
        'Rà soát văn bản do xã ban',
        'hành',
        'Chánh Văn',
        'phòng',
        'Trưởng các',
        'phòng',
        'Báo cáo',
        'Quý I/2026',
      ],
      ...['Phổ biến luật mới cho công', 'chức', 'Trưởng Phòng', 'Kinh tế', 'Công an xã', 'Kế hoạch', 'Tháng 3/2026'],
      ...['Thủ tục', 'hành', 'chính', 'Niêm yết thủ tục ở các thôn', 'Chánh Văn', 'phòng', 'Trưởng các', 'thôn'],
      ...['Bảng niêm yết', 'Hằng tháng', 'Tổ chức', 'bộ máy', 'Sửa quy chế làm việc của', 'xã', 'Chánh Văn', 'phòng'],
      ...['Trưởng các', 'phòng', 'Quyết định', 'Trước ngày', '30/6/2026'],
    ];
    const { appendices } = await planOf(text);
    expect(
      appendices.flatMap(({ rows }) => rows).map(({ groupTitle, pillar, no }) => [groupTitle, pillar, no]),
    ).toEqual([
      ['Thể chế', 'the-che', null],
      ['Thể chế', 'the-che', null],
      ['Thủ tục hành chính', 'thu-tuc', null],
      ['Tổ chức bộ máy', 'bo-may', null],
    ]);
    expect((await rowsOf(...text)).map((row) => row.split(' | ').slice(1).join(' | '))).toEqual([
      'Rà soát văn bản do xã ban hành | Báo cáo | Chánh Văn phòng | Trưởng các phòng | Quý I/2026',
      'Phổ biến luật mới cho công chức | Kế hoạch | Trưởng Phòng Kinh tế | Công an xã | Tháng 3/2026',
      'Niêm yết thủ tục ở các thôn | Bảng niêm yết | Chánh Văn phòng | Trưởng các thôn | Hằng tháng',
      'Sửa quy chế làm việc của xã | Quyết định | Chánh Văn phòng | Trưởng các phòng | Trước ngày 30/6/2026',
    ]);
  });

  it('hold the marks of months, which are placed where all are marked', async () => {
    const text = [
      ...[
        'TT Nhiệm vụ Sản phẩm Chủ trì Phối hợp',
        'Thời gian thực hiện',
        '(tháng)',
        'T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12',
      ],
      ...['1 Rà soát văn bản', 'của xã', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn x x'],
      ...['2 Niêm yết thủ tục', 'Bảng niêm yết', 'Công an xã', 'Các thôn', 'x x x x x x x x x x x x'],
      ...['3 Khảo sát người dân', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'x'],
    ];
    expect(await rowsOf(...text)).toEqual([
      '1 | Rà soát văn bản của xã | Báo cáo | Phòng Kinh tế | Các thôn | x x',
      '2 | Niêm yết thủ tục | Bảng niêm yết | Công an xã | Các thôn | T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12',
      '3 | Khảo sát người dân | Báo cáo | Phòng Kinh tế | Công an xã | x',
    ]);
    expect((await planOf(text)).warnings.map(({ code }) => code)).toContain('marks-unplaced');
  });

  it('are not cut between the ends of a range', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1', 'Rà soát văn bản của xã', 'Phòng Kinh tế', 'Các thôn'],
      ...['1.1', 'Kiểm tra việc thi hành', 'Kết luận kiểm tra Quý II - Quý III/2026'],
      ...['1.2', 'Tổng hợp kết quả', 'Báo cáo Quý III - Quý IV/2026'],
    );
    expect(rows.slice(-2).map((row) => row.split(' | ').at(-1))).toEqual([
      'Quý II - Quý III/2026',
      'Quý III - Quý IV/2026',
    ]);
  });

  it('do not end with what is done, without what it is done to', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1', 'Rà soát văn bản của xã', 'Phòng Kinh tế', 'Các thôn'],
      ...['1.1', 'Lập danh mục', 'Danh mục Quý I/2026'],
      ...['1.2', 'Ban hành Kế hoạch bãi bỏ văn bản', 'cũ', 'Kế hoạch Quý II/2026'],
      ...['1.3', 'Sơ kết việc rà soát', 'Báo cáo Quý III/2026'],
    );
    expect(rows[2]).toBe(
      '1.2 | Ban hành Kế hoạch bãi bỏ văn bản cũ | Kế hoạch | Phòng Kinh tế | Các thôn | Quý II/2026',
    );
  });
});

it('goes on a cell that ends with "trình" or with "Quý", but not behind "Tờ trình"', async () => {
  const rows = await rowsOf(
    HEAD,
    ...['1', 'Đặt tên đường', 'Tờ trình', 'Phòng Kinh tế', 'Các thôn Hằng quý'],
    ...[
      '2',
      'Xử lý trụ sở dôi dư',
      'Phương án trình UBND tỉnh xem',
      'xét',
      'Phòng Kinh tế Các thôn',
      'Quý II và Quý',
      'IV/2026',
    ],
    ...[
      '3',
      'Lập đề án vị trí việc làm',
      'Đề án trình Sở Nội vụ thẩm',
      'định',
      'Công an xã Các thôn',
      'Quý I và Quý',
      'II/2026',
    ],
  );
  expect(rows).toEqual([
    '1 | Đặt tên đường | Tờ trình | Phòng Kinh tế | Các thôn | Hằng quý',
    '2 | Xử lý trụ sở dôi dư | Phương án trình UBND tỉnh xem xét | Phòng Kinh tế | Các thôn | Quý II và Quý IV/2026',
    '3 | Lập đề án vị trí việc làm | Đề án trình Sở Nội vụ thẩm định | Công an xã | Các thôn | Quý I và Quý II/2026',
  ]);
});

it('takes a number over a head printed again for a page', async () => {
  const rows = await rowsOf(
    HEAD,
    ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Quý I/2026'],
    ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Phòng Kinh tế', 'Công an xã'],
    ...['3', HEAD],
    ...['3', 'Khảo sát người dân', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Quý III/2026'],
  );
  expect(rows.map((row) => `${row.split(' | ')[0]} ${row.split(' | ').at(-1)}`)).toEqual([
    '1 Quý I/2026',
    '2 ',
    '3 Quý III/2026',
  ]);
});

const MERGED = [
  ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Văn phòng HĐND và UBND', 'Các thôn', 'Quý I/2026'],
  ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Công an xã; các thôn', 'Quý I/2026'],
  ...['3', 'Khảo sát người dân', 'Báo cáo', 'Các thôn', 'Quý II/2026'],
  ...['4', 'Công khai dự toán', 'Quyết định', 'Phòng Kinh tế', 'Các thôn', 'Quý I/2026'],
  ...['5', 'Kiểm kê tài sản', 'Biên bản', 'Các thôn', 'Quý III/2026'],
];

it('reads cells that say what the row above says, each by itself', async () => {
  const rows = await rowsOf(
    HEAD,
    ...['1 Rà soát văn bản', 'Báo cáo', 'Công chức VP-TK', 'Các thôn', 'Quý I/2026'],
    ...['2 Theo dõi thi hành pháp luật', 'Báo cáo', 'nt nt Quý IV/2026'],
    ...['3 Phổ biến pháp luật', 'Hội nghị; tin, bài', 'nt Trưởng các', 'thôn', 'Cả năm'],
    ...['4 Niêm yết thủ tục', 'Bảng niêm yết', 'như trên', 'Các thôn', 'Quý II/2026'],
  );
  expect(rows.map((row) => row.split(' | ').slice(2).join(' | '))).toEqual([
    'Báo cáo | Công chức VP-TK | Các thôn | Quý I/2026',
    'Báo cáo | nt | nt | Quý IV/2026',
    'Hội nghị; tin, bài | nt | Trưởng các thôn | Cả năm',
    'Bảng niêm yết | như trên | Các thôn | Quý II/2026',
  ]);
});

it('reads names, dates and titles that narrow columns break after a word or in a year', async () => {
  const rows = await rowsOf(
    HEAD,
    ...[
      'I CẢI CÁCH THỂ CHẾ',
      '1 Rà soát',
      'văn bản',
      'Báo cáo',
      'Công',
      'chức Tư',
      'pháp - Hộ',
      'tịch',
      'Các thôn',
      'Trước',
      'ngày',
      '31/01/20',
      '26',
    ],
    ...[
      '2 Phổ biến',
      'pháp luật',
      'Tin, bài',
      'Công',
      'chức Tư',
      'pháp - Hộ',
      'tịch',
      'Các thôn',
      'Theo KH',
      'của',
      'huyện',
    ],
    ...[
      'II',
      'XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CÁN',
      'BỘ, CÔNG CHỨC',
      '1 Cử công',
      'chức đi học',
      'Danh sách',
      'Văn phòng',
      'Các thôn',
      'Quý III/2026',
    ],
  );
  expect(rows).toEqual([
    '1 | Rà soát văn bản | Báo cáo | Công chức Tư pháp - Hộ tịch | Các thôn | Trước ngày 31/01/2026',
    '2 | Phổ biến pháp luật | Tin, bài | Công chức Tư pháp - Hộ tịch | Các thôn | Theo KH của huyện',
    '1 | Cử công chức đi học | Danh sách | Văn phòng | Các thôn | Quý III/2026',
  ]);
});

it('hold for the tasks below where who leads stands ahead of them; "TTHC" is an area', async () => {
  const rows = await rowsOf(
    'TT Cơ quan chủ trì Nhiệm vụ Lĩnh vực Sản phẩm Cơ quan phối hợp Thời hạn',
    ...['1', 'Sở Tư pháp', 'Rà soát văn bản của tỉnh', 'Thể chế', 'Báo cáo', 'Các sở, ngành', 'Quý I/2026'],
    ...['2', 'Kiểm tra văn bản của huyện', 'Thể chế', 'Kết luận', 'Các sở, ngành', 'Quý II/2026'],
    ...['3', 'Theo dõi thi hành pháp luật', 'Thể chế', 'Báo cáo', 'Quý III/2026'],
    ...['4', 'Văn phòng UBND tỉnh', 'Công khai danh mục thủ tục', 'TTHC', 'Quyết định', 'Các sở, ngành', 'Quý IV/2026'],
    ...['5', 'Số hóa hồ sơ lưu trữ', 'TTHC', 'Kho dữ liệu', 'Hằng tháng'],
    ...['6', 'Sở Nội vụ', 'Sắp xếp các phòng', 'Bộ máy', 'Đề án', 'Các sở, ngành', 'Quý I/2026'],
    ...['7', 'Cử công chức đi học', 'Công vụ', 'Danh sách', 'Các sở, ngành', 'Quý II/2026'],
  );
  expect(rows.map((row) => row.split(' | ')).map((cells) => [cells[1], cells[3]])).toEqual([
    ['Rà soát văn bản của tỉnh', 'Sở Tư pháp'],
    ['Kiểm tra văn bản của huyện', 'Sở Tư pháp'],
    ['Theo dõi thi hành pháp luật', 'Sở Tư pháp'],
    ['Công khai danh mục thủ tục', 'Văn phòng UBND tỉnh'],
    ['Số hóa hồ sơ lưu trữ', 'Văn phòng UBND tỉnh'],
    ['Sắp xếp các phòng', 'Sở Nội vụ'],
    ['Cử công chức đi học', 'Sở Nội vụ'],
  ]);
});

it('keeps the list that a colon announces in the cell of the colon', async () => {
  const rows = await rowsOf(
    HEAD,
    ...['1 Đầu tư thiết bị cho Bộ phận Một cửa:', '- Cấp huyện;', '- Các xã Tâm Hạ, Tâm Lạc.', 'Thiết bị mới'],
    ...['Phòng Nội vụ Các phòng Quý I/2026'],
    ...['2 Rà soát văn bản của xã', 'Báo cáo', 'Phòng Tư pháp Các phòng Quý II/2026'],
    ...['3 Niêm yết thủ tục', 'Bảng niêm yết', 'Phòng Nội vụ Các phòng Quý III/2026'],
  );
  expect(rows[0]).toBe(
    '1 | Đầu tư thiết bị cho Bộ phận Một cửa: - Cấp huyện; - Các xã Tâm Hạ, Tâm Lạc. | Thiết bị mới | Phòng Nội vụ | Các phòng | Quý I/2026',
  );
});

it('takes the family name in "Chánh Văn phòng" for none', async () => {
  const rows = await rowsOf(
    'TT Nhiệm vụ Người chịu trách nhiệm Người phối hợp Thời hạn Kết quả',
    ...['1 Rà soát văn bản', 'Chánh Văn', 'phòng HĐND', 'và UBND xã', 'Trưởng các', 'phòng', 'Quý I/2026', 'Báo cáo'],
    ...['2 Niêm yết thủ tục', 'Chánh Văn', 'phòng HĐND', 'và UBND xã', 'Trưởng các', 'bản', 'Quý II/2026', 'Bảng mới'],
    ...['3 Mở lớp tập huấn', 'Chánh Văn', 'phòng HĐND', 'và UBND xã', 'Trưởng các', 'bản', 'Quý III/2026', 'Danh sách'],
  );
  expect(rows.map((row) => row.split(' | ').slice(3, 5))).toEqual([
    ['Chánh Văn phòng HĐND và UBND xã', 'Trưởng các phòng'],
    ['Chánh Văn phòng HĐND và UBND xã', 'Trưởng các bản'],
    ['Chánh Văn phòng HĐND và UBND xã', 'Trưởng các bản'],
  ]);
});

it('reads the names of persons apart from the units beside them', async () => {
  const rows = await rowsOf(
    'TT Nhiệm vụ Sản phẩm Hạn hoàn thành Đơn vị chủ trì Đơn vị phối hợp Cán bộ tham mưu',
    ...['1 Rà soát văn bản', 'Báo cáo', 'Quý I/2026', 'Phòng Tư pháp Các phòng thuộc Sở Đỗ Quang Tiệp'],
    ...[
      '2 Niêm yết thủ tục',
      'Bảng niêm yết',
      'Quý II/2026',
      'Văn phòng Sở Các đơn vị trực thuộc',
      'Hoàng Thu',
      'Hương',
    ],
    ...['2.a Lĩnh vực đất đai', 'Bảng niêm yết', 'Quý II/2026', 'Văn phòng Sở Các đơn vị trực thuộc Lê Minh Trí'],
    ...['2.b Lĩnh vực hộ tịch', 'Bảng niêm yết', 'Quý II/2026', 'Văn phòng Sở Các đơn vị trực thuộc Lê Minh Trí'],
  );
  expect(rows.map((row) => [row.split(' | ')[0], ...row.split(' | ').slice(3, 5)])).toEqual([
    ['1', 'Phòng Tư pháp', 'Các phòng thuộc Sở'],
    ['2', 'Văn phòng Sở', 'Các đơn vị trực thuộc'],
    ['2.a', 'Văn phòng Sở', 'Các đơn vị trực thuộc'],
    ['2.b', 'Văn phòng Sở', 'Các đơn vị trực thuộc'],
  ]);
});

it('reads leads that are merged over several rows', async () => {
  const rows = await rowsOf(HEAD, ...MERGED);
  expect(rows.map((row) => row.split(' | ').slice(3, 5).join(' | '))).toEqual([
    'Văn phòng HĐND và UBND | Các thôn',
    'Văn phòng HĐND và UBND | Công an xã; các thôn',
    'Văn phòng HĐND và UBND | Các thôn',
    'Phòng Kinh tế | Các thôn',
    'Phòng Kinh tế | Các thôn',
  ]);
});

it('tells a unit that stands alone as ambiguous where leads are merged', async () => {
  const led = ['6', 'Sửa đường', 'Hợp đồng', 'Phòng Kinh tế', 'Các thôn', 'Quý III/2026'];
  const lone = ['7', 'Công khai tài sản', 'Quyết định', 'Phòng Kinh tế', 'Quý IV/2026'];
  const { notes } = await readDocument(new TextEncoder().encode(textOf([HEAD, ...MERGED, ...led, ...lone])), {
    name: 'plan.txt',
  });
  expect(notes).toContainEqual(expect.objectContaining({ code: 'row-ambiguous', data: { row: 7, margin: 0 } }));
});

it('puts the "Sở" of a department’s office that a narrow column broke off with its name', async () => {
  const rows = await rowsOf(
    HEAD,
    ...['1', 'Đánh giá công chức', 'Báo cáo', 'Phòng Tổ chức cán bộ', 'Sở', 'Thanh tra Sở', 'Quý I/2026'],
    ...['2', 'Tiếp công dân', 'Sổ theo dõi', 'Thanh tra Sở', 'Phòng Tổ chức cán bộ', 'Sở; Văn phòng Sở', 'Quý II/2026'],
    ...['3', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Văn phòng Sở', 'Thanh tra Sở', 'Quý III/2026'],
  );
  expect(rows.map((row) => row.split(' | ').slice(3, 5).join(' | '))).toEqual([
    'Phòng Tổ chức cán bộ Sở | Thanh tra Sở',
    'Thanh tra Sở | Phòng Tổ chức cán bộ Sở; Văn phòng Sở',
    'Văn phòng Sở | Thanh tra Sở',
  ]);
});

it('parts a list and a task from the time ahead of them, and leaves no cell at a word that wants another', async () => {
  const rows = await rowsOf(
    'TT Chủ trì Phối hợp Thời hạn Sản phẩm Nhiệm vụ',
    ...['1', 'Phòng Kinh tế', 'Các cơ quan', 'chuyên môn thuộc', 'UBND xã', 'Tháng 4/2026 - Kế hoạch;', '- Hội nghị'],
    'Mở lớp tập huấn',
    ...['2', 'Công an xã', '(bộ phận tiếp', 'nhận)', 'Các thôn', 'Trong vòng', '05 ngày làm việc', 'Biên bản'],
    'Giải quyết khiếu nại',
    ...['3', 'Văn phòng', 'Các thôn', 'Quý II/2026', 'Danh mục', 'Rà soát thủ tục', '4', 'Phòng Kinh tế', 'Các thôn'],
    ...['Quý III/2026', 'Báo cáo', 'Kiểm kê tài sản'],
  );
  expect(rows).toEqual([
    '1 | Mở lớp tập huấn | Kế hoạch; Hội nghị | Phòng Kinh tế | Các cơ quan chuyên môn thuộc UBND xã | Tháng 4/2026',
    '2 | Giải quyết khiếu nại | Biên bản | Công an xã (bộ phận tiếp nhận) | Các thôn | Trong vòng 05 ngày làm việc',
    '3 | Rà soát thủ tục | Danh mục | Văn phòng | Các thôn | Quý II/2026',
    '4 | Kiểm kê tài sản | Báo cáo | Phòng Kinh tế | Các thôn | Quý III/2026',
  ]);
});

it('takes a unit that stands alone for the lead, and tells the reader to look where the table does not show it', async () => {
  const lines = [
    HEAD,
    ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026'],
    ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Công an xã', 'Quý I/2026'],
    ...['3', 'Khảo sát người dân', 'Báo cáo', 'Công an xã', 'Phòng Kinh tế', 'Quý II/2026'],
    ...['4', 'Công khai dự toán', 'Quyết định', 'Phòng Kinh tế', 'Các thôn', 'Quý I/2026'],
    ...['5', 'Kiểm kê tài sản', 'Biên bản', 'Các phòng, đơn vị liên quan', 'Quý III/2026'],
  ];
  const rows = await rowsOf(...lines);
  expect(rows[1]!.split(' | ').slice(3, 5)).toEqual(['Công an xã', '']);
  expect(rows[4]!.split(' | ').slice(3, 5)).toEqual(['', 'Các phòng, đơn vị liên quan']);
  const { notes } = await readDocument(new TextEncoder().encode(textOf(lines)), { name: 'plan.txt' });
  const doubted = notes.filter(({ code }) => code === 'row-ambiguous').map(({ data }) => data.row);
  expect(doubted).toEqual([2]);
});

it('reads the title of an area that a narrow column broke over several lines', async () => {
  const rows = await rowsOf(
    HEAD,
    ...['I', 'Cải', 'cách', 'thể', 'chế'],
    ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026'],
    ...['II', 'Cải cách thủ tục', 'hành chính'],
    ...['1', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Công an xã', 'Các thôn', 'Quý I/2026'],
  );
  expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual([
    '1 | Rà soát văn bản của xã',
    '1 | Niêm yết thủ tục',
  ]);
});

it('gives rows numbered under another the units that only that row names', async () => {
  const rows = await rowsOf(
    HEAD,
    ...['1', 'Rà soát văn bản của xã', 'Văn phòng HĐND và UBND', 'Các thôn'],
    ...['1.1', 'Lập danh mục', 'Danh mục', 'Quý I/2026'],
    ...['1.2', 'Bãi bỏ văn bản cũ', 'Nghị quyết', 'Quý II/2026'],
    ...['2', 'Theo dõi thi hành pháp luật', 'Phòng Kinh tế', 'Công an xã'],
    ...['2.1', 'Lập tổ theo dõi', 'Quyết định', 'Quý I/2026'],
    ...['2.2', 'Tổng hợp kết quả', 'Báo cáo', 'Quý IV/2026'],
  );
  expect(rows.filter((row) => /^\d\.\d/u.test(row))).toEqual([
    '1.1 | Lập danh mục | Danh mục | Văn phòng HĐND và UBND | Các thôn | Quý I/2026',
    '1.2 | Bãi bỏ văn bản cũ | Nghị quyết | Văn phòng HĐND và UBND | Các thôn | Quý II/2026',
    '2.1 | Lập tổ theo dõi | Quyết định | Phòng Kinh tế | Công an xã | Quý I/2026',
    '2.2 | Tổng hợp kết quả | Báo cáo | Phòng Kinh tế | Công an xã | Quý IV/2026',
  ]);
});

const groupsOf = async (...lines: readonly string[]) =>
  (await planOf(lines)).appendices.flatMap(({ rows }) =>
    rows.map(({ no, group, groupTitle }) => [no, group, groupTitle]),
  );

it('reads codes as row numbers, and what stands over them under the same letters', async () => {
  const cells = ['Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Quý I/2026'];
  const groups = await groupsOf(
    HEAD,
    ...['TC THỂ CHẾ', 'TC1', 'Rà soát văn bản của xã', ...cells, 'TC2 Theo dõi thi hành pháp luật', ...cells],
    ...['CV CHẾ ĐỘ CÔNG VỤ', 'CV1', 'Cử công chức đi học', ...cells, 'CV2 Kiểm tra giờ giấc', ...cells],
  );
  expect(groups).toEqual([
    ['TC1', 'TC', 'THỂ CHẾ'],
    ['TC2', 'TC', 'THỂ CHẾ'],
    ['CV1', 'CV', 'CHẾ ĐỘ CÔNG VỤ'],
    ['CV2', 'CV', 'CHẾ ĐỘ CÔNG VỤ'],
  ]);
});

it('reads titles under letters that count on, whatever they are called', async () => {
  const cells = ['Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Quý I/2026'];
  const groups = await groupsOf(
    HEAD,
    ...['A Giấy tờ của xã phải dễ hiểu', '1 Rà soát văn bản của xã', ...cells],
    ...['B Dân đến được phục vụ nhanh', '2 Niêm yết thủ tục', ...cells, '3 Khảo sát người dân', ...cells],
    ...['C Bộ máy gọn nhẹ hơn', '4 Kiểm tra giờ giấc', ...cells],
  );
  expect(groups).toEqual([
    ['1', 'A', 'Giấy tờ của xã phải dễ hiểu'],
    ['2', 'B', 'Dân đến được phục vụ nhanh'],
    ['3', 'B', 'Dân đến được phục vụ nhanh'],
    ['4', 'C', 'Bộ máy gọn nhẹ hơn'],
  ]);
});

it('reads areas that have numbers of their own ahead of those of their rows', async () => {
  const cells = ['Báo cáo', 'Phòng Kinh tế', 'Quý I/2026'];
  const groups = await groupsOf(
    'Lĩnh vực TT Nhiệm vụ Sản phẩm Chủ trì Thời hạn',
    ...['1. Thể chế', '1', 'Rà soát văn bản của xã', ...cells, '2', 'Theo dõi thi hành pháp luật', ...cells],
    ...['2. Thủ tục', 'hành chính', '3', 'Niêm yết thủ tục', ...cells, '4', 'Khảo sát người dân', ...cells],
    ...['3. Tổ chức bộ', 'máy', '5', 'Phân công lại công việc', ...cells],
    ...['4. Chế độ', 'công vụ', '6', 'Cử công chức đi học', ...cells],
    ...['5. Tài chính', 'công', '7', 'Công khai dự toán', ...cells],
  );
  expect(groups).toEqual([
    ['1', '1', 'Thể chế'],
    ['2', '1', 'Thể chế'],
    ['3', '2', 'Thủ tục hành chính'],
    ['4', '2', 'Thủ tục hành chính'],
    ['5', '3', 'Tổ chức bộ máy'],
    ['6', '4', 'Chế độ công vụ'],
    ['7', '5', 'Tài chính công'],
  ]);
});

describe('units in letters', () => {
  const rowsOf = async (...lines: string[]) =>
    (
      await parsePlan(
        `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n- Rà soát văn bản.\n\nPhụ lục\nPHÂN CÔNG\n\nTT Nhiệm vụ Chủ trì Phối hợp Thời gian\n${lines.join('\n')}\n`,
      )
    ).appendices[0]!.rows.map(({ leads, coordinators }) => [leads, coordinators]);

  it('are cut apart where officialese knows them', async () => {
    expect(
      await rowsOf(
        '1 Rà soát văn bản của xã',
        'TP-HT VP-TK Quý I',
        '2 Công khai dự toán của xã',
        'TC-KT Các công chức chuyên',
        'môn',
        'Quý II',
        '3 Tuyên truyền trên đài',
        'VH-XH VP-TK Quý III',
      ),
    ).toEqual([
      [['TP-HT'], ['VP-TK']],
      [['TC-KT'], ['Các công chức chuyên môn']],
      [['VH-XH'], ['VP-TK']],
    ]);
  });

  it('are cut apart where the plan explains them', async () => {
    expect(
      await rowsOf(
        '1 Rà soát văn bản của thị xã',
        'PTPA PNVA Quý I',
        '2 Công khai dự toán của thị xã',
        'PTCA PTPA Quý II',
        '3 Theo dõi thi hành pháp luật',
        'PTPA PTCA Quý III',
        'Ghi chú: PTPA: Phòng Tư pháp; PNVA: Phòng Nội vụ; PTCA: Phòng Tài chính.',
      ),
    ).toEqual([
      [['PTPA'], ['PNVA']],
      [['PTCA'], ['PTPA']],
      [['PTPA'], ['PTCA']],
    ]);
  });
});

describe('cells told by what their words may begin and end with', () => {
  it('go on behind "của" and "trình", and with an abbreviation', async () => {
    const rows = await rowsOf(
      HEAD,
      ...[
        '1',
        'Rà soát chức năng các phòng',
        'Quyết định của',
        'UBND xã',
        'Phòng Văn hóa',
        '- Xã hội',
        'Các phòng',
        'Quý I/2026',
      ],
      ...['2', 'Niêm yết công khai', 'Bảng niêm yết;', 'chuyên mục', 'TTHC', 'Văn phòng', 'Các phòng', 'Quý II/2026'],
      ...[
        '3',
        'Sắp xếp đơn vị sự nghiệp',
        'Phương án trình',
        'Sở Nội vụ',
        'Phòng Văn hóa',
        '- Xã hội',
        'Các phòng',
        'Quý III/2026',
      ],
    );
    expect(rows).toEqual([
      '1 | Rà soát chức năng các phòng | Quyết định của UBND xã | Phòng Văn hóa - Xã hội | Các phòng | Quý I/2026',
      '2 | Niêm yết công khai | Bảng niêm yết; chuyên mục TTHC | Văn phòng | Các phòng | Quý II/2026',
      '3 | Sắp xếp đơn vị sự nghiệp | Phương án trình Sở Nội vụ | Phòng Văn hóa - Xã hội | Các phòng | Quý III/2026',
    ]);
  });

  it('name persons with their posts behind a dash', async () => {
    const rows = await rowsOf(
      'STT Nội dung công việc Người thực hiện Thời gian Kết quả',
      ...[
        '1',
        'Kiểm điểm tiến độ hằng quý',
        'Ông Huỳnh Ngọc Tín',
        '- Phó Chủ tịch UBND',
        'phường',
        'Hằng quý',
        'Thông báo',
      ],
      ...[
        '2',
        'Sửa đổi Quy chế làm việc của',
        'UBND phường',
        'Ông Huỳnh Ngọc Tín',
        '- Phó Chủ tịch UBND',
        'phường',
        'Tháng 3/2026',
        'Quyết định',
      ],
      ...[
        '3',
        'Tuyên truyền trên đài truyền thanh',
        'Bà Trần Thị Lệ -',
        'Công chức Văn phòng',
        'Hằng tháng',
        'Tin, bài',
      ],
    );
    expect(rows.map((row) => row.split(' | ').slice(1, 4))).toEqual([
      ['Kiểm điểm tiến độ hằng quý', 'Thông báo', 'Ông Huỳnh Ngọc Tín - Phó Chủ tịch UBND phường'],
      ['Sửa đổi Quy chế làm việc của UBND phường', 'Quyết định', 'Ông Huỳnh Ngọc Tín - Phó Chủ tịch UBND phường'],
      ['Tuyên truyền trên đài truyền thanh', 'Tin, bài', 'Bà Trần Thị Lệ - Công chức Văn phòng'],
    ]);
  });

  it('have their year put together where a narrow column broke it', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1', 'Rà soát văn bản của xã', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Trước', '15/12/202', '6'],
      ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Phòng Kinh tế', 'Công an xã', 'Trước', '31/01/202', '6'],
    );
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(['Trước 15/12/2026', 'Trước 31/01/2026']);
  });
});

describe('rows of flattened tables', () => {
  it('share a theme and its number, where the broader of two columns of tasks is merged over them', async () => {
    const { appendices } = await planOf([
      ...['STT', 'Nhiệm vụ', 'Hoạt động cụ thể', 'Sản phẩm', 'Chủ trì', 'Thời gian hoàn thành'],
      ...['1', 'Soạn thảo văn bản', 'Lập danh mục văn bản cần soạn', 'Danh mục', 'Văn phòng Sở', 'Quý I/2026'],
      ...['Soạn quyết định về chợ phiên', 'Quyết định', 'Phòng Thương mại', 'Quý II/2026'],
      ...['Soạn quy chế quản lý kho', 'Quy chế', 'Phòng Công nghiệp', 'Quý III/2026'],
      ...['2', 'Rà soát văn bản', 'Lập danh mục văn bản hết hiệu lực', 'Danh mục', 'Văn phòng Sở', 'Quý I/2026'],
      ...['Đề xuất thay thế văn bản cũ', 'Báo cáo', 'Văn phòng Sở', 'Quý IV/2026'],
      ...['3', 'Theo dõi thi hành', 'Ban hành kế hoạch theo dõi', 'Kế hoạch', 'Văn phòng Sở', 'Quý I/2026'],
      ...['Kiểm tra việc chấp hành về điện', 'Biên bản', 'Phòng Công nghiệp', 'Quý III/2026'],
    ]);
    expect(appendices[0]!.rows.map(({ no, groupTitle, content }) => [no, groupTitle, content])).toEqual([
      ['1', 'Soạn thảo văn bản', 'Lập danh mục văn bản cần soạn'],
      ['1', 'Soạn thảo văn bản', 'Soạn quyết định về chợ phiên'],
      ['1', 'Soạn thảo văn bản', 'Soạn quy chế quản lý kho'],
      ['2', 'Rà soát văn bản', 'Lập danh mục văn bản hết hiệu lực'],
      ['2', 'Rà soát văn bản', 'Đề xuất thay thế văn bản cũ'],
      ['3', 'Theo dõi thi hành', 'Ban hành kế hoạch theo dõi'],
      ['3', 'Theo dõi thi hành', 'Kiểm tra việc chấp hành về điện'],
    ]);
  });

  it('have one deadline beside the time of a draft, and what follows a year is a note', async () => {
    const rows = await rowsOf(
      ...['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian trình', 'Thời gian ban hành'],
      ...['1', 'Soạn quy chế làm việc', 'Quy chế', 'Văn phòng', 'Phòng Kinh tế', 'Tháng 01/2026', 'Quý I/2026'],
      ...['2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Văn phòng', 'Công an xã', 'Thường xuyên'],
      ...['3', 'Soạn kế hoạch kiểm tra', 'Kế hoạch', 'Phòng Kinh tế', 'Công an xã', 'Tháng 3/2026', 'Quý II/2026'],
      ...['4', 'Tổng kết công tác năm', 'Báo cáo', 'Văn phòng', 'Phòng Kinh tế', 'Tháng 11/2026', 'Tháng 12/2026'],
    );
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual([
      'Quý I/2026',
      'Thường xuyên',
      'Quý II/2026',
      'Tháng 12/2026',
    ]);
  });

  it('are no longer cut in spans of years and lists of months', async () => {
    const rows = await rowsOf(
      HEAD,
      ...['1', 'Công bố kết quả rà soát kỳ 2019', '- 2023', 'Quyết định', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026'],
      ...['2', 'Báo cáo tiến độ', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'Tháng 3, 6, 9,', '11'],
      ...['3', 'Khảo sát người dân', 'Báo cáo', 'Phòng Kinh tế', 'Các thôn', 'Quý III/2026'],
    );
    expect(rows).toEqual([
      '1 | Công bố kết quả rà soát kỳ 2019 - 2023 | Quyết định | Phòng Kinh tế | Công an xã | Quý I/2026',
      '2 | Báo cáo tiến độ | Báo cáo | Phòng Kinh tế | Công an xã | Tháng 3, 6, 9, 11',
      '3 | Khảo sát người dân | Báo cáo | Phòng Kinh tế | Các thôn | Quý III/2026',
    ]);
  });
});

it('words may stand between the figures of an indicator table', async () => {
  const { targets } = await planOf([
    ...['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', 'Đối tượng giao', 'Mức giao năm 2026', 'Cơ quan theo dõi'],
    ...['1', 'Hồ sơ giải quyết đúng hạn', '% 96,8 Các phòng,', 'thôn', '≥ 98 Văn phòng'],
    ...['2', 'Hồ sơ nộp trực tuyến', '% 71,2 Các phòng', '≥ 80 Văn phòng'],
    ...['3', 'Mức độ hài lòng của người dân', '% 91,6 Các phòng,', 'thôn', '≥ 95 Phòng Kinh tế'],
    ...['4', 'Văn bản được ký số', '% 90 Các phòng', '100 Văn phòng'],
  ]);
  expect(targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual(['>=98%', '>=80%', '>=95%', '=100%']);
});
