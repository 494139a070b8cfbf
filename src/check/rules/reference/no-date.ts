import { findLegalDocuments } from '../../../registry/legal-documents.ts';
import { isInTitleOfAnother, joinedCitations, wordingFault } from '../../citation-words.ts';
import { canonicalNumber, documentCode, isSameButYear } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { CitedReference } from '../../subject.ts';

/** The first mention of a document names its date; later ones may be short. */
export const referenceNoDate = defineRule({
  id: 'reference/no-date',
  level: 'warning',
  tier: 'A',
  basis:
    'NĐ 30/2020/NĐ-CP, Phụ lục I: viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, tên cơ quan, trích yếu',
  *check({ references, whereIs }) {
    const met = new Set<string>();
    const joined = joinedCitations(references);
    for (const reference of references) {
      const code = documentCode(reference.number);
      if (!code.org || NAMED_ALONE.has(reference.type ?? '')) continue;
      const key = canonicalNumber(reference.number).toUpperCase();
      if (met.has(key) || (!reference.issuedOn && isInTitleOfAnother(reference, references))) continue;
      met.add(key);
      if (reference.issuedOn || wordingFault(reference)?.part === 'date') continue;
      if (sharesDate(reference, joined.get(reference))) continue;
      // What it lacks is the year in its number.
      if (references.some(({ number }) => isSameButYear(code, documentCode(number)))) continue;
      yield {
        data: { number: reference.number },
        actual: null,
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 30/KH-UBND ngày 20/01/2025 của UBND tỉnh Sơn Hà về triển khai Nghị quyết số 57-NQ/TW của Bộ Chính trị;',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Thực hiện Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII;',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;\nCăn cứ Nghị quyết số 190/2025/QH15 của Quốc hội về xử lý vấn đề liên quan đến sắp xếp tổ chức bộ máy;',
      finds: ['Nghị quyết số 190/2025/QH15'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính, được sửa đổi, bổ sung bởi Nghị định số 48/2013/NĐ-CP và Nghị định số 92/2017/NĐ-CP;',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '4. Cải cách chế độ công vụ\na) Đánh giá công chức theo Nghị định số 335/2025/NĐ-CP.',
      finds: ['Nghị định số 335/2025/NĐ-CP'],
    },
    {
      frame: 'tasks',
      text: '4. Cải cách chế độ công vụ\na) Đánh giá công chức theo Nghị định số 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ.\nb) Công khai kết quả đánh giá theo Nghị định số 335/2025/NĐ-CP.',
      finds: [],
    },
  ],
});

/** Of laws the decree asks for the name and nothing else; their number holds the year. */
const NAMED_ALONE: ReadonlySet<string> = new Set(['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh']);

/** "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017": one date for both. */
function sharesDate(reference: CitedReference, next: CitedReference | undefined): boolean {
  if (next?.issuedOn == null || next.type !== reference.type) return false;
  const known = findLegalDocuments(reference.number);
  return known.length === 0 || known.some(({ issuedOn }) => issuedOn === next.issuedOn);
}
