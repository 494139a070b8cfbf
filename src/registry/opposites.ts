/** Words that stand in each other's place and never mean each other: a survey of citizens is none of enterprises. */
import { matchesIn } from '../language/matches.ts';
import { fold, frozen, lazy, phrase } from './match.ts';
import { remembering } from './remember.ts';

/** "Kiểm tra, xử lý các văn bản": what is done besides. */
const AND_MORE = '(?:(?:,| và) \\p{L}+ \\p{L}+)*(?: các)?';

/** Each line holds the members of one family as patterns on folded text; who names two of them is at odds with neither. */
const FAMILIES: readonly (readonly string[])[] = frozen([
  ['người dân|công dân|cá nhân', 'doanh nghiệp'],
  ['dự toán', 'quyết toán'],
  ['công chức|cbcc\\p{L}*', 'viên chức|cbccvc'],
  ['thu ngân sách|tăng thu', 'chi (?:ngân sách|thường xuyên)|(?:giảm|tiết kiệm) chi'],
  ['đúng(?: và trước)? hạn', 'trễ hạn|quá hạn|chậm hạn|sai hạn'],
  ['văn bản đến', 'văn bản đi'],
  [`kiểm tra${AND_MORE} văn bản`, `rà soát${AND_MORE} văn bản`],
  ['tin học|công nghệ thông tin|kỹ năng số|chuyển đổi số', 'ngoại ngữ|tiếng anh', 'kỹ năng giao tiếp|văn hóa công sở'],
  [
    'kế hoạch (?:tự )?kiểm tra',
    'kế hoạch (?:thông tin,? )?(?:và )?tuyên truyền',
    'kế hoạch (?:đào tạo|bồi dưỡng|tập huấn)',
    'kế hoạch (?:khảo sát|điều tra|đo lường)',
    'kế hoạch rà soát',
    'kế hoạch (?:tinh giản biên chế|tuyển dụng)',
  ],
]);

/** In longer passages such a word is said by the way. */
const MOST_WORDS = 28;

const compiled = lazy(() => FAMILIES.map((family) => family.map(phrase)));

/** For each family the members that a text names, as bits. */
const namedIn = remembering((text: string): readonly number[] => {
  const folded = fold(text);
  return compiled().map((family) =>
    family.reduce((bits, pattern, member) => (pattern.test(folded) ? bits | (1 << member) : bits), 0),
  );
});

const wordCount = (text: string): number => text.split(' ').length;

/** Do both name members of one family, and none in common? */
export function areOpposed(a: string, b: string): boolean {
  if (wordCount(a) > MOST_WORDS || wordCount(b) > MOST_WORDS) return false;
  const [namedA, namedB] = [namedIn(a), namedIn(b)];
  return namedA.some((bits, family) => bits !== 0 && namedB[family] !== 0 && (bits & namedB[family]!) === 0);
}

/** "Không quá" limits, "không dùng tiền mặt" and "không phụ thuộc địa giới" name a matter: none of them says no to it. */
const SAYS_NO =
  /(?<!\p{L})(?:không|chưa|ngừng|tạm dừng)(?!\p{L})(?! (?:quá|vượt|dưới|thấp|ít|cao|hơn|dùng|phụ thuộc|gian))/gu;

/** Whether one text does what the other leaves. */
export const denies = (a: string, b: string): boolean =>
  matchesIn(fold(a), SAYS_NO).length !== matchesIn(fold(b), SAYS_NO).length;
