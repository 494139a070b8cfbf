/** Tiếng Việt: the first language of the product, and the shape of every catalogue. */

import { BATCH_WORDS } from './batch.ts';
import { CHECK_WORDS } from './check.ts';
import { DOCTOR_WORDS } from './doctor.ts';

type Gaps = Readonly<Record<string, string | number>>;

/** Numbers as Vietnamese prints them: 1.234.567. */
const whole = (value: string | number | undefined): string => String(value ?? '?').replace(/\B(?=(?:\d{3})+$)/gu, '.');
const megabytes = (bytes: string | number | undefined): string =>
  `${Math.max(1, Math.round(Number(bytes ?? 0) / 1_048_576))} MB`;

const FILE_KINDS = {
  xlsx: 'bảng tính Excel (.xlsx)',
  xls: 'bảng tính Excel (.xls)',
  pptx: 'bài trình chiếu PowerPoint (.pptx)',
  ppt: 'bài trình chiếu PowerPoint (.ppt)',
  odt: 'văn bản OpenDocument (.odt)',
  rtf: 'văn bản RTF',
  doc: 'văn bản Word 97-2003 (.doc)',
  docx: 'văn bản Word (.docx)',
  pdf: 'tệp PDF',
  png: 'ảnh PNG',
  jpeg: 'ảnh JPEG',
  tiff: 'ảnh TIFF',
  heic: 'ảnh HEIC/AVIF của điện thoại',
  webp: 'ảnh WebP',
  gif: 'ảnh GIF',
  bmp: 'ảnh BMP',
  'other-image': 'ảnh',
  html: 'trang HTML',
  archive: 'tệp nén',
  program: 'chương trình máy tính',
  media: 'âm thanh hoặc phim',
  'plan-json': 'Plan JSON của cchc',
  json: 'dữ liệu JSON',
  xml: 'dữ liệu XML',
  'encrypted-docx': 'văn bản Word có mật khẩu',
} as const;

const kindOf = (kind: string | number | undefined): string =>
  (FILE_KINDS as Record<string, string>)[String(kind)] ?? String(kind ?? 'không rõ');

const ADVICE_BY_KIND: Readonly<Record<string, string>> = {
  odt: 'Mở bằng Word hoặc LibreOffice rồi lưu thành .docx hoặc .pdf.',
  rtf: 'Mở bằng Word rồi lưu thành .docx.',
  doc: 'Mở bằng Word rồi lưu thành .docx hoặc .pdf.',
  html: 'Mở bằng trình duyệt hoặc Word rồi lưu thành .docx hoặc .pdf.',
  heic: 'Chuyển ảnh sang JPEG hoặc PNG rồi thử lại.',
  webp: 'Chuyển ảnh sang JPEG hoặc PNG rồi thử lại.',
  gif: 'Chuyển ảnh sang JPEG hoặc PNG rồi thử lại.',
  bmp: 'Chuyển ảnh sang JPEG hoặc PNG rồi thử lại.',
  'other-image': 'Chuyển ảnh sang JPEG hoặc PNG rồi thử lại.',
  archive: 'Giải nén rồi chọn tệp kế hoạch bên trong.',
  'plan-json': 'Tệp này đã là kết quả của «cchc parse»; hãy đưa vào văn bản gốc, hoặc dùng các lệnh check, diff.',
  'encrypted-docx': 'Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi thử lại.',
};

