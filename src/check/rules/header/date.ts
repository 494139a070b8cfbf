import { defineRule } from '../../rule.ts';

/** "Kèm theo Kế hoạch số 12/KH-UBND ngày      tháng 01 năm 2026". */
const BLANK = /ngày[….\s_]*(?:tháng[….\s_\d]*năm\s*\d{4}|\/\s?\d{1,2}\s?\/\s?\d{4})/u;

/** A date that is printed with a part left open: "ngày      tháng 01 năm 2026". */
export const headerDate = defineRule({
  id: 'header/date',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (địa danh và thời gian ban hành)',
  *check({ plan, whereIs }) {
    const { issuedOn, issuedPartial, dateAsPrinted, at } = plan.header;
    const open = issuedOn ? plan.appendices.find(({ caption }) => caption && BLANK.test(caption.text))?.caption : null;
    if (open) {
      const found = BLANK.exec(open.text)![0];
      yield {
        data: { found, impossible: 0 },
        actual: found,
        expected: issuedOn,
        evidence: open.text,
        where: 'Phụ lục',
        at: open.at,
      };
    }
    if (issuedOn || !dateAsPrinted) return;
    const place = at.issuedOn ?? [];
    // All parts are printed, but the calendar has no such day.
    const isWhole = /\d\D+\d+\D+\d{4}$/u.test(dateAsPrinted);
    yield {
      data: { found: dateAsPrinted, impossible: isWhole && issuedPartial === null ? 1 : 0 },
      actual: dateAsPrinted,
      evidence: dateAsPrinted,
      where: whereIs(place) ?? 'Đầu văn bản',
      at: place,
    };
  },
  examples: [
    {
      frame: 'document',
      text: 'Số: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n## PHỤ LỤC\n\n(Kèm theo Kế hoạch số 12/KH-UBND ngày      tháng 01 năm 2026 của UBND xã Minh Tâm)\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['(Kèm theo Kế hoạch số 12/KH-UBND ngày tháng 01 năm 2026 của UBND xã Minh Tâm)'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày     tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['ngày tháng 01 năm 2026'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['tháng 01 năm 2026'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 20...\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: ['ngày 15 tháng 01 năm 20...'],
    },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: [],
    },
  ],
});
