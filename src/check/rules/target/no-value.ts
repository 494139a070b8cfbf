import { allHeadings } from '../../../plan/outline.ts';
import type { Task } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { passagePlace, relatedPlace } from '../../places.ts';
import { quote } from '../../quote.ts';
import type { Draft } from '../../rule.ts';
import { defineRule } from '../../rule.ts';

/** An index to be raised, a figure that somebody else will set: a target without its value. */
const INDEX =
  /(?:nâng cao|cải thiện|tăng|duy trì|đạt)[^.;]{0,60}(?:chỉ số|par ?index|sipas|papi|pci|ddci|dti|ict ?index)|(?:đạt|hoàn thành)[^.;]{0,40}chỉ tiêu[^.;]{0,30}giao/u;
const HAS_FIGURE =
  /\d+(?:[.,]\d+)?\s?%|(?<!\d)\d{1,3} (?:lần|cuộc|đợt|tin|bài|hội nghị|buổi|lớp|mô hình|sáng kiến|thủ tục|hạng|bậc)/u;

/** The general aim is measured by the targets that follow it. */
const GENERAL = /^(?:mục tiêu|mục đích) (?:chung|tổng quát)|^quan điểm/u;

/** A point of the target section that nobody can measure. */
export const targetNoValue = defineRule({
  id: 'target/no-value',
  level: 'warning',
  tier: 'B',
  basis: 'Tiêu chí Chỉ số CCHC: mục tiêu của kế hoạch định lượng được, đánh giá được',
  *check({ plan, whereIs }) {
    const withTarget = new Set(plan.targets.map((target) => target.pillar));
    const titles = allHeadings(plan.outline);
    const isGeneral = ({ at }: Task): boolean => {
      const start = at[0]?.start ?? 0;
      return GENERAL.test(fold(titles.findLast((heading) => (heading.at[0]?.start ?? 0) <= start)?.title ?? ''));
    };
    const open = plan.targetPoints.filter((point) => !HAS_FIGURE.test(fold(point.text)) && !isGeneral(point));
    const draft = (point: Task): Draft => ({
      data: { found: quote(point.text, 80) },
      ...passagePlace(point, whereIs),
    });
    for (const point of open.filter((candidate) => INDEX.test(fold(candidate.text)))) yield draft(point);
    // Where an area has no figure at all, pillar/no-target speaks.
    const prose = open.filter(
      (point) => !INDEX.test(fold(point.text)) && point.pillar !== null && withTarget.has(point.pillar),
    );
    const [first, ...more] = prose;
    if (!first) return;
    yield {
      ...draft(first),
      level: 'info',
      related: more.map((point) => relatedPlace(passagePlace(point, whereIs))),
    };
  },
  examples: [
    {
      frame: 'targets',
      text: '1. Cải cách thể chế\n- 100% văn bản được ban hành đúng trình tự.\n2. Công tác chỉ đạo, điều hành\n- Nâng cao Chỉ số cải cách hành chính của xã.',
      finds: ['Nâng cao Chỉ số cải cách hành chính của xã.'],
    },
    {
      frame: 'targets',
      text: '1. Cải cách thể chế\n- 100% văn bản được ban hành đúng trình tự.\n2. Công tác chỉ đạo, điều hành\n- Chỉ số cải cách hành chính của xã đạt từ 85% trở lên.',
      finds: [],
    },
  ],
});
