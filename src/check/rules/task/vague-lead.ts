import { isClassOfBodies } from '../../../registry/bodies.ts';
import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { leadsOf } from '../../units.ts';

/** "Các bộ phận chuyên môn" lead: a class of units, nobody answerable. One finding for all rows. */
export const taskVagueLead = defineRule({
  id: 'task/vague-lead',
  level: 'info',
  tier: 'B',
  basis: 'Nguyên tắc phân công: rõ người, rõ việc, rõ trách nhiệm',
  *check({ assigned }) {
    const vague = assigned.filter(({ row }) => leadsOf(row).trim() && isClassOfBodies(leadsOf(row)));
    const [first, ...more] = vague;
    if (!first) return;
    yield {
      data: { count: vague.length, found: leadsOf(first.row) },
      actual: leadsOf(first.row),
      ...together(
        cellPlace(first, 'lead'),
        more.map((named) => cellPlace(named, 'lead')),
      ),
    };
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Các bộ phận chuyên môn có liên quan | Văn phòng HĐND và UBND xã | Quý IV/2026',
      finds: ['Các bộ phận chuyên môn có liên quan'],
    },
    {
      frame: 'table',
      text: '1 | Công khai thủ tục | Bảng niêm yết | Các sở, ban, ngành tỉnh | Văn phòng UBND tỉnh | Quý I/2026\n2 | Rà soát thủ tục | Báo cáo | Các sở: Nội vụ, Tài chính | Văn phòng UBND tỉnh | Quý II/2026',
      finds: ['Các sở, ban, ngành tỉnh'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});
