/** The head of the plan: what it is, its number and date, who issues it, for which place and year. */
import { findDocumentNumbers } from '../language/document-numbers.ts';
import { fold } from '../language/fold.ts';
import { findIssueDates, type IssueDate } from '../language/issue-date.ts';
import type { TracedText } from '../plan/traced.ts';
import type { At, Header } from '../plan/types.ts';
import { docTypeOfName, docTypesOfCode } from '../registry/doc-types.ts';
import { isInCapitals } from '../registry/match.ts';
import { withoutArrivalStamp } from './arrival-stamp.ts';
import { atOf, type Context } from './context.ts';
import type { Piece } from './pieces.ts';

/** Where the parts of the document's front stand, as indices into its pieces. */
export interface Front {
  /** The line that names the plan's type ("KẾ HOẠCH"); -1 where it is lost. */
  type: number;
  /** The pieces of the title, from and to. */
  title: [number, number];
  /** The decision that issues the plan ("QUYẾT ĐỊNH"); -1 where the plan stands by itself. */
  decision: number;
  /** Who decides, as named between title and bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …"; empty where nobody is. */
  authority: [number, number];
}

const TYPE_LINE =
  /^(?:DỰ THẢO\s+)?(?:KẾ HOẠCH|QUYẾT ĐỊNH|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|BÁO CÁO|THÔNG BÁO|CHỈ THỊ|NGHỊ QUYẾT|HƯỚNG DẪN|TỜ TRÌNH)\s*:?(?:\s*\((?:DỰ THẢO|[Dd]ự thảo)[^)]*\))?$/u;
const PLAN_WITH_TITLE = /^(KẾ HOẠCH)\s+(?=\p{L})/u;
const PREAMBLE =
  /^(?:căn cứ|thực hiện|theo|để|nhằm|xét|trên cơ sở|triển khai|thi hành|ngày(?= \d)|ubnd|ủy ban nhân dân|chủ tịch|kính gửi|\(|tiếp tục|phát huy|sở|i\.|1\.|phần)(?!\p{L})/u;
const YEAR_END = /năm\s+(?:20\d\d)(?:\s*[-–]\s*20\d\d)?[.)"”]*$/iu;

/** Finds title and, for a plan attached to a decision, the decision before it. */
export function frontOf(pieces: readonly Piece[]): Front {
  const types = pieces.flatMap((piece, index) => (isTypeLine(piece) ? [index] : []));
  const isPlan = (index: number): boolean => /^(?:dự thảo\s+)?kế hoạch/iu.test(pieces[index]!.text);
  const plan =
    belowLetterhead(
      pieces,
      types.filter((index) => isPlan(index) && !isWithinBases(pieces, index)),
    ) ??
    types.find((index) => !/^QUYẾT ĐỊNH\s*:$/u.test(pieces[index]!.text)) ??
    -1;
  const decision =
    plan < 0 ? -1 : (types.find((index) => index < plan && /^quyết định/iu.test(pieces[index]!.text)) ?? -1);
  const authority = authorityRange(pieces);
  if (plan >= 0) return { type: plan, title: titleRange(pieces, plan), decision, authority };
  const title = titleWithoutType(pieces);
  const small = title[1] > title[0] ? -1 : titleInSmallLetters(pieces);
  return { type: small, title: small < 0 ? title : [small, small + 1], decision, authority };
}

/** A page repeats the title above the letterhead, as a cover does: the plan begins at the one below. */
function belowLetterhead(pieces: readonly Piece[], plans: readonly number[]): number | undefined {
  const [first, second] = plans;
  if (first === undefined || second === undefined) return first;
  const isMotto = ({ text }: Piece): boolean => /^cộng h(?:òa|oà) xã hội chủ nghĩa/iu.test(text);
  if (pieces.slice(0, first).some(isMotto)) return first;
  const between = pieces.slice(first + 1, second);
  return between.some(isMotto) && !between.some(({ text }) => BODY_LABEL.test(text)) ? second : first;
}

const BODY_LABEL = /^(?:[IVX]{1,4}\.|1\.|A\.|Điều)\s/u;

/** "Kế hoạch Cải cách hành chính năm 2022" as the name of a page, alone above the bases; -1 where no line is it. */
function titleInSmallLetters(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ text }) => OPENS_TEXT.test(text) || BODY_LABEL.test(text));
  return pieces.findIndex(({ text }, i) => i < end && text.length <= 200 && TITLE_IN_SMALL.test(text));
}

