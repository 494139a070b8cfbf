/** From bytes to the one canonical text: the format's reader, then layout. */
import { createHash } from 'node:crypto';
import type { ReadOptions } from '../read/options.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { readText } from '../read/text.ts';
import { assembleFlow } from './flow.ts';

export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const reading = readText(bytes);
  return {
    name: options.name ?? '-',
    format: reading.format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: reading.pages,
    textFrom: reading.textFrom,
    ...assembleFlow(reading),
    asides: reading.asides,
    unread: reading.unread,
    repairs: reading.repairs,
    notes: reading.notes,
  };
}
