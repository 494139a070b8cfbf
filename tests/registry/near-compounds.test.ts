import { expect, it } from 'vitest';
import { COMPOUNDS } from '../../src/registry/compounds.ts';
import { nearCompounds } from '../../src/registry/near-compounds.ts';
import { beginsNearWord, endsNearWord, isAlike } from '../../src/registry/near-words.ts';

const slipsOf = (text: string): string[] => nearCompounds(text).map(({ found, right }) => `${found} → ${right}`);

it.each([
  ['đề cao trách nhiêm của người đứng đầu', ['trách nhiêm → trách nhiệm']],
  ['tuyên truyền về cải cách hàng chính trên trang của xã', ['hàng chính → hành chính']],
  ['rà xoát văn bản và sử lý hồ sơ quá hạn', ['rà xoát → rà soát', 'sử lý → xử lý']],
  ['theo hướng dân của Sở Nội vụ', ['hướng dân → hướng dẫn']],
  ['thực hiện nghiệm túc quy chế làm việc', ['nghiệm túc → nghiêm túc']],
  ['chấm điểm trên phầm mềm, chia sẽ dữ liệu', ['phầm mềm → phần mềm', 'chia sẽ → chia sẻ']],
  ['Bộ phận Tiếp nhận và Trả kêt quả các cấp', ['kêt quả → kết quả']],
])('tells "%s"', (text, expected) => expect(slipsOf(text)).toEqual(expected));

it.each([
  'đổi mới theo hướng dân chủ, công khai, minh bạch',
  'phục vụ theo hướng dân sinh, gần dân',
  'các khoản có tính chất lương; phụ cấp',
  'bê tông hóa đường liên thôn, liên xã',
  'hỗ trợ đoàn viên thanh niên thông thạo kỹ năng số',
  'sở công thương trực tiếp trả lời doanh nghiệp',
  'quy định mức tiêu hao điện của trụ sở',
  'kết nối liên kết qua mạng nội bộ',
  'gia chủ tích cực tham gia',
  'theo đội hình thanh niên, theo đối tượng thụ hưởng',
  'công chức có kinh nghiệm túc trực tại quầy',
  'kết nội bộ với bên ngoài; chuyển sang tạo lập dữ liệu',
  'vận động bộ phận nhân dân; tại đây đủ điều kiện',
  'xử lý các đơn vi phạm quy định',
])('leaves two words that meet alone: "%s"', (text) => expect(slipsOf(text)).toEqual([]));

it('holds no word that is one of our compounds written wrong', () => {
  const pairs = COMPOUNDS.filter((compound) => compound.split(' ').length === 2);
  expect(pairs.filter(isAlike)).toEqual([]);
  expect([beginsNearWord('dân chủ'), endsNearWord('dân chủ'), endsNearWord('tính chất')]).toEqual([true, true, true]);
});
