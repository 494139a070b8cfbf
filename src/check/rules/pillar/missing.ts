import { allHeadings } from '../../../plan/outline.ts';
import type { Pillar } from '../../../plan/types.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { defineRule } from '../../rule.ts';

/** One of the six areas of Nghị quyết 76/NQ-CP has no part anywhere in the plan. */
export const pillarMissing = defineRule({
  id: 'pillar/missing',
  level: 'error',
  tier: 'A',
  ofAnnualPlans: true,
  basis: 'Nghị quyết 76/NQ-CP ngày 15/7/2021; tiêu chí Chỉ số CCHC: kế hoạch đủ các lĩnh vực',
  *check({ plan, areaName }) {
    const headings = allHeadings(plan.outline);
    const present = new Set<Pillar | null>([
      ...plan.tasks.map((task) => task.pillar),
      ...plan.appendices.flatMap((appendix) => appendix.rows.map((row) => row.pillar)),
      ...headings.map((heading) => heading.pillar),
    ]);
    // An area that has nothing but targets is pillar/no-task's.
    const promised = new Set(plan.targets.map((target) => target.pillar));
    if (present.size === 0 || [...present].every((pillar) => pillar === null)) return;
    // Tasks that stand under no area and name none may be of any.
    const isByArea = headings.some((heading) => heading.pillar !== null);
    const isUntold = !isByArea && present.has(null);
    for (const pillar of PILLARS) {
      if (present.has(pillar) || promised.has(pillar)) continue;
      const name = areaName(pillar);
      const level = isUntold ? 'info' : pillar === 'chi-dao' ? 'warning' : 'error';
      yield {
        data: { pillar: name },
        expected: name,
        where: pillar,
        level,
        ...(isUntold && { confidence: 'doubtful' as const }),
      };
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n2. Cải cách thủ tục hành chính\n\na) Giải quyết hồ sơ đúng hạn.\n\n3. Cải cách tổ chức bộ máy\n\na) Sắp xếp biên chế.\n\n4. Cải cách chế độ công vụ\n\na) Đào tạo công chức.\n\n5. Cải cách tài chính công\n\na) Công khai ngân sách.\n\n6. Công tác chỉ đạo, điều hành\n\na) Kiểm tra công tác cải cách hành chính.',
      finds: [null],
    },
    { frame: 'purposes', text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.', finds: [] },
  ],
});
