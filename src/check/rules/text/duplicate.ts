import { comparisonWith } from '../../../language/similarity.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

const SAME_PASSAGE = 0.93;
/** Short points are rightly said twice. */
const FEWEST_WORDS = 16;

/** A passage printed twice in the body, abbreviations written out or not. */
export const textDuplicate = defineRule({
  id: 'text/duplicate',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn soát lỗi văn bản: chép lặp khi soạn thảo',
  *check({ passages, lexicon }) {
    const long = passages
      .filter((passage) => passage.part !== 'preamble' && passage.part !== 'closing')
      .map((passage) => ({ passage, meaning: lexicon.meaning(passage.text) }))
      .filter((entry) => entry.meaning.words.length >= FEWEST_WORDS);
    const compare = comparisonWith(long.map((entry) => entry.meaning));
    for (let later = 1; later < long.length; later++) {
      const own = long[later]!;
      const alike = compare(own.meaning);
      for (let earlier = 0; earlier < later; earlier++) {
        const other = long[earlier]!;
        if (!alike.isAlike(earlier, SAME_PASSAGE)) continue;
        yield {
          data: { other: other.passage.where },
          evidence: quote(own.passage.text),
          where: own.passage.where,
          at: own.passage.at,
          related: [{ note: other.passage.where, evidence: quote(other.passage.text), at: other.passage.at }],
        };
        break;
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát toàn bộ văn bản quy phạm pháp luật do Hội đồng nhân dân và Ủy ban nhân dân xã ban hành, kịp thời sửa đổi, bãi bỏ văn bản trái luật.\n2. Cải cách thủ tục hành chính\na) Rà soát toàn bộ văn bản QPPL do Hội đồng nhân dân và Ủy ban nhân dân xã ban hành, kịp thời sửa đổi, bãi bỏ văn bản trái luật.',
      finds: [
        'Rà soát toàn bộ văn bản QPPL do Hội đồng nhân dân và Ủy ban nhân dân xã ban hành, kịp thời sửa đổi, bãi bỏ văn bản trái luật.',
      ],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\nb) Phổ biến, giáo dục pháp luật cho người dân.',
      finds: [],
    },
  ],
});
