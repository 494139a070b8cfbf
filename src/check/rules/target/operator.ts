import { fold, lazy } from '../../../registry/match.ts';
import { screen } from '../../../registry/screen.ts';
import { asPrinted, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { type TextPlace, textsHolding } from '../../text-places.ts';

/** "20%", "88 điểm", "25 mô hình". */
const FIGURE = '\\d+(?:[.,]\\d+)?(?:\\s?%|(?: \\p{L}+){0,2})';
/** "trên 20% trở lên", "hơn 20% trở lên" (more than, or from?), "tối đa 80% trở lên". */
const CONTRADICTIONS = [
  `(?:trên|hơn) ${FIGURE} trở lên`,
  `(?:dưới|tối đa|không quá|không vượt quá) ${FIGURE} trở lên`,
  `(?:trên|dưới|tối thiểu|ít nhất|không dưới) ${FIGURE} trở xuống`,
  `(?:tối thiểu|ít nhất) (?:trên|dưới|tối đa|không quá) ${FIGURE}`,
];
const contradictions = CONTRADICTIONS.map(screen);
const compiled = lazy(() => CONTRADICTIONS.map((source) => new RegExp(`(?<!\\p{L})${source}`, 'u')));

/** Where nothing is promised. */
const NOT_READ: ReadonlySet<TextPlace['part']> = new Set(['title', 'unit', 'deadline', 'lead', 'product']);

/** Operators that contradict one another: what is promised cannot be told. */
export const targetOperator = defineRule({
  id: 'target/operator',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: chỉ tiêu phải xác định một ngưỡng',
  *check(subject) {
    for (const { text, where, at, part } of textsHolding(subject, contradictions)) {
      if (NOT_READ.has(part)) continue;
      const folded = fold(text);
      const found = compiled()
        .map((pattern) => pattern.exec(folded))
        .find((match) => match !== null);
      if (!found) continue;
      const words = asPrinted(text, found[0]);
      yield { data: { found: words }, actual: words, evidence: quote(clauseAround(text, found[0])), where, at };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Trả kết quả qua bưu chính công ích đạt trên 20% trở lên.',
      finds: ['Trả kết quả qua bưu chính công ích đạt trên 20% trở lên.'],
    },
    {
      frame: 'targets',
      text: '1. Công tác chỉ đạo, điều hành\n- Chỉ số CCHC của xã đạt trên 88 điểm trở lên.',
      finds: ['Chỉ số CCHC của xã đạt trên 88 điểm trở lên.'],
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
