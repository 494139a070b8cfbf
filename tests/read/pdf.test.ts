import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../src/language/tcvn3.ts';
import { encodeVni } from '../../src/language/vni.ts';
import { readDocument } from '../../src/layout/read-document.ts';
import { ReadError } from '../../src/read/errors.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';
import { fixturePath } from '../support/fixtures.ts';
import { LETTER_WIDTH, type WrittenPage, type WrittenText, writePdf } from '../support/pdf-writer.ts';

const read = (pages: WrittenPage[], ocr: 'never' | 'auto' = 'never'): Promise<SourceDocument> =>
  readDocument(writePdf(pages), { name: 'thu.pdf', ocr });

const SENTENCE = 'Ủy ban nhân dân xã ban hành kế hoạch cải cách hành chính năm 2026';
const paragraph = (y: number, text = SENTENCE, fields: Partial<WrittenText> = {}): WrittenText => ({
  x: 85,
  y,
  text,
  ...fields,
});

/** Cells as texts, merged cells at their first slot only. */
const cellsOf = (document: SourceDocument, grid = 0): string[][] => {
  const { rowCount, columnCount, cells } = document.grids[grid]!;
  const rows = Array.from({ length: rowCount }, () => Array<string>(columnCount).fill(''));
  for (const cell of cells) {
    rows[cell.row]![cell.column] = cell.spans.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  }
  return rows;
};

const codeOf = async (bytes: Uint8Array, options = {}): Promise<string> => {
  try {
    await readDocument(bytes, { name: 'thu.pdf', ocr: 'never', ...options });
    return 'read';
  } catch (error) {
    return error instanceof ReadError ? error.code : String(error);
  }
};

describe('text of a page', () => {
  it('reads lines from top to bottom whatever the order in the file', async () => {
    const document = await read([
      {
        texts: [
          paragraph(160, 'Dòng ba của kế hoạch'),
          paragraph(120, 'Dòng một của kế hoạch'),
          paragraph(140, 'Dòng hai của kế hoạch'),
        ],
      },
    ]);
    expect(document.text).toBe('Dòng một của kế hoạch\nDòng hai của kế hoạch\nDòng ba của kế hoạch');
    expect(document.lines.map((line) => line.page)).toEqual([1, 1, 1]);
  });

  it('says that words stand at no place of the page, and reads the others', async () => {
    const nowhere = '9'.repeat(400);
    const document = await read([
      {
        raw: `BT /plain 13 Tf 1 0 0 1 ${nowhere} 700 Tm <21> Tj ET BT /plain ${nowhere} Tf 1 0 0 1 90 600 Tm <21> Tj ET`,
        texts: [paragraph(120, 'Dòng một của kế hoạch'), paragraph(140, 'Dòng hai của kế hoạch')],
      },
    ]);
    expect(document.text).toBe('Dòng một của kế hoạch\nDòng hai của kế hoạch');
    expect(document.unread).toEqual([{ page: 1, what: 'region', reason: 'damaged' }]);
  });

  it('fills the holes of one font with the glyphs of another, drawn later', async () => {
    const whole = 'Thực hiện Nghị quyết';
    const hole = /[ựệị]/u;
    const texts: WrittenText[] = [];
    for (const inHole of [false, true]) {
      Array.from(whole).forEach((letter, i) => {
        if (letter !== ' ' && hole.test(letter) === inHole) {
          texts.push({ x: 85 + i * 13 * LETTER_WIDTH, y: 120, text: letter, font: inHole ? 'bold' : 'plain' });
        }
      });
    }
    expect((await read([{ texts }])).text).toBe(whole);
  });

  it('puts combining marks onto their letters', async () => {
    let x = 85 - 13 * LETTER_WIDTH;
    const texts = Array.from(SENTENCE.normalize('NFD'), (letter): WrittenText => {
      if (!/\p{M}/u.test(letter)) x += 13 * LETTER_WIDTH;
      return { x, y: 120, text: letter };
    });
    expect((await read([{ texts }])).text).toBe(SENTENCE.normalize('NFC'));
  });

  it.each([90, 180, 270] as const)('turns a page of /Rotate %i as its reader sees it', async (rotate) => {
    const document = await read([
      { rotate, texts: [paragraph(120), paragraph(140, 'và các năm tiếp theo trên địa bàn')] },
    ]);
    expect(document.text).toBe(`${SENTENCE}\nvà các năm tiếp theo trên địa bàn`);
  });

  it('undoes .VnTime by the raw codes, ư among them', async () => {
    const text = 'Chương trình cải cách hành chính của phường được ban hành';
    expect((await read([{ texts: [paragraph(120, encodeTcvn3(text), { font: 'tcvn3' })] }])).text).toBe(text);
  });

  it('undoes VNI fonts, whose marks are glyphs of their own', async () => {
    const text = 'Chương trình cải cách hành chính của phường được ban hành';
    expect((await read([{ texts: [paragraph(120, encodeVni(text), { font: 'vni' })] }])).text).toBe(text);
  });

  it('puts the words of form fields at their place', async () => {
    const document = await read([
      {
        texts: [paragraph(120, 'Số:'), paragraph(120, '/KH-UBND', { x: 150 }), paragraph(160)],
        fields: [{ x: 118, y: 120, text: '27' }],
      },
    ]);
    expect(document.text.split('\n')[0]).toBe('Số: 27/KH-UBND');
  });

  it('sets signature layers aside', async () => {
    const document = await read([
      { texts: [paragraph(160)], fields: [{ x: 400, y: 60, text: 'Người ký: Ủy ban nhân dân xã', size: 8 }] },
    ]);
    expect(document.text).toBe(SENTENCE);
    expect(document.asides).toEqual([{ kind: 'signature', text: 'Người ký: Ủy ban nhân dân xã', page: 1 }]);
  });

  it('reports a page whose letters the file does not tell', async () => {
    const mute = Array.from({ length: 6 }, (_, i) => paragraph(120 + 20 * i, SENTENCE, { font: 'mute' }));
    const document = await read([{ texts: mute }, { texts: [paragraph(120)] }]);
    expect(document.unread).toEqual([{ page: 1, what: 'page', reason: 'broken-encoding' }]);
    expect(document.text).toBe(SENTENCE);
  });
});

