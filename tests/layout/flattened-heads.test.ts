/** Flattened tables of other columns: headings that no vocabulary holds, areas in a column, two columns of tasks. */
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const ROWS = [
  [
    '1',
    'Quy định phân cấp quản \n\nlý đường xã',
    'Quyết định',
    'PCT Lại \n\nThế Vinh',
    'Công chức VP-\n\nTK',
    'Quý I/2026',
  ],
  ['2', 'Rà soát văn bản về xây \n\ndựng', 'Danh mục', 'PCT Lại \n\nThế Vinh', 'Công chức TP-\n\nHT', 'Quý II/2026'],
  [
    '3',
    'Theo dõi thi hành pháp \n\nluật',
    'Báo cáo kết quả',
    'PCT Lại \n\nThế Vinh',
    'Công chức TP-\n\nHT',
    'Quý IV/2026',
  ],
];

it('reads a column that stands between others that name columns', async () => {
  const head = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Phó Chủ tịch \n\nbảo trợ', 'Đơn vị chủ trì', 'Hoàn thành'];
  const table = [head, ...ROWS].flat().join(' \n');
  const { appendices } = await parsePlan(
    `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\n\nPhụ lục\n\nPHÂN CÔNG NHIỆM VỤ\n\n${table} \n`,
  );
  expect(appendices[0]!.rows.map(({ no, content, leads, deadline }) => [no, content, leads, deadline.text])).toEqual([
    ['1', 'Quy định phân cấp quản lý đường xã', ['Công chức VP-TK'], 'Quý I/2026'],
    ['2', 'Rà soát văn bản về xây dựng', ['Công chức TP-HT'], 'Quý II/2026'],
    ['3', 'Theo dõi thi hành pháp luật', ['Công chức TP-HT'], 'Quý IV/2026'],
  ]);
});

const rowsOf = async (...table: readonly (readonly string[])[]) =>
  (
    await parsePlan(
      `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\n\nPhụ lục\n\nPHÂN CÔNG NHIỆM VỤ\n\n${table.flat().join(' \n')} \n`,
    )
  ).appendices[0]!.rows;

