/** The six reform areas of Nghị quyết 76/NQ-CP and the seventh that plans add, with old names and heading patterns. */
import { fold, frozen, isInCapitals, lazy, opening, phrase, unaccented } from './match.ts';
import { type Guarded, guarded, signsOf } from './needs.ts';
import { remembering } from './remember.ts';
import { type Level, PILLARS, type Pillar } from './vocabulary.ts';

export type PillarEntry = {
  slug: Pillar;
  /** Name in Nghị quyết 76/NQ-CP (15/7/2021); for chi-dao the customary one. */
  name: string;
  /** … and as places and departments print it, where that differs. */
  localName?: string;
  english: string;
  /** … and as Nghị quyết 30c/NQ-CP (08/11/2011) had it, where that differs. */
  earlierName?: string;
  /** Names of Nghị quyết 30c/NQ-CP (08/11/2011) and Quyết định 136/2001/QĐ-TTg that plans still print. */
  oldNames: readonly string[];
  /** What a heading of the area opens with, on folded text, lead-in words ("Đẩy mạnh", "Công tác") taken off. */
  headings: readonly string[];
  /** Names so plain that they tell the area anywhere in a heading. */
  anywhere: readonly string[];
  /** What sentences of the area speak about, with weights: used where no heading tells. */
  words: readonly (readonly [pattern: string, weight: number])[];
};

const STAFF = '(?:cán bộ|cbccvc|cbcc|công chức|viên chức|cb, ?cc)';
const TTHC = '(?:thủ tục hành chính|tthc)';
const REFORM = '(?:cải cách hành chính|cchc)';

