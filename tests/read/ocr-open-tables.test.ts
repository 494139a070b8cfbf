/** Columns found by the white between them, on bitmaps where blocks stand for words. */
import { describe, expect, it } from 'vitest';
import { findOpenCells } from '../../src/read/ocr/open-tables.ts';
import type { Bitmap } from '../../src/read/ocr/raster.ts';

const DPI = 100;
/** Ten-point print: letters' height, a line's distance and a blank, in pixels. */
const HEIGHT = 10;
const PITCH = 16;
const BLANK = 4;

const blankPage = (): Bitmap => ({ width: 600, height: 800, data: new Uint8Array(600 * 800) });

/** A line of words from `left` on, each as wide as given. */
function line(page: Bitmap, left: number, top: number, words: readonly number[]): void {
  let x = left;
  for (const width of words) {
    for (let y = top; y < top + HEIGHT; y++) page.data.fill(1, y * page.width + x, y * page.width + x + width);
    x += width + BLANK;
  }
}

/** Rows of two lines a cell; the columns begin at `xs`, a row every 50 pixels. */
function rows(page: Bitmap, xs: readonly number[], count: number): void {
  for (let row = 0; row < count; row++) {
    for (const [column, x] of xs.entries()) {
      line(page, x, 100 + row * 50, [30, 22 + ((row + column) % 3) * 6]);
      line(page, x, 100 + row * 50 + PITCH, [18 + ((row + column) % 2) * 8, 30]);
    }
  }
}

describe('findOpenCells', () => {
  it('finds each cell of a table without rules', () => {
    const page = blankPage();
    rows(page, [60, 180, 300, 420], 5);
    const cells = findOpenCells(page, [], DPI);
    expect(cells).toHaveLength(20);
    expect(cells.filter(({ top }) => top === cells[0]!.top)).toHaveLength(4);
    for (const [i, x] of [60, 180, 300, 420].entries()) {
      expect(cells[i]!.left).toBeLessThan(x);
      expect(cells[i]!.right).toBeGreaterThan(x + 74);
    }
  });

  it('leaves a row that runs across in one piece', () => {
    const page = blankPage();
    rows(page, [60, 180, 300, 420], 5);
    line(page, 60, 360, [60, 60, 60, 60, 60, 60]);
    rows({ ...page, data: page.data.subarray(280 * page.width) }, [60, 180, 300, 420], 5);
    expect(findOpenCells(page, [], DPI)).toHaveLength(40);
  });

  it('takes neither running text nor two blocks side by side for a table', () => {
    const page = blankPage();
    for (let row = 0; row < 20; row++) {
      const width = (i: number): number => 20 + ((row * 7 + i * 13) % 30);
      line(
        page,
        60,
        100 + row * PITCH,
        Array.from({ length: 12 }, (_, i) => width(i)),
      );
    }
    for (let row = 0; row < 8; row++) {
      line(page, 60, 520 + row * 30, [40, 50]);
      line(page, 350, 520 + row * 30, [60, 70]);
    }
    expect(findOpenCells(page, [], DPI)).toEqual([]);
  });

  it('is not misled by lines stretched to the margins', () => {
    const page = blankPage();
    for (let row = 0; row < 6; row++) {
      for (let i = 0; i < 5; i++) line(page, 60 + i * 100 + (row % 3) * 2, 100 + row * 26, [80]);
    }
    expect(findOpenCells(page, [], DPI)).toEqual([]);
  });

  it('leaves the cells that rules enclose to them', () => {
    const page = blankPage();
    rows(page, [60, 180, 300, 420], 5);
    expect(findOpenCells(page, [{ left: 40, top: 90, right: 560, bottom: 350 }], DPI)).toEqual([]);
  });
});
