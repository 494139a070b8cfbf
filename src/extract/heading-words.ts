/** What the words of a line say about whether it is a title. */

/** Points that order something open with a verb of doing; area headings that do so are known ones. */
export function startsLikeOrder(text: string): boolean {
  return /^(?:thực hiện|triển khai|xây dựng (?:và (?:thực hiện|triển khai|ban hành) )?kế hoạch|rà soát|tổ chức thực hiện tốt|phấn đấu|hoàn thành|đảm bảo|bảo đảm|tiếp tục)(?!\p{L})/iu.test(
    text,
  );
}

/** A full stop, and another sentence behind it. */
export const SENTENCE_INSIDE = /[.;!?]\s+["“(]?\p{Lu}/u;