/** For each reason why a file cannot be read: what happened, and what to do about it. */
const readErrors = {
  'not-found': {
    what: (_: Gaps) => 'không tìm thấy tệp.',
    advice: (_: Gaps) => 'Kiểm tra lại tên và thư mục; tên có dấu cách phải đặt trong ngoặc kép.',
  },
  'is-directory': {
    what: (_: Gaps) => 'đây là thư mục, không phải tệp.',
    advice: (_: Gaps) => 'Lệnh này nhận một tệp; hãy chọn tệp bên trong.',
  },
  'empty-folder': {
    what: (_: Gaps) => 'thư mục không có tệp kế hoạch nào.',
    advice: (_: Gaps) => 'Cần ít nhất một tệp PDF, Word, ảnh quét, .txt hoặc .md.',
  },
  'no-match': {
    what: (_: Gaps) => 'không có tệp nào khớp với mẫu tên này.',
    advice: (_: Gaps) => 'Kiểm tra lại mẫu tên, ví dụ "2025/*.pdf".',
  },
  'no-permission': {
    what: (_: Gaps) => 'không có quyền đọc tệp.',
    advice: (_: Gaps) => 'Kiểm tra quyền truy cập, hoặc đóng chương trình đang mở tệp.',
  },
  'empty-file': {
    what: (_: Gaps) => 'tệp rỗng, không có nội dung nào.',
    advice: (_: Gaps) => 'Có thể tệp tải về chưa xong; hãy tải hoặc chép lại.',
  },
  'too-large': {
    what: (gaps: Gaps) =>
      gaps.characters === undefined
        ? `tệp quá lớn (${megabytes(gaps.bytes)}, giới hạn ${megabytes(gaps.limit)}).`
        : `văn bản quá dài (${whole(gaps.characters)} ký tự, giới hạn ${whole(gaps.limit)}).`,
    advice: (gaps: Gaps) =>
      gaps.characters === undefined
        ? 'Nếu đúng là kế hoạch, tăng giới hạn bằng --max-bytes.'
        : 'Nếu đúng là kế hoạch, tăng giới hạn bằng --max-characters.',
  },
  'unknown-type': {
    what: (_: Gaps) => 'không nhận ra loại tệp.',
    advice: (_: Gaps) => 'Các loại đọc được: PDF, Word (.docx, .doc, .rtf), HTML, ảnh quét, văn bản thuần, Markdown.',
  },
  'unsupported-type': {
    what: (gaps: Gaps) => `chưa đọc được loại tệp này: ${kindOf(gaps.kind)}.`,
    advice: (gaps: Gaps) =>
      ADVICE_BY_KIND[String(gaps.kind)] ??
      'Các loại đọc được: PDF, Word (.docx, .doc, .rtf), HTML, ảnh quét, văn bản thuần, Markdown.',
  },
  corrupt: {
    what: (_: Gaps) => 'tệp bị hỏng, không đọc được.',
    advice: (_: Gaps) => 'Mở thử bằng chương trình gốc, lưu lại hoặc tải lại rồi thử lại.',
  },
  truncated: {
    what: (_: Gaps) => 'tệp bị cắt cụt, thiếu phần cuối.',
    advice: (_: Gaps) => 'Có thể tải về chưa xong; hãy tải hoặc chép lại.',
  },
  'password-needed': { what: (_: Gaps) => 'tệp có mật khẩu.', advice: (_: Gaps) => 'Thêm --password MẬT_KHẨU.' },
  'password-wrong': {
    what: (_: Gaps) => 'mật khẩu không đúng.',
    advice: (_: Gaps) => 'Kiểm tra lại --password (phân biệt chữ hoa, chữ thường).',
  },
  'zip-bomb': {
    what: (_: Gaps) => 'tệp nén nở ra quá lớn, có thể gây hại, nên không được mở.',
    advice: (_: Gaps) => 'Nếu tin chắc tệp an toàn, tăng giới hạn bằng --max-unpacked-bytes.',
  },
  'too-many-pages': {
    what: (gaps: Gaps) => `tài liệu có ${whole(gaps.pages)} trang, giới hạn ${whole(gaps.limit)}.`,
    advice: (gaps: Gaps) =>
      `Tách phần kế hoạch ra, hoặc tăng giới hạn bằng ${gaps.ocr ? '--max-ocr-pages' : '--max-pages'}.`,
  },
  'no-text': {
    what: (_: Gaps) => 'không tìm thấy chữ nào trong tài liệu.',
    advice: (_: Gaps) => 'Kiểm tra xem tệp có đúng là bản kế hoạch, ảnh có đủ rõ không (nên từ 200 dpi).',
  },
  'ocr-needed': {
    what: (_: Gaps) => 'tài liệu là ảnh quét, cần nhận dạng chữ (OCR).',
    advice: (_: Gaps) => 'Chạy lại với --ocr auto.',
  },
  'ocr-failed': {
    what: (_: Gaps) => 'nhận dạng chữ (OCR) không thành công.',
    advice: (_: Gaps) => 'Chạy lại với --verbose để xem chi tiết; có thể quét lại ở 300 dpi.',
  },
  'not-vietnamese': {
    what: (_: Gaps) => 'văn bản không phải tiếng Việt.',
    advice: (_: Gaps) => 'Hãy chọn bản tiếng Việt của kế hoạch.',
  },
  timeout: {
    what: (gaps: Gaps) => `quá thời gian cho phép (${whole(gaps.seconds)} giây).`,
    advice: (_: Gaps) => 'Tăng thời gian bằng --timeout GIÂY (0: không giới hạn).',
  },
  'not-a-plan-json': {
    what: (gaps: Gaps) =>
      `tệp JSON này không phải Plan JSON của cchc${gaps.fault === undefined ? '' : ` (${gaps.fault})`}.`,
    advice: (_: Gaps) => 'Tạo bằng «cchc parse»; cấu trúc xem ở «cchc schema plan».',
  },
  io: {
    what: (gaps: Gaps) => `lỗi khi đọc tệp${gaps.code === undefined ? '' : ` (${gaps.code})`}.`,
    advice: (_: Gaps) => 'Kiểm tra ổ đĩa hoặc kết nối mạng rồi thử lại.',
  },
} as const;