it('reads areas that are printed ahead of the number of their first row', async () => {
  const rows = await rowsOf(
    ['STT', 'Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Sản phẩm', 'Chủ trì', 'Thời gian'],
    ['1', 'Cải cách thể chế', 'Rà soát văn bản', 'Danh mục', 'Phòng Tư pháp', 'Quý I'],
    ['2', 'Theo dõi thi hành pháp luật', 'Báo cáo', 'Phòng Tư pháp', 'Quý IV'],
    ['Cải cách TTHC', '3', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Văn phòng', 'Quý I'],
    ['4', 'Khảo sát người dân', 'Báo cáo', 'Văn phòng', 'Quý IV'],
    ['Tổ chức bộ máy', '5', 'Phân công lại công việc', 'Thông báo', 'Phòng Nội vụ', 'Quý II'],
    ['Cải cách chế \nđộ công vụ', '6', 'Cử công chức đi học', 'Danh sách', 'Phòng Nội vụ', 'Quý III'],
    ['Cải cách tài \nchính công', '7', 'Công khai dự toán', 'Bảng công khai', 'Phòng Tài chính', 'Quý I'],
  );
  expect(rows.map(({ no, groupTitle, content }) => [no, groupTitle, content])).toEqual([
    ['1', 'Cải cách thể chế', 'Rà soát văn bản'],
    ['2', 'Cải cách thể chế', 'Theo dõi thi hành pháp luật'],
    ['3', 'Cải cách TTHC', 'Niêm yết thủ tục'],
    ['4', 'Cải cách TTHC', 'Khảo sát người dân'],
    ['5', 'Tổ chức bộ máy', 'Phân công lại công việc'],
    ['6', 'Cải cách chế độ công vụ', 'Cử công chức đi học'],
    ['7', 'Cải cách tài chính công', 'Công khai dự toán'],
  ]);
});

it('reads areas in a column to the left of the numbers, whatever its heading', async () => {
  const rows = await rowsOf(
    ['Nội dung CCHC', 'TT', 'Hoạt động', 'Sản phẩm', 'Chủ trì', 'Thời gian', 'Kinh phí', '(tr.đ)'],
    ['I. Cải cách thể', 'chế', '1', 'Rà soát văn bản', 'Danh mục', 'Phòng Tư pháp', 'Quý I', '20'],
    ['2', 'Theo dõi thi hành pháp luật', 'Báo cáo', 'Phòng Tư pháp', 'Quý IV', '12'],
    ['II. Cải cách thủ', 'tục hành chính', '1', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Văn phòng', 'Quý I', '5'],
    ['2', 'Khảo sát người dân', 'Báo cáo', 'Văn phòng', 'Quý IV', '-'],
  );
  expect(rows.map(({ group, groupTitle, no, content }) => [group, groupTitle, no, content])).toEqual([
    ['I', 'Cải cách thể chế', '1', 'Rà soát văn bản'],
    ['I', 'Cải cách thể chế', '2', 'Theo dõi thi hành pháp luật'],
    ['II', 'Cải cách thủ tục hành chính', '1', 'Niêm yết thủ tục'],
    ['II', 'Cải cách thủ tục hành chính', '2', 'Khảo sát người dân'],
  ]);
});

it('reads a table without numbers whose last column holds the tasks, up to the next chapter without a label', async () => {
  const table = [
    'Thời hạn Chủ trì Sản phẩm Nhiệm vụ',
    'Quý I/2026\nPhòng Kinh tế\nTờ trình\nĐề nghị tỉnh hỗ trợ trạm phát sóng',
    'Tháng 5/2026\nVăn phòng HĐND và UBND\nBáo cáo\nKhảo sát sự hài lòng\ncủa người dân',
    'Trước 10/12/2026\nVăn phòng HĐND và UBND\nKế hoạch\nXây dựng Kế hoạch năm 2027',
  ].join('\n');
  const { appendices } = await parsePlan(
    `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nMục đích, yêu cầu\n- Nâng cao chất lượng phục vụ.\nNhiệm vụ\n- Rà soát văn bản.\nCác việc giao cụ thể:\n${table}\nTổ chức thực hiện\n- Phòng Kinh tế: theo dõi, tổng hợp.\n- Văn phòng: đôn đốc, báo cáo.\n`,
  );
  expect(appendices[0]!.rows.map(({ content, leads, deadline }) => [content, leads[0], deadline.text])).toEqual([
    ['Đề nghị tỉnh hỗ trợ trạm phát sóng', 'Phòng Kinh tế', 'Quý I/2026'],
    ['Khảo sát sự hài lòng của người dân', 'Văn phòng HĐND và UBND', 'Tháng 5/2026'],
    ['Xây dựng Kế hoạch năm 2027', 'Văn phòng HĐND và UBND', 'Trước 10/12/2026'],
  ]);
});

it('reads a head without numbers over several lines, whose first column is no task', async () => {
  const head = ['Kết quả đầu', 'ra', 'Nội dung công việc', 'Đơn vị thực', 'hiện', 'Đơn vị phối', 'hợp', 'Thời gian'];
  const rows = await rowsOf(
    head,
    [
      'I. Cải cách thủ tục hành chính',
      'Biểu thống kê',
      'Thống kê hồ sơ trễ hạn',
      'Văn phòng',
      'Các thôn',
      'Hằng tháng',
    ],
    ['Biên bản kiểm', 'tra', 'Kiểm tra giờ giấc làm việc', 'Phòng Nội vụ', 'Văn phòng', 'Hằng quý'],
    ['II. Cải cách tài chính công', 'Quyết định', 'Công khai dự toán', 'Phòng Tài chính', 'Văn phòng', 'Quý I/2026'],
  );
  expect(
    rows.map(({ pillar, content, products, leads, deadline }) =>
      [pillar, content, products[0], leads[0], deadline.text].join(' | '),
    ),
  ).toEqual([
    'thu-tuc | Thống kê hồ sơ trễ hạn | Biểu thống kê | Văn phòng | Hằng tháng',
    'thu-tuc | Kiểm tra giờ giấc làm việc | Biên bản kiểm tra | Phòng Nội vụ | Hằng quý',
    'tai-chinh | Công khai dự toán | Quyết định | Phòng Tài chính | Quý I/2026',
  ]);
});

it('reads such a head of two storeys, whose upper one stands over two columns', async () => {
  const head = ['Thời hạn hoàn', 'thành', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Phân công', 'Chủ trì Phối hợp'];
  const rows = await rowsOf(
    head,
    ['I. Cải cách thể chế', 'Quý I/2026', 'Rà soát văn bản của xã', 'Báo cáo', 'Văn phòng', 'Các thôn'],
    ['Tháng 5/2026', 'Theo dõi thi hành pháp luật', 'Kế hoạch', 'Công an xã', 'Các thôn'],
    ['II. Cải cách tài chính công', 'Hằng quý', 'Công khai dự toán', 'Thông báo', 'Phòng Kinh tế', 'Các thôn'],
  );
  expect(rows.map(({ group, content, leads, deadline }) => [group, content, leads[0], deadline.text])).toEqual([
    ['I', 'Rà soát văn bản của xã', 'Văn phòng', 'Quý I/2026'],
    ['I', 'Theo dõi thi hành pháp luật', 'Công an xã', 'Tháng 5/2026'],
    ['II', 'Công khai dự toán', 'Phòng Kinh tế', 'Hằng quý'],
  ]);
});

it('reads rows that begin with the day they are due, under months, a day merged over two of them', async () => {
  const months = [
    ['Tháng 01', '20/01', 'Ban hành Kế hoạch tuyên truyền', 'Kế hoạch', 'Phòng Văn hóa', 'Văn phòng'],
    ['Trước 25/01', 'Ban hành Kế hoạch rà soát', 'Kế hoạch', 'Trung tâm', 'Các phòng'],
    ['Tháng 02', '10/02', 'Kiện toàn tổ công nghệ số', 'Quyết định', 'Phòng Văn hóa', 'Công an xã'],
    ['Tháng 03', 'Trước 10/3', 'Tổng hợp báo cáo quý I', 'Báo cáo', 'Văn phòng', 'Các phòng'],
    ['Công bố báo cáo kiểm soát thủ tục', 'Báo cáo', 'Văn phòng', 'Các phòng'],
    ['Tháng 04', '15/4', 'Rà soát thủ tục hành chính', 'Báo cáo', 'Trung tâm', 'Các phòng'],
  ];
  const head = ['Ngày hoàn', 'thành', 'Công việc Kết quả Đơn vị chủ trì Đơn vị phối hợp'];
  const rows = await rowsOf(head, ...months);
  expect(rows.map(({ groupTitle, deadline, content }) => [groupTitle, deadline.text, content])).toEqual([
    ['Tháng 01', '20/01', 'Ban hành Kế hoạch tuyên truyền'],
    ['Tháng 01', 'Trước 25/01', 'Ban hành Kế hoạch rà soát'],
    ['Tháng 02', '10/02', 'Kiện toàn tổ công nghệ số'],
    ['Tháng 03', 'Trước 10/3', 'Tổng hợp báo cáo quý I'],
    ['Tháng 03', expect.any(String), 'Công bố báo cáo kiểm soát thủ tục'],
    ['Tháng 04', '15/4', 'Rà soát thủ tục hành chính'],
  ]);
});

it('reads columns of persons whose names are broken, under headings that abbreviate who they are', async () => {
  const rows = await rowsOf(
    ['STT Nội dung Sản phẩm', 'Thời gian bắt', 'đầu - hoàn', 'thành', 'CBCC tham', 'mưu', 'Lãnh đạo', 'phụ trách'],
    ['1', 'Tự kiểm tra công tác cải cách', 'Kế hoạch', 'Quý I/2023', 'Trần Thị Kim', 'Liên', 'Nguyễn', 'Hữu Phước'],
    ['2', 'Kiện toàn các tổ công tác', 'Quyết định', 'Quý II/2023', 'Phạm Văn', 'Tuấn', 'Nguyễn', 'Hữu Phước'],
    ['3', 'Công khai dự toán ngân sách', 'Biên bản', 'Quý III/2023', 'Võ Thị Ánh', 'Nguyệt', 'Lê Thị Thu Hà'],
    ['4', 'Tập huấn kỹ năng số', 'Lớp tập huấn', 'Quý IV/2023', 'Huỳnh Ngọc', 'Sơn', 'Nguyễn', 'Hữu Phước'],
  );
  expect(rows.map(({ leads, other }) => [...leads, ...Object.values(other)])).toEqual([
    ['Trần Thị Kim Liên', 'Nguyễn Hữu Phước'],
    ['Phạm Văn Tuấn', 'Nguyễn Hữu Phước'],
    ['Võ Thị Ánh Nguyệt', 'Lê Thị Thu Hà'],
    ['Huỳnh Ngọc Sơn', 'Nguyễn Hữu Phước'],
  ]);
});

it('takes a head that comes again on top of each page for no running head, whatever its words', async () => {
  const head = ['STT Rõ việc', 'Rõ người', '(chủ trì)', 'Phối hợp', 'Rõ thời', 'gian', 'Rõ sản phẩm'];
  const row = (no: number): string[] => [
    `${no}`,
    `Rà soát văn bản đợt thứ ${no}`,
    'Văn phòng',
    'Công an xã',
    `Tháng ${no}/2026`,
    'Báo cáo',
  ];
  const pages = [0, 3, 6, 9].map((from) => [head, row(from + 1), row(from + 2), row(from + 3)].flat());
  const text = pages.map((lines) => lines.join('\n')).join('\n\f');
  const rows = await rowsOf([text]);
  expect(rows.map(({ no, content, leads }) => [no, content, ...leads])).toEqual(
    Array.from({ length: 12 }, (_, i) => [`${i + 1}`, `Rà soát văn bản đợt thứ ${i + 1}`, 'Văn phòng']),
  );
});

it('begins with the head that a line announces, and ends with the next chapter though a quarter was written as its number', async () => {
  const { appendices, tasks } = await parsePlan(
    [
      ...['KẾ HOẠCH', 'Cải cách hành chính năm 2018', '', 'II. MỤC TIÊU', '- 100% văn bản đúng hạn.'],
      ...['III. NHIỆM VỤ', '1. Cải cách thể chế', 'Các nhiệm vụ cụ thể:'],
      ...['STT Nội dung công việc Kết quả, sản Cơ quan Cơ quan phối Thời hạn', 'phẩm chủ trì hợp hoàn', 'thành'],
      ...['1', 'Rà soát văn bản của huyện', 'Báo cáo', 'Phòng Tư pháp', 'Văn phòng', 'Quý I/2018'],
      ...['2', 'Công khai thủ tục', 'Bảng niêm yết', 'Văn phòng', 'Phòng Tư pháp', 'Quý', 'III/2018'],
      ...['3', 'Khảo sát người dân', 'Phiếu hỏi', 'Phòng Nội vụ', 'Văn phòng', 'Tháng 12/2018'],
      ...['IV. GIẢI PHÁP THỰC HIỆN', '1. Bố trí công chức có năng lực phụ trách cải cách.'],
    ].join('\n'),
  );
  expect(appendices.flatMap(({ rows }) => rows.map(({ content, leads }) => [content, ...leads]))).toEqual([
    ['Rà soát văn bản của huyện', 'Phòng Tư pháp'],
    ['Công khai thủ tục', 'Văn phòng'],
    ['Khảo sát người dân', 'Phòng Nội vụ'],
  ]);
  expect(tasks.map(({ text }) => text)).toEqual(['Bố trí công chức có năng lực phụ trách cải cách.']);
});

it('reads groups whose number the rows below carry on', async () => {
  const rows = await rowsOf(
    ['TT', 'Nội dung', 'Chủ trì', 'Sản phẩm', 'Thời gian'],
    ['1 Cải cách thể chế', '1.1', 'Rà soát văn bản', 'Phòng Tư pháp', 'Danh mục', 'Quý I'],
    ['1.2', 'Theo dõi thi hành pháp luật', 'Phòng Tư pháp', 'Báo cáo', 'Quý IV'],
    ['2 Cải cách tài chính công', '2.1', 'Công khai dự toán', 'Phòng Tài chính', 'Bảng công khai', 'Quý I'],
  );
  expect(rows.map(({ no, pillar, content }) => [no, pillar, content])).toEqual([
    ['1.1', 'the-che', 'Rà soát văn bản'],
    ['1.2', 'the-che', 'Theo dõi thi hành pháp luật'],
    ['2.1', 'tai-chinh', 'Công khai dự toán'],
  ]);
});

it('reads a head in words of the office between "TT" and the first row', async () => {
  const rows = await rowsOf(
    [
      'TT',
      'Công việc của \nphường',
      'Sản phẩm gửi \nquận',
      'Người phụ \ntrách',
      'Cơ quan \nquận hướng \ndẫn',
      'Thời gian',
    ],
    ['A CẢI CÁCH THỂ CHẾ', '1', 'Rà soát văn bản', 'Danh mục', 'Công chức Tư pháp', 'Phòng Tư pháp', 'Quý I'],
    ['2', 'Phổ biến pháp luật', 'Báo cáo', 'Công chức Tư pháp', 'Phòng Tư pháp', 'Quý IV'],
    ['B CẢI CÁCH TÀI CHÍNH CÔNG', '1', 'Công khai dự toán', 'Báo cáo', 'Công chức Kế toán', 'Phòng Tài chính', 'Quý I'],
  );
  expect(rows.map(({ group, no, content, leads }) => [group, no, content, leads])).toEqual([
    ['A', '1', 'Rà soát văn bản', ['Công chức Tư pháp']],
    ['A', '2', 'Phổ biến pháp luật', ['Công chức Tư pháp']],
    ['B', '1', 'Công khai dự toán', ['Công chức Kế toán']],
  ]);
});

it('leaves out a head printed again word for word, whatever row comes behind it', async () => {
  const head = [
    'TT',
    'Việc phải làm \n(rõ việc)',
    'Ai làm (rõ người)',
    'Khi nào xong \n(rõ thời gian)',
    'Cái gì phải có \n(rõ sản phẩm)',
  ];
  const rows = await rowsOf(
    head,
    ['I Cải cách thể chế', '1', 'Rà soát văn bản', 'Công chức Tư pháp', 'Quý I', 'Danh mục'],
    ['6', ...head],
    ['II Cải cách tài chính công', '1', 'Công khai dự toán', 'Công chức Kế toán', 'Quý II', 'Bảng công khai'],
  );
  expect(rows.map(({ group, no, content, leads, deadline }) => [group, no, content, leads, deadline.text])).toEqual([
    ['I', '1', 'Rà soát văn bản', ['Công chức Tư pháp'], 'Quý I'],
    ['II', '1', 'Công khai dự toán', ['Công chức Kế toán'], 'Quý II'],
  ]);
});

it('reads groups that are called by quarters', async () => {
  const rows = await rowsOf(
    ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian'],
    ['I QUÝ I', '1', 'Rà soát văn bản', 'Danh mục', 'Thanh tra Sở', 'Tháng 01/2026'],
    ['2', 'Kiểm tra công vụ', 'Kế hoạch', 'Văn phòng Sở', 'Quý I/2026'],
    ['II QUÝ II', '3', 'Công khai dự toán', 'Bảng công khai', 'Văn phòng Sở', 'Quý II/2026'],
    ['4', 'Chấm điểm', 'Báo cáo', 'Văn phòng Sở', 'Trước 10/6/2026'],
    ['III NHIỆM VỤ THƯỜNG XUYÊN', '5', 'Trả lời phản ánh', 'Văn bản', 'Thanh tra Sở', 'Cả năm'],
  );
  expect(rows.map(({ group, no, deadline }) => [group, no, deadline.text])).toEqual([
    ['I', '1', 'Tháng 01/2026'],
    ['I', '2', 'Quý I/2026'],
    ['II', '3', 'Quý II/2026'],
    ['II', '4', 'Trước 10/6/2026'],
    ['III', '5', 'Cả năm'],
  ]);
});

it('takes bare amounts for money where a column is for money, and no row numbers are printed apart', async () => {
  const rows = await rowsOf(
    ['Nội dung công việc', 'Cơ quan thực hiện', 'Thời gian', 'Kinh phí \n(triệu \nđồng)'],
    ['I. CẢI CÁCH THỂ CHẾ', '1. Rà soát văn bản', 'Phòng Tư pháp', 'Quý II/2026', '20'],
    ['2. Kiểm tra văn bản của \ncác xã', 'Phòng Tư pháp', 'Trước \n30/6/2026', '10'],
    ['Phổ biến pháp luật', 'Phòng Tư pháp', 'Tháng 8, \n9/2026', '8'],
    ['II. CẢI CÁCH TÀI CHÍNH CÔNG', '1. Công khai dự toán', 'Phòng Tài chính', 'Quý I', '12'],
  );
  expect(
    rows.map(({ group, no, content, deadline, other }) => [group, no, content, deadline.text, Object.values(other)]),
  ).toEqual([
    ['I', '1', 'Rà soát văn bản', 'Quý II/2026', ['20']],
    ['I', '2', 'Kiểm tra văn bản của các xã', 'Trước 30/6/2026', ['10']],
    ['I', null, 'Phổ biến pháp luật', 'Tháng 8, 9/2026', ['8']],
    ['II', '1', 'Công khai dự toán', 'Quý I', ['12']],
  ]);
});

it('reads areas in a column that stands before the numbers', async () => {
  const rows = await rowsOf(
    ['Lĩnh vực', 'STT', 'Nhiệm vụ cụ thể', 'Sản phẩm', 'Chủ trì', 'Thời gian'],
    ['Cải cách thể chế', '1', 'Rà soát văn bản', 'Danh mục', 'Phòng Tư pháp', 'Quý I'],
    ['2', 'Theo dõi thi hành pháp luật', 'Báo cáo', 'Phòng Tư pháp', 'Quý IV'],
    ['Cải cách thủ \ntục hành chính', '3', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Văn phòng', 'Quý I'],
    ['4', 'Khảo sát người dân', 'Báo cáo', 'Văn phòng', 'Quý IV'],
    ['Cải cách tài \nchính công', '5', 'Công khai dự toán', 'Bảng công khai', 'Phòng Tài chính', 'Quý I'],
  );
  expect(rows.map(({ no, groupTitle, content }) => [no, groupTitle, content])).toEqual([
    ['1', 'Cải cách thể chế', 'Rà soát văn bản'],
    ['2', 'Cải cách thể chế', 'Theo dõi thi hành pháp luật'],
    ['3', 'Cải cách thủ tục hành chính', 'Niêm yết thủ tục'],
    ['4', 'Cải cách thủ tục hành chính', 'Khảo sát người dân'],
    ['5', 'Cải cách tài chính công', 'Công khai dự toán'],
  ]);
});

it('takes whatever stands between the number and the first row for headings', async () => {
  const rows = await rowsOf(
    [
      'Số TT Đầu việc Cách làm Đơn vị đầu mối',
      'Cơ quan, địa phương',
      'cùng thực hiện',
      'Mốc hoàn thành Người',
      'duyệt',
    ],
    ['I. Cải cách thể chế'],
    [
      '1 Rà soát văn bản do xã',
      'ban hành',
      'Họp tổ công tác, lập biểu',
      'Phòng Tư pháp Các phòng',
      'Quý I',
      'Chủ tịch',
    ],
    ['2 Theo dõi thi hành pháp', 'luật', 'Đi cơ sở', 'Phòng Tư pháp Các phòng', 'Quý IV', 'Chủ tịch'],
    ['3 Công khai văn bản mới', 'Gửi Trang thông tin', 'Văn phòng Các phòng', 'Quý IV', 'Phó Chủ tịch'],
  );
  expect(
    rows.map(({ no, content, leads, coordinators, deadline }) => [no, content, leads, coordinators, deadline?.text]),
  ).toEqual([
    ['1', 'Rà soát văn bản do xã ban hành', ['Phòng Tư pháp'], ['Các phòng'], 'Quý I'],
    ['2', 'Theo dõi thi hành pháp luật', ['Phòng Tư pháp'], ['Các phòng'], 'Quý IV'],
    ['3', 'Công khai văn bản mới', ['Văn phòng'], ['Các phòng'], 'Quý IV'],
  ]);
});

it('reads codes for numbers, funds of two sources and a name of an area that a narrow column breaks', async () => {
  const columns = async (...head: string[]) =>
    (
      await parsePlan(
        `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n- Rà soát văn bản.\n\nPhụ lục\nPHÂN CÔNG\n\n${head.join('\n')}\nRà soát văn bản\nPhòng Tư pháp\nDanh mục\nQuý I\n`,
      )
    ).appendices[0]?.columns;
  expect(await columns('Mã nhiệm', 'vụ', 'Tên việc cần làm Chủ trì Kết quả Kết thúc', 'A1.1')).toEqual([
    'Mã nhiệm vụ',
    'Tên việc cần làm',
    'Chủ trì',
    'Kết quả',
    'Kết thúc',
  ]);
  expect(
    await columns('TT Nhiệm vụ Chủ trì Sản phẩm Thời hạn', 'Kinh phí (triệu', 'đồng)', 'Ngân sách xã Nguồn khác', '1'),
  ).toEqual(['TT', 'Nhiệm vụ', 'Chủ trì', 'Sản phẩm', 'Thời hạn', 'Ngân sách xã', 'Nguồn khác']);
  expect(
    await columns(
      'Lĩnh',
      'vực',
      'Số Việc cụ thể Ai lo Làm ra cái',
      'gì',
      'Xong khi',
      'nào',
      'Cải cách thể',
      'chế',
      '1',
    ),
  ).toEqual(['Số', 'Lĩnh vực', 'Việc cụ thể', 'Ai lo', 'Làm ra cái gì', 'Xong khi nào']);
});

const BODY = 'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\n\n';

it('gives each titled part of an appendix its own area and head', async () => {
  const plan = await parsePlan(`${BODY}PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
1. Cải cách thể chế
TT Nội dung công việc Sản phẩm Chủ trì Thời hạn
1 Rà soát văn bản
Danh mục Phòng Tư pháp Quý I
2 Theo dõi thi hành pháp luật
Báo cáo Phòng Tư pháp Quý IV
2. Cải cách thủ tục hành chính
TT Nội dung công việc Sản phẩm Chủ trì Thời hạn
1 Niêm yết thủ tục
Bảng niêm yết Văn phòng Quý I
TT Nội dung công việc Sản phẩm Chủ trì Thời hạn
2 Khảo sát người dân
Báo cáo Văn phòng Quý III
3. Cải cách tài chính công
TT Nội dung công việc Sản phẩm Chủ trì Thời hạn
1 Công khai dự toán
Bảng công khai Phòng Tài chính Quý II
`);
  expect(plan.appendices.flatMap(({ rows }) => rows.map(({ no, pillar, content }) => [no, pillar, content]))).toEqual([
    ['1', 'the-che', 'Rà soát văn bản'],
    ['2', 'the-che', 'Theo dõi thi hành pháp luật'],
    ['1', 'thu-tuc', 'Niêm yết thủ tục'],
    ['2', 'thu-tuc', 'Khảo sát người dân'],
    ['1', 'tai-chinh', 'Công khai dự toán'],
  ]);
  const [appendix] = plan.outline.filter(({ role }) => role === 'appendix');
  expect(appendix!.children.map(({ title }) => title)).toEqual([
    'Cải cách thể chế',
    'Cải cách thủ tục hành chính',
    'Cải cách tài chính công',
  ]);
});

it('ends a table at the note under it', async () => {
  const plan = await parsePlan(
    `${BODY}Phụ lục\nPHÂN CÔNG\nTT Nhiệm vụ Sản phẩm Chủ trì Thời hạn\n1 Rà soát văn bản\nDanh mục Phòng Tư pháp Quý I\nGhi chú: sản phẩm gửi về Phòng Nội vụ để tổng hợp.\n`,
  );
  expect(plan.appendices[0]!.rows.map(({ deadline }) => deadline?.text)).toEqual(['Quý I']);
});

it('does not take a row for the next chapter, though rows before it print no mark behind their number', async () => {
  const rows = ['TTHC Niêm yết thủ tục', 'Rà soát văn bản', 'Khảo sát', 'Công khai', 'TTHC Cắt giảm thời gian'];
  const plan = await parsePlan(
    `KẾ HOẠCH\nCải cách hành chính năm 2026\n\n1. MỤC ĐÍCH\n- Nâng cao chất lượng phục vụ.\n2. YÊU CẦU\n- Sát thực tế.\n3. NHIỆM VỤ\nTT Nhiệm vụ Sản phẩm Chủ trì Thời hạn\n${rows
      .map((words, i) => `${i + 1} ${words}\nBáo cáo Phòng Tư pháp Quý I`)
      .join('\n')}\n`,
  );
  expect(plan.appendices.flatMap((table) => table.rows.map(({ no }) => no))).toEqual(['1', '2', '3', '4', '5']);
});

it('reads columns so narrow that they break "TT" and the names of areas', async () => {
  const rows = await rowsOf(
    ['Lĩnh', 'vực', 'T', 'T', 'Nội dung công việc Sản phẩm Chủ trì Thời gian'],
    ['Cải', 'cách', 'thể chế', '1', 'Rà soát văn bản', 'Danh mục', 'Phòng Tư pháp', 'Quý I'],
    ['2', 'Theo dõi thi hành luật', 'Báo cáo', 'Phòng Tư pháp', 'Quý IV'],
    ['Cải', 'cách', 'tài chính công', '3', 'Công khai dự toán', 'Bảng công khai', 'Phòng Tài chính', 'Quý II'],
  );
  expect(rows.map(({ no, pillar, content }) => [no, pillar, content])).toEqual([
    ['1', 'the-che', 'Rà soát văn bản'],
    ['2', 'the-che', 'Theo dõi thi hành luật'],
    ['3', 'tai-chinh', 'Công khai dự toán'],
  ]);
});

it('reads heads of two storeys over times and money, the row that numbers the columns, and goals over rows', async () => {
  const head = [
    'TT Hoạt động Kết quả đầu ra Chỉ số đánh giá Cơ quan chủ trì Cơ quan phối hợp',
    ...['Thời gian thực hiện', 'Kinh phí (triệu', 'đồng)', 'Ghi chú', 'Bắt đầu Kết thúc Tổng số', 'Năm', '2017'],
    '(1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11)',
  ];
  const tasks = [
    ['1', 'Rà soát văn bản của tỉnh', 'Danh mục văn bản', '02/2017 9/2017 120 120'],
    ['2', 'Thẩm định dự thảo văn bản', 'Báo cáo thẩm định', '01/2017 12/2017 90 90'],
    ['3', 'Theo dõi thi hành pháp luật', 'Báo cáo theo dõi', '4/2017 11/2017 1.200 60'],
    ['4', 'Tập huấn công chức pháp chế', 'Lớp tập huấn', '3/2017 6/2017 75 75'],
    ['5', 'Kiểm tra văn bản của huyện', 'Kết luận kiểm tra', '5/2017 10/2017 45 45'],
    ['6', 'Niêm yết văn bản mới ban hành', 'Bảng niêm yết', '02/2017 12/2017 30 30'],
  ].map(([no, task, product, end]) => [
    ...[no!, task!, product!, 'Ít nhất 02 lượt trong năm', 'Sở Tư pháp', 'Các sở, ngành', `${end} NS tỉnh`],
  ]);
  const goal = ['Mục tiêu 1: Văn bản của tỉnh ban hành đúng trình tự, sát', 'thực tế.'];
  const rows = await rowsOf(
    head,
    ['I CẢI CÁCH THỂ CHẾ', ...goal],
    ...tasks.slice(0, 2),
    ['Mục tiêu 2: Phát hiện kịp thời những bất cập.'],
    ...tasks.slice(2),
  );
  expect(rows.map(({ group, no, content, leads }) => [group, no, content, leads])).toEqual(
    tasks.map(([no, task]) => ['I', no, task, ['Sở Tư pháp']]),
  );
  // Beginning and end, in two cells or in one, and no money.
  expect(rows.map(({ deadline }) => deadline.text.split(' ').at(-1))).toEqual([
    ...['9/2017', '12/2017', '11/2017', '6/2017', '10/2017', '12/2017'],
  ]);
});

it('reads money in three columns under one heading, and what each group costs in all', async () => {
  const rows = await rowsOf(
    ['TT Công việc Chủ trì Sản phẩm Thời hạn', 'Kinh phí (triệu đồng)', 'Cộng', 'Ngân', 'sách', 'xã', 'Nguồn', 'khác'],
    ['I Cải cách thể chế 19,9 16,9 3'],
    ['1', 'Tự kiểm tra văn bản của xã', 'Công chức Tư pháp', 'Báo cáo', 'Quý I/2026', '4,9 4,9 0'],
    ['2', 'Rà soát văn bản còn hiệu lực', 'Công chức Tư pháp', 'Danh mục', 'Quý II/2026', '15 12 3'],
    ['II Cải cách thủ tục hành chính 50 45 5'],
    ['3', 'Số hóa kết quả giải quyết', 'Văn phòng', 'Dữ liệu', 'Quý III/2026', '50 45 5'],
  );
  expect(rows.map(({ group, no, deadline, other }) => [group, no, deadline.text, ...Object.values(other)])).toEqual([
    ['I', '1', 'Quý I/2026', '4,9', '4,9', '0'],
    ['I', '2', 'Quý II/2026', '15', '12', '3'],
    ['II', '3', 'Quý III/2026', '50', '45', '5'],
  ]);
});

it('knows a head again whose cells a later page prints in another order, one of them cut', async () => {
  const rows = await rowsOf(
    [
      'STT Nhiệm vụ',
      'Sản phẩm',
      'đầu ra',
      'Phân công thực hiện',
      'Thời hạn',
      'hoàn thành',
      'Kinh phí',
      '(triệu',
      'đồng)',
      'Ghi chú',
      'Chủ trì Phối hợp',
    ],
    ['1 Rà soát văn bản', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026', '3,0'],
    ['2 Niêm yết thủ tục', 'Bảng niêm yết', 'Phòng Kinh tế', 'Các thôn', 'Quý II/2026', '4,5'],
    [
      'STT Nhiệm vụ',
      'Sản phẩm',
      'đầu ra',
      'Phân công thực hiện Thời hạn',
      'hoàn thành',
      'Kinh phí',
      '(triệu',
      'Ghi chú',
      'Chủ trì Phối hợp',
    ],
    ['3 Khảo sát người dân', 'Phiếu khảo sát', 'Phòng Kinh tế', 'Các thôn', 'Quý IV/2026', '5,0'],
  );
  expect(rows.map(({ no, content, leads, coordinators }) => [no, content, leads, coordinators])).toEqual([
    ['1', 'Rà soát văn bản', ['Phòng Kinh tế'], ['Công an xã']],
    ['2', 'Niêm yết thủ tục', ['Phòng Kinh tế'], ['Các thôn']],
    ['3', 'Khảo sát người dân', ['Phòng Kinh tế'], ['Các thôn']],
  ]);
});

const PLAN_UP_TO_TABLES = [
  ...['KẾ HOẠCH', 'Cải cách hành chính năm 2026', '', 'I. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.', ''],
  ...['PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ', '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã)'],
];

it('parts tables that captions with numbers of their own stand over, whatever their columns', async () => {
  const { appendices, outline } = await parsePlan(
    [
      ...PLAN_UP_TO_TABLES,
      ...['Biểu 1. Cải cách thể chế', 'STT Nhiệm vụ Sản phẩm Chủ trì Thời hạn'],
      ...[
        '1',
        'Rà soát văn bản',
        'Báo cáo',
        'Phòng Kinh tế',
        'Quý I',
        '2',
        'Theo dõi thi hành pháp luật',
        'Báo cáo',
        'Phòng Kinh tế',
        'Quý IV',
      ],
      ...['Biểu 2. Cải cách thủ tục hành chính', 'STT Nhiệm vụ Sản phẩm Chủ trì Thời hạn'],
      ...[
        '1',
        'Niêm yết thủ tục',
        'Bảng niêm yết',
        'Phòng Kinh tế',
        'Quý I',
        '2',
        'Khảo sát người dân',
        'Báo cáo',
        'Phòng Kinh tế',
        'Quý IV',
      ],
      ...['Biểu 3. Cải cách tài chính công', 'STT Nhiệm vụ Chủ trì Phối hợp Thời hạn Kinh phí'],
      ...[
        '1',
        'Công khai dự toán',
        'Phòng Kinh tế',
        'Các thôn',
        'Quý I',
        '10',
        '2',
        'Công khai quyết toán',
        'Phòng Kinh tế',
        'Các thôn',
        'Quý IV',
        '12',
        '',
      ],
    ].join('\n'),
  );
  expect(appendices.map(({ title, rows }) => [title, rows.map(({ pillar, content }) => [pillar, content])])).toEqual([
    [
      'Cải cách thể chế',
      [
        ['the-che', 'Rà soát văn bản'],
        ['the-che', 'Theo dõi thi hành pháp luật'],
      ],
    ],
    [
      'Cải cách thủ tục hành chính',
      [
        ['thu-tuc', 'Niêm yết thủ tục'],
        ['thu-tuc', 'Khảo sát người dân'],
      ],
    ],
    [
      'Cải cách tài chính công',
      [
        ['tai-chinh', 'Công khai dự toán'],
        ['tai-chinh', 'Công khai quyết toán'],
      ],
    ],
  ]);
  const appendix = outline.at(-1)!;
  expect([appendix.label, appendix.title, appendix.children.map(({ label, pillar }) => [label, pillar])]).toEqual([
    'PHỤ LỤC',
    'PHÂN CÔNG NHIỆM VỤ',
    [
      ['Biểu 1', 'the-che'],
      ['Biểu 2', 'thu-tuc'],
      ['Biểu 3', 'tai-chinh'],
    ],
  ]);
});

it('takes a table with one column more, under a title of its own, for another table', async () => {
  const HEAD = 'STT Nhiệm vụ Sản phẩm Chủ trì Thời hạn';
  const { appendices } = await parsePlan(
    [
      ...PLAN_UP_TO_TABLES,
      ...['Biểu 1. Cải cách thể chế', HEAD],
      ...['1', 'Rà soát văn bản', 'Báo cáo', 'Phòng Kinh tế', 'Quý I'],
      ...['2', 'Theo dõi thi hành pháp luật', 'Báo cáo', 'Phòng Kinh tế', 'Quý IV'],
      ...['Biểu 2. Cải cách tài chính công', `${HEAD} Kinh phí`],
      ...['1', 'Công khai dự toán', 'Bảng công khai', 'Phòng Kinh tế', 'Quý I', '10'],
      ...['2', 'Công khai quyết toán', 'Bảng công khai', 'Phòng Kinh tế', 'Quý IV', '12', ''],
    ].join('\n'),
  );
  const rows = appendices.flatMap((appendix) => appendix.rows);
  expect(rows.map(({ content, leads, deadline }) => [content, leads, deadline.text])).toEqual([
    ['Rà soát văn bản', ['Phòng Kinh tế'], 'Quý I'],
    ['Theo dõi thi hành pháp luật', ['Phòng Kinh tế'], 'Quý IV'],
    ['Công khai dự toán', ['Phòng Kinh tế'], 'Quý I'],
    ['Công khai quyết toán', ['Phòng Kinh tế'], 'Quý IV'],
  ]);
});
