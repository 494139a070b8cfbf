/** Words that only go on what the line above them has begun, though they may look like a beginning. */
import type { Label } from '../../language/labels.ts';
import { hasSmallLetter } from '../../language/letters.ts';
import { ABBREVIATIONS } from '../../registry/abbreviations.ts';
import { lazy } from '../../registry/match.ts';
import { isCapitals, isFinished, isSentence, OPEN_REACH, opensSmall, staysOpen } from './line-ends.ts';

/** "; năm 2026 giữ …": where a footnote's mark ended the line before. */
const RUNS_ON = /^(?:[;,]\s\p{Ll}|[.;,]$)/u;

export const runsOn = (text: string): boolean => RUNS_ON.test(text);

/** "nhiệm kỳ 2016 / - 2021", "đạt từ 60 / - 70%", and the dots that lead from a line's words to its figure. */
const REST_OF_YEARS = /^[-–]\s?\d{4}(?!\d)/u;
const REST_OF_RANGE = /^[-–]\s?\d[\d.,]*\s?%/u;
const RANGE_OPENS = /(?<!\p{L})(?:từ|khoảng|đạt)\s\d[\d.,]*\s?%?$/iu;
const LEADERS = /^(?:\.{4,}|…{2,})/u;

export const isRestOfYearsOrFigure = (previous: string, text: string): boolean =>
  LEADERS.test(text) ||
  (REST_OF_YEARS.test(text) && /(?<!\d)\d{4}$/u.test(previous)) ||
  (REST_OF_RANGE.test(text) && RANGE_OPENS.test(previous));

/** The rest of a date, a document's number or a standard ("ISO / 9001:2015"), which a line break parted from its words. */
const REST_OF_NUMBER = /^\d{1,5}(?:[:/]\d|\/\p{Lu})/u;
/** "… số 118/2025/NĐ" / "- CP ngày 09/6/2025": a code parted at its dash. */
const CUT_CODE = /\d\/(?:\d{4}\/)?\p{Lu}{2,6}$/u;
const REST_OF_CODE = /^[-–]\s?\p{Lu}{2}/u;
/** "… Trung ương Đảng (khóa" / "XI)", "trong quý" / "IV/2025": a numeral that labels nothing. */
const COUNTED_IN_ROMAN = /(?<!\p{L})(?:khóa|khoá|quý|lần thứ)$/iu;
const ROMAN_REST = /^[IVX]{1,5}(?!\p{L})/u;

/** The rest of a number, of a code or of what is counted in Roman numerals; a number may be a label instead. */
export const isRestOfNumber = (previous: string, text: string, label: Label | null): boolean =>
  (label === null && REST_OF_NUMBER.test(text)) ||
  (REST_OF_CODE.test(text) && CUT_CODE.test(previous)) ||
  (ROMAN_REST.test(text) && COUNTED_IN_ROMAN.test(previous));

/** Whether a line that opens no point can only be the rest of the unfinished one above. */
export const isRestOf = (previous: string, text: string): boolean =>
  opensSmall(text) || REST_OF_NUMBER.test(text) || (staysOpen(previous) && !previous.endsWith(','));

/** A name or an abbreviation in capitals in the middle of a sentence. */
export const isNameWithin = (previous: string, text: string): boolean =>
  namesDocument(previous, text) ||
  namesReceiver(previous, text) ||
  namesPlace(previous, text) ||
  opensWithNoun(previous, text);

/** "… phê duyệt Đề án" / "“Nâng cao …”", "… ban hành" / "Kế hoạch …": a document and its name, or what was done to it. */
const NAME_TO_COME =
  /(?<!\p{L})(?:đề án|dự án|chương trình|kế hoạch|phong trào|cuộc thi|hội thi|mô hình|chủ đề|phương châm|khẩu hiệu)$/iu;
const DONE_TO = /(?<!\p{L})(?:ban hành|phê duyệt)$/iu;
const DOCUMENT =
  /^(?:Kế hoạch|Chương trình|Đề án|Dự án|Quy chế|Quy định|Quyết định|Nghị quyết|Nghị định|Bộ (?:chỉ số|tiêu chí)|Danh mục|Chỉ thị|Thông tư|TTHC|VBQPPL)(?!\p{L})/u;

