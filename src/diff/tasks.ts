/** Tasks aligned over body and table by their meaning, and what changed in each. */
import { bestPairs, type Pair } from '../language/assignment.ts';
import { containment, likeness, type Meaning } from '../language/similarity.ts';
import type { Deadline, Plan } from '../plan/types.ts';
import type { TaskChange, TaskField, TaskRef } from './report.ts';
import { sameUnits } from './units.ts';
import { figuresOf, type PlanView, sameWords } from './view.ts';

/** Below this two tasks share officialese, not a matter. */
const SAME_TASK_FLOOR = 0.42;
/** Above this the words differ, the task does not. */
const REWORDED_FLOOR = 0.6;
const SAME_PLACE_BONUS = 0.08;
const SAME_PILLAR_BONUS = 0.06;
/** What stands in body and table of one plan is one task: its other place keeps it in the other plan. */
const TWIN_FLOOR = 0.6;

/** How much less a match inside a longer task counts. */
const WITHIN_COST = 0.15;
/** The few words of a short task stand in many a long one by chance. */
const LEAST_WITHIN = 12;
/** By this much a match must be better for the weaker one to be given up. */
const FAR_BETTER = 0.2;

interface Item {
  ref: TaskRef;
  meaning: Meaning;
}

export function taskRefs(plan: Plan): TaskRef[] {
  const rows = plan.appendices.flatMap((appendix) =>
    appendix.rows.map(
      (row): TaskRef => ({
        where: 'appendix',
        ref: [row.group, row.no].filter(Boolean).join('.'),
        pillar: row.pillar,
        text: row.content,
        row,
        at: row.cellsAt.content ?? row.at,
      }),
    ),
  );
  const body = plan.tasks.map(
    (task): TaskRef => ({
      where: 'body',
      ref: [task.section, task.label?.replace(/[.)]+$/u, '')].filter((part) => part && part !== '-').join('.'),
      pillar: task.pillar,
      text: task.text,
      at: task.at,
    }),
  );
  return [...body, ...rows];
}

export function compareTasks(a: PlanView, b: PlanView): TaskChange[] {
  const itemsA = taskRefs(a.plan).map((ref): Item => ({ ref, meaning: a.meaning(ref.text) }));
  const itemsB = taskRefs(b.plan).map((ref): Item => ({ ref, meaning: b.meaning(ref.text) }));
  const edges: Pair[] = [];
  const alike: Float32Array[] = itemsA.map(() => new Float32Array(itemsB.length));
  itemsA.forEach((item, i) => {
    itemsB.forEach((other, j) => {
      const similarity = similarityOf(item.meaning, other.meaning);
      alike[i]![j] = similarity;
      const score = similarity + bonusOf(item.ref, other.ref);
      if (similarity >= SAME_TASK_FLOOR) edges.push({ a: i, b: j, score });
    });
  });
  const partner = new Map(
    bestPairs(edges)
      .filter(({ a: i, b: j }) => !isMakeshift(i, j, alike))
      .map((pair) => [pair.a, pair.b]),
  );
  const taken = new Set(partner.values());

  const changes: TaskChange[] = itemsA.map((item, i) => {
    const j = partner.get(i) ?? twinOf((k) => alike[i]![k]!, itemsB.length);
    if (j === null) return { change: 'removed', similarity: 0, fields: [], a: item.ref, b: null };
    return taskChange(item.ref, itemsB[j]!.ref, alike[i]![j]!, a, b);
  });
  itemsB.forEach((item, j) => {
    if (taken.has(j)) return;
    const i = twinOf((k) => alike[k]![j]!, itemsA.length);
    if (i === null) changes.push({ change: 'added', similarity: 0, fields: [], a: null, b: item.ref });
    else changes.push(taskChange(itemsA[i]!.ref, item.ref, alike[i]![j]!, a, b));
  });
  return changes;
}

/** A task that the other plan took into a longer one is still that task, if less surely than one of its own size. */
function similarityOf(a: Meaning, b: Meaning): number {
  const alike = likeness(a, b);
  return Math.min(a.total, b.total) < LEAST_WITHIN ? alike : Math.max(alike, containment(a, b) - WITHIN_COST);
}

