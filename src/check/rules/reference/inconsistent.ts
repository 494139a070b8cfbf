import { likeness } from '../../../language/similarity.ts';
import { codeFits } from '../../../registry/doc-types.ts';
import { isOfOneTitle } from '../../../registry/legal-documents.ts';
import { isOneIssuer, isTwiceDated, rightDateOf } from '../../citation-dates.ts';
import { canonicalNumber, documentCode } from '../../document-code.ts';
import { strangeCaptions } from '../../own-number.ts';
import { referencePlace, relatedPlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { CitedReference } from '../../subject.ts';

/** One document under two codes or two dates in one plan: at least one is wrong. */
export const referenceInconsistent = defineRule({
  id: 'reference/inconsistent',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: một văn bản chỉ có một số, ký hiệu và một ngày ban hành',
  *check({ plan, references, whereIs, lexicon }) {
    yield* strangeCaptions(plan);
    const first = new Map<string, CitedReference>();
    const told = new Set<string>();
    const isOneMatter = (a: string, b: string): boolean =>
      likeness(lexicon.meaning(matterOf(a)), lexicon.meaning(matterOf(b))) >= SAME_SUBJECT || isOfOneTitle(a, b);
    for (const reference of references) {
      const code = documentCode(reference.number);
      if (!code.type || !code.org) continue;
      const key = canonicalNumber(reference.number).toUpperCase();
      const earlier =
        first.get(key) ?? [...first.values()].find((other) => isMisnumbered(other, reference, isOneMatter));
      if (!first.has(key)) first.set(key, reference);
      if (!earlier) continue;
      const difference = differenceOf(earlier, reference);
      // Where the first mention is known to be the wrong one, that is told of it alone.
      if (!difference || told.has(key) || (earlier.number === reference.number && rightDateOf(earlier))) continue;
      told.add(key);
      const known = rightDateOf(reference);
      yield {
        data: { ...difference, known: known ? printDate(known) : '' },
        actual: difference.second,
        expected: difference.first,
        ...referencePlace(reference, whereIs),
        related: [relatedPlace(referencePlace(earlier, whereIs))],
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Theo Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ.',
      finds: ['Nghị quyết số 76/NQ-CP ngày 15/7/2022'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nCăn cứ Quyết định số 3152/QĐ-UBND ngày 25/12/2025 của UBND tỉnh Sơn Hà ban hành Kế hoạch cải cách hành chính năm 2026;\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản theo Kế hoạch số 3152/KH-UBND ngày 25/12/2025 của UBND tỉnh.',
      finds: ['Kế hoạch số 3152/KH-UBND ngày 25/12/2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 31-KH/TU ngày 12/8/2021 của Tỉnh ủy Sơn Hà về cải cách hành chính;\nCăn cứ Kế hoạch số 31-KH/TU ngày 21/8/2021 của Tỉnh ủy Sơn Hà về cải cách hành chính;',
      finds: ['Kế hoạch số 31-KH/TU ngày 21/8/2021'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nCăn cứ Kế hoạch số 152/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản theo Kế hoạch số 125/KH-UBND ngày 05/01/2026 của UBND tỉnh.',
      finds: ['Kế hoạch số 125/KH-UBND ngày 05/01/2026'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nCăn cứ Quyết định số 3152/QĐ-UBND ngày 25/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản theo Quyết định số 3162/QĐ-UBND ngày 25/12/2025 của UBND tỉnh.',
      finds: ['Quyết định số 3162/QĐ-UBND ngày 25/12/2025'],
    },
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n## PHỤ LỤC\n\n(Kèm theo Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND xã Minh Tâm)\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND xã Minh Tâm)'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nCăn cứ Kế hoạch số 412/KH-UBND ngày 25/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính nhà nước tỉnh Sơn Hà năm 2026;\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Cụ thể hóa Kế hoạch số 421/KH-UBND ngày 25/12/2025 của UBND tỉnh về cải cách hành chính năm 2026.',
      finds: ['Kế hoạch số 421/KH-UBND ngày 25/12/2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về giao dự toán ngân sách;\nCăn cứ Quyết định số 21/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về chuyển đổi số;',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Quyết định số 1178/QĐ-UBND ngày 30/8/2021 của UBND tỉnh Sơn Hà về chuyển đổi số;\nCăn cứ Quyết định số 1178/QĐ-UBND ngày 30/8/2022 của UBND tỉnh Sơn Hà;',
      finds: ['Quyết định số 1178/QĐ-UBND ngày 30/8/2022'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 06/KH-UBND ngày 05/01/2025 của UBND tỉnh Sơn Hà về cải cách hành chính;\nCăn cứ Kế hoạch số 06/KH-UBND ngày 12/8/2021 của UBND tỉnh Sơn Hà về chuyển đổi số;',
      finds: [],
    },
  ],
});

/** So alike that two subjects name one matter. */
const SAME_SUBJECT = 0.8;

/** One office, one day, digits in another order or one of them another: one document whose number was mistyped, unless its matter is another. */
function isMisnumbered(
  a: CitedReference,
  b: CitedReference,
  isOneMatter: (subjectA: string, subjectB: string) => boolean,
): boolean {
  if (!a.issuedOn || a.issuedOn !== b.issuedOn || !isOneIssuer(a, b)) return false;
  const [codeA, codeB] = [documentCode(a.number), documentCode(b.number)];
  if (codeA.org !== codeB.org) return false;
  const isOfOneMatter = !a.subject || !b.subject || isOneMatter(a.subject, b.subject);
  // "3412/QĐ-UBND" and "3412/KH-UBND": so many papers on one day hardly bear one number twice.
  if (codeA.serial === codeB.serial)
    return codeA.serial.length >= LONG_NUMBER && isOfOneMatter && hasItsCode(a) && hasItsCode(b);
  if (codeA.type !== codeB.type) return false;
  const digits = (serial: string): string => [...serial].sort().join('');
  if (digits(codeA.serial) === digits(codeB.serial)) return isOfOneMatter;
  // Of two long numbers but one digit differs: the text means what the preamble has named, unless it names a matter.
  return (
    isOfOneMatter &&
    a.isBasis !== b.isBasis &&
    !(a.isBasis ? b : a).subject &&
    isOneDigitOff(codeA.serial, codeB.serial)
  );
}

const LONG_NUMBER = 4;

/** Where word and code of one citation disagree, that is told of it alone. */
function hasItsCode({ type, number }: CitedReference): boolean {
  const { type: code, branch } = documentCode(number);
  return type === null || code === null || codeFits(type, code, branch) !== false;
}

/** "ban hành Kế hoạch CCHC năm 2026" and "về Kế hoạch CCHC năm 2026" are about one thing. */
const matterOf = (subject: string): string =>
  subject.replace(/^(?:(?:về|v\/v)\s+(?:việc\s+)?)?(?:(?:ban hành|phê duyệt)\s+)?(?:kế hoạch\s+)?(?=\S)/iu, '');

function isOneDigitOff(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG_NUMBER) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

function differenceOf(a: CitedReference, b: CitedReference): { first: string; second: string } | null {
  if (a.number !== b.number) return { first: a.number, second: b.number };
  if (!a.issuedOn || !b.issuedOn || !isTwiceDated(a, b)) return null;
  return { first: printDate(a.issuedOn), second: printDate(b.issuedOn) };
}
