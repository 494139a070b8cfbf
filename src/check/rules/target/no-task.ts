import { comparisonWith } from '../../../language/similarity.ts';
import { passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** "… 2027 ≥ 98 %": what a table sets for one of its years. */
const IN_A_YEAR = /(?: 20\d\d)+ (?:[<>≥≤=] ?)?\d[\d.,]*(?: ?%| \p{L}[\p{L}, ]*)?$/u;

const SERVED = 0.3;
const HELD = 0.45;

/** A promise that no task works towards. One finding. */
export const targetNoTask = defineRule({
  id: 'target/no-task',
  level: 'info',
  tier: 'C',
  ofAnnualPlans: true,
  basis: 'Thực tiễn thẩm định: mỗi chỉ tiêu có nhiệm vụ bảo đảm thực hiện',
  *check({ plan, rows, whereIs, lexicon: { meaning } }) {
    const tasks = [...plan.tasks.map((task) => task.text), ...rows.map(({ row }) => row.content)].map((text) =>
      meaning(text),
    );
    if (tasks.length === 0) return;
    const compare = comparisonWith(tasks);
    // Of an area without any task pillar/no-task speaks.
    const withTask = new Set([...plan.tasks, ...rows.map(({ row }) => row)].map(({ pillar }) => pillar));
    // The two ends of a range have one sentence, the years of a period one indicator.
    const seen = new Set<string>();
    const unserved = plan.targets.filter((target) => {
      if (target.where !== 'targets' || (target.pillar !== null && !withTask.has(target.pillar))) return false;
      const matter = target.text.replace(IN_A_YEAR, '');
      if (seen.has(matter)) return false;
      seen.add(matter);
      const own = meaning(target.text.replace(/\d+(?:[.,]\d+)?\s?%/gu, ' '));
      const alike = compare(own);
      return !tasks.some((_, index) => alike.isAlike(index, SERVED) || alike.isWithin(index, HELD));
    });
    const [first, ...more] = unserved;
    if (!first) return;
    yield {
      data: { count: unserved.length },
      ...together(
        passagePlace(first, whereIs),
        more.map((target) => passagePlace(target, whereIs)),
      ),
    };
  },
  examples: [
    {
      frame: 'targets',
      text: '1. Cải cách thủ tục hành chính\n- Tối thiểu 80% giao dịch nộp phí, lệ phí được thanh toán không dùng tiền mặt.',
      finds: ['Tối thiểu 80% giao dịch nộp phí, lệ phí được thanh toán không dùng tiền mặt'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm giai đoạn 2026 - 2027 và nhiệm vụ năm 2026\n\n## I. CHỈ TIÊU\n\n| TT | Chỉ tiêu | ĐVT | 2026 | 2027 |\n|---|---|---|---|---|\n| 1 | Thanh toán phí, lệ phí không dùng tiền mặt | % | 60 | 80 |\n| 2 | Văn bản đi được ký số | % | 90 | 100 |\n\n## II. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do xã ban hành.\n\n2. Cải cách thủ tục hành chính\n\na) Niêm yết thủ tục.',
      finds: ['Thanh toán phí, lệ phí không dùng tiền mặt 2026 60 %'],
    },
    {
      frame: 'targets',
      text: '1. Cải cách thủ tục hành chính\n- Tỷ lệ hồ sơ của người dân giải quyết đúng và trước hạn đạt từ 98% trở lên.',
      finds: [],
    },
  ],
});
