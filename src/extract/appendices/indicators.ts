/** Rows of a table of indicators: what is measured, how much of it the plan commits to, in which unit. */
import type { Years } from '../../language/planned-years.ts';
import { numbersOfCell, type Operator } from '../../language/quantities.ts';
import { TracedText } from '../../plan/traced.ts';
import type { Appendix, Pillar } from '../../plan/types.ts';
import { looksLikeUnit } from '../../registry/bodies.ts';
import { roleOfColumn } from '../../registry/columns.ts';
import {
  isMeasure,
  isUnitOfPlace,
  limitOfHeading,
  namesPeriod,
  namesPlaces,
  namesStock,
  namesWhole,
  unitBehindNumber,
  unitOfHeading,
  valueColumnRank,
  yearOfHeading,
} from '../../registry/indicator-columns.ts';
import { pillarOfHeading, pillarOfWords } from '../../registry/pillars.ts';
import type { Columns } from './columns.ts';
import { groupOf } from './groups.ts';
import type { Matrix } from './matrix.ts';

export interface TracedIndicator {
  /** What is measured: a row's words, or the heading of a column of numbers per place. */
  name: TracedText;
  /** Name, or place, with number and unit as they are printed. */
  whole: TracedText;
  numbers: { op: Operator; value: number }[];
  unit: string;
  pillar: Pillar | null;
}

const inPercent = ({ text }: TracedText): boolean => /%|phần trăm/iu.test(text);

/** From this share of its filled cells on, a column holds numbers. */
const MOSTLY = 0.6;
/** Names of indicators say more than a locality's name does. */
const SHORTEST_NAMES = 12;

/** None where the table counts people instead, or where it does not say which column is the commitment. */
export function indicatorsOf(
  kind: Appendix['kind'],
  matrix: Matrix,
  columns: Columns,
  { years, inAppendix }: { years: Years | null; inAppendix: boolean },
): TracedIndicator[] {
  if (kind === 'tasks') return pointsBesideTasks(matrix, columns, years);
  if (kind !== 'indicators') return [];
  const data = matrix.slice(columns.headRows);
  const places = ownersColumn(data, columns);
  const isNamed = columns.roles.includes('target') && columns.roles.includes('unit');
  if (places < 0 || isNamed) return namedInRows(matrix, columns, nameColumn(data, columns), years);
  // In the body such a table goes with a point that states the target itself.
  return inAppendix ? dealtToPlaces(matrix, columns, places, years) : [];
}

/** The column of places, or of offices right behind the numbers of the rows, each once; -1 of neither. */
function ownersColumn(data: Matrix, { headings, roles }: Columns): number {
  const places = headings.findIndex((heading, c) => mostly(data, c, isUnitOfPlace) || ofPlaces(heading, data, c));
  const first = roles[0] === 'no' ? 1 : 0;
  if (places >= 0 || !mostly(data, first, isDealtTo)) return places;
  const owners = data.map((row) => row[first]!.text.text).filter(isDealtTo);
  return new Set(owners).size === owners.length ? first : -1;
}

/** "Thôn" over "An Hội", "Phú Lâm": the heading alone says what the names are of. */
const ofPlaces = (heading: string, data: Matrix, c: number): boolean =>
  isUnitOfPlace(heading) && namesPlaces(heading) && mostly(data, c, isBareName);
