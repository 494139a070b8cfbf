/** A target's figure in the unit that it is compared in: "01 tin/tháng" are twelve a year, half an hour is 30 minutes. */
import type { Target } from '../plan/types.ts';

export interface Measure {
  value: number;
  unit: string;
}

const PER_YEAR: Readonly<Record<string, number>> = { tháng: 12, quý: 4, năm: 1, tuần: 52 };
const MINUTES: Readonly<Record<string, number>> = { phút: 1, giờ: 60 };
/** The index is counted in points of a hundred: "87 điểm" and "87%" are one. */
const OF_A_HUNDRED: ReadonlySet<string | null> = new Set(['par-index-rank']);

export function measureOf({ value, unit, indicator }: Target): Measure {
  if (unit === '%' && OF_A_HUNDRED.has(indicator)) return { value, unit: 'điểm' };
  const time = /^(?:phút|giờ)/u.exec(unit)?.[0];
  if (time) return { value: exact(value * MINUTES[time]!), unit: `phút${unit.slice(time.length)}` };
  // In the plan of a year "02 lần" are two a year.
  const [, counted, period] = /^(.+)\/(tháng|quý|năm|tuần)$/u.exec(unit) ?? [];
  return counted ? { value: exact(value * PER_YEAR[period!]!), unit: counted } : { value, unit };
}

const exact = (value: number): number => Number(value.toFixed(6));
