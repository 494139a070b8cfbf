/** Figures of a scan that nothing can reach are no targets, and are told. */
import { expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { read } from '../helpers/document.ts';

const LINES = ['UBND XÃ HẠ KHÊ', 'KẾ HOẠCH', 'Cải cách hành chính năm 2024', 'I. CHỈ TIÊU'];
const SHARES = [
  '- Hồ sơ giải quyết đúng hạn đạt 2229%.',
  '- Hồ sơ trực tuyến đạt 80%.',
  '- Thu phí tăng 150% so với năm 2023.',
];

it('makes no target of a share above the whole that was read from a scan', async () => {
  const document = await read([...LINES, ...SHARES].join('\n'), { name: 'plan.txt' });
  const valuesOf = (textFrom: 'text' | 'ocr') =>
    extractPlan({ ...document, textFrom: textFrom === 'ocr' ? 'ocr' : document.textFrom }).targets.map(
      ({ value }) => value,
    );
  expect(valuesOf('text')).toEqual([2229, 80, 150]);
  expect(valuesOf('ocr')).toEqual([80, 150]);
  const { warnings } = extractPlan({ ...document, textFrom: 'ocr' });
  expect(warnings.filter(({ code }) => code === 'ocr-doubtful-number').map(({ text }) => text)).toEqual([
    expect.stringContaining('2229%'),
  ]);
});
