/** What offices do in ways of their own: places of the appendix and its tables, words of their own for who does what. */

import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { type Plan, parsePlan } from '../../src/index.ts';
import { rowLabel } from '../../src/plan/row-label.ts';

const HEAD = `ỦY BAN NHÂN DÂN
XÃ ĐẠI LÂM
Số: 15/KH-UBND
Đại Lâm, ngày 10 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026 trên địa bàn xã Đại Lâm

Thực hiện Kế hoạch số 152/KH-UBND ngày 05/01/2026 của UBND tỉnh, UBND xã Đại Lâm ban hành Kế hoạch như sau:

`;
const SIGNED = `Nơi nhận:
- UBND tỉnh (b/c);
- Các phòng thuộc UBND xã;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Mẫu
`;
const markdown = (body: string): Promise<Plan> => parsePlan(HEAD + body, { name: 'ke-hoach.md' });

/** A plan of one task, and an appendix that holds the table. */
const markdownWithAppendix = (table: string): Promise<Plan> =>
  markdown(`## I. NHIỆM VỤ

1. Cải cách thể chế

- Rà soát văn bản do xã ban hành.

${SIGNED}
PHỤ LỤC

(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã Đại Lâm)

${table}`);

it('names a place that begins as an office does', async () => {
  const plan = await parsePlan(HEAD);
  expect(plan.header.locality).toEqual({ level: 'xã', name: 'Đại Lâm' });
});

it('names an office that is no place, and the place that it belongs to', async () => {
  const headOf = async (above: string, office: string, ofPlace: string) =>
    (
      await parsePlan(
        `UBND ${above}\n${office}\nSố: 15/KH-VP\nKẾ HOẠCH\nCải cách hành chính năm 2024 của ${ofPlace}\nCăn cứ Kế hoạch số 11/KH-UBND ngày 02/01/2024 của UBND tỉnh Sơn La, ${office.toLowerCase()} ban hành kế hoạch:\nI. MỤC ĐÍCH\n- Nâng cao chất lượng.\n`,
      )
    ).header;
  const province = { level: 'tỉnh', name: 'Sơn La' };
  const board = await headOf(
    'TỈNH SƠN LA',
    'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP',
    'Ban Quản lý các khu công nghiệp tỉnh Sơn La',
  );
  expect(board.locality?.level).toBe('khác');
  expect(board.locality?.name.toLowerCase()).toBe('ban quản lý các khu công nghiệp');
  expect(board.parents).toEqual([province]);
  const room = await headOf('HUYỆN MAI SƠN', 'PHÒNG Y TẾ', 'Phòng Y tế huyện Mai Sơn');
  expect(room.locality).toEqual({ level: 'khác', name: 'Phòng Y tế' });
  expect(room.parents).toEqual([{ level: 'huyện', name: 'Mai Sơn' }, province]);
});

it('closes the plan in the second half of its last paragraph, and reads who has to do what in the first', async () => {
  const { responsibilities, closing } = await parsePlan(
    `${HEAD}I. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\nII. TRÁCH NHIỆM\nVăn phòng Ban là đầu mối giúp Trưởng ban theo dõi. Công đoàn ngành phát động thi đua. Trung tâm Kiểm soát bệnh tật cùng các cơ quan báo chí đưa tin.\nTrưởng các phòng căn cứ Kế hoạch này tổ chức thực hiện. Trong quá trình thực hiện có vướng mắc, các phòng báo cáo về Văn phòng./.\n${SIGNED}`,
  );
  expect(responsibilities.map(({ unit, duties }) => [unit, duties.length])).toEqual([
    ['Văn phòng Ban', 1],
    ['Công đoàn ngành', 1],
    ['Trung tâm Kiểm soát bệnh tật', 1],
    ['Trưởng các phòng', 1],
  ]);
  expect(closing.map(({ text }) => text.slice(0, 26))).toEqual(['Trong quá trình thực hiện ']);
});

it('reads the place of issue with its level, in small letters', async () => {
  const plan = await parsePlan(HEAD.replace('Đại Lâm, ngày', 'xã Đại Lâm, ngày'));
  expect(plan.header.place).toBe('xã Đại Lâm');
});

