/** Workbooks read back by another library: types, words, no formulas. */
import { readFileSync } from 'node:fs';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import { cell, dateCell, numberCells, type ReportDocument } from '../../src/report/document.ts';
import { plansDocument } from '../../src/report/plan-tables.ts';
import { quoteCsv, renderCsv } from '../../src/report/render/csv.ts';
import { renderXlsx } from '../../src/report/render/xlsx.ts';

const sheetOf = async (workbook: Uint8Array, name: string) =>
  (await readWorkbook(Buffer.from(workbook))).find(({ sheet }) => sheet === name)?.data;

const DOCUMENT: ReportDocument = {
  title: 'Thử',
  language: 'vi',
  blocks: [
    {
      kind: 'table',
      name: 'Chỉ tiêu: [năm] 2026/2027 dài hơn ba mươi mốt ký tự',
      columns: [
        { title: 'Tên', weight: 1 },
        { title: 'Giá trị', weight: 1 },
        { title: 'Ngày', weight: 1 },
      ],
      rows: [
        [cell('=HYPERLINK("http://x","y")'), numberCells('vi')(99.9, '%'), dateCell('2026-01-15')],
        [cell('+84 <b>&"\u0007'), numberCells('vi')(3), cell('')],
      ],
    },
  ],
};

describe('renderXlsx', () => {
  it('keeps numbers numbers, dates dates and words words', async () => {
    const [sheet] = await readWorkbook(Buffer.from(renderXlsx(DOCUMENT)));
    expect(sheet!.sheet).toBe('Chỉ tiêu   năm  2026 2027 dài h');
    expect(sheet!.data).toEqual([
      ['Tên', 'Giá trị', 'Ngày'],
      ['=HYPERLINK("http://x","y")', 0.999, new Date('2026-01-15T00:00:00Z')],
      ['+84 <b>&"', 3, null],
    ]);
  });

  it('gives the same bytes for the same report', () => {
    expect(Buffer.from(renderXlsx(DOCUMENT)).equals(Buffer.from(renderXlsx(DOCUMENT)))).toBe(true);
  });

  it('holds a plan on a sheet per matter, each figure with its line', async () => {
    const file = 'fixtures/built/xa-thuong-khe-2026/xa-thuong-khe-2026.docx';
    const plan = await parsePlan(readFileSync(file), { name: file });
    const workbook = renderXlsx(plansDocument([plan], 'vi'));
    const targets = await sheetOf(workbook, 'Chỉ tiêu');
    expect(targets).toHaveLength(plan.targets.length + 1);
    expect(targets![1]!.at(-1)).toBe(plan.targets[0]!.at[0]!.line);
    const rows = plan.appendices.reduce((sum, appendix) => sum + appendix.rows.length, 0);
    expect(await sheetOf(workbook, 'Nhiệm vụ')).toHaveLength(plan.tasks.length + rows + 1);
  });
});

describe('renderCsv', () => {
  it('begins with a byte order mark, and no cell can run', () => {
    const csv = renderCsv(DOCUMENT);
    expect(csv.startsWith('\ufeffTên,Giá trị,Ngày\r\n')).toBe(true);
    expect(csv).toContain('"\'=HYPERLINK(""http://x"",""y"")",99.9,15/01/2026');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-Công chức', "'-Công chức"],
    ['-5', '-5'],
    ['@x', "'@x"],
    ['a,b', '"a,b"'],
  ])('writes %s as %s', (text, written) => expect(quoteCsv(text)).toBe(written));
});
