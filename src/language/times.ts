/**
 * Expressions of time in the words of plans: days, months, quarters, years, what goes on or comes again, what hangs on
 * something else. Read from folded text; what a plan leaves out of a date is its year.
 */
import { daysIn, isoDate, isoMonth, shiftDay } from './dates.ts';
import { WORD_EDGE } from './letters.ts';
import { matchesIn } from './matches.ts';

export interface Meaning {
  kind: 'date' | 'month' | 'quarter' | 'year' | 'ongoing' | 'recurring' | 'conditional' | 'unknown';
  from: string | null;
  to: string | null;
  every: 'month' | 'quarter' | 'half-year' | 'year' | null;
  /** The last day of what comes again: which month of the period (its next begins behind its last), and the day. */
  due?: { month: number; day: number };
}

export interface Found {
  start: number;
  end: number;
  meaning: Meaning;
}

const YEAR = '(?:\\s*(?:/|-|năm|của năm)?\\s*((?:19|20)\\d\\d))?';
const QUARTER = '(?:iv|i{1,3}|[1-4])';
const QUARTERS = new RegExp(QUARTER, 'gu');
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = `(\\d{1,2})\\s?[/.-]\\s?(${MONTH})(?:\\s?[/.-]\\s?((?:19|20)\\d\\d))?(?!\\d)`;
/** "12/2024", "T3/2024": a month by its number and its year. */
const MONTH_OF_YEAR = `(?:tháng\\s*|t(?=\\d))?(${MONTH})\\s?/\\s?((?:19|20)\\d\\d)(?!\\d)`;
const DAY_IN_WORDS = `(\\d{1,2})\\s+tháng\\s+(${MONTH})(?:\\s+năm\\s+((?:19|20)\\d\\d))?`;

/** What limits a time: "trước" excludes it, "chậm nhất", "đến hết" include it, "sau" and "từ" begin there. */
const LIMIT =
  '(?:(xong trước|hoàn thành trước|trước|(?:chậm|muộn|trễ) nhất(?: là)?(?: trong)?|không (?:muộn|chậm|trễ|quá)(?: hơn)?|hạn cuối|đến hết|hết|sau|từ|kể từ|đến)\\s+)?(?:ngày\\s+|hết\\s+)?';

type Reader = (match: RegExpExecArray, year: number | null) => Meaning[];

