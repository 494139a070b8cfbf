/** Titles that run into their text, units that run into their duties, decisions that cite what they replace. */
import { describe, expect, it } from 'vitest';
import { type Plan, parsePlan } from '../../src/index.ts';

const planOf = (text: string): Promise<Plan> =>
  parsePlan(
    `ỦY BAN NHÂN DÂN\nXÃ ĐỒNG MẬN\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n\n${text}\n`,
  );
const chapters = ({ outline }: Plan): string[] => outline.map(({ label, title, role }) => `${label} ${title} ${role}`);

describe('a chapter whose title runs into its text', () => {
  const body = `I. NHIỆM VỤ
1. Cải cách thể chế
- Rà soát văn bản của xã.
II. KINH PHÍ. Sử dụng ngân sách xã năm 2026; Phòng Kinh tế cân đối.
III. TRÁCH NHIỆM THỰC HIỆN
1. Văn phòng HĐND và UBND xã: Theo dõi, đôn đốc, tổng hợp báo cáo hằng quý gửi Sở Nội vụ.
- Nhắc việc trước hạn.
2. Phòng Văn hóa - Xã hội: Theo dõi công vụ.
- Tuyên truyền.
3. Công an xã: Bảo đảm an ninh mạng.`;

  it('is a chapter, and a unit with its duty is none', async () => {
    const plan = await planOf(body);
    expect(chapters(plan)).toEqual([
      'I NHIỆM VỤ tasks',
      'II KINH PHÍ funding',
      'III TRÁCH NHIỆM THỰC HIỆN organization',
    ]);
    expect(plan.outline[2]!.children).toEqual([]);
    expect(plan.responsibilities.map(({ unit }) => unit)).toEqual([
      'Văn phòng HĐND và UBND xã',
      'Phòng Văn hóa - Xã hội',
      'Công an xã',
    ]);
    expect(plan.funding.map(({ text }) => text)).toEqual(['Sử dụng ngân sách xã năm 2026; Phòng Kinh tế cân đối.']);
  });
});

it('gives two documents of one day their date', async () => {
  const { citations } = await planOf(
    'I. NHIỆM VỤ\n1. Cải cách tổ chức bộ máy\n- Kiện toàn phòng theo Nghị định số 107/2020/NĐ-CP và Nghị định số 108/2020/NĐ-CP cùng ngày 14/9/2020 của Chính phủ.',
  );
  expect(citations.map(({ number, issuedOn }) => [number, issuedOn])).toEqual([
    ['107/2020/NĐ-CP', '2020-09-14'],
    ['108/2020/NĐ-CP', '2020-09-14'],
  ]);
});

it('reads what the articles of a decision replace', async () => {
  const { citations, legalBases } = await parsePlan(
    `ỦY BAN NHÂN DÂN\nHUYỆN KHE SƠN\nSố: 41/QĐ-UBND\nKhe Sơn, ngày 12 tháng 01 năm 2024\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch cải cách hành chính năm 2024\nỦY BAN NHÂN DÂN HUYỆN KHE SƠN\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2024.\nĐiều 2. Quyết định này thay thế Quyết định số 39/QĐ-UBND ngày 15/01/2023 của UBND huyện.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Bính\nKẾ HOẠCH\nCải cách hành chính huyện Khe Sơn năm 2024\n(Ban hành kèm theo Quyết định số 41/QĐ-UBND ngày 12/01/2024 của UBND huyện Khe Sơn)\nI. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\n`,
  );
  expect(legalBases.map(({ number }) => number)).toEqual(['76/NQ-CP']);
  expect(citations.map(({ number }) => number)).toEqual(['39/QĐ-UBND']);
});

it('joins the lines of a text whose first lines are set in, however uneven that leaves them', async () => {
  const duties = ['Rà soát', 'Niêm yết', 'Công khai', 'Cập nhật', 'Đánh giá', 'Kiểm soát', 'Thống kê', 'Phân loại'];
  const points = duties.map(
    (duty) =>
      `- ${duty} thủ tục hành chính thuộc thẩm quyền giải quyết của xã, giao bộ\n\nphận một cửa theo dõi, kết quả gửi về Văn phòng xã.`,
  );
  const long = `- Số hóa hồ sơ, kết quả giải quyết còn hiệu lực, lưu vào kho dữ liệu của\n\ntỉnh, bảo đảm người dân không phải nộp lại giấy tờ đã có trong các cơ sở dữ liệu\n\ndùng chung; mỗi tháng báo cáo số lượng đã làm, số còn lại và lý do của từng việc\n\nchậm so với lộ trình đã đăng ký, kèm theo danh sách các đơn vị chưa phối hợp tốt\n\nđể Chủ tịch xã nhắc.`;
  const { tasks } = await planOf(`I. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\n${[...points, long].join('\n\n')}`);
  expect(tasks).toHaveLength(9);
});

