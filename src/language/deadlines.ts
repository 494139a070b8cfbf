/**
 * Deadlines of plans: a cell's words and what they mean. A cell may hold several, each with its own label ("Tổ chức
 * thực hiện: thường xuyên. Báo cáo: định kỳ hằng quý"). Every time expression in it becomes one part; a cell without any
 * is one part of unknown meaning, an empty cell has none.
 */
import { daysIn, isoDate, isoMonth, shiftDay } from './dates.ts';
import { fold } from './fold.ts';
import { WORD_EDGE } from './letters.ts';
import { matchesIn } from './matches.ts';

export interface DeadlinePart {
  what: string | null;
  kind: 'date' | 'month' | 'quarter' | 'year' | 'ongoing' | 'recurring' | 'conditional' | 'unknown';
  from: string | null;
  to: string | null;
  every: 'month' | 'quarter' | 'half-year' | 'year' | null;
}

export interface Deadline {
  text: string;
  parts: DeadlinePart[];
}

type Meaning = Omit<DeadlinePart, 'what'>;

/** Reads a deadline cell (its lines joined by blanks); `year` is the plan's, for expressions that leave it out. */
export function parseDeadline(cell: string, year: number | null): Deadline {
  const text = cell.replace(/\s+/gu, ' ').trim();
  const parts: DeadlinePart[] = [];
  for (const item of itemsOf(text)) parts.push(...partsOf(item, year));
  return { text, parts };
}

/** A task's time from the cell where it begins and the cell where it ends. */
export function spanOfTime(start: Deadline, end: Deadline): Deadline {
  const text = `${start.text} - ${end.text}`;
  const [first, last] = [start.parts[0], end.parts.at(-1)];
  const from = first?.from ?? first?.to ?? null;
  const to = last?.to ?? null;
  if (!first || !last || from === null || to === null || from > to) return { text, parts: end.parts };
  const kind = first.kind === last.kind ? last.kind : 'date';
  return { text, parts: [{ what: null, kind, from, to, every: null }] };
}

