/**
 * Communes and districts before and after 1 July 2025, from a packed list that is unpacked at the first question.
 * The old list is the state of mid-2025 with some earlier names: that an old commune is not found proves nothing.
 */
import { gunzipSync } from 'node:zlib';
import { PACKED_COMMUNES } from './data/communes.ts';
import { fold, frozen, lazy } from './match.ts';
import { PROVINCES, provinceExistedOn, provinceKey, provinceToday, REORGANISATION } from './provinces.ts';
import { remembering } from './remember.ts';
import type { Level } from './vocabulary.ts';

export type UnitName = { level: Level; name: string };
export type UnitQuery = UnitName & { province?: string | null; district?: string | null };
/** A unit with the chain above it, nearest first. */
export type UnitInPlace = UnitName & { parents: readonly UnitName[] };

type OldCommune = UnitName & { district: UnitName; province: string; successors: NewCommune[] };
type NewCommune = UnitName & { province: string };
type District = UnitName & { province: string };

const COMMUNE_LEVELS: readonly Level[] = ['xã', 'phường', 'thị trấn', 'đặc khu'];
const DISTRICT_LEVELS: readonly Level[] = ['huyện', 'quận', 'thị xã', 'thành phố'];

/** Districts that ended or changed level between 2019 and mid-2025, when the list was taken: they stood before. */
export const EARLIER_DISTRICTS: readonly (UnitName & { province: string; until: string })[] = frozen([
  { level: 'huyện', name: 'Thông Nông', province: 'Cao Bằng', until: '2020-02-29' },
  { level: 'huyện', name: 'Trà Lĩnh', province: 'Cao Bằng', until: '2020-02-29' },
  { level: 'huyện', name: 'Phục Hòa', province: 'Cao Bằng', until: '2020-02-29' },
  { level: 'huyện', name: 'Hoành Bồ', province: 'Quảng Ninh', until: '2019-12-31' },
  { level: 'huyện', name: 'Tây Trà', province: 'Quảng Ngãi', until: '2020-01-31' },
  { level: 'huyện', name: 'Kỳ Sơn', province: 'Hòa Bình', until: '2019-12-31' },
  { level: 'quận', name: '2', province: 'Hồ Chí Minh', until: '2020-12-31' },
  { level: 'quận', name: '9', province: 'Hồ Chí Minh', until: '2020-12-31' },
  { level: 'quận', name: 'Thủ Đức', province: 'Hồ Chí Minh', until: '2020-12-31' },
  { level: 'huyện', name: 'Đông Sơn', province: 'Thanh Hóa', until: '2024-12-31' },
  { level: 'huyện', name: 'Hoa Lư', province: 'Ninh Bình', until: '2024-12-31' },
  { level: 'thành phố', name: 'Ninh Bình', province: 'Ninh Bình', until: '2024-12-31' },
  { level: 'huyện', name: 'Yên Dũng', province: 'Bắc Giang', until: '2024-12-31' },
  { level: 'huyện', name: 'Mỹ Lộc', province: 'Nam Định', until: '2024-08-31' },
  { level: 'thị xã', name: 'Cửa Lò', province: 'Nghệ An', until: '2024-11-30' },
  { level: 'huyện', name: 'Nông Sơn', province: 'Quảng Nam', until: '2024-12-31' },
  { level: 'huyện', name: 'Nam Đông', province: 'Huế', until: '2024-12-31' },
  { level: 'thành phố', name: 'Huế', province: 'Huế', until: '2024-12-31' },
]);

/** The level words as the packed list prints them. */
const LEVEL_WORDS: readonly (readonly [string, Level])[] = [
  ['Phường ', 'phường'],
  ['Xã ', 'xã'],
  ['Thị trấn ', 'thị trấn'],
  ['Đặc khu ', 'đặc khu'],
  ['Huyện ', 'huyện'],
  ['Quận ', 'quận'],
  ['Thị xã ', 'thị xã'],
  ['Thành phố ', 'thành phố'],
];

/** "Phường Ba Đình" as level and name. */
function split(full: string): UnitName {
  const found = LEVEL_WORDS.find(([word]) => full.startsWith(word));
  return found === undefined ? { level: 'khác', name: full } : { level: found[1], name: full.slice(found[0].length) };
}

