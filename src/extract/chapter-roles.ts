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
/** From this share of its points with figures on, a chapter sets targets. */
const MOSTLY_FIGURES = 0.6;
const FIGURE = /\d\s?%|(?:ít nhất|tối thiểu|không quá|trên|dưới|từ|đạt)\s\d/iu;

export interface ChapterContent {
  /** The words of the headings or points one step below the chapter, of those a step deeper, and of all below. */
  steps: readonly string[];
  headed: readonly string[];
  deeper: readonly string[];
  /** No other chapter stands before it. */
  isFirst: boolean;
}

function holdsUnits(headings: readonly string[]): boolean {
  const units = headings.filter((text) => looksLikeUnit(text.slice(0, LONGEST_UNIT)));
  return units.length >= FEWEST && units.length * 2 > headings.length;
}

const countFigures = (points: readonly string[]): number => points.filter((text) => FIGURE.test(text)).length;

/** Do points set targets, most of them? */
export const mostlyFigures = (points: readonly string[]): boolean =>
  points.length > 0 && countFigures(points) >= MOSTLY_FIGURES * points.length;

export function roleOfChapter(title: string, { steps, headed, deeper, isFirst }: ChapterContent): Role {
  if (looksBack(title)) return 'other';
  const told = roleWithinHeading(title);
  if (told !== 'other') return told;
  const areas = new Set(steps.map((text) => (text.length <= LONGEST_AREA ? pillarOfHeading(text) : null)));
  areas.delete(null);
  const points = deeper.length > 0 ? deeper : steps;
  const figures = countFigures(points);
  if (areas.size >= FEWEST) return figures >= MOSTLY_FIGURES * points.length ? 'targets' : 'tasks';
  if (holdsUnits(steps) || holdsUnits(headed)) return 'organization';
  if (figures >= FEWEST && figures >= MOSTLY_FIGURES * points.length) return 'targets';
  // What a plan says first, without a figure, is what it is for.
  return isFirst && figures === 0 && points.length > 0 ? 'purposes' : 'other';
}