const OPENS_TEXT =
  /^(?:căn cứ|thực hiện|triển khai|nhằm|ngày\s\d|kính gửi|(?:ubnd|ủy ban nhân dân|sở)\s.*\sban hành)(?!\p{L})/iu;
const TITLE_IN_SMALL = /^Kế hoạch\s+(?!số(?!\p{L})|này)\p{L}[^;:]*\snăm\s+20\d\d$/u;

/** Where a page lost the line "KẾ HOẠCH": the capitals between the line with number or date and the first small letters. */
function titleWithoutType(pieces: readonly Piece[]): [number, number] {
  const isSmall = ({ text }: Piece): boolean => PREAMBLE.test(fold(text)) && !isInCapitals(text);
  const end = pieces.findIndex(isSmall);
  if (end < 0) return [0, 0];
  const mark = pieces.findLastIndex(({ text }, i) => i < end && isDatedOrNumbered(text));
  const from = mark + 1;
  if (mark < 0 || from >= end || !isInCapitals(pieces[from]!.text) || isAuthority(pieces, from)) return [0, 0];
  let to = from + 1;
  while (to < end && isInCapitals(pieces[to]!.text) && !isAuthority(pieces, to) && !PART_HEADING.test(pieces[to]!.text))
    to++;
  return [from, to];
}

const isDatedOrNumbered = (text: string): boolean => findIssueDates(text).length > 0 || /^số\s*:/iu.test(text);

function authorityRange(pieces: readonly Piece[]): [number, number] {
  const from = pieces.findIndex((_, index) => isAuthority(pieces, index));
  if (from < 0) return [0, 0];
  return [from, isInCapitals(pieces[from + 1]!.text) ? from + 2 : from + 1];
}

function isTypeLine({ text }: Piece): boolean {
  if (TYPE_LINE.test(text)) return true;
  return PLAN_WITH_TITLE.test(text) && !/^KẾ HOẠCH TRIỂN KHAI CÁC NHIỆM VỤ/u.test(text);
}

/** A heading "III. KẾ HOẠCH …" or an appendix title further down is no front: the first few dozen lines hold it. */
function isWithinBases(pieces: readonly Piece[], index: number): boolean {
  return pieces.slice(Math.max(0, index - 3), index).some(({ text }) => /^phụ lục/iu.test(text));
}

