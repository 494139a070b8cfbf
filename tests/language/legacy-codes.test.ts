/** The two legacy codes, over every Vietnamese letter and over words of every shape. */
import { describe, expect, it } from 'vitest';
import { decodeTcvn3, encodeTcvn3, looksTcvn3, tcvn3Letter } from '../../src/language/tcvn3.ts';
import { decodeVni, encodeVni, looksVni } from '../../src/language/vni.ts';

const PLAIN = 'bcdghklmnpqrstvx';
const VOWELS = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ';
const SMALL = `${VOWELS}đ${PLAIN}`;
const CAPITALS = SMALL.toUpperCase();
const ACCENTED = [...`${VOWELS}đ`].filter((letter) => letter > '\u007f');
const SENTENCE = 'Ủy ban nhân dân phường Bến Gỗ ban hành kế hoạch cải cách hành chính năm 2026, đẩy mạnh chuyển đổi số';

describe('TCVN3', () => {
  it('has 74 entries: 67 accented small letters and 7 capitals', () => {
    const codes = Array.from({ length: 256 }, (_, code) => tcvn3Letter(code)).filter((letter) => letter !== null);
    expect(codes.length).toBe(74);
    expect([...codes].sort()).toEqual([...ACCENTED, ...'ĂÂÊÔƠƯĐ'].sort());
  });

  it('gives every letter back, in every pair', () => {
    for (const a of SMALL) {
      for (const b of SMALL) expect(decodeTcvn3(encodeTcvn3(`x${a}${b}`))).toBe(`x${a}${b}`);
    }
  });

  it('gives every capital back from a capital font', () => {
    expect(decodeTcvn3(encodeTcvn3(CAPITALS), { capitals: true })).toBe(CAPITALS);
  });

  it('tells capital words without knowing the font', () => {
    expect(decodeTcvn3('Céng hßa')).toBe('Cộng hòa');
    expect(decodeTcvn3('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(decodeTcvn3('Uû ban nh©n d©n')).toBe('Uỷ ban nhân dân');
    expect(decodeTcvn3('ý kiÕn cña ¤ng')).toBe('ý kiến của Ông');
  });

  it('is told by its letters', () => {
    expect(looksTcvn3(encodeTcvn3(SENTENCE))).toBe(true);
    expect(looksTcvn3('ng\u00ad¬i')).toBe(true);
    for (const other of [
      SENTENCE,
      encodeVni(SENTENCE),
      'An English sentence © 2026, 50 µm · done',
      'façade, naïve, Müller',
      '',
    ]) {
      expect(looksTcvn3(other), other).toBe(false);
    }
  });
});

describe('VNI', () => {
  it('gives every letter back, in every pair, in both cases', () => {
    for (const letters of [SMALL, CAPITALS]) {
      for (const a of letters) for (const b of letters) expect(decodeVni(encodeVni(`x${a}${b}`))).toBe(`x${a}${b}`);
    }
  });

  it('knows 134 letters, each by a code of its own', () => {
    const letters = [...ACCENTED, ...ACCENTED.map((letter) => letter.toUpperCase())];
    expect(letters.length).toBe(134);
    expect(new Set(letters.map(encodeVni)).size).toBe(134);
  });

  it('reads words as typed', () => {
    expect(decodeVni('Uûy ban nhaân daân phöôøng')).toBe('Ủy ban nhân dân phường');
    expect(decodeVni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(decodeVni('Ñoäc laäp - Töï do - Haïnh phuùc')).toBe('Độc lập - Tự do - Hạnh phúc');
  });

  it('is told by its letters', () => {
    expect(looksVni(encodeVni(SENTENCE))).toBe(true);
    expect(looksVni(encodeVni(SENTENCE.toUpperCase()))).toBe(true);
    for (const other of [SENTENCE, encodeTcvn3(SENTENCE), 'An English sentence, quite plain', 'hoà, quý, lũy', '']) {
      expect(looksVni(other), other).toBe(false);
    }
  });
});
