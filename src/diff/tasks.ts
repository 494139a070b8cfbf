/** Tasks aligned over body and table by their meaning, and what changed in each. */

import type { Pair } from '../language/assignment.ts';
import { containment, likeness, type Meaning } from '../language/similarity.ts';
import { rowLabel } from '../plan/row-label.ts';
import type { Plan } from '../plan/types.ts';
import { fold } from '../registry/match.ts';
import { areOpposed, denies } from '../registry/opposites.ts';
import { oncePer } from '../registry/remember.ts';
import { deadlineShift } from './deadlines.ts';
import { closestTwin, pairInRounds } from './pairing.ts';
import type { TaskChange, TaskField, TaskRef } from './report.ts';
import { sameUnits } from './units.ts';
import { figuresOf, type PlanView, sameWords } from './view.ts';

/** Below this two tasks share officialese, not a matter. */
const SAME_TASK_FLOOR = 0.42;
/** Above this the words differ, the task does not. */
const REWORDED_FLOOR = 0.6;
/** So much of a task that another took in stands in it. */
const WHOLE_FLOOR = 0.85;
/** … and it has so many telling words that they don't stand there by chance. */
const LEAST_WHOLE = 5;
/** What reads the same is at least so alike. */
const LITERAL_FLOOR = 0.9;
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

