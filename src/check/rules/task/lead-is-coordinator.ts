import { cellPlace, relatedPlace } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { coordinatorsOf, headUnits, isSameUnit, leadsOf, plainCell } from '../../units.ts';

/** A unit cannot coordinate with itself; names and abbreviations of one office are one office. */
export const taskLeadIsCoordinator = defineRule({
  id: 'task/lead-is-coordinator',
  level: 'warning',
  tier: 'A',
  basis: 'Nguyên tắc phân công: một việc một cơ quan chủ trì; cơ quan phối hợp là cơ quan khác',
  *check({ rows }) {
    for (const named of rows) {
      const { row, where } = named;
      const [lead, coordinator] = [leadsOf(row), coordinatorsOf(row)];
      if (!lead.trim() || !coordinator.trim()) continue;
      const coordinating = headUnits(row.coordinators);
      const both = headUnits(row.leads).find((unit) => coordinating.some((other) => isSameUnit(unit, other)))?.body;
      if (!both && plainCell(lead) !== plainCell(coordinator)) continue;
      yield {
        data: { unit: both?.name ?? lead },
        actual: `${lead} | ${coordinator}`,
        evidence: quote(`${lead} – ${coordinator}`),
        where,
        at: [...(row.cellsAt.lead ?? []), ...(row.cellsAt.coordinator ?? [])],
        related: [relatedPlace(cellPlace(named, 'content'))],
      };
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | VP HĐND và UBND xã; Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Văn phòng HĐND và UBND xã – VP HĐND và UBND xã; Phòng Kinh tế xã'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Cập nhật dữ liệu dân cư | Báo cáo | Công an xã | Công an tỉnh | Quý IV/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Kiểm tra công vụ | Báo cáo | Thanh tra Sở | Các phòng, đơn vị thuộc Sở | Quý IV/2026',
      finds: [],
    },
  ],
});
