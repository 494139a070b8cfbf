/** Units that a plan calls by letters of its own and explains under its table: "Ghi chú: PVHTT: Phòng Văn hóa - Thông tin; …". */
import { looksLikeUnit } from '../../../registry/bodies.ts';
import { fold } from '../../../registry/match.ts';

const EXPLAINED = /(?<![\p{L}\d-])(\p{Lu}[\p{Lu}-]{1,11})\s*:\s+(\p{Lu}[^;:.()\n]{2,60})/gu;

/** The folded letters; no words are units that stand for something else before a colon ("CÁC PHÒNG: …"). */
export function explainedUnits(text: string): ReadonlySet<string> {
  const units = new Set<string>();
  for (const [, letters, meaning] of text.matchAll(EXPLAINED)) if (looksLikeUnit(meaning!)) units.add(fold(letters!));
  return units;
}
