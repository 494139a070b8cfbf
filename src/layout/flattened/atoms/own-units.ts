/**
 * Units of a plan's own: those that it calls by letters and explains under its table ("PVHTT: Phòng Văn hóa - Thông tin"),
 * and those that it tells one after the other what they have to do ("4. Phòng Quản lý Đầu tư: …").
 */
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

const TOLD =
  /^[ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))[ \t]+((?:(?:Trưởng|Phó|Giám đốc|Chánh)\s)*(?:Phòng|Sở|Vụ|Cục|Ban|Trung tâm|Văn phòng|Viện|Công chức|Đài|Trường|Trạm|Hội|Đoàn|Chi cục|Bộ phận|Tổ|Thanh tra)\s[^:;.\n]{3,70})(?=:|[ \t]*$)/gmu;
const POST = /^(?:(?:trưởng|phó|giám đốc|chánh)\s)+/u;
const FEWEST_WORDS = 2;
const MOST_WORDS = 12;

/** Their names, folded, each with and without the post that leads the unit. */
export function toldUnits(text: string): string[] {
  const names = [...text.matchAll(TOLD)].map(([, name]) => fold(name!).replace(/\s+/gu, ' ').trim());
  return [...new Set(names.flatMap((name) => [name, name.replace(POST, '')]))].filter((name) => {
    const { length } = name.split(' ');
    return length >= FEWEST_WORDS && length <= MOST_WORDS;
  });
}
