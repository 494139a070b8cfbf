import { findLegalDocuments } from '../../../registry/legal-documents.ts';
import { isInTitleOfAnother, wordingFault } from '../../citation-words.ts';
import { canonicalNumber, documentCode, isSameButYear } from '../../document-code.ts';
import { referencePlace, startOf } from '../../places.ts';
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
    const byPlace = references.toSorted((a, b) => startOf(a) - startOf(b));
    for (const reference of references) {
      const code = documentCode(reference.number);
      if (!code.org) continue;
      const key = canonicalNumber(reference.number).toUpperCase();
      if (met.has(key) || (!reference.issuedOn && isInTitleOfAnother(reference, references))) continue;
      met.add(key);
      if (reference.issuedOn || wordingFault(reference)?.part === 'date') continue;
      if (sharesDate(reference, byPlace[byPlace.indexOf(reference) + 1])) continue;
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

/** "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017": nothing but a joint between, and one date for both. */
function sharesDate(reference: CitedReference, next: CitedReference | undefined): boolean {
  const gap = next ? startOf(next) - (reference.at.at(-1)?.end ?? 0) : Number.POSITIVE_INFINITY;
  if (next?.issuedOn == null || next.type !== reference.type || gap < 0 || gap > LONGEST_JOINT) return false;
  const known = findLegalDocuments(reference.number);
  return known.length === 0 || known.some(({ issuedOn }) => issuedOn === next.issuedOn);
}

const LONGEST_JOINT = 5;
