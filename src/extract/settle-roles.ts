/** What the whole tree tells of its chapters, where their headings one by one have said too little. */
import type { Pillar, Role } from '../plan/types.ts';
import { looksBack, roleOfHeading } from '../registry/headings.ts';
import { pillarOfWords } from '../registry/pillars.ts';
import { PILLARS } from '../registry/vocabulary.ts';
import { mostlyFigures } from './chapter-roles.ts';
import { areaOf, type Section, walk } from './section-tree.ts';
import { ASSIGNS } from './sub-headings.ts';

export function settleRoles(root: Section): void {
  for (const at of walk(root)) settleAims(at);
  for (const at of walk(root).reverse()) if (holdsBoth(at)) at.role = 'tasks';
  settleRepeated(root);
  settleTasks(root);
  settleAssigned(root);
  for (const at of walk(root)) settleAreas(at);
}

/** "A. Mục tiêu" in "MỤC TIÊU, YÊU CẦU": where most of what stands below has a figure, it sets targets. */
function settleAims(at: Section): void {
  if (at.role !== 'purposes' || at.parent?.role !== 'purposes') return;
  if (roleOfHeading(at.title?.text ?? '') !== 'targets' || !mostlyFigures(pointsIn(at))) return;
  for (const inside of [at, ...walk(at)]) giveRole(inside, 'targets');
}

/** A chapter with targets and tasks inside is one of tasks; the headings inside it tell them apart. */
function holdsBoth({ role, children }: Section): boolean {
  if (role !== 'targets' && role !== 'other') return false;
  const has = (...roles: Role[]): boolean => children.some((child) => roles.includes(child.role));
  return has('tasks', 'solutions') && (role === 'targets' || has('targets', 'purposes'));
}

/** Of a plan's chapters the one that nothing has told, between targets and those who carry out, is what is to be done. */
function settleTasks({ children }: Section): void {
  if (children.some(({ role }) => role === 'tasks' || role === 'solutions')) return;
  const untold = children.filter((child) => child.role === 'other' && !looksBack(child.title?.text ?? ''));
  const last = children.findIndex(({ role }) => role === 'organization');
  const first = children.findLastIndex(({ role }) => role === 'targets' || role === 'purposes');
  const [chapter, ...more] = untold.filter((child) => {
    const at = children.indexOf(child);
    return at > first && (last < 0 || at < last) && child.label !== null;
  });
  if (!chapter || more.length > 0) return;
  for (const at of [chapter, ...walk(chapter)]) {
    if (at.role === 'other') at.role = 'tasks';
    for (const point of at.points) if (point.role === 'other') point.role = 'tasks';
  }
}

/** "IV. Phân công nhiệm vụ cụ thể" beside "VI. Tổ chức thực hiện": where no other chapter does, it says what is to be done. */
function settleAssigned({ children }: Section): void {
  const assigning = children.filter(({ role }) => role === 'organization');
  if (assigning.length < 2 || children.some(({ role }) => role === 'tasks')) return;
  const [chapter, ...more] = assigning.filter(({ title }) => NAMES_TASKS.test(title?.folded ?? ''));
  if (!chapter || more.length > 0) return;
  for (const at of [chapter, ...walk(chapter)]) giveRole(at, 'tasks');
}

const NAMES_TASKS = /(?<!\p{L})(?:nhiệm vụ|công việc|phần việc|đầu việc)(?!\p{L})/u;

/** "1. Con số cam kết", "2. Phần việc" in each area's own chapter: what such headings are for, all their points together tell. */
function settleRepeated(root: Section): void {
  const alike = new Map<string, Section[]>();
  for (const chapter of root.children) {
    if (chapter.role === 'organization' || looksBack(chapter.title?.text ?? '')) continue;
    for (const child of chapter.children) {
      const title = child.title?.folded ?? '';
      alike.set(title, [...(alike.get(title) ?? []), child]);
    }
  }
  const repeated = [...alike.values()].filter((sections) => sections.length >= FEWEST_ALIKE);
  if (repeated.length < 2) return;
  for (const sections of repeated) {
    const points = sections.flatMap((at) => walk(at).concat(at)).flatMap((at) => at.points);
    const aims = mostlyFigures(points.map(({ block }) => block.body.text)) ? 'targets' : 'tasks';
    const role = ASSIGNS.test(sections[0]!.title!.text) ? 'organization' : aims;
    for (const at of sections) for (const inside of [at, ...walk(at)]) giveRole(inside, role);
  }
  for (const chapter of new Set(repeated.flat().map(({ parent }) => parent!))) {
    if (chapter.role !== 'tasks') giveRole(chapter, 'tasks');
    if (areaOf(chapter) === null) giveArea(chapter, pillarOfWords(chapter.title?.text ?? ''));
  }
}

const FEWEST_ALIKE = 3;

/**
 * Areas under names of the office's own ("Tiền của xã chi đúng chỗ"): what stands in each tells it, where each tells another
 * one. The one that tells nothing is the area that is left.
 */
function settleAreas(chapter: Section): void {
  const { role, children } = chapter;
  const isDivided = children.length >= FEWEST_AREAS && children.every(({ pillar, label }) => pillar === null && label);
  if (role !== 'tasks' || areaOf(chapter) !== null || !isDivided) return;
  const told = children.map(
    (child) => pillarOfWords(child.title?.text ?? '') ?? pillarOfWords(pointsIn(child).join('\n')),
  );
  const areas = new Set(told.filter((area) => area !== null));
  const untold = told.filter((area) => area === null).length;
  if (areas.size + untold < children.length || untold > 1) return;
  const left = PILLARS.filter((area) => !areas.has(area));
  if (untold === 1 && left.length > 1) return;
  children.forEach((child, i) => {
    giveArea(child, told[i] ?? left[0]!);
  });
}

const FEWEST_AREAS = 5;

const pointsIn = (at: Section): string[] =>
  [at, ...walk(at)].flatMap(({ points }) => points.map(({ block }) => block.body.text));

function giveRole(at: Section, role: Role): void {
  at.role = role;
  for (const point of at.points) point.role = role;
}

function giveArea(chapter: Section, pillar: Pillar | null): void {
  chapter.pillar = pillar;
  for (const at of [chapter, ...walk(chapter)]) for (const point of at.points) point.pillar ??= areaOf(at);
}
