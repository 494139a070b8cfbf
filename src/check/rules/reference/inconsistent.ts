import { likeness } from '../../../language/similarity.ts';
import { fold } from '../../../registry/match.ts';
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
      likeness(lexicon.meaning(a), lexicon.meaning(b)) >= SAME_SUBJECT;
    for (const reference of references) {
      const code = documentCode(reference.number);
      if (!code.type || !code.org) continue;
      const key = canonicalNumber(reference.number).toUpperCase();
      const earlier =
        first.get(key) ?? [...first.values()].find((other) => isMisnumbered(other, reference, isOneMatter));
      if (!first.has(key)) first.set(key, reference);
      if (!earlier) continue;
      const difference = differenceOf(earlier, reference);
      if (!difference || told.has(key)) continue;
      told.add(key);
      yield {
        data: difference,
        actual: difference.second,
        expected: difference.first,
        ...referencePlace(reference, whereIs),
        related: [relatedPlace(referencePlace(earlier, whereIs))],
      };
    }
  },
  examples: [
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
  if (codeA.type !== codeB.type || codeA.org !== codeB.org || codeA.serial === codeB.serial) return false;
  const isOfOneMatter = !a.subject || !b.subject || isOneMatter(a.subject, b.subject);
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

function isOneDigitOff(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG_NUMBER) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

/** "UBND huyện" in the text is the "UBND huyện …" of the preamble. */
function isOneIssuer(a: CitedReference, b: CitedReference): boolean {
  if (!a.issuer || !b.issuer) return true;
  const [nameA, nameB] = [a, b].map(({ issuer }) => fold(issuer!).replace('ủy ban nhân dân', 'ubnd')) as [
    string,
    string,
  ];
  return nameA.startsWith(nameB) || nameB.startsWith(nameA);
}

function differenceOf(a: CitedReference, b: CitedReference): { first: string; second: string } | null {
  if (a.number !== b.number) return { first: a.number, second: b.number };
  if (!a.issuedOn || !b.issuedOn || a.issuedOn === b.issuedOn) return null;
  // Offices start their numbers again each year: another year is another document, unless it is the Party's or of law,
  // or the day is the same: so many papers on the same day twice would be a wonder.
  const restarts = documentCode(a.number).year === null;
  const isOtherYear = a.issuedOn.slice(0, 4) !== b.issuedOn.slice(0, 4);
  if (restarts && isOtherYear && a.issuedOn.slice(4) !== b.issuedOn.slice(4)) return null;
  if (!isOneIssuer(a, b)) return null;
  return { first: printDate(a.issuedOn), second: printDate(b.issuedOn) };
}
