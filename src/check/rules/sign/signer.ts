import { defineRule } from '../../rule.ts';

/** A signature block without a name or a position. */
export const signSigner = defineRule({
  id: 'sign/signer',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (chức vụ, họ tên người ký)',
  *check({ plan, fromOcr }) {
    const { onBehalfOf, inPlaceOf, position, name } = plan.header.signer;
    if (!onBehalfOf && !inPlaceOf && !position && !name) return;
    if (position && name) return;
    const lacking = position ? 'họ tên' : name ? 'chức vụ' : 'chức vụ, họ tên';
    const evidence = [onBehalfOf, inPlaceOf, position, name].filter(Boolean).join(' ');
    const at =
      plan.header.at['signer.position'] ?? plan.header.at['signer.name'] ?? plan.header.at['signer.onBehalfOf'] ?? [];
    // A name drawn over the page by a digital signature does not always come through.
    const mayBeLost = fromOcr || plan.source.format === 'pdf' || plan.source.format === 'image';
    yield {
      data: { lacking },
      actual: evidence,
      evidence,
      where: 'Chữ ký',
      at,
      level: mayBeLost ? 'warning' : 'error',
      confidence: mayBeLost ? 'doubtful' : 'sure',
    };
  },
  examples: [
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      finds: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
  ],
});
