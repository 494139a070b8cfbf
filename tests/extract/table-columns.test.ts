/** Columns and rows of tables that offices set in ways of their own. */
import { describe, expect, it } from 'vitest';
import { type Plan, parsePlan } from '../../src/index.ts';

const head = `<p>ỦY BAN NHÂN DÂN XÃ TÂM HẠ</p><p>Số: 15/KH-UBND</p><p>Tâm Hạ, ngày 10 tháng 01 năm 2026</p>
<p>KẾ HOẠCH</p><p>Cải cách hành chính năm 2026 trên địa bàn xã Tâm Hạ</p>
<p>Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND xã Tâm Hạ ban hành Kế hoạch như sau:</p>
<p>I. NHIỆM VỤ</p><p>1. Cải cách thể chế</p><p>- Rà soát văn bản.</p>`;
const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const plan = (body: string): Promise<Plan> =>
  parsePlan(new TextEncoder().encode(`<html><body>${head}${body}</body></html>`), { name: 'plan.html' });
const appendix = (...rows: string[]): Promise<Plan> =>
  plan(
    `<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Văn phòng</p><p>- Theo dõi.</p><p>Phụ lục</p><p>NHIỆM VỤ</p><table>${rows.join('')}</table>`,
  );

describe('the columns of a task table', () => {
  it('tell when a task ends from when it begins', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', '<td colspan="2">Thời gian</td>', 'Chủ trì', 'Sản phẩm').replace('</tr>', '</tr>'),
      row('', '', 'Bắt đầu', 'Hoàn thành', '', ''),
      row('1', 'Rà soát văn bản', '01/2026', '30/6/2026', 'Tư pháp', 'Báo cáo'),
      row('2', 'Niêm yết thủ tục', '02/2026', 'Quý IV/2026', 'Văn phòng', 'Bảng niêm yết'),
    );
    expect(appendices[0]!.rows.map(({ deadline: { text, parts } }) => [text, parts[0]!.from, parts[0]!.to])).toEqual([
      ['30/6/2026', '2026-01-01', '2026-06-30'],
      ['Quý IV/2026', '2026-02-01', '2026-12-31'],
    ]);
  });

  it('part who leads from who helps where one cell holds both, and leave sums out of the rows', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Đơn vị chủ trì, đơn vị phối hợp', 'Thời gian', 'Kinh phí'),
      row('1', 'Rà soát văn bản', 'Chủ trì: Tư pháp Phối hợp: Công an xã; các thôn.', 'Quý I', '5'),
      row('2', 'Niêm yết thủ tục', '- Cơ quan chủ trì: Văn phòng', 'Quý II', '7'),
      row('3', 'Chấm điểm', 'Văn phòng', 'Quý IV', '0'),
      row('4', 'Số hóa hồ sơ', '<td><p>CT: Phòng Kinh tế</p><p>PH: Văn phòng; các thôn</p></td>', 'Quý II', '0'),
      row('', 'Tổng cộng', '', '', '12'),
    );
    expect(appendices[0]!.rows.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [['Tư pháp'], ['Công an xã', 'các thôn']],
      [['Văn phòng'], []],
      [['Văn phòng'], []],
      [['Phòng Kinh tế'], ['Văn phòng', 'các thôn']],
    ]);
    expect(appendices[0]!.cells).toHaveLength(5);
  });

  it('leave a task with parts among the tasks that it is counted with', async () => {
    const { appendices, outline } = await appendix(
      row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời hạn'),
      row('I', '<td colspan="4">Cải cách thể chế</td>'),
      row('1', 'Rà soát văn bản do xã ban hành', '', '', ''),
      row('1.1', 'Xây dựng kế hoạch', 'Kế hoạch', 'Tư pháp', 'Quý I'),
      row('1.2', 'Công bố danh mục', 'Danh mục', 'Tư pháp', 'Quý IV'),
      row('2', 'Phổ biến luật mới', 'Hội nghị', 'Tư pháp', 'Quý II'),
    );
    expect(appendices[0]!.rows.map(({ no, content }) => `${no} ${content}`)).toEqual([
      '1 Rà soát văn bản do xã ban hành',
      '1.1 Xây dựng kế hoạch',
      '1.2 Công bố danh mục',
      '2 Phổ biến luật mới',
    ]);
    expect(outline.at(-1)!.children.map(({ children }) => children)).toEqual([[]]);
  });

  it('part who leads, in bold type, from who helps below', async () => {
    const who = (lead: string, helpers: string): string => `<td><p><b>${lead}</b></p><p>${helpers}</p></td>`;
    const { appendices } = await appendix(
      row('TT', 'Sản phẩm', 'Nội dung', 'Đơn vị thực hiện (chữ đậm: chủ trì)', 'Thời hạn'),
      row('1', 'Báo cáo', 'Rà soát văn bản', who('Tư pháp', 'Công an xã; các thôn'), 'Quý I'),
      row('2', 'Bảng niêm yết', 'Niêm yết thủ tục', who('Văn phòng', 'Tư pháp'), 'Quý II'),
      row('3', 'Phiếu', 'Chấm điểm', '<td><b>Văn phòng</b></td>', 'Quý IV'),
      row('4', 'Hồ sơ', 'Số hóa hồ sơ', who('Phòng Kinh tế', 'Văn phòng'), 'Quý II'),
    );
    expect(appendices[0]!.rows.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [['Tư pháp'], ['Công an xã', 'các thôn']],
      [['Văn phòng'], ['Tư pháp']],
      [['Văn phòng'], []],
      [['Phòng Kinh tế'], ['Văn phòng']],
    ]);
  });

  it('tell what the tasks of an area cost in all from what one of them does', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Kinh phí (triệu đồng)', 'Ghi chú'),
      row('I', '<td colspan="3">Cải cách thể chế</td>', '12', ''),
      row('1', 'Rà soát văn bản', 'Tư pháp', 'Quý I', '5', ''),
      row('2', 'Kiểm tra văn bản', 'Tư pháp', 'Quý II', '7', ''),
      row('II', '<td colspan="3">Cải cách tài chính công</td>', '-', ''),
      row('1', 'Công khai dự toán', 'Kế toán', 'Quý I', '-', ''),
    );
    expect(appendices[0]!.rows.map(({ group, groupTitle, no }) => [group, groupTitle, no])).toEqual([
      ['I', 'Cải cách thể chế', '1'],
      ['I', 'Cải cách thể chế', '2'],
      ['II', 'Cải cách tài chính công', '1'],
    ]);
  });

  it('tell units from the persons beside them, and keep a title merged over the head out of the names', async () => {
    const { appendices } = await appendix(
      row('<td colspan="5">BIỂU NHIỆM VỤ NĂM 2026</td>'),
      row('TT', 'Nội dung công việc', 'Người phụ trách', 'Đơn vị thực hiện', 'Mốc hoàn thành'),
      row('1', 'Rà soát văn bản', 'Ông Lê Văn Bình', 'Văn phòng HĐND và UBND', 'Quý I'),
      row('2', 'Niêm yết thủ tục', 'Bà Trần Thị Hà', 'Phòng Kinh tế', 'Quý II'),
      row('3', 'Tuyên truyền', 'Ông Lê Văn Bình', 'Phòng Văn hóa - Xã hội', 'Quý III'),
    );
    const [table] = appendices;
    expect(table!.columns).toEqual([
      'TT',
      'Nội dung công việc',
      'Người phụ trách',
      'Đơn vị thực hiện',
      'Mốc hoàn thành',
    ]);
    expect(table!.rows.map(({ leads, coordinators, other }) => [leads, coordinators, other])).toEqual([
      [['Văn phòng HĐND và UBND'], [], { 'Người phụ trách': 'Ông Lê Văn Bình' }],
      [['Phòng Kinh tế'], [], { 'Người phụ trách': 'Bà Trần Thị Hà' }],
      [['Phòng Văn hóa - Xã hội'], [], { 'Người phụ trách': 'Ông Lê Văn Bình' }],
    ]);
  });

  it('know groups that say who leads their rows, groups without a label, and sums', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Sản phẩm', 'Thời gian'),
      row('', 'Nhóm việc chuẩn bị', '', '', ''),
      row('1', 'Kiện toàn tổ giúp việc', 'Văn phòng', 'Quyết định', 'Quý I'),
      row('III', 'Cải cách tài chính công', 'Phòng Kinh tế', '', ''),
      row('1', 'Công khai dự toán', '', 'Thông báo', 'Quý I'),
      row('2', 'Rà soát quy chế chi tiêu', 'Văn phòng', 'Quy chế', 'Quý II'),
      row('', 'Tổng cộng', '', '3 nhiệm vụ', ''),
    );
    expect(appendices[0]!.rows.map(({ group, groupTitle, no, leads }) => [group, groupTitle, no, leads])).toEqual([
      [null, 'Nhóm việc chuẩn bị', '1', ['Văn phòng']],
      ['III', 'Cải cách tài chính công', '1', ['Phòng Kinh tế']],
      ['III', 'Cải cách tài chính công', '2', ['Văn phòng']],
    ]);
  });

  it('keep the marks that stand for the cell above, whose time is the same', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Sản phẩm', 'Thời gian'),
      row('1', 'Rà soát văn bản', 'Văn phòng', 'Báo cáo', 'Quý I/2026'),
      row('2', 'Niêm yết thủ tục', '-nt-', '"', 'nt'),
    );
    const [first, second] = appendices[0]!.rows;
    expect([second!.leads, second!.products, second!.deadline.text]).toEqual([['-nt-'], ['"'], 'nt']);
    expect(second!.deadline.parts).toEqual(first!.deadline.parts);
  });

  it('take the broader of two columns of tasks for the task where each row has its own', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nhiệm vụ', 'Hoạt động cụ thể', 'Chủ trì', 'Thời gian'),
      row('1', 'Rà soát văn bản', 'Lập danh mục văn bản hết hiệu lực', 'Tư pháp', 'Quý I'),
      row('2', 'Phổ biến pháp luật', 'Tổ chức hội nghị', 'Tư pháp', 'Quý IV'),
      row('3', 'Công khai ngân sách', 'Niêm yết dự toán', 'Kế toán', 'Quý I'),
    );
    expect(appendices[0]!.rows.map(({ content, groupTitle, other }) => [content, groupTitle, other])).toEqual([
      ['Rà soát văn bản', null, { 'Hoạt động cụ thể': 'Lập danh mục văn bản hết hiệu lực' }],
      ['Phổ biến pháp luật', null, { 'Hoạt động cụ thể': 'Tổ chức hội nghị' }],
      ['Công khai ngân sách', null, { 'Hoạt động cụ thể': 'Niêm yết dự toán' }],
    ]);
  });

  it('tell units from the persons beside them, and keep a title merged over the head out of the names', async () => {
    const { appendices } = await appendix(
      row('<td colspan="5">BIỂU NHIỆM VỤ NĂM 2026</td>'),
      row('TT', 'Nội dung công việc', 'Người phụ trách', 'Đơn vị thực hiện', 'Mốc hoàn thành'),
      row('1', 'Rà soát văn bản', 'Ông Lê Văn Bình', 'Văn phòng HĐND và UBND', 'Quý I'),
      row('2', 'Niêm yết thủ tục', 'Bà Trần Thị Hà', 'Phòng Kinh tế', 'Quý II'),
      row('3', 'Tuyên truyền', 'Ông Lê Văn Bình', 'Phòng Văn hóa - Xã hội', 'Quý III'),
    );
    const [table] = appendices;
    expect(table!.columns).toEqual([
      'TT',
      'Nội dung công việc',
      'Người phụ trách',
      'Đơn vị thực hiện',
      'Mốc hoàn thành',
    ]);
    expect(table!.rows.map(({ leads, coordinators, other }) => [leads, coordinators, other])).toEqual([
      [['Văn phòng HĐND và UBND'], [], { 'Người phụ trách': 'Ông Lê Văn Bình' }],
      [['Phòng Kinh tế'], [], { 'Người phụ trách': 'Bà Trần Thị Hà' }],
      [['Phòng Văn hóa - Xã hội'], [], { 'Người phụ trách': 'Ông Lê Văn Bình' }],
    ]);
  });

  it('know groups that say who leads their rows, groups without a label, and sums', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Sản phẩm', 'Thời gian'),
      row('', 'Nhóm việc chuẩn bị', '', '', ''),
      row('1', 'Kiện toàn tổ giúp việc', 'Văn phòng', 'Quyết định', 'Quý I'),
      row('III', 'Cải cách tài chính công', 'Phòng Kinh tế', '', ''),
      row('1', 'Công khai dự toán', '', 'Thông báo', 'Quý I'),
      row('2', 'Rà soát quy chế chi tiêu', 'Văn phòng', 'Quy chế', 'Quý II'),
      row('', 'Tổng cộng', '', '3 nhiệm vụ', ''),
    );
    expect(appendices[0]!.rows.map(({ group, groupTitle, no, leads }) => [group, groupTitle, no, leads])).toEqual([
      [null, 'Nhóm việc chuẩn bị', '1', ['Văn phòng']],
      ['III', 'Cải cách tài chính công', '1', ['Phòng Kinh tế']],
      ['III', 'Cải cách tài chính công', '2', ['Văn phòng']],
    ]);
  });

  it('keep the marks that stand for the cell above, whose time is the same', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Sản phẩm', 'Thời gian'),
      row('1', 'Rà soát văn bản', 'Văn phòng', 'Báo cáo', 'Quý I/2026'),
      row('2', 'Niêm yết thủ tục', '-nt-', '"', 'nt'),
    );
    const [first, second] = appendices[0]!.rows;
    expect([second!.leads, second!.products, second!.deadline.text]).toEqual([['-nt-'], ['"'], 'nt']);
    expect(second!.deadline.parts).toEqual(first!.deadline.parts);
  });

  it('take the broader of two columns of tasks for what the rows of the other belong to', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Chủ trì', 'Thời gian'),
      row('1', '<td rowspan="2">Cải cách thể chế</td>', 'Rà soát văn bản', 'Tư pháp', 'Quý I'),
      row('2', 'Theo dõi thi hành pháp luật', 'Tư pháp', 'Quý IV'),
      row('3', 'Cải cách tài chính công', 'Công khai dự toán', 'Kế toán', 'Quý I'),
    );
    expect(appendices[0]!.rows.map(({ content, groupTitle, pillar }) => [content, groupTitle, pillar])).toEqual([
      ['Rà soát văn bản', 'Cải cách thể chế', 'the-che'],
      ['Theo dõi thi hành pháp luật', 'Cải cách thể chế', 'the-che'],
      ['Công khai dự toán', 'Cải cách tài chính công', 'tai-chinh'],
    ]);
  });

  it('tell the deadline from the time when a draft is due', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Sản phẩm', 'Thời gian trình', 'Thời gian ban hành'),
      row('1', 'Soạn quy chế', 'Văn phòng', 'Quy chế', 'Tháng 02/2026', 'Quý I/2026'),
      row('2', 'Soạn kế hoạch', 'Tư pháp', 'Kế hoạch', '', 'Quý II/2026'),
      row('3', 'Soạn đề án', 'Kế toán', 'Đề án', 'Tháng 7/2026', 'Quý III/2026'),
    );
    expect(appendices[0]!.rows.map(({ deadline, other }) => [deadline.text, other])).toEqual([
      ['Quý I/2026', { 'Thời gian trình': 'Tháng 02/2026' }],
      ['Quý II/2026', {}],
      ['Quý III/2026', { 'Thời gian trình': 'Tháng 7/2026' }],
    ]);
  });

  it('take a cell over the broader and the narrower column of tasks for the task, under no theme', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Chủ trì', 'Thời gian'),
      row('1', '<td rowspan="2">Nếp làm việc</td>', 'Trực đủ giờ', 'Văn phòng', 'Quý I'),
      row('2', 'Đeo thẻ khi tiếp dân', 'Văn phòng', 'Quý II'),
      row('3', '<td colspan="2">Tổng kết năm</td>', 'Văn phòng', 'Quý IV'),
    );
    expect(appendices[0]!.rows.map(({ content, groupTitle }) => [content, groupTitle])).toEqual([
      ['Trực đủ giờ', 'Nếp làm việc'],
      ['Đeo thẻ khi tiếp dân', 'Nếp làm việc'],
      ['Tổng kết năm', null],
    ]);
  });

  it('stand under their roman area, whatever numbers what they are for has', async () => {
    const { appendices, outline } = await appendix(
      row('Mục tiêu, nhiệm vụ', 'Hoạt động', 'Chủ trì', 'Thời gian'),
      row('<td colspan="4">I. CẢI CÁCH THỂ CHẾ</td>'),
      row('<td rowspan="2">1. Kiểm tra, theo dõi thi hành</td>', '1.1. Rà soát văn bản', 'Tư pháp', 'Quý I'),
      row('1.2. Kiểm tra văn bản', 'Tư pháp', 'Quý II'),
      row('<td colspan="4">II. CẢI CÁCH TÀI CHÍNH CÔNG</td>'),
      row('1. Tiết kiệm chi', '1.1. Công khai dự toán', 'Kế toán', 'Quý I'),
    );
    expect(appendices[0]!.rows.map(({ no, content, group, pillar }) => [no, content, group, pillar])).toEqual([
      ['1.1', 'Rà soát văn bản', 'I', 'the-che'],
      ['1.2', 'Kiểm tra văn bản', 'I', 'the-che'],
      ['1.1', 'Công khai dự toán', 'II', 'tai-chinh'],
    ]);
    expect(outline.at(-1)!.children.map(({ label }) => label)).toEqual(['I', 'II']);
  });

  it('tell by their cells what a heading in words of its own leaves open', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Ai làm', 'Xong', 'Sản phẩm'),
      row('1', 'Rà soát văn bản', 'Công chức Tư pháp - Hộ tịch', 'Quý I/2026', 'Báo cáo'),
      row('2', 'Niêm yết thủ tục', 'Văn phòng HĐND và UBND xã', 'Trước 30/6/2026', 'Bảng niêm yết'),
      row('3', 'Chấm điểm', 'Công an xã', 'Tháng 12/2026', 'Bảng điểm'),
    );
    expect(appendices[0]!.rows.map(({ leads, deadline }) => [leads, deadline.text])).toEqual([
      [['Công chức Tư pháp - Hộ tịch'], 'Quý I/2026'],
      [['Văn phòng HĐND và UBND xã'], 'Trước 30/6/2026'],
      [['Công an xã'], 'Tháng 12/2026'],
    ]);
  });

  it('nest a group in its area, which the rows of the group belong to', async () => {
    const { outline, appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Sản phẩm'),
      row('I', '<td colspan="4">Cải cách thể chế</td>'),
      row('1.1', '<td colspan="4">Soạn thảo văn bản</td>'),
      row('a)', 'Soạn nghị quyết', 'Tư pháp', 'Quý I', 'Dự thảo'),
      row('II', '<td colspan="4">Cải cách thủ tục hành chính</td>'),
      row('a)', 'Niêm yết', 'Văn phòng', 'Quý II', 'Bảng'),
    );
    const told = outline.at(-1)!.children.map(({ label, pillar, children }) => [label, pillar, children.length]);
    expect(told).toEqual([
      ['I', 'the-che', 1],
      ['II', 'thu-tuc', 0],
    ]);
    expect(outline.at(-1)!.children[0]!.children[0]).toMatchObject({
      label: '1.1',
      pillar: 'the-che',
      role: 'appendix',
    });
    expect(appendices[0]!.rows.map(({ group, no, pillar }) => [group, no, pillar])).toEqual([
      ['I', 'a', 'the-che'],
      ['II', 'a', 'thu-tuc'],
    ]);
  });
});