describe('a numbered table of the body', () => {
  it('is no appendix: the chapters behind it are the plan’s', async () => {
    const plan = await markdown(`## A. CHỈ TIÊU

Biểu 1. Chỉ tiêu năm 2026

| TT | Chỉ tiêu | Đơn vị tính | Mức giao |
|---|---|---|---|
| 1 | Hồ sơ giải quyết đúng hạn | % | ≥ 98 |
| 2 | Văn bản đi được ký số | % | 100 |

## B. NHIỆM VỤ

1. Cải cách thể chế

- Rà soát văn bản do xã ban hành.

## C. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế

- Công khai ngân sách.

${SIGNED}`);
    expect(plan.appendices.map(({ where, kind }) => [where, kind])).toEqual([['body', 'indicators']]);
    expect(plan.outline.map(({ label, role }) => [label, role])).toEqual([
      ['A', 'targets'],
      ['B', 'tasks'],
      ['C', 'organization'],
    ]);
    expect(plan.targets.map(({ op, value }) => [op, value])).toEqual([
      ['>=', 98],
      ['=', 100],
    ]);
    expect(plan.header.signer.name).toBe('Trần Văn Mẫu');
  });
});

describe('an appendix before the signature', () => {
  it('leaves the signature and the recipients to be read behind it', async () => {
    const plan = await markdown(`## I. NHIỆM VỤ

1. Cải cách thể chế

- Rà soát văn bản do xã ban hành.

PHỤ LỤC

DANH MỤC ĐẦU VIỆC NĂM 2026

(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã Đại Lâm)

| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
|---|---|---|---|---|---|
| 1 | Rà soát văn bản | Báo cáo | Phòng Kinh tế | Công an xã | Quý II/2026 |

${SIGNED}`);
    expect(plan.header.recipients).toEqual(['UBND tỉnh (b/c)', 'Các phòng thuộc UBND xã', 'Lưu: VT']);
    expect(plan.header.signer.position).toBe('CHỦ TỊCH');
    expect(plan.appendices[0]!.rows).toHaveLength(1);
  });
});

describe('chapters of one area each', () => {
  const chapter = (label: string, title: string, figure: string, work: string): string =>
    `${label}. ${title}\n1. Con số cam kết\n- ${figure}\n2. Phần việc\n- ${work}\n`;

  it('have targets and tasks under headings that come again in each', async () => {
    const plan = await parsePlan(
      HEAD +
        chapter('I', 'THỂ CHẾ', '100% văn bản ban hành đúng trình tự.', 'Rà soát văn bản do xã ban hành.') +
        chapter('II', 'BỘ MÁY TINH GỌN', '100% nhiệm vụ được phân cấp có người nhận.', 'Sửa Quy chế làm việc.') +
        chapter('III', 'TIỀN CÔNG, TÀI SẢN CÔNG', 'Giải ngân trên 95% vốn.', 'Công khai ngân sách xã.'),
    );
    expect(plan.outline.map(({ role, pillar }) => `${role} ${pillar}`)).toEqual([
      'tasks the-che',
      'tasks bo-may',
      'tasks tai-chinh',
    ]);
    expect(plan.targets.map(({ where }) => where)).toEqual(['targets', 'targets', 'targets']);
    expect(plan.tasks.map(({ text }) => text)).toEqual([
      'Rà soát văn bản do xã ban hành.',
      'Sửa Quy chế làm việc.',
      'Công khai ngân sách xã.',
    ]);
    expect(plan.funding).toEqual([]);
  });
});

describe('who does a task, by when and what comes of it', () => {
  it('is told in words of the plan’s own below each task, and is no task', async () => {
    const task = (label: string, words: string): string => `${label}) ${words}
- Đầu mối chủ trì: Phòng Kinh tế.
- Cùng thực hiện: Công an xã.
- Kết quả phải có: Báo cáo.
- Hoàn thành: Quý II/2026.
`;
    const plan = await parsePlan(
      `${HEAD}I. NHIỆM VỤ\n1. Cải cách thể chế\n${task('a', 'Rà soát văn bản do xã ban hành.')}${task('b', 'Phổ biến pháp luật cho người dân.')}${task('c', 'Theo dõi thi hành pháp luật về đất đai.')}`,
    );
    expect(plan.tasks.map(({ label }) => label)).toEqual(['a)', 'b)', 'c)']);
    expect(plan.other.filter(({ text }) => text.startsWith('Đầu mối chủ trì'))).toHaveLength(3);
  });

  it('may be told in brackets on lines of their own', async () => {
    const assigned = '(Chủ trì: Phòng Kinh tế; phối hợp: Công an xã; thời gian: Quý II/2026; sản phẩm: Báo cáo)';
    const plan = await parsePlan(
      `${HEAD}I. NHIỆM VỤ\n1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\n${assigned}\nb) Phổ biến pháp luật cho người dân.\n${assigned.replace('Quý II/2026', '')}\n`,
    );
    expect(plan.tasks.map(({ label }) => label)).toEqual(['a)', 'b)']);
    const incomplete = checkPlan(plan).filter(({ rule }) => rule === 'task/incomplete');
    expect(incomplete.map(({ evidence, expected }) => [evidence, expected])).toEqual([
      ['Phổ biến pháp luật cho người dân.', 'thời hạn'],
    ]);
  });
});

