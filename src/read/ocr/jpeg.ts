/** JPEG to pixels, turned as the camera's note asks. */
import { ReadError } from '../errors.ts';
import { type Picture, turnPicture } from './raster.ts';

const MAX_MEMORY_MB = 1024;

export async function decodeJpeg(bytes: Uint8Array, maxPixels: number): Promise<Picture> {
  const { default: jpeg } = await import('jpeg-js');
  const decoded = jpeg.decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    tolerantDecoding: true,
    maxResolutionInMP: Math.ceil(maxPixels / 1e6),
    maxMemoryUsageInMB: MAX_MEMORY_MB,
  });
  const { width, height, data } = decoded;
  const channels = data.length === width * height ? 1 : 3;
  if (data.length < width * height * channels) throw new ReadError('corrupt', { kind: 'jpeg' });
  const { dpi, orientation } = notesOf(bytes);
  return turnPicture({ width, height, channels, data, dpi }, orientation);
}

/** Quarters clockwise by the EXIF orientation; mirrored ones do not come from scanners. */
const QUARTERS: Record<number, 0 | 1 | 2 | 3> = { 3: 2, 6: 1, 8: 3 };

/** Fineness from JFIF, orientation from EXIF. */
function notesOf(bytes: Uint8Array): { dpi: number | null; orientation: 0 | 1 | 2 | 3 } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let dpi: number | null = null;
  let orientation: 0 | 1 | 2 | 3 = 0;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) break;
    const length = view.getUint16(at + 2);
    const head = Buffer.from(bytes.subarray(at + 4, at + 10)).toString('latin1');
    if (marker === 0xe0 && head.startsWith('JFIF\0') && at + 18 <= bytes.length) {
      const density = view.getUint16(at + 12);
      if (density > 1) dpi = bytes[at + 11] === 1 ? density : bytes[at + 11] === 2 ? density * 2.54 : null;
    }
    if (marker === 0xe1 && head === 'Exif\0\0') orientation = exifOrientation(bytes.subarray(at + 10, at + 2 + length));
    at += 2 + length;
  }
  return { dpi, orientation };
}

const ORIENTATION_TAG = 0x112;

function exifOrientation(tiff: Uint8Array): 0 | 1 | 2 | 3 {
  if (tiff.length < 14) return 0;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 0;
  const count = view.getUint16(start, little);
  for (let i = 0; i < count && start + 14 + 12 * i <= tiff.length; i++) {
    const at = start + 2 + 12 * i;
    if (view.getUint16(at, little) === ORIENTATION_TAG) return QUARTERS[view.getUint16(at + 8, little)] ?? 0;
  }
  return 0;
}