it('columns of quarters with marks are a deadline', async () => {
  const { appendices } = await appendix(
    row('TT', 'Nội dung', 'Chủ trì', '<td colspan="4">Tiến độ</td>', 'Sản phẩm'),
    row('', '', '', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', ''),
    row('1', 'Rà soát văn bản', 'Tư pháp', 'x', '', 'x', '', 'Báo cáo'),
    row('2', 'Công khai dự toán', 'Kế toán', '', '', '', '', 'Quyết định'),
  );
  expect(appendices[0]!.kind).toBe('tasks');
  expect(appendices[0]!.rows.map(({ deadline, other }) => [deadline.text, deadline.parts.length, other])).toEqual([
    ['Quý I, Quý III', 2, {}],
    ['', 0, {}],
  ]);
});

it('a column of areas tells the area of each row, and is the content where nothing else is', async () => {
  const rows = (area: string, first: string) => [
    row('TT', area, first, 'Chủ trì', 'Thời gian', 'Kết quả'),
    row('1', '<td rowspan="2">Tài chính công</td>', 'Công khai dự toán', 'Kế toán', 'Quý I', 'Quyết định'),
    row('2', 'Mua sắm tài sản', 'Kế toán', 'Quý II', 'Hợp đồng'),
    row('3', 'Thể chế', 'Rà soát văn bản', 'Tư pháp', 'Quý III', 'Báo cáo'),
  ];
  const told = async (read: Promise<Plan>) =>
    (await read).appendices[0]!.rows.map(({ content, groupTitle, pillar }) => [content, groupTitle, pillar]);
  expect(await told(appendix(...rows('Lĩnh vực', 'Nội dung công việc')))).toEqual([
    ['Công khai dự toán', 'Tài chính công', 'tai-chinh'],
    ['Mua sắm tài sản', 'Tài chính công', 'tai-chinh'],
    ['Rà soát văn bản', 'Thể chế', 'the-che'],
  ]);
  expect((await told(appendix(...rows('Lĩnh vực', 'Ghi chú'))))[2]).toEqual(['Thể chế', null, 'the-che']);
});

describe('the cells of a task table', () => {
  it('name areas in the column of numbers, and hold product and time in one', async () => {
    const { appendices, outline } = await appendix(
      row('TT', 'Nội dung công việc', 'Sản phẩm/ Thời gian hoàn thành', 'Chủ trì'),
      row('<td rowspan="2">I. Cải cách thể chế</td>', '1. Rà soát văn bản', 'Báo cáo / Quý III', 'Tư pháp'),
      row('2. Theo dõi thi hành pháp luật', 'Kế hoạch, báo cáo / Trước ngày 30/6/2026', 'Tư pháp'),
      row('II. Cải cách tài chính công', '1. Công khai dự toán', 'Thông báo', 'Kế toán'),
      row('III. Cải cách tổ chức bộ máy', '1. Phân công lại công việc', 'Hằng quý', 'Văn phòng'),
    );
    expect(
      appendices[0]!.rows.map(({ group, no, content, products, deadline }) =>
        [group, no, content, products.join('; '), deadline.text].join(' | '),
      ),
    ).toEqual([
      'I | 1 | Rà soát văn bản | Báo cáo | Quý III',
      'I | 2 | Theo dõi thi hành pháp luật | Kế hoạch, báo cáo | Trước ngày 30/6/2026',
      'II | 1 | Công khai dự toán | Thông báo | ',
      'III | 1 | Phân công lại công việc |  | Hằng quý',
    ]);
    expect(outline.at(-1)!.children.map(({ label, pillar }) => [label, pillar])).toEqual([
      ['I', 'the-che'],
      ['II', 'tai-chinh'],
      ['III', 'bo-may'],
    ]);
  });

  it('are led by whom the groups name, under a heading for both', async () => {
    const { appendices } = await appendix(
      row('STT', 'Cơ quan chủ trì/Nội dung công việc', 'Sản phẩm', 'Phối hợp', 'Thời hạn'),
      row('I', '<td colspan="4">Phòng Nội vụ</td>'),
      row('1', 'Rà soát biên chế', 'Báo cáo', 'Văn phòng', 'Quý I'),
      row('STT', 'Nội dung công việc', 'Kết quả', 'Cơ quan phối hợp', 'Thời gian'),
      row('2', 'Cử công chức đi học', 'Danh sách', 'Văn phòng', 'Quý II'),
      row('II', '<td colspan="4">Phòng Tư pháp</td>'),
      row('3', 'Rà soát văn bản', 'Danh mục', 'Văn phòng', 'Quý III'),
    );
    expect(appendices[0]!.rows.map(({ no, content, leads }) => [no, content, leads])).toEqual([
      ['1', 'Rà soát biên chế', ['Phòng Nội vụ']],
      ['2', 'Cử công chức đi học', ['Phòng Nội vụ']],
      ['3', 'Rà soát văn bản', ['Phòng Tư pháp']],
    ]);
  });

  it('name who leads once where two products of a task each repeat it, and persons with their posts', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian'),
      row('<td rowspan="2">1</td>', '<td rowspan="2">Rà soát văn bản</td>', 'Kế hoạch', 'Tư pháp', 'Quý I'),
      row('Báo cáo', 'Tư pháp', 'Quý IV'),
      row('2', 'Tuyên truyền', 'Tin, bài', 'Bà Trần Thị Lệ - Công chức Văn hóa - Xã hội', 'Hằng tháng'),
    );
    expect(appendices[0]!.rows.map(({ products, leads }) => [products, leads])).toEqual([
      [['Kế hoạch', 'Báo cáo'], ['Tư pháp']],
      [['Tin, bài'], ['Bà Trần Thị Lệ - Công chức Văn hóa - Xã hội']],
    ]);
  });
});