describe('numbers of a table', () => {
  it('are read for each of the places that its columns name', async () => {
    const plan = await markdown(`## I. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | Cấp huyện | Cấp xã |
|---|---|---|---|---|
| 1 | Hồ sơ giải quyết đúng hạn | % | ≥ 98 | ≥ 99 |
| 2 | Hồ sơ nộp trực tuyến | % | 60 | 40 |
`);
    expect(plan.targets.map(({ value, text }) => [value, /Cấp (?:huyện|xã)/u.exec(text)?.[0]])).toEqual([
      [98, 'Cấp huyện'],
      [99, 'Cấp xã'],
      [60, 'Cấp huyện'],
      [40, 'Cấp xã'],
    ]);
  });

  it('may stand together in a cell, and a rank is so far down at most', async () => {
    const plan = await markdown(`## I. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | Mục tiêu năm 2026 |
|---|---|---|---|
| 1 | Hồ sơ công việc xử lý trên môi trường mạng | % | Huyện: 95; xã: 80 |
| 2 | Xếp hạng Chỉ số CCHC | hạng | Từ 3/9 trở lên |
| 3 | Văn bản được ký số (cấp tỉnh/huyện/xã) | % | 100/90/80 |
| 4 | Thôn có Tổ công nghệ số cộng đồng | thôn | 12/12 |
`);
    expect(plan.targets.map(({ op, value, unit }) => [op, value, unit])).toEqual([
      ['=', 95, '%'],
      ['=', 80, '%'],
      ['<=', 3, 'hạng'],
      ['=', 100, '%'],
      ['=', 90, '%'],
      ['=', 80, '%'],
      ['=', 12, 'thôn'],
    ]);
  });
});

describe('sentences', () => {
  const quantities = async (text: string): Promise<[string, number, string][]> => {
    const plan = await parsePlan(`${HEAD}I. CHỈ TIÊU\n- ${text}\n- 100% văn bản ban hành đúng trình tự.\n`);
    return plan.targets.slice(0, -1).map(({ op, value, unit }) => [op, value, unit]);
  };

  it.each<[string, [string, number, string][]]>([
    ['Chỉ số CCHC của xã xếp từ hạng 20/102 trở lên.', [['<=', 20, 'hạng']]],
    [
      'Phát từ 06 - 08 tin, bài mỗi quý.',
      [
        ['>=', 6, 'tin, bài/quý'],
        ['<=', 8, 'tin, bài/quý'],
      ],
    ],
    ['Đối thoại với người dân, doanh nghiệp mỗi quý một lần.', [['=', 1, 'lần/quý']]],
    ['Trả lời phản ánh không quá 07 ngày làm việc (quy định tối đa là 15 ngày).', [['<=', 7, 'ngày làm việc']]],
    ['Khắc phục 214 hồ sơ trễ hạn (chiếm 2,2% tổng số hồ sơ).', []],
  ])('%s', async (text, expected) => {
    expect(await quantities(text)).toEqual(expected);
  });
});

describe('a table of the body that raw text has torn', () => {
  it('gives no tasks, and is told', async () => {
    const cells = ['Đơn vị chủ trì', 'Thời gian', 'Phòng Kinh tế', 'Quý II/2026', 'Rà soát văn bản của xã'];
    cells.push('1.1 không còn phù hợp Báo cáo', 'TT', 'Sản phẩm', '- Danh mục;', 'Công an xã', 'Quý IV/2026');
    const plan = await parsePlan(
      `${HEAD}I. NHIỆM VỤ\n1. Cải cách thể chế\n\n${cells.join('\n\n')}\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Công khai ngân sách.\n`,
    );
    expect(plan.tasks).toEqual([]);
    expect(plan.other.map(({ text }) => text)).toContain('Phòng Kinh tế');
    expect(plan.warnings.map(({ code }) => code)).toContain('table-not-rebuilt');
  });
});

