/** What a change is called, on plans that differ in one thing. */
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/diff/index.ts';
import type { DiffReport } from '../../src/diff/report.ts';
import { diffDocument } from '../../src/report/diff/diff.ts';
import { smallPlan } from './small-plans.ts';

const targetsOf = async (before: readonly string[], after: readonly string[]) => {
  const [a, b] = [await smallPlan({ year: 2025, targets: before }), await smallPlan({ year: 2026, targets: after })];
  return diffPlans(a, b).targets.map(({ change, a, b, delta }) => [change, a?.value ?? null, b?.value ?? null, delta]);
};

type Rows = readonly (readonly [string, string, string])[];
const report = async (before: Rows, after: Rows): Promise<DiffReport> =>
  diffPlans(await smallPlan({ year: 2025, rows: before }), await smallPlan({ year: 2026, rows: after }));
const tasksOf = (diff: DiffReport) => diff.tasks.map(({ change, a, b }) => [change, a?.text ?? null, b?.text ?? null]);
const task = (content: string, product = 'Báo cáo', due = 'Thường xuyên') => [content, product, due] as const;

describe('targets', () => {
  const onTime = 'Tỷ lệ hồ sơ giải quyết đúng hạn';

  it('does not hold what was dropped against what stands in both plans', async () => {
    const land = `${onTime} lĩnh vực đất đai đạt từ 94% trở lên`;
    expect(await targetsOf([`${onTime} đạt từ 97% trở lên`, land], [land])).toEqual([
      ['removed', 97, null, null],
      ['same', 94, 94, 0],
    ]);
  });

  it.each([
    [`${onTime} lĩnh vực hộ tịch đạt 98%`, `${onTime} lĩnh vực xây dựng đạt 91%`],
    ['85% công chức đạt chuẩn trình độ tin học', '75% công chức đạt chuẩn trình độ ngoại ngữ'],
    ['Mức độ hài lòng của người dân đạt 92%', 'Mức độ hài lòng của doanh nghiệp đạt 88%'],
    ['90% cán bộ, công chức được bồi dưỡng kỹ năng số', '75% công chức lãnh đạo phòng được bồi dưỡng kỹ năng số'],
  ])('keeps unlike matters apart: %s', async (before, after) => {
    expect((await targetsOf([before], [after])).map(([change]) => change)).toEqual(['removed', 'added']);
  });

  it.each([
    [
      'Đăng tối thiểu 24 tin, bài/năm về cải cách hành chính',
      'Đăng tối thiểu 02 tin, bài/tháng về cải cách hành chính',
    ],
    ['Thời gian chờ của người dân không quá 30 phút/lượt', 'Thời gian chờ của người dân không quá 0,5 giờ/lượt'],
    ['Chỉ số cải cách hành chính đạt từ 86 điểm trở lên', 'Chỉ số cải cách hành chính đạt từ 86% trở lên'],
  ])('reckons in one unit: %s', async (before, after) => {
    expect((await targetsOf([before], [after])).map(([change, , , delta]) => [change, delta])).toEqual([['same', 0]]);
  });

  it('calls the upper end of a range neither higher nor lower', async () => {
    const range = (from: number, to: number) => `Tỷ lệ hồ sơ được số hóa đạt từ ${from}% đến ${to}%`;
    expect(await targetsOf([range(60, 80)], [range(65, 75)])).toEqual([
      ['raised', 60, 65, 5],
      ['changed', 80, 75, -5],
    ]);
  });

  it('tightens and loosens limits, and says from what to what', async () => {
    const late = (most: number) => `Tỷ lệ hồ sơ trễ hạn không quá ${most}%`;
    const [a, b] = [await smallPlan({ year: 2025, targets: [late(2)] }), await smallPlan({ targets: [late(4)] })];
    const { blocks } = diffDocument(diffPlans(a, b), { language: 'vi', only: ['targets', 'gaps'] });
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows[0]?.slice(0, 2)).toEqual([
      { text: 'nới', tone: 'bad' },
      { text: '+2 điểm', number: 2 },
    ]);
    expect(blocks).toContainEqual({ kind: 'list', items: [`chỉ tiêu hạ thấp: «${late(2)}» → «${late(4)}»`] });
  });
});