/** List items and clauses: behind a dash at a word's start, a semicolon, or a full stop before a capital. */
function itemsOf(text: string): string[] {
  return text
    .split(/(?:^|\s)[-–+•*]\s?(?=\p{L})|;\s*|\.\s+(?=\p{Lu})/gu)
    .map((item) => item.replace(/^[\s.,;:+*-]+|[\s.,;]+$/gu, ''))
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

/** Splits "Label: time" and "Label time"; a label that is itself a time ("Quý I: …") stays with the time. */
function partsOf(item: string, year: number | null): DeadlinePart[] {
  const folded = fold(item);
  const colon = folded.search(/:(?!\d)/u);
  if (colon > 0) {
    const meanings = readTimes(folded.slice(colon + 1), year);
    const before = readTimes(folded.slice(0, colon), year);
    const isLabel = before.length === 0 || before.every(({ start }) => start > 0);
    if (meanings.length > 0 && isLabel) return label(item.slice(0, colon), meanings);
    if (before.length > 0 && meanings.length === 0) return label(item.slice(colon + 1), before);
  }
  const meanings = readTimes(folded, year);
  if (meanings.length === 0) return [{ what: null, kind: 'unknown', from: null, to: null, every: null }];
  const lead = item.slice(0, meanings[0]!.start).replace(/[\s,:–-]+$/u, '');
  return label(/\p{L}{2}/u.test(lead) ? lead : '', meanings);
}

function label(words: string, meanings: readonly Found[]): DeadlinePart[] {
  const bare = words.replace(/^[\s.,:–-]+|[\s.,:–-]+$/gu, '');
  const what = bare === '' || ONLY_LIMITS.test(fold(bare)) ? null : bare;
  return meanings.map(({ meaning }) => ({ what, ...meaning }));
}

/** "Hoàn thành" or "Trước ngày 25" before a time says nothing of what is due. */
const ONLY_LIMITS =
  /^(?:(?:hoàn thành|thực hiện|xong|trước|chậm nhất|là|trong|vào|ngày|thời gian|thời hạn|hạn|từ|đến|các|và|\d{1,2})(?:\s|$))+$/u;

interface Found {
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
  '(?:(xong trước|hoàn thành trước|trước|chậm nhất(?: là)?(?: trong)?|muộn nhất(?: là)?(?: trong)?|hạn cuối|đến hết|hết|sau|từ|kể từ|đến)\\s+)?(?:ngày\\s+|hết\\s+)?';

type Reader = (match: RegExpExecArray, year: number | null) => Meaning[];

/** Asked at each place in this order; the first that matches there is read. */
const TIMES: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?:ngay )?sau khi[^;]*|(?:ngay )?khi (?:có|được|nhận|phát sinh)[^;]*|trong (?:vòng|thời hạn) \d+ ngày[^;]*/uy,
    () => [conditional()],
  ],
  [
    /theo (?:hướng dẫn|quy định|kế hoạch|tiến độ|yêu cầu|chỉ đạo|văn bản|lịch|thời gian|từng|thực tế|đề nghị)[^;]*|đột xuất|(?:hoặc )?theo yêu cầu/uy,
    () => [conditional()],
  ],
  [
    new RegExp(
      `(?:thường xuyên|liên tục)(?:,? (?:liên tục|hằng ngày|hàng ngày))?(?:,? (?:trong|cả|hằng|hàng)?\\s*năm${YEAR})?`,
      'uy',
    ),
    (m, y) => [{ kind: 'ongoing', ...wholeYear(yearOf(m[1], y)), every: null }],
  ],
  [
    /(?:định kỳ )?(?:(?:hằng|hàng|mỗi|theo|các|từng|định kỳ)\s+)+(?:tuần|tháng|quý|0?6 tháng|sáu tháng|nửa năm|năm)(?:(?:,| và|\/|;|, và|\s)\s*(?:(?:hằng|hàng|cuối)\s+)?(?:tuần|tháng|quý|0?6 tháng(?: đầu năm)?|9 tháng|sáu tháng|nửa năm|năm)(?!\s*(?:19|20)?\d))*(?:,? và năm(?: (?:19|20)\d\d)?)?(?:,? (?:và |hoặc )?đột xuất)?/uy,
    (m, y) => recurring(m[0], y),
  ],
  [new RegExp(`(?:0?6|sáu) tháng (đầu|cuối) năm${YEAR}`, 'uy'), (m, y) => [halfYear(m[1] === 'đầu', yearOf(m[2], y))]],
  [
    /(?:quý|0?6 tháng|9 tháng)(?:(?:,| và|\/|\s)\s*(?:0?6 tháng|9 tháng|cả năm|cuối năm|năm(?!\s*(?:19|20)\d\d)))+/uy,
    (m, y) => recurring(m[0], y),
  ],
  [/(?:\d{1,2}|một|hai|ba) (?:lần|kỳ|cuộc|đợt)\s?\/\s?(?:tuần|tháng|quý|năm)/uy, (m, y) => recurring(m[0], y)],
  [/định kỳ/uy, (_, y) => [{ kind: 'recurring', ...wholeYear(y), every: null }]],
  [new RegExp(`(đầu|giữa|cuối) năm${YEAR}`, 'uy'), (m, y) => [vague(m[1]!, yearOf(m[2], y))]],
  [
    new RegExp(`${LIMIT}(?<!\\d\\s?[/.-]\\s?)${MONTH_OF_YEAR}(?:\\s*(?:-|–|đến(?: hết)?)\\s*${MONTH_OF_YEAR})?`, 'uy'),
    ([, limit, month, ofYear, last, ofLastYear]) => {
      const first = months(Number(ofYear), Number(month), Number(month));
      if (!last) return [limited(first, limit)];
      return [{ ...first, to: months(Number(ofLastYear), Number(last), Number(last)).to }];
    },
  ],
  [
    new RegExp(
      `${LIMIT}(?:${DAY_IN_WORDS}|${DAY})(?:\\s*(?:-|–|đến(?: hết)?(?: ngày)?)\\s*(?:${DAY_IN_WORDS}|${DAY}))?`,
      'uy',
    ),
    readDate,
  ],
  [
    new RegExp(
      `(?:trong\\s+)?${LIMIT}(?:trong\\s+)?(?:các\\s+)?quý\\s*(${QUARTER}(?:\\s*(?:-|–|,|và|đến|&)\\s*(?:quý\\s*)?${QUARTER}(?![\\p{L}\\d]))*)(?![\\p{L}\\d])${YEAR}`,
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
    /(?:giai đoạn\s*|từ năm\s*)?((?:19|20)\d\d)\s*(?:-|–|đến(?: hết)?(?: năm)?)\s*((?:19|20)\d\d)/uy,
    (m) => [{ kind: 'year', from: `${m[1]}-01-01`, to: `${m[2]}-12-31`, every: null }],
  ],
  [/đến (?:hết )?(?:năm )?((?:19|20)\d\d)/uy, (m) => [{ kind: 'year', from: null, to: `${m[1]}-12-31`, every: null }]],
  [
    new RegExp(`(?:trong|cả|suốt|hằng|hàng)\\s+(?:cả\\s+)?năm(?:\\s+học)?${YEAR}|năm\\s*((?:19|20)\\d\\d)`, 'uy'),
    (m, y) => [
      /^h[ằà]ng/u.test(m[0])
        ? { kind: 'recurring', ...wholeYear(yearOf(m[1] ?? m[2], y)), every: 'year' }
        : { kind: 'year', ...wholeYear(yearOf(m[1] ?? m[2], y)), every: null },
    ],
  ],
];

