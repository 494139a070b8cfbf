/** Plans as websites print them: without the letterhead, below a sentence that says who issued them, when and under which number. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const printed = (...lines: readonly string[]) =>
  parsePlan(
    [...lines, 'I. MỤC ĐÍCH', '1. Nâng cao chất lượng phục vụ.', 'II. NHIỆM VỤ', '1. Cải cách thể chế'].join('\n'),
  );

describe('the sentence that introduces a plan', () => {
  it('gives number and date, and is no basis', async () => {
    const { header, legalBases } = await printed(
      'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026',
      'Thứ ba, 06/01/2026 - 08:15',
      'Ngày 05 tháng 01 năm 2026, UBND xã Tâm Hạ đã ban hành Kế hoạch số 12/KH-UBND về cải cách hành chính năm 2026. Nội dung cụ thể như sau:',
      'Thực hiện Kế hoạch số 300/KH-UBND ngày 20/12/2025 của UBND tỉnh về cải cách hành chính năm 2026, UBND xã Tâm Hạ xây dựng kế hoạch như sau:',
    );
    expect([header.number, header.issuedOn, header.locality?.name]).toEqual(['12/KH-UBND', '2026-01-05', 'Tâm Hạ']);
    expect(legalBases.map(({ number }) => number)).toEqual(['300/KH-UBND']);
  });

  it('is not taken for one where it tells of the plan of another level', async () => {
    const { header, legalBases } = await printed(
      'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH XÃ TÂM HẠ NĂM 2026',
      'Ngày 20/12/2025, UBND tỉnh đã ban hành Kế hoạch số 300/KH-UBND về cải cách hành chính năm 2026.',
      'UBND xã Tâm Hạ xây dựng kế hoạch như sau:',
    );
    expect(header.number).toBeNull();
    expect(legalBases.map(({ number }) => number)).toEqual(['300/KH-UBND']);
  });

  it('is not looked for below a letterhead', async () => {
    const { header, legalBases } = await printed(
      'UBND XÃ TÂM HẠ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số:     /KH-UBND',
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2026',
      'Ngày 20/12/2025, UBND xã đã ban hành Kế hoạch số 300/KH-UBND về cải cách hành chính giai đoạn 2026 - 2030.',
    );
    expect(header.number).toBeNull();
    expect(legalBases.map(({ number }) => number)).toEqual(['300/KH-UBND']);
  });
});
