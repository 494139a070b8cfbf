/** What the columns of task tables are for, told by their headings, and what their cells look like. */
import { fold, frozen, lazy, opening, phrase } from './match.ts';

export const COLUMN_ROLES = [
  'no',
  'area',
  'content',
  'product',
  'lead',
  'coordinator',
  'start',
  'deadline',
  'funding',
  'target',
  'unit',
  'supervisor',
  'note',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

const BODY =
  '(?:cơ quan|đơn vị|bộ phận|cán bộ|công chức|cbcc|người|cá nhân|tổ chức|phòng|ban|ngành|lãnh đạo|đồng chí|địa phương)';

/**
 * Asked in this order on the folded heading: narrow ones first, so that "Đơn vị tính" is no lead, "Đơn vị phối hợp" no
 * "Đơn vị thực hiện", "Thời gian thực hiện" no "thực hiện".
 */
export const COLUMN_ENTRIES: readonly { role: ColumnRole; openings: readonly string[]; anywhere: readonly string[] }[] =
  frozen([
    {
      role: 'no',
      openings: [
        '(?:(?:s ?)?t ?t|số t ?t|số thứ tự|thứ tự|no|#|số|mã(?: số)?(?: nhiệm vụ| công việc| việc)?|ký hiệu)$',
      ],
      anywhere: [],
    },
    {
      role: 'area',
      openings: [
        '(?:lĩnh vực|nhóm (?:nhiệm vụ|nội dung)|trụ cột|trục|mảng|nội dung cải cách)(?: cải cách(?: hành chính)?)?$',
      ],
      anywhere: [],
    },
    { role: 'unit', openings: ['đơn vị (?:tính|đo)', 'đvt', 'tính bằng$'], anywhere: ['đơn vị (?:tính|đo)'] },
    { role: 'note', openings: ['ghi chú', 'chú thích', 'căn cứ(?: pháp lý| thực hiện)?$'], anywhere: ['ghi chú'] },
    {
      role: 'supervisor',
      openings: [
        '(?:lãnh đạo|đồng chí|chủ tịch|phó chủ tịch)(?: ubnd)?(?: tỉnh| huyện| xã| phường)? (?:phụ trách|chỉ đạo)',
        'chỉ đạo(?: thực hiện)?$',
        `${BODY} (?:kiểm tra|theo dõi|giám sát|đôn đốc)`,
      ],
      anywhere: [],
    },
    {
      role: 'lead',
      openings: [
        `(?:(?:${BODY}(?:, |,|/| ))+(?:thực hiện )?)?(?:chủ trì|đầu mối|chịu trách nhiệm|phụ trách)`,
        'phân công',
        'trách nhiệm',
      ],
      anywhere: ['chủ trì'],
    },
    {
      role: 'coordinator',
      openings: ['(?:ai )?cùng (?:làm|thực hiện|tham gia)', 'ai (?:giúp|giúp đỡ|tham gia)'],
      anywhere: ['phối hợp', 'tham gia', 'cùng (?:làm|thực hiện)'],
    },
    {
      role: 'start',
      openings: ['(?:(?:thời gian|thời điểm|ngày|tháng) )?(?:bắt đầu|khởi đầu)(?: thực hiện)?$'],
      anywhere: [],
    },
    {
      role: 'deadline',
      openings: [
        '(?:mốc )?thời (?:gian|hạn|điểm)',
        'tiến độ',
        'hạn',
        'lộ trình',
        'ngày',
        'kỳ hạn',
        'xong (?:trong|trước|vào|khi)',
        '(?:bao giờ|khi nào) (?:phải )?xong',
        'chậm nhất',
        '(?:gửi|nộp) (?:trước|chậm nhất)',
        'hoàn thành',
        'kết thúc$',
        'mốc',
      ],
      anywhere: ['thời (?:gian|hạn|điểm)', 'hoàn thành (?:trước|trong)'],
    },
    {
      role: 'funding',
      openings: ['(?:dự kiến |nguồn )?kinh phí', 'dự toán', 'nguồn (?:lực|vốn|khác)', 'ngân sách', 'tiền'],
      anywhere: ['kinh phí'],
    },
    {
      role: 'lead',
      openings: [
        `(?:${BODY}[,/]? ){1,3}(?:làm chính$|tham mưu|thực hiện|triển khai|được giao|đề xuất|xây dựng|báo cáo)`,
        `(?:tên )?(?:${BODY}(?:[,/]| và)? ?){1,3}(?:được phân công)?$`,
        'thực hiện$',
        'ai (?:làm|thực hiện|lo|đứng ra|phụ trách|chịu trách nhiệm)',
      ],
      anywhere: [],
    },
    {
      role: 'product',
      openings: [
        'sản phẩm',
        // "Kết quả năm 2022" was reached, and is delivered by nobody
        'kết quả(?! (?:(?:đạt được|thực hiện) )?(?:của )?(?:năm|quý|kỳ) ?(?:\\d|trước))',
        'đầu ra',
        'giao nộp',
        '(?:(?:phải )?(?:làm|nộp|tạo|cho)(?: ra)?|ra) (?:được )?(?:cái )?gì',
        '(?:(?:hồ sơ|tài liệu|văn bản)(?:, | ))*(?:minh chứng|chứng minh|kiểm chứng)',
        'làm xong (?:phải|cần|thì) có',
        'hình thức',
        'yêu cầu(?:,| về)? (?:sản phẩm|kết quả)',
        'dự kiến (?:sản phẩm|kết quả)',
      ],
      anywhere: ['sản phẩm', 'kết quả (?:đầu ra|cần đạt|dự kiến|đạt được)'],
    },
    {
      role: 'content',
      openings: [
        '(?:các |tên |danh mục )?(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|đầu việc|phần việc|việc (?:(?:phải|cần) (?:làm|hoàn thành|xong|thực hiện)|cụ thể|gì)|đề án)',
        'tên (?:chỉ tiêu|chỉ số|tiêu chí|kế hoạch)',
        '(?:mục|chỉ) tiêu(?: ?/|,| và| -)? ?(?:các )?(?:nội dung|nhiệm vụ|công việc|giải pháp|hoạt động)',
        'lĩnh vực',
        'tiêu chí',
      ],
      anywhere: ['nhiệm vụ', 'nội dung công việc'],
    },
    {
      role: 'target',
      openings: [
        '(?:các )?(?:mục tiêu|chỉ tiêu|chỉ số|kpis?)',
        'mức độ (?:hoàn thành|đạt được)',
        'kế hoạch (?:năm )?\\d{4}',
      ],
      anywhere: ['chỉ tiêu'],
    },
  ]);

/** "Rõ người, rõ việc, …": whatever else a heading says, the principle that it names tells its column; the last two have none. */
const CLEAR_ABOUT: Readonly<Record<string, ColumnRole | null>> = frozen({
  việc: 'content',
  người: 'lead',
  'sản phẩm': 'product',
  'kết quả': 'product',
  'thời gian': 'deadline',
  'thời hạn': 'deadline',
  'tiến độ': 'deadline',
  'trách nhiệm': 'supervisor',
  'thẩm quyền': null,
});
const clear = lazy(() => phrase(`rõ (${Object.keys(CLEAR_ABOUT).join('|')})`));

const compiled = lazy(() =>
  COLUMN_ENTRIES.map(({ role, openings, anywhere }) => ({
    role,
    start: openings.length > 0 ? opening(openings.join('|')) : null,
    inside: anywhere.length > 0 ? phrase(anywhere.join('|')) : null,
  })),
);

/**
 * The role of a column by its heading; of a two-level head give both levels joined ("Trách nhiệm thực hiện Phối hợp"),
 * the lower one decides. Null for a column beyond the usual ones.
 */
export function roleOfColumn(heading: string, above = ''): ColumnRole | null {
  const own = fold(heading).replace(/^[\s*_(]+|[\s*_):.;]+$/gu, '');
  if (own === '') return above === '' ? null : roleOfColumn(above);
  if (INSPECTED.test(own)) return null;
  const principle = own.includes('rõ ') ? clear().exec(own)?.[1] : undefined;
  if (principle !== undefined) return CLEAR_ABOUT[principle]!;
  const start = compiled().find((entry) => entry.start?.test(own));
  // "Cơ quan chủ trì thực hiện" leads, "Đơn vị phối hợp thực hiện" does not, though both open alike.
  const coordinates = /(?<!\p{L})phối hợp(?!\p{L})/u.test(own) && !/chủ trì/u.test(own);
  if (coordinates && start?.role !== 'no') return 'coordinator';
  // "Cơ quan chủ trì/Nội dung công việc": the groups name who leads, the rows what is to be done.
  const behind = own.includes('/') ? own.slice(own.lastIndexOf('/') + 1) : '';
  if ((start?.role === 'lead' || start?.role === 'area') && behind !== '' && roleOfColumn(behind) === 'content')
    return 'content';
  if (start !== undefined) return start.role;
  const inside = compiled().find((entry) => entry.inside?.test(own));
  if (inside !== undefined) return inside.role;
  return above === '' ? null : roleOfColumn(above);
}

/** "Cơ quan, đơn vị được kiểm tra": these units do nothing for the plan. */
const INSPECTED = /được (?:kiểm tra|thanh tra|giám sát)(?!\p{L})/u;
export const namesInspected = (heading: string): boolean => INSPECTED.test(fold(heading));

/** What the cells of a column say of it, beside its heading. */
export interface CellsOfColumn {
  /** Cells reach over several rows. */
  isMerged(column: number): boolean;
  /** Nearly each row has a cell of its own, in words of its own. */
  isOwnOfEachRow(column: number): boolean;
  /** Several cells of the one column reach over rows that each have a cell of their own in the other. */
  holdsSeveralOf(broad: number, narrow: number): boolean;
  /** A column whose heading tells nothing holds longer words. */
  isShorterThanSome(column: number): boolean;
}

const UNSEEN: CellsOfColumn = {
  isMerged: () => false,
  isOwnOfEachRow: () => false,
  holdsSeveralOf: () => false,
  isShorterThanSome: () => false,
};

/**
 * "Lĩnh vực" beside "Nội dung" names the area of each row; alone it is what the rows are about. Of two columns of tasks,
 * "Nhiệm vụ chung" beside "Nhiệm vụ cụ thể", the broader one names what the rows of the other belong to, unless each row
 * has a task of its own in it.
 */
export function settleArea(roles: (ColumnRole | null)[], headings: readonly string[], cells = UNSEEN): void {
  const area = roles.indexOf('area');
  if (area >= 0 && !roles.includes('content') && !cells.isShorterThanSome(area)) roles[area] = 'content';
  const broad = roles.indexOf('content');
  const narrow = roles.indexOf('content', broad + 1);
  // "Tiêu chí" beside "Giải pháp thực hiện" is what the task is to raise.
  if (narrow >= 0 && CRITERION.test(fold(headings[broad] ?? '')) && !CRITERION.test(fold(headings[narrow] ?? ''))) {
    roles[broad] = 'target';
    return;
  }
  if (broad < 0 || narrow < 0 || roles.includes('area')) return;
  if (cells.holdsSeveralOf(broad, narrow)) {
    roles[broad] = 'area';
    return;
  }
  if (cells.isOwnOfEachRow(broad)) return;
  if (isBroader(headings[broad] ?? '', headings[narrow] ?? '') || cells.isMerged(broad)) roles[broad] = 'area';
}

/** "Nhiệm vụ chung" beside "Nhiệm vụ", "Nội dung" beside "Nội dung cụ thể". */
export function isBroader(above: string, below: string): boolean {
  const [broad, narrow] = [fold(above), fold(below)];
  return BROAD.test(broad) || (NARROW.test(narrow) && !NARROW.test(broad));
}

const CRITERION = /^(?:tên )?(?:tiêu chí|chỉ tiêu|chỉ số)(?!\p{L})/u;
const BROAD = /(?<!\p{L})(?:chung|tổng quát|lớn|nhóm|mục tiêu)(?!\p{L})/u;
const NARROW = /(?<!\p{L})(?:cụ thể|chi tiết)(?!\p{L})|^(?:các )?hoạt động(?!\p{L})/u;

/** "Thời gian trình" beside "Thời gian ban hành": what is on the way to the deadline is none. */
export function settleTimes(roles: (ColumnRole | null)[], headings: readonly string[]): void {
  const times = roles.flatMap((role, column) => (role === 'deadline' ? [column] : []));
  const onTheWay = times.filter((column) => ON_THE_WAY.test(fold(headings[column]!)));
  if (onTheWay.length < times.length) for (const column of onTheWay) roles[column] = null;
}

const ON_THE_WAY =
  /^(?!.*(?:ban hành|hoàn thành|kết thúc)).*(?<!\p{L})(?:trình|dự thảo|lấy ý kiến|thẩm định|đăng ký|gửi)(?!\p{L})/u;

/** Columns that no other table has. */
export const TELLING: readonly ColumnRole[] = ['product', 'lead', 'coordinator', 'deadline'];
export const tellingIn = (roles: readonly (ColumnRole | null)[]): ColumnRole[] =>
  TELLING.filter((role) => roles.includes(role));
/** "TT, content, product" alone would also begin a list. */
const FEWEST_TELLING = 2;
export const FEWEST_COLUMNS = 3;

/** Settles the roles of what may be the head of a table of tasks, and tells whether it is one. */
export function settleTaskColumns(roles: (ColumnRole | null)[], headings: readonly string[]): boolean {
  settleArea(roles, headings);
  settleTimes(roles, headings);
  // "TT | Tên báo cáo | Cơ quan báo cáo | Thời hạn": what stands right behind the number is the content
  if (!roles.includes('content') && roles[0] === 'no' && roles[1] === null) roles[1] = 'content';
  if (givesDuties(roles)) roles[2] = 'content';
  else if (tellingIn(roles).length < FEWEST_TELLING) return false;
  return roles.length >= FEWEST_COLUMNS && roles.includes('content');
}

/** "TT | Đơn vị | Nhiệm vụ", "TT | Cơ quan | Trách nhiệm": who has to do what, and nothing else. */
const givesDuties = ([no, unit, duty, ...more]: readonly (ColumnRole | null)[]): boolean =>
  no === 'no' && unit === 'lead' && (duty === 'content' || duty === 'lead') && more.length === 0;

/** What a line of a cell opens with and holds, per column, with weights: evidence for a decoder, not a verdict. */
export const CELL_LOOKS: Readonly<
  Record<
    'content' | 'product' | 'unit' | 'deadline',
    readonly (readonly [kind: 'opens' | 'holds', pattern: string, weight: number])[]
  >
> = frozen({
  content: [
    [
      'opens',
      '(?:xây dựng|triển khai|tổ chức|thực hiện|tiếp tục|tăng cường|đẩy mạnh|nâng cao|rà soát|kiểm tra|tham mưu|ban hành|đảm bảo|bảo đảm)',
      2,
    ],
    [
      'opens',
      '(?:thường xuyên (?:rà soát|kiểm tra|cập nhật|theo dõi)|duy trì|hoàn thiện|phát triển|kiện toàn|sắp xếp|đổi mới|ứng dụng|công khai|niêm yết|cập nhật|bố trí|cử|đào tạo|bồi dưỡng|quản lý|tuyên truyền|đánh giá|theo dõi|phối hợp|chỉ đạo|chấn chỉnh|cải thiện|cung cấp|số hóa|đề xuất|khảo sát|tự (?:đánh giá|chấm)|xác định|giải quyết|tiếp nhận|hướng dẫn|lập|phân bổ|nghiên cứu|áp dụng|mở|tham gia|phân công|phân cấp|giao|xử lý|chuẩn hóa|vận hành|kết nối|khai thác|thống kê|công bố|hỗ trợ|khuyến khích|phát động)',
      2,
    ],
    ['holds', 'nhằm|theo quy định|trên địa bàn|thuộc thẩm quyền|đối với|việc', 1],
  ],
  product: [
    [
      'opens',
      '(?:báo cáo|bc|kế hoạch|kh|quyết định|qđ|các quyết định|văn bản|các văn bản|công văn|cv|thông báo|tờ trình|biên bản|danh mục|danh sách|hợp đồng|nghị quyết|đề án|phương án|quy chế|hướng dẫn|chương trình|hồ sơ|bảng|phiếu|tin,? bài|chuyên mục|hội nghị|lớp|giấy|dự toán|kết luận|phần mềm|sổ|quy trình|bộ chỉ số|ý kiến)',
      3,
    ],
    ['opens', '(?:kết quả|tỷ lệ|tỉ lệ|\\d{1,3}(?:,\\d+)? ?%|100 ?%)', 1],
    ['holds', 'báo cáo kết quả|văn bản chỉ đạo|văn bản triển khai|của cơ quan có thẩm quyền|của (?:chủ tịch )?ubnd', 2],
  ],
  unit: [
    [
      'opens',
      '(?:(?:các )?(?:bộ phận|cơ quan|đơn vị|phòng|ban(?! hành)|ngành|công chức|cán bộ|tổ chức (?:chính trị|đoàn thể)|đoàn thể|thôn|xóm|ấp|bản|phố|tổ dân phố|khu phố|trường|nhà trường)|văn phòng|vp|ubnd|ủy ban|hđnd|hội đồng|hội(?! nghị| thảo| thi)|công an|quân sự|ban chỉ huy|đoàn|mặt trận|mttq|ubmttq|đài|trung tâm|trạm|đội(?! (?:ngũ|viên|tuyển))|khoa(?! (?:học|giáo|bảng))|sở|tư pháp|tài chính|kế toán|văn hóa|địa chính|nội vụ|thanh tra(?!,)|chủ tịch|tp-ht|vp-tk|tc-kt|tc-kh|vh-xh|đc-xd|tổ(?! chức))',
      3,
    ],
    ['holds', '(?:có )?liên quan|chuyên môn|phường|xã|thống kê|hộ tịch|xã hội|kế toán', 1],
  ],
  deadline: [
    [
      'opens',
      '(?:thường xuyên|trong (?:năm|quý|tháng)|cả năm|năm \\d{4}|hằng|hàng|định kỳ|quý|q[1-4]|tháng|trước|sau khi|sau ngày|chậm nhất|theo (?:hướng dẫn|quy định|kế hoạch|yêu cầu|tiến độ)|khi có|ngay sau|xong trước|đến hết|hạn|ngày \\d|từ (?:tháng|ngày|quý)|\\d{1,2}/\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|6 tháng|06 tháng|đầu năm|cuối năm|giai đoạn|đột xuất|liên tục)',
      4,
    ],
    // A label and a time after it: "Báo cáo kết quả thực hiện: định kỳ hằng quý".
    [
      'holds',
      '\\p{L}{1,10}:\\s?(?:thường xuyên|trong (?:năm|quý|tháng)|định kỳ|hằng|hàng|quý|tháng|trước|chậm nhất|năm \\d{4}|ngày \\d|\\d{1,2}/\\d)',
      5,
    ],
    ['holds', '(?:kh|kế hoạch|bc|báo cáo).{0,60}(?:trước \\d|định kỳ h[ằà]ng (?:quý|tháng|năm))', 3],
    ['holds', '(?:quý|tháng|năm|trước) ?(?:[ivx]{1,3}|\\d{1,4})|\\d{1,2}/\\d{4}|định kỳ|hằng|hàng|thường xuyên', 2],
  ],
});

export type CellLook = Readonly<Record<keyof typeof CELL_LOOKS, number>>;

const looks = lazy(() =>
  Object.entries(CELL_LOOKS).map(
    ([column, entries]) =>
      [
        column as keyof typeof CELL_LOOKS,
        entries.map(([kind, source, weight]) => ({
          pattern: kind === 'opens' ? opening(source) : phrase(source),
          weight,
        })),
      ] as const,
  ),
);

/**
 * How much a line or cell looks like each kind of cell: sums of the weights of what it opens with and holds. Of kinds not
 * asked for nothing is told.
 */
export function cellLook(text: string, kinds?: readonly (keyof CellLook)[]): CellLook {
  const folded = fold(text).replace(/^[-+•*–\s]+/u, '');
  const scores = { content: 0, product: 0, unit: 0, deadline: 0 };
  for (const [column, entries] of looks()) {
    if (kinds && !kinds.includes(column)) continue;
    for (const { pattern, weight } of entries) if (pattern.test(folded)) scores[column] += weight;
  }
  return scores;
}
