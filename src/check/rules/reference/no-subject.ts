import { documentCode } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** A basis that does not say what it is about. */
export const referenceNoSubject = defineRule({
  id: 'reference/no-subject',
  level: 'info',
  tier: 'B',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: căn cứ ban hành ghi trích yếu nội dung văn bản',
  *check({ references, whereIs }) {
    for (const reference of references) {
      if (!reference.isBasis || reference.subject || documentCode(reference.number).branch === 'assembly') continue;
      yield {
        data: { number: reference.number },
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: ['Kế hoạch số 07/KH-UBND ngày 05/01/2026'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
  ],
});