/** Asked at each place in this order; the first that matches there is read. */
const TIMES: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?:ngay )?sau khi[^;]*|(?:ngay )?khi (?:có|được|nhận|phát sinh)[^;]*|(?:trước|sau|tại) (?:các )?(?:kỳ họp|phiên họp|hội nghị)(?![^;]*(?:năm|tháng|quý|\d\/\d))[^;]*/uy,
    () => [conditional()],
  ],
  [
    /(?:(?:chậm nhất|muộn nhất|không quá|tối đa|sau|trước|trong)(?: là| sau| trong| vòng| thời hạn)* \d{1,3} ngày|\d{1,3} ngày(?= làm việc| kể từ| sau ))(?! \d|\/| tháng)[^;]*/uy,
    () => [conditional()],
  ],
  [
    /theo (?:hướng dẫn|quy định|kế hoạch|tiến độ|yêu cầu|chỉ đạo|văn bản|lịch|thời (?:gian|hạn)|từng|thực tế|đề nghị|chương trình|luật|giấy triệu tập|chiêu sinh)[^;]*|(?:trong )?thời hạn quy định|đột xuất|(?:hoặc )?theo yêu cầu/uy,
    () => [conditional()],
  ],
  // The day of a document is no deadline.
  [
    /theo (?:các )?(?:công văn|quyết định|nghị quyết|nghị định|thông tư|thông báo|chỉ thị|kết luận|đề án|công điện)(?!\p{L})(?:(?!, (?:trước|xong|hoàn thành|chậm nhất)(?!\p{L}))[^;])*/uy,
    () => [conditional()],
  ],
  [
    /(?<!(?:[,;–-]|và|đến)\s*)24\/(?:7|24)(?!\s?[/\d])/uy,
    (_, y) => [{ kind: 'ongoing', ...wholeYear(y), every: null }],
  ],
  [
    new RegExp(
      `(?:thường xuyên|liên tục)(?:,? (?:liên tục|hằng ngày|hàng ngày))?(?:,? (?:trong|cả|hằng|hàng)?\\s*năm${YEAR})?`,
      'uy',
    ),
    (m, y) => [{ kind: 'ongoing', ...wholeYear(yearOf(m[1], y)), every: null }],
  ],
  [
    /(?:định kỳ )?(?:(?:hằng|hàng|mỗi|theo|các|từng|định kỳ)\s+)+(?:ngày(?!\s*\d)|tuần|tháng|quý|0?6 tháng|sáu tháng|nửa năm|năm)(?:(?:,| và|\/|;|, và|\s)\s*(?:(?:hằng|hàng|cuối)\s+)?(?:tuần|tháng|quý|0?6 tháng(?: đầu năm)?|9 tháng|sáu tháng|nửa năm|năm)(?!\s*(?:19|20)?\d))*(?:,? và năm(?: (?:19|20)\d\d)?)?(?:,? (?:và |hoặc )?đột xuất)?/uy,
    (m, y) => withDay(recurring(m[0], y), wordsBeside(m)),
  ],
  [
    new RegExp(`(0?[1-9]|1[01]|ba|sáu|chín) tháng (đầu|cuối) năm${YEAR}`, 'uy'),
    ([, count, end, printed], y) => [monthsAtEnd(numberOf(count!), end === 'đầu', yearOf(printed, y))],
  ],
  [
    /(?:(?:tuần|tháng)(?:,| và|\/)\s*(?=tháng|quý))*(?:quý|0?6 tháng|9 tháng)(?:(?:,| và|\/|\s)\s*(?:0?6 tháng|9 tháng|cả năm|cuối năm|năm(?!\s*(?:19|20)\d\d)))+/uy,
    (m, y) => recurring(m[0], y),
  ],
  [/(?:\d{1,2}|một|hai|ba) (?:lần|kỳ|cuộc|đợt)\s?\/\s?(?:tuần|tháng|quý|năm)/uy, (m, y) => recurring(m[0], y)],
  [
    /(?:(\d{1,2}|một|ba|sáu)\s)?(tuần|tháng|quý|năm)\s?(?:\/|một|01|1)\s?lần/uy,
    ([, count, unit], y) => [{ kind: 'recurring', ...wholeYear(y), every: periodOf(numberOf(count ?? '1'), unit!) }],
  ],
  [
    new RegExp(
      `${LIMIT}(?:ngày\\s+(?:\\d{1,2}|cuối(?: cùng)?)|tuần (?:đầu|cuối))\\s+(?:(?:của\\s+)?tháng (?:đầu|giữa|cuối)(?: của)?\\s+(?:mỗi\\s+)?(?<quarter>quý)|của\\s+(?:mỗi\\s+)?(?<unit>tháng|quý)|(?<month>tháng)(?=\\s+sau))(?!\\s*(?:\\d|[iv]{1,3}(?!\\p{L})))(?:\\s+sau(?!\\p{L}))?`,
      'uy',
    ),
    ({ 0: words, groups }, y) => withDay(recurring(groups!.quarter ?? groups!.unit ?? groups!.month!, y), words),
  ],
  [/định kỳ/uy, (_, y) => [{ kind: 'recurring', ...wholeYear(y), every: null }]],
  [new RegExp(`(đầu|giữa|cuối) năm${YEAR}`, 'uy'), (m, y) => [vague(m[1]!, yearOf(m[2], y))]],
  [
    new RegExp(`${LIMIT}(?<!\\d\\s?[/.]\\s?|(?<!(?:19|20)\\d)\\d-)${MONTH_OF_YEAR}`, 'uy'),
    ([, limit, month, ofYear]) => [limited(months(Number(ofYear), Number(month), Number(month)), limit)],
  ],
  [
    new RegExp(
      `(?:từ\\s+)?(?:ngày\\s+)?(\\d{1,2})\\s*(?:-|–|đến(?: hết)?)\\s*(?:ngày\\s+)?(?:${DAY_IN_WORDS}|${DAY})`,
      'uy',
    ),
    readDays,
  ],
  // "Tuần 2 tháng 5" is no second of May.
  [new RegExp(`(?<!tuần\\s(?:thứ\\s)?)${LIMIT}(?:${DAY_IN_WORDS}|${DAY})`, 'uy'), readDate],
  [
    new RegExp(
      `(?:trong\\s+)?${LIMIT}(?:trong\\s+)?(?:các\\s+)?(?:quý\\s*|q\\.?\\s?)(${QUARTER}(?:\\s*(?:-|–|\\+|,|và|đến|&)\\s*(?:quý\\s*)?${QUARTER}(?![\\p{L}\\d]))*)(?![\\p{L}\\d])${YEAR}`,
      'uy',
    ),
    readQuarters,
  ],
  [
    new RegExp(
      `(?:trong\\s+)?${LIMIT}(?:trong\\s+)?(?:các\\s+)?(?:tháng\\s*|t(?=\\d))(${MONTH}(?!\\d)(?:\\s*(?:-|–|,|và|đến|&)\\s*(?:tháng\\s*)?${MONTH}(?![\\d/]))*)(?:\\s*(?:-|–|đến)\\s*(?:tháng\\s*)?(${MONTH}))?(?!\\d)${YEAR}`,
      'uy',
    ),
    readMonths,
  ],
  [
    /(?:giai đoạn\s*|(?:từ |trong )?năm\s*)?((?:19|20)\d\d)\s*(?:-|–|đến(?: hết)?(?: năm)?)\s*((?:19|20)\d\d)/uy,
    (m) => [{ kind: 'year', from: `${m[1]}-01-01`, to: `${m[2]}-12-31`, every: null }],
  ],
  [
    /(?:đến hết|đến|hết) (?:năm(?: ((?:19|20)\d\d)|(?= *(?:[,;.]|$)))|((?:19|20)\d\d))/uy,
    (m, y) => [limited({ kind: 'year', ...wholeYear(yearOf(m[1] ?? m[2], y)), every: null }, 'hết')],
  ],
  [
    new RegExp(`(?:trong|cả|suốt|hằng|hàng)\\s+(?:cả\\s+)?năm(?:\\s+học)?${YEAR}|năm\\s*((?:19|20)\\d\\d)`, 'uy'),
    (m, y) => [
      /^h[ằà]ng/u.test(m[0])
        ? { kind: 'recurring', ...wholeYear(yearOf(m[1] ?? m[2], y)), every: 'year' }
        : { kind: 'year', ...wholeYear(yearOf(m[1] ?? m[2], y)), every: null },
    ],
  ],
  [/(?<=^\s*)(?:19|20)\d\d(?=\s*$)/uy, ([printed]) => [{ kind: 'year', ...wholeYear(Number(printed)), every: null }]],
];

