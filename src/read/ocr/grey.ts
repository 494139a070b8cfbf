/** Colour to grey, with red stamps taken off the words that they cover. */
import type { Picture, Raster } from './raster.ts';

/** How much redder than anything else a pixel must be to be stamp ink rather than brownish paper or print. */
const RED_EXCESS = 40;
/** The seal of an office measures 32 to 42 mm, a name stamp is wider than 30 mm; no letter is as large as this. */
const STAMP_INCHES = 0.6;
/** Stamps are found on a grid this coarse. */
const BLOCKS_PER_INCH = 25;

export function toGrey(picture: Picture, dpi: number): Raster {
  const { width, height, data } = picture;
  if (picture.channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  const block = Math.max(1, Math.round(dpi / BLOCKS_PER_INCH));
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  const red = new Uint8Array(columns * rows);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / block) * columns;
    for (let x = 0; x < width; x++, at++) {
      const r = data[3 * at]!;
      const g = data[3 * at + 1]!;
      const b = data[3 * at + 2]!;
      grey[at] = (r * 77 + g * 150 + b * 29) >> 8;
      if (r - Math.max(g, b) > RED_EXCESS) red[row + Math.floor(x / block)] = 1;
    }
  }
  for (const stamp of largeComponents(red, columns, rows, (STAMP_INCHES * dpi) / block)) {
    clearRed(picture, grey, stamp, block);
  }
  return { width, height, data: grey };
}

interface BlockBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes of connected marks whose width and height both reach the minimum: seals, not red letters. */
function largeComponents(marks: Uint8Array, columns: number, rows: number, minimum: number): BlockBox[] {
  const found: BlockBox[] = [];
  const left = marks.slice();
  for (let start = 0; start < left.length; start++) {
    if (left[start] === 0) continue;
    const box = { left: columns, top: rows, right: 0, bottom: 0 };
    const stack = [start];
    left[start] = 0;
    while (stack.length > 0) {
      const at = stack.pop()!;
      const x = at % columns;
      const y = (at - x) / columns;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const next = (y + dy) * columns + x + dx;
          if (x + dx < 0 || x + dx >= columns || y + dy < 0 || y + dy >= rows || left[next] === 0) continue;
          left[next] = 0;
          stack.push(next);
        }
      }
    }
    if (box.right - box.left >= minimum && box.bottom - box.top >= minimum) found.push(box);
  }
  return found;
}

/** Seen through a red filter red ink is paper, and black print under it stays black. */
function clearRed(picture: Picture, grey: Uint8Array, box: BlockBox, block: number): void {
  const right = Math.min(picture.width, (box.right + 1) * block);
  const bottom = Math.min(picture.height, (box.bottom + 1) * block);
  for (let y = box.top * block; y < bottom; y++) {
    for (let x = box.left * block; x < right; x++) {
      const at = y * picture.width + x;
      grey[at] = picture.data[3 * at]!;
    }
  }
}
