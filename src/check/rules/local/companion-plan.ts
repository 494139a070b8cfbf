import { COMPANION_PLANS, companionPlansIn } from '../../../registry/companion-plans.ts';
import { defineRule } from '../../rule.ts';
import { productsOf } from '../../units.ts';

/** Documents that must be issued beside the plan within its year, and that the plan should therefore promise. */
export const localCompanionPlan = defineRule<{ plans: readonly string[] }>({
  id: 'local/companion-plan',
  level: 'info',
  tier: 'A',
  basis: 'Tiêu chí Chỉ số CCHC về các kế hoạch kèm theo; yêu cầu riêng (cchc.yaml: requirements.companionPlans)',
  defaults: { plans: [] },
  *check({ passages, rows }, { plans }) {
    if (plans.length === 0) return;
    const named = new Set<string>();
    const texts = [
      ...passages.filter(({ part }) => part !== 'preamble').map(({ text }) => text),
      ...rows.flatMap(({ row }) => [row.content, productsOf(row)]),
      // What a row's plan is for, the row says: "Tự kiểm tra công tác CCHC" with the product "Kế hoạch tự kiểm tra".
      ...rows.flatMap(({ row }) => (row.products.some(isPlan) ? [`Kế hoạch ${row.content}`] : [])),
    ];
    for (const text of texts) for (const { id } of companionPlansIn(text)) named.add(id);
    for (const id of plans) {
      const companion = COMPANION_PLANS.find((entry) => entry.id === id);
      if (!companion || named.has(id)) continue;
      const { name, english } = companion;
      yield { data: { name, english }, expected: name, where: id };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '7. Công tác chỉ đạo, điều hành\na) Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026.',
      options: { plans: ['tuyen-truyen-cchc', 'so-hoa'] },
      finds: [null],
    },
    {
      frame: 'table',
      text: '1 | Tự kiểm tra công tác cải cách hành chính tại các phòng | Kế hoạch tự kiểm tra | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý II/2026',
      options: { plans: ['kiem-tra-cchc'] },
      finds: [],
    },
    {
      frame: 'tasks',
      text: '7. Công tác chỉ đạo, điều hành\na) Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026.',
      options: { plans: ['tuyen-truyen-cchc'] },
      finds: [],
    },
  ],
});

const isPlan = (product: string): boolean => /^[-–+•\s]*kế hoạch(?!\p{L})/iu.test(product);
