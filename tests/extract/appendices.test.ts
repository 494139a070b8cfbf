/** Grids to appendices: columns, kinds, groups, captions, items and places, whatever the grid came from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAppendices } from '../../src/extract/appendices/index.ts';
import { itemsOf } from '../../src/extract/appendices/lists.ts';
import { assembleFlow } from '../../src/layout/flow.ts';
import { Places, TracedText } from '../../src/plan/traced.ts';
import type { FlowBlock, FlowCell, FlowLine } from '../../src/read/reading.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';

const line = (text: string): FlowLine => ({ text, page: null, style: null, startsParagraph: true });
const paragraph = (text: string): FlowBlock => ({ kind: 'line', line: line(text) });

/** A table of cells; `[words, rowSpan, columnSpan]` merges, null is covered by a merged cell. */
type Cell = string | [string, number, number] | null;
function table(rows: Cell[][], headRows: number | null = 1): FlowBlock {
  const cells: FlowCell[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, column) => {
      if (cell === null) return;
      const [words, rowSpan, columnSpan] = typeof cell === 'string' ? [cell, 1, 1] : cell;
      const lines = words === '' ? [] : words.split('\n').map(line);
      cells.push({ row: r, column, rowSpan, columnSpan, lines });
    });
  });
  const columnCount = Math.max(...rows.map((row) => row.length));
  return {
    kind: 'table',
    table: { kind: 'docx', columnCount, rowCount: rows.length, headRows, purpose: 'data', cells },
  };
}

function extract(...blocks: FlowBlock[]) {
  const assembled = assembleFlow({
    kind: 'flow',
    format: 'docx',
    textFrom: 'text',
    pages: null,
    blocks,
    asides: [],
    unread: [],
    repairs: [],
    notes: [],
  });
  const document = {
    name: 'plan.docx',
    format: 'docx',
    sha256: '',
    pages: null,
    textFrom: 'text',
    repairs: [],
    asides: [],
    unread: [],
    notes: [],
    ...assembled,
  } as SourceDocument;
  const reading = extractAppendices(document, { places: new Places(document), year: 2027, years: null });
  return { document, ...reading };
}

