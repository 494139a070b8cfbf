/** What stands around tasks and goals in prose: who leads a task and when, and goals ahead of the list that they announce. */
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

it('takes lines that say who leads and when for no tasks, in brackets or as an order', async () => {
  const { tasks } = await parsePlan(
    [
      ...['KẾ HOẠCH', 'Cải cách hành chính năm 2026', '', 'I. NHIỆM VỤ', '1. Cải cách thể chế'],
      '1.1. Rà soát chức năng của các phòng, khắc phục việc chồng chéo.',
      'Giao Phòng Nội vụ chủ trì, phối hợp với các phòng chuyên môn; thời gian hoàn thành: quý IV/2026.',
      '1.2. Bố trí công chức đúng vị trí việc làm.',
      '(Phòng Nội vụ chủ trì; phối hợp: các phòng chuyên môn; cả năm 2026)',
      '1.3. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra chợ phiên; báo cáo trong quý II.',
    ].join('\n'),
  );
  expect(tasks.map(({ text }) => text)).toEqual([
    'Rà soát chức năng của các phòng, khắc phục việc chồng chéo.',
    'Bố trí công chức đúng vị trí việc làm.',
    'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra chợ phiên; báo cáo trong quý II.',
  ]);
});

it('keeps the goals that a paragraph sets before it announces others', async () => {
  const { targets } = await parsePlan(
    [
      ...['KẾ HOẠCH', 'Cải cách hành chính năm 2026', '', 'I. MỤC TIÊU'],
      'Phấn đấu Chỉ số cải cách hành chính đạt từ 88 điểm trở lên. Trên từng lĩnh vực, hoàn thành các chỉ tiêu sau đây:',
      '- 100% văn bản được ban hành đúng trình tự.',
      '- Tối thiểu 80% hồ sơ được nộp trực tuyến.',
      ...['II. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.'],
    ].join('\n'),
  );
  expect(targets.map(({ op, value, unit }) => `${op}${value}${unit}`)).toEqual(['>=88điểm', '=100%', '>=80%']);
});

it('reads the number from the line below the title, though an appendix is tied to the plan by its name alone', async () => {
  const { header } = await parsePlan(
    [
      ...['ỦY BAN NHÂN DÂN', 'XÃ TÂM HẠ', 'Tâm Hạ, ngày 29 tháng 12 năm 2025', 'KẾ HOẠCH'],
      'Cải cách hành chính xã Tâm Hạ năm 2026',
      '(Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 29 tháng 12 năm 2025 của Ủy ban nhân dân xã Tâm Hạ)',
      ...['Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;', 'I. NHIỆM VỤ', '1. Cải cách thể chế'],
      ...['- Rà soát văn bản.', 'Phụ lục', 'DANH MỤC NHIỆM VỤ', '(Kèm theo Kế hoạch cải cách hành chính năm 2026)'],
      ...[
        '| TT | Nội dung | Chủ trì | Thời gian |',
        '|---|---|---|---|',
        '| 1 | Rà soát văn bản | Văn phòng | Quý I |',
      ],
    ].join('\n'),
  );
  expect(header.number).toBe('742/QĐ-UBND');
});
