/** The outline of a plan as a list. */
import type { Heading } from './types.ts';

/** Every heading in the order of the document; one that is not wanted is left out with all below it. */
export function allHeadings(
  outline: readonly Heading[],
  isWanted: (heading: Heading) => boolean = () => true,
): Heading[] {
  const found: Heading[] = [];
  const visit = (headings: readonly Heading[]): void => {
    for (const heading of headings) {
      if (!isWanted(heading)) continue;
      found.push(heading);
      visit(heading.children);
    }
  };
  visit(outline);
  return found;
}
