import { describe, expect, it } from 'vitest';
import { fold, foldPlain, squeeze } from '../../src/language/fold.ts';

describe('fold', () => {
  it.each([
    ['hoà', 'hòa'],
    ['HOÀ BÌNH', 'hòa bình'],
    ['Uỷ ban', 'ủy ban'],
    ['luỹ, thuỵ; khoẻ', 'lũy, thụy; khỏe'],
    ['hoàn toàn loại xoài', 'hoàn toàn loại xoài'],
    ['quý quỹ khuỷu', 'quý quỹ khuỷu'],
    ['hòa hóa ủy', 'hòa hóa ủy'],
    ['Đường ĐÔNG', 'đường đông'],
  ])('%s becomes %s', (printed, folded) => expect(fold(printed)).toBe(folded));

  it('agrees with the rule as a pattern, over every pair of letters in every surrounding', () => {
    const letters = [...'aáàảãạeéèẻẽẹêếiíoóòỏõọôốơuúùủũụưứyýỳỷỹỵ'];
    const toned = [...'óòỏõọóòỏõọúùủũụ'];
    const open = [...'áàảãạéèẻẽẹýỳỷỹỵ'];
    const bare = [...'aaaaaeeeeeyyyyy'];
    const old = Object.fromEntries(open.map((letter, i) => [`${i < 10 ? 'o' : 'u'}${letter}`, toned[i]! + bare[i]]));
    for (const before of ['', 'h', 'q', 'Q', ' ', 'n']) {
      for (const a of letters) {
        for (const b of letters) {
          for (const after of ['', 'n', ' ', '.', 'ế']) {
            const text = before + a + b + after;
            const expected = text
              .replace(/(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => old[pair]!)
              .toLowerCase();
            expect(fold(text), text).toBe(expected);
          }
        }
      }
    }
  });

  it('keeps every length, so that offsets hold', () => {
    const text = Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(code)).join('');
    for (const options of [{}, { plain: true }, { iForY: true }, { lowerCase: false }]) {
      expect(fold(text, options).length).toBe(text.length);
    }
  });

  it('takes y for i where asked', () => {
    expect(fold('Kỹ sư, lý do, tỷ lệ, quý, Mỹ; ý kiến, tuyển, thuỷ, lỳ', { iForY: true })).toBe(
      'kĩ sư, lí do, tỉ lệ, quí, mĩ; ý kiến, tuyển, thủy, lì',
    );
  });

  it('strips diacritics, đ too', () => {
    expect(foldPlain('Đẩy mạnh chuyển đổi số ở Ủy ban')).toBe('day manh chuyen doi so o uy ban');
    expect(fold('ĐÔNG', { plain: true, lowerCase: false })).toBe('DONG');
  });
});

describe('squeeze', () => {
  it('makes runs of blanks one and maps every character back', () => {
    const printed = '  Cải  cách\n hành chính ';
    const { text, offsets } = squeeze(printed);
    expect(text).toBe('cải cách hành chính');
    expect(offsets.length).toBe(text.length + 1);
    const back = Array.from(text, (character, i) => (character === ' ' ? ' ' : printed[offsets[i]!]!.toLowerCase()));
    expect(back.join('')).toBe(text);
    expect(offsets[text.length]).toBe(printed.length - 1);
  });

  it('of nothing is nothing', () => expect(squeeze(' \n ')).toEqual({ text: '', offsets: new Uint32Array(1) }));
});
