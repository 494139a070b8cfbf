/** Columns of indicator tables: which of several columns of numbers is the one that the plan commits to. */

import type { Years } from '../language/planned-years.ts';
import type { Operator } from '../language/quantities.ts';
import { fold, frozen, lazy, phrase } from './match.ts';

/** What was reached, or what stands for comparison: no commitment. */
const REACHED =
  '(?:(?:^|(?<=[,;()] ))kết quả|kết quả (?:năm|thực hiện|đạt|đến|kỳ|đã|so)|(?<!(?:lộ trình|kế hoạch|chỉ tiêu|mục tiêu|phấn đấu) )thực hiện (?:năm|được|trong|\\d{4})|đã đạt|đạt được|ước (?:thực hiện|th|đạt)|(?:th|kq) (?:năm )?\\d{4}|hiện trạng|năm trước|cùng kỳ|so sánh|so với|tăng|giảm|điểm (?:chuẩn|tối đa|đạt)|trọng số)';

/** The more a heading speaks of the plan's own commitment, the higher; asked on folded headings. */
const COMMITMENTS: readonly { pattern: string; rank: number }[] = frozen([
  { pattern: '(?:đăng ký|phấn đấu|cam kết)', rank: 5 },
  {
    pattern:
      '(?:kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ)(?: của)? (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|sở|đơn vị)(?! giao)',
    rank: 4,
  },
  // "Tỉnh giao | Phường thực hiện": what the place takes on itself.
  { pattern: '(?:xã|phường|thị trấn|huyện|quận|thị xã|đơn vị) (?:thực hiện|đề ra)$', rank: 4 },
  { pattern: '(?:kế hoạch|mục tiêu|chỉ tiêu|kh (?:năm )?\\d{4})', rank: 3 },
  { pattern: '(?:được )?giao', rank: 2 },
  { pattern: '(?:tỷ lệ|mức|giá trị|số lượng|yêu cầu)', rank: 1 },
]);

/** What indicators are measured in, as the cell of a unit prints it. */
export const MEASURED_IN =
  '(?:%|phần trăm|điểm|người|lượt(?: người)?|lần|cuộc|đợt|hội nghị|lớp|buổi|tin,? bài|tin|bài|chuyên mục|hồ sơ|văn bản|thủ tục|tthc|dịch vụ|mô hình|sáng kiến|giải pháp|nhiệm vụ|bậc|(?:thứ )?hạng|cấp độ|phút(?:/(?:lượt|hồ sơ))?|giờ|ngày(?: làm việc)?|đầu mối|đơn vị|cơ quan|thôn, khu phố|thôn, tổ dân phố|xã, phường(?:, (?:thị trấn|đặc khu))?|xã, thị trấn|sở, (?:ban, )?ngành|phòng|biên chế|công chức|cán bộ|xã|phường|thôn|ấp|xóm|bản|khu phố|tổ(?: dân phố)?|hộ|(?:triệu|tỷ|nghìn) đồng|đồng)(?:/ ?(?:năm|quý|tháng|tuần|người))?';

/** What a cell prints where it sets no figure. */
export const NO_FIGURE = '(?:[-–x]|không (?:đo|giao|đánh giá|áp dụng))';

/** Whose the figures are and how they are counted: columns behind them. */
const BEHIND_FIGURES =
  'theo dõi|đôn đốc|tổng hợp|chủ trì|phối hợp|phụ trách|chịu trách nhiệm|ghi chú|cách (?:đo|tính)|(?:phương pháp|công thức) tính|nguồn (?:số liệu|dữ liệu)|thời (?:hạn|gian) (?:hoàn thành|thực hiện)|(?:cơ quan|đơn vị|bộ phận|phòng)(?: thực hiện| tham mưu)?$';
const behindFigures = lazy(() => phrase(BEHIND_FIGURES));
export const standsBehindFigures = (heading: string): boolean =>
  behindFigures().test(fold(heading)) && yearOfHeading(heading) === null && unitOfHeading(heading) === null;

/** "Đối tượng giao", "Địa bàn": words between the figures of last year and those of the next. */
export const standsAmidFigures = (heading: string): boolean =>
  AMID_FIGURES.test(fold(heading).trim()) || standsBehindFigures(heading);
const AMID_FIGURES = /^(?:đối tượng|phạm vi|địa bàn|khu vực)(?!\p{L})/u;

/** "Mức phấn đấu", "Chỉ tiêu 2026", and no "Số lượng": that may be of anything. */
export const COMMITMENT = 3;