/** A pair that only fills a gap: one of the two has a far better match, which another task of its own plan took. */
function isMakeshift(i: number, j: number, alike: readonly Float32Array[]): boolean {
  const own = alike[i]![j]!;
  if (own >= REWORDED_FLOOR) return false;
  const better = own + FAR_BETTER;
  return alike[i]!.some((other) => other >= better) || alike.some((row) => row[j]! >= better);
}

function bonusOf(a: TaskRef, b: TaskRef): number {
  return (
    (a.where === b.where ? SAME_PLACE_BONUS : 0) + (a.pillar !== null && a.pillar === b.pillar ? SAME_PILLAR_BONUS : 0)
  );
}

function twinOf(likenessTo: (index: number) => number, count: number): number | null {
  let best: number | null = null;
  let bestLikeness = TWIN_FLOOR;
  for (let index = 0; index < count; index++) {
    if (likenessTo(index) >= bestLikeness) [best, bestLikeness] = [index, likenessTo(index)];
  }
  return best;
}

function taskChange(a: TaskRef, b: TaskRef, similarity: number, viewA: PlanView, viewB: PlanView): TaskChange {
  const fields: TaskField[] = [];
  const wordsA = viewA.words(a.text);
  const wordsB = viewB.words(b.text);
  const sameContent = sameWords(wordsA, wordsB);
  if (!sameContent) fields.push('content');
  if (a.pillar !== b.pillar && a.pillar !== null && b.pillar !== null) fields.push('pillar');
  if (a.row && b.row) {
    if (!sameList(a.row.products, b.row.products, viewA, viewB)) fields.push('products');
    if (!sameUnits(a.row.leads, b.row.leads, viewA, viewB)) fields.push('leads');
    if (!sameUnits(a.row.coordinators, b.row.coordinators, viewA, viewB)) fields.push('coordinators');
    if (!sameDeadline(a.row.deadline, b.row.deadline, viewA, viewB)) fields.push('deadline');
  }
  const rounded = sameContent ? 1 : Math.round(similarity * 1000) / 1000;
  return {
    change: kindOf(fields, similarity, figuresOf(wordsA), figuresOf(wordsB)),
    similarity: rounded,
    fields,
    a,
    b,
  };
}

function kindOf(
  fields: readonly TaskField[],
  similarity: number,
  figuresA: string[],
  figuresB: string[],
): TaskChange['change'] {
  if (fields.length === 0) return 'same';
  if (fields.length > 1 || fields[0] !== 'content') return 'changed';
  const sameFigures = figuresA.join(' ') === figuresB.join(' ');
  return sameFigures && similarity >= REWORDED_FLOOR ? 'reworded' : 'changed';
}

function sameList(a: readonly string[], b: readonly string[], viewA: PlanView, viewB: PlanView): boolean {
  return sameWords(viewA.words(a.join(' ')), viewB.words(b.join(' ')));
}

/** A deadline that moved on with the plan's year is the same deadline. */
function sameDeadline(a: Deadline, b: Deadline, viewA: PlanView, viewB: PlanView): boolean {
  if (sameWords(viewA.words(a.text), viewB.words(b.text))) return true;
  const [yearA, yearB] = [viewA.plan.header.year, viewB.plan.header.year];
  if (!yearA || !yearB || a.parts.length === 0 || a.parts.length !== b.parts.length) return false;
  const key = (deadline: Deadline, year: number): string =>
    JSON.stringify(deadline.parts.map(({ kind, from, to, every }) => [kind, roll(from, year), roll(to, year), every]));
  if (a.parts.some((part) => part.kind === 'unknown' || part.kind === 'conditional')) return false;
  return key(a, yearA) === key(b, yearB);
}

function roll(iso: string | null, year: number): string | null {
  if (!iso) return null;
  const [ownYear, rest] = [Number(iso.slice(0, 4)) - year, iso.slice(4)];
  // The end of February moves with leap years; it is the same day to a clerk.
  return `${ownYear}${rest === '-02-29' ? '-02-28' : rest}`;
}
