/** Targets by indicator: the same promise with the same, a higher or a lower figure, or a promise that came or went. */
import { bestPairs, type Pair } from '../language/assignment.ts';
import { likeness } from '../language/similarity.ts';
import type { Target } from '../plan/types.ts';
import type { TargetChange } from './report.ts';
import type { PlanView } from './view.ts';

/** One indicator in other words is still that indicator; the words then only choose among several of its places. */
const SAME_INDICATOR = 0.5;
const SAME_PLACE_BONUS = 0.06;
const SAME_VALUE_BONUS = 0.02;
const WORDS_FLOOR = 0.55;

export function compareTargets(a: PlanView, b: PlanView): TargetChange[] {
  const listA = a.plan.targets;
  const listB = b.plan.targets;
  const edges: Pair[] = [];
  listA.forEach((target, i) => {
    listB.forEach((other, j) => {
      const score = targetKinship(target, other, a, b);
      if (score > 0) edges.push({ a: i, b: j, score });
    });
  });
  const partner = new Map(bestPairs(edges).map((pair) => [pair.a, pair.b]));
  const taken = new Set(partner.values());
  const changes = listA.map((target, i): TargetChange => {
    const j = partner.get(i);
    if (j !== undefined) return changeOf(target, listB[j]!);
    const twin = restated(target, listB, a, b);
    return twin ? changeOf(target, twin) : gone(target);
  });
  listB.forEach((target, j) => {
    if (taken.has(j)) return;
    const twin = restated(target, listA, b, a);
    if (twin) return;
    changes.push({
      indicator: target.indicator,
      pillar: target.pillar,
      change: 'added',
      a: null,
      b: target,
      delta: null,
    });
  });
  return changes;
}

function gone(target: Target): TargetChange {
  return { indicator: target.indicator, pillar: target.pillar, change: 'removed', a: target, b: null, delta: null };
}

/** How surely two targets are the same promise; 0 where they are not. */
export function targetKinship(a: Target, b: Target, viewA: PlanView, viewB: PlanView): number {
  const words = likeness(viewA.meaning(a.text), viewB.meaning(b.text));
  const bonus = (placeOf(a) === placeOf(b) ? SAME_PLACE_BONUS : 0) + (a.value === b.value ? SAME_VALUE_BONUS : 0);
  if (a.unit !== b.unit && words < 0.8) return 0;
  if (a.indicator && a.indicator === b.indicator) return SAME_INDICATOR + words / 2 + bonus;
  if (a.indicator && b.indicator) return 0;
  return words >= WORDS_FLOOR ? words + bonus : 0;
}

/** A target that a plan states in the body and again in a row is one promise: the other place still keeps it. */
function restated(target: Target, others: readonly Target[], view: PlanView, otherView: PlanView): Target | null {
  let best: Target | null = null;
  let bestScore = 0.75;
  for (const other of others) {
    const score = targetKinship(target, other, view, otherView);
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

const placeOf = (target: Target): string => (target.where === 'appendix' ? 'appendix' : 'body');

export function changeOf(a: Target, b: Target): TargetChange {
  const base = { indicator: b.indicator ?? a.indicator, pillar: b.pillar ?? a.pillar, a, b };
  if (a.unit !== b.unit || isIncrement(a) !== isIncrement(b)) return { ...base, change: 'changed', delta: null };
  const delta = Number((b.value - a.value).toFixed(6));
  if (delta === 0) return { ...base, change: meansTheSame(a.op, b.op) ? 'same' : 'changed', delta };
  if (isCeiling(a) !== isCeiling(b)) return { ...base, change: 'changed', delta };
  const stricter = isCeiling(a) ? delta < 0 : delta > 0;
  return { ...base, change: stricter ? 'raised' : 'lowered', delta };
}

const isIncrement = (target: Target): boolean => target.op === '+';
const isCeiling = (target: Target): boolean => target.op === '<=' || target.op === '<';

/** "98%" and "từ 98% trở lên" promise the same. */
function meansTheSame(a: Target['op'], b: Target['op']): boolean {
  const floor = (op: Target['op']): string => (op === '=' ? '>=' : op);
  return floor(a) === floor(b);
}
