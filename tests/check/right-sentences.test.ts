/** Sentences that are right though they look like a fault, each beside the fault that they look like. */
import { describe, expect, it } from 'vitest';
import { type ExampleFrame, frameExample } from '../../src/check/example-frames.ts';
import type { Finding } from '../../src/check/finding.ts';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';

async function findings(rule: string, frame: ExampleFrame, text: string, year = 2026): Promise<Finding[]> {
  const plan = await parsePlan(frameExample(frame, text, { year }), { name: 'plan.md' });
  return checkPlan(plan).filter((found) => found.rule === rule);
}
const evidence = async (...of: Parameters<typeof findings>): Promise<(string | null)[]> =>
  (await findings(...of)).map((found) => found.evidence);

describe('two figures of one indicator', () => {
  const targets = (line: string): string =>
    `1. Cải cách thủ tục hành chính\n- Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt từ 97% trở lên.\n- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%.\n- Giải ngân vốn đầu tư công đạt trên 94%.\n- ${line}`;

  it.each([
    'Tỷ lệ hồ sơ giải quyết trước hạn đạt từ 35% trở lên.',
    'Tỷ lệ hồ sơ nộp trực tuyến 6 tháng đầu năm đạt 70%; cả năm đạt tối thiểu 80%.',
    'Tỷ lệ hồ sơ nộp trực tuyến quý I đạt 60%, quý II đạt 66%, cả năm đạt từ 80% trở lên.',
    'Giải ngân vốn đầu tư công đến hết ngày 30/6/2026 đạt 45%, đến hết ngày 31/12/2026 đạt trên 94%.',
    'Riêng hồ sơ đất đai, tỷ lệ giải quyết đúng hạn đạt từ 92% trở lên.',
    'Tỷ lệ giải quyết đúng hạn và trước hạn đối với hồ sơ liên thông cấp tỉnh đạt từ 91% trở lên.',
    'Tỷ lệ hồ sơ nộp trực tuyến của Trạm Y tế, trường học đạt tối thiểu 55%.',
    'Trong đó, tỷ lệ hồ sơ nộp trực tuyến do người dân tự thực hiện đạt từ 45% trở lên.',
    'Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt 70%, một phần đạt 90%.',
    'Tỷ lệ hồ sơ nộp trực tuyến tại các đơn vị trực thuộc đạt tối thiểu 55%.',
    'Hồ sơ giải quyết đúng hạn tháng 12/2025 đạt 99,1% là mức cao nhất từ trước đến nay.',
  ])('is right where they are of two parts or two times: %s', async (line) => {
    expect(await evidence('target/conflict', 'targets', targets(line))).toEqual([]);
    expect(await evidence('target/below-national', 'targets', targets(line))).toEqual([]);
  });

  it.each([
    'Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 75%',
    'Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 95% trở lên',
    'Tỷ lệ hồ sơ nộp trực tuyến đến hết quý IV đạt 75%',
  ])('is a fault where they are of one: %s', async (line) => {
    expect(await evidence('target/conflict', 'targets', targets(`${line}.`))).toEqual([line]);
  });
});

describe('national values', () => {
  const target = (line: string): string => `1. Xây dựng chính quyền số\n- ${line}`;

  it.each([
    'Giảm tối thiểu 10% thời gian họp so với năm trước.',
    '80% người dân từ 14 tuổi trở lên có tài khoản định danh điện tử mức độ 2.',
    'Trên 60% dân số trưởng thành có chữ ký số.',
    'Mức độ hài lòng của nhân viên y tế đạt từ 80% trở lên.',
  ])('are asked of the matter that they are set for: %s', async (line) => {
    expect(await evidence('target/below-national', 'targets', target(line))).toEqual([]);
  });

  it('are not asked of a plan older than they are', async () => {
    const line = 'Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt trên 80%';
    expect(await evidence('target/below-national', 'targets', target(line), 2021)).toEqual([]);
    expect(await evidence('target/below-national', 'targets', target(line), 2022)).toEqual([line]);
  });
});

describe('values of targets', () => {
  const point = (line: string): string => `1. Cải cách thể chế\n- 100% văn bản ban hành đúng trình tự.\n- ${line}`;

  it.each([
    'Số hồ sơ trễ hạn: 0 hồ sơ.',
    'Điểm phục vụ người dân đạt loại "Xuất sắc" (từ 90/100 điểm trở lên).',
    'Ít nhất 2/3 số thủ tục có thu phí được nộp qua mạng.',
    '1.500 lượt người được hướng dẫn nộp hồ sơ qua mạng.',
    'Mỗi công chức tiếp nhận bình quân 15 - 20 hồ sơ/ngày.',
  ])('may be printed in other ways than as a share: %s', async (line) => {
    expect(await evidence('target/no-value', 'targets', point(line))).toEqual([]);
  });

  it('need not stand in a purpose: there it is only told', async () => {
    const purposes =
      '1. Mục đích\n- Phấn đấu giữ vững vị trí trong nhóm dẫn đầu về Chỉ số cải cách hành chính của tỉnh.';
    expect((await findings('target/no-value', 'purposes', purposes)).map(({ level }) => level)).toEqual(['info']);
  });
});

