/** Where a deadline stands in the plan's year: its group on the timeline and its bars. */
import type { Deadline, DeadlinePart } from '../../../plan/types.ts';

export type DeadlineGroup =
  | 'before'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4'
  | 'after'
  | 'year'
  | 'recurring'
  | 'ongoing'
  | 'conditional'
  | 'none';

/** In the order in which the timeline shows them. */
export const DEADLINE_GROUPS: readonly DeadlineGroup[] = [
  'before',
  'q1',
  'q2',
  'q3',
  'q4',
  'after',
  'year',
  'recurring',
  'ongoing',
  'conditional',
  'none',
];

const DATED: ReadonlySet<string> = new Set(['date', 'month', 'quarter']);

/** The day by which the work is first due, where the deadline names a date, month or quarter. */
export function dueDay({ parts }: Deadline): string | null {
  const days = parts.flatMap((part) => (DATED.has(part.kind) && part.to !== null ? [part.to] : []));
  return days.sort()[0] ?? null;
}

export function deadlineGroup(deadline: Deadline, year: number): DeadlineGroup {
  const due = dueDay(deadline);
  if (due !== null) {
    const dueYear = Number(due.slice(0, 4));
    if (dueYear !== year) return dueYear < year ? 'before' : 'after';
    return `q${Math.ceil(Number(due.slice(5, 7)) / 3) as 1 | 2 | 3 | 4}`;
  }
  for (const kind of ['recurring', 'year', 'ongoing', 'conditional'] as const) {
    if (deadline.parts.some((part) => part.kind === kind)) return kind;
  }
  return 'none';
}

export interface Stroke {
  /** Share of the year, 0 to 1. */
  from: number;
  to: number;
  kind: 'due' | 'span' | 'repeat';
}

/** What to draw on a track of twelve months. */
export function strokesOf({ parts }: Deadline, year: number): Stroke[] {
  return parts.flatMap((part) => strokes(part, year));
}

const MONTHS_OF = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

function strokes({ kind, from, to, every }: DeadlinePart, year: number): Stroke[] {
  if (kind === 'recurring' && every !== null) {
    const step = MONTHS_OF[every];
    const ends = Array.from({ length: 12 / step }, (_, i) => ((i + 1) * step) / 12);
    return ends.map((end): Stroke => ({ from: end - 1 / 60, to: end, kind: 'repeat' }));
  }
  const end = to === null ? null : shareOf(to, year, true);
  if (end === null) return [];
  const start = from === null ? null : shareOf(from, year, false);
  if (kind === 'date' || start === null) return [{ from: Math.max(0, end - 1 / 60), to: end, kind: 'due' }];
  return [{ from: start, to: end, kind: kind === 'ongoing' || kind === 'year' ? 'span' : 'due' }];
}

/** A day as a share of the year; days outside it have none. */
function shareOf(day: string, year: number, isEnd: boolean): number | null {
  const [y, month, date] = day.split('-').map(Number) as [number, number, number];
  if (y !== year) return null;
  const days = new Date(Date.UTC(y, month, 0)).getUTCDate();
  return (month - 1 + (date - (isEnd ? 0 : 1)) / days) / 12;
}
