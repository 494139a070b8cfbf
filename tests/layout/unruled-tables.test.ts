/** Tables of tasks without rules, on pages whose words are placed by hand. */
import { describe, expect, it } from 'vitest';
import { assemblePages } from '../../src/layout/pages.ts';
import type { PagesReading, PlacedPage, PlacedRun, Rule } from '../../src/read/reading.ts';

const SIZE = 12;
const LETTER = 5.5;
const BLANK = 3;
/** Distance of lines in a cell, and what rows leave beyond it. */
const PITCH = 15;
const PADDING = 8;
/** Where the columns begin. */
const XS = [70, 100, 220, 310, 400, 480];

function run(x: number, baseline: number, text: string): PlacedRun {
  const advances = [x];
  for (const letter of text) advances.push(advances.at(-1)! + (letter === ' ' ? BLANK : LETTER));
  return {
    text,
    box: { x, y: baseline - 9, width: advances.at(-1)! - x, height: SIZE },
    baseline,
    size: SIZE,
    bold: false,
    italic: false,
    advances,
    from: 'page',
    confidence: null,
  };
}

/** A row's cells, the lines of each parted by "/". */
type Row = string[];
type Align = 'top' | 'middle';

/** Runs of rows one under the other, and the baseline that the next row would begin at. */
function rowsAt(
  baseline: number,
  rows: readonly Row[],
  { align = 'middle' as Align, padding = PADDING, xs = XS } = {},
): { runs: PlacedRun[]; next: number } {
  const runs: PlacedRun[] = [];
  let top = baseline;
  for (const row of rows) {
    const cells = row.map((cell) => cell.split('/'));
    const height = Math.max(...cells.map((lines) => lines.length)) - 1;
    cells.forEach((lines, column) => {
      const down = align === 'middle' ? (height - (lines.length - 1)) / 2 : 0;
      lines.forEach((line, i) => {
        if (line !== '') runs.push(run(xs[column]!, top + (down + i) * PITCH, line));
      });
    });
    top += height * PITCH + PITCH + padding;
  }
  return { runs, next: top };
}

/** A paragraph that fills the page from margin to margin. */
const prose = (baseline: number, lines: number): PlacedRun[] =>
  Array.from({ length: lines }, (_, i) =>
    run(
      70,
      baseline + i * 18,
      'Thực hiện nghiêm túc các nhiệm vụ được giao theo đúng tiến độ và yêu cầu đề ra trong năm',
    ),
  );

const page = (number: number, runs: PlacedRun[], rules: Rule[] = []): PlacedPage => ({
  number,
  width: 595,
  height: 842,
  runs,
  rules,
  textFrom: 'text-layer',
});

const laid = (...pages: PlacedPage[]) => {
  const reading: PagesReading = { kind: 'pages', format: 'pdf', pages, asides: [], unread: [], notes: [], repairs: [] };
  return assemblePages(reading);
};

/** Each grid's rows, cells with their lines joined; a cell over several columns or rows says so. */
const gridsOf = (...pages: PlacedPage[]): string[][][] => {
  const { grids, text } = laid(...pages);
  return grids.map((grid) =>
    Array.from({ length: grid.rowCount }, (_, row) =>
      grid.cells
        .filter((cell) => cell.row === row)
        .map(({ spans, rowSpan, columnSpan }) => {
          const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
          const over = `${rowSpan > 1 ? `↓${rowSpan}` : ''}${columnSpan > 1 ? `→${columnSpan}` : ''}`;
          return over === '' ? words : `${words} ${over}`.trim();
        }),
    ),
  );
};

const HEAD: Row = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn'];
const FIRST: Row = [
  '1',
  'Rà soát văn bản/của HĐND, UBND/hết hiệu lực',
  'Danh mục/văn bản',
  'Tư pháp',
  'Các phòng',
  'Quý II',
];
const SECOND: Row = ['2', 'Kiểm tra việc/thi hành', 'Báo cáo', 'Văn phòng/HĐND/và UBND', 'Công an', 'Tháng 11'];
const THIRD: Row = ['3', 'Công khai/thủ tục', 'Bảng niêm/yết', 'Bộ phận/Một cửa', 'Các phòng', 'Thường/xuyên'];

const joined = (row: Row): string[] => row.map((cell) => cell.replaceAll('/', ' '));