describe('tables of the body', () => {
  it('give units their duties under a heading that only stands over them', async () => {
    const { responsibilities, outline } = await plan(`<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Giao việc cho các bộ phận</p>
      <table>${row('Đơn vị', 'Nhiệm vụ', 'Ghi chú')}${row('Văn phòng', 'Đôn đốc; tổng hợp báo cáo', '')}
      ${row('Tư pháp', '- Rà soát văn bản<br>- Theo dõi thi hành pháp luật', '')}</table>`);
    expect(responsibilities.map(({ unit, duties }) => [unit, duties.map(({ text }) => text)])).toEqual([
      ['Văn phòng', ['Đôn đốc; tổng hợp báo cáo']],
      ['Tư pháp', ['Rà soát văn bản', 'Theo dõi thi hành pháp luật']],
    ]);
    expect(outline.at(-1)!.children.map(({ title }) => title)).toEqual(['Giao việc cho các bộ phận']);
  });

  it('give units their duties whatever the headings say, and whatever the cells before', async () => {
    const { responsibilities } = await plan(`<p>II. TỔ CHỨC THỰC HIỆN</p><p>Phân công như sau:</p>
      <table>${row('STT', 'Cơ quan, đơn vị', 'Nội dung phân công')}
      ${row('1', 'Văn phòng', '- Đôn đốc; tổng hợp báo cáo.<br>- Chủ trì nội dung cải cách thể chế.')}
      ${row('2', 'Công an xã', 'Tuyên truyền; hướng dẫn người dân')}</table>`);
    expect(responsibilities.map(({ unit, duties }) => [unit, duties.map(({ text }) => text)])).toEqual([
      ['Văn phòng', ['Đôn đốc; tổng hợp báo cáo.', 'Chủ trì nội dung cải cách thể chế.']],
      ['Công an xã', ['Tuyên truyền; hướng dẫn người dân']],
    ]);
  });

  it('have their groups in the outline below their chapter', async () => {
    const { outline } = await plan(`<p>II. BẢNG PHÂN CÔNG NHIỆM VỤ</p><table>
      ${row('TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Sản phẩm')}${row('<td colspan="5">Cải cách thể chế</td>')}
      ${row('1', 'Rà soát văn bản', 'Tư pháp', 'Quý I', 'Báo cáo')}${row('2', 'Công bố', 'Tư pháp', 'Quý II', 'Danh mục')}</table>`);
    expect(outline.at(-1)).toMatchObject({
      role: 'tasks',
      children: [{ label: null, role: 'tasks', pillar: 'the-che' }],
    });
  });
});

