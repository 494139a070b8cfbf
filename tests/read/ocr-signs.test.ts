/** "≥" and its kin before a number, drawn in pixels as print has them. */
import { describe, expect, it } from 'vitest';
import type { OcrWord } from '../../src/read/ocr/engine.ts';
import type { Bitmap } from '../../src/read/ocr/raster.ts';
import { signRepairs } from '../../src/read/ocr/signs.ts';

const SIZE = 20;

/** A page with one sign at x 10 and, behind it, a number's ink from x 45 on. */
function page(sign: '>' | '<' | '≥' | '≤' | '2' | '-' | 'o' | ''): Bitmap {
  const ink: Bitmap = { width: 120, height: 50, data: new Uint8Array(120 * 50) };
  const dot = (x: number, y: number): void => {
    for (let dx = 0; dx < 2; dx++) for (let dy = 0; dy < 2; dy++) ink.data[(y + dy) * 120 + x + dx] = 1;
  };
  // The foot of a "2" hangs on its strokes.
  const strokes = sign === '≥' || sign === '2' ? '>' : sign === '≤' ? '<' : sign;
  const reach = sign === strokes || sign === '2' ? SIZE : SIZE - 6;
  for (let step = 0; step <= 40; step++) {
    const y = 10 + Math.round((reach * step) / 40);
    const out = Math.round((SIZE * Math.min(step, 40 - step)) / 20);
    if (strokes === '>') dot(10 + out, y);
    if (strokes === '<') dot(10 + SIZE - out, y);
    if (strokes === '-') dot(10 + Math.round(step / 2), 20);
    if (strokes === 'o')
      for (const side of [-1, 1])
        dot(20 + side * Math.round(Math.sqrt(100 - (step / 2 - 10) ** 2)), 10 + Math.round(step / 2));
  }
  if (sign !== strokes) for (let x = 10; x <= 10 + SIZE; x++) dot(x, 10 + SIZE - 1);
  for (let y = 8; y < 32; y++) for (let x = 45; x < 80; x += 4) dot(x, y);
  return ink;
}

const word = (text: string, x0: number): OcrWord => ({
  text,
  confidence: 0.9,
  x0,
  x1: 82,
  y0: 8,
  y1: 34,
  baseline: 34,
  lineHeight: 30,
  line: 0,
});
const repaired = (sign: Parameters<typeof page>[0], text: string, x0 = 45): string =>
  signRepairs(page(sign), [word(text, x0)])[0]?.to ?? text;

describe('a sign before a number', () => {
  it.each(['>', '<', '≥', '≤'] as const)('%s that was left out is put back', (sign) => {
    expect(repaired(sign, '98,5')).toBe(`${sign} 98,5`);
  });

  it('is told from the one that was read in its place', () => {
    expect(repaired('≥', '>95%', 10)).toBe('≥95%');
    expect(repaired('>', '>95%', 10)).toBe('>95%');
  });

  it.each(['-', 'o', ''] as const)('«%s» is none', (sign) => expect(repaired(sign, '75')).toBe('75'));

  it('is told from the letter that was read in its place, alone or with the number', () => {
    const alone = [word('75', 45), { ...word('Z', 10), x1: 32 }];
    expect(signRepairs(page('≥'), alone)).toEqual([{ word: 1, to: '≥' }]);
    expect(repaired('≤', 'S15', 10)).toBe('≤15');
    expect(repaired('o', 'S15', 10)).toBe('S15');
    expect(repaired('≥', '285', 10)).toBe('≥85');
    expect(repaired('o', '285', 10)).toBe('285');
    expect(repaired('2', '250', 10)).toBe('250');
  });

  it('is looked for before numbers only, and not where another word was read', () => {
    expect(repaired('≥', 'tháng')).toBe('tháng');
    const words = [word('75', 45), { ...word('từ', 10), x1: 32 }];
    expect(signRepairs(page('≥'), words)).toEqual([]);
  });
});
