import { allHeadings } from '../../../plan/outline.ts';
import type { Heading, Pillar } from '../../../plan/types.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { quote, quoteHeading } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { lacksSection } from '../../sections.ts';

/** An area that has a heading or a target, and nothing to be done. */
export const pillarNoTask = defineRule({
  id: 'pillar/no-task',
  level: 'error',
  tier: 'A',
  ofAnnualPlans: true,
  basis: 'Tiêu chí Chỉ số CCHC: mỗi lĩnh vực có nhiệm vụ cụ thể',
  *check(subject) {
    const { plan, areaName, whereIs } = subject;
    const withTask = new Set<Pillar | null>([
      ...plan.tasks.map((task) => task.pillar),
      ...plan.appendices.flatMap((appendix) => appendix.rows.map((row) => row.pillar)),
    ]);
    if (lacksSection(subject, 'tasks') && PILLARS.every((pillar) => !withTask.has(pillar))) return;
    const promised = new Map<Pillar, { evidence: string; at: Heading['at'] }>();
    const note = (pillar: Pillar | null, evidence: string, at: Heading['at']): void => {
      if (pillar && !promised.has(pillar)) promised.set(pillar, { evidence, at });
    };
    for (const heading of allHeadings(plan.outline)) note(heading.pillar, quoteHeading(heading), heading.at);
    for (const target of plan.targets) note(target.pillar, quote(target.text), target.at);
    for (const [pillar, { evidence, at }] of promised) {
      if (withTask.has(pillar)) continue;
      yield { data: { pillar: areaName(pillar) }, evidence, where: whereIs(at), at };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\n2. Cải cách thủ tục hành chính\na) Giải quyết hồ sơ đúng hạn.\n3. Cải cách tổ chức bộ máy\na) Sắp xếp biên chế.\n4. Cải cách chế độ công vụ\na) Cử công chức đi đào tạo.\n5. Cải cách tài chính công\n6. Xây dựng chính quyền điện tử, chính quyền số\na) Duy trì gửi nhận văn bản điện tử.',
      finds: ['5. Cải cách tài chính công'],
    },
    { frame: 'purposes', text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.', finds: [] },
  ],
});