describe('a table of tasks', () => {
  it('grouped by office has each group’s office as the lead of its rows', async () => {
    const plan = await markdown(`## I. NHIỆM VỤ

PHỤ LỤC

PHÂN CÔNG THEO ĐƠN VỊ

| TT | Nhiệm vụ | Lĩnh vực | Sản phẩm | Cơ quan phối hợp | Thời hạn |
|---|---|---|---|---|---|
| I | Phòng Kinh tế | | | | |
| 1 | Công khai ngân sách | Tài chính công | Thông báo | Công an xã | Quý I/2026 |
| II | Công an xã | | | | |
| 1 | Làm sạch dữ liệu dân cư | Chính quyền số | Báo cáo | Phòng Kinh tế | Quý II/2026 |
`);
    expect(plan.appendices[0]!.rows.map(({ leads, pillar }) => [leads, pillar])).toEqual([
      [['Phòng Kinh tế'], 'tai-chinh'],
      [['Công an xã'], 'so'],
    ]);
  });

  it('has its times in columns of months, marked or with a day', async () => {
    const plan = await markdown(`## I. NHIỆM VỤ

| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Tháng 01 - 03 | Tháng 04 - 06 | Tháng 07 - 09 | Tháng 10 - 12 |
|---|---|---|---|---|---|---|---|
| 1 | Rà soát văn bản | Báo cáo | Phòng Kinh tế | x | | x | |
| 2 | Công khai ngân sách | Thông báo | Phòng Kinh tế | x | x | x | x |
| 3 | Kiểm tra công vụ | Kết luận | Công an xã | | x | Trước 15/8/2026 | |
| 4 | Tuyên truyền | Tin, bài | Phòng Kinh tế | x | x | x | x |
| 5 | Khảo sát người dân | Báo cáo | Phòng Kinh tế | | x | x | |
`);
    expect(plan.appendices[0]!.rows.map(({ deadline }) => deadline.text)).toEqual([
      'Tháng 01 - 03, Tháng 07 - 09',
      'Tháng 01 - 03, Tháng 04 - 06, Tháng 07 - 09, Tháng 10 - 12',
      'Tháng 04 - 06, Trước 15/8/2026',
      'Tháng 01 - 03, Tháng 04 - 06, Tháng 07 - 09, Tháng 10 - 12',
      'Tháng 04 - 06, Tháng 07 - 09',
    ]);
  });

  it('takes no area over from the row before', async () => {
    const plan = await markdown(`## I. NHIỆM VỤ

| TT | Lĩnh vực | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn |
|---|---|---|---|---|---|
| 1 | Thể chế | Rà soát văn bản | Báo cáo | Phòng Kinh tế | Quý I/2026 |
| 2 | Việc khác | Trang trí trụ sở | Ảnh chụp | Công an xã | Quý II/2026 |
`);
    expect(plan.appendices[0]!.rows.map(({ pillar }) => pillar)).toEqual(['the-che', null]);
  });
});

describe('an area of the body', () => {
  it('may name who has to do what under "Phân công"', async () => {
    const plan = await parsePlan(`${HEAD}I. NHIỆM VỤ
1. Cải cách thể chế
a) Nhiệm vụ
- Rà soát văn bản do xã ban hành.
b) Phân công
- Phòng Kinh tế: chủ trì tham mưu, theo dõi việc rà soát.
- Công an xã: cung cấp số liệu về cư trú.
2. Cải cách thủ tục hành chính
- Niêm yết đủ thủ tục tại trụ sở.
`);
    expect(plan.tasks.map(({ text }) => text)).toEqual([
      'Rà soát văn bản do xã ban hành.',
      'Niêm yết đủ thủ tục tại trụ sở.',
    ]);
    expect(plan.responsibilities.map(({ unit, duties }) => [unit, duties[0]?.text])).toEqual([
      ['Phòng Kinh tế', 'chủ trì tham mưu, theo dõi việc rà soát.'],
      ['Công an xã', 'cung cấp số liệu về cư trú.'],
    ]);
  });

  it('may first say how things stand: neither a task nor a target', async () => {
    const plan = await parsePlan(`${HEAD}I. NHIỆM VỤ
1. Cải cách thủ tục hành chính
Năm 2025 xã giải quyết đúng hạn 97,6% hồ sơ; hồ sơ nộp trực tuyến mới đạt 58,2%. Năm 2026 cần:
- Niêm yết đủ thủ tục tại trụ sở.
- Nâng tỷ lệ hồ sơ nộp trực tuyến lên 70%.
`);
    expect(plan.tasks).toHaveLength(2);
    expect(plan.targets.map(({ value }) => value)).toEqual([70]);
  });
});

