/** What every format's reader is: bytes in, a reading out. */
import type { DecodedText } from './decode-text.ts';
import type { Limits } from './limits.ts';
import type { ReadOptions } from './options.ts';
import type { Reading } from './reading.ts';
import type { FileKind } from './sniff.ts';

/** The caller's options with the gaps filled, and what the file was found to be. */
export interface ReadContext {
  kind: FileKind;
  /** Of a text: its words, where telling the kind has decoded them. */
  decoded: DecodedText | null;
  name: string;
  password: string | null;
  ocr: NonNullable<ReadOptions['ocr']>;
  limits: Limits;
  /** Aborted when the caller gives up or the time is over; readers look at it between pages. */
  signal: AbortSignal;
  onProgress: NonNullable<ReadOptions['onProgress']>;
}

export type Reader = (bytes: Uint8Array, context: ReadContext) => Reading | Promise<Reading>;
