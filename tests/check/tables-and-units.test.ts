/** What rules see of tables beside the tasks, and of units that tables abbreviate. */
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const HEAD = row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian');

async function findings(rule: string, behind: string, chapters = ''): Promise<[string | null, string | null][]> {
  const plan = await parsePlan(
    new TextEncoder().encode(`<html><body><p>ỦY BAN NHÂN DÂN THỊ XÃ TÂM SƠN</p><p>Số: 15/KH-UBND</p>
<p>Tâm Sơn, ngày 10 tháng 01 năm 2024</p><p>KẾ HOẠCH</p><p>Cải cách hành chính năm 2024 trên địa bàn thị xã Tâm Sơn</p>
<p>I. NHIỆM VỤ</p><p>1. Cải cách thủ tục hành chính</p><p>- Công khai thủ tục hành chính tại Bộ phận Một cửa.</p>${chapters}
<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Phòng Nội vụ</p><p>- Theo dõi việc thực hiện.</p><p>2. Phòng Tài chính - Kế hoạch</p><p>- Bố trí kinh phí.</p>${behind}</body></html>`),
    { name: 'plan.html' },
  );
  return checkPlan(plan).flatMap((found) => (found.rule === rule ? [[found.where, found.evidence]] : []));
}
const tasks = (...rows: string[]): string => `<p>Phụ lục</p><p>NHIỆM VỤ</p><table>${HEAD}${rows.join('')}</table>`;

describe('units in capitals', () => {
  it('are units by the letters of those that have duties, and by a key under the table', async () => {
    const table = tasks(
      row('1', 'Chấm điểm chỉ số cải cách hành chính', 'Báo cáo', 'PNV', 'Các phòng', 'Quý IV'),
      row('2', 'Giao dự toán ngân sách năm 2024', 'Quyết định', 'PTCKH', 'Các phòng', 'Quý I'),
      row('3', 'Rà soát văn bản do thị xã ban hành', 'Báo cáo', 'PTP', 'Các phòng', 'Quý III'),
      row('4', 'Nâng cấp trang thông tin điện tử', 'Biên bản', 'XYZ', 'Các phòng', 'Quý II'),
    );
    const key = '<p>Ghi chú: PTP: Phòng Tư pháp; PVHTT: Phòng Văn hóa và Thông tin.</p>';
    expect(await findings('task/not-a-unit', table + key)).toEqual([['Phụ lục 4', 'XYZ']]);
    expect((await findings('task/not-a-unit', table)).map(([, evidence]) => evidence)).toEqual(['PTP', 'XYZ']);
  });

  it('are the same unit as their names written out', async () => {
    const table = tasks(
      row('1', 'Chấm điểm chỉ số cải cách hành chính', 'Báo cáo', 'PNV', 'VP; Phòng Nội vụ', 'Quý IV'),
    );
    expect(await findings('task/lead-is-coordinator', table)).toEqual([['Phụ lục 1', 'PNV – VP; Phòng Nội vụ']]);
  });

  it('may stand behind the first word of the name, with dashes between', async () => {
    const table = tasks(
      row('1', 'Công khai ngân sách', 'Thông báo', 'Phòng Tài chính - Kế hoạch', 'Phòng TC - KH', 'Quý IV'),
    );
    expect(await findings('task/lead-is-coordinator', table)).toEqual([
      ['Phụ lục 1', 'Phòng Tài chính - Kế hoạch – Phòng TC - KH'],
    ]);
  });
});