const compiled = lazy(() => COMMITMENTS.map(({ pattern, rank }) => ({ rank, pattern: phrase(pattern) })));
const reached = lazy(() => phrase(REACHED));
/** Does a heading speak of what was reached, or of what it is compared with? */
export const isReached = (heading: string): boolean => reached().test(fold(heading));
const WHOLE_YEAR = /(?<!\p{L})(?:cả|(?:đến |tới )?(?:hết|cuối)) năm(?!\p{L})/u;
const GIVEN = lazy(() => phrase('(?:tỉnh|huyện|thành phố|cấp trên|trung ương) giao'));

/** How much a column's heading speaks of a commitment for those years; null where it speaks of results or of another year. */
export function valueColumnRank(heading: string, planned: Years | null): number | null {
  const folded = fold(heading);
  const years = [...folded.matchAll(/20\d\d/gu)].map(([digits]) => Number(digits));
  if (reached().test(folded)) return null;
  const isPlanned = planned !== null && years.some((year) => year >= planned.from && year <= planned.to);
  if (years.length > 0 && planned !== null && !isPlanned) return null;
  const own = compiled().find(({ pattern }) => pattern.test(folded))?.rank ?? 0;
  const rank = GIVEN().test(folded) ? Math.min(own, 2) : own;
  // "Quý I | Quý II | Quý III | Cả năm": what is reached on the way commits to less than the end.
  return rank + (isPlanned ? 0.5 : 0) + (WHOLE_YEAR.test(folded) ? 1 : 0);
}

/** Does a heading speak of what has been reached? */
export const namesResult = (heading: string): boolean => reached().test(fold(heading));

/** Does a cell hold nothing but a unit of measure: "%", "tin, bài"? */
export const isMeasure = (cell: string): boolean => MEASURE().test(fold(cell).trim());
const MEASURE = lazy(() => new RegExp(`^(?:${MEASURED_IN})$`, 'u'));

/** "Chỉ tiêu giao tối thiểu (%)": the limit that a heading sets for the bare numbers below it. */
export function limitOfHeading(heading: string): Operator {
  const folded = fold(heading);
  if (AT_LEAST.test(folded)) return '>=';
  return AT_MOST.test(folded) ? '<=' : '=';
}
const AT_LEAST = /(?<!\p{L})(?:tối thiểu|ít nhất|không (?:thấp hơn|ít hơn|dưới)|trở lên)(?!\p{L})/u;
const AT_MOST = /(?<!\p{L})(?:tối đa|không (?:quá|vượt quá|cao hơn)|trở xuống)(?!\p{L})/u;

