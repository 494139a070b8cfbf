/** Chapters under headings of any wording, and what stands in them. */
import { describe, expect, it } from 'vitest';
import { type Plan, parsePlan } from '../../src/index.ts';

const HEAD = `ỦY BAN NHÂN DÂN
XÃ TÂM HẠ
Số: 15/KH-UBND
Tâm Hạ, ngày 10 tháng 01 năm 2026
KẾ HOẠCH
Cải cách hành chính năm 2026 trên địa bàn xã Tâm Hạ
Thực hiện Kế hoạch số 152/KH-UBND ngày 05/01/2026 của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:
`;
const planOf = (body: string): Promise<Plan> => parsePlan(HEAD + body);
const roles = ({ outline }: Plan): string[] => outline.map(({ label, role }) => `${label} ${role}`);
const AREAS = `1. Về cải cách thể chế
- Rà soát văn bản do xã ban hành.
2. Về cải cách thủ tục hành chính
- Niêm yết đủ thủ tục tại trụ sở.
3. Về tổ chức bộ máy
- Phân công lại công việc của các bộ phận.
`;

describe('a chapter', () => {
  it('that assigns the tasks is one of tasks beside the one of those who carry them out', async () => {
    const plan =
      await planOf(`I. CHỈ TIÊU\n- Hồ sơ đúng hạn đạt 98%.\nII. PHÂN CÔNG NHIỆM VỤ CỤ THỂ\n${AREAS}III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã
- Theo dõi việc thực hiện Kế hoạch.
`);
    expect(roles(plan)).toEqual(['I targets', 'II tasks', 'III organization']);
  });

  it('is told by words further on in its heading', async () => {
    const plan =
      await planOf(`I. TRỌNG TÂM CÔNG VIỆC VÀ CHỈ TIÊU PHẤN ĐẤU TRÊN TỪNG LĨNH VỰC\n${AREAS}II. BỐ TRÍ, PHÂN CÔNG
1. Văn phòng HĐND và UBND xã
- Theo dõi việc thực hiện Kế hoạch.
`);
    expect(roles(plan)).toEqual(['I tasks', 'II organization']);
    expect(plan.tasks).toHaveLength(3);
    expect(plan.responsibilities.map(({ unit }) => unit)).toEqual(['Văn phòng HĐND và UBND xã']);
  });

  it('is told by the areas or the units among its headings where its own says nothing', async () => {
    const plan = await planOf(`I. MƯỜI VIỆC LỚN CỦA XÃ\n${AREAS}II. AI LÀM GÌ
1. Văn phòng HĐND và UBND xã
- Theo dõi việc thực hiện Kế hoạch.
2. Phòng Kinh tế xã
- Công khai ngân sách.
3. Công an xã
- Bảo đảm an toàn dữ liệu.
`);
    expect(roles(plan)).toEqual(['I tasks', 'II organization']);
    expect(plan.outline[0]!.children.map(({ role, pillar }) => `${role} ${pillar}`)).toEqual([
      'tasks the-che',
      'tasks thu-tuc',
      'tasks bo-may',
    ]);
  });

  it('is told by what it holds: first what the plan is for, then figures', async () => {
    const plan = await planOf(`A. TINH THẦN CHUNG
I. Điều hướng tới
- Lấy sự hài lòng của người dân làm thước đo.
II. Điều phải giữ
- Mỗi việc một đầu mối, rõ thời hạn.
B. NHỮNG KẾT QUẢ PHẢI CÓ
I. Thể chế
1. 100% văn bản ban hành đúng trình tự.
II. Thủ tục hành chính
1. Hồ sơ giải quyết đúng hạn:
1.1. Tại xã: từ 98% trở lên.
1.2. Tại thôn: từ 99% trở lên.
III. Tổ chức bộ máy
1. Giảm ít nhất 02 đầu mối.
C. VIỆC PHẢI LÀM
I. Thể chế
- Rà soát văn bản do xã ban hành.
`);
    expect(roles(plan)).toEqual(['A purposes', 'B targets', 'C tasks']);
    expect(plan.purposes).toHaveLength(1);
    expect(plan.requirements.map(({ text }) => text)).toEqual(['Mỗi việc một đầu mối, rõ thời hạn.']);
    expect(plan.outline[1]!.children[1]!.children).toEqual([]);
  });

  it('that nothing tells is of tasks where no other is and it stands between targets and duties', async () => {
    const plan = await planOf(`A. LÀM ĐỂ LÀM GÌ
1. Điều cần đạt
- Lấy sự hài lòng của người dân làm thước đo.
B. NHỮNG CON SỐ PHẢI GIỮ
- 100% văn bản ban hành đúng trình tự.
C. CÁCH LÀM
- Rà soát văn bản do xã ban hành.
D. TIỀN LẤY TỪ ĐÂU
- Từ ngân sách xã.
Đ. AI CHỊU TRÁCH NHIỆM
1. Văn phòng HĐND và UBND xã
- Theo dõi việc thực hiện Kế hoạch.
`);
    expect(roles(plan)).toEqual(['A purposes', 'B targets', 'C tasks', 'D funding', 'Đ organization']);
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Rà soát văn bản do xã ban hành.']);
    expect(plan.outline[0]!.children.map(({ title }) => title)).toEqual(['Điều cần đạt']);
  });

  it('that looks back sets no tasks, though it goes through the areas', async () => {
    const plan = await planOf(`I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025\n${AREAS}II. NHIỆM VỤ\n${AREAS}`);
    expect(roles(plan)).toEqual(['I other', 'II tasks']);
    expect(plan.tasks).toHaveLength(3);
  });

  it('of purposes has its requirements under other names', async () => {
    const plan = await planOf(`I. QUAN ĐIỂM CHỈ ĐẠO
1. Định hướng chung
- Lấy sự hài lòng của người dân làm thước đo.
2. Những điểm cần quán triệt
- Mỗi việc một đầu mối, rõ thời hạn.
II. NHIỆM VỤ\n${AREAS}`);
    expect(plan.purposes.map(({ text }) => text)).toEqual(['Lấy sự hài lòng của người dân làm thước đo.']);
    expect(plan.requirements.map(({ text }) => text)).toEqual(['Mỗi việc một đầu mối, rõ thời hạn.']);
  });
});

