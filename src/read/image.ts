/** Image files: a scan or a photograph of one page, or a TIFF of many. */
import { ReadError } from './errors.ts';
import { ocrPages, type ScannedPage } from './ocr/index.ts';
import { decodeJpeg } from './ocr/jpeg.ts';
import { decodePng } from './ocr/png.ts';
import type { Picture } from './ocr/raster.ts';
import { tiffPages } from './ocr/tiff.ts';
import type { ReadContext } from './reader.ts';
import type { PagesReading } from './reading.ts';

/** A page of A3 at 600 dpi has 70 million pixels. */
const MAX_PIXELS = 80_000_000;
/** Fewer words than this on all pages together are chance shapes in a picture, not a document. */
const FEWEST_WORDS = 5;

export async function readImage(bytes: Uint8Array, context: ReadContext): Promise<PagesReading> {
  if (context.ocr === 'never') throw new ReadError('ocr-needed', { kind: context.kind });
  const pictures = await picturesOf(bytes, context.kind);
  if (pictures.length > context.limits.maxPages) {
    throw new ReadError('too-many-pages', { pages: pictures.length, limit: context.limits.maxPages });
  }
  const scans: ScannedPage[] = pictures.map((picture, index) => ({
    number: index + 1,
    width: null,
    height: null,
    picture,
  }));
  const { pages, repairs, notes, unread } = await ocrPages(scans, context);
  if (pages.length === 0) throw new ReadError('corrupt', { kind: context.kind });
  const words = pages.flatMap((page) => page.runs).filter((run) => /\p{L}{2}/u.test(run.text));
  if (words.length < FEWEST_WORDS) throw new ReadError('no-text', { kind: context.kind });
  return { kind: 'pages', format: 'image', pages, asides: [], unread, notes, repairs };
}

async function picturesOf(bytes: Uint8Array, kind: ReadContext['kind']): Promise<(() => Promise<Picture>)[]> {
  if (kind === 'tiff') return tiffPages(bytes, MAX_PIXELS).map((page) => page.decode);
  const picture = kind === 'png' ? decodePng(bytes, MAX_PIXELS) : await decodeJpeg(bytes, MAX_PIXELS);
  return [async () => picture];
}
