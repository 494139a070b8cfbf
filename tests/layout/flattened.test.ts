/** Flattened tables rebuilt: measured on tables of our own, whose truth is known, and on the plans at hand. */
import { describe, expect, it } from 'vitest';
import { rebuildFlattenedTables } from '../../src/layout/flattened/index.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import { TracedText } from '../../src/plan/traced.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';
import { COLUMN_SETS, type FlatTable, makeTable, PLAIN, type Shape, WAYS } from './flattened-tables.ts';

/** Seeds that nothing was tuned on. */
const SEEDS = [424243, 1000003];

const read = (text: string): Promise<SourceDocument> =>
  readDocument(new TextEncoder().encode(text), { name: 'table.txt' });

/** The rebuilt rows below the head, group rows apart. */
function rowsOf(document: SourceDocument): { rows: string[][]; groups: string[] } {
  const all: string[][] = [];
  const grid = document.grids[0]!;
  for (const cell of grid.cells) {
    all[cell.row] ??= [];
    all[cell.row]![cell.column] = TracedText.join(document.text, cell.spans).text;
  }
  const data = all.slice(1);
  const isGroup = (row: string[]) => row.length === 2 && grid.columnCount > 2;
  return { rows: data.filter((row) => !isGroup(row)), groups: data.filter(isGroup).map((row) => row.join(' ')) };
}

function exactCells(table: FlatTable, rows: readonly string[][]): number {
  let exact = 0;
  table.rows.forEach(({ cells }, r) => {
    cells.forEach((cell, c) => {
      if (rows[r]?.[c] === cell) exact++;
    });
  });
  return exact;
}

