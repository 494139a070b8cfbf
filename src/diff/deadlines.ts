/** Deadlines of one task in two plans: the same, rolled on with the year, earlier, later, or left behind. */
import type { Deadline } from '../plan/types.ts';
import type { DeadlineShift } from './report.ts';
import { type PlanView, sameWords } from './view.ts';

/** How B's deadline differs from A's, years counted from each plan's own; null where it is the same one. */
export function deadlineShift(a: Deadline, b: Deadline, viewA: PlanView, viewB: PlanView): DeadlineShift | null {
  const [yearA, yearB] = [viewA.plan.header.year, viewB.plan.header.year];
  if (isStale(a, b, yearA, yearB)) return 'stale';
  if (sameWords(viewA.words(a.text), viewB.words(b.text))) return null;
  if (!yearA || !yearB || !isDatable(a) || !isDatable(b)) return 'other';
  if (keyOf(a, yearA) === keyOf(b, yearB)) return null;
  const [endA, endB] = [endOf(a, yearA), endOf(b, yearB)];
  if (endA === null || endB === null || endA === endB) return 'other';
  return endB > endA ? 'later' : 'earlier';
}

/** The day of A's year stands in the next year's plan as it was: it is over before that year begins. */
function isStale(a: Deadline, b: Deadline, yearA: number | null, yearB: number | null): boolean {
  if (!yearA || !yearB || yearA >= yearB) return false;
  const [endA, endB] = [lastDay(a), lastDay(b)];
  return endA !== null && endA === endB && endB < `${yearB}-01-01` && endA >= `${yearA}-01-01`;
}

function isDatable({ parts }: Deadline): boolean {
  return parts.length > 0 && parts.every(({ kind }) => kind !== 'unknown' && kind !== 'conditional');
}

/** "Quý I, II, III, IV" are each quarter. */
function keyOf({ parts }: Deadline, year: number): string {
  const isEachQuarter = parts.length === 4 && new Set(parts.map(({ kind, to }) => `${kind} ${to}`)).size === 4;
  if (isEachQuarter && parts.every(({ kind }) => kind === 'quarter')) {
    const [first, last] = [parts[0]!, parts.at(-1)!];
    return JSON.stringify([['recurring', roll(first.from, year), roll(last.to, year), 'quarter']]);
  }
  return JSON.stringify(parts.map(({ kind, from, to, every }) => [kind, roll(from, year), roll(to, year), every]));
}

/** The last day, counted from the plan's year; null for work that has none of its own. */
function endOf(deadline: Deadline, year: number): string | null {
  const last = lastDay(deadline);
  if (last === null) return null;
  const yearsOn = Number(last.slice(0, 4)) - year;
  // Made to sort: years before the plan's come first.
  return `${yearsOn + 100}${last.slice(4)}`;
}

const lastDay = ({ parts }: Deadline): string | null =>
  parts.length > 0 && parts.every(({ kind, to }) => DATED.has(kind) && to !== null)
    ? parts.map(({ to }) => to!).reduce((last, to) => (to > last ? to : last))
    : null;
const DATED: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'year']);

function roll(iso: string | null, year: number): string | null {
  if (!iso) return null;
  const [ownYear, rest] = [Number(iso.slice(0, 4)) - year, iso.slice(4)];
  // The end of February moves with leap years; it is the same day to a clerk.
  return `${ownYear}${rest === '-02-29' ? '-02-28' : rest}`;
}
