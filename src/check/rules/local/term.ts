import type { FindingLevel } from '../../finding.ts';
import { type Place, together } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { textPlaces } from '../../text-places.ts';
import { wordPattern } from '../../word-pattern.ts';

export interface LocalTerm {
  /** Words that should not stand; "|" and "*" as in every phrase of the configuration. */
  term: string;
  instead?: string;
  /** First day on which they are wrong. */
  since?: string;
  level?: FindingLevel;
}

/** Words that the province does not want to read, or that were replaced there. One finding for each, with all places. */
export const localTerm = defineRule<{ terms: readonly LocalTerm[] }>({
  id: 'local/term',
  level: 'warning',
  tier: 'A',
  basis: 'Yêu cầu riêng của địa phương về cách dùng từ (cchc.yaml: requirements.terms)',
  defaults: { terms: [] },
  *check(subject, { terms }) {
    if (terms.length === 0) return;
    const places = [...textPlaces(subject)];
    const place = ({ text, where, at }: (typeof places)[number]): Place => ({ evidence: quote(text), where, at });
    for (const { term, instead, since, level } of terms) {
      if (since && subject.date && subject.date.iso < since) continue;
      const words = wordPattern(term);
      const found = places.flatMap((place) => {
        const phrase = words.find(place.text);
        return phrase === null ? [] : [{ ...place, phrase }];
      });
      const [first, ...more] = found;
      if (!first) continue;
      yield {
        data: { found: first.phrase, instead: instead ?? '', count: found.length },
        actual: first.phrase,
        expected: instead ?? null,
        ...together(place(first), more.map(place)),
        ...(level && { level }),
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản trên hệ thống iOffice của xã.',
      options: { terms: [{ term: 'hệ thống iOffice', instead: 'Hệ thống quản lý văn bản và điều hành' }] },
      finds: ['Rà soát văn bản trên hệ thống iOffice của xã.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản trên hệ thống iOffice của xã.',
      options: { terms: [{ term: 'hệ thống iOffice', since: '2027-01-01' }] },
      finds: [],
    },
  ],
});
