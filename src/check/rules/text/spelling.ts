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
    const headings = plan.outline.flatMap(function all(heading): {
      text: string;
      where: string | null;
      at: typeof heading.at;
    }[] {
      return [
        { text: heading.title, where: subject.whereIs(heading.at), at: heading.at },
        ...heading.children.flatMap(all),
      ];
    });
    const told = new Set<string>();
    for (const { text, where, at } of [...headings, ...textPlaces(subject)]) {
      for (const sentence of text.split(/(?<=[.;])\s+/u)) {
        const slips = slipsIn(sentence).map(({ slip, text: found }) => ({ found, expected: slip.right }));
        const strange = impossibleSyllables(sentence).map((found) => ({ found, expected: '' }));
        for (const { found, expected } of [...slips, ...strange]) {
          const key = `${found}|${at[0]?.start ?? sentence}`;
          if (told.has(key)) continue;
          told.add(key);
          yield {
            data: { found, expected },
            actual: found,
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
