/** What `cchc diff --format json` prints, names fixed by the contract. */
import type { At, Pillar, Reference, Row, Target } from '../plan/types.ts';

export interface PlanRef {
  file: string;
  title: string | null;
  year: number | null;
  locality: string | null;
  number: string | null;
}

export type Axis = 'year' | 'locality' | 'superior' | 'other';

export interface HeaderChange {
  field: string;
  a: unknown;
  b: unknown;
}

export interface SectionChange {
  role: string;
  pillar: Pillar | null;
  change: 'added' | 'removed' | 'moved' | 'retitled';
  a: string | null;
  b: string | null;
}

export interface ReferenceChange {
  /** `updated`: the same standing document in its next issue (the province's plan of 2024, then of 2025). */
  change: 'same' | 'added' | 'removed' | 'updated';
  a: Reference | null;
  b: Reference | null;
}

export interface TargetChange {
  indicator: string | null;
  pillar: Pillar | null;
  change: 'same' | 'raised' | 'lowered' | 'changed' | 'added' | 'removed';
  a: Target | null;
  b: Target | null;
  /** B's value less A's where the units agree. */
  delta: number | null;
  /** False where the superior sets it for others than B: leaving it out is no gap. */
  isAddressed: boolean;
}

export interface TaskRef {
  where: 'appendix' | 'body';
  /** "II.3" in the table, "2.1.a" in the body. */
  ref: string;
  pillar: Pillar | null;
  text: string;
  row?: Row;
  at: At;
}

export const TASK_FIELDS = ['content', 'products', 'leads', 'coordinators', 'deadline', 'pillar'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

/** `stale`: the day of the year before, taken over as it was; `other`: not to be told. */
export type DeadlineShift = 'earlier' | 'later' | 'stale' | 'other';

export interface TaskChange {
  change: 'same' | 'reworded' | 'changed' | 'added' | 'removed';
  similarity: number;
  fields: TaskField[];
  /** Which way the deadline moved, years counted from the plans' own. */
  shift: DeadlineShift | null;
  /** False where the superior keeps it for its own offices: leaving it out is no gap. */
  isAddressed: boolean;
  a: TaskRef | null;
  b: TaskRef | null;
}

export interface ResponsibilityChange {
  unit: string;
  change: 'same' | 'added' | 'removed' | 'changed';
  added: string[];
  removed: string[];
}

export interface Gap {
  kind:
    | 'target-dropped'
    | 'target-lowered'
    | 'task-dropped'
    | 'target-not-taken-up'
    | 'task-not-taken-up'
    | 'deadline-later'
    | 'deadline-stale';
  text: string;
  /** Of a lowered target both plans' words, of a deadline that was put off or left behind both deadlines. */
  was: string | null;
  becomes: string | null;
  at: At;
}

export interface ReadingDoubt {
  side: 'a' | 'b';
  /** Tables that could not be put together again, rows that may be put together wrongly, other warnings of the reader. */
  tables: number;
  rows: number;
  others: number;
}

export interface DiffReport {
  schemaVersion: '1';
  a: PlanRef;
  b: PlanRef;
  axis: Axis;
  /** The side that was read with doubts: what seems dropped or added may be the reader's. */
  doubts: ReadingDoubt[];
  header: HeaderChange[];
  sections: SectionChange[];
  legalBases: ReferenceChange[];
  targets: TargetChange[];
  tasks: TaskChange[];
  responsibilities: ResponsibilityChange[];
  gaps: Gap[];
  summary: Record<string, Record<string, number>>;
}
