/** Tables that are no appendix of tasks: tasks inside a chapter, indicators with their values, goals beside the tasks. */
import { describe, expect, it } from 'vitest';
import { type Plan, parsePlan } from '../../src/index.ts';

const head = `<p>ỦY BAN NHÂN DÂN XÃ TÂM HẠ</p><p>Số: 15/KH-UBND</p><p>Tâm Hạ, ngày 10 tháng 01 năm 2026</p>
<p>KẾ HOẠCH</p><p>Cải cách hành chính năm 2026 trên địa bàn xã Tâm Hạ</p>
<p>Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND xã Tâm Hạ ban hành Kế hoạch như sau:</p>`;
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const plan = (body: string): Promise<Plan> =>
  parsePlan(new TextEncoder().encode(`<html><body>${head}${body}</body></html>`), { name: 'plan.html' });
const told = ({ targets }: Plan): string[] =>
  targets.map(({ op, value, unit, pillar, where }) => `${op}${value}${unit} ${pillar} ${where}`);

/** How such a plan begins in raw text. */
const OPENING = [
  'ỦY BAN NHÂN DÂN XÃ TÂM HẠ',
  'Số: 15/KH-UBND',
  'Tâm Hạ, ngày 10 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026 trên địa bàn xã Tâm Hạ',
  'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND xã Tâm Hạ ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH',
  '- Phục vụ Nhân dân tốt hơn.',
];

describe('a table of tasks inside a chapter', () => {
  const read = plan(`<p>PHẦN I</p><p>MỤC ĐÍCH</p><p>- Phục vụ Nhân dân tốt hơn.</p>
    <p>PHẦN II</p><p>MỤC TIÊU VÀ NHIỆM VỤ</p>
    <p>Mục 1. MỤC TIÊU</p><p>- 95% hồ sơ được giải quyết đúng hạn.</p>
    <p>Mục 2. NHIỆM VỤ</p><p>1. Cải cách thủ tục hành chính</p>
    <table>${row('STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Sản phẩm')}
    ${row('1', 'Rà soát tối thiểu 10 TTHC', 'Văn phòng', 'Quý II/2026', 'Báo cáo')}
    ${row('2', 'Mở từ 2 đến 4 lớp bồi dưỡng công chức', 'Phòng Kinh tế', 'Quý III/2026', 'Tài liệu')}</table>
    <p>PHẦN III</p><p>TỔ CHỨC THỰC HIỆN</p><p>1. Các phòng, ban chuyên môn; Trưởng các thôn</p>
    <p>- Thực hiện Kế hoạch này.</p>`);

  it('belongs to the area and the section above it', async () => {
    const { appendices } = await read;
    expect(appendices.map(({ where, rows }) => [where, rows.map(({ pillar }) => pillar)])).toEqual([
      ['body', ['thu-tuc', 'thu-tuc']],
    ]);
    expect(told(await read)).toEqual([
      '=95% thu-tuc targets',
      '>=10TTHC thu-tuc tasks',
      '>=2lớp thu-tuc tasks',
      '<=4lớp thu-tuc tasks',
    ]);
  });

  it('stands in chapters of parts; one with targets and tasks is one of tasks', async () => {
    const { outline } = await read;
    expect(outline.map(({ label, role, children }) => [label, role, children.map((child) => child.label)])).toEqual([
      ['PHẦN I', 'purposes', []],
      ['PHẦN II', 'tasks', ['Mục 1', 'Mục 2']],
      ['PHẦN III', 'organization', ['1']],
    ]);
  });

  it('gives duties to units named together', async () => {
    const { responsibilities } = await read;
    expect(responsibilities.map(({ unit, duties }) => [unit, duties.length])).toEqual([
      ['Các phòng, ban chuyên môn; Trưởng các thôn', 1],
    ]);
  });
});

describe('tables inside chapters that were flattened into lines', () => {
  const lines = (area: string, ...rows: string[][]): string =>
    [area, '', 'STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Sản phẩm', ...rows.flat(), ''].join('\n');
  const text = [
    ...OPENING,
    'II. NHIỆM VỤ',
    lines(
      '1. Cải cách thể chế',
      [
        '1',
        'Rà soát văn bản do HĐND xã ban hành',
        'Văn phòng HĐND và UBND xã',
        'Quý I/2026',
        'Báo cáo kết quả rà soát',
      ],
      ['2', 'Theo dõi tình hình thi hành pháp luật', 'Văn phòng HĐND và UBND xã', 'Quý II/2026', 'Kế hoạch theo dõi'],
    ),
    lines(
      '2. Cải cách thủ tục hành chính',
      ['1', 'Niêm yết, công khai thủ tục hành chính', 'Phòng Kinh tế', 'Thường xuyên', 'Bảng niêm yết'],
      ['2', 'Đối thoại với người dân về thủ tục hành chính', 'Phòng Kinh tế', 'Quý III/2026', 'Thông báo kết luận'],
      ['3', 'Khảo sát mức độ hài lòng của người dân', 'Phòng Kinh tế', 'Quý IV/2026', 'Báo cáo kết quả khảo sát'],
    ),
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Văn phòng HĐND và UBND xã: theo dõi, đôn đốc việc thực hiện Kế hoạch.',
  ].join('\n');

  it('end where the numbering of the chapters goes on', async () => {
    const { appendices, outline, responsibilities } = await parsePlan(text, { name: 'plan.txt' });
    expect(appendices.map(({ rows }) => rows.map(({ no, pillar }) => `${no} ${pillar}`))).toEqual([
      ['1 the-che', '2 the-che'],
      ['1 thu-tuc', '2 thu-tuc', '3 thu-tuc'],
    ]);
    expect(outline.map(({ label, children }) => [label, children.length])).toEqual([
      ['I', 0],
      ['II', 2],
      ['III', 0],
    ]);
    expect(responsibilities.map(({ unit }) => unit)).toEqual(['Văn phòng HĐND và UBND xã']);
  });
});

