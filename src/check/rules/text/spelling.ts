import { sentencesOf } from '../../../language/sentences.ts';
import { fold } from '../../../registry/match.ts';
import {
  mayBeginNearCompound,
  mayEndNearCompound,
  nearCompoundOf,
  nearCompounds,
} from '../../../registry/near-compounds.ts';
import { slipScreen, slipsIn } from '../../../registry/spelling.ts';
import { impossibleSyllables, isPossibleSyllable } from '../../../registry/syllables.ts';
import { asPrinted, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { allTexts, textsHolding, textsWithPair, textsWithWord } from '../../text-places.ts';

const NEAR_COMPOUND = {
  isFirst: mayBeginNearCompound,
  isSecond: mayEndNearCompound,
  isMeant: (first: string, second: string) => nearCompoundOf(first, second) !== null,
};

const isImpossible = (word: string): boolean => !isPossibleSyllable(word);
const holds = (phrase: string, word: string): boolean => ` ${fold(phrase)} `.includes(` ${fold(word)} `);

/** A known phrase with a letter or word wrong, or a syllable that Vietnamese cannot have. */
export const textSpelling = defineRule({
  id: 'text/spelling',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn soát lỗi văn bản',
  *check(subject) {
    const told = new Set<string>();
    const withNear = new Set(textsWithPair(subject, NEAR_COMPOUND));
    const withSlip = new Set(textsHolding(subject, [slipScreen()]));
    const suspect = new Set([...withNear, ...withSlip, ...textsWithWord(subject, subject.lexicon.trait(isImpossible))]);
    for (const place of suspect.size > 0 ? allTexts(subject) : []) {
      if (!suspect.has(place)) continue;
      const { text, at } = place;
      // In the few words of such a cell a name may be split or shortened: only known slips are told there.
      const isCell = place.part === 'lead' || place.part === 'product';
      for (const sentence of sentencesOf(text)) {
        const found = [
          ...(withSlip.has(place) ? slipsIn(sentence) : []).map((use) => ({
            found: use.text,
            expected: use.slip.right,
          })),
          ...(!isCell && withNear.has(place) ? nearCompounds(sentence) : []).map(({ found, right }) => ({
            found,
            expected: right,
          })),
          ...(isCell ? [] : impossibleSyllables(sentence)).map((word) => ({ found: word, expected: '' })),
        ];
        for (const [index, { found: words, expected }] of found.entries()) {
          // "nhà nuớc" told as a phrase says all of "nuớc".
          if (found.slice(0, index).some((earlier) => holds(earlier.found, words))) continue;
          const key = `${words}|${at[0]?.start ?? sentence}`;
          if (told.has(key)) continue;
          told.add(key);
          const printed = asPrinted(sentence, words);
          yield {
            data: { found: printed, expected },
            actual: printed,
            expected: expected || null,
            evidence: quote(sentence),
            where: place.where,
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
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Đề cao trách nhiêm người đứng đầu, gắn trách nhiệm với kết quả.',
      finds: ['Đề cao trách nhiêm người đứng đầu, gắn trách nhiệm với kết quả.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Các ban, nghành rà soát văn bản.',
      finds: ['Các ban, nghành rà soát văn bản.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát kế hoạch cải cách hành chính nhà nuớc của cơ quan nhà nước.',
      finds: ['Rà soát kế hoạch cải cách hành chính nhà nuớc của cơ quan nhà nước.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Hoàn thiện thể chế theo hướng dân chủ, theo hướng dẫn của Sở Nội vụ.',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Giải quyết hồ sơ | Báo cáo | Bộ phận Một của | Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Bộ phận Một của'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát, sửa đổi văn bản do xã ban hành.', finds: [] },
  ],
});
