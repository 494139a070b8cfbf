/** The body's sections as a tree, and what is asked of it. */
import type { TracedText } from '../plan/traced.ts';
import type { Pillar, Role } from '../plan/types.ts';
import type { Block } from './blocks.ts';

/** A point with what the short headings above it inside the same section say about it. */
export interface Point {
  block: Block;
  role: Role;
  pillar: Pillar | null;
  /** The short heading inside the section that the point stands under. */
  under: string | null;
}

export interface Section {
  /** Null for the root. */
  block: Block | null;
  label: string | null;
  title: TracedText | null;
  rank: number;
  role: Role;
  pillar: Pillar | null;
  parent: Section | null;
  children: Section[];
  points: Point[];
  /** Short headings inside the section, which no outline lists. */
  subHeadings: SubHeading[];
}

/** "b) Cải cách thủ tục hành chính:" over some of a section's points. */
export interface SubHeading {
  label: string | null;
  text: TracedText;
}

export function section(
  block: Block | null,
  label: string | null,
  title: TracedText | null,
  rank: number,
  role: Role,
  pillar: Pillar | null,
  parent: Section | null,
): Section {
  return { block, label, title, rank, role, pillar, parent, children: [], points: [], subHeadings: [] };
}

/** The area that a section stands in: its own, or the nearest one above. */
export const areaOf = (from: Section | null): Pillar | null => areaSection(from)?.pillar ?? null;

/** The section that names the area which `from` stands in. */
export function areaSection(from: Section | null): Section | null {
  for (let at = from; at; at = at.parent) if (at.pillar) return at;
  return null;
}

/** Every section of the tree in document order, the root left out. */
export function walk(root: Section): Section[] {
  return root.children.flatMap((child) => [child, ...walk(child)]);
}

/** Every point of the tree in document order, with the section it stands in. */
export function pointsOf(root: Section): { point: Point; section: Section }[] {
  const all: { point: Point; section: Section }[] = [];
  const visit = (at: Section): void => {
    for (const point of at.points) all.push({ point, section: at });
    for (const child of at.children) visit(child);
  };
  visit(root);
  return all.sort((a, b) => a.point.block.line - b.point.block.line);
}

/** How a section is named among others: "2.1", "III.1", "II". */
export function sectionName(at: Section): string {
  const label = at.label ?? '';
  if (label === '' || /\./u.test(label) || !at.parent?.block) return label || (at.title?.text ?? '');
  const above = at.parent.block.label?.kind === 'part' ? null : at.parent.label;
  return above ? `${above}.${label}` : label;
}
