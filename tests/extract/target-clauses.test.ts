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
  ['Kết quả thực hiện năm 2025: hồ sơ trả đúng hạn 96,4%, hồ sơ gửi trực tuyến 68,5%, mức độ hài lòng 93,1%.', []],
  [
    'Tỷ lệ hồ sơ nộp trực tuyến từ 60% (năm 2025) lên 80% (năm 2026).',
    ['online-filing =80 Tỷ lệ hồ sơ nộp trực tuyến từ 60% (năm 2025) lên 80% (năm 2026)'],
  ],
  ['Năm ngoái hồ sơ trả đúng hạn đạt 96,4%.', []],
  // "Phát sinh mới" is no "mới đạt".
  ['Số hóa kết quả TTHC phát sinh mới đạt 100%.', ['digitise-new =100 Số hóa kết quả TTHC phát sinh mới đạt 100%']],
  ['Về thể chế:100% văn bản được rà soát.', ['null =100 Về thể chế:100% văn bản được rà soát']],
  ['Duy trì ISO 9001:2015 tại 05 phòng.', []],
  [
    'Từ mức 68,5% hồ sơ nộp trực tuyến, phấn đấu đạt 80%.',
    ['online-filing =80 Từ mức 68,5% hồ sơ nộp trực tuyến, phấn đấu đạt 80%'],
  ],
  [
    'Năm 2025: hồ sơ nộp trực tuyến đạt 60%; phấn đấu năm 2026 hồ sơ nộp trực tuyến đạt 75%.',
    ['online-filing =75 phấn đấu năm 2026 hồ sơ nộp trực tuyến đạt 75%'],
  ],
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
  [
    'Hài lòng về thủ tục đạt tối thiểu 90%, riêng lĩnh vực đất đai, xây dựng đạt tối thiểu 85%.',
    [
      'satisfaction-tthc >=90 Hài lòng về thủ tục đạt tối thiểu 90%',
      'satisfaction-land >=85 riêng lĩnh vực đất đai, xây dựng đạt tối thiểu 85%',
    ],
  ],
  [
    '90% hồ sơ công việc của phòng và 85% hồ sơ công việc của ấp được lập trên mạng.',
    [
      'work-files-online =90 90% hồ sơ công việc của phòng',
      'work-files-online =85 85% hồ sơ công việc của ấp được lập trên mạng',
    ],
  ],
  [
    'Trả hồ sơ đúng hạn từ 99% trở lên.Tỷ lệ hồ sơ nộp trực tuyến mức độ 3, mức độ 4 đạt 60%.',
    [
      'on-time-rate >=99 Trả hồ sơ đúng hạn từ 99% trở lên',
      'online-filing =60 Tỷ lệ hồ sơ nộp trực tuyến mức độ 3, mức độ 4 đạt 60%',
    ],
  ],
  [
    'Kiểm tra ít nhất 30% ấp (đơn vị chủ trì: Văn phòng xã; phối hợp: Công an xã).',
    ['null >=30 Kiểm tra ít nhất 30% ấp'],
  ],
  [
    'Số hóa 80% kết quả (còn hiệu lực) trong năm.',
    ['digitise-old-results =80 Số hóa 80% kết quả (còn hiệu lực) trong năm'],
  ],
  [
    'Đơn giản hóa ít nhất 20% thủ tục hành chính, giảm 25% chi phí tuân thủ và giảm 15% thời gian giải quyết.',
    [
      'tthc-cut >=20 Đơn giản hóa ít nhất 20% thủ tục hành chính',
      'tthc-cut =25 giảm 25% chi phí tuân thủ',
      'tthc-cut =15 giảm 15% thời gian giải quyết',
    ],
  ],
  [
    'Hài lòng về thủ tục đạt trên 90%, lĩnh vực đất đai đạt từ 80 - 85%.',
    [
      'satisfaction-tthc >90 Hài lòng về thủ tục đạt trên 90%',
      'satisfaction-land >=80 lĩnh vực đất đai đạt từ 80 - 85%',
      'satisfaction-land <=85 lĩnh vực đất đai đạt từ 80 - 85%',
    ],
  ],
  [
    'Cắt giảm ít nhất 20% thời gian giải quyết, từ 20 - 30% chi phí tuân thủ.',
    [
      'tthc-cut >=20 Cắt giảm ít nhất 20% thời gian giải quyết',
      'tthc-cut >=20 từ 20 - 30% chi phí tuân thủ',
      'tthc-cut <=30 từ 20 - 30% chi phí tuân thủ',
    ],
  ],
  ['SIPAS đạt trên 85%, PAPI thuộc nhóm trung bình cao.', ['sipas >85 SIPAS đạt trên 85%']],
  ['Không để quá 3% hồ sơ trễ hạn.', ['late-rate <=3 Không để quá 3% hồ sơ trễ hạn']],
])('reads "%s"', async (point, targets) => expect(await targetsOf(point)).toEqual(targets));

it('takes the area of an indicator from the registry where no words tell it', async () => {
  const lines = ['UBND TỈNH SƠN LA', 'KẾ HOẠCH', 'CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'I. MỤC TIÊU', '1. Số hóa 90% hồ sơ.'];
  const { targets } = extractPlan(await read(lines.join('\n'), { name: 'plan.txt' }));
  expect(targets.map(({ indicator, pillar }) => [indicator, pillar])).toEqual([['digitise-results', 'thu-tuc']]);
});

it('takes what "Cụ thể như sau:" goes into as aimed at, and what stands ahead of another list as told', async () => {
  const chapter = async (first: string): Promise<string[]> => {
    const points = ['a) Hồ sơ trễ hạn có thư xin lỗi.', 'b) Công khai thủ tục hành chính.'];
    const lines = ['UBND XÃ TÂM HẠ', 'KẾ HOẠCH', 'CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'I. MỤC TIÊU', first, ...points];
    const { targets } = extractPlan(await read(lines.join('\n'), { name: 'plan.txt' }));
    return targets.map(({ op, value, unit }) => `${op}${value} ${unit}`);
  };
  expect(await chapter('Đưa xã vào nhóm 05 đơn vị dẫn đầu của tỉnh. Cụ thể như sau:')).toEqual(['<=5 đơn vị']);
  expect(await chapter('Xã đang ở nhóm 05 đơn vị dẫn đầu của tỉnh. Các chỉ tiêu phải đạt:')).toEqual([]);
});