describe('flattened tables', () => {
  const shapes = Object.entries(COLUMN_SETS).flatMap(([set, columns]) =>
    Object.entries(WAYS).map(([way, shape]) => [`${set}, ${way}`, { ...shape, columns }] as [string, Shape]),
  );

  it.each(shapes)('%s: rows all found, cells nearly all exact', async (_, shape) => {
    let exact = 0;
    let all = 0;
    for (const seed of SEEDS) {
      const table = makeTable(seed, shape);
      const { rows, groups } = rowsOf(await read(table.text));
      expect(groups).toEqual([...new Set(table.rows.map(({ group }) => group).filter((group) => group !== null))]);
      expect(rows).toHaveLength(table.rows.length);
      exact += exactCells(table, rows);
      all += table.rows.length * shape.columns.length;
    }
    expect(exact / all).toBeGreaterThanOrEqual(0.94);
  });

  it('over all of them, more than 98 cells of 100 are exact', async () => {
    let exact = 0;
    let all = 0;
    for (const [, shape] of shapes) {
      for (const seed of SEEDS) {
        const table = makeTable(seed + 1, shape);
        exact += exactCells(table, rowsOf(await read(table.text)).rows);
        all += table.rows.length * shape.columns.length;
      }
    }
    expect(exact / all).toBeGreaterThanOrEqual(0.983);
  });

  it('reads cells that stand beside others on a line, most of them exactly', async () => {
    let exact = 0;
    let all = 0;
    for (const columns of Object.values(COLUMN_SETS)) {
      for (const seed of SEEDS) {
        const table = makeTable(seed, { ...PLAIN, columns, beside: true });
        const { rows } = rowsOf(await read(table.text));
        expect(rows).toHaveLength(table.rows.length);
        exact += exactCells(table, rows);
        all += table.rows.length * columns.length;
      }
    }
    expect(exact / all).toBeGreaterThanOrEqual(0.98);
  });

  it('loses no word and takes none twice', async () => {
    for (const [, shape] of shapes) {
      const document = await read(makeTable(SEEDS[1]! + 1, shape).text);
      const grid = document.grids[0]!;
      const owners = new Int8Array(document.text.length);
      for (const cell of grid.cells)
        for (const { start, end } of cell.spans) for (let i = start; i < end; i++) owners[i]!++;
      expect(Math.max(...owners)).toBe(1);
      // What stands in no cell is a head printed again or a page number.
      const left = document.lines
        .filter(
          ({ start, end, role }) => end > start && role !== 'furniture' && !owners.subarray(start, end).includes(1),
        )
        .map(({ start, end }) => document.text.slice(start, end).trim())
        .filter((words) => words !== '');
      expect(left).toEqual([]);
    }
  });

  it('reads cells that were never wrapped, one line each', async () => {
    for (const columns of Object.values(COLUMN_SETS)) {
      const unwrapped = columns.map((column) => ({ ...column, width: 500 }));
      const table = makeTable(SEEDS[0]! + 2, { ...PLAIN, columns: unwrapped });
      const { rows } = rowsOf(await read(table.text));
      expect(exactCells(table, rows) / (table.rows.length * columns.length)).toBeGreaterThanOrEqual(0.98);
    }
  });

  it('reads rows of one line each, their cells divided by wide blanks that stand under no others', async () => {
    const columns = COLUMN_SETS.six!;
    const table = makeTable(SEEDS[0]! + 3, { ...PLAIN, groups: false, columns });
    const lines = [columns.map(({ heading }) => heading), ...table.rows.map(({ cells }) => cells)];
    const document = await read(lines.map((cells) => cells.join('  ')).join('\n'));
    const { rows } = rowsOf(document);
    expect(document.grids[0]!.kind).toBe('flattened');
    expect(exactCells(table, rows) / (table.rows.length * columns.length)).toBeGreaterThanOrEqual(0.98);
  });

  it('gives back what no table is in unchanged', async () => {
    const document = await read(
      'KẾ HOẠCH\nNội dung thực hiện được giao cho các đơn vị.\nThời gian hoàn thành trong quý I.',
    );
    expect(document.grids).toEqual([]);
    expect(rebuildFlattenedTables(document)).toBe(document);
  });

  it('ends a table at the recipients, the signature and the next chapter', async () => {
    const { text } = makeTable(7, { ...PLAIN, columns: COLUMN_SETS.six!, rows: 4 });
    for (const after of [
      'Nơi nhận:\n- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng chủ trì.',
    ]) {
      const document = await read(`${text}\n${after}`);
      expect(document.text.slice(document.grids[0]!.end).trim()).toBe(after);
    }
  });

  it('bears odd input: heads and numbers without end, a row of one endless line', async () => {
    const head = 'TT  Nội dung  Sản phẩm  Chủ trì  Thời gian\n';
    const odd = [
      head.repeat(400),
      `${head}${'1\n'.repeat(2000)}`,
      `${head}1\n${'Xây dựng kế hoạch - Báo cáo '.repeat(3000)}`,
    ];
    for (const text of odd) expect((await read(text)).text.length).toBeGreaterThan(0);
  });

  it('reads numbered groups within areas, told by the numbers below them', async () => {
    const head = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn', 'Sản phẩm'];
    const cells = (no: string, words: string) => [no, words, 'Phòng Kinh tế', 'Quý I/2027', 'Báo cáo'];
    const lines = [
      ...['I Cải cách thể chế', '1 Soạn thảo văn bản', ...cells('1.1', 'Rà soát văn bản đã ban hành')],
      ...[
        '2 Thi hành pháp luật',
        ...cells('2.1', 'Theo dõi thi hành pháp luật'),
        ...cells('2.2', 'Kiểm tra liên ngành'),
      ],
      ...['II Cải cách tài chính công', '1 Công khai', ...cells('1.1', 'Công khai dự toán, quyết toán')],
    ];
    const { rows, groups } = rowsOf(await read(['PHỤ LỤC', ...head, ...lines].join('\n')));
    expect(groups).toEqual([
      'I Cải cách thể chế',
      '1 Soạn thảo văn bản',
      '2 Thi hành pháp luật',
      'II Cải cách tài chính công',
      '1 Công khai',
    ]);
    expect(rows.map(([no, words]) => `${no} ${words}`)).toEqual([
      '1.1 Rà soát văn bản đã ban hành',
      '2.1 Theo dõi thi hành pháp luật',
      '2.2 Kiểm tra liên ngành',
      '1.1 Công khai dự toán, quyết toán',
    ]);
  });

  it('says which rows are ambiguous, with their place', async () => {
    const document = await read(makeTable(11, { ...WAYS.paged!, columns: COLUMN_SETS.six! }).text);
    for (const { code, data, span } of document.notes) {
      expect(code).toBe('row-ambiguous');
      expect(data.margin).toBeLessThan(1);
      expect(span!.end).toBeGreaterThan(span!.start);
    }
  });

  it('tells a row as ambiguous whose lead would end within a name', async () => {
    const head = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian'];
    const rows = [
      ['1', 'Rà soát văn bản của huyện', 'Phòng Tư pháp', 'Các phòng, ban', 'Báo cáo', 'Quý IV/2026'],
      // The lead of the first row is merged over this one.
      ['2', 'Theo dõi thi hành pháp luật', 'Văn phòng HĐND và', 'UBND huyện', 'Kế hoạch', 'Quý I/2026'],
      ['3', 'Công khai thủ tục hành chính', 'Phòng Nội vụ', 'Thanh tra huyện', 'Bảng niêm yết', 'Quý II/2026'],
    ];
    const { notes, text } = await read(['PHỤ LỤC', ...head, ...rows.flat(), ''].join('\n\n'));
    const told = notes
      .filter(({ code }) => code === 'row-ambiguous')
      .map(({ span }) => text.slice(span!.start, span!.start + 1));
    expect(told).toContain('2');
  });
});
