import { looksLikeUnit } from '../../../registry/bodies.ts';
import { cellPlace, relatedPlace } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { NamedRow } from '../../subject.ts';
import { coordinatorsOf, headUnits, isDitto, isSameUnit, leadsOf, plainCell } from '../../units.ts';

/** A unit cannot coordinate with itself; names and abbreviations of one office are one office. */
export const taskLeadIsCoordinator = defineRule({
  id: 'task/lead-is-coordinator',
  level: 'warning',
  tier: 'A',
  basis: 'Nguyên tắc phân công: một việc một cơ quan chủ trì; cơ quan phối hợp là cơ quan khác',
  *check({ assigned }) {
    for (const named of assigned) {
      const { row, where } = named;
      const [lead, coordinator] = [leadsOf(row), coordinatorsOf(row)];
      if (!lead.trim() || !coordinator.trim() || isDitto(lead)) continue;
      const coordinating = headUnits(named.coordinators);
      const both = headUnits(named.leads).find((unit) => coordinating.some((other) => isSameUnit(unit, other)))?.body;
      const same = both ? null : namedTwice(named);
      if (!both && same === null && plainCell(lead) !== plainCell(coordinator)) continue;
      yield {
        data: { unit: both?.name ?? same ?? lead },
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
      text: '1 | Theo dõi thi hành pháp luật về thủy lợi | Báo cáo | Chi cục Thủy lợi | Chi cục Thủy lợi; Thanh tra Sở | Quý IV/2026',
      finds: ['Chi cục Thủy lợi – Chi cục Thủy lợi; Thanh tra Sở'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\n- Đơn vị chủ trì: Phòng Kinh tế xã.\n- Đơn vị phối hợp: Phòng Kinh tế xã; Công an xã.\nb) Phổ biến pháp luật cho người dân. (Phòng Văn hóa - Xã hội xã chủ trì; Công an xã phối hợp; hoàn thành trước 30/9/2026)',
      finds: ['Phòng Kinh tế xã – Phòng Kinh tế xã; Công an xã'],
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

/** A unit that no registry knows, in the same words on both sides; "các phòng" on both are no one office. */
function namedTwice({ leads, coordinators }: NamedRow): string | null {
  const helping = new Set(unitsIn(coordinators).map(plainCell));
  return (
    unitsIn(leads).find((unit) => looksLikeUnit(unit) && !/^các /iu.test(unit) && helping.has(plainCell(unit))) ?? null
  );
}

const unitsIn = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => cell.split(/[;\n]/u).map((unit) => unit.trim())).filter((unit) => unit !== '');
