import { defineRule } from '../../rule.ts';

/** What of the head did not come through; a lost letterhead is no fault of the document. */
export const headerNotFound = defineRule({
  id: 'header/not-found',
  level: 'info',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
  *check({ plan }) {
    const { header } = plan;
    const lacking = [
      header.motto ? null : 'quốc hiệu',
      header.issuers.some((issuer) => issuer.where === 'head') ? null : 'tên cơ quan ban hành',
      header.numberAsPrinted || header.number ? null : 'số, ký hiệu',
      header.issuedOn || header.dateAsPrinted ? null : 'ngày ban hành',
    ].filter((part) => part !== null);
    if (lacking.length === 0) return;
    yield { data: { lacking: lacking.join(', ') }, actual: null, where: 'Đầu văn bản', confidence: 'doubtful' };
  },
  examples: [
    { frame: 'head', text: 'KẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026', finds: [null] },
    {
      frame: 'head',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\n\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nMinh Tâm, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026',
      finds: [],
    },
  ],
});
