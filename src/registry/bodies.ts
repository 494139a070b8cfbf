/** Offices and posts that plans give work to, before and after 1 July 2025, with the class of role that outlives names. */

import { matchesIn } from '../language/matches.ts';
import { fold, frozen, lazy, phrase } from './match.ts';
import { guarded, signsOf } from './needs.ts';
import { remembering } from './remember.ts';
import { type Screen, screen } from './screen.ts';
import { SURNAMES } from './surnames.ts';

export const BODY_CLASSES = [
  'van-phong',
  'tu-phap',
  'tai-chinh',
  'van-hoa',
  'dia-chinh',
  'kinh-te',
  'mot-cua',
  'noi-vu',
  'cong-nghe',
  'cong-an',
  'quan-su',
  'bien-phong',
  'mat-tran',
  'doan-the',
  'truyen-thanh',
  'truong-hoc',
  'y-te',
  'thanh-tra',
  'ubnd',
  'lanh-dao',
  'hdnd',
  'dang-uy',
  'thon',
  'ban-chi-dao',
  'so-nganh',
  'vague',
] as const;
export type BodyClass = (typeof BODY_CLASSES)[number];
export type BodyLevel = 'commune' | 'district' | 'province' | 'any';

export type Body = {
  id: string;
  name: string;
  class: BodyClass;
  level: BodyLevel;
  /** Folded patterns of the names and abbreviations under which plans know the body. */
  variants: readonly string[];
  /** First and last day on which such a body exists (ISO); absent: no limit known. */
  from?: string;
  until?: string;
  /** Ids of those that took the work over. */
  successors?: readonly string[];
};

/** Posts of the commune (Nghị định 33/2023/NĐ-CP) and offices of the district ended with the district level. */
const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';
/** Departments of the province were merged four months before. */
const MERGED = '2025-02-28';
const POST = '(?:(?:các )?(?:công chức|cán bộ|cc|bộ phận|phụ trách|ban) )?';
const DASH = ' ?(?:-|,|và|&)? ?';
const COMMUNE = '(?: ubnd)?(?: (?:xã|phường|thị trấn|đặc khu))?';
const DISTRICT = '(?:huyện|quận|thị xã|thành phố|tp\\.?|tx\\.?)';

const body = (
  id: string,
  name: string,
  klass: BodyClass,
  level: BodyLevel,
  variants: readonly string[],
  extra: Pick<Body, 'from' | 'until' | 'successors'> = {},
): Body => ({ id, name, class: klass, level, variants, ...extra });

