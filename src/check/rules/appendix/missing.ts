import { type Place, together } from '../../places.ts';
import { sentenceWith } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

const APPENDIX = /phụ lục|biểu|danh mục/iu;

/** The plan refers to its appendix, and there is none. */
export const appendixMissing = defineRule({
  id: 'appendix/missing',
  level: 'error',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 3 và Phụ lục I (phụ lục kèm theo văn bản)',
  *check({ plan, whereIs }) {
    const [first, ...more] = plan.appendixMentions;
    if (!first || plan.appendices.some((appendix) => appendix.where === 'appendix')) return;
    if (hasAppendixHeading(plan.outline)) return;
    const place = ({ text, at }: typeof first): Place => ({
      evidence: sentenceWith(text, APPENDIX),
      where: whereIs(at),
      at,
    });
    yield {
      data: {},
      actual: sentenceWith(first.text, APPENDIX),
      ...together(place(first), more.map(place)),
    };
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\n(Nhiệm vụ cụ thể theo Phụ lục đính kèm)',
      finds: ['(Nhiệm vụ cụ thể theo Phụ lục đính kèm)'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});

function hasAppendixHeading(outline: readonly { role: string }[]): boolean {
  return outline.some((heading) => heading.role === 'appendix');
}