/** Words at which a time expression may begin; elsewhere no pattern is tried. */
const BEGINNINGS = new RegExp(
  `${WORD_EDGE}(?:ngay|sau|khi|trong|theo|đột|hoặc|thường|liên|định|hằng|hàng|mỗi|các|từng|quý|0?6|9|sáu|\\d|một|hai|ba|đầu|giữa|cuối|xong|hoàn|trước|chậm|muộn|hạn|đến|hết|từ|kể|ngày|tháng|t\\d|giai|cả|suốt|năm)`,
  'gu',
);

function readTimes(folded: string, year: number | null): Found[] {
  const found: Found[] = [];
  let position = 0;
  let limit: string | undefined;
  for (const { index } of matchesIn(folded, BEGINNINGS)) {
    if (index < position) continue;
    // "Trước 30/6 và 30/11": the second date has the first one's limit.
    const carried =
      found.length > 0 && /^\s*(?:,|và)\s*(?:ngày\s*)?$/u.test(folded.slice(position, index)) ? limit : undefined;
    for (const [pattern, read] of TIMES) {
      pattern.lastIndex = index;
      const match = pattern.exec(folded);
      if (!match || match[0] === '') continue;
      const meanings = read(match, year);
      if (meanings.length === 0) continue;
      const isDate = read === readDate;
      for (const meaning of meanings) {
        const bounded = isDate && match[1] === undefined ? limited(meaning, carried) : meaning;
        found.push({ start: index, end: index + match[0].length, meaning: bounded });
      }
      limit = isDate ? (match[1] ?? carried) : undefined;
      position = index + match[0].length;
      break;
    }
  }
  return found;
}

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
  for (const [period] of phrase.matchAll(/tuần|0?6 tháng|sáu tháng|nửa năm|9 tháng|tháng|quý|năm|đột xuất/gu)) {
    if (period === 'đột xuất') meanings.push(conditional());
    else if (period === 'tuần' || period === '9 tháng') add(null);
    else if (period === 'tháng') add('month');
    else if (period === 'quý') add('quarter');
    else if (period === 'năm') add('year');
    else add('half-year');
  }
  return meanings;
}

function halfYear(first: boolean, year: number | null): Meaning {
  if (year === null) return { kind: 'month', from: null, to: null, every: null };
  const [from, to] = first ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return { kind: 'month', from: `${year}-${from}`, to: `${year}-${to}`, every: null };
}

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
  if (/^(?:chậm|muộn|hạn|hết|đến)/u.test(limit)) return { ...meaning, from: null };
  if (limit === 'sau') return { ...meaning, from: meaning.to ? shiftDay(meaning.to, 1) : null, to: null };
  return { ...meaning, to: null };
}

function readDate(match: RegExpExecArray, year: number | null): Meaning[] {
  const limit = match[1];
  const numbers = match.slice(2).map((part) => (part === undefined ? null : Number(part)));
  const firstAt = numbers[0] !== null ? 0 : 3;
  const secondAt = numbers[6] !== null ? 6 : 9;
  const second = numbers[secondAt] === null ? null : numbers.slice(secondAt, secondAt + 3);
  const [day, month, ownYear] = numbers.slice(firstAt, firstAt + 3);
  const yearOfFirst = ownYear ?? second?.[2] ?? year;
  if (yearOfFirst === null || yearOfFirst === undefined) {
    return [{ kind: 'date', from: null, to: null, every: null }];
  }
  const from = isoDate(yearOfFirst, month!, day!);
  if (from === null) return [{ kind: 'unknown', from: null, to: null, every: null }];
  if (second) {
    const to = isoDate(second[2] ?? yearOfFirst, second[1]!, second[0]!);
    return [{ kind: 'date', from, to, every: null }];
  }
  return [limited({ kind: 'date', from, to: from, every: null }, limit)];
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

function readQuarters(match: RegExpExecArray, year: number | null): Meaning[] {
  const own = yearOf(match[3], year);
  const listed = matchesIn(match[2]!, QUARTERS).map(([q]) => ROMAN[q] ?? Number(q));
  const isRange = /-|–|đến/u.test(match[2]!);
  const first = listed[0]!;
  const last = listed[listed.length - 1]!;
  if (isRange && last > first) return [limited(quarters(own, first, last), match[1])];
  return listed.map((quarter) => limited(quarters(own, quarter, quarter), match[1]));
}

function readMonths(match: RegExpExecArray, year: number | null): Meaning[] {
  const own = yearOf(match[4], year);
  const listed = [...match[2]!.matchAll(/\d{1,2}/gu)].map(([month]) => Number(month));
  if (match[3]) listed.push(Number(match[3]));
  const isRange = match[3] !== undefined || /-|–|đến/u.test(match[2]!);
  const first = listed[0]!;
  const last = listed[listed.length - 1]!;
  if (isRange && last > first) {
    const range = months(own, first, last);
    return [match[1] === 'từ' ? range : limited(range, match[1])];
  }
  return listed.map((month) => limited(months(own, month, month), match[1]));
}
