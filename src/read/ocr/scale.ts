/** Pages brought to the size that the engine reads best, and set upright in the same step. */
import { blankRaster, type Raster, WHITE } from './raster.ts';

/** Every factor × factor block as its mean. */
export function shrink(raster: Raster, factor: number): Raster {
  if (factor <= 1) return raster;
  const width = Math.max(1, Math.floor(raster.width / factor));
  const height = Math.max(1, Math.floor(raster.height / factor));
  const out = blankRaster(width, height);
  const area = factor * factor;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy++) {
        const row = (y * factor + dy) * raster.width + x * factor;
        for (let dx = 0; dx < factor; dx++) sum += raster.data[row + dx] ?? WHITE;
      }
      out.data[y * width + x] = sum / area;
    }
  }
  return out;
}

/** Below this the engine loses accents; it reads best where small letters are some 20 to 30 pixels high. */
const ENOUGH_DPI = 190;
const TARGET_DPI = 300;
/** Finer than this costs time and gains nothing. */
const TOO_FINE_DPI = 420;

/** By how much a page of this fineness is enlarged or reduced. */
export function scaleFor(dpi: number): number {
  if (dpi < ENOUGH_DPI) return Math.min(4, TARGET_DPI / dpi);
  return dpi > TOO_FINE_DPI ? TARGET_DPI / dpi : 1;
}

/** Turned back by the skew around its middle and scaled, in one interpolation; what comes in from outside is white. */
export function straighten(raster: Raster, skewDegrees: number, scale: number): Raster {
  if (skewDegrees === 0 && scale === 1) return raster;
  const source = scale < 0.75 ? shrink(raster, Math.max(1, Math.round(1 / scale))) : raster;
  const { width, height, data } = source;
  const out = blankRaster(Math.round(raster.width * scale), Math.round(raster.height * scale));
  const angle = (skewDegrees * Math.PI) / 180;
  const stepX = Math.cos(angle) * (width / out.width);
  const stepY = Math.sin(angle) * (height / out.height);
  for (let y = 0; y < out.height; y++) {
    const dy = (y + 0.5) * (height / out.height) - height / 2;
    const dx = -width / 2 + 0.5 * (width / out.width);
    let sx = width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle) - 0.5;
    let sy = height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle) - 0.5;
    for (let x = 0; x < out.width; x++, sx += stepX, sy += stepY) {
      const x0 = Math.floor(sx);
      const y0 = Math.floor(sy);
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const fx = sx - x0;
      const fy = sy - y0;
      const at = y0 * width + x0;
      const top = data[at]! + (data[at + 1]! - data[at]!) * fx;
      const bottom = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * fx;
      out.data[y * out.width + x] = top + (bottom - top) * fy + 0.5;
    }
  }
  return out;
}