function namesDocument(previous: string, text: string): boolean {
  return text.startsWith('"') || text.startsWith('“')
    ? NAME_TO_COME.test(previous.slice(-OPEN_REACH))
    : DOCUMENT.test(text) && DONE_TO.test(previous.slice(-OPEN_REACH));
}

/** "… tổng hợp kết quả, tham mưu UBND xã báo cáo" / "UBND tỉnh theo quy định": a sentence, and who is written to. */
const TOLD_TO = /(?<!\p{L})(?:báo cáo|trình|tham mưu|đề nghị|kiến nghị|đề xuất|gửi|giúp)$/u;
const RECEIVER = /^(?:UBND|HĐND|Chủ tịch|Thường trực|Sở|[UỦ][yỷ] ban nhân dân|Hội đồng nhân dân|Ban Thường vụ)\s\p{L}/u;
const SHORTEST_SENTENCE = 40;
const namesReceiver = (previous: string, text: string): boolean =>
  previous.length >= SHORTEST_SENTENCE && TOLD_TO.test(previous.slice(-OPEN_REACH)) && RECEIVER.test(text);

/** "… của UBND tỉnh / Vĩnh Long về …": a sentence stops at the level of a place, whose name opens the next line. */
const namesPlace = (previous: string, text: string): boolean =>
  previous.length >= LONG_LINE &&
  ((LEVEL_LAST.test(previous) && NAME_FIRST.test(text)) || (BODY_LAST.test(previous) && LEVEL_FIRST.test(text)));
/** "… của UBND" / "Thành phố": a body of no place yet, and its level. */
const BODY_LAST = /(?:^|\s)(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân)$/u;
const LEVEL_FIRST = /^(?:Thành phố|Tỉnh|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường)(?!\p{L})/u;
const LONG_LINE = 30;
const LEVEL_LAST = /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u;
const NAME_FIRST = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?!\p{L})/u;

/** "… thực hiện chế độ báo cáo / CCHC định kỳ": an abbreviated common noun is a small word in capitals. */
const opensWithNoun = (previous: string, text: string): boolean => {
  const first = /^\p{Lu}+(?!\p{L})/u.exec(text)?.[0];
  return first !== undefined && isSentence(previous) && commonNouns().has(first);
};
const commonNouns = lazy(
  () =>
    new Set(
      ABBREVIATIONS.flatMap(({ short, readings: [noun, ...others] }) =>
        others.length === 0 && /^\p{Ll}/u.test(noun!) ? [short] : [],
      ),
    ),
);

/** Titles made of two halves that a dash joins and a line break may part: "Văn phòng / - Thống kê". */
const FIRST_HALF = /(?:văn phòng|tư pháp|tài chính|văn h[oó][aá]|địa chính|kinh tế|lao động|chính trị)$/iu;
const SECOND_HALF =
  /^[-–]\s*(?:thống kê|hộ tịch|kế toán|kế hoạch|xã hội|xây dựng|thương binh|nông nghiệp|môi trường|đô thị|thông tin|truyền thông)(?!\p{L})/iu;

export const isSecondHalf = (previous: string, text: string): boolean =>
  SECOND_HALF.test(text) && FIRST_HALF.test(previous);

/** A chapter's title in capitals over two lines: "II. HIỆN ĐẠI HÓA / NỀN HÀNH CHÍNH". */
export function goesOnInCapitals(previous: string, label: Label | null, text: string): boolean {
  if (label === null || label.kind === 'bullet' || label.kind === 'letter' || isFinished(previous)) return false;
  return isCapitals(previous.slice(label.end)) && !hasSmallLetter(text) && /\p{Lu}{2}/u.test(text) && !POST.test(text);
}

/** What stands in capitals and is no title: the signer's lines. */
const POST = /^(?:TM|KT|TL|TUQ)[.\s]|^(?:PHÓ |Q\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH)|^NƠI NHẬN|^PHỤ LỤC|^KẾ HOẠCH/u;
