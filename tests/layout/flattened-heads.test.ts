/** Heads of flattened tables whose headings no vocabulary holds, and offices written in their first letters. */
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const ROWS = [
  [
    '1',
    'Quy định phân cấp quản \n\nlý đường xã',
    'Quyết định',
    'PCT Lại \n\nThế Vinh',
    'Công chức VP-\n\nTK',
    'Quý I/2026',
  ],
  ['2', 'Rà soát văn bản về xây \n\ndựng', 'Danh mục', 'PCT Lại \n\nThế Vinh', 'Công chức TP-\n\nHT', 'Quý II/2026'],
  [
    '3',
    'Theo dõi thi hành pháp \n\nluật',
    'Báo cáo kết quả',
    'PCT Lại \n\nThế Vinh',
    'Công chức TP-\n\nHT',
    'Quý IV/2026',
  ],
];

it('reads a column that stands between others that name columns', async () => {
  const head = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Phó Chủ tịch \n\nbảo trợ', 'Đơn vị chủ trì', 'Hoàn thành'];
  const table = [head, ...ROWS].flat().join(' \n');
  const { appendices } = await parsePlan(
    `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\n\nPhụ lục\n\nPHÂN CÔNG NHIỆM VỤ\n\n${table} \n`,
  );
  expect(appendices[0]!.rows.map(({ no, content, leads, deadline }) => [no, content, leads, deadline.text])).toEqual([
    ['1', 'Quy định phân cấp quản lý đường xã', ['Công chức VP-TK'], 'Quý I/2026'],
    ['2', 'Rà soát văn bản về xây dựng', ['Công chức TP-HT'], 'Quý II/2026'],
    ['3', 'Theo dõi thi hành pháp luật', ['Công chức TP-HT'], 'Quý IV/2026'],
  ]);
});