it('reads headings whose numbers have lost their dots, where the count comes out', async () => {
  const plan = await parsePlan(`${HEAD}I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Phục vụ người dân tốt hơn.
2 Yêu cầu
- Mỗi việc một đầu mối.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Công khai ngân sách.
2 Công an xã
- Bảo đảm an toàn dữ liệu.
7 Phòng Văn hóa - Xã hội
`);
  expect(plan.outline.map(({ children }) => children.map(({ label }) => label))).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
  expect(plan.requirements.map(({ text }) => text)).toEqual(['Mỗi việc một đầu mối.']);
});

it('sets chapters that have neither numbers nor capitals beside each other', async () => {
  const bold = (text: string): string => `**${text}**`;
  const plan = await markdown(`${bold('Mục đích, yêu cầu')}

- Phục vụ người dân tốt hơn.

${bold('Mục tiêu')}

- 100% văn bản ban hành đúng trình tự.

${bold('Nhiệm vụ')}

- Rà soát văn bản do xã ban hành.

${bold('Tổ chức thực hiện')}

- Phòng Kinh tế: công khai ngân sách.
`);
  expect(plan.outline.map(({ title, role }) => [title, role])).toEqual([
    ['Mục đích, yêu cầu', 'purposes'],
    ['Mục tiêu', 'targets'],
    ['Nhiệm vụ', 'tasks'],
    ['Tổ chức thực hiện', 'organization'],
  ]);
});

describe('raw text whose chapters have neither numbers nor capitals', () => {
  it('is divided by the lines that hold a chapter’s name alone', async () => {
    const plan = await parsePlan(
      `${HEAD}Mục đích, yêu cầu
- Nâng cao chất lượng phục vụ người dân, tổ chức trên địa bàn xã.
Mục tiêu
Phấn đấu 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn trong năm 2026.
Nhiệm vụ
- Về thể chế: rà soát văn bản do các xã cũ ban hành trước khi sáp nhập.
Tổ chức thực hiện
- Phòng Kinh tế: công khai ngân sách xã theo quy định.
${SIGNED}`,
      { name: 'ke-hoach.txt' },
    );
    expect(plan.outline.map(({ title, role }) => [title, role])).toEqual([
      ['Mục đích, yêu cầu', 'purposes'],
      ['Mục tiêu', 'targets'],
      ['Nhiệm vụ', 'tasks'],
      ['Tổ chức thực hiện', 'organization'],
    ]);
    expect(plan.targets.map(({ value, unit }) => [value, unit])).toEqual([[98, '%']]);
    expect(plan.legalBases).toHaveLength(1);
  });
});