describe('points', () => {
  it('keep the word and number by which they are counted', async () => {
    const plan = await planOf(`I. NHIỆM VỤ
1. Cải cách thể chế
Nhiệm vụ 1: Rà soát văn bản do xã ban hành.
- Thời gian thực hiện: Quý IV/2026.
Nhiệm vụ 2: Phổ biến pháp luật tại các thôn.
`);
    expect(plan.tasks.map(({ label, text }) => [label, text])).toEqual([
      ['Nhiệm vụ 1', 'Rà soát văn bản do xã ban hành.'],
      ['Nhiệm vụ 2', 'Phổ biến pháp luật tại các thôn.'],
    ]);
  });

  it('have the area that is named ahead of a colon for all their figures', async () => {
    const { targets } = await planOf(`I. MỤC TIÊU
- Về cải cách thủ tục hành chính: tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên; 100% thủ tục đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình.
`);
    expect(targets.map(({ value, pillar }) => [value, pillar])).toEqual([
      [98, 'thu-tuc'],
      [100, 'thu-tuc'],
    ]);
  });

  it('are measured by the share that they aim at, not by what is done for it', async () => {
    const { targets } = await planOf(`I. NHIỆM VỤ
1. Cải cách thủ tục hành chính
- Có biện pháp giảm hồ sơ trễ hạn, bảo đảm tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt từ 97% trở lên.
`);
    expect(targets.map(({ indicator }) => indicator)).toEqual(['on-time-rate']);
  });

  it('tell what was reached apart from what shall be', async () => {
    const { targets } = await planOf(`I. NHIỆM VỤ
1. Cải cách thủ tục hành chính
- Năm 2025, tỷ lệ hồ sơ đúng hạn đạt 98,4%, nộp trực tuyến đạt 61,7%; năm 2026 giữ tỷ lệ hồ sơ đúng hạn không thấp hơn 99% (năm 2025 mới xử lý được 11/13 hồ sơ, bằng 84,6%).
`);
    expect(targets.map(({ op, value }) => `${op}${value}`)).toEqual(['>=99']);
  });

  it('behind a numbered target are no headings for their full stop', async () => {
    const plan = await planOf(`I. CHỈ TIÊU
1. 100% văn bản đi được ký số.
2. Chỉ số CCHC của xã xếp trong nhóm khá trở lên.
(Chi tiết tại Phụ lục)
II. NHIỆM VỤ\n${AREAS}`);
    expect(plan.outline[0]!.children).toEqual([]);
    expect(plan.targetPoints.map(({ label }) => label)).toContain('2.');
  });

  it('that call a document by the short name given to it cite nothing more', async () => {
    const { citations } = await planOf(`I. NHIỆM VỤ
1. Xây dựng chính quyền số
- Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ (gọi tắt là Đề án 06).
- Làm sạch dữ liệu dân cư theo Đề án 06.
- Thực hiện Đề án 08 của Thủ tướng Chính phủ.
`);
    expect(citations.map(({ number }) => number)).toEqual(['06/QĐ-TTg', '08']);
  });
});

