/** Tables of what is to be done month by month, flattened into lines of the body. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const planWith = (...lines: readonly string[]) =>
  parsePlan(
    [
      ...['KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'I. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.'],
      ...['II. CÔNG VIỆC THEO THÁNG', ...lines, 'III. KINH PHÍ', 'Lấy từ chi thường xuyên.'],
    ].join('\n'),
  );

const MONTHS = ['Tháng 1 Ban hành kế hoạch', 'Tháng 2', 'Ký cam kết với các', 'bộ phận', 'Tháng 3 Báo cáo quý I'];

describe('a flattened table of months', () => {
  it('is read by them, each with the lines behind it', async () => {
    const { appendices, tasks } = await planWith('Tháng Nội dung công việc', ...MONTHS, 'Tháng 6 Sơ kết 6 tháng');
    expect(appendices.map(({ kind, columns, cells }) => [kind, columns, cells])).toEqual([
      [
        'schedule',
        ['Tháng', 'Nội dung công việc'],
        [
          ['Tháng 1', 'Ban hành kế hoạch'],
          ['Tháng 2', 'Ký cam kết với các bộ phận'],
          ['Tháng 3', 'Báo cáo quý I'],
          ['Tháng 6', 'Sơ kết 6 tháng'],
        ],
      ],
    ]);
    expect(tasks.map(({ text }) => text)).toEqual(['Rà soát văn bản.']);
  });

  it('may have the quarters ahead, on lines of their own', async () => {
    const { appendices } = await planWith(
      ...['Quý Tháng Mốc công việc phải', 'hoàn thành', 'I', ...MONTHS],
      ...['II', 'Tháng 4 Tự kiểm tra', 'Tháng 5/2026 Đối thoại'],
    );
    expect(appendices[0]?.columns).toEqual(['Quý', 'Tháng', 'Mốc công việc phải hoàn thành']);
    expect(appendices[0]?.cells).toEqual([
      ['I', 'Tháng 1', 'Ban hành kế hoạch'],
      ['', 'Tháng 2', 'Ký cam kết với các bộ phận'],
      ['', 'Tháng 3', 'Báo cáo quý I'],
      ['II', 'Tháng 4', 'Tự kiểm tra'],
      ['', 'Tháng 5/2026', 'Đối thoại'],
    ]);
  });

  it('ends before the points below it, and is none where months come back', async () => {
    const { appendices } = await planWith(
      ...['Tháng Công việc', ...MONTHS, 'Tháng 9 Khảo sát', '- Các bộ phận báo cáo hằng tháng.'],
    );
    expect(appendices[0]?.cells.at(-1)).toEqual(['Tháng 9', 'Khảo sát']);
    const other = await planWith('Tháng Công việc', 'Tháng 3 Báo cáo', 'Tháng 2 Ký cam kết', 'Tháng 1 Ban hành');
    expect(other.appendices).toEqual([]);
  });
});
