/** A screen may let too much through, but never holds back a text that the pattern matches. */
import { describe, expect, it } from 'vitest';
import { BODIES } from '../../src/registry/bodies.ts';
import { INDICATORS } from '../../src/registry/indicators.ts';
import { fold } from '../../src/registry/match.ts';
import { canMatch, guarded, neededWords, needsOf, signsOf } from '../../src/registry/needs.ts';
import { PILLAR_ENTRIES } from '../../src/registry/pillars.ts';
import { SLIPS } from '../../src/registry/spelling.ts';

describe('words that a pattern cannot do without', () => {
  it.each<[string, string[][]]>([
    ['văn phòng', [['văn phòng']]],
    ['công an|quân sự', [['công an'], ['quân sự']]],
    ['(?:công chức )?tư pháp', [['tư pháp']]],
    [
      'phòng (?:nội vụ|tư pháp)',
      [
        ['phòng ', 'nội vụ'],
        ['phòng ', 'tư pháp'],
      ],
    ],
    ['các phường,? xã', [['các phường', ' xã']]],
    ['ab+cd', [['ab', 'cd']]],
    ['(?<!phòng )tài chính(?! -)', [['tài chính']]],
    ['văn bản.{0,40}điện tử', [['văn bản', 'điện tử']]],
    ['cung cấp[^.;]{0,30}trực tuyến', [['cung cấp', 'trực tuyến']]],
    ['mức \\d', [['mức ']]],
    ['tp\\.? hà nội', [['tp', ' hà nội']]],
    ['(?:một|hai){2}', [['một'], ['hai']]],
    ['\\d+', [[]]],
  ])('%s', (source, words) => expect(neededWords(source)).toEqual(words));

  it('lets the names of all bodies and areas through', () => {
    for (const { name, variants } of BODIES) {
      const text = fold(name);
      const pattern = new RegExp(variants.join('|'), 'u');
      if (pattern.test(text)) expect(canMatch(needsOf(variants.join('|')), signsOf(text)), name).toBe(true);
    }
    for (const { name, headings } of PILLAR_ENTRIES) {
      const text = fold(name);
      if (new RegExp(headings.join('|'), 'u').test(text))
        expect(canMatch(needsOf(headings.join('|')), signsOf(text)), name).toBe(true);
    }
  });

  it('lets through what the patterns of indicators find', () => {
    const clauses = INDICATORS.map(({ name }) => fold(name));
    for (const source of INDICATORS.flatMap(({ patterns }) =>
      patterns.flatMap(({ all, none = [] }) => [...all, ...none]),
    )) {
      const held = clauses.filter((clause) => new RegExp(source, 'u').test(clause));
      for (const clause of held) expect(canMatch(needsOf(source), signsOf(clause)), `${source}: ${clause}`).toBe(true);
    }
  });

  it('lets every slip through', () => {
    const slips = SLIPS.flatMap(({ wrong }) =>
      /[()?[\]]/u.test(wrong) ? [] : wrong.split('|').map((words) => [wrong, words]),
    );
    for (const [source, words] of slips) expect(canMatch(needsOf(source!), signsOf(words!)), words).toBe(true);
  });

  it('holds back what lacks the words', () => {
    const patternFor = guarded('phòng (?:nội vụ|tư pháp)', (source) => new RegExp(source, 'u'));
    expect(patternFor(signsOf('phòng kinh tế'))).toBeNull();
    expect(patternFor(signsOf('phòng tư pháp'))?.source).toBe('phòng (?:nội vụ|tư pháp)');
  });
});
