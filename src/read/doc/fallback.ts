/** Where our own reader fails, word-extractor may still find the words; tables come as lines, labels are lost. */
import { canonicalise } from '../../language/normalise.ts';
import { ReadError } from '../errors.ts';
import type { FlowReading } from '../reading.ts';

export async function readWithWordExtractor(bytes: Uint8Array, failure: unknown): Promise<FlowReading> {
  const { default: WordExtractor } = await import('word-extractor');
  // The types know nothing of the option that keeps typographic quotes and dashes as they are.
  type Body = (options: { filterUnicode: boolean }) => string;
  const text = await new WordExtractor().extract(Buffer.from(bytes)).then(
    // The library prints an optional hyphen (1F) as the word "undefined".
    (document) =>
      canonicalise(
        (document.getBody as Body).call(document, { filterUnicode: false }).replace(/undefined/gu, ''),
      ).trim(),
    () => '',
  );
  if (text === '') throw failure instanceof ReadError ? failure : new ReadError('corrupt', { kind: 'doc' }, failure);
  return {
    kind: 'flow',
    format: 'doc',
    textFrom: 'text',
    pages: null,
    blocks: text
      .split(/[\n\t]+/u)
      .map((line) => ({ kind: 'line', line: { text: line.trim(), page: null, style: null, startsParagraph: true } })),
    asides: [],
    unread: [{ page: null, what: 'part', reason: 'structure' }],
    repairs: [],
    notes: [{ code: 'doc-read-by-word-extractor', data: {}, span: null }],
  };
}
