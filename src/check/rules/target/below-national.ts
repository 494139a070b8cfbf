import { isDealtOut } from '../../../registry/indicator-columns.ts';
import { indicatorBySlug, nationalReference } from '../../../registry/indicators.ts';
import { fold } from '../../../registry/match.ts';
import { isOfShareAlone, monthMeant } from '../../figure-scope.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** Weaker than what the national documents ask for that year. */
export const targetBelowNational = defineRule({
  id: 'target/below-national',
  level: 'info',
  tier: 'B',
  basis: 'Nghị quyết 76/NQ-CP và các chương trình quốc gia nêu ở từng chỉ tiêu',
  *check({ plan, year, rank: tier, date, whereIs }) {
    if (!year || !tier) return;
    for (const target of plan.targets) {
      if (isDealtOut(target)) continue;
      if (!target.indicator || target.unit !== '%' || target.op === '+' || target.op === '<=' || target.op === '<')
        continue;
      const folded = fold(target.text);
      if (isOfShareAlone(folded) || monthMeant(folded, year) < 12) continue;
      const reference = nationalReference(target.indicator, year, tier, date?.iso);
      if (!reference || target.value >= reference.value || indicatorBySlug(target.indicator)?.direction !== 'up')
        continue;
      yield {
        data: { value: target.value, national: reference.value, year: reference.year, basis: reference.basis },
        actual: `${target.value}%`,
        expected: `≥ ${reference.value}%`,
        evidence: quote(target.text),
        where: whereIs(target.at),
        at: target.at,
      };
    }
  },
  examples: [
    {
      frame: 'targets',
      year: 2025,
      text: '1. Cải cách thủ tục hành chính\n- Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 80%.',
      finds: ['Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 80%'],
    },
    {
      frame: 'targets',
      year: 2025,
      text: '1. Cải cách thủ tục hành chính\n- Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 98%.',
      finds: [],
    },
  ],
});
