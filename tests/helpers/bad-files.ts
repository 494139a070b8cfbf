/** Files that no plan is: broken, locked, hostile, or about something else. Made here, so that none lies in the repository. */
import { crc32, deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { latin1, utf8 } from './document.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file of these paragraphs. */
export function docx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': utf8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': utf8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': utf8(`<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  });
}

/** A Word file whose text unpacks to `megabytes` from a thousandth of that. */
export const zipBomb = (megabytes: number): Uint8Array => docx(['a'.repeat(megabytes * 1_048_576)]);

/** A PDF of one page for each text (ASCII). `lock` puts on a password that is not the empty one. */
export function pdf(pages: readonly string[], { lock = false } = {}): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  pages.forEach((words, i) => {
    const content = `BT /F 12 Tf 72 720 Td (${words}) Tj ET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  });
  if (lock) {
    const key = '5a'.repeat(32);
    objects.push(`<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  const encrypt = lock ? `/Encrypt ${objects.length} 0 R/ID[<00><00>]` : '';
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${encrypt}>>\nstartxref\n${start}\n%%EOF\n`;
  return latin1(file);
}

/** A picture of a cat: two ears, two eyes, whiskers, and not a letter. */
export function catPicture(): Uint8Array {
  const size = 400;
  const rows = Buffer.alloc(size * (size + 1), 255);
  const dark = (x: number, y: number): boolean => {
    const inCircle = (cx: number, cy: number, r: number): boolean => (x - cx) ** 2 + (y - cy) ** 2 < r * r;
    const ear = (cx: number): boolean => y > 60 && y < 150 && Math.abs(x - cx) < (y - 60) / 2.2;
    if (inCircle(155, 190, 18) || inCircle(245, 190, 18)) return false;
    const whisker = Math.abs(y - 240 - (x - 200) / 12) < 2 && Math.abs(x - 200) > 120 && Math.abs(x - 200) < 190;
    return inCircle(200, 220, 115) || ear(130) || ear(270) || whisker;
  };
  for (let y = 0; y < size; y++) {
    rows[y * (size + 1)] = 0;
    for (let x = 0; x < size; x++) if (dark(x, y)) rows[y * (size + 1) + 1 + x] = 60;
  }
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8;
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}
