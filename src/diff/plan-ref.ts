import type { Plan } from '../plan/types.ts';
import type { PlanRef } from './report.ts';

/** A plan by what a reader calls it. */
export function planRef(plan: Plan): PlanRef {
  const { title, year, locality, number } = plan.header;
  return {
    file: plan.source.name,
    title,
    year,
    locality: locality ? `${locality.level} ${locality.name}` : null,
    number,
  };
}
