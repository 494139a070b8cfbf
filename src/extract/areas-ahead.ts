/** Areas that a point names ahead of a colon. */
import type { Pillar } from '../plan/types.ts';
import { pillarOfHeading } from '../registry/pillars.ts';

const AHEAD = /^(?:Về|Công tác|Lĩnh vực|Trong lĩnh vực)\s([^:;.\d%]{4,90}):\s/iu;
/** "Hiện đại hóa hành chính: …": the bare name of an area. */
const BARE_AHEAD = /^(\p{Lu}[^:;.\d%]{4,60}):\s/u;

/** "Về cải cách thủ tục hành chính: tỷ lệ … 98%; 100% …": what is named ahead of a colon are the areas of all that follows. */
export function areasAhead(text: string): Pillar[] {
  const [, title] = AHEAD.exec(text) ?? BARE_AHEAD.exec(text) ?? [];
  const first = title === undefined ? null : pillarOfHeading(title);
  if (first === null) return [];
  const others = title!
    .split(/,? và |, /u)
    .slice(1)
    .flatMap((part) => pillarOfHeading(part) ?? []);
  return [...new Set([first, ...others])];
}