function titleRange(pieces: readonly Piece[], type: number): [number, number] {
  if (type < 0) return [0, 0];
  const inline = PLAN_WITH_TITLE.test(pieces[type]!.text);
  const from = inline ? type : type + 1;
  const isOwnPlan = /^(?:dự thảo\s+)?kế hoạch/iu.test(pieces[type]!.text);
  let to = from;
  while (to < pieces.length && to < from + 6) {
    const { text } = pieces[to]!;
    const first = to === from;
    if (!first && (PART_HEADING.test(text) || (!isOwnPlan && isAuthority(pieces, to)))) break;
    if (/^(?:căn cứ|kính gửi)(?!\p{L})/iu.test(text) || /^\(/u.test(text) || /^(?:I\.|1\.|Điều)\s/u.test(text)) break;
    if (!first) {
      const before = pieces[to - 1]!.text;
      const goesOn = /^\p{Ll}/u.test(text) || (isInCapitals(before) && isInCapitals(text));
      const isPreamble = PREAMBLE.test(fold(text)) || /[;:]/u.test(text) || paragraphLength(pieces, to) > 110;
      if (!goesOn && (YEAR_END.test(before) || isPreamble)) break;
      if (
        YEAR_END.test(before) &&
        !/^(?:của|trên|tại|và|,|\(|giai đoạn)/u.test(text) &&
        !(isInCapitals(before) && isInCapitals(text))
      )
        break;
    }
    to++;
  }
  return [from, to];
}

const PART_HEADING = /^(?:phần|chương)\s+(?:thứ\s+)?(?:[ivx]+|\d+|nhất|một)(?!\p{L})/iu;

/** Who decides, in capitals between the title of a decision and its bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …", "Căn cứ …". */
const AUTHORITY =
  /^(?:ủy ban|ubnd|hội đồng|chủ tịch|chính phủ|thủ tướng|bộ trưởng|(?:tổng )?giám đốc|(?:tổng |chi )?cục trưởng|(?:trưởng )?ban (?:chỉ đạo|quản lý|chấp hành)|trưởng phòng|chánh văn phòng|chánh thanh tra|viện trưởng|hiệu trưởng|chủ nhiệm)(?!\p{L})/u;
const NAME_TO_COME = /(?:^|\s)(?:của|do|tại|và|cho|với|là)$|,$/u;

/** Whether the bases begin right behind a line of capitals that names a body, or behind the line that the name runs on to. */
function isAuthority(pieces: readonly Piece[], at: number): boolean {
  const textAt = (index: number): string => pieces[index]?.text ?? '';
  if (!isInCapitals(textAt(at)) || !AUTHORITY.test(fold(textAt(at)))) return false;
  if (NAME_TO_COME.test(fold(textAt(at - 1)))) return false;
  const opensBases = (index: number): boolean => /^(?:căn cứ|xét|theo|thực hiện)(?!\p{L})/iu.test(textAt(index));
  return opensBases(at + 1) || (isInCapitals(textAt(at + 1)) && opensBases(at + 2));
}

/** The length of the paragraph that a piece begins: the lines behind it that go on in small letters belong to it. */
function paragraphLength(pieces: readonly Piece[], at: number): number {
  let length = pieces[at]!.text.length;
  for (let next = at + 1; next < pieces.length && /^\p{Ll}/u.test(pieces[next]!.text) && length <= 200; next++)
    length += 1 + pieces[next]!.text.length;
  return length;
}

/** What the pieces of the letterhead say. */
export interface DateRead {
  iso: string | null;
  partial: string | null;
  /** All parts are printed, but no such day exists. */
  impossible: boolean;
  printed: string;
  at: At;
}

export interface Letterhead {
  motto: boolean;
  number: { value: string | null; printed: string; at: At } | null;
  date: DateRead | null;
  place: { value: string; at: At } | null;
  /** The bodies of the letterhead, the superior one first. */
  bodies: TracedText[];
}

const BODY_START =
  /^(?:(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)|hội đồng nhân dân|hđnd|sở|bộ(?! trưởng)|văn phòng|phòng|ban|chi cục|cục|tổng cục|trung tâm|thanh tra|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|thị ủy|đảng bộ|chính phủ|thủ tướng|bảo hiểm|kho bạc|bệnh viện|trường|học viện|viện|đại học|công an|tòa án|bộ chỉ huy|đài)(?!\p{L})/u;
/** A narrow column parts "MÔI" / "TRƯỜNG", "BỆNH" / "VIỆN": the second half opens no body of its own. */
const HALF_WORD = /(?<!\p{L})(?:môi|thị|nhà|bệnh|học|thư|công|và)$/u;
const NUMBER_LINE = /(?<![\p{L}])số\s*[:.]?/iu;
const OPEN_NUMBER = /(?<![\p{L}])số\s*[:.]?\s*(?:[….\s_]*)(\/\s*\p{Lu}\p{L}{0,6}\s*[-–]\s*\p{Lu}[\p{L}&.]+)/iu;
/** "Số:       KH-UBND", "Số:    -KH/UBND": the mark before the code went with the number, or is another. */
const OPEN_CODE = /^số\s*:\s*[….\s_]*([-–]?\s*\p{Lu}{2,4}\s*[-–/]\s*\p{Lu}[\p{L}&.]+)/iu;
/** A number line with nothing on it. */
const BARE_NUMBER = /^(số\s*:)[….\s_]*$/iu;

/** Reads the pieces above the title (and the decision's, where there is one). */
export function letterheadOf(context: Context, pieces: readonly Piece[]): Letterhead {
  const head: Letterhead = { motto: false, number: null, date: null, place: null, bodies: [] };
  let body: TracedText[] = [];
  const closeBody = (): void => {
    if (body.length > 0) head.bodies.push(joined(body));
    body = [];
  };
  for (const piece of withoutArrivalStamp(pieces)) {
    const { text, traced } = piece;
    const folded = fold(text);
    if (/cộng hòa xã hội|việt nam$/u.test(folded) && /cộng hòa|chủ nghĩa/u.test(folded)) {
      head.motto = true;
      closeBody();
      continue;
    }
    if (/độc lập\s*[-–]\s*tự do|^đảng cộng sản/u.test(folded)) continue;
    readNumber(context, piece, head);
    readDate(context, piece, head);
    if (NUMBER_LINE.test(text) || findIssueDates(text).length > 0) {
      closeBody();
      continue;
    }
    const isRest = body.length > 0 && HALF_WORD.test(fold(body.at(-1)!.text));
    if (BODY_START.test(folded) && !isRest && text.length <= 90 && (isInCapitals(text) || body.length === 0)) {
      if (!isInCapitals(text)) continue;
      closeBody();
      body.push(traced);
    } else if (body.length > 0 && isInCapitals(text) && text.length <= 60 && !TYPE_LINE.test(text)) body.push(traced);
    else closeBody();
  }
  closeBody();
  return head;
}

function joined(parts: readonly TracedText[]): TracedText {
  const [first] = parts;
  return parts.length === 1 ? first! : (first!.constructor as typeof TracedText).concat(parts);
}

function readNumber(context: Context, { text, traced }: Piece, head: Letterhead): void {
  // "Số:" on a line of its own may have its number on the next.
  const isBare = head.number !== null && BARE_NUMBER.test(head.number.printed);
  const mark = NUMBER_LINE.exec(text) ?? (isBare ? /^/u.exec(text) : null);
  if (!mark || (head.number && !isBare)) return;
  const found = findDocumentNumbers(text).find(({ start }) => start >= mark.index && start - mark.index < 20);
  if (found) {
    head.number = {
      value: found.number,
      printed: found.printed.replace(/\s+/gu, ' '),
      at: atOf(context, traced.slice(found.start, found.end)),
    };
    return;
  }
  const open = OPEN_NUMBER.exec(text) ?? OPEN_CODE.exec(text) ?? (mayLose(context) ? null : BARE_NUMBER.exec(text));
  if (!open) return;
  const start = open.index + open[0].indexOf(open[1]!);
  head.number = {
    value: null,
    printed: open[1]!.replace(/\s+/gu, '').replace(/[–—]/gu, '-'),
    at: atOf(context, traced.slice(start, start + open[1]!.length)),
  };
}

/** A number that was stamped or drawn over the page does not come through. */
const mayLose = ({ document: { format } }: Context): boolean => format === 'pdf' || format === 'image';

function readDate(context: Context, { text, traced }: Piece, head: Letterhead): void {
  if (head.date && !DAY_FORGOTTEN.test(head.date.printed)) return;
  const date = findIssueDates(text)[0] ?? dateWithoutDay(text);
  if (!date || text.length > 120 || /^(?:căn cứ|\(|kèm theo|theo)(?!\p{L})/iu.test(text)) return;
  const comma = text.lastIndexOf(',', date.start);
  const before = comma < 0 ? '' : text.slice(0, comma);
  const numberEnd = findDocumentNumbers(before).at(-1)?.end ?? OPEN_NUMBER.exec(before)?.[0].length ?? 0;
  const placed = traced.slice(numberEnd, Math.max(numberEnd, comma)).trim();
  if (comma < 0 && !/^ngày(?!\s(?:ban hành|ký|có hiệu lực|hiệu lực|công báo))/iu.test(text)) return;
  head.date = dateRead(context, traced, date);
  if (placed.length > 1 && placed.length <= 60 && OPENS_PLACE.test(placed.text))
    head.place = { value: placed.text, at: atOf(context, placed) };
}

const DAY_FORGOTTEN = /^tháng\s/iu;

/** "Bình Minh, tháng 01 năm 2026": behind the place the day is forgotten. */
function dateWithoutDay(text: string): IssueDate | null {
  const found = /^\p{Lu}[^,;:.]{1,40},\s*(tháng\s*(\d{1,2})\s*năm\s*(20\d\d))$/iu.exec(text.trimEnd());
  if (!found) return null;
  const [whole, printed, month, year] = found;
  const start = whole.length - printed!.length;
  const partial = `${year}-${month!.padStart(2, '0')}`;
  return { iso: null, partial, impossible: false, cut: false, start, end: whole.length };
}

/** "Bình Minh, ngày …", "xã Bình Minh, ngày …". */
const OPENS_PLACE = /^(?:\p{Lu}|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s\p{Lu})/u;

export function dateRead(
  context: Context,
  traced: TracedText,
  { iso, partial, impossible, start, end }: IssueDate,
): DateRead {
  const printed = traced.slice(start, end);
  return { iso, partial: iso ? null : partial, impossible, printed: printed.text, at: atOf(context, printed) };
}

/** The tie of an appendix or an attached plan: "(Kèm theo Kế hoạch số … ngày … của …)" names number, date and issuer. */
export interface Tie {
  type: string | null;
  number: { value: string | null; printed: string; at: At } | null;
  date: DateRead | null;
  issuer: { value: string; at: At } | null;
}

export const TIE =
  /^\(?\s*(?:ban hành\s+)?kèm theo\s+(?:(kế hoạch|quyết định|công văn|văn bản)\s+)?(?:này\s+)?(?=số|\S*\/|ngày|của|kế hoạch|quyết định)/iu;

export function readTie(context: Context, traced: TracedText): Tie | null {
  const { text } = traced;
  const match = TIE.exec(text);
  if (!match) return null;
  const tie: Tie = { type: match[1] ?? null, number: null, date: null, issuer: null };
  const found = findDocumentNumbers(text)[0];
  const open = found ? null : /(?:số\s*[:.]?|\s)[….\s_]*(\/\s*\p{Lu}\p{L}{0,6}\s*[-–]\s*\p{Lu}[\p{L}&.]+)/u.exec(text);
  if (found)
    tie.number = {
      value: found.number,
      printed: found.number,
      at: atOf(context, traced.slice(found.start, found.end)),
    };
  else if (open) {
    const start = open.index + open[0].length - open[1]!.length;
    tie.number = {
      value: null,
      printed: open[1]!.replace(/\s+/gu, '').replace(/[–—]/gu, '-'),
      at: atOf(context, traced.slice(start, start + open[1]!.length)),
    };
  }
  const date = findIssueDates(text)[0];
  if (date) tie.date = dateRead(context, traced, date);
  const of = /\scủa\s+(.+?)\s*[).;]*$/u.exec(text);
  if (of) {
    const start = of.index + of[0].indexOf(of[1]!);
    tie.issuer = { value: of[1]!, at: atOf(context, traced.slice(start, start + of[1]!.length)) };
  }
  return tie;
}

/** The type as a name: "KẾ HOẠCH" reads "Kế hoạch". */
export function typeName(printed: string): string {
  const entry = docTypeOfName(printed.replace(/[\s:]+$/u, ''));
  if (entry) return entry.name;
  const lower = printed.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The type that a state body's number carries: "257/KH-UBND" is of a plan. */
export function typeNameOfNumber(number: string): string | null {
  const code = /\/(\p{L}{2,4})-/u.exec(number)?.[1];
  return code ? (docTypesOfCode(code, 'state')[0]?.name ?? null) : null;
}

export function emptyHeader(): Header {
  return {
    docType: null,
    number: null,
    numberAsPrinted: null,
    issuedOn: null,
    issuedPartial: null,
    dateAsPrinted: null,
    place: null,
    issuer: null,
    title: null,
    year: null,
    locality: null,
    parents: [],
    signer: { onBehalfOf: null, inPlaceOf: null, position: null, name: null },
    recipients: [],
    motto: false,
    addressees: [],
    issuers: [],
    attachedBy: null,
    at: {},
  };
}