describe('columns whose headings are the office’s own words', () => {
  it('are told by what their cells are', async () => {
    const plan =
      await markdownWithAppendix(`| TT | Khi nào phải xong | Ai đứng mũi | Việc phải làm | Ai giúp một tay | Xong thì có |
|---|---|---|---|---|---|
| A1 | Cải cách thể chế |||||
| A1.1 | Trước 30/6/2026 | Văn phòng HĐND và UBND | Rà soát văn bản của các xã cũ | Phòng Kinh tế | Báo cáo rà soát |
| A1.2 | Quý III/2026 | Phòng Kinh tế | Kiểm tra việc thi hành pháp luật về đất đai | Công an xã | Thông báo kết luận |
| A1.3 | Tháng 11/2026 | Phòng Văn hóa - Xã hội | Phổ biến pháp luật tại các thôn | Công an xã | Kế hoạch tuyên truyền |
`);
    const [table] = plan.appendices;
    expect(table!.rows.map(({ no, leads, coordinators, products }) => [no, leads, coordinators, products])).toEqual([
      ['A1.1', ['Văn phòng HĐND và UBND'], ['Phòng Kinh tế'], ['Báo cáo rà soát']],
      ['A1.2', ['Phòng Kinh tế'], ['Công an xã'], ['Thông báo kết luận']],
      ['A1.3', ['Phòng Văn hóa - Xã hội'], ['Công an xã'], ['Kế hoạch tuyên truyền']],
    ]);
    expect(table!.rows.every(({ deadline }) => deadline !== null)).toBe(true);
  });

  it('name each row’s area where they hold nothing but areas', async () => {
    const plan = await markdownWithAppendix(`| TT | Trục cải cách | Phần việc của năm | Bộ phận lo chính | Hạn cuối |
|---|---|---|---|---|
| 1 | Thể chế | Rà soát văn bản của các xã cũ còn hiệu lực thi hành | Phòng Kinh tế | Quý I/2026 |
| 2 | Thủ tục hành chính | Niêm yết thủ tục tại nhà văn hóa các thôn, tổ dân phố | Công an xã | Quý II/2026 |
| 3 | Tài chính công | Công khai dự toán, quyết toán ngân sách theo quy định | Phòng Kinh tế | Quý III/2026 |
`);
    expect(plan.appendices[0]!.rows.map(({ content, pillar }) => [content.slice(0, 8), pillar])).toEqual([
      ['Rà soát ', 'the-che'],
      ['Niêm yết', 'thu-tuc'],
      ['Công kha', 'tai-chinh'],
    ]);
    const [appendix] = plan.outline.filter(({ role }) => role === 'appendix');
    expect(appendix!.children.map(({ label, title, pillar }) => [label, title, pillar])).toEqual([
      [null, 'Thể chế', 'the-che'],
      [null, 'Thủ tục hành chính', 'thu-tuc'],
      [null, 'Tài chính công', 'tai-chinh'],
    ]);
  });
});

it('reads the units below a heading of their own in a chapter of money and duties', async () => {
  const plan = await markdown(`## I. NHIỆM VỤ

1. Cải cách thể chế

- Rà soát văn bản do xã ban hành.

## II. KINH PHÍ VÀ TRÁCH NHIỆM THỰC HIỆN

1. Kinh phí

Do ngân sách xã bảo đảm trong dự toán năm 2026.

2. Trách nhiệm thực hiện

a) Phòng Kinh tế: công khai ngân sách xã.

b) Báo Lâm Giang, Đài Truyền thanh xã: mở chuyên mục về cải cách hành chính.

${SIGNED}`);
  expect(plan.responsibilities.map(({ unit }) => unit)).toEqual([
    'Phòng Kinh tế',
    'Báo Lâm Giang, Đài Truyền thanh xã',
  ]);
  expect(plan.funding).toHaveLength(1);
});

it('takes Roman groups within a lettered area for parts of it', async () => {
  const plan = await markdownWithAppendix(`| TT | Nội dung nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
|---|---|---|---|---|---|
| A | Cải cách thể chế |||||
| I | Xây dựng, rà soát văn bản |||||
| 1 | Rà soát văn bản của các xã cũ | Báo cáo | Phòng Kinh tế | Công an xã | Quý I/2026 |
| II | Thi hành pháp luật |||||
| 2 | Phổ biến pháp luật tại thôn | Kế hoạch | Công an xã | Phòng Kinh tế | Quý II/2026 |
| B | Cải cách thủ tục hành chính |||||
| 3 | Niêm yết thủ tục tại thôn | Bảng niêm yết | Phòng Kinh tế | Công an xã | Quý II/2026 |
`);
  expect(plan.appendices[0]!.rows.map(({ group, no, pillar }) => [group, no, pillar])).toEqual([
    ['A', '1', 'the-che'],
    ['A', '2', 'the-che'],
    ['B', '3', 'thu-tuc'],
  ]);
  const [first] = plan.outline.at(-1)!.children;
  expect(first!.children.map(({ label, pillar }) => [label, pillar])).toEqual([
    ['I', 'the-che'],
    ['II', 'the-che'],
  ]);
});

