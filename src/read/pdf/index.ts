/** PDF: every page's glyphs and rules in its reader's coordinates, pages without a usable text layer told apart. */
import { ReadError } from '../errors.ts';
import type { ReadContext } from '../reader.ts';
import type { PagesReading, PlacedPage, PlacedRun } from '../reading.ts';
import type { Aside, ReadingNote, Unread } from '../source-document.ts';
import { decodeHiddenTcvn3, isHiddenTcvn3 } from './glyph-text.ts';
import { endsAsPdf, openPdf, type PdfDocument } from './open.ts';
import { type PageContent, readPageContent } from './page-content.ts';
import { heedStrayRejections } from './stray-rejections.ts';
import { uprightPage } from './upright.ts';
import { judgeLayer, type LayerVerdict } from './usable-layer.ts';

/** Share of a page that pictures cover where OCR may find something; a seal or a coat of arms stays below. */
const PICTURE = 0.1;

export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<PagesReading> {
  const endHeeding = heedStrayRejections();
  try {
    return await readOpened(bytes, context);
  } finally {
    endHeeding();
  }
}

async function readOpened(bytes: Uint8Array, context: ReadContext): Promise<PagesReading> {
  const opened = await openPdf(bytes, context.password);
  try {
    const { document } = opened;
    if (document.numPages > context.limits.maxPages) {
      throw new ReadError('too-many-pages', { pages: document.numPages, limit: context.limits.maxPages });
    }
    return await readPages(document, bytes, context);
  } finally {
    await opened.close();
  }
}

async function readPages(document: PdfDocument, bytes: Uint8Array, context: ReadContext): Promise<PagesReading> {
  const reading: PagesReading = {
    kind: 'pages',
    format: 'pdf',
    pages: [],
    asides: [],
    unread: [],
    notes: [],
    repairs: [],
  };
  const pictured = new Set<number>();
  for (let number = 1; number <= document.numPages; number++) {
    context.signal.throwIfAborted();
    const found = await contentOf(document, number);
    if (found === null) {
      reading.unread.push({ page: number, what: 'page', reason: 'damaged' });
    } else {
      const content = withPlaces(found);
      if (content.runs.length < found.runs.length)
        reading.unread.push({ page: number, what: 'region', reason: 'damaged' });
      // Only pictures can be recognised: a page of drawn letters keeps its layer whatever the caller asks.
      const verdict = context.ocr === 'always' && content.imageShare > PICTURE ? 'no-text' : verdictOf(content);
      if (content.imageShare > PICTURE && verdict !== 'usable') pictured.add(number);
      reading.pages.push(placedPage(number, content, verdict, reading));
    }
    context.onProgress({ stage: 'read', done: number, total: document.numPages });
    // The caller's clock and his progress bar get their turn between pages.
    if (number % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await readScans(document, pictured, reading, context);
  if (reading.pages.length === 0) throw new ReadError(endsAsPdf(bytes) ? 'corrupt' : 'truncated', { kind: 'pdf' });
  // Nothing but pictures of pages: silence would look like an empty document.
  if (
    reading.pages.every((page) => page.textFrom === 'none') &&
    reading.unread.some((page) => page.reason !== 'damaged')
  ) {
    throw new ReadError(context.ocr === 'never' ? 'ocr-needed' : 'ocr-failed', { pages: reading.unread.length });
  }
  return reading;
}

/** Pages that no usable text layer covers are read from their images, unless the caller will not have it. */
async function readScans(
  document: PdfDocument,
  pictured: ReadonlySet<number>,
  reading: PagesReading,
  context: ReadContext,
): Promise<void> {
  const wanted = reading.pages.filter((page) => pictured.has(page.number));
  if (context.ocr === 'never' || wanted.length === 0) return;
  const [{ ocrPages }, { readPageImage }] = await Promise.all([import('../ocr/index.ts'), import('./page-image.ts')]);
  const scans = wanted.map(({ number, width, height }) => ({
    number,
    width,
    height,
    picture: async () => {
      const page = await document.getPage(number);
      const picture = await readPageImage(page);
      page.cleanup();
      return picture;
    },
  }));
  const found = await ocrPages(scans, context);
  // What OCR says of a page takes the place of what the layer's judge said.
  reading.unread = reading.unread.filter((unread) => !pictured.has(unread.page ?? 0));
  reading.unread.push(...found.unread);
  reading.repairs.push(...found.repairs);
  reading.notes.push(...found.notes);
  reading.pages = reading.pages.map((page) => {
    const scan = found.pages.find(({ number }) => number === page.number);
    // Words of form fields and signatures are surer than what the image shows of them.
    return scan ? { ...scan, runs: [...scan.runs, ...page.runs] } : page;
  });
}

/** The page without what a damaged file puts nowhere: words and rules at places that are no numbers. */
function withPlaces(content: PageContent): PageContent {
  const arePlaces = (...numbers: number[]): boolean => numbers.every(Number.isFinite);
  const runs = content.runs.filter(({ box, baseline, size }) =>
    arePlaces(box.x, box.y, box.width, box.height, baseline, size),
  );
  const rules = content.rules.filter(({ x1, y1, x2, y2, thickness }) => arePlaces(x1, y1, x2, y2, thickness));
  return { ...content, runs, rules };
}

/** A page that cannot be read costs that page, not the document. */
async function contentOf(document: PdfDocument, number: number): Promise<PageContent | null> {
  try {
    const page = await document.getPage(number);
    const content = await readPageContent(page);
    page.cleanup();
    return content;
  } catch {
    return null;
  }
}

function verdictOf(content: PageContent): LayerVerdict {
  const own = content.runs.filter((run) => run.from === 'page' && run.text.trim() !== '');
  const text = own.map((run) => run.text).join(' ');
  const [top, bottom] = [
    Math.min(...own.map((run) => run.box.y)),
    Math.max(...own.map((run) => run.box.y + run.box.height)),
  ];
  return judgeLayer({
    text: isHiddenTcvn3(text) ? decodeHiddenTcvn3(text) : text,
    imageShare: content.imageShare,
    textShare: own.length === 0 ? 0 : (bottom - top) / content.height,
  });
}

/** The page as layout wants it; what is no reading text (slanted watermarks, text of useless layers) goes aside. */
function placedPage(
  number: number,
  content: PageContent,
  verdict: LayerVerdict,
  into: { asides: Aside[]; unread: Unread[]; notes: ReadingNote[] },
): PlacedPage {
  const setAside = (kind: Aside['kind'], runs: readonly PlacedRun[]): void => {
    const text = runs
      .map((run) => run.text)
      .join(' ')
      .trim();
    if (text !== '') into.asides.push({ kind, text, page: number });
  };
  setAside(
    'watermark',
    content.runs.filter((run) => run.turn === null),
  );
  const { width, height, runs, rules, margin } = uprightPage({
    ...content,
    runs: content.runs.filter((run) => run.turn !== null),
  });
  setAside('stamp', margin);
  if (verdict === 'usable') {
    const hidden = isHiddenTcvn3(runs.map((run) => run.text).join(' '));
    if (hidden) for (const run of runs) run.text = decodeHiddenTcvn3(run.text);
    return { number, width, height, runs, rules, textFrom: 'text-layer' };
  }
  if (verdict === 'stamp-only') {
    into.asides.push({ kind: 'stamp', text: runs.map((run) => run.text.trim()).join(' '), page: number });
  }
  if (verdict !== 'blank') into.unread.push({ page: number, what: 'page', reason: verdict });
  const annotated = runs.filter((run) => run.from === 'annotation');
  return { number, width, height, runs: annotated, rules: [], textFrom: 'none' };
}