describe('a table of tasks without rules', () => {
  it.each(['top', 'middle'] as const)('has its rows and cells, numbers at the %s of their rows', (align) => {
    const { runs } = rowsAt(100, [HEAD, FIRST, SECOND, THIRD], { align });
    expect(gridsOf(page(1, runs))).toEqual([[HEAD, joined(FIRST), joined(SECOND), joined(THIRD)]]);
  });

  it.each(['top', 'middle'] as const)('has its rows where they leave no room between, numbers at the %s', (align) => {
    const { runs } = rowsAt(100, [HEAD, FIRST, SECOND, THIRD], { align, padding: 0 });
    expect(gridsOf(page(1, runs))).toEqual([[HEAD, joined(FIRST), joined(SECOND), joined(THIRD)]]);
  });

  it('has its rows by the room between them where they bear no numbers', () => {
    const bare = [HEAD, FIRST, SECOND, THIRD].map((row) => row.slice(1));
    const { runs } = rowsAt(100, bare, { xs: XS.slice(1) });
    expect(gridsOf(page(1, runs))).toEqual([bare.map(joined)]);
  });

  it('has the rows that rules part where the text leaves no room between them', () => {
    const rows = [HEAD, FIRST, SECOND, THIRD];
    const { runs } = rowsAt(100, rows, { align: 'top', padding: 0 });
    const starts = rows.map((_, i) => rowsAt(100, rows.slice(0, i), { padding: 0 }).next);
    const rules = starts.map((next): Rule => ({ x1: 66, y1: next - 11, x2: 530, y2: next - 11, thickness: 0.5 }));
    // A cell's lines open as rows do, and the first number stands under the head as a heading's last line would.
    const bare = runs.filter(({ text }) => text !== '2');
    expect(gridsOf(page(1, bare, rules))).toEqual([
      [HEAD, joined(FIRST), ['', ...joined(SECOND).slice(1)], joined(THIRD)],
    ]);
  });

  it('reads a number column narrower than its heading', () => {
    const head: Row = ['ST/T', ...HEAD.slice(1)];
    const { runs } = rowsAt(100, [head, FIRST, SECOND]);
    expect(gridsOf(page(1, runs))).toEqual([[['STT', ...HEAD.slice(1)], joined(FIRST), joined(SECOND)]]);
  });

  it('keeps headings of several lines and a heading over two columns', () => {
    const head: Row = ['TT', 'Nội dung/nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian/hoàn/thành'];
    const top = rowsAt(112, [head], { align: 'top' });
    const runs = [run(332, 100, 'Phân công thực hiện'), ...top.runs, ...rowsAt(top.next, [FIRST, SECOND]).runs];
    expect(gridsOf(page(1, runs))[0]!.slice(0, 3)).toEqual([
      ['TT ↓2', 'Nội dung nhiệm vụ ↓2', 'Sản phẩm ↓2', 'Phân công thực hiện →2', 'Thời gian hoàn thành ↓2'],
      ['Chủ trì', 'Phối hợp'],
      joined(FIRST),
    ]);
  });

  it('lets group rows run across, with a label or in the middle', () => {
    const head = rowsAt(100, [HEAD]);
    const one = rowsAt(head.next + 23, [FIRST]);
    const two = rowsAt(one.next + 23, [SECOND]);
    const runs = [
      ...head.runs,
      run(70, head.next, 'I'),
      run(100, head.next, 'Xây dựng và hoàn thiện thể chế'),
      ...one.runs,
      run(213, one.next, 'Cải cách thủ tục hành chính'),
      ...two.runs,
    ];
    expect(gridsOf(page(1, runs))).toEqual([
      [
        HEAD,
        ['I', 'Xây dựng và hoàn thiện thể chế →5'],
        joined(FIRST),
        ['Cải cách thủ tục hành chính →6'],
        joined(SECOND),
      ],
    ]);
  });

  it('gives an area that stands in the middle of its rows to all of them', () => {
    const head: Row = ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời hạn'];
    const rows = ['1', '2', '3', '4'].map((no): Row => [no, '', 'Rà soát/văn bản', 'Báo cáo', 'Tư pháp', 'Quý II']);
    const { runs } = rowsAt(100, [head, ...rows]);
    // rows stand at 123, 161, 199 and 237: the areas reach over three and over one
    runs.push(run(100, 161, 'Cải cách'), run(100, 176, 'thể chế'), run(100, 237, 'Tài chính'), run(100, 252, 'công'));
    const grid = gridsOf(page(1, runs))[0]!;
    expect(grid.map((row) => row[1])).toEqual([
      'Lĩnh vực',
      'Cải cách thể chế ↓3',
      'Rà soát văn bản',
      'Rà soát văn bản',
      'Tài chính công',
    ]);
  });

  it('ends where text runs across its columns, which stays text', () => {
    const { runs, next } = rowsAt(100, [HEAD, FIRST, SECOND]);
    const { grids, lines } = laid(page(1, [...runs, ...prose(next + 10, 3)]));
    expect(grids.map(({ rowCount }) => rowCount)).toEqual([3]);
    expect(lines.filter(({ cell }) => cell === null)).toHaveLength(3);
  });

  it('goes on over the page under its head printed again, a row that the page cut put together', () => {
    const rest: Row = ['', 'theo quy định', '', '', '', ''];
    const first = page(1, rowsAt(600, [HEAD, FIRST, SECOND]).runs);
    const second = page(2, [run(295, 50, '2'), ...rowsAt(80, [HEAD, rest, THIRD]).runs]);
    const cut = [...joined(SECOND)];
    cut[1] = 'Kiểm tra việc thi hành theo quy định';
    expect(gridsOf(first, second)).toEqual([[HEAD, joined(FIRST), cut, joined(THIRD)]]);
    expect(laid(first, second).asides.map(({ kind }) => kind)).toEqual(['page-number', 'repeated-head']);
  });

  it('goes on over the page without a head where the columns stay, on a sheet that lies otherwise', () => {
    const first = page(1, rowsAt(600, [HEAD, FIRST, SECOND]).runs);
    const moved = XS.map((x) => x + 14);
    const second = page(2, rowsAt(80, [THIRD], { xs: moved }).runs);
    expect(gridsOf(first, second)).toEqual([[HEAD, joined(FIRST), joined(SECOND), joined(THIRD)]]);
  });

  it('does not go on with the text of the next page', () => {
    const first = page(1, rowsAt(600, [HEAD, FIRST, SECOND]).runs);
    const { grids } = laid(first, page(2, prose(80, 4)));
    expect(grids.map(({ rowCount, pages }) => [rowCount, pages])).toEqual([[3, [1]]]);
  });
});

