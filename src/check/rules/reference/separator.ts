import { canonicalNumber, documentCode, hasLostMark } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Party bodies write 22-KH/TU, state bodies 22/KH-UBND; the two are easily mixed. */
export const referenceSeparator = defineRule({
  id: 'reference/separator',
  level: 'warning',
  tier: 'A',
  basis: 'Hướng dẫn 36-HD/VPTW (văn bản của Đảng); NĐ 30/2020/NĐ-CP, Phụ lục I (văn bản hành chính)',
  *check({ references, whereIs }) {
    for (const reference of references) {
      const code = documentCode(reference.number);
      const { separators, branch } = code;
      if (!separators || hasLostMark(code)) continue;
      const wanted = branch === 'party' ? '-/' : '/-';
      if (separators.join('') === wanted) continue;
      const expected = canonicalNumber(reference.number);
      yield {
        data: { found: reference.number, expected, branch },
        actual: reference.number,
        expected,
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Số hóa hồ sơ theo Nghị định số 118/2025/NĐ/CP ngày 09/6/2025 của Chính phủ.',
      finds: ['Nghị định số 118/2025/NĐ/CP ngày 09/6/2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị quyết số 14-NQ-TU ngày 12/8/2025 của Tỉnh ủy Sơn Hà về chuyển đổi số;',
      finds: ['Nghị quyết số 14-NQ-TU ngày 12/8/2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 31/KH-TU ngày 12/8/2021 của Tỉnh ủy Sơn Hà về đẩy mạnh cải cách hành chính;',
      finds: ['Kế hoạch số 31/KH-TU ngày 12/8/2021'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 31-KH/TU ngày 12/8/2021 của Tỉnh ủy Sơn Hà về đẩy mạnh cải cách hành chính;',
      finds: [],
    },
  ],
});
