/** The three ranks of government that registries speak of. */
import type { Level } from '../plan/types.ts';
import type { PlanLevel } from '../registry/leftovers.ts';

const RANKS: Partial<Record<Level, PlanLevel>> = {
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

export function planLevel(level: Level | null): PlanLevel | null {
  return level ? (RANKS[level] ?? null) : null;
}
