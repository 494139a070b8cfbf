import { allHeadings } from '../../../plan/outline.ts';
import { namesTargets } from '../../../registry/headings.ts';
import { quoteHeading } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** Targets as a point of the task section: a layout that readers look past; a matter of taste, so off by default. */
export const sectionMisplaced = defineRule({
  id: 'section/misplaced',
  level: 'info',
  tier: 'B',
  optional: true,
  basis: 'Thực tiễn bố cục kế hoạch CCHC',
  *check({ plan, whereIs }) {
    for (const chapter of plan.outline) {
      if (chapter.role !== 'tasks' && chapter.role !== 'solutions') continue;
      const isForBoth = namesTargets(chapter.title);
      const inside =
        allHeadings(chapter.children).find((heading) => heading.role === 'targets') ?? (isForBoth ? chapter : null);
      if (!inside) continue;
      const evidence = quoteHeading(inside);
      yield { data: { chapter: chapter.title }, actual: evidence, evidence, where: whereIs(inside.at), at: inside.at };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Mục tiêu, chỉ tiêu cụ thể\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.\n2. Nội dung, nhiệm vụ\n2.1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.',
      finds: ['1. Mục tiêu, chỉ tiêu cụ thể'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});
