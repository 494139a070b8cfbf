import { sentencesOf } from '../../../language/sentences.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A point that announces a list ("Trong đó:") and is followed by its own sibling: the list is lost. */
export const textIncomplete = defineRule({
  id: 'text/incomplete',
  level: 'info',
  tier: 'C',
  basis: 'Thực tiễn soát lỗi văn bản',
  *check({ passages }) {
    for (const [index, passage] of passages.entries()) {
      if (!/:\s*$/u.test(passage.text) || !passage.label) continue;
      const next = passages[index + 1];
      const follows = next && next.part === passage.part && next.label !== null && sameStyle(passage.label, next.label);
      if (next && !follows) continue;
      const evidence = quote(sentencesOf(passage.text).at(-1) ?? passage.text);
      yield { data: { found: evidence }, evidence, where: passage.where, at: passage.at };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành. Trong đó:\nb) Phổ biến pháp luật cho người dân.',
      finds: ['Trong đó:'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản, gồm:\n- Văn bản do Hội đồng nhân dân ban hành;\n- Văn bản do Ủy ban nhân dân ban hành.\nb) Phổ biến pháp luật cho người dân.',
      finds: [],
    },
  ],
});

/** Both letters with a bracket, both numbers, both dashes. */
function sameStyle(a: string, b: string): boolean {
  const style = (label: string): string =>
    label
      .replace(/\d+/gu, '1')
      .replace(/\p{Ll}/gu, 'a')
      .replace(/[IVX]+/gu, 'I');
  return style(a) === style(b) && /\p{L}|\d/u.test(a);
}