/** What the reader or the extractor was not sure of, by code. */
const notes = {
  'legacy-encoding': (gaps: Gaps) => `Văn bản dùng bảng mã cũ ${gaps.encoding}, đã được chuyển sang Unicode.`,
  'damaged-bytes': (gaps: Gaps) => `Có ${whole(gaps.count)} ký tự bị hỏng trong tệp, không khôi phục được.`,
  'no-diacritics': (_: Gaps) => 'Văn bản hầu như không có dấu tiếng Việt; nhiều nội dung có thể không nhận ra được.',
  'little-vietnamese': (gaps: Gaps) => `Chỉ khoảng ${gaps.percent}% văn bản là tiếng Việt.`,
  'row-ambiguous': (_: Gaps) =>
    'Một hàng của bảng bị trộn lẫn giữa các ô, có thể ghép chưa đúng; xin đối chiếu với bản gốc.',
  'marks-unplaced': (_: Gaps) =>
    'Văn bản thô không còn cho biết dấu «x» đứng ở cột tháng, quý nào; hãy dùng tệp Word hoặc PDF gốc.',
  'table-not-rebuilt': (_: Gaps) =>
    'Bảng này bị tách theo từng cột khi chuyển thành văn bản thô, không ghép lại được các hàng; hãy dùng tệp Word hoặc PDF gốc.',
  'broken-text': (_: Gaps) =>
    'Lớp chữ của tệp bị hỏng: nhiều chữ có dấu bị tách khỏi từ; kết quả không tin được, hãy dùng tệp gốc hoặc nhận dạng chữ (OCR).',
  'doc-read-by-word-extractor': (_: Gaps) =>
    'Tệp Word cũ có cấu trúc lạ, chỉ đọc được phần chữ: bảng và số thứ tự tự động có thể bị mất.',
  'docx-read-by-mammoth': (_: Gaps) =>
    'Tệp Word có cấu trúc lạ, chỉ đọc được theo cách đơn giản: số thứ tự tự động có thể bị mất.',
  'ocr-doubtful-number': (gaps: Gaps) =>
    `Số hoặc quý «${gaps.text}» ở trang ${gaps.page} đọc từ ảnh quét không chắc chắn; xin đối chiếu với bản gốc.`,
  'not-a-cchc-plan': (gaps: Gaps) =>
    `Tài liệu có vẻ không phải kế hoạch cải cách hành chính hằng năm mà là: ${gaps.kind}.`,
} as const;

const onPages = (pages: string): string => (pages === '' ? '' : ` (trang ${pages})`);
const unknownNote = (code: string): string => `Chưa chắc chắn khi đọc tài liệu (${code}).`;

