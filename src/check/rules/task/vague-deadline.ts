import type { Row } from '../../../plan/types.ts';
import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** "Thường xuyên", "Theo hướng dẫn": nobody can say when it is late. One finding for all rows. */
export const taskVagueDeadline = defineRule({
  id: 'task/vague-deadline',
  level: 'info',
  tier: 'A',
  basis: 'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ thời hạn hoàn thành',
  *check({ rows }) {
    const vague = rows.filter(({ row }) => isVague(row));
    const [first, ...more] = vague;
    if (!first) return;
    yield {
      data: { count: vague.length, found: first.row.deadline.text },
      actual: first.row.deadline.text,
      ...together(
        cellPlace(first, 'deadline'),
        more.map((named) => cellPlace(named, 'deadline')),
      ),
    };
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Thường xuyên',
      finds: ['Thường xuyên'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trong năm 2026',
      finds: [],
    },
  ],
});

/** Every part is open; "Trong năm 2026" names an end and is not vague. */
function isVague({ deadline }: Row): boolean {
  if (!deadline.text.trim() || deadline.parts.length === 0) return false;
  return deadline.parts.every((part) => ['ongoing', 'conditional', 'unknown'].includes(part.kind));
}
