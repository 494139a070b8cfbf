/** The provinces before and after 1 July 2025 (Nghị quyết 202/2025/QH15): 63 became 34. */
import { fold, frozen, lazy } from './match.ts';

/** From this day there are 34 provinces, communes right below them, and no districts. */
export const REORGANISATION = '2025-07-01';

export type Province = {
  name: string;
  level: 'tỉnh' | 'thành phố';
  /** The provinces of before that make it up, its own old self included. */
  from: readonly string[];
};

const province = (name: string, ...merged: readonly string[]): Province => ({
  name,
  level: 'tỉnh',
  from: [name, ...merged],
});
const city = (name: string, ...merged: readonly string[]): Province => ({
  name,
  level: 'thành phố',
  from: [name, ...merged],
});

export const PROVINCES: readonly Province[] = frozen([
  city('Hà Nội'),
  province('Cao Bằng'),
  province('Tuyên Quang', 'Hà Giang'),
  province('Điện Biên'),
  province('Lai Châu'),
  province('Sơn La'),
  province('Lào Cai', 'Yên Bái'),
  province('Thái Nguyên', 'Bắc Kạn'),
  province('Lạng Sơn'),
  province('Quảng Ninh'),
  province('Bắc Ninh', 'Bắc Giang'),
  province('Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'),
  city('Hải Phòng', 'Hải Dương'),
  province('Hưng Yên', 'Thái Bình'),
  province('Ninh Bình', 'Hà Nam', 'Nam Định'),
  province('Thanh Hóa'),
  province('Nghệ An'),
  province('Hà Tĩnh'),
  province('Quảng Trị', 'Quảng Bình'),
  city('Huế'),
  city('Đà Nẵng', 'Quảng Nam'),
  province('Quảng Ngãi', 'Kon Tum'),
  province('Gia Lai', 'Bình Định'),
  province('Khánh Hòa', 'Ninh Thuận'),
  province('Đắk Lắk', 'Phú Yên'),
  province('Lâm Đồng', 'Đắk Nông', 'Bình Thuận'),
  province('Đồng Nai', 'Bình Phước'),
  city('Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'),
  province('Tây Ninh', 'Long An'),
  province('Đồng Tháp', 'Tiền Giang'),
  province('Vĩnh Long', 'Bến Tre', 'Trà Vinh'),
  province('An Giang', 'Kiên Giang'),
  city('Cần Thơ', 'Sóc Trăng', 'Hậu Giang'),
  province('Cà Mau', 'Bạc Liêu'),
]);

/** The special zones of 1/7/2025: communes on islands. */
export const SPECIAL_ZONES: readonly string[] = frozen([
  'Vân Đồn',
  'Cô Tô',
  'Cát Hải',
  'Bạch Long Vĩ',
  'Cồn Cỏ',
  'Hoàng Sa',
  'Lý Sơn',
  'Trường Sa',
  'Phú Quý',
  'Côn Đảo',
  'Phú Quốc',
  'Thổ Châu',
  'Kiên Hải',
]);

/** Other spellings of provinces in plans, folded. */
const ALIASES: Readonly<Record<string, string>> = {
  tphcm: 'hồ chí minh',
  hcm: 'hồ chí minh',
  'thừa thiên huế': 'huế',
  'thừa thiên - huế': 'huế',
  'đắc lắc': 'đắk lắk',
  'đăk lăk': 'đắk lắk',
  'đắc nông': 'đắk nông',
  'đăk nông': 'đắk nông',
  'bắc cạn': 'bắc kạn',
  'bà rịa-vũng tàu': 'bà rịa - vũng tàu',
};

/** A province's name folded, without its level, aliases resolved. */
export function provinceKey(name: string): string {
  const folded = fold(name).replace(/^(?:tỉnh|thành phố|tp\.?) ?/u, '');
  return ALIASES[folded] ?? folded;
}

const byOldName = lazy(() => new Map(PROVINCES.flatMap((entry) => entry.from.map((old) => [provinceKey(old), entry]))));

/** The province of today that an old or new name leads to; null for no province. */
export function provinceToday(name: string): Province | null {
  return byOldName().get(provinceKey(name)) ?? null;
}

const CENTRAL_CITIES: ReadonlySet<string> = new Set(
  PROVINCES.flatMap(({ level, name }) => (level === 'thành phố' ? [fold(name)] : [])),
);
/** Till then the city of Huế was one of its province's districts. */
const HUE_SINCE = '2025-01-01';

/** Whether a city stands right under the state, as a province does ("thành phố Cần Thơ"), on a day (ISO) or today. */
export function isCentralCity({ level, name }: { level: string; name: string }, date: string | null): boolean {
  const key = provinceKey(name);
  return level === 'thành phố' && CENTRAL_CITIES.has(key) && !(key === 'huế' && date !== null && date < HUE_SINCE);
}

/** A province, or a city of its rank. */
export const hasProvincesRank = (unit: { level: string; name: string }, date: string | null): boolean =>
  unit.level === 'tỉnh' || isCentralCity(unit, date);

/** Whether a province of that name stood on a day (ISO). */
export function provinceExistedOn(name: string, date: string): boolean {
  const today = provinceToday(name);
  return today !== null && (date < REORGANISATION || provinceKey(today.name) === provinceKey(name));
}
