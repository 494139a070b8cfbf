import { hasProvincesRank } from '../../../registry/provinces.ts';
import { existsOn } from '../../../registry/units.ts';
import { defineRule } from '../../rule.ts';

/** The superior unit named does not exist by the registry of units on the plan's date. */
export const headerParentUnknown = defineRule({
  id: 'header/parent-unknown',
  level: 'info',
  tier: 'C',
  basis: 'Danh mục đơn vị hành chính trước và sau 01/7/2025',
  *check({ plan, date }) {
    if (!date) return;
    const { parents, at } = plan.header;
    const province = parents.find((parent) => hasProvincesRank(parent, date.iso))?.name ?? null;
    for (const parent of parents) {
      if (
        existsOn(
          { ...parent, province: hasProvincesRank(parent, date.iso) ? null : province },
          date.exact ? date.iso : date.earliest,
        ) !== false
      )
        continue;
      const name = `${parent.level} ${parent.name}`;
      yield {
        data: { found: name },
        actual: name,
        evidence: name,
        where: 'Đầu văn bản',
        at: at.parents ?? at.locality ?? [],
        confidence: 'doubtful',
      };
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Hà Tây về cải cách hành chính tỉnh Hà Tây năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: ['tỉnh Hà Tây'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh Thanh Hóa về cải cách hành chính tỉnh Thanh Hóa năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
  ],
});
