import { allHeadings } from '../../../plan/outline.ts';
import type { Heading, Pillar, Plan, Target, Task } from '../../../plan/types.ts';
import { indicatorBySlug } from '../../../registry/indicators.ts';
import { pillarEntry, pillarOfWords } from '../../../registry/pillars.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { quote, quoteHeading } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** Areas without a single figure: at the year's end nobody can say whether they were done. One finding for all of them. */
export const pillarNoTarget = defineRule({
  id: 'pillar/no-target',
  level: 'warning',
  tier: 'A',
  basis: 'Tiêu chí Chỉ số CCHC: mục tiêu của kế hoạch định lượng được, đánh giá được',
  *check({ plan, whereIs }) {
    // Where areas share a paragraph or a table, the indicator tells whose figure it is.
    const withTarget = new Set(plan.targets.flatMap((target) => [target.pillar, ownPillar(target)]));
    const lacking = PILLARS.filter((pillar) => pillar !== 'chi-dao' && !withTarget.has(pillar))
      .map((pillar) => ({ pillar, heading: headingOf(plan.outline, pillar) }))
      .filter((area): area is { pillar: Pillar; heading: Heading } => area.heading !== null);
    const first = lacking[0];
    if (!first) return;
    yield {
      data: { pillars: lacking.map(({ pillar }) => pillarEntry(pillar).name).join('; '), count: lacking.length },
      evidence: quoteHeading(first.heading),
      where: whereIs(first.heading.at),
      at: first.heading.at,
      related: lacking.flatMap(({ pillar, heading }) => {
        const note = pillarEntry(pillar).name;
        const goal = goalOf(plan, pillar, heading);
        return [
          { note, evidence: quoteHeading(heading), at: heading.at },
          ...(goal ? [{ note, evidence: quote(goal.text), at: goal.at }] : []),
        ];
      }),
    };
  },
  examples: [
    {
      frame: 'targets',
      text: '1. Cải cách thể chế\n- 100% văn bản được ban hành đúng trình tự.\n2. Cải cách thủ tục hành chính\n- Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên.\n3. Cải cách tổ chức bộ máy hành chính nhà nước\n- Sắp xếp bộ máy tinh gọn.\n4. Cải cách chế độ công vụ\n- 100% công chức được bố trí đúng vị trí việc làm.\n5. Cải cách tài chính công\n- 100% thông tin ngân sách được công khai.\n6. Xây dựng chính quyền điện tử, chính quyền số\n- 100% văn bản được ký số.',
      finds: ['3. Cải cách tổ chức bộ máy hành chính nhà nước'],
    },
    { frame: 'purposes', text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.', finds: [] },
  ],
});

/** Satisfaction is measured in one area as well as in another: it says nothing of where it does not stand. */
const ANY_AREA = /^(?:sipas|satisfaction)/u;

function ownPillar({ indicator }: Target): Pillar | null {
  return indicator === null || ANY_AREA.test(indicator) ? null : (indicatorBySlug(indicator)?.pillar ?? null);
}

/** The area's heading, among the targets before the tasks: that is where the figure is looked for. */
function headingOf(outline: readonly Heading[], pillar: Pillar): Heading | null {
  const ofBody = allHeadings(outline, (heading) => heading.role !== 'appendix');
  const all = ofBody.filter((heading) => heading.pillar === pillar);
  return all.find((heading) => heading.role === 'targets') ?? all[0] ?? null;
}

/** The goal without a figure that speaks of an area, where goals of all areas stand in one list ahead of the tasks. */
function goalOf({ targetPoints }: Plan, pillar: Pillar, { role, at }: Heading): Task | null {
  if (role === 'targets') return null;
  const tasksFrom = at[0]?.start ?? 0;
  return (
    targetPoints.find(
      ({ text, at: [place] }) => place !== undefined && place.start < tasksFrom && pillarOfWords(text) === pillar,
    ) ?? null
  );
}
