/** Phrases that belong to a plan of another level and betray that a text was copied from above. */
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
  /** The levels of plan in which the phrase is out of place. */
  outOfPlaceIn: readonly PlanLevel[];
  /** Whose words they are. */
  belongsTo: PlanLevel;
};

/** A superior level acting, reporting to it, its documents and systems: not this plan's own words. */
const ABOVE = [
  'theo (?:chỉ đạo|hướng dẫn|kế hoạch|quy định|yêu cầu|quyết định|văn bản|sự)',
  'báo cáo (?:ubnd|phòng|sở)',
  'cấp trên',
  'phối hợp',
  'ban hành theo',
] as const;

/** To draw up, to issue, to carry out: what is asked of those who are given a plan. */
const DO_THEIR_OWN =
  'chủ động|căn cứ|có trách nhiệm|xây dựng|ban hành|tổ chức|triển khai|bố trí|phân công|quán triệt|nghiêm túc|khẩn trương|tập trung|rà soát';

export const LEFTOVERS: readonly Leftover[] = frozen([
  {
    id: 'ubnd-cac-xa-phuong',
    pattern:
      'ubnd (?:các )(?:phường|xã|thị trấn)(?:,? (?:và )?(?:các )?(?:phường|xã|thị trấn))*|ủy ban nhân dân các (?:xã|phường)',
    unless: ['giáp ranh', 'lân cận', 'cũ', 'trước (?:khi )?sắp xếp'],
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
      'cũ',
      'trước (?:khi )?(?:sắp xếp|sáp nhập)',
    ],
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'tren-dia-ban-tinh',
    pattern: 'trên (?:địa bàn|toàn) (?:tỉnh|huyện|quận|thị xã|thành phố)|(?:toàn|trong toàn) (?:tỉnh|huyện|thị xã)',
    unless: [...ABOVE, 'căn cứ', 'về việc', 'bình quân', 'so với', 'xếp hạng'],
    outOfPlaceIn: ['commune'],
    belongsTo: 'province',
  },
  {
    id: 'tren-dia-ban-tinh-huyen',
    pattern: 'trên (?:địa bàn|toàn) tỉnh|toàn tỉnh',
    unless: [...ABOVE, 'căn cứ', 'về việc', 'bình quân', 'so với', 'xếp hạng'],
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
    unless: ['hướng dẫn của', 'chỉ đạo của', 'phối hợp', 'theo'],
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
      '(?:thủ trưởng|giám đốc) (?:các )?sở,? (?:ban,? )?ngành[^.;:]{0,80} (?:chịu trách nhiệm|trực tiếp (?:chỉ đạo|phụ trách))',
    unless: [...ABOVE, 'tham mưu', 'trình', 'đề nghị'],
    outOfPlaceIn: ['department', 'commune', 'district'],
    belongsTo: 'province',
  },
  {
    id: 'ubnd-cac-huyen',
    pattern: '(?:ubnd|ủy ban nhân dân) các (?:huyện|quận)(?:,? (?:và )?(?:các )?(?:huyện|quận|thị xã|thành phố))*',
    unless: ['giáp ranh', 'lân cận', 'xếp hạng', 'so với', ...ABOVE],
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
      '(?:các )?phòng,? ban(?: chuyên môn)?(?: (?:huyện|quận|thị xã|thành phố))|(?:thủ trưởng|trưởng) các phòng,? ban',
    unless: ['phối hợp', 'hướng dẫn', 'chỉ đạo của', 'theo'],
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
    pattern:
      '(?:ban hành|xây dựng|triển khai) (?:và (?:triển khai|thực hiện) )?(?:kế hoạch|chương trình)[^.;]{0,60} (?:của )?(?:tỉnh|huyện|quận|thị xã|thành phố)(?! (?:giao|ban hành))',
    unless: [...ABOVE, 'căn cứ', 'triển khai thực hiện kế hoạch', '\\d+(?:/\\d{4})?/(?:qđ|kh|nq|ct)-\\p{L}+'],
    outOfPlaceIn: ['commune'],
    belongsTo: 'district',
  },
  {
    id: 'lanh-dao-cap-tren',
    pattern: 'lãnh đạo (?:tỉnh|huyện|quận|thị xã|thành phố)',
    unless: [...ABOVE],
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
    unless: [...ABOVE, 'hệ thống'],
    outOfPlaceIn: ['commune'],
    belongsTo: 'province',
  },
]);

export type LeftoverUse = { leftover: Leftover; text: string };

const compiled = lazy(() =>
  LEFTOVERS.map((leftover) => ({
    leftover,
    mayHold: screen(leftover.pattern),
    patternFor: guarded(leftover.pattern, phrase),
    unless: leftover.unless.length > 0 ? phrase(leftover.unless.join('|')) : null,
  })),
);

/** Finds every text that may hold a phrase out of place in a plan of that level. */
export const leftoverScreens = (level: PlanLevel): Screen[] =>
  compiled().flatMap(({ leftover, mayHold }) => (leftover.outOfPlaceIn.includes(level) ? [mayHold] : []));

/** The phrases of a sentence that are out of place in a plan of that level, with the folded words that show them. */
export function leftoversOf(text: string, level: PlanLevel): readonly LeftoverUse[] {
  const folded = fold(text);
  const signs = signsOf(folded);
  return compiled().flatMap(({ leftover, patternFor, unless }) => {
    if (!leftover.outOfPlaceIn.includes(level)) return [];
    const match = patternFor(signs)?.exec(folded);
    return !match || unless?.test(folded) ? [] : [{ leftover, text: match[0] }];
  });
}
