/** Raw text in every encoding that an office's files come in. */
import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../src/language/tcvn3.ts';
import { encodeVni } from '../../src/language/vni.ts';
import { latin1, linesOf, read, utf8 } from '../helpers/document.ts';

const TEXT = `ỦY BAN NHÂN DÂN
PHƯỜNG BẾN GỖ

Số: 12/KH-UBND
KẾ HOẠCH
Cải cách hành chính năm 2026 của phường Bến Gỗ
- Đẩy mạnh chuyển đổi số; giữ vững kỷ luật, kỷ cương;
- Tỷ lệ hồ sơ trả đúng hạn đạt từ 98% trở lên./.`;

/** Windows-1258 has combining tones behind the vowels; no encoder comes with Node. */
function encode1258(text: string): Uint8Array {
  const single = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = new TextDecoder('windows-1258').decode(Uint8Array.of(byte));
    if (!single.has(character)) single.set(character, byte);
  }
  const bytes: number[] = [];
  for (const letter of text) {
    const whole = single.get(letter);
    if (whole !== undefined) {
      bytes.push(whole);
      continue;
    }
    const decomposed = letter.normalize('NFD');
    const tone = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/u)![0];
    bytes.push(single.get(decomposed.replace(tone, '').normalize('NFC'))!, single.get(tone)!);
  }
  return Uint8Array.from(bytes);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new DataView(new ArrayBuffer(2 * units.length));
  for (let i = 0; i < units.length; i++) bytes.setUint16(2 * i, units.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-8 decomposed', utf8(TEXT.normalize('NFD'))],
    ['UTF-16 little endian', utf16(TEXT, true, true)],
    ['UTF-16 little endian without mark', utf16(TEXT, true, false)],
    ['UTF-16 big endian', utf16(TEXT, false, true)],
    ['UTF-16 big endian without mark', utf16(TEXT, false, false)],
    ['Windows-1258', encode1258(TEXT)],
    ['CRLF', utf8(TEXT.replaceAll('\n', '\r\n'))],
    ['CR', utf8(TEXT.replaceAll('\n', '\r'))],
    ['no-break spaces', utf8(TEXT.replaceAll(' ', '\u00a0'))],
    ['zero-width characters', utf8(TEXT.replaceAll(' ', ' \u200b'))],
    ['eth for đ', utf8(TEXT.replaceAll('đ', 'ð'))],
    ['UTF-8 taken for Windows-1252', utf8(new TextDecoder('windows-1252').decode(utf8(TEXT)))],
    ['VNI in UTF-8', utf8(encodeVni(TEXT))],
    ['VNI bytes', latin1(encodeVni(TEXT))],
  ])('%s', async (_, bytes) => {
    const document = await read(bytes, { name: 'plan.txt' });
    expect(document.text).toBe(TEXT);
    expect(document.format).toBe('txt');
    expect(document.pages).toBe(null);
    expect(document.lines.length).toBe(TEXT.split('\n').length);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['in UTF-8', utf8],
    ['as bytes', latin1],
  ])('TCVN3 %s, with a repair for each changed line', async (_, encode) => {
    // The code has no accented capitals: a plain text cannot tell "Ủ" from "ủ" at the head of a mixed word.
    const original = 'UBND PHƯỜNG BẾN GỖ\nKế hoạch cải cách hành chính\n2026\n- Đẩy mạnh chuyển đổi số';
    const encoded = encodeTcvn3(original);
    const document = await read(encode(encoded));
    expect(document.text).toBe(original);
    expect(document.notes).toEqual([{ code: 'legacy-encoding', data: { encoding: 'TCVN3' }, span: null }]);
    expect(document.repairs.map(({ kind, from, to }) => ({ kind, from, to }))).toEqual(
      [0, 1, 3].map((i) => ({ kind: 'encoding', from: encoded.split('\n')[i], to: original.split('\n')[i] })),
    );
    for (const { to, span } of document.repairs) expect(document.text.slice(span.start, span.end)).toBe(to);
  });

  it('counts pages at form feeds, and keeps the lines', async () => {
    const document = await read('Trang một\ndòng hai\n\fTrang hai\n\fTrang ba\n\f');
    expect(document.pages).toBe(3);
    expect(linesOf(document)).toEqual(['Trang một', 'dòng hai', 'Trang hai', 'Trang ba']);
    expect(document.lines.map((line) => line.page)).toEqual([1, 1, 2, 3]);
  });

  it('notes bytes that are no character', async () => {
    const bytes = utf8(TEXT);
    const damaged = Uint8Array.from([...bytes.subarray(0, 40), 0xff, ...bytes.subarray(40)]);
    const document = await read(damaged);
    expect(document.notes.map((note) => note.code)).toEqual(['damaged-bytes']);
  });

  it('keeps what looks like Markdown but is not', async () => {
    const text = 'Ghi chú: (*) số liệu tạm tính\n# 1 việc\n* Việc khác | việc nữa';
    expect((await read(text)).text).toBe(text);
  });
});
