import { sentencesOf } from '../../../language/sentences.ts';
import { leftoverScreen, leftoversOf } from '../../../registry/leftovers.ts';
import { escaped, fold, screen } from '../../../registry/match.ts';
import { planLevel } from '../../plan-level.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { textsHolding } from '../../text-places.ts';

/** The superior's or another level's words as this plan's own. */
export const leftoverLevel = defineRule({
  id: 'leftover/level',
  level: 'warning',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: nội dung chép từ kế hoạch cấp trên',
  *check(subject) {
    const level = planLevel(subject.level);
    if (!level) return;
    const superiorsWork = superiorsWorkPattern(subject);
    const pattern = superiorsWork
      ? screen([leftoverScreen(level).source, superiorsWork.source])
      : leftoverScreen(level);
    for (const { text, where, at, part } of textsHolding(subject, pattern)) {
      if (part === 'title' || part === 'preamble' || part === 'closing') continue;
      for (const sentence of sentencesOf(text)) {
        const used = leftoversOf(sentence, level)[0]?.text ?? superiorsWork?.exec(fold(sentence))?.[0];
        if (!used) continue;
        yield { data: { found: used }, actual: used, evidence: quote(sentence), where, at };
        break;
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Hướng dẫn UBND các xã, phường cập nhật cơ sở dữ liệu.',
      finds: ['Hướng dẫn UBND các xã, phường cập nhật cơ sở dữ liệu.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Cập nhật cơ sở dữ liệu của xã.',
      finds: [],
    },
  ],
});

/** To draw up the superior's own plan or programme is the superior's work. */
function superiorsWorkPattern({ plan, level }: Subject): RegExp | null {
  if (planLevel(level) !== 'commune') return null;
  const parents = plan.header.parents.map((parent) => escaped(`${parent.level} ${fold(parent.name)}`));
  const whose = [...parents, 'của (?:tỉnh|huyện|thị xã|thành phố|quận)'].join('|');
  return new RegExp(
    `(?:xây dựng|ban hành)(?: và (?:triển khai|tổ chức)(?: thực hiện)?)? (?:kế hoạch|chương trình|đề án)[^.;:]{0,70}?(?<!\\p{L})(?:${whose})(?!\\p{L})`,
    'u',
  );
}
