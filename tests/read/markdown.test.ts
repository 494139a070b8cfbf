/** Markdown as OCR tools and converters write it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/errors.ts';
import { cellsOf, linesOf, read } from '../helpers/document.ts';

const markdown = (source: string) => read(source, { name: 'plan.md' });
const textOf = async (source: string): Promise<string[]> => linesOf(await markdown(source));

describe('Markdown words', () => {
  it.each<[string, string, string[]]>([
    ['headings of any level', '#### I. MỤC ĐÍCH\n##  1. Chung ##', ['I. MỤC ĐÍCH', '1. Chung']],
    ['underlined headings', 'KẾ HOẠCH\n====\n\nI. CHUNG\n---\nNội dung', ['KẾ HOẠCH', 'I. CHUNG', 'Nội dung']],
    ['bold and italic', '**Điều 1.** Nội _chính_ *(kèm theo)*', ['Điều 1. Nội chính (kèm theo)']],
    ['bold over lines', '**TM. ỦY BAN  \nCHỦ TỊCH**', ['TM. ỦY BAN', 'CHỦ TỊCH']],
    ['bold in italic', '***Ghi chú:*** **a *b* c**', ['Ghi chú: a b c']],
    ['a star that marks a note', '(*) số tạm tính; 5 * 3; (*) khác', ['(*) số tạm tính; 5 * 3; (*) khác']],
    ['unmatched marks', '**Chưa đóng và *nữa', ['**Chưa đóng và *nữa']],
    ['lines to write on', 'Số: ____/KH-UBND ngày ___ tháng __', ['Số: ____/KH-UBND ngày ___ tháng __']],
    ['names with underscores', 'tệp ke_hoach_2026.docx', ['tệp ke_hoach_2026.docx']],
    ['escapes', '1\\. Rà soát \\- báo cáo \\*', ['1. Rà soát - báo cáo *']],
    ['hard breaks', 'Một  \nHai\\\nBa<br>Bốn<br/>Năm', ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']],
    [
      'lists as printed',
      '- Một\n- Hai\n\n1. Ba\n2) Bốn\n   + Năm\n* Sáu',
      ['- Một', '- Hai', '1. Ba', '2) Bốn', '+ Năm', '* Sáu'],
    ],
    ['quotations', '> Căn cứ Luật;\n> Căn cứ Nghị định.', ['Căn cứ Luật;', 'Căn cứ Nghị định.']],
    [
      'links',
      'xem [Cổng dịch vụ](https://example.invalid/a_b) và <https://example.invalid>',
      ['xem Cổng dịch vụ và https://example.invalid'],
    ],
    ['brackets that are no links', 'khoản [1] và [a] (b)', ['khoản [1] và [a] (b)']],
    ['code', 'mã `A*B*C` và ``x`y``', ['mã A*B*C và x`y']],
    ['a fence around everything', '```markdown\n# KẾ HOẠCH\n\n**I.** Chung\n```', ['KẾ HOẠCH', 'I. Chung']],
    ['a fence around words', '```\n**giữ** nguyên\n```', ['**giữ** nguyên']],
    ['entities and tags', 'A &amp; B &lt; C&nbsp;<u>D</u> <sup>1</sup>', ['A & B < C D 1']],
    ['formulae', 'đạt $\\geq 90\\%$, 5 $m^2$, $100 và $200', ['đạt ≥ 90%, 5 m², $100 và $200']],
    ['rules between pages', 'Trang một\n\n---\n\nTrang hai\n\n***\n\nTrang ba', ['Trang một', 'Trang hai', 'Trang ba']],
    ['comments', 'Trước\n\n<!-- ghi chú\nhai dòng -->\n\nSau', ['Trước', 'Sau']],
    ['a comment never closed', 'Trước\n\n<!-- ghi chú\n\nSau', ['Trước', 'Sau']],
    ['less-than signs', 'a < b và c<d', ['a < b và c<d']],
  ])('%s', async (_, source, expected) => expect(await textOf(source)).toEqual(expected));

  it('tells how lines look and where paragraphs begin', async () => {
    const document = await markdown('### **II. MỤC TIÊU**\n\n**Chung:** rõ\nviệc\nKhác  \nnữa');
    expect(document.lines.map(({ style, startsParagraph }) => ({ style, startsParagraph }))).toEqual([
      { style: { headingLevel: 3, bold: true }, startsParagraph: true },
      { style: null, startsParagraph: true },
      { style: null, startsParagraph: false },
      { style: null, startsParagraph: null },
      { style: null, startsParagraph: null },
    ]);
  });

  it('reports pictures as unread, and furniture apart', async () => {
    const document = await markdown('![sơ đồ](a.png)\n\nLời <img alt="dấu" src="b">\n\n<page_number>2</page_number>');
    expect(document.unread.map(({ what, reason }) => ({ what, reason }))).toEqual([
      { what: 'image', reason: 'picture: sơ đồ' },
      { what: 'image', reason: 'picture: dấu' },
    ]);
    expect(document.asides).toEqual([{ kind: 'page-number', text: '2', page: null }]);
    expect(document.text).toBe('Lời');
  });

  it('takes pages from numbered marks alone', async () => {
    const numbered = await markdown('{0}------\n\nMột\n\n{1}------\n\nHai');
    expect(numbered.pages).toBe(2);
    expect(numbered.lines.map((line) => line.page)).toEqual([1, 2]);
    expect((await markdown('Một\n\n---\n\nHai')).pages).toBe(null);
  });

  it('lets a paragraph go on behind a page mark', async () => {
    const document = await markdown('Rà soát\n\n---\n\nthủ tục\n\nMới');
    expect(document.lines.map((line) => line.startsParagraph)).toEqual([true, null, true]);
  });
});

describe('Markdown tables', () => {
  it('reads pipes, escaped pipes, line breaks, ragged rows and empty cells', async () => {
    const document = await markdown(
      'Trước\n\n| TT | **Nội dung** | Thời hạn |\n|:--|:-:|--:|\n| 1 | Rà soát \\| báo cáo | Quý I<br>Quý II |\n| 2 | | \n| 3 |\n\nSau',
    );
    expect(cellsOf(document)).toEqual([
      { at: '0,0', text: 'TT' },
      { at: '0,1', text: 'Nội dung' },
      { at: '0,2', text: 'Thời hạn' },
      { at: '1,0', text: '1' },
      { at: '1,1', text: 'Rà soát | báo cáo' },
      { at: '1,2', text: 'Quý I / Quý II' },
      { at: '2,0', text: '2' },
      { at: '2,1', text: '' },
      { at: '2,2', text: '' },
      { at: '3,0', text: '3' },
      { at: '3,1', text: '' },
      { at: '3,2', text: '' },
    ]);
    expect(document.grids[0]).toMatchObject({
      kind: 'markdown',
      rowCount: 4,
      columnCount: 3,
      headRows: 1,
      purpose: 'data',
    });
    expect(linesOf(document)).toEqual([
      'Trước',
      'TT',
      'Nội dung',
      'Thời hạn',
      '1',
      'Rà soát | báo cáo',
      'Quý I',
      'Quý II',
      '2',
      '3',
      'Sau',
    ]);
  });

  it('drops the empty head that converters add, and knows a table that goes on', async () => {
    const added = await markdown('| | |\n|---|---|\n| a | b |\n');
    expect(added.grids[0]).toMatchObject({ rowCount: 1, headRows: null });
    const on = await markdown('| 15 | Rà soát |\n|---|---|\n| 16 | Kiểm tra |\n');
    expect(on.grids[0]).toMatchObject({ rowCount: 2, headRows: 0 });
    const bare = await markdown('| 15 | Rà soát |\n| 16 | Kiểm tra |\n');
    expect(bare.grids[0]).toMatchObject({ rowCount: 2, headRows: null });
  });

  it('reads HTML tables with spans, heads and tables inside', async () => {
    const document = await markdown(`<table border="1"><thead>
      <tr><th rowspan="2">TT</th><th colspan=2>Nội dung</th></tr><tr><th>A</th><th>B</th></tr></thead>
      <tbody><tr><td colspan="3"><b>I. Cải cách thể chế</b></td></tr>
      <tr><td>1<td>Một<br>Hai<td><p>Ba</p><table><tr><td>x</td><td>y</td></tr></table></tr></tbody></table>`);
    expect(cellsOf(document)).toEqual([
      { at: '0,0 2x1', text: 'TT' },
      { at: '0,1 1x2', text: 'Nội dung' },
      { at: '1,1', text: 'A' },
      { at: '1,2', text: 'B' },
      { at: '2,0 1x3', text: 'I. Cải cách thể chế' },
      { at: '3,0', text: '1' },
      { at: '3,1', text: 'Một / Hai' },
      { at: '3,2', text: 'Ba / x / y' },
    ]);
    expect(document.grids[0]).toMatchObject({ rowCount: 4, columnCount: 3, headRows: 2 });
    expect(document.lines.find((line) => document.text.slice(line.start, line.end).startsWith('I.'))?.style?.bold).toBe(
      true,
    );
  });

  it('tells a letterhead from data', async () => {
    const head = await markdown(
      '| UBND XÃ A | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 1/KH-UBND | Độc lập |\n',
    );
    expect(head.grids[0]!.purpose).toBe('layout');
  });
});

describe('odd Markdown', () => {
  const fragment = fc.constantFrom(
    ...['**', '*', '_', '`', '```\n', '|', '|---|---|\n', '\\', '\n', '\n\n', '<', '>', '<table>', '<td rowspan=9>'],
    ...[
      '</table>',
      '<!--',
      '-->',
      '![',
      '](',
      ')',
      '[^1]',
      '# ',
      '- ',
      '$',
      '$\\ge',
      '&#0;',
      'ệ',
      'a',
      ' ',
      '{1}-----\n',
      '\f',
    ],
  );

  it('never throws, and places every line', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fragment, { maxLength: 60 }), async (parts) => {
        const document = await markdown(`x${parts.join('')}`).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ReadError);
          return null;
        });
        if (document) expect(linesOf(document).join('\n')).toBe(document.text);
      }),
      { numRuns: 500 },
    ));

  it.each(['<', '[', '![', '`', '**a ', '*_', '<!--', '<table>', '<script>', '|a', '$\\', '~~', '<a '])(
    'comes to an end with a hundred thousand "%s"',
    async (piece) => {
      const end = await markdown(`x${piece.repeat(100_000)}`).then(
        (document) => document.format,
        (error: unknown) => (error instanceof ReadError ? error.code : error),
      );
      expect(['md', 'not-vietnamese', 'no-text']).toContain(end);
    },
    20_000,
  );
});
