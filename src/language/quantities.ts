/**
 * Numbers that commit to something: "99,9%", "từ 60% trở lên", "trên 20%", "80 - 90%", "tăng thêm 20%", "1 lần/năm",
 * "ít nhất 02 cuộc". Years, dates, document numbers, "mức độ 3", "ISO 9001:2015", "5 tại chỗ", "quy trình 05 bước"
 * commit to nothing: they carry neither a percentage nor a counted thing with a limit or a period.
 */
import { COUNTED, ONLY_LIMITED, TIME } from './counted.ts';
import { fold } from './fold.ts';
import { LATIN, WORD_EDGE } from './letters.ts';
import { isAtLeast, LIMIT_WORDS, type Limit, limitOf, type Operator } from './limits.ts';
import { matchesIn } from './matches.ts';
import { ranksIn } from './ranks.ts';

export type { Operator };

/** From the first word of the limit or number to the last of the unit. */
export interface Quantity extends Limit {
  value: number;
  unit: string;
}

/** All patterns look at folded text: what ignored case would be four times as slow. */
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)`;
/** "Cải cách thể chế:100% …" lacks a blank; "ISO 9001:2015" is one number. */
const NOT_BEFORE = `(?<![${LATIN}\\d/]|\\d[:.,-])`;
const PERCENT = String.raw`\s?(?:%|phần trăm(?!\p{L}))`;
const RANGE = new RegExp(
  `${NOT_BEFORE}(${NUMBER})(?:${PERCENT})?\\s?(?:[-–—]|(?:đến|tới)(?:\\s(dưới))?)\\s?(${NUMBER})${PERCENT}`,
  'gu',
);
const SHARE = new RegExp(`${NOT_BEFORE}(${NUMBER})${PERCENT}`, 'gu');
const SPAN = '(?:năm|quý|tháng|tuần|06 tháng|6 tháng)';
/** "trong năm" alone is the year of the plan and no period, but of times. */
const PERIOD = String.raw`\s?(?:(?:\/|mỗi|một|trong một)\s?(?:0?1\s)?${SPAN}|trong\s(?:0?1\s)?(?!năm)${SPAN}|(?<=(?:lần|cuộc|đợt)\s)trong năm)`;
/** "02 người/phòng": so many for each. */
const PER_UNIT = String.raw`\s?\/\s?(?:phòng|cơ quan|đơn vị|xã|phường|thôn|tổ dân phố|công chức|người|cuộc|đợt|lớp|buổi|kỳ)`;
/** "mỗi tháng ít nhất 02 kỳ": the period stands before the number and its limit. */
const PERIOD_BEFORE = new RegExp(
  `(?:mỗi|hằng|hàng) (${SPAN}),? (?:(?:có|tổ chức|đăng(?: tải)?|phát(?: sóng)?|thực hiện|duy trì|đạt|kiểm tra|đối thoại)(?:,| và)? ){0,3}$`,
  'u',
);
/** "24 tin, bài tuyên truyền CCHC/năm", "02 hội nghị đối thoại mỗi năm": what is counted goes on in words before its period. */
const PERIOD_BEHIND = new RegExp(`^(?:\\s\\p{L}+){1,4}(?:\\/|\\smỗi\\s)(${SPAN})(?!\\p{L})`, 'u');
/** Counts up to ten are also written out; "năm" is a year as well. */
const WRITTEN: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
/** "02 (hai) cuộc", "hai (02) cuộc" */
const ONCE_MORE = String.raw`(?:\((?:\p{L}+(?:\s\p{L}+){0,2}|\d+)\)\s+)?`;
const COUNT = new RegExp(
  `(?:${NOT_BEFORE}(${NUMBER})|${WORD_EDGE}(${Object.keys(WRITTEN).join('|')}))\\s+${ONCE_MORE}((?:${COUNTED})(?:${PERIOD}|${PER_UNIT})?)(?![\\p{L}\\d])`,
  'gu',
);
const HAS_SHARE = /%|phần trăm/u;
const HAS_WRITTEN = new RegExp(`${WORD_EDGE}(?:${Object.keys(WRITTEN).join('|')})\\s+(?:${COUNTED})`, 'u');
const WITH_PERIOD = new RegExp(`${PERIOD}$`, 'iu');

/** "từ 150 đến 180 lượt", "tổ chức 01-02 cuộc"; where nothing says that it is promised, a dash may be a code's. */
const HAS_RANGE = /\d\s?(?:[-–]|(?:đến|tới)\s(?:dưới\s)?)\s?\d/u;
const COUNT_RANGE = new RegExp(
  `${NOT_BEFORE}(${NUMBER})\\s?(?:(?:đến|tới)(?:\\s(dưới))?|[-–])\\s?(${NUMBER})\\s+((?:${COUNTED})(?:${PERIOD}|${PER_UNIT})?)(?![\\p{L}\\d])`,
  'gu',
);

/** "14/14 xã, phường": all of them, or so many of so many; a rank ("xếp thứ 9/13 huyện"), a date and "1/2 ngày" are neither. */
const OF_SO_MANY = '(\\d{1,4}(?:,\\d{1,2})?)';
const FRACTION = new RegExp(
  `(?<!(?:thứ|hạng|ngày|trước|từ|đến|số)\\s)${NOT_BEFORE}${OF_SO_MANY}\\/${OF_SO_MANY}\\s+((?:${COUNTED})(?:${PERIOD}|${PER_UNIT})?)(?![\\p{L}\\d])`,
  'gu',
);

/** "100% TTHC được niêm yết tại 16/16 xã": the share is promised, and where. */
const IN_PLACES = /^[^\d;.:,]+(?<!\p{L})(?:tại|ở)(?: cả| tất cả)?\s$/u;

/** What may stand before the level that is reached. */
const UP_TO = '(?:trên|dưới|ít nhất|tối thiểu|tối đa|không (?:quá|dưới)|từ|khoảng|đạt|mức)';
/** A growth that stands as a target of its own, not the level reached: "tăng lên 90%" is a level. */
const BASELINE_AFTER = new RegExp(
  `^\\s*(?:\\(?năm\\s20\\d\\d\\)?\\s?)?(?:lên|xuống(?:\\scòn)?)\\s+(?:${UP_TO}\\s)*\\d`,
  'u',
);
/** "tăng từ 84,15 điểm lên 88 điểm": the level reached is promised, whatever is counted. */
const LEVEL = new RegExp(
  `(?<!\\p{L})từ \\d[\\d.,]*(?: \\p{L}+){0,4} (?:lên|xuống(?: còn)?)\\s*(?:${UP_TO}\\s*)*$`,
  'u',
);
/** "đạt 65% (năm 2022 đạt 47,3%)": what was reached before. */
const BASELINE_BEFORE = /\d[^()]{0,40}\((?:kết quả |thực hiện )?(?:cuối )?năm 20\d\d(?: đã)?(?: đạt| là|:)?\s*$/u;
const BASELINE_REACH = 90;
/** Between two shares that one limit is for: "ít nhất 30% phòng, ban và 50% phường"; a verb there would end the first. */
const SHARES_LIMIT =
  /^(?!.*(?<!\p{L})(?:được|đạt|có|là|thực hiện|hoàn thành|giải quyết|xử lý|phấn đấu|tăng|giảm|trở lên|riêng|trong đó)(?!\p{L}))[^;.:%\d]{1,60}(?:,|(?<!\p{L})và)\s$/u;
/** "tối thiểu 40%, 35% và 30%" of what was named before. */
const LISTS_SHARES = /^(?:,| và|, và)\s$/u;
/** "giảm ít nhất 30% thời gian giải quyết TTHC, 30% chi phí tuân thủ": what is cut may be named by a verb. */
const CUTS_LIMIT = /^\s(?:thời (?:gian|hạn)|chi phí|điều kiện|số lượng)[^;.:%\d]{0,60}(?:,|(?<!\p{L})và)\s$/u;
/** "ít nhất 80% hồ sơ được nộp trực tuyến ở cấp huyện, 60% ở cấp xã": the same of another place. */
const SAME_AT = /^[^;.:%\d]{0,90}(?<!\p{L})(?:ở|tại|đối với) [^;.:%\d,]{2,30}(?:,|(?<!\p{L})và)\s$/u;
const ANOTHER_PLACE = /^\s(?:ở|tại|đối với)(?!\p{L})/u;
/** "ít nhất 30% số phòng, ban và 06 xã, phường": one limit for the share and the count. */
const SHARE_AND_COUNT = /^ (?:số |tổng số )?(?:phòng|ban|ngành|sở|cơ quan|đơn vị|xã|phường|địa phương|,| )+ và $/u;
/** "ít nhất 08 sở và 30 xã", "ít nhất 02 cuộc kiểm tra CCHC và 04 hội nghị": one limit for both. */
const JOINS_COUNTS = /^(?:\s*,|(?: \p{L}+){0,4} và)\s$/u;
const DOES =
  /(?:tổ chức|thực hiện|đăng(?: tải)?|phát(?: sóng| thanh)?|có|xây dựng|mở|tiến hành|đạt|kiểm tra|viết|ban hành|đưa|cắt giảm|công bố|rà soát|bồi dưỡng|tập huấn|đối thoại|duy trì|triển khai|hoàn thành|định kỳ|mỗi (?:năm|quý|tháng|tuần)|hằng (?:năm|quý|tháng)|hàng (?:năm|quý|tháng))\s*(?:được\s*)?$/u;
/** A task's size in brackets: "Tự kiểm tra công tác CCHC (02 đợt)". */
const EVENT = /^(?:lần|cuộc|đợt|hội nghị|lớp|buổi|khóa)$/u;
/** An event at the head of a clause is what comes of a task: "Tài liệu; 04 hội nghị". */
const OPENS_CLAUSE = /(?:^|;)\s*(?:[-+]\s*)?$/u;
/** "Tự kiểm tra công tác CCHC 02 cuộc": how often, behind what is done. */
const DONE_SO_OFTEN =
  /(?<!\p{L})(?:kiểm tra|giám sát|đối thoại|tập huấn|bồi dưỡng|giao ban|khảo sát|tuyên truyền)(?!\p{L})[^;.:\d]{0,70} $/u;
const ENDS_CLAUSE = /^(?: (?:tại|ở|đối với) [^;.:,\d]{3,60})?\s*(?:[,;.)]|$)/u;
/** What is sent, bought, placed or done away with is promised by its number: "Cử 05 công chức", "giảm 02 đầu mối". */
const PROMISES =
  /(?<!\p{L})(?:cử|bố trí(?: thêm)?|trang bị(?: thêm)?|lắp đặt(?: thêm)?|phát(?: ra)?|thu(?: về)?|mua(?: sắm)?(?: thêm)?|thay(?: thế)?|tuyển dụng|tinh giản|giảm|cắt giảm|hoàn thành sắp xếp|giải quyết chế độ cho)\s*$/u;
/** Whom an inspection or a trial reaches: "kiểm tra … tại 04 sở". */
const REACHES = /(?<!\p{L})(?:kiểm tra|thanh tra|khảo sát|thí điểm)(?!\p{L})[^;.:]{0,90}(?<!\p{L})tại\s*$/u;
/** "Thu ngân sách đạt 1.500 triệu đồng": other sums are costs. */
const REVENUE = /(?<!\p{L})thu ngân sách(?!\p{L})[^;.:]{0,60}(?<!\p{L})đạt\s*$/u;
/** … and what is there already is none: "sắp xếp 42 tổ dân phố hiện có". */
const IS_THERE = /^[^;.,]{0,40}(?<!\p{L})(?:hiện có|xuống còn)(?!\p{L})/u;
/** Days are promised where they are fewest ("không quá 05 ngày làm việc"); counted from an event they are a deadline. */
const DAYS = /^ngày(?: làm việc)?$/u;
const OF_TIME = new RegExp(`^(?:ngày|${TIME})`, 'u');
const FROM_EVENT = /^\s+(?:kể|tính|sau|trước|trong|tháng|đầu)(?!\p{L})/u;
/** "tối thiểu 05 ngày bồi dưỡng": of these days the more the better. */
const OF_LEARNING = /^\s(?:đào tạo|bồi dưỡng|tập huấn|học tập)(?!\p{L})/u;
/** "không để người dân đi lại quá 01 lần": how all work is done, and no number of a year. */
const FORBIDS = /^không (?!quá|vượt)/u;
/** "đối thoại với doanh nghiệp mỗi quý một lần": how often, behind what is to be done. */
const EVERY = /[^;.:]{10,}(?<!\p{L})mỗi (?:năm|quý|tháng|tuần),? $/u;
/** What the law allows, what share something had: said aside in brackets, and no promise. */
const ASIDE = /\((?:theo )?(?:quy định|chiếm|trước đây|hiện (?:nay|tại)|cùng kỳ)(?!\p{L})[^()]*$/u;
const MONEY = /đồng$/u;
/** "tổ chức 02 đợt kiểm tra, 02 hội nghị đối thoại": what is done is done to both. */
const AND = /^(?:\s\p{L}+){0,12}(?:,|\svà)\s$/u;
/** "Chỉ số PAPI đạt 42 điểm"; what an index of a year named behind it reached may be a result. */
const SCORES = /(?<!\p{L})(?:chỉ số|index|papi|pci|ddci|dti|sipas)(?!\p{L})[^\d;.:]{0,60}\sđạt(?: được)?\s$/u;
/** One for each of many: "mỗi thôn có 01 tổ công nghệ số". */
const FOR_EACH = /(?<!\p{L})mỗi [\p{L}, ]{2,40}(?:có|bố trí|thành lập|duy trì)\s*$/u;

/** Every such number of a text, in order; a range gives two. Who has folded the text already gives it along. */
export function findQuantities(text: string, folded: string = fold(text)): Quantity[] {
  if (!/\d/u.test(folded) && !HAS_WRITTEN.test(folded)) return [];
  const quantities: Quantity[] = [];
  const taken: [number, number][] = [];
  const sharesIn = HAS_SHARE.test(folded) ? folded : '';
  const isTaken = (at: number): boolean => taken.some(([from, to]) => at >= from && at < to);
  for (const match of matchesIn(sharesIn, RANGE)) {
    const [low, high] = [numberOf(match[1]!), numberOf(match[3]!)];
    if (low >= high || high > 100 || BASELINE_AFTER.test(folded.slice(match.index + match[1]!.length))) continue;
    const end = match.index + match[0].length;
    taken.push([match.index, end]);
    if (isGrowth(folded, match.index, end)) {
      quantities.push({ op: '+', value: low, unit: '%', start: match.index, end });
      continue;
    }
    const secondAt = end - match[0].length + match[0].lastIndexOf(match[3]!);
    quantities.push({ op: '>=', value: low, unit: '%', start: match.index, end });
    if (isAtLeast(folded, match.index)) continue;
    const op: Operator = match[2] === undefined ? '<=' : '<';
    quantities.push({ op, value: high, unit: '%', start: Math.max(match.index + 1, secondAt), end });
  }
  let shared: { op: Operator; end: number } | null = null;
  const limits: { op: Operator; end: number }[] = [];
  for (const match of matchesIn(sharesIn, SHARE)) {
    if (isTaken(match.index)) continue;
    const end = match.index + match[0].length;
    if (BASELINE_AFTER.test(folded.slice(end))) continue;
    const before = folded.slice(0, match.index);
    if (BASELINE_BEFORE.test(before.slice(-BASELINE_REACH)) || ASIDE.test(before)) continue;
    const limit = limitOf(folded, match.index, end);
    const value = numberOf(match[1]!);
    const isBare = limit.op === '=' && value < 100;
    const between: string = isBare && shared ? folded.slice(shared.end, match.index) : '';
    const isSameAt: boolean = SAME_AT.test(between) && ANOTHER_PLACE.test(folded.slice(end));
    const isListed: boolean = shared !== null && LISTS_SHARES.test(between);
    const op: Operator =
      shared && (isListed || SHARES_LIMIT.test(between) || CUTS_LIMIT.test(between) || isSameAt) ? shared.op : limit.op;
    quantities.push({ op, value, unit: '%', start: limit.start, end: limit.end });
    shared = limit.start < match.index || isSameAt || isListed ? { op, end } : null;
    if (shared) limits.push(shared);
    taken.push([match.index, end]);
  }
  for (const match of HAS_RANGE.test(folded) ? matchesIn(folded, COUNT_RANGE) : []) {
    const [low, high] = [numberOf(match[1]!), numberOf(match[3]!)];
    const end = match.index + match[0].length;
    const atLeast = isAtLeast(folded, match.index);
    if (low >= high || !(atLeast || isRangeMeant(folded, match.index, match[4]!))) continue;
    taken.push([match.index, end]);
    const unit = printedUnit(text, match[4]!, end);
    const most: Operator = match[2] === undefined ? '<=' : '<';
    quantities.push({ op: '>=', value: low, unit, start: match.index, end });
    if (!atLeast) quantities.push({ op: most, value: high, unit, start: match.index + 1, end });
  }
  for (const match of folded.includes('/') ? matchesIn(folded, FRACTION) : []) {
    if (isTaken(match.index) || numberOf(match[1]!) > numberOf(match[2]!) || OF_TIME.test(match[3]!)) continue;
    const before = quantities.at(-1);
    if (before?.unit === '%' && IN_PLACES.test(folded.slice(before.end, match.index))) continue;
    const end = match.index + match[0].length;
    taken.push([match.index, end]);
    const unit = printedUnit(text, match[3]!, end);
    quantities.push({ ...limitOf(folded, match.index, end), value: numberOf(match[1]!), unit });
  }
  for (const rank of ranksIn(folded)) {
    taken.push([rank.start, rank.end]);
    quantities.push({ ...rank, unit: 'hạng' });
  }
  let limiting: { op: Operator; end: number } | null = null;
  let listed = -1;
  for (const match of matchesIn(folded, COUNT)) {
    if (isTaken(match.index)) continue;
    const end = match.index + match[0].length;
    if (BASELINE_AFTER.test(folded.slice(end))) continue;
    const words = folded.slice(Math.max(0, match.index - LIMIT_WORDS), match.index);
    const own = limitOf(folded, match.index, end);
    const before: { op: Operator } | undefined =
      limiting && JOINS_COUNTS.test(folded.slice(limiting.end, match.index))
        ? limiting
        : limits.find(
            (share) => share.end <= match.index && SHARE_AND_COUNT.test(folded.slice(share.end, match.index)),
          );
    const inherits: boolean = own.op === '=' && before !== undefined;
    const limit: Limit = inherits ? { ...own, op: before!.op } : own;
    const head = folded.slice(0, match.index);
    if (ASIDE.test(head) || BASELINE_BEFORE.test(head.slice(-BASELINE_REACH))) continue;
    const isMoney = MONEY.test(match[3]!);
    const promised: boolean = isMoney
      ? REVENUE.test(head)
      : match[1] !== undefined && isPromised(folded, match.index, end);
    const limited = inherits || promised || limit.start < match.index || limit.end > end;
    const counted = match[3]!;
    const once = ONLY_LIMITED.test(counted) || match[1] === undefined;
    const period = WITH_PERIOD.test(counted)
      ? null
      : (PERIOD_BEFORE.exec(folded.slice(Math.max(0, limit.start - LIMIT_WORDS), limit.start)) ??
        PERIOD_BEHIND.exec(folded.slice(end, end + LIMIT_WORDS)));
    const isEvent = EVENT.test(counted);
    const bracketed = isEvent && /\(\s*$/u.test(words) && /^\s*\)/u.test(folded.slice(end));
    const told =
      limited ||
      bracketed ||
      (isEvent &&
        match[1] !== undefined &&
        (OPENS_CLAUSE.test(words) ||
          period !== null ||
          (DONE_SO_OFTEN.test(head.slice(-FURTHEST_VERB)) && ENDS_CLAUSE.test(folded.slice(end))))) ||
      WITH_PERIOD.test(counted) ||
      (counted === 'lần' && period !== null && EVERY.test(head)) ||
      (!once &&
        (DOES.test(words) || period !== null || (listed >= 0 && AND.test(folded.slice(listed, match.index))))) ||
      (match[1] !== undefined && FOR_EACH.test(head.slice(-60))) ||
      (counted === 'điểm' && SCORES.test(head.slice(-BASELINE_REACH)));
    limiting = promised || limit.start < match.index ? { op: limit.op, end } : null;
    listed = told ? end : -1;
    if (!told) continue;
    if (counted === 'lần' && period === null && FORBIDS.test(folded.slice(limit.start, match.index))) continue;
    const behind = folded.slice(end);
    if (DAYS.test(counted) && !OF_LEARNING.test(behind))
      if (!['<=', '<', '='].includes(limit.op) || FROM_EVENT.test(behind)) continue;
    quantities.push({
      op: limit.op,
      value: match[1] === undefined ? WRITTEN[match[2]!]! : numberOf(match[1]),
      // "Chỉ số CCHC hằng năm đạt từ 85 điểm": a score is reached anew, not added up.
      unit: printedUnit(text, counted, end) + (period && counted !== 'điểm' ? `/${period[1]}` : ''),
      start: limit.start,
      end: limit.end,
    });
  }
  return quantities.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "tăng 10 - 15%": so much more at least; "tăng từ 60 đến 70%" is a level. */
const isGrowth = (folded: string, start: number, end: number): boolean =>
  !FROM.test(folded.slice(Math.max(0, start - LIMIT_WORDS), start)) && limitOf(folded, start, end).op === '+';

function isRangeMeant(folded: string, start: number, counted: string): boolean {
  const before = folded.slice(Math.max(0, start - LIMIT_WORDS), start);
  const reaches = REACHES.test(folded.slice(Math.max(0, start - FURTHEST_VERB), start));
  return (
    reaches || FROM.test(before) || WITH_PERIOD.test(counted) || (!ONLY_LIMITED.test(counted) && DOES.test(before))
  );
}

const FURTHEST_VERB = 120;
const FROM = new RegExp(`${WORD_EDGE}từ\\s+$`, 'u');

function isPromised(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - FURTHEST_VERB), start);
  return (PROMISES.test(before) || REACHES.test(before) || LEVEL.test(before)) && !IS_THERE.test(folded.slice(end));
}

const printedUnit = (text: string, folded: string, end: number): string =>
  text
    .slice(end - folded.length, end)
    .replace(/\s*\/\s*/u, '/')
    .replace(/\s+(?:mỗi|một|trong(?: một)?)\s+(?:0?1\s)?(?=(?:0?6 )?\p{L}+$)/iu, '/');

/** A table's cell that holds one number and what limits it ("≥ 98,5", "Từ 90 trở lên"), or a range of two; null for any other. */
export function numbersOfCell(text: string): Pick<Quantity, 'op' | 'value'>[] | null {
  const folded = fold(text).trim();
  // "46/46": all of them.
  const fraction = /^(\d{1,4})\s?\/\s?(\d{1,4})$/u.exec(folded);
  if (fraction && Number(fraction[1]) <= Number(fraction[2])) return [{ op: '=', value: Number(fraction[1]) }];
  const numbers = [...folded.matchAll(IN_CELL)];
  const rest = folded.replace(/[\d.,%≥≤<>=\s–—-]/gu, '').replace(CELL_WORDS, '');
  if (numbers.length === 0 || numbers.length > 2 || rest !== '') return null;
  const [first, second] = numbers as [RegExpExecArray, RegExpExecArray | undefined];
  const value = numberOf(first[1]!);
  if (second) {
    const most = numberOf(second[1]!);
    const between = folded.slice(first.index + first[0].length, second.index);
    // "2 30" is what a scan made of "≥ 30", and no range; "6-2024" is a month.
    if (value >= most || !BETWEEN_ENDS.test(between) || MONTH.test(folded)) return null;
    if (isAtLeast(folded, first.index)) return [{ op: '>=', value }];
    return [
      { op: '>=', value },
      { op: /dưới\s*$/u.test(between) ? '<' : '<=', value: most },
    ];
  }
  const { op } = limitOf(folded, first.index, first.index + first[0].length);
  // "Từ 98%", and no end of it.
  return [{ op: op === '=' && /^từ\s/u.test(folded) ? '>=' : op, value }];
}

/** With nothing but a number and its limit in it, a dash stands between two ends, and not in a code. */
const IN_CELL = new RegExp(`(?<![${LATIN}\\d/:]|\\d[.,])(${NUMBER})(?![\\p{L}\\d/])`, 'gu');
const MONTH = /^(?:0?[1-9]|1[0-2])\s?-\s?20\d\d$/u;
const BETWEEN_ENDS = /[-–—]|(?<!\p{L})(?:đến|tới)(?!\p{L})/u;

/** Words of limits and shares, written without their blanks. */
const CELL_WORDS =
  /(?:trong|vào|thuộc)(?:nhóm|top|tốp)|không(?:quá|dưới|vượt(?:quá)?|(?:thấp|ít|cao)hơn)|(?:thấp|ít|nhỏ|cao|lớn)hơn|từ|trởlên|trởxuống|trên|dưới|đạt|tốithiểu|ítnhất|tốiđa|phầntrăm|đến|tới|hơn|hoặc|bằng|vượt|tăng(?:thêm)?|giảm/gu;

/** Vietnamese decimals: "99,9" and "99.9" are the same share; dots before three digits part thousands. */
function numberOf(printed: string): number {
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(printed) ? printed.replaceAll('.', '') : printed;
  return Number(plain.replace(',', '.'));
}