/** Words at which a time expression may begin; elsewhere no pattern is tried. */
const BEGINNINGS = new RegExp(
  `${WORD_EDGE}(?:ngay|sau|khi|trong|theo|đột|hoặc|thường|liên|định|hằng|hàng|mỗi|các|từng|quý|q\\.?\\s?[iv1-4]|sáu|(?<!\\d)\\d|một|hai|ba|đầu|giữa|cuối|xong|hoàn|trước|tại|chậm|muộn|trễ|không|tối|thời|hạn|đến|hết|từ|kể|ngày|tuần|tháng|t\\d|giai|cả|suốt|năm)`,
  'gu',
);

/** Every time that a folded text names, in order; what reaches from one to another is one. */
export function readTimes(folded: string, year: number | null): Found[] {
  const found: Found[] = [];
  let position = 0;
  let limit: string | undefined;
  for (const { index } of matchesIn(folded, BEGINNINGS)) {
    if (index < position) continue;
    // "Trước 30/6 và 30/11": the second date has the first one's limit.
    const carried =
      found.length > 0 && /^\s*(?:,|;|và)\s*(?:ngày\s*)?$/u.test(folded.slice(position, index)) ? limit : undefined;
    for (const [pattern, read] of TIMES) {
      pattern.lastIndex = index;
      const match = pattern.exec(folded);
      if (!match || match[0] === '') continue;
      const behind = folded.slice(index + match[0].length, index + match[0].length + LONGEST_YEAR_BESIDE);
      const beside = YEAR_BESIDE.exec(behind);
      const meanings = read(match, beside && year !== null ? year + (beside[1] === 'trước' ? -1 : 1) : year);
      if (meanings.length === 0) continue;
      const isDate = read === readDate;
      const end = index + match[0].length + (beside?.[0].length ?? 0);
      for (const meaning of meanings) {
        const bounded = isDate && match[1] === undefined ? limited(meaning, carried) : meaning;
        found.push({ start: index, end, meaning: bounded });
      }
      limit = isDate ? (match[1] ?? carried) : undefined;
      position = end;
      break;
    }
  }
  return rangesJoined(found, folded);
}

