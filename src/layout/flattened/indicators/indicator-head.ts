/** Heads of tables of indicators, or of numbers per place, that were flattened into lines: which column holds what. */
import type { Span } from '../../../read/source-document.ts';
import { roleOfColumn } from '../../../registry/columns.ts';
import {
  isUnitOfPlace,
  namesNoMatter,
  namesPlaces,
  standsBehindFigures,
  unitOfHeading,
  yearOfHeading,
} from '../../../registry/indicator-columns.ts';
import { cut, type Piece } from './pieces.ts';
import { goOnBelow, type Parted } from './second-line.ts';
import { type Heading, type Reading, readingsOf } from './storeys.ts';

/** The columns ahead of the figures, and the ways to read what is behind those. */
export interface IndicatorHead {
  /** Areas, or those who answer for the indicators. */
  area: Heading | null;
  /** Does that column name offices ("Cơ quan theo dõi" ahead of "Chỉ tiêu")? */
  ofOwners: boolean;
  no: Heading;
  name: Heading;
  unit: Heading | null;
  /** Is the area's column printed ahead of the numbers? */
  areaFirst: boolean;
  /** Does the unit stand behind the figures? */
  unitBehind: boolean;
  /** Do the rows name places, and the columns say what is measured? */
  ofPlaces: boolean;
  readings: Reading[];
}

/** The ways in which lines may part into headings, each as a head; none where they are no such head. */
export function headsIn(text: string, lines: readonly Piece[]): IndicatorHead[] {
  const atCapitals = partedAtCapitals(text, lines);
  const whole = [atCapitals, ...withWholePlaces(text, atCapitals), atLines(lines)];
  return [...goOnBelow(text, lines, partedAtCapitals), ...whole].flatMap((headings) => headOf(text, headings) ?? []);
}

function headOf(text: string, spans: readonly Parted[]): IndicatorHead | null {
  const headings = spans.map((span): Heading => {
    const parts = [span, ...(span.rest ? [span.rest] : [])].map(({ start, end }) => text.slice(start, end));
    return { ...span, name: parts.join(' ').replace(/\s+/gu, ' ') };
  });
  const roles = headings.map(({ name }) => roleOfColumn(name));
  const no = roles.indexOf('no');
  if (no < 0 || no > 1 || (no === 1 && roles[0] !== 'area')) return null;
  // "Đơn vị" ahead of "Chỉ tiêu giao năm 2026" over several names whose the figures are, and no area.
  const dealsOut =
    namesPlaces(headings[no + 1]?.name ?? '') &&
    namesNoMatter(headings[no + 2]?.name ?? '') &&
    yearOfHeading(headings[no + 2]!.name) !== null;
  const ofOwners =
    !dealsOut &&
    standsBehindFigures(headings[no + 1]?.name ?? '') &&
    NAMES_INDICATORS.test(headings[no + 2]?.name ?? '');
  const besides = roles[1] === 'area' && headings.length > FEWEST_BESIDE_AREA && !dealsOut;
  const areaAt = no === 1 ? 0 : ofOwners ? no + 1 : besides ? 1 : -1;
  const nameAt = Math.max(no, areaAt) + 1;
  const name = headings[nameAt];
  const rest = headings.slice(nameAt + 1);
  const unitAt = roles.indexOf('unit') - nameAt - 1;
  const unit = rest[unitAt] ?? null;
  if (!name || roles[nameAt] === 'no' || (unitAt < 0 && roles.includes('unit'))) return null;
  // Lines that hold several headings were taken for one.
  if (headings.some((heading) => heading !== unit && HOLDS_UNIT.test(heading.name)) || unitOfHeading(name.name))
    return null;
  const ofPlaces = !unit && namesPlaces(name.name);
  const readings = readingsOf(
    rest.filter((heading) => heading !== unit),
    { units: ofPlaces, wordsAmid: unitAt === 0 },
  ).filter(({ figures }) => unitAt <= 0 || unitAt === figures.length);
  return {
    area: headings[areaAt] ?? null,
    ofOwners,
    no: headings[no]!,
    name,
    unit,
    areaFirst: no === 1,
    unitBehind: unitAt > 0,
    ofPlaces,
    readings,
  };
}

