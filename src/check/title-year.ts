/** A title that still has last year's number, though all that the plan sets is set for another year. */
import { oncePer } from '../registry/remember.ts';
import type { Subject } from './subject.ts';

/** So many deadlines with a year of their own say which year is meant. */
const FEWEST_DEADLINES = 3;

/** The year that the plan is meant for where its title names another; null where the two agree, or cannot be told. */
export const yearMeant: (subject: Subject) => number | null = oncePer(({ plan, assigned, years, date }) => {
  if (!years || years.from !== years.to || !plan.header.title?.includes(String(years.to))) return null;
  const printed = assigned.flatMap(({ row }) => row.deadline.text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).map(Number);
  const [meant] = printed;
  if (printed.length < FEWEST_DEADLINES || meant === years.to || printed.some((year) => year !== meant)) return null;
  const issued = date?.exact ? Number(date.iso.slice(0, 4)) : null;
  return issued === null || issued === meant || issued === meant! - 1 ? meant! : null;
});