const HEAD = ['TT', 'Nội dung', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'];

describe('task tables', () => {
  const { tables, headings, document } = extract(
    paragraph('Phụ lục II'),
    paragraph('DANH MỤC NHIỆM VỤ NĂM 2027'),
    paragraph('(Kèm theo Kế hoạch số 05/KH-UBND ngày 08/01/2027)'),
    table([
      HEAD,
      ['I', ['Cải cách thể chế', 1, 5], null, null, null, null],
      ['1', 'Rà soát văn bản', '- Kế hoạch;\n- Báo cáo', 'Văn phòng', 'Các thôn; Công an xã', 'Quý I'],
      [['Cải cách tài chính công', 1, 6], null, null, null, null, null],
      ['2', 'Công khai dự toán', 'Quyết định', 'Phòng Kinh tế', '', 'Trước 31/3/2027'],
    ]),
  );
  const [appendix] = tables.map((each) => each.appendix);

  it('reads the caption', () => {
    expect(appendix).toMatchObject({
      label: 'Phụ lục II',
      title: 'DANH MỤC NHIỆM VỤ NĂM 2027',
      where: 'appendix',
      kind: 'tasks',
      columns: HEAD,
    });
    expect(appendix!.caption!.text).toBe('(Kèm theo Kế hoạch số 05/KH-UBND ngày 08/01/2027)');
  });

  it('puts rows under their groups, with lists and deadlines taken apart', () => {
    expect(appendix!.rows.map(({ group, groupTitle, pillar, no }) => [group, groupTitle, pillar, no])).toEqual([
      ['I', 'Cải cách thể chế', 'the-che', '1'],
      [null, 'Cải cách tài chính công', 'tai-chinh', '2'],
    ]);
    expect(appendix!.rows[0]).toMatchObject({
      content: 'Rà soát văn bản',
      products: ['Kế hoạch', 'Báo cáo'],
      leads: ['Văn phòng'],
      coordinators: ['Các thôn', 'Công an xã'],
      other: {},
    });
    expect(appendix!.rows[1]!.coordinators).toEqual([]);
    expect(appendix!.rows[1]!.deadline.parts).toEqual([
      { what: null, kind: 'date', from: null, to: '2027-03-30', every: null },
    ]);
  });

  it('gives the outline its headings', () => {
    expect(headings.map(({ label, title, children }) => [label, title, children.map((child) => child.title)])).toEqual([
      ['Phụ lục II', 'DANH MỤC NHIỆM VỤ NĂM 2027', ['Cải cách thể chế', 'Cải cách tài chính công']],
    ]);
  });

  it('says of every row and cell where it stands', () => {
    const words = (at: { start: number; end: number }[]) =>
      at.map(({ start, end }) => document.text.slice(start, end)).join(' ');
    for (const row of appendix!.rows) {
      expect(words(row.at)).toContain(row.content);
      expect(words(row.cellsAt.content!)).toBe(row.content);
      expect(words(row.cellsAt.lead!)).toBe(row.leads.join(' '));
      expect(row.cellsAt.coordinator === undefined).toBe(row.coordinators.length === 0);
    }
  });
});

describe('columns', () => {
  it('keeps columns beyond the usual ones by their headings', () => {
    const { tables } = extract(
      table([
        ['STT', 'Nhiệm vụ', 'Kinh phí (triệu đồng)', 'Đơn vị thực hiện', 'Thời gian', 'Ghi chú'],
        ['1', 'Mở lớp bồi dưỡng', '25', 'Phòng Kinh tế', 'Tháng 6', ''],
      ]),
    );
    expect(tables[0]!.appendix.rows[0]).toMatchObject({
      leads: ['Phòng Kinh tế'],
      other: { 'Kinh phí (triệu đồng)': '25' },
    });
  });

  it('reads a head on two levels, with a row of numbers under it', () => {
    const { tables } = extract(
      table(
        [
          [['TT', 2, 1], ['Nội dung', 2, 1], ['Phân công thực hiện', 1, 2], null, ['Thời hạn', 2, 1]],
          [null, null, 'Chủ trì', 'Phối hợp', null],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ['1', 'Rà soát quy trình', 'Văn phòng', 'Các thôn', 'Quý I'],
        ],
        null,
      ),
    );
    const { columns, rows, cells } = tables[0]!.appendix;
    expect(columns).toEqual([
      'TT',
      'Nội dung',
      'Phân công thực hiện Chủ trì',
      'Phân công thực hiện Phối hợp',
      'Thời hạn',
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ content: 'Rà soát quy trình', leads: ['Văn phòng'], coordinators: ['Các thôn'] });
    expect(cells).toEqual([['1', 'Rà soát quy trình', 'Văn phòng', 'Các thôn', 'Quý I']]);
  });

  it('repeats merged cells, and skips the head printed again', () => {
    const { tables } = extract(
      table([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        ['1', 'Rà soát quy trình', ['Văn phòng', 2, 1], 'Quý I'],
        ['2', 'Mở lớp bồi dưỡng', null, 'Quý II'],
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        ['3', 'Ký số văn bản', 'Các phòng', 'Quý III'],
      ]),
    );
    expect(tables[0]!.appendix.rows.map(({ no, leads }) => [no, leads])).toEqual([
      ['1', ['Văn phòng']],
      ['2', ['Văn phòng']],
      ['3', ['Các phòng']],
    ]);
  });

  it('takes the number that opens the content where no column holds it', () => {
    const { tables } = extract(
      table([
        ['Nhiệm vụ', 'Sản phẩm', 'Chủ trì'],
        ['1. Rà soát quy trình', 'Báo cáo', 'Văn phòng'],
      ]),
    );
    expect(tables[0]!.appendix.rows[0]).toMatchObject({ no: '1', content: 'Rà soát quy trình' });
  });
});

describe('kinds and places', () => {
  it('forces no table of numbers, no calendar and no other table into task rows', () => {
    const kinds = (rows: Cell[][]) => {
      const { appendix } = extract(table(rows)).tables[0]!;
      return [appendix.kind, appendix.rows.length];
    };
    expect(
      kinds([
        ['TT', 'Xã, phường', 'Chỉ tiêu đúng hạn (%)'],
        ['1', 'Xã A Lâm', '99'],
        ['2', 'Xã B Lâm', '98'],
      ]),
    ).toEqual(['indicators', 0]);
    expect(
      kinds([
        ['TT', 'Tên báo cáo', 'Cơ quan báo cáo', 'Thời hạn gửi'],
        ['1', 'Báo cáo quý I', 'Các xã', 'Trước 10/3'],
      ]),
    ).toEqual(['schedule', 0]);
    expect(
      kinds([
        ['Họ và tên', 'Chức vụ'],
        ['Nguyễn Văn Lâm', 'Chủ tịch'],
      ]),
    ).toEqual(['other', 0]);
  });

  it('takes the line above a table of the body as its title', () => {
    const { tables, headings } = extract(
      paragraph('II. NHIỆM VỤ'),
      paragraph('Các nhiệm vụ được giao như sau:'),
      table([HEAD, ['1', 'Rà soát văn bản', 'Báo cáo', 'Văn phòng', '', 'Quý I']]),
    );
    expect(tables[0]!.appendix).toMatchObject({ where: 'body', label: null, title: 'Các nhiệm vụ được giao như sau:' });
    expect(headings).toEqual([]);
  });

  it('reads several appendices, each with its own caption', () => {
    const rows: Cell[][] = [HEAD, ['1', 'Rà soát văn bản', 'Báo cáo', 'Văn phòng', '', 'Quý I']];
    const { tables } = extract(
      paragraph('PHỤ LỤC I: NHIỆM VỤ'),
      table(rows),
      paragraph('PHỤ LỤC II'),
      paragraph('LỊCH BÁO CÁO'),
      table(rows),
    );
    expect(tables.map(({ appendix }) => [appendix.label, appendix.title])).toEqual([
      ['PHỤ LỤC I', 'NHIỆM VỤ'],
      ['PHỤ LỤC II', 'LỊCH BÁO CÁO'],
    ]);
  });
});

describe('items of a cell', () => {
  const items = (text: string) =>
    itemsOf(TracedText.join(text, [{ start: 0, end: text.length }])).map((item) => item.text);

  it('cuts at list dashes and semicolons, not inside names and brackets', () => {
    expect(items('- Công chức Văn phòng – Thống kê -Công an xã')).toEqual([
      'Công chức Văn phòng – Thống kê',
      'Công an xã',
    ]);
    expect(items('Bộ phận Tư pháp - Hộ tịch; Các thôn')).toEqual(['Bộ phận Tư pháp - Hộ tịch', 'Các thôn']);
    expect(items('Văn bản (kế hoạch; báo cáo)')).toEqual(['Văn bản (kế hoạch; báo cáo)']);
    expect(items('-')).toEqual([]);
  });

  it('loses no word and keeps their order', () => {
    const word = fc.constantFrom('Văn', 'phòng', '-', ';', '–', 'Các', 'thôn', '(', ')', '.', '+');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const letters = (text: string) => text.replace(/[^\p{L}]+/gu, ' ').trim();
        expect(letters(items(words.join(' ')).join(' '))).toBe(letters(words.join(' ')));
      }),
    );
  });
});
