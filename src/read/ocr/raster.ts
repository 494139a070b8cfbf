/** Pixels: what decoders give, and the grey page that everything after them works on. */

/** A decoded image: one (grey) or three (RGB) bytes per pixel, row by row. */
export interface Picture {
  width: number;
  height: number;
  channels: 1 | 3;
  data: Uint8Array;
  /** Pixels per inch where the file says so. */
  dpi: number | null;
}

/** Grey pixels, 0 black to 255 white, row by row. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** One byte per pixel: 1 ink, 0 paper. */
export interface Bitmap {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A rectangle of pixels; right and bottom lie outside. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const WHITE = 255;

/** How many pixels of a rectangle are ink; outside the bitmap there is none. */
export function inkIn({ data, width, height }: Bitmap, { left, right, top, bottom }: Box): number {
  let sum = 0;
  const [first, end] = [Math.max(0, left), Math.min(width, right)];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
    for (let x = first; x < end; x++) sum += data[y * width + x]!;
  return sum;
}

export function blankRaster(width: number, height: number): Raster {
  return { width, height, data: new Uint8Array(width * height).fill(WHITE) };
}

/** The rectangle of a raster, clipped to it, with a white margin around. */
export function crop(raster: Raster, x: number, y: number, width: number, height: number, margin: number): Raster {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const right = Math.min(raster.width, Math.ceil(x + width));
  const bottom = Math.min(raster.height, Math.ceil(y + height));
  const out = blankRaster(Math.max(1, right - left) + 2 * margin, Math.max(1, bottom - top) + 2 * margin);
  for (let row = top; row < bottom; row++) {
    out.data.set(
      raster.data.subarray(row * raster.width + left, row * raster.width + Math.max(left, right)),
      (row - top + margin) * out.width + margin,
    );
  }
  return out;
}

export function fill(raster: Raster, x: number, y: number, width: number, height: number, value: number): void {
  const left = Math.max(0, Math.floor(x));
  const right = Math.min(raster.width, Math.ceil(x + width));
  const bottom = Math.min(raster.height, Math.ceil(y + height));
  for (let row = Math.max(0, Math.floor(y)); row < bottom; row++) {
    if (right > left) raster.data.fill(value, row * raster.width + left, row * raster.width + right);
  }
}

/** Turned by quarters clockwise. */
export function turn(raster: Raster, quarters: 0 | 1 | 2 | 3): Raster {
  if (quarters === 0) return raster;
  const { width: w, height: h, data } = raster;
  const out = quarters === 2 ? blankRaster(w, h) : blankRaster(h, w);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const value = data[y * w + x]!;
      if (quarters === 1) out.data[x * h + (h - 1 - y)] = value;
      else if (quarters === 2) out.data[(h - 1 - y) * w + (w - 1 - x)] = value;
      else out.data[(w - 1 - x) * h + y] = value;
    }
  }
  return out;
}

/** A binary PGM, which the engine's image library reads without any decompression. */
export function toPgm(raster: Raster): Uint8Array {
  const head = Buffer.from(`P5\n${raster.width} ${raster.height}\n255\n`, 'latin1');
  const out = new Uint8Array(head.length + raster.data.length);
  out.set(head);
  out.set(raster.data, head.length);
  return out;
}

/** A picture turned by quarters clockwise. */
export function turnPicture(picture: Picture, quarters: 0 | 1 | 2 | 3): Picture {
  if (quarters === 0) return picture;
  const { width, height, channels } = picture;
  const plane = (channel: number): Raster => {
    const data = new Uint8Array(width * height);
    for (let at = 0; at < data.length; at++) data[at] = picture.data[at * channels + channel]!;
    return turn({ width, height, data }, quarters);
  };
  const planes = Array.from({ length: channels }, (_, channel) => plane(channel));
  const data = new Uint8Array(width * height * channels);
  planes.forEach(({ data: from }, channel) => {
    for (let at = 0; at < from.length; at++) data[at * channels + channel] = from[at]!;
  });
  return { ...picture, width: planes[0]!.width, height: planes[0]!.height, data };
}
