import { canonicalNumber, documentCode, hasLostMark } from '../../document-code.ts';
import { numberedDocuments } from '../../own-number.ts';
import { defineRule } from '../../rule.ts';

/** Party bodies write 22-KH/TU, state bodies 22/KH-UBND; the two are easily mixed. */
export const referenceSeparator = defineRule({
  id: 'reference/separator',
  level: 'warning',
  tier: 'A',
  basis: 'Hướng dẫn 36-HD/VPTW (văn bản của Đảng); NĐ 30/2020/NĐ-CP, Phụ lục I (văn bản hành chính)',
  *check(subject) {
    for (const reference of numberedDocuments(subject)) {
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
        ...reference.place,
      };
    }
  },
  examples: [
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12-KH/UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['Số: 12-KH/UBND'],
    },
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
      text: 'Căn cứ Kết luận số 14-KL/BCĐ ngày 12/8/2025 của Ban Chỉ đạo tỉnh về tinh gọn bộ máy;\nCăn cứ Kế hoạch số 9/KH-BCĐ ngày 03/10/2025 của Ban Chỉ đạo cải cách hành chính tỉnh về kiểm tra;\nCăn cứ Kế hoạch số 31-KH/UBND ngày 12/8/2025 của UBND tỉnh Sơn Hà về chuyển đổi số;',
      finds: ['Kế hoạch số 31-KH/UBND ngày 12/8/2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 31-KH/TU ngày 12/8/2021 của Tỉnh ủy Sơn Hà về đẩy mạnh cải cách hành chính;',
      finds: [],
    },
  ],
});
