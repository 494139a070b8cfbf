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

it('ends a name where the subject begins like a title', async () => {
  const bases = await basesOf(
    'Căn cứ Quyết định số 34/2020/QĐ-UBND ngày 29/12/2020 của Ủy ban nhân dân tỉnh Quy định trách nhiệm của người đứng đầu;',
    'Căn cứ Quyết định số 35/2020/QĐ-UBND ngày 29/12/2020 của UBND tỉnh Phê duyệt Đề án vị trí việc làm;',
    'Căn cứ Thông tư số 02/2021/TT-BNV ngày 11/6/2021 của Bộ Nội vụ Hướng dẫn chế độ báo cáo.',
  );
  expect(bases).toEqual([
    ['34/2020/QĐ-UBND', '2020-12-29', 'Ủy ban nhân dân tỉnh', 'Quy định trách nhiệm của người đứng đầu'],
    ['35/2020/QĐ-UBND', '2020-12-29', 'UBND tỉnh', 'Phê duyệt Đề án vị trí việc làm'],
    ['02/2021/TT-BNV', '2021-06-11', 'Bộ Nội vụ', 'Hướng dẫn chế độ báo cáo'],
  ]);
});

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

it('tells a steering committee from what its document is about', async () => {
  expect(
    await basesOf(
      'Căn cứ Kết luận số 14-KL/BCĐTW ngày 12/02/2023 của Ban Chỉ đạo Trung ương về đổi mới giáo dục, y tế và văn hóa;',
      'Căn cứ Thông báo số 7-TB/BCĐTW ngày 12/3/2023 của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 18-NQ/TW;',
      'Căn cứ Kế hoạch số 3-KH/BCĐTW ngày 12/4/2023 của Ban Chỉ đạo Trung ương về đổi mới giáo dục, y tế và văn hóa về tập huấn;',
      'Căn cứ Thông báo số 304/TB-VPCP ngày 10/6/2023 của Văn phòng Chính phủ thông báo kết luận của Thủ tướng Chính phủ;',
    ),
  ).toEqual([
    ['14-KL/BCĐTW', '2023-02-12', 'Ban Chỉ đạo Trung ương', 'về đổi mới giáo dục, y tế và văn hóa'],
    ['7-TB/BCĐTW', '2023-03-12', 'Ban Chỉ đạo Trung ương', 'về tổng kết Nghị quyết số 18-NQ/TW'],
    ['3-KH/BCĐTW', '2023-04-12', 'Ban Chỉ đạo Trung ương về đổi mới giáo dục, y tế và văn hóa', 'về tập huấn'],
    ['304/TB-VPCP', '2023-06-10', 'Văn phòng Chính phủ', 'thông báo kết luận của Thủ tướng Chính phủ'],
  ]);
});

it('leaves each of several amendments in the subject of what they amend', async () => {
  const amended = 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính';
  const bases = await basesOf(
    `${amended}, được sửa đổi, bổ sung bởi Nghị định số 48/2013/NĐ-CP và Nghị định số 92/2017/NĐ-CP;`,
    'Căn cứ Nghị định số 80/2025/NĐ-CP ngày 01/4/2025 của Chính phủ về thi hành pháp luật (thay thế Nghị định số 59/2012/NĐ-CP và Nghị định số 32/2020/NĐ-CP);',
    'Thực hiện Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016 của Thủ tướng Chính phủ về bưu chính, được sửa đổi bởi Quyết định số 28/2020/QĐ-TTg và Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ về một cửa;',
  );
  expect(bases.map(([number]) => number)).toEqual(['63/2010/NĐ-CP', '80/2025/NĐ-CP', '45/2016/QĐ-TTg', '468/QĐ-TTg']);
});

it('takes "quy định của Luật …" for the law, and no rule for its issuer', async () => {
  expect(
    await basesOf('Căn cứ quy định của Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 ngày 19/02/2025;'),
  ).toEqual([['64/2025/QH15', '2025-02-19', null, 'Ban hành văn bản quy phạm pháp luật']]);
});

it('reads no code of law out of words that end like one', async () => {
  const { citations } = await parsePlan(
    'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n\n1. Triển khai đồng bộ Luật Cán bộ, công chức số 80/2025/QH15.\n2. Phổ biến Bộ luật Dân sự số 91/2015/QH13.',
  );
  expect(citations.map(({ type, number }) => [type, number])).toEqual([
    ['Luật', '80/2025/QH15'],
    ['Bộ luật', '91/2015/QH13'],
  ]);
});

