/** Scanned pages to placed words and rules, so that layout treats them like pages with a text layer. */
import { ReadError } from '../errors.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { ReadOptions } from '../options.ts';
import type { PagesReading, PlacedPage } from '../reading.ts';
import type { Unread } from '../source-document.ts';
import { type Engine, startEngine, WORKERS } from './engine.ts';
import { type PageOutcome, readPage } from './page.ts';
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
  // Pages are done as workers come free; what they tell is kept in the pages' own order.
  const outcomes = await readAll(pages.slice(0, limit), options);
  const read = outcomes.flatMap(({ page }) => (page ? [page] : []));
  const { repairs, notes } = repairPages(read);
  return {
    pages: read,
    repairs: [...outcomes.flatMap((outcome) => outcome.repairs), ...repairs],
    notes,
    unread: [
      ...outcomes.flatMap(({ unread }, index) => (unread ? [asUnread(pages[index]!, unread)] : [])),
      ...pages.slice(limit).map((page) => asUnread(page, 'ocr-limit')),
    ],
  };
}

const asUnread = ({ number }: ScannedPage, reason: string): Unread => ({ page: number, what: 'page', reason });

async function readAll(pages: readonly ScannedPage[], options: OcrOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  if (pages.length === 0) return outcomes;
  const engine = startEngine(options.signal);
  try {
    let next = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      while (next < pages.length) {
        const index = next++;
        outcomes[index] = await readOne(pages[index]!, engine);
        options.onProgress?.({ stage: 'ocr', done: ++done, total: pages.length });
      }
    };
    await Promise.all(Array.from({ length: Math.min(WORKERS, pages.length) }, work));
  } finally {
    await engine.close();
  }
  return outcomes;
}

type Outcome = Omit<PageOutcome, 'page'> & { page: PlacedPage | null };

/** One page; an image that cannot be decoded costs that page, not the document. */
async function readOne(page: ScannedPage, engine: Engine): Promise<Outcome> {
  let picture: Picture | null = null;
  try {
    picture = await page.picture();
  } catch (error) {
    if (error instanceof ReadError && error.code === 'too-large') throw error;
  }
  if (picture === null) return { page: null, repairs: [], unread: 'image-not-decoded' };
  return readPage(page.number, picture, page.width, engine);
}
