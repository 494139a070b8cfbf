/** What is taken for granted of a table's columns and gaps until the table itself has shown them. */
import type { Atom } from '../atoms/atoms.ts';
import { GAPS } from '../atoms/gaps.ts';
import { GAP_PRIOR, type TableRole, WIDTH_SHARE } from './weights.ts';

/** By gap and move. */
export const priorGaps = (): Float64Array => Float64Array.from(GAPS.flatMap((gap) => GAP_PRIOR[gap]));

export function firstWidths(atoms: readonly Atom[], roles: readonly TableRole[]): Float64Array {
  const widths = Int32Array.from(
    atoms.filter(({ endsLine }) => endsLine),
    ({ reach }) => reach,
  ).sort();
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  return Float64Array.from(roles, (role) => Math.max(8, widest * WIDTH_SHARE[role]));
}