export const BODIES: readonly Body[] = frozen([
  // Posts of the commune until 30/6/2025
  body(
    'cong-chuc-van-phong-thong-ke',
    'Công chức Văn phòng - Thống kê',
    'van-phong',
    'commune',
    [`${POST}(?:văn phòng|vp)${DASH}(?:thống kê|tk)`, 'vptk', `(?:công chức|cán bộ|cc|bộ phận) (?:văn phòng|vp)`],
    { until: LAST_DAY, successors: ['van-phong-hdnd-ubnd'] },
  ),
  body(
    'cong-chuc-tu-phap-ho-tich',
    'Công chức Tư pháp - Hộ tịch',
    'tu-phap',
    'commune',
    [
      `${POST}(?:tư pháp|tp)${DASH}(?:hộ tịch|ht)`,
      'tpht',
      `(?:công chức|cán bộ|cc|bộ phận|ban) tư pháp`,
      'tư pháp (?:xã|phường|thị trấn)',
    ],
    { until: LAST_DAY, successors: ['van-phong-hdnd-ubnd', 'phong-van-hoa-xa-hoi'] },
  ),
  body(
    'cong-chuc-tai-chinh-ke-toan',
    'Công chức Tài chính - Kế toán',
    'tai-chinh',
    'commune',
    [
      `${POST}(?:tài chính|tc)${DASH}(?:kế toán|kt|ngân sách)`,
      'tckt',
      `(?:công chức|cán bộ|cc|bộ phận|ban) (?:kế toán|tài chính)(?:${DASH}kế hoạch)?`,
      'kế toán(?: (?:ngân sách|xã|phường))?',
    ],
    { until: LAST_DAY, successors: ['phong-kinh-te', 'phong-kinh-te-ha-tang-do-thi'] },
  ),
  body(
    'cong-chuc-van-hoa-xa-hoi',
    'Công chức Văn hóa - Xã hội',
    'van-hoa',
    'commune',
    [
      `${POST}(?:văn hóa|vh)${DASH}(?:xã hội|xh|thông tin|tt)(?! (?:của )?(?:hđnd|hội đồng))`,
      'vhxh',
      'vhtt',
      'vhht',
      `(?:công chức|cán bộ|cc|bộ phận|ban) văn hóa(?:,? truyền thanh)?(?! ?(?:-|và) ?xã hội (?:của )?(?:hđnd|hội đồng))`,
      '(?<!(?:bưu điện|nhà|trung tâm|thiết chế|đời sống|nếp sống|đội) )văn hóa (?:xã|phường)',
      `${POST}(?:lao động,? ?-? ?thương binh(?: và| -)? xã hội|lđtb ?& ?xh|lđtbxh)`,
    ],
    { until: LAST_DAY, successors: ['phong-van-hoa-xa-hoi'] },
  ),
  body(
    'cong-chuc-dia-chinh',
    'Công chức Địa chính - Xây dựng - Đô thị và Môi trường (Địa chính - Nông nghiệp - Xây dựng và Môi trường)',
    'dia-chinh',
    'commune',
    [
      `${POST}(?:địa chính|đc)${DASH}(?:xây dựng|xd|nông nghiệp|nn|đô thị|môi trường)(?:${DASH}(?:xây dựng|đô thị|nông nghiệp|môi trường)){0,3}`,
      'đcxd',
      `(?:công chức|cán bộ|cc|bộ phận|ban) địa chính`,
      'địa chính (?:xã|phường)',
    ],
    { until: LAST_DAY, successors: ['phong-kinh-te', 'phong-kinh-te-ha-tang-do-thi'] },
  ),
  // Offices of the commune from 1/7/2025 (Nghị định 150/2025/NĐ-CP)
  body(
    'van-phong-hdnd-ubnd',
    'Văn phòng HĐND và UBND',
    'van-phong',
    'commune',
    [
      '(?:văn phòng|vp\\.?) (?:hđnd|hội đồng nhân dân)(?: ?(?:và|-|&|,) ?)(?:ubnd|ủy ban nhân dân)',
      '(?:văn phòng|vp) đảng ủy,? (?:hđnd|hội đồng nhân dân)(?: ?(?:và|-|&|,) ?)(?:ubnd|ủy ban nhân dân)',
    ],
    { from: FIRST_DAY },
  ),
  body(
    'phong-van-hoa-xa-hoi',
    'Phòng Văn hóa - Xã hội',
    'van-hoa',
    'commune',
    ['phòng (?:văn hóa|vh) ?(?:-|và|,)? ?(?:xã hội|xh)'],
    { from: FIRST_DAY },
  ),
  body(
    'phong-kinh-te-ha-tang-do-thi',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'kinh-te',
    'commune',
    ['phòng (?:kinh tế|kt),? ?(?:-|và )? ?(?:hạ tầng|ht)(?:,? ?(?:-|và)? ?(?:đô thị|đt))?'],
    { from: FIRST_DAY },
  ),
  body('phong-kinh-te', 'Phòng Kinh tế', 'kinh-te', 'any', ['phòng (?:kinh tế|kt)', 'p\\. ?kt', 'pkt']),
  body('trung-tam-phuc-vu-hanh-chinh-cong', 'Trung tâm Phục vụ hành chính công', 'mot-cua', 'any', [
    '(?:trung tâm|tt) (?:phục vụ (?:hành chính công|hcc)|pvhcc)',
    'ttpvhcc',
    'tthcc',
  ]),
  // The name of before 2018, still in use; abbreviations are taken for the new one
  body('trung-tam-hanh-chinh-cong', 'Trung tâm Hành chính công', 'mot-cua', 'any', ['trung tâm hành chính công']),
  body(
    'bo-phan-mot-cua',
    'Bộ phận Tiếp nhận và Trả kết quả',
    'mot-cua',
    'any',
    [
      'bộ phận (?:tiếp nhận|tn)(?: hồ sơ)?(?: ?(?:và|&) ?)(?:trả kết quả|giao trả|trả hồ sơ|tkq)(?: (?:hồ sơ|hiện đại|giải quyết (?:tthc|thủ tục hành chính)|theo cơ chế một cửa))?',
      '(?:bộ phận|bp|tổ) (?:"?một cửa"?|1 cửa)(?: (?:điện tử|hiện đại|liên thông))?',
      'bpmc',
      '(?:bp|bộ phận) tn ?& ?tkq',
      'bộ phận một (?:xã|phường)',
      '(?:cán bộ|công chức|cbcc)(?: (?:tại|ở|trực))?(?: bộ phận)? một cửa',
    ],
    // The decree of 2025 calls the new centres "Bộ phận Một cửa" as well.
    { successors: ['trung-tam-phuc-vu-hanh-chinh-cong'] },
  ),
  // The committee, its head, the office as the plans before 2025 name it
  body('van-phong-ubnd', 'Văn phòng UBND', 'van-phong', 'any', [
    '(?:văn phòng|vp) (?:ubnd|ủy ban nhân dân|ủy ban)',
    'vpubnd',
    '(?:chánh|phó chánh) văn phòng',
    '(?:văn phòng|vp)(?! (?:đăng ký|đại diện|công chứng|điều phối|luật sư|thừa phát lại|chính phủ|quốc hội|chủ tịch nước|trung ương|(?:đảng|tỉnh|thành|thị|huyện|quận) ủy))(?: (?:xã|phường))?',
  ]),
  body('chu-tich-ubnd', 'Chủ tịch UBND', 'lanh-dao', 'any', [
    '(?:(?:các )?(?:phó )?(?:chủ tịch|ct|pct)(?:,? (?:các )?(?:phó chủ tịch|pct))?) (?:ubnd|ủy ban nhân dân)',
    'lãnh đạo (?:ubnd|ủy ban nhân dân)',
    'thường trực ubnd',
    'người đứng đầu',
  ]),
  body('ubnd', 'UBND', 'ubnd', 'any', ['(?:ubnd|ủy ban nhân dân|ủy ban)']),
  body('hdnd', 'HĐND', 'hdnd', 'any', [
    '(?:(?:thường trực|tt) )?(?:hđnd|hội đồng nhân dân)',
    '(?:các )?ban (?:của )?hđnd',
  ]),
  body('dang-uy', 'Đảng ủy', 'dang-uy', 'any', [
    '(?:(?:ban )?thường vụ |(?:thường trực|tt) |btv )?(?:đảng ủy|tỉnh ủy|thành ủy|thị ủy|huyện ủy|quận ủy)',
    'chi bộ',
    'cấp ủy',
  ]),
  body('mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'mat-tran', 'any', [
    '(?:(?:ban thường trực )?(?:ủy ban|ub) ?)?(?:mặt trận tổ quốc|mttt?q)(?: ?(?:việt nam|vn))?',
    'ub ?mttq(?: ?(?:việt nam|vn))?',
    'mặt trận',
  ]),
  body('doan-the', 'Các tổ chức chính trị - xã hội', 'doan-the', 'any', [
    '(?:các )?tổ chức (?:chính trị ?- ?xã hội|ct ?- ?xh|đoàn thể)',
    '(?:trưởng )?(?:các )?(?:hội,? )?đoàn thể(?: (?:chính trị ?- ?xã hội|ct ?- ?xh))?',
    'đoàn thanh niên|đoàn tn(?:cs ?hcm)?|hội (?:liên hiệp )?phụ nữ|hội nông dân|hội cựu chiến binh|công đoàn|hội (?:cựu|chữ|người)',
  ]),
  body('cong-an', 'Công an', 'cong-an', 'any', ['(?:trưởng )?công an', `công an${COMMUNE}`, 'cax|cap|catt']),
  body('quan-su', 'Ban Chỉ huy Quân sự', 'quan-su', 'any', [
    '(?:ban )?(?:chỉ huy |ch)?quân sự',
    '(?:ban |bch ?)?chqs',
    'bch ?quân sự',
    'bchqs',
  ]),
  body('bien-phong', 'Đồn Biên phòng', 'bien-phong', 'any', [
    '(?:(?:ban )?(?:chỉ huy|ch) )?bộ đội biên phòng',
    '(?:đồn|trạm(?: kiểm soát)?) biên phòng',
    '(?:bch ?)?bđbp',
  ]),
  body('dai-truyen-thanh', 'Đài Truyền thanh', 'truyen-thanh', 'any', [
    '(?:đài|ban|trạm|bộ phận|báo(?: và(?: đài)?|,)?) (?:truyền thanh|phát thanh)',
    'truyền thanh',
    'trung tâm (?:văn hóa|truyền thông)(?:[,-]? ?(?:thông tin|thể thao|du lịch|và| )){0,5}',
  ]),
  body('truong-hoc', 'Các trường học', 'truong-hoc', 'any', [
    '(?:các )?(?:nhà trường|trường học|trường (?:mầm non|tiểu học|thcs|thpt|trung học)|(?<!môi |thị |công |hiện |trung |hội )trường(?! hợp)|hiệu trưởng)',
    'đơn vị trường học',
  ]),
  body('tram-y-te', 'Trạm Y tế', 'y-te', 'any', ['(?:trạm|trung tâm) y tế']),
  body('thon', 'Thôn, tổ dân phố', 'thon', 'commune', [
    '(?:(?:các|trưởng) )*(?:thôn|xóm|ấp|bản|buôn|khóm|khu phố|khu dân cư|tổ dân phố|tdp|(?<!thành )phố)',
  ]),
  body('ban-chi-dao', 'Ban Chỉ đạo', 'ban-chi-dao', 'any', [
    '(?:ban chỉ đạo|bcđ)(?: (?:cải cách hành chính|cchc|chuyển đổi số|cđs))?',
  ]),
  body('to-cong-nghe-so', 'Tổ công nghệ số cộng đồng', 'cong-nghe', 'commune', [
    'tổ (?:công nghệ số|cns)(?: cộng đồng)?',
    'tổ chuyển đổi số',
  ]),
  body('to-chuyen-doi-so', 'Tổ chuyển đổi số cộng đồng', 'cong-nghe', 'commune', ['tổ chuyển đổi số cộng đồng']),
  // Offices of the district until 30/6/2025
  body(
    'phong-noi-vu',
    'Phòng Nội vụ',
    'noi-vu',
    'district',
    ['phòng (?:nội vụ|nv)', `bộ phận nội vụ`, 'công chức nội vụ'],
    { until: LAST_DAY, successors: ['so-noi-vu'] },
  ),
  body(
    'phong-tai-chinh-ke-hoach',
    'Phòng Tài chính - Kế hoạch',
    'tai-chinh',
    'district',
    [`phòng (?:tài chính|tc)${DASH}(?:kế hoạch|kh)`, 'tài chính ?- ?kế hoạch', 'tc ?- ?kh', 'tckh'],
    { until: LAST_DAY, successors: ['so-tai-chinh', 'phong-kinh-te'] },
  ),
  body('phong-tu-phap', 'Phòng Tư pháp', 'tu-phap', 'district', ['phòng tư pháp'], {
    until: LAST_DAY,
    successors: ['so-tu-phap'],
  }),
  body(
    'phong-van-hoa-thong-tin',
    'Phòng Văn hóa và Thông tin',
    'van-hoa',
    'district',
    ['phòng (?:văn hóa|vh) ?(?:-|và|&)? ?(?:thông tin|tt)'],
    { until: LAST_DAY },
  ),
  body(
    'phong-giao-duc',
    'Phòng Giáo dục và Đào tạo',
    'truong-hoc',
    'district',
    ['phòng (?:giáo dục|gd)(?: ?(?:và|&) ?(?:đào tạo|đt))?'],
    { until: LAST_DAY },
  ),
  body(
    'phong-tai-nguyen',
    'Phòng Tài nguyên và Môi trường',
    'dia-chinh',
    'district',
    ['phòng (?:tài nguyên|tn)(?: ?(?:và|&) ?(?:môi trường|mt))?', 'phòng nông nghiệp(?: và môi trường)?'],
    { until: LAST_DAY },
  ),
  body(
    'phong-quan-ly-do-thi',
    'Phòng Quản lý đô thị',
    'dia-chinh',
    'district',
    ['phòng quản lý đô thị', 'phòng kinh tế (?:và )?hạ tầng(?= (?:huyện|quận|thị xã))'],
    { until: LAST_DAY },
  ),
  body(
    'phong-ldtbxh',
    'Phòng Lao động - Thương binh và Xã hội',
    'van-hoa',
    'district',
    ['phòng (?:lao động,? ?-? ?thương binh(?: và| -)? xã hội|lđ ?-? ?tb ?(?:&|-)? ?xh)'],
    { until: LAST_DAY },
  ),
  body('thanh-tra', 'Thanh tra', 'thanh-tra', 'any', [`thanh tra(?: (?:tỉnh|${DISTRICT}))?`]),
  // Departments of the province
  body('so-noi-vu', 'Sở Nội vụ', 'noi-vu', 'province', ['sở nội vụ', 'snv']),
  body('so-tai-chinh', 'Sở Tài chính', 'tai-chinh', 'province', ['sở tài chính']),
  body('so-tu-phap', 'Sở Tư pháp', 'tu-phap', 'province', ['sở tư pháp']),
  body('so-khoa-hoc-cong-nghe', 'Sở Khoa học và Công nghệ', 'cong-nghe', 'province', [
    'sở (?:khoa học|kh) ?(?:và|&) ?(?:công nghệ|cn)',
  ]),
  body(
    'so-thong-tin-truyen-thong',
    'Sở Thông tin và Truyền thông',
    'cong-nghe',
    'province',
    ['sở (?:thông tin|tt) ?(?:và|&) ?(?:truyền thông|tt)', 'sở tttt'],
    { until: MERGED, successors: ['so-khoa-hoc-cong-nghe'] },
  ),
  body(
    'so-ke-hoach-dau-tu',
    'Sở Kế hoạch và Đầu tư',
    'kinh-te',
    'province',
    ['sở (?:kế hoạch|kh) ?(?:và|&|,) ?(?:đầu tư|đt)', 'sở khđt'],
    { until: MERGED, successors: ['so-tai-chinh'] },
  ),
  body(
    'so-tai-nguyen-moi-truong',
    'Sở Tài nguyên và Môi trường',
    'dia-chinh',
    'province',
    ['sở (?:tài nguyên|tn) ?(?:và|&|,) ?(?:môi trường|mt)', 'sở tnmt'],
    { until: MERGED, successors: ['so-nong-nghiep-moi-truong'] },
  ),
  body(
    'so-nong-nghiep',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'kinh-te',
    'province',
    ['sở (?:nông nghiệp|nn) ?(?:và|&|,) ?(?:phát triển nông thôn|ptnt)'],
    { until: MERGED, successors: ['so-nong-nghiep-moi-truong'] },
  ),
  body(
    'so-nong-nghiep-moi-truong',
    'Sở Nông nghiệp và Môi trường',
    'kinh-te',
    'province',
    ['sở (?:nông nghiệp|nn) ?(?:và|&|,) ?(?:môi trường|mt)'],
    { from: '2025-03-01' },
  ),
  body(
    'so-giao-thong',
    'Sở Giao thông vận tải',
    'dia-chinh',
    'province',
    ['sở giao thông(?: ?-? ?vận tải)?', 'sở gtvt'],
    { until: MERGED, successors: ['so-xay-dung'] },
  ),
  body('so-xay-dung', 'Sở Xây dựng', 'dia-chinh', 'province', ['sở xây dựng']),
  body(
    'so-ldtbxh',
    'Sở Lao động - Thương binh và Xã hội',
    'van-hoa',
    'province',
    ['sở (?:lao động,? ?-? ?thương binh(?: và|,| -)? xã hội|lđ ?-? ?tb ?(?:&|-|và)? ?xh)'],
    { until: MERGED, successors: ['so-noi-vu'] },
  ),
  body('so-cong-thuong', 'Sở Công Thương', 'kinh-te', 'province', ['sở công thương']),
  body('so-y-te', 'Sở Y tế', 'y-te', 'province', ['sở y tế']),
  body('so-giao-duc', 'Sở Giáo dục và Đào tạo', 'truong-hoc', 'province', [
    'sở (?:giáo dục|gd) ?(?:và|&|,) ?(?:đào tạo|đt)',
  ]),
  body('so-van-hoa', 'Sở Văn hóa, Thể thao và Du lịch', 'van-hoa', 'province', [
    'sở (?:văn hóa|vh)(?:,? ?(?:và )?(?:thể thao|tt))?(?:,? ?(?:và|&)? ?(?:du lịch|dl))?',
  ]),
  body('so-du-lich', 'Sở Du lịch', 'van-hoa', 'province', ['sở du lịch']),
  body('so-ngoai-vu', 'Sở Ngoại vụ', 'so-nganh', 'province', ['sở ngoại vụ']),
  body('so-dan-toc-ton-giao', 'Sở Dân tộc và Tôn giáo', 'so-nganh', 'province', ['sở dân tộc(?: và|,) tôn giáo'], {
    from: '2025-03-01',
  }),
  body('so', 'Sở, ban, ngành', 'so-nganh', 'province', [
    '(?:các )?(?<!(?:trụ|cơ|công) )sở(?:,? (?:ban,? )?ngành)?',
    'các ngành,? các cấp',
  ]),
  // Words that make nobody answerable
  body('cac-bo-phan-chuyen-mon', 'Các bộ phận chuyên môn', 'vague', 'any', [
    '(?:các |cán bộ,? )?(?:bộ phận|công chức|cán bộ|ban|ngành)(?:,? (?:các )?(?:bộ phận|công chức|cán bộ))* (?:môn|chuyên môn)(?: (?:có )?liên quan)?',
    '(?:các )?(?:bộ phận|công chức|cán bộ)(?:,? (?:các )?(?:bộ phận|cơ quan|đơn vị|công chức))* (?:có )?liên quan',
    '(?:các|tất cả|toàn thể) (?:bộ phận|công chức|cán bộ)',
    '(?:cán bộ|công chức|bộ phận) (?:được (?:phân công|giao)|chuyên trách)',
    '(?:toàn thể |đội ngũ )?(?:cán bộ,? ?)(?:công chức|cc)(?:,? (?:viên chức|người lao động))?',
    'cbcc|cbccvc',
  ]),
  body('cac-don-vi-lien-quan', 'Các cơ quan, đơn vị có liên quan', 'vague', 'any', [
    '(?:các )?(?:cơ quan|đơn vị|phòng|ban|khoa|ngành|tổ chức|cá nhân)(?:(?:,| và|,? các)? (?:cơ quan|khoa|đơn vị|bộ phận|phòng|ban|ngành|đoàn thể|tổ chức|cá nhân|địa phương))* ?,? (?:có )?liên quan',
    'các (?:cơ quan|đơn vị|phòng|ban|khoa|ngành|địa phương)(?:,? (?:các )?(?:cơ quan|khoa|đơn vị|phòng|ban|ngành|bộ phận))*(?: (?:chuyên môn|trực thuộc))?',
  ]),
]);