/** What could not be read; `pages` names where, empty where that is not known. */
const unread = {
  page: (count: number, pages: string, reason: string) => `Không đọc được ${count} trang${onPages(pages)}: ${reason}.`,
  image: (count: number, pages: string, reason: string) =>
    `Có ${count} hình không được đọc${onPages(pages)}: ${reason}.`,
  region: (count: number, pages: string, reason: string) =>
    `Có ${count} vùng không đọc được${onPages(pages)}: ${reason}.`,
  part: (count: number, pages: string, reason: string) =>
    `Có ${count} phần của tệp không được đọc${onPages(pages)}: ${reason}.`,
} as const;

/** The readers' own reasons in words; others are shown as they are. */
const unreadReasons = {
  picture: 'hình ảnh',
  structure: 'cấu trúc lạ trong tệp Word',
  'embedded-object': 'đối tượng nhúng của phần mềm khác',
  'linked-document': 'nội dung nằm ở tệp khác',
  'cut-off': 'tệp bị cắt ngang',
  'alternative-format-chunk': 'nội dung chèn từ tệp khác',
  'no-text': 'trang là ảnh quét, chưa được nhận dạng chữ',
  'stamp-only': 'trang là ảnh quét, chỉ có chữ của dấu ký số',
  'broken-encoding': 'lớp chữ bị hỏng, cần nhận dạng chữ (OCR)',
  damaged: 'trang bị hỏng',
  'image-not-decoded': 'dạng ảnh lạ',
  'no-words': 'không nhận ra chữ nào trên ảnh của trang',
  'ocr-limit': 'quá số trang quét cho phép (--max-ocr-pages)',
} as const;

/** What the extractor was not sure of in a plan, by code. */
const doubts = {
  'title-not-found': (_: Gaps) =>
    'Không tìm thấy tên loại và trích yếu («KẾ HOẠCH …»); phần đầu văn bản có thể đã bị mất.',
  'sections-not-found': (_: Gaps) => 'Không nhận ra đề mục nào; văn bản không chia phần hoặc số thứ tự đã bị mất.',
  'second-plan': (gaps: Gaps) =>
    `Tệp có vẻ chứa một kế hoạch nữa («${gaps.title}»); chỉ kế hoạch đầu tiên được đọc trọn vẹn.`,
  'impossible-date': (gaps: Gaps) => `Ngày ban hành «${gaps.text}» không có thật; để trống.`,
  'appendix-not-found': (_: Gaps) => 'Văn bản nhắc đến phụ lục kèm theo nhưng không tìm thấy phụ lục nào trong tệp.',
} as const;

/** What a document that is no annual plan seems to be; the slugs of registry/document-kinds.ts. */
const documentKinds = {
  report: 'báo cáo',
  'official-letter': 'công văn',
  submission: 'tờ trình',
  notice: 'thông báo',
  decision: 'quyết định (không kèm kế hoạch)',
  resolution: 'nghị quyết',
  directive: 'chỉ thị',
  guidance: 'hướng dẫn',
  conclusion: 'kết luận',
  minutes: 'biên bản',
  scheme: 'đề án',
  programme: 'chương trình',
  'procedure-reform-plan': 'kế hoạch cải cách thủ tục hành chính',
  'procedure-control-plan': 'kế hoạch kiểm soát thủ tục hành chính',
  'procedure-review-plan': 'kế hoạch rà soát, đánh giá thủ tục hành chính',
  'inspection-plan': 'kế hoạch kiểm tra cải cách hành chính',
  'communication-plan': 'kế hoạch tuyên truyền cải cách hành chính',
  'index-plan': 'kế hoạch xác định, chấm điểm chỉ số cải cách hành chính',
  'remedy-plan': 'kế hoạch khắc phục hạn chế, nâng cao chỉ số',
  'competition-plan': 'kế hoạch phong trào thi đua, cuộc thi',
  'period-plan': 'kế hoạch cải cách hành chính của một giai đoạn nhiều năm',
  'digital-plan': 'kế hoạch chuyển đổi số, ứng dụng công nghệ thông tin',
  'other-plan': 'kế hoạch về lĩnh vực khác',
  'other-document': 'văn bản khác',
} as const;

