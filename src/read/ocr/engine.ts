/** The recognition engine: tesseract.js with the Vietnamese model that npm installed. Nothing is ever fetched. */
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { ReadError } from '../errors.ts';
import { type Raster, toPgm } from './raster.ts';

/** How the engine looks at an image: a whole page, one block, one line. Numbers are the engine's own. */
export const SEGMENTATION = { page: '3', column: '4', block: '6', line: '7', sparse: '11' } as const;
export type Segmentation = (typeof SEGMENTATION)[keyof typeof SEGMENTATION];

/** A word in the pixels of the image that was given. */
export interface OcrWord {
  text: string;
  /** 0..1 */
  confidence: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** The baseline under the word. */
  baseline: number;
  /** Height of the line from descender to ascender. */
  lineHeight: number;
  /** Lines of one image are numbered in reading order. */
  line: number;
}

export interface Engine {
  /** `signs`: the only ones that may stand there. */
  recognise(raster: Raster, segmentation: Segmentation, dpi: number, signs?: string): Promise<OcrWord[]>;
  close(): Promise<void>;
}

/**
 * Two: the second nearly halves the time, further ones cost memory (some 150 MB each) and gain little on office machines.
 * One where whole documents are read side by side, in threads of their own.
 */
export const WORKERS = isMainThread ? 2 : 1;

interface TesseractWord {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}
interface TesseractLine {
  words: TesseractWord[];
  rowAttributes?: { rowHeight: number; ascenders: number; descenders: number };
  bbox: { y0: number; y1: number };
  baseline?: { x0: number; y0: number; x1: number; y1: number };
}
interface TesseractBlock {
  paragraphs: { lines: TesseractLine[] }[];
}
interface TesseractWorker {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(
    image: Uint8Array,
    options: object,
    output: Record<string, boolean>,
  ): Promise<{ data: { blocks: TesseractBlock[] | null } }>;
  terminate(): Promise<unknown>;
}

/** Starts the workers as they are needed, hands images to whichever is free, ends them all when closed or aborted. */
export function startEngine(signal: AbortSignal | undefined): Engine {
  const slots = Array.from({ length: WORKERS }, () => ({
    worker: null as Promise<TesseractWorker> | null,
    busy: false,
  }));
  const waiting: (() => void)[] = [];
  let closed = false;

  const close = async (): Promise<void> => {
    closed = true;
    for (const wake of waiting.splice(0)) wake();
    await Promise.all(
      slots.map(async (slot) => {
        const worker = await slot.worker?.catch(() => null);
        slot.worker = null;
        await worker?.terminate();
      }),
    );
  };
  const give = (): void => void close();
  signal?.addEventListener('abort', give, { once: true });

  const take = async (): Promise<(typeof slots)[number]> => {
    for (;;) {
      signal?.throwIfAborted();
      if (closed) throw new ReadError('ocr-failed');
      const free = slots.find((slot) => !slot.busy && slot.worker) ?? slots.find((slot) => !slot.busy);
      if (free) {
        free.busy = true;
        return free;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };

  return {
    async recognise(raster, segmentation, dpi, signs = '') {
      const slot = await take();
      try {
        slot.worker ??= startWorker();
        const worker = await slot.worker;
        await worker.setParameters({
          tessedit_pageseg_mode: segmentation,
          user_defined_dpi: String(Math.round(dpi)),
          tessedit_char_whitelist: signs,
        });
        const { data } = await untilAborted(worker.recognize(toPgm(raster), {}, { text: false, blocks: true }), signal);
        return wordsOf(data.blocks ?? []);
      } catch (error) {
        signal?.throwIfAborted();
        throw error instanceof ReadError ? error : new ReadError('ocr-failed', {}, error);
      } finally {
        slot.busy = false;
        waiting.shift()?.();
      }
    },
    async close() {
      signal?.removeEventListener('abort', give);
      await close();
    },
  };
}

/** A worker that was ended never answers: whoever waits for it listens to the signal, too. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function startWorker(): Promise<TesseractWorker> {
  const { createWorker, OEM } = await import('tesseract.js');
  const model = createRequire(import.meta.url)('@tesseract.js-data/vie') as { code: string; langPath: string };
  // `langPath` is a folder of this installation and nothing is cached, so neither network nor home folder is touched.
  const worker = await createWorker(model.code, OEM.LSTM_ONLY, {
    langPath: model.langPath,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  return worker as unknown as TesseractWorker;
}

function wordsOf(blocks: readonly TesseractBlock[]): OcrWord[] {
  const lines = blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap((line, index) =>
    line.words
      .filter((word) => word.text.trim() !== '')
      .map((word) => ({
        // The Icelandic letter looks the same.
        text: word.text.normalize('NFC').replaceAll('\u00d0', 'Đ'),
        confidence: Math.max(0, Math.min(1, word.confidence / 100)),
        ...word.bbox,
        baseline: baselineUnder(word, line),
        lineHeight: line.rowAttributes?.rowHeight ?? line.bbox.y1 - line.bbox.y0,
        line: index,
      })),
  );
}

function baselineUnder({ bbox }: TesseractWord, { baseline }: TesseractLine): number {
  if (!baseline || baseline.x1 === baseline.x0) return bbox.y1;
  const slope = (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0);
  return baseline.y0 + slope * ((bbox.x0 + bbox.x1) / 2 - baseline.x0);
}
