import { countingFaults } from '../../counting.ts';
import { defineRule } from '../../rule.ts';
import { quoteSibling, siblingLists } from '../../siblings.ts';

/** One label twice among siblings: whoever cites "điểm b" means either. */
export const numberingDuplicate = defineRule({
  id: 'numbering/duplicate',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I (bố cục, đánh số phần, mục, khoản, điểm)',
  *check(subject) {
    for (const list of siblingLists(subject)) {
      for (const sibling of countingFaults(list).duplicates) {
        yield {
          data: { label: sibling.label ?? '' },
          actual: sibling.label,
          evidence: quoteSibling(sibling),
          where: subject.whereIs(sibling.at),
          at: sibling.at,
        };
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nc) Phổ biến pháp luật.\nb) Theo dõi thi hành pháp luật.',
      finds: ['b) Theo dõi thi hành pháp luật.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\n2. Cải cách thủ tục hành chính\na) Công khai thủ tục.\nb) Giải quyết hồ sơ đúng hạn.',
      finds: [],
    },
  ],
});
