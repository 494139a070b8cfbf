/** Who issued a document, as its naming tells: behind "của", or before it in one of the ways that officials write. */
import type { DocumentNumber } from '../language/document-numbers.ts';
import { findIssueDates } from '../language/issue-date.ts';
import { hasSmallLetter } from '../language/letters.ts';
import { typeWords } from '../registry/doc-types.ts';
import { lazy } from '../registry/match.ts';

export const spaced = (words: string): string => words.replaceAll(' ', '\\s+');

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const NO_NAME =
  '[vV]\\/v|ban hành|quy định|phê duyệt|sửa đổi|hướng dẫn|ngày|nhằm|trong|tại|để|đối với|thực hiện|triển khai|gắn|giai đoạn|năm|được|do|theo|trên|bảo đảm|đảm bảo|là|thì|có|một số|các|những|đến|từ|khóa|khoá|lần|kỳ|như|đã|cho|công bố|thông báo|giao|xác định|yêu cầu|tiếp tục|đẩy mạnh|tăng cường|bằng|với|khi|cùng|kết luận|thay|bãi bỏ|hết hiệu lực|còn hiệu lực';
/** A subject may begin like a title, in a capital: "của UBND tỉnh Quy định trách nhiệm …". */
export const TITLES =
  'Về|Ban hành|Quy định|Quy chế|Phê duyệt|Sửa đổi|Hướng dẫn|Công bố|Thông qua|Triển khai|Thực hiện|Điều chỉnh|Bãi bỏ';
/** What cannot belong to a body's name; no other syllable begins with "về", so a word may be glued to it. */
const ISSUER_STOP = new RegExp(
  String.raw`(?:\s(?:về|(?:${NO_NAME}|${TITLES})(?!\p{L})|và\s+(?=\p{Ll})|và\s+(?=(?:Nghị|Quyết|Kế hoạch|Chỉ thị|Thông tư|Luật|Công văn|Kết luận|Chương trình|Đề án)(?!\p{L}))|(?<!Đề án\s)\d)|[;:.()“”"/]|,)`,
  'u',
);
/** The same where all stands in capitals, and "và" may join the words of a name. */
const CAPITAL_STOP = new RegExp(`\\s(?:về|(?:${NO_NAME})(?!\\p{L}))|[;:.()“”",/\\d]`, 'iu');

const PLACED_ISSUER =
  /^(?:(?:Chủ tịch )?(?:UBND|[UỦ][ỷy] ban nhân dân|HĐND|Hội đồng nhân dân)|[\p{Lu}]\p{Ll}+ ủy|Đảng ủy)\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s+\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*)*/u;

/**
 * The Party's central bodies are named with session and term, national committees with what they are for. What stands
 * behind a steering committee's "về" is its own only where a subject of the document follows: else it is that subject.
 */
const WHOLE_ISSUER =
  /^(?:Hội nghị\s+(?:lần thứ\s+\p{L}+(?:\s+\p{L}+)??\s+(?=Ban|BCH))?)?(?:(?:Ban Chấp hành|BCH)\s+)?Trung ương(?:\s+Đảng)?(?:\s+(?:lần thứ\s+)?(?:\d{1,2}|[IVX]+|\p{Ll}+)(?=,?\s+(?:khóa|khoá)))?(?:,?\s+(?:khóa|khoá)\s+(?:[IVX]+|\d+))?(?!\s\p{Lu}|\p{L})|^Ban Chỉ đạo\s+Trung ương\s+về\s+(?:[^,;.()]|,(?=\s\p{Ll})){4,100}?(?=\s+(?:về|v\/v|ban hành|phê duyệt)(?!\p{L}))|^(?:Chủ tịch\s+)?(?:(?:Ủy ban|Uỷ ban)\s+(?:Quốc gia|quốc gia|Trung ương)|Ban Chỉ đạo\s+(?:Quốc gia|quốc gia))\s+về\s+[^,;.()]{4,60}?(?=\s+(?:về|v\/v|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện)(?!\p{L})|\s*[,;.()]|$)/u;

/** One person in two offices: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ". */
const TWO_OFFICES = /^Bộ trưởng(?:,| -| –)\s+(?=Chủ nhiệm\s)/u;

const LONGEST_NAME = 90;

/** The issuer's name at the start of a text: up to the word or mark that cannot belong to a body's name. */
export function issuerAt(text: string): string | null {
  const minister = TWO_OFFICES.exec(text)?.[0];
  if (minister !== undefined) {
    const chairman = issuerAt(text.slice(minister.length));
    return chairman && minister + chairman;
  }
  const whole = WHOLE_ISSUER.exec(text);
  if (whole && whole[0].length <= 130) return whole[0];
  let end = text.length;
  const stop = (hasSmallLetter(text.slice(0, LONGEST_NAME)) ? ISSUER_STOP : CAPITAL_STOP).exec(text);
  if (stop) end = stop.index;
  // Names of ministries hold commas: "Bộ Văn hóa, Thể thao và Du lịch".
  const listed = /^(?:Bộ|Sở|Phòng|Ban)\s[^;.()]{2,30},\s\p{Lu}[^,;.()]{2,24}\svà\s\p{Lu}\p{L}*(?:\s\p{Ll}+)?/u.exec(
    text,
  );
  if (listed && stop && text[stop.index] === ',') end = listed[0].length;
  // A committee's name ends with its place: what goes on in small letters is no part of it.
  const placed = PLACED_ISSUER.exec(text);
  if (placed && placed[0].length < end && /^\s+\p{Ll}/u.test(text.slice(placed[0].length))) end = placed[0].length;
  const issuer = text.slice(0, end).trimEnd();
  return issuer.length >= 2 && issuer.length <= LONGEST_NAME && /\p{Lu}/u.test(issuer) ? issuer : null;
}

