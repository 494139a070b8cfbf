/** How a line's words begin and end, by themselves: in the middle of a sentence, at its end, in capitals. */
import { readLabel } from '../../language/labels.ts';
import { hasSmallLetter, kindOf, SMALL_LETTER } from '../../language/letters.ts';

export const CAPITAL = /^["“'(*#]*\p{Lu}/u;

/** A small letter first, or behind a quotation mark or bracket. */
export function opensSmall(text: string): boolean {
  const at = text.startsWith('"') || text.startsWith('“') || text.startsWith('(') ? 1 : 0;
  return at < text.length && kindOf(text.charCodeAt(at)) === SMALL_LETTER;
}

/** A line in small letters that opens no point. */
export const goesOn = (text: string): boolean => opensSmall(text) && readLabel(text) === null;

/** Whether words without blanks at their end close a sentence or an item: "…", ";", "./.", '."'. */
export function isFinished(text: string): boolean {
  const last = text.at(-1) ?? ' ';
  if ('.;:!?…'.includes(last)) return true;
  const before = text.at(-2) ?? ' ';
  return last === '/' ? before === '.' : '"”)'.includes(last) && '.;:'.includes(before);
}

/** Words that no paragraph ends on; "chính quyền số", "năm tiếp theo", "từng năm", "Kết quả đạt được" are whole. */
const OPEN_END =
  /(?:[,–-]|(?<!(?:quyền|phủ|đổi|năng|trường|liệu|tảng|tầng|dân|tế|hội|nghệ|chứng thư) )(?<!\p{L})số|(?<!\p{L})(?:của|và|các|những|về|tại|(?<!tiếp )theo|cho|với|từ|đến|trong|ngày|tháng|(?<!(?:theo|từng|hằng|hàng|trong|cuối|đầu|cả|mỗi) )năm|hoặc|hay|(?<!kết quả đạt )được|là|bởi|do|trên|dưới|đạt|ít nhất|tối thiểu|tối đa|đối với|giai đoạn|khóa|khoá|về (?:việc )?(?:ban hành|phê duyệt|thực hiện|triển khai))|\d{4},? của (?:bộ|sở|ban|văn phòng|(?:ủy|uỷ) ban))$/iu;
/** All that decides stands in so many characters at the line's end. */
export const OPEN_REACH = 60;
export const staysOpen = (line: string): boolean => OPEN_END.test(line.slice(-OPEN_REACH));

export function isCapitals(text: string): boolean {
  return !hasSmallLetter(text) && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text) && !/\d\/|\/\p{L}/u.test(text);
}

/** No title in capitals, and no date left open ("An Sơn, ngày    tháng    năm"), which ends its line. */
export const isSentence = (text: string): boolean => text.length > 15 && !isCapitals(text) && !DATE_LINE.test(text);
const DATE_LINE = /^\p{Lu}[^,;]{1,40},\s*ngày(?!\p{L})/u;
