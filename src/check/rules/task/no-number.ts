import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A row without its number in a table that numbers its rows. */
export const taskNoNumber = defineRule({
  id: 'task/no-number',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn lập phụ lục: mỗi nhiệm vụ một số thứ tự để viện dẫn, báo cáo',
  *check({ plan, rows }) {
    for (const { row, appendix, where } of rows) {
      if (row.no) continue;
      const numbered = appendix.rows.filter((other) => other.no).length;
      if (numbered === 0 || plan.appendices.length === 0) continue;
      yield { data: {}, evidence: quote(row.content), where, at: row.at };
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n | Công khai ngân sách xã | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý I/2026',
      finds: ['Công khai ngân sách xã'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});
