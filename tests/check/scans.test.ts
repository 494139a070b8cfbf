/** What was read by OCR is told with less weight: the fault may be the reader's. */
import { describe, expect, it } from 'vitest';
import { frameExample } from '../../src/check/example-frames.ts';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';

const FAULTY = frameExample(
  'table',
  '1 | Rà soát văn bản do xã ban hành | Báo cáo | | Phòng Kinh tế xã | Quý IV/2026\n2 | Công khai ngân sách xã | | | | ',
).replace('Giải quyết hồ sơ của người dân', 'Giải quyết hồ sơ trực tuyến mức độ 4 của người dân');

describe('a scan', () => {
  const findings = async (textFrom: 'text' | 'ocr', levels = {}) => {
    const plan = await parsePlan(FAULTY, { name: 'a.md' });
    return checkPlan({ ...plan, source: { ...plan.source, textFrom } }, { levels })
      .filter(({ rule }) => rule === 'task/incomplete' || rule === 'term/outdated')
      .map(({ rule, level, confidence }) => `${rule} ${level} ${confidence}`);
  };

  it('gives errors as warnings and warnings as hints, all doubtful; a row of nothing is no row', async () => {
    expect(await findings('text')).toEqual([
      'term/outdated warning sure',
      'task/incomplete error sure',
      'task/incomplete error sure',
    ]);
    expect(await findings('ocr')).toEqual(['term/outdated info doubtful', 'task/incomplete warning doubtful']);
  });

  it('is held to the levels that the configuration names', async () => {
    expect(await findings('ocr', { 'term/outdated': 'error' })).toEqual([
      'term/outdated error doubtful',
      'task/incomplete warning doubtful',
    ]);
  });
});
