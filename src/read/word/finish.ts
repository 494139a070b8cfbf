/** The last step of every Word reader: pages where they are known, repairs of legacy fonts, the reading itself. */

import type { FlowBlock, FlowLine, FlowReading } from '../reading.ts';
import { linesInOrder } from '../reading-order.ts';
import type { Aside, ReadingNote, Repair, Unread } from '../source-document.ts';
import type { Decoded } from './lines.ts';

export interface Finished {
  format: 'docx' | 'doc';
  blocks: FlowBlock[];
  asides: Aside[];
  unread: Unread[];
  decoded: ReadonlyMap<FlowLine, Decoded>;
  /** Null where nothing in the file tells pages apart: then no line has one. */
  pages: number | null;
  notes?: ReadingNote[];
}

export function finishFlow({ format, blocks, asides, unread, decoded, pages, notes = [] }: Finished): FlowReading {
  const lines = linesInOrder(blocks);
  if (pages === null) {
    for (const line of lines) line.page = null;
    for (const entry of unread) entry.page = null;
  }
  return {
    kind: 'flow',
    format,
    textFrom: 'text',
    pages,
    blocks,
    asides,
    unread,
    repairs: encodingRepairs(lines, decoded),
    notes,
  };
}

/** One repair for each legacy font, at the first line that it was undone in; hundreds would say no more. */
function encodingRepairs(lines: readonly FlowLine[], decoded: ReadonlyMap<FlowLine, Decoded>): Repair[] {
  const repairs: Repair[] = [];
  if (decoded.size === 0) return repairs;
  const fonts = new Set<string>();
  let start = 0;
  for (const line of lines) {
    const end = start + line.text.length;
    const raw = decoded.get(line);
    if (raw && !fonts.has(raw.font)) {
      fonts.add(raw.font);
      repairs.push({ kind: 'encoding', from: raw.from.trim(), to: line.text, span: { start, end } });
    }
    start = end + 1;
  }
  return repairs;
}

/** Lines of a note, whose number and first word may both have brought a blank. */
export function markAsNote(lines: readonly FlowLine[]): void {
  for (const line of lines) {
    line.role = 'footnote';
    line.text = line.text.replace(/^(\S+) {2,}/u, '$1 ');
  }
}
