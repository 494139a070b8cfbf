/**
 * The sentence with which a website introduces the plan that it prints without its head: "Ngày 30/12/2025, Văn phòng UBND
 * tỉnh ban hành Kế hoạch số 12/KH-VPUBND về cải cách hành chính năm 2026."
 */
import { findDocumentNumbers } from '../language/document-numbers.ts';
import { findIssueDates } from '../language/issue-date.ts';
import type { Block } from './blocks.ts';
import { atOf, type Context } from './context.ts';
import { dateRead, type Tie } from './header.ts';

const INTRODUCES =
  /^(?:Ngày\s\d[^,;.]{5,28}?,?\s|(?:Mới đây|Vừa qua|Hôm nay),\s)?(?<body>(?:UBND|[UỦ][ỷy] ban nhân dân|Văn phòng|Sở|Bộ|Ban|Cục|Chi cục|Trung tâm)\s[^,;.:]{2,80}?)\s(?:(?:đã|vừa|mới)\s)*(?:ký\s)?ban hành\s(?<type>Kế hoạch|Quyết định)\ssố\s/u;
const OF_REFORM = /cải cách hành chính|CCHC/iu;
/** Nothing but an announcement of what is printed below may follow. */
const MORE = /[.;]\s+(?!(?:Nội dung|Kế hoạch|Theo đó|Cụ thể|Toàn văn)(?!\p{L}))\p{Lu}/u;
const LEVEL = /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\p{L})/iu;

/** Who draws the plan up, in its own preamble. */
const ANNOUNCES = /(?:UBND|[UỦ][ỷy] ban nhân dân)\s[^,;.:]{2,60}\s(?:ban hành|xây dựng|đề ra)\s[Kk]ế hoạch(?!\ssố)/u;

/**
 * Number, date and issuer as such a sentence tells them; null where the title, or who draws the plan up in the paragraphs
 * behind, are of another level: then it tells of the superior's.
 */
export function introductionIn(
  context: Context,
  { whole, label }: Block,
  title: string,
  behind: readonly Block[],
): Tie | null {
  const { text } = whole;
  const found = label ? null : INTRODUCES.exec(text);
  const [number, ...further] = findDocumentNumbers(text);
  if (!found || !number || further.length > 0 || number.start < found[0].length - 1) return null;
  const rest = text.slice(number.end);
  if (!OF_REFORM.test(rest) || MORE.test(rest)) return null;
  const { body, type } = found.groups as { body: string; type: string };
  const level = levelIn(body);
  const drawn = behind.flatMap((block) => ANNOUNCES.exec(block.whole.text)?.[0] ?? []);
  if ([title, ...drawn].some((words) => levelIn(words) !== null && levelIn(words) !== level)) return null;
  const date = findIssueDates(text)[0];
  const start = text.indexOf(body);
  return {
    type,
    number: { value: number.number, printed: number.number, at: atOf(context, whole.slice(number.start, number.end)) },
    date: date ? dateRead(context, whole, date) : null,
    issuer: { value: body, at: atOf(context, whole.slice(start, start + body.length)) },
  };
}

const levelIn = (words: string): string | null => LEVEL.exec(words)?.[0].toLowerCase() ?? null;
