import { romanValue } from '../../../language/labels.ts';
import { allHeadings } from '../../../plan/outline.ts';
import type { Passage, Plan } from '../../../plan/types.ts';
import { type Place, together } from '../../places.ts';
import { sentenceWith } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

const APPENDIX = /phụ lục|biểu|danh mục/iu;
/** The sentence that speaks of an appendix; of a form or a list only where none does. */
const mentionIn = (text: string): string => sentenceWith(text, /phụ lục/iu.test(text) ? /phụ lục/iu : APPENDIX);

/** An appendix of this plan by its number; one of another document has that document's name behind it. */
const NUMBERED =
  /phụ lục\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d])(?=\s*[,;).]|\s+(?:(?:ban hành )?kèm|đính|và|trước|gửi|của Kế hoạch này)|\s*$)/giu;

/** "Các Phụ lục I, II và III": each number of a list as an appendix by itself. */
const LISTED =
  /(phụ lục\s+(?:số\s+)?)((?:\d{1,2}|[IVX]{1,5})(?:\s*,\s*(?:\d{1,2}|[IVX]{1,5}))*\s+và\s+(?:\d{1,2}|[IVX]{1,5}))(?![\p{L}\d])/giu;
const unlisted = (text: string): string =>
  text.replace(LISTED, (_, word: string, list: string) =>
    list
      .split(/\s*,\s*|\s+và\s+/u)
      .map((number) => `${word}${number}`)
      .join(', '),
  );

/** "Phụ lục 02" and "Phụ lục II" are the second. */
function numberOf(label: string): number | null {
  const printed = /phụ lục\s+(?:số\s+)?(\d{1,2}|[IVX]{1,5})(?![\p{L}\d])/iu.exec(label)?.[1];
  if (!printed) return null;
  return /\d/u.test(printed) ? Number(printed) : romanValue(printed);
}

/** A form of this plan: "lập theo mẫu tại Biểu số 02 kèm theo Kế hoạch này". */
const FORM =
  /(?<!\p{L})(biểu(?: mẫu)?|mẫu(?: biểu)?)\s+(?:số\s+)?(\d{1,2})(?=\s*(?:\(?\s*)?kèm theo (?:kế hoạch|quyết định) này)/giu;

/** Does anything in the plan bear the form's name? */
function hasForm({ appendices, outline, other }: Plan, number: number): boolean {
  const names = [
    ...appendices.flatMap(({ label, title, caption }) => [label, title, caption?.text]),
    ...allHeadings(outline).flatMap(({ label, title }) => [label, title]),
    ...other.map(({ text }) => text),
  ];
  return names.some(
    (name) => Number(/^\P{L}*(?:biểu|mẫu|phụ lục)[\p{L} ]*?(\d{1,2})(?!\d)/iu.exec(name ?? '')?.[1]) === number,
  );
}

/** An appendix of another document, or forms that some rule prescribes. */
const OF_OTHERS =
  /(?:phụ lục|biểu|mẫu|danh mục)[^;,.()]{0,40}?(?:kèm theo|của|tại|theo)? ?(?:nghị định|nghị quyết|thông tư|quyết định|công văn|kế hoạch|hướng dẫn) số \d[^;)]*|phụ lục,? biểu mẫu[^;,.()]{0,30} quy định/giu;

/** The mentions that are of this plan's own appendices. */
function ownMentions({ appendixMentions, header }: Plan): Passage[] {
  return appendixMentions.filter(({ text }) => {
    const own = text.replace(OF_OTHERS, (found) => (header.number && found.includes(header.number) ? found : ' '));
    return own === text || APPENDIX.test(own);
  });
}

/** The plan refers to its appendix, and there is none. */
export const appendixMissing = defineRule({
  id: 'appendix/missing',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 3 và Phụ lục I (phụ lục kèm theo văn bản)',
  *check({ plan, whereIs, fromOcr }) {
    const mentions = ownMentions(plan);
    for (const { text, at } of mentions) {
      const lacking = [...text.matchAll(FORM)].find(([, , number]) => !hasForm(plan, Number(number)));
      if (!lacking) continue;
      const label = lacking[0];
      yield { data: { label }, actual: label, evidence: sentenceWith(text, /biểu|mẫu/iu), where: whereIs(at), at };
    }
    if (plan.appendices.some((appendix) => appendix.where === 'appendix')) {
      const headings = plan.outline.filter(({ role }) => role === 'appendix');
      const labels = [...plan.appendices, ...headings].map(({ label }) => numberOf(label ?? ''));
      const isUnnumbered = labels.every((number) => number === null);
      if (isUnnumbered && headings.length > 1) return;
      for (const { text, at } of mentions) {
        const numbered = [...unlisted(text).matchAll(NUMBERED)];
        // "Phụ lục I và Phụ lục II" are more than the one that has no number, and so is "Phụ lục II"; of a scan it may be lost.
        const only = fromOcr ? numberOf(numbered[0]?.[0] ?? '') : 1;
        const known = isUnnumbered ? [only] : labels;
        const lacking = numbered.find((match) => !known.includes(numberOf(match[0])));
        if (!lacking) continue;
        yield {
          data: { label: lacking[0] },
          actual: lacking[0],
          evidence: mentionIn(text),
          where: whereIs(at),
          at,
        };
      }
      return;
    }
    const [first, ...more] = mentions;
    if (!first) return;
    if (hasAppendixHeading(plan.outline)) return;
    const place = ({ text, at }: typeof first): Place => ({
      evidence: mentionIn(text),
      where: whereIs(at),
      at,
    });
    yield {
      data: { label: '' },
      actual: mentionIn(first.text),
      ...together(place(first), more.map(place)),
    };
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\n(Nhiệm vụ cụ thể theo Phụ lục đính kèm)',
      finds: ['(Nhiệm vụ cụ thể theo Phụ lục đính kèm)'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n(Chỉ tiêu tại Phụ lục 01, Phụ lục 02 ban hành kèm theo Kế hoạch này)\n\n## PHỤ LỤC 01\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['(Chỉ tiêu tại Phụ lục 01, Phụ lục 02 ban hành kèm theo Kế hoạch này)'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n(Nhiệm vụ theo Phụ lục kèm theo; kết quả báo cáo theo Biểu số 02 kèm theo Kế hoạch này)\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['kết quả báo cáo theo Biểu số 02 kèm theo Kế hoạch này)'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Lập hồ sơ theo mẫu số 01 tại Phụ lục ban hành kèm theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.\nb) Chỉ tiêu thực hiện theo Phụ lục II kèm theo Quyết định số 28/QĐ-UBND của UBND tỉnh.',
      finds: [],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});

function hasAppendixHeading(outline: readonly { role: string }[]): boolean {
  return outline.some((heading) => heading.role === 'appendix');
}
