/** HTML pages as Word and portals save them. */
import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../src/language/tcvn3.ts';
import { ReadError } from '../../src/read/errors.ts';
import { cellsOf, latin1, linesOf, read } from '../helpers/document.ts';

const page = (body: string) =>
  read(`<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>${body}</body></html>`);

describe('HTML', () => {
  it('reads paragraphs, headings, line breaks and lists', async () => {
    const document = await page(`
      <h2 align="center"><b>KẾ HOẠCH</b></h2>
      <p style="text-align: justify">Căn cứ Luật;<br>Căn cứ
        Nghị&nbsp;định &amp; Thông tư.</p>
      <ul><li>Một<li>Hai</ul><ol type="I" start="3"><li>Ba</li><li>Bốn</li></ol>
      <div><b>Đậm</b> thường</div><script>alert(1)</script><p><b>TM. ỦY BAN<br>CHỦ TỊCH</b></p>`);
    expect(
      document.lines.map((line) => [document.text.slice(line.start, line.end), line.style, line.startsParagraph]),
    ).toEqual([
      ['KẾ HOẠCH', { headingLevel: 2, align: 'center', bold: true }, true],
      ['Căn cứ Luật;', { align: 'justify' }, true],
      ['Căn cứ Nghị định & Thông tư.', { align: 'justify' }, null],
      ['- Một', null, true],
      ['- Hai', null, true],
      ['III. Ba', null, true],
      ['IV. Bốn', null, true],
      ['Đậm thường', null, true],
      ['TM. ỦY BAN', { bold: true }, true],
      ['CHỦ TỊCH', { bold: true }, null],
    ]);
    expect(document.format).toBe('md');
  });

  it('reads tables, and stars as they stand', async () => {
    const document = await page(
      '<p>Trước *</p><table><tr><th>TT<th>Việc</tr><tr><td>1<td>**Rà soát** | <b>báo cáo</b></table>Sau',
    );
    expect(cellsOf(document)).toEqual([
      { at: '0,0', text: 'TT' },
      { at: '0,1', text: 'Việc' },
      { at: '1,0', text: '1' },
      { at: '1,1', text: '**Rà soát** | báo cáo' },
    ]);
    expect(linesOf(document)[0]).toBe('Trước *');
    expect(linesOf(document).at(-1)).toBe('Sau');
  });

  it('reads old code pages', async () => {
    const words = 'Kế hoạch cải cách hành chính năm 2026 của phường Bến Gỗ';
    expect((await read(latin1(`<html><body><p>${encodeTcvn3(words)}</p></body></html>`))).text).toBe(words);
  });

  it.each(['<', '<p', '<b>', '<table>', '<td>', '<!--', '<script>', '&', '<ol>', '<li>'])(
    'comes to an end with a hundred thousand "%s"',
    async (piece) => {
      const end = await page(`x${piece.repeat(100_000)}`).then(
        () => 'read',
        (error: unknown) => (error instanceof ReadError ? 'refused' : error),
      );
      expect(['read', 'refused']).toContain(end);
    },
    20_000,
  );
});
