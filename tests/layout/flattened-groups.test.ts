/** Groups of flattened tables: how their labels and the rows under them count, and how far their titles reach. */
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const FRONT = ['KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'I. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.'];
const HEAD = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Ghi chú'];
const row = (no: string, task: string, unit = 'Phòng Kinh tế'): string[] => [
  ...[no, task, 'Báo cáo', unit, 'Công an xã', 'Quý I/2026'],
];

/** Each row as "group/number content", the notes behind it. */
async function rowsOf(...lines: readonly string[]): Promise<string[]> {
  const { appendices } = await parsePlan([...FRONT, 'Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', ...lines, ''].join('\n'));
  return appendices.flatMap(({ rows }) =>
    rows.map(({ group, no, content, other }) => [`${group}/${no} ${content}`, ...Object.values(other)].join(' | ')),
  );
}

it('count their rows on from the group above, or anew', async () => {
  const groups = [
    ['I', 'CẢI CÁCH THỂ CHẾ', ...row('1', 'Rà soát văn bản của xã'), ...row('2', 'Kiểm tra văn bản của thôn')],
    ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', ...row('3', 'Niêm yết thủ tục tại trụ sở')],
    ['III', 'CẢI CÁCH TÀI CHÍNH CÔNG', ...row('4', 'Công khai ngân sách của xã')],
  ];
  expect(await rowsOf(...HEAD, ...groups.flat())).toEqual([
    'I/1 Rà soát văn bản của xã',
    'I/2 Kiểm tra văn bản của thôn',
    'II/3 Niêm yết thủ tục tại trụ sở',
    'III/4 Công khai ngân sách của xã',
  ]);
});

it('have their sums in the columns of money, and a sum of all is no row', async () => {
  const head = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời hạn', 'Kinh phí'];
  const task = (no: string, words: string): string[] => [no, words, 'Báo cáo', 'Phòng Kinh tế', 'Quý I/2026 20'];
  const { appendices, outline } = await parsePlan(
    [
      ...[...FRONT, 'Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', ...head, 'I Cải cách thể chế 40'],
      ...[...task('1', 'Rà soát văn bản của xã'), ...task('2', 'Kiểm tra văn bản của thôn')],
      ...['II Cải cách tài chính công 20', ...task('3', 'Công khai ngân sách của xã'), 'TỔNG CỘNG 60', ''],
    ].join('\n'),
  );
  expect(outline.at(-1)!.children.map(({ title }) => title)).toEqual(['Cải cách thể chế', 'Cải cách tài chính công']);
  expect(appendices[0]!.rows.map(({ group, no }) => `${group}/${no}`)).toEqual(['I/1', 'I/2', 'II/3']);
});

it('have titles in capitals over several lines', async () => {
  const title = ['II. XÂY DỰNG, NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CÁN', 'BỘ, CÔNG CHỨC'];
  const lines = [...row('1', 'Rà soát văn bản của xã'), ...title, ...row('1', 'Cử công chức đi học')];
  const { outline } = await parsePlan(
    [...FRONT, 'Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', ...HEAD, 'I. CẢI CÁCH THỂ CHẾ', ...lines, ''].join('\n'),
  );
  expect(outline.at(-1)!.children.map(({ title: own, pillar }) => [own, pillar])).toEqual([
    ['CẢI CÁCH THỂ CHẾ', 'the-che'],
    ['XÂY DỰNG, NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC', 'cong-vu'],
  ]);
});

it('stand within groups: "1", "1.1", and rows "1.1.1"; a head printed again between them is none of their rows', async () => {
  const lines = [
    ...['1 CẢI CÁCH THỂ CHẾ', '1.1 Xây dựng văn bản', ...row('1.1.1', 'Soạn nghị quyết của xã')],
    ...['1.2 Kiểm tra văn bản', ...row('1.2.1', 'Kiểm tra văn bản của thôn')],
    ...['2 CẢI CÁCH TÀI CHÍNH CÔNG', ...HEAD, ...row('2.1', 'Công khai ngân sách của xã')],
  ];
  const { outline } = await parsePlan([...FRONT, 'Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', ...HEAD, ...lines, ''].join('\n'));
  expect(outline.at(-1)!.children.map(({ label, children }) => [label, children.map((own) => own.label)])).toEqual([
    ['1', ['1.1', '1.2']],
    ['2', []],
  ]);
  expect(await rowsOf(...HEAD, ...lines)).toEqual([
    '1/1.1.1 Soạn nghị quyết của xã',
    '1/1.2.1 Kiểm tra văn bản của thôn',
    '2/2.1 Công khai ngân sách của xã',
  ]);
});

it('stand within areas as "I.1", over rows that count through', async () => {
  const lines = [
    ...['I CẢI CÁCH THỂ CHẾ', 'I.1 Xây dựng văn bản', ...row('1', 'Soạn nghị quyết của xã')],
    ...['I.2 Kiểm tra văn bản', ...row('2', 'Kiểm tra văn bản của thôn')],
    ...['II CẢI CÁCH TÀI CHÍNH CÔNG', ...row('3', 'Công khai ngân sách của xã')],
  ];
  expect(await rowsOf(...HEAD, ...lines)).toEqual([
    'I/1 Soạn nghị quyết của xã',
    'I/2 Kiểm tra văn bản của thôn',
    'II/3 Công khai ngân sách của xã',
  ]);
});

it('are none where the chapter goes on: "4." behind rows counted "1", "2", "3"', async () => {
  const table = (...tasks: string[]): string[] => [...HEAD, ...tasks.flatMap((task, i) => row(`${i + 1}`, task))];
  const { outline, appendices } = await parsePlan(
    [
      ...['KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'I. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.'],
      ...['2. Cải cách thủ tục hành chính', '- Niêm yết thủ tục.', '3. Cải cách tổ chức bộ máy', '- Sắp xếp thôn.'],
      ...table('Rà soát văn bản của xã', 'Kiểm tra văn bản của thôn', 'Niêm yết thủ tục tại trụ sở'),
      ...['4. Cải cách chế độ công vụ', '- Cử công chức đi học.', ...table('Mở lớp học chữ ký số'), ''],
    ].join('\n'),
  );
  expect(outline[0]!.children.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  expect(appendices.map(({ rows }) => rows.length)).toEqual([3, 1]);
});

it('are months where one stands ahead of the first row', async () => {
  const months = [
    ['Tháng 1', ...row('1', 'Rà soát văn bản của xã'), ...row('2', 'Kiểm tra văn bản của thôn')],
    ['Tháng 2', ...row('3', 'Niêm yết thủ tục tại trụ sở')],
    ['Tháng 3', ...row('4', 'Công khai ngân sách của xã'), ...row('5', 'Khảo sát người dân ở các thôn')],
    ['Tháng 4', ...row('6', 'Tập huấn công chức của xã')],
  ];
  const text = [...FRONT, 'Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', ...HEAD.slice(0, -1), ...months.flat(), ''].join('\n');
  const { appendices, outline } = await parsePlan(text);
  expect(appendices.flatMap(({ rows }) => rows.map(({ groupTitle, no }) => `${groupTitle}/${no}`))).toEqual([
    ...['Tháng 1/1', 'Tháng 1/2', 'Tháng 2/3', 'Tháng 3/4', 'Tháng 3/5', 'Tháng 4/6'],
  ]);
  expect(outline.at(-1)!.children.map(({ title }) => title)).toEqual(['Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4']);
});
