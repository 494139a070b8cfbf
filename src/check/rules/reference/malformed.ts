import type { Reference } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { wordingFault } from '../../citation-words.ts';
import { quoteReference } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** "Quyết định số /QĐ-UBND ngày …", "Quyết định số QĐ-TTg": a number was to be filled in. The plan's own decision is another rule's. */
const NO_NUMBER = /số[\s:.…_]*[/-]?\s*(?:QĐ|KH|NQ|NĐ|TT|CT|KL|CTr|TB|HD)[-/](?:TTg|\p{Lu}{2,})/u;
const TYPE_BEFORE = /(?<!\p{L}|kèm theo\s+)\p{Lu}\p{L}+(?:\s\p{Ll}+){0,2}\s+$/u;

function citationWithoutNumber(text: string): string | null {
  const found = NO_NUMBER.exec(text);
  const type = found && TYPE_BEFORE.exec(text.slice(0, found.index));
  return type ? type[0] + found[0] : null;
}

/** A stray or missing piece in a citation. */
export const referenceMalformed = defineRule({
  id: 'reference/malformed',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: cách viện dẫn văn bản',
  *check({ references, passages, whereIs }) {
    for (const passage of passages) {
      const found = citationWithoutNumber(passage.text);
      if (found) yield { data: { found }, actual: found, evidence: found, where: whereIs(passage.at), at: passage.at };
    }
    for (const reference of references) {
      const { text } = reference;
      const fault = wordingFault(reference);
      const signer = wrongSigner(reference);
      if (signer) {
        yield {
          data: { found: `của ${signer.found}` },
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
        data: { found: fault.words },
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
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đánh giá Bộ phận theo Quyết định số 210/QĐ-UBND ngày 02/3/2025 của Chủ tịch UBND tỉnh.',
      finds: [],
    },
  ],
});

const LONGEST_QUOTE = 120;

/** A Nghị định is the Government's, a decision "QĐ-TTg" the Prime Minister's; the one is not the other. */
function wrongSigner({ number, issuer }: Reference): { found: string; expected: string } | null {
  const [government, minister] = ['Chính phủ', 'Thủ tướng Chính phủ'];
  const named = fold(issuer ?? '');
  if (/\/(?:NĐ|NQ)-CP$/u.test(number ?? '') && named === fold(minister))
    return { found: issuer!, expected: government };
  return /-TTg$/u.test(number ?? '') && named === fold(government) ? { found: issuer!, expected: minister } : null;
}

/** The citation as it is quoted elsewhere, and further where the fault stands further on. */
function quoteUpTo(end: number, reference: Reference): string {
  const short = quoteReference(reference);
  return end > short.length ? reference.text.slice(0, end).trim() : short;
}