export const taskRefs: (plan: Plan) => readonly TaskRef[] = oncePer((plan) => {
  const rows = plan.appendices.flatMap((appendix) =>
    appendix.rows.map(
      (row): TaskRef => ({
        where: 'appendix',
        ref: rowLabel(plan, row),
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
});

/** What is known of A's tasks where A is the superior. */
export interface AskedFromAbove {
  /** B's tasks that answer them, however little their words tell of it. */
  answers: ReadonlyMap<TaskRef, TaskRef>;
  isAddressed: (task: TaskRef) => boolean;
}
const BETWEEN_EQUALS: AskedFromAbove = { answers: new Map(), isAddressed: () => true };

export function compareTasks(
  a: PlanView,
  b: PlanView,
  { answers, isAddressed }: AskedFromAbove = BETWEEN_EQUALS,
): TaskChange[] {
  const alone = { similarity: 0, fields: [], shift: null };
  const itemsA = itemsOf(a);
  const itemsB = itemsOf(b);
  const edges: Pair[] = [];
  const literal: Pair[] = [];
  const alike: Float32Array[] = itemsA.map(() => new Float32Array(itemsB.length));
  itemsA.forEach((item, i) => {
    itemsB.forEach((other, j) => {
      const similarity = kinshipOf(item, other);
      alike[i]![j] = similarity;
      if (similarity < SAME_TASK_FLOOR) return;
      const edge = { a: i, b: j, score: similarity + bonusOf(item.ref, other.ref) };
      edges.push(edge);
      if (similarity >= LITERAL_FLOOR && sameText(item.ref.text, other.ref.text, a, b)) literal.push(edge);
    });
  });
  const pairs = pairInRounds(
    literal,
    edges.filter((edge) => !isMakeshift(edge.a, edge.b, alike)),
  );
  const isLiteral = (i: number, j: number): boolean => sameText(itemsA[i]!.ref.text, itemsB[j]!.ref.text, a, b);
  const change = (i: number, j: number): TaskChange => taskChange(itemsA[i]!.ref, itemsB[j]!.ref, alike[i]![j]!, a, b);

  const answering = new Set(answers.values());
  const changes: TaskChange[] = itemsA.map((item, i) => {
    const answer = itemsB.findIndex(({ ref }) => ref === answers.get(item.ref));
    const j =
      pairs.b.get(i) ??
      (answer >= 0 ? answer : null) ??
      holderOf(item, itemsB, (other) => !isLiteral(pairs.a.get(other) ?? i, other)) ??
      pairs.b.get(twinOf(item, itemsA, pairs.b) ?? -1);
    if (j !== undefined) return change(i, j);
    return { ...alone, change: 'removed', a: item.ref, b: null, isAddressed: isAddressed(item.ref) };
  });
  itemsB.forEach((item, j) => {
    if (pairs.a.has(j) || answering.has(item.ref)) return;
    const i =
      holderOf(item, itemsA, (other) => !isLiteral(other, pairs.b.get(other) ?? j)) ??
      pairs.a.get(twinOf(item, itemsB, pairs.a) ?? -1);
    if (i !== undefined) changes.push(change(i, j));
    else changes.push({ ...alone, change: 'added', a: null, b: item.ref, isAddressed: true });
  });
  return changes;
}

const itemsOf = (view: PlanView): Item[] =>
  taskRefs(view.plan).map((ref) => ({ ref, meaning: view.meaning(ref.text) }));

/** The longer task of the other plan that took this one in whole, beside the one that it is paired with. */
function holderOf(item: Item, others: readonly Item[], isFree: (index: number) => boolean): number | undefined {
  if (item.meaning.ids.length < LEAST_WHOLE) return undefined;
  const index = others.findIndex(
    (other, index) =>
      other.meaning.total > item.meaning.total &&
      containment(item.meaning, other.meaning) >= WHOLE_FLOOR &&
      !areOpposed(item.ref.text, other.ref.text) &&
      isFree(index),
  );
  return index < 0 ? undefined : index;
}

/** How surely two tasks are one: 0 where their words exclude each other. */
function kinshipOf(a: Item, b: Item): number {
  const similarity = similarityOf(a.meaning, b.meaning);
  return similarity >= SAME_TASK_FLOOR && areOpposed(a.ref.text, b.ref.text) ? 0 : similarity;
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

/** The task's other place in its own plan, which has a partner: what stands in body and table is one task. */
function twinOf(item: Item, own: readonly Item[], partners: ReadonlyMap<number, number>): number | null {
  const likenessTo = (index: number): number =>
    own[index]!.ref.where === item.ref.where ? 0 : kinshipOf(item, own[index]!);
  return closestTwin(own.length, partners, likenessTo, TWIN_FLOOR);
}

export function taskChange(a: TaskRef, b: TaskRef, similarity: number, viewA: PlanView, viewB: PlanView): TaskChange {
  const fields: TaskField[] = [];
  const sameContent = sameText(a.text, b.text, viewA, viewB);
  if (!sameContent) fields.push('content');
  if (a.pillar !== b.pillar && a.pillar !== null && b.pillar !== null) fields.push('pillar');
  let shift: TaskChange['shift'] = null;
  if (a.row && b.row) {
    if (!sameList(a.row.products, b.row.products, viewA, viewB)) fields.push('products');
    if (!sameUnits(a.row.leads, b.row.leads, viewA, viewB)) fields.push('leads');
    if (!sameUnits(a.row.coordinators, b.row.coordinators, viewA, viewB)) fields.push('coordinators');
    shift = deadlineShift(a.row.deadline, b.row.deadline, viewA, viewB);
    if (shift) fields.push('deadline');
  }
  const rounded = sameContent ? 1 : Math.round(similarity * 1000) / 1000;
  const reworded = similarity >= REWORDED_FLOOR && saySame(a.text, b.text, viewA, viewB);
  return { change: kindOf(fields, reworded), similarity: rounded, fields, shift, a, b, isAddressed: true };
}

function kindOf(fields: readonly TaskField[], isReworded: boolean): TaskChange['change'] {
  if (fields.length === 0) return 'same';
  if (fields.length > 1 || fields[0] !== 'content') return 'changed';
  return isReworded ? 'reworded' : 'changed';
}

/** Other words, but the same figures, and neither leaves what the other does. */
function saySame(a: string, b: string, viewA: PlanView, viewB: PlanView): boolean {
  const [figuresA, figuresB] = [figuresOf(viewA.words(a)), figuresOf(viewB.words(b))];
  return figuresA.join(' ') === figuresB.join(' ') && !denies(a, b);
}

/** The place's own name may stand for it in one plan and not in the other: letter for letter the same is the same too. */
function sameText(a: string, b: string, viewA: PlanView, viewB: PlanView): boolean {
  return fold(a) === fold(b) || sameWords(viewA.words(a), viewB.words(b));
}

/** The same things in whatever order. */
function sameList(a: readonly string[], b: readonly string[], viewA: PlanView, viewB: PlanView): boolean {
  if (sameWords(viewA.words(a.join(' ')), viewB.words(b.join(' ')))) return true;
  const left = b.map((text) => viewB.words(text));
  return (
    a.length === b.length &&
    a.every((text) => {
      const words = viewA.words(text);
      const index = left.findIndex((other) => sameWords(words, other));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    })
  );
}
