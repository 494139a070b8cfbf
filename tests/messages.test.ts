/** Whatever a reader or extractor reports by a code has words in both languages. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, messagesIn } from '../src/messages/index.ts';

const sources = globSync(['src/read/**/*.ts', 'src/layout/**/*.ts']).map((file) => readFileSync(file, 'utf8'));

/** What stands in quotes behind a field of that name, in all readers. */
const literals = (field: string): string[] => [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(new RegExp(`\\b${field}: '([a-z-]+)'`, 'gu'))].map(([, code]) => code!),
    ),
  ),
];

describe.each(LANGUAGES)('messages in %s', (language) => {
  const words = messagesIn(language);

  it('have a sentence for each note of the readers', () => {
    const codes = literals('code');
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !(code in words.notes))).toEqual([]);
  });

  it('have words for each reason why something was not read', () => {
    const reasons = literals('reason');
    expect(reasons.length).toBeGreaterThan(3);
    expect(reasons.filter((reason) => !(reason in words.unreadReasons))).toEqual([]);
  });

  it('make a whole sentence of each error, whatever is known of it', () => {
    for (const [code, { what, advice }] of Object.entries(words.readErrors)) {
      for (const sentence of [what({}), advice({}), what({ kind: 'xlsx', bytes: 1, limit: 2, pages: 3, seconds: 4 })]) {
        expect(sentence, code).toMatch(/^\S.*[.)]$/u);
        expect(sentence, code).not.toMatch(/undefined|NaN|\[object/u);
      }
    }
  });
});