describe('layout', () => {
  it('reads letterhead blocks one after the other', async () => {
    const document = await read([
      {
        texts: [
          { x: 90, y: 60, text: 'ỦY BAN NHÂN DÂN' },
          { x: 290, y: 60, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
          { x: 110, y: 76, text: 'XÃ TÂN LẬP' },
          { x: 320, y: 76, text: 'Độc lập - Tự do - Hạnh phúc' },
          { x: 95, y: 100, text: 'Số: 27/KH-UBND' },
          { x: 310, y: 100, text: 'Tân Lập, ngày 05 tháng 01 năm 2026' },
          { x: 260, y: 140, text: 'KẾ HOẠCH' },
        ],
      },
    ]);
    expect(document.text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ TÂN LẬP',
      'Số: 27/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tân Lập, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH',
    ]);
    expect(document.lines.map((line) => line.block)).toEqual([1, 1, 1, 2, 2, 2, null]);
  });

  it('takes page numbers and running heads out', async () => {
    const pages = [1, 2, 3, 4].map((number) => ({
      texts: [
        paragraph(30, 'Kế hoạch của xã Tân Lập'),
        paragraph(120, `Trang thứ ${number} của kế hoạch`),
        paragraph(810, `${number}`, { x: 295 }),
      ],
    }));
    const document = await read(pages);
    expect(document.text.split('\n')).toEqual([1, 2, 3, 4].map((number) => `Trang thứ ${number} của kế hoạch`));
    expect(document.asides.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(4).fill('page-number'),
      ...Array<string>(4).fill('running-head'),
    ]);
  });

  it('takes a footnote and its mark out of the sentence that it interrupts', async () => {
    const document = await read([
      {
        texts: [
          paragraph(700, 'Kế hoạch này được ban hành theo Nghị quyết của Tỉnh ủy'),
          { x: 85 + 54 * 6.5, y: 696, text: '1', size: 8 },
          paragraph(718, 'và được gửi tới các cơ quan, đơn vị thuộc Ủy ban nhân'),
          { x: 85, y: 770, text: '1', size: 6 },
          { x: 92, y: 773, text: 'Nghị quyết số 10-NQ/TU ngày', size: 10 },
          { x: 85, y: 786, text: '05/12/2024 của Tỉnh ủy.', size: 10 },
        ],
        strokes: [[85, 758, 229, 758]],
      },
      { texts: [paragraph(60, 'dân xã để thực hiện.')] },
    ]);
    expect(document.text.split('\n')).toEqual([
      'Kế hoạch này được ban hành theo Nghị quyết của Tỉnh ủy',
      'và được gửi tới các cơ quan, đơn vị thuộc Ủy ban nhân',
      'dân xã để thực hiện.',
      '1 Nghị quyết số 10-NQ/TU ngày',
      '05/12/2024 của Tỉnh ủy.',
    ]);
    expect(document.lines.map((line) => line.role)).toEqual(['text', 'text', 'text', 'footnote', 'footnote']);
    // A note's further line begins no note, though it begins with a number.
    expect(document.lines.slice(3).map((line) => line.startsParagraph)).toEqual([true, false]);
  });
});

