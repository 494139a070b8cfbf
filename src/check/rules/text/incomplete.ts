import { sentencesOf } from '../../../language/sentences.ts';
import { allHeadings } from '../../../plan/outline.ts';
import type { Plan } from '../../../plan/types.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { BodyPassage } from '../../subject.ts';

/** A point that announces a list ("Trong đó:") and is followed by its own sibling or the next heading: the list is lost. */
export const textIncomplete = defineRule({
  id: 'text/incomplete',
  level: 'info',
  tier: 'C',
  basis: 'Thực tiễn soát lỗi văn bản',
  *check({ plan, passages }) {
    for (const [index, passage] of passages.entries()) {
      if (!/:\s*$/u.test(passage.text)) continue;
      const next = passages[index + 1];
      if (next ? !isSibling(passage, next) && !isBehindSection(plan, passage, next) : !passage.label) continue;
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
      text: '1. Cải cách thể chế\n- Rà soát văn bản do xã ban hành, trong đó ưu tiên:\n2. Cải cách thủ tục hành chính\n- Niêm yết công khai thủ tục hành chính.',
      finds: ['Rà soát văn bản do xã ban hành, trong đó ưu tiên:'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản, gồm:\n- Văn bản do Hội đồng nhân dân ban hành;\n- Văn bản do Ủy ban nhân dân ban hành.\nb) Phổ biến pháp luật cho người dân.',
      finds: [],
    },
  ],
});

function isSibling(passage: BodyPassage, next: BodyPassage): boolean {
  if (passage.label === null || next.label === null) return false;
  return next.part === passage.part && sameStyle(passage.label, next.label);
}

/** The section of the passage ends with it: the heading ahead of the next passage is none of its own, and no table stands between. */
function isBehindSection({ outline, appendices }: Plan, passage: BodyPassage, next: BodyPassage): boolean {
  const [end, start] = [passage.at.at(-1)?.end, next.at[0]?.start];
  if (end === undefined || start === undefined) return false;
  if (appendices.some(({ at }) => at.some((place) => place.end >= end && place.start < start))) return false;
  const headings = allHeadings(outline, ({ at }) => at.length > 0);
  const own = headings.findLast(({ at }) => at[0]!.start < end);
  const behind = headings.find(({ at }) => at[0]!.start >= end && at[0]!.start < start);
  return own !== undefined && behind !== undefined && !own.children.includes(behind);
}

/** Both letters with a bracket, both numbers, both dashes. */
function sameStyle(a: string, b: string): boolean {
  const style = (label: string): string =>
    label
      .replace(/\d+/gu, '1')
      .replace(/\p{Ll}/gu, 'a')
      .replace(/[IVX]+/gu, 'I');
  return style(a) === style(b) && /\p{L}|\d/u.test(a);
}
