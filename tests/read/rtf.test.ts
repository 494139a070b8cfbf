/** Rich Text Format as offices have it, often under the name .doc. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';

const HEAD =
  '{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\froman\\fcharset163 Times New Roman;}{\\f1\\fnil\\fcharset2 Symbol;}{\\f2\\fnil\\fcharset0 .VnTime;}}';
const read = (body: string): Promise<SourceDocument> =>
  readDocument(Uint8Array.from(Buffer.from(`${HEAD}${body}}`, 'latin1')), { name: 'a.doc' });
const linesOf = async (body: string): Promise<string[]> => (await read(body)).text.split('\n');

describe('RTF', () => {
  it('reads Unicode with its stand-ins, and bytes by the code page of their font', async () => {
    expect(
      await linesOf(
        "K\\u7871?ho\\u7841?ch \\uc2\\u7871\\'61\\'62!\\par \\'d0\\'f5ng L\\'e2m\\par {\\f2 Uû ban nh\\'a9n d\\'a9n}",
      ),
    ).toEqual(['Kếhoạch ế!', 'Đơng Lâm', 'Uỷ ban nhân dân']);
  });

  it('prints labels, breaks and signs, and leaves out what is hidden, deleted or an instruction', async () => {
    expect(
      await linesOf(
        '\\pard{\\listtext\\pard\\plain I.\\tab}M\\u7909?c\\line ti\\u7871?p\\par {\\listtext\\f1\\\'b7\\tab}x{\\v y}{\\deleted z}\\par {\\field{\\*\\fldinst HYPERLINK "a"}{\\fldrslt li\\u234?n}} 2021\\_25\\par{\\*\\unknown bỏ}{\\info{\\upr{\\title a}{\\*\\ud{\\title b}}}}',
      ),
    ).toEqual(['I. Mục', 'tiếp', '• x', 'liên 2021-25']);
  });

  it('reads tables with merged and nested cells', async () => {
    const border = '\\clbrdrl\\brdrs\\clbrdrr\\brdrs';
    const document = await read(
      `\\trowd\\trhdr\\clvmgf${border}\\cellx1000${border}\\cellx5000\\pard\\intbl TT\\cell N\\u7897?i dung\\cell\\row` +
        `\\trowd\\clvmrg${border}\\cellx1000${border}\\cellx5000\\pard\\intbl\\cell tr\\u432?\\u7899?c\\par\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1500\\cellx3000\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 sau\\cell\\row\\pard h\\u7871?t\\par`,
    );
    expect(document.text.split('\n')).toEqual(['TT', 'Nội dung', 'trước', 'a', 'b', 'sau', 'hết']);
    expect(document.grids).toHaveLength(1);
    expect(document.grids[0]).toMatchObject({ columnCount: 2, rowCount: 2, headRows: 1, purpose: 'data' });
    expect(document.grids[0]!.cells.map(({ row, column, rowSpan }) => [row, column, rowSpan])).toEqual([
      [0, 0, 2],
      [0, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('puts footnotes behind their paragraph, text boxes too, and keeps headers and comments apart', async () => {
    const document = await read(
      '{\\header\\pard Trang {\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par}{\\footer\\pard Ch\\u226?n\\par}T\\u7881?nh{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} Ghi.} \\u7911?y{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard H\\u7897?p\\par}}{\\shprslt x}}{\\*\\annotation\\pard Xem.}\\par Sau\\par',
    );
    expect(document.text.split('\n')).toEqual(['Tỉnh ủy', '1 Ghi.', 'Hộp', 'Sau']);
    expect(document.lines.map((line) => line.role)).toEqual(['text', 'footnote', 'text', 'text']);
    expect(document.asides.map(({ kind, text }) => [kind, text])).toEqual([
      ['page-number', 'Trang 2'],
      ['running-foot', 'Chân'],
      ['comment', 'Xem.'],
    ]);
  });

  it('says where a file was cut', async () => {
    const cut = Uint8Array.from(Buffer.from(`${HEAD}{\\pard Ke hoach\\par {Noi`, 'latin1'));
    const document = await readDocument(cut, { name: 'a.rtf' });
    expect(document.text).toBe('Ke hoach\nNoi');
    expect(document.unread).toEqual([{ page: null, what: 'part', reason: 'cut-off' }]);
  });
});