it('reads a task merged over rows once: it repeats neither itself nor its number, and its faults are told once', async () => {
  const own = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = tasks(
    `<tr><td rowspan="2">1</td><td rowspan="2">Mở các lớp bồi dưỡng bồi dưỡng kỹ năng số cho công chức phường</td><td>Kế hoạch</td><td>Phòng Nội vụ</td><td>Phòng Tư pháp</td><td>Quý I</td></tr>`,
    own('Lớp học', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Quý II'),
    row('2', 'Công khai thủ tục hành chính tại trụ sở', 'Bảng niêm yết', 'Phòng Nội vụ', 'Các phòng', 'Quý I'),
  );
  expect(await findings('task/duplicate', table)).toEqual([]);
  expect(await findings('numbering/duplicate', table)).toEqual([]);
  expect((await findings('text/repeated-word', table)).map(([where]) => where)).toEqual(['Phụ lục 1']);
});

it('counts a row’s number as given twice, whatever stands under the number before', async () => {
  const table = tasks(
    row('01', 'Kiểm soát thủ tục', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý IV'),
    row('01.a', 'Rà soát thủ tục đất đai', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý II'),
    row('02', 'Công khai thủ tục', 'Bảng niêm yết', 'Phòng Nội vụ', 'Các phòng', 'Quý I'),
    row('02', 'Khảo sát người dân', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý IV'),
  );
  expect(await findings('numbering/duplicate', table)).toEqual([['Phụ lục 02', '02 Khảo sát người dân']]);
});

describe('tables that set no tasks', () => {
  it('are read for what is left over from last year', async () => {
    const table = `<p>Phụ lục II</p><p>DANH MỤC KẾ HOẠCH PHẢI BAN HÀNH</p><table>${row('TT', 'Tên kế hoạch', 'Cấp ban hành', 'Số bản')}
      ${row('1', 'Kế hoạch kiểm tra công vụ năm 2024', 'Thị xã', 'Hai')}${row('2', 'Kế hoạch truyền thông năm 2023', 'Thị xã', 'Hai')}</table>`;
    expect(await findings('leftover/year', table)).toEqual([['Phụ lục II.2', 'Kế hoạch truyền thông năm 2023']]);
  });

  it('are read for limits that contradict each other', async () => {
    const table = `<p>III. CHỈ TIÊU</p><table>${row('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024')}
      ${row('1', 'Thanh toán trực tuyến', '%', 'trên 60% trở lên')}${row('2', 'Hồ sơ đúng hạn', '%', 'từ 98% trở lên')}</table>`;
    expect(await findings('target/operator', table)).toEqual([['Bảng.1', 'trên 60% trở lên']]);
  });

  it('show where an area has no figure', async () => {
    const group = (label: string, title: string): string => `<tr><td>${label}</td><td colspan="3">${title}</td></tr>`;
    const table = `<p>III. CHỈ TIÊU</p><table>${row('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024')}
      ${group('A', 'Cải cách thủ tục hành chính')}${row('1', 'Hồ sơ giải quyết đúng hạn', '%', '98')}${row('2', 'Hồ sơ nộp trực tuyến', '%', '70')}
      ${group('B', 'Cải cách tài chính công')}${row('3', 'Công khai dự toán ngân sách', '-', 'Đúng biểu mẫu')}</table>`;
    expect(await findings('pillar/no-target', table)).toEqual([
      [expect.anything(), 'Công khai dự toán ngân sách - Đúng biểu mẫu'],
    ]);
  });
});

describe('tasks', () => {
  it('that one office has to do twice in a paper of one kind, at times that meet, are one', async () => {
    const table = tasks(
      row('1', 'Củng cố Tổ công nghệ số cộng đồng ở các bản', 'Kế hoạch', 'Phòng Nội vụ', 'Các phòng', 'Quý I/2024'),
      row('2', 'Công khai ngân sách', 'Thông báo', 'Phòng Tài chính - Kế hoạch', 'Các phòng', 'Quý I/2024'),
      row(
        '3',
        'Củng cố, kiện toàn Tổ công nghệ số cộng đồng ở các bản',
        'Kế hoạch',
        'Phòng Nội vụ',
        'Các phòng',
        'Trước ngày 15/3/2024',
      ),
    );
    expect((await findings('task/duplicate', table)).map(([where]) => where)).toEqual(['Phụ lục 3']);
    expect(await findings('task/duplicate', table.replace('Trước ngày 15/3/2024', 'Quý III/2024'))).toEqual([]);
  });

  it('need not say what their parts bring', async () => {
    const table = tasks(
      row('1', 'Kiểm soát thủ tục hành chính', '', 'Văn phòng', 'Các phòng', ''),
      row('a', 'Ban hành kế hoạch kiểm soát', 'Kế hoạch', 'Văn phòng', 'Các phòng', 'Quý I'),
      row('2', 'Công khai ngân sách thị xã', '', 'Văn phòng', 'Các phòng', 'Quý I'),
    );
    expect((await findings('task/incomplete', table)).map(([where]) => where)).toEqual(['Phụ lục 2']);
  });

  it('counted by name are told where a number comes twice, over a heading, too', async () => {
    const chapters =
      '<p>Nhiệm vụ 1: Công bố danh mục thủ tục.</p><p>2. Cải cách tổ chức bộ máy</p><p>Nhiệm vụ 1: Phân công lại công việc.</p><p>Nhiệm vụ 2: Sửa đổi quy chế làm việc.</p>';
    expect(await findings('numbering/duplicate', '', chapters)).toEqual([]);
    const twice = chapters
      .replace('Nhiệm vụ 1: Công bố', 'Nhiệm vụ 1: Rà soát hồ sơ.</p><p>Nhiệm vụ 2: Công bố')
      .replace('Nhiệm vụ 1: Phân', 'Nhiệm vụ 2: Phân')
      .replace('Nhiệm vụ 2: Sửa', 'Nhiệm vụ 3: Sửa');
    expect(await findings('numbering/duplicate', '', twice)).toEqual([
      [expect.anything(), 'Nhiệm vụ 2 Phân công lại công việc.'],
    ]);
  });
});

describe('targets', () => {
  it('contradict each other where a short one stands in a long one', async () => {
    const chapters =
      '<p>- Duy trì tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt từ 98,5% trở lên.</p><p>- Tập trung nhân lực, phối hợp các phòng, các xã giải quyết hồ sơ đúng hạn và trước hạn từ 98% trở lên, công khai xin lỗi khi trễ hạn.</p>';
    expect(await findings('target/conflict', '', chapters)).toHaveLength(1);
  });
});

it('names a place once where a point repeats the label of its section ("1.1" under "1")', async () => {
  const plan = await parsePlan(
    'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nII. NHIỆM VỤ\n1. Cải cách thể chế\n1.1. Rà soát văn bản văn bản do xã ban hành.\n1.2. Kiểm tra việc kiểm tra việc thực hiện văn bản.\n',
  );
  const doubled = checkPlan(plan).filter(({ rule }) => rule === 'text/repeated-word');
  expect(doubled.map(({ where }) => where)).toEqual(['II.1.1', 'II.1.2']);
});
