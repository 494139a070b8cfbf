/** What a row of a task table is called in findings and reports: "II.4", its group and its number. */
import { oncePer } from '../registry/remember.ts';
import { allHeadings } from './outline.ts';
import type { Heading, Plan, Row } from './types.ts';

/** The label of the row's group; in a table of the body that has none, of the heading that it stands under. */
export function groupLabel(plan: Plan, row: Row): string | null {
  if (row.group !== null || row.groupTitle !== null) return row.group;
  const start = row.at[0]?.start ?? 0;
  const above = headingsOf(plan).findLast(({ at }) => (at[0]?.start ?? start) < start);
  return above && above.role !== 'appendix' ? above.label : null;
}

export const rowLabel = (plan: Plan, row: Row): string => [groupLabel(plan, row), row.no].filter(Boolean).join('.');

const headingsOf: (plan: Plan) => readonly Heading[] = oncePer(({ outline }) => allHeadings(outline));
