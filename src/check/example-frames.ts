/**
 * Small fictional plans with one open place each: a rule's example is a few lines of a plan, and its frame makes a whole
 * document of them, so that examples run through the same reading and extraction as a real plan.
 */
export type ExampleFrame =
  | 'document'
  | 'head'
  | 'preamble'
  | 'purposes'
  | 'targets'
  | 'tasks'
  | 'organization'
  | 'signature'
  | 'table'
  | 'caption';

/** Rows of the `table` frame are written "1 | nội dung | sản phẩm | chủ trì | phối hợp | thời hạn", groups "I | Cải cách thể chế". */
export interface FrameOptions {
  year: number;
}

const HEAD = (year: number): string => `ỦY BAN NHÂN DÂN
XÃ MINH TÂM

Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Minh Tâm, ngày 15 tháng 01 năm ${year}

KẾ HOẠCH
Cải cách hành chính xã Minh Tâm năm ${year}`;

const PREAMBLE = (year: number): string =>
  `Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030;
Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/${year} của UBND tỉnh Sơn Hà về cải cách hành chính tỉnh Sơn Hà năm ${year};
UBND xã Minh Tâm ban hành Kế hoạch cải cách hành chính năm ${year} như sau:`;

const PURPOSES = `1. Mục đích
- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.
2. Yêu cầu
- Phân công rõ người, rõ việc, rõ thời gian.`;

const TARGETS = `1. Cải cách thể chế
- 100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thẩm quyền.
2. Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 98% trở lên.
3. Cải cách tổ chức bộ máy hành chính nhà nước
- 100% đơn vị thực hiện đúng quy định về biên chế được giao.
4. Cải cách chế độ công vụ
- 100% công chức được bố trí đúng vị trí việc làm.
5. Cải cách tài chính công
- 100% thông tin ngân sách được công khai đúng quy định.
6. Xây dựng và phát triển chính quyền điện tử, chính quyền số
- 100% văn bản trao đổi được ký số và gửi dưới dạng điện tử.`;

const TASKS = `1. Cải cách thể chế
a) Rà soát văn bản quy phạm pháp luật do xã ban hành.
2. Cải cách thủ tục hành chính
a) Giải quyết hồ sơ của người dân đúng và trước hạn.
3. Cải cách tổ chức bộ máy hành chính nhà nước
a) Sắp xếp biên chế theo vị trí việc làm.
4. Cải cách chế độ công vụ
a) Cử công chức tham gia đào tạo, bồi dưỡng.
5. Cải cách tài chính công
a) Công khai ngân sách xã theo quy định.
6. Xây dựng và phát triển chính quyền điện tử, chính quyền số
a) Duy trì gửi nhận văn bản điện tử có ký số.
7. Công tác chỉ đạo, điều hành, tuyên truyền cải cách hành chính
a) Kiểm tra công tác cải cách hành chính tại các bộ phận.`;

const ORGANIZATION = `1. Văn phòng HĐND và UBND xã
- Chủ trì tham mưu, theo dõi, tổng hợp việc thực hiện Kế hoạch; chủ trì nội dung cải cách thể chế, thủ tục hành chính, tổ chức bộ máy, chế độ công vụ.
2. Phòng Kinh tế xã
- Chủ trì nội dung cải cách tài chính công; bố trí kinh phí thực hiện Kế hoạch.
3. Phòng Văn hóa - Xã hội xã
- Chủ trì nội dung xây dựng chính quyền điện tử, chính quyền số và tuyên truyền.
Trên đây là Kế hoạch cải cách hành chính năm nay của UBND xã Minh Tâm./.`;

const SIGNATURE = `Nơi nhận:
- UBND tỉnh Sơn Hà (để b/c);
- Văn phòng HĐND và UBND xã;
- Phòng Kinh tế xã;
- Phòng Văn hóa - Xã hội xã;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH



Lê Văn Thành`;

const CAPTION = (year: number): string =>
  `(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm ${year} của UBND xã Minh Tâm)`;

const COLUMNS = '| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |';

/** Markdown, so that a table is a table; the excerpt takes the place of the frame's own part. */
export function frameExample(frame: ExampleFrame, text: string, options: Partial<FrameOptions> = {}): string {
  if (frame === 'document') return text;
  const year = options.year ?? 2026;
  const part = (name: ExampleFrame, own: string): string => (frame === name ? text : own);
  const parts = [
    part('head', HEAD(year)),
    part('preamble', PREAMBLE(year)),
    `## I. MỤC ĐÍCH, YÊU CẦU`,
    part('purposes', PURPOSES),
    `## II. MỤC TIÊU, CHỈ TIÊU`,
    part('targets', TARGETS),
    `## III. NHIỆM VỤ, GIẢI PHÁP`,
    part('tasks', TASKS),
    `## IV. KINH PHÍ THỰC HIỆN`,
    `Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách xã theo dự toán được giao.`,
    `## V. TỔ CHỨC THỰC HIỆN`,
    part('organization', ORGANIZATION),
    part('signature', SIGNATURE),
  ];
  if (frame === 'table' || frame === 'caption') {
    parts.push('## PHỤ LỤC', 'DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', part('caption', CAPTION(year)));
    const rows =
      frame === 'table'
        ? text
        : '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV';
    parts.push([COLUMNS, '|---|---|---|---|---|---|', ...rows.split('\n').map(tableRow)].join('\n'));
  }
  return parts.map((block) => (block.startsWith('|') ? block : block.split('\n').join('\n\n'))).join('\n\n');
}

function tableRow(line: string): string {
  const cells = line.split('|').map((cell) => cell.trim());
  while (cells.length < 6) cells.push('');
  return `| ${cells.join(' | ')} |`;
}
