/** Tables that a page cut, put together again, on pages whose words and rules are placed by hand. */
import { expect, it } from 'vitest';
import { assemblePages } from '../../src/layout/pages.ts';
import type { PlacedPage, PlacedRun, Rule } from '../../src/read/reading.ts';
import { placedRun } from '../support/placed-run.ts';

const XS = [70, 110, 300, 420, 520];
const ROW = 24;

const run = (x: number, baseline: number, text: string, size = 12): PlacedRun =>
  placedRun(x, baseline, text, { size, box: { x, y: baseline - 9, width: text.length * 5, height: size } });

const rule = (x1: number, y1: number, x2: number, y2: number): Rule => ({ x1, y1, x2, y2, thickness: 0.5 });

/** A ruled table whose rows begin at `top`, each of one line. */
function table(top: number, rows: readonly (readonly string[])[], xs = XS): { runs: PlacedRun[]; rules: Rule[] } {
  const ys = [...rows, []].map((_, i) => top + i * ROW);
  return {
    runs: rows.flatMap((cells, r) => cells.flatMap((cell, c) => (cell ? [run(xs[c]! + 4, ys[r]! + 15, cell)] : []))),
    rules: [...ys.map((y) => rule(xs[0]!, y, xs.at(-1)!, y)), ...xs.map((x) => rule(x, ys[0]!, x, ys.at(-1)!))],
  };
}

const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const TITLE = run(70, 80, 'Các nhiệm vụ của năm 2026 như sau:');

function laid(...parts: { runs: PlacedRun[]; rules: Rule[] }[]) {
  const pages = parts.map(
    ({ runs, rules }, i): PlacedPage => ({
      ...{ number: i + 1, width: 595, height: 842, textFrom: 'text-layer' },
      runs: i === 0 ? [TITLE, ...runs] : runs,
      rules,
    }),
  );
  return assemblePages({ kind: 'pages', format: 'pdf', pages, asides: [], unread: [], notes: [], repairs: [] });
}

const rowsOf = ({ grids, text }: ReturnType<typeof laid>): string[][][] =>
  grids.map((grid) =>
    Array.from({ length: grid.rowCount }, (_, row) =>
      grid.cells
        .filter((cell) => cell.row === row)
        .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' ')),
    ),
  );

const upper = table(100, [HEAD, ['1.1', 'Rà soát văn bản', 'Tư pháp', 'Quý I']]);
const notes = [run(70, 780, '1 Ban hành kèm theo Quyết định của tỉnh', 9), run(70, 792, 'về việc cắt giảm.', 9)];

it('goes on behind the notes of the page where its rows count on', () => {
  const document = laid(
    { ...upper, runs: [...upper.runs, ...notes] },
    table(60, [
      ['1.2', 'Kiểm tra văn bản', 'Tư pháp', 'Quý II'],
      ['2', 'Niêm yết thủ tục', 'Văn phòng', 'Quý I'],
    ]),
  );
  expect(rowsOf(document)).toEqual([
    [
      HEAD,
      ['1.1', 'Rà soát văn bản', 'Tư pháp', 'Quý I'],
      ['1.2', 'Kiểm tra văn bản', 'Tư pháp', 'Quý II'],
      ['2', 'Niêm yết thủ tục', 'Văn phòng', 'Quý I'],
    ],
  ]);
  expect(document.lines.filter(({ role }) => role === 'footnote')).toHaveLength(2);
});

it('drops a head that the next page prints in other words, and heals the row that it cut', () => {
  const document = laid(
    table(100, [HEAD, ['1', 'Rà soát văn bản của', 'Tư pháp', 'Quý I']]),
    table(60, [
      ['STT', 'Công việc', 'Đơn vị chủ trì', 'Hoàn thành'],
      ['', 'xã', '', ''],
      ['2', 'Niêm yết', 'Văn phòng', 'Quý I'],
    ]),
  );
  expect(rowsOf(document)).toEqual([
    [HEAD, ['1', 'Rà soát văn bản của xã', 'Tư pháp', 'Quý I'], ['2', 'Niêm yết', 'Văn phòng', 'Quý I']],
  ]);
});

it('does not go on behind lines where the next table counts anew', () => {
  const document = laid(
    { ...upper, runs: [...upper.runs, ...notes] },
    table(60, [['1.1', 'Họp', 'Văn phòng', 'Quý II']]),
  );
  expect(rowsOf(document)).toHaveLength(2);
});