describe('a table of duties that was flattened into lines', () => {
  const text = [
    ...OPENING,
    'II. TỔ CHỨC THỰC HIỆN',
    'UBND xã giao việc như sau:',
    ...['STT', 'Cơ quan, đơn vị', 'Nội dung phân công'],
    ...['1', 'Văn phòng HĐND và UBND', 'xã', '- Theo dõi, đôn đốc; tổng hợp báo cáo gửi', 'tỉnh.'],
    '- Chủ trì nội dung cải cách thể chế.',
    ...['2', 'Công an xã', '- Hướng dẫn người dân kích hoạt tài khoản.'],
    ...['3', 'Trưởng các thôn', '- Vận động người dân nộp hồ sơ trực tuyến.'],
    'Yêu cầu các đơn vị nghiêm túc thực hiện; có vướng mắc thì phản ánh về Văn phòng HĐND và UBND xã để được xem xét./.',
  ].join('\n');

  it('is read to its end, and what closes the plan is none of its cells', async () => {
    const { responsibilities, closing } = await parsePlan(text, { name: 'plan.txt' });
    expect(responsibilities.map(({ unit, duties }) => [unit, duties.map((duty) => duty.text)])).toEqual([
      [
        'Văn phòng HĐND và UBND xã',
        ['Theo dõi, đôn đốc; tổng hợp báo cáo gửi tỉnh.', 'Chủ trì nội dung cải cách thể chế.'],
      ],
      ['Công an xã', ['Hướng dẫn người dân kích hoạt tài khoản.']],
      ['Trưởng các thôn', ['Vận động người dân nộp hồ sơ trực tuyến.']],
    ]);
    expect(closing.map((passage) => passage.text.slice(0, 18))).toEqual(['Yêu cầu các đơn vị']);
  });
});

