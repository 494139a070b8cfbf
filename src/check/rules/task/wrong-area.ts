import { pillarOfHeading, pillarOfWords } from '../../../registry/pillars.ts';
import { cellAt } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A task names another area outright, and not the one that it stands under. */
export const taskWrongArea = defineRule({
  id: 'task/wrong-area',
  level: 'info',
  tier: 'C',
  basis: 'Nghị quyết 76/NQ-CP: phạm vi từng nội dung cải cách',
  *check({ plan, rows, areaName, whereIs }) {
    const items = [
      ...plan.tasks.map(({ text, pillar, at }) => ({ text, pillar, at, where: null })),
      ...rows.map(({ row, where }) => ({ text: row.content, pillar: row.pillar, at: cellAt(row, 'content'), where })),
    ];
    for (const { text, pillar, where, at } of items) {
      if (!pillar || pillar === 'chi-dao') continue;
      // Only where the words open with another area's name is the place surely wrong.
      const own = pillarOfHeading(/^[^;,.]*/u.exec(text)![0]);
      if (!own || own === pillar || own === 'chi-dao' || own !== pillarOfWords(text)) continue;
      const [found, expected] = [areaName(pillar), areaName(own)];
      yield {
        data: { found, expected },
        actual: found,
        expected,
        evidence: quote(text),
        where: where ?? whereIs(at),
        at,
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '5. Cải cách tài chính công\na) Sắp xếp tổ chức bộ máy tinh gọn, hoạt động hiệu lực, hiệu quả.',
      finds: ['Sắp xếp tổ chức bộ máy tinh gọn, hoạt động hiệu lực, hiệu quả.'],
    },
    { frame: 'tasks', text: '5. Cải cách tài chính công\na) Công khai dự toán, quyết toán ngân sách.', finds: [] },
  ],
});
