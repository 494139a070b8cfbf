/** Opens a PDF with the engine under `pdf-parse`, silently, and names what keeps it from opening. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { ReadError } from '../errors.ts';

export type PdfDocument = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

export interface OpenedPdf {
  document: PdfDocument;
  close(): Promise<void>;
}

/** The engine names these at import although only drawing needs them; without them it would load a canvas. */
const DRAWING_ONLY = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** A document to put fonts into, which throws them away: nothing is drawn, so glyph outlines need not be built. */
const NO_FONTS_DRAWN = {
  createElement: () => ({ sheet: { insertRule: () => 0, cssRules: [] }, remove: () => {} }),
  documentElement: { getElementsByTagName: () => [{ append: () => {} }] },
};

type Engine = typeof import('pdf-parse');
let engine: Promise<Engine> | null = null;

async function importEngine(): Promise<Engine> {
  const globals = globalThis as Record<string, unknown>;
  const missing = DRAWING_ONLY.filter((name) => globals[name] === undefined);
  for (const name of missing) globals[name] = class {};
  try {
    return await import('pdf-parse');
  } finally {
    for (const name of missing) delete globals[name];
  }
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
  const parser = new PDFParse(options as unknown as ConstructorParameters<Engine['PDFParse']>[0]);
  try {
    // The method is public at run time, private in the types.
    const { load } = parser as unknown as { load(): Promise<PdfDocument> };
    const document = await load.call(parser);
    return { document, close: () => parser.destroy() };
  } catch (error) {
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