const cli = {
  description:
    'Đọc kế hoạch cải cách hành chính từ PDF, Word, bản quét hoặc văn bản thuần thành dữ liệu có cấu trúc. Mọi việc làm ngay trên máy này, không gửi gì ra ngoài.',
  headings: {
    usage: 'Cách dùng:',
    arguments: 'Tham số:',
    options: 'Tùy chọn:',
    commands: 'Các lệnh:',
    examples: 'Ví dụ:',
  },
  usageOptions: '[tùy chọn]',
  usageCommand: '<lệnh>',
  choices: (list: string) => `(một trong: ${list})`,
  defaultValue: (value: string) => `(mặc định: ${value})`,
  moreHelp: 'Xem từng lệnh: cchc <lệnh> --help',
  arguments: {
    cacheAction: 'info (mặc định) hoặc clear',
    shell: 'bash, zsh, fish hoặc powershell',
    file: 'tệp kế hoạch, hoặc «-» để đọc từ đầu vào chuẩn',
    twoPlans: 'hai kế hoạch (văn bản hoặc Plan JSON)',
    superiorAndPlans: 'kế hoạch cấp trên, rồi các kế hoạch cấp dưới (tệp, thư mục, mẫu tên)',
    files: 'tệp, thư mục (đọc cả thư mục con), mẫu tên như "2025/*.pdf", hoặc «-»',
    schema: 'tên lược đồ: plan, config',
    rule: 'tên quy tắc, ví dụ header/number',
    folder: 'thư mục để đặt cchc.yaml (mặc định: thư mục hiện tại)',
  },
  commands: {
    text: 'in văn bản chuẩn của tài liệu, đúng từng ký tự mà mọi vị trí trong kết quả trỏ tới',
    parse: 'đọc kế hoạch thành Plan JSON: căn cứ, mục tiêu, nhiệm vụ, phụ lục, trách nhiệm',
    rules: 'liệt kê các quy tắc kiểm tra',
    explain: 'giải thích một quy tắc: vì sao, căn cứ, ví dụ đúng và sai',
    init: 'tạo tệp cấu hình cchc.yaml có chú thích',
    check: 'kiểm tra kế hoạch: sai sót về thể thức, căn cứ, số liệu, thời hạn, nội dung còn thiếu',
    diff: 'so sánh hai kế hoạch: hai năm, hai địa phương, cấp trên với cấp dưới',
    compare: 'so sánh nhiều kế hoạch trong một bảng: chỉ tiêu, nhiệm vụ theo nội dung, phát hiện',
    coverage: 'xem từng kế hoạch cấp dưới đưa vào, hạ thấp hay bỏ sót điều gì của kế hoạch cấp trên',
    memo: 'soạn phiếu góp ý (.docx) theo thể thức Nghị định 30/2020 từ các phát hiện',
    calendar: 'lập tệp lịch (.ics) từ thời hạn và kỳ báo cáo của kế hoạch',
    report:
      'tạo trang rà soát: văn bản bên cạnh dữ liệu và phát hiện, một tệp HTML mở bằng trình duyệt, không cần mạng',
    show: 'in tóm tắt dễ đọc của kế hoạch',
    schema: 'in lược đồ JSON Schema của kết quả',
    cache: 'cho biết, xóa bộ nhớ đệm',
    doctor: 'kiểm tra máy này: phiên bản, các bộ đọc, nhận dạng chữ, bộ nhớ đệm, ngôn ngữ',
    completion: 'in đoạn lệnh để bash, zsh, fish, PowerShell tự gợi ý lệnh và tùy chọn',
    help: 'xem hướng dẫn của một lệnh',
  },
  options: {
    pages: 'đánh dấu chỗ sang trang',
    tables: 'chỉ in các bảng, dạng Markdown',
    json: 'in cả tài liệu dạng JSON: dòng, vị trí, bảng, phần không đọc được',
    jsonList: 'in kết quả dạng JSON',
    format: 'dạng kết quả',
    as: 'so sánh theo năm, địa phương, cấp trên (mặc định: đoán theo đầu văn bản)',
    diffOnly: 'chỉ lấy các phần này: header,legalBases,targets,tasks,responsibilities,sections,gaps',
    changesOnly: 'bỏ những gì giữ nguyên',
    copied: 'thêm phần nội dung trùng nguyên văn',
    exitCode: 'trả mã 1 khi có khác biệt',
    memoLevel: 'lấy phát hiện từ mức này trở lên',
    office: 'tên cơ quan ghi ở đầu phiếu',
    outputFile: 'ghi vào tệp',
    withDiff: 'thêm phần so sánh hai kế hoạch cạnh nhau',
    outputPage: 'ghi vào tệp .html, hoặc vào thư mục (mỗi kế hoạch một trang)',
    by: 'xếp theo địa phương hoặc theo năm',
    noFindings: 'không kiểm tra, không đếm phát hiện',
    failOn: 'trả mã 1 khi có phát hiện từ mức này trở lên',
    config: 'tệp cấu hình (mặc định: cchc.yaml tìm ngược lên từ tệp kế hoạch)',
    summary: 'mỗi tệp một dòng tổng số, nhiều lỗi nhất ở trên',
    suppress: 'bỏ qua các phát hiện của quy tắc này (cách nhau bằng dấu phẩy), ghi vào cchc.suppress.yaml',
    reason: 'lý do bỏ qua',
    suppressedBy: 'người quyết định bỏ qua',
    until: 'bỏ qua đến hết ngày này (2026-12-31)',
    preset: 'bộ quy tắc khởi đầu',
    only: 'chỉ lấy các phần này, cách nhau bằng dấu phẩy (targets,legalBases…)',
    output: 'ghi vào tệp, hoặc vào thư mục (mỗi văn bản một tệp)',
    compact: 'JSON trên một dòng',
    password: 'mật khẩu của tệp',
    ocr: 'nhận dạng chữ trong ảnh quét: khi cần, không bao giờ, mọi trang',
    timeout: 'số giây tối đa cho một tệp, 0: không giới hạn',
    maxBytes: 'cỡ tệp tối đa (byte)',
    maxUnpackedBytes: 'cỡ tối đa sau khi giải nén (byte)',
    maxPages: 'số trang tối đa',
    maxOcrPages: 'số trang quét tối đa',
    maxCharacters: 'số ký tự tối đa',
    jobs: 'số tệp đọc cùng lúc (mặc định: theo số nhân của máy, nhiều nhất 4)',
    noCache: 'không dùng bộ nhớ đệm: đọc lại mọi tệp, không lưu kết quả',
    lang: 'ngôn ngữ của lời nhắn: vi hoặc en',
    verbose: 'thêm chi tiết khi có lỗi',
    quiet: 'không in lời nhắn, chỉ in kết quả và lỗi',
    help: 'in hướng dẫn này',
    version: 'in phiên bản',
  },
  errors: {
    prefix: 'lỗi',
    warning: 'lưu ý',
    unknownOption: (name: string) => `không có tùy chọn ${name}.`,
    unknownCommand: (name: string) => `không có lệnh ${name}.`,
    missingArgument: (name: string) => `thiếu tham số ${name}.`,
    missingCommand: 'thiếu tên lệnh.',
    optionMissingArgument: (name: string) => `tùy chọn ${name} cần một giá trị.`,
    invalidValue: (name: string, value: string, expected: string) =>
      `${name} không nhận giá trị «${value}»; cần ${expected}.`,
    excessArguments: 'thừa tham số.',
    usage: 'dùng sai lệnh.',
    didYouMean: (name: string) => `Có phải ý bạn là ${name}?`,
    seeHelp: (command: string) => `Xem: ${command} --help`,
    twoPlans: 'cần đúng hai kế hoạch: cchc diff A B.',
    superiorAndPlans: 'cần kế hoạch cấp trên và ít nhất một kế hoạch cấp dưới: cchc coverage CẤP-TRÊN KẾ-HOẠCH…',
    letterNeedsFile: 'phiếu góp ý cần ghi vào tệp: thêm -o TÊN.docx.',
    workbookNeedsFile: 'bảng tính cần ghi vào tệp: thêm -o TÊN.xlsx.',
    wholeNumber: 'một số nguyên không âm',
    oneTable: 'một tệp CSV chỉ chứa một bảng: --only nêu một phần, hoặc dùng --format xlsx.',
    unknownPart: (name: string, known: string) => `--only không có phần «${name}»; các phần: ${known}.`,
    outputNeedsDirectory: 'nhiều văn bản cần -o là một thư mục, hoặc --format json|ndjson|yaml để gộp vào một tệp.',
    cannotWrite: (file: string, code: string) => `không ghi được ${file} (${code}).`,
    cannotWriteAdvice: 'Kiểm tra thư mục, quyền ghi và dung lượng trống.',
    unexpected: (message: string) => `lỗi ngoài dự kiến: ${message}`,
    unexpectedAdvice: 'Đây là lỗi của cchc. Chạy lại với --verbose và báo cho người phát triển.',
    summary: (failed: number, all: number) => `${failed} trong ${all} tệp không đọc được.`,
    stdinTerminal: 'Đang chờ dữ liệu từ bàn phím; kết thúc bằng Ctrl+D (Windows: Ctrl+Z rồi Enter).',
    dashTwice: '«-» chỉ dùng được một lần.',
    killed: (seconds: number) =>
      `lỗi: dừng hẳn vì đã quá ${seconds} giây mà chưa xong. Tăng thời gian bằng --timeout GIÂY.`,
  },
  text: {
    page: (page: number | string) => `── trang ${page} ──`,
    noPages: 'tài liệu này không có số trang.',
    noTables: 'không có bảng nào.',
    tableTitle: (index: number, pages: string) => `Bảng ${index}${pages === '' ? '' : ` (trang ${pages})`}`,
  },
  progress: { ocr: 'nhận dạng chữ', read: 'đọc' },
  written: (file: string) => `đã ghi ${file}`,
} as const;

