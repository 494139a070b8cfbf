import { allHeadings } from '../../../plan/outline.ts';
import type { FindingLevel } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { wordPattern } from '../../word-pattern.ts';

export interface RequiredSection {
  /** What a reader calls it, for the message. */
  name: string;
  /** Words of its heading; the name where left out. */
  pattern?: string;
  level?: FindingLevel;
}

/** A section that the province's own guidance asks for. */
export const localSection = defineRule<{ sections: readonly RequiredSection[] }>({
  id: 'local/section',
  level: 'warning',
  tier: 'A',
  basis: 'Yêu cầu riêng của địa phương (cchc.yaml: requirements.sections)',
  defaults: { sections: [] },
  *check({ plan }, { sections }) {
    const titles = sections.length > 0 ? allHeadings(plan.outline).map((heading) => heading.title) : [];
    for (const { name, pattern, level } of sections) {
      const words = wordPattern(pattern ?? name);
      if (titles.some((title) => words.find(title) !== null)) continue;
      yield { data: { name }, expected: name, where: name, ...(level && { level }) };
    }
  },
  examples: [
    {
      frame: 'purposes',
      text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
      options: { sections: [{ name: 'Bài học kinh nghiệm' }, { name: 'Kinh phí', pattern: 'kinh phí|nguồn lực' }] },
      finds: [null],
    },
    {
      frame: 'purposes',
      text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
      options: { sections: [{ name: 'Tổ chức thực hiện' }] },
      finds: [],
    },
  ],
});
