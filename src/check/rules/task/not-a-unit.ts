import { looksLikeUnit } from '../../../registry/bodies.ts';
import { cellAt } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { isDitto, leadsOf } from '../../units.ts';

/** The lead cell holds words that are no unit: a cell slipped, or a task phrase was pasted. */
export const taskNotAUnit = defineRule({
  id: 'task/not-a-unit',
  level: 'warning',
  tier: 'B',
  basis: 'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ đơn vị chịu trách nhiệm',
  *check({ assigned }) {
    for (const { row, where, leads } of assigned) {
      const lead = leadsOf(row).trim();
      if (!lead || isDitto(lead) || leads.some((unit) => looksLikeUnit(unit)) || looksLikeUnit(lead)) continue;
      yield {
        data: { found: lead },
        actual: lead,
        evidence: quote(lead),
        where,
        at: cellAt(row, 'lead'),
      };
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Rà soát theo phân cấp | Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Rà soát theo phân cấp'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Tuần tra rừng | Báo cáo | Hạt Kiểm lâm khu vực II | Phòng Kinh tế xã | Quý IV/2026\n2 | Rà soát văn bản | Báo cáo | Bà Nguyễn Thị Hà, công chức Phòng Kinh tế | Phòng Kinh tế xã | Quý IV/2026\n3 | Kiểm tra văn bản | Báo cáo | Đ/c Trần Văn Nam | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n2 | Kiểm tra văn bản | Báo cáo | nt | nt | Quý IV/2026',
      finds: [],
    },
  ],
});
