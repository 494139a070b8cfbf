import type { Target } from '../../../plan/types.ts';
import { isDealtOut } from '../../../registry/indicator-columns.ts';
import { indicatorBySlug } from '../../../registry/indicators.ts';
import type { FindingLevel } from '../../finding.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

export interface RequiredIndicator {
  /** Slug of a known indicator: "on-time-rate". */
  indicator: string;
  /** The least value that the plan must set; left out, any value will do. */
  min?: number;
  /** The greatest value that it may set. */
  max?: number;
  level?: FindingLevel;
}

/** An indicator that the province asks every plan to set, and how high. */
export const localIndicator = defineRule<{ indicators: readonly RequiredIndicator[] }>({
  id: 'local/indicator',
  level: 'warning',
  tier: 'A',
  basis: 'Yêu cầu riêng của địa phương (cchc.yaml: requirements.indicators)',
  defaults: { indicators: [] },
  *check({ plan, whereIs }, { indicators }) {
    for (const required of indicators) {
      const { indicator, min, max, level } = required;
      const { name, unit } = indicatorBySlug(indicator) ?? { name: indicator, unit: '' };
      const printed = (bound: number): string => `${print(bound)}${unit === '%' ? unit : ''}`;
      const expected = [min === undefined ? '' : `≥ ${printed(min)}`, max === undefined ? '' : `≤ ${printed(max)}`]
        .filter((bound) => bound !== '')
        .join(', ');
      // A growth ("tăng thêm 5%") sets no height.
      const targets = plan.targets.filter(
        (target) => target.indicator === indicator && target.op !== '+' && !isDealtOut(target),
      );
      const nearest = targets.toSorted((a, b) => miss(a, required) - miss(b, required))[0];
      if (nearest && miss(nearest, required) === 0) continue;
      const found = nearest ? [print(nearest.value), nearest.unit].join(nearest.unit === '%' ? '' : ' ') : '';
      const data = { name, expected, found };
      if (!nearest) yield { data, expected: expected || name, where: null, ...(level && { level }) };
      else {
        const { at } = nearest;
        const evidence = quote(nearest.text);
        yield { data, actual: data.found, expected, evidence, where: whereIs(at), at, ...(level && { level }) };
      }
    }
  },
  examples: [
    {
      frame: 'purposes',
      text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
      options: { indicators: [{ indicator: 'on-time-rate', min: 99 }, { indicator: 'satisfaction-tthc' }] },
      finds: [null, 'Tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 98% trở lên'],
    },
    {
      frame: 'purposes',
      text: '- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
      options: { indicators: [{ indicator: 'on-time-rate', min: 98 }] },
      finds: [],
    },
  ],
});

/** How far a target stays from what is required; 0 where it meets it. */
function miss({ value }: Target, { min = -Infinity, max = Infinity }: RequiredIndicator): number {
  return Math.max(0, min - value, value - max);
}

const print = (value: number): string => String(value).replace('.', ',');
