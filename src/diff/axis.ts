/** What two plans differ in, told from their headers. */
import type { Level, Plan, Unit } from '../plan/types.ts';
import { fold } from '../registry/match.ts';
import { hasProvincesRank, provinceKey, provinceToday } from '../registry/provinces.ts';
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

const rankOf = (unit: Unit): number => (hasProvincesRank(unit, null) ? RANK.tỉnh : RANK[unit.level]);

export function axisOf(a: Plan, b: Plan): Axis {
  const [placeA, placeB] = [a.header.locality, b.header.locality];
  const sameYear = a.header.year === b.header.year;
  if (!placeA || !placeB) return sameYear ? 'other' : 'year';
  if (isSamePlace(a, b)) return sameYear ? 'other' : 'year';
  if (isAbove(a, b) || (rankOf(placeA) > rankOf(placeB) && isSameProvince(a, b))) return 'superior';
  return sameYear ? 'locality' : 'other';
}

export function isSamePlace(a: Plan, b: Plan): boolean {
  const [placeA, placeB] = [a.header.locality!, b.header.locality!];
  if (fold(placeA.name) !== fold(placeB.name) || rankOf(placeA) !== rankOf(placeB)) return false;
  // A thị trấn may become a xã from one year to another; in one year they are two places.
  if (placeA.level !== placeB.level && a.header.year === b.header.year) return false;
  return isSameProvince(a, b);
}

/** A's place is among B's parents. */
export function isAbove(a: Plan, b: Plan): boolean {
  const place = a.header.locality!;
  return b.header.parents.some((parent) => parent.level === place.level && fold(parent.name) === fold(place.name));
}

/** Whether A's place can be the superior of B's, as far as their headers tell. */
export function canBeAbove(a: Plan, b: Plan): boolean {
  const [placeA, placeB] = [a.header.locality, b.header.locality];
  if (!placeA || !placeB || placeA.level === 'khác' || placeB.level === 'khác' || isAbove(a, b)) return true;
  const isHigher = rankOf(placeA) > rankOf(placeB) || (hasProvincesRank(placeA, null) && placeB.level === 'sở');
  return isHigher && isSameProvince(a, b);
}

/** A province is one with what it merged into on 1 July 2025; what a header does not name speaks against nothing. */
function isSameProvince(a: Plan, b: Plan): boolean {
  const [one, other] = [provinceOf(a), provinceOf(b)];
  if (one === null || other === null || provinceKey(one) === provinceKey(other)) return true;
  const isBFirst = (a.header.year ?? 0) > (b.header.year ?? 0);
  const [older, newer] = isBFirst ? [other, one] : [one, other];
  const today = provinceToday(older);
  return today !== null && provinceKey(today.name) === provinceKey(newer);
}

function provinceOf({ header: { locality, parents } }: Plan): string | null {
  const places = locality ? [locality, ...parents] : parents;
  return places.find((place) => hasProvincesRank(place, null))?.name ?? null;
}
