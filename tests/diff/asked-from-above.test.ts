/** A commune's plan against its province's: what is asked of it, of others, and later than asked. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/diff/coverage.ts';
import { diffPlans } from '../../src/diff/index.ts';
import type { Plan } from '../../src/index.ts';
import { coverageDocument } from '../../src/report/diff/coverage.ts';
import { smallPlan } from './small-plans.ts';

type Small = Parameters<typeof smallPlan>[0];
const province = (small: Small): Promise<Plan> => smallPlan({ place: 'tỉnh Sơn Giang', number: 90, ...small });
const commune = (small: Small): Promise<Plan> =>
  smallPlan({ above: 'Ủy ban nhân dân tỉnh Sơn Giang', place: 'xã Hạ Khê', ...small });
const row = (content: string, due = 'Trước 30/11/2026') => [content, 'Báo cáo', due] as const;

const covered = async (asked: Small, own: Small) => coverage(await province(asked), [await commune(own)]).children[0]!;
const statuses = (list: readonly { status: string }[]): string[] => list.map(({ status }) => status);

describe('targets', () => {
  const online = 'Tỷ lệ hồ sơ nộp trực tuyến';

  it('hold each level to its own figure', async () => {
    const own = { targets: [`${online} đạt tối thiểu 65%`] };
    const split = await covered(
      { targets: [`${online} của cấp tỉnh đạt tối thiểu 85%, cấp xã đạt tối thiểu 65%`] },
      own,
    );
    expect(split.targets.map(({ status, own }) => [status, own?.value ?? null])).toEqual([
      ['not-addressed', null],
      ['taken-up', 65],
    ]);
    const offices = await covered({ targets: [`${online} của các sở, ngành đạt 80%, của UBND cấp xã đạt 65%`] }, own);
    expect(statuses(offices.targets)).toEqual(['not-addressed', 'taken-up']);
  });

  it('leave to the superior what it does to those below', async () => {
    const asked = { targets: ['Kiểm tra cải cách hành chính tại ít nhất 25% số sở, ngành và 25% số xã, phường'] };
    const { targets, share } = await covered(asked, {});
    expect(new Set(statuses(targets))).toEqual(new Set(['not-addressed']));
    expect(share).toBe(0);
  });

  it('are no gap of a diff where they are for others', async () => {
    const asked = { targets: ['100% hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng'] };
    const diff = diffPlans(await province(asked), await commune({}));
    expect(diff.targets.map(({ change, isAddressed }) => [change, isAddressed])).toEqual([['removed', false]]);
    expect(diff.gaps).toEqual([]);
  });
});

describe('tasks', () => {
  it('are not met by what repeats another one word for word, nor by its opposite', async () => {
    const asked = {
      rows: [
        row('Công khai dự toán kinh phí'),
        row('Công khai quyết toán kinh phí'),
        row('Ban hành Kế hoạch kiểm tra cải cách hành chính'),
      ],
    };
    const own = {
      rows: [row('Công khai quyết toán kinh phí'), row('Ban hành Kế hoạch tuyên truyền cải cách hành chính')],
    };
    expect(statuses((await covered(asked, own)).tasks)).toEqual(['left-out', 'taken-up', 'left-out']);
  });

  it('tell what is due later than asked, in coverage and in diff', async () => {
    const asked = { rows: [row('Kiện toàn tổ công nghệ số cộng đồng')] };
    const own = { rows: [row('Kiện toàn tổ công nghệ số cộng đồng', 'Trước 31/12/2026')] };
    expect((await covered(asked, own)).tasks.map(({ isLater }) => isLater)).toEqual([true]);
    const diff = diffPlans(await province(asked), await commune(own));
    expect(diff.gaps.map(({ kind, was, becomes }) => [kind, was, becomes])).toEqual([
      ['deadline-later', 'Trước 30/11/2026', 'Trước 31/12/2026'],
    ]);
  });

  it('are answered in diff where coverage finds them answered', async () => {
    const others = ['Kiện toàn tổ công nghệ số cộng đồng', 'Lập hồ sơ công việc trên hệ thống quản lý văn bản'].map(
      (text) => row(text),
    );
    const asked = { rows: [row('Tự chấm điểm Chỉ số cải cách hành chính'), ...others] };
    const own = { rows: [row('Tự đánh giá, xác định Chỉ số CCHC của xã'), ...others] };
    expect(statuses((await covered(asked, own)).tasks)).toEqual(['taken-up', 'taken-up', 'taken-up']);
    const diff = diffPlans(await province(asked), await commune(own));
    expect(diff.tasks.map(({ change }) => change)).toEqual(['changed', 'same', 'same']);
  });

  it('stand once among what the child adds', async () => {
    const asked = { rows: [row('Khảo sát sự hài lòng của người dân tại bộ phận một cửa')] };
    const own = {
      rows: [row('Khảo sát sự hài lòng của người dân tại bộ phận một cửa')],
      points: ['Tổ chức khảo sát sự hài lòng của người dân tại bộ phận một cửa bằng phiếu giấy và mã QR'],
    };
    expect((await covered(asked, own)).additions).toEqual([]);
  });

  it('say the same letter for letter, though the place reads its own name in it', async () => {
    const asked = { rows: [row('Công khai dự toán, quyết toán ngân sách xã')] };
    expect(diffPlans(await province(asked), await commune(asked)).tasks.map(({ change }) => change)).toEqual(['same']);
  });
});

describe('coverage', () => {
  it('says where two plans do not belong together', async () => {
    const [above, below] = [await province({}), await commune({})];
    const cautions = (superior: Plan, child: Plan) => coverage(superior, [child]).children[0]!.cautions;
    expect(cautions(above, below)).toEqual([]);
    expect(cautions(below, above)).toEqual(['not-below']);
    expect(cautions(above, above)).toEqual(['same-plan']);
    expect(cautions(above, await commune({ year: 2025 }))).toEqual(['other-year']);
  });

  it('asks to add what is lacking and to raise what is lower', async () => {
    const asked = {
      targets: ['Tỷ lệ thanh toán trực tuyến đạt 60%'],
      rows: [row('Kiện toàn tổ công nghệ số cộng đồng')],
    };
    const report = coverage(await province(asked), [
      await commune({ targets: ['Tỷ lệ thanh toán trực tuyến đạt 45%'] }),
    ]);
    const { blocks } = coverageDocument(report, 'vi');
    expect(blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))).toEqual([
      ['Kiện toàn tổ công nghệ số cộng đồng'],
      ['Tỷ lệ thanh toán trực tuyến đạt 60% (Tỷ lệ thanh toán trực tuyến đạt 45%)'],
    ]);
  });
});

it('sets a city right under the state above its districts, and no other city above any', async () => {
  const city = await smallPlan({ place: 'thành phố Cần Thơ', year: 2024 });
  const other = await smallPlan({ place: 'thành phố Vĩnh Yên', year: 2024 });
  const district = await smallPlan({ place: 'quận Bình An', year: 2024 });
  expect(diffPlans(city, district).axis).toBe('superior');
  expect(diffPlans(other, district).axis).toBe('locality');
});
