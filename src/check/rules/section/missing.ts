import { allHeadings } from '../../../plan/outline.ts';
import type { Plan } from '../../../plan/types.ts';
import { defineRule } from '../../rule.ts';
import { hasSection, type Section } from '../../sections.ts';

const NAMES: Readonly<Record<Section, string>> = {
  purposes: 'mục đích, yêu cầu',
  targets: 'mục tiêu, chỉ tiêu',
  tasks: 'nhiệm vụ, giải pháp',
  organization: 'tổ chức thực hiện',
};

/** A part that every plan needs, wherever in the plan it may stand and whatever it is called. */
export const sectionMissing = defineRule<{ required: Section[] }>({
  id: 'section/missing',
  level: 'error',
  tier: 'A',
  ofAnnualPlans: true,
  basis: 'Tiêu chí Chỉ số CCHC về kế hoạch năm: đủ mục tiêu, nhiệm vụ, trách nhiệm; thực tiễn bố cục kế hoạch CCHC',
  defaults: { required: ['purposes', 'targets', 'tasks', 'organization'] },
  *check({ plan, structureRead }, { required }) {
    if (!structureRead) return;
    for (const section of required) {
      if (hasSection(plan, section)) continue;
      const level = section === 'purposes' && hasGeneralAim(plan) ? { level: 'info' as const } : {};
      yield { data: { section: NAMES[section] }, expected: NAMES[section], where: null, ...level };
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. MỤC ĐÍCH, YÊU CẦU\n\n- Nâng cao chất lượng phục vụ người dân.\n\n## II. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.\n\n## III. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do xã ban hành.',
      finds: [null],
    },
    { frame: 'purposes', text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.', finds: [] },
  ],
});

/** "I. Mục tiêu / 1. Mục tiêu chung", as the programme of 2011 has it, says what the plan is for under another name. */
const hasGeneralAim = ({ outline }: Plan): boolean =>
  allHeadings(outline).some(({ title }) => /^mục tiêu (?:chung|tổng quát)/iu.test(title));