it("reads a law's title to its end, and who agreed before a bracket", async () => {
  expect(
    await basesOf(
      'Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;',
      'Sau khi thống nhất với Văn phòng HĐND và UBND huyện (Phiếu trình số 03/PTr-VP ngày 07/01/2024);',
    ),
  ).toEqual([
    ['64/2025/QH15', null, null, 'Ban hành văn bản quy phạm pháp luật'],
    ['03/PTr-VP', '2024-01-07', 'Văn phòng HĐND và UBND huyện', null],
  ]);
});

it('ends the last subject where a hospital announces its plan', async () => {
  expect(
    await basesOf(
      'Thực hiện Kế hoạch số 12/KH-SYT ngày 05/01/2024 của Sở Y tế về cải cách hành chính năm 2024, Bệnh viện Đa khoa An Sơn (sau đây gọi tắt là Bệnh viện) xây dựng Kế hoạch như sau:',
    ),
  ).toEqual([['12/KH-SYT', '2024-01-05', 'Sở Y tế', 'về cải cách hành chính năm 2024']]);
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

it('reads an issuer between type and number, one in capitals, and two that issued together', async () => {
  expect(
    await basesOf(
      'Căn cứ Quyết định của Chủ tịch UBND huyện số 11/QĐ-UBND ngày 05/01/2024 về quy chế làm việc;',
      'CĂN CỨ NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2023 CỦA BỘ CHÍNH TRỊ VỀ CHUYỂN ĐỔI SỐ;',
      'Căn cứ Kết luận số 27-KL/TW ngày 28/02/2023 của Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức;',
      'Căn cứ Quyết định số 5/QĐ-UBND ngày 05/01/2024 của UBND tỉnh, Sở Nội vụ đã trình;',
    ),
  ).toEqual([
    ['11/QĐ-UBND', '2024-01-05', 'Chủ tịch UBND huyện', 'về quy chế làm việc'],
    ['57-NQ/TW', '2023-12-22', 'BỘ CHÍNH TRỊ', 'VỀ CHUYỂN ĐỔI SỐ'],
    ['27-KL/TW', '2023-02-28', 'Bộ Chính trị, Ban Bí thư', 'về sắp xếp tổ chức'],
    ['5/QĐ-UBND', '2024-01-05', 'UBND tỉnh', null],
  ]);
});

it('ends an issuer at V/v and before what replaces what, and reads on behind a date that lost a mark', async () => {
  expect(
    await basesOf(
      'Căn cứ Kế hoạch số 02/KH-UBND ngày 05/01/2024 của UBND huyện An Sơn V/v cải cách hành chính năm 2024;',
      'Căn cứ Nghị định số 18/2023/NĐ-CP ngày 09/6/2023 của Chính phủ thay thế các văn bản trước đây;',
      'Căn cứ Quyết định số 766/QĐ-TTg ngày 23/62022 của Thủ tướng Chính phủ phê duyệt Bộ chỉ số;',
    ),
  ).toEqual([
    ['02/KH-UBND', '2024-01-05', 'UBND huyện An Sơn', 'V/v cải cách hành chính năm 2024'],
    ['18/2023/NĐ-CP', '2023-06-09', 'Chính phủ', null],
    ['766/QĐ-TTg', null, 'Thủ tướng Chính phủ', 'phê duyệt Bộ chỉ số'],
  ]);
});

it('tells a type by its whole name or its code, and takes no form for a document', async () => {
  const lines = [
    'UBND HUYỆN AN SƠN',
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2024',
    'I. NHIỆM VỤ',
    '- Thực hiện Thông báo kết luận số 45-TB/HU ngày 05/01/2024 của Thường trực Huyện ủy.',
    '- Theo Quyết định số 12/2020/QĐ-TTg ngày 01/3/2020; Nghi định số 20/2020/ND-CP ngày 17/02/2020.',
    '- Báo cáo theo Mẫu 03a-BC/BNV và biểu số 02-BC/SNV.',
  ];
  const plan = extractPlan(await read(lines.join('\n'), { name: 'plan.txt' }));
  expect(plan.citations.map(({ type, number }) => [type, number])).toEqual([
    ['Thông báo kết luận', '45-TB/HU'],
    ['Quyết định', '12/2020/QĐ-TTg'],
    ['Nghị định', '20/2020/ND-CP'],
  ]);
});

it('reads a basis whose number or date was mistyped, and a law whose title ends in "pháp luật"', async () => {
  const bases = await basesOf(
    'Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13 ngày 22/6/2015 của Quốc hội;',
    'Thực hiện Kế hoạch số 214KH-UBND ngày 15 tháng 12 2023 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2024;',
  );
  expect(bases).toEqual([
    ['80/2015/QH13', '2015-06-22', 'Quốc hội', 'Ban hành văn bản quy phạm pháp luật'],
    ['214KH-UBND', null, 'UBND tỉnh Sơn Hà', 'về cải cách hành chính năm 2024'],
  ]);
});
