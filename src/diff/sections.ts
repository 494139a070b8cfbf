/** Sections by what they are for, not by their number: added, removed, moved under another part, under another title. */
import type { Heading } from '../plan/types.ts';
import type { SectionChange } from './report.ts';
import { type PlanView, sameWords } from './view.ts';

interface Section {
  heading: Heading;
  name: string;
  /** Role of the chapter that it stands under. */
  under: string;
}

export function compareSections(a: PlanView, b: PlanView): SectionChange[] {
  const listA = sectionsOf(a.plan.outline);
  const listB = sectionsOf(b.plan.outline);
  const taken = new Set<Section>();
  const changes: SectionChange[] = [];
  const pairOf = (section: Section): Section | null => {
    const free = listB.filter((other) => !taken.has(other) && sameKind(section, other));
    return (
      free.find((other) => sameTitle(section, other, a, b) && other.under === section.under) ??
      free.find((other) => sameTitle(section, other, a, b)) ??
      free.find((other) => other.under === section.under) ??
      free[0] ??
      null
    );
  };
  for (const section of listA) {
    const { role, pillar } = section.heading;
    const other = pairOf(section);
    if (!other) {
      changes.push({ role, pillar, change: 'removed', a: section.name, b: null });
      continue;
    }
    taken.add(other);
    if (!sameTitle(section, other, a, b))
      changes.push({ role, pillar, change: 'retitled', a: section.name, b: other.name });
    else if (other.under !== section.under)
      changes.push({ role, pillar, change: 'moved', a: section.name, b: other.name });
  }
  for (const other of listB) {
    if (taken.has(other)) continue;
    const { role, pillar } = other.heading;
    changes.push({ role, pillar, change: 'added', a: null, b: other.name });
  }
  return changes;
}

/** Units under the organisation part are compared as responsibilities, group rows of a table with its rows. */
function sectionsOf(outline: readonly Heading[], parent: Heading | null = null): Section[] {
  return outline.flatMap((heading) => {
    if (parent && (parent.role === 'organization' || parent.role === 'appendix')) return [];
    const name = [heading.label, heading.title].filter(Boolean).join('. ').replace(/\.\. /u, '. ');
    return [{ heading, name, under: parent?.role ?? '' }, ...sectionsOf(heading.children, heading)];
  });
}

function sameKind(a: Section, b: Section): boolean {
  return a.heading.role === b.heading.role && a.heading.pillar === b.heading.pillar;
}

function sameTitle(a: Section, b: Section, viewA: PlanView, viewB: PlanView): boolean {
  return sameWords(viewA.words(a.heading.title), viewB.words(b.heading.title));
}