/** What the name of a unit or post begins with: a lead cell that opens otherwise and names no known body is no unit. */
const UNIT_OPENERS = lazy(() =>
  phrase(
    'bộ phận|phòng|ban|sở|ngành|văn phòng|vp|chánh|thường trực|ubnd|ủy ban|hđnd|hội|đoàn|tổ|công chức|cán bộ|công an|đài|trung tâm|trạm|trường|cơ quan|đơn vị|chủ tịch|giám đốc|phó giám đốc|trưởng|mttq|thôn|xóm|ấp|bản|phố|khu|chi cục|cục|viện|bệnh viện|kho bạc|bưu điện|bảo tàng|thư viện|nhà hát|nhà văn hóa|quỹ|công ty|vnpt|thanh tra|thuế|tòa án|viện kiểm sát|liên đoàn|hiệp hội|ngân hàng|bảo hiểm|doanh nghiệp|mặt trận|lãnh đạo|thủ trưởng|người đứng đầu|đảng ủy|vụ|tổng cục|hạt kiểm lâm|đồn (?:công an|biên phòng)|điện lực|viễn thông|nhà máy|hợp tác xã|tổ hợp tác|làng|khóm|buôn|đội(?! (?:ngũ|viên|tuyển))|khoa(?! (?:học|giáo|bảng))',
  ),
);

