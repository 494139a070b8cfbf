import type { Reference } from '../../../plan/types.ts';
import { type Issuer, issuerOfCode, issuerOfName } from '../../../registry/issuers.ts';
import { fold } from '../../../registry/match.ts';
import { citationWithoutNumber, wordingFault } from '../../citation-words.ts';
import { canonicalNumber, documentCode, hasLostMark } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { quoteReference } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A stray or missing piece in a citation. */
export const referenceMalformed = defineRule({
  id: 'reference/malformed',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: cách viện dẫn văn bản',
  *check({ references, passages, whereIs }) {
    for (const passage of passages) {
      const found = citationWithoutNumber(passage.text)?.named;
      if (found)
        yield {
          data: { found, expected: '' },
          actual: found,
          evidence: found,
          where: whereIs(passage.at),
          at: passage.at,
        };
    }
    for (const reference of references) {
      const { text, number } = reference;
      if (hasLostMark(documentCode(number))) {
        const expected = canonicalNumber(number);
        yield { data: { found: number, expected }, actual: number, expected, ...referencePlace(reference, whereIs) };
        continue;
      }
      const fault = wordingFault(reference);
      const signer = wrongSigner(reference);
      if (signer) {
        yield {
          data: { found: `của ${signer.found}`, expected: `của ${signer.expected}` },
          actual: signer.found,
          expected: signer.expected,
          evidence: text.length <= LONGEST_QUOTE ? text : quoteReference(reference),
          where: whereIs(reference.at),
          at: reference.at,
        };
        continue;
      }
      if (!fault) continue;
      yield {
        data: { found: fault.words, expected: '' },
        actual: fault.words,
        evidence: quoteUpTo(fault.end, reference),
        where: whereIs(reference.at),
        at: reference.at,
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đánh giá Bộ phận theo Quyết định số 210/QĐ-UBND tỉnh ngày 02/3/2025 của Chủ tịch UBND tỉnh.',
      finds: ['Quyết định số 210/QĐ-UBND tỉnh'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Cắt giảm điều kiện kinh doanh theo Nghị quyết số 66/NQ-CP 26/3/2025 của Chính phủ.',
      finds: ['Nghị quyết số 66/NQ-CP 26/3/2025'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Cắt giảm điều kiện kinh doanh theo Nghị quyết số 66/NQ-CP ngày 26/3 của Chính phủ.',
      finds: ['Nghị quyết số 66/NQ-CP ngày 26/3'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đánh giá Bộ phận theo Quyết định số 210/QĐ-UBND ngày 31/6/2025 của UBND tỉnh.',
      finds: ['Quyết định số 210/QĐ-UBND ngày 31/6/2025'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đánh giá Bộ phận theo Quyết định số /QĐ-UBND ngày 02/3/2025 của UBND tỉnh.',
      finds: ['Quyết định số /QĐ-UBND'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Thực hiện cơ chế một cửa theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Thủ tướng Chính phủ.',
      finds: ['Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Thủ tướng Chính phủ'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Quyết định số 210/QĐ-UBND ngày 02/3/2025 của HĐND tỉnh Sơn Hà về chuyển đổi số;',
      finds: ['Quyết định số 210/QĐ-UBND ngày 02/3/2025 của HĐND tỉnh Sơn Hà'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 352//KH-UBND ngày 22/12/2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nCăn cứ Kế hoạch số 28/KHUBND ngày 02/3/2025 của UBND tỉnh Sơn Hà về chuyển đổi số;',
      finds: ['Kế hoạch số 352//KH-UBND ngày 22/12/2025', 'Kế hoạch số 28/KHUBND ngày 02/3/2025'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 352/KH-UBND ngày 22 tháng 12 2025 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2026;\nCăn cứ Kế hoạch số 28/KH-UBND của UBND tỉnh Sơn Hà 02/3/2025 về chuyển đổi số;',
      finds: ['Kế hoạch số 352/KH-UBND ngày 22 tháng 12 2025', 'Kế hoạch số 28/KH-UBND của UBND tỉnh Sơn Hà 02/3/2025'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đánh giá Bộ phận theo Quyết định số 210/QĐ-UBND ngày 02/3/2025 của Chủ tịch UBND tỉnh.',
      finds: [],
    },
  ],
});

const LONGEST_QUOTE = 120;

/** Bodies of which none signs in another's stead. */
const RANKED: ReadonlySet<Issuer['kind']> = new Set(['assembly', 'government', 'council', 'committee', 'party']);

/** A Nghị định is the Government's, a decision "QĐ-TTg" the Prime Minister's, a "KH-UBND" no council's. */
function wrongSigner({ number, issuer, text }: Reference): { found: string; expected: string } | null {
  const { org } = documentCode(number);
  if (!issuer || !org || !text.endsWith(issuer)) return null;
  const [named, coded] = [issuerOfName(issuer), issuerOfCode(org)];
  if (!named || !coded || named === coded || !RANKED.has(named.kind) || !RANKED.has(coded.kind)) return null;
  // Of one kind are the Government and its head; of the Party's committees one speaks for another.
  const isOther = named.kind !== coded.kind || (named.kind === 'government' && fold(issuer) === fold(named.name));
  return isOther ? { found: issuer, expected: coded.name } : null;
}

/** The citation as it is quoted elsewhere, and further where the fault stands further on. */
function quoteUpTo(end: number, reference: Reference): string {
  const short = quoteReference(reference);
  return end > short.length ? reference.text.slice(0, end).trim() : short;
}
