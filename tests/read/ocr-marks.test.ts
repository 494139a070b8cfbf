/** Roman numerals and small marks told by pixels, drawn stroke by stroke. */
import { describe, expect, it } from 'vitest';
import type { OcrWord } from '../../src/read/ocr/engine.ts';
import { markRepairs } from '../../src/read/ocr/marks.ts';
import { type Bitmap, fill } from '../../src/read/ocr/raster.ts';
import { romanStrokes, strokeRepairs } from '../../src/read/ocr/strokes.ts';

const HEIGHT = 24;
const paper = (): Bitmap => ({ width: 200, height: 60, data: new Uint8Array(12_000) });
const box = (x0: number, x1: number) => ({ x0, x1, y0: 20, y1: 20 + HEIGHT });

/** Stroke with serifs; 12 pixels to the next, as in print at 200 dpi. */
function drawI(ink: Bitmap, x: number): void {
  fill(ink, x, 20, 3, HEIGHT, 1);
  fill(ink, x - 3, 20, 9, 2, 1);
  fill(ink, x - 3, 18 + HEIGHT, 9, 2, 1);
}
/** Flag at the head's left only. */
function draw1(ink: Bitmap, x: number): void {
  fill(ink, x, 20, 3, HEIGHT, 1);
  fill(ink, x - 4, 22, 4, 2, 1);
  fill(ink, x - 3, 18 + HEIGHT, 9, 2, 1);
}

function word(text: string, x0: number, x1: number, y1 = 20 + HEIGHT): OcrWord {
  return { text, confidence: 0.9, x0, x1, y0: 20, y1, baseline: 20 + HEIGHT, lineHeight: 32, line: 0 };
}

describe('Roman strokes', () => {
  it.each([1, 2, 3])('counts %d', (count) => {
    const ink = paper();
    for (let i = 0; i < count; i++) drawI(ink, 20 + 12 * i);
    expect(romanStrokes(ink, box(17, 14 + 12 * count), true)).toBe(count);
  });

  it('takes neither 11 nor H nor T for Roman', () => {
    const [eleven, aitch, tee] = [paper(), paper(), paper()];
    for (const x of [20, 32]) draw1(eleven, x);
    for (const x of [20, 32]) drawI(aitch, x);
    fill(aitch, 20, 31, 14, 2, 1);
    fill(tee, 30, 20, 3, HEIGHT, 1);
    fill(tee, 20, 20, 23, 2, 1);
    fill(tee, 27, 18 + HEIGHT, 9, 2, 1);
    expect(romanStrokes(eleven, box(16, 38), true)).toBeNull();
    expect(romanStrokes(aitch, box(17, 38), true)).toBeNull();
    expect(romanStrokes(tee, box(20, 43), true)).toBeNull();
  });

  it('mends quarters and labels, and leaves the counts of rows', () => {
    const ink = paper();
    for (const x of [100, 112, 124]) drawI(ink, x);
    const quarter = [word('Quý', 40, 80), word('11/2026', 97, 180)];
    expect(strokeRepairs(ink, quarter)).toEqual([{ word: 1, to: 'III/2026' }]);
    expect(strokeRepairs(ink, [word('lục', 40, 80), word('11', 97, 130)])).toEqual([{ word: 1, to: 'III' }]);
    expect(strokeRepairs(ink, [word('HI', 97, 130)])).toEqual([{ word: 0, to: 'III' }]);
    expect(strokeRepairs(ink, [word('11', 97, 130)])).toEqual([]);
    expect(strokeRepairs(ink, [word('mục', 40, 80), word('HI', 97, 130)])).toEqual([]);
  });

  it('leaves a quarter in Arabic figures', () => {
    const ink = paper();
    draw1(ink, 100);
    expect(strokeRepairs(ink, [word('Quý', 40, 80), word('1/2026', 96, 180)])).toEqual([]);
  });
});

describe('marks', () => {
  /** Three blocks for digits, a mark before the last. */
  function digits(markHeight: number, below: number): Bitmap {
    const ink = paper();
    for (const x of [20, 36, 58]) fill(ink, x, 20, 12, HEIGHT, 1);
    fill(ink, 51, 20 + HEIGHT - markHeight + below, 3, markHeight, 1);
    return ink;
  }

  it('puts back a comma that the engine overlooked, and takes a speck on the line for none', () => {
    expect(markRepairs(digits(8, 5), [word('985', 20, 70)])).toEqual([{ word: 0, to: '98,5' }]);
    expect(markRepairs(digits(3, 0), [word('985', 20, 70)])).toEqual([]);
  });

  it('leaves numbers without a mark alone', () => {
    expect(markRepairs(digits(0, 0), [word('985', 20, 70)])).toEqual([]);
  });

  it('tells ";" from ":" by its tail', () => {
    const draw = (tail: number): Bitmap => {
      const ink = paper();
      fill(ink, 20, 20, 14, HEIGHT, 1);
      fill(ink, 40, 30, 3, 3, 1);
      fill(ink, 40, 41, 3, 3 + tail, 1);
      return ink;
    };
    expect(markRepairs(draw(4), [word('a:', 20, 44)])).toEqual([{ word: 0, to: 'a;' }]);
    expect(markRepairs(draw(0), [word('a:', 20, 44)])).toEqual([]);
  });
});
