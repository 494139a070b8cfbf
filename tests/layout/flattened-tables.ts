/**
 * Makes task tables of our own wording and flattens them as text extractors do: every cell wrapped at its column's
 * width, cells one after the other, rows cut by pages, heads printed again. The truth is known, so that the decoder can
 * be measured on tables that nobody tuned it on.
 */

export type Role = 'no' | 'content' | 'product' | 'lead' | 'coordinator' | 'deadline' | 'funding' | 'note' | 'target';

export interface Shape {
  columns: { role: Role; heading: string; width: number }[];
  rows: number;
  groups: boolean;
  /** Blank lines between the lines of a cell, and further ones between some cells. */
  blanks: number;
  spacers: number;
  /** Lines of a page, or none. */
  pageLines: number | null;
  repeatHead: boolean;
  pageNumbers: boolean;
  /** Share of rows without a number. */
  unnumbered: number;
  /** Are list items marked with dashes? */
  dashes: boolean;
  /** Does the cell behind one of a single line begin on that line, as where PDF text is taken line by line? */
  beside?: boolean;
}

export interface FlatTable {
  text: string;
  columns: Role[];
  rows: { group: string | null; cells: string[] }[];
}

/** A small generator of numbers (mulberry32), so that every run sees the same tables. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const AREAS = [
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy hành chính',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Xây dựng, phát triển chính quyền điện tử, chính quyền số',
  'Công tác chỉ đạo, điều hành',
];
const OPENINGS = [
  'Rà soát',
  'Tổ chức',
  'Xây dựng',
  'Triển khai',
  'Ban hành',
  'Duy trì',
  'Tiếp tục',
  'Kiểm tra',
  'Niêm yết công khai',
  'Cập nhật',
  'Bố trí',
  'Nâng cao chất lượng',
  'Tăng cường',
  'Phối hợp',
  'Tham mưu',
  'Đẩy mạnh',
  'Hoàn thiện',
];
const MATTERS = [
  'quy trình tiếp nhận hồ sơ tại quầy giao dịch của xã Hòa Lâm',
  'việc ký số văn bản đi trên phần mềm quản lý văn bản và điều hành',
  'danh mục thủ tục được thực hiện không phụ thuộc địa giới hành chính',
  'các văn bản do Hội đồng nhân dân và Ủy ban nhân dân xã đã ban hành còn hiệu lực',
  'hồ sơ công việc của từng cán bộ, công chức theo vị trí việc làm được phê duyệt',
  'kỳ đánh giá chất lượng phục vụ người dân, doanh nghiệp trên Cổng Dịch vụ công',
  'phương án sử dụng biên chế, sắp xếp lại các tổ chức bên trong phù hợp với tình hình mới',
  'công tác quản lý, sử dụng tài sản công; công khai dự toán, quyết toán ngân sách',
  'hội nghị đối thoại giữa người đứng đầu chính quyền với người dân về thủ tục đất đai',
  'lớp bồi dưỡng kỹ năng số cho tổ công nghệ số cộng đồng ở các thôn',
  'việc số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực thuộc thẩm quyền của xã',
  'nội quy, quy chế làm việc và văn hóa giao tiếp nơi công sở',
];
const ENDS = [
  '',
  '',
  ' năm 2027',
  ' theo đúng quy định của pháp luật',
  ', bảo đảm tiến độ và chất lượng',
  ' đạt từ 95% trở lên',
  '; kịp thời chấn chỉnh những nơi làm chưa tốt, nhân rộng cách làm hay',
  '. Gắn kết quả thực hiện với đánh giá, xếp loại cuối năm của tập thể, cá nhân',
  '; công khai kết quả trên Trang thông tin điện tử, hệ thống truyền thanh và tại các nhà văn hóa thôn',
];
const PRODUCTS = [
  'Kế hoạch',
  'Báo cáo',
  'Báo cáo kết quả',
  'Quyết định phê duyệt',
  'Văn bản triển khai',
  'Công văn chỉ đạo',
  'Danh mục được công bố',
  'Thông báo kết luận',
  'Tờ trình',
  'Biên bản kiểm tra',
  'Quy chế được ban hành',
  'Kế hoạch của UBND xã',
  'Hồ sơ được số hóa',
  'Báo cáo tổng hợp của Văn phòng',
  'Hội nghị đối thoại được tổ chức',
  'Tin, bài trên hệ thống truyền thanh',
];
const UNITS = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Công an xã',
  'Công chức Tư pháp - Hộ tịch',
  'Công chức Văn phòng - Thống kê',
  'Bộ phận Tài chính - Kế toán',
  'Ban Chỉ huy quân sự',
  'Đoàn Thanh niên',
  'Ủy ban MTTQ xã',
  'Công chức Địa chính',
  'Trạm Y tế',
  'Đài Truyền thanh',
];
const HELPERS = [
  'Các thôn',
  'Các đơn vị liên quan',
  'Các phòng, ban chuyên môn',
  'Các ngành, đoàn thể',
  'Các bộ phận có liên quan',
];
const TIMES = [
  'Thường xuyên',
  'Quý I',
  'Quý II năm 2027',
  'Tháng 6/2027',
  'Trước ngày 15/12/2027',
  'Trong năm 2027',
  'Hằng quý',
  'Định kỳ 6 tháng, năm',
  'Theo hướng dẫn của tỉnh',
  'Chậm nhất ngày 30/9/2027',
  'Quý III, Quý IV',
  'Khi có yêu cầu',
  'Sau khi có văn bản của Sở Nội vụ',
  'Tháng 3 và tháng 9',
];
const MONEY = ['', '5 triệu đồng', 'Ngân sách xã', 'Chi thường xuyên', '12.000.000 đồng', 'Không'];
const NOTES = ['', '', '', 'Nhiệm vụ mới', 'Chuyển tiếp'];
const TARGETS = ['100%', 'Từ 95% trở lên', 'Ít nhất 02 cuộc', 'Tối thiểu 80%'];

export function makeTable(seed: number, shape: Shape): FlatTable {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const items = (list: readonly string[], most: number): string[] => {
    const count = random() < 0.6 ? 1 : 1 + Math.floor(random() * most);
    return [...new Set(Array.from({ length: count }, () => pick(list)))];
  };
  // A column of units speaks one way all through a table, as its author did.
  const marked = shape.dashes;
  const listed = (values: readonly string[]): string[] =>
    marked && values.length > 1
      ? values.map((value, i) => `- ${value}${i < values.length - 1 ? ';' : ''}`)
      : [values.join('; ')];
  const favourites = [...items(UNITS, 1), ...items(UNITS, 1), ...items(UNITS, 1), ...items(UNITS, 1)];
  const helper = pick(HELPERS);
  const cellOf = (role: Role): string[] => {
    if (role === 'content') {
      const ended = random() < 0.6 ? '.' : '';
      return [`${pick(OPENINGS)} ${pick(MATTERS)}${pick(ENDS)}${ended}`];
    }
    if (role === 'product') return listed(items(PRODUCTS, 3));
    if (role === 'lead') return listed(random() < 0.7 ? [pick(favourites)] : items(UNITS, 2));
    if (role === 'coordinator') return listed(random() < 0.5 ? [helper] : [...items(UNITS, 2), pick(HELPERS)]);
    if (role === 'deadline') return [pick(TIMES)];
    if (role === 'funding') return [pick(MONEY)];
    if (role === 'note') return [pick(NOTES)];
    return [pick(TARGETS)];
  };

  const rows: FlatTable['rows'] = [];
  const out = new Page(shape, random);
  out.head();
  let group: string | null = null;
  let number = 0;
  for (let r = 0; r < shape.rows; r++) {
    if (shape.groups && r % Math.ceil(shape.rows / AREAS.length) === 0) {
      const index = Math.floor(r / Math.ceil(shape.rows / AREAS.length));
      group = `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][index]} ${AREAS[index]}`;
      out.whole(group);
      number = 0;
    }
    const numbered = random() >= shape.unnumbered;
    if (numbered) number++;
    const cells = shape.columns.map(({ role }) =>
      role === 'no' ? (numbered ? [String(number)] : ['']) : cellOf(role),
    );
    rows.push({ group, cells: cells.map((paragraphs) => paragraphs.join(' ').trim()) });
    out.row(cells.map((paragraphs, c) => paragraphs.flatMap((words) => wrap(words, shape.columns[c]!.width, random))));
  }
  return { text: out.text(), columns: shape.columns.map(({ role }) => role), rows };
}

/** Letters are not of one width: a line holds a few more or fewer of them. */
function wrap(words: string, width: number, random: () => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const slack = Math.floor(random() * 2);
    if (line !== '' && line.length + 1 + word.length > width - slack) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Writes lines with the blanks and page breaks of the shape. */
class Page {
  private readonly lines: string[] = [];
  private used = 0;
  private page = 1;
  /** How many lines the cell before had. */
  private before = 0;
  private readonly shape: Shape;
  private readonly random: () => number;

  constructor(shape: Shape, random: () => number) {
    this.shape = shape;
    this.random = random;
  }

  private put(line: string): void {
    this.lines.push(line);
    for (let i = 0; i < this.shape.blanks; i++) this.lines.push('');
  }

  head(): void {
    for (const { heading, width } of this.shape.columns)
      for (const line of wrap(heading, Math.max(width, 4), () => 0)) this.put(line);
  }

  whole(line: string): void {
    this.put(line);
    this.used++;
  }

  row(cells: string[][]): void {
    const height = Math.max(...cells.map((cell) => cell.length));
    let from = 0;
    while (from < height) {
      const room = this.shape.pageLines === null ? height : Math.max(1, this.shape.pageLines - this.used);
      const to = Math.min(height, from + room);
      this.before = 0;
      for (const cell of cells) {
        const piece = cell.slice(from, to);
        const joins = this.shape.beside === true && this.before === 1 && piece.length > 0;
        if (joins) this.lines.push(`${this.lines.pop()!} ${piece[0]}`);
        for (const line of joins ? piece.slice(1) : piece) this.put(line);
        if (piece.length > 0) this.before = piece.length;
        if (piece.length > 0 && this.random() < this.shape.spacers) this.lines.push('', ' ');
      }
      this.used += to - from;
      from = to;
      if (this.shape.pageLines !== null && this.used >= this.shape.pageLines) this.turn();
    }
  }

  private turn(): void {
    this.used = 0;
    this.page++;
    if (this.shape.pageNumbers) this.put(String(this.page + 4));
    if (this.shape.repeatHead) this.head();
  }

  text(): string {
    return this.lines.join('\n');
  }
}

const column = (role: Role, heading: string, width: number): Shape['columns'][number] => ({ role, heading, width });

/** Column sets as plans of communes, districts and provinces print them. */
export const COLUMN_SETS: Record<string, Shape['columns']> = {
  six: [
    column('no', 'TT', 3),
    column('content', 'Nội dung thực hiện', 42),
    column('product', 'Sản phẩm/Kết quả', 24),
    column('lead', 'Cơ quan chủ trì', 17),
    column('coordinator', 'Cơ quan phối hợp', 16),
    column('deadline', 'Thời gian hoàn thành', 13),
  ],
  withoutHelpers: [
    column('no', 'STT', 3),
    column('content', 'Nhiệm vụ', 48),
    column('product', 'Sản phẩm', 26),
    column('lead', 'Đơn vị thực hiện', 20),
    column('deadline', 'Thời hạn', 15),
  ],
  deadlineFirst: [
    column('no', 'TT', 3),
    column('content', 'Nội dung công việc', 44),
    column('deadline', 'Thời gian thực hiện', 15),
    column('lead', 'Bộ phận phụ trách', 18),
    column('coordinator', 'Phối hợp', 18),
    column('product', 'Kết quả đầu ra', 22),
  ],
  leadBeforeProduct: [
    column('no', 'STT', 4),
    column('content', 'Tên nhiệm vụ', 40),
    column('lead', 'Cơ quan, đơn vị chủ trì', 19),
    column('coordinator', 'Cơ quan, đơn vị phối hợp', 19),
    column('deadline', 'Tiến độ hoàn thành', 14),
    column('product', 'Sản phẩm đầu ra', 24),
  ],
  eight: [
    column('no', 'TT', 3),
    column('content', 'Nhiệm vụ, giải pháp', 34),
    column('product', 'Kết quả', 20),
    column('lead', 'Chủ trì', 15),
    column('coordinator', 'Phối hợp', 15),
    column('deadline', 'Thời gian', 12),
    column('funding', 'Kinh phí', 12),
    column('note', 'Ghi chú', 10),
  ],
  four: [
    column('no', 'TT', 3),
    column('content', 'Nội dung', 60),
    column('lead', 'Người thực hiện', 24),
    column('deadline', 'Thời gian', 20),
  ],
};

export const PLAIN: Omit<Shape, 'columns'> = {
  rows: 30,
  groups: true,
  blanks: 0,
  spacers: 0,
  pageLines: null,
  repeatHead: false,
  pageNumbers: false,
  unnumbered: 0,
  dashes: false,
};

/** The ways of flattening that the decoder is measured on. */
export const WAYS: Record<string, Omit<Shape, 'columns'>> = {
  plain: PLAIN,
  dashed: { ...PLAIN, dashes: true },
  doubleSpaced: { ...PLAIN, blanks: 1, spacers: 0.3 },
  paged: { ...PLAIN, pageLines: 28, pageNumbers: true },
  pagedWithHeads: { ...PLAIN, pageLines: 31, repeatHead: true, dashes: true, blanks: 1, spacers: 0.2 },
  numberless: { ...PLAIN, unnumbered: 0.15 },
  groupless: { ...PLAIN, groups: false },
};

/** The same tables side by side, as `pdftotext -layout` writes them; `centred` puts a row's number in its middle. */
export function alignedTable(
  seed: number,
  shape: Shape,
  options: { centred: boolean; blankBetween: boolean },
): FlatTable {
  const random = randomOf(seed);
  const { rows, columns } = makeTable(seed, { ...shape, dashes: false });
  const widths = shape.columns.map(({ width }) => width + 3);
  const lines: string[] = [];
  const put = (cells: string[][]): void => {
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let y = 0; y < height; y++) {
      lines.push(
        cells
          .map((cell, c) => (cell[y] ?? '').padEnd(widths[c]!))
          .join('')
          .trimEnd(),
      );
    }
  };
  put(shape.columns.map(({ heading, width }) => wrap(heading, Math.max(4, width), () => 0)));
  let group: string | null = null;
  for (const row of rows) {
    if (row.group !== null && row.group !== group) {
      group = row.group;
      lines.push(group);
    }
    const cells = row.cells.map((words, c) => (words === '' ? [] : wrap(words, shape.columns[c]!.width, random)));
    const height = Math.max(...cells.map((cell) => cell.length));
    const top = options.centred ? Math.floor((height - 1) / 2) : 0;
    put(cells.map((cell, c) => (columns[c] === 'no' ? [...Array.from({ length: top }, () => ''), ...cell] : cell)));
    if (options.blankBetween) lines.push('');
  }
  return { text: lines.join('\n'), columns, rows };
}
