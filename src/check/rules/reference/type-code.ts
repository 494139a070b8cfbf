import {
  codeFits,
  codesOf,
  type DocType,
  docTypeOfName,
  docTypesOfCode,
  repairCode,
} from '../../../registry/doc-types.ts';
import { issuerOfCode, yearRule } from '../../../registry/issuers.ts';
import { canonicalNumber, documentCode } from '../../document-code.ts';
import { numberedDocuments, numbersInCaptions } from '../../own-number.ts';
import { defineRule } from '../../rule.ts';

/** Whether the body issues that type, and numbers it so: "28/2025/QĐ-CP" and "76/NĐ-CP" are numbers of nothing. */
function isNumberOf(entry: DocType, code: string, org: string, year: number | null): boolean {
  const types = issuerOfCode(org)?.types ?? [];
  const rule = yearRule(org, code);
  const fitsYear = year === null ? rule !== 'always' : rule !== 'never';
  return fitsYear && (types.length === 0 || types.includes(entry.name));
}

/** The word before the number says one type, the code inside it another: one of the two was copied over. */
export const referenceTypeCode = defineRule({
  id: 'reference/type-code',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục III (chữ viết tắt tên loại văn bản)',
  *check(subject) {
    for (const reference of [...numberedDocuments(subject), ...numbersInCaptions(subject.plan)]) {
      const code = documentCode(reference.number);
      if (!reference.type || !code.type || codeFits(reference.type, code.type, code.branch) !== false) continue;
      const entry = docTypeOfName(reference.type);
      const right = entry ? codesOf(entry, code.branch)[0] : undefined;
      const canExist = right && entry && code.org && isNumberOf(entry, right, code.org, code.year);
      const expected = canExist ? canonicalNumber(reference.number).replace(code.type, right) : null;
      const ofCode = docTypesOfCode(repairCode(code.type), code.branch)[0]?.name ?? '';
      yield {
        data: { type: reference.type, number: reference.number, expected: expected ?? '', ofCode },
        actual: `${reference.type} số ${reference.number}`,
        expected: expected && `${reference.type} số ${expected}`,
        ...reference.place,
      };
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/BC-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nThực hiện chỉ đạo của tỉnh, UBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do xã ban hành.',
      finds: ['Số: 12/BC-UBND'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/QĐ-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2026 của UBND xã Minh Tâm)\n\nI. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản do xã ban hành.',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Quyết định số 5210/KH-UBND ngày 20/12/2025 của UBND tỉnh Sơn Hà về việc ban hành Kế hoạch cải cách hành chính năm 2026;',
      finds: ['Quyết định số 5210/KH-UBND ngày 20/12/2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 5210/KH-UBND ngày 20/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm;',
      finds: [],
    },
  ],
});
