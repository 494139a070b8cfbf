/** Clauses of several numbers in one point, as national programmes word them and provinces copy them. */
import { expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.ts';
import { read } from '../helpers/document.ts';

async function targetsOf(point: string): Promise<string[]> {
  const lines = ['UBND TỈNH SƠN LA', 'KẾ HOẠCH', 'CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'I. MỤC TIÊU', `1. ${point}`];
  const { targets } = extractPlan(await read(lines.join('\n'), { name: 'plan.txt' }));
  return targets.map(({ indicator, op, value, text }) => `${indicator} ${op}${value} ${text}`);
}

it.each([
  [
    'Tỷ lệ người dân hài lòng khi làm thủ tục đạt tối thiểu 92%, trong đó, mức độ hài lòng về thủ tục đất đai, xây dựng, đầu tư đạt tối thiểu 88%.',
    [
      'satisfaction-tthc >=92 Tỷ lệ người dân hài lòng khi làm thủ tục đạt tối thiểu 92%',
      'satisfaction-land >=88 mức độ hài lòng về thủ tục đất đai, xây dựng, đầu tư đạt tối thiểu 88%',
    ],
  ],
  [
    '100% sở, ban, ngành đạt cấp độ 2 về quản trị dữ liệu. 95% xã, phường dùng chung nền tảng số của tỉnh.',
    [
      'null =100 100% sở, ban, ngành đạt cấp độ 2 về quản trị dữ liệu',
      'null =95 95% xã, phường dùng chung nền tảng số của tỉnh',
    ],
  ],
  [
    'Giảm ít nhất 25% thời gian giải quyết thủ tục hành chính, 20% chi phí tuân thủ; bãi bỏ 30% điều kiện kinh doanh.',
    [
      'tthc-cut >=25 Giảm ít nhất 25% thời gian giải quyết thủ tục hành chính',
      'tthc-cut >=20 20% chi phí tuân thủ',
      'tthc-cut =30 bãi bỏ 30% điều kiện kinh doanh',
    ],
  ],
])('reads "%s"', async (point, targets) => expect(await targetsOf(point)).toEqual(targets));
