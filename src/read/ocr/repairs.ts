/** Repairs of what the engine cannot have read rightly; each is listed, none touches a well-formed number or date. */
import type { PagesReading, PlacedPage } from '../reading.ts';
import type { ReadingNote } from '../source-document.ts';

type Repairs = PagesReading['repairs'];

export function repairPages(_pages: readonly PlacedPage[]): { repairs: Repairs; notes: ReadingNote[] } {
  return { repairs: [], notes: [] };
}