/** "Năm 2027", "Mục tiêu đến năm 2027": the one year that a column's numbers are for. */
export function yearOfHeading(heading: string): number | null {
  const years = heading.match(/20\d\d/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

/** "Quý I", "6 tháng đầu năm", "Hết tháng 9": a part of the year that a column's numbers are for. */
export const namesPeriod = (heading: string): boolean => PERIOD.test(fold(heading).trim());
const PERIOD =
  /^(?:(?:đến |tới )?(?:hết |cuối ))?(?:quý (?:iv|i{1,3}|[1-4])|(?:\d{1,2}|sáu|chín) tháng(?: (?:đầu|cuối) năm)?|tháng \d{1,2})(?:[ /.]*(?:năm )?20\d\d)?(?: \((?:%|lũy kế)\))?$/u;

/** "Tỷ lệ (%)": a heading that says how something is measured, and not what. */
export const namesNoMatter = (heading: string): boolean => NO_MATTER.test(fold(heading).trim());
const NO_MATTER =
  /^(?:tỷ lệ|tỉ lệ|mức|chỉ tiêu|chỉ tiêu giao|mức giao)(?: (?:giao )?năm 20\d\d)?(?: \((?:%|phần trăm)\))?$/u;

const PLACE = lazy(
  () =>
    /^(?:(?:ubnd|ủy ban nhân dân|trưởng(?: các)?|tên(?: các)?) )?(?:(?:(?:bình quân|trung bình) )?toàn |các |cấp )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|(?:(?:bình quân|trung bình) )?toàn tỉnh|tt\.|tx\.|tp\.|thôn|tổ dân phố|khu phố|xóm|ấp)(?!\p{L})/u,
);

/** Does a cell name a place, one row of a table that deals numbers out to places? */
export const isUnitOfPlace = (cell: string): boolean => PLACE().test(fold(cell));

/** Does a heading say that its column holds the names of places or offices? */
export const namesPlaces = (heading: string): boolean => PLACES.test(fold(heading));
const PLACES =
  /^(?:tên )?(?:các )?(?:(?:cơ quan|đơn vị|địa phương|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|thôn|tổ dân phố|khu phố|xóm|ấp)(?:, | và | |$))+$/u;

/** "Bình quân toàn huyện": the figures of all places together. */
export const namesWhole = (words: string): boolean => WHOLE.test(words);
const WHOLE =
  /^(?:(?:bình quân|trung bình|tổng|tính) (?:chung )?)?toàn (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|sở|ban|ngành|trung tâm|cơ quan|đơn vị)(?!\p{L})/iu;

const OFFICE_AND_NUMBER = lazy(
  () => /^(?:các )?(?:sở|ban|chi cục|thanh tra|văn phòng|phòng|công an|trung tâm|trường)\s[^\d%]{3,80}\d[\d.,]*\s?%?$/u,
);

/** What offices and places are called; behind a committee the level may be small, before a name. */
const NAMED_UNIT =
  '(?:Các (?:xã|phường|sở)|Sở|Ban|Chi cục|Văn phòng|Phòng|Trung tâm|Thanh tra|Công an|Trường|Xã|Phường|Thị trấn|Đặc khu|Quận|Huyện|Thị xã|Thành phố|Thôn|Tổ dân phố|Khu phố|Xóm|Ấp|(?:UBND|Ủy ban nhân dân|Trưởng) (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|thôn|tổ dân phố|khu phố|xóm|ấp)(?= \\p{Lu}))';

/** "… đúng hạn Sở Xây dựng ≥ 98,5 %": whose number it is stands behind what is measured. */
const BEHIND_OFFICE = lazy(
  () =>
    new RegExp(
      `[\\p{Ll})](?<!(?<!\\p{L})(?:tại|của|ở|trong|thuộc|qua|đến|với|và))\\s${NAMED_UNIT},?\\s[^\\d%≥≤<>]{2,60}[≥≤<>]?\\s?\\d[\\d.,]*\\s?%?$`,
      'u',
    ),
);

/** Numbers that an appendix deals out to places and offices ("Xã A ≥ 98", "Sở B 85"): each has its own, and none but the whole's is the plan's. */
export const isDealtOut = ({ where, text }: { where: string; text: string }): boolean =>
  where === 'appendix' &&
  ((isUnitOfPlace(text) && !/^(?:(?:bình quân|trung bình) )?toàn\s/iu.test(text)) ||
    OFFICE_AND_NUMBER().test(fold(text)) ||
    BEHIND_OFFICE().test(text));

const SHARE = lazy(() => /\((?:[^()%]*,)?\s*(?:%|phần trăm)\s*\)|^(?:tỷ|tỉ) lệ(?!\p{L})/u);
const COUNTED = lazy(() => new RegExp(`\\(\\s*(${MEASURED_IN})\\s*\\)`, 'u'));
/** "Số xã, phường được kiểm tra": what is counted stands before what is done with it. */
const NUMBER_OF = lazy(
  () =>
    /^số (?!hóa )(?:lượng )?(\p{L}[\p{L}, ]*?)(?= (?:được|đã|cần|phải|tối thiểu|thực hiện|hoàn thành|mới|trong)(?!\p{L})|$)/u,
);

const BEHIND_NUMBER = lazy(() => new RegExp(`\\d\\s*(${MEASURED_IN})(?: trở (?:lên|xuống))?$`, 'u'));

/** "Không quá 10 người": the unit that a cell prints behind its number. */
export const unitBehindNumber = (cell: string): string | null => BEHIND_NUMBER().exec(fold(cell).trim())?.[1] ?? null;

/** "Số hộ", "Dân số": what a place has, and nothing that is set for it. */
export const namesStock = (heading: string): boolean => STOCK.test(fold(heading).trim());
const STOCK =
  /^(?:tổng )?(?:số )?(?:hộ(?: dân| gia đình)?|(?:nhân )?khẩu|dân số|dân cư|người dân|dân|diện tích|cử tri|cán bộ|công chức|cbcc|biên chế)(?: \([^()]*\))?$/u;

/** "(điểm, tối thiểu)": the limit that a bracket sets beside the unit. */
const LIMIT_IN_BRACKET =
  /(?<=[(,]\s*)(?:tối thiểu|ít nhất|tối đa)\s*,?\s*|\s*,\s*(?:tối thiểu|ít nhất|tối đa)(?=\s*\))/gu;

/** The unit that a column of numbers names in its heading; null where it names none. */
export function unitOfHeading(heading: string): string | null {
  const folded = fold(heading).trim().replace(LIMIT_IN_BRACKET, '');
  if (SHARE().test(folded)) return '%';
  return COUNTED().exec(folded)?.[1] ?? NUMBER_OF().exec(folded)?.[1] ?? null;
}
