import { fold } from '../../../registry/match.ts';
import { cellAt } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

const FIGURE = '\\d+(?:[.,]\\d+)?\\s?%?';
/** "trên 20% trở lên" (more than, or from?), "tối đa 80% trở lên". */
const CONTRADICTIONS = [
  new RegExp(`(?<!\\p{L})trên ${FIGURE} trở lên`, 'u'),
  new RegExp(`(?<!\\p{L})(?:dưới|tối đa|không quá|không vượt quá) ${FIGURE} trở lên`, 'u'),
  new RegExp(`(?<!\\p{L})(?:trên|tối thiểu|ít nhất|không dưới) ${FIGURE} trở xuống`, 'u'),
  new RegExp(`(?<!\\p{L})(?:tối thiểu|ít nhất) (?:trên|dưới|tối đa|không quá) ${FIGURE}`, 'u'),
];

/** Operators that contradict one another: what is promised cannot be told. */
export const targetOperator = defineRule({
  id: 'target/operator',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: chỉ tiêu phải xác định một ngưỡng',
  *check({ passages, rows }) {
    const places = [
      ...passages.map(({ text, where, at }) => ({ text, where, at })),
      ...rows.map(({ row, where }) => ({ text: row.content, where, at: cellAt(row, 'content') })),
    ];
    for (const { text, where, at } of places) {
      const folded = fold(text);
      const found = CONTRADICTIONS.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
      if (!found) continue;
      yield { data: { found: found[0] }, actual: found[0], evidence: quote(clauseAround(text, found[0])), where, at };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Trả kết quả qua bưu chính công ích đạt trên 20% trở lên.',
      finds: ['Trả kết quả qua bưu chính công ích đạt trên 20% trở lên.'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Trả kết quả qua bưu chính công ích đạt từ 20% trở lên.',
      finds: [],
    },
  ],
});

/** The sentence that holds the words; the folded words keep their figures, which find it. */
function clauseAround(text: string, found: string): string {
  const figure = /\d[\d.,]*/u.exec(found)?.[0] ?? '';
  return (
    text.split(/(?<=[.;])\s/u).find((clause) => clause.includes(figure) && /trở|tối|trên|dưới/u.test(clause)) ?? text
  );
}