describe('tasks', () => {
  it('does not let a task that stands in both plans answer for a dropped one', async () => {
    const kept = task('Công khai quyết toán kinh phí của xã');
    expect(tasksOf(await report([task('Công khai dự toán kinh phí của xã'), kept], [kept]))).toEqual([
      ['removed', 'Công khai dự toán kinh phí của xã', null],
      ['same', kept[0], kept[0]],
    ]);
    const quality = task('Mở lớp tập huấn kỹ năng viết tin cho công chức');
    const dropped = task('Mở lớp tập huấn kỹ năng tiếp dân cho công chức');
    expect(tasksOf(await report([dropped, quality], [quality])).map(([change]) => change)).toEqual(['removed', 'same']);
  });

  it('keeps a task that another one took in whole', async () => {
    const [first, second] = [
      'Niêm yết công khai danh mục thủ tục hành chính tại bộ phận một cửa',
      'Rà soát quy trình nội bộ giải quyết thủ tục hành chính',
    ];
    const both = `${first}; ${second.toLowerCase()}`;
    const others = ['Kiện toàn tổ công nghệ số cộng đồng', 'Mở lớp tập huấn kỹ năng số', 'Công khai dự toán'].map(
      (text) => task(text),
    );
    const diff = await report([task(first), task(second), ...others], [task(both), ...others]);
    expect(tasksOf(diff).filter(([change]) => change === 'removed')).toEqual([]);
  });

  it('never calls the opposite a rewording', async () => {
    const diff = await report(
      [task('Thực hiện thu phí hồ sơ tại nhà')],
      [task('Không thực hiện thu phí hồ sơ tại nhà')],
    );
    expect(tasksOf(diff).map(([change]) => change)).toEqual(['changed']);
    const apart = await report([task('Tuyển dụng công chức')], [task('Tuyển dụng viên chức')]);
    expect(tasksOf(apart).map(([change]) => change)).toEqual(['removed', 'added']);
  });

  it('reads the same time and the same products in other words or another order', async () => {
    const before = task('Báo cáo kết quả theo dõi thi hành pháp luật', 'Danh mục; Quyết định', 'Hằng quý');
    const after = task(
      'Báo cáo kết quả theo dõi thi hành pháp luật',
      'Quyết định; Danh mục',
      'Quý I, II, III, IV/2026',
    );
    expect((await report([before], [after])).tasks.map(({ change, fields }) => [change, fields])).toEqual([
      ['same', []],
    ]);
  });

  it.each([
    ['Trước 30/10/2025', 'Trước 30/10/2025', 'stale'],
    ['Trước 30/10/2025', 'Trước 30/10/2026', null],
    ['Trước 30/10/2025', 'Trước 30/11/2026', 'later'],
    ['Quý IV/2025', 'Quý II/2026', 'earlier'],
  ])('tells where a deadline went: %s → %s', async (before, after, shift) => {
    const diff = await report(
      [task('Kiện toàn tổ công nghệ số cộng đồng', 'Quyết định', before)],
      [task('Kiện toàn tổ công nghệ số cộng đồng', 'Quyết định', after)],
    );
    expect(diff.tasks.map((change) => change.shift)).toEqual([shift]);
    expect(diff.gaps.map(({ kind }) => kind)).toEqual(shift === 'stale' ? ['deadline-stale'] : []);
  });
});

describe('what two plans differ in', () => {
  const axis = async (a: Parameters<typeof smallPlan>[0], b: Parameters<typeof smallPlan>[0]) =>
    diffPlans(await smallPlan(a), await smallPlan(b)).axis;
  const above = 'Ủy ban nhân dân tỉnh';

  it('takes one name in two provinces for two places', async () => {
    const one = { place: 'xã Hạ Khê', above: `${above} Sơn Giang` };
    expect(await axis({ ...one, year: 2024 }, { ...one, year: 2025 })).toBe('year');
    expect(await axis({ ...one, year: 2024 }, { ...one, above: `${above} Lâm Hà`, year: 2025 })).toBe('other');
    expect(await axis(one, { ...one, above: `${above} Lâm Hà` })).toBe('locality');
    expect(await axis(one, { ...one, place: 'phường Hạ Khê' })).toBe('locality');
  });

  it('says which side was read with doubts', async () => {
    const [a, b] = [await smallPlan({ year: 2025 }), await smallPlan({})];
    b.warnings.push({ code: 'table-not-rebuilt', message: '', at: [], text: '' });
    const diff = diffPlans(a, b);
    expect(diff.doubts).toEqual([{ side: 'b', tables: 1, rows: 0, others: 0 }]);
    const told = diffDocument(diff, { language: 'vi' }).blocks.filter(
      (block) => block.kind === 'text' && block.tone === 'warn',
    );
    expect(told).toHaveLength(2);
  });

  it('shows the header that changed', async () => {
    const { blocks } = diffDocument(diffPlans(await smallPlan({ number: 7 }), await smallPlan({ number: 8 })), {
      language: 'vi',
      only: ['header'],
    });
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([['Số, ký hiệu', '7/KH-UBND', '8/KH-UBND']]);
  });
});
