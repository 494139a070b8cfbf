/** From bytes to the one canonical text: the format's reader, then layout. */
import { createHash } from 'node:crypto';
import { ReadError } from '../read/errors.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import type { ReadOptions } from '../read/options.ts';
import type { ReadContext } from '../read/reader.ts';
import type { Reading } from '../read/reading.ts';
import { sniff } from '../read/sniff.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { READERS } from './readers.ts';

/** Reads a document of any known format. Throws ReadError, and nothing else, where the file cannot be read. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const deadline = startDeadline(limits.timeoutMs, options.signal);
  try {
    const context: ReadContext = {
      kind: identify(bytes, options.name, limits.maxBytes),
      name: options.name ?? '-',
      password: options.password ?? null,
      ocr: options.ocr ?? 'auto',
      limits,
      signal: deadline.signal,
      onProgress: options.onProgress ?? (() => {}),
    };
    const document = await deadline.race(readAs(bytes, context));
    if (document.text.length > limits.maxCharacters) {
      throw new ReadError('too-large', { characters: document.text.length, limit: limits.maxCharacters });
    }
    return document;
  } catch (error) {
    throw asReadError(error, deadline.signal, limits.timeoutMs);
  } finally {
    deadline.end();
  }
}

/** What the file is; files too large or empty go no further. */
function identify(bytes: Uint8Array, name: string | undefined, maxBytes: number): ReadContext['kind'] {
  if (bytes.length > maxBytes) throw new ReadError('too-large', { bytes: bytes.length, limit: maxBytes });
  const kind = sniff(bytes, name);
  if (kind === 'empty') throw new ReadError('empty-file');
  if (kind === 'cut-zip') throw new ReadError('truncated', { kind: 'docx' });
  if (kind === 'binary' || kind === 'ole') throw new ReadError('unknown-type', { kind });
  if (!(kind in READERS)) throw new ReadError('unsupported-type', { kind });
  return kind;
}

async function readAs(bytes: Uint8Array, context: ReadContext): Promise<SourceDocument> {
  const reader = await READERS[context.kind]!();
  const reading = await reader(bytes, context);
  context.signal.throwIfAborted();
  const { rebuildFlattenedTables } = await import('./flattened/index.ts');
  return rebuildFlattenedTables({
    name: context.name,
    format: reading.format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(await assemble(reading)),
    asides: reading.asides,
    unread: reading.unread,
    notes: reading.notes,
  });
}

type Assembled = Pick<SourceDocument, 'pages' | 'textFrom' | 'text' | 'lines' | 'grids' | 'repairs'>;

/** Each kind of reading has its own way to the text. */
async function assemble(reading: Reading): Promise<Assembled> {
  if (reading.kind === 'flow') {
    const { assembleFlow } = await import('./flow.ts');
    return { pages: reading.pages, textFrom: reading.textFrom, repairs: reading.repairs, ...assembleFlow(reading) };
  }
  throw new ReadError('unsupported-type', { kind: reading.format });
}

interface Deadline {
  signal: AbortSignal;
  /** The work's result, or a rejection as soon as the signal is aborted, whatever the work is waiting for. */
  race<T>(work: Promise<T>): Promise<T>;
  end(): void;
}

/** Marks an abort as ours, to be told from the caller's own. */
const TIME_IS_UP = Symbol('time is up');

function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const timer = timeoutMs > 0 ? setTimeout(() => controller.abort(TIME_IS_UP), timeoutMs) : null;
  const forward = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) forward();
  outer?.addEventListener('abort', forward, { once: true });
  const { signal } = controller;
  return {
    signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        const give = (): void => reject(signal.reason);
        if (signal.aborted) give();
        signal.addEventListener('abort', give, { once: true });
        work.then(resolve, reject);
      }),
    end: () => {
      if (timer) clearTimeout(timer);
      outer?.removeEventListener('abort', forward);
    },
  };
}

/** The caller's own abort is handed on as it is; whatever else a parser threw means that the file is damaged. */
function asReadError(error: unknown, signal: AbortSignal, timeoutMs: number): unknown {
  if (error instanceof ReadError) return error;
  if (signal.aborted) {
    return signal.reason === TIME_IS_UP
      ? new ReadError('timeout', { seconds: Math.round(timeoutMs / 1000) })
      : signal.reason;
  }
  // A missing part of the installation is no fault of the file.
  if ((error as { code?: unknown })?.code === 'ERR_MODULE_NOT_FOUND') return error;
  return new ReadError('corrupt', {}, error);
}
