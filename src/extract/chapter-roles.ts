/** What a chapter is for where the words that its heading opens with do not say it: words further on, or what stands in it. */
import type { Role } from '../plan/types.ts';
import { looksLikeUnit } from '../registry/bodies.ts';
import { looksBack, roleWithinHeading } from '../registry/headings.ts';
import { pillarOfHeading } from '../registry/pillars.ts';

/** So many areas, or units, among its headings tell a chapter. */
const FEWEST = 3;
const LONGEST_AREA = 110;
/** A unit's name stands ahead of its duties. */
const LONGEST_UNIT = 90;

/** `inside`: the words of the headings or points one step below the chapter. */
export function roleOfChapter(title: string, inside: readonly string[]): Role {
  if (looksBack(title)) return 'other';
  const told = roleWithinHeading(title);
  if (told !== 'other') return told;
  const areas = new Set(inside.map((text) => (text.length <= LONGEST_AREA ? pillarOfHeading(text) : null)));
  areas.delete(null);
  if (areas.size >= FEWEST) return 'tasks';
  const units = inside.filter((text) => looksLikeUnit(text.slice(0, LONGEST_UNIT)));
  return units.length >= FEWEST && units.length * 2 > inside.length ? 'organization' : 'other';
}
