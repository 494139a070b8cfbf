/** What the words around a number make of it: "không quá", "từ … trở lên", "tăng thêm", "để … không vượt". */
import { WORD_EDGE } from './letters.ts';

export type Operator = '=' | '>=' | '<=' | '>' | '<' | '+';

export interface Limit {
  op: Operator;
  /** From the first word of the limit to the last, the number included. */
  start: number;
  end: number;
}

/** "tăng bình quân mỗi năm": whose growth it is does not matter. */
const GROWING = '(?: thêm| trưởng)?(?: (?:bình quân|trung bình))?(?: (?:mỗi|hằng|hàng) năm)?';
const AT_LEAST = '(?:ít nhất|tối thiểu|không dưới)';
const ABOUT = `(?: (?:${AT_LEAST}|khoảng|từ|trên))?\\s*$`;
const MORE = '(?:cao|lớn|nhiều) hơn';
const LESS = '(?:thấp|nhỏ|ít) hơn';

/** What stands before a number and limits it, longest readings first; matched at the end of the words before it. */
const BEFORE: readonly (readonly [RegExp, Operator])[] = [
  [new RegExp(`${WORD_EDGE}(?:tăng|nâng|tiết kiệm(?= thêm))${GROWING}(?: khoảng| từ| trên)?\\s*$`, 'u'), '+'],
  [new RegExp(`${WORD_EDGE}tăng${GROWING} ${AT_LEAST}\\s*$`, 'u'), '+'],
  [
    /(?:không (?:được |để )?(?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)|tối thiểu(?: là| đạt| tại)?|ít nhất(?: là| đạt| có| tại)?|thấp nhất(?: là)?)\s*(?:từ\s*)?$/u,
    '>=',
  ],
  [/(?:không (?:được |để )?(?:vượt|cao hơn|nhiều hơn|lớn hơn)|tối đa(?: là)?|nhiều nhất(?: là)?)\s*$/u, '<='],
  [
    new RegExp(`${WORD_EDGE}(?:(?:trên|${MORE}) hoặc bằng|bằng hoặc (?:trên|${MORE})|đạt (?:và|hoặc) vượt)\\s*$`, 'u'),
    '>=',
  ],
  [new RegExp(`${WORD_EDGE}(?:(?:dưới|${LESS}) hoặc bằng|bằng hoặc (?:dưới|${LESS}))\\s*$`, 'u'), '<='],
  [/(?<!\p{L})(?:có|đạt) từ\s*$/u, '>='],
  [new RegExp(`${WORD_EDGE}(?:dưới|${LESS})\\s*(?:mức\\s*)?$`, 'u'), '<'],
  // "thấp hơn năm 2020 (1,7%)": what was reached then is the limit.
  [new RegExp(`${WORD_EDGE}${LESS} năm (?:trước|20\\d\\d) \\(\\s*$`, 'u'), '<'],
  [new RegExp(`${WORD_EDGE}${MORE} năm (?:trước|20\\d\\d) \\(\\s*$`, 'u'), '>'],
  [/(?:(?<!\p{L})trên|hơn|vượt)\s*(?:mức\s*)?$/u, '>'],
  [/(?:^|[;,.]\s|(?<!\p{L})có )thêm\s*$/u, '+'],
  // "vào nhóm 5 huyện dẫn đầu"
  [/(?:trong|vào|thuộc) (?:nhóm|top|tốp)\s*$/u, '<='],
  // "giảm từ 15 ngày xuống còn 10 ngày": what is left is the promise.
  [/(?:(?:giảm|rút) còn|(?<!\p{L})xuống(?: còn)?)\s*$/u, '='],
  [/(?:≥|>\s?=|=\s?>)\s*$/u, '>='],
  [/(?:≤|<\s?=|=\s?<)\s*$/u, '<='],
  [/>\s*$/u, '>'],
  [/<\s*$/u, '<'],
];

/** Words of one statement: what a comma, another number or another verb of reaching parts is two. */
const SAME_STATEMENT = `(?:(?!${WORD_EDGE}(?:không|lên|đạt|để|và|(?<!văn(?: bản)? )đến|còn|giảm|bảo đảm|đảm bảo|phấn đấu|duy trì)(?!\\p{L}))[^\\d;.,:%()])`;

