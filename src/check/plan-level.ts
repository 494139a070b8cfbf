/** The three ranks of government that registries speak of. */
import type { Level } from '../plan/types.ts';

type Rank = 'commune' | 'district' | 'province';

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

export function planLevel(level: Level | null): Rank | null {
  return level ? (RANKS[level] ?? null) : null;
}
