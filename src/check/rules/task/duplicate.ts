import { comparisonWith } from '../../../language/similarity.ts';
import { taskMatching } from '../../match-tasks.ts';
import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Names of places aside, the words are all but the same. */
const SAME_TASK = 0.88;
/** Two short tasks are soon alike. */
const FEWEST_WORDS = 5;

/** Two rows for one task, often one with the superior's name still in it. */
export const taskDuplicate = defineRule({
  id: 'task/duplicate',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: một nhiệm vụ giao một lần',
  *check(subject) {
    const rows = taskMatching(subject).rows.filter(({ meaning }) => meaning.words.length >= FEWEST_WORDS);
    const compare = comparisonWith(rows.map((row) => row.meaning));
    for (let later = 1; later < rows.length; later++) {
      const own = rows[later]!;
      const alike = compare(own.meaning);
      for (let earlier = 0; earlier < later; earlier++) {
        const other = rows[earlier]!;
        if (!alike.isAlike(earlier, SAME_TASK)) continue;
        yield {
          data: { other: other.named.where },
          ...together(cellPlace(own.named, 'content'), [cellPlace(other.named, 'content')]),
        };
        break;
      }
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Ban hành kế hoạch chuyển đổi số xã năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội xã | Văn phòng HĐND và UBND xã | Quý I/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Ban hành kế hoạch chuyển đổi số tỉnh Sơn Hà năm 2026 | Kế hoạch | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý I/2026',
      finds: ['Ban hành kế hoạch chuyển đổi số tỉnh Sơn Hà năm 2026'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành năm 2026 | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026',
      finds: [],
    },
  ],
});
