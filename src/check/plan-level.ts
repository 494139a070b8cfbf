/** The three ranks of government that registries speak of. */
import type { Level, Unit } from '../plan/types.ts';
import { isCentralCity } from '../registry/provinces.ts';

export type Rank = 'commune' | 'district' | 'province';

const RANKS: Partial<Record<Level, Rank>> = {
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  'thành phố': 'district',
  tỉnh: 'province',
};

/** The rank of a place on a day (ISO): cities are of districts' rank, but for those right under the state. */
export function rankOf(unit: Unit | null, date: string | null): Rank | null {
  if (!unit) return null;
  return isCentralCity(unit, date) ? 'province' : (RANKS[unit.level] ?? null);
}
