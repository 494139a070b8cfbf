/** Ink or paper, pixel by pixel, on pages with shadows and borders. */
import { type Bitmap, fill, type Raster, WHITE } from './raster.ts';

/** Otsu's threshold: the grey value that parts the histogram into two classes furthest from each other. */
export function otsu(raster: Raster): number {
  const histogram = new Float64Array(256);
  for (const value of raster.data) histogram[value]!++;
  const total = raster.data.length;
  let sum = 0;
  for (let value = 0; value < 256; value++) sum += value * histogram[value]!;
  let below = 0;
  let sumBelow = 0;
  let best = 0;
  let first = 127;
  let last = 127;
  for (let value = 0; value < 255; value++) {
    below += histogram[value]!;
    sumBelow += value * histogram[value]!;
    if (below === 0 || below === total) continue;
    const gap = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * gap * gap;
    if (between > best) {
      best = between;
      first = value;
    }
    if (between >= best) last = value;
  }
  // In a page of two values every threshold between them serves; the middle is the one that noise moves least.
  return Math.floor((first + last) / 2);
}

/** How far ink lies below the paper around it; half of that is the edge of a stroke. */
const MIN_CONTRAST = 40;

export function binarise(raster: Raster): Bitmap {
  return inkBelow(raster, Math.min(otsu(raster), WHITE - MIN_CONTRAST));
}

/** Hairlines are grey where print is black: of the way from print's threshold to white, so much is taken for a line's ink. */
const FAINT = 0.5;

/** Ink with the faintest lines; whoever looks for long straight runs in it is not led astray by specks. */
export function binariseFaint(raster: Raster): Bitmap {
  const threshold = otsu(raster);
  return inkBelow(raster, Math.min(threshold + FAINT * (WHITE - threshold), WHITE - MIN_CONTRAST));
}

function inkBelow(raster: Raster, threshold: number): Bitmap {
  const data = new Uint8Array(raster.data.length);
  for (let at = 0; at < data.length; at++) data[at] = raster.data[at]! <= threshold ? 1 : 0;
  return { width: raster.width, height: raster.height, data };
}

/** Paper is looked at in tiles of this many inches: wider than any stroke, narrower than a shadow. */
const TILE_INCHES = 0.35;
/** Paper this bright everywhere needs no evening out. */
const BRIGHT_PAPER = 235;

/** Divides by the brightness of the paper around, so that shadows and yellowed paper become white. In place. */
export function evenOut(raster: Raster, dpi: number): void {
  const tile = Math.max(8, Math.round(TILE_INCHES * dpi));
  const columns = Math.ceil(raster.width / tile);
  const rows = Math.ceil(raster.height / tile);
  const paper = new Float32Array(columns * rows);
  let darkest = WHITE;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = paperOf(raster, column * tile, row * tile, tile);
      paper[row * columns + column] = value;
      darkest = Math.min(darkest, value);
    }
  }
  if (darkest >= BRIGHT_PAPER) return;
  const { width, height, data } = raster;
  for (let y = 0; y < height; y++) {
    const fy = Math.min(rows - 1, Math.max(0, y / tile - 0.5));
    const y0 = Math.floor(fy);
    const y1 = Math.min(rows - 1, y0 + 1);
    for (let x = 0; x < width; x++) {
      const fx = Math.min(columns - 1, Math.max(0, x / tile - 0.5));
      const x0 = Math.floor(fx);
      const x1 = Math.min(columns - 1, x0 + 1);
      const top = paper[y0 * columns + x0]! * (1 - fx + x0) + paper[y0 * columns + x1]! * (fx - x0);
      const bottom = paper[y1 * columns + x0]! * (1 - fx + x0) + paper[y1 * columns + x1]! * (fx - x0);
      const level = top * (1 - fy + y0) + bottom * (fy - y0);
      const at = y * width + x;
      data[at] = Math.min(WHITE, (data[at]! * WHITE) / level);
    }
  }
}

/** Share of a tile that is surely paper, even in a bold heading. */
const PAPER_SHARE = 0.25;
/** Darker than this is a picture or a border, not shaded paper: brightening it would make noise of it. */
const DARKEST_PAPER = 110;

function paperOf(raster: Raster, left: number, top: number, size: number): number {
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let y = top; y < Math.min(raster.height, top + size); y += 2) {
    for (let x = left; x < Math.min(raster.width, left + size); x += 2, count++) {
      histogram[raster.data[y * raster.width + x]!]!++;
    }
  }
  let above = 0;
  for (let value = 255; value > 0; value--) {
    above += histogram[value]!;
    if (above >= PAPER_SHARE * count) return value < DARKEST_PAPER ? WHITE : value;
  }
  return WHITE;
}

/** A strip along the page's edge is looked at no further in than this. */
const BORDER_SHARE = 0.08;
/** A row or column with this much ink is a scanner's border, not print. */
const BORDER_INK = 0.5;

/** Black bars that a scanner leaves along the edges of the page become white. In place. */
export function clearBorders(raster: Raster): void {
  const ink = binarise(raster);
  const { width, height } = raster;
  const share = (across: boolean, at: number): number => {
    let sum = 0;
    const length = across ? width : height;
    for (let i = 0; i < length; i++) sum += across ? ink.data[at * width + i]! : ink.data[i * width + at]!;
    return sum / length;
  };
  const depth = (across: boolean, fromEnd: boolean): number => {
    const size = across ? height : width;
    const limit = Math.floor(size * BORDER_SHARE);
    let last = -1;
    for (let i = 0; i < limit; i++) if (share(across, fromEnd ? size - 1 - i : i) > BORDER_INK) last = i;
    // A table's frame may come near the edge, but a bar begins at the edge itself.
    const begins = share(across, fromEnd ? size - 2 : 1) > BORDER_INK;
    return begins && last >= 0 ? Math.min(limit, last + 3) : 0;
  };
  const [top, bottom, left, right] = [depth(true, false), depth(true, true), depth(false, false), depth(false, true)];
  fill(raster, 0, 0, width, top, WHITE);
  fill(raster, 0, height - bottom, width, bottom, WHITE);
  fill(raster, 0, 0, left, height, WHITE);
  fill(raster, width - right, 0, right, height, WHITE);
}
