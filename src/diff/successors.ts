/** Across 1 July 2025: which units took over the older plan's place. */
import type { Plan } from '../plan/types.ts';
import { hasProvincesRank, REORGANISATION } from '../registry/provinces.ts';
import { successorsOf } from '../registry/units.ts';

/** Names of the successors of the older plan's place, where the reorganisation lies between the two plans; else none. */
export function successorNames(a: Plan, b: Plan): string[] {
  const [older, newer] = (a.header.year ?? 0) <= (b.header.year ?? 0) ? [a, b] : [b, a];
  const { locality, parents, issuedOn } = older.header;
  if (!locality || !isBefore(older) || isBefore(newer)) return [];
  const district = parents.find((parent) => !hasProvincesRank(parent, issuedOn))?.name ?? null;
  const province = parents.find((parent) => hasProvincesRank(parent, issuedOn))?.name ?? null;
  return successorsOf({ ...locality, district, province }).map((unit) =>
    [unit, ...unit.parents].map((part) => `${part.level} ${part.name}`).join(', '),
  );
}

function isBefore({ header }: Plan): boolean {
  if (header.issuedOn) return header.issuedOn < REORGANISATION;
  return (header.year ?? 0) <= Number(REORGANISATION.slice(0, 4));
}
