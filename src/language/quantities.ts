/**
 * Numbers that commit to something: "99,9%", "từ 60% trở lên", "trên 20%", "80 - 90%", "tăng thêm 20%", "1 lần/năm",
 * "ít nhất 02 cuộc". Years, dates, document numbers, "mức độ 3", "ISO 9001:2015", "5 tại chỗ", "quy trình 05 bước"
 * commit to nothing: they carry neither a percentage nor a counted thing with a limit or a period.
 */
import { fold } from './fold.ts';
import { LATIN, WORD_EDGE } from './letters.ts';
import { matchesIn } from './matches.ts';

export type Operator = '=' | '>=' | '<=' | '>' | '<' | '+';

export interface Quantity {
  op: Operator;
  value: number;
  unit: string;
  /** From the first word of the limit or number to the last of the unit. */
  start: number;
  end: number;
}

/** All patterns look at folded text: what ignored case would be four times as slow. */
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)`;
const NOT_BEFORE = `(?<![${LATIN}\\d/:]|\\d[.,-])`;
const PERCENT = String.raw`\s?(?:%|phần trăm(?!\p{L}))`;
const RANGE = new RegExp(`${NOT_BEFORE}(${NUMBER})(?:${PERCENT})?\\s?(?:[-–—]|đến|tới)\\s?(${NUMBER})${PERCENT}`, 'gu');
const SHARE = new RegExp(`${NOT_BEFORE}(${NUMBER})${PERCENT}`, 'gu');
/** What plans count; a noun of two syllables stands before the one that it begins with. */
const COUNTED =
  'lần|cuộc|kỳ(?! họp)|phút(?:\\/(?:lượt|hồ sơ))?|giờ|đợt|hội nghị|hội thi|buổi|lớp|khóa(?! họp)|tin,? bài|bài viết|tin|bài|chuyên mục|chuyên đề|chuyên trang|sáng kiến(?:,| và) mô hình|sáng kiến|mô hình,? sáng kiến|mô hình|giải pháp|điểm hỗ trợ|điểm trường|điểm|bậc|video(?: clip)?|phóng sự|bản tin|lượt(?: người)?|ấn phẩm|thủ tục|tthc|biên chế|dịch vụ|đơn vị|đầu mối|ngày làm việc|ngày|tuyên truyền viên|thành viên|tỉnh, thành phố|huyện(?:, (?:thị xã|thành phố))*|tỉnh|địa phương|thị trấn|cơ quan, đơn vị, địa phương|cơ quan, đơn vị|cơ quan|sở, ban, ngành|phòng, ban|xã, phường(?:, (?:thị trấn|đặc khu))?|xã, thị trấn|sở|phòng, đơn vị|phòng, trung tâm|phòng chuyên môn|khoa, phòng|phòng|máy(?: vi)? tính|đoàn viên(?: thanh niên)?|văn bản|người dân|người|phiếu|trang|tài khoản|trường hợp|cán bộ, công chức(?:, viên chức)?|công chức, viên chức|cán bộ|công chức|viên chức|cấp phó|tổ dân phố|khu phố|tổ|tiết|thôn|xóm|ấp|buôn|xã|phường|hộ|cơ sở dữ liệu|cơ sở|tài liệu|tờ rơi|tờ gấp|băng rôn|pa nô|khẩu hiệu|lĩnh vực|nhiệm vụ|chỉ tiêu|hồ sơ|quy trình|doanh nghiệp|sản phẩm|đồ án|tỷ đồng|triệu đồng|học viên|đề tài';
const SPAN = '(?:năm|quý|tháng|tuần|06 tháng|6 tháng)';
/** "trong năm" alone is the year of the plan and no period, but of times. */
const PERIOD = String.raw`\s?(?:(?:\/|mỗi|một|trong một)\s?(?:0?1\s)?${SPAN}|trong\s(?:0?1\s)?(?!năm)${SPAN}|(?<=lần\s)trong năm)`;
/** "mỗi tháng ít nhất 02 kỳ": the period stands before the number and its limit. */
const PERIOD_BEFORE = new RegExp(
  `(?:mỗi|hằng|hàng) (${SPAN}),? (?:(?:có|tổ chức|đăng|phát|duy trì|đạt|kiểm tra|đối thoại) )?$`,
  'u',
);
/** "24 tin, bài tuyên truyền CCHC/năm": what is counted goes on in words before its period. */
const PERIOD_BEHIND = new RegExp(`^(?:\\s\\p{L}+){1,4}\\/(${SPAN})(?!\\p{L})`, 'u');
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
const COUNT = new RegExp(
  `(?:${NOT_BEFORE}(${NUMBER})|${WORD_EDGE}(${Object.keys(WRITTEN).join('|')}))\\s+((?:${COUNTED})(?:${PERIOD})?)(?![\\p{L}\\d])`,
  'gu',
);
const HAS_SHARE = /%|phần trăm/u;
const HAS_WRITTEN = new RegExp(`${WORD_EDGE}(?:${Object.keys(WRITTEN).join('|')})\\s+(?:${COUNTED})`, 'u');
const WITH_PERIOD = new RegExp(`${PERIOD}$`, 'iu');

/** "từ 150 đến 180 lượt", "từ 06 - 08 tin, bài"; a dash alone would be a code's. */
const COUNT_RANGE = new RegExp(
  `${WORD_EDGE}từ\\s+(${NUMBER})\\s+(?:đến|tới|[-–])\\s+(${NUMBER})\\s+((?:${COUNTED})(?:${PERIOD})?)(?![\\p{L}\\d])`,
  'gu',
);

/** "14/14 xã, phường": all of them, or so many of so many; a rank ("xếp thứ 9/13 huyện") and a date are neither. */
const OF_SO_MANY = '(\\d{1,4}(?:,\\d{1,2})?)';
const FRACTION = new RegExp(
  `(?<!(?:thứ|hạng|ngày|trước|từ|đến|số)\\s)${NOT_BEFORE}${OF_SO_MANY}\\/${OF_SO_MANY}\\s+((?:${COUNTED})(?:${PERIOD})?)(?![\\p{L}\\d])`,
  'gu',
);

/** "xếp thứ 06/13 huyện, thành, thị trở lên": so far down at most; a rank without limit may be last year's. */
const RANK = new RegExp(
  `${WORD_EDGE}(?:xếp|đứng|giữ)\\s+(?:từ\\s+)?(?:vị trí\\s+)?(?:thứ|hạng)\\s+(?:hạng\\s+)?(\\d{1,3})(?:\\/\\d{1,3})?(?=[^\\d;.:]{0,50}trở lên)`,
  'gu',
);

/** "xếp trong 05 huyện, thành, thị đứng đầu tỉnh": the fifth at most. */
const AMONG_FIRST = new RegExp(
  `${WORD_EDGE}(?:xếp|đứng|nằm)\\s+(?:trong|vào)\\s+(\\d{1,3})(?=\\s[^\\d;.:]{0,50}(?:đứng đầu|dẫn đầu))`,
  'gu',
);

/** What stands before a number and limits it, longest readings first; matched at the end of the words before it. */
const BEFORE: readonly (readonly [RegExp, Operator])[] = [
  [/(?:(?<!\p{L})(?:tăng|nâng|tiết kiệm(?= thêm))(?: thêm| trưởng)?(?: lên)?(?: khoảng| từ| trên)?)(?<!lên)\s*$/u, '+'],
  [/(?<!\p{L})tăng(?: thêm)? (?:ít nhất|tối thiểu)\s*$/u, '+'],
  [
    /(?:không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)|tối thiểu(?: là| đạt| tại)?|ít nhất(?: là| đạt| có| tại)?|thấp nhất(?: là)?)\s*(?:từ\s*)?$/u,
    '>=',
  ],
  [/(?:không (?:quá|vượt quá|vượt|cao hơn|nhiều hơn|lớn hơn)|tối đa(?: là)?|nhiều nhất(?: là)?)\s*$/u, '<='],
  [/(?<!\p{L})không (?:sử dụng|bố trí|vượt|để|giảm|tăng)[\p{L}\s]{0,10} quá\s*$/u, '<='],
  [/(?<!\p{L})không (?:được )?(?:\p{L}+ )?(?:chậm|trễ|kéo dài) quá\s*$/u, '<='],
  [/(?<!\p{L})(?:có|đạt) từ\s*$/u, '>='],
  [/(?:(?<!\p{L})trên|hơn|vượt|cao hơn|lớn hơn)\s*(?:mức\s*)?$/u, '>'],
  [/(?:(?<!\p{L})dưới|thấp hơn|ít hơn|nhỏ hơn)\s*(?:mức\s*)?$/u, '<'],
  [/(?:^|[;,.]\s|(?<!\p{L})có )thêm\s*$/u, '+'],
  // "vào nhóm 5 huyện dẫn đầu"
  [/(?:trong|vào|thuộc) (?:nhóm|top|tốp)\s*$/u, '<='],
  // "giảm từ 15 ngày xuống còn 10 ngày": what is left is the promise.
  [/(?:xuống|giảm|rút) còn\s*$/u, '='],
  [/(?:≥|>\s?=)\s*$/u, '>='],
  [/(?:≤|<\s?=)\s*$/u, '<='],
  [/>\s*$/u, '>'],
  [/<\s*$/u, '<'],
];
const ORDERED_AFTER: readonly (readonly [RegExp, Operator])[] = [
  [/^\s*(?:số\s[\p{L}\s]{0,20}|tổng số\s[\p{L}\s]{0,24})?trở lên/u, '>='],
  [/^\s*trở xuống/u, '<='],
  // "đạt 90 điểm Chỉ số CCHC trở lên"
  [/^\s[^\d;.,:%]{1,60}?\strở lên/u, '>='],
];
/** A growth that stands as a target of its own, not the level reached: "tăng lên 90%" is a level. */
const BASELINE_AFTER = /^\s*(?:năm\s20\d\d\s?)?lên\s+(?:trên\s|ít nhất\s|đạt\s|mức\s)?\d/u;
/** "đạt 65% (năm 2022 đạt 47,3%)": what was reached before. */
const BASELINE_BEFORE = /\d[^()]{0,40}\((?:kết quả |thực hiện )?(?:cuối )?năm 20\d\d(?: đã)?(?: đạt| là|:)?\s*$/u;
const BASELINE_REACH = 90;
/** Between two shares that one limit is for: "ít nhất 30% phòng, ban và 50% phường"; a verb there would end the first. */
const SHARES_LIMIT =
  /^(?!.*(?<!\p{L})(?:được|đạt|có|là|thực hiện|hoàn thành|giải quyết|xử lý|phấn đấu|tăng|giảm|trở lên|riêng|trong đó)(?!\p{L}))[^;.:%\d]{1,60}(?:,|(?<!\p{L})và)\s$/u;
/** "giảm ít nhất 30% thời gian giải quyết TTHC, 30% chi phí tuân thủ": what is cut may be named by a verb. */
const CUTS_LIMIT = /^\s(?:thời (?:gian|hạn)|chi phí|điều kiện|số lượng)[^;.:%\d]{0,60}(?:,|(?<!\p{L})và)\s$/u;
/** "ít nhất 80% hồ sơ được nộp trực tuyến ở cấp huyện, 60% ở cấp xã": the same of another place. */
const SAME_AT = /^[^;.:%\d]{0,90}(?<!\p{L})(?:ở|tại|đối với) [^;.:%\d,]{2,30}(?:,|(?<!\p{L})và)\s$/u;
const ANOTHER_PLACE = /^\s(?:ở|tại|đối với)(?!\p{L})/u;
/** "ít nhất 30% số phòng, ban và 06 xã, phường": one limit for the share and the count. */
const SHARE_AND_COUNT = /^ (?:số |tổng số )?(?:phòng|ban|ngành|sở|cơ quan|đơn vị|xã|phường|địa phương|,| )+ và $/u;
/** "ít nhất 08 sở và 30 xã": one limit for both. */
const JOINS_COUNTS = /^\s*(?:,|và)\s$/u;
const DOES =
  /(?:tổ chức|thực hiện|đăng(?: tải)?|phát(?: sóng| thanh)?|có|xây dựng|mở|tiến hành|đạt|kiểm tra|viết|ban hành|đưa|cắt giảm|công bố|rà soát|bồi dưỡng|tập huấn|đối thoại|duy trì|triển khai|hoàn thành|định kỳ|mỗi (?:năm|quý|tháng|tuần)|hằng (?:năm|quý|tháng)|hàng (?:năm|quý|tháng))\s*(?:được\s*)?$/u;
/** Too common beside numbers that commit to nothing ("5 lĩnh vực"): counted only where limited or per period. */
const ONLY_LIMITED =
  /^(?:lần|kỳ|khóa|máy(?: vi)? tính|đoàn viên(?: thanh niên)?|phòng, đơn vị|phòng, trung tâm|phòng chuyên môn|khoa, phòng|cấp phó|phút(?:\/(?:lượt|hồ sơ))?|giờ|ngày|đầu mối|tuyên truyền viên|thành viên|điểm|bậc|giải pháp|lượt|tin|bài|đơn vị|cơ quan, đơn vị, địa phương|cơ quan, đơn vị|cơ quan|sở, ban, ngành|phòng, ban|xã, phường(?:, (?:thị trấn|đặc khu))?|xã, thị trấn|phòng|văn bản|người dân|người|phiếu|trang|tài khoản|trường hợp|cán bộ, công chức(?:, viên chức)?|công chức, viên chức|cán bộ|công chức|viên chức|tổ|tổ dân phố|khu phố|tiết|thôn|xóm|ấp|buôn|xã|phường|thị trấn|huyện(?:, (?:thị xã|thành phố))*|tỉnh(?:, thành phố)?|địa phương|sở|ngày làm việc|hộ|lĩnh vực|nhiệm vụ|chỉ tiêu|quy trình|hồ sơ|sản phẩm|doanh nghiệp|cơ sở dữ liệu|cơ sở|dịch vụ|đồ án|tỷ đồng|triệu đồng|học viên|đề tài|điểm trường)$/u;
/** A task's size in brackets: "Tự kiểm tra công tác CCHC (02 đợt)". */
const EVENT = /^(?:lần|cuộc|đợt|hội nghị|lớp|buổi|khóa)$/u;
/** An event at the head of a clause is what comes of a task: "Tài liệu; 04 hội nghị". */
const OPENS_CLAUSE = /(?:^|;)\s*(?:[-+]\s*)?$/u;
/** What is sent, bought, placed or done away with is promised by its number: "Cử 05 công chức", "giảm 02 đầu mối". */
const PROMISES =
  /(?<!\p{L})(?:cử|bố trí(?: thêm)?|trang bị(?: thêm)?|lắp đặt(?: thêm)?|mua(?: sắm)?(?: thêm)?|thay(?: thế)?|tuyển dụng|tinh giản|giảm|cắt giảm|hoàn thành sắp xếp|giải quyết chế độ cho)\s*$/u;
/** Whom an inspection or a trial reaches: "kiểm tra … tại 04 sở". */
const REACHES = /(?<!\p{L})(?:kiểm tra|thanh tra|khảo sát|thí điểm)(?!\p{L})[^;.:]{0,90}(?<!\p{L})tại\s*$/u;
/** … and what is there already is none: "sắp xếp 42 tổ dân phố hiện có". */
const IS_THERE = /^[^;.,]{0,40}(?<!\p{L})(?:hiện có|xuống còn)(?!\p{L})/u;
/** Days are promised where they are fewest ("không quá 05 ngày làm việc"); counted from an event they are a deadline. */
const DAYS = /^ngày(?: làm việc)?$/u;
const FROM_EVENT = /^\s+(?:kể|tính|sau|trước|trong|tháng|đầu)(?!\p{L})/u;
/** "đối thoại với doanh nghiệp mỗi quý một lần": how often, behind what is to be done. */
const EVERY = /[^;.:]{10,}(?<!\p{L})mỗi (?:năm|quý|tháng|tuần),? $/u;
/** What the law allows, what share something had: said aside in brackets, and no promise. */
const ASIDE = /\((?:theo )?(?:quy định|chiếm|trước đây|hiện (?:nay|tại)|cùng kỳ)(?!\p{L})[^()]*$/u;
const MONEY = /đồng$/u;
/** One for each of many: "mỗi thôn có 01 tổ công nghệ số". */
const FOR_EACH = /(?<!\p{L})mỗi [\p{L}, ]{2,40}(?:có|bố trí|thành lập|duy trì)\s*$/u;
const LIMIT_WORDS = 28;
const LIMIT_BEHIND = 80;

/** Every such number of a text, in order; a range gives two. Who has folded the text already gives it along. */
export function findQuantities(text: string, folded: string = fold(text)): Quantity[] {
  if (!/\d/u.test(folded) && !HAS_WRITTEN.test(folded)) return [];
  const quantities: Quantity[] = [];
  const taken: [number, number][] = [];
  const sharesIn = HAS_SHARE.test(folded) ? folded : '';
  const isTaken = (at: number): boolean => taken.some(([from, to]) => at >= from && at < to);
  for (const match of matchesIn(sharesIn, RANGE)) {
    const [low, high] = [numberOf(match[1]!), numberOf(match[2]!)];
    if (low >= high || high > 100 || BASELINE_AFTER.test(folded.slice(match.index + match[1]!.length))) continue;
    const end = match.index + match[0].length;
    taken.push([match.index, end]);
    const secondAt = end - match[0].length + match[0].lastIndexOf(match[2]!);
    quantities.push({ op: '>=', value: low, unit: '%', start: match.index, end });
    quantities.push({ op: '<=', value: high, unit: '%', start: Math.max(match.index + 1, secondAt), end });
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
    const op: Operator =
      shared && (SHARES_LIMIT.test(between) || CUTS_LIMIT.test(between) || isSameAt) ? shared.op : limit.op;
    quantities.push({ op, value, unit: '%', start: limit.start, end: limit.end });
    shared = limit.start < match.index || isSameAt ? { op, end } : null;
    if (shared) limits.push(shared);
    taken.push([match.index, end]);
  }
  for (const match of folded.includes('từ') ? matchesIn(folded, COUNT_RANGE) : []) {
    const [low, high] = [numberOf(match[1]!), numberOf(match[2]!)];
    const end = match.index + match[0].length;
    if (low >= high) continue;
    taken.push([match.index, end]);
    const unit = printedUnit(text, match[3]!, end);
    quantities.push({ op: '>=', value: low, unit, start: match.index, end });
    quantities.push({ op: '<=', value: high, unit, start: match.index + 1, end });
  }
  for (const match of folded.includes('/') ? matchesIn(folded, FRACTION) : []) {
    if (isTaken(match.index) || numberOf(match[1]!) > numberOf(match[2]!)) continue;
    const end = match.index + match[0].length;
    taken.push([match.index, end]);
    const unit = printedUnit(text, match[3]!, end);
    quantities.push({ ...limitOf(folded, match.index, end), value: numberOf(match[1]!), unit });
  }
  const ranks = [
    ...(folded.includes('trở lên') ? matchesIn(folded, RANK) : []),
    ...(folded.includes('đầu') ? matchesIn(folded, AMONG_FIRST) : []),
  ];
  for (const match of ranks) {
    const end = match.index + match[0].length;
    taken.push([match.index, end]);
    quantities.push({ op: '<=', value: numberOf(match[1]!), unit: 'hạng', start: match.index, end });
  }
  let limiting: { op: Operator; end: number } | null = null;
  for (const match of matchesIn(folded, COUNT)) {
    if (isTaken(match.index)) continue;
    const end = match.index + match[0].length;
    const words = folded.slice(Math.max(0, match.index - LIMIT_WORDS), match.index);
    const own = limitOf(folded, match.index, end);
    const before: { op: Operator } | undefined =
      limiting && JOINS_COUNTS.test(folded.slice(limiting.end, match.index))
        ? limiting
        : limits.find(
            (share) => share.end <= match.index && SHARE_AND_COUNT.test(folded.slice(share.end, match.index)),
          );
    const inherits: boolean = own.op === '=' && before !== undefined;
    const limit: typeof own = inherits ? { ...own, op: before!.op } : own;
    if (ASIDE.test(folded.slice(0, match.index))) continue;
    const promised = match[1] !== undefined && !MONEY.test(match[3]!) && isPromised(folded, match.index, end);
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
      (isEvent && match[1] !== undefined && (OPENS_CLAUSE.test(words) || period !== null)) ||
      WITH_PERIOD.test(counted) ||
      (counted === 'lần' && period !== null && EVERY.test(folded.slice(0, match.index))) ||
      (!once && (DOES.test(words) || period !== null)) ||
      (match[1] !== undefined && FOR_EACH.test(folded.slice(Math.max(0, match.index - 60), match.index)));
    limiting = promised || limit.start < match.index ? { op: limit.op, end } : null;
    if (!told) continue;
    if (DAYS.test(counted) && (!['<=', '<', '='].includes(limit.op) || FROM_EVENT.test(folded.slice(end)))) continue;
    quantities.push({
      op: limit.op,
      value: match[1] === undefined ? WRITTEN[match[2]!]! : numberOf(match[1]),
      unit: printedUnit(text, counted, end) + (period ? `/${period[1]}` : ''),
      start: limit.start,
      end: limit.end,
    });
  }
  return quantities.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isPromised(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 120), start);
  return (PROMISES.test(before) || REACHES.test(before)) && !IS_THERE.test(folded.slice(end));
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
  const numbers = [...folded.matchAll(new RegExp(`${NOT_BEFORE}(${NUMBER})(?![\\p{L}\\d/])`, 'gu'))];
  const rest = folded.replace(/[\d.,%≥≤<>=\s–—-]/gu, '').replace(CELL_WORDS, '');
  if (numbers.length === 0 || numbers.length > 2 || rest !== '') return null;
  const [first, second] = numbers as [RegExpExecArray, RegExpExecArray | undefined];
  const value = numberOf(first[1]!);
  if (second) {
    const most = numberOf(second[1]!);
    const between = folded.slice(first.index + first[0].length, second.index);
    // "2 30" is what a scan made of "≥ 30", and no range.
    return value < most && BETWEEN_ENDS.test(between)
      ? [
          { op: '>=', value },
          { op: '<=', value: most },
        ]
      : null;
  }
  return [{ op: limitOf(folded, first.index, first.index + first[0].length).op, value }];
}

const BETWEEN_ENDS = /[-–—]|(?<!\p{L})(?:đến|tới)(?!\p{L})/u;

/** Words of limits and shares, written without their blanks. */
const CELL_WORDS =
  /(?:trong|vào|thuộc)(?:nhóm|top|tốp)|từ|trởlên|trởxuống|trên|dưới|đạt|tốithiểu|ítnhất|khôngquá|khôngdưới|tốiđa|phầntrăm|đến|tới|hơn/gu;

/** Vietnamese decimals: "99,9" and "99.9" are the same share; dots before three digits part thousands. */
function numberOf(printed: string): number {
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(printed) ? printed.replaceAll('.', '') : printed;
  return Number(plain.replace(',', '.'));
}

function limitOf(folded: string, from: number, to: number): { op: Operator; start: number; end: number } {
  const left = folded.slice(Math.max(0, from - LIMIT_WORDS), from);
  const right = folded.slice(to, to + LIMIT_BEHIND);
  for (const [pattern, op] of BEFORE) {
    const match = pattern.exec(left);
    if (match) {
      const after = /^\s*trở lên/u.exec(right);
      // "Tối đa 90% trở lên": what ends the sentence is meant.
      const meant = after && (op === '<=' || op === '<') ? '>=' : op;
      return { op: meant, start: from - (left.length - match.index), end: to + (after?.[0].length ?? 0) };
    }
  }
  // "Từ 90% công chức trở lên": what is counted stands inside the limit.
  const open = /(?<!\p{L})từ\s*$/u.exec(left);
  if (open && /^[^\d;.:]{1,60}?\strở lên/u.test(right)) return { op: '>=', start: from - open[0].length, end: to };
  for (const [pattern, op] of ORDERED_AFTER) {
    const match = pattern.exec(right);
    if (match) return { op, start: from, end: to + match[0].length };
  }
  return { op: '=', start: from, end: to };
}
