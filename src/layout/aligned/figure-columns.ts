/** The columns of a table of figures, as ranges on the line: what stands in which. */
import type { Span } from '../../read/source-document.ts';
import type { Chunk } from './chunks.ts';

export interface Slot {
  x0: number;
  x1: number;
}

/** A heading, or words of a cell, take no more of a line. */
export const LONGEST_HEADING = 45;

export const words = (text: string, { start, end }: Span): string => text.slice(start, end);
export const bare = ({ start, end }: Span): Span => ({ start, end });

export const overlap = ({ x0, x1 }: Chunk, slot: Slot): number => Math.min(x1, slot.x1) - Math.max(x0, slot.x0);

export function slotOf(chunk: Chunk, slots: readonly Slot[]): number {
  return slots.reduce((best, slot, c) => (overlap(chunk, slot) > overlap(chunk, slots[best]!) ? c : best), 0);
}
