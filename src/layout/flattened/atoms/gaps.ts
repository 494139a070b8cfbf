/** How pieces of a table's text stand off from each other. */

/**
 * How an atom stands off from the one before it; what each kind means is learned from the table itself. On its line: behind
 * the row's number; where words of another kind of cells begin, or of the same kind again; before any other capital; before
 * a dash, or between words that do not belong together.
 */
export const GAPS = [
  'numbered',
  'turn',
  'alike',
  'capital',
  'inline',
  'wide',
  'adjacent',
  'blank',
  'spacer',
  'indent',
  'page',
] as const;
export type Gap = (typeof GAPS)[number];
export const gapIndex = (gap: Gap): number => GAPS.indexOf(gap);
