/** What two plans differ in, told from their headers. */
import type { Level, Plan } from '../plan/types.ts';
import { fold } from '../registry/match.ts';
import type { Axis } from './report.ts';

/** Higher numbers stand above lower ones; xã, phường and thị trấn are peers. */
const RANK: Readonly<Record<Level, number>> = {
  bộ: 4,
  tỉnh: 3,
  sở: 3,
  'thành phố': 2,
  huyện: 2,
  quận: 2,
  'thị xã': 2,
  xã: 1,
  phường: 1,
  'thị trấn': 1,
  'đặc khu': 1,
  khác: 0,
};

export function axisOf(a: Plan, b: Plan): Axis {
  const [placeA, placeB] = [a.header.locality, b.header.locality];
  if (!placeA || !placeB) return a.header.year !== b.header.year ? 'year' : 'other';
  const samePlace = fold(placeA.name) === fold(placeB.name) && RANK[placeA.level] === RANK[placeB.level];
  const sameYear = a.header.year === b.header.year;
  if (samePlace) return sameYear ? 'other' : 'year';
  if (isAbove(a, b) || RANK[placeA.level] > RANK[placeB.level]) return 'superior';
  return sameYear ? 'locality' : 'other';
}

/** A's place is among B's parents. */
function isAbove(a: Plan, b: Plan): boolean {
  const place = a.header.locality!;
  return b.header.parents.some((parent) => parent.level === place.level && fold(parent.name) === fold(place.name));
}
