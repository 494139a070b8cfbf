import { captionsOf } from '../../own-number.ts';
import { defineRule } from '../../rule.ts';

/** "Kèm theo Kế hoạch số      /KH-UBND". */
const BLANK = /số\s*[:.]?[….\s_]*(\/\s*\p{Lu}\p{L}{0,6}\s?[-–]\s?\p{Lu}[\p{L}&.]*)/u;

/** A number line that is printed without its number: at the head, or in the appendix caption that names the plan. */
export const headerNumber = defineRule({
  id: 'header/number',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I',
  *check({ plan }) {
    const { number, numberAsPrinted, attachedBy, at } = plan.header;
    const open = number ? captionsOf(plan).find((caption) => BLANK.test(caption.text)) : null;
    if (open) {
      const found = BLANK.exec(open.text)![1]!.replace(/\s+/gu, '');
      yield {
        data: { found },
        actual: found,
        expected: number,
        evidence: open.text,
        where: open === attachedBy ? 'Đầu văn bản' : 'Phụ lục',
        at: open.at,
      };
    }
    if (number || !numberAsPrinted) return;
    const caption = plan.appendices.find((appendix) => appendix.caption)?.caption ?? null;
    const place = at.number ?? caption?.at ?? [];
    const inCaption = caption !== null && (place[0]?.start ?? 0) >= (caption.at[0]?.start ?? 0);
    yield {
      data: { found: numberAsPrinted },
      actual: numberAsPrinted,
      evidence: inCaption ? caption.text : /^số/iu.test(numberAsPrinted) ? numberAsPrinted : `Số: ${numberAsPrinted}`,
      where: inCaption ? 'Phụ lục' : 'Đầu văn bản',
      at: place,
    };
  },
  examples: [
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n## PHỤ LỤC\n\n(Kèm theo Kế hoạch số     /KH-UBND ngày 15/01/2026 của UBND xã Minh Tâm)\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['(Kèm theo Kế hoạch số /KH-UBND ngày 15/01/2026 của UBND xã Minh Tâm)'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố:     /KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['Số: /KH-UBND'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố:\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['Số:'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố:        KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['Số: KH-UBND'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: [],
    },
  ],
});