it('begins the preamble where a basis follows the title, though no line is left short', async () => {
  const { legalBases, header } = await parsePlan(
    `ỦY BAN NHÂN DÂN\n\nXÃ ĐỒNG MẬN\n\nSố: 05/KH-UBND\n\nKẾ HOẠCH\n\nCải cách hành chính nhà nước năm 2026 của xã Đồng Mận\n\nThực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính\n\nphủ, Ủy ban nhân dân xã Đồng Mận ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\n- Rà soát văn bản của xã.\n`,
  );
  expect([header.title, legalBases.map(({ number }) => number)]).toEqual([
    'Cải cách hành chính nhà nước năm 2026 của xã Đồng Mận',
    ['76/NQ-CP'],
  ]);
});

it('takes each unit that the points of a common heading name', async () => {
  const { responsibilities } = await planOf(
    'I. TỔ CHỨC THỰC HIỆN\n1. Các phòng chuyên môn có trách nhiệm:\n- Phòng Kinh tế: Chủ trì cải cách tài chính công.\n- Phòng Văn hóa - Xã hội: Chủ trì chuyển đổi số.\n2. Công an xã\n- Làm sạch dữ liệu dân cư.',
  );
  expect(responsibilities.map(({ unit }) => unit)).toEqual(['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã']);
});

it('parts a title from the figures that follow its full stop, and units from their duties where all are set so', async () => {
  const plan = await planOf(`I. CHỈ TIÊU
1. Cải cách thể chế. 100% văn bản ban hành đúng trình tự.
2. Cải cách thủ tục hành chính. Hồ sơ trả đúng hạn trên 99%.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã. Chủ trì theo dõi, đôn đốc.
2. Phòng Kinh tế xã. Cân đối kinh phí.
3. Công an xã. Bảo đảm an ninh mạng.
4. Các thôn. Tuyên truyền, vận động người dân.`);
  expect(plan.outline.map(({ children }) => children.map(({ title }) => title))).toEqual([
    ['Cải cách thể chế', 'Cải cách thủ tục hành chính'],
    ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế xã', 'Công an xã', 'Các thôn'],
  ]);
  expect(plan.targets.map(({ op, value }) => [op, value])).toEqual([
    ['=', 100],
    ['>', 99],
  ]);
  expect(plan.responsibilities.map(({ duties }) => duties.map(({ text }) => text))).toEqual([
    ['Chủ trì theo dõi, đôn đốc.'],
    ['Cân đối kinh phí.'],
    ['Bảo đảm an ninh mạng.'],
    ['Tuyên truyền, vận động người dân.'],
  ]);
});

it('takes what a sentence is about, or a task with its assignment, for no title', async () => {
  const plan = await planOf(`I. CHỈ TIÊU
1. Về thể chế: 100% văn bản ban hành đúng trình tự.
2. Về thủ tục hành chính: Hồ sơ trả đúng hạn trên 99%.
II. NHIỆM VỤ
A. Cải cách thể chế
1. Phổ biến pháp luật tại các thôn. Chủ trì: Văn phòng; hoàn thành: Quý I/2026.
B. Cải cách tài chính công
2. Công khai dự toán. Chủ trì: Phòng Kinh tế; hoàn thành: Quý II/2026.
III. KINH PHÍ
Ngân sách xã.`);
  expect(plan.outline.map(({ title, children }) => [title, children.map((child) => child.title)])).toEqual([
    ['CHỈ TIÊU', []],
    ['NHIỆM VỤ', ['Cải cách thể chế', 'Cải cách tài chính công']],
    ['KINH PHÍ', []],
  ]);
  expect(plan.tasks.map(({ pillar, text }) => [pillar, text])).toEqual([
    ['the-che', 'Phổ biến pháp luật tại các thôn. Chủ trì: Văn phòng; hoàn thành: Quý I/2026.'],
    ['tai-chinh', 'Công khai dự toán. Chủ trì: Phòng Kinh tế; hoàn thành: Quý II/2026.'],
  ]);
});

describe('the first chapter, whose title runs into its text', () => {
  it('opens the body; what is required stands behind its own words', async () => {
    const long =
      'đưa các nhiệm vụ mà tỉnh giao thành việc làm của từng phòng, từng người, khắc phục những khâu còn chậm';
    const plan =
      await planOf(`I. Về mục đích, yêu cầu. Mục đích của Kế hoạch là ${long} của năm trước, nhất là khâu luân chuyển hồ sơ giữa các phòng.
Qua đó giảm thời gian đi lại của người dân.
Yêu cầu đặt ra: mỗi việc chỉ giao một người làm chính.
Không dồn việc vào cuối năm.
II. Về nhiệm vụ
1. Cải cách thể chế
- Rà soát văn bản của xã.`);
    expect(chapters(plan)).toEqual(['I Về mục đích, yêu cầu purposes', 'II Về nhiệm vụ tasks']);
    expect(plan.purposes).toHaveLength(2);
    expect(plan.requirements.map(({ text }) => text)).toEqual([
      'Yêu cầu đặt ra: mỗi việc chỉ giao một người làm chính.',
      'Không dồn việc vào cuối năm.',
    ]);
  });
});

