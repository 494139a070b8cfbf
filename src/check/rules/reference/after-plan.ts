import { referencePlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A plan cannot rest on a document that did not exist when it was signed. */
export const referenceAfterPlan = defineRule({
  id: 'reference/after-plan',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8: căn cứ là văn bản đã có hiệu lực hoặc đã ban hành',
  *check({ references, date, whereIs }) {
    if (!date) return;
    for (const reference of references) {
      if (!reference.issuedOn || reference.issuedOn <= date.iso) continue;
      yield {
        data: { issued: printDate(reference.issuedOn), plan: printDate(date.iso) },
        actual: printDate(reference.issuedOn),
        expected: `≤ ${printDate(date.iso)}`,
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị quyết số 10-NQ/TU ngày 05/12/2026 của Tỉnh ủy Sơn Hà về nhiệm vụ năm 2026;',
      finds: ['Nghị quyết số 10-NQ/TU ngày 05/12/2026'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị quyết số 10-NQ/TU ngày 05/12/2025 của Tỉnh ủy Sơn Hà về nhiệm vụ năm 2026;',
      finds: [],
    },
  ],
});
