import { findLegalDocuments } from '../../../registry/legal-documents.ts';
import { documentCode } from '../../document-code.ts';
import { lawsOfYear } from '../../named-laws.ts';
import { referencePlace, relatedPlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { CitedReference, Subject } from '../../subject.ts';

/** The same day of the year planned for, where a plan is dated in the first weeks of the year before. */
function nextJanuary(iso: string, year: number): string | null {
  const isYearBefore = Number(iso.slice(0, 4)) === year - 1 && iso.slice(5, 7) <= '02';
  return isYearBefore ? `${year}${iso.slice(4)}` : null;
}

/** A plan cannot rest on a document that did not exist when it was signed. */
export const referenceAfterPlan = defineRule({
  id: 'reference/after-plan',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8: căn cứ là văn bản đã có hiệu lực hoặc đã ban hành',
  *check(subject) {
    const { references, passages, date, year, whereIs } = subject;
    if (!date) return;
    const later = references.filter(({ issuedOn }) => issuedOn !== null && issuedOn > date.iso);
    // In January the old year is still in the fingers: one slip in the head, not one in each citation.
    const meant = date.exact && year !== null ? nextJanuary(date.iso, year) : null;
    const explained = later.filter(({ issuedOn }) => meant !== null && issuedOn! <= meant);
    const isSlip = meant !== null && explained.length > 0;
    if (isSlip) yield slipOfHead(subject, date.iso, meant, explained);
    for (const reference of later) {
      if (!reference.issuedOn || (isSlip && explained.includes(reference))) continue;
      yield {
        data: { issued: printDate(reference.issuedOn), plan: printDate(date.iso) },
        actual: printDate(reference.issuedOn),
        expected: `≤ ${printDate(date.iso)}`,
        ...referencePlace(reference, whereIs),
      };
    }
    const undated = new Set<string>();
    for (const reference of references) {
      const issued = reference.issuedOn ? null : laterThan(date.iso, reference.number);
      if (!issued || undated.has(reference.number)) continue;
      undated.add(reference.number);
      yield { ...lateByName(reference.number, issued, date.iso), ...referencePlace(reference, whereIs) };
    }
    for (const { text, at } of passages) {
      for (const { words, entries } of lawsOfYear(text)) {
        const [first] = entries.map(({ issuedOn }) => issuedOn!).sort();
        if (first! <= date.iso || undated.has(words)) continue;
        undated.add(words);
        yield { ...lateByName(words, `ngày ${printDate(first!)}`, date.iso), evidence: words, where: whereIs(at), at };
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      year: 2023,
      text: '3. Cải cách tổ chức bộ máy\na) Phân cấp theo Luật Tổ chức chính quyền địa phương năm 2025; tiếp nhận hồ sơ theo Nghị định số 118/2025/NĐ-CP.',
      finds: ['Luật Tổ chức chính quyền địa phương năm 2025', 'Nghị định số 118/2025/NĐ-CP'],
    },
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nMinh Tâm, ngày 12 tháng 01 năm 2025\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nCăn cứ Nghị quyết số 10-NQ/TU ngày 05/12/2025 của Tỉnh ủy Sơn Hà về nhiệm vụ năm 2026;\nCăn cứ Kế hoạch số 412/KH-UBND ngày 24/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.',
      finds: ['ngày 12 tháng 01 năm 2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị quyết số 10-NQ/TU ngày 05/12/2026 của Tỉnh ủy Sơn Hà về nhiệm vụ năm 2026;',
      finds: ['Nghị quyết số 10-NQ/TU ngày 05/12/2026'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị quyết số 10-NQ/TU ngày 05/12/2025 của Tỉnh ủy Sơn Hà về nhiệm vụ năm 2026;',
      finds: [],
    },
  ],
});

/** When a document that bears its year was issued, where by that year or by the registry it is later than the plan. */
function laterThan(plan: string, number: string): string | null {
  const { year } = documentCode(number);
  if (year === null) return null;
  if (String(year) > plan.slice(0, 4)) return `năm ${year}`;
  const days = findLegalDocuments(number).flatMap(({ issuedOn, certainty }) =>
    issuedOn === null || certainty === 'L' ? [] : [issuedOn],
  );
  const [first] = days.sort();
  return first !== undefined && first > plan ? `ngày ${printDate(first)}` : null;
}

const lateByName = (named: string, issued: string, plan: string): Pick<Draft, 'data' | 'actual' | 'expected'> => ({
  data: { named, issued, plan: printDate(plan) },
  actual: issued,
  expected: `≤ ${printDate(plan)}`,
});

function slipOfHead(
  { plan, whereIs }: Subject,
  printed: string,
  meant: string,
  explained: readonly CitedReference[],
): Draft {
  const at = plan.header.at.issuedOn ?? [];
  return {
    data: { plan: printDate(printed), count: explained.length, meant: printDate(meant) },
    actual: printDate(printed),
    expected: printDate(meant),
    evidence: plan.header.dateAsPrinted ?? printDate(printed),
    where: whereIs(at),
    at,
    related: explained.map((reference) => relatedPlace(referencePlace(reference, whereIs))),
  };
}
