/** For which place the plan is, and which places stand above it: only what the document itself says. */
import { fold } from '../language/fold.ts';
import { WORD_EDGE } from '../language/letters.ts';
import type { Level, Unit } from '../plan/types.ts';
import { existsOn, isUnitName } from '../registry/units.ts';

const PLACE_LEVELS = [
  'thị trấn',
  'thành phố',
  'thị xã',
  'đặc khu',
  'phường',
  'huyện',
  'quận',
  'tỉnh',
  'xã',
  'tp',
  'tx',
] as const;
const LEVEL_OF: Record<string, Level> = { tp: 'thành phố', tx: 'thị xã' };
const COMMUNE: readonly Level[] = ['xã', 'phường', 'thị trấn', 'đặc khu'];
const DISTRICT: readonly Level[] = ['huyện', 'quận', 'thị xã'];
/** What stands, or stood, between a commune and its province. */
const BETWEEN: readonly Level[] = [...DISTRICT, 'thành phố'];

/** One syllable of a name: a capital, or a number ("Phường 1", "Quận 10"). */
const SYLLABLE = "\\p{Lu}[\\p{L}'’]*";
const MENTION = new RegExp(
  `${WORD_EDGE}(${PLACE_LEVELS.map((level) => (level.length === 2 && level !== 'xã' ? `${level}\\.?` : level)).join('|')})\\s*(?<=[\\s.])(${SYLLABLE}(?:(?:\\s|\\s?-\\s?)${SYLLABLE}){0,4}|\\d{1,2}(?![\\d/.,%]))`,
  'giu',
);
/** "HUYỆN BÌNH SƠN NĂM 2019" in capitals: the year is none of the name. */
const YEAR_BEHIND = /^\s*(?:19|20)\d\d/u;

export interface PlaceMention extends Unit {
  start: number;
  end: number;
}

/** Words that begin with a capital behind a level and are no name: "UBND phường Tổ chức", "tỉnh Thanh Hóa Quyết định". */
const NO_NAME =
  /^(?:UBND|HĐND|Ủy|Uỷ|Hội|Đảng|Kế|Quyết|Căn|Thực|Trên|Theo|Chủ|Ban|Bộ|Phòng|Sở|Văn|Các|Về|Năm|Nghị|Giai|Và|Của|Trong|Mặt|MTTQ|CCHC|TTHC|Đề|Công|Tổ|Đại|Thông|Nơi|Số|Chương|Phó|Trưởng|Bí|Đoàn|Hiện)$/u;

/** … and such of them as begin names, where the next syllable has a capital, too: "phường Đại Lữ", no "Đại hội". */
const MAY_BEGIN = /^(?:Đại|Quyết|Thông|Công|Hiện|Văn|Trung)$/u;

/** In capitals every word looks like a name: the words that may go on behind one, none of which ends a name. */
const NO_NAME_IN_CAPITALS =
  /^(?:UBND|HĐND|ỦY|UỶ|CHỦ|CĂN|GIAI|ĐẾN|TRONG|TRÊN|THỰC|THUỘC|TRIỂN|TIẾP|VÀ|CỦA|VỀ|TẠI|THEO|TỪ|CHO|DO|VỚI|GẮN|PHỤC|QUÝ|THÁNG|NHIỆM|KHÓA|KHOÁ|LẦN)$/u;

/** "huyện Văn Bàn", "xã Quyết Thắng": a name of the register holds words that else are none; what of it is still missing. */
function restOfName(level: Level, syllables: readonly string[], from: number): readonly string[] {
  for (let to = syllables.length; to > from; to--) {
    const name = syllables.slice(0, to).join('').trim().replace(/\s+/gu, ' ');
    if (/^\p{Lu}/u.test(syllables[to - 1]!.trim()) && isUnitName({ level, name })) return syllables.slice(from, to);
  }
  return [];
}

/** "BẢO HIỂM XÃ HỘI VIỆT NAM", "PHÒNG VĂN HÓA - XÃ HỘI": society, no commune by the name of Hội. */
const OF_SOCIETY = /(?:HIỂM|CỘNG H(?:ÒA|OÀ)|AN SINH|TRẬT TỰ|KINH TẾ|VĂN H(?:ÓA|OÁ)|CHÍNH TRỊ|NHÀ Ở|[-–,])\s*$/u;
const isSociety = (text: string, at: number): boolean =>
  /^XÃ\s+HỘI(?!\p{L})/u.test(text.slice(at, at + 12)) && OF_SOCIETY.test(text.slice(Math.max(0, at - 20), at));

