import { defineRule } from '../../rule.ts';

/** "Kính gửi" belongs to letters and reports; a plan is addressed by its recipients list. */
export const headerAddressee = defineRule({
  id: 'header/addressee',
  level: 'info',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: «Kính gửi» dùng cho công văn, tờ trình, báo cáo gửi cấp trên',
  *check({ plan }) {
    const { addressees, at } = plan.header;
    if (addressees.length === 0) return;
    const evidence = `Kính gửi: ${addressees.join('; ')}`;
    yield { data: {}, actual: evidence, evidence, where: 'Đầu văn bản', at: at.addressees ?? [] };
  },
  examples: [
    {
      frame: 'head',
      text: 'Số: 12/KH-UBND\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026\n\nKính gửi: UBND tỉnh Sơn Hà.',
      finds: ['Kính gửi: UBND tỉnh Sơn Hà'],
    },
    { frame: 'head', text: 'Số: 12/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026', finds: [] },
  ],
});