const pillars = {
  'the-che': 'Cải cách thể chế',
  'thu-tuc': 'Cải cách thủ tục hành chính',
  'bo-may': 'Cải cách tổ chức bộ máy',
  'cong-vu': 'Cải cách chế độ công vụ',
  'tai-chinh': 'Cải cách tài chính công',
  so: 'Chính quyền điện tử, chính quyền số',
  'chi-dao': 'Chỉ đạo, điều hành, tuyên truyền',
  none: 'Chung',
} as const;

const show = {
  untitled: '(không tìm thấy tên kế hoạch)',
  notFound: 'không tìm thấy',
  number: 'Số',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  locality: 'Địa phương',
  signer: 'Người ký',
  source: 'Nguồn',
  pages: (count: number) => `${count} trang`,
  readBy: { text: 'văn bản', 'text-layer': 'lớp chữ PDF', ocr: 'nhận dạng chữ (OCR)', mixed: 'lớp chữ và OCR' },
  legalBases: 'Căn cứ',
  targets: 'Mục tiêu, chỉ tiêu',
  tasks: 'Nhiệm vụ',
  tasksInBody: 'Nhiệm vụ trong thân kế hoạch',
  appendix: 'Phụ lục',
  responsibilities: 'Trách nhiệm',
  duties: (count: number) => `${count} việc`,
  doubts: 'Điều chưa chắc chắn',
  repairs: (count: number) =>
    `${count} chỗ chữ đã được sửa khi đọc (OCR, bảng mã, ngắt dòng); xem «repairs» trong cchc parse.`,
  unread: (count: number) => `${count} phần của tài liệu không đọc được.`,
  nothing: 'không có',
  page: (page: number) => `tr. ${page}`,
  line: (line: number) => `dòng ${line}`,
  columns: { no: 'TT', content: 'Nội dung', lead: 'Chủ trì', deadline: 'Thời hạn', target: 'Chỉ tiêu', value: 'Mức' },
  noDeadline: 'chưa rõ thời hạn',
  more: (count: number) => `… và ${count} mục nữa`,
} as const;

export const vi = {
  readErrors,
  notes,
  doubts,
  unknownNote,
  unread,
  unreadReasons,
  documentKinds,
  cli,
  pillars,
  show,
  check: CHECK_WORDS.vi,
  batch: BATCH_WORDS.vi,
  doctor: DOCTOR_WORDS.vi,
};
