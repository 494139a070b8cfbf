/** Tables side by side in text, as `pdftotext -layout` writes them. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { TracedText } from '../../src/plan/traced.ts';
import { alignedTable, COLUMN_SETS, PLAIN } from './flattened-tables.ts';

describe('aligned tables', () => {
  const shapes = Object.entries(COLUMN_SETS).flatMap(([set, columns]) =>
    [true, false].flatMap((centred) =>
      [true, false].map((blankBetween) => ({
        name: `${set}${centred ? ', numbers in the middle' : ''}${blankBetween ? ', blank lines' : ''}`,
        columns,
        centred,
        blankBetween,
      })),
    ),
  );

  it.each(shapes)('$name', async ({ columns, centred, blankBetween }) => {
    const table = alignedTable(52361, { ...PLAIN, columns }, { centred, blankBetween });
    const document = await readDocument(new TextEncoder().encode(table.text), { name: 'table.txt' });
    expect(document.grids.map(({ kind }) => kind)).toEqual(['aligned']);
    const rows: string[][] = [];
    for (const { row, column, spans } of document.grids[0]!.cells) {
      rows[row] ??= [];
      rows[row]![column] = TracedText.join(document.text, spans).text;
    }
    const data = rows.slice(1).filter((row) => row.length === columns.length);
    expect(data).toHaveLength(table.rows.length);
    const exact = table.rows.flatMap(({ cells }, r) => cells.filter((cell, c) => data[r]![c] === cell)).length;
    expect(exact / (table.rows.length * columns.length)).toBeGreaterThanOrEqual(0.97);
  });

  it('reads a head whose last heading stands on other lines than its number', async () => {
    const text = [
      '                                                   Thời gian',
      'TT      Nhiệm vụ            Đơn vị chủ trì',
      '                                                   hoàn thành',
      '1    Rà soát quy trình      Văn phòng              Quý I/2027',
      '     tiếp nhận hồ sơ',
      '2    Mở lớp bồi dưỡng       Phòng Kinh tế          Tháng 6',
    ].join('\n');
    const document = await readDocument(new TextEncoder().encode(text), { name: 'table.txt' });
    const cells = document.grids[0]!.cells.map(({ spans }) => TracedText.join(document.text, spans).text);
    expect(cells).toEqual([
      'TT',
      'Nhiệm vụ',
      'Đơn vị chủ trì',
      'Thời gian hoàn thành',
      '1',
      'Rà soát quy trình tiếp nhận hồ sơ',
      'Văn phòng',
      'Quý I/2027',
      '2',
      'Mở lớp bồi dưỡng',
      'Phòng Kinh tế',
      'Tháng 6',
    ]);
  });
});
