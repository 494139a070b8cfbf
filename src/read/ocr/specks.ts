/**
 * Dust: marks too small to be part of any letter, and too far from every letter to be an accent or a full stop. Scans of
 * one bit per pixel are strewn with them; the engine takes them for accents, and takes minutes to sort them.
 */
import { binariseFaint } from './binarise.ts';
import { type Bitmap, type Raster, WHITE } from './raster.ts';

/** The dot of the smallest print covers twice as much, and accents and full stops stand nearer to their letters. */
const DUST = { squareInches: 0.000115, apartInches: 0.026 };
/** A mark this small is none even where it stands near a letter, as long as it does not touch it. */
const GRAIN = { squareInches: 0.00003, apartInches: 0.008 };

/** Makes the dust of a page white. In place. */
export function clearSpecks(raster: Raster, dpi: number): void {
  // The faintest ink counts: pieces of a hairline that has all but vanished hang together in grey.
  const ink = binariseFaint(raster);
  const marks = smallMarks(ink, Math.floor(DUST.squareInches * dpi * dpi));
  if (marks.length === 0) return;
  const print = ink.data.slice();
  for (const mark of marks) for (const at of mark) print[at] = 0;
  for (const { squareInches, apartInches } of [DUST, GRAIN]) {
    const near = grown({ ...ink, data: print }, Math.round(apartInches * dpi));
    for (const mark of marks) {
      if (mark.length > squareInches * dpi * dpi || mark.some((at) => near[at] === 1)) continue;
      for (const at of mark) clearAround(raster, at);
    }
  }
}

/** Connected marks of at most so many pixels. */
function smallMarks({ data, width }: Bitmap, most: number): number[][] {
  const found: number[][] = [];
  const seen = new Uint8Array(data.length);
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let start = 0; start < data.length; start++) {
    if (data[start] === 0 || seen[start] === 1) continue;
    const mark = [start];
    seen[start] = 1;
    for (let next = 0; next < mark.length; next++) {
      for (const step of around) {
        const at = mark[next]! + step;
        // Beyond the edge of a row lies the next one's other end: a mark there is the larger for it, never the smaller.
        if (data[at] !== 1 || seen[at] === 1) continue;
        seen[at] = 1;
        mark.push(at);
      }
    }
    if (mark.length <= most) found.push(mark);
  }
  return found;
}

/** Every pixel within `reach` of ink, along the rows and then along the columns. */
function grown({ data, width, height }: Bitmap, reach: number): Uint8Array {
  const across = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) spread(data, across, y * width, 1, width, reach);
  const both = new Uint8Array(data.length);
  for (let x = 0; x < width; x++) spread(across, both, x, width, height, reach);
  return both;
}

function spread(from: Uint8Array, to: Uint8Array, start: number, step: number, length: number, reach: number): void {
  let until = -1;
  for (let i = 0; i < length; i++) {
    if (from[start + i * step] !== 1) continue;
    for (let j = Math.max(until + 1, i - reach); j <= Math.min(length - 1, i + reach); j++) to[start + j * step] = 1;
    until = Math.min(length - 1, i + reach);
  }
}

/** The pixel and the grey around it. */
function clearAround({ data, width }: Raster, at: number): void {
  for (let row = at - width; row <= at + width; row += width) {
    for (let near = row - 1; near <= row + 1; near++) if (near >= 0 && near < data.length) data[near] = WHITE;
  }
}
