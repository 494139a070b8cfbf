/** What holds for every registry: frozen data, patterns that compile and cannot run away. */
import { describe, expect, it } from 'vitest';
import * as abbreviations from '../../src/registry/abbreviations.ts';
import * as bodies from '../../src/registry/bodies.ts';
import * as columns from '../../src/registry/columns.ts';
import * as companions from '../../src/registry/companion-plans.ts';
import * as docTypes from '../../src/registry/doc-types.ts';
import * as headings from '../../src/registry/headings.ts';
import * as indicators from '../../src/registry/indicators.ts';
import * as issuers from '../../src/registry/issuers.ts';
import * as leftovers from '../../src/registry/leftovers.ts';
import * as legal from '../../src/registry/legal-documents.ts';
import { fold } from '../../src/registry/match.ts';
import * as pillars from '../../src/registry/pillars.ts';
import * as provinces from '../../src/registry/provinces.ts';
import * as spelling from '../../src/registry/spelling.ts';
import * as terms from '../../src/registry/terms.ts';

const data: Record<string, readonly unknown[]> = {
  abbreviations: abbreviations.ABBREVIATIONS,
  bodies: bodies.BODIES,
  columns: columns.COLUMN_ENTRIES,
  looks: Object.freeze(Object.values(columns.CELL_LOOKS)),
  companions: companions.COMPANION_PLANS,
  docTypes: docTypes.DOC_TYPES,
  headings: headings.ROLE_ENTRIES,
  indicators: indicators.INDICATORS,
  issuers: issuers.ISSUERS,
  legal: legal.LEGAL_DOCUMENTS,
  leftovers: leftovers.LEFTOVERS,
  pillars: pillars.PILLAR_ENTRIES,
  provinces: provinces.PROVINCES,
  slips: spelling.SLIPS,
  terms: terms.OUTDATED_TERMS,
};

const PATTERNED = [
  'bodies',
  'columns',
  'looks',
  'companions',
  'headings',
  'indicators',
  'issuers',
  'leftovers',
  'pillars',
  'slips',
  'terms',
];

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** The groups of a pattern that repeat without bound around something that repeats without bound: (a+)*. */
function nestedRepeats(pattern: string): string[] {
  const found: string[] = [];
  const open: number[] = [];
  const unboundedAfter = (at: number): boolean => /^(?:[*+]|\{\d+,\})/u.test(pattern.slice(at));
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '(') open.push(i);
    else if (pattern[i] === ')') {
      const body = pattern.slice(open.pop()! + 1, i);
      if (unboundedAfter(i + 1) && /(?<!\\)(?:[*+]|\{\d+,\})/u.test(body)) found.push(body);
    }
  }
  return found;
}

describe('registries', () => {
  it.each(Object.keys(data))('%s is frozen to the bottom and in NFC', (name) => {
    expect(isFrozen(data[name])).toBe(true);
    expect(strings(data[name]).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it.each(PATTERNED)('the patterns of %s compile and repeat nothing nested or open-ended', (name) => {
    const patterns = strings(data[name]).filter((text) => /[()?|[\]\\]/u.test(text));
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u'), pattern).not.toThrow();
    expect(patterns.flatMap(nestedRepeats)).toEqual([]);
    // A gap without bound would make every clause pay for every place at which a pattern could start.
    expect(patterns.filter((pattern) => /\.[*+]|\][*+]|\{\d+,\}/u.test(pattern))).toEqual([]);
  });

  it('tells a nested repetition when it sees one', () => {
    expect(nestedRepeats('(?:a+)*b')).toHaveLength(1);
    expect(nestedRepeats('(?:a?b){0,3}c')).toEqual([]);
  });

  it('writes patterns in the folded spelling, or they would never match', () => {
    for (const name of ['bodies', 'columns', 'looks', 'headings', 'slips']) {
      const unfolded = strings(data[name])
        .filter((text) => /[()?|\\]/u.test(text))
        .map((pattern) =>
          pattern
            .replace(/\\p\{[LNl]\}|\\[dsp]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim(),
        )
        .filter((pattern) => fold(pattern) !== pattern && !/\p{Lu}/u.test(pattern));
      expect(unfolded).toEqual([]);
    }
  });

  it('withstands long and hostile text', () => {
    const long = `${'thủ tục hành chính, '.repeat(5_000)}${'('.repeat(1_000)}${'a'.repeat(20_000)}`;
    expect(pillars.pillarOfWords(long)).toBe('thu-tuc');
    expect(pillars.pillarOfHeading(long)).toBe('thu-tuc');
    expect(headings.roleOfHeading(long)).toBe('other');
    expect(bodies.bodiesIn(long)).toEqual([]);
    expect(columns.roleOfColumn(long)).toBeNull();
    expect(indicators.indicatorOf(long)).toBeNull();
    expect(spelling.slipsIn(long)).toEqual([]);
  });
});
