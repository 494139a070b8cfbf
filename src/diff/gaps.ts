/** What a reader must not overlook: promises that vanished or were put off, duties from above that were not taken up. */
import type { Axis, Gap, TargetChange, TaskChange } from './report.ts';

export function gapsOf(axis: Axis, targets: readonly TargetChange[], tasks: readonly TaskChange[]): Gap[] {
  if (axis === 'locality') return [];
  const fromAbove = axis === 'superior';
  const gaps: Gap[] = [];
  for (const { change, a, b, isAddressed } of targets) {
    if (!a || !isAddressed) continue;
    if (change === 'removed') {
      gaps.push({ kind: fromAbove ? 'target-not-taken-up' : 'target-dropped', ...dropped(a) });
    }
    if (change === 'lowered' && b) {
      gaps.push({ kind: 'target-lowered', text: a.text, was: a.text, becomes: b.text, at: a.at });
    }
  }
  for (const { change, a, b, shift, isAddressed } of tasks) {
    if (!a || !isAddressed) continue;
    if (change === 'removed') {
      gaps.push({ kind: fromAbove ? 'task-not-taken-up' : 'task-dropped', ...dropped(a) });
    }
    const [was, becomes] = [a.row?.deadline.text ?? null, b?.row?.deadline.text ?? null];
    const moved = { text: a.text, was, becomes, at: a.at };
    if (shift === 'later' && fromAbove) gaps.push({ kind: 'deadline-later', ...moved });
    if (shift === 'stale') gaps.push({ kind: 'deadline-stale', ...moved });
  }
  return gaps;
}

const dropped = ({ text, at }: Pick<Gap, 'text' | 'at'>): Omit<Gap, 'kind'> => ({ text, was: null, becomes: null, at });