const NAMES_INDICATORS = /^(?:(?:tên|các|nội dung|danh mục) )*(?:chỉ tiêu|chỉ số|tiêu chí)(?!\p{L})/iu;
const HOLDS_UNIT = /(?<!\p{L})(?:đơn vị (?:tính|đo)|đvt)(?!\p{L})/iu;

/** "TT | Lĩnh vực | Chỉ tiêu | Mức giao": of fewer headings the area is what the rows name. */
const FEWEST_BESIDE_AREA = 3;

/** "TT", "KH 2027", or a capital that opens a word: "Đơn vị tính Kết quả 2025 Mục tiêu 2026"; "Quý I", "Hồ sơ TTHC" go on. */
const OPENS_HEADING = /^(?:\p{Lu}\p{Ll}|(?:ĐVT|S?TT)(?!\p{L})|(?:KH|TH|KQ)(?=\s(?:năm\s)?20\d\d))/u;
const CAPITAL_INSIDE =
  /(?<=\s)(?:\p{Lu}\p{Ll}|(?:ĐVT|(?<!Số\s)S?TT)(?!\p{L})|(?<!Ước\s)(?:KH|TH|KQ)(?=\s(?:năm\s)?20\d\d))|(?<=(?:^|\s)S?TT\s+)\p{Lu}/gu;

/** Each capital begins a heading, whether it opens a line or stands inside. */
export function partedAtCapitals(text: string, lines: readonly Piece[]): Span[] {
  const years = new Set<Piece>();
  const parts = lines.flatMap((piece) => {
    const isOfYears = YEARS.test(piece.words);
    const inside = [...piece.words.matchAll(isOfYears ? YEAR_INSIDE : CAPITAL_INSIDE)].map(({ index }) => index);
    const starts = [0, ...inside];
    const own = starts.map((from, i) =>
      cut(text, piece, piece.start + from, piece.start + (starts[i + 1] ?? piece.words.length)),
    );
    if (isOfYears) for (const year of own) years.add(year);
    return own;
  });
  const opens = (part: Piece, above: string): boolean =>
    years.has(part) || (OPENS_HEADING.test(part.words) && !(above === 'Số' && part.words === 'TT'));
  return joined(parts, opens);
}

/** "2026 2027 2028": the steps of a period, each in a column of its own; one year alone goes on ("Mục tiêu" / "2026"). */
const YEARS = /^20\d\d(?: 20\d\d)+$/u;
const YEAR_INSIDE = /(?<= )20\d\d/gu;

const FEWEST_PLACES = 2;

/** "Quận Bình" / "An" / "Huyện Phong Lộc": where headings name places, the capitals inside their names open none. */
function withWholePlaces(text: string, headings: readonly Span[]): Span[][] {
  const named = (span: Span): string => text.slice(span.start, span.end);
  if (headings.filter((heading) => isUnitOfPlace(named(heading))).length < FEWEST_PLACES) return [];
  const whole: Span[] = [];
  for (const heading of headings) {
    const above = whole.at(-1);
    const goesOn = above && isUnitOfPlace(named(above)) && !isUnitOfPlace(named(heading));
    if (goesOn && !standsBehindFigures(named(heading))) above.end = heading.end;
    else whole.push({ ...heading });
  }
  return whole.length < headings.length ? [whole] : [];
}

/** Each heading begins on a line of its own with a capital, but "TT Chỉ tiêu" are two. */
export function atLines(lines: readonly Piece[]): Span[] {
  const [first, ...rest] = lines as [Piece, ...Piece[]];
  const label = /^(?:số )?s?tt(?=\s)/iu.exec(first.words)?.[0].length ?? 0;
  const at = first.start + label;
  const opening =
    label === 0
      ? [first]
      : [
          { ...first, end: at },
          { ...first, start: at + 1 },
        ];
  return joined([...opening, ...rest], ({ words }) => /^\p{Lu}/u.test(words));
}

function joined(parts: readonly Piece[], opens: (part: Piece, above: string) => boolean): Span[] {
  const headings: Span[] = [];
  parts.forEach((part, i) => {
    const above = parts[i - 1]?.words ?? '';
    if (i === 0 || opens(part, above)) headings.push({ start: part.start, end: part.end });
    else headings.at(-1)!.end = part.end;
  });
  return headings;
}
