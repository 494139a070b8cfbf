import { comparisonWith } from '../../../language/similarity.ts';
import type { Target } from '../../../plan/types.ts';
import { lazy } from '../../../registry/match.ts';
import { passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

const SAME_PROMISE = 0.5;

/** A figure only among the tasks: whoever reads the targets does not see it. One finding. */
export const targetOnlyInTasks = defineRule({
  id: 'target/only-in-tasks',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: chỉ tiêu nêu tập trung ở phần mục tiêu',
  *check({ plan, whereIs, lexicon: { meaning } }) {
    const stated = plan.targets.filter((target) => target.where === 'targets');
    if (stated.length === 0) return;
    const compare = lazy(() => comparisonWith(stated.map((target) => meaning(target.text))));
    const hidden = plan.targets.filter((target) => {
      if (target.where !== 'tasks') return false;
      if (target.indicator && stated.some((other) => isSameMeasure(target, other))) return false;
      const alike = compare()(meaning(target.text));
      return !stated.some((_, index) => alike.isAlike(index, SAME_PROMISE));
    });
    const [first, ...more] = hidden;
    if (!first) return;
    yield {
      data: { count: hidden.length },
      ...together(
        passagePlace(first, whereIs),
        more.map((target) => passagePlace(target, whereIs)),
      ),
    };
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Trả kết quả qua bưu chính công ích đạt từ 20% trở lên.',
      finds: ['Trả kết quả qua bưu chính công ích đạt từ 20% trở lên'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Giải quyết hồ sơ của người dân đúng và trước hạn.',
      finds: [],
    },
  ],
});

/** A share of the staff and a number of classes are two promises, though both are of training. */
function isSameMeasure(a: Target, b: Target): boolean {
  return a.indicator === b.indicator && (a.unit === '%') === (b.unit === '%');
}
