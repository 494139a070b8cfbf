/** Tables pasted into raw text with tabs between their cells. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { TracedText } from '../../src/plan/traced.ts';

const read = async (text: string) => {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' });
  const rows: string[][] = [];
  for (const { row, column, spans } of document.grids[0]?.cells ?? []) {
    rows[row] ??= [];
    rows[row]![column] = TracedText.join(document.text, spans).text;
  }
  return { document, rows };
};

const HEAD = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian'];

describe('tabbed tables', () => {
  it('reads rows, lines inside cells, empty cells and group rows', async () => {
    const { document, rows } = await read(
      [
        'Phụ lục',
        HEAD.join('\t'),
        'I\tCải cách thể chế\t\t\t',
        '1\tRà soát quy trình\t- Kế hoạch;',
        '- Báo cáo\tVăn phòng\tQuý I',
        '2\tMở lớp bồi dưỡng\t\tPhòng Kinh tế\tTháng 6',
        'II Cải cách thủ tục hành chính',
        '1\tNiêm yết thủ tục',
        'tại trụ sở\tẢnh chụp\tBộ phận Một cửa\tThường xuyên',
        '',
        'Nơi nhận:',
      ].join('\n'),
    );
    expect(document.grids.map(({ kind }) => kind)).toEqual(['aligned']);
    expect(rows).toEqual([
      HEAD,
      ['I', 'Cải cách thể chế'],
      ['1', 'Rà soát quy trình', '- Kế hoạch; - Báo cáo', 'Văn phòng', 'Quý I'],
      ['2', 'Mở lớp bồi dưỡng', '', 'Phòng Kinh tế', 'Tháng 6'],
      ['II', 'Cải cách thủ tục hành chính'],
      ['1', 'Niêm yết thủ tục tại trụ sở', 'Ảnh chụp', 'Bộ phận Một cửa', 'Thường xuyên'],
    ]);
    expect(document.text.startsWith('Phụ lục\n')).toBe(true);
    expect(document.text.endsWith('Nơi nhận:')).toBe(true);
  });

  it('reads a head over several lines and a last cell over several lines', async () => {
    const { rows } = await read(
      'TT\tNhiệm vụ\tSản phẩm\tĐơn vị\nchủ trì\tThời gian\nhoàn thành\n1\tRà soát\tBáo cáo\tVăn phòng\tĐịnh kỳ\nhằng quý\n2\tMở lớp\tKế hoạch\tPhòng Kinh tế\tTháng 6',
    );
    expect(rows).toEqual([
      ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
      ['1', 'Rà soát', 'Báo cáo', 'Văn phòng', 'Định kỳ hằng quý'],
      ['2', 'Mở lớp', 'Kế hoạch', 'Phòng Kinh tế', 'Tháng 6'],
    ]);
  });

  it('takes no indented list for a table', async () => {
    const { document } = await read('TT\tchỉ là viết tắt\n\t- Lưu: VT\n1\tMột điểm');
    expect(document.grids).toEqual([]);
    expect(document.text).not.toContain('\t');
  });
});