it('heals a row that the page cut in a table without a column of numbers', () => {
  const xs = [70, 240, 330, 420, 520];
  const head = ['Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời gian'];
  const document = laid(
    table(100, [head, ['2. Thực hiện Đề án tinh giản', 'Phòng Nội vụ', 'Phòng Tài chính', 'Cả năm']], xs),
    table(
      60,
      [
        ['biên chế năm 2026', '', 'và Kế hoạch', ''],
        ['Lập hồ sơ sáp nhập xóm', 'Phòng Nội vụ', 'các xã', 'Quý III'],
      ],
      xs,
    ),
  );
  expect(rowsOf(document)).toEqual([
    [
      head,
      ['2. Thực hiện Đề án tinh giản biên chế năm 2026', 'Phòng Nội vụ', 'Phòng Tài chính và Kế hoạch', 'Cả năm'],
      ['Lập hồ sơ sáp nhập xóm', 'Phòng Nội vụ', 'các xã', 'Quý III'],
    ],
  ]);
});

const FULL = ['7', 'Kiểm tra công vụ trong năm', 'Nội vụ', 'Quý III'];
const NEXT = ['8', 'Tổng hợp báo cáo năm', 'Văn phòng', 'Quý IV'];

it('heals a cut row whose rest opens as a row may, where every row has its number', () => {
  const document = laid(
    table(100, [HEAD, ['6', 'Rà soát văn bản', 'Tư pháp', 'Quý I'], FULL]),
    table(60, [['', '2026 theo lịch đã duyệt', '', ''], NEXT]),
  );
  expect(rowsOf(document)[0]!.slice(2)).toEqual([
    ['7', 'Kiểm tra công vụ trong năm 2026 theo lịch đã duyệt', 'Nội vụ', 'Quý III'],
    NEXT,
  ]);
});

it('leaves a row without a number to itself where others have none', () => {
  const bare = ['', 'Họp giao ban hằng tháng', 'Văn phòng', 'Cả năm'];
  const rest = ['', '2 hội nghị đối thoại', 'Nội vụ', ''];
  const document = laid(table(100, [HEAD, FULL, bare, FULL]), table(60, [rest, NEXT]));
  expect(rowsOf(document)[0]).toHaveLength(6);
});

it('keeps the rest of a row that no rule parts from the head printed again', () => {
  const below = table(60, [HEAD, ['', 'theo lịch đã duyệt', '', ''], NEXT]);
  const open = below.rules.filter(({ y1, y2 }) => y1 !== y2 || y1 !== 60 + ROW);
  const document = laid(table(100, [HEAD, FULL]), { runs: below.runs, rules: open });
  expect(rowsOf(document)).toEqual([
    [HEAD, ['7', 'Kiểm tra công vụ trong năm theo lịch đã duyệt', 'Nội vụ', 'Quý III'], NEXT],
  ]);
});

it('takes one cell between walls on the top of a page for the rest of a row, though no rule closes it above', () => {
  const below = table(60, [['', 'theo lịch đã duyệt', '', '']]);
  const open = below.rules.filter(({ y1, y2 }) => y1 !== y2 || y1 > 60);
  const document = laid(table(100, [HEAD, FULL]), { runs: below.runs, rules: open });
  expect(rowsOf(document)).toEqual([
    [HEAD, ['7', 'Kiểm tra công vụ trong năm theo lịch đã duyệt', 'Nội vụ', 'Quý III']],
  ]);
});

it('goes on behind a foot that counts pages otherwise than the file does', () => {
  const foot = (page: number) => run(200, 810, `Kế hoạch năm 2026 - Trang ${page}/3`, 9);
  const pages = [1, 2, 3, 4, 5].map((page) => {
    const body = table(
      page === 1 ? 100 : 60,
      page === 1 ? [HEAD, FULL] : [[`${page + 6}`, 'Họp giao ban', 'Văn phòng', 'Quý I']],
    );
    return { ...body, runs: [...body.runs, foot(page)] };
  });
  const document = laid(...pages);
  expect(rowsOf(document)[0]).toHaveLength(6);
  expect(document.asides.filter(({ kind }) => kind === 'running-foot')).toHaveLength(5);
});

it('parts tables that stand on each other, and joins the lower one overleaf below a head that is not its own', () => {
  const other = [70, 110, 260, 380, 520];
  const first = ['1', 'Rà soát văn bản', 'Tư pháp', 'Quý I'];
  const second = ['STT', 'Công việc', 'Đơn vị chủ trì', 'Hoàn thành'];
  const rows = [
    ['1', 'Công khai ngân', 'Tài chính', 'Quý II'],
    ['', 'sách', '', ''],
    ['2', 'Niêm yết', 'Văn phòng', 'Quý I'],
  ];
  const stacked = (upper: string[][], lower: string[][], top: number): ReturnType<typeof table> => {
    const [above, below] = [table(top, upper), table(top + upper.length * ROW, lower, other)];
    return { runs: [...above.runs, ...below.runs], rules: [...above.rules, ...below.rules] };
  };
  const document = laid(stacked([HEAD, first], [second, rows[0]!], 100), stacked([HEAD], rows.slice(1), 60));
  expect(rowsOf(document)).toEqual([
    [HEAD, first],
    [second, ['1', 'Công khai ngân sách', 'Tài chính', 'Quý II'], rows[2]],
  ]);
});
