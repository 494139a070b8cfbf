/** What a section is for, told by its heading. */
import { frozen, isInCapitals, lazy, opening, phrase, unaccented } from './match.ts';
import { bareHeading } from './pillars.ts';
import type { Role } from './vocabulary.ts';

export type RoleEntry = {
  role: Exclude<Role, 'other'>;
  /** What the heading opens with, folded, its label taken off. */
  openings: readonly string[];
};

/** Asked in this order: "Mục tiêu, yêu cầu" stands for the purposes, "Phân công nhiệm vụ" for the organisation. */
export const ROLE_ENTRIES: readonly RoleEntry[] = frozen([
  { role: 'appendix', openings: ['phụ lục', 'phụ biểu', 'biểu(?: mẫu)? (?:số )?\\d', 'biểu tổng hợp'] },
  {
    role: 'purposes',
    openings: [
      'mục đích',
      'yêu cầu',
      'mục tiêu(?: và|,)? yêu cầu',
      '(?:quan điểm|phương châm)(?:$|,? yêu cầu|,? chỉ đạo)',
      'định hướng chung',
      'điều (?:hướng tới|cần đạt|mong muốn)',
      '(?:các |những )?(?:điểm cần|nguyên tắc)',
      'ý nghĩa',
    ],
  },
  {
    role: 'organization',
    openings: [
      '(?:công tác )?tổ chức (?:triển khai |và )?(?:thực hiện|triển khai)',
      '(?:về |nguồn )?kinh phí(?: thực hiện)?(?:,| và) (?:tổ chức|phân công|trách nhiệm)',
      'tổ chức,? (?:thực hiện|phân công)',
      '(?:các |một số )?(?:giải pháp|biện pháp) tổ chức (?:triển khai |và )?(?:thực hiện|triển khai)',
      'trách nhiệm(?: tổ chức)?(?: thực hiện| thi hành| của)',
      'phân công(?:,| và)? (?:trách nhiệm|nhiệm vụ|thực hiện|tổ chức)',
      'chế độ (?:thông tin,? )?báo cáo',
      'triển khai thực hiện(?: kế hoạch)?$',
      'điều khoản thi hành',
    ],
  },
  {
    role: 'funding',
    openings: [
      '(?:về |nguồn |dự kiến |dự toán )?kinh phí',
      'nguồn (?:lực|vốn|tài chính|chi)',
      '(?:bảo đảm|đảm bảo|bố trí)(?: đủ| đầy đủ)?(?: các)?(?: về)? (?:kinh phí|nguồn (?:lực|tài chính|kinh phí))',
      'giải pháp về (?:tài chính|kinh phí)',
      'tài chính (?:thực hiện|cho)',
    ],
  },
  // "Mục tiêu, nhiệm vụ của từng lĩnh vực": what holds both is a chapter of tasks.
  {
    role: 'tasks',
    openings: ['(?:các )?(?:mục tiêu|chỉ tiêu)(?:,| và| -)? (?:(?:mục tiêu|chỉ tiêu)(?:,| và)? )?(?:các )?nhiệm vụ'],
  },
  {
    role: 'targets',
    openings: [
      '(?:một số |các |những |hệ thống |phương hướng,? |quan điểm,? )?(?:mục tiêu|chỉ tiêu)',
      'chỉ số(?: và mục tiêu| phấn đấu| mục tiêu)',
      'kết quả (?:cần đạt|phấn đấu)',
    ],
  },
  {
    role: 'solutions',
    openings: ['(?:một số |các |những )?(?:nhóm )?giải pháp', 'biện pháp'],
  },
  {
    role: 'tasks',
    openings: [
      'bảng (?:phân công |tổng hợp |chi tiết )?(?:các )?(?:nhiệm vụ|công việc)',
      '(?:một số |các |những )?(?:nội dung|nhiệm vụ|công việc|việc (?:phải|cần|trọng tâm))',
      '(?:phương hướng|định hướng|trọng tâm),? (?:nhiệm vụ|công tác)',
      'kế hoạch (?:triển khai|thực hiện|công tác|cụ thể)',
      '(?:danh mục|chương trình)(?: các)? (?:nhiệm vụ|công việc|công tác)',
      'triển khai(?: thực hiện)? (?:các )?(?:nhiệm vụ|nội dung)',
    ],
  },
]);

const compiled = lazy(() => ROLE_ENTRIES.map(({ role, openings }) => ({ role, pattern: opening(openings.join('|')) })));
const withoutAccents = lazy(() =>
  ROLE_ENTRIES.map(({ role, openings }) => ({ role, pattern: opening(unaccented(openings.join('|'))) })),
);

/**
 * The role that a heading's own words give it; "other" where they give none: the role of an area heading or a unit's
 * name is that of the section above it.
 */
export function roleOfHeading(title: string): Role {
  const bare = bareHeading(title).replace(/^về /u, '');
  const told = compiled().find(({ pattern }) => pattern.test(bare));
  if (told || !isInCapitals(title)) return told?.role ?? 'other';
  const plain = unaccented(bare);
  return withoutAccents().find(({ pattern }) => pattern.test(plain))?.role ?? 'other';
}

/** Words that tell a chapter's role wherever they stand in its heading; of several the first entry's. */
const ANYWHERE: readonly { role: Role; pattern: string }[] = frozen([
  { role: 'organization', pattern: 'tổ chức (?:triển khai )?thực hiện|phân công|phân vai|phân việc|trách nhiệm' },
  { role: 'tasks', pattern: 'nhiệm vụ|công việc|việc (?:phải|cần)|phần việc' },
  { role: 'targets', pattern: 'mục tiêu|chỉ tiêu|kết quả (?:\\p{L}+ ){0,3}(?:phải|cần|cam kết)|con số' },
  { role: 'solutions', pattern: 'giải pháp|biện pháp' },
  { role: 'funding', pattern: 'kinh phí|tiền|chi phí' },
  { role: 'purposes', pattern: 'mục đích|yêu cầu|quan điểm' },
]);
const anywhere = lazy(() => ANYWHERE.map(({ role, pattern }) => ({ role, pattern: phrase(pattern) })));

/** The role of a chapter whose heading opens in words of its own: "Trọng tâm công việc và chỉ tiêu", "Bố trí, phân công". */
export function roleWithinHeading(title: string): Role {
  const bare = bareHeading(title);
  return anywhere().find(({ pattern }) => pattern.test(bare))?.role ?? 'other';
}

const BACKWARD = lazy(() =>
  opening(
    '(?:tình hình|kết quả|đánh giá|thực trạng|đặc điểm|tồn tại|hạn chế|khó khăn|bối cảnh|sự cần thiết|căn cứ|cơ sở|khái quát|công tác cải cách hành chính năm)',
  ),
);

/** "Tình hình chung", "Kết quả thực hiện nhiệm vụ năm 2024": what was, not what is to be done. */
export function looksBack(title: string): boolean {
  const bare = bareHeading(title).replace(/^về /u, '');
  return BACKWARD().test(bare) && !FORWARD().test(bare);
}

/** "Kết quả phường cam kết trong năm", "Sự cần thiết và yêu cầu": what is to come, whatever it opens with. */
const FORWARD = lazy(() =>
  phrase('cam kết|phấn đấu|phải (?:có|đạt)|cần (?:có|đạt)|yêu cầu|mục đích|mục tiêu|chỉ tiêu'),
);

/** Does a heading speak of targets, whatever else its chapter is for? */
export const namesTargets = (title: string): boolean => /(?<!\p{L})(?:mục tiêu|chỉ tiêu)(?!\p{L})/iu.test(title);
