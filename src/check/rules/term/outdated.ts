import { sentencesOf } from '../../../language/sentences.ts';
import { type OutdatedTerm, outdatedTermScreens, outdatedTerms } from '../../../registry/terms.ts';
import { type Place, together } from '../../places.ts';
import { printDate, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { isRunningText, textsHolding } from '../../text-places.ts';

/** A term that the law had given up before the plan was signed. One finding per term. */
export const termOutdated = defineRule({
  id: 'term/outdated',
  level: 'warning',
  tier: 'A',
  basis: 'Danh mục thuật ngữ theo thời điểm (registry/terms)',
  *check(subject) {
    const { date } = subject;
    if (!date) return;
    const found = new Map<OutdatedTerm, Place[]>();
    for (const place of textsHolding(subject, outdatedTermScreens(date.earliest))) {
      if (!isRunningText(place)) continue;
      const { text, at } = place;
      for (const sentence of sentencesOf(text)) {
        for (const { term } of outdatedTerms(sentence, date.earliest)) {
          found.set(term, [...(found.get(term) ?? []), { evidence: quote(sentence), where: place.where, at }]);
        }
      }
    }
    for (const [term, [first, ...more]] of found) {
      if (!first) continue;
      yield {
        data: { instead: term.instead, since: printDate(term.since), basis: term.basis, count: more.length + 1 },
        expected: term.instead,
        ...together(first, more),
        level: term.certainty === 'H' ? 'warning' : 'info',
        confidence: term.certainty === 'H' ? 'sure' : 'doubtful',
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đẩy mạnh dịch vụ công trực tuyến mức độ 3, mức độ 4.',
      finds: ['Đẩy mạnh dịch vụ công trực tuyến mức độ 3, mức độ 4.'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đẩy mạnh dịch vụ công trực tuyến toàn trình.',
      finds: [],
    },
  ],
});
