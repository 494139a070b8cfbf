/** Where a finding stands, in a reader's words. */
import type { Finding } from '../../check/finding.ts';
import type { Messages } from '../../messages/index.ts';

/** "tr. 3, dòng 41, II.2.a"; what is unknown is left out, an absence stands in the whole plan. */
export function placeOf({ at, where, evidence }: Finding, { check }: Messages): string {
  const [first] = at;
  if (!first && evidence === null) return check.wholePlan;
  const parts = [first?.page ? check.page(first.page) : null, first ? check.line(first.line) : null, where].filter(
    (part) => part !== null && part !== '',
  );
  return parts.length > 0 ? parts.join(', ') : check.wholePlan;
}
