import { fold } from '../../../registry/match.ts';
import { cellAt } from '../../places.ts';
import { printDate, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** Reports and scores on a year are rightly made in the first weeks of the next. */
const LOOKS_BACK = /báo cáo|tổng kết|chấm điểm|đánh giá|quyết toán/u;

/** A deadline outside the plan's year, or before the plan itself was signed. */
export const taskDeadlineYear = defineRule({
  id: 'task/deadline-year',
  level: 'error',
  tier: 'A',
  basis: 'Kế hoạch năm: nhiệm vụ hoàn thành trong năm kế hoạch, sau ngày ban hành',
  *check({ rows, year, date }) {
    if (!year) return;
    for (const { row, where } of rows) {
      for (const part of row.deadline.parts) {
        if (!part.to || part.kind === 'ongoing' || part.kind === 'recurring') continue;
        const outside =
          part.to > `${year}-12-31` ? laterThanYear(part.to, part.from, year, row) : part.to < `${year}-01-01`;
        const beforePlan = date?.exact === true && part.to < date.iso && part.to >= `${year}-01-01`;
        if (!outside && !beforePlan) continue;
        yield {
          data: {
            found: row.deadline.text,
            expected: beforePlan && date ? `sau ngày ${printDate(date.iso)}` : `trong năm ${year}`,
          },
          actual: row.deadline.text,
          expected: beforePlan && date ? `≥ ${printDate(date.iso)}` : `năm ${year}`,
          evidence: quote(row.deadline.text),
          where,
          at: cellAt(row, 'deadline'),
        };
        break;
      }
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2025',
      finds: ['Quý IV/2025'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trước ngày 10/01/2026',
      finds: ['Trước ngày 10/01/2026'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});

function laterThanYear(
  to: string,
  from: string | null,
  year: number,
  row: { content: string; products: readonly string[] },
): boolean {
  if (from !== null && from <= `${year}-12-31`) return false;
  const looksBack = LOOKS_BACK.test(fold(`${row.content} ${row.products.join(' ')}`));
  return !(looksBack && to <= `${year + 1}-02-28`);
}
