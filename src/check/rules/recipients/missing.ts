import { fold } from '../../../registry/match.ts';
import { defineRule } from '../../rule.ts';

/** No recipients, or none that keeps the file copy ("Lưu: VT"). */
export const recipientsMissing = defineRule({
  id: 'recipients/missing',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (nơi nhận; dòng cuối «Lưu: VT, …»)',
  *check({ plan }) {
    const { recipients, signer, at } = plan.header;
    const place = { where: 'Nơi nhận', at: at.recipients ?? [] };
    if (recipients.length === 0) {
      const endWasRead = signer.name !== null || signer.position !== null || plan.closing.length > 0;
      yield {
        data: { lacking: 'Nơi nhận' },
        ...place,
        ...(endWasRead ? {} : { level: 'info', confidence: 'doubtful' }),
      };
    } else if (!recipients.some((line) => /^-?\s*lưu(?!\p{L})/u.test(fold(line)))) {
      const evidence = recipients.at(-1)!;
      const actual = `Nơi nhận: ${recipients.join('; ')}`;
      yield { data: { lacking: 'dòng «Lưu: VT»' }, actual, evidence, ...place };
    }
  },
  examples: [
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Phòng Kinh tế xã.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: ['Phòng Kinh tế xã'],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
  ],
});
