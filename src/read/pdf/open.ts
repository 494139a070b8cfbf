/** Opens a PDF with the engine under `pdf-parse`, silently, and names what keeps it from opening. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { ReadError } from '../errors.ts';

export type PdfDocument = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

export interface OpenedPdf {
  document: PdfDocument;
  close(): Promise<void>;
}

type Engine = typeof import('pdf-parse');
let engine: Promise<Engine> | null = null;

/** The engine names these at import although only drawing needs them. */
const DRAWING_ONLY = ['DOMMatrix', 'ImageData', 'Path2D'] as const;
const CANVAS = '@napi-rs/canvas';

/**
 * Imports the engine without the native canvas that it would load for drawing (70 ms, and not there on every machine):
 * empty classes stand in while it loads, and are taken away again, so that others find the world as it was.
 */
async function importEngine(): Promise<Engine> {
  const globals = globalThis as Record<string, unknown>;
  const missing = DRAWING_ONLY.filter((name) => globals[name] === undefined);
  for (const name of missing) globals[name] = class {};
  const restoreCanvas = hideCanvas();
  try {
    const module = await import('pdf-parse');
    // The package's own copy of the worker is the small one: half the bytes to compile.
    const worker = new URL('./pdf.worker.mjs', import.meta.resolve('pdf-parse'));
    if (existsSync(worker)) {
      module.PDFParse.setWorker(worker.href);
      delete globals.pdfjs;
    }
    return module;
  } finally {
    restoreCanvas();
    for (const name of missing) delete globals[name];
  }
}

function hideCanvas(): () => void {
  try {
    const { resolve, cache } = createRequire(import.meta.resolve('pdf-parse'));
    const path = resolve(CANVAS);
    if (cache[path]) return () => {};
    cache[path] = { exports: {}, loaded: true, id: path, filename: path } as NodeJS.Module;
    return () => delete cache[path];
  } catch {
    return () => {};
  }
}

/** A document whose fonts go nowhere: nothing is drawn, so no glyph outlines are built and no fonts encoded. */
const NO_FONTS_DRAWN = { fonts: { add: () => {}, delete: () => false } };
class UndrawnFont {
  readonly loaded = Promise.resolve();
}
let readers = 0;
let ownFontFace = false;

/** The engine makes a `FontFace` for each font while a document is open; Node has none. */
function lendFontFace(): () => void {
  const globals = globalThis as Record<string, unknown>;
  if (readers++ === 0 && globals.FontFace === undefined) {
    globals.FontFace = UndrawnFont;
    ownFontFace = true;
  }
  return () => {
    if (--readers === 0 && ownFontFace) {
      delete globals.FontFace;
      ownFontFace = false;
    }
  };
}

export async function openPdf(bytes: Uint8Array, password: string | null): Promise<OpenedPdf> {
  engine ??= importEngine();
  const { PDFParse } = await engine;
  // The engine takes the buffer away from its owner, who still wants its checksum.
  const options = {
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: false,
    ownerDocument: NO_FONTS_DRAWN,
    isEvalSupported: false,
    stopAtErrors: false,
    ...(password === null ? {} : { password }),
  };
  const giveBack = lendFontFace();
  const parser = new PDFParse(options as unknown as ConstructorParameters<Engine['PDFParse']>[0]);
  try {
    // The method is public at run time, private in the types.
    const { load } = parser as unknown as { load(): Promise<PdfDocument> };
    const document = await load.call(parser);
    const close = (): Promise<void> => parser.destroy().finally(giveBack);
    return { document, close };
  } catch (error) {
    giveBack();
    throw openingError(error, bytes, password);
  }
}

/** An end mark within the last kilobyte, as the format asks, or the file stops short. */
export function endsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF');
}

function openingError(error: unknown, bytes: Uint8Array, password: string | null): ReadError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new ReadError(password === null ? 'password-needed' : 'password-wrong', {}, error);
  }
  return new ReadError(endsAsPdf(bytes) ? 'corrupt' : 'truncated', { kind: 'pdf' }, error);
}
