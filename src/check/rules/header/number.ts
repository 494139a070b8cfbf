import { defineRule } from '../../rule.ts';

/** A number line that is printed without its number: at the head, or in the appendix caption that names the plan. */
export const headerNumber = defineRule({
  id: 'header/number',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I',
  *check({ plan }) {
    const { number, numberAsPrinted } = plan.header;
    if (number || !numberAsPrinted) return;
    const caption = plan.appendices.find((appendix) => appendix.caption)?.caption ?? null;
    const at = plan.header.at.number ?? caption?.at ?? [];
    const fromCaption = caption !== null && at[0]?.start !== undefined && at[0].start >= (caption.at[0]?.start ?? 0);
    yield {
      data: { found: numberAsPrinted },
      actual: numberAsPrinted,
      evidence: fromCaption ? caption.text : `Số: ${numberAsPrinted}`,
      where: fromCaption ? 'Phụ lục' : 'Đầu văn bản',
      at,
    };
  },
  examples: [
    {
      frame: 'caption',
      text: '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND xã Minh Tâm)',
      finds: [],
    },
  ],
});
