/** Tables of when which report is due, flattened into lines of the body. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const planWith = (...lines: readonly string[]) =>
  parsePlan(
    [
      ...['KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'I. NHIỆM VỤ', '1. Cải cách thể chế', '- Rà soát văn bản.'],
      ...['II. TỔ CHỨC THỰC HIỆN', '1. Văn phòng', '- Tổng hợp, báo cáo theo lịch sau:'],
      ...lines,
      ...['2. Phòng Kinh tế', '- Bố trí kinh phí.'],
    ].join('\n'),
  );
const dutiesOf = ({ responsibilities }: Awaited<ReturnType<typeof planWith>>) =>
  responsibilities.map(({ unit, duties }) => [unit, duties.map(({ text }) => text)]);
const DUTIES = [
  ['Văn phòng', ['Tổng hợp, báo cáo theo lịch sau:']],
  ['Phòng Kinh tế', ['Bố trí kinh phí.']],
];

describe('a flattened table of reports', () => {
  it('is read by its dates, whole rows on a line', async () => {
    const plan = await planWith(
      'Loại báo cáo Số liệu tính đến ngày Gửi trước ngày',
      'Báo cáo quý I 10/3/2026 15/3/2026',
      'Báo cáo 6 tháng 10/6/2026 15/6/2026',
      'Báo cáo năm 05/12/2026 10/12/2026',
    );
    const [table] = plan.appendices;
    expect([table?.kind, table?.where, table?.columns, table?.cells]).toEqual([
      'schedule',
      'body',
      ['Loại báo cáo', 'Số liệu tính đến ngày', 'Gửi trước ngày'],
      [
        ['Báo cáo quý I', '10/3/2026', '15/3/2026'],
        ['Báo cáo 6 tháng', '10/6/2026', '15/6/2026'],
        ['Báo cáo năm', '05/12/2026', '10/12/2026'],
      ],
    ]);
    expect(dutiesOf(plan)).toEqual(DUTIES);
  });

  it('is read with numbers, and times over two lines', async () => {
    const plan = await planWith(
      ...['STT Loại báo cáo Kỳ số liệu Thời hạn gửi', '1 Báo cáo quý I', 'Từ ngày 15/12/2025 đến ngày', '14/3/2026'],
      ...['Trước ngày 18/3/2026', '2', 'Báo cáo 6 tháng đầu', 'năm', 'Từ ngày 15/12/2025 đến ngày', '14/6/2026'],
      'Trước ngày 18/6/2026',
    );
    expect(plan.appendices[0]?.cells).toEqual([
      ['1', 'Báo cáo quý I', 'Từ ngày 15/12/2025 đến ngày 14/3/2026', 'Trước ngày 18/3/2026'],
      ['2', 'Báo cáo 6 tháng đầu năm', 'Từ ngày 15/12/2025 đến ngày 14/6/2026', 'Trước ngày 18/6/2026'],
    ]);
    expect(dutiesOf(plan)).toEqual(DUTIES);
  });

  it('is left out of the duties, and told, where its dates do not part it', async () => {
    const plan = await planWith(
      ...['Loại báo cáo Kỳ báo cáo Cơ quan lập báo cáo Gửi Phòng Nội vụ', 'Báo cáo công tác CCHC', 'Quý I'],
      ...['Các phòng', 'Trước ngày', '05/3/2026', '6 tháng', 'Trước ngày', '05/6/2026'],
      ...['Báo cáo tự chấm điểm', 'Năm', 'Các phòng', 'Trước ngày 20/11/2026'],
    );
    expect(plan.appendices).toEqual([]);
    expect(dutiesOf(plan)).toEqual(DUTIES);
    expect(plan.warnings.map(({ code }) => code)).toContain('table-not-rebuilt');
  });
});
