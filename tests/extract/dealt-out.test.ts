/** Appendices that deal numbers out to places: each place's number is a target, and none is the plan's own. */
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { coverage } from '../../src/diff/coverage.ts';
import { type Plan, parsePlan } from '../../src/index.ts';

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const planWith = (behind: string, before = ''): Promise<Plan> =>
  parsePlan(
    new TextEncoder().encode(`<html><body><p>ỦY BAN NHÂN DÂN HUYỆN TÂM SƠN</p><p>Số: 15/KH-UBND</p><p>Tâm Sơn, ngày 10 tháng 01 năm 2024</p>
<p>KẾ HOẠCH</p><p>Cải cách hành chính năm 2024 trên địa bàn huyện Tâm Sơn</p>
<p>I. NHIỆM VỤ</p><p>1. Cải cách thủ tục hành chính</p><p>- 70% hồ sơ thủ tục hành chính được nộp trực tuyến.</p>${before}
<p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Phòng Nội vụ</p><p>- Theo dõi.</p>${behind}</body></html>`),
    { name: 'plan.html' },
  );
const table = `<table>${row('TT', 'Xã, thị trấn', 'Hồ sơ nộp trực tuyến (%)', 'Số cuộc đối thoại', 'Kết quả năm 2023 (%)')}
${row('1', 'Thị trấn Tâm Sơn', '≥ 75', '2', '70')}${row('2', 'Xã Hạ Lâm', '≥ 60', '1', '52')}${row('3', 'Xã Hạ Lý', '≥ 55', '1', '50')}</table>`;
const inAppendix = ({ targets }: Plan): unknown[] =>
  targets
    .filter(({ where }) => where === 'appendix')
    .map(({ op, value, unit, indicator, text }) => [op, value, unit, indicator, text]);

describe('numbers dealt out to places', () => {
  it('are targets in the order of the table; what was reached is none', async () => {
    const plan = await planWith(`<p>Phụ lục</p><p>CHỈ TIÊU GIAO CÁC XÃ, THỊ TRẤN</p>${table}`);
    expect(inAppendix(plan)).toEqual([
      ['>=', 75, '%', 'online-filing', 'Hồ sơ nộp trực tuyến (%) Thị trấn Tâm Sơn ≥ 75'],
      ['=', 2, 'cuộc đối thoại', 'dialogue-count', 'Số cuộc đối thoại Thị trấn Tâm Sơn 2'],
      ['>=', 60, '%', 'online-filing', 'Hồ sơ nộp trực tuyến (%) Xã Hạ Lâm ≥ 60'],
      ['=', 1, 'cuộc đối thoại', 'dialogue-count', 'Số cuộc đối thoại Xã Hạ Lâm 1'],
      ['>=', 55, '%', 'online-filing', 'Hồ sơ nộp trực tuyến (%) Xã Hạ Lý ≥ 55'],
      ['=', 1, 'cuộc đối thoại', 'dialogue-count', 'Số cuộc đối thoại Xã Hạ Lý 1'],
    ]);
  });

  it('contradict neither each other nor the plan', async () => {
    const plan = await planWith(`<p>Phụ lục</p><p>CHỈ TIÊU GIAO CÁC XÃ, THỊ TRẤN</p>${table}`);
    expect(checkPlan(plan).map(({ rule }) => rule)).not.toContain('target/conflict');
  });

  it('are what the superior asks of the place that they name', async () => {
    const superior = await planWith(`<p>Phụ lục</p><p>CHỈ TIÊU GIAO CÁC XÃ, THỊ TRẤN</p>${table}`);
    const child = await parsePlan(
      'ỦY BAN NHÂN DÂN\nXÃ HẠ LÂM\n\nKẾ HOẠCH\nCải cách hành chính năm 2024 trên địa bàn xã Hạ Lâm\n\nI. NHIỆM VỤ\n1. Cải cách thủ tục hành chính\n- Tỷ lệ hồ sơ nộp trực tuyến đạt từ 55% trở lên.\n',
    );
    const [{ targets } = { targets: [] }] = coverage(superior, [child]).children;
    expect(targets.map(({ status, superior: { text }, own }) => [status, text, own?.value ?? null])).toEqual([
      ['weakened', 'Hồ sơ nộp trực tuyến (%) Xã Hạ Lâm ≥ 60', 55],
      ['left-out', 'Số cuộc đối thoại Xã Hạ Lâm 1', null],
    ]);
  });

  it('are none where the table goes with a point of the body', async () => {
    expect((await planWith('', table)).targets.map(({ value }) => value)).toEqual([70]);
  });
});

it('are read where only the heading says what the names are of; how many households a place has is no target', async () => {
  const plan = await planWith(`<p>Phụ lục</p><p>CHỈ TIÊU GIAO CÁC THÔN</p><table>
    ${row('TT', 'Thôn', 'Số hộ', 'Hồ sơ nộp trực tuyến (tối thiểu, %)', 'Hộ có tài khoản thanh toán điện tử (%)', 'Người phụ trách')}
    ${row('1', 'Đá Bạc', '210', '60', '70', 'Ông Lê Văn Sáu')}${row('2', 'An Hội Tây', '185', '55', '65', 'Bà Trần Thị Hợi')}
    ${row('', 'Cộng', '395', '', '', '')}</table>`);
  expect(inAppendix(plan).map((target) => (target as unknown[]).toSpliced(3, 1))).toEqual([
    ['>=', 60, '%', 'Hồ sơ nộp trực tuyến (tối thiểu, %) Thôn Đá Bạc 60'],
    ['=', 70, '%', 'Hộ có tài khoản thanh toán điện tử (%) Thôn Đá Bạc 70'],
    ['>=', 55, '%', 'Hồ sơ nộp trực tuyến (tối thiểu, %) Thôn An Hội Tây 55'],
    ['=', 65, '%', 'Hộ có tài khoản thanh toán điện tử (%) Thôn An Hội Tây 65'],
  ]);
  expect(checkPlan(plan).map(({ rule }) => rule)).not.toContain('target/conflict');
});

it('are read under a head of two rows, for a town by its letters and for the whole', async () => {
  const head =
    '<tr><td rowspan="2">STT</td><td rowspan="2">Xã, thị trấn</td><td colspan="2">Hồ sơ TTHC</td></tr><tr><td>Tỷ lệ giải quyết đúng hạn (%)</td><td>Tỷ lệ tiếp nhận trực tuyến (%)</td></tr>';
  const rows = [
    row('1', 'TT. Tâm An', '98', '40'),
    row('2', 'Xã Tâm Hạ', '95', '20'),
    row('3', 'Xã Tâm Trung', '96', '25'),
    '<tr><td colspan="2">Bình quân toàn huyện</td><td>96</td><td>27</td></tr>',
  ];
  const plan = await planWith(
    `<p>PHỤ LỤC II</p><p>CHỈ TIÊU GIAO CÁC XÃ, THỊ TRẤN</p><p>(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2024 của UBND huyện)</p><table>${head}${rows.join('')}</table>`,
  );
  const dealt = plan.targets.filter(({ where }) => where === 'appendix');
  expect(dealt.map(({ value, pillar }) => [value, pillar])).toEqual(
    [98, 40, 95, 20, 96, 25, 96, 27].map((value) => [value, 'thu-tuc']),
  );
});
