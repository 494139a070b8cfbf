/**
 * One document with every feature that the old formats can hold, as LibreOffice writes it in .doc and RTF (`samples/`):
 * a footnote, a text box, labels, tracked changes, hidden text, capitals, a line break, merged cells, a nested table.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';

const LINES = [
  'Tỉnh ủy giao.',
  '1 Theo Quyết định.',
  'Thân',
  'DỰ THẢO',
  'I. Chương',
  'a) điểm',
  'b) điểm',
  'giữ thêm HOA',
  'dòng',
  'dưới',
  'TT',
  'Thời gian',
  'Từ',
  'Đến',
  '1',
  'trước',
  'một',
  'hai',
  'sau',
  'Quý II',
  'hết',
];

describe.each([
  ['.doc', LINES, 1],
  // LibreOffice leaves the text box and the mark of the head row out of its RTF.
  ['.rtf', LINES.filter((line) => line !== 'DỰ THẢO'), null],
] as const)('%s', (suffix, lines, headRows) => {
  const read = readDocument(readFileSync(`tests/read/samples/features${suffix}`));

  it('prints what stands on paper', async () => {
    const document = await read;
    expect(document.text.split('\n')).toEqual(lines);
    expect(document.format).toBe('doc');
    expect(document.lines.filter((line) => line.role === 'footnote')).toHaveLength(1);
    expect(document.lines.filter((line) => line.startsParagraph === false)).toHaveLength(1);
  });

  it('knows the cells', async () => {
    const document = await read;
    expect(document.grids).toHaveLength(1);
    const [grid] = document.grids;
    expect(grid).toMatchObject({ columnCount: 3, rowCount: 3, headRows, purpose: 'data' });
    expect(grid!.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 0, 1, 1],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
    ]);
  });

  it('keeps page numbers and running feet apart', async () => {
    expect((await read).asides.map(({ kind, text }) => [kind, text])).toEqual([
      ['page-number', '1'],
      ['running-foot', 'UBND xã An Lạc'],
    ]);
  });
});
