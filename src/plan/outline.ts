/** The outline of a plan as a list. */
import type { Heading } from './types.ts';

/** Every heading in the order of the document; one that is not wanted is left out with all below it. */
export function allHeadings(
  outline: readonly Heading[],
  isWanted: (heading: Heading) => boolean = () => true,
): Heading[] {
  return outline.filter(isWanted).flatMap((heading) => [heading, ...allHeadings(heading.children, isWanted)]);
}