/** Limits whose words stand apart, with a word that each of them has. */
const APART: readonly (readonly [sign: string, RegExp, Operator])[] = [
  // "không quá 2%", "không để hồ sơ trễ hạn quá 2%", "không được trình chậm quá 10 ngày"
  [
    'không',
    new RegExp(`${WORD_EDGE}không (?:(?:để|giảm) )?(?:${SAME_STATEMENT}{2,60} )?(?:vượt )?quá\\s*$`, 'u'),
    '<=',
  ],
  // "thấp hơn" ends in "hơn", and is asked first.
  ['không để', new RegExp(`${WORD_EDGE}không để ${SAME_STATEMENT}{2,60} (?:dưới|${LESS})\\s*(?:mức\\s*)?$`, 'u'), '>='],
  [
    'không để',
    new RegExp(`${WORD_EDGE}không để ${SAME_STATEMENT}{2,60} (?:trên|hơn|vượt|${MORE})\\s*(?:mức\\s*)?$`, 'u'),
    '<=',
  ],
  // "tăng tỷ lệ thanh toán trực tuyến thêm 10%"
  ['thêm', new RegExp(`${WORD_EDGE}(?:tăng|nâng)(?! cường| cao) ${SAME_STATEMENT}{2,60} thêm${ABOUT}`, 'u'), '+'],
  // "cao hơn năm trước 10%", "tăng so với năm 2023 ít nhất 5%"
  [
    ' năm ',
    new RegExp(`${WORD_EDGE}(?:tăng|${MORE})(?: so với| hơn)?(?: cùng kỳ)? năm (?:trước|ngoái|20\\d\\d)${ABOUT}`, 'u'),
    '+',
  ],
];
/** "Tăng tỷ lệ hồ sơ trực tuyến ít nhất 10% so với năm 2023": a growth by what stands behind the number. */
const GROWTH_OF = new RegExp(`${WORD_EDGE}tăng(?! cường| tốc) ${SAME_STATEMENT}{2,60}$`, 'u');
const COMPARED = /^(?:\s?\/\s?năm(?!\p{L})|[^\d;.,:%()]{0,40}(?<!\p{L})so (?:với|cùng kỳ))/u;

/** What people and their work are graded by: "trở lên" behind it speaks of the grade. */
const GRADE =
  '(?:trung cấp|cao đẳng|đại học|thạc sĩ|sơ cấp|phổ thông|khá|tốt|giỏi|nhiệm vụ|đạt yêu cầu|toàn trình|một phần|(?:loại|hạng|bậc) \\p{L}{1,3})';

/** "95% cán bộ, công chức trở lên": the comma parts what is counted together. */
const IN_LIST = ',(?=\\s(?:công chức|viên chức|tổ chức|doanh nghiệp|phường|xã|ban|ngành|đơn vị)(?!\\p{L}))';

const AFTER: readonly (readonly [RegExp, Operator])[] = [
  [/^\s*(?:số\s[\p{L}\s]{0,20}|tổng số\s[\p{L}\s]{0,24})?trở lên/u, '>='],
  [/^\s*trở xuống/u, '<='],
  [new RegExp(`^\\s(?:hoặc|hay) (?:${MORE}|hơn|trên)(?!\\p{L})`, 'u'), '>='],
  [new RegExp(`^\\s(?:hoặc|hay) (?:${LESS}|dưới)(?!\\p{L})`, 'u'), '<='],
  // "đạt 90 điểm Chỉ số CCHC trở lên", but not "100% công chức có trình độ trung cấp trở lên"
  [new RegExp(`^\\s(?:[^\\d;.,:%]|${IN_LIST}){1,60}?(?<!${WORD_EDGE}${GRADE})\\strở lên`, 'u'), '>='],
];

export const LIMIT_WORDS = 28;
const APART_WORDS = 100;
const LIMIT_BEHIND = 80;

export function limitOf(folded: string, from: number, to: number): Limit {
  const right = folded.slice(to, to + LIMIT_BEHIND);
  const before = limitBefore(folded, from, right);
  if (before) {
    const after = /^\s*trở lên/u.exec(right);
    // "Tối đa 90% trở lên": what ends the sentence is meant.
    const meant = after && (before.op === '<=' || before.op === '<') ? '>=' : before.op;
    return { op: meant, start: before.start, end: to + (after?.[0].length ?? 0) };
  }
  // "Từ 90% công chức trở lên": what is counted stands inside the limit.
  const open = /(?<!\p{L})từ\s*$/u.exec(folded.slice(Math.max(0, from - LIMIT_WORDS), from));
  if (open && /^[^\d;.:]{1,60}?\strở lên/u.test(right)) return { op: '>=', start: from - open[0].length, end: to };
  for (const [pattern, op] of AFTER) {
    const match = pattern.exec(right);
    if (match) return { op, start: from, end: to + match[0].length };
  }
  return { op: '=', start: from, end: to };
}

function limitBefore(folded: string, from: number, right: string): Pick<Limit, 'op' | 'start'> | null {
  const wide = folded.slice(Math.max(0, from - APART_WORDS), from);
  for (const [sign, pattern, op] of APART) {
    const match = wide.includes(sign) ? pattern.exec(wide) : null;
    if (match) return { op, start: from - (wide.length - match.index) };
  }
  if (wide.includes('tăng ') && COMPARED.test(right)) {
    const match = GROWTH_OF.exec(wide);
    if (match) return { op: '+', start: from - (wide.length - match.index) };
  }
  const left = wide.slice(-LIMIT_WORDS);
  for (const [pattern, op] of BEFORE) {
    const match = pattern.exec(left);
    if (match) return { op, start: from - (left.length - match.index) };
  }
  return null;
}

/** "ít nhất 2 - 3 cuộc": the upper of the two numbers limits nothing. */
export const isAtLeast = (folded: string, from: number): boolean =>
  AT_LEAST_BEFORE.test(folded.slice(Math.max(0, from - LIMIT_WORDS), from));
const AT_LEAST_BEFORE = new RegExp(`${WORD_EDGE}${AT_LEAST}(?: từ)?\\s*$`, 'u');
