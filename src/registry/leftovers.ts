/** Phrases that belong to a plan of another level and betray that a text was copied from above. */
import { matchesIn } from '../language/matches.ts';
import { fold, frozen, lazy, phrase } from './match.ts';
import { guarded, signsOf } from './needs.ts';
import { type Screen, screen } from './screen.ts';

/** The ranks of government; `department` is an office of the province, which commands no other. */
export type PlanLevel = 'commune' | 'district' | 'province' | 'department';

export type Leftover = {
  id: string;
  /** On folded text. */
  pattern: string;
  /** Not where one of these stands in the same sentence: there the other level is rightly spoken of. */
  unless: readonly string[];
  /** Nor behind one of these, unless a command stands between: there it is asked, heard, joined or compared with. */
  unlessBehind?: readonly string[];
  /** The levels of plan in which the phrase is out of place. */
  outOfPlaceIn: readonly PlanLevel[];
  /** Whose words they are. */
  belongsTo: PlanLevel;
};

/** A superior level acting, reporting to it, its documents and systems: not this plan's own words. */
const ABOVE = [
  'theo (?:chỉ đạo|hướng dẫn|kế hoạch|quy định|yêu cầu|quyết định|nghị quyết|kết luận|đề án|văn bản|sự)',
  'báo cáo (?:ubnd|phòng|sở)',
  'cấp trên',
  'phối hợp',
  'ban hành theo',
] as const;

/** What a body above has said or done, which is followed, and answered. */
const WORD_OF_THEIRS =
  'văn bản|ý kiến|chỉ đạo|hướng dẫn|yêu cầu|kế hoạch|chương trình|đề án|dự thảo|quy định|quyết định|nghị quyết|kết luận|chỉ thị' +
  '|kiến nghị|đề nghị|kiểm tra|giám sát|thanh tra|thẩm định|phân công|hỗ trợ|giúp đỡ|thẩm quyền|chức năng|kinh nghiệm|mô hình';

/** Whoever stands above is asked, answered, joined and followed. */
const WITH_THOSE_ABOVE = [
  'đề nghị|kiến nghị|đề xuất|xin ý kiến|tranh thủ|báo cáo|trình|gửi|chuyển(?! đổi)',
  'phối hợp|cùng|(?<!đối )với|tham (?:gia|dự)|góp ý',
  `theo(?! dõi)|do|(?:${WORD_OF_THEIRS})(?: [^.;:,]{0,40})? của`,
] as const;

/** Places as they were: their papers are taken over. */
const OF_FORMER = ['cũ', 'trước (?:khi )?(?:thực hiện )?(?:sắp xếp|sáp nhập|hợp nhất)'] as const;

const COMPETING = 'nhóm|thứ hạng|dẫn đầu|(?<!người )đứng (?:thứ|đầu|trong)';

/** Whoever stands beside is learned from, worked with and competed with. */
const WITH_PEERS = [
  '(?<!đối )với|trao đổi|kinh nghiệm(?! (?:làm|công tác|thực tiễn))|học tập|tham quan|giao lưu|mô hình|cách làm',
  'tiếp nhận hồ sơ|đoàn (?:kiểm tra|công tác|giám sát)',
  COMPETING,
] as const;

/** A gathering or a system of the whole province has this place in it, as has what the province laid down. */
const IN_THE_WHOLE = [
  'tham (?:gia|dự)|dự (?=hội|họp|tập huấn|lớp|thi)|hội (?:nghị|thi|thảo)(?! (?:thôn|xóm|ấp|tổ|khu|chi bộ))|cuộc thi',
  'dùng chung|địa giới|tiếp nhận hồ sơ|nộp hồ sơ|bất kỳ|khắc phục',
  '(?:của|do) (?:ubnd |ủy ban nhân dân )?(?:tỉnh|huyện|thị xã|thành phố)',
  '(?:đã|được|do) [^.;:]{0,50}(?:công bố|ban hành|phê duyệt|tổ chức|áp dụng|triển khai)',
  COMPETING,
] as const;

/** The rest of a plan's name, which ends where it is told whose it is, or after what it is made. */
const ITS_NAME =
  '(?:(?! (?:của (?:xã|phường|thị trấn|ubnd)|bám sát|phù hợp|trên cơ sở|cụ thể|căn cứ|theo(?! dõi)|ngay|sau khi) )[^.;:]){0,70}?';

