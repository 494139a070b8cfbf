import { taskMatching } from '../../match-tasks.ts';
import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Rows that the body does not speak of. One finding with their number. */
export const taskNotInBody = defineRule({
  id: 'task/not-in-body',
  level: 'info',
  tier: 'C',
  basis: 'Thực tiễn thẩm định: phần lời và phụ lục phải khớp nhau',
  *check(subject) {
    const { rows, tasks } = taskMatching(subject);
    if (tasks.length === 0) return;
    const lacking = rows.filter(({ inBody }) => !inBody);
    const [first, ...more] = lacking;
    if (!first) return;
    yield {
      data: { count: lacking.length },
      ...together(
        cellPlace(first.named, 'content'),
        more.map(({ named }) => cellPlace(named, 'content')),
      ),
    };
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Tổ chức hội thi tìm hiểu an toàn giao thông cho học sinh | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Tổ chức hội thi tìm hiểu an toàn giao thông cho học sinh'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});
