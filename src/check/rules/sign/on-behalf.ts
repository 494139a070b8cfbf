import { fold } from '../../../registry/match.ts';
import { defineRule } from '../../rule.ts';

/** A plan of the committee is signed on the committee's behalf. */
export const signOnBehalf = defineRule({
  id: 'sign/on-behalf',
  level: 'info',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 13 khoản 2: cơ quan làm việc theo chế độ tập thể ký thay mặt (TM.)',
  *check({ plan }) {
    const { issuer, signer, at } = plan.header;
    if (!issuer || !/^(?:ubnd|ủy ban nhân dân)(?!\p{L})/u.test(fold(issuer))) return;
    if (signer.onBehalfOf || !signer.position) return;
    const evidence = [signer.inPlaceOf, signer.position, signer.name].filter(Boolean).join(' ');
    yield {
      data: { found: signer.position },
      actual: evidence,
      expected: 'TM. ỦY BAN NHÂN DÂN',
      evidence,
      where: 'Chữ ký',
      at: at['signer.position'] ?? [],
    };
  },
  examples: [
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: ['CHỦ TỊCH Lê Văn Thành'],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
  ],
});