/** What the superior draws up for all below; a plan to carry that out is each one's own. */
export const DRAWS_UP_PLAN =
  '(?:ban hành|xây dựng)(?: và (?:triển khai|tổ chức|thực hiện)(?: thực hiện)?)? (?:kế hoạch|chương trình|đề án)(?! (?:hành động |triển khai |tổ chức )?(?:thực hiện|triển khai|hưởng ứng))' +
  ITS_NAME;

/** What a cited document is about, and whom a set of criteria is for. */
const CITED = '\\d/[\\p{L}-]{2,20}(?: [^.;:]{0,80})? (?:về|ban hành)|bộ (?:chỉ số|tiêu chí)';

/** These have their object do something, whatever was said before. */
const COMMAND =
  '(?<!(?:theo|sự|được|xin|ý kiến|văn bản) )(?:chỉ đạo|hướng dẫn|đôn đốc|yêu cầu|giao(?= )|phân công|kiểm tra|chấm điểm)(?! của)';

/** To draw up, to issue, to carry out: what is asked of those who are given a plan. */
const DO_THEIR_OWN =
  'chủ động|căn cứ|có trách nhiệm|xây dựng|ban hành|tổ chức|triển khai|bố trí|phân công|quán triệt|nghiêm túc|khẩn trương|tập trung|rà soát';

