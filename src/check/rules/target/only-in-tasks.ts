import { comparisonWith } from '../../../language/similarity.ts';
import type { Target } from '../../../plan/types.ts';
import { lazy } from '../../../registry/match.ts';
import { passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** So alike that, with the same figure, it is the same promise; and so alike that another figure is a target/conflict. */
const SAME_PROMISE = 0.5;
const SAME_WORDS = 0.75;

/** A figure only among the tasks: whoever reads the targets does not see it. One finding. */
export const targetOnlyInTasks = defineRule({
  id: 'target/only-in-tasks',
  level: 'info',
  tier: 'B',
  ofAnnualPlans: true,
  basis: 'Thực tiễn thẩm định: chỉ tiêu nêu tập trung ở phần mục tiêu',
  *check({ plan, whereIs, lexicon: { meaning } }) {
    const stated = plan.targets.filter((target) => target.where === 'targets');
    if (stated.length === 0) return;
    const tables = plan.appendices.filter(({ kind }) => kind === 'tasks').flatMap(({ at }) => at);
    const inRows = ({ at }: Target): boolean =>
      at.some(({ start }) => tables.some((table) => start >= table.start && start < table.end));
    const compare = lazy(() => comparisonWith(stated.map((target) => meaning(target.text))));
    const hidden = plan.targets.filter((target) => {
      if (target.where !== 'tasks' && !(target.where === 'appendix' && inRows(target))) return false;
      if (target.indicator && stated.some((other) => isSameMeasure(target, other))) return false;
      const alike = compare()(meaning(target.text));
      return !stated.some(
        (other, index) =>
          !areTwoMeasures(target, other) &&
          alike.isAlike(index, SAME_PROMISE) &&
          (other.value === target.value || alike.isAlike(index, SAME_WORDS)),
      );
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
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. MỤC TIÊU\n\n- 90% công chức được bồi dưỡng kỹ năng số.\n\n## II. NHIỆM VỤ\n\n1. Cải cách chế độ công vụ\n\na) Mở 03 lớp bồi dưỡng kỹ năng giao tiếp.',
      finds: ['Mở 03 lớp bồi dưỡng kỹ năng giao tiếp'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Giải quyết hồ sơ của người dân đúng và trước hạn.',
      finds: [],
    },
  ],
});

const areTwoMeasures = (a: Target, b: Target): boolean =>
  a.indicator !== null && b.indicator !== null && a.indicator !== b.indicator;

/** A share of the staff and a number of classes are two promises, though both are of training. */
function isSameMeasure(a: Target, b: Target): boolean {
  const counted = ({ unit }: Target): string => unit.split('/')[0]!;
  return a.indicator === b.indicator && (counted(a) === counted(b) || (a.value === b.value && a.unit !== '%'));
}
