/** Units compared by the office they mean: "Công chức Văn phòng – Thống kê" and "Văn phòng UBND phường" are one. */
import { bodiesIn } from '../registry/bodies.ts';
import type { PlanView } from './view.ts';

/** The same offices, in whatever order and under whatever name. */
export function sameUnits(a: readonly string[], b: readonly string[], viewA: PlanView, viewB: PlanView): boolean {
  const keys = (units: readonly string[], view: PlanView): string =>
    [...new Set(units.flatMap((unit) => unitKeys(unit, view)))].sort().join('|');
  return keys(a, viewA) === keys(b, viewB);
}

/** Offices by their role, which stays when names change with place and time; other units by their neutral words. */
export function unitKeys(unit: string, view: PlanView): string[] {
  const classes = [...new Set(bodiesIn(unit).map(({ body }) => body.class))].filter((name) => name !== 'vague');
  if (classes.length > 0) return classes;
  const words = view
    .neutral(unit)
    .replace(/[^\p{L}\p{N}⌂△]+/gu, ' ')
    .trim();
  return words ? [words] : [];
}