export const LEFTOVERS: readonly Leftover[] = frozen([
  {
    id: 'ubnd-cac-xa-phuong',
    pattern:
      'ubnd (?:các )(?:phường|xã|thị trấn)(?:,? (?:và )?(?:các )?(?:phường|xã|thị trấn))*|ủy ban nhân dân các (?:xã|phường)',
    unless: ['giáp ranh', 'lân cận', ...OF_FORMER, '(?:xã|phường|thị trấn) khác'],
    unlessBehind: WITH_PEERS,
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    // No commune guides its like.
    id: 'ubnd-cap-xa',
    pattern: '(?:hướng dẫn|đôn đốc|chỉ đạo|yêu cầu)(?:,? (?:và )?\\p{L}+ \\p{L}+)? (?:ubnd|ủy ban nhân dân) cấp xã',
    unless: ['văn bản', 'công văn'],
    unlessBehind: WITH_THOSE_ABOVE,
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'cac-xa-phuong',
    pattern: '(?:cấp xã trên địa bàn|các xã,? phường|các phường,? xã|các xã,? thị trấn|các xã,? phường,? thị trấn)',
    unless: [
      'giáp ranh',
      'lân cận',
      'nơi nhận',
      'ubnd',
      'xếp hạng',
      'so với',
      ...OF_FORMER,
      '(?:xã|phường|thị trấn) khác',
    ],
    unlessBehind: WITH_PEERS,
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'tren-dia-ban-tinh',
    pattern: 'trên (?:địa bàn|toàn) (?:tỉnh|huyện|quận|thị xã|thành phố)|(?:toàn|trong toàn) (?:tỉnh|huyện|thị xã)',
    unless: [...ABOVE, 'căn cứ', 'về việc', 'bình quân', 'so với', 'xếp hạng'],
    unlessBehind: IN_THE_WHOLE,
    outOfPlaceIn: ['commune'],
    belongsTo: 'province',
  },
  {
    id: 'tren-dia-ban-tinh-huyen',
    pattern: 'trên (?:địa bàn|toàn) tỉnh|toàn tỉnh',
    unless: [...ABOVE, 'căn cứ', 'về việc', 'bình quân', 'so với', 'xếp hạng'],
    unlessBehind: IN_THE_WHOLE,
    outOfPlaceIn: ['district'],
    belongsTo: 'province',
  },
  {
    id: 'tai-chinh-ke-hoach',
    pattern: '(?<!phòng )(?:tài chính ?- ?kế hoạch|tc ?- ?kh)',
    unless: ['phòng tài chính', 'huyện', 'thị xã', 'thành phố'],
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'so-nganh',
    pattern: '(?:các )?sở,? (?:(?:thủ trưởng )?(?:các )?ban,? )?ngành',
    unless: [],
    unlessBehind: [...WITH_THOSE_ABOVE, 'thuộc (?:thẩm quyền|phạm vi|lĩnh vực|trách nhiệm)'],
    outOfPlaceIn: ['commune', 'district'],
    belongsTo: 'province',
  },
  {
    id: 'so-nganh-chu-dong',
    pattern:
      '(?:các )?sở,? (?:ban,? )?ngành(?:,? (?:và )?[^.;:]{0,60})? (?:chủ động|căn cứ|có trách nhiệm|xây dựng|tổ chức|bố trí|phân công|quán triệt|kịp thời|nghiêm túc|khẩn trương)',
    unless: [
      ...ABOVE,
      'với',
      'cùng',
      'của',
      'tại',
      'giúp',
      'đôn đốc',
      'theo dõi',
      'hướng dẫn',
      'đề nghị',
      'kiểm tra',
      'tham mưu',
      'trình',
    ],
    outOfPlaceIn: ['department'],
    belongsTo: 'province',
  },
  {
    // No head of another department answers to this one.
    id: 'thu-truong-so-nganh',
    pattern:
      '(?:thủ trưởng|giám đốc|người đứng đầu) (?:các )?sở,? (?:ban,? )?ngành[^.;:]{0,80} (?:chịu trách nhiệm|trực tiếp (?:chỉ đạo|phụ trách))',
    unless: [...ABOVE, 'tham mưu', 'trình', 'đề nghị'],
    outOfPlaceIn: ['department', 'commune', 'district'],
    belongsTo: 'province',
  },
  {
    id: 'ubnd-cac-huyen',
    pattern: '(?:ubnd|ủy ban nhân dân) các (?:huyện|quận)(?:,? (?:và )?(?:các )?(?:huyện|quận|thị xã|thành phố))*',
    unless: ['giáp ranh', 'lân cận', 'xếp hạng', 'so với', ...OF_FORMER, ...ABOVE],
    outOfPlaceIn: ['commune', 'district'],
    belongsTo: 'province',
  },
  {
    // A department guides the districts and communes in its field; to direct them is for the province's committee.
    id: 'chi-dao-ubnd',
    pattern: 'chỉ đạo (?:ubnd|ủy ban nhân dân|chủ tịch ubnd) các (?:huyện|xã|phường|thị xã|thành phố|quận)',
    unless: [...ABOVE, 'tham mưu', 'giúp', 'trình', 'đề nghị', 'ubnd tỉnh', 'ubnd thành phố', 'văn bản'],
    outOfPlaceIn: ['department'],
    belongsTo: 'province',
  },
  {
    id: 'cac-bo-nganh',
    pattern:
      '(?:các )?bộ,? (?:ngành|cơ quan ngang bộ)(?:,? cơ quan thuộc chính phủ)?(?:,? (?:và )?(?:các )?địa phương)? (?:chủ động|tập trung|căn cứ|tổ chức|xây dựng|triển khai|rà soát|bố trí|sắp xếp)',
    unless: [...ABOVE, 'với', 'của'],
    outOfPlaceIn: ['commune', 'district', 'province'],
    belongsTo: 'province',
  },
  {
    id: 'cac-phong-ban-huyen',
    pattern:
      '(?:các )?phòng,? ban(?:,? ngành)?(?: chuyên môn)?(?: (?:cấp )?(?:huyện|quận|thị xã|thành phố))|(?:thủ trưởng|trưởng) các phòng,? ban',
    unless: [],
    unlessBehind: WITH_THOSE_ABOVE,
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'trang-tin-cua-cap-tren',
    pattern:
      '(?:trang|cổng) thông tin điện tử (?:của )?(?:tỉnh|huyện|quận|thị xã|thành phố)(?:, (?:các )?(?:xã|phường|thị trấn))',
    unless: [],
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'ke-hoach-cua-cap-tren',
    pattern: `${DRAWS_UP_PLAN} (?:của )?(?:tỉnh|huyện|quận|thị xã|thành phố)(?! (?:giao|ban hành|ủy))`,
    unless: [...ABOVE, 'căn cứ', '\\d+(?:/\\d{4})?/(?:qđ|kh|nq|ct)-\\p{L}+'],
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'nen-hanh-chinh-cua-tinh',
    pattern:
      '(?:xây dựng )nền hành chính (?:của )?tỉnh|100% văn bản (?:quy phạm pháp luật|qppl) (?:của|do (?:hđnd, )?ubnd) tỉnh',
    unless: ABOVE,
    outOfPlaceIn: ['commune', 'district'],
    belongsTo: 'province',
  },
  {
    id: 'so-ngang-so',
    pattern: '(?:các )?sở, cơ quan ngang sở|cơ quan chuyên môn thuộc ubnd tỉnh',
    unless: [],
    unlessBehind: [...WITH_THOSE_ABOVE, 'thuộc (?:thẩm quyền|phạm vi|lĩnh vực|trách nhiệm)'],
    outOfPlaceIn: ['commune', 'district'],
    belongsTo: 'province',
  },
  {
    id: 'lanh-dao-cap-tren',
    pattern: 'lãnh đạo (?:tỉnh|huyện|quận|thị xã|thành phố)',
    unless: [],
    unlessBehind: WITH_THOSE_ABOVE,
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    // Who opens the sentence does what it says: no plan of this level has them do anything.
    id: 'so-nganh-mo-dau',
    pattern: `^(?:các )?sở,? (?:ban,? )?ngành(?:(?:,| và) [^.;:]{0,60}?)? (?:${DO_THEIR_OWN})`,
    unless: [],
    outOfPlaceIn: ['department'],
    belongsTo: 'province',
  },
  {
    id: 'bo-nganh-mo-dau',
    pattern: `^các bộ,? (?:ngành|cơ quan ngang bộ)(?:(?:,| và) [^.;:]{0,60}?)? (?:${DO_THEIR_OWN})`,
    unless: [],
    outOfPlaceIn: ['commune', 'district', 'department', 'province'],
    belongsTo: 'province',
  },
  {
    // Who is ranked does not rank its like.
    id: 'xep-hang-ngang-cap',
    pattern:
      '(?:thẩm định|công bố|tổ chức|đánh giá)(?:,? [^.;:]{0,30})? xếp hạng [^.;:]{0,40}?của (?:ubnd )?(?:các )?(?:xã|phường|cấp xã)',
    unless: ['theo', 'sau khi', 'phục vụ', 'kết quả do', 'ubnd tỉnh', 'sở nội vụ'],
    outOfPlaceIn: ['commune'],
    belongsTo: 'province',
  },
  {
    id: 'xep-hang-cac-huyen',
    pattern: 'xếp hạng [^.;:]{0,40}?của (?:ubnd )?(?:các )?(?:huyện|cấp huyện)',
    unless: ['sau khi', 'phục vụ', 'căn cứ', 'kết quả do', 'trong bảng', 'nâng', 'cải thiện'],
    outOfPlaceIn: ['district'],
    belongsTo: 'province',
  },
  {
    id: 'chinh-phu-dien-tu',
    pattern: '(?:xây dựng|phát triển)(?: và phát triển)? chính phủ (?:điện tử|số)',
    unless: ['nghị quyết', 'chiến lược', 'quyết định', 'chương trình', 'hướng tới'],
    outOfPlaceIn: ['commune', 'district'],
    belongsTo: 'province',
  },
  {
    id: 'cap-huyen-cap-xa',
    pattern: '(?:ở|tại|của) (?:cả )?cấp huyện(?:,| và) cấp xã|cấp huyện,? cấp xã',
    unless: [...ABOVE, 'hệ thống', 'sắp xếp đơn vị', '(?:nghỉ|thôi) việc', 'cùng kỳ', 'so với', 'cũ', 'trước đây'],
    outOfPlaceIn: ['commune'],
    belongsTo: 'province',
  },
]);

