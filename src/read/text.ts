/** Raw text: the user's own lines, kept as they are. */
import { canonicalise } from '../language/normalise.ts';
import type { FlowReading } from './reading.ts';

export function readText(bytes: Uint8Array): FlowReading {
  const text = canonicalise(new TextDecoder('utf-8').decode(bytes));
  return {
    kind: 'flow',
    format: 'txt',
    textFrom: 'text',
    pages: null,
    blocks: text.split('\n').map((line) => ({
      kind: 'line' as const,
      line: { text: line, page: null, style: null, startsParagraph: null },
    })),
    asides: [],
    unread: [],
    repairs: [],
    notes: [],
  };
}