/** "của Bộ Chính trị, Ban Bí thư về …", "của Bộ Nội vụ, Bộ Tài chính hướng dẫn …": a second body before the subject. */
const AND_BODY = /^(?:,|\s+và)\s+(?=(?:Bộ|Ban|Sở|Văn phòng|Viện|Tòa|Toà|Thanh tra|Tổng|[UỦ][ỷy] ban)\s)/u;

/** All who issued a document together; the first alone where what follows the others is not what the document is about. */
export function issuersAt(text: string, opensSubject: (rest: string) => boolean): string | null {
  const first = issuerAt(text);
  if (first === null) return null;
  let all = first;
  for (let joint = AND_BODY.exec(text.slice(all.length)); joint; joint = AND_BODY.exec(text.slice(all.length))) {
    const next = issuerAt(text.slice(all.length + joint[0].length));
    if (next === null) break;
    all += joint[0] + next;
  }
  return opensSubject(text.slice(all.length)) ? all : first;
}

/** "các Quyết định của Thủ tướng Chính phủ: số …; Quyết định số …": who issued all of a list, named once before it. */
export interface Collective {
  type: string;
  issuer: string;
}

const COLLECTIVE = lazy(
  () =>
    new RegExp(
      `(?<!\\p{L})[Cc]ác\\s+(?<type>${typeWords().map(spaced).join('|')})\\s+của\\s+(?<issuer>\\p{Lu}[^;:.()]{3,80}?)\\s*[:,]?\\s*(?:số\\s*[:.]?\\s*)?$`,
      'iu',
    ),
);

export function collectiveBefore(text: string): Collective | null {
  const { type, issuer } = COLLECTIVE().exec(text.slice(-160))?.groups ?? {};
  return type && issuer && issuerAt(issuer) === issuer ? { type, issuer } : null;
}

const PROPOSER = /(?:đề nghị của|thống nhất với) (?<body>\p{L}[^,;:.()]{2,80}?)\s+(?:tại\s*|\()$/u;

/** "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …": whoever proposes or agrees issued the paper, named as it is printed. */
export function proposerBefore(text: string): string | null {
  const body = PROPOSER.exec(text.slice(-140))?.groups?.body;
  return body ? capitalised(body) : null;
}

/** "… quy định của Chính phủ tại Nghị định số …": the document is whose words stand in it, unless an office reports them. */
const SPEAKS_IN = /(?<!\p{L})của\s+(?<body>\p{Lu}[^,;:.()]{2,80}?)\s+tại\s*$/u;
const REPORTED = /^VP/u;

/** "Ngày 15 tháng 3 năm 2024, UBND huyện đã ban hành Kế hoạch số …": issuer, and date, before the number. */
const ISSUES =
  /(?<!\p{L})(?<body>(?:Chủ tịch\s+)?(?:UBND|[UỦ][ỷy] ban nhân dân|HĐND|Hội đồng nhân dân|Chính phủ|Thủ tướng|Bộ|Sở|Phòng|Văn phòng|Ban|[\p{Lu}]\p{Ll}+ ủy|Cục|Chi cục)(?!\s+(?:các|cấp|những)(?!\p{L}))(?:\s[^,;:.()\s]{1,20}){0,9}?)\s+(?:(?:đã|vừa|mới|cũng)\s+){0,2}(?:ký\s+)?ban hành\s+$/u;

interface Before {
  issuer: string;
  issuedOn: string | null;
}

/** Issuer and date that stand before the naming of a document. */
export function issuedBefore(text: string, number: DocumentNumber): Before | null {
  const near = text.slice(-200);
  const speaker = SPEAKS_IN.exec(near)?.groups?.body;
  if (speaker && issuerAt(speaker) === speaker && !number.codes.some((code) => REPORTED.test(code)))
    return { issuer: speaker, issuedOn: null };
  const issues = ISSUES.exec(near);
  const body = issues?.groups?.body;
  if (!issues || !body || issuerAt(body) !== body) return null;
  const dates = findIssueDates(near.slice(0, issues.index));
  const date = dates.at(-1);
  const isJoined = date !== undefined && /^\s*,?\s*$/u.test(near.slice(date.end, issues.index));
  return { issuer: body, issuedOn: isJoined ? date.iso : null };
}
