/** Terms that were right until a day, and what replaced them. Posts and offices that ended with the districts are bodies. */
import type { Certainty } from './indicators.ts';
import { fold, frozen, lazy, phrase } from './match.ts';
import { guarded, signsOf } from './needs.ts';
import { type Screen, screen } from './screen.ts';

export type OutdatedTerm = {
  id: string;
  /** On folded text. */
  pattern: string;
  /** Not where one of these stands in the same sentence: the term is spoken of as past, or belongs to a name. */
  unless: readonly string[];
  /** Only where one of these stands there: the words alone are said of other things as well. */
  onlyWith?: readonly string[];
  /** First day on which the term is out of date (ISO). */
  since: string;
  instead: string;
  basis: string;
  /** Only H and M are worth a warning; L only a hint. */
  certainty: Certainty;
};

const PAST = ['trước đây', 'đã được thay thế', 'nay là', 'giai đoạn trước', 'chuyển từ', 'thay thế'] as const;

/** Whoever issued a document is called as it then was. */
const ISSUER = ['\\d/\\p{L}{2,9}', 'văn bản', 'công văn', 'thông tư', 'quyết định'] as const;

const OF_SERVICES = ['trực tuyến', 'dịch vụ công', 'dvc', 'dvctt', 'tthc', 'thủ tục', 'hồ sơ'] as const;
/** Other scales of which one may speak beside services. */
const OTHER_SCALE = [
  'thang',
  '(?:5|năm) mức',
  'mức (?:độ )?(?:5|năm|v)',
  'hài lòng',
  'tin học',
  'bộ chỉ số',
  'dti',
] as const;

export const OUTDATED_TERMS: readonly OutdatedTerm[] = frozen([
  {
    id: 'muc-do-3-4',
    pattern: 'mức (?:độ )?(?:3|4|ba|bốn|iii|iv)(?:(?:,| và|, và|,? ?-| hoặc)? ?(?:mức (?:độ )?)?(?:4|bốn|iv))?',
    unless: [...PAST, ...OTHER_SCALE, 'trưởng thành', 'quản trị dữ liệu', 'tự chủ', 'an toàn'],
    onlyWith: OF_SERVICES,
    since: '2022-08-15',
    instead: 'dịch vụ công trực tuyến toàn trình, một phần',
    basis: 'Nghị định 42/2022/NĐ-CP',
    certainty: 'H',
  },
  {
    id: 'muc-do-1-2',
    pattern: 'dịch vụ công(?: trực tuyến)? mức (?:độ )?[12](?: và [12]|, [12])?',
    unless: PAST,
    since: '2022-08-15',
    instead: 'dịch vụ cung cấp thông tin trực tuyến',
    basis: 'Nghị định 42/2022/NĐ-CP',
    certainty: 'M',
  },
  {
    id: 'bo-phan-tiep-nhan-tra-ket-qua',
    pattern: 'bộ phận (?:tiếp nhận và trả kết quả|tn ?& ?tkq)(?= (?:của )?(?:ubnd )?(?:xã|phường))',
    unless: PAST,
    since: '2025-07-01',
    instead: 'Trung tâm Phục vụ hành chính công cấp xã',
    basis: 'Nghị định 118/2025/NĐ-CP',
    certainty: 'L',
  },
  {
    id: 'mot-cua-dien-tu',
    pattern: '(?:hệ thống|phần mềm)(?: thông tin)? một cửa(?: điện tử)?',
    unless: [...PAST, 'hệ thống thông tin giải quyết'],
    since: '2021-12-06',
    instead: 'Hệ thống thông tin giải quyết thủ tục hành chính',
    basis: 'Nghị định 107/2021/NĐ-CP',
    certainty: 'L',
  },
  {
    id: 'chung-minh-nhan-dan',
    pattern: 'chứng minh nhân dân|cmnd|sổ hộ khẩu',
    unless: [...PAST, 'bãi bỏ', 'không yêu cầu', 'căn cước'],
    since: '2025-01-01',
    instead: 'căn cước; thông tin cư trú trong Cơ sở dữ liệu quốc gia về dân cư',
    basis: 'Luật Căn cước 26/2023/QH15, Luật Cư trú 68/2020/QH14',
    certainty: 'M',
  },
  {
    id: 'so-thong-tin-truyen-thong',
    pattern: '(?:sở|bộ) thông tin (?:và|&) truyền thông',
    unless: [...PAST, ...ISSUER],
    since: '2025-03-01',
    instead: 'Sở (Bộ) Khoa học và Công nghệ',
    basis: 'Nghị quyết 176/2025/QH15',
    certainty: 'M',
  },
  {
    id: 'so-ke-hoach-dau-tu',
    pattern: '(?:sở|bộ) kế hoạch (?:và|&) đầu tư',
    unless: [...PAST, ...ISSUER],
    since: '2025-03-01',
    instead: 'Sở (Bộ) Tài chính',
    basis: 'Nghị quyết 176/2025/QH15',
    certainty: 'M',
  },
  {
    id: 'so-lao-dong',
    pattern: '(?:sở|bộ) lao động,? ?-? ?thương binh (?:và|&) xã hội',
    unless: [...PAST, ...ISSUER],
    since: '2025-03-01',
    instead: 'Sở (Bộ) Nội vụ',
    basis: 'Nghị quyết 176/2025/QH15',
    certainty: 'M',
  },
]);

export type TermUse = { term: OutdatedTerm; text: string };

const compiled = lazy(() =>
  OUTDATED_TERMS.map((term) => ({
    term,
    mayHold: screen(term.pattern),
    patternFor: guarded(term.pattern, phrase),
    unless: term.unless.length > 0 ? phrase(term.unless.join('|')) : null,
    onlyWith: term.onlyWith ? phrase(term.onlyWith.join('|')) : null,
  })),
);

/** Finds every text that may hold a term out of date on a day (ISO). */
export const outdatedTermScreens = (date: string): Screen[] =>
  compiled().flatMap(({ term, mayHold }) => (date >= term.since ? [mayHold] : []));

/** "Không còn dùng khái niệm mức độ 3, mức độ 4": who speaks of giving a term up knows. */
const GIVEN_UP =
  /(?<!\p{L})(?:không (?:còn )?(?:dùng|sử dụng)(?! (?:tiền mặt|(?:hồ sơ |bản )?giấy))|thay (?:thế )?(?:cụm từ|thuật ngữ|khái niệm))(?!\p{L})/u;

/** The terms of a sentence that were out of date on a day (ISO), with the folded words that show them. */
export function outdatedTerms(text: string, date: string): readonly TermUse[] {
  const folded = fold(text);
  if (GIVEN_UP.test(folded)) return [];
  const signs = signsOf(folded);
  return compiled().flatMap(({ term, patternFor, unless, onlyWith }) => {
    if (date < term.since) return [];
    const match = patternFor(signs)?.exec(folded);
    if (!match || unless?.test(folded) || onlyWith?.test(folded) === false) return [];
    return [{ term, text: match[0] }];
  });
}
