/** Legal bases: kept, dropped, new, and the same standing document in its next issue. */
import { bestPairs, type Pair } from '../language/assignment.ts';
import { likeness } from '../language/similarity.ts';
import type { Reference } from '../plan/types.ts';
import type { ReferenceChange } from './report.ts';
import type { PlanView } from './view.ts';

/** What speaks for two documents being issues of one; the shares add up to 1. */
const SHARES = { issuer: 0.3, code: 0.3, subject: 0.25, oneYearOn: 0.15 };
/** A subject that one plan leaves out says neither yes nor no. */
const SUBJECT_UNKNOWN = 0.6;
const NEXT_ISSUE_FLOOR = 0.68;

export function compareBases(a: PlanView, b: PlanView): ReferenceChange[] {
  const listA = a.plan.legalBases;
  const listB = b.plan.legalBases;
  const takenB = new Set<number>();
  const partner = new Map<number, number>();
  listA.forEach((reference, i) => {
    const j = listB.findIndex((other, index) => !takenB.has(index) && isSameDocument(reference, other));
    if (j < 0) return;
    partner.set(i, j);
    takenB.add(j);
  });

  const edges: Pair[] = [];
  listA.forEach((reference, i) => {
    if (partner.has(i)) return;
    listB.forEach((other, j) => {
      if (takenB.has(j)) return;
      const score = nextIssueScore(reference, other, a, b);
      if (score >= NEXT_ISSUE_FLOOR) edges.push({ a: i, b: j, score });
    });
  });
  const updated = new Map(bestPairs(edges).map((pair) => [pair.a, pair.b]));
  for (const j of updated.values()) takenB.add(j);

  const changes = listA.map((reference, i): ReferenceChange => {
    if (partner.has(i)) return { change: 'same', a: reference, b: listB[partner.get(i)!]! };
    if (updated.has(i)) return { change: 'updated', a: reference, b: listB[updated.get(i)!]! };
    return { change: 'removed', a: reference, b: null };
  });
  listB.forEach((reference, j) => {
    if (!takenB.has(j)) changes.push({ change: 'added', a: null, b: reference });
  });
  return changes;
}

/** Numbers alone never identify a document: they start again each year and at each office. */
function isSameDocument(a: Reference, b: Reference): boolean {
  if (codeKey(a.number) !== codeKey(b.number)) return false;
  if (a.issuedOn && b.issuedOn) return a.issuedOn === b.issuedOn;
  return true;
}

function codeKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '/');
}

/** The part of the number after the digits and the year: type and office. */
function codeOf(number: string): string {
  return number
    .toUpperCase()
    .replace(/^[\d.]+\p{Ll}?/u, '')
    .replace(/(?:19|20)\d\d/u, '')
    .replace(/[^\p{L}]+/gu, '/');
}

function nextIssueScore(a: Reference, b: Reference, viewA: PlanView, viewB: PlanView): number {
  const issuer = a.issuer && b.issuer ? (viewA.neutral(a.issuer) === viewB.neutral(b.issuer) ? 1 : 0) : SUBJECT_UNKNOWN;
  const code = codeOf(a.number) === codeOf(b.number) ? 1 : 0;
  const subject =
    a.subject && b.subject ? likeness(viewA.meaning(a.subject), viewB.meaning(b.subject)) : SUBJECT_UNKNOWN;
  return (
    SHARES.issuer * issuer +
    SHARES.code * code +
    SHARES.subject * subject +
    SHARES.oneYearOn * oneYearOn(a, b, viewA, viewB)
  );
}

/** Were both issued at the same distance from their plan's year? */
function oneYearOn(a: Reference, b: Reference, viewA: PlanView, viewB: PlanView): number {
  const [yearA, yearB] = [viewA.plan.header.year, viewB.plan.header.year];
  if (!a.issuedOn || !b.issuedOn || !yearA || !yearB) return SUBJECT_UNKNOWN;
  const months = (iso: string, year: number): number => (Number(iso.slice(0, 4)) - year) * 12 + Number(iso.slice(5, 7));
  return Math.abs(months(a.issuedOn, yearA) - months(b.issuedOn, yearB)) <= 2 ? 1 : 0;
}
