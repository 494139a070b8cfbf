/** Units compared by the office they mean: "Công chức Văn phòng – Thống kê" and "Văn phòng UBND phường" are one. */
import type { PlanView } from './view.ts';

/** The same offices, in whatever order and under whatever official name. */
export function sameUnits(a: readonly string[], b: readonly string[], viewA: PlanView, viewB: PlanView): boolean {
  const keys = (units: readonly string[], view: PlanView): string =>
    [...new Set(units.map((unit) => unitKey(unit, view)))].sort().join('|');
  return keys(a, viewA) === keys(b, viewB);
}

export function unitKey(unit: string, view: PlanView): string {
  return view
    .neutral(unit)
    .replace(/[^\p{L}\p{N}⌂△]+/gu, ' ')
    .trim();
}
