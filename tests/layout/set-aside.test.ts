/** Tables in lines that set nothing of the plan. */
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const before = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  'I. NHIỆM VỤ',
  '1. Cải cách thể chế',
  '- Rà soát văn bản.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Văn hóa - Xã hội: theo dõi, đôn đốc.',
  '2. Phân công theo dõi',
];
const read = (...lines: string[]) => parsePlan([...before, ...lines].join('\n'), { name: 'plan.txt' });

it('people and what they look after are no duties, and the text goes on below them', async () => {
  const { responsibilities, warnings } = await read(
    ...['TT', 'Họ và tên Chức vụ', 'Lĩnh vực phụ trách', '1 Lê Thị Sen Chủ tịch UBND xã', 'Phụ trách chung'],
    ...['2 Trần Văn Đá Phó Chủ tịch', 'Thể chế; thủ tục', 'hành chính', '3 Hồ Khê Công chức', 'Tài chính công'],
    '3. Công an xã: hướng dẫn người dân kích hoạt tài khoản.',
  );
  const duties = responsibilities.flatMap((one) => one.duties.map(({ text }) => text));
  expect(duties).toContain('hướng dẫn người dân kích hoạt tài khoản.');
  expect(duties.join(' ')).not.toMatch(/Lê Thị Sen|Thể chế; thủ tục|Tài chính công/u);
  expect(warnings.map(({ code }) => code)).toContain('table-not-rebuilt');
});

it('the points of an index are no headings of an appendix', async () => {
  const { outline, targets } = await read(
    ...['Phụ lục', 'THANG ĐIỂM CỦA CHỈ SỐ', 'TT Tiêu chí Điểm tối đa Cách chấm', '1 CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH 14'],
    ...['1.1 Hoàn thành kế hoạch 8 Đủ 100% nhiệm vụ: 8 điểm', '2 CẢI CÁCH THỂ CHẾ 12', '2.1 Đúng trình tự 12'],
    ...['3 CẢI CÁCH TÀI CHÍNH CÔNG 10', '3.1 Giải ngân 10 Từ 95% trở lên: 10 điểm'],
  );
  expect(outline.at(-1)!.children).toEqual([]);
  expect(targets).toEqual([]);
});

it('who has to do what is a table of duties, though it names people and their posts', async () => {
  const rows = [
    '1 Lê Thị Sen Chủ tịch',
    'Chỉ đạo chung.',
    '2 Hồ Khê Công chức',
    'Lập báo cáo.',
    '3 Võ Đá Công chức',
    'Họp.',
  ];
  const { warnings } = await read('TT Họ và tên Chức vụ', 'Nhiệm vụ được giao', ...rows);
  expect(warnings.map(({ code }) => code)).not.toContain('table-not-rebuilt');
});