describe('an appendix in prose', () => {
  it('stands in the outline with the areas that it names, and its words are kept', async () => {
    const plan = await planOf(`I. NHIỆM VỤ\n${AREAS}II. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã
- Theo dõi việc thực hiện Kế hoạch.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Thành
PHỤ LỤC
HƯỚNG DẪN LẬP HỒ SƠ MINH CHỨNG
(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã Tâm Hạ)
CẢI CÁCH THỂ CHẾ
Mỗi bộ phận nộp bản chụp quyết định ban hành kế hoạch rà soát văn bản kèm theo danh mục văn bản đã rà soát.
CẢI CÁCH THỦ TỤC HÀNH CHÍNH
Bộ phận Một cửa in sổ theo dõi hồ sơ trong năm và đánh dấu những hồ sơ đã gửi thư xin lỗi người dân.
`);
    const heading = plan.outline.at(-1)!;
    expect([heading.label, heading.title, heading.role]).toEqual([
      'PHỤ LỤC',
      'HƯỚNG DẪN LẬP HỒ SƠ MINH CHỨNG',
      'appendix',
    ]);
    expect(heading.children.map(({ pillar }) => pillar)).toEqual(['the-che', 'thu-tuc']);
    expect(plan.other.some(({ text }) => text.startsWith('Mỗi bộ phận nộp bản chụp'))).toBe(true);
  });
});

describe('numbers that count anew', () => {
  const sections = ({ tasks }: Plan): string[] =>
    tasks.map(({ label, section, pillar }) => `${label} ${section} ${pillar}`);

  it.each([
    ['2.1.', '2.2.'],
    ['II.1.', 'II.2.'],
  ])('below %s and %s stand inside them', async (first, second) => {
    const plan = await planOf(`I. MỤC TIÊU
1. 95% hồ sơ được trả đúng hẹn.
II. NHIỆM VỤ
${first} Cải cách thủ tục hành chính
1. Niêm yết đủ thủ tục tại trụ sở.
2. Gộp các bước khi nhận hồ sơ.
${second} Cải cách tài chính công
1. Công khai ngân sách của xã.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã
- Theo dõi việc thực hiện Kế hoạch.
`);
    const [one, two] = [first.slice(0, -1), second.slice(0, -1)];
    expect(sections(plan)).toEqual([`1. ${one} thu-tuc`, `2. ${one} thu-tuc`, `1. ${two} tai-chinh`]);
  });

  it('stand over longer ones where these follow them', async () => {
    const plan = await planOf(`I. MỤC ĐÍCH, YÊU CẦU
1.1. Giảm thời gian chờ của người dân.
1.2. Phân công rõ người, rõ việc.
NHIỆM VỤ CỤ THỂ
1. Cải cách thể chế
1.1. Rà soát văn bản do xã ban hành.
2. Cải cách thủ tục hành chính
2.1. Niêm yết đủ thủ tục tại trụ sở.
`);
    expect(plan.tasks.map(({ pillar }) => pillar)).toEqual(['the-che', 'thu-tuc']);
  });
});

