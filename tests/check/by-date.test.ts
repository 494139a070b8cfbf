/** A plan is judged by what held on its own day: names of areas, and what findings rest on. */
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';
import { basisOn } from '../../src/messages/bases-by-date.ts';

const plan = (year: number): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SƠN GIANG',
    'Số: 12/KH-UBND',
    `Sơn Giang, ngày 05 tháng 01 năm ${year}`,
    'KẾ HOẠCH',
    `Cải cách hành chính tỉnh Sơn Giang năm ${year}`,
    'I. NHIỆM VỤ',
    '1. Cải cách thể chế',
    'a) Rà soát văn bản quy phạm pháp luật.',
    '2. Cải cách thủ tục hành chính',
    'a) Giải quyết hồ sơ đúng hạn.',
  ].join('\n');

async function missingAreas(year: number, language: 'vi' | 'en' = 'vi'): Promise<(string | null)[][]> {
  const read = await parsePlan(plan(year), { name: 'plan.txt' });
  return checkPlan(read, { language })
    .filter(({ rule }) => rule === 'pillar/missing')
    .map(({ expected, basis }) => [expected, basis]);
}

describe('on its own day', () => {
  it('a plan of 2016 lacks the areas of the programme of 2011', async () => {
    const found = await missingAreas(2016);
    expect(found.map(([name]) => name)).toContain('Hiện đại hóa hành chính');
    expect(found.map(([name]) => name)).not.toContain('Cải cách chế độ công vụ');
    expect(found[0]![1]).toBe('Nghị quyết 30c/NQ-CP; tiêu chí Chỉ số CCHC: kế hoạch đủ các lĩnh vực');
  });

  it('a plan of 2024 lacks those of the programme of 2021', async () => {
    const found = await missingAreas(2024);
    expect(found.map(([name]) => name)).toContain('Xây dựng và phát triển Chính quyền điện tử, Chính quyền số');
    expect(found[0]![1]).toContain('Nghị quyết 76/NQ-CP');
  });

  it('in English too', async () => {
    expect((await missingAreas(2016, 'en'))[0]![1]).toMatch(/^Resolution 30c\/NQ-CP;/u);
  });

  it('articles of a decree are not asked of the circular before it', () => {
    const basis = 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (chức vụ, họ tên người ký)';
    expect(basisOn('vi', basis, '2018-01-05')).toBe('Thông tư 01/2011/TT-BNV (chức vụ, họ tên người ký)');
    expect(basisOn('vi', basis, '2020-03-05')).toBe(basis);
    expect(basisOn('vi', basis, null)).toBe(basis);
    expect(basisOn('en', basis, '2018-01-05')).toBe('Circular 01/2011/TT-BNV (position and name of the signer)');
  });
});
