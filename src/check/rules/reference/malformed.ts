import type { Reference } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { quoteReference } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A level word glued behind the code: "180/QĐ-UBND tỉnh ngày …" names the issuer inside the number. */
const STRAY_LEVEL = /^\s*(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?=\s+(?:ngày|của)(?!\p{L}))/u;
/** "của Chính phủ 10 tháng 9 năm 2020", "66/NQ-CP 26/3/2025": the word "ngày" is lost. */
const LOST_DAY_WORD = /(?<!\p{L})(?<!ngày )(?<!\d)\d{1,2} tháng \d{1,2} năm \d{4}|^\s+\d{1,2}\/\d{1,2}\/\d{4}/u;
/** "ngày 25/10/" and nothing, "ngày 06/12 của Chính phủ". */
const CUT_DATE = /ngày\s+\d{1,2}\/\d{1,2}(?:\/(?!\s*\d)|(?![\d/])(?=\s+của\s))/u;

/** A stray or missing piece in a citation. */
export const referenceMalformed = defineRule({
  id: 'reference/malformed',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: cách viện dẫn văn bản',
  *check({ references, whereIs }) {
    for (const reference of references) {
      const { text, printed } = reference;
      const after = text.slice(Math.max(0, text.indexOf(printed)) + printed.length);
      const fault = STRAY_LEVEL.exec(after) ?? LOST_DAY_WORD.exec(after) ?? CUT_DATE.exec(after);
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
        data: { found: fault[0].trim() },
        actual: fault[0].trim(),
        evidence: quoteAround(quoteReference(reference), text, printed, fault),
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

function quoteAround(short: string, text: string, printed: string, fault: RegExpExecArray): string {
  const from = Math.max(0, text.indexOf(printed)) + printed.length;
  const end = from + fault.index + fault[0].length;
  return end > short.length ? text.slice(0, end).trim() : short;
}