export type BodyMention = { body: Body; start: number; end: number };

const compiled = lazy(() =>
  BODIES.map((entry) => ({
    entry,
    mayHold: screen(entry.variants.join('|')),
    patternFor: guarded(entry.variants.join('|'), (source) => new RegExp(phrase(source).source, 'gu')),
  })),
);
const ids = lazy(() => new Map(BODIES.map((entry) => [entry.id, entry])));

/** Every body that a text names, in order; the longest reading of each place counts. Offsets are into the folded text. */
export const bodiesIn: (text: string) => readonly BodyMention[] = remembering((text) => {
  const folded = fold(text);
  const mentions: BodyMention[] = [];
  const signs = signsOf(folded);
  for (const { entry, patternFor } of compiled()) {
    const pattern = patternFor(signs);
    if (!pattern) continue;
    for (const match of matchesIn(folded, pattern))
      mentions.push({ body: entry, start: match.index, end: match.index + match[0].length });
  }
  // A longer reading wins; of equal ones the entry that stands first in the registry.
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: BodyMention[] = [];
  let reached = 0;
  for (const mention of mentions) {
    if (mention.start < reached) continue;
    kept.push(mention);
    reached = mention.end;
  }
  return kept;
});

/** Finds every text that may name such a body. */
export const bodyScreens = (isMeant: (body: Body) => boolean): Screen[] =>
  compiled().flatMap(({ entry, mayHold }) => (isMeant(entry) ? [mayHold] : []));