describe('cells over several rows', () => {
  const merged = (...cells: [string, number][]): string =>
    `<tr>${cells.map(([text, rows]) => `<td rowspan="${rows}">${text}</td>`).join('')}</tr>`;

  it('name what several works belong to, and the works are the tasks', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nhiệm vụ', 'Nội dung công việc', 'Sản phẩm', 'Chủ trì', 'Thời gian'),
      merged(
        ['1', 2],
        ['Rà soát văn bản', 2],
        ['Ban hành kế hoạch rà soát', 1],
        ['Kế hoạch', 1],
        ['Tư pháp', 1],
        ['Quý I', 1],
      ),
      row('Công bố danh mục hết hiệu lực', 'Danh mục', 'Tư pháp', 'Quý IV'),
      merged(['2', 2], ['Một cửa', 2], ['Niêm yết thủ tục', 1], ['Bảng', 1], ['Văn phòng', 1], ['Quý I', 1]),
      row('Nâng cấp trang thiết bị', 'Biên bản', 'Văn phòng', 'Quý III'),
      row('3', 'Đối thoại', 'Tổ chức đối thoại với người dân', 'Thông báo', 'Văn phòng', 'Quý II'),
    );
    expect(appendices[0]!.rows.map(({ content, groupTitle }) => [content, groupTitle])).toEqual([
      ['Ban hành kế hoạch rà soát', 'Rà soát văn bản'],
      ['Công bố danh mục hết hiệu lực', 'Rà soát văn bản'],
      ['Niêm yết thủ tục', 'Một cửa'],
      ['Nâng cấp trang thiết bị', 'Một cửa'],
      ['Tổ chức đối thoại với người dân', 'Đối thoại'],
    ]);
  });

  it('name the areas of the rows, as groups do where they bear labels', async () => {
    const { appendices, outline } = await appendix(
      row('Lĩnh vực', 'TT', 'Công việc', 'Phụ trách', 'Cùng làm', 'Hoàn thành', 'Giao nộp'),
      merged(
        ['1. Thể chế', 2],
        ['1', 1],
        ['Rà soát văn bản', 1],
        ['Tư pháp', 1],
        ['Công an', 1],
        ['Quý I', 1],
        ['Báo cáo', 1],
      ),
      row('2', 'Phổ biến pháp luật', 'Tư pháp', 'Các thôn', 'Quý II', 'Tài liệu'),
      row('2. Đội ngũ', '3', 'Cử công chức đi học', 'Văn phòng', 'Tài chính', 'Quý III', 'Quyết định'),
    );
    expect(appendices[0]!.rows.map((each) => [each.group, each.no, each.products[0], each.coordinators[0]])).toEqual([
      ['1', '1', 'Báo cáo', 'Công an'],
      ['1', '2', 'Tài liệu', 'Các thôn'],
      ['2', '3', 'Quyết định', 'Tài chính'],
    ]);
    expect(outline.at(-1)!.children.map(({ label, pillar }) => `${label} ${pillar}`)).toEqual([
      '1 the-che',
      '2 cong-vu',
    ]);
  });

  it('set one task with several products, each at its time', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian'),
      merged(['1', 2], ['Rà soát văn bản', 2], ['a) Kế hoạch', 1], ['Tư pháp', 2], ['Quý I', 1]),
      row('b) Báo cáo', 'Quý IV'),
      row('2', 'Niêm yết thủ tục', 'Bảng', 'Văn phòng', 'Quý I'),
    );
    expect(
      appendices[0]!.rows.map(({ no, products, leads, deadline }) => [no, products, leads, deadline.text]),
    ).toEqual([
      ['1', ['a) Kế hoạch', 'b) Báo cáo'], ['Tư pháp'], 'Quý I Quý IV'],
      ['2', ['Bảng'], ['Văn phòng'], 'Quý I'],
    ]);
  });

  it('set a task once for each who has it by a time of their own, where nothing but number and task is merged', async () => {
    const { appendices, targets } = await appendix(
      row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian'),
      merged(
        ['1', 2],
        ['Tập huấn cho 80% công chức', 2],
        ['Kế hoạch', 1],
        ['Văn phòng', 1],
        ['Tư pháp', 1],
        ['Quý I', 1],
      ),
      row('Lớp học', 'Tư pháp', 'Các thôn', 'Quý II'),
      merged(['2', 2], ['Rà soát văn bản', 2], ['Kế hoạch', 1], ['Văn phòng', 1], ['Các thôn', 2], ['Quý I', 1]),
      row('Báo cáo', 'Tư pháp', 'Quý IV'),
    );
    expect(
      appendices[0]!.rows.map(({ no, content, products, leads }) => [no, content, products.join(), leads.join()]),
    ).toEqual([
      ['1', 'Tập huấn cho 80% công chức', 'Kế hoạch', 'Văn phòng'],
      ['1', 'Tập huấn cho 80% công chức', 'Lớp học', 'Tư pháp'],
      ['2', 'Rà soát văn bản', 'Kế hoạch,Báo cáo', 'Văn phòng,Tư pháp'],
    ]);
    expect(targets.map(({ value }) => value)).toEqual([80]);
  });

  it('stand under groups whose rows sum up several columns of money, some with letters within', async () => {
    const money = '<td colspan="3">Kinh phí</td>';
    const over = (label: string, title: string): string =>
      `<tr><td>${label}</td><td colspan="3">${title}</td><td>60</td><td>40</td><td>20</td></tr>`;
    const { appendices, outline } = await appendix(
      row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', money),
      row('', '', '', '', 'Tổng số', 'Ngân sách xã', 'Nguồn khác'),
      over('I', 'Cải cách thủ tục hành chính'),
      over('a)', 'Kiểm soát thủ tục'),
      row('1', 'Niêm yết thủ tục', 'Bảng', 'Văn phòng', '60', '40', '20'),
      over('II', 'Cải cách tài chính công'),
      row('2', 'Công khai dự toán', 'Thông báo', 'Tài chính', '60', '40', '20'),
    );
    expect(appendices[0]!.rows.map(({ group, no, pillar }) => [group, no, pillar])).toEqual([
      ['I', '1', 'thu-tuc'],
      ['II', '2', 'tai-chinh'],
    ]);
    expect(outline.at(-1)!.children.map(({ title, children }) => [title, children.length])).toEqual([
      ['Cải cách thủ tục hành chính', 0],
      ['Cải cách tài chính công', 0],
    ]);
  });

  it('say once for beginning and end that a task has no end', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', '<td colspan="2">Thời gian</td>', 'Chủ trì', 'Sản phẩm'),
      row('', '', 'Bắt đầu', 'Hoàn thành', '', ''),
      row('1', 'Rà soát văn bản', '01/2026', '30/6/2026', 'Tư pháp', 'Báo cáo'),
      row('2', 'Niêm yết thủ tục', '<td colspan="2">Thường xuyên</td>', 'Văn phòng', 'Bảng niêm yết'),
    );
    expect(appendices[0]!.rows.map(({ deadline }) => deadline.text)).toEqual(['30/6/2026', 'Thường xuyên']);
  });
});

