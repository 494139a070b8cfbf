/** Which of several readings of a cell is kept. */
import { describe, expect, it } from 'vitest';
import { binarise } from '../../src/read/ocr/binarise.ts';
import type { Engine, OcrWord } from '../../src/read/ocr/engine.ts';
import { blankRaster, fill } from '../../src/read/ocr/raster.ts';
import { readCells } from '../../src/read/ocr/table-cells.ts';
import { isRubbish } from '../../src/read/ocr/words.ts';

const DPI = 300;
const word = (text: string, x0: number, x1: number, confidence = 0.95): OcrWord => {
  // The engine sees the cell's ink with white around it: 18 pixels at this fineness.
  const left = 18 - 20;
  return { text, confidence, x0: x0 + left, x1: x1 + left, y0: 18, y1: 42, baseline: 42, lineHeight: 30, line: 0 };
};

/** Reads a cell of one line with words at 20, 100 and 180; the engine gives one reading after the other. */
async function readingOf(...readings: OcrWord[][]): Promise<string[]> {
  const page = blankRaster(300, 100);
  for (const x of [20, 100, 180]) fill(page, x, 30, 60, 24, 0);
  const left = [...readings];
  const engine: Engine = {
    recognise: async () => left.shift() ?? [],
    close: async () => {},
  };
  const cell = { left: 0, top: 0, right: 300, bottom: 100 };
  return (await readCells(page, binarise(page), [cell], DPI, engine)).map(({ text }) => text);
}

const whole = [word('Nội', 20, 80), word('dung', 100, 160), word('việc', 180, 240)];

describe('a cell', () => {
  it('is read once where all its ink was read', async () => {
    expect(await readingOf(whole, [word('khác', 20, 240, 0.99)])).toEqual(['Nội', 'dung', 'việc']);
  });

  it('is read again where words were passed over, however sure the others are', async () => {
    expect(await readingOf([whole[0]!, word('*', 110, 114, 0.9), whole[2]!], whole)).toEqual(['Nội', 'dung', 'việc']);
  });

  it('keeps the first reading where no other has more', async () => {
    expect(await readingOf([whole[0]!, whole[2]!], [whole[0]!])).toEqual(['Nội', 'việc']);
  });

  it('is read in another size where it is one line, too', async () => {
    expect(await readingOf([word('Ji', 20, 240, 0)], [word('J', 20, 240, 0.1)], [word('3.2', 20, 240, 0.9)])).toEqual([
      '3.2',
    ]);
  });
});

describe('a short cell that the engine is not sure of', () => {
  const read = async (left: number, number: OcrWord): Promise<string[]> => {
    const page = blankRaster(400, 100);
    for (const x of [20, left + 20]) fill(page, x, 30, 45, 24, 0);
    const engine: Engine = {
      recognise: async (_raster, _segmentation, _dpi, signs = '') =>
        signs === '' ? [word('BẠC', 20, 60, 0.2)] : [number],
      close: async () => {},
    };
    const cells = [0, left].map((x) => ({ left: x, top: 0, right: x + 100, bottom: 100 }));
    return (await readCells(page, binarise(page), cells, DPI, engine)).map(({ text }) => text);
  };

  it('is a row’s number where nothing stands to its left and the signs of numbers say so', async () => {
    expect(await read(200, word('2.3', 20, 60, 0.83))).toEqual(['2.3', 'BẠC']);
  });

  it('is none where they are no number, or not sure either', async () => {
    expect(await read(200, word('2..', 20, 60, 0.83))).toEqual(['BẠC', 'BẠC']);
    expect(await read(200, word('2.3', 20, 60, 0.6))).toEqual(['BẠC', 'BẠC']);
  });
});

it('puts a digit where its ink is, though the engine saw its eye alone', async () => {
  const page = blankRaster(300, 100);
  fill(page, 20, 30, 15, 24, 0);
  const eye: OcrWord = {
    text: '4',
    confidence: 0.96,
    x0: 20,
    x1: 26,
    y0: 24,
    y1: 32,
    baseline: 32,
    lineHeight: 17,
    line: 0,
  };
  const engine: Engine = { recognise: async () => [eye], close: async () => {} };
  const [read] = await readCells(page, binarise(page), [{ left: 0, top: 0, right: 300, bottom: 100 }], DPI, engine);
  expect(read).toMatchObject({ text: '4', x0: 20, x1: 35, y0: 30, y1: 54, baseline: 54 });
  expect(isRubbish(read!, DPI)).toBe(false);
  expect(isRubbish(eye, DPI)).toBe(true);
});

it('takes a rule under a name for no word', () => {
  const flat = { ...word('rs', 100, 160), y0: 10, y1: 19 };
  expect(isRubbish(flat, DPI)).toBe(true);
  expect(isRubbish({ ...flat, y1: 26 }, DPI)).toBe(false);
  expect(isRubbish({ ...flat, y1: 26, confidence: 0.1 }, DPI)).toBe(true);
  expect(isRubbish({ ...flat, y1: 26, text: 'vào', confidence: 0.1 }, DPI)).toBe(false);
  expect(isRubbish({ ...flat, text: '-' }, DPI)).toBe(false);
});
