/** Tables of figures kept side by side by blanks: told by their numbered rows, whatever their headings say. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { TracedText } from '../../src/plan/traced.ts';

async function tableIn(lines: readonly string[]) {
  const document = await readDocument(new TextEncoder().encode(lines.join('\n')), { name: 'table.txt' });
  const rows: string[][] = [];
  for (const { row, column, spans } of document.grids[0]?.cells ?? [])
    (rows[row] ??= [])[column] = TracedText.join(document.text, spans).text;
  return { document, rows };
}

const HEAD = [
  '                                    Tỷ lệ (%)',
  ' TT     Địa phương                                            Số buổi',
  '                           Hồ sơ đúng hạn   Hồ sơ trực      tuyên truyền',
  '                                               tuyến',
];
const BODY = [
  ' A     Các phường',
  '  1     Phường Tân Hòa           ≥ 98            ≥ 80              02',
  '        Phường Nguyễn Văn',
  '  2                              ≥ 97,5          ≥ 75              03',
  '        Thoại',
  ' B     Các xã',
  '  3     Xã Bình Lâm              ≥ 97            ≥ 60               -',
  '  4     Xã An Thượng             ≥ 96            ≥ 55              01',
  '        Toàn thành phố            98              75               12',
];

describe('tables of figures kept side by side by blanks', () => {
  it('have the columns of their rows, parents over them, groups, names in two lines and sums', async () => {
    const { document, rows } = await tableIn(['Chỉ tiêu giao năm 2027', '', ...HEAD, ...BODY, '', 'Nơi nhận:']);
    expect(document.grids[0]).toMatchObject({ columnCount: 5, headRows: 2 });
    expect(rows).toEqual([
      ['TT', 'Địa phương', 'Tỷ lệ (%)', undefined, 'Số buổi tuyên truyền'],
      [undefined, undefined, 'Hồ sơ đúng hạn', 'Hồ sơ trực tuyến'],
      ['A', 'Các phường'],
      ['1', 'Phường Tân Hòa', '≥ 98', '≥ 80', '02'],
      ['2', 'Phường Nguyễn Văn Thoại', '≥ 97,5', '≥ 75', '03'],
      ['B', 'Các xã'],
      ['3', 'Xã Bình Lâm', '≥ 97', '≥ 60', '-'],
      ['4', 'Xã An Thượng', '≥ 96', '≥ 55', '01'],
      ['', 'Toàn thành phố', '98', '75', '12'],
    ]);
    expect(document.text.startsWith('Chỉ tiêu giao năm 2027\n')).toBe(true);
    expect(document.lines.filter(({ role }) => role === 'text').length).toBeGreaterThan(1);
  });

  it('are none without numbers over numbers, or without a head', async () => {
    const prose = await tableIn([
      'TT    Ghi chú',
      '1    Một điểm    có chữ    mà thôi',
      '2    Hai điểm    có chữ    mà thôi',
    ]);
    expect(prose.document.grids).toEqual([]);
    const headless = await tableIn(['1    Một    98    80', '2    Hai    97    75', '3    Ba    96    70']);
    expect(headless.document.grids).toEqual([]);
  });
});
