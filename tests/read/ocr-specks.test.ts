/** Dust goes, accents and full stops stay. */
import { expect, it } from 'vitest';
import { blankRaster, fill, type Raster } from '../../src/read/ocr/raster.ts';
import { clearSpecks } from '../../src/read/ocr/specks.ts';

const DPI = 200;
const BLACK = 0;

/** A page with a letter's stem in its middle. */
function pageWith(...marks: [x: number, y: number, width: number, height: number][]): Raster {
  const page = blankRaster(300, 200);
  fill(page, 150, 90, 4, 24, BLACK);
  for (const [x, y, width, height] of marks) fill(page, x, y, width, height, BLACK);
  return page;
}
const inkOf = ({ data }: Raster): number => data.filter((value) => value < 128).length;
const STEM = 4 * 24;

it.each([
  ['a speck alone', [40, 40, 2, 2], 0],
  ['a grain near a letter', [157, 100, 1, 1], 0],
  ['a dot above its letter', [150, 84, 2, 2], 4],
  ['a full stop beside its letter', [157, 111, 2, 2], 4],
  ['a bullet', [40, 40, 4, 4], 16],
  ['a grain that touches a letter', [154, 100, 1, 1], 1],
] as const)('%s', (_, mark, left) => {
  const page = pageWith([...mark]);
  clearSpecks(page, DPI);
  expect(inkOf(page) - STEM).toBe(left);
});

it('takes specks beside specks for dust', () => {
  const page = pageWith([40, 40, 1, 1], [44, 40, 1, 1], [40, 44, 1, 1]);
  clearSpecks(page, DPI);
  expect(inkOf(page)).toBe(STEM);
});

it('leaves what is left of a hairline', () => {
  const page = pageWith([40, 40, 2, 1], [48, 40, 2, 1], [56, 40, 2, 1]);
  for (const x of [42, 50]) fill(page, x, 40, 6, 1, 140);
  clearSpecks(page, DPI);
  expect(inkOf(page) - STEM).toBe(6);
});
