import { allHeadings } from '../../../plan/outline.ts';
import type { At, Heading, Pillar, Plan, Target, Task } from '../../../plan/types.ts';
import { indicatorBySlug } from '../../../registry/indicators.ts';
import { pillarOfHeading, pillarOfWords } from '../../../registry/pillars.ts';
import { PILLARS } from '../../../registry/vocabulary.ts';
import { quote, quoteHeading } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { lacksSection } from '../../sections.ts';

/** Areas without a single figure: at the year's end nobody can say whether they were done. One finding for all of them. */
export const pillarNoTarget = defineRule({
  id: 'pillar/no-target',
  level: 'warning',
  tier: 'A',
  ofAnnualPlans: true,
  basis: 'Tiêu chí Chỉ số CCHC: mục tiêu của kế hoạch định lượng được, đánh giá được',
  *check(subject) {
    const { plan, areaName, whereIs } = subject;
    // Where areas share a paragraph or a table, the indicator tells whose figure it is.
    const withTarget = new Set(plan.targets.flatMap((target) => [target.pillar, ownPillar(target)]));
    if (lacksSection(subject, 'targets') && PILLARS.every((pillar) => !withTarget.has(pillar))) return;
    const lacking = PILLARS.filter((pillar) => pillar !== 'chi-dao' && !withTarget.has(pillar)).flatMap((pillar) => {
      const places = placesOf(plan, pillar);
      return places.length > 0 ? [{ pillar, places }] : [];
    });
    const first = lacking[0]?.places[0];
    if (!first) return;
    yield {
      data: { pillars: lacking.map(({ pillar }) => areaName(pillar)).join('; '), count: lacking.length },
      ...first,
      where: whereIs(first.at),
      related: lacking.flatMap(({ places }) => places.map((place) => ({ note: whereIs(place.at) ?? '', ...place }))),
    };
  },
  examples: [
    {
      frame: 'targets',
      text: '1. Cải cách thể chế\n- 100% văn bản được ban hành đúng trình tự.\n2. Cải cách thủ tục hành chính\n- Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên.\n3. Cải cách tổ chức bộ máy hành chính nhà nước\n- Sắp xếp bộ máy tinh gọn.\n4. Cải cách chế độ công vụ\n- 100% công chức được bố trí đúng vị trí việc làm.\n5. Cải cách tài chính công\n- 100% thông tin ngân sách được công khai.\n6. Xây dựng chính quyền điện tử, chính quyền số\n- 100% văn bản được ký số.',
      finds: ['3. Cải cách tổ chức bộ máy hành chính nhà nước'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nI. CHỈ TIÊU\n\n1. Cải cách thể chế\n\n- 100% văn bản được ban hành đúng trình tự.\n\n2. Cải cách tài chính công\n\n- Sử dụng kinh phí tiết kiệm.\n\nII. NHIỆM VỤ\n\n1. Rà soát văn bản.',
      finds: ['2. Cải cách tài chính công'],
    },
    { frame: 'purposes', text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.', finds: [] },
  ],
});

/** Satisfaction is measured in one area as well as in another: it says nothing of where it does not stand. */
const ANY_AREA = /^(?:sipas|satisfaction)/u;

function ownPillar({ indicator }: Target): Pillar | null {
  return indicator === null || ANY_AREA.test(indicator) ? null : (indicatorBySlug(indicator)?.pillar ?? null);
}

interface Spoken {
  evidence: string;
  at: At;
}

/** Where the plan speaks of an area: its heading and its goal without a figure, or the goal that it names at its head. */
function placesOf(plan: Plan, pillar: Pillar): Spoken[] {
  const heading = headingOf(plan.outline, pillar);
  const goal = heading ? goalOf(plan, pillar, heading) : (plan.targetPoints.find(isNamedAfter(pillar)) ?? null);
  const row = rowOf(plan, pillar);
  return [
    ...(heading ? [{ evidence: quoteHeading(heading), at: heading.at }] : []),
    ...(goal ? [{ evidence: quote(goal.text), at: goal.at }] : []),
    ...(row ? [row] : []),
  ];
}

/** The row without a figure that a table of targets has under the area's name. */
function rowOf({ appendices }: Plan, pillar: Pillar): Spoken | null {
  for (const { kind, cells, at } of appendices) {
    if (kind !== 'indicators') continue;
    const group = cells.findIndex((row) => isGroup(row) && pillarOfHeading(row.at(-1) ?? '') === pillar);
    const row = group < 0 ? undefined : cells[group + 1];
    if (!row || isGroup(row)) continue;
    const [, ...said] = row;
    return {
      evidence: quote(
        [...new Set(said)]
          .filter((cell) => /\p{L}{2}/u.test(cell))
          .slice(0, 2)
          .join(' - '),
      ),
      at,
    };
  }
  return null;
}

/** One cell over all columns, a label aside. */
const isGroup = ([, ...title]: readonly string[]): boolean => title.length > 1 && new Set(title).size === 1;

/** "- Về cải cách tài chính công: Thực hiện chế độ tự chủ …" */
const isNamedAfter =
  (pillar: Pillar) =>
  ({ text }: Task): boolean =>
    pillarOfHeading(/^[^:.;]{3,90}(?=:)/u.exec(text)?.[0] ?? '') === pillar;

/** The area's heading, among the targets before the tasks: that is where the figure is looked for. */
function headingOf(outline: readonly Heading[], pillar: Pillar): Heading | null {
  const ofBody = allHeadings(outline, (heading) => heading.role !== 'appendix');
  const all = ofBody.filter((heading) => heading.pillar === pillar);
  return all.find((heading) => heading.role === 'targets') ?? all[0] ?? null;
}

/**
 * The goal without a figure that stands under an area's heading, or, where goals of all areas stand in one list ahead of
 * the tasks, the one that speaks of it.
 */
function goalOf({ targetPoints }: Plan, pillar: Pillar, { role, at }: Heading): Task | null {
  const tasksFrom = at[0]?.start ?? 0;
  const own = targetPoints.find((point) => point.pillar === pillar && (point.at[0]?.start ?? 0) >= tasksFrom);
  if (own || role === 'targets') return own ?? null;
  return (
    targetPoints.find(
      ({ text, at: [place] }) => place !== undefined && place.start < tasksFrom && pillarOfWords(text) === pillar,
    ) ?? null
  );
}
