/** Lines of a copied page that end in the middle of a sentence where no width tells, and what stood under a lost heading. */
import { expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import type { Plan } from '../../src/plan/types.ts';
import { read } from '../helpers/document.ts';

/** Longer than any page's line: the page broke its lines to no width. */
const LONG =
  'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước và các văn bản của Bộ Nội vụ hướng dẫn, đôn đốc, kiểm tra việc thực hiện Chương trình ở các cấp giai đoạn';

const planOf = async (...lines: string[]): Promise<Plan> => {
  const head = ['UBND HUYỆN AN SƠN', 'Số: 6/KH-UBND', 'An Sơn, ngày 05 tháng 01 năm 2024', 'KẾ HOẠCH'];
  const text = [...head, 'CẢI CÁCH HÀNH CHÍNH HUYỆN AN SƠN NĂM 2024', ...lines].join('\n');
  return extractPlan(await read(text, { name: 'plan.txt' }));
};
const BODY = ['I. MỤC ĐÍCH', '- Giảm thời gian chờ của', 'người dân tại nơi tiếp nhận.'];

it('joins spans of years, names in quotation marks, numerals and documents to what leads to them', async () => {
  const plan = await planOf(
    ...[LONG, '2021 - 2030;', 'Căn cứ Quyết định số 34/QĐ-UBND ngày 10/10/2022 của UBND tỉnh phê duyệt Đề án'],
    ...['"Nâng cao chất lượng công vụ giai đoạn', '2022-2026";', 'Căn cứ Kế hoạch số 9/KH-UBND ngày 18/5/2021 của Ủy'],
    ...['ban nhân dân tỉnh về cải cách hành chính giai đoạn 2021 -', '2025;'],
    ...['Căn cứ Kết luận số 4-KL/TW ngày 19/4/2021 của Ban Bí thư (khóa', 'XIII) về tuyên truyền;'],
    ...['Ủy ban nhân dân huyện An Sơn ban hành', 'Kế hoạch cải cách hành chính năm 2024 như', 'sau:', ...BODY],
  );
  expect(plan.legalBases.map(({ number, subject }) => [number, subject?.slice(-46)])).toEqual([
    ['76/NQ-CP', 'thực hiện Chương trình ở các cấp giai đoạn 2021 - 2030'.slice(-46)],
    ['34/QĐ-UBND', 'phê duyệt Đề án "Nâng cao chất lượng công vụ giai đoạn 2022-2026"'.slice(-46)],
    ['9/KH-UBND', 'về cải cách hành chính giai đoạn 2021 - 2025'],
    ['4-KL/TW', 'về tuyên truyền'],
  ]);
  expect(plan.header.issuers.map(({ name }) => name)).toEqual(['UBND HUYỆN AN SƠN', 'Ủy ban nhân dân huyện An Sơn']);
  expect(plan.purposes.map(({ text }) => text)).toEqual(['Giảm thời gian chờ của người dân tại nơi tiếp nhận.']);
});

it('takes what stands under "a) Mục tiêu chung" among the purposes for one of them, figures for targets', async () => {
  const plan = await planOf(
    ...['I. MỤC TIÊU, YÊU CẦU', '1. Mục tiêu', 'a) Mục tiêu chung', '- Xây dựng nền hành chính phục vụ người dân.'],
    ...['b) Mục tiêu cụ thể', '- 95% hồ sơ được giải quyết đúng hạn.', '2. Yêu cầu', '- Phân công rõ người, rõ việc.'],
    ...['II. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.'],
  );
  expect({
    purposes: plan.purposes.map(({ text }) => text),
    requirements: plan.requirements.map(({ text }) => text),
    targets: plan.targets.map(({ value }) => value),
  }).toEqual({
    purposes: ['Xây dựng nền hành chính phục vụ người dân.'],
    requirements: ['Phân công rõ người, rõ việc.'],
    targets: [95],
  });
});

it('cites a resolution of a provincial committee by number and code, with its day behind a dash', async () => {
  const plan = await planOf(
    ...['UBND huyện ban hành Kế hoạch như sau:', ...BODY],
    ...['II. NHIỆM VỤ', '- Hưởng ứng ngày ban hành Nghị quyết 06/TU - ngày 26/3 hằng năm.'],
  );
  expect(plan.citations.map(({ type, number }) => [type, number])).toEqual([['Nghị quyết', '06/TU']]);
});

it('reads over what the page says around the plan, and its links to other news', async () => {
  const lines = ['I. MỤC ĐÍCH', '- Giảm thời gian chờ.', 'II. YÊU CẦU', '- Phân công rõ người, rõ việc.'];
  const plain = await planOf(...lines);
  const shown = await planOf(
    ...['Chia sẻ bài viết', ...lines, 'Tải văn bản đầy đủ tại đây', 'Tin cùng chủ đề:', '- Xã mở chiến dịch hè 2024'],
  );
  const told = ({ purposes, requirements, tasks }: Plan): unknown =>
    [purposes, requirements, tasks].map((list) => list.map(({ text }) => text));
  expect(told(shown)).toEqual(told(plain));
  expect(told(shown)).toEqual([['Giảm thời gian chờ.'], ['Phân công rõ người, rõ việc.'], []]);
});

it('keeps a chapter that stands below such words', async () => {
  const plan = await planOf('I. MỤC ĐÍCH', '- Giảm chờ.', 'Tin khác:', 'II. YÊU CẦU', '- Phân công rõ người.');
  expect(plan.requirements.map(({ text }) => text)).toEqual(['Phân công rõ người.']);
});

it('lets a numbered sentence go on behind "ban hành" with what is issued', async () => {
  const plan = await planOf(
    ...['UBND huyện ban hành Kế hoạch như sau:', ...BODY, 'II. NHIỆM VỤ', '1. Cải cách thủ tục hành chính'],
    ...['1.1. Kiểm soát chặt chẽ việc ban hành', 'TTHC trong quá trình soạn thảo văn bản của huyện.'],
  );
  expect(plan.tasks.map(({ text }) => text)).toEqual([
    'Kiểm soát chặt chẽ việc ban hành TTHC trong quá trình soạn thảo văn bản của huyện.',
  ]);
});
