/** "5.2." below "6.": where a plan's decimals count under the number of their heading, those that do not. */
import { allHeadings } from '../plan/outline.ts';
import { startOf } from './places.ts';
import { headingSibling, pointSibling, type Sibling } from './siblings.ts';
import type { Subject } from './subject.ts';

/** So many decimals, and such a share of them, show that the plan counts so. */
const FEWEST = 4;
const MOST = 0.75;

interface Child {
  sibling: Sibling;
  parent: Sibling;
  /** It bears its parent's number. */
  fits: boolean;
}

/** Each group of such labels with what was expected of the first of them. */
export function strangeDecimals({ plan, passages }: Subject): { strays: Sibling[]; expected: string }[] {
  const headings = allHeadings(plan.outline, ({ role }) => role !== 'appendix').map(headingSibling);
  const points = passages.filter(({ part }) => part !== 'preamble' && part !== 'closing').map(pointSibling);
  const children = childrenOf([...headings, ...points].sort((a, b) => startOf(a) - startOf(b)));
  const fitting = children.filter(({ fits }) => fits);
  if (fitting.length < FEWEST || fitting.length < children.length * MOST) return [];
  const families = [...new Set(children.map(({ parent }) => parent))].map((parent) =>
    children.filter((child) => child.parent === parent),
  );
  const labels = new Set(fitting.map(({ sibling }) => sibling.bare));
  return families.flatMap((family) => {
    const strays = family.filter(({ fits }) => !fits).map(({ sibling }) => sibling);
    const [first] = strays;
    // A family all of whose labels are another's may count a heading that was not read, unless that has them already.
    const isSure = strays.length < family.length || strays.some(({ bare }) => labels.has(bare));
    if (!first || !isSure) return [];
    const place = family.findIndex(({ sibling }) => sibling === first);
    return [{ strays, expected: `${family[0]!.parent.bare}.${place + 1}` }];
  });
}

/** Decimals of two numbers, and a letter in place of one, with the heading of one number that they stand under. */
function childrenOf(items: readonly Sibling[]): Child[] {
  const children: Child[] = [];
  let parent: Sibling | null = null;
  /** Numbers that points below the heading bear: what follows one may be its child. */
  let inner = new Set<number>();
  for (const [index, sibling] of items.entries()) {
    const { kind, value, isHeading } = sibling;
    if (isHeading && kind !== 'arabic') parent = null;
    else if (kind === 'arabic' && value.length === 1) {
      if (isHeading) {
        parent = sibling;
        inner = new Set();
      } else inner.add(value[0]!);
    } else if (kind === 'arabic' && value.length === 2 && parent && !inner.has(value[0]!))
      children.push({ sibling, parent, fits: value[0] === parent.value[0] });
    else if (parent && children.at(-1)?.sibling === items[index - 1] && isLoneB(items, index))
      children.push({ sibling, parent, fits: false });
  }
  return children;
}

/** "b)" behind "3.1." where there is no a), neither in its words, and no c). */
function isLoneB(items: readonly Sibling[], index: number): boolean {
  const [before, { kind, bare }, next] = [items[index - 1], items[index]!, items[index + 1]];
  return kind === 'letter' && bare === 'b' && next?.kind !== 'letter' && !/(?<!\p{L})a[.)]\s/u.test(before?.text ?? '');
}