export const PILLAR_ENTRIES: readonly PillarEntry[] = frozen([
  {
    slug: 'the-che',
    name: 'Cải cách thể chế',
    english: 'Institutional reform',
    oldNames: ['Cải cách thể chế'],
    headings: [
      '(?:cải cách|xây dựng|hoàn thiện|xây dựng,? (?:và )?hoàn thiện|đổi mới)(?: hệ thống)? thể chế',
      'thể chế',
      '(?:xây dựng|ban hành|soạn thảo)(?: và)?(?: tổ chức)?(?: thực hiện| ban hành| triển khai)? (?:hệ thống )?(?:văn bản quy phạm pháp luật|văn bản qppl|vbqppl)',
      'tổ chức thi hành pháp luật',
      'theo dõi(?: tình hình)? thi hành pháp luật',
      'rà soát,? (?:hệ thống hóa )?(?:văn bản quy phạm pháp luật|văn bản qppl|vbqppl)',
    ],
    anywhere: ['cải cách(?: hệ thống)? thể chế', 'hoàn thiện(?: hệ thống)? thể chế'],
    words: [
      ['rà (?:lại|soát)[^;.]{0,20}(?:quyết định|quy chế)|(?:quyết định|quy chế)[^;.]{0,30}rà lại', 3],
      ['luật mới', 2],
      ['thể chế', 3],
      ['quy phạm pháp luật|qppl|vbqppl', 4],
      ['văn bản[^;.]{0,60}(?:đúng|kiểm tra về|thẩm định về) (?:thẩm quyền|trình tự|thể thức)', 5],
      ['thi hành pháp luật|phổ biến,? giáo dục pháp luật|pbgdpl', 3],
      ['hệ thống hóa', 2],
      ['cơ sở dữ liệu quốc gia về (?:văn bản )?pháp luật', 3],
      ['văn bản[^;.]{0,30}trái pháp luật', 6],
      ['kiểm tra ngay sau khi', 1],
      ['văn bản[^;.]{0,40}tự kiểm tra|tự kiểm tra[^;.]{0,20}văn bản', 3],
      ['pháp luật', 1],
    ],
  },
  {
    slug: 'thu-tuc',
    name: 'Cải cách thủ tục hành chính',
    english: 'Reform of administrative procedures',
    oldNames: ['Cải cách thủ tục hành chính'],
    headings: [
      `(?:cải cách|đơn giản hóa|kiểm soát|giải quyết|rà soát,? đánh giá|thực hiện)(?: các| quy định)? ${TTHC}`,
      TTHC,
      '(?:(?:kiểm soát|cắt giảm|đơn giản hóa|giải quyết|công khai|niêm yết)(?:, | và )?){1,3} (?:các )?thủ tục(?!\\p{L})',
      '(?:thực hiện |triển khai )?cơ chế một cửa',
      '(?:tiếp nhận,? |giải quyết |xử lý )+phản ánh,? kiến nghị',
    ],
    anywhere: [`cải cách(?: các)? ${TTHC}`, `kiểm soát ${TTHC}`],
    words: [
      ['hồ sơ[^;.]{0,40}(?:đúng|sớm|trễ) hẹn|nộp hồ sơ qua mạng', 3],
      [TTHC, 3],
      ['thủ tục', 1],
      ['(?:bộ phận|cơ chế|hệ thống thông tin) một cửa|một cửa liên thông', 2],
      ['tiếp nhận và trả kết quả|trung tâm phục vụ hành chính công|ttpvhcc', 2],
      ['giải quyết hồ sơ|hồ sơ (?:của )?(?:người dân|công dân|tổ chức)', 2],
      ['(?:đúng hạn|trước hạn|quá hạn|trễ hạn|đúng và trước hạn)', 2],
      ['hài lòng', 2],
      ['dịch vụ bưu chính|bưu chính công ích|bcci', 3],
      ['thanh toán trực tuyến|thanh toán không dùng tiền mặt|phí, lệ phí', 2],
      ['phản ánh,? kiến nghị|pakn', 3],
      ['kết quả giải quyết|số hóa[^;.]{0,20}kết quả', 2],
      ['hồ sơ(?! công việc)[^;.]{0,70}trực tuyến|nộp (?:hồ sơ )?trực tuyến', 3],
      ['thông tin (?:phải )?khai báo', 4],
      ['thời gian chờ|tại quầy', 3],
      ['rà soát,? đề xuất', 4],
    ],
  },
  {
    slug: 'bo-may',
    name: 'Cải cách tổ chức bộ máy hành chính nhà nước',
    english: 'Reform of the administrative apparatus',
    oldNames: ['Cải cách tổ chức bộ máy hành chính nhà nước', 'Cải cách tổ chức bộ máy hành chính'],
    headings: [
      '(?:cải cách|kiện toàn|sắp xếp|tinh gọn|đổi mới|hoàn thiện)(?:,? (?:kiện toàn|sắp xếp|tinh gọn|đổi mới))?(?: về| hệ thống)?(?: tổ chức,?)?(?: và)? bộ máy',
      '(?:cải cách )?(?:cơ cấu )?tổ chức,? (?:và )?bộ máy',
      'bộ máy(?:$| hành chính| tinh gọn)',
      '(?:phân cấp|phân quyền|ủy quyền)(?:,? (?:phân cấp|phân quyền|ủy quyền))? (?:quản lý|trong quản lý|quản trị)',
      'tinh giản biên chế',
    ],
    anywhere: ['cải cách(?: tổ chức,?)? bộ máy', 'tổ chức bộ máy hành chính'],
    words: [
      ['(?:chia lại|phân công) (?:công )?việc|chồng chéo', 2],
      ['số (?:lượng )?(?:cán bộ|công chức|viên chức)[^;.]{0,40}(?:không (?:quá|vượt)|tối đa)', 6],
      ['tổ chức bộ máy|bộ máy hành chính|bộ máy', 3],
      ['cơ cấu tổ chức|chức năng,? nhiệm vụ(?:,? quyền hạn)?', 2],
      ['phân cấp|ủy quyền|phân quyền', 3],
      ['biên chế|tinh giản', 3],
      ['(?:giảm|tinh giản)[^;.]{0,20}biên chế', 2],
      ['người (?:làm việc )?hưởng lương|số (?:lượng )?người làm việc', 4],
      ['sắp xếp(?: lại)? (?:đơn vị|các đơn vị|tổ chức|thôn|tổ dân phố)', 2],
      ['(?:thôn|ấp|khu phố|tổ dân phố) (?:mới )?sau (?:khi )?sắp xếp', 3],
      ['(?:giảm|cắt giảm|sắp xếp)[^;.]{0,30}(?:phòng chuyên môn|đơn vị sự nghiệp|đầu mối)', 4],
      ['người hoạt động không chuyên trách', 3],
      ['quy chế làm việc', 2],
      ['chất lượng dịch vụ y tế|dịch vụ y tế,? giáo dục', 3],
      ['chính quyền địa phương (?:2|hai) cấp', 3],
    ],
  },
  {
    slug: 'cong-vu',
    name: 'Cải cách chế độ công vụ',
    earlierName: 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
    english: 'Civil-service reform',
    oldNames: [
      'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
      'Đổi mới, nâng cao chất lượng đội ngũ cán bộ, công chức',
    ],
    headings: [
      'cải cách(?: về)?(?: chế độ)?,? công vụ',
      'chế độ công vụ',
      'công vụ(?:$|,)',
      '(?:con người|nhân sự|đội ngũ)(?:,| và) công vụ',
      '(?:quản lý|quy hoạch|đào tạo,? bồi dưỡng) (?:đội ngũ )?(?:cán bộ|công chức)',
      'cải cách (?:chính sách )?tiền lương',
      `(?:(?:tăng cường|đổi mới|siết chặt)(?: công tác)? quản lý,? )?(?:xây dựng,? |phát triển,? )?(?:và )?(?:nâng cao |đổi mới,? (?:và )?nâng cao )?(?:chất lượng,? )?(?:trách nhiệm,? )?(?:của )?đội ngũ(?: ${STAFF})`,
      `(?:xây dựng|phát triển)(?:,| và|, và)? nâng cao chất lượng(?: của)?(?: đội ngũ)? ${STAFF}`,
      `nâng cao chất lượng(?:,? trách nhiệm)?(?: của)?(?: đội ngũ)? ${STAFF}`,
      `chất lượng(?: đội ngũ)? ${STAFF}`,
      'kỷ luật,? kỷ cương hành chính',
      'đội ngũ(?:$|,| và)',
    ],
    anywhere: ['cải cách(?: chế độ)? công vụ', `chất lượng(?:,? trách nhiệm)?(?: của)? đội ngũ ${STAFF}`],
    words: [
      ['giờ giấc|công chức[^;.]{0,80}(?:tập huấn|bồi dưỡng) kỹ năng', 5],
      ['công vụ', 2],
      [STAFF, 2],
      ['vị trí việc làm|vtvl', 3],
      ['kỷ luật,? kỷ cương|đạo đức công vụ|văn hóa công sở|văn hóa công vụ', 3],
      ['đào tạo,? bồi dưỡng|đào tạo|bồi dưỡng', 2],
      ['đánh giá,? xếp loại|quy hoạch|tuyển dụng|luân chuyển|chuyển đổi vị trí công tác', 2],
      ['đạt chuẩn|trình độ chuyên môn|lý luận chính trị', 2],
    ],
  },
  {
    slug: 'tai-chinh',
    name: 'Cải cách tài chính công',
    english: 'Public-finance reform',
    oldNames: ['Cải cách tài chính công'],
    headings: [
      '(?:cải cách|đổi mới|tăng cường)(?: về)?(?: cơ chế)?(?: quản lý)? tài chính(?: công)?(?! -| kế toán| kế hoạch)',
      '(?:quản lý )?tài chính công',
      '(?:tài chính|tiền|ngân sách)(?: công)?,? (?:và )?(?:ngân sách,? (?:và )?)?tài sản(?: công)?',
      'tài chính$',
      'quản lý (?:tài chính|ngân sách|tài sản công)(?! -)',
    ],
    anywhere: ['cải cách(?: quản lý)? tài chính(?: công)?', 'tài chính công'],
    words: [
      ['tài chính công|tài sản công', 4],
      ['ngân sách|thu,? chi|dự toán|quyết toán', 3],
      ['giải ngân|vốn đầu tư công|đầu tư công', 3],
      ['tự chủ(?:,? tự chịu trách nhiệm)?', 2],
      ['thực hành tiết kiệm|chống lãng phí|tiết kiệm', 2],
      ['tài chính', 2],
      ['chi thường xuyên|tự bảo đảm chi', 2],
      ['quy chế chi tiêu nội bộ', 3],
    ],
  },
  {
    slug: 'so',
    name: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
    localName: 'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
    earlierName: 'Hiện đại hóa hành chính',
    english: 'E-government and digital government',
    oldNames: ['Hiện đại hóa hành chính', 'Hiện đại hóa nền hành chính', 'Ứng dụng công nghệ thông tin'],
    headings: [
      '(?:xây dựng,? |phát triển,? |hoàn thiện,? |và )*(?:nền )?chính (?:phủ|quyền)(?: đô thị)? (?:điện tử|số)',
      'hiện đại hóa(?: nền)?(?: công tác)? hành chính',
      'hiện đại hóa$',
      '(?:đẩy mạnh )?chuyển đổi số',
      '(?:đẩy mạnh |tăng cường )?ứng dụng(?: mạnh mẽ)? (?:công nghệ thông tin|cntt)',
      'xây dựng(?: và)? phát triển (?:chính quyền|chính phủ)',
      '(?:áp dụng )?(?:hệ thống quản lý chất lượng|iso)',
      '(?:thực hiện )?đề án 06',
    ],
    anywhere: ['chính (?:phủ|quyền) (?:điện tử|số)', 'hiện đại hóa(?: nền)? hành chính'],
    words: [
      ['chính (?:phủ|quyền) (?:điện tử|số)|chuyển đổi số', 4],
      ['môi trường (?:điện tử|mạng|số)', 3],
      ['hồ sơ công việc', 3],
      ['ký số|chữ ký số', 3],
      ['công nghệ thông tin|cntt|an toàn thông tin|an ninh mạng', 3],
      ['dịch vụ công(?: trực tuyến)?|dvctt|toàn trình', 2],
      ['(?:cung cấp|cung ứng).{0,30}(?:dịch vụ công trực tuyến|dvctt|toàn trình)', 4],
      ['hệ thống thông tin báo cáo', 4],
      ['thư (?:điện tử )?công vụ|vneid|định danh điện tử|công nghệ số', 5],
      ['văn bản.{0,40}điện tử|văn bản điện tử', 2],
      ['iso 9001', 4],
      ['cơ sở dữ liệu|kết nối,? chia sẻ dữ liệu|nền tảng số|hạ tầng số', 2],
      ['trang thông tin điện tử|cổng thông tin điện tử', 2],
      ['hệ thống quản lý văn bản|i-?office|phần mềm', 2],
    ],
  },
  {
    slug: 'chi-dao',
    name: 'Công tác chỉ đạo, điều hành cải cách hành chính',
    english: 'Direction, oversight and communication',
    oldNames: ['Công tác chỉ đạo, điều hành'],
    headings: [
      '(?:chỉ đạo|lãnh đạo),? (?:và )?(?:chỉ đạo,? (?:và )?)?(?:điều hành|tổ chức thực hiện|thực hiện|cải cách)',
      '(?:sự )?(?:lãnh đạo|chỉ đạo)(?:,| và)? (?:chỉ đạo|điều hành|tuyên truyền|kiểm tra|của)',
      `(?:thông tin,? |phổ biến,? |tổ chức )?(?:tuyên (?:truyền|tuyền)|truyền thông)(?: về)?`,
      `(?:tự )?kiểm tra(?:,? giám sát)?(?:,? (?:và )?(?:tự )?(?:kiểm tra|đánh giá|giám sát))?(?:$|[:.;]| (?:công tác |việc thực hiện )?${REFORM}|,| việc)`,
      '(?:phương pháp )?theo dõi,? (?:kiểm tra,? )?đánh giá',
      `bố trí (?:đủ )?(?:các )?(?:nguồn lực|nguồn tài chính|kinh phí|nhân lực).{0,40}${REFORM}`,
      `(?:nâng cao )?chỉ số (?:${REFORM}|par ?index)`,
      `(?:xác định|đánh giá).{0,20}(?:chỉ số|kết quả) ${REFORM}`,
      'đo lường sự hài lòng',
      `tác động của (?:công tác )?${REFORM}`,
      'cđ,? ?đh$',
      'điều hành,? (?:và )?(?:chỉ đạo|tuyên truyền|kiểm tra)',
      '(?:phát huy )?sáng kiến',
    ],
    anywhere: [
      `(?:chỉ đạo|lãnh đạo),? (?:và )?điều hành`,
      `tuyên (?:truyền|tuyền)(?: về)?(?: công tác)? ${REFORM}`,
      `kiểm tra(?: công tác)? ${REFORM}`,
    ],
    words: [
      ['chỉ đạo,? điều hành|công tác chỉ đạo', 3],
      ['tuyên truyền|truyền thông|tin,? bài', 3],
      ['chuyên mục|chuyên trang|phát thanh|truyền hình', 3],
      [`(?:kiểm tra|tự kiểm tra)(?: công tác)? ${REFORM}|phát hiện qua kiểm tra`, 4],
      [REFORM, 2],
      ['par ?index|sipas|papi|pci|ddci|chỉ số', 3],
      ['sáng kiến|mô hình mới', 3],
      ['(?:nhiệm vụ|công việc)(?: được giao| được phân công| nêu| đề ra)? (?:trong|tại|theo|của) kế hoạch', 3],
      ['(?:hoàn thành|thực hiện)[^;.]{0,25}nhiệm vụ[^;.]{0,30}kế hoạch', 3],
      ['báo cáo định kỳ|thi đua,? khen thưởng|khen thưởng|sơ kết|tổng kết', 1],
      ['đối thoại', 1],
    ],
  },
]);