export type LeftoverUse = { leftover: Leftover; text: string };

const compiled = lazy(() =>
  LEFTOVERS.map((leftover) => ({
    leftover,
    mayHold: screen(leftover.pattern),
    patternFor: guarded(leftover.pattern, (source) => new RegExp(phrase(source).source, 'gu')),
    unless: leftover.unless.length > 0 ? phrase(leftover.unless.join('|')) : null,
    unlessBehind: endingBehind([CITED, ...(leftover.unlessBehind ?? [])]),
  })),
);

/** A text that ends behind one of the words, with no command between. */
function endingBehind(words: readonly string[]): RegExp {
  return new RegExp(`${phrase(words.join('|')).source}(?:(?!${phrase(COMMAND).source}).)*$`, 'u');
}

/** Finds every text that may hold a phrase out of place in a plan of that level. */
export const leftoverScreens = (level: PlanLevel): Screen[] =>
  compiled().flatMap(({ leftover, mayHold }) => (leftover.outOfPlaceIn.includes(level) ? [mayHold] : []));

/** The phrases of a sentence that are out of place in a plan of that level, with the folded words that show them. */
export function leftoversOf(text: string, level: PlanLevel): readonly LeftoverUse[] {
  const folded = fold(text);
  const signs = signsOf(folded);
  return compiled().flatMap(({ leftover, patternFor, unless, unlessBehind }) => {
    if (!leftover.outOfPlaceIn.includes(level)) return [];
    const pattern = patternFor(signs);
    if (!pattern || unless?.test(folded)) return [];
    for (const { 0: found, index } of matchesIn(folded, pattern))
      if (!unlessBehind.test(folded.slice(0, index))) return [{ leftover, text: found }];
    return [];
  });
}
