/**
 * Tables that raw text has torn: where many rows lack a cell or could not be told apart, nobody can say whether the
 * author or the text lost what is missing. What depends on which words stand in which cell is doubtful there.
 */
import type { Appendix, At, Plan } from '../plan/types.ts';
import { oncePer } from '../registry/remember.ts';
import type { Draft } from './rule.ts';
import type { Subject } from './subject.ts';

/** From this share of doubtful rows on, a table is torn; rows that lack something count whole, ambiguous ones half. */
const TORN = 0.2;
const AMBIGUOUS = 0.5;
/** Of so few rows nothing can be told. */
const FEWEST_ROWS = 4;

interface Doubts {
  places: At;
  isAnyTorn: boolean;
}

/** Whether what a rule says of a place hangs on a table that was torn. */
export function isOfTornTable(subject: Subject, rule: string, { at = [], where }: Draft): boolean {
  if (subject.plan.source.format !== 'txt') return false;
  // What belongs to no part of the plan is the words of a table that was not read.
  if (!where && at.length > 0 && HANGS_ON_ORDER.test(rule)) return true;
  const hangsOnRows = rule === 'pillar/no-task' || rule === 'pillar/no-target';
  if (!hangsOnRows && !HANGS_ON_CELLS.test(rule)) return false;
  const { places, isAnyTorn } = doubtsOf(subject);
  if (hangsOnRows) return isAnyTorn;
  return at.some(({ start, end }) => places.some((place) => start < place.end && place.start < end));
}

/** Words beside each other that the author did not set so. */
const HANGS_ON_ORDER = /^(?:text|leftover)\//u;
const HANGS_ON_CELLS = /^(?:task|numbering)\/|^text\/repeated-word$|^target\/conflict$/u;

const doubtsOf = oncePer(({ plan }: Subject): Doubts => {
  const ambiguous = plan.warnings.filter(({ code }) => code === 'row-ambiguous').flatMap(({ at }) => at ?? []);
  const torn = plan.appendices.filter((table) => isTorn(plan, table));
  return { places: [...torn.flatMap(({ at }) => at), ...ambiguous], isAnyTorn: torn.length > 0 };
});

function isTorn(plan: Plan, { kind, rows, at }: Appendix): boolean {
  if (kind !== 'tasks' || rows.length < FEWEST_ROWS) return false;
  const isNumbered = rows.filter(({ no }) => no).length * 2 > rows.length;
  const has = (lists: readonly (readonly string[])[]): boolean => lists.some((list) => list.length > 0);
  const hasLeads = has(rows.map(({ leads }) => leads));
  const hasProducts = has(rows.map(({ products }) => products));
  const hasTimes = rows.some(({ deadline }) => deadline.text !== '');
  const lacking = rows.filter(
    ({ no, leads, products, deadline }) =>
      (isNumbered && !no) ||
      (hasLeads && leads.length === 0) ||
      (hasProducts && products.length === 0) ||
      (hasTimes && deadline.text === ''),
  );
  const [from, to] = [at[0]?.start ?? 0, at.at(-1)?.end ?? 0];
  const unsure = plan.warnings.filter(
    ({ code, at: place }) => code === 'row-ambiguous' && (place?.[0]?.start ?? -1) >= from && place![0]!.start < to,
  );
  return lacking.length + AMBIGUOUS * unsure.length >= TORN * rows.length;
}
