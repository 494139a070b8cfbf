/** What a reader must not overlook: promises that vanished, duties from above that were not taken up. */
import type { Axis, Gap, TargetChange, TaskChange } from './report.ts';

export function gapsOf(axis: Axis, targets: readonly TargetChange[], tasks: readonly TaskChange[]): Gap[] {
  if (axis === 'locality') return [];
  const fromAbove = axis === 'superior';
  const gaps: Gap[] = [];
  for (const { change, a } of targets) {
    if (!a) continue;
    if (change === 'removed')
      gaps.push({ kind: fromAbove ? 'target-not-taken-up' : 'target-dropped', text: a.text, at: a.at });
    if (change === 'lowered') gaps.push({ kind: 'target-lowered', text: a.text, at: a.at });
  }
  for (const { change, a } of tasks) {
    if (a && change === 'removed')
      gaps.push({ kind: fromAbove ? 'task-not-taken-up' : 'task-dropped', text: a.text, at: a.at });
  }
  return gaps;
}
