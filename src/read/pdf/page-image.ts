/** The picture of a scanned page, put together from the page's own images where they stand; nothing is drawn. */
import type { Picture } from '../ocr/raster.ts';
import { IDENTITY, type Matrix, multiply } from './matrix.ts';
import type { PdfPage } from './open.ts';

/** Operators of the engine that place images; numbers as its own OPS table has them. */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const FORM_BEGIN = 74;
const FORM_END = 75;
const MASK = 83;
const IMAGE = 85;
const INLINE_IMAGE = 86;

/** What the engine hands out for an image; `kind` 1: one bit, 2: RGB, 3: RGBA. */
interface EngineImage {
  width: number;
  height: number;
  kind?: number;
  data?: Uint8Array | Uint8ClampedArray | null;
  isMask?: boolean;
}

interface PlacedImage {
  image: EngineImage;
  matrix: Matrix;
  mask: boolean;
}

/** More pixels than A3 at 600 dpi are taken from no page. */
const MAX_PIXELS = 80_000_000;
const MAX_DPI = 600;
const POINTS_PER_INCH = 72;
/** An image object that does not come within this time is missing from the file. */
const OBJECT_TIMEOUT_MS = 20_000;

/** Width and height are those of the page as a reader sees it; null where the page holds no image. */
export async function readPageImage(page: PdfPage): Promise<Picture | null> {
  const images = await placedImages(page);
  if (images.length === 0) return null;
  const viewport = page.getViewport({ scale: 1 });
  const dpi = finest(images, viewport.width * viewport.height);
  const width = Math.max(1, Math.round((viewport.width * dpi) / POINTS_PER_INCH));
  const height = Math.max(1, Math.round((viewport.height * dpi) / POINTS_PER_INCH));
  if (width * height > MAX_PIXELS) return null;
  const coloured = images.some(({ image, mask }) => !mask && image.kind !== 1);
  const picture: Picture = {
    width,
    height,
    channels: coloured ? 3 : 1,
    data: new Uint8Array(width * height * (coloured ? 3 : 1)).fill(255),
    dpi,
  };
  for (const placed of images) paint(placed, picture, width / viewport.width, height / viewport.height);
  return picture;
}

async function placedImages(page: PdfPage): Promise<PlacedImage[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: PlacedImage[] = [];
  const stack: Matrix[] = [];
  let matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  for (let i = 0; i < fnArray.length; i++) {
    const args = (argsArray[i] ?? []) as unknown[];
    switch (fnArray[i]) {
      case SAVE:
        stack.push(matrix);
        break;
      case RESTORE:
      case FORM_END:
        matrix = stack.pop() ?? matrix;
        break;
      case TRANSFORM:
        matrix = multiply(matrix, args as number[]);
        break;
      case FORM_BEGIN:
        stack.push(matrix);
        matrix = multiply(matrix, (args[0] as number[] | null) ?? IDENTITY);
        break;
      case IMAGE:
      case INLINE_IMAGE:
      case MASK: {
        const image = await imageOf(page, args[0]);
        if (image?.data) found.push({ image, matrix, mask: fnArray[i] === MASK });
        break;
      }
      default:
        break;
    }
  }
  return found;
}

/** Images come by name, some as the object itself, masks as an object that names the data. */
async function imageOf(page: PdfPage, argument: unknown): Promise<EngineImage | null> {
  if (typeof argument === 'string') return objectOf(page, argument);
  if (typeof argument !== 'object' || argument === null) return null;
  const image = argument as EngineImage & { data?: unknown };
  if (typeof image.data !== 'string') return image;
  const found = await objectOf(page, image.data);
  return found && { ...image, ...found };
}

function objectOf(page: PdfPage, name: string): Promise<EngineImage | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), OBJECT_TIMEOUT_MS);
    store.get(name, (value: unknown) => {
      clearTimeout(timer);
      resolve(value as EngineImage | null);
    });
  });
}

/** The fineness of the image that covers most of the page. */
function finest(images: readonly PlacedImage[], pageArea: number): number {
  const largest = images.reduce((a, b) => (area(b.matrix) > area(a.matrix) ? b : a));
  const covered = Math.min(area(largest.matrix), pageArea) || 1;
  const { width, height } = largest.image;
  const perPoint = Math.sqrt((width * height) / (area(largest.matrix) || covered));
  return Math.min(MAX_DPI, Math.max(50, perPoint * POINTS_PER_INCH));
}

const area = (m: Matrix): number => Math.abs(m[0] * m[3] - m[1] * m[2]);

/** Every pixel of the page asks which pixel of the image lies on it: turned, mirrored and squeezed images come out right. */
function paint({ image, matrix, mask }: PlacedImage, onto: Picture, scaleX: number, scaleY: number): void {
  const [a, b, c, d, e, f] = multiply([scaleX, 0, 0, scaleY, 0, 0], matrix);
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-9 || image.width < 1 || image.height < 1) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(onto.width, Math.ceil(Math.max(...xs)));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.min(onto.height, Math.ceil(Math.max(...ys)));
  const rgb = readerOf(image);
  const { channels } = onto;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const dx = x + 0.5 - e;
      const dy = y + 0.5 - f;
      const u = (d * dx - c * dy) / determinant;
      const v = (a * dy - b * dx) / determinant;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      const at =
        Math.min(image.height - 1, Math.floor((1 - v) * image.height)) * image.width + Math.floor(u * image.width);
      const value = rgb(at);
      // A mask lays ink where its bits are 0 and leaves the rest of the page alone.
      if (mask && value > 0) continue;
      const to = (y * onto.width + x) * channels;
      onto.data[to] = value & 255;
      if (channels === 3) {
        onto.data[to + 1] = (value >> 8) & 255;
        onto.data[to + 2] = (value >> 16) & 255;
      }
    }
  }
}

/** The colour of a pixel, red in the low byte, whatever way the engine packed it. */
function readerOf(image: EngineImage): (at: number) => number {
  const data = image.data!;
  const pixels = image.width * image.height;
  const bytesPerRow = (image.width + 7) >> 3;
  if (image.kind === 1 || (data.length < pixels && data.length >= bytesPerRow * image.height)) {
    return (at) => {
      const x = at % image.width;
      const y = (at - x) / image.width;
      return ((data[y * bytesPerRow + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1 ? 0xffffff : 0;
    };
  }
  const step = image.kind === 3 || data.length >= 4 * pixels ? 4 : 3;
  return (at) => data[step * at]! | (data[step * at + 1]! << 8) | (data[step * at + 2]! << 16);
}
