/** Word files, feature by feature: what Word prints is what the canonical text says. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';
import {
  abstractNum,
  type DocxParts,
  documentXml,
  lvl,
  num,
  numPr,
  p,
  r,
  tbl,
  tc,
  tr,
  writeDocx,
} from '../support/docx-writer.ts';
import { FULL_FIXTURES, fixturePath } from '../support/fixtures.ts';

const read = (parts: DocxParts | string): Promise<SourceDocument> =>
  readDocument(writeDocx(typeof parts === 'string' ? { body: parts } : parts), { name: 'a.docx' });
const linesOf = async (parts: DocxParts | string): Promise<string[]> => (await read(parts)).text.split('\n');
const codeOf = (bytes: Uint8Array, options = {}): Promise<string> =>
  readDocument(bytes, { name: 'a.docx', ...options }).then(
    () => 'read',
    (error) => (error as { code: string }).code,
  );

describe('automatic numbering', () => {
  const outline = abstractNum(
    0,
    lvl(0, 'upperRoman', '%1.'),
    lvl(1, 'decimal', '%2.'),
    lvl(2, 'decimal', '%2.%3.'),
    lvl(3, 'lowerLetter', '%4)'),
    lvl(4, 'bullet', '-'),
  );

  it('prints roman, decimal, multi-level, letters and bullets, and starts again below', async () => {
    const numbering = outline + num(1, 0);
    const levels = [0, 1, 2, 2, 3, 3, 4, 1, 2, 0, 1, 3];
    expect(await linesOf({ numbering, body: levels.map((level) => p('Mục', numPr(1, level))).join('') })).toEqual([
      'I. Mục',
      '1. Mục',
      '1.1. Mục',
      '1.2. Mục',
      'a) Mục',
      'b) Mục',
      '- Mục',
      '2. Mục',
      '2.1. Mục',
      'II. Mục',
      '1. Mục',
      'a) Mục',
    ]);
  });

  it("keeps Word's own order of letters, and doubles them after z", async () => {
    const numbering = abstractNum(0, lvl(0, 'lowerLetter', '%1)')) + num(1, 0);
    const lines = await linesOf({ numbering, body: p('x', numPr(1)).repeat(28) });
    expect(lines.slice(3, 6)).toEqual(['d) x', 'e) x', 'f) x']);
    expect(lines.slice(25)).toEqual(['z) x', 'aa) x', 'bb) x']);
  });

  it('goes on in another instance of the list, and starts afresh where the instance says so', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, override);
    const body = [1, 1, 2, 3, 3, 1].map((id) => p('x', numPr(id))).join('');
    expect(await linesOf({ numbering, body })).toEqual(['1. x', '2. x', '3. x', '5. x', '6. x', '7. x']);
  });

  it('obeys levels that never restart, legal numbering, suffixes, hidden labels and zero starts', async () => {
    const numbering =
      abstractNum(
        0,
        lvl(0, 'upperRoman', 'Chương %1', '<w:suff w:val="space"/>'),
        lvl(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
        lvl(2, 'decimal', '%1.%3', '<w:isLgl/><w:suff w:val="nothing"/>'),
        lvl(3, 'decimalZero', '%4', '', 0),
        lvl(4, 'none', ''),
      ) + num(1, 0);
    const body = [0, 1, 1, 0, 1, 2, 3, 4].map((level) => p('x', numPr(1, level))).join('');
    expect(await linesOf({ numbering, body })).toEqual([
      'Chương I x',
      'Điều 1. x',
      'Điều 2. x',
      'Chương II x',
      'Điều 3. x',
      '2.1x',
      '00 x',
      'x',
    ]);
  });

  it('follows styles: by the level that names the style, by inheritance, switched off by number 0', async () => {
    const numbering =
      abstractNum(
        0,
        lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc1"/>'),
        lvl(1, 'decimal', '%2.', '<w:pStyle w:val="Muc2"/>'),
      ) + num(4, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc1"><w:name w:val="Mục 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc2"><w:name w:val="heading 2"/><w:basedOn w:val="Muc1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const style = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
    const document = await read({
      numbering,
      styles,
      body:
        p('Một', style('Muc1')) + p('Hai', style('Muc2')) + p('Ba', style('Con')) + p('Bốn', style('Muc1', numPr(0))),
    });
    expect(document.text.split('\n')).toEqual(['I. Một', '1. Hai', '2. Ba', 'Bốn']);
    expect(document.lines.map((line) => line.style?.headingLevel)).toEqual([1, 2, 2, 1]);
    expect(document.lines.map((line) => line.style?.bold)).toEqual([true, true, true, true]);
  });

  it('numbers the cells of a table, and prints symbol bullets as signs', async () => {
    const numbering =
      abstractNum(0, lvl(0, 'decimal', '%1')) +
      abstractNum(
        1,
        '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>',
      ) +
      num(1, 0) +
      num(2, 1);
    const row = (text: string): string => tr([tc(p('', numPr(1))), tc(p(text, numPr(2)))]);
    const document = await read({ numbering, body: tbl([row('Rà soát'), row('Báo cáo')], [600, 5000]) });
    expect(document.text.split('\n')).toEqual(['1', '• Rà soát', '2', '• Báo cáo']);
  });

  it('neither counts nor prints what is deleted or hidden', async () => {
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0);
    const gone = `<w:p><w:pPr>${numPr(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`;
    const hidden = p(r('ẩn', '<w:vanish/>'), `${numPr(1)}<w:rPr><w:vanish/></w:rPr>`);
    expect(await linesOf({ numbering, body: p('a', numPr(1)) + gone + hidden + p('b', numPr(1)) })).toEqual([
      '1. a',
      '2. b',
    ]);
  });
});

describe('tables', () => {
  const cellsOf = (document: SourceDocument, grid = 0): unknown[] =>
    document.grids[grid]!.cells.map((cell) => [
      cell.row,
      cell.column,
      cell.rowSpan,
      cell.columnSpan,
      cell.spans.map((span) => document.text.slice(span.start, span.end)).join('|'),
    ]);

  it('merges cells down and across, and knows the head rows', async () => {
    const document = await read(
      tbl(
        [
          tr([tc('TT', '<w:vMerge w:val="restart"/>'), tc('Thời gian', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
          tr([tc('', '<w:vMerge/>'), tc('Từ'), tc('Đến')], '<w:tblHeader/>'),
          tr([tc('1'), tc('Quý I'), tc('Quý II')]),
          tr([tc('2', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('Quý III')]),
        ],
        [700, 3000, 3000],
      ),
    );
    expect(cellsOf(document)).toEqual([
      [0, 0, 2, 1, 'TT'],
      [0, 1, 1, 2, 'Thời gian'],
      [1, 1, 1, 1, 'Từ'],
      [1, 2, 1, 1, 'Đến'],
      [2, 0, 1, 1, '1'],
      [2, 1, 1, 1, 'Quý I'],
      [2, 2, 1, 1, 'Quý II'],
      [3, 0, 1, 2, '2'],
      [3, 2, 1, 1, 'Quý III'],
    ]);
    expect(document.grids[0]).toMatchObject({ columnCount: 3, rowCount: 4, headRows: 2, purpose: 'data' });
  });

  it('makes one column of edges that were moved by hand', async () => {
    const document = await read(
      tbl(
        [tr([tc('a'), tc('b', '<w:gridSpan w:val="2"/>')]), tr([tc('c', '<w:gridSpan w:val="2"/>'), tc('d')])],
        [3000, 40, 3000],
      ),
    );
    expect(cellsOf(document)).toEqual([
      [0, 0, 1, 1, 'a'],
      [0, 1, 1, 1, 'b'],
      [1, 0, 1, 1, 'c'],
      [1, 1, 1, 1, 'd'],
    ]);
  });

  it('puts a nested table into its cell, line by line, and skips deleted rows', async () => {
    const inner = tbl([tr([tc('một'), tc('hai')]), tr([tc('ba'), tc('bốn')])], [1000, 1000]);
    const document = await read(
      tbl(
        [tr([tc('x'), tc(p('trước') + inner + p('sau'))]), tr([tc('bỏ')], '<w:del w:id="1"/>'), tr([tc('y'), tc('')])],
        [3000, 3000],
      ),
    );
    expect(cellsOf(document)).toEqual([
      [0, 0, 1, 1, 'x'],
      [0, 1, 1, 1, 'trước|một|hai|ba|bốn|sau'],
      [1, 0, 1, 1, 'y'],
      [1, 1, 1, 1, ''],
    ]);
  });

  it('reads a letterhead left block first, as running text side by side', async () => {
    const document = await read(
      tbl(
        [
          tr([tc(p('ỦY BAN NHÂN DÂN') + p('XÃ AN LẠC')), tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))]),
          tr([tc('Số: 05/KH-UBND'), tc('An Lạc, ngày 08 tháng 01 năm 2026')]),
        ],
        [4000, 5500],
        '',
      ) + p('KẾ HOẠCH'),
    );
    expect(document.lines.map((line) => [document.text.slice(line.start, line.end), line.role, line.block])).toEqual([
      ['ỦY BAN NHÂN DÂN', 'text', 0],
      ['XÃ AN LẠC', 'text', 0],
      ['Số: 05/KH-UBND', 'text', 0],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'text', 1],
      ['An Lạc, ngày 08 tháng 01 năm 2026', 'text', 1],
      ['KẾ HOẠCH', 'text', null],
    ]);
    expect(document.grids[0]!.purpose).toBe('layout');
  });
});

describe('text', () => {
  it('breaks lines inside a paragraph without starting another', async () => {
    const document = await read(p(`${r('PHỤ LỤC')}<w:r><w:br/><w:t>NHIỆM VỤ</w:t></w:r>`) + p('sau'));
    expect(document.text).toBe('PHỤ LỤC\nNHIỆM VỤ\nsau');
    expect(document.lines.map((line) => line.startsParagraph)).toEqual([true, false, true]);
  });

  it('shows the results of fields, not their instructions, also nested and over paragraphs', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested = `${char('begin')}${code('IF ')}${char('begin')}${code('PAGE')}${char('separate')}${r('9')}${char('end')}${char('separate')}${r('đúng')}${char('end')}`;
    const over =
      p(`${char('begin')}${code('REF a')}${char('separate')}${r('một')}`) + p(`${r('hai')}${char('end')}${r(' ba')}`);
    const simple = p(`<w:fldSimple w:instr=" DATE "><w:r><w:t>01/02/2026</w:t></w:r></w:fldSimple>`);
    const unclosed = p(`${r('còn ')}${char('begin')}${code('BAD')}`) + p('vẫn đọc');
    expect(await linesOf(p(nested) + over + simple + unclosed)).toEqual([
      'đúng',
      'một',
      'hai ba',
      '01/02/2026',
      'còn',
      'vẫn đọc',
    ]);
  });

  it('takes the accepted view of tracked changes', async () => {
    const body =
      p(
        `${r('Giữ ')}<w:ins w:id="1">${r('thêm')}</w:ins><w:del w:id="2"><w:r><w:delText>bớt</w:delText></w:r></w:del><w:moveFrom w:id="3">${r('đi')}</w:moveFrom><w:moveTo w:id="4">${r(' đến')}</w:moveTo>`,
      ) +
      p('Nối ', '<w:rPr><w:del w:id="5"/></w:rPr>') +
      p('tiếp');
    expect(await linesOf(body)).toEqual(['Giữ thêm đến', 'Nối tiếp']);
  });

  it('reads through links, controls and tags, and leaves hidden text out, by style too', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="An"><w:name w:val="ẩn"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `${p(
      `<w:hyperlink r:id="x">${r('liên kết')}</w:hyperlink><w:sdt><w:sdtContent>${r(' trong ô')}</w:sdtContent></w:sdt><w:smartTag>${r(' thẻ')}</w:smartTag>${r(' ẩn', '<w:rStyle w:val="An"/>')}${r(' hiện', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}`,
    )}<w:sdt><w:sdtContent>${p('khối')}</w:sdtContent></w:sdt>`;
    expect(await linesOf({ styles, body })).toEqual(['liên kết trong ô thẻ hiện', 'khối']);
  });

  it('prints symbols, hyphens, tabs and capitals as seen', async () => {
    expect(
      await linesOf(
        p(
          `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> có</w:t><w:tab/><w:t>2021</w:t><w:noBreakHyphen/><w:t>20</w:t><w:softHyphen/><w:t>25</w:t></w:r>`,
        ) + p(r('Kế hoạch', '<w:caps/>')),
      ),
    ).toEqual(['☑ có 2021-2025', 'KẾ HOẠCH']);
  });

  it('takes a text box once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${p('DỰ THẢO')}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const vml = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('cũ')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await linesOf(p(r('Thân') + drawing) + p(r('Sau') + vml))).toEqual(['Thân', 'DỰ THẢO', 'Sau', 'cũ']);
  });

  it('puts footnotes behind their paragraph, marks out of the sentence', async () => {
    const footnotes = `<w:footnote w:id="1">${p('<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Theo Quyết định.</w:t></w:r>')}</w:footnote>`;
    const document = await read({
      footnotes,
      body: p(`${r('Tỉnh ủy')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' giao.')}`) + p('Sau'),
    });
    expect(document.text).toBe('Tỉnh ủy giao.\n1 Theo Quyết định.\nSau');
    expect(document.lines.map((line) => line.role)).toEqual(['text', 'footnote', 'text']);
  });

  it('keeps headers, page numbers and comments apart', async () => {
    const page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
    const document = await read({
      headers: { h1: p(page), h2: p('Mẫu số 01') },
      footers: { f1: p('UBND xã An Lạc') },
      comments: `<w:comment w:id="0">${p('Xem lại')}</w:comment>`,
      body: `${p('Thân')}<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`,
    });
    expect(document.text).toBe('Thân');
    expect(document.asides).toEqual([
      { kind: 'page-number', text: '2', page: null },
      { kind: 'running-head', text: 'Mẫu số 01', page: null },
      { kind: 'running-foot', text: 'UBND xã An Lạc', page: null },
      { kind: 'comment', text: 'Xem lại', page: null },
    ]);
  });

  it('counts pages by the breaks that Word left, once for a row that a page cuts', async () => {
    const cut = '<w:r><w:lastRenderedPageBreak/><w:t>sau</w:t></w:r>';
    const document = await read(
      p('một') +
        p(`<w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r>`) +
        tbl([tr([tc(p(r('a')) + p(cut)), tc(p(r('b')) + p(cut))])], [3000, 3000]) +
        p('cuối'),
    );
    expect(document.pages).toBe(3);
    expect(document.lines.map((line) => line.page)).toEqual([1, 2, 2, 3, 2, 3, 3]);
    expect((await read(p('một'))).pages).toBeNull();
  });

  it('undoes legacy fonts by run and says so once', async () => {
    const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    const capital = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';
    const document = await read(
      p(r('Uû ban nh©n d©n', font)) +
        p(r('kÕ ho¹ch', capital)) +
        p(r('Unicode: tiếng Việt')) +
        p(r('x· h\u00e9i', font)),
    );
    expect(document.text.split('\n')).toEqual(['Uỷ ban nhân dân', 'KẾ HOẠCH', 'Unicode: tiếng Việt', 'xã hội']);
    expect(document.repairs).toEqual([
      { kind: 'encoding', from: 'Uû ban nh©n d©n', to: 'Uỷ ban nhân dân', span: { start: 0, end: 15 } },
      { kind: 'encoding', from: 'kÕ ho¹ch', to: 'KẾ HOẠCH', span: { start: 16, end: 24 } },
    ]);
  });

  it('reports pictures that fill a page, chunks and objects', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:extent cx="6500000" cy="9000000"/><a:graphic><a:blip r:embed="i1"/></a:graphic></wp:inline></w:drawing></w:r>';
    const document = await read(`${p('Thân')}${p(picture)}<w:altChunk r:id="c"/>${p('<w:r><w:object/></w:r>')}`);
    expect(document.unread).toEqual([
      { page: null, what: 'image', reason: 'picture' },
      { page: null, what: 'part', reason: 'alternative-format-chunk' },
      { page: null, what: 'part', reason: 'embedded-object' },
    ]);
  });

  it('writes formulas as one would type them', async () => {
    const run = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = `<m:oMath>${run('x=')}<m:f><m:num>${run('a')}</m:num><m:den>${run('b')}</m:den></m:f></m:oMath>`;
    expect(await linesOf(p(r('Tính ') + formula))).toEqual(['Tính x=a/b']);
  });

  it('knows looks: bold, size, alignment, indent', async () => {
    const document = await read(
      p(r('KẾ HOẠCH', '<w:b/><w:sz w:val="28"/>'), '<w:jc w:val="center"/>') +
        p('Thân', '<w:ind w:left="720" w:hanging="360"/><w:jc w:val="both"/>'),
    );
    expect(document.lines.map((line) => line.style)).toEqual([
      { bold: true, italic: false, size: 14, align: 'center', indent: 0 },
      { bold: false, italic: false, align: 'justify', indent: 18 },
    ]);
  });
});

describe('packages', () => {
  const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
    Uint8Array.from(Buffer.from(text, encoding));

  it('reads strict files and unusual prefixes', async () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>`;
    const document = await readDocument(writeDocx({ body: '' }, { 'word/document.xml': bytesOf(strict) }));
    expect(document.text).toBe('Kế hoạch');
    expect(document.lines[0]!.style?.align).toBe('center');
  });

  it('refuses bombs, damage and cut files with their codes', async () => {
    const good = writeDocx({ body: p('Kế hoạch cải cách hành chính'.repeat(400)) });
    const big = writeDocx({ body: '' }, { 'word/document.xml': bytesOf(documentXml(`<w:p>${' '.repeat(6e6)}</w:p>`)) });
    expect(await codeOf(good)).toBe('read');
    expect(await codeOf(big)).toBe('zip-bomb');
    expect(await codeOf(good, { limits: { maxUnpackedBytes: 1000 } })).toBe('zip-bomb');
    expect(await codeOf(good.subarray(0, good.length - 60))).toBe('truncated');
    expect(await codeOf(writeDocx({ body: '' }, { 'word/document.xml': bytesOf('<w:document><w:body>') }))).toBe(
      'corrupt',
    );
    const flipped = good.slice();
    const at = Buffer.from(good).indexOf('word/document.xml') + 60;
    for (let i = 0; i < 20; i++) flipped[at + i]! ^= 0x5a;
    expect(await codeOf(flipped)).toBe('corrupt');
  });

  it('is not hung by depth or by a document without end', async () => {
    const deep = '<w:ins>'.repeat(3000) + '</w:ins>'.repeat(3000);
    expect(await codeOf(writeDocx({ body: deep }))).toBe('corrupt');
  });
});

describe.each(FULL_FIXTURES)('mammoth on %s', (name) => {
  it('finds the same words, the labels of Word aside', async () => {
    const bytes = readFileSync(fixturePath(name, '.docx'));
    const wordsOf = (text: string): string[] =>
      text
        .normalize('NFC')
        .match(/[\p{L}\p{N}%/]+/gu)!
        .sort();
    const theirs = wordsOf((await mammoth.extractRawText({ buffer: bytes })).value);
    const ours = wordsOf((await readDocument(bytes)).text);
    const missing: string[] = [];
    let at = 0;
    for (const word of theirs) {
      while (at < ours.length && ours[at]! < word) at++;
      if (ours[at] === word) at++;
      else missing.push(word);
    }
    expect(missing).toEqual([]);
    expect(ours.length - theirs.length).toBeLessThan(0.06 * ours.length);
  });
});
