/** Decoders, deskewing and rules on small images whose every pixel is known. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { binarise, binariseFaint } from '../../src/read/ocr/binarise.ts';
import { decodeGroup4 } from '../../src/read/ocr/ccitt.ts';
import { findCells } from '../../src/read/ocr/cells.ts';
import { skewOf } from '../../src/read/ocr/deskew.ts';
import { toGrey } from '../../src/read/ocr/grey.ts';
import { decodePng } from '../../src/read/ocr/png.ts';
import { type Bitmap, blankRaster, fill, turn } from '../../src/read/ocr/raster.ts';
import { findRules, HAIRLINE_INCHES } from '../../src/read/ocr/rules.ts';
import { scaleFor, straighten } from '../../src/read/ocr/scale.ts';
import { tiffPages } from '../../src/read/ocr/tiff.ts';

function chunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body, Buffer.alloc(4)]);
}

function png(width: number, height: number, depth: number, colour: number, rows: number[][]): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = depth;
  head[9] = colour;
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.of(255, 0, 0, 0, 0, 255)),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

describe('PNG', () => {
  it('undoes the filters', () => {
    const image = decodePng(
      png(2, 3, 8, 0, [
        [0, 10, 20],
        [2, 5, 5],
        [4, 1, 1],
      ]),
      100,
    );
    expect([...image.data]).toEqual([10, 20, 15, 25, 16, 26]);
  });

  it('reads single bits and palettes', () => {
    expect([...decodePng(png(3, 1, 1, 0, [[0, 0b10100000]]), 100).data]).toEqual([255, 0, 255]);
    expect([...decodePng(png(2, 1, 1, 3, [[0, 0b01000000]]), 100).data]).toEqual([255, 0, 0, 0, 0, 255]);
  });

  it('lays transparent pixels on paper', () => {
    expect([...decodePng(png(2, 1, 8, 4, [[0, 0, 0, 0, 255]]), 100).data]).toEqual([255, 0]);
  });

  it('refuses what is too large or cut', () => {
    const whole = png(2, 1, 8, 0, [[0, 1, 2]]);
    expect(() => decodePng(whole, 1)).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(() => decodePng(whole.subarray(0, 60), 100)).toThrow(expect.objectContaining({ code: 'truncated' }));
  });
});

describe('Group 4', () => {
  it('decodes vertical, horizontal and pass modes', () => {
    // Row 1: horizontal, 2 white (0111), 3 black (10), then to the end. Row 2: the same line. Row 3: pass, all white.
    const bits = '001' + '0111' + '10' + '1' + '1' + '1' + '1' + '0001' + '1';
    const bytes = Uint8Array.from(bits.padEnd(24, '0').match(/.{8}/gu)!, (byte) => Number.parseInt(byte, 2));
    const rows = decodeGroup4(bytes, 8, 3);
    expect([...rows.subarray(0, 8)]).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
    expect([...rows.subarray(8, 16)]).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
    expect([...rows.subarray(16)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('ends quietly on damage', () => expect(decodeGroup4(new Uint8Array(4), 8, 2)).toEqual(new Uint8Array(16)));
});

describe('TIFF', () => {
  /** Little-endian, one strip a page, white is 0. */
  function tiff(pages: readonly number[][]): Uint8Array {
    const out = Buffer.alloc(8 + pages.length * 100);
    out.write('II*\0', 'latin1');
    out.writeUInt32LE(8, 4);
    pages.forEach((pixels, page) => {
      const at = 8 + page * 100;
      const tags = [
        [256, pixels.length],
        [257, 1],
        [258, 8],
        [259, 1],
        [262, 0],
        [273, at + 92],
        [279, pixels.length],
      ];
      out.writeUInt16LE(tags.length, at);
      tags.forEach(([tag, value], i) => {
        out.writeUInt16LE(tag!, at + 2 + 12 * i);
        out.writeUInt16LE(4, at + 4 + 12 * i);
        out.writeUInt32LE(1, at + 6 + 12 * i);
        out.writeUInt32LE(value!, at + 10 + 12 * i);
      });
      out.writeUInt32LE(page + 1 < pages.length ? at + 100 : 8, at + 2 + 12 * tags.length);
      out.set(pixels, at + 92);
    });
    return out;
  }

  it('reads every page once, even when the list of pages loops', async () => {
    const pages = await Promise.all(
      tiffPages(
        tiff([
          [0, 255],
          [10, 20],
        ]),
        100,
      ).map((page) => page.decode()),
    );
    expect(pages.map((page) => [...page.data])).toEqual([
      [255, 0],
      [245, 235],
    ]);
  });
});