it('takes a colon in brackets for no end of a unit, and what it requires by the appendix for a requirement', async () => {
  const plan = await planOf(`I. YÊU CẦU
- Chủ tịch UBND các xã chịu trách nhiệm về chỉ tiêu được giao tại Phụ lục.
II. TỔ CHỨC THỰC HIỆN
1. Đội Kê khai - Kế toán thuế (viết tắt: Đội Kê khai)
a) Tiếp nhận hồ sơ; trả kết quả đúng hẹn.
2. Đội Kiểm tra thuế (viết tắt: Đội Kiểm tra)
a) Kiểm tra hồ sơ.`);
  expect(plan.requirements).toHaveLength(1);
  expect(plan.responsibilities.map(({ label, unit, duties }) => [label, unit.slice(0, 12), duties.length])).toEqual([
    ['1', 'Đội Kê khai ', 1],
    ['2', 'Đội Kiểm tra', 1],
  ]);
});

describe('the name of an area ahead of its targets', () => {
  const body = `I. CHỈ TIÊU
1. Thể chế: 100% văn bản được ban hành đúng trình tự; 100% văn bản được rà soát.
2. Tổ chức bộ máy: cấp phó bình quân không quá 02 người/phòng.
3. Hiện đại hóa hành chính: ít nhất 50% TTHC được cung cấp trực tuyến.
II. NHIỆM VỤ
1. Cải cách thể chế
- Rà soát văn bản.`;

  it('is no heading where the sentence goes on, and gives them its area', async () => {
    const plan = await planOf(body);
    expect(plan.outline[0]!.children).toEqual([]);
    expect(plan.targets.map(({ op, value, unit, pillar }) => [`${op}${value} ${unit}`, pillar])).toEqual([
      ['=100 %', 'the-che'],
      ['=100 %', 'the-che'],
      ['<=2 người/phòng', 'bo-may'],
      ['>=50 %', 'so'],
    ]);
  });
});

describe('units over what they have to do', () => {
  it('are told by their names alone, with a letter or with nothing before them', async () => {
    const { responsibilities } = await planOf(`I. NHIỆM VỤ
1. Cải cách thể chế
- Rà soát văn bản.
II. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN
1. Kinh phí thực hiện
Từ ngân sách xã.
2. Phân công trách nhiệm
a) Văn phòng HĐND và UBND
- Là đầu mối theo dõi; tổng hợp báo cáo.
- Nhắc việc trước hạn.
b) Phòng Kinh tế: Tham mưu bố trí kinh phí.`);
    expect(responsibilities.map(({ unit, duties }) => [unit, duties.length])).toEqual([
      ['Văn phòng HĐND và UBND', 2],
      ['Phòng Kinh tế', 1],
    ]);
    const unnumbered = await planOf(`I. NHIỆM VỤ
1. Cải cách thể chế
- Rà soát văn bản.
II. TỔ CHỨC THỰC HIỆN
Văn phòng HĐND và UBND xã
• Là cơ quan thường trực CCHC của xã; chủ trì cải cách thể chế.
• Theo dõi tiến độ.
Phòng Kinh tế, Hạ tầng và Đô thị
• Chủ trì cải cách tài chính công.`);
    expect(unnumbered.responsibilities.map(({ unit, duties }) => [unit, duties.map(({ text }) => text)])).toEqual([
      [
        'Văn phòng HĐND và UBND xã',
        ['Là cơ quan thường trực CCHC của xã; chủ trì cải cách thể chế.', 'Theo dõi tiến độ.'],
      ],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Chủ trì cải cách tài chính công.']],
    ]);
  });

  it('are not all of them together, whom the last paragraph asks to be earnest', async () => {
    const { responsibilities, closing } = await planOf(`I. NHIỆM VỤ
1. Cải cách thể chế
- Rà soát văn bản.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng: tổng hợp báo cáo.
2. Các thôn: phát lại nội dung tuyên truyền.
Các phòng, các thôn nghiêm túc thực hiện; khó khăn, vướng mắc báo cáo UBND xã./.`);
    expect(responsibilities.map(({ unit }) => unit)).toEqual(['Văn phòng', 'Các thôn']);
    expect(closing).toHaveLength(1);
  });
});

describe('a point with a colon at its end', () => {
  it('is a task where it counts something, or stays within its area', async () => {
    const { tasks, targets } = await planOf(`I. NHIỆM VỤ
1. Công tác chỉ đạo, điều hành
- Tự kiểm tra công tác CCHC ít nhất 02 lần/năm:
+ Ban hành kế hoạch kiểm tra.
- Kiểm tra, đánh giá công tác CCHC:
+ Chấm điểm Chỉ số CCHC.`);
    expect(tasks.map(({ text }) => text)).toEqual([
      'Tự kiểm tra công tác CCHC ít nhất 02 lần/năm:',
      'Ban hành kế hoạch kiểm tra.',
      'Kiểm tra, đánh giá công tác CCHC:',
      'Chấm điểm Chỉ số CCHC.',
    ]);
    expect(targets.map(({ op, value, unit }) => `${op}${value} ${unit}`)).toEqual(['>=2 lần/năm']);
  });
});
