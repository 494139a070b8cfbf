/** Where our own reader cannot make sense of a file, mammoth may: it gives the words, without labels and tables. */
import { canonicalise } from '../../language/normalise.ts';
import type { ReadError } from '../errors.ts';
import type { FlowReading } from '../reading.ts';

export async function readWithMammoth(bytes: Uint8Array, failure: ReadError): Promise<FlowReading> {
  const { default: mammoth } = await import('mammoth');
  const text = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).then(
    (result) => canonicalise(result.value).trim(),
    () => '',
  );
  if (text === '') throw failure;
  return {
    kind: 'flow',
    format: 'docx',
    textFrom: 'text',
    pages: null,
    blocks: text
      .split(/\n+/u)
      .map((line) => ({ kind: 'line', line: { text: line.trim(), page: null, style: null, startsParagraph: true } })),
    asides: [],
    unread: [{ page: null, what: 'part', reason: 'structure' }],
    repairs: [],
    notes: [{ code: 'docx-read-by-mammoth', data: {}, span: null }],
  };
}