/** What is printed as a day, a month or a quarter and stands in no calendar: "31/9/2026", "tháng 13", "quý V". */
export function impossibleTimeIn(text: string, year: number | null): string | null {
  for (const match of matchesIn(text, PRINTED_TIME)) {
    const { day, month, own, only, quarter } = match.groups!;
    const isWrong =
      day !== undefined
        ? isoDate(own ? Number(own) : (year ?? LEAP_YEAR), Number(month), Number(day)) === null
        : quarter !== undefined || !(Number(only) >= 1 && Number(only) <= 12);
    if (isWrong && match[0] !== '24/24') return match[0];
  }
  return null;
}

const PRINTED_TIME =
  /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<own>(?:19|20)\d\d))?(?![\d/])|tháng\s+(?<only>\d{1,2})(?:\/(?:19|20)\d\d)?(?![\d/])|quý\s+(?<quarter>vi{0,3}|[05-9])(?![\p{L}\d])/giu;
/** Where no year is known, 29/02 may be meant. */
const LEAP_YEAR = 2024;

/** "Tháng 12 năm trước", "15/01 năm sau"; but "trong năm, trước ngày 15/12" names no other year. */
const YEAR_BESIDE = /^\s*(?:của\s+)?năm (trước|sau)(?!\p{L}|\s+(?:ngày|tháng|quý|khi|\d))/u;
const LONGEST_YEAR_BESIDE = 30;

/** "Quý III/2023 - Quý I/2024", "từ tháng 3 đến hết tháng 9": two times and what reaches from the one to the other. */
function rangesJoined(found: readonly Found[], folded: string): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const first = joined.at(-1);
    const range = first && REACHES.test(folded.slice(first.end, next.end)) ? rangeOf(first, next, folded) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

const REACHES = /^\s*(?:[-–]|(?:cho )?đến(?!\p{L}))/u;
const DATED: ReadonlySet<Meaning['kind']> = new Set(['date', 'month', 'quarter', 'year']);
const BEFORE_RANGE = /^(?:trước|xong|hoàn thành|chậm|muộn|trễ|không|hạn|hết|đến|sau)/u;

function rangeOf(first: Found, next: Found, folded: string): Found | null {
  const [from, to] = [first.meaning.from, next.meaning.to];
  const [words, lastWords] = [folded.slice(first.start, first.end), folded.slice(next.start, next.end)];
  if (from === null || to === null || !DATED.has(first.meaning.kind) || !DATED.has(next.meaning.kind)) return null;
  if (BEFORE_RANGE.test(words) || /^(?:trước|sau|từ)/u.test(lastWords)) return null;
  // A year printed once, at the end, is that of both, unless the turn of the year lies between them.
  const borrowed = hasYear(words) || !hasYear(lastWords) ? from : `${to.slice(0, 4)}${from.slice(4)}`;
  const begin = borrowed > to && !hasYear(words) ? `${Number(borrowed.slice(0, 4)) - 1}${borrowed.slice(4)}` : borrowed;
  if (begin > to) return null;
  const meaning: Meaning = { kind: joinedKind(first.meaning, next.meaning), from: begin, to, every: null };
  return { start: first.start, end: next.end, meaning };
}

const hasYear = (words: string): boolean => /(?:19|20)\d\d/u.test(words);

/** What kind of time reaches from one to another. */
export const joinedKind = (first: Meaning, last: Meaning): Meaning['kind'] =>
  first.kind === last.kind ? last.kind : 'date';

function yearOf(printed: string | undefined, year: number | null): number | null {
  return printed ? Number(printed) : year;
}

function wholeYear(year: number | null): { from: string | null; to: string | null } {
  return year === null ? { from: null, to: null } : { from: `${year}-01-01`, to: `${year}-12-31` };
}