describe('no table of tasks', () => {
  it('is running text that speaks of products and deadlines', () => {
    expect(gridsOf(page(1, prose(100, 20)))).toEqual([]);
  });

  it('is a letterhead or a signature block with recipients', () => {
    const block = (left: string[], right: string[], top: number): PlacedRun[] => [
      ...left.map((text, i) => run(80, top + i * PITCH, text)),
      ...right.map((text, i) => run(340, top + i * PITCH, text)),
    ];
    const runs = [
      ...block(['UBND XÃ THƯỢNG KHÊ'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'Độc lập - Tự do'], 60),
      ...prose(150, 6),
      ...block(['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn A'], 300),
    ];
    expect(gridsOf(page(1, runs))).toEqual([]);
  });

  it('is a list in columns whose headings are not those of tasks', () => {
    const head = ['TT', 'Nội dung', 'Năm 2024', 'Năm 2025', 'Tăng', 'Ghi chú'];
    expect(gridsOf(page(1, rowsAt(100, [head, FIRST, SECOND, THIRD]).runs))).toEqual([]);
  });

  it('is a head above text that keeps to no column', () => {
    const { runs, next } = rowsAt(100, [HEAD]);
    expect(gridsOf(page(1, [...runs, ...prose(next, 10)]))).toEqual([]);
  });

  it('is a table that rules show', () => {
    const { runs } = rowsAt(100, [HEAD, FIRST, SECOND]);
    const xs = [...XS.map((x) => x - 4), 550];
    const ys = [86, 108, 161, 230];
    const rules = [
      ...ys.map((y) => ({ x1: xs[0]!, y1: y, x2: xs.at(-1)!, y2: y, thickness: 0.5 })),
      ...xs.map((x) => ({ x1: x, y1: ys[0]!, x2: x, y2: ys.at(-1)!, thickness: 0.5 })),
    ];
    expect(laid(page(1, runs, rules)).grids.map(({ kind }) => kind)).toEqual(['ruled']);
  });
});
