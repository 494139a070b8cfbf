/** Lines that only announce what follows: whose the next points are, where the tasks are listed, what a chapter is about. */
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const plan = parsePlan(`KẾ HOẠCH
Cải cách hành chính năm 2025

I. MỤC ĐÍCH VÀ YÊU CẦU

1. Về mục đích

Phục vụ người dân tốt hơn.

2. Về yêu cầu

Mỗi việc có người chịu trách nhiệm.

II. MỤC TIÊU

(1) 100% văn bản được rà soát.

(2) Chỉ số CCHC đạt từ 87 điểm trở lên.

(Chi tiết tại Phụ lục II)

III. NHIỆM VỤ

1. Cải cách thể chế

a) Sở Kế hoạch và Đầu tư chủ trì:

- Rà soát văn bản về đầu tư.

b) Bưu điện tỉnh:

- Trả kết quả tại nhà.

c) Tổ chức thực hiện tốt công tác pháp chế:

- Theo dõi thi hành pháp luật.
`);

it('names of units with a colon are no tasks, other points with one are', async () => {
  expect((await plan).tasks.map(({ text }) => text)).toEqual([
    'Rà soát văn bản về đầu tư.',
    'Trả kết quả tại nhà.',
    'Tổ chức thực hiện tốt công tác pháp chế:',
    'Theo dõi thi hành pháp luật.',
  ]);
});

it('"Về mục đích", "Về yêu cầu" are headings of what they name', async () => {
  const { purposes, requirements, outline } = await plan;
  expect(purposes.map(({ text }) => text)).toEqual(['Phục vụ người dân tốt hơn.']);
  expect(requirements.map(({ text }) => text)).toEqual(['Mỗi việc có người chịu trách nhiệm.']);
  expect(outline[0]!.children.map(({ title, role }) => [title, role])).toEqual([
    ['Về mục đích', 'purposes'],
    ['Về yêu cầu', 'purposes'],
  ]);
});

it('a label in brackets does not make a point a remark on the appendix', async () => {
  expect((await plan).targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual(['=100%', '>=87điểm']);
});

it('a report whose dates the appendix holds is a task', async () => {
  const { tasks, appendixMentions } = await parsePlan(`KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ

1. Công tác chỉ đạo, điều hành

a) Tự chấm điểm Chỉ số CCHC của Sở.

b) Thực hiện chế độ báo cáo CCHC đầy đủ, đúng hạn theo Phụ lục II.

c) Nhiệm vụ cụ thể theo Phụ lục I.
`);
  expect(tasks.map(({ label }) => label)).toEqual(['a)', 'b)']);
  expect(appendixMentions.map(({ label }) => label)).toEqual(['b)', 'c)']);
});

it('an area that opens with "Mục tiêu: …" and "Nhiệm vụ:" has its goals apart from its tasks', async () => {
  const { targetPoints, tasks, outline, targets } = await parsePlan(`KẾ HOẠCH
Cải cách hành chính năm 2024

II. NỘI DUNG CẢI CÁCH HÀNH CHÍNH

1. Cải cách thể chế

Mục tiêu: 100% văn bản được rà soát.

Nhiệm vụ:

- Rà soát văn bản của quận.

2. Cải cách tài chính công

Mục tiêu: giải ngân đạt từ 95% trở lên.

Nhiệm vụ: Công khai dự toán, quyết toán ngân sách quận.
`);
  expect(targetPoints.map(({ pillar, text }) => [pillar, text])).toEqual([
    ['the-che', '100% văn bản được rà soát.'],
    ['tai-chinh', 'giải ngân đạt từ 95% trở lên.'],
  ]);
  expect(tasks.map(({ pillar, text }) => [pillar, text])).toEqual([
    ['the-che', 'Rà soát văn bản của quận.'],
    ['tai-chinh', 'Công khai dự toán, quyết toán ngân sách quận.'],
  ]);
  expect(targets.map(({ where, value }) => [where, value])).toEqual([
    ['targets', 100],
    ['targets', 95],
  ]);
  expect(outline[0]!.children.map(({ title }) => title)).toEqual(['Cải cách thể chế', 'Cải cách tài chính công']);
});

it('an area over deeper points ends at the next dash of its own depth', async () => {
  const { targets } = await parsePlan(`KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC TIÊU

- Về thủ tục hành chính:

+ Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.

- Về chế độ công vụ: 100% công chức được bố trí đúng vị trí việc làm.

II. NHIỆM VỤ

1. Cải cách thể chế

a) Rà soát văn bản.
`);
  expect(targets.map(({ value, pillar }) => [value, pillar])).toEqual([
    [98, 'thu-tuc'],
    [100, 'cong-vu'],
  ]);
});

it('"Chỉ tiêu:" over dashes says what they are, "Mục tiêu: …" on one line what stands on it', async () => {
  const { tasks, targets } = await parsePlan(`KẾ HOẠCH
Cải cách hành chính năm 2025

I. NHIỆM VỤ
Nhiệm vụ của từng lĩnh vực giao tại các bảng dưới đây; số thứ tự đánh liên tục.
1. Cải cách thể chế
Chỉ tiêu:
- 100% văn bản được rà soát.
- Mỗi quý đăng tải ít nhất 05 tin, bài về thi hành pháp luật.
Nhiệm vụ:
- Theo dõi thi hành pháp luật.
2. Cải cách thủ tục hành chính
Mục tiêu: 98% hồ sơ đúng hạn.
- Niêm yết thủ tục.
`);
  expect(targets.map(({ value, unit, where }) => `${value} ${unit} ${where}`)).toEqual([
    '100 % targets',
    '5 tin, bài/quý targets',
    '98 % targets',
  ]);
  expect(tasks.map(({ text }) => text)).toEqual(['Theo dõi thi hành pháp luật.', 'Niêm yết thủ tục.']);
});
