/** From bytes to the one canonical text: the format's reader, then layout. */
import { createHash } from 'node:crypto';
import { ReadError } from '../read/errors.ts';
import { checkLanguage } from '../read/language-check.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import type { ReadOptions } from '../read/options.ts';
import type { ReadContext } from '../read/reader.ts';
import type { Reading } from '../read/reading.ts';
import { type FileKind, type Sniffed, sniffAndDecode } from '../read/sniff.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { markChapterNotes } from './chapter-notes.ts';
import { asTimeout, startDeadline } from './deadline.ts';
import { markPageWords } from './page-words.ts';
import { markRawNotes } from './raw-notes.ts';
import { READERS } from './readers.ts';
import { markRunningHeads } from './running-heads.ts';
import { markSuperscriptNotes } from './superscript-notes.ts';

/** Reads a document of any known format. Throws ReadError where the file cannot be read; anything else thrown is a fault of ours. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const deadline = startDeadline(limits.timeoutMs, options.signal);
  try {
    const context: ReadContext = {
      ...identify(bytes, options.name, limits.maxBytes),
      name: options.name ?? '-',
      password: options.password ?? null,
      ocr: options.ocr ?? 'auto',
      limits,
      signal: deadline.signal,
      onProgress: options.onProgress ?? (() => {}),
    };
    return await deadline.race(readAs(bytes, context));
  } catch (error) {
    throw asTimeout(error, deadline.signal, limits.timeoutMs);
  } finally {
    deadline.end();
  }
}

const markNotes = (document: SourceDocument): SourceDocument => markSuperscriptNotes(markRawNotes(document));

/** What the file is; files too large or empty go no further. */
function identify(bytes: Uint8Array, name: string | undefined, maxBytes: number): Sniffed {
  if (bytes.length > maxBytes) throw new ReadError('too-large', { bytes: bytes.length, limit: maxBytes });
  const sniffed = sniffAndDecode(bytes, name);
  const { kind } = sniffed;
  if (kind === 'empty') throw new ReadError('empty-file');
  if (kind === 'cut-zip') throw new ReadError('truncated', { kind: 'docx' });
  if (kind === 'binary' || kind === 'ole') throw new ReadError('unknown-type', { kind });
  if (!(kind in READERS)) throw new ReadError('unsupported-type', { kind });
  return sniffed;
}

async function readAs(bytes: Uint8Array, context: ReadContext): Promise<SourceDocument> {
  const reading = await readBytes(bytes, context);
  context.signal.throwIfAborted();
  const assembled = await assemble(reading);
  const text = withoutControls(assembled.text);
  if (text.length > context.limits.maxCharacters) {
    throw new ReadError('too-large', { characters: text.length, limit: context.limits.maxCharacters });
  }
  if ((assembled.pages ?? 0) > context.limits.maxPages) {
    throw new ReadError('too-many-pages', { pages: assembled.pages!, limit: context.limits.maxPages });
  }
  if (context.ocr === 'never' && !/\p{L}/u.test(text) && reading.unread.some(({ what }) => what === 'page')) {
    throw new ReadError('ocr-needed');
  }
  const doubts = checkLanguage(text, assembled.textFrom);
  context.signal.throwIfAborted();
  const { rebuildFlattenedTables } = await import('./flattened/index.ts');
  const document = {
    name: context.name,
    format: reading.format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...assembled,
    text,
    unread: reading.unread,
    notes: [...assembled.notes, ...doubts],
  };
  const isRaw = reading.format === 'txt';
  const marked = isRaw ? markNotes(markRunningHeads(markPageWords(document))) : document;
  return rebuildFlattenedTables(markChapterNotes(marked));
}

/** Whatever a parser throws over a file made of parts means that the file is damaged; characters in a row cannot be. */
async function readBytes(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const reader = await READERS[context.kind]!();
  try {
    return await reader(bytes, context);
  } catch (error) {
    const isToldAlready = error instanceof ReadError || context.signal.aborted || isMissingPart(error);
    if (isToldAlready || MERE_TEXT.has(context.kind)) throw error;
    throw new ReadError('corrupt', { kind: context.kind }, error);
  }
}

const MERE_TEXT: ReadonlySet<FileKind> = new Set<FileKind>(['text', 'markdown', 'html']);

/** A missing part of the installation is no fault of the file. */
const isMissingPart = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_MODULE_NOT_FOUND';

/**
 * Control characters and halves of surrogate pairs, should a reader have let any pass, as blanks and replacement
 * characters: one for one, so that every offset stays, and no terminal or JSON reader is led astray.
 */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ').toWellFormed();
}

type Assembled = Pick<
  SourceDocument,
  'pages' | 'textFrom' | 'text' | 'lines' | 'grids' | 'repairs' | 'notes' | 'asides'
>;

/** Each kind of reading has its own way to the text. */
async function assemble(reading: Reading): Promise<Assembled> {
  if (reading.kind === 'flow') {
    const { assembleFlow } = await import('./flow.ts');
    const { pages, textFrom, repairs, notes, asides } = reading;
    return { pages, textFrom, repairs, notes, asides, ...assembleFlow(reading) };
  }
  const { assemblePages } = await import('./pages.ts');
  const assembled = assemblePages(reading);
  return { ...assembled, asides: [...reading.asides, ...assembled.asides] };
}