/** Words that introduce an area in a heading without naming it; each is taken off once per round. */
const LEAD_IN = lazy(() =>
  opening(
    [
      'nội dung(?: [ivx]+| \\d+)?',
      '(?:lĩnh vực|nhóm|nhóm nhiệm vụ|nhiệm vụ|các nhiệm vụ|nhiệm vụ trọng tâm|giải pháp|mục tiêu|chỉ tiêu|công tác|việc)',
      '(?:tiếp tục|đẩy mạnh|tăng cường|chú trọng|tập trung|thực hiện(?: tốt| hiệu quả| có hiệu quả)?|triển khai|đổi mới|nâng cao|nâng cao (?:chất lượng|hiệu quả|hiệu lực,? hiệu quả|nhận thức)|tổ chức thực hiện|quan tâm)',
      '(?:về|trong|trên|đối với|của|và|đến)',
    ].join('|'),
  ),
);
const LABEL =
  /^(?:(?:phần|mục|chương|điều|trụ cột|lĩnh vực) )?(?:(?!vi (?:phạm|tính))[ivx]{1,5}|\d{1,2}|[a-zđ](?=\s?[.):/]))(?:\.\d{1,2}){0,3}(?:\s?[.):/-]\s*-?|(?=\s))\s*/u;

/** A heading without label, brackets and closing marks, folded. */
export function bareHeading(title: string): string {
  let bare = fold(title);
  if (/[*#_(]/u.test(bare)) {
    bare = bare
      .replace(/[*#_]+/gu, ' ')
      .replace(/\s*\([^()]{0,60}\)/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  }
  return bare
    .replace(LABEL, '')
    .replace(/[\s:;.,/-]+$/u, '')
    .trim();
}

type Compiled = {
  slug: Pillar;
  headings: Guarded;
  anywhere: Guarded;
  words: readonly (readonly [Guarded, number])[];
};
const compiled = lazy((): readonly Compiled[] =>
  PILLAR_ENTRIES.map(({ slug, headings, anywhere, words }) => ({
    slug,
    headings: guarded(headings.join('|'), opening),
    anywhere: guarded(anywhere.join('|'), phrase),
    words: words.map(([source, weight]) => [guarded(source, phrase), weight] as const),
  })),
);

const withoutAccents = lazy(() =>
  PILLAR_ENTRIES.map(({ slug, headings }) => ({ slug, headings: opening(unaccented(headings.join('|'))) })),
);

/** The area that a heading names, old names included; null for any other heading, also for the plan's own subject. */
export function pillarOfHeading(title: string): Pillar | null {
  let rest = bareHeading(title);
  const whole = rest;
  const signs = signsOf(whole);
  const candidates: { slug: Pillar; pattern: RegExp }[] = [];
  for (const { slug, headings } of compiled()) {
    const pattern = headings(signs);
    if (pattern) candidates.push({ slug, pattern });
  }
  // A heading carries few lead-in words; the bound keeps a pathological one from costing more.
  for (let round = 0; candidates.length > 0 && round < 6 && rest !== ''; round++) {
    const found = candidates.find(({ pattern }) => pattern.test(rest));
    if (found !== undefined) return found.slug;
    const shorter = rest.replace(LEAD_IN(), '').replace(/^[\s:,-]+/u, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  const named = compiled().filter(({ anywhere }) => anywhere(signs)?.test(whole));
  if (named.length === 1 || !isInCapitals(title)) return named.length === 1 ? named[0]!.slug : null;
  const plain = unaccented(whole);
  return withoutAccents().find(({ headings }) => headings.test(plain))?.slug ?? null;
}

/** What a sentence outside the areas is about, by the weight of its key phrases; null where none speaks. */
export const pillarOfWords: (text: string) => Pillar | null = remembering((text) => {
  const folded = fold(text);
  const signs = signsOf(folded);
  let best: Pillar | null = null;
  let bestWeight = 0;
  for (const { slug, words } of compiled()) {
    const weight = words.reduce((sum, [pattern, value]) => (pattern(signs)?.test(folded) ? sum + value : sum), 0);
    if (weight > bestWeight) [best, bestWeight] = [slug, weight];
  }
  return best;
});

/** The entry of an area. */
export function pillarEntry(slug: Pillar): PillarEntry {
  return PILLAR_ENTRIES[PILLARS.indexOf(slug)]!;
}

/** Nghị quyết 76/NQ-CP gave the areas their names of today. */
const RENAMED = '2021-07-15';

/** The name of an area in a plan of that level and day (ISO): the Government is the ministries' to build. */
export function pillarName(slug: Pillar, level: Level | null, day: string | null): string {
  const { name, localName, earlierName } = pillarEntry(slug);
  if (earlierName && day !== null && day < RENAMED) return earlierName;
  return level === 'bộ' ? name : (localName ?? name);
}
