import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { coordinatorsOf, leadsOf, productsOf } from '../../units.ts';

/** A row without product, lead or deadline cannot be followed up, nor scored at the year's end. */
export const taskIncomplete = defineRule({
  id: 'task/incomplete',
  level: 'error',
  tier: 'A',
  basis: 'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ kết quả (sản phẩm), trách nhiệm, thời hạn',
  *check({ plan, rows }) {
    const doubted = new Set(
      plan.warnings
        .filter((warning) => warning.code.startsWith('row-'))
        .flatMap((warning) => (warning.at ?? []).map((at) => at.start)),
    );
    for (const { row, where } of rows) {
      const lacking = [
        productsOf(row).trim() ? null : 'sản phẩm',
        leadsOf(row).trim() ? null : 'đơn vị chủ trì',
        row.deadline.text.trim() ? null : 'thời hạn',
      ].filter((cell) => cell !== null);
      if (lacking.length === 0) continue;
      const doubtful = row.at.some((at) => doubted.has(at.start));
      yield {
        data: { lacking: lacking.join(', ') },
        actual: [productsOf(row), leadsOf(row), coordinatorsOf(row), row.deadline.text].filter(Boolean).join(' | '),
        expected: lacking.join(', '),
        evidence: quote(row.content),
        where,
        at: row.at,
        ...(doubtful ? { level: 'info' as const, confidence: 'doubtful' as const } : {}),
      };
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo kết quả rà soát | | Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Rà soát văn bản do xã ban hành'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo kết quả rà soát | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});
