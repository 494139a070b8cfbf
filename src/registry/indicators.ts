/** The indicators that plans commit to, how their clauses read, and what the national documents ask. */
import { fold, frozen, lazy, phrase } from './match.ts';
import { type Guarded, guarded, signsOf } from './needs.ts';
import type { Pillar } from './vocabulary.ts';

/** H: seen in a public source; M: well known, source not at hand; L: uncertain, never to be judged by. */
export type Certainty = 'H' | 'M' | 'L';

export type NationalReference = {
  /** The year by which the value is due. */
  year: number;
  value: number;
  /** Where the level of government matters; absent: for all. */
  level?: 'commune' | 'district' | 'province';
  /** The document that sets it. */
  basis: string;
  certainty: Certainty;
};

/** One way in which a clause speaks of the indicator: all of `all`, none of `none`; the heaviest reading wins. */
export type ClausePattern = { all: readonly string[]; none?: readonly string[]; weight: number };

export type Indicator = {
  slug: string;
  name: string;
  english: string;
  pillar: Pillar;
  /** Which way is better. */
  direction: 'up' | 'down' | 'none';
  unit: string;
  patterns: readonly ClausePattern[];
  references: readonly NationalReference[];
};

const TTHC = '(?:tthc|thủ tục hành chính)';
const QPPL = '(?:quy phạm pháp luật|qppl|vbqppl)';
const STAFF = '(?:cán bộ|công chức|viên chức|cbcc|cbccvc|cc,? ?vc)';
const ONLINE = '(?:trực tuyến|dvctt)';
const FILES = '(?:hồ sơ|giấy tờ)';
const REFORM = '(?:cải cách hành chính|cchc)';
const NQ76 = 'Nghị quyết 76/NQ-CP ngày 15/7/2021';
const QD749 = 'Quyết định 749/QĐ-TTg ngày 03/6/2020';
const QD282 = 'Quyết định 282/QĐ-TTg (02/2026)';
const NQ66 = 'Nghị quyết 66/NQ-CP ngày 26/3/2025';
/** The day from which plans can know a document. */
const ISSUED_ON: Readonly<Record<string, string>> = {
  [NQ76]: '2021-07-15',
  [QD749]: '2020-06-03',
  [QD282]: '2026-02-01',
  [NQ66]: '2025-03-26',
};

/** Of their own work, not of how they serve. */
const CONTENT_STAFF = 'hài lòng của (?:nhân viên|viên chức|cán bộ|người lao động)';
/** "Số hồ sơ trễ hạn giảm ít nhất 50%": by so much, not to so much. */
const CUT_OF_LATE =
  '(?:hạn|hẹn) giảm(?! xuống| còn)|mức giảm|giảm (?:ít nhất |tối thiểu |trên )?\\d[^;.]{0,8} (?:số )?hồ sơ';

const on = (weight: number, all: readonly string[], none?: readonly string[]): ClausePattern =>
  none === undefined ? { all, weight } : { all, none, weight };
const due = (
  year: number,
  value: number,
  basis: string,
  certainty: Certainty,
  level?: 'commune' | 'district' | 'province',
): NationalReference =>
  level === undefined ? { year, value, basis, certainty } : { year, value, basis, certainty, level };

const indicator = (
  slug: string,
  pillar: Pillar,
  name: string,
  english: string,
  patterns: readonly ClausePattern[],
  extra: { direction?: 'up' | 'down' | 'none'; unit?: string; references?: readonly NationalReference[] } = {},
): Indicator => ({ slug, pillar, name, english, patterns, direction: 'up', unit: '%', references: [], ...extra });

const perYear = { unit: 'lần/năm' };
const rank = { unit: 'điểm hoặc hạng', direction: 'none' } as const;