/** The body that a text names: the first one, vague classes only where nothing else is named; null where none is known. */
export function bodyOf(text: string): Body | null {
  const mentions = bodiesIn(text);
  return (mentions.find((mention) => mention.body.class !== 'vague') ?? mentions[0])?.body ?? null;
}

/** Whether a cell names only classes of units ("các bộ phận chuyên môn"), nobody answerable. */
export function isVagueBody(text: string): boolean {
  const mentions = bodiesIn(text);
  return mentions.length > 0 && mentions.every(({ body: named }) => named.class === 'vague');
}

/** "Các sở, ban, ngành", "Các phòng, đơn vị thuộc Sở": a class of units of which no single one is named. */
export const isClassOfBodies = (text: string): boolean =>
  isVagueBody(text) ||
  (OPENS_CLASS.test(text) &&
    bodiesIn(text).every(({ body: { class: kind, id } }) => kind === 'vague' || id === ALL_OFFICES));
const OPENS_CLASS = /^\s*[-+•*]?\s*các (?:sở|phòng|ban|ngành|cơ quan|đơn vị)[^:]*$/iu;
const ALL_OFFICES = 'so';

/** "Báo Hà Giang" is a unit, "Báo cáo" is none. */
const NEWSPAPER = /^[-+•*\s]*Báo (?:\p{Lu}|và (?:[Đđ]ài|[Pp]hát thanh))/u;
/** Somebody by name: "Bà Lò Thị Hạnh", "Đ/c Trần Văn Nam". */
const PERSON = /^[-+•*\s]*(?:Ông|Bà|Anh|Chị|Đồng chí|Đ\/c)\.?:?\s+\p{Lu}\p{L}*\s+\p{Lu}/u;

