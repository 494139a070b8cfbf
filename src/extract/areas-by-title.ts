/** Areas under names of the office's own: where the appendix's groups have the same names as the body's areas, they are the same. */
import { fold } from '../language/fold.ts';
import type { Heading, Pillar } from '../plan/types.ts';
import type { AppendixReading } from './appendices/index.ts';
import { type Section, walk } from './section-tree.ts';

/** Gives the groups of the appendices, and their rows, the areas that the body's headings of the same words have. */
export function nameGroupsAsBody(root: Section, { headings, tables }: AppendixReading): void {
  const areas = new Map<string, Pillar>();
  for (const { title, pillar } of walk(root)) if (title && pillar) areas.set(nameOf(title.text), pillar);
  const areaNamed = (title: string | null): Pillar | null => areas.get(nameOf(title ?? '')) ?? null;
  const visit = (heading: Heading): void => {
    heading.pillar ??= areaNamed(heading.title);
    heading.children.forEach(visit);
  };
  headings.forEach(visit);
  for (const { rows } of tables) for (const { row } of rows) row.pillar ??= areaNamed(row.groupTitle);
}

const nameOf = (title: string): string => fold(title).replace(/[\s.:;,]+$/u, '');