describe('deadlines', () => {
  const row = (time: string, task = 'Lập hồ sơ đất đai', product = 'Báo cáo'): string =>
    `1 | ${task} | ${product} | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | ${time}`;

  it.each([
    row('Theo Công văn số 1203/SNV-CCHC ngày 06/01/2026 của Sở Nội vụ'),
    row('2026 - 2030', 'Lập hồ sơ đất đai', 'Hồ sơ'),
    row('Kế hoạch: Quý I/2026; công bố: trước 31/01/2027', 'Công bố danh mục văn bản hết hiệu lực', 'Quyết định'),
  ])('of right plans: %s', async (text) => {
    expect(await evidence('task/deadline-year', 'table', text)).toEqual([]);
  });

  it('behind the year are a fault', async () => {
    expect(await evidence('task/deadline-year', 'table', row('Quý I/2027', 'Lập hồ sơ đất đai', 'Hồ sơ'))).toEqual([
      'Quý I/2027',
    ]);
  });
});

describe('years and places that look left over', () => {
  it.each([
    ['leftover/year', 'a) Khảo sát SIPAS năm 2025 theo hướng dẫn của Sở Nội vụ.'],
    ['leftover/locality', 'a) Phối hợp với UBND các xã Đức Quang, Đức Minh rà soát mốc địa giới hành chính.'],
    ['task/deadline-year', 'a) Xây dựng Kế hoạch cải cách hành chính năm 2027 trước ngày 05/01/2027.'],
  ] as const)('%s is silent: %s', async (rule, task) => {
    expect(await evidence(rule, 'tasks', `7. Chỉ đạo, điều hành\n${task}`)).toEqual([]);
  });
});

describe('units', () => {
  const row = (lead: string): string => `1 | Rà soát văn bản | Báo cáo | ${lead} | Phòng Kinh tế xã | Quý IV/2026`;

  it.each([
    'Tổ kiểm tra công vụ (Quyết định số 45/QĐ-UBND ngày 05/01/2026)',
    'VP. HĐND-UBND',
    'Chủ tịch UBND xã',
    'Lãnh đạo UBND xã',
  ])('that lead rows and need no duty: %s', async (lead) => {
    expect(await evidence('task/lead-without-duty', 'table', row(lead))).toEqual([]);
  });

  it('share a kind of work that a row names in two words', async () => {
    const plan = (content: string): string =>
      frameExample('table', `1 | ${content} | Tin, bài | Công an xã | Văn phòng HĐND và UBND xã | Quý IV/2026`).replace(
        '- Chủ trì nội dung xây dựng chính quyền điện tử, chính quyền số và tuyên truyền.',
        '- Chủ trì tuyên truyền cải cách hành chính trên loa truyền thanh các thôn.',
      );
    expect(await evidence('task/lead-conflict', 'document', plan('Tuyên truyền cải cách'))).toEqual([]);
    const whole = plan('Tuyên truyền cải cách hành chính trên loa truyền thanh các thôn');
    expect(await evidence('task/lead-conflict', 'document', whole)).toEqual(['Công an xã']);
  });

  it('are told by what their names begin with', async () => {
    expect(await evidence('task/not-a-unit', 'table', row('Thường trực Hội đồng TĐKT'))).toEqual([]);
  });

  it('under the committee are reached by a line for all of them', async () => {
    const signed = (line: string): string =>
      frameExample(
        'organization',
        '1. Văn phòng HĐND và UBND xã\n- Theo dõi việc thực hiện Kế hoạch.\n2. Trạm Y tế xã, các trường học\n- Thực hiện Kế hoạch tại đơn vị.',
      ).replace('- Phòng Kinh tế xã;', `- ${line};`);
    const all = 'Các cơ quan, đơn vị thuộc UBND xã';
    expect(await evidence('recipients/unit-left-out', 'document', signed(all))).toEqual([]);
    expect(await evidence('recipients/unit-left-out', 'document', signed('Các phòng thuộc UBND xã'))).toEqual([
      'Trạm Y tế xã, các trường học',
    ]);
  });

  it('named in the running text have a place of their own', async () => {
    const organization =
      '1. Văn phòng HĐND và UBND xã: theo dõi việc thực hiện Kế hoạch.\n2. Phòng Kinh tế xã: bố trí kinh phí thực hiện Kế hoạch.\n3. Công an xã: cấp định danh điện tử cho người dân.';
    const [left] = await findings('recipients/unit-left-out', 'organization', organization);
    expect(left?.where).toBe('V.3');
  });
});

