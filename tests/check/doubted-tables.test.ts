/** What a table that raw text has torn says of its rows is a hint; the same words in Word are a fault. */
import { describe, expect, it } from 'vitest';
import { checkPlan, parsePlan } from '../../src/index.ts';

const BODY = `ỦY BAN NHÂN DÂN
XÃ ĐẠI LÂM
Số: 15/KH-UBND
Đại Lâm, ngày 10 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 của xã Đại Lâm

Thực hiện Kế hoạch số 152/KH-UBND ngày 05/01/2026 của UBND tỉnh, UBND xã Đại Lâm ban hành Kế hoạch như sau:

I. NHIỆM VỤ

1. Cải cách thể chế

- Rà soát văn bản do xã ban hành.

PHỤ LỤC
(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã Đại Lâm)
`;
const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian'];
const row = (no: string, content: string, lead: string): string[] => [
  no,
  content,
  'Báo cáo kết quả',
  lead,
  'Quý II/2026',
];
const ROWS = [
  row('1', 'Rà soát văn bản của xã', 'Phòng Kinh tế'),
  row('2', 'Niêm yết thủ tục tại thôn', ''),
  row('3', 'Mở lớp bồi dưỡng kỹ năng', 'Công an xã'),
  row('4', 'Khảo sát sự hài lòng', ''),
  row('5', 'Công khai dự toán của xã', 'Phòng Kinh tế'),
  row('6', 'Tuyên truyền tại các thôn', 'Công an xã'),
];
const WIDTHS = [6, 34, 24, 22, 12];
const beside = (cells: readonly string[]): string =>
  cells
    .map((cell, c) => cell.padEnd(WIDTHS[c]!))
    .join('')
    .trimEnd();
const inMarkdown = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

async function incompleteIn(text: string, name: string): Promise<[level: string, confidence: string][]> {
  const findings = await checkPlan(await parsePlan(text, { name }));
  return findings.filter(({ rule }) => rule === 'task/incomplete').map(({ level, confidence }) => [level, confidence]);
}

describe('rows without a lead', () => {
  it('are no more than a hint in raw text, where a third of the rows has lost it', async () => {
    const text = [BODY, HEAD, ...ROWS].map((line) => (typeof line === 'string' ? line : beside(line))).join('\n');
    const found = await incompleteIn(text, 'ke-hoach.txt');
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(String))).toEqual(new Set(['info,doubtful']));
  });

  it('are an error where the document has a table', async () => {
    const table = [HEAD, HEAD.map(() => '---'), ...ROWS].map(inMarkdown).join('\n');
    const found = await incompleteIn(`${BODY}\n${table}\n`, 'ke-hoach.md');
    expect(found).toEqual([
      ['error', 'sure'],
      ['error', 'sure'],
    ]);
  });
});
