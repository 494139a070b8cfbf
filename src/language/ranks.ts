/** Ranks that a plan commits to: "xếp thứ 06/13 xã trở lên", "thuộc tốp 5 của tỉnh", "phấn đấu xếp thứ 5/12 xã". */
import { COUNTED } from './counted.ts';
import { WORD_EDGE } from './letters.ts';
import type { Limit } from './limits.ts';
import { matchesIn } from './matches.ts';

/** "xếp thứ 06/13 huyện, thành, thị trở lên": so far down at most; a rank without limit may be last year's. */
const RANK = new RegExp(
  `${WORD_EDGE}(?:(?:xếp|đứng|giữ)\\s+(?:từ\\s+)?(?:vị trí\\s+)?(?:thứ|hạng)|từ\\s+(?:vị trí(?:\\s+thứ)?|thứ))\\s+(?:hạng\\s+)?(\\d{1,3})(?:\\/\\d{1,3})?(?=[^\\d;.:]{0,50}trở lên)`,
  'gu',
);

/** "xếp trong 05 huyện, thành, thị đứng đầu tỉnh": the fifth at most. */
const AMONG_FIRST = new RegExp(
  `${WORD_EDGE}(?:xếp|đứng|nằm)\\s+(?:trong|vào)\\s+(\\d{1,3})(?=\\s[^\\d;.:]{0,50}(?:đứng đầu|dẫn đầu))`,
  'gu',
);
/** "thuộc tốp 5 của tỉnh"; with places behind it the number counts them ("tốp 10 tỉnh, thành phố"). */
const AMONG_TOP = new RegExp(
  `${WORD_EDGE}(?:trong|vào|thuộc)\\s+(?:nhóm\\s+)?(?:tốp|top)\\s+(?:đầu\\s+)?(\\d{1,3})(?![\\d/]|\\s+(?:${COUNTED}))`,
  'gu',
);
/** "phấn đấu Chỉ số CCHC xếp thứ 5/12 xã": said to be aimed at, a rank needs no limit. */
const AIMED_RANK = new RegExp(
  `${WORD_EDGE}phấn đấu(?!\\p{L})(?:(?!so với)[^;.:()]){0,90}?(?:xếp|đứng)\\s+(?:ở\\s+)?(?:vị trí\\s+)?(?:thứ|hạng)\\s+((\\d{1,3})(?:\\/\\d{1,3})?)(?![\\d/]|[^\\d;.:]{0,50}trở lên)`,
  'gu',
);

export function ranksIn(folded: string): (Limit & { value: number })[] {
  const limited = [
    ...(folded.includes('trở lên') ? matchesIn(folded, RANK) : []),
    ...(folded.includes('đầu') ? matchesIn(folded, AMONG_FIRST) : []),
    ...(/t[oố]p /u.test(folded) ? matchesIn(folded, AMONG_TOP) : []),
  ].map((match): Limit & { value: number } => ({
    op: '<=',
    value: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const aimed = (folded.includes('phấn đấu') ? [...matchesIn(folded, AIMED_RANK)] : []).map(
    (match): Limit & { value: number } => {
      const end = match.index + match[0].length;
      return { op: '=', value: Number(match[2]), start: end - match[1]!.length, end };
    },
  );
  return [...limited, ...aimed];
}
