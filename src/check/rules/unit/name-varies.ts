import type { At } from '../../../plan/types.ts';
import { type BodyClass, bodiesIn } from '../../../registry/bodies.ts';
import { cellAt } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

interface Mention {
  id: string;
  name: string;
  words: string;
  where: string;
  at: At;
}

/** One office under several names: whoever looks for its tasks misses some. One finding per office. */
export const unitNameVaries = defineRule({
  id: 'unit/name-varies',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: gọi thống nhất tên cơ quan, chức danh trong văn bản',
  *check({ plan, rows, passages, whereIs }) {
    const byClass = new Map<BodyClass, Mention[]>();
    const note = (text: string, where: string, at: At): void => {
      for (const { body } of bodiesIn(text)) {
        if (body.class === 'vague' || body.level === 'province' || body.level === 'district') continue;
        const known = byClass.get(body.class) ?? [];
        if (!known.some((mention) => mention.id === body.id)) {
          byClass.set(body.class, [...known, { id: body.id, name: body.name, words: quote(text, 90), where, at }]);
        }
      }
    };
    for (const unit of plan.responsibilities) note(unit.unit, whereIs(unit.at) ?? '', unit.at);
    for (const { row, where } of rows) {
      for (const lead of row.leads) note(lead, where, cellAt(row, 'lead'));
      for (const coordinator of row.coordinators) note(coordinator, where, cellAt(row, 'coordinator'));
    }
    for (const passage of passages) if (passage.part === 'organization') note(passage.text, passage.where, passage.at);
    for (const mentions of byClass.values()) {
      const [first, second, ...more] = mentions;
      if (!first || !second) continue;
      yield {
        data: { first: first.name, second: second.name },
        actual: second.words,
        expected: first.words,
        evidence: second.words,
        where: second.where,
        at: second.at,
        related: [first, ...more].map(({ where, words, at }) => ({ note: where, evidence: words, at })),
      };
    }
  },
  examples: [
    {
      frame: 'organization',
      text: '1. Công chức Văn phòng - Thống kê\n- Theo dõi, tổng hợp việc thực hiện Kế hoạch.\n2. Công chức Tư pháp - Hộ tịch\n- Phối hợp với Văn phòng UBND xã rà soát thủ tục hành chính.',
      finds: ['Phối hợp với Văn phòng UBND xã rà soát thủ tục hành chính.'],
    },
    {
      frame: 'organization',
      text: '1. Công chức Văn phòng - Thống kê\n- Theo dõi, tổng hợp việc thực hiện Kế hoạch.\n2. Công chức Tư pháp - Hộ tịch\n- Chủ trì nội dung cải cách thể chế.',
      finds: [],
    },
  ],
});
