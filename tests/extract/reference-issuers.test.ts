/** Who issued a cited document, and when, in the ways that officials write it: whole names, two offices, issuer first. */
import { expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { parsePlan } from '../../src/index.ts';
import { read } from '../helpers/document.ts';

const basesOf = async (...bases: string[]): Promise<unknown[][]> => {
  const lines = [
    'UBND HUYỆN AN SƠN',
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2024',
    ...bases,
    'I. MỤC ĐÍCH',
    '- Giảm chờ.',
  ];
  const plan = extractPlan(await read(lines.join('\n'), { name: 'plan.txt' }));
  return plan.legalBases.map(({ number, issuedOn, issuer, subject }) => [number, issuedOn, issuer, subject]);
};

it('ends a name at a word, not at the first letters of one', async () => {
  const bases = await basesOf(
    'Căn cứ Quyết định số 51/QĐ-BCĐ ngày 27/4/2022 của Trưởng Ban Chỉ đạo cải cách hành chính tỉnh về quy chế làm việc;',
    'Căn cứ Công văn số 12/BĐM-TH ngày 03/02/2023 của Ban Đổi mới doanh nghiệp về rà soát đầu mối;',
    'Căn cứ Kế hoạch số 8/KH-BCĐ ngày 03/02/2023 của Ban Chỉ đạo làng nghề tỉnh về phân công;',
  );
  expect(bases.map(([, , issuer, subject]) => [issuer, subject])).toEqual([
    ['Trưởng Ban Chỉ đạo cải cách hành chính tỉnh', 'về quy chế làm việc'],
    ['Ban Đổi mới doanh nghiệp', 'về rà soát đầu mối'],
    ['Ban Chỉ đạo làng nghề tỉnh', 'về phân công'],
  ]);
});

it('reads two offices of one person, a number in a name and a term in brackets', async () => {
  expect(
    await basesOf(
      'Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn nghiệp vụ;',
      'Căn cứ Công văn số 93/BTP-ĐA4 ngày 21/5/2017 của Ban Điều hành Đề án 4 Bộ Tư pháp về việc tuyên truyền;',
      'Căn cứ Kết luận số 80-KL/TW ngày 20/6/2020 của Ban Bí thư (khóa XII) về phổ biến pháp luật;',
    ),
  ).toEqual([
    ['02/2017/TT-VPCP', '2017-10-31', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'hướng dẫn nghiệp vụ'],
    ['93/BTP-ĐA4', '2017-05-21', 'Ban Điều hành Đề án 4 Bộ Tư pháp', 'về việc tuyên truyền'],
    ['80-KL/TW', '2020-06-20', 'Ban Bí thư', 'về phổ biến pháp luật'],
  ]);
});

it('reads an issuer, and a date, that stand before the number', async () => {
  expect(
    await basesOf(
      'Thực hiện quy định của Chính phủ tại Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 về kiểm soát thủ tục hành chính;',
      'Ngày 03 tháng 01 năm 2024, UBND tỉnh Sơn Hà đã ban hành Kế hoạch số 07/KH-UBND về cải cách hành chính năm 2024;',
      'Thực hiện ý kiến của Chủ tịch UBND tỉnh tại Thông báo số 12/TB-VPUBND ngày 02/01/2024 về việc chấn chỉnh;',
    ),
  ).toEqual([
    ['63/2010/NĐ-CP', '2010-06-08', 'Chính phủ', 'về kiểm soát thủ tục hành chính'],
    ['07/KH-UBND', '2024-01-03', 'UBND tỉnh Sơn Hà', 'về cải cách hành chính năm 2024'],
    // an office reports what the chairman said: the notice is the office's
    ['12/TB-VPUBND', '2024-01-02', null, 'về việc chấn chỉnh'],
  ]);
});

it('ends a subject where the plan tells its own aim, and opens it at a glued word', async () => {
  expect(
    await basesOf(
      'Thực hiện Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ về phát triển Chính phủ điện tử và để khắc phục hạn chế của năm trước, UBND huyện ban hành Kế hoạch như sau:',
    ),
  ).toEqual([['17/NQ-CP', '2019-03-07', 'Chính phủ', 'về phát triển Chính phủ điện tử']]);
  expect(
    await basesOf('Căn cứ Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ vềphê duyệt Chiến lược;'),
  ).toEqual([['942/QĐ-TTg', '2021-06-15', 'Thủ tướng Chính phủ', 'vềphê duyệt Chiến lược']]);
});

it('goes on to the name of a place that opens the next line', async () => {
  const { legalBases } = await parsePlan(`ỦY BAN NHÂN DÂN
XÃ AN KHÊ
Số: 12/KH-UBND
An Khê, ngày 14 tháng 01 năm 2026
KẾ HOẠCH
Cải cách hành chính năm 2026
Thực hiện Kế hoạch số 318/KH-UBND ngày 24 tháng 12 năm 2025 của UBND tỉnh
Sơn Hòa về cải cách hành chính của tỉnh năm 2026, Ủy ban nhân dân xã ban hành
Kế hoạch cải cách hành chính năm 2026 như sau:
I. MỤC ĐÍCH
- Nâng cao chất lượng phục vụ người dân, tổ chức trên địa bàn toàn xã năm 2026.
`);
  expect(legalBases.map(({ issuer }) => issuer)).toEqual(['UBND tỉnh Sơn Hòa']);
});