export const INDICATORS: readonly Indicator[] = frozen([
  // Institutions
  indicator(
    'qppl-dung-trinh-tu',
    'the-che',
    'Văn bản QPPL ban hành đúng trình tự, thẩm quyền',
    'Legal documents issued by due process',
    [
      on(
        5,
        [
          QPPL,
          '(?:đúng|đảm bảo|bảo đảm|tuân thủ|theo)(?: đúng)?(?: về)?(?: các)? (?:trình tự|quy trình|thẩm quyền|thể thức|quy định|chất lượng|tiến độ|thời hạn)',
          'ban hành|soạn thảo|xây dựng|thẩm định',
        ],
        ['rà soát', 'kiểm tra', 'cập nhật'],
      ),
      on(
        4,
        ['(?:văn bản|quyết định|nghị quyết)', 'ban hành', 'đúng (?:trình tự|thẩm quyền|thể thức)'],
        ['thủ tục hành chính được'],
      ),
    ],
  ),
  indicator('qppl-ra-soat', 'the-che', 'Văn bản QPPL được rà soát, hệ thống hóa', 'Legal documents reviewed', [
    on(5, [QPPL, 'rà soát|hệ thống hóa'], ['sau rà soát', 'kiến nghị xử lý', 'sai phạm']),
  ]),
  indicator(
    'qppl-kiem-tra-xu-ly',
    'the-che',
    'Văn bản QPPL sai phạm phát hiện qua kiểm tra được xử lý',
    'Faulty legal documents found by checks handled',
    [
      on(
        7,
        ['văn bản|vbqppl', 'qua kiểm tra|kiểm tra phát hiện|trái pháp luật|sai phạm', 'xử lý|kiến nghị|khắc phục'],
        ['sau rà soát', REFORM],
      ),
    ],
  ),
  indicator(
    'qppl-ra-soat-xu-ly',
    'the-che',
    'Văn bản QPPL được kiến nghị xử lý sau rà soát',
    'Legal documents handled after review',
    [on(8, ['văn bản|vbqppl', 'sau (?:khi )?rà soát', 'xử lý|kiến nghị'])],
  ),
  indicator(
    'qppl-kiem-tra',
    'the-che',
    'Văn bản được tự kiểm tra theo thẩm quyền',
    'Legal documents checked after issue',
    [on(6, [QPPL, '(?:được|tự) kiểm tra'], ['phát hiện', 'xử lý'])],
  ),
  indicator(
    'qppl-trien-khai',
    'the-che',
    'Văn bản QPPL mới được triển khai kịp thời',
    'New legal documents implemented in time',
    [
      on(7, ['văn bản|vbqppl|luật', 'có hiệu lực', 'triển khai'], ['rà soát']),
      on(5, [QPPL, 'triển khai(?: thực hiện)?', 'kịp thời|đầy đủ|đúng'], ['rà soát']),
    ],
  ),
  indicator(
    'qppl-cap-nhat-csdl',
    'the-che',
    'Văn bản QPPL được cập nhật vào CSDL quốc gia',
    'Legal documents in the national database',
    [
      on(8, [
        'cập nhật|đăng tải|đưa',
        '(?:cơ sở dữ liệu|csdl) quốc gia về (?:văn bản |vb)?(?:pháp luật|quy phạm|văn bản|qppl)',
      ]),
    ],
  ),
  indicator('qppl-pho-bien', 'the-che', 'Văn bản pháp luật được tuyên truyền, phổ biến', 'Laws disseminated', [
    on(
      7,
      [
        '(?:văn bản|pháp luật|luật|vbqppl)',
        '(?:được )?(?:tuyên truyền|phổ biến)',
        '(?:qppl|quy phạm|pháp luật|phòng,? chống tham nhũng)',
      ],
      [REFORM, '\\d+ (?:cuộc|buổi|lần|đợt|hội nghị)'],
    ),
  ]),
  indicator(
    'qd-kiem-tra',
    'the-che',
    'Quyết định của UBND được kiểm tra ngay sau ban hành',
    'Decisions checked after issue',
    [on(8, ['quyết định', 'được (?:tự )?kiểm tra'])],
  ),
  indicator('law-enforcement-monitoring', 'the-che', 'Theo dõi thi hành pháp luật', 'Monitoring of law enforcement', [
    on(6, ['theo dõi(?: tình hình)? thi hành pháp luật']),
  ]),
  // Procedures
  indicator('on-time-rate', 'thu-tuc', 'Hồ sơ TTHC giải quyết đúng hạn, trước hạn', 'Applications settled on time', [
    on(
      8,
      [
        '(?:đúng(?:,| và| hoặc|, và)? ?(?:trước )?(?:thời )?(?:hạn|hẹn)|đúng thời gian quy định)',
        `(?:giải quyết|trả kết quả|xử lý|trả|${FILES}|${TTHC})`,
      ],
      ['báo cáo', 'phản ánh', 'hồ sơ công việc', 'nhiệm vụ', 'khiếu nại'],
    ),
    on(
      7,
      ['tỷ lệ.{0,20}đúng(?: hạn)?(?:,| và|, và)? trước hạn|tỷ lệ.{0,20}trước(?: hạn)?(?:,| và) đúng hạn'],
      ['báo cáo', 'nhiệm vụ'],
    ),
    on(8, ['(?:không (?:có|để)|giảm).{0,40}(?:quá|trễ|chậm) hạn|(?:quá|trễ) hạn'], ['xin lỗi', CUT_OF_LATE]),
  ]),
  // "hồ sơ quá hạn không quá 1%" is no rate of those in time: the two figures would contradict each other.
  indicator('late-rate', 'thu-tuc', 'Hồ sơ TTHC quá hạn', 'Applications settled late', [
    on(
      9,
      ['(?:quá|trễ|chậm) (?:hạn|hẹn)'],
      [
        'xin lỗi',
        CUT_OF_LATE,
        'đúng (?:hạn|hẹn|và trước|, trước)',
        'trước hạn',
        'không (?:có|để|bị|(?:quá|trễ|chậm) h[ạẹ]n)',
        'báo cáo',
        'nhiệm vụ',
        'lần',
      ],
    ),
    // "không có hồ sơ quá hạn (0%)", "không để quá 2% hồ sơ trễ hạn": the figure is of the late ones all the same.
    on(
      9,
      ['không (?:có|để|bị)', '(?:quá|trễ|chậm) (?:hạn|hẹn)', '(?<![\\d,.])0 ?%|(?:quá|vượt) \\d+'],
      ['xin lỗi', 'báo cáo', 'nhiệm vụ', 'đúng (?:hạn|hẹn|và trước|, trước)', 'trước hạn'],
    ),
  ]),
  indicator('late-apology', 'thu-tuc', 'Xin lỗi khi giải quyết hồ sơ trễ hạn', 'Apologies for late applications', [
    // "đúng hạn đạt 95%, hồ sơ trễ hẹn phải xin lỗi": the figure is of the files settled in time.
    on(
      12,
      ['xin lỗi'],
      ['đúng (?:hẹn |và trước |, trước )?hạn[^;.]{0,30}\\d', '\\d ?%[^;.,]{0,60}đúng (?:hẹn |và trước )?hạn'],
    ),
  ]),
  indicator(
    'satisfaction-land',
    'thu-tuc',
    'Hài lòng về TTHC lĩnh vực đất đai, xây dựng, đầu tư',
    'Satisfaction with land, construction and investment procedures',
    [on(12, ['hài lòng', 'đất đai|lĩnh vực (?:xây dựng|đầu tư)|xây dựng,? (?:và )?đầu tư'], ['y tế|giáo dục'])],
    { references: [due(2025, 85, NQ76, 'M'), due(2030, 90, QD282, 'H')] },
  ),
  indicator(
    'satisfaction-health-edu',
    'bo-may',
    'Hài lòng về dịch vụ y tế, giáo dục công',
    'Satisfaction with public health and education',
    [on(12, ['hài lòng', 'y tế|giáo dục'], [CONTENT_STAFF])],
    { references: [due(2025, 85, NQ76, 'M'), due(2030, 90, NQ76, 'M')] },
  ),
  indicator(
    'satisfaction-tthc',
    'thu-tuc',
    'Hài lòng về giải quyết TTHC',
    'Satisfaction with procedures',
    [
      on(10, ['hài lòng', `${TTHC}|giải quyết (?:thủ tục|hồ sơ)|một cửa|tiếp nhận|thủ tục`]),
      on(6, ['hài lòng'], ['sự phục vụ|sipas', CONTENT_STAFF]),
    ],
    { references: [due(2025, 90, NQ76, 'H'), due(2030, 95, QD282, 'H')] },
  ),
  indicator(
    'sipas',
    'bo-may',
    'Hài lòng đối với sự phục vụ của cơ quan hành chính (SIPAS)',
    'Satisfaction with administrative bodies (SIPAS)',
    [on(8, ['hài lòng', 'sự phục vụ|phục vụ hành chính|cơ quan hành chính']), on(9, ['sipas'])],
    { references: [due(2025, 90, NQ76, 'M'), due(2030, 95, NQ76, 'M')] },
  ),
  indicator(
    'online-full-proposed',
    'thu-tuc',
    'TTHC đủ điều kiện được rà soát, đề xuất cung cấp toàn trình',
    'Eligible procedures proposed for full online service',
    [on(13, [TTHC, 'đề xuất', 'toàn trình'], ['hồ sơ'])],
  ),
  indicator(
    'online-full',
    'so',
    'TTHC đủ điều kiện cung cấp DVCTT toàn trình',
    'Eligible procedures as full online services',
    [
      on(
        9,
        ['toàn trình'],
        [
          '(?<!tỷ lệ )hồ sơ (?:tthc|thủ tục|trực tuyến|nộp|được|dịch vụ|phát sinh|toàn trình|giải quyết|dvc)',
          'đề xuất',
        ],
      ),
      on(8, ['(?:cung cấp|cung ứng|triển khai|đáp ứng)', 'mức độ 4'], ['hồ sơ']),
    ],
    { references: [due(2027, 100, QD282, 'H')] },
  ),
  indicator('online-partial', 'so', 'TTHC cung cấp DVCTT một phần', 'Procedures as partial online services', [
    on(8, ['một phần', `${ONLINE}|dịch vụ công`], ['toàn trình', 'hồ sơ']),
  ]),
  indicator(
    'online-service-supply',
    'thu-tuc',
    'TTHC cung cấp dịch vụ công trực tuyến',
    'Procedures offered online',
    [
      on(
        6,
        [
          '(?:cung cấp|triển khai|thực hiện|đáp ứng|đưa vào|tích hợp|đủ điều kiện|đồng bộ)',
          `(?:dịch vụ công ${ONLINE}|dvctt|dvc ${ONLINE}|mức độ 3|cổng dịch vụ công quốc gia)`,
        ],
        ['hồ sơ', 'thiết kế', 'giải đáp', 'người dân|người sử dụng', 'thanh toán'],
      ),
    ],
    { references: [due(2025, 80, NQ76, 'H'), due(2030, 90, NQ76, 'H')] },
  ),
  indicator(
    'online-filing',
    'thu-tuc',
    'Hồ sơ TTHC nộp, giải quyết trực tuyến',
    'Applications filed and settled online',
    [
      on(
        9,
        [
          FILES,
          `${ONLINE}|trên môi trường (?:mạng|điện tử)|mức độ 3|toàn trình|qua mạng`,
          `(?:giải quyết|xử lý|nộp|tiếp nhận|thực hiện|tỷ lệ|tỉ lệ|trên tổng số|phát sinh|hồ sơ ${ONLINE})`,
        ],
        [
          'phát sinh hồ sơ',
          'hồ sơ công việc',
          'thanh toán',
          'thành phần hồ sơ',
          'dịch vụ công trực tuyến (?:có|đã) phát sinh',
          'đồng bộ',
          'hài lòng',
          'trừ hồ sơ mật',
        ],
      ),
      on(8, [`hồ sơ ${ONLINE}`], ['thanh toán', 'phát sinh hồ sơ']),
      on(
        7,
        ['(?:người dân|doanh nghiệp|tổ chức|cá nhân|dân số)', 'sử dụng (?:dịch vụ công trực tuyến|dvctt|dịch vụ công)'],
        ['hài lòng', 'hướng dẫn', 'điền sẵn'],
      ),
    ],
    { references: [due(2025, 50, NQ76, 'M'), due(2030, 80, NQ76, 'M')] },
  ),
  indicator('online-services-used', 'thu-tuc', 'DVCTT có phát sinh hồ sơ', 'Online services in use', [
    on(12, ['phát sinh hồ sơ'], ['phí', 'thanh toán']),
  ]),
  indicator(
    'pay-online-enabled',
    'thu-tuc',
    'TTHC có nghĩa vụ tài chính được thanh toán trực tuyến',
    'Fee-bearing procedures payable online',
    [
      on(
        13,
        ['nghĩa vụ tài chính|có (?:yêu cầu|thu)(?: nộp)? phí|tthc có phí', 'thanh toán|trực tuyến'],
        ['giao dịch (?:thanh toán|có nghĩa vụ)', 'tỷ lệ hồ sơ'],
      ),
      on(
        12,
        ['(?:triển khai|cung cấp|tích hợp|áp dụng|được)(?: dịch vụ| phương thức)? thanh toán (?:trực tuyến|điện tử)'],
        ['giao dịch', 'tỷ lệ hồ sơ|hồ sơ thanh toán'],
      ),
    ],
    { references: [due(2025, 80, NQ76, 'H'), due(2030, 100, NQ76, 'M')] },
  ),
  indicator(
    'pay-online-share',
    'thu-tuc',
    'Giao dịch, hồ sơ thanh toán trực tuyến',
    'Payments made online',
    [
      on(11, [
        'thanh toán trực tuyến|thanh toán điện tử|thanh toán (?:phí, lệ phí )?không dùng tiền mặt|không dùng tiền mặt',
      ]),
    ],
    { references: [due(2025, 30, NQ76, 'M'), due(2030, 50, NQ76, 'M')] },
  ),
  indicator(
    'digitise-old-results',
    'thu-tuc',
    'Số hóa kết quả TTHC còn hiệu lực',
    'Valid earlier results digitised',
    [on(13, ['số hóa', 'còn (?:hiệu lực|giá trị)'])],
    {
      references: [
        due(2025, 70, NQ76, 'M', 'commune'),
        due(2025, 80, NQ76, 'M', 'district'),
        due(2025, 100, NQ76, 'M', 'province'),
      ],
    },
  ),
  indicator('digitise-new', 'thu-tuc', 'Số hóa hồ sơ, kết quả phát sinh mới', 'New files and results digitised', [
    on(
      12,
      [
        'số hóa',
        `(?:${FILES}|kết quả|${TTHC})`,
        '(?:phát sinh|hồ sơ mới|khi tiếp nhận|đầu vào|ngay khi|mới|tiếp nhận)',
      ],
      ['còn hiệu lực', 'giải quyết trực tuyến'],
    ),
    on(9, ['số hóa', 'thành phần hồ sơ']),
  ]),
  indicator('digitise-results', 'thu-tuc', 'Số hóa hồ sơ, kết quả giải quyết TTHC', 'Files and results digitised', [
    on(
      8,
      ['số hóa', `(?:${FILES}|kết quả|${TTHC})`],
      ['thông tin phải khai báo', 'giải quyết trực tuyến', 'cắt giảm', 'tái sử dụng|sử dụng lại'],
    ),
  ]),
  indicator('e-result', 'thu-tuc', 'Kết quả TTHC cấp bản điện tử', 'Results issued electronically', [
    on(
      12,
      ['kết quả', '(?:bản|kết quả|hình thức|dạng|dữ liệu) điện tử|trả kết quả (?:bản )?điện tử'],
      ['số hóa', 'hồ sơ công việc', 'ký số và lưu trữ'],
    ),
  ]),
  indicator('reuse-data', 'thu-tuc', 'Khai thác, sử dụng lại dữ liệu số hóa', 'Digitised data reused', [
    on(12, ['(?:sử dụng lại|tái sử dụng|khai thác,? sử dụng)', '(?:dữ liệu|số hóa|thông tin)'], ['cắt giảm']),
  ]),
  indicator('form-cut', 'thu-tuc', 'Cắt giảm thông tin phải khai báo', 'Declared information cut', [
    on(14, ['cắt giảm|giảm', 'thông tin (?:phải )?khai báo|tờ khai|thành phần hồ sơ']),
  ]),
  indicator(
    'tthc-cut',
    'thu-tuc',
    'Cắt giảm thời gian, chi phí, số TTHC',
    'Procedure time and cost cut',
    [
      on(
        9,
        ['cắt giảm|rút ngắn|đơn giản hóa|giảm', `(?:thời (?:gian|hạn)|chi phí|${TTHC}|quy định|điều kiện)`],
        [
          'thông tin (?:phải )?khai báo',
          'biên chế',
          'quá hạn',
          'thanh toán',
          'hài lòng',
          'đầu mối',
          'họp',
          'văn bản giấy',
        ],
      ),
      on(9, ['bãi bỏ', 'điều kiện (?:đầu tư,? ?)?kinh doanh']),
    ],
    { references: [due(2025, 20, NQ76, 'H'), due(2026, 30, NQ66, 'M')] },
  ),
  indicator(
    'tthc-on-system',
    'thu-tuc',
    'Hồ sơ cập nhật trên Hệ thống thông tin giải quyết TTHC',
    'Applications tracked on the information system',
    [
      on(
        11,
        [
          `(?:cập nhật|tiếp nhận|theo dõi|giải quyết|xử lý|quản lý|đồng bộ)`,
          `(?:${FILES}|${TTHC})`,
          '(?:hệ thống (?:thông tin )?(?:giải quyết|một cửa)|hệ thống một cửa|phần mềm một cửa|đồng bộ.{0,30}c[ổô]ng dịch vụ công|c[ổô]ng dịch vụ công và hệ thống)',
        ],
        ['hồ sơ công việc', 'thanh toán', 'số hóa', 'phản ánh,? kiến nghị'],
      ),
    ],
  ),
  indicator(
    'tthc-one-stop',
    'thu-tuc',
    'TTHC tiếp nhận, giải quyết theo cơ chế một cửa',
    'Procedures through the one-stop shop',
    [
      on(
        7,
        [TTHC, 'cơ chế một cửa|(?:tại|qua) (?:bộ phận|trung tâm)|một cửa(?:,| và)? (?:một cửa )?liên thông'],
        ['số hóa', 'thanh toán', 'hài lòng', 'trực tuyến', 'công khai|niêm yết', 'hạn'],
      ),
    ],
  ),
  indicator(
    'tthc-anywhere',
    'thu-tuc',
    'TTHC giải quyết không phụ thuộc địa giới hành chính',
    'Procedures regardless of place',
    [on(12, ['(?:không phụ thuộc (?:vào )?(?:địa giới|địa bàn)|phi địa giới)'])],
  ),
  indicator(
    'internal-tthc-published',
    'thu-tuc',
    'TTHC nội bộ được công bố, công khai',
    'Internal procedures published',
    [on(13, ['nội bộ', `${TTHC}`, 'công bố|công khai|rà soát'])],
    { references: [due(2025, 100, NQ76, 'M')] },
  ),
  indicator('tthc-published', 'thu-tuc', 'TTHC được công khai, niêm yết', 'Procedures published', [
    on(8, [`${TTHC}`, 'công khai|niêm yết|công bố'], ['nội bộ', 'phản ánh', 'ngân sách']),
  ]),
  indicator('tthc-reviewed', 'thu-tuc', 'TTHC được rà soát, đánh giá', 'Procedures reviewed', [
    on(6, [TTHC, 'rà soát|đánh giá'], ['hài lòng', 'đề xuất', 'nội bộ', 'hồ sơ', 'công khai']),
  ]),
  indicator('tthc-at-commune', 'thu-tuc', 'TTHC phân cấp, ủy quyền giải quyết', 'Procedures delegated', [
    on(8, [TTHC, 'phân cấp|ủy quyền']),
  ]),
  indicator('feedback-handled', 'thu-tuc', 'Phản ánh, kiến nghị được tiếp nhận, xử lý', 'Feedback handled', [
    on(
      12,
      ['phản ánh(?:,| và)? kiến nghị|pakn|kiến nghị,? phản ánh'],
      ['hài lòng', '(?:kiến nghị|phản ánh|pakn) giảm'],
    ),
  ]),
  indicator('complaints-handled', 'thu-tuc', 'Khiếu nại, tố cáo được giải quyết', 'Complaints settled', [
    on(9, ['khiếu nại|tố cáo|đơn thư']),
  ]),
  indicator('postal-share', 'thu-tuc', 'Hồ sơ qua dịch vụ bưu chính công ích', 'Applications by public post', [
    on(10, ['bưu chính|bcci'], ['mức độ 3|mức độ 4|trực tuyến']),
    on(7, ['bưu chính|bcci']),
  ]),
  indicator(
    'dialogue-count',
    'thu-tuc',
    'Đối thoại với người dân, doanh nghiệp',
    'Dialogues with people and business',
    [on(10, ['đối thoại'])],
    perYear,
  ),
  indicator(
    'waiting-time',
    'thu-tuc',
    'Thời gian chờ đợi khi làm thủ tục',
    'Waiting time',
    [on(11, ['thời gian chờ'])],
    { unit: 'phút', direction: 'down' },
  ),
  // Apparatus
  indicator(
    'staff-quota',
    'bo-may',
    'Biên chế, tinh giản biên chế',
    'Staff numbers within the quota',
    [
      on(8, ['biên chế|tinh giản|người hoạt động không chuyên trách'], ['vị trí việc làm']),
      on(5, ['biên chế|tinh giản']),
      on(8, [
        'số (?:lượng )?(?:cán bộ|công chức|viên chức)',
        '(?:không (?:quá|vượt)|tối đa|trong|đúng)[^;.]{0,60}(?:được giao|quy định)',
      ]),
    ],
    { direction: 'down' },
  ),
  indicator('apparatus-cut', 'bo-may', 'Giảm đầu mối, sắp xếp tổ chức', 'Units merged or cut', [
    on(
      8,
      ['(?:giảm|sắp xếp|kiện toàn)', '(?:đầu mối|đơn vị sự nghiệp|tổ chức bộ máy|cơ quan chuyên môn|thôn|tổ dân phố)'],
      ['chi (?:trực tiếp|thường xuyên)', 'tự chủ'],
    ),
  ]),
  indicator(
    'functions-regulated',
    'bo-may',
    'Quy định chức năng, nhiệm vụ, quy chế làm việc',
    'Functions and working rules set',
    [
      on(7, ['chức năng,? nhiệm vụ|quy chế làm việc']),
      on(9, ['quy định(?: rõ| về)? chức năng,? nhiệm vụ|có quy chế làm việc'], ['đầu mối']),
    ],
  ),
  indicator('delegation-checked', 'bo-may', 'Nhiệm vụ phân cấp được kiểm tra, xử lý', 'Delegated tasks inspected', [
    on(7, ['phân cấp|phân quyền'], [TTHC]),
  ]),
  // Civil service
  indicator('job-position', 'cong-vu', 'Bố trí đúng vị trí việc làm', 'Posts filled by job position', [
    on(10, ['vị trí việc làm|vtvl|ngạch|khung năng lực'], ['đào tạo|bồi dưỡng|tập huấn']),
    on(6, ['vị trí việc làm|vtvl']),
  ]),
  indicator('staff-qualified', 'cong-vu', 'Cán bộ, công chức đạt chuẩn trình độ', 'Staff meeting standards', [
    on(
      9,
      [
        STAFF,
        '(?:đạt|đủ|đáp ứng|chuẩn hóa)(?: các)?(?: yêu cầu)? (?:chuẩn|tiêu chuẩn|yêu cầu)|đạt chuẩn|trình độ (?:chuyên môn|đào tạo|đại học|trung cấp|lý luận)|có trình độ|có bằng',
      ],
      ['tham gia|tập huấn'],
    ),
  ]),
  indicator('staff-trained', 'cong-vu', 'Cán bộ, công chức được đào tạo, bồi dưỡng', 'Staff trained', [
    on(8, [`${STAFF}|lớp|người`, 'đào tạo|bồi dưỡng|tập huấn'], ['đạt chuẩn', 'tuyên truyền']),
  ]),
  indicator('staff-evaluated', 'cong-vu', 'Cán bộ, công chức được đánh giá, xếp loại', 'Staff evaluated', [
    // "xuất sắc chiếm không quá 20%": how many may be so called, not how many are judged.
    on(
      9,
      [STAFF, 'đánh giá|xếp loại|hoàn thành (?:tốt|xuất sắc) nhiệm vụ'],
      ['hài lòng', 'đào tạo', 'xuất sắc[^;.\\d]{0,30}(?:không quá|tối đa)'],
    ),
  ]),
  indicator('discipline', 'cong-vu', 'Chấp hành kỷ luật, kỷ cương', 'Discipline kept', [
    on(
      9,
      ['kỷ (?:luật|cương)|đạo đức công vụ|văn hóa công sở|văn hóa công vụ|quy tắc ứng xử'],
      ['kiểm tra.{0,40}\\d+ ?(?:lần|cuộc|đợt)'],
    ),
    on(7, [`${STAFF}|công vụ`, 'vi phạm']),
  ]),
  indicator(
    'assigned-tasks-on-time',
    'chi-dao',
    'Nhiệm vụ được giao hoàn thành đúng hạn',
    'Assigned tasks done on time',
    [
      on(
        10,
        [
          'nhiệm vụ',
          '(?:được giao|cấp trên giao|chính phủ|chủ tịch|ubnd.{0,30}giao)',
          'đúng hạn|đúng tiến độ|đúng thời (?:gian|hạn)|hoàn thành',
        ],
        ['cán bộ,? công chức hoàn thành', 'kỷ luật'],
      ),
    ],
  ),
  // Public finance
  indicator('budget-open', 'tai-chinh', 'Công khai ngân sách, tài chính', 'Budget published', [
    on(9, ['công khai', 'ngân sách|tài chính|dự toán|quyết toán|thu,? chi|tài sản']),
  ]),
  indicator('disbursement', 'tai-chinh', 'Giải ngân vốn đầu tư công', 'Public investment disbursed', [
    on(12, ['giải ngân']),
  ]),
  indicator('revenue', 'tai-chinh', 'Thu ngân sách', 'Budget revenue', [
    on(8, ['thu ngân sách|thu nội địa|thu thuế|tổng thu'], ['công khai']),
  ]),
  indicator(
    'autonomous-units',
    'tai-chinh',
    'Đơn vị sự nghiệp tự chủ tài chính',
    'Financially autonomous units',
    [on(10, ['tự chủ|tự bảo đảm chi'], ['quy chế chi tiêu'])],
    { references: [due(2025, 20, NQ76, 'L')] },
  ),
  indicator(
    'direct-support-cut',
    'tai-chinh',
    'Giảm chi trực tiếp từ ngân sách cho đơn vị sự nghiệp',
    'Direct budget support cut',
    [on(12, ['giảm', 'chi (?:trực tiếp|hỗ trợ)'])],
    { references: [due(2025, 10, NQ76, 'L'), due(2030, 15, NQ76, 'L')] },
  ),
  indicator('thrift', 'tai-chinh', 'Tiết kiệm chi, chống lãng phí', 'Thrift', [
    on(8, ['tiết kiệm|lãng phí'], ['tuyên truyền,? phổ biến|được tuyên truyền']),
  ]),
  indicator(
    'spending-rules',
    'tai-chinh',
    'Quy chế chi tiêu nội bộ, quản lý tài sản công',
    'Internal spending and asset rules',
    [on(9, ['quy chế (?:chi tiêu|quản lý,? sử dụng tài sản)|tài sản công'], ['công khai'])],
  ),
  // Digital government
  indicator('edoc-exchange', 'so', 'Văn bản trao đổi dưới dạng điện tử', 'Documents exchanged electronically', [
    on(
      12,
      [
        'văn bản|tài liệu',
        '(?:trao đổi|gửi,? ?(?:và )?nhận|liên thông|phát hành|ban hành|gửi)',
        '(?:điện tử|môi trường mạng|môi trường số|trục liên thông)',
      ],
      ['xử lý văn bản,? hồ sơ công việc', 'chữ ký số điện tử'],
    ),
  ]),
  indicator('edoc-signed', 'so', 'Văn bản được ký số', 'Documents signed digitally', [
    on(11, ['ký số|chữ ký số'], ['trao đổi', 'hồ sơ công việc', 'số hóa,? ký số', 'được cấp chữ ký']),
  ]),
  indicator('staff-signature', 'so', 'Cán bộ, công chức được cấp chữ ký số', 'Staff with digital signatures', [
    on(13, [`${STAFF}|lãnh đạo|người`, '(?:cấp|có|sử dụng)(?: và sử dụng)? chữ ký số'], ['văn bản']),
  ]),
  indicator(
    'work-files-online',
    'so',
    'Hồ sơ công việc xử lý trên môi trường mạng',
    'Work files processed online',
    [
      on(14, ['hồ sơ công việc']),
      on(10, ['văn bản', '(?:xử lý|điều hành|quản lý)', 'môi trường (?:mạng|điện tử|số)|phần mềm'], ['trao đổi']),
    ],
    {
      references: [
        due(2025, 60, QD749, 'L', 'commune'),
        due(2025, 80, QD749, 'L', 'district'),
        due(2025, 90, QD749, 'L', 'province'),
        due(2030, 70, QD749, 'L', 'commune'),
        due(2030, 90, QD749, 'L', 'district'),
        due(2030, 100, QD749, 'L', 'province'),
      ],
    },
  ),
  indicator(
    'staff-work-online',
    'so',
    'Cán bộ, công chức trao đổi công việc trên môi trường mạng',
    'Staff working online',
    [
      on(
        11,
        [STAFF, '(?:trao đổi|xử lý|giải quyết).{0,40}công việc', 'môi trường (?:mạng|điện tử|số)'],
        ['hồ sơ công việc'],
      ),
    ],
  ),
  indicator(
    'reports-online',
    'so',
    'Báo cáo định kỳ trên Hệ thống thông tin báo cáo',
    'Reports on the reporting system',
    [
      on(
        13,
        ['báo cáo', 'hệ thống (?:thông tin )?báo cáo|trực tuyến|môi trường (?:mạng|điện tử|số)|báo cáo điện tử'],
        ['hồ sơ'],
      ),
    ],
    { references: [due(2025, 100, QD749, 'M')] },
  ),
  indicator('reports-on-time', 'chi-dao', 'Báo cáo định kỳ gửi đúng hạn', 'Reports sent on time', [
    on(
      11,
      ['báo cáo', 'đúng (?:thời )?hạn|đúng thời gian|kịp thời|đầy đủ'],
      ['hệ thống (?:thông tin )?báo cáo', 'hồ sơ'],
    ),
  ]),
  indicator(
    'inspection-digital',
    'so',
    'Kiểm tra qua môi trường số',
    'Inspections through digital means',
    [on(14, ['kiểm tra', 'môi trường (?:mạng|số|điện tử)|hệ thống thông tin của cơ quan'], ['hồ sơ', 'văn bản'])],
    { references: [due(2025, 50, QD749, 'M'), due(2030, 70, QD749, 'M')] },
  ),
  indicator('dt-plan-done', 'so', 'Hoàn thành kế hoạch chuyển đổi số', 'Digital-transformation plan completed', [
    on(12, [
      '(?:hoàn thành|thực hiện|đạt)',
      '(?:kế hoạch|chỉ tiêu|nhiệm vụ|mục tiêu)(?: về)? (?:chuyển đổi số|cđs|ứng dụng)',
    ]),
  ]),
  indicator(
    'service-design',
    'so',
    'DVCTT được thiết kế lại, điền sẵn dữ liệu',
    'Online services redesigned, pre-filled',
    [on(15, ['thiết kế|điền sẵn', '(?:dịch vụ công|dvctt|dvc|biểu mẫu)'])],
  ),
  indicator('service-support', 'so', 'Dịch vụ công được hỗ trợ, giải đáp', 'User support for public services', [
    on(10, ['(?:dịch vụ công|dvctt|dvc)', '(?:hỗ trợ|giải đáp|hướng dẫn)'], ['thiết kế', 'hồ sơ']),
  ]),
  indicator(
    'single-sign-on',
    'so',
    'Người dùng DVCTT được định danh, xác thực một lần',
    'Online users identified, one login',
    [on(12, ['(?:người dân|doanh nghiệp|người sử dụng|tài khoản)', '(?:định danh|xác thực|đăng nhập)'], [STAFF])],
    { references: [due(2025, 100, NQ76, 'H')] },
  ),
  // Of all who live there, and no matter of the users of online services.
  indicator(
    'citizen-identity',
    'so',
    'Người dân có tài khoản định danh, chữ ký số',
    'Citizens with an e-identity or a signature',
    [
      on(
        14,
        [
          '(?:người dân|công dân|dân số|người bệnh|bệnh nhân|người (?:trưởng thành|từ (?:đủ )?\\d+))',
          'vneid|tài khoản định danh|chữ ký số|ký số cá nhân',
        ],
        [STAFF, 'văn bản', 'xác thực', 'đăng nhập'],
      ),
    ],
  ),
  indicator(
    'staff-email-acct',
    'so',
    'Cán bộ, công chức sử dụng thư công vụ, tài khoản điện tử',
    'Staff with official e-mail or e-identity',
    [
      on(
        12,
        ['thư (?:điện tử )?công vụ|thư điện tử|hộp thư|vneid|định danh(?: điện tử)?|tài khoản'],
        ['người dân', 'doanh nghiệp'],
      ),
    ],
  ),
  indicator('data-shared', 'so', 'Dữ liệu kết nối, chia sẻ', 'Data shared', [
    on(
      8,
      ['(?:kết nối|chia sẻ|tích hợp|mở)', '(?:dữ liệu|cơ sở dữ liệu|csdl)'],
      ['thông tin (?:phải )?khai báo', 'văn bản', 'hệ thống thông tin báo cáo', TTHC],
    ),
  ]),
  indicator('info-security', 'so', 'Hệ thống thông tin bảo đảm an toàn theo cấp độ', 'Systems secured by level', [
    on(10, ['an toàn (?:thông tin|hệ thống|mạng)|an ninh mạng|attt']),
  ]),
  indicator('it-equipment', 'so', 'Trang bị máy tính, hạ tầng số', 'Computers and infrastructure', [
    on(7, ['máy (?:vi )?tính|đường truyền|mạng (?:lan|nội bộ)|hạ tầng|camera|cáp quang']),
  ]),
  indicator('e-portal', 'so', 'Trang thông tin điện tử cung cấp thông tin', 'Web portal kept up', [
    on(7, ['(?:trang|cổng) thông tin điện tử'], [TTHC, QPPL, 'ngân sách', 'tuyên truyền', 'tin,? bài', 'dịch vụ công']),
  ]),
  indicator(
    'community-digital',
    'so',
    'Người dân có kỹ năng, tài khoản số',
    'Citizens with digital skills or accounts',
    [
      on(8, [
        '(?:người dân|hộ gia đình|dân số|hộ)',
        '(?:điện thoại thông minh|kỹ năng số|tài khoản (?:thanh toán|số)|internet|băng rộng|ví điện tử)',
      ]),
    ],
  ),
  indicator(
    'iso-9001',
    'so',
    'Áp dụng hệ thống quản lý chất lượng ISO 9001',
    'ISO 9001 in use',
    [on(14, ['iso(?: 9001)?|tcvn|hệ thống quản lý chất lượng'])],
    { unit: '', direction: 'none' },
  ),
  // Direction
  indicator(
    'par-index-rank',
    'chi-dao',
    'Chỉ số CCHC (PAR INDEX)',
    'PAR INDEX',
    [
      on(12, [
        `par ?-?index|chỉ số (?:${REFORM}|cải cách)|xếp (?:hạng|loại) (?:về )?${REFORM}|chấm điểm.{0,20}${REFORM}`,
      ]),
    ],
    rank,
  ),
  indicator('papi', 'chi-dao', 'Chỉ số PAPI', 'PAPI', [on(13, ['papi'])], rank),
  indicator('pci', 'chi-dao', 'Chỉ số PCI', 'PCI', [on(13, ['pci'])], rank),
  indicator('ddci', 'chi-dao', 'Chỉ số DDCI', 'DDCI', [on(13, ['ddci'])], rank),
  indicator('ict-index', 'chi-dao', 'Chỉ số ICT INDEX', 'ICT INDEX', [on(13, ['ict ?-?index'])], rank),
  indicator(
    'dti',
    'chi-dao',
    'Chỉ số chuyển đổi số (DTI)',
    'Digital-transformation index (DTI)',
    [on(13, ['dti|chỉ số chuyển đổi số|chỉ số cđs'])],
    rank,
  ),
  indicator(
    'service-index',
    'chi-dao',
    'Bộ chỉ số phục vụ người dân, doanh nghiệp',
    'Service index (QĐ 766)',
    [on(13, ['(?:bộ )?chỉ số (?:đánh giá )?(?:chất lượng )?phục vụ người dân'])],
    rank,
  ),
  indicator('inspection-fixed', 'chi-dao', 'Vấn đề phát hiện qua kiểm tra được xử lý', 'Inspection findings fixed', [
    on(
      12,
      [
        'phát hiện|sau kiểm tra|hạn chế,? (?:tồn tại|khuyết điểm)|kiến nghị (?:qua|sau)',
        'kiểm tra|thanh tra',
        'xử lý|khắc phục|chấn chỉnh',
      ],
      ['văn bản|vbqppl'],
    ),
  ]),
  indicator(
    'inspection-count',
    'chi-dao',
    'Kiểm tra, tự kiểm tra CCHC',
    'PAR inspections',
    [
      on(
        10,
        ['(?:tự )?kiểm tra', `(?:${REFORM}|công vụ|kỷ luật|đơn vị|bộ phận|cơ quan|\\d+ ?(?:lần|cuộc|đợt))`],
        [QPPL, 'phát hiện', 'môi trường (?:mạng|số)', 'quyết định', 'được kiểm tra ngay'],
      ),
    ],
    perYear,
  ),
  indicator('plan-completion', 'chi-dao', 'Hoàn thành nhiệm vụ trong kế hoạch CCHC', 'PAR plan tasks completed', [
    on(
      10,
      ['(?:hoàn thành|thực hiện)', '(?:nhiệm vụ|kế hoạch|nội dung|mục tiêu|chỉ tiêu)', REFORM],
      ['kiểm tra', 'tuyên truyền', 'chỉ số', 'chuyển đổi số'],
    ),
  ]),
  indicator(
    'propaganda-count',
    'chi-dao',
    'Tin, bài, hội nghị tuyên truyền',
    'News items and events',
    [
      on(
        9,
        ['(?:tuyên truyền|(?<!thông )tin|bài|chuyên mục|phát thanh|hội nghị|truyền thông|phóng sự|hội thi|tọa đàm)'],
        [QPPL, 'đối thoại'],
      ),
    ],
    { unit: 'lượt' },
  ),
  indicator(
    'initiative-count',
    'chi-dao',
    'Sáng kiến, mô hình mới',
    'Initiatives',
    [on(11, ['sáng kiến|mô hình|giải pháp mới|cách làm (?:mới|hay)'])],
    { unit: 'sáng kiến' },
  ),
  indicator(
    'survey-count',
    'chi-dao',
    'Khảo sát, đo lường sự hài lòng',
    'Satisfaction surveys',
    [on(12, ['khảo sát|điều tra xã hội học|phiếu(?: khảo sát| đánh giá)?|đo lường', '\\d+ ?(?:lần|đợt|phiếu|cuộc)'])],
    perYear,
  ),
  indicator(
    'meeting-count',
    'chi-dao',
    'Họp, giao ban về CCHC',
    'Meetings on reform',
    [on(8, ['giao ban|họp|sơ kết|tổng kết', '\\d+ ?(?:lần|cuộc|kỳ|quý|tháng)'], ['trực tuyến'])],
    perYear,
  ),
]);

