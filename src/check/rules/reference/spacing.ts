import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Blanks inside a code: searching for it will fail. A code broken over two lines has none. */
export const referenceSpacing = defineRule({
  id: 'reference/spacing',
  level: 'info',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: giữa các nhóm chữ viết tắt có dấu gạch nối, không cách chữ',
  *check({ references, whereIs }) {
    for (const reference of references) {
      if (!/\s/u.test(reference.printed.trim())) continue;
      yield {
        data: { found: reference.printed, expected: reference.number },
        actual: reference.printed,
        expected: reference.number,
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 18/KH – UBND ngày 06/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;',
      finds: ['Kế hoạch số 18/KH – UBND ngày 06/01/2026'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 18/KH-UBND ngày 06/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;',
      finds: [],
    },
  ],
});
