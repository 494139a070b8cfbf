/** Scanned pages to placed words and rules, so that layout treats them like pages with a text layer. */
import { ReadError } from '../errors.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { ReadOptions } from '../options.ts';
import type { PagesReading, PlacedPage } from '../reading.ts';
import type { Unread } from '../source-document.ts';
import { type Engine, startEngine, WORKERS } from './engine.ts';
import { readPage } from './page.ts';
import type { Picture } from './raster.ts';
import { repairPages } from './repairs.ts';

/** A page to be read: its image comes when its turn comes, so that few are in memory at a time. */
export interface ScannedPage {
  number: number;
  /** In points, as a reader sees the page; null where only the image knows. */
  width: number | null;
  height: number | null;
  picture: () => Promise<Picture | null>;
}

export type OcrOptions = Pick<ReadOptions, 'signal' | 'onProgress' | 'limits'>;

export interface OcrResult {
  pages: PlacedPage[];
  repairs: PagesReading['repairs'];
  notes: PagesReading['notes'];
  unread: Unread[];
}

export async function ocrPages(pages: readonly ScannedPage[], options: OcrOptions = {}): Promise<OcrResult> {
  const limit = options.limits?.maxOcrPages ?? DEFAULT_LIMITS.maxOcrPages;
  const read = pages.slice(0, limit);
  const result: OcrResult = { pages: [], repairs: [], notes: [], unread: [] };
  for (const page of pages.slice(limit)) result.unread.push({ page: page.number, what: 'page', reason: 'ocr-limit' });
  if (read.length === 0) return result;

  const engine = startEngine(options.signal);
  try {
    let next = 0;
    let done = 0;
    const found = Array<PlacedPage | null>(read.length).fill(null);
    const work = async (): Promise<void> => {
      while (next < read.length) {
        const index = next++;
        found[index] = await readOne(read[index]!, engine, result);
        options.onProgress?.({ stage: 'ocr', done: ++done, total: read.length });
      }
    };
    await Promise.all(Array.from({ length: Math.min(WORKERS, read.length) }, work));
    result.pages = found.filter((page) => page !== null);
  } finally {
    await engine.close();
  }
  const { repairs, notes } = repairPages(result.pages);
  result.repairs.push(...repairs);
  result.notes.push(...notes);
  result.unread.sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
  return result;
}

/** One page; an image that cannot be decoded costs that page, not the document. */
async function readOne(page: ScannedPage, engine: Engine, into: OcrResult): Promise<PlacedPage | null> {
  let picture: Picture | null = null;
  try {
    picture = await page.picture();
  } catch (error) {
    if (error instanceof ReadError && error.code === 'too-large') throw error;
  }
  if (picture === null) {
    into.unread.push({ page: page.number, what: 'page', reason: 'image-not-decoded' });
    return null;
  }
  const outcome = await readPage(page.number, picture, page.width, engine);
  into.repairs.push(...outcome.repairs);
  if (outcome.unread) into.unread.push({ page: page.number, what: 'page', reason: outcome.unread });
  return outcome.page;
}