/** Every "phường Ngô Quyền", "tỉnh Thanh Hóa" of a text. In capitals, what follows the level is the name. */
export function placesIn(text: string): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  MENTION.lastIndex = 0;
  for (let match = MENTION.exec(text); match; match = MENTION.exec(text)) {
    // The words behind a name may name the next place: "thành phố Hội An và huyện Đại Lộc".
    MENTION.lastIndex = match.index + match[1]!.length;
    const level = fold(match[1]!);
    const capitals = match[1] === match[1]!.toUpperCase() && !/^T[PX]$/u.test(match[1]!);
    if (capitals && /CẤP\s+$/u.test(text.slice(0, match.index))) continue;
    if (capitals && isSociety(text, match.index)) continue;
    const syllables = match[2]!.split(/(?<=\S)(?=\s)/u).filter((syllable) => syllable !== '');
    const noName = capitals ? NO_NAME_IN_CAPITALS : NO_NAME;
    const kept: string[] = [];
    for (const syllable of syllables) {
      const bare = syllable.trim().replace(/^-\s?/u, '');
      if (!/^\p{Lu}|^\d/u.test(bare) && bare !== '') break;
      if (!capitals && bare.length > 1 && bare === bare.toUpperCase() && /\p{L}{2}/u.test(bare)) break;
      const next = syllables[kept.length + 1]?.trim() ?? '';
      if (
        noName.test(bare) &&
        (capitals || kept.length > 0 || !(MAY_BEGIN.test(bare) && /^\p{Lu}\p{Ll}+$/u.test(next)))
      ) {
        kept.push(...restOfName(LEVEL_OF[level] ?? (level as Level), syllables, kept.length));
        break;
      }
      kept.push(syllable);
    }
    if (
      kept.length > 0 &&
      /^năm$/iu.test(kept.at(-1)!.trim()) &&
      YEAR_BEHIND.test(text.slice(match.index + match[0].length))
    )
      kept.pop();
    if (kept.length === 0) continue;
    const printed = kept.join('').replace(/[\s-]+$/u, '');
    const start = match.index;
    const nameStart = start + match[0].length - match[2]!.length;
    mentions.push({
      level: LEVEL_OF[level] ?? (level as Level),
      name: capitals || printed === printed.toUpperCase() ? titleCase(printed) : printed,
      start,
      end: nameStart + printed.length,
    });
    MENTION.lastIndex = nameStart + printed.length;
  }
  return mentions;
}

/** "NGÔ QUYỀN" as a name is written: "Ngô Quyền". */
export function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const same = (a: Unit, b: Unit): boolean => a.level === b.level && fold(a.name) === fold(b.name);

/** From this day communes stand right under the province. */
const TWO_TIERS_SINCE = '2025-07-01';

export const hasTwoTiers = ({ issuedOn, year }: { issuedOn: string | null; year: number | null }): boolean =>
  issuedOn !== null ? issuedOn >= TWO_TIERS_SINCE : year !== null && year > Number(TWO_TIERS_SINCE.slice(0, 4));

/** The places above the locality that the text names most, nearest first; districts only where `above` names them. */
export function parentsOf(
  locality: Unit | null,
  mentions: readonly Unit[],
  above: readonly Unit[],
  issuedOn: string | null,
): Unit[] {
  if (!locality) return [];
  const counts = new Map<string, { unit: Unit; count: number }>();
  for (const { level, name } of mentions) {
    if (same({ level, name }, locality)) continue;
    if (BETWEEN.includes(level) && !above.some((unit) => same(unit, { level, name }))) continue;
    const key = `${level} ${fold(name)}`;
    const entry = counts.get(key) ?? { unit: { level, name }, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  const mostOf = (levels: readonly Level[], isMeant: (unit: Unit) => boolean): Unit | null =>
    [...counts.values()]
      .filter(({ unit }) => levels.includes(unit.level) && isMeant(unit))
      .sort((a, b) => b.count - a.count)[0]?.unit ?? null;
  const most = (levels: readonly Level[]): Unit | null => mostOf(levels, () => true);
  // A province that was no more when the plan was issued is left over, where another is named.
  const isGone = (unit: Unit): boolean => issuedOn !== null && existsOn(unit, issuedOn) === false;
  const [gone, standing] = [mostOf(['tỉnh'], isGone), mostOf(['tỉnh'], (unit) => !isGone(unit))];
  const province = standing ?? gone;
  if (COMMUNE.includes(locality.level)) {
    const district = most(DISTRICT);
    const city = most(['thành phố']);
    if (district && city && province === null) return [district, city];
    const nearest = district ?? city;
    return [nearest, province].filter((unit) => unit !== null);
  }
  if (locality.level === 'thành phố') return province ? [province] : [];
  if (DISTRICT.includes(locality.level) || locality.level === 'sở' || locality.level === 'khác') {
    const nearest = province ?? most(['thành phố']);
    return nearest ? [nearest] : [];
  }
  return [];
}
