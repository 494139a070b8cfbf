import { numberedDocuments } from '../../own-number.ts';
import { defineRule } from '../../rule.ts';

/** Blanks inside a code: searching for it will fail. A code broken over two lines has none. */
export const referenceSpacing = defineRule({
  id: 'reference/spacing',
  level: 'info',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: giữa các nhóm chữ viết tắt có dấu gạch nối, không cách chữ',
  *check(subject) {
    for (const reference of numberedDocuments(subject)) {
      if (!/\s/u.test(reference.printed.trim())) continue;
      yield {
        data: { found: reference.printed, expected: reference.number },
        actual: reference.printed,
        expected: reference.number,
        ...reference.place,
      };
    }
  },
  examples: [
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/ KH - UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['Số: 12/ KH - UBND'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12   /KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: [],
    },
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
