import { sentencesOf } from '../../../language/sentences.ts';
import { allHeadings } from '../../../plan/outline.ts';
import { impossibleSyllables, slipsIn } from '../../../registry/spelling.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { textPlaces } from '../../text-places.ts';

/** A known phrase with a letter or word wrong, or a syllable that Vietnamese cannot have. */
export const textSpelling = defineRule({
  id: 'text/spelling',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn soát lỗi văn bản',
  *check(subject) {
    const { plan } = subject;
    const headings = allHeadings(plan.outline).map(({ title, at }) => ({
      text: title,
      where: subject.whereIs(at),
      at,
    }));
    const told = new Set<string>();
    const places = [...headings, ...textPlaces(subject)];
    // Most plans have no such slip at all: one look at the whole spares a look at every sentence.
    const whole = places.map(({ text }) => text).join('\n');
    const slips = slipsIn(whole).length > 0;
    const strange = impossibleSyllables(whole);
    if (!slips && strange.length === 0) return;
    for (const { text, where, at } of places) {
      if (!(slips && slipsIn(text).length > 0) && !strange.some((word) => text.includes(word))) continue;
      for (const sentence of sentencesOf(text)) {
        const found = [
          ...slipsIn(sentence).map((use) => ({ found: use.text, expected: use.slip.right })),
          ...impossibleSyllables(sentence).map((word) => ({ found: word, expected: '' })),
        ];
        for (const { found: words, expected } of found) {
          const key = `${words}|${at[0]?.start ?? sentence}`;
          if (told.has(key)) continue;
          told.add(key);
          yield {
            data: { found: words, expected },
            actual: words,
            expected: expected || null,
            evidence: quote(sentence),
            where,
            at,
          };
        }
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát, sữa đổi văn bản do xã ban hành.',
      finds: ['Rà soát, sữa đổi văn bản do xã ban hành.'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát, sửa đổi văn bản do xã ban hành.', finds: [] },
  ],
});
