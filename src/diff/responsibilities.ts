/** Who answers for what: units paired by the office they are, their duties by meaning. */
import { bestPairs, type Pair } from '../language/assignment.ts';
import { likeness } from '../language/similarity.ts';
import type { Responsibility } from '../plan/types.ts';
import type { ResponsibilityChange } from './report.ts';
import { unitKeys } from './units.ts';
import { type PlanView, sameWords } from './view.ts';

const SAME_UNIT_FLOOR = 0.6;
const SAME_DUTY_FLOOR = 0.5;

export function compareResponsibilities(a: PlanView, b: PlanView): ResponsibilityChange[] {
  const listA = a.plan.responsibilities;
  const listB = b.plan.responsibilities;
  const edges: Pair[] = [];
  listA.forEach((unit, i) => {
    listB.forEach((other, j) => {
      const score = unitKinship(unit, other, a, b);
      if (score >= SAME_UNIT_FLOOR) edges.push({ a: i, b: j, score });
    });
  });
  const partner = new Map(bestPairs(edges).map((pair) => [pair.a, pair.b]));
  const taken = new Set(partner.values());
  const changes = listA.map((unit, i): ResponsibilityChange => {
    const j = partner.get(i);
    if (j === undefined) return { unit: unit.unit, change: 'removed', added: [], removed: textsOf(unit) };
    const { added, removed } = compareDuties(unit, listB[j]!, a, b);
    const change = added.length + removed.length > 0 ? 'changed' : 'same';
    return { unit: listB[j]!.unit, change, added, removed };
  });
  listB.forEach((unit, j) => {
    if (!taken.has(j)) changes.push({ unit: unit.unit, change: 'added', added: textsOf(unit), removed: [] });
  });
  return changes;
}

const textsOf = (unit: Responsibility): string[] => unit.duties.map((duty) => duty.text);

function unitKinship(a: Responsibility, b: Responsibility, viewA: PlanView, viewB: PlanView): number {
  if (unitKeys(a.unit, viewA).join() === unitKeys(b.unit, viewB).join()) return 1.2;
  return likeness(viewA.meaning(a.unit), viewB.meaning(b.unit));
}

/** Duties of one meaning are the same duty; what only rolled on with the year or was reworded is no change. */
function compareDuties(
  a: Responsibility,
  b: Responsibility,
  viewA: PlanView,
  viewB: PlanView,
): { added: string[]; removed: string[] } {
  const edges: Pair[] = [];
  a.duties.forEach((duty, i) => {
    b.duties.forEach((other, j) => {
      const same = sameWords(viewA.words(duty.text), viewB.words(other.text));
      const score = same ? 1.5 : likeness(viewA.meaning(duty.text), viewB.meaning(other.text));
      if (score >= SAME_DUTY_FLOOR) edges.push({ a: i, b: j, score });
    });
  });
  const pairs = bestPairs(edges);
  const [keptA, keptB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  return {
    added: b.duties.filter((_, j) => !keptB.has(j)).map((duty) => duty.text),
    removed: a.duties.filter((_, i) => !keptA.has(i)).map((duty) => duty.text),
  };
}