/** "Lê Thị Hoài Thanh, Chánh Văn phòng": a person by the family name. */
function namesPerson(text: string): boolean {
  const family = /^[-+•*\s]*(\p{Lu}\p{Ll}*)(?:\s\p{Lu}\p{Ll}*){1,4}(?=\s*$|,\s|\s[-–(])/u.exec(text)?.[1];
  return family !== undefined && SURNAMES.has(family);
}

/** Whether a cell could be a unit or a post at all: it names a known body or opens with a unit's word, a few letters aside. */
export function looksLikeUnit(text: string, aside = 4): boolean {
  if (NEWSPAPER.test(text) || PERSON.test(text) || namesPerson(text)) return true;
  const folded = fold(text).replace(/^[-+•*\s]+/u, '');
  const match = UNIT_OPENERS().exec(folded);
  if (match !== null && match.index <= aside) return true;
  const [first] = bodiesIn(folded);
  return first !== undefined && first.start <= aside;
}

/** The entry with that id. */
export function bodyById(id: string): Body | null {
  return ids().get(id) ?? null;
}

/** Whether bodies of that kind were gone before a day (ISO). */
export const bodyHasEnded = ({ until }: Body, date: string): boolean => until !== undefined && until < date;

/** Whether bodies of that kind exist on a day (ISO). */
export function bodyExistsOn(entry: Body, date: string): boolean {
  return (entry.from === undefined || date >= entry.from) && (entry.until === undefined || date <= entry.until);
}
