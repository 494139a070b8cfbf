import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/layout/read-document.ts';
import { isTorn, mendLine } from '../../src/read/split-syllables.ts';

const mended = (line: string): string => mendLine(line).text;

describe('torn syllables', () => {
  it.each([
    ['theo dõi lĩnh v ực tr ật t ự xây d ựng', 'theo dõi lĩnh vực trật tự xây dựng'],
    ['đ ề xu ất c ắt gi ảm, k ỷ lu ật', 'đề xuất cắt giảm, kỷ luật'],
    ['tỉnh S ơn Giang, UBND TỈNH S ƠN GIANG', 'tỉnh Sơn Giang, UBND TỈNH SƠN GIANG'],
    ['h ộ t ịch, v ụ c ủa dân', 'hộ tịch, vụ của dân'],
    ['gi ả i quy ế t hồ sơ', 'giải quyết hồ sơ'],
    ['Phòng Kinh t ế; “ph ục vụ”', 'Phòng Kinh tế; “phục vụ”'],
  ])('%s', (torn, whole) => expect(mended(torn)).toBe(whole));

  it.each([
    'cho ủy ban, do ở xa, khi ấy; theo ý dân; xã ăn ở',
    'a) ở thôn; b) ổn định; UBND ủy quyền; Q. ủy',
    'hỗ trợ ấp, hội thi ứng xử, chỉ số ổn định, qua ảnh',
    '5 m ô tô',
  ])('leaves whole words alone: %s', (line) => {
    if (line === '5 m ô tô') expect(isTorn(line)).toBe(false);
    else expect(mended(line)).toBe(line);
  });

  it('gives the blanks back to the gap before the next column', () => {
    const line = 'th ủ t ục      Phòng Tư pháp   Quý I';
    expect(mended(line)).toBe('thủ tục        Phòng Tư pháp   Quý I');
    expect(mended(line).indexOf('Phòng')).toBe(line.indexOf('Phòng'));
  });

  it('says what it mended and where', () => {
    const { text, repairs } = mendLine('rõ k ết qu ả');
    expect(repairs.map(({ from, to, start, end }) => [from, to, text.slice(start, end)])).toEqual([
      ['k ết', 'kết', 'kết'],
      ['qu ả', 'quả', 'quả'],
    ]);
  });

  const page = `KẾ HOẠCH\n${'Nâng cao ch ất l ượng ph ục vụ của ng ười làm th ủ t ục.\n'.repeat(3)}`;

  it('lists each repair with its span in the document', async () => {
    const { text, repairs } = await readDocument(new TextEncoder().encode(page), { name: 'plan.txt' });
    expect(text).not.toMatch(/ch ất|t ục/u);
    expect(repairs).toHaveLength(18);
    for (const { kind, to, span } of repairs) {
      expect([kind, text.slice(span.start, span.end)]).toEqual(['ligature', to]);
    }
  });

  it('takes one slip for the author’s own', async () => {
    const slip = `KẾ HOẠCH\n${'Nâng cao chất lượng phục vụ của người làm thủ tục.\n'.repeat(30)}Việc th ực hiện.\n`;
    const { text, repairs } = await readDocument(new TextEncoder().encode(slip), { name: 'plan.txt' });
    expect(text).toContain('th ực hiện');
    expect(repairs).toEqual([]);
  });

  it('finds none in sound plans', () => {
    for (const name of ['phuong-an-lac-dong-2024', 'tinh-son-giang-2026', 'huyen-dong-lam-2016']) {
      expect(isTorn(readFileSync(`fixtures/built/${name}/${name}.txt`, 'utf8'))).toBe(false);
    }
  });
});
