import type { At } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { leadsOf, namedBodies } from '../../units.ts';

/** A line that reaches every office of the place. */
const REACHES_ALL = /bộ phận|công chức|cán bộ|ban,? ngành|phòng,|các phòng|cơ quan|đơn vị|như điều|như trên/u;
/** Classes that such a line does not reach: they are no offices of the committee. */
const OUTSIDE = new Set([
  'cong-an',
  'quan-su',
  'mat-tran',
  'doan-the',
  'y-te',
  'giao-duc',
  'dai-truyen-thanh',
  'truong-hoc',
]);

/** Units with duties or lead tasks that the plan is not sent to. One finding. */
export const recipientsUnitLeftOut = defineRule({
  id: 'recipients/unit-left-out',
  level: 'info',
  tier: 'B',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I: nơi nhận gồm cơ quan, cá nhân thực hiện, giám sát, kiểm tra',
  *check({ plan, rows, whereIs }) {
    const { recipients } = plan.header;
    if (recipients.length === 0) return;
    const told = new Set(namedBodies(recipients).map((body) => body.class));
    const reachesAll = recipients.some((line) => REACHES_ALL.test(fold(line)));
    const lacking = new Map<string, { name: string; evidence: string; where: string | null; at: At }>();
    const note = (texts: readonly string[], evidence: string, where: string | null, at: At): void => {
      for (const body of namedBodies(texts)) {
        if (told.has(body.class) || lacking.has(body.class) || (reachesAll && !OUTSIDE.has(body.class))) continue;
        lacking.set(body.class, { name: body.name, evidence, where, at });
      }
    };
    for (const unit of plan.responsibilities) note([unit.unit], quote(unit.unit), whereIs(unit.at), unit.at);
    for (const { row, where } of rows) note(row.leads, quote(leadsOf(row)), where, row.cellsAt.lead ?? row.at);
    const [first, ...more] = lacking.values();
    if (!first) return;
    yield {
      data: { units: [first, ...more].map((entry) => entry.name).join(', ') },
      evidence: first.evidence,
      where: first.where,
      at: first.at,
      related: more.map(({ evidence, where, at }) => ({ note: where ?? '', evidence, at })),
    };
  },
  examples: [
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Văn phòng HĐND và UBND xã;\n- Phòng Văn hóa - Xã hội xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: ['Phòng Kinh tế xã'],
    },
    {
      frame: 'signature',
      text: 'Nơi nhận:\n- UBND tỉnh Sơn Hà (để b/c);\n- Các phòng, bộ phận chuyên môn xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thành',
      finds: [],
    },
  ],
});
