import { describe, expect, it } from 'vitest';
import { findQuantities, numbersOfCell } from '../../src/language/quantities.ts';

const read = (text: string) => findQuantities(text).map(({ op, value, unit }) => `${op}${value}${unit}`);

describe('quantities', () => {
  it.each([
    ['100% hồ sơ được số hóa', ['=100%']],
    ['đạt từ 99,9% trở lên', ['>=99.9%']],
    ['đạt tối thiểu 90%', ['>=90%']],
    ['không dưới 85%', ['>=85%']],
    ['đạt trên 20%', ['>20%']],
    ['đạt trên 20% trở lên', ['>20%']],
    ['dưới 1% hồ sơ quá hạn', ['<1%']],
    ['không quá 3%', ['<=3%']],
    ['tăng thêm 20% cho đến khi đạt tỷ lệ 100%', ['+20%', '=100%']],
    ['tăng tối thiểu 15% so với năm 2024', ['+15%']],
    ['cắt giảm tối thiểu 20% thông tin', ['>=20%']],
    ['tăng từ 80% lên 90%', ['=90%']],
    ['từ 80-90% hồ sơ', ['>=80%', '<=90%']],
    ['đạt 95% đến 98%', ['>=95%', '<=98%']],
    ['Từ 90% công chức trở lên được bồi dưỡng', ['>=90%']],
    ['từ 03 cơ sở dữ liệu chuyên ngành trở lên được kết nối', ['>=3cơ sở dữ liệu']],
    ['Tỷ lệ hồ sơ nộp trực tuyến đạt 65% (năm 2022 đạt 47,3%)', ['=65%']],
    ['xếp trong 05 huyện, thành, thị đứng đầu tỉnh', ['<=5hạng']],
    ['nợ tạm ứng quá hạn dưới 01 tỷ đồng', ['<1tỷ đồng']],
    ['không giảm quá 02 điểm trường', ['<=2điểm trường']],
    ['cập nhật tối thiểu 20 đồ án quy hoạch', ['>=20đồ án']],
    ['bố trí kinh phí 500 triệu đồng', []],
    ['kiểm tra 1 lần/năm', ['=1lần/năm']],
    ['ít nhất 02 cuộc đối thoại', ['>=2cuộc']],
    ['tổ chức 03 hội nghị tuyên truyền', ['=3hội nghị']],
    ['ít nhất 20 người/tháng', ['>=20người/tháng']],
    ['đạt từ 85 điểm trở lên', ['>=85điểm']],
    ['trên 1.200 hồ sơ', ['>1200hồ sơ']],
    ['ít nhất hai lần/năm', ['>=2lần/năm']],
    ['đối thoại ít nhất 02 lần trong năm', ['>=2lần/năm']],
    ['phát sóng ít nhất 02 kỳ mỗi tháng', ['>=2kỳ/tháng']],
    ['mỗi tháng ít nhất 02 kỳ', ['>=2kỳ/tháng']],
    ['mỗi quý đăng 15 tin, bài', ['=15tin, bài/quý']],
    ['Tự kiểm tra nội bộ (02 đợt)', ['=2đợt']],
    ['mỗi thôn có 01 tổ công nghệ số', ['=1tổ']],
    ['mỗi việc có một đầu mối', []],
    ['kiểm tra ít nhất 08 sở, ban, ngành và 30 xã', ['>=8sở, ban, ngành', '>=30xã']],
    ['Không sử dụng quá 19 biên chế', ['<=19biên chế']],
    ['đạt 90 điểm Chỉ số CCHC trở lên', ['>=90điểm']],
    ['tăng tối thiểu 02 bậc', ['+2bậc']],
    ['số hóa từ 80% kết quả giải quyết TTHC còn hiệu lực trở lên', ['>=80%']],
    ['không được trình chậm quá 10 ngày', ['<=10ngày']],
    ['tại ít nhất 08 cơ quan, đơn vị, địa phương', ['>=8cơ quan, đơn vị, địa phương']],
    ['đạt tối thiểu 60% ở cấp tỉnh, 40% ở cấp huyện và 30% ở cấp xã', ['>=60%', '>=40%', '>=30%']],
    ['giảm ít nhất 04 xóm', ['>=4xóm']],
    ['tại ít nhất 30% phòng, ban và 50% phường', ['>=30%', '>=50%']],
    ['tối thiểu 90% hồ sơ cấp huyện, 75% hồ sơ cấp xã được xử lý', ['>=90%', '>=75%']],
    ['tối thiểu 90% hồ sơ được số hóa, 75% hồ sơ nộp trực tuyến', ['>=90%', '=75%']],
    ['tối thiểu 90% hồ sơ, 100% văn bản ký số', ['>=90%', '=100%']],
    ['đối thoại một lần/quý', ['=1lần/quý']],
    ['bồi dưỡng từ 150 đến 180 lượt cán bộ', ['>=150lượt', '<=180lượt']],
    ['không quá 46 biên chế', ['<=46biên chế']],
    ['ít nhất 05 TTHC', ['>=5TTHC']],
    ['tối thiểu 40 tiết/năm', ['>=40tiết/năm']],
    ['không quá 30 tổ dân phố', ['<=30tổ dân phố']],
    ['có từ 02 sáng kiến được công nhận', ['>=2sáng kiến']],
    ['ít nhất 03 sáng kiến, mô hình mới', ['>=3sáng kiến, mô hình']],
    ['tự kiểm tra mỗi quý 01 lần', ['=1lần/quý']],
    ['ít nhất 70% hồ sơ được số hóa ở cấp huyện, 50% ở cấp xã', ['>=70%', '>=50%']],
    ['ít nhất 70% hồ sơ được số hóa ở cấp huyện, 50% văn bản được ký số', ['>=70%', '=50%']],
    ['từ 80% cán bộ, công chức trở lên', ['>=80%']],
    ['đạt ≥ 98,5%', ['>=98.5%']],
    ['14/14 xã, phường công khai thủ tục', ['=14xã, phường']],
    ['Cải cách thể chế: đạt 7,50/8,00 điểm', ['=7.5điểm']],
    ['xếp thứ 06/13 huyện, thành, thị trở lên', ['<=6hạng']],
    ['năm 2022 huyện xếp thứ 09/13 huyện, thành, thị', []],
    ['áp dụng ISO tại ít nhất 10/24 xã', ['>=10xã']],
    ['vào nhóm 05 huyện dẫn đầu', ['<=5huyện']],
    ['nằm trong tốp 10 tỉnh, thành phố', ['<=10tỉnh, thành phố']],
    ['cấp giấy phép giảm từ 15 ngày xuống còn 10 ngày', ['=10ngày']],
    ['rút ngắn từ 03 ngày xuống còn không quá 02 ngày làm việc', ['<=2ngày làm việc']],
    ['mỗi quý kiểm tra ít nhất 02 xã', ['>=2xã/quý']],
    ['Cử 04 công chức dự bồi dưỡng', ['=4công chức']],
    ['bố trí thêm 01 máy tính tại quầy', ['=1máy tính']],
    ['sáp nhập hai chi cục, giảm 01 đầu mối', ['=1đầu mối']],
    ['tự kiểm tra việc chấp hành kỷ cương tại 05 phòng, đơn vị', ['=5phòng, đơn vị']],
    ['kiểm tra công tác văn thư tại 03 sở và 02 huyện', ['=3sở', '=2huyện']],
    ['đạt 95%; thêm 02 đơn vị tự chủ', ['=95%', '+2đơn vị']],
    ['có thêm 01 đơn vị sự nghiệp tự chủ', ['+1đơn vị']],
    ['giảm thời gian chờ xuống dưới 20 phút/lượt', ['<20phút/lượt']],
    ['Tài liệu; 03 hội nghị', ['=3hội nghị']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'năm 2025',
    'ngày 15/7/2021',
    'Nghị định số 61/2018/NĐ-CP',
    'dịch vụ công mức độ 3, mức độ 4',
    'tiêu chuẩn TCVN ISO 9001:2015',
    'nguyên tắc “5 tại chỗ” và quy trình 05 bước',
    'mô hình "3 không"',
    'Đề án 06 của Chính phủ',
    'báo cáo quý, 06 tháng, năm',
    'giai đoạn 2021-2025',
    'Hàng quý, 06 tháng, cuối năm tổng hợp',
    'một cửa, một cửa liên thông',
    'hai cấp chính quyền, ba công khai',
    'trong 05 ngày làm việc',
    'trả lời không quá 05 ngày kể từ ngày nhận phản ánh',
    'thành phố xếp thứ 2/8 huyện, thành phố',
    'xong trước ngày 6/6 phòng Nội vụ tổng hợp',
    'một số nhiệm vụ trọng tâm',
    'sắp xếp lại 36 tổ dân phố hiện có',
    'kiểm tra văn bản do 03 xã cũ ban hành',
    'niêm yết tại 12 nhà văn hóa',
  ])('finds nothing committed in «%s»', (text) => expect(read(text)).toEqual([]));

  it('places the number and its limit', () => {
    const text = 'Tỷ lệ hồ sơ đạt tối thiểu 90% trong năm';
    const [only] = findQuantities(text);
    expect(text.slice(only!.start, only!.end)).toBe('tối thiểu 90%');
  });
});

describe('a number in a cell of its own', () => {
  it.each([
    ['98,5', [{ op: '=', value: 98.5 }]],
    ['≥ 98,5', [{ op: '>=', value: 98.5 }]],
    ['>95', [{ op: '>', value: 95 }]],
    ['Từ 90 trở lên', [{ op: '>=', value: 90 }]],
    ['Trên 80%', [{ op: '>', value: 80 }]],
    ['46/46', [{ op: '=', value: 46 }]],
    ['Trong nhóm 20', [{ op: '<=', value: 20 }]],
    [
      '80 - 90',
      [
        { op: '>=', value: 80 },
        { op: '<=', value: 90 },
      ],
    ],
  ])('%s', (cell, expected) => expect(numbersOfCell(cell)).toEqual(expected));

  it.each(['2 30', '', 'Không', '15/6/2026', '118/2025/NĐ-CP', '3 đơn vị', '1 2 3', '90 - 80'])(
    '«%s» is none',
    (cell) => expect(numbersOfCell(cell)).toBeNull(),
  );
});
