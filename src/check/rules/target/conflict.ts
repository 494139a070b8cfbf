import { likeness } from '../../../language/similarity.ts';
import type { At, Target } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { oncePer } from '../../../registry/remember.ts';
import { passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** One indicator can be set for several groups of files: only clauses of like words are of one scope. */
const SAME_SCOPE = 0.45;
const SAME_WORDS = 0.8;
/** "cấp xã đạt tối thiểu 60%" is the end of a list: what it measures stands in another clause. */
const ELLIPTIC =
  /^(?:(?:ở|tại|riêng|đối với) )?(?:cấp (?:tỉnh|huyện|xã)|(?:các )?(?:xã|phường|đơn vị))(?: \p{L}+){0,3} \d/u;

/** Two values for one indicator in one scope; every difference of figures is this rule's. */
export const targetConflict = defineRule({
  id: 'target/conflict',
  level: 'error',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: mỗi chỉ tiêu một giá trị trong toàn kế hoạch',
  *check({ plan, whereIs, lexicon }) {
    const told = new Set<Target>();
    const meaningOf = oncePer((target: Target) => lexicon.meaning(withoutFigures(target.text)));
    for (let later = 1; later < plan.targets.length; later++) {
      const target = plan.targets[later]!;
      for (let earlier = 0; earlier < later; earlier++) {
        const other = plan.targets[earlier]!;
        if (told.has(target) || !disagree(target, other)) continue;
        if (target.indicator !== other.indicator && target.indicator && other.indicator) continue;
        const known = target.indicator !== null && target.indicator === other.indicator;
        if (isOtherTier(target, other) || isListed(target, other, plan.targets)) continue;
        if (!known && ELLIPTIC.test(fold(target.text))) continue;
        if (likeness(meaningOf(target), meaningOf(other)) < (known ? SAME_SCOPE : SAME_WORDS)) continue;
        told.add(target);
        yield {
          data: { first: print(other), second: print(target), where: whereIs(other.at) ?? '' },
          actual: print(target),
          expected: print(other),
          ...together(passagePlace(target, whereIs), [passagePlace(other, whereIs)]),
        };
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Duy trì tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 99,5% trở lên.',
      finds: ['Duy trì tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 99,5% trở lên'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Số hóa hồ sơ ở cấp tỉnh đạt 90%, cấp xã đạt tối thiểu 70%.\nb) Thanh toán trực tuyến ở cấp tỉnh đạt 80%, cấp xã đạt tối thiểu 60%.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Xử lý hồ sơ công việc trên môi trường mạng tại cấp huyện đạt 90%.\nb) Xử lý hồ sơ công việc trên môi trường mạng tại cấp xã đạt 75%.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Duy trì tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 98% trở lên.',
      finds: [],
    },
  ],
});

/** The ends of one range, a growth and its ceiling are no two values. */
function disagree(a: Target, b: Target): boolean {
  if (a.unit !== b.unit || a.value === b.value || a.op === '+' || b.op === '+') return false;
  if (overlap(a.at, b.at)) return false;
  const ceiling = (target: Target): boolean => target.op === '<=' || target.op === '<';
  return ceiling(a) === ceiling(b);
}

/** Two figures of one clause are of two things, however its words were divided between them. */
function overlap(a: At, b: At): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

const TIERS = /(?<!\p{L})(?:cấp|ubnd|ủy ban nhân dân|tại|ở) (?:các )?(tỉnh|huyện|xã)(?!\p{L})/gu;

/** 98% at the district and 99% at its communes are two values on purpose. */
function isOtherTier(a: Target, b: Target): boolean {
  const [own, others] = [a, b].map(({ text }) => new Set([...fold(text).matchAll(TIERS)].map((match) => match[1])));
  return own!.size > 0 && others!.size > 0 && ![...own!].some((tier) => others!.has(tier));
}

/** "98% tại cấp huyện, từ 99% tại cấp xã": the other figure of such a list is as good as the first. */
function isListed(target: Target, other: Target, targets: readonly Target[]): boolean {
  const next = targets[targets.indexOf(other) + 1];
  return (
    next !== undefined &&
    next.value === target.value &&
    next.where === other.where &&
    next.indicator === null &&
    isOtherTier(next, other)
  );
}

function withoutFigures(text: string): string {
  return text.replace(/\d+(?:[.,]\d+)?\s?%?/gu, ' ');
}

const SIGNS: Readonly<Record<Target['op'], string>> = {
  '=': '',
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '+': '+',
};
const print = (target: Target): string => `${SIGNS[target.op]}${String(target.value).replace('.', ',')}${target.unit}`;