describe('leads of areas', () => {
  const led = (words: string): string =>
    `1. Văn phòng HĐND và UBND xã\n- Chủ trì nội dung cải cách thể chế, thủ tục hành chính; xây dựng chính quyền điện tử, chính quyền số; cải cách tài chính công.\n2. Phòng Văn hóa - Xã hội xã\n- ${words}`;

  it.each([
    'Chủ trì nội dung về tổ chức bộ máy, đội ngũ cán bộ, công chức, viên chức.',
    'Chủ trì nội dung 3, 4 và 7 Mục III Kế hoạch này.',
  ])('%s', async (words) => {
    expect(await evidence('pillar/no-lead', 'organization', led(words))).toEqual([]);
  });

  it('are missed where nobody is named', async () => {
    expect(await evidence('pillar/no-lead', 'organization', led('Phối hợp thực hiện Kế hoạch.'))).toHaveLength(1);
  });
});

describe('tasks of body and table', () => {
  const plan = (body: string, head: string, ...rows: string[]): string =>
    `KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) ${body}\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  const HEAD = 'TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian';
  const BEHIND = 'Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026';

  it('are one where the row takes up one sentence of several', async () => {
    const text = plan(
      'Cập nhật danh mục thủ tục nội bộ; ban hành kế hoạch tuyên truyền về hộ tịch; chấm điểm, tự đánh giá Chỉ số phục vụ người dân năm 2025 trước ngày 31/01/2026 theo hướng dẫn của Sở Nội vụ.',
      HEAD,
      `1 | Tự chấm điểm Chỉ số phục vụ người dân năm 2025 | ${BEHIND}`,
    );
    expect(await evidence('task/not-in-body', 'document', text)).toEqual([]);
  });

  it('are one where the row leaves out what the task adds', async () => {
    const text = plan(
      'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính; bố trí máy tính, ghế ngồi, nước uống tại nhà văn hóa các thôn và khu dân cư.',
      HEAD,
      `1 | Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực | ${BEHIND}`,
    );
    expect(await evidence('task/not-in-appendix', 'document', text)).toEqual([]);
  });

  it('are compared with what is to be done in detail, too', async () => {
    const text = plan(
      'Lắp đặt máy lấy số, màn hình tra cứu hồ sơ tại nơi tiếp nhận.',
      'TT | Nhiệm vụ chung | Hoạt động, giải pháp | Sản phẩm | Chủ trì | Phối hợp | Thời gian',
      `1 | Nâng cao chất lượng một cửa | Lắp đặt máy lấy số, màn hình tra cứu hồ sơ | ${BEHIND}`,
    );
    expect(await evidence('task/not-in-body', 'document', text)).toEqual([]);
    expect(await evidence('task/not-in-appendix', 'document', text)).toEqual([]);
  });

  it('told in prose have no table that could lack a column', async () => {
    const tasks =
      '1. Cải cách tài chính công\na) Rà soát, sắp xếp trụ sở dôi dư. Chủ trì: Phòng Kinh tế xã. Thời gian: trước 30/6/2026.\n2. Cải cách chế độ công vụ\na) Kiểm tra công vụ tại các phòng. Chủ trì: Văn phòng HĐND và UBND xã. Thời gian: Quý III/2026.';
    expect(await evidence('task/incomplete', 'tasks', tasks)).toEqual([]);
  });
});

it('takes the general aim of older plans for their purpose, and only tells it', async () => {
  const text =
    'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2019\n\n## I. MỤC TIÊU\n\n### 1. Mục tiêu chung\n\nNâng cao chất lượng phục vụ nhân dân.\n\n### 2. Chỉ tiêu cụ thể\n\n- 95% hồ sơ giải quyết đúng hẹn.\n\n## II. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n## III. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng: theo dõi.';
  const missing = await findings('section/missing', 'document', text, 2019);
  expect(missing.map(({ level }) => level)).toEqual(['info']);
});

it('counts one sentence once among those that no task serves', async () => {
  const text = '1. Cải cách tài chính công\n- Tổng thu từ bến thuyền, chợ đêm đạt 30% - 35% kế hoạch.';
  const [served] = await findings('target/no-task', 'targets', text);
  expect(served?.message).toContain('1 chỉ tiêu');
});