function conditional(): Meaning {
  return { kind: 'conditional', from: null, to: null, every: null };
}

/** Each period named is a part of its own: "Hằng quý, 6 tháng, năm". */
function recurring(phrase: string, year: number | null): Meaning[] {
  const meanings: Meaning[] = [];
  const add = (every: Meaning['every']): void => {
    if (!meanings.some((meaning) => meaning.every === every)) {
      meanings.push({ kind: 'recurring', ...wholeYear(year), every });
    }
  };
  for (const [period] of phrase.matchAll(/ngày|tuần|0?6 tháng|sáu tháng|nửa năm|9 tháng|tháng|quý|năm|đột xuất/gu)) {
    if (period === 'đột xuất') meanings.push(conditional());
    else if (period === 'ngày' || period === 'tuần' || period === '9 tháng') add(null);
    else if (period === 'tháng') add('month');
    else if (period === 'quý') add('quarter');
    else if (period === 'năm') add('year');
    else add('half-year');
  }
  return meanings;
}

/** "Ngày 25 hằng tháng", "hằng tháng, trước ngày 20": the period with the day named beside it. */
function wordsBeside({ 0: words, index, input }: RegExpExecArray): string {
  const before = DAY_BEFORE.exec(input.slice(Math.max(0, index - LONGEST_DAY_BESIDE), index));
  const end = index + words.length;
  const after = before ? null : DAY_BEHIND.exec(input.slice(end, end + LONGEST_DAY_BESIDE));
  return [before?.[0], words, after?.[0]].filter(Boolean).join(' ');
}

const LONGEST_DAY_BESIDE = 40;
const DAY_BEFORE = /(?:trước\s+)?ngày\s+\d{1,2}\s*$/u;
const DAY_BEHIND =
  /^\s*,?\s*(?:(?:xong |hoàn thành )?trước|(?:chậm|muộn) nhất(?: là)?(?: vào)?|vào)?\s*ngày\s+\d{1,2}(?!\d|\s?[/.-]\s?\d|\s+tháng\s+\d)(?:\s+(?:của )?tháng sau)?/u;
const MONTH_OF_QUARTER: Readonly<Record<string, number>> = { đầu: 1, giữa: 2, cuối: 3 };

/** "Trước ngày 05 của tháng đầu quý sau": the day, and the month of the period in which it falls. */
function withDay(meanings: Meaning[], words: string): Meaning[] {
  const [only] = meanings;
  const named = /(trước\s+)?ngày\s+(\d{1,2})(?!\d)/u.exec(words);
  if (!named || meanings.length !== 1 || (only!.every !== 'month' && only!.every !== 'quarter')) return meanings;
  const ofQuarter = MONTH_OF_QUARTER[/tháng (đầu|giữa|cuối)/u.exec(words)?.[1] ?? ''];
  const month = only!.every === 'month' ? 1 : ofQuarter;
  if (month === undefined) return meanings;
  const next = /(?:tháng|quý) sau(?!\p{L})/u.test(words) ? (only!.every === 'month' ? 1 : 3) : 0;
  return [{ ...only!, due: { month: month + next, day: Number(named[2]) - (named[1] ? 1 : 0) } }];
}

const numberOf = (word: string): number => ({ một: 1, ba: 3, sáu: 6, chín: 9 })[word] ?? Number(word);

