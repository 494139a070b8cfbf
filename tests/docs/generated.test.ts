/** Documents made from the registries are what the registries say today. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/docs/pages.ts';

describe('a generated document', () => {
  it.each(PAGES)('$path is up to date (else: node scripts/run-ts.js scripts/docs.ts)', ({ path, make }) => {
    expect(readFileSync(path, 'utf8')).toBe(make());
  });
});
