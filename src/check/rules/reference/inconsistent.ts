import { fold } from '../../../registry/match.ts';
import { canonicalNumber, documentCode } from '../../document-code.ts';
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
  *check({ references, whereIs }) {
    const first = new Map<string, CitedReference>();
    const told = new Set<string>();
    for (const reference of references) {
      const code = documentCode(reference.number);
      if (!code.type || !code.org) continue;
      const key = canonicalNumber(reference.number).toUpperCase();
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, reference);
        continue;
      }
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
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 06/KH-UBND ngày 05/01/2025 của UBND tỉnh Sơn Hà về cải cách hành chính;\nCăn cứ Kế hoạch số 06/KH-UBND ngày 12/8/2021 của UBND tỉnh Sơn Hà về chuyển đổi số;',
      finds: [],
    },
  ],
});

function differenceOf(a: CitedReference, b: CitedReference): { first: string; second: string } | null {
  if (a.number !== b.number) return { first: a.number, second: b.number };
  if (!a.issuedOn || !b.issuedOn || a.issuedOn === b.issuedOn) return null;
  // Offices start their numbers again each year: another year is another document, unless it is the Party's or of law.
  const restarts = documentCode(a.number).year === null;
  if (restarts && a.issuedOn.slice(0, 4) !== b.issuedOn.slice(0, 4)) return null;
  if (a.issuer && b.issuer && fold(a.issuer) !== fold(b.issuer)) return null;
  return { first: printDate(a.issuedOn), second: printDate(b.issuedOn) };
}