it('takes each item of a list in a cell for a target of its own', async () => {
  const plan = await markdown(`## I. NHIỆM VỤ

1. Cải cách thủ tục hành chính

- Tiếp nhận hồ sơ trực tuyến.

${SIGNED}
PHỤ LỤC

(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã Đại Lâm)

| TT | Nhiệm vụ | Chỉ tiêu/Yêu cầu | Sản phẩm | Chủ trì | Thời gian |
|---|---|---|---|---|---|
| 1 | Tiếp nhận hồ sơ trực tuyến | - Hồ sơ nộp trực tuyến từ 60% trở lên - Thanh toán trực tuyến từ 40% trở lên | Báo cáo | Phòng Kinh tế | Quý II/2026 |
`);
  expect(plan.targets.map(({ indicator, op, value, text }) => [indicator, op, value, text])).toEqual([
    ['online-filing', '>=', 60, 'Hồ sơ nộp trực tuyến từ 60% trở lên'],
    ['pay-online-share', '>=', 40, 'Thanh toán trực tuyến từ 40% trở lên'],
  ]);
});

it('gives the rows of a table the area that it stands in, and no group that the table does not print', async () => {
  const plan = await markdown(`## I. NHIỆM VỤ

1. Cải cách thể chế

| TT | Nội dung | Sản phẩm | Chủ trì | Thời gian |
|---|---|---|---|---|
| 1 | Rà soát văn bản của các xã cũ | Báo cáo | Phòng Kinh tế | Quý I/2026 |

2. Cải cách thủ tục hành chính

| TT | Nội dung | Sản phẩm | Chủ trì | Thời gian |
|---|---|---|---|---|
| 1 | Niêm yết thủ tục tại nhà văn hóa thôn | Bảng niêm yết | Công an xã | Quý II/2026 |

${SIGNED}`);
  expect(
    plan.appendices.flatMap(({ rows }) => rows.map(({ group, groupTitle, pillar }) => [group, groupTitle, pillar])),
  ).toEqual([
    [null, null, 'the-che'],
    [null, null, 'thu-tuc'],
  ]);
  expect(plan.appendices.flatMap(({ rows }) => rows.map((row) => rowLabel(plan, row)))).toEqual(['1.1', '2.1']);
});

it('ends what stands under a lettered heading at the next letter', async () => {
  const plan = await markdown(`## I. MỤC TIÊU

b) Về thủ tục hành chính:

- Hồ sơ nộp trực tuyến đạt 70%.

c) Về tổ chức bộ máy: giữ không quá 18 biên chế hành chính được giao.

## II. NHIỆM VỤ

- Rà soát văn bản của các xã cũ.

${SIGNED}`);
  expect(plan.targets.map(({ value, pillar }) => [value, pillar])).toEqual([
    [70, 'thu-tuc'],
    [18, 'bo-may'],
  ]);
});

it('takes the limit of bare numbers from the heading over them', async () => {
  const plan =
    await markdownWithAppendix(`| TT | Xã, phường | Chỉ tiêu giao tối thiểu (%): hồ sơ nộp trực tuyến | Hồ sơ quá hạn tối đa (%) |
|---|---|---|---|
| 1 | Phường An Đông | 75 | 2 |
| 2 | Xã An Tây | 60 | 3 |
`);
  expect(plan.targets.map(({ op, value }) => [op, value])).toEqual(
    expect.arrayContaining([
      ['>=', 75],
      ['>=', 60],
      ['<=', 2],
      ['<=', 3],
    ]),
  );
});

describe('a table behind the signature', () => {
  const behind = (lines: string): Promise<Plan> =>
    markdown(`## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\n- Rà soát văn bản do xã ban hành.\n\n${SIGNED}\n${lines}`);

  it('is an appendix by its title in capitals alone', async () => {
    const plan = await behind(`DANH MỤC NHIỆM VỤ

CẢI CÁCH HÀNH CHÍNH NĂM 2026

| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn |
|---|---|---|---|---|
| 1 | Niêm yết thủ tục | Bảng niêm yết | Văn phòng | Quý I |
| 2 | Công khai dự toán | Quyết định | Phòng Kinh tế | Quý I |
`);
    const title = 'DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026';
    expect(plan.appendices).toMatchObject([{ where: 'appendix', kind: 'tasks', title }]);
    expect(plan.outline.at(-1)).toMatchObject({ title, role: 'appendix' });
    expect(plan.header.signer.name).toBe('Trần Văn Mẫu');
  });

  it('is a calendar where its first column is of months', async () => {
    const { appendices } = await behind(`LỊCH CÔNG TÁC

| Tháng | Nội dung công việc | Bộ phận thực hiện |
|---|---|---|
| 01 | Ban hành kế hoạch | Văn phòng |
| 02 | Rà soát văn bản | Tư pháp |
| 03 | Kiểm tra công vụ | Văn phòng |
`);
    expect(appendices).toMatchObject([{ kind: 'schedule', rows: [] }]);
  });
});