/** "Đắk Hà", "Đăk Hà", "Đak Hà" and "Đắc Hà" are one; all are as long. */
const HIGHLAND = /(?<=^|[ ;|\n])đ[aăắ][ck](?=[ ;|#]|$)/gu;

/** "Phường 01" and "Phường 1" are one. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/^0+(?=\d)/u, '')
    .replace(HIGHLAND, 'đắk');
const key = (unit: UnitName): string => `${unit.level} ${nameKey(unit.name)}`;
/** The list as text, kept as text: a line per new commune with what went into it, found by searching, not by indexing. */
const packed = lazy(() => {
  const text = gunzipSync(Buffer.from(PACKED_COMMUNES, 'base64')).toString('utf8');
  const end = text.indexOf('\n');
  const districts = text
    .slice(0, end)
    .split(';')
    .map((entry): District => {
      const [district = '', province = ''] = entry.split('|');
      return { ...split(district), province };
    });
  const lines = `${text.slice(end)}\n`;
  return { lines, lower: lines.toLowerCase().replace(HIGHLAND, 'đắk'), districts };
});

/** Every place of a needle in a text. */
function placesOf(needle: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at);
  return places;
}

/** Where the field that starts here ends: at the next separator. */
function fieldEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !';|#\n'.includes(text[end]!)) end++;
  return end;
}

/** The new commune in whose line a place lies. */
function communeAt(lines: string, place: number): NewCommune {
  const start = lines.lastIndexOf('\n', place) + 1;
  const nameEnd = fieldEnd(lines, start);
  return { ...split(lines.slice(start, nameEnd)), province: lines.slice(nameEnd + 1, fieldEnd(lines, nameEnd + 1)) };
}

function newCommunesNamed(unit: UnitName): NewCommune[] {
  const { lines, lower } = packed();
  return placesOf(`\n${key(unit)}|`, lower).map((place) => communeAt(lines, place + 1));
}

function oldCommunesNamed(unit: UnitName): OldCommune[] {
  const { lines, lower, districts } = packed();
  const needle = `;${key(unit)}#`;
  const byDistrict = new Map<District, OldCommune>();
  for (const place of placesOf(needle, lower)) {
    const after = place + needle.length;
    const district = districts[Number(lines.slice(after, fieldEnd(lines, after)))]!;
    let old = byDistrict.get(district);
    if (old === undefined) {
      const { name } = split(lines.slice(place + 1, after - 1));
      old = {
        level: unit.level,
        name,
        district: { level: district.level, name: district.name },
        province: district.province,
        successors: [],
      };
      byDistrict.set(district, old);
    }
    old.successors.push(communeAt(lines, place));
  }
  return [...byDistrict.values()];
}

/** The new communes that took over anything of a district. */
function communesOfDistrict(district: District): NewCommune[] {
  const { lines, districts } = packed();
  const index = `#${districts.indexOf(district)}`;
  return placesOf(index, lines)
    .filter((place) => ';\n'.includes(lines[place + index.length]!))
    .map((place) => communeAt(lines, place));
}

const inProvince = (unit: { province: string }, province: string | null | undefined): boolean =>
  province === undefined || province === null || provinceKey(unit.province) === provinceKey(province);
const bareDistrict = (name: string): string =>
  nameKey(name).replace(/^(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?) /u, '');
const inDistrict = (unit: OldCommune, district: string | null | undefined): boolean =>
  district === undefined || district === null || nameKey(unit.district.name) === bareDistrict(district);

const oldCommunes = ({ level, name, province, district }: UnitQuery): readonly OldCommune[] =>
  oldCommunesNamed({ level, name }).filter((unit) => inProvince(unit, province) && inDistrict(unit, district));
const districtKeys = lazy(() => packed().districts.map(key));
const earlierDistrictKeys = lazy(() => EARLIER_DISTRICTS.map(key));
const oldDistricts = ({ level, name, province }: UnitQuery): readonly District[] => {
  const wanted = key({ level, name });
  return packed().districts.filter((unit, i) => districtKeys()[i] === wanted && inProvince(unit, province));
};
const provinceUnit = (name: string, today: boolean): UnitName => ({
  level: (today ? provinceToday(name)?.level : undefined) ?? (OLD_CITIES.has(provinceKey(name)) ? 'thành phố' : 'tỉnh'),
  name,
});
/** Centrally-run cities before the reorganisation. */
const OLD_CITIES: ReadonlySet<string> = new Set(['hà nội', 'hồ chí minh', 'hải phòng', 'đà nẵng', 'cần thơ', 'huế']);

const distinct = <T extends UnitInPlace>(units: readonly T[]): readonly T[] => {
  const byKey = new Map(units.map((unit) => [[unit, ...unit.parents].map(key).join(' < '), unit]));
  return [...byKey.values()];
};