const isBareName = (cell: string): boolean => /^\p{Lu}[\p{L}\s'-]{1,40}$/u.test(cell) && !NO_PLACE.test(cell);
const NO_PLACE = /^(?:(?:tổng )?cộng|tổng(?: số)?|bình quân|trung bình)(?!\p{L})/iu;

const isOwner = (heading: string): boolean => isDealtTo(heading) || namesWhole(heading);
const isDealtTo = (cell: string): boolean => isUnitOfPlace(cell) || looksLikeUnit(cell);

/** "Tiêu chí | Điểm phấn đấu | Giải pháp": the table sets tasks, and beside them the points that each criterion is to bring. */
function pointsBesideTasks(matrix: Matrix, columns: Columns, years: Years | null): TracedIndicator[] {
  if (!columns.roles.includes('content')) return [];
  const criteria = columns.roles.indexOf('target');
  return namedInRows(matrix, columns, criteria, years).filter(({ unit }) => unit === 'điểm');
}

/** "Xã A | ≥ 98 | 60": each column an indicator, each row what of it falls to a place. */
function dealtToPlaces(matrix: Matrix, columns: Columns, places: number, years: Years | null): TracedIndicator[] {
  const data = matrix.slice(columns.headRows);
  const measures = columns.headings.flatMap((heading, column) => {
    const name = headsOf(matrix, columns, column);
    const isCommitment = columns.roles[column] !== 'no' && valueColumnRank(heading, years) !== null;
    if (name.length === 0 || column === places || !isCommitment || namesStock(heading)) return [];
    if (!mostly(data, column, (cell) => valuesOf(cell) !== null)) return [];
    const pillar = pillarOfHeading(heading) ?? pillarOfWords(heading);
    return [{ column, heading, name, pillar, unit: unitOfHeading(heading) }];
  });
  const kind = ofPlaces(columns.headings[places]!, data, places) ? headOf(matrix, columns, places) : null;
  return data.flatMap((row) =>
    measures.flatMap(({ column, heading, name, pillar, unit }): TracedIndicator[] => {
      const [place, value] = [row[places]!.text, row[column]!.text];
      const isBare = kind !== null && isBareName(place.text) && !isUnitOfPlace(place.text);
      const numbers = isBare || isDealtTo(place.text) ? valuesOf(value.text) : null;
      const measured = inPercent(value) ? '%' : unit;
      if (numbers === null || measured === null) return [];
      const limited = limitedBy(heading, numbers);
      const whole = TracedText.concat(isBare ? [name, kind, place, value] : [name, place, value]);
      return [{ name, whole, numbers: limited, unit: measured, pillar }];
    }),
  );
}

/** Each row an indicator, one column what the plan commits to, or one for each year of a period. */
function namedInRows(matrix: Matrix, columns: Columns, names: number, planned: Years | null): TracedIndicator[] {
  if (names < 0) return [];
  const data = matrix.slice(columns.headRows);
  const values = valueColumns(matrix, columns, names, planned);
  const units = unitColumn(data, columns);
  // Beside no column of tasks one of areas was taken for it.
  const areas = columns.headings.findIndex((heading, c) => c !== names && roleOfColumn(heading) === 'area');
  const found: TracedIndicator[] = [];
  let pillar: Pillar | null = null;
  let above: TracedText | null = null;
  data.forEach((slots, r) => {
    const group = groupOf(slots, columns, data[r + 1] ?? null);
    if (group) {
      pillar = pillarOfHeading(group.title.text) ?? (group.isSub ? pillar : null);
      above = group.title;
      // Points are set for areas, too.
      if (!values.some((column) => valuesOf(slots[column]!.text.text) !== null)) return;
    }
    if (areas >= 0) pillar = pillarOfHeading(slots[areas]!.text.text) ?? pillar;
    const own = slots[names]!.text;
    // Places under a group: the group says what is measured.
    const name = above && isUnitOfPlace(own.text) ? above : own;
    if (name.length === 0) return;
    // "Trưởng thôn A | Hồ sơ nộp trực tuyến | ≥ 75": what is set for one place is nobody else's.
    const owner =
      slots.find(({ text }, c) => c !== names && isUnitOfPlace(text.text) && !/\d/u.test(text.text))?.text ??
      TracedText.EMPTY;
    const unitCell = units >= 0 ? slots[units]!.text : TracedText.EMPTY;
    for (const column of values) {
      const { text: value, cell } = slots[column]!;
      // Merged over several periods: one number for all of them.
      const merged = values.filter((other) => cell !== null && slots[other]!.cell === cell);
      if (merged.length > 1 && column !== merged[0]) continue;
      const heading = columns.headings[column]!;
      const numbers = RANKS.test(unitCell.text)
        ? rankOf(value.text)
        : (atStrokes(value.text, name.text) ?? valuesOf(value.text));
      const inHead = unitInHead(heading);
      const unit = unitCell.text || (inPercent(value) ? '%' : (inHead ?? unitBehindNumber(value.text) ?? ''));
      if (numbers === null || unit === '') continue;
      // Of several years or quarters each number says its own.
      const heads = merged.length > 1 ? [column, merged.at(-1)!] : [column];
      const when =
        values.length > 1 ? TracedText.concat(heads.map((head) => headOf(matrix, columns, head))) : TracedText.EMPTY;
      const whole = TracedText.concat([owner, own, when, value, unitCell]);
      const limited = limitedBy(`${heading} ${LIMIT_OF_NAME.exec(name.text)?.[0] ?? ''}`, numbers);
      found.push({ name, whole, numbers: limited, unit, pillar });
    }
  });
  return found;
}

/** "Tỷ lệ hồ sơ giải quyết đúng hạn (tối thiểu)". */
const LIMIT_OF_NAME = /\([^()]{4,30}\)\s*$/u;

/** A number without a sign of its own has the limit that its column's heading sets, or its indicator's name. */
const limitedBy = (heading: string, numbers: TracedIndicator['numbers']): TracedIndicator['numbers'] =>
  numbers.map(({ op, value }) => ({ op: op === '=' ? limitOfHeading(heading) : op, value }));

const unitInHead = (heading: string): string | null =>
  /\(\s*(%|phần trăm|điểm)\s*\)|^(điểm)(?!\p{L})/iu.exec(heading)?.slice(1).find(Boolean)?.toLowerCase() ?? null;

/** "Không quá 10 người", "Từ 95 trở lên; riêng đất đai từ 90 trở lên": the numbers of a cell, its unit and what it singles out aside. */
function valuesOf(cell: string): TracedIndicator['numbers'] | null {
  if (EACH_ITS_OWN.test(cell)) {
    const each = cell.split(';').map((part) => numbersOfCell(part.slice(part.indexOf(':') + 1)));
    return each.every((numbers) => numbers !== null) ? each.flat() : null;
  }
  const unit = unitBehindNumber(cell) ?? '';
  const at = cell.toLowerCase().lastIndexOf(unit);
  const [general, ...singled] = (cell.slice(0, at) + cell.slice(at + unit.length)).split(SINGLED_OUT);
  const numbers = numbersOfCell(general!);
  if (numbers === null || singled.length === 0) return numbers;
  const others = singled.map((part) => numbersOfCell(LIMITED.exec(part)?.[0] ?? ''));
  return others.every((each) => each !== null) ? [...numbers, ...others.flat()] : null;
}

/** "90/80/60" of "… trên môi trường mạng (cấp tỉnh/huyện/xã)": the name says what each number is of. */
function atStrokes(cell: string, name: string): TracedIndicator['numbers'] | null {
  if (!BY_STROKES.test(cell.trim())) return null;
  const parts = cell.split('/');
  const named = /\(([^()]*\/[^()]*)\)/u.exec(name)?.[1]?.split('/') ?? [];
  const numbers = named.length === parts.length ? parts.flatMap((part) => numbersOfCell(part.trim()) ?? []) : [];
  return numbers.length === parts.length ? numbers : null;
}
const BY_STROKES = /^\d{1,3}(?:[.,]\d+)?\s?%?(?:\s?\/\s?\d{1,3}(?:[.,]\d+)?\s?%?)+$/u;

/** "Huyện: 95; xã: 80". */
const EACH_ITS_OWN = /^[^\d:;]{2,40}:[^:;]{1,20}(?:;[^\d:;]{2,40}:[^:;]{1,20})+$/u;

const RANKS = /^(?:thứ )?hạng$/iu;

/** "Từ 3/9 trở lên" of ranks: the third at most. */
function rankOf(cell: string): TracedIndicator['numbers'] | null {
  const rank = /^(?:từ )?(?:(?:thứ|hạng) )*(\d{1,3})(?:\/\d{1,3})? trở lên$/iu.exec(cell.trim())?.[1];
  return rank === undefined ? valuesOf(cell) : [{ op: '<=', value: Number(rank) }];
}

const SINGLED_OUT = /[;,]\s*(?=(?:riêng|trong đó)(?!\p{L}))/iu;
const LIMITED =
  /(?:(?:đạt|từ|trên|tối thiểu|ít nhất|không dưới|không quá|tối đa|dưới)\s+)*[≥≤<>]?\s*\d[\d.,]*\s*%?(?:\s+trở (?:lên|xuống))?$/iu;

/** A column's heading, of a deeper head the lowest. */
function headOf(matrix: Matrix, { headRows }: Columns, column: number): TracedText {
  const cells = matrix.slice(0, headRows).map((row) => row[column]!.text);
  return cells.findLast(({ length }) => length > 0) ?? TracedText.EMPTY;
}

/** A column's headings on all storeys: "Hồ sơ trực tuyến (%)" over "Giao 2026". */
function headsOf(matrix: Matrix, { headRows }: Columns, column: number): TracedText {
  const slots = matrix.slice(0, headRows).map((row) => row[column]!);
  const own = slots.filter(({ text, cell }, r) => text.length > 0 && (r === 0 || slots[r - 1]!.cell !== cell));
  return TracedText.concat(own.map(({ text }) => text));
}

/** The column of the longest words among those that name what is measured. */
export function nameColumn(data: Matrix, { roles }: Columns): number {
  const length = (c: number): number =>
    data.reduce((sum, row) => sum + row[c]!.text.length, 0) / Math.max(1, data.length);
  const told = roles.flatMap((role, c) => (role === 'target' || role === 'content' ? [c] : []));
  // "Đo cái gì" in an office's own words: what stands first behind the numbers.
  const first = roles[0] === 'no' ? 1 : 0;
  const named = told.length === 0 && roles[first] === null ? [first] : told;
  const longest = named.reduce((best, c) => (best < 0 || length(c) > length(best) ? c : best), -1);
  return longest >= 0 && length(longest) >= SHORTEST_NAMES ? longest : -1;
}

/** The column of units, by its heading or, where that has words of its own ("Đơn vị" alone), by its cells. */
function unitColumn(data: Matrix, { roles }: Columns): number {
  const told = roles.indexOf('unit');
  return told >= 0
    ? told
    : roles.findIndex((role, c) => (role === null || role === 'lead') && mostly(data, c, isMeasure));
}

/**
 * The column of numbers that the plan binds itself to, those of its places and offices, or of the years or the quarters
 * that it is divided into; none where two others may claim that.
 */
function valueColumns(matrix: Matrix, columns: Columns, names: number, planned: Years | null): number[] {
  const { roles, headings } = columns;
  const data = matrix.slice(columns.headRows);
  const ranked = headings
    .map((heading, column) => ({ column, rank: valueColumnRank(heading, planned) }))
    .filter(
      ({ column, rank }) => rank !== null && column !== names && roles[column] !== 'no' && roles[column] !== 'unit',
    )
    .filter(({ column }) => mostly(data, column, (cell) => rankOf(cell) !== null || isDash(cell)));
  const most = Math.max(...ranked.map(({ rank }) => rank!));
  const best = ranked.filter(({ rank }) => rank === most).map(({ column }) => column);
  // "Toàn Sở | Chi cục Kiểm lâm | …": what all reach together stands beside what each of them does.
  const owners = ranked.map(({ column }) => column).filter((column) => isOwner(headOf(matrix, columns, column).text));
  if (owners.length > 1 && best.every((column) => owners.includes(column))) return owners;
  if (best.length > 1 && best.every((column) => namesPeriod(headOf(matrix, columns, column).text))) return best;
  const years = new Set(best.map((column) => yearOfHeading(headings[column]!)));
  return best.length === 1 || (years.size === best.length && !years.has(null)) ? best : [];
}

/** Nothing is set for that year. */
const isDash = (cell: string): boolean => /^[-–]$/u.test(cell);

function mostly(data: Matrix, column: number, is: (cell: string) => boolean): boolean {
  const cells = data
    .map((row) => row[column]!)
    .filter(({ text, cell }) => text.length > 0 && (cell?.columnSpan ?? 1) < 3);
  return cells.length > 0 && cells.filter(({ text }) => is(text.text)).length >= MOSTLY * cells.length;
}