it('says that the table of an appendix set in too narrow columns is not read', async () => {
  const body = ['I. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản do xã ban hành.'];
  const table = [
    '   Nội                        Thời\n                      Cơ quan\n   dung Sản   Cơ quan         gian',
    'TT                    phối\n   việc phẩm  chủ trì         hạn\n                      hợp',
  ].join('\n');
  const row = '    Rà\n    soát        Văn   Tư pháp Quý\n1\n    văn  Báo    phòng         IV\n    bản  cáo';
  const text = `${HEAD}${body.join('\n\n')}\n\n${SIGNED.trim()}\nPHỤ LỤC\n\nNHIỆM VỤ NĂM 2026\n\n${table}\n\n${row}\n`;
  const plan = await parsePlan(text.replace(/(?<=\S)\n(?=- )/gu, '\n\n'));
  expect(plan.appendices).toEqual([]);
  expect(plan.outline.at(-1)).toMatchObject({ label: 'PHỤ LỤC', role: 'appendix' });
  expect(plan.warnings.map(({ code }) => code)).toContain('table-not-rebuilt');
});

describe('cells of units', () => {
  const unitsOf = async (heads: string, cells: readonly string[]): Promise<string[][][]> => {
    const columns = heads.split(' | ').length;
    const { appendices } = await markdownWithAppendix(
      [
        `| TT | Nhiệm vụ | Sản phẩm | ${heads} | Thời hạn |`,
        `|${'---|'.repeat(columns + 4)}`,
        ...cells.map((cell, i) => `| ${i + 1} | Rà soát văn bản | Báo cáo | ${cell} | Quý I |`),
      ].join('\n'),
    );
    return appendices[0]!.rows.map(({ leads, coordinators }) => [leads, coordinators]);
  };

  it('hold a name with dashes, unless a unit begins behind one or the cell is a list', async () => {
    expect(
      await unitsOf('Chủ trì | Phối hợp', [
        'Sở Thông tin - Truyền thông | Sở Lao động - Thương binh - Xã hội',
        'Phòng Hành chính - Tổ chức | Phòng Nội vụ - Công an xã',
        'Ban Tuyên giáo - Dân vận | - Công an xã - Quân sự xã',
      ]),
    ).toEqual([
      [['Sở Thông tin - Truyền thông'], ['Sở Lao động - Thương binh - Xã hội']],
      [['Phòng Hành chính - Tổ chức'], ['Phòng Nội vụ', 'Công an xã']],
      [['Ban Tuyên giáo - Dân vận'], ['Công an xã', 'Quân sự xã']],
    ]);
  });

  it('are parted by a stroke where their heading is', async () => {
    expect(
      await unitsOf('Chủ trì/phối hợp', ['Tư pháp/Văn phòng', 'Văn phòng', 'Công an xã / Các thôn; trường học']),
    ).toEqual([
      [['Tư pháp'], ['Văn phòng']],
      [['Văn phòng'], []],
      [['Công an xã'], ['Các thôn', 'trường học']],
    ]);
  });
});

it('finds who is asked behind units that have headings of their own', async () => {
  const { responsibilities } = await parsePlan(
    `${HEAD}I. NHIỆM VỤ\n- Rà soát văn bản.\nII. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm các phòng, đơn vị\n1.1. Phòng Kinh tế\n- Lo kinh phí.\n1.2. Công an xã\n- Lo dữ liệu dân cư.\n1.3. Đề nghị Ủy ban MTTQ Việt Nam xã giám sát việc thực hiện Kế hoạch.\n`,
    { name: 'ke-hoach.txt' },
  );
  expect(responsibilities.map(({ label, unit }) => [label, unit])).toEqual([
    ['1.1', 'Phòng Kinh tế'],
    ['1.2', 'Công an xã'],
    ['1.3', 'Ủy ban MTTQ Việt Nam xã'],
  ]);
});
