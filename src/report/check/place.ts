/** Where a finding stands, in a reader's words. */
import type { Finding } from '../../check/finding.ts';
import type { Messages } from '../../messages/index.ts';

/** What is lacking stands nowhere: the whole plan lacks it. */
export const isAbsence = ({ at, evidence }: Finding): boolean => at.length === 0 && evidence === null;

/** "tr. 3, dòng 41, II.2.a"; what is unknown is left out, an absence stands in the whole plan. */
export function placeOf(finding: Finding, { check }: Messages): string {
  const { at, where } = finding;
  const [first] = at;
  if (isAbsence(finding)) return check.wholePlan;
  const parts = [first?.page ? check.page(first.page) : null, first ? check.line(first.line) : null, where].filter(
    (part) => part !== null && part !== '',
  );
  return parts.length > 0 ? parts.join(', ') : check.wholePlan;
}

/** Where it stands and where else, each place once. */
export const placesOf = ({ where, related }: Finding): string[] => [
  ...new Set([where, ...related.map(({ note }) => note)].filter((place): place is string => Boolean(place))),
];

/** The first of them: more than these make a list that nobody reads. */
export function firstPlaces(finding: Finding): string {
  const names = placesOf(finding);
  return names.slice(0, MOST_PLACES).join('; ') + (names.length > MOST_PLACES ? '; …' : '');
}

const MOST_PLACES = 8;
