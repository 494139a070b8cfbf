import type { Level } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { citationWithoutNumber } from '../../citation-words.ts';
import { canonicalNumber, documentCode } from '../../document-code.ts';
import { defineRule } from '../../rule.ts';
import type { CitedReference, Subject } from '../../subject.ts';

/** Who stands above, in the words of an issuer. */
const ABOVE: Partial<Record<Level, RegExp>> = {
  xã: /tỉnh|thành phố|huyện|quận|thị xã/u,
  phường: /tỉnh|thành phố|huyện|quận|thị xã/u,
  'thị trấn': /huyện/u,
  'đặc khu': /tỉnh|thành phố/u,
  huyện: /tỉnh|thành phố/u,
  quận: /thành phố/u,
  'thị xã': /tỉnh|thành phố/u,
  'thành phố': /tỉnh/u,
};

/** A plan that does not rest on the superior's plan of the same year was not made from it. */
export const referenceNoSuperior = defineRule({
  id: 'reference/no-superior',
  level: 'warning',
  tier: 'B',
  ofAnnualPlans: true,
  basis: 'Tiêu chí Chỉ số CCHC: kế hoạch cụ thể hóa kế hoạch năm của cấp trên trực tiếp',
  *check(subject) {
    const { plan, year, level, rank } = subject;
    const above = level && rank !== 'province' ? ABOVE[level] : undefined;
    if (!above || !year || plan.preamble.length + plan.legalBases.length === 0) return;
    if (plan.legalBases.some((basis) => isSuperiorsPlan(basis as CitedReference, above, year))) return;
    if (plan.preamble.some(({ text }) => isSuperiorsOpenPlan(text, above, year))) return;
    yield { data: { year }, expected: `Kế hoạch CCHC năm ${year} của cấp trên`, where: 'Mở đầu', at: placeOf(subject) };
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [null],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 310/KH-UBND ngày 22/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2025;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [null],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số     /KH-UBND ngày 22/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 310/KH-UBND ngày 22/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
  ],
});

function isSuperiorsPlan(basis: CitedReference, above: RegExp, year: number): boolean {
  const code = documentCode(canonicalNumber(basis.number));
  // Without an issuer its subject may tell whose plan it is: "về việc ban hành Kế hoạch cải cách hành chính tỉnh …".
  if (code.branch !== 'state' || !above.test(fold(basis.issuer ?? basis.subject ?? ''))) return false;
  if (!/^(?:KH|QĐ|CTr)$/u.test(code.type ?? '')) return false;
  const about = fold(`${basis.subject ?? ''} ${basis.text}`);
  if (basis.subject && !/cải cách hành chính|cchc/u.test(about)) return false;
  if (about.includes(`năm ${year}`)) return true;
  return !isForOtherYears(fold(basis.subject ?? ''), year) && isIssuedFor(basis.issuedOn, year);
}

/** "Kế hoạch số      /KH-UBND ngày … của UBND tỉnh … năm 2026": it is named, though its number is still open. */
function isSuperiorsOpenPlan(text: string, above: RegExp, year: number): boolean {
  const clause = fold(citationWithoutNumber(text)?.after.split(';')[0] ?? '');
  return /cải cách hành chính|cchc/u.test(clause) && above.test(clause) && clause.includes(`năm ${year}`);
}

/** "năm 2025", "giai đoạn 2021 - 2025": a plan for other years, whenever it was issued; a period may begin with the year. */
const isForOtherYears = (subject: string, year: number): boolean => {
  const named: readonly string[] = subject.match(/(?<=(?:năm|giai đoạn)\s+)20\d\d/gu) ?? [];
  return named.length > 0 && !named.includes(String(year));
};

/** Plans for a year are issued in its first months or at the end of the year before. */
function isIssuedFor(issuedOn: string | null, year: number): boolean {
  return issuedOn !== null && issuedOn >= `${year - 1}-10-01` && issuedOn <= `${year}-12-31`;
}

function placeOf({ plan }: Subject): Subject['plan']['legalBases'][number]['at'] {
  return plan.preamble[0]?.at ?? plan.legalBases[0]?.at ?? [];
}
