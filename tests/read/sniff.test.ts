/** What a file is, by its bytes: names lie. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/read/sniff.ts';
import { oleFile } from '../helpers/ole-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const contentTypes = (type: string): Uint8Array =>
  utf8(`<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="${type}"/></Types>`);
const office = (type: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': contentTypes(type), 'a/b.xml': utf8('<x/>'.repeat(50)) });
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

const MARKDOWN = '# KẾ HOẠCH\n\n## Cải cách hành chính năm 2026\n\n**I. MỤC ĐÍCH**\n\nNội dung.\n';

describe('sniff', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n1 0 obj')],
    ['pdf', bytes('\n\n%PDF-1.4\n')],
    ['docx', office(`${OPEN_XML}.wordprocessingml.document.main+xml`)],
    ['docx', office(`${OPEN_XML}.wordprocessingml.template.main+xml`)],
    ['docx', office('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['docx', office('application/vnd.ms-word.template.macroEnabledTemplate.main+xml')],
    ['docx', zipSync({ 'word/document.xml': utf8('<w/>') })],
    ['xlsx', office(`${OPEN_XML}.spreadsheetml.sheet.main+xml`)],
    ['pptx', office(`${OPEN_XML}.presentationml.presentation.main+xml`)],
    ['odt', zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text') })],
    ['archive', zipSync({ 'a.txt': utf8('a') })],
    ['cut-zip', office(`${OPEN_XML}.wordprocessingml.document.main+xml`).subarray(0, 200)],
    ['doc', oleFile(['WordDocument', '1Table'])],
    ['encrypted-docx', oleFile(['EncryptionInfo', 'EncryptedPackage'])],
    ['xls', oleFile(['Workbook'])],
    ['ppt', oleFile(['PowerPoint Document', 'Current User'])],
    ['ole', oleFile(['Something'])],
    ['rtf', bytes('{\\rtf1\\ansi')],
    ['png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['tiff', bytes('II*\0\x08\0\0\0')],
    ['tiff', bytes('MM\0*\0\0\0\x08')],
    ['heic', bytes('\0\0\0\x18ftypheic\0\0\0\0')],
    ['media', bytes('\0\0\0\x18ftypmp42\0\0\0\0')],
    ['webp', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
    ['gif', bytes('GIF89a')],
    ['bmp', bytes(`BM\x46\0\0\0\0\0\0\0\x36${'\0'.repeat(40)}`)],
    ['program', bytes('MZ\x90\0\x03\0')],
    ['archive', bytes('\x1f\x8b\x08\0')],
    ['html', utf8('<!DOCTYPE html>\n<html><body>Kế hoạch</body></html>')],
    ['html', utf8('\ufeff<html>\n<p>Kế hoạch</p></html>')],
    ['plan-json', utf8('{\n  "schemaVersion": "1", "source": {}}')],
    ['json', utf8('{"a": 1}')],
    ['xml', utf8('<?xml version="1.0"?><a/>')],
    ['markdown', utf8(MARKDOWN)],
    ['text', utf8('KẾ HOẠCH\nCải cách hành chính năm 2026\n')],
    ['text', utf8('{phụ lục} kèm theo')],
    ['text', utf8('BM. Ban hành kèm theo Quyết định')],
    ['text', utf8('MZ là chữ đầu')],
    ['binary', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)],
    ['empty', new Uint8Array(0)],
    ['empty', utf8(' \r\n\f ')],
  ])('tells %s', (kind, content) => expect(sniff(content)).toBe(kind));

  it('believes the bytes, not the name', () => {
    expect(sniff(bytes('%PDF-1.7'), 'plan.docx')).toBe('pdf');
    expect(sniff(utf8(MARKDOWN), 'plan.txt')).toBe('markdown');
    expect(sniff(utf8('Một dòng.'), 'plan.md')).toBe('markdown');
  });

  it.each([
    ['a few signs of one kind', '# 1 là ưu tiên\n# 2 là sau\n\nNội dung # khác\n'],
    ['lists and rules of a typist', '- Một;\n- Hai.\n\n-----\n\n* Ghi chú: (*) tạm tính\n** Ghi chú khác\n'],
    ['bars of a flattened table', 'TT | Nội dung | Sản phẩm\n1 | Rà soát | Báo cáo\n'],
    ['trailing blanks of an extractor', 'Kế hoạch  \nnăm 2026  \ncủa xã  \n'],
  ])('takes %s for plain text', (_, content) => expect(sniff(utf8(content))).toBe('text'));

  it('never throws, whatever follows the first bytes', () => {
    const starts = [
      oleFile(['WordDocument', '1Table']),
      office(`${OPEN_XML}.wordprocessingml.document.main+xml`),
      zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text') }),
      bytes('%PDF-1.7'),
      utf8(MARKDOWN),
      utf8('{"a": [1, {"b": 2}]}'),
      bytes('\xff\xfe'),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array({ maxLength: 200 }),
        (start, changes, share, tail) => {
          const file = Uint8Array.from([...start.subarray(0, Math.ceil(share * start.length)), ...tail]);
          for (const [at, byte] of changes) if (file.length > 0) file[at % file.length] = byte;
          expect(sniff(file)).toMatch(/^[a-z-]+$/u);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes a pipe table for Markdown', () => {
    expect(sniff(utf8('| TT | Nội dung |\n|----|:---:|\n| 1 | Rà soát |\n'))).toBe('markdown');
  });
});
