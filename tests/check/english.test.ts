/** Findings in English: nothing of ours stays Vietnamese; the plan's own words do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules/index.ts';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/extract/parse-plan.ts';
import { basisIn, ours, phraseIn } from '../../src/messages/our-phrases.ts';
import type { Plan } from '../../src/plan/types.ts';
import { pillarEntry } from '../../src/registry/pillars.ts';
import { PILLARS } from '../../src/registry/vocabulary.ts';

/** Letters that only Vietnamese writes. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** Codes of documents (NĐ-CP), and what is quoted. */
const withoutNames = (text: string): string => text.replace(/«[^»]*»|\S*NĐ-CP|\(a, b, [^)]*\)/gu, '');

const sources = readdirSync('fixtures/built').map((name) => `fixtures/built/${name}/${name}.txt`);
const plans = (): Promise<Plan[]> =>
  Promise.all(
    [...sources.filter((path) => existsSync(path)), 'docs/examples/xa-minh-tam-2026.txt'].map((name) =>
      parsePlan(readFileSync(name), { name }),
    ),
  );

describe('findings in English', () => {
  it.each(RULES.filter((rule) => rule.basis !== null).map((rule) => [rule.id, rule.basis!]))(
    '%s gives its basis (else add it to src/messages/our-phrases.ts)',
    (_, basis) => expect(withoutNames(basisIn('en', basis)!)).not.toMatch(VIETNAMESE),
  );

  it('name the areas as the registry does', () => {
    for (const pillar of PILLARS) {
      const { name, localName = name, english } = pillarEntry(pillar);
      expect([ours(name), ours(localName)]).toEqual([english, english]);
    }
  });

  it('name places in English, all else as in Vietnamese', async () => {
    for (const plan of await plans()) {
      const [vi, en] = [checkPlan(plan), checkPlan(plan, { language: 'en' })];
      expect(
        en.map(({ fingerprint, level, at, evidence, actual }) => ({ fingerprint, level, at, evidence, actual })),
      ).toEqual(
        vi.map(({ fingerprint, level, at, evidence, actual }) => ({ fingerprint, level, at, evidence, actual })),
      );
      const places = en.flatMap(({ where, related }) => [where ?? '', ...related.map(({ note }) => note)]);
      // "2.2.đ" is a label of the plan.
      expect(places.filter((place) => VIETNAMESE.test(place.replace(/\.đ$/u, '')))).toEqual([]);
    }
  });

  it('translate what is ours, whole, in lists, or at the head of a place; nothing else', () => {
    expect(ours('quốc hiệu, số, ký hiệu, ngày ban hành')).toBe('the national motto, number and code, date of issue');
    expect(ours('Cải cách tài chính công; Công tác chỉ đạo, điều hành cải cách hành chính')).toBe(
      'Public-finance reform; Direction, oversight and communication',
    );
    expect(phraseIn('en', 'Phụ lục VI.1')).toBe('Appendix VI.1');
    expect(phraseIn('en', 'Kinh phí.2')).toBe('Funding.2');
    expect(ours('sau ngày 12/01/2024')).toBe('after 12/01/2024');
    expect(phraseIn('en', 'Phụ lục I, III.4')).toBe('Appendix I, III.4');
    const theirs = [
      'II.2.đ',
      'quốc hiệu, Sở Nội vụ',
      'Phụ lục kèm theo',
      'Nhiệm vụ trọng tâm năm 2026',
      'Mục tiêu, giải pháp',
    ];
    for (const words of theirs) expect(ours(words)).toBe(words);
    expect(phraseIn('vi', 'Nơi nhận')).toBe('Nơi nhận');
    expect(phraseIn('en', null)).toBe(null);
  });
});