describe('tables', () => {
  const xs = [60, 100, 320, 520];
  const ruled = (ys: number[], style: 'strokes' | 'fills'): WrittenPage =>
    style === 'strokes'
      ? {
          strokes: [
            ...ys.map((y): [number, number, number, number] => [xs[0]!, y, xs.at(-1)!, y]),
            ...xs.map((x): [number, number, number, number] => [x, ys[0]!, x, ys.at(-1)!]),
          ],
        }
      : {
          fills: [
            ...ys.flatMap((y) =>
              xs.slice(1).map((x, i): [number, number, number, number] => [xs[i]!, y, x - xs[i]!, 0.48]),
            ),
            ...xs.flatMap((x) =>
              ys.slice(1).map((y, i): [number, number, number, number] => [x, ys[i]!, 0.48, y - ys[i]!]),
            ),
          ],
        };
  const row = (y: number, ...cells: string[]): WrittenText[] =>
    cells.flatMap((text, i) => (text === '' ? [] : [{ x: xs[i]! + 4, y, text, size: 11 }]));

  it.each(['strokes', 'fills'] as const)('reads a table ruled by %s, cell by cell', async (style) => {
    const document = await read([
      {
        ...ruled([100, 120, 155, 175], style),
        texts: [
          ...row(114, 'TT', 'Nội dung', 'Cơ quan chủ trì'),
          ...row(134, '1', 'Rà soát thủ tục', 'Văn phòng'),
          ...row(148, '', 'hành chính'),
          ...row(169, '2', 'Kiểm tra', 'Nội vụ'),
        ],
      },
    ]);
    expect(cellsOf(document)).toEqual([
      ['TT', 'Nội dung', 'Cơ quan chủ trì'],
      ['1', 'Rà soát thủ tục hành chính', 'Văn phòng'],
      ['2', 'Kiểm tra', 'Nội vụ'],
    ]);
    expect(document.text.split('\n')).toEqual([
      'TT',
      'Nội dung',
      'Cơ quan chủ trì',
      '1',
      'Rà soát thủ tục',
      'hành chính',
      'Văn phòng',
      '2',
      'Kiểm tra',
      'Nội vụ',
    ]);
    expect(document.grids[0]!.headRows).toBe(1);
  });

  it('joins pages: a head repeated in other words dropped, the cut row healed', async () => {
    const document = await read([
      {
        ...ruled([700, 730, 780], 'fills'),
        texts: [
          ...row(720, 'TT', 'Nội dung', 'Bộ phận chủ trì'),
          ...row(745, '1', 'Rà soát các thủ tục', 'Văn phòng'),
          paragraph(820, '1', { x: 295 }),
        ],
      },
      {
        ...ruled([60, 90, 110, 140], 'fills'),
        texts: [
          ...row(80, 'TT', 'Nội dung', 'Cơ quan chủ trì'),
          ...row(104, '', 'hành chính đã ban hành', ''),
          ...row(130, '2', 'Kiểm tra công vụ', 'Nội vụ'),
          paragraph(820, '2', { x: 295 }),
        ],
      },
    ]);
    expect(cellsOf(document)).toEqual([
      ['TT', 'Nội dung', 'Bộ phận chủ trì'],
      ['1', 'Rà soát các thủ tục hành chính đã ban hành', 'Văn phòng'],
      ['2', 'Kiểm tra công vụ', 'Nội vụ'],
    ]);
    expect(document.grids[0]!.pages).toEqual([1, 2]);
    expect(document.text).toContain('Rà soát các thủ tục\nhành chính đã ban hành\nVăn phòng');
    expect(document.asides).toContainEqual({ kind: 'repeated-head', text: 'TT Nội dung Cơ quan chủ trì', page: 2 });
  });

  it('takes a frame around text, an underline and an empty grid for no table', async () => {
    const document = await read([
      {
        texts: [paragraph(120), paragraph(200, 'Trong khung là một dòng chữ thường của kế hoạch')],
        strokes: [
          [85, 124, 300, 124],
          [80, 180, 500, 180],
          [80, 220, 500, 220],
          [80, 180, 80, 220],
          [500, 180, 500, 220],
          ...ruled([300, 320, 340], 'strokes').strokes!,
        ],
      },
    ]);
    expect(document.grids).toEqual([]);
    expect(document.text.split('\n')).toHaveLength(2);
  });
});

describe('files that cannot be read', () => {
  const whole = readFileSync(fixturePath('huyen-dong-lam-2016', '.pdf'));

  it('tells a file cut short', async () => {
    expect(await codeOf(whole.subarray(0, 600))).toBe('truncated');
  });

  it('tells a file with nothing behind its head', async () => {
    expect(await codeOf(Buffer.from(`%PDF-1.4\n${'x'.repeat(500)}\n%%EOF`))).toBe('corrupt');
  });

  it('refuses more pages than allowed', async () => {
    expect(await codeOf(whole, { limits: { maxPages: 2 } })).toBe('too-many-pages');
  });

  it('lends the world no stand-ins', async () => {
    await readDocument(whole, { name: 'thu.pdf' });
    expect(['DOMMatrix', 'Path2D', 'ImageData', 'FontFace', 'pdfjs'].filter((name) => name in globalThis)).toEqual([]);
  });
});