/** "06 tháng/lần", "quý một lần". */
function periodOf(count: number, unit: string): Meaning['every'] {
  if (unit === 'tháng') return ({ 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' } as const)[count] ?? null;
  if (count !== 1) return null;
  return unit === 'quý' ? 'quarter' : unit === 'năm' ? 'year' : null;
}

/** "6 tháng đầu năm", "9 tháng đầu năm". */
const monthsAtEnd = (count: number, first: boolean, year: number | null): Meaning =>
  first ? months(year, 1, count) : months(year, 13 - count, 12);

/** "Đầu năm" is its first quarter, "giữa năm" June, "cuối năm" its last quarter. */
function vague(when: string, year: number | null): Meaning {
  if (when === 'giữa') return months(year, 6, 6);
  return quarters(year, when === 'đầu' ? 1 : 4, when === 'đầu' ? 1 : 4);
}

function quarters(year: number | null, first: number, last: number): Meaning {
  return { ...months(year, first * 3 - 2, last * 3), kind: 'quarter' };
}

function months(year: number | null, first: number, last: number): Meaning {
  if (year === null) return { kind: 'month', from: null, to: null, every: null };
  const to = `${isoMonth(year, last)}-${daysIn(year, last)}`;
  return { kind: 'month', from: `${isoMonth(year, first)}-01`, to, every: null };
}

/** Cuts a time at its limit: "trước" ends the day before it begins, "chậm nhất" when it ends, "sau" begins after it. */
function limited(meaning: Meaning, limit: string | undefined): Meaning {
  if (!limit) return meaning;
  if (/trước/u.test(limit)) return { ...meaning, from: null, to: meaning.from ? shiftDay(meaning.from, -1) : null };
  if (/^(?:chậm|muộn|trễ|không|hạn|hết|đến)/u.test(limit)) return { ...meaning, from: null };
  if (limit === 'sau') return { ...meaning, from: meaning.to ? shiftDay(meaning.to, 1) : null, to: null };
  return { ...meaning, to: null };
}

function readDate([, limit, ...printed]: RegExpExecArray, year: number | null): Meaning[] {
  const [day, month, ownYear] = dayMonthYear(printed);
  const date = dateOf(day!, month!, ownYear ?? year);
  return [date.kind === 'unknown' ? date : limited(date, limit)];
}

/** "15-20/3/2024", "từ 15 đến 20/3": the days of one month. */
function readDays([, first, ...printed]: RegExpExecArray, year: number | null): Meaning[] {
  const [day, month, ownYear] = dayMonthYear(printed);
  const begin = dateOf(Number(first), month!, ownYear ?? year);
  const end = dateOf(day!, month!, ownYear ?? year);
  if (Number(first) > day! || begin.kind === 'unknown' || end.kind === 'unknown') return [];
  return [{ ...begin, to: end.to }];
}

/** The parts of a date in words or in figures, whichever was printed. */
function dayMonthYear(printed: readonly (string | undefined)[]): (number | null)[] {
  const parts = printed[0] === undefined ? printed.slice(3, 6) : printed.slice(0, 3);
  return parts.map((part) => (part === undefined ? null : Number(part)));
}

function dateOf(day: number, month: number, year: number | null): Meaning {
  const iso = year === null ? null : isoDate(year, month, day);
  const kind = year !== null && iso === null ? 'unknown' : 'date';
  return { kind, from: iso, to: iso, every: null };
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

function readQuarters([, limit, list, printed]: RegExpExecArray, year: number | null): Meaning[] {
  const listed = matchesIn(list!, QUARTERS).map(([quarter]) => ROMAN[quarter] ?? Number(quarter));
  return periods(listed, RANGE_MARK.test(list!), limit, printed, year, quarters);
}

function readMonths([, limit, list, last, printed]: RegExpExecArray, year: number | null): Meaning[] {
  const listed = [...list!.matchAll(/\d{1,2}/gu)].map(([month]) => Number(month));
  if (last) listed.push(Number(last));
  return periods(listed, last !== undefined || RANGE_MARK.test(list!), limit, printed, year, months);
}

const RANGE_MARK = /-|–|đến/u;

/** Quarters or months of a year, each for itself or from the first to the last. */
function periods(
  listed: readonly number[],
  isRange: boolean,
  limit: string | undefined,
  printed: string | undefined,
  year: number | null,
  meaningOf: (year: number | null, first: number, last: number) => Meaning,
): Meaning[] {
  const own = yearOf(printed, year);
  const [first, last] = [listed[0]!, listed.at(-1)!];
  // "Từ quý I đến quý III": the end is named, and "từ" leaves it.
  const bound = limit === 'từ' || limit === 'kể từ' ? undefined : limit;
  if (isRange && last > first) return [limited(meaningOf(own, first, last), bound)];
  // "Quý IV - Quý I/2025": the year printed is that of the end.
  if (isRange && last < first && printed) {
    const begin = meaningOf(Number(printed) - 1, first, first);
    return [limited({ ...begin, to: meaningOf(own, last, last).to }, bound)];
  }
  return listed.map((period) => limited(meaningOf(own, period, period), limit));
}
