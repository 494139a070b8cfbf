/** Cities right under the state are provinces by their rank: departments, districts and communes are their own. */
import { expect, it } from 'vitest';
import { rankOf } from '../../src/check/plan-level.ts';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const planOf = (city: string): Promise<Parameters<typeof checkPlan>[0]> =>
  parsePlan(
    new TextEncoder().encode(`<html><body><p>ỦY BAN NHÂN DÂN THÀNH PHỐ ${city.toUpperCase()}</p><p>Số: 15/KH-UBND</p>
<p>${city}, ngày 10 tháng 01 năm 2024</p><p>KẾ HOẠCH</p><p>Cải cách hành chính năm 2024 trên địa bàn thành phố ${city}</p>
<p>Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND thành phố ban hành Kế hoạch như sau:</p>
<p>I. NHIỆM VỤ</p><p>1. Cải cách thủ tục hành chính</p><p>- Kiểm tra tại các sở, ngành và 05/09 quận, huyện; hướng dẫn quận Bình An làm điểm.</p>
<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Sở Nội vụ</p><p>- Theo dõi việc thực hiện.</p><p>Phụ lục</p><p>NHIỆM VỤ</p><table>${row('TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian')}
${row('1', 'Rà soát văn bản do thành phố ban hành', 'Báo cáo', 'Sở Tư pháp', 'Các sở, ngành', 'Quý IV')}
${row('2', 'Nâng cấp Cổng thông tin', 'Cổng vận hành tại 09/09 quận, huyện', 'Sở Nội vụ', 'Các sở, ngành', 'Quý III')}</table></body></html>`),
    { name: 'plan.html' },
  );

const OF_RANK = /^(?:leftover\/|reference\/no-superior|task\/deadline-in-product)/u;
const rulesOf = async (city: string): Promise<string[]> =>
  checkPlan(await planOf(city)).flatMap(({ rule }) => (OF_RANK.test(rule) ? [rule] : []));

it('finds nothing of another level in the plan of such a city, and does in that of a city below a province', async () => {
  expect(await rulesOf('Cần Thơ')).toEqual([]);
  expect(await rulesOf('Vĩnh Yên')).toContain('leftover/level');
});

it('knows since when a city stands right under the state', () => {
  const rank = (name: string, date: string | null) => rankOf({ level: 'thành phố', name }, date);
  expect([
    rank('Hải Phòng', '2016-01-05'),
    rank('Huế', '2024-01-05'),
    rank('Huế', '2026-01-05'),
    rank('Vinh', null),
  ]).toEqual(['province', 'district', 'province', 'district']);
});