/** Whether a commune stands in the list, by its key: the list is long, and a plan names the same few places again and again. */
const isCommuneKey = remembering((wanted) => {
  const { lower } = packed();
  return lower.includes(`\n${wanted}|`) || lower.includes(`;${wanted}#`);
});

/** Whether a unit of that level and name stands in the register, whenever and wherever it was. */
export function isUnitName({ level, name }: UnitName): boolean {
  const wanted = key({ level, name });
  if (COMMUNE_LEVELS.includes(level)) return isCommuneKey(wanted);
  if (level === 'tỉnh' || (level === 'thành phố' && provinceToday(name) !== null)) return provinceToday(name) !== null;
  if (!DISTRICT_LEVELS.includes(level)) return false;
  return districtKeys().includes(wanted) || earlierDistrictKeys().includes(wanted);
}

/**
 * The units of after 1 July 2025 that took over an old one: for a commune those it went into, for a district those of
 * its communes, for a province the one of today. Several where a commune was split or where the name alone does not say
 * which of several old units is meant: give the province, and the district, where they are known.
 */
export function successorsOf(unit: UnitQuery): readonly UnitInPlace[] {
  const asUnit = ({ level, name, province }: NewCommune): UnitInPlace => ({
    level,
    name,
    parents: [provinceUnit(province, true)],
  });
  if (unit.level === 'tỉnh' || (unit.level === 'thành phố' && provinceToday(unit.name) !== null && !unit.province)) {
    const today = provinceToday(unit.name);
    return today === null ? [] : [{ level: today.level, name: today.name, parents: [] }];
  }
  if (COMMUNE_LEVELS.includes(unit.level))
    return distinct(oldCommunes(unit).flatMap(({ successors }) => successors.map(asUnit)));
  if (!DISTRICT_LEVELS.includes(unit.level)) return [];
  return distinct(oldDistricts(unit).flatMap(communesOfDistrict).map(asUnit));
}

/** Where a unit of that level and name lay on a day (ISO): one chain of parents per unit that bears the name. */
export function parentCandidates(unit: UnitQuery, date: string): readonly UnitInPlace[] {
  const { level, name } = unit;
  if (COMMUNE_LEVELS.includes(level)) {
    if (date >= REORGANISATION)
      return distinct(
        newCommunesNamed(unit)
          .filter((found) => inProvince(found, unit.province))
          .map((found) => ({ level, name: found.name, parents: [provinceUnit(found.province, true)] })),
      );
    return distinct(
      oldCommunes(unit).map((found) => ({
        level,
        name: found.name,
        parents: [found.district, provinceUnit(found.province, false)],
      })),
    );
  }
  if (!DISTRICT_LEVELS.includes(level) || date >= REORGANISATION) return [];
  const wanted = key({ level, name });
  const earlier = EARLIER_DISTRICTS.filter((found, i) => earlierDistrictKeys()[i] === wanted && date <= found.until);
  return distinct(
    [...oldDistricts(unit), ...earlier.filter((found) => inProvince(found, unit.province))].map((found) => ({
      level,
      name: found.name,
      parents: [provinceUnit(found.province, false)],
    })),
  );
}

/**
 * Whether a unit stood on a day (ISO); null where the registry cannot tell: old communes merged away before mid-2025,
 * changes after the list was taken, a name known only at another level.
 */
export function existsOn(unit: UnitQuery, date: string): boolean | null {
  const { level, name } = unit;
  if (level === 'tỉnh') return provinceExistedOn(name, date);
  if (
    level === 'thành phố' &&
    PROVINCES.some((entry) => entry.level === level && provinceKey(entry.name) === provinceKey(name))
  )
    return true;
  if (DISTRICT_LEVELS.includes(level)) {
    if (date >= REORGANISATION) return false;
    if (parentCandidates(unit, date).length > 0) return true;
    // Districts became towns and towns cities: the name at another level may be an earlier or later state of it.
    const elsewhere = DISTRICT_LEVELS.some((other) => oldDistricts({ ...unit, level: other }).length > 0);
    return elsewhere ? null : false;
  }
  if (!COMMUNE_LEVELS.includes(level)) return null;
  if (parentCandidates(unit, date).length > 0) return true;
  if (date >= REORGANISATION && level === 'thị trấn') return false;
  if (date < REORGANISATION && level === 'đặc khu') return false;
  return null;
}
