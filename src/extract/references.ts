/** Numbered documents that the plan names: what they are, who issued them and when, and what they are about. */
import { type DocumentNumber, findDocumentNumbers } from '../language/document-numbers.ts';
import { fold } from '../language/fold.ts';
import { issueDateAt } from '../language/issue-date.ts';
import { WORD_EDGE } from '../language/letters.ts';
import { matchesIn } from '../language/matches.ts';
import type { TracedText } from '../plan/traced.ts';
import type { Reference } from '../plan/types.ts';
import { docTypesOfCode, repairCode, typeWords } from '../registry/doc-types.ts';
import { findLegalDocuments } from '../registry/legal-documents.ts';
import { lazy } from '../registry/match.ts';
import { atOf, type Context } from './context.ts';
import {
  type Collective,
  capitalised,
  collectiveBefore,
  issuedBefore,
  issuerAt,
  issuersAt,
  proposerBefore,
  spaced,
  TITLES,
} from './reference-issuers.ts';

export interface FoundReference {
  reference: Reference;
  /** Where its naming (type to issuer) stands in the text that was read, and where its subject ends. */
  start: number;
  end: number;
  subjectEnd: number;
}

/** "pháp luật số …" ends a law's title: no law begins there. */
const TYPE_EDGE = `${WORD_EDGE}(?<!pháp\\s)`;
const TYPE_BEFORE = lazy(
  () => new RegExp(`${TYPE_EDGE}(${typeWords().map(spaced).join('|')})(?:\\s*,)?(?:\\s+số)?\\s*[:.]?\\s*$`, 'u'),
);
/** "Báo cáo thẩm định số 18/BCTĐ-STP": words between the type and its number. */
const QUALIFIED_TYPE = lazy(
  () => new RegExp(`${WORD_EDGE}(${typeWords().map(spaced).join('|')})(?:\\s+\\p{Ll}+){1,3}\\s+số\\s*[:.]?\\s*$`, 'u'),
);
/** "Nghị định của Chính phủ số 118/2025/NĐ-CP": who issued it stands before the number, but no law does: "quy định của Luật …". */
const TYPE_OF_ISSUER = lazy(
  () =>
    new RegExp(
      `${WORD_EDGE}(?<type>${typeWords().map(spaced).join('|')})(?<of>\\s+của\\s+)(?<issuer>(?!(?:${typeWords().join('|')})(?!\\p{L}))\\p{L}[^,;:.()“”"]{2,60}?)\\s+số\\s*[:.]?\\s*$`,
      'u',
    ),
);
/** "Mẫu 03a-BC/BNV", "biểu số 02-BC/SNV": a form's number names no document. */
const FORM_BEFORE = /(?<!\p{L})(?:mẫu|biểu)(?:\s+(?:mẫu|biểu))?(?:\s+số)?\s*[:.]?\s*$/u;
/** A law's title stands between its type and its number: "đồng bộ Luật Tổ chức chính quyền địa phương số 72/2025/QH15". */
const ACT_BEFORE =
  /(?<!\p{L})((?<!(?:đồng|toàn|nội|cán|tiến) )bộ luật|luật|pháp lệnh|nghị quyết)\s+([^;:."“”]{4,180}?)(?:,)?\s*(?:số)\s*[:.]?\s*$/u;
const FOLLOWED_ACT =
  /(?<!\p{L})(?:theo|tại|căn cứ(?: vào)?|quy định (?:của|tại))\s+(?=(?:bộ luật|luật|pháp lệnh|nghị quyết)\s)/u;
/** "Đề án 06", "Nghị quyết số 57": a type with a running number and no code. */
const BARE = lazy(
  () =>
    new RegExp(
      `${WORD_EDGE}(?<type>${[
        'đề án',
        'nghị quyết',
        'chỉ thị',
        'kết luận',
        'nghị định',
        'quyết định',
        'thông tư',
        'luật',
        'kế hoạch',
        'chương trình',
      ]
        .map(spaced)
        .join(
          '|',
        )})\\s+(?:(?<so>số\\s+)(?<n1>\\d{1,5}[a-z]?)|(?<n2>\\d{2,3}[a-z]?))(?:(?<code>\\/(?:cp|ttg|tw|tu|qh))(?![\\p{L}\\d%/:-])|(?![\\p{L}\\d%/:]|[.,–-]\\s?\\d|\\s?[-–]\\s?\\p{L}))`,
      'gu',
    ),
);
/** Nouns that a number counts: "Kế hoạch 05 năm", "Chương trình 10 điểm" cite nothing. */
const COUNTED =
  /^\s*(?:%|năm(?!\s+20\d\d)|tháng|ngày|tuần|điểm|bước|nhiệm vụ|chỉ tiêu|nhóm|nội dung|đơn vị|cấp|giai đoạn|công|trường|xã|huyện)(?!\p{L})/u;

/** Every numbered document that a text names, in order. */
export function referencesIn(context: Context, traced: TracedText, where?: 'body' | 'appendix'): FoundReference[] {
  if (!/\d/u.test(traced.text)) return [];
  const { text, folded } = traced;
  const numbers = findDocumentNumbers(text).filter(
    ({ start }) => !FORM_BEFORE.test(folded.slice(Math.max(0, start - 24), start)),
  );
  const named = numbers.map((number, index) => {
    const from = index === 0 ? 0 : numbers[index - 1]!.end;
    return { number, ...typeBefore(folded, text, number, from) };
  });
  // A list names its type once: "Nghị định số 61/2018/NĐ-CP và 107/2021/NĐ-CP".
  named.forEach((entry, index) => {
    entry.type ??= typeOfCode(entry.number) ?? (index > 0 ? named[index - 1]!.type : null);
  });
  const starts = named.map(({ start }) => start);
  const detailed = named.map(({ number }) => detailsAfter(text, number.end));
  shareDates(text, named, detailed);
  let proposed: { body: string; end: number } | null = null;
  let collective: Collective | null = null;
  const found = named.map((entry, index) => {
    const details = detailed[index]!;
    details.issuer ??= entry.issuer;
    const proposer = proposerBefore(text.slice(index === 0 ? 0 : numbers[index - 1]!.end, entry.start));
    collective =
      collectiveBefore(text.slice(index === 0 ? 0 : numbers[index - 1]!.end, entry.number.start)) ?? collective;
    if (details.issuer !== null) proposed = null;
    else if (proposer !== null) proposed = { body: proposer, end: details.end };
    // "… tại Tờ trình số … ngày … và Công văn số … ngày …": the papers of one proposal.
    else if (proposed && /^\s*(?:,|và)?\s*$/u.test(text.slice(proposed.end, entry.start))) proposed.end = details.end;
    else proposed = null;
    details.issuer ??= proposed?.body ?? null;
    const before = issuedBefore(text.slice(index === 0 ? 0 : numbers[index - 1]!.end, entry.start), entry.number);
    if (before !== null && details.issuer === null) details.issuer = before.issuer;
    if (before !== null && details.issuedOn === null && !details.isDated) details.issuedOn = before.issuedOn;
    if (collective && isOneOf(collective, entry)) {
      entry.type ??= collective.type;
      details.issuer ??= collective.issuer;
    }
    const next = starts[index + 1] ?? text.length;
    const after = subjectAfter(text, details.end, next, starts.slice(index + 1));
    return made(
      context,
      traced,
      entry.number.number,
      entry.number.printed,
      entry.type,
      entry.start,
      details,
      entry.title ?? after.subject,
      after.end,
      where,
    );
  });
  for (const match of matchesIn(folded, BARE())) {
    const { type, n1, n2, code } = match.groups!;
    const end = match.index + match[0].length;
    if (!/^\p{Lu}/u.test(text.slice(match.index)) || COUNTED.test(folded.slice(end))) continue;
    if (numbers.some((number) => number.start < end && number.end > match.index)) continue;
    const details = detailsAfter(text, end);
    const digits = n1 ?? n2!;
    const printed = text.slice(end - digits.length - (code?.length ?? 0), end);
    found.push(
      made(
        context,
        traced,
        printed,
        printed,
        text.slice(match.index, match.index + type!.length),
        match.index,
        details,
        null,
        details.end,
        where,
      ),
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * "Nghị định số 107/2020/NĐ-CP và Nghị định số 108/2020/NĐ-CP cùng ngày 14/9/2020": one date for both; so is that of "Nghị quyết số
 * 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017", where the register knows the first to be of the same day.
 */
function shareDates(
  text: string,
  named: readonly { number: DocumentNumber; start: number }[],
  detailed: readonly Details[],
): void {
  let shared: Details | null = null;
  for (let index = named.length - 1; index >= 0; index--) {
    const own = detailed[index]!;
    const { number } = named[index]!;
    const [next] = named.slice(index + 1);
    const isJoined = next !== undefined && /^\s*(?:,|và|;)\s*$/u.test(text.slice(number.end, next.start));
    const after = detailed[index + 1];
    if (/^\s*cùng\s+ngày/u.test(text.slice(number.end, number.end + 20))) shared = own;
    else if (isJoined && own.issuedOn === null && isOfDay(number, after!.issuedOn)) {
      own.issuedOn = after!.issuedOn;
      own.issuer ??= after!.issuer;
    } else if (!isJoined || own.issuedOn !== null) shared = null;
    else if (shared) {
      own.issuedOn = shared.issuedOn;
      own.issuer ??= shared.issuer;
    }
  }
}

const isOfDay = ({ number }: DocumentNumber, day: string | null): boolean =>
  day !== null && findLegalDocuments(number).some(({ issuedOn }) => issuedOn === day);

interface Details {
  issuedOn: string | null;
  issuer: string | null;
  end: number;
  /** A date stands there, whole or with parts left blank. */
  isDated: boolean;
}

function made(
  context: Context,
  traced: TracedText,
  number: string,
  printed: string,
  type: string | null,
  start: number,
  details: Details,
  subject: string | null,
  subjectEnd: number,
  where: 'body' | 'appendix' | undefined,
): FoundReference {
  const named = traced.slice(start, details.end);
  return {
    reference: {
      type: type && capitalised(type),
      number,
      issuedOn: details.issuedOn,
      issuer: details.issuer,
      subject,
      ...(where ? { where } : {}),
      printed,
      text: named.text,
      at: atOf(context, named),
    },
    start,
    end: details.end,
    subjectEnd,
  };
}

/** The type word before a number, with where it begins, and a law's title or the issuer that stands between. */
function typeBefore(
  folded: string,
  text: string,
  number: DocumentNumber,
  from: number,
): { type: string | null; start: number; title: string | null; issuer: string | null } {
  const left = folded.slice(Math.max(from, number.start - 220), number.start);
  const base = number.start - left.length;
  const near = left.slice(-60);
  const direct = TYPE_BEFORE().exec(near);
  const ofIssuer = direct ? null : TYPE_OF_ISSUER().exec(left.slice(-100));
  if (ofIssuer) {
    const { type, of, issuer } = ofIssuer.groups!;
    const start = base + Math.max(0, left.length - 100) + ofIssuer.index;
    const name = text.slice(start + type!.length + of!.length).slice(0, issuer!.length);
    if (issuerAt(name) === name)
      return { type: text.slice(start, start + type!.length), start, title: null, issuer: name };
  }
  const typed = direct ?? QUALIFIED_TYPE().exec(near);
  if (typed) {
    const start = base + Math.max(0, left.length - 60) + typed.index;
    return { type: text.slice(start, start + typed[1]!.length), start, title: null, issuer: null };
  }
  if (number.form === 'assembly' || number.form === 'committee') {
    const first = ACT_BEFORE.exec(left);
    // "… nghị quyết của HĐND xã theo Luật … số": the act that is followed is the one with the number.
    const inner = first ? FOLLOWED_ACT.exec(first[0]) : null;
    const act = (inner && ACT_BEFORE.exec(first![0].slice(inner.index + inner[0].length))) ?? first;
    if (act) {
      const start = base + left.length - act[0].length;
      const titleStart = start + act[0].indexOf(act[2]!);
      const title = text.slice(titleStart, titleStart + act[2]!.length).replace(/[\s,]+$/u, '');
      return { type: text.slice(start, start + act[1]!.length), start, title, issuer: null };
    }
  }
  const so = /số\s*[:.]?\s*$/u.exec(left);
  return { type: null, start: so ? base + so.index : number.start, title: null, issuer: null };
}

function typeOfCode(number: DocumentNumber): string | null {
  if (number.form === 'assembly') return null;
  const branch = number.form === 'party' ? 'party' : number.form === 'committee' ? 'assembly' : 'state';
  return docTypesOfCode(repairCode(number.codes[0] ?? ''), branch)[0]?.name ?? null;
}

/** Date and issuer behind a number, in whichever order the author put them. */
function detailsAfter(text: string, from: number): Details {
  const details: Details = { issuedOn: null, issuer: null, end: from, isDated: false };
  for (let round = 0; round < 3; round++) {
    const rest = text.slice(details.end, details.end + 160);
    const gap = /^\s*(?:tỉnh|thành phố|huyện|thị xã|xã|phường)?\s*[,(]?\s*(?:cùng\s+(?=ngày))?/u.exec(rest)![0].length;
    const date = details.isDated ? null : issueDateAt(rest.slice(gap));
    if (date) {
      details.issuedOn = date.iso;
      details.end += gap + date.end;
      details.isDated = true;
      continue;
    }
    const passed = details.issuer === null ? PASSED.exec(rest) : null;
    if (passed) {
      details.issuer = passed[1]!;
      details.end += passed[0].length;
      continue;
    }
    const of = /^\s*,?\s*của\s+/iu.exec(rest);
    if (of && details.issuer === null) {
      const issuer = issuersAt(rest.slice(of[0].length), (behind) => SUBJECT_START.test(behind));
      if (issuer !== null) {
        details.issuer = issuer;
        details.end += of[0].length + issuer.length;
        continue;
      }
    }
    break;
  }
  return details;
}

/** "… được Quốc hội khóa XV thông qua ngày 16/6/2025": who passed a law stands before its day. */
const PASSED =
  /^\s*,?\s*(?:đã\s+)?được\s+((?:Ủy ban Thường vụ )?Quốc hội|(?:Hội đồng nhân dân|HĐND)\s+(?:tỉnh|thành phố|huyện|xã|phường))(?:\s+nước Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam)?(?:\s*,?\s+(?:khóa|khoá)\s+[IVX]{1,5})?(?:\s*,?\s+kỳ họp thứ\s+[\p{L}\d]+)?,?\s+thông qua(?=\s+ngày)/u;

/** Whether the code of a number says that it is of the list's type; letters carry no type in their code. */
function isOneOf({ type }: Collective, entry: { number: DocumentNumber; type: string | null }): boolean {
  const ofCode = typeOfCode(entry.number);
  return ofCode === null ? entry.type === null || fold(entry.type) === fold(type) : fold(ofCode) === fold(type);
}

/** "… của Hội đồng nhân dân tỉnh khóa XV, kỳ họp thứ 12 về …": term and session between the issuer and the subject. */
const TERM_OF_ISSUER =
  /^(?:\s+\((?:khóa|khoá|nhiệm kỳ|kỳ họp)\s[^()]{1,30}\)|,?\s+(?:khóa|khoá|nhiệm kỳ|kỳ họp thứ|lần thứ)\s+(?:[IVXLC]+|\d+(?:\s?[-–]\s?\d+)?|\p{Ll}+)(?!\p{L}))+(?:\s*,)?(?=\s)/u;

/** No other syllable begins with "về": a word glued to it opens the subject too. */
const SUBJECT_START = new RegExp(
  `^\\s*,?\\s*(?:về|VỀ|(?:[vV]/v|ban hành|quy định|sửa đổi|phê duyệt|hướng dẫn|thực hiện|triển khai|đẩy mạnh|tăng cường|một số|công bố|thông báo|giao|đổi mới|tiếp tục|${TITLES})(?!\\p{L}))`,
  'u',
);
/** Where the plan's own announcement follows the last basis without a stop. */
const ANNOUNCEMENT =
  /(?:[,;.]?\s+(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Chủ tịch|Sở|Phòng|Văn phòng|Ban Chỉ đạo)|[,;.]\s+(?:Bệnh viện|Trung tâm|Trường|Viện|Cục|Chi cục|Ban|Công an|Thanh tra))\s[^,;.]{0,80}?\s?(?:xây dựng|ban hành|triển khai|đề ra|lập)(?=\s+(?:và|Kế|kế|thực))/u;

/** "… về phát triển chính quyền số và để khắc phục hạn chế, UBND tỉnh ban hành …": the plan's own aim follows the basis. */
const AIM = /,?\s+và\s+(?:để|nhằm)(?!\p{L})/u;

/** What the document is about: from "về", "ban hành" … to the end of the naming, over nested citations. */
function subjectAfter(
  text: string,
  from: number,
  next: number,
  starts: readonly number[],
): { subject: string | null; end: number } {
  const skipped = TERM_OF_ISSUER.exec(text.slice(from, from + 80))?.[0].length ?? 0;
  const rest = text.slice(from + skipped, from + skipped + 700);
  const lead = SUBJECT_START.exec(rest);
  if (!lead) return { subject: null, end: from };
  let end = rest.length;
  // "… của các sở, ban, ngành; UBND các huyện": the list of those it holds for goes on behind the semicolon.
  const stop = /;(?!\s+(?:UBND|[UỦ][ỷy] ban nhân dân)\s+(?:các|cấp)(?!\p{L}))|\.(?=\s+\p{Lu}|\s*$)|\./u.exec(rest);
  if (stop) end = stop.index;
  const announced = ANNOUNCEMENT.exec(rest.slice(0, end + 1));
  if (announced) end = announced.index;
  const aim = AIM.exec(rest.slice(0, end));
  if (aim) end = aim.index;
  for (const start of next < text.length ? starts : []) {
    const before = start - from - skipped;
    if (before > end) break;
    if (isSibling(text, from, start)) {
      end = Math.min(end, before);
      break;
    }
  }
  const subject = rest
    .slice(0, end)
    .replace(/^\s*,?\s*/u, '')
    .replace(/(?:[\s,;.]|(?<=\s)và)+$/u, '')
    .trim();
  return { subject: subject === '' ? null : subject, end: from + skipped + end };
}

/** Does the citation at `start` stand beside the one before it, rather than in its subject? */
export function isSibling(text: string, from: number, start: number): boolean {
  const between = text.slice(from, start);
  return (
    /(?:[,;.:]|(?<!\p{L})(?:và|[Cc]ăn cứ|Thực hiện|Theo|Xét))\s*$/u.test(between) &&
    !/\([^()]*$/u.test(between) &&
    !isFurtherAmendment(between, text.slice(start, start + 160))
  );
}

/** "… được sửa đổi, bổ sung bởi Nghị định số … và Nghị định số …": the second amends as the first does, and has no subject of its own. */
const AMENDED_BY =
  /(?:sửa đổi|bổ sung|thay thế)[^;()]{0,40}\s(?:bởi|bằng|tại)\s+(?:các\s+)?(?<type>\p{Lu}\p{Ll}+(?:\s+\p{Ll}+)?)\s+số\s[^;]*$/u;
const OWN_SUBJECT = /^[^;,.]{0,160}?\s(?:về|quy định|ban hành|hướng dẫn)(?!\p{L})/u;

function isFurtherAmendment(between: string, naming: string): boolean {
  const type = AMENDED_BY.exec(between)?.groups?.type;
  return type !== undefined && naming.startsWith(type) && !OWN_SUBJECT.test(naming);
}