type Compiled = {
  entry: Indicator;
  patterns: readonly { all: readonly Guarded[]; none: readonly Guarded[]; weight: number }[];
};
const compiled = lazy((): readonly Compiled[] =>
  INDICATORS.map((entry) => ({
    entry,
    patterns: entry.patterns.map(({ all, none = [], weight }) => ({
      all: all.map((source) => guarded(source, phrase)),
      none: none.map((source) => guarded(source, phrase)),
      weight,
    })),
  })),
);
const bySlug = lazy(() => new Map(INDICATORS.map((entry) => [entry.slug, entry])));

/** Where two readings weigh alike, the area in which the clause stands decides; it never outweighs a better reading. */
const PILLAR_BONUS = 0.5;
/** "02 hội nghị đối thoại …, tiếp thu phản ánh": what is counted in events is seldom a share. */
const NO_SHARE = 4;
const EVENTS = /^(?:lần|cuộc|hội nghị|hội thi|buổi|lớp|khóa|đợt|phiên|tin|bài|chuyên mục|phóng sự)(?!\p{L})/u;

/** The slug of the indicator that a target's clause speaks of; null where no known one is meant. */
export function indicatorOf(clause: string, context: { pillar?: Pillar | null; unit?: string } = {}): string | null {
  const folded = fold(clause);
  const signs = signsOf(folded);
  const holds = (pattern: Guarded): boolean => pattern(signs)?.test(folded) ?? false;
  const isEvent = EVENTS.test(context.unit ?? '');
  let best: string | null = null;
  let bestWeight = 0;
  for (const { entry, patterns } of compiled()) {
    for (const { all, none, weight } of patterns) {
      const heavy =
        weight + (entry.pillar === context.pillar ? PILLAR_BONUS : 0) - (isEvent && entry.unit === '%' ? NO_SHARE : 0);
      if (heavy <= bestWeight) continue;
      if (!all.every(holds) || none.some(holds)) continue;
      [best, bestWeight] = [entry.slug, heavy];
    }
  }
  return best;
}

/** The entry with that slug. */
export function indicatorBySlug(slug: string): Indicator | null {
  return bySlug().get(slug) ?? null;
}

/**
 * What the national documents ask in a year: the last value that was due by then, which a later goal does not lower; before
 * the first is due, that one. Null where none was issued by the plan's day, or only uncertain ones.
 */
export function nationalReference(
  slug: string,
  year: number,
  level: 'commune' | 'district' | 'province',
  plannedOn = `${year}-12-31`,
): NationalReference | null {
  const known = (indicatorBySlug(slug)?.references ?? [])
    .filter((reference) => reference.certainty !== 'L' && (reference.level === undefined || reference.level === level))
    .filter(({ basis }) => (ISSUED_ON[basis] ?? '') <= plannedOn)
    .toSorted((a, b) => a.year - b.year);
  return known.findLast((reference) => reference.year <= year) ?? known[0] ?? null;
}
