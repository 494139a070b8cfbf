/** Where a row that says what its task says sets less of it, or sets it for another time. */
import { parseDeadline } from '../language/deadlines.ts';
import { matchesIn } from '../language/matches.ts';
import type { Deadline, Row, Task } from '../plan/types.ts';
import { fold } from '../registry/match.ts';

/** Words of the body and of the row that disagree. */
export type Difference = readonly [inBody: string[], inRow: string[]];

const FIELDS = /lĩnh vực ([^.;()]{3,80})/u;

/** "lĩnh vực hộ tịch, đất đai, chứng thực" in the body, "lĩnh vực hộ tịch" in the row. */
export function fewerFields(task: Task, row: Row): Difference | null {
  const [inBody, inRow] = [fieldsOf(task.text), fieldsOf(row.content)];
  const isTaken = inRow.length > 0 && inRow.every((field) => inBody.includes(field));
  return isTaken && inRow.length < inBody.length ? [inBody, inRow] : null;
}

/** The names of fields have two syllables; what follows the last one says something else. */
const fieldsOf = (text: string): string[] =>
  (FIELDS.exec(fold(text))?.[1] ?? '')
    .split(/, (?!và )|,? và /u)
    .map((field) => /^(?:quản lý )?(\p{L}+ \p{L}+)/u.exec(field)?.[1] ?? '')
    .filter((field) => field !== '');

const UNTIL =
  /(?:trước|chậm nhất|xong|hoàn thành|trong) (?:trước |trong )?(?:ngày \d{1,2}\/\d{1,2}(?:\/20\d\d)?|(?:quý|tháng) (?:[iv]{1,3}|\d{1,2})(?:\/20\d\d)?)(?![\d/\p{L}])/gu;

/** "trước ngày 31/3" in the body, "Quý III" in the row's time. */
export function otherTime(task: Task, row: Row, year: number | null): Difference | null {
  const [told, ...more] = matchesIn(fold(task.text), UNTIL).map(([words]) => words);
  if (!told || more.length > 0 || year === null) return null;
  const isApart = areApart(parseDeadline(told, year), row.deadline);
  return isApart ? [[told], [row.deadline.text]] : null;
}

/** One time each, and one is over before the other begins. */
function areApart({ parts: [own, ...others] }: Deadline, { parts: [set, ...more] }: Deadline): boolean {
  if (!own?.to || !set?.to || others.length > 0 || more.length > 0) return false;
  if (set.kind === 'ongoing' || set.kind === 'recurring') return false;
  return (set.from !== null && set.from > own.to) || (own.from !== null && own.from > set.to);
}
