import { isShortName, joinedCitations, sharesWithNext, wordingFault } from '../../citation-words.ts';
import { documentCode } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** A basis of the preamble without the body that issued it; laws name theirs by their number. */
export const referenceNoIssuer = defineRule({
  id: 'reference/no-issuer',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: căn cứ ban hành ghi đầy đủ tên cơ quan ban hành',
  *check({ references, whereIs }) {
    const joined = joinedCitations(references);
    for (const reference of references) {
      if (!reference.isBasis || reference.issuer || documentCode(reference.number).branch === 'assembly') continue;
      if (sharesWithNext(reference, joined, ({ issuer }) => issuer !== null)) continue;
      if (isShortName(reference) || wordingFault(reference)?.part === 'issuer') continue;
      yield {
        data: { number: reference.number },
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 07/KH-UBND ngày 20/10/2021 về cải cách hành chính giai đoạn 2021-2025;',
      finds: ['Kế hoạch số 07/KH-UBND ngày 20/10/2021'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Đề án 06 về phát triển ứng dụng dữ liệu về dân cư (Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ);',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Kế hoạch số 07/KH-UBND ngày 20/10/2025 và Công văn số 815/UBND-NC ngày 05/12/2025 của UBND tỉnh Sơn Hà về chuyển đổi số;\nSau khi thống nhất với Văn phòng HĐND và UBND xã (Phiếu trình số 03/PTr-VP ngày 07/01/2026);',
      finds: [],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;',
      finds: [],
    },
  ],
});
