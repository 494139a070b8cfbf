/** A title without its year: what the preamble names is the year of the deadlines too. */
import { expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { read } from '../helpers/document.ts';

it('reads the deadlines of a table by the year that only the preamble names', async () => {
  const text = [
    'UBND XÃ AN SƠN',
    '',
    'KẾ HOẠCH',
    '',
    'Công tác cải cách hành chính trên địa bàn xã An Sơn',
    '',
    'UBND xã An Sơn ban hành Kế hoạch cải cách hành chính năm 2024 như sau:',
    '',
    '## I. NHIỆM VỤ',
    '',
    '| TT | Nội dung | Sản phẩm | Chủ trì | Thời gian |',
    '|---|---|---|---|---|',
    '| 1 | Rà soát văn bản | Báo cáo | Văn phòng | Quý II và quý IV |',
    '| 2 | Tập huấn một cửa | Lớp | Văn phòng | Tháng 4 |',
  ].join('\n');
  const plan = extractPlan(await read(text, { name: 'plan.md' }));
  const days = plan.appendices.flatMap(({ rows }) =>
    rows.flatMap(({ deadline }) => deadline.parts.map(({ to }) => to)),
  );
  expect(plan.header.year).toBe(2024);
  expect(days).toEqual(['2024-06-30', '2024-12-31', '2024-04-30']);
});
