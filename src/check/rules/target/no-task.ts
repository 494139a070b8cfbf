import { comparisonWith } from '../../../language/similarity.ts';
import { passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

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
    // The two ends of a range have one sentence.
    const seen = new Set<string>();
    const unserved = plan.targets.filter((target) => {
      if (target.where !== 'targets' || (target.pillar !== null && !withTask.has(target.pillar))) return false;
      if (seen.has(target.text)) return false;
      seen.add(target.text);
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
      frame: 'targets',
      text: '1. Cải cách thủ tục hành chính\n- Tỷ lệ hồ sơ của người dân giải quyết đúng và trước hạn đạt từ 98% trở lên.',
      finds: [],
    },
  ],
});
