import { isShortName, joinedCitations, sharesWithNext } from '../../citation-words.ts';
import { documentCode } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';

const PROPOSALS: ReadonlySet<string> = new Set(['Tờ trình', 'Phiếu trình']);
/** What a proposal comes with. */
const ANNEXED: ReadonlySet<string> = new Set(['Công văn', 'Báo cáo']);

/** "Xét đề nghị của Giám đốc Sở Nội vụ tại Văn bản số …": the paper of a proposal, whatever its type. */
const PROPOSES = /(?:đề nghị của|thống nhất với)\s[^;]{2,120}\s(?:tại\s*|\()$/iu;
function proposesWith(words: string, named: string): boolean {
  const at = words.indexOf(named);
  return at > 0 && PROPOSES.test(words.slice(Math.max(0, at - 160), at));
}

/** A basis that does not say what it is about. */
export const referenceNoSubject = defineRule({
  id: 'reference/no-subject',
  level: 'info',
  tier: 'B',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: căn cứ ban hành ghi trích yếu nội dung văn bản',
  *check({ references, passages, whereIs }) {
    const preamble = passages.filter(({ part }) => part === 'preamble').map(({ text }) => text);
    const joined = joinedCitations(references);
    let proposalLine = -Infinity;
    for (const reference of references) {
      // "Theo đề nghị của … tại Tờ trình số … và Công văn số …" names papers, a congress's resolution is about the congress.
      const { type, issuer, at } = reference;
      const line = at[0]?.line ?? -Infinity;
      if (
        (type !== null && PROPOSALS.has(type)) ||
        preamble.some((words) => proposesWith(words, reference.text)) ||
        (type !== null && ANNEXED.has(type) && line - proposalLine <= 1)
      ) {
        proposalLine = line;
        continue;
      }
      if (!reference.isBasis || reference.subject || documentCode(reference.number).branch === 'assembly') continue;
      if (sharesWithNext(reference, joined, ({ subject }) => subject !== null)) continue;
      if (/^đại hội(?!\p{L})/iu.test(issuer ?? '') || isShortName(reference)) continue;
      // "Đề án … (Quyết định số …)": what it is about stands before the bracket.
      if (preamble.some((words) => words.includes(`(${reference.text}`))) continue;
      yield {
        data: { number: reference.number },
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: ['Kế hoạch số 07/KH-UBND ngày 05/01/2026'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Xét đề nghị của Trưởng phòng Văn hóa - Xã hội tại Văn bản số 11/VHXH ngày 05/01/2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 07/KH-UBND ngày 20/10/2025 và Công văn số 815/UBND-NC ngày 05/12/2025 của UBND tỉnh Sơn Hà về chuyển đổi số;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 11/TTr-VHXH ngày 05/01/2026 và Công văn số 12/VHXH ngày 06/01/2026;\nUBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
      finds: [],
    },
  ],
});
