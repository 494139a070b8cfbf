import { defineRule } from '../../rule.ts';

/** A date that is printed with a part left open: "ngày      tháng 01 năm 2026". */
export const headerDate = defineRule({
  id: 'header/date',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (địa danh và thời gian ban hành)',
  *check({ plan, whereIs }) {
    const { issuedOn, dateAsPrinted, at } = plan.header;
    if (issuedOn || !dateAsPrinted) return;
    const place = at.issuedOn ?? [];
    yield {
      data: { found: dateAsPrinted },
      actual: dateAsPrinted,
      evidence: dateAsPrinted,
      where: whereIs(place) ?? 'Đầu văn bản',
      at: place,
    };
  },
  examples: [
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày     tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['ngày tháng 01 năm 2026'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: [],
    },
  ],
});