/** Lines of "text" as bars, on a page of 100 dpi. */
function page() {
  const raster = blankRaster(600, 800);
  for (let y = 60; y < 740; y += 24) for (let x = 60; x < 540; x += 14) fill(raster, x, y, 9, 9, 0);
  return raster;
}

describe('upright', () => {
  it.each([-2, 1, 0])('finds a skew of %d degrees', (degrees) => {
    const skew = skewOf(straighten(page(), -degrees, 1), 100);
    expect(skew).toBeGreaterThan(degrees - 0.15);
    expect(skew).toBeLessThan(degrees + 0.15);
  });

  it('enlarges only what is too coarse', () => {
    expect([72, 150, 200, 300, 600].map((dpi) => scaleFor(dpi))).toEqual([4, 2, 1, 1, 0.5]);
  });

  it('turns four times to where it began', () => {
    const raster = { width: 2, height: 3, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };
    expect([...turn(raster, 1).data]).toEqual([5, 3, 1, 6, 4, 2]);
    expect(turn(turn(raster, 1), 3)).toEqual(raster);
  });
});

it('finds rules and cells, merged ones whole', () => {
  const ink: Bitmap = { width: 500, height: 300, data: new Uint8Array(150_000) };
  for (const y of [50, 100, 150]) fill(ink, 50, y, 400, 2, 1);
  for (const x of [50, 200, 448]) fill(ink, x, x === 200 ? 100 : 50, 2, x === 200 ? 52 : 102, 1);
  const rules = findRules(ink, 100);
  expect(rules.map((rule) => [rule.axis, rule.at, rule.from, rule.to])).toEqual([
    ['across', 51, 50, 450],
    ['across', 101, 50, 450],
    ['across', 151, 50, 450],
    ['down', 51, 50, 152],
    ['down', 449, 50, 152],
    ['down', 201, 100, 152],
  ]);
  expect(findCells(rules, 100)).toEqual([
    { left: 51, top: 51, right: 449, bottom: 101 },
    { left: 51, top: 101, right: 201, bottom: 151 },
    { left: 201, top: 101, right: 449, bottom: 151 },
  ]);
});

it('takes a red seal off the print below, and keeps red letters', () => {
  const data = new Uint8Array(300 * 200 * 3).fill(255);
  const put = (x: number, y: number, rgb: number[]): void => data.set(rgb, 3 * (y * 300 + x));
  for (let y = 20; y < 120; y++) for (let x = 20; x < 120; x++) put(x, y, [220, 20, 30]);
  put(60, 60, [10, 10, 10]);
  for (let y = 150; y < 162; y++) for (let x = 200; x < 208; x++) put(x, y, [200, 0, 0]);
  const grey = toGrey({ width: 300, height: 200, channels: 3, data, dpi: 100 }, 100);
  expect([grey.data[50 * 300 + 50], grey.data[60 * 300 + 60], grey.data[155 * 300 + 204]]).toEqual([220, 10, 60]);
});

describe('faint rules', () => {
  it('finds the cells of a table whose hairlines are grey beside black print', () => {
    const page = blankRaster(620, 420);
    for (const y of [20, 120, 220, 320]) fill(page, 20, y, 580, 2, 185);
    for (const x of [20, 200, 400, 597]) fill(page, x, 20, 2, 302, 185);
    for (let row = 0; row < 3; row++)
      for (const x of [40, 220, 420]) {
        fill(page, x, 40 + row * 100, 140, 30, 60);
        fill(page, x, 70 + row * 100, 140, 30, 130);
      }

    expect(findCells(findRules(binarise(page), 150), 150)).toHaveLength(0);
    expect(findCells(findRules(binariseFaint(page), 150), 150)).toHaveLength(9);
  });

  it('takes no bold letters that run together for one', () => {
    const page = blankRaster(620, 200);
    fill(page, 20, 20, 580, 2, 100);
    fill(page, 100, 80, 90, 8, 100);
    const at = (thickest?: number): number[] =>
      findRules(binariseFaint(page), 150, thickest).map((rule) => Math.round(rule.at));
    expect(at()).toEqual([21, 84]);
    expect(at(HAIRLINE_INCHES)).toEqual([21]);
  });
});