describe('an appendix of several tables', () => {
  it('has each area over a table of its own', async () => {
    const head = row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian');
    const { appendices, outline } = await plan(`<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Văn phòng</p><p>- Theo dõi.</p>
      <p>PHỤ LỤC</p><p>NHIỆM VỤ NĂM 2026</p><p>I. CẢI CÁCH THỂ CHẾ</p>
      <table>${head}${row('1', 'Rà soát văn bản', 'Báo cáo', 'Tư pháp', 'Quý I')}${row('2', 'Công bố', 'Danh mục', 'Tư pháp', 'Quý II')}</table>
      <p>II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH</p>
      <table>${head}${row('1', 'Niêm yết thủ tục', 'Bảng', 'Văn phòng', 'Quý I')}${row('2', 'Số hóa hồ sơ', 'Kho', 'Văn phòng', 'Quý II')}</table>`);
    expect(appendices.flatMap(({ rows }) => rows.map(({ group, no, pillar }) => `${group}.${no} ${pillar}`))).toEqual([
      'I.1 the-che',
      'I.2 the-che',
      'II.1 thu-tuc',
      'II.2 thu-tuc',
    ]);
    const heading = outline.at(-1)!;
    expect([heading.title, heading.children.map(({ label, title }) => `${label} ${title}`)]).toEqual([
      'NHIỆM VỤ NĂM 2026',
      ['I CẢI CÁCH THỂ CHẾ', 'II CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
    ]);
  });
});

describe('other tables', () => {
  it('of inspections set no tasks: who is inspected leads nothing', async () => {
    const { appendices } = await appendix(
      row('TT', 'Cơ quan được kiểm tra', 'Nội dung trọng tâm', 'Thời gian kiểm tra'),
      row('1', 'Văn phòng HĐND và UBND xã', 'Giải quyết hồ sơ đất đai', 'Tháng 4'),
      row('2', 'Phòng Kinh tế xã', 'Công khai ngân sách', 'Tháng 5'),
      row('3', 'Công an xã', 'Định danh điện tử', 'Tháng 6'),
    );
    expect([appendices[0]!.kind, appendices[0]!.rows]).toEqual(['schedule', []]);
  });

  it('of criteria and their points set no tasks, nor do leaders’ fields give units duties', async () => {
    const scored = await appendix(
      row('TT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm', 'Tài liệu kiểm chứng', 'Cơ quan thẩm định'),
      row('1', 'Mức độ hoàn thành kế hoạch', '8', 'Hoàn thành 100%: 8 điểm', 'Báo cáo năm', 'Sở Nội vụ'),
      row('2', 'Kiểm tra các phòng', '6', 'Từ 30% trở lên: 6 điểm', 'Kết luận', 'Sở Nội vụ'),
    );
    expect([scored.appendices[0]!.kind, scored.targets]).toEqual(['other', []]);
    const led =
      await plan(`<p>II. TỔ CHỨC THỰC HIỆN</p><table>${row('TT', 'Họ và tên', 'Chức vụ', 'Lĩnh vực phụ trách')}
      ${row('1', 'Lê Văn Thành', 'Chủ tịch UBND xã', 'Phụ trách chung')}${row('2', 'Trần Thị Hoa', 'Phó Chủ tịch UBND xã', 'Cải cách thể chế')}</table>`);
    expect(led.responsibilities).toEqual([]);
  });

  it('of indicators have units and exceptions in their cells, and commit to the whole year', async () => {
    const { targets } = await plan(`<p>II. CHỈ TIÊU</p><table>
      ${row('TT', 'Chỉ tiêu', 'Năm 2025', '<td colspan="2">Lộ trình năm 2026</td>')}${row('', '', '', 'Quý II', 'Cả năm')}
      ${row('1', 'Hồ sơ giải quyết đúng hạn', '97%', '97,5%', 'Từ 98% trở lên; riêng đất đai từ 95% trở lên')}
      ${row('2', 'Người hoạt động không chuyên trách', '12 người', '11 người', 'Không quá 10 người')}
      ${row('3', 'Tự kiểm tra công tác CCHC', '01 lần', '01 lần', '02 lần/năm')}</table>`);
    expect(targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual([
      '>=98%',
      '>=95%',
      '<=10người',
      '=2lần/năm',
    ]);
  });

  it('of indicators commit to each part of the year where none stands for the whole, once where cells are merged', async () => {
    const { targets } = await plan(`<p>II. CHỈ TIÊU</p><table>
      ${row('TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2025', '<td colspan="3">Chỉ tiêu năm 2026 (lũy kế)</td>')}
      ${row('', '', '', '', 'Quý I', '6 tháng', 'Quý IV')}
      ${row('1', 'Hồ sơ giải quyết đúng hạn', '%', '97', '≥ 97', '≥ 97,5', '≥ 98')}
      ${row('2', 'Công chức được bồi dưỡng kỹ năng số', '%', '12', '-', '<td colspan="2">30 - 35</td>')}</table>`);
    expect(targets.map(({ op, value, text }) => [op, value, text])).toEqual([
      ['>=', 97, 'Hồ sơ giải quyết đúng hạn Quý I ≥ 97 %'],
      ['>=', 97.5, 'Hồ sơ giải quyết đúng hạn 6 tháng ≥ 97,5 %'],
      ['>=', 98, 'Hồ sơ giải quyết đúng hạn Quý IV ≥ 98 %'],
      ['>=', 30, 'Công chức được bồi dưỡng kỹ năng số 6 tháng Quý IV 30 - 35 %'],
      ['<=', 35, 'Công chức được bồi dưỡng kỹ năng số 6 tháng Quý IV 30 - 35 %'],
    ]);
  });

  it('of indicators may say in words how much', async () => {
    const { targets } = await plan(`<p>II. CHỈ TIÊU</p><table>${row('TT', 'Chỉ tiêu', 'Đơn vị theo dõi', 'Thời gian')}
      ${row('1', 'Trên 90% người dân hài lòng về sự phục vụ', 'Văn phòng', 'Quý IV')}
      ${row('2', 'Tối thiểu 70% hồ sơ thanh toán trực tuyến', 'Văn phòng', 'Cả năm')}</table>`);
    expect(targets.map(({ op, value, text }) => [op, value, text])).toEqual([
      ['>', 90, 'Trên 90% người dân hài lòng về sự phục vụ'],
      ['>=', 70, 'Tối thiểu 70% hồ sơ thanh toán trực tuyến'],
    ]);
    const beside = await plan(`<p>II. CHỈ TIÊU</p><table>${row('TT', 'Chỉ tiêu', 'Mức phấn đấu')}
      ${row('1', 'Hồ sơ giải quyết đúng hạn', 'Đạt từ 98% trở lên, không để hồ sơ quá hạn kéo dài')}
      ${row('2', 'Hồ sơ nộp trực tuyến', 'Ít nhất 70% trong quý II, giữ đến hết năm')}</table>`);
    expect(beside.targets.map(({ op, value }) => [op, value])).toEqual([
      ['>=', 98],
      ['>=', 70],
    ]);
  });

  it('of tasks say once what is merged over the columns of all quarters', async () => {
    const { appendices } = await appendix(
      row('TT', 'Mục tiêu/ Hoạt động', 'Chủ trì', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'),
      row('1', 'Niêm yết thủ tục hành chính', 'Đội Hành chính', '<td colspan="4">Thường xuyên</td>'),
      row('2', 'Tập huấn nghiệp vụ', 'Đội Hành chính', '', 'x', '', 'x'),
    );
    expect(appendices[0]!.rows.map(({ leads, deadline }) => [leads, deadline.text])).toEqual([
      [['Đội Hành chính'], 'Thường xuyên'],
      [['Đội Hành chính'], 'Quý II, Quý IV'],
    ]);
  });

  it('deal numbers out to offices as to places', async () => {
    const { targets } = await appendix(
      row('TT', 'Cơ quan, địa phương', 'Hồ sơ nộp trực tuyến (%)', 'Cơ quan theo dõi'),
      row('1', 'Sở Tư pháp', '85', 'Văn phòng UBND tỉnh'),
      row('2', 'Sở Xây dựng', '70', 'Văn phòng UBND tỉnh'),
      row('3', 'Các xã, phường còn lại', '60', 'Văn phòng UBND tỉnh'),
    );
    expect(targets.map(({ value, text }) => [value, text])).toEqual([
      [85, 'Hồ sơ nộp trực tuyến (%) Sở Tư pháp 85'],
      [70, 'Hồ sơ nộp trực tuyến (%) Sở Xây dựng 70'],
      [60, 'Hồ sơ nộp trực tuyến (%) Các xã, phường còn lại 60'],
    ]);
  });
});

describe('titles that run into their text', () => {
  const titles = async (body: string): Promise<string[]> => {
    const { outline } = await plan(body);
    return outline.at(-1)!.children.map(({ title, pillar }) => `${title} ${pillar}`);
  };

  it('are told by the name of an area', async () => {
    const read = await plan(
      '<p>II. NHIỆM VỤ</p><p>1. Cải cách tài chính công. Công khai dự toán đúng hạn. Quản lý chặt tài sản.</p><p>2. Rà soát hồ sơ. Báo cáo trước ngày 15.</p>',
    );
    expect(read.outline.at(-1)!.children.map(({ title, pillar }) => [title, pillar])).toEqual([
      ['Cải cách tài chính công', 'tai-chinh'],
    ]);
    expect(read.tasks.slice(1).map(({ text }) => text)).toEqual([
      'Công khai dự toán đúng hạn. Quản lý chặt tài sản.',
      'Rà soát hồ sơ. Báo cáo trước ngày 15.',
    ]);
  });

  it('are told by those beside them', async () => {
    const lines = [
      'Đầu tư công. Giải ngân đúng hạn.',
      'Hạ tầng số. Nâng cấp mạng.',
      'Dữ liệu. Làm sạch dữ liệu dân cư.',
    ];
    const numbered = (texts: string[]) => texts.map((text, i) => `<p>${i + 1}. ${text}</p>`).join('');
    expect(await titles(`<p>II. NHIỆM VỤ</p>${numbered([...lines, 'Lưu trữ. Chỉnh lý hồ sơ tồn đọng.'])}`)).toEqual([
      'Đầu tư công null',
      'Hạ tầng số null',
      'Dữ liệu null',
      'Lưu trữ null',
    ]);
    // What stands before a colon only says what the sentence is about.
    expect(
      await titles(
        `<p>II. NHIỆM VỤ</p>${numbered([...lines, 'Lưu trữ. Chỉnh lý hồ sơ tồn đọng.'].map((line) => line.replace('.', ':')))}`,
      ),
    ).toEqual([]);
    expect(
      await titles(
        `<p>II. NHIỆM VỤ</p>${numbered([...lines, 'Tổ chức chấm điểm, công bố kết quả trước ngày 15.', 'Mở lớp tập huấn cho công chức.'])}`,
      ),
    ).toEqual([]);
  });
});

it('lines that say who does the task above, and by when, are no tasks', async () => {
  const { tasks } = await plan(
    '<p>II. NHIỆM VỤ</p><p>1. Rà soát toàn bộ thủ tục</p><p>- Đánh giá từng thủ tục.</p><p>- Chủ trì: Văn phòng; phối hợp: Tư pháp; thời gian: Quý I.</p>',
  );
  expect(tasks.slice(1).map(({ text }) => text)).toEqual(['Đánh giá từng thủ tục.']);
});

it('orders that follow each other in a sentence go to a unit each', async () => {
  const { responsibilities } = await plan(
    '<p>II. TỔ CHỨC THỰC HIỆN</p><p>Giao Phòng Kinh tế phụ trách tài chính công; giao Công an xã hướng dẫn định danh. Đề nghị Đoàn xã tuyên truyền.</p>',
  );
  expect(responsibilities.map(({ unit, duties }) => [unit, duties.map(({ text }) => text)])).toEqual([
    ['Phòng Kinh tế', ['phụ trách tài chính công;']],
    ['Công an xã', ['hướng dẫn định danh.']],
    ['Đoàn xã', ['tuyên truyền.']],
  ]);
});

it('units do what any verb says, whatever their names hold', async () => {
  const { responsibilities } = await plan(
    '<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Giao Văn phòng kiểm soát thủ tục.</p><p>2. Các đồng chí Phó Chủ tịch UBND xã chỉ đạo lĩnh vực phụ trách.</p><p>3. Các phòng, đơn vị thực hiện việc được giao.</p><p>4. Phòng Tổ chức cán bộ chủ trì lĩnh vực tổ chức bộ máy.</p>',
  );
  expect(responsibilities.map(({ unit }) => unit)).toEqual([
    'Văn phòng',
    'Các đồng chí Phó Chủ tịch UBND xã',
    'Các phòng, đơn vị',
    'Phòng Tổ chức cán bộ',
  ]);
});

it('lines of a cell are items where its first mark or a whole unit says so', async () => {
  const { appendices } = await appendix(
    row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian'),
    row(
      '1',
      'Rà soát văn bản',
      '<p>- Kế hoạch</p><p>- 02 báo cáo</p>',
      '<p>- Phòng Kinh tế</p><p>- Văn phòng</p>',
      '<p>Phòng Văn hóa - Xã hội</p><p>Phòng Kinh tế</p>',
      'Quý I',
    ),
    row('2', 'Niêm yết thủ tục', 'Bảng niêm yết', '<p>Chủ trì: Văn phòng</p><p>Phối hợp: Các phòng</p>', '', 'Quý II'),
    row(
      '3',
      'Tự kiểm tra',
      'Biên bản',
      'Đ/c Lò Văn A - Chủ tịch UBND xã',
      '<p>Trưởng</p><p>Ban Chỉ đạo</p>',
      'Quý III',
    ),
  );
  expect(appendices[0]!.rows.map(({ products, leads, coordinators }) => [products, leads, coordinators])).toEqual([
    [
      ['Kế hoạch', '02 báo cáo'],
      ['Phòng Kinh tế', 'Văn phòng'],
      ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'],
    ],
    [['Bảng niêm yết'], ['Văn phòng'], ['Các phòng']],
    [['Biên bản'], ['Đ/c Lò Văn A - Chủ tịch UBND xã'], ['Trưởng Ban Chỉ đạo']],
  ]);
});

it('a caption without label begins with its capitals, below the signer’s name', async () => {
  const { header, outline } = await plan(
    `<p>TM. ỦY BAN NHÂN DÂN</p><p>CHỦ TỊCH</p><p>Lò Văn Pha</p><p>BIỂU GIAO VIỆC</p><p>(Kèm theo Kế hoạch số 15/KH-UBND)</p>
    <table>${row('TT', 'Nội dung', 'Chủ trì', 'Thời gian')}${row('1', 'Rà soát văn bản', 'Tư pháp', 'Quý I')}</table>`,
  );
  expect([header.signer.name, outline.at(-1)!.title]).toEqual(['Lò Văn Pha', 'BIỂU GIAO VIỆC']);
});

describe('a table in words of its own', () => {
  it('sets tasks where each goal has a product, a lead and a deadline', async () => {
    const { appendices } = await appendix(
      row('TT', 'Mục tiêu', 'Sản phẩm', 'Chủ trì', 'Thời hạn'),
      row('1', 'Văn bản được rà soát xong', 'Danh mục', 'Tư pháp', 'Quý I'),
      row('2', 'Thủ tục được niêm yết đủ', 'Bảng niêm yết', 'Văn phòng', 'Quý II'),
    );
    expect(appendices[0]!.rows.map(({ content, leads }) => [content, leads])).toEqual([
      ['Văn bản được rà soát xong', ['Tư pháp']],
      ['Thủ tục được niêm yết đủ', ['Văn phòng']],
    ]);
  });

  it('has a place in the outline where only its tie stands over it, and no signer in its title', async () => {
    const { outline, header } = await plan(
      `<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Văn phòng</p><p>- Theo dõi.</p><p>Nơi nhận:</p><p>- Lưu: VT.</p>
<p>PHÓ GIÁM ĐỐC</p><p>Hoàng Trọng Lữ</p><p>(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã Tâm Hạ)</p><table>${[
        row('TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Sản phẩm'),
        row('I', 'QUÝ I', '', '', ''),
        row('1', 'Rà soát văn bản', 'Tư pháp', 'Tháng 01', 'Danh mục'),
      ].join('')}</table>`,
    );
    expect(header.signer).toMatchObject({ position: 'PHÓ GIÁM ĐỐC', name: 'Hoàng Trọng Lữ' });
    expect(outline.at(-1)).toMatchObject({
      label: null,
      title: '(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã Tâm Hạ)',
      role: 'appendix',
      children: [{ title: 'QUÝ I' }],
    });
  });

  it('gives a period a figure for each of its years, and none for the year before', async () => {
    const text = head.replace('năm 2026 trên', 'giai đoạn 2026 - 2028 trên');
    const table = [
      row('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', 'Năm 2026', 'Năm 2027', 'Năm 2028'),
      row('1', 'Hồ sơ giải quyết đúng hạn', '%', '97', '98', '98,5', '≥ 99'),
      row('2', 'Văn bản của hai xã cũ được xử lý', '%', '30', '70', '100', '-'),
    ].join('');
    const { targets } = await parsePlan(
      new TextEncoder().encode(`<html><body>${text}<p>Phụ lục</p><p>CHỈ TIÊU</p><table>${table}</table></body></html>`),
      { name: 'plan.html' },
    );
    expect(targets.map(({ text: words, op, value }) => [words, op, value])).toEqual([
      ['Hồ sơ giải quyết đúng hạn Năm 2026 98 %', '=', 98],
      ['Hồ sơ giải quyết đúng hạn Năm 2027 98,5 %', '=', 98.5],
      ['Hồ sơ giải quyết đúng hạn Năm 2028 ≥ 99 %', '>=', 99],
      ['Văn bản của hai xã cũ được xử lý Năm 2026 70 %', '=', 70],
      ['Văn bản của hai xã cũ được xử lý Năm 2027 100 %', '=', 100],
    ]);
  });

  it('sets points for criteria and tasks beside them; areas and steps above them are no tasks', async () => {
    const { appendices, targets } = await appendix(
      row('TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm phấn đấu năm 2026', 'Giải pháp thực hiện', 'Chủ trì', 'Thời hạn'),
      row('1', 'Cải cách thể chế', '8,00', '7,50', '', '', ''),
      row('1.1', 'Rà soát văn bản', '3,00', '2,50', '', '', ''),
      row('1.1.1', 'Mức độ hoàn thành kế hoạch', '2,00', '1,75', 'Giao ban hằng tháng', 'Tư pháp', 'Quý IV'),
      row('2', 'Tài chính công', '9,00', '8,00', '', '', ''),
      row('2.1', 'Tỷ lệ giải ngân vốn', '2,00', '2,00', 'Ký cam kết tiến độ', 'Kế toán', 'Hằng tháng'),
    );
    expect(appendices[0]!.rows.map(({ group, no, content }) => [group, no, content])).toEqual([
      ['1', '1.1.1', 'Giao ban hằng tháng'],
      ['2', '2.1', 'Ký cam kết tiến độ'],
    ]);
    expect(targets.filter(({ where }) => where === 'appendix').map(({ value, unit }) => [value, unit])).toEqual([
      [7.5, 'điểm'],
      [2.5, 'điểm'],
      [1.75, 'điểm'],
      [8, 'điểm'],
      [2, 'điểm'],
    ]);
  });

  it('fills a calendar where the time stands first and nothing is to be delivered', async () => {
    const { appendices } = await appendix(
      row('Tháng', 'Nội dung công việc', 'Đơn vị thực hiện', 'Ghi chú'),
      row('Tháng 01', 'Ban hành kế hoạch', 'Văn phòng', ''),
      row('Tháng 02', 'Rà soát văn bản', 'Tư pháp', ''),
      row('Tháng 03', 'Báo cáo quý I', 'Văn phòng', ''),
    );
    expect(appendices[0]).toMatchObject({ kind: 'schedule', rows: [] });
  });

  it('says whose a number is that is set for one place', async () => {
    const { targets } = await appendix(
      row('TT', 'Đơn vị', 'Chỉ tiêu', 'ĐVT', 'Mức giao'),
      row('1', 'Trưởng thôn Hội Vân', 'Tỷ lệ hồ sơ nộp trực tuyến', '%', '≥ 75'),
      row('2', 'Trưởng thôn Gò Miếu', 'Tỷ lệ hồ sơ nộp trực tuyến', '%', '≥ 70'),
    );
    expect(targets.map(({ text }) => text)).toEqual([
      'Trưởng thôn Hội Vân Tỷ lệ hồ sơ nộp trực tuyến ≥ 75 %',
      'Trưởng thôn Gò Miếu Tỷ lệ hồ sơ nộp trực tuyến ≥ 70 %',
    ]);
  });

  it('ends the head where each column has its heading, whatever the first row opens with', async () => {
    const { appendices } = await appendix(
      row('Tháng', 'Mốc', 'Việc cần hoàn thành', 'Đơn vị'),
      row('<td rowspan="2">Tháng 8</td>', 'Ngày 14/8', 'Mở điểm hỗ trợ tại trụ sở cũ', 'Văn phòng'),
      row('Ngày 29/8', 'Trình quy chế làm việc', 'Văn phòng'),
      row('Tháng 9', 'Ngày 10/9', 'Họp Ban Chỉ đạo', 'Văn phòng'),
    );
    expect(appendices[0]).toMatchObject({
      kind: 'schedule',
      columns: ['Tháng', 'Mốc', 'Việc cần hoàn thành', 'Đơn vị'],
    });
  });

  it('are spans of years: marks stand for their names, words for themselves, a merged cell for both', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Chủ trì', 'Sản phẩm', '2026 - 2027', '2028 - 2030'),
      row('1', 'Rà soát văn bản', 'Tư pháp', 'Báo cáo', 'x', 'x'),
      row('2', 'Dựng tủ sách pháp luật', 'Văn phòng', 'Tủ sách', 'Quý IV/2026', 'Duy trì hằng năm'),
      row('3', 'Báo cáo tổng kết', 'Văn phòng', 'Báo cáo', '<td colspan="2">Tháng 11 hằng năm</td>'),
    );
    expect(appendices[0]!.rows.map(({ deadline }) => deadline.text)).toEqual([
      '2026 - 2027, 2028 - 2030',
      'Quý IV/2026, Duy trì hằng năm',
      'Tháng 11 hằng năm',
    ]);
  });

  it('are of scores: a row with points alone is the group of those below', async () => {
    const { appendices } = await appendix(
      row('TT', 'Tiêu chí', 'Điểm tối đa', 'Giải pháp thực hiện', 'Chủ trì', 'Thời hạn'),
      row('I', 'Cải cách thể chế', '8,00', '', '', ''),
      row('1.1', 'Tự kiểm tra văn bản', '2,00', 'Kiểm tra ngay sau khi ban hành', 'Văn phòng', 'Tháng 11'),
      row('II', 'Cải cách thủ tục hành chính', '20,00', '', '', ''),
      row('2.1', 'Hồ sơ đúng hạn', '5,00', 'Cảnh báo hồ sơ sắp đến hạn', 'Văn phòng', 'Thường xuyên'),
    );
    expect(appendices[0]!.rows.map(({ group, pillar, no }) => [group, pillar, no])).toEqual([
      ['I', 'the-che', '1.1'],
      ['II', 'thu-tuc', '2.1'],
    ]);
  });

  it('hold who leads and who helps in one sentence', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Cơ quan thực hiện', 'Sản phẩm', 'Thời gian'),
      row('1', 'Trả kết quả tại nhà', 'Văn phòng chủ trì, phối hợp với Bưu điện xã', 'Hợp đồng', 'Quý I'),
      row('2', 'Rà soát văn bản', 'Tư pháp', 'Báo cáo', 'Quý II'),
    );
    expect(appendices[0]!.rows.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [['Văn phòng'], ['Bưu điện xã']],
      [['Tư pháp'], []],
    ]);
  });

  it('name persons, each on a line of its own', async () => {
    const { appendices } = await appendix(
      row('TT', 'Nội dung', 'Sản phẩm', 'CBCC tham mưu', 'Thời gian'),
      row('1', 'Rà soát văn bản', 'Báo cáo', 'Trần Thị Kim Liên<br>Phạm Văn Tuấn', 'Quý I/2026'),
      row('2', 'Niêm yết thủ tục', 'Bảng niêm yết', 'Huỳnh Ngọc Sơn', 'Quý II/2026'),
    );
    expect(appendices[0]!.rows.map(({ leads }) => leads)).toEqual([
      ['Trần Thị Kim Liên', 'Phạm Văn Tuấn'],
      ['Huỳnh Ngọc Sơn'],
    ]);
  });

  it('stand under areas labelled "I/-"', async () => {
    const { appendices, outline } = await appendix(
      row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian'),
      row('<td colspan="5">I/- Cải cách thể chế</td>'),
      row('1', 'Rà soát văn bản', 'Báo cáo', 'Tư pháp', 'Quý I/2014'),
    );
    expect(appendices[0]!.rows.map(({ group, pillar }) => [group, pillar])).toEqual([['I', 'the-che']]);
    expect(outline.at(-1)!.children.map(({ label, title }) => [label, title])).toEqual([['I', 'Cải cách thể chế']]);
  });
});
