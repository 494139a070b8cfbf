/** A screen may let too much through, but never holds back a text that its pattern matches. */
import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../src/check/word-index.ts';
import { BODIES } from '../../src/registry/bodies.ts';
import { makeLexicon } from '../../src/registry/lexicon.ts';
import { fold } from '../../src/registry/match.ts';
import { openingsOf, screen } from '../../src/registry/screen.ts';
import { SLIPS } from '../../src/registry/spelling.ts';

describe('the words with which the matches of a pattern begin', () => {
  it.each<[string, string[][]]>([
    ['văn phòng', [['văn', 'phòng']]],
    ['công an|gữi', [['công', 'an'], ['gữi']]],
    ['(?:các )?sở', [['sở']]],
    ['(?:các)? sở', [['các', 'sở'], ['sở']]],
    ['vp ?(?:-|,)? ?tk', [['vp', 'tk'], ['vptk']]],
    ['mttt?q', [['mttq'], ['mtttq']]],
    ['văn bản[^.;]{1,40}số', [['văn']]],
    ['trên \\d+ trở lên', [['trên']]],
    ['mức (?:3|4)', [['mức']]],
    ['(?<!nền )kinh tế(?= số)', [['kinh', 'tế', 'số']]],
    ['(?:một|hai ){2}ba', [[], ['hai']]],
    ['một hai ba bốn năm', [['một', 'hai', 'ba', 'bốn']]],
  ])('%s', (source, openings) => expect(openingsOf(source).sort()).toEqual(openings.sort()));
});

describe('screens', () => {
  const holds = (source: string, text: string): boolean => {
    const { openings } = screen(source);
    return openings === null || new WordIndex([text], makeLexicon()).withOpening(openings).has(0);
  };

  it('let every slip through', () => {
    const slips = SLIPS.flatMap(({ wrong }) =>
      /[()?[\]]/u.test(wrong) ? [] : wrong.split('|').map((words) => [wrong, words] as const),
    );
    for (const [source, words] of slips) expect(holds(source, `Rà soát/${words}, báo cáo`), words).toBe(true);
  });

  it('let the names of all bodies through', () => {
    for (const { name, variants } of BODIES) {
      const source = variants.join('|');
      if (new RegExp(source, 'u').test(fold(name))) expect(holds(source, name), name).toBe(true);
    }
  });
});
