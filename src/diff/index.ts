/** Two plans compared part by part; what the change of year or place explains is no change. */
import type { Plan } from '../plan/types.ts';
import { axisOf } from './axis.ts';
import { compareBases } from './bases.ts';
import { askedFromAbove } from './coverage.ts';
import { readingDoubts } from './doubts.ts';
import { gapsOf } from './gaps.ts';
import { compareHeaders } from './header.ts';
import { planRef } from './plan-ref.ts';
import type { Axis, DiffReport } from './report.ts';
import { compareResponsibilities } from './responsibilities.ts';
import { compareSections } from './sections.ts';
import { compareTargets } from './targets.ts';
import { compareTasks } from './tasks.ts';
import { type PlanView, viewsOf } from './view.ts';

export interface DiffOptions {
  /** Overrides what the headers tell. */
  as?: Axis;
}

export function diffPlans(planA: Plan, planB: Plan, options: DiffOptions = {}): DiffReport {
  const [a, b] = viewsOf([planA, planB]) as [PlanView, PlanView];
  const axis = options.as ?? axisOf(planA, planB);
  const targets = compareTargets(a, b, axis);
  const tasks = compareTasks(a, b, axis === 'superior' ? askedFromAbove(a, b) : undefined);
  const report: DiffReport = {
    schemaVersion: '1',
    a: planRef(planA),
    b: planRef(planB),
    axis,
    doubts: readingDoubts(planA, planB),
    header: compareHeaders(planA, planB),
    sections: compareSections(a, b),
    legalBases: compareBases(a, b),
    targets,
    tasks,
    responsibilities: compareResponsibilities(a, b),
    gaps: gapsOf(axis, targets, tasks),
    summary: {},
  };
  report.summary = {
    sections: count(report.sections),
    legalBases: count(report.legalBases),
    targets: count(targets),
    tasks: count(tasks),
    responsibilities: count(report.responsibilities),
  };
  return report;
}

function count(changes: readonly { change: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { change } of changes) counts[change] = (counts[change] ?? 0) + 1;
  return counts;
}