it('a plan in articles begins with its first', async () => {
  const plan = await planOf(`Điều 1. Mục tiêu
1. 95% hồ sơ được trả đúng hẹn.
Điều 2. Nhiệm vụ
1. Rà soát văn bản do xã ban hành.
Điều 3. Tổ chức thực hiện
1. Văn phòng: Theo dõi, đôn đốc.
`);
  expect(roles(plan)).toEqual(['Điều 1 targets', 'Điều 2 tasks', 'Điều 3 organization']);
  expect(plan.targets).toMatchObject([{ value: 95 }]);
});

it('aims among purposes are targets where most of them have figures', async () => {
  const part = (points: string): Promise<Plan> =>
    planOf(`I. MỤC TIÊU, YÊU CẦU\nA. Mục tiêu\n${points}B. Yêu cầu\n1. Làm đúng thẩm quyền.\nII. NHIỆM VỤ\n${AREAS}`);
  const counted = await part('1. 95% hồ sơ được trả đúng hẹn.\n2. Trên 90% người dân hài lòng.\n');
  expect(counted.purposes).toEqual([]);
  expect(counted.targets).toHaveLength(2);
  const told = await part('1. Giảm thời gian chờ của người dân.\n2. Giữ nghiêm kỷ luật công vụ.\n');
  expect(told.purposes).toHaveLength(2);
});

describe('who has to do what', () => {
  const unitsOf = async (points: string): Promise<string[]> =>
    (await planOf(`I. NHIỆM VỤ\n${AREAS}II. TỔ CHỨC THỰC HIỆN\n${points}`)).responsibilities.map(
      ({ unit, duties }) => `${unit} | ${duties.map(({ text }) => text).join(' ')}`,
    );

  it('may be a person, or a post by its field alone', async () => {
    expect(
      await unitsOf(
        '1. Ông Trần Văn Minh - Phó Chủ tịch UBND xã: Trực tiếp chỉ đạo.\n2. Bà Lê Thị Hoa, công chức Văn hóa: Tuyên truyền.\n',
      ),
    ).toEqual([
      'Ông Trần Văn Minh - Phó Chủ tịch UBND xã | Trực tiếp chỉ đạo.',
      'Bà Lê Thị Hoa, công chức Văn hóa | Tuyên truyền.',
    ]);
    expect(await unitsOf('1. Văn phòng: theo dõi;\n2. Tư pháp: rà soát văn bản;\n')).toEqual([
      'Văn phòng | theo dõi;',
      'Tư pháp | rà soát văn bản;',
    ]);
  });

  it('ends where an order, or the help of others, begins', async () => {
    expect(
      await unitsOf(
        '1. Văn phòng HĐND và UBND xã chủ trì, phối hợp với các phòng, đơn vị: tổng hợp kết quả.\nYêu cầu các phòng, ban, đơn vị nghiêm túc triển khai.\nUBND xã giữ Kế hoạch này tại Văn phòng.\n',
      ),
    ).toEqual([
      'Văn phòng HĐND và UBND xã | chủ trì, phối hợp với các phòng, đơn vị: tổng hợp kết quả.',
      'các phòng, ban, đơn vị | nghiêm túc triển khai. UBND xã giữ Kế hoạch này tại Văn phòng.',
    ]);
  });
});
