/** What a plan deals out to its places, beside the least that it asks of each of them. */
import type { Plan, Target } from '../plan/types.ts';
import { isDealtOut } from '../registry/indicator-columns.ts';
import { fold } from '../registry/match.ts';

export interface BelowFloor {
  floor: Target;
  dealt: Target;
}

const OF_EACH =
  /(?<!\p{L})(?:từng|mỗi|các|tất cả|100%) (?:các )?(?:xã|phường|thị trấn|đặc khu|huyện|thôn|tổ dân phố)(?!\p{L})/u;

/** "…; từng phường, xã đạt tối thiểu 65%": measures what the clause before it names. */
const GOES_ON = /^(?:(?:ở|tại|đối với) )?(?:từng|mỗi|các) /u;

/** "Từng phường, xã đạt tối thiểu 65%" beside "Xã Tân Dân | 60": each place that is given less than that. */
export function dealtBelowFloor({ targets }: Pick<Plan, 'targets'>): BelowFloor[] {
  const floors = targets.flatMap((floor, i) => {
    const { where, op, unit, indicator, text } = floor;
    if (where === 'appendix' || (op !== '>=' && op !== '>') || unit !== '%' || !OF_EACH.test(fold(text))) return [];
    const measured = indicator ?? (GOES_ON.test(fold(text)) ? (targets[i - 1]?.indicator ?? null) : null);
    return measured ? [{ floor, measured }] : [];
  });
  if (floors.length === 0) return [];
  return targets.filter(isDealtOut).flatMap((dealt) => {
    const below = floors.find(({ floor, measured }) => measured === dealt.indicator && dealt.value < floor.value);
    return below && dealt.unit === '%' ? [{ floor: below.floor, dealt }] : [];
  });
}
