/** Units that a plan calls by letters of its own and explains under its table: "Ghi chú: PVHTT: Phòng Văn hóa - Thông tin; …". */
import { looksLikeUnit } from '../../../registry/bodies.ts';
import { fold } from '../../../registry/match.ts';

const LETTERS = /(?<![\p{L}\d-])\p{Lu}[\p{Lu}-]{1,11}$/u;
const LONGEST_LETTERS = 13;
const MEANING = /^:\s+(\p{Lu}[^;:.()\n]{2,60})/u;
const LONGEST_MEANING = 64;

/** The folded letters; no words are units that stand for something else before a colon ("CÁC PHÒNG: …"). */
export function explainedUnits(text: string): ReadonlySet<string> {
  const units = new Set<string>();
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    // Nearly every colon stands behind a small letter or a figure.
    const before = text[at - 1] ?? '';
    if (before === before.toLowerCase()) continue;
    const letters = LETTERS.exec(text.slice(Math.max(0, at - LONGEST_LETTERS), at))?.[0];
    const meaning = letters && MEANING.exec(text.slice(at, at + LONGEST_MEANING))?.[1];
    if (meaning && looksLikeUnit(meaning)) units.add(fold(letters));
  }
  return units;
}