describe('a table of indicators', () => {
  const table = (...heads: string[]): string => `<p>Phụ lục I</p><p>CHỈ TIÊU</p><table>${row(...heads)}
    ${row('I', 'Cải cách thủ tục hành chính', '', '', '')}
    ${row('1', 'Hồ sơ được giải quyết đúng hạn và trước hạn', '%', '≥ 98', '≥ 98,5')}
    ${row('2', 'Phản ánh, kiến nghị được xử lý đúng hạn', '%', '95', '100')}
    ${row('II', 'Công tác chỉ đạo, điều hành', '', '', '')}
    ${row('3', 'Số lần tự kiểm tra trong năm', 'lần', 'từ 1 trở lên', '2 - 3')}</table>`;
  const body = '<p>I. MỤC ĐÍCH</p><p>- Phục vụ Nhân dân.</p>';

  it('commits to what the office itself registers', async () => {
    const read = await plan(body + table('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu tỉnh giao', 'Chỉ tiêu xã đăng ký'));
    expect(told(read)).toEqual([
      '>=98.5% thu-tuc appendix',
      '=100% thu-tuc appendix',
      '>=2lần chi-dao appendix',
      '<=3lần chi-dao appendix',
    ]);
    expect(read.targets[0]).toMatchObject({
      indicator: 'on-time-rate',
      text: 'Hồ sơ được giải quyết đúng hạn và trước hạn ≥ 98,5 %',
    });
  });

  it('is told by what is aimed at, and by units under "Đơn vị"', async () => {
    const rows = (...more: string[][]): string => more.map((cells) => row(...cells)).join('');
    const aimed = rows(
      ['STT', 'Tên chỉ tiêu', 'Mức phấn đấu', 'Cơ quan theo dõi'],
      ['1', 'Hồ sơ nộp trực tuyến', '≥ 80%', 'Văn phòng'],
      ['2', 'Hồ sơ trễ hạn', '< 1%', 'Văn phòng'],
      ['3', 'Thứ hạng Chỉ số CCHC', 'tăng 2 bậc', 'Phòng Nội vụ'],
    );
    const measured = rows(
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch năm 2026'],
      ['1', 'Hồ sơ nộp trực tuyến', '%', '85'],
      ['2', 'Thời gian cấp giấy phép xây dựng', 'ngày', '12'],
    );
    const read = await plan(
      `${body}<p>Phụ lục I</p><p>CHỈ TIÊU</p><table>${aimed}</table><p>Phụ lục II</p><p>CHỈ TIÊU KHÁC</p><table>${measured}</table>`,
    );
    expect(told(read)).toEqual([
      '>=80% thu-tuc appendix',
      '<1% thu-tuc appendix',
      '+2bậc chi-dao appendix',
      '=85% thu-tuc appendix',
      '=12ngày null appendix',
    ]);
  });

  it('is no table of what the plan costs', async () => {
    const rows = [
      ['TT', 'Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['1', 'In tờ rơi', '1.000', '5.000', '5.000.000'],
      ['2', 'Mua máy quét', '01', '12.000.000', '12.000.000'],
    ];
    const read = await plan(
      `${body}<p>Phụ lục</p><p>DỰ TOÁN KINH PHÍ</p><table>${rows.map((cells) => row(...cells)).join('')}</table>`,
    );
    expect(read.appendices.map(({ kind }) => kind)).toEqual(['other']);
  });

  it('commits to the plan of its own year, not to the result of the last', async () => {
    const read = await plan(body + table('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả năm 2025', 'Kế hoạch năm 2026'));
    expect(told(read)).toHaveLength(4);
    const turned = await plan(body + table('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Kết quả năm 2025'));
    expect(told(turned)).toEqual(['>=98% thu-tuc appendix', '=95% thu-tuc appendix', '>=1lần chi-dao appendix']);
  });

  it('commits to the steps towards the end of its period, cells merged over years once', async () => {
    const steps = (...cells: string[]): string => cells.map((cell) => `<td>${cell}</td>`).join('');
    const read = await parsePlan(
      new TextEncoder().encode(`<html><body>${head.replace('năm 2026 trên', 'giai đoạn 2021 - 2025 trên')}
      <p>I. CHỈ TIÊU</p><table>
      <tr><td rowspan="2">TT</td><td rowspan="2">Chỉ tiêu</td><td rowspan="2">ĐVT</td><td colspan="2">Lộ trình thực hiện</td></tr>
      <tr>${steps('Năm 2024', 'Năm 2025')}</tr><tr>${steps('1', 'Hồ sơ giải quyết đúng hạn', '%', '≥ 97', '≥ 98')}</tr>
      <tr>${steps('2', 'Văn bản ban hành đúng trình tự', '%')}<td colspan="2">100</td></tr></table></body></html>`),
      { name: 'plan.html' },
    );
    expect(read.targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual(['>=97%', '>=98%', '=100%']);
  });

  it('is told by shares under a heading that only says who set them', async () => {
    const shares = `<p>Phụ lục</p><p>PHÂN CÔNG</p><table>${row('Lĩnh vực', 'Cơ quan chủ trì', 'Nội dung chỉ tiêu', 'Mức giao')}
      ${row('Cải cách thể chế', 'Sở Tư pháp', 'Dự thảo được thẩm định đúng hạn', '100%')}
      ${row('Cải cách thủ tục hành chính', 'Văn phòng', 'Hồ sơ giải quyết đúng hạn', 'trên 97%')}
      ${row('Cải cách tài chính công', 'Sở Tài chính', 'Giải ngân vốn đầu tư công', 'Từ 95%')}</table>`;
    expect(told(await plan(body + shares))).toEqual([
      '=100% the-che appendix',
      '>97% thu-tuc appendix',
      '>=95% tai-chinh appendix',
    ]);
  });

  it('commits to nothing where two columns may claim it', async () => {
    expect(told(await plan(body + table('TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mức thứ nhất', 'Mức thứ hai')))).toEqual([]);
  });
});

describe('a column of goals beside the tasks', () => {
  it('is read once for all rows that share a goal', async () => {
    const read = await plan(`<p>I. MỤC ĐÍCH</p><p>- Phục vụ Nhân dân.</p><p>Phụ lục</p><p>NHIỆM VỤ</p>
      <table>${row('TT', 'Mục tiêu', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành')}
      ${row('I', 'Cải cách thể chế', '', '', '')}
      <tr><td>1</td><td rowspan="2">100% văn bản được rà soát</td><td>Lập danh mục</td><td>Văn phòng</td><td>Quý I/2026</td></tr>
      ${row('2', 'Công bố danh mục', 'Văn phòng', 'Quý II/2026')}
      ${row('3', 'Giảm ít nhất 5% văn bản', 'Bãi bỏ văn bản cũ', 'Văn phòng', 'Quý IV/2026')}</table>`);
    expect(told(read)).toEqual(['=100% the-che appendix', '>=5% the-che appendix']);
  });
});
