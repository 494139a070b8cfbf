/** Targets by indicator: the same promise with the same, a higher or a lower figure, or a promise that came or went. */
import type { Pair } from '../language/assignment.ts';
import { containment, likeness } from '../language/similarity.ts';
import type { Target } from '../plan/types.ts';
import { areOpposed } from '../registry/opposites.ts';
import { type Commitment, commitmentsOf, isCeiling, isForOthers, sharePart, shareTier } from './commitments.ts';
import { closestTwin, pairInRounds } from './pairing.ts';
import type { Axis, TargetChange } from './report.ts';
import { type PlanView, sameWords } from './view.ts';

/** One indicator in other words is still that indicator; the words then only choose among several of its places. */
const SAME_INDICATOR = 0.5;
/** … but one wide indicator holds many a matter: what shares no words is set for others. */
const SOME_WORDS = 0.2;
const SAME_PLACE_BONUS = 0.06;
const SAME_VALUE_BONUS = 0.02;
/** A ceiling speaks of the matter from the other side than a floor. */
const OTHER_SIDE_COST = 0.1;
const WORDS_FLOOR = 0.55;
const TWIN_FLOOR = 0.75;
const WHOLE_FLOOR = 0.95;

export function compareTargets(a: PlanView, b: PlanView, axis: Axis): TargetChange[] {
  const [listA, listB] = [commitmentsOf(a), commitmentsOf(b)];
  const level = b.plan.header.locality?.level ?? null;
  const isLeft = (own: Commitment): boolean => axis === 'superior' && isForOthers(own, level);
  const pairs = targetPairs(listA, listB, a, b, isLeft);
  const changes = listA.map((own, i): TargetChange => {
    const j = pairs.b.get(i);
    if (j !== undefined) return changeOf(own, listB[j]!);
    const twin = restatedBy(own, listA, pairs.b);
    return twin === null ? gone(own.target, !isLeft(own)) : changeOf(own, listB[pairs.b.get(twin)!]!);
  });
  listB.forEach((own, j) => {
    if (pairs.a.has(j) || restatedBy(own, listB, pairs.a) !== null) return;
    const { indicator, pillar } = own.target;
    changes.push({ indicator, pillar, change: 'added', a: null, b: own.target, delta: null, isAddressed: true });
  });
  return changes;
}

function gone(target: Target, isAddressed: boolean): TargetChange {
  const { indicator, pillar } = target;
  return { indicator, pillar, change: 'removed', a: target, b: null, delta: null, isAddressed };
}

/** Which of B's targets answer A's; those of A that `isLeft` tells of find none. */
export function targetPairs(
  listA: readonly Commitment[],
  listB: readonly Commitment[],
  viewA: PlanView,
  viewB: PlanView,
  isLeft: (target: Commitment) => boolean,
) {
  const edges: Pair[] = [];
  const literal: Pair[] = [];
  listA.forEach((own, i) => {
    if (isLeft(own)) return;
    const words = viewA.words(own.target.text);
    listB.forEach((other, j) => {
      const score = kinshipOf(own, other);
      if (score <= 0) return;
      edges.push({ a: i, b: j, score });
      const isSame = own.target.op === other.target.op && own.target.value === other.target.value;
      if (isSame && sameWords(words, viewB.words(other.target.text))) literal.push({ a: i, b: j, score });
    });
  });
  return pairInRounds(literal, edges);
}

/** How surely two targets are the same promise; 0 where they are not. */
function kinshipOf(a: Commitment, b: Commitment): number {
  if (a.indicator && b.indicator && a.indicator !== b.indicator) return isSwallowed(a, b) ? WORDS_FLOOR : 0;
  if (!shareTier(a, b) || !sharePart(a, b)) return 0;
  const words = wordsInCommon(a, b);
  if ((words < SOME_WORDS && a.isDealt === b.isDealt) || areOpposed(a.text, b.text)) return 0;
  if (a.measure.unit !== b.measure.unit && words < 0.8) return 0;
  const bonus =
    (placeOf(a.target) === placeOf(b.target) ? SAME_PLACE_BONUS : 0) +
    (a.measure.value === b.measure.value ? SAME_VALUE_BONUS : 0) -
    (isCeiling(a.target) === isCeiling(b.target) ? 0 : OTHER_SIDE_COST);
  if (a.indicator && a.indicator === b.indicator) {
    return SAME_INDICATOR + words / 2 + bonus;
  }
  return words >= WORDS_FLOOR ? words + bonus : 0;
}

/** One reader sees what a clause goes on from, the other may not. */
function wordsInCommon(a: Commitment, b: Commitment): number {
  const whole = likeness(a.meaning, b.meaning);
  if ((a.ownMeaning === null) === (b.ownMeaning === null)) return whole;
  return Math.max(whole, likeness(a.ownMeaning ?? a.meaning, b.ownMeaning ?? b.meaning));
}

/** Of rows that the reader ran together the words tell one indicator for all figures. */
function isSwallowed(a: Commitment, b: Commitment): boolean {
  const isSameFigure =
    a.target.op === b.target.op && a.target.value === b.target.value && a.target.unit === b.target.unit;
  return isSameFigure && containment(a.meaning, b.meaning) >= WHOLE_FLOOR;
}

/** A target that a plan states in the body and again in a row is one promise: its other place keeps it. */
function restatedBy(own: Commitment, list: readonly Commitment[], partners: ReadonlyMap<number, number>) {
  const likenessTo = (index: number): number => {
    const other = list[index]!;
    return other !== own && other.measure.value === own.measure.value ? kinshipOf(own, other) : 0;
  };
  return closestTwin(list.length, partners, likenessTo, TWIN_FLOOR);
}

const placeOf = (target: Target): string => (target.where === 'appendix' ? 'appendix' : 'body');

export function changeOf(ownA: Commitment, ownB: Commitment): TargetChange {
  const [a, b] = [ownA.target, ownB.target];
  const base = { indicator: b.indicator ?? a.indicator, pillar: b.pillar ?? a.pillar, a, b, isAddressed: true };
  if (ownA.measure.unit !== ownB.measure.unit || isIncrement(a) !== isIncrement(b)) {
    return { ...base, change: 'changed', delta: null };
  }
  const delta = Number((ownB.measure.value - ownA.measure.value).toFixed(6));
  if (delta === 0) return { ...base, change: meansTheSame(a.op, b.op) ? 'same' : 'changed', delta };
  // The upper end of a range is neither a promise nor a limit.
  const isUpperEnd = isCeiling(a) && (ownA.isRangeEnd || ownB.isRangeEnd);
  if (isUpperEnd || isCeiling(a) !== isCeiling(b)) return { ...base, change: 'changed', delta };
  const stricter = isCeiling(a) ? delta < 0 : delta > 0;
  return { ...base, change: stricter ? 'raised' : 'lowered', delta };
}

const isIncrement = (target: Target): boolean => target.op === '+';

/** "98%" and "từ 98% trở lên" promise the same. */
function meansTheSame(a: Target['op'], b: Target['op']): boolean {
  const floor = (op: Target['op']): string => (op === '=' ? '>=' : op);
  return floor(a) === floor(b);
}
