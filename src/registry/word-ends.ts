/**
 * Words of two syllables that officialese often puts before a word beginning with the same syllable: "hành vi | vi phạm",
 * "cán bộ | bộ phận". Without them a checker of doubled words would stumble over every second page.
 */
import { fold, frozen, lazy } from './match.ts';

const WORDS = frozen(
  (
    'hành vi, văn bản, công chức, viên chức, tổ chức, cơ quan, liên quan, cán bộ, nội bộ, nhân dân, người dân, thông tin,' +
    ' công khai, triển khai, quản lý, xử lý, pháp lý, thành phần, bộ phận, dịch vụ, nhiệm vụ, công vụ, phục vụ, kinh tế, thực tế,' +
    ' y tế, kiểm soát, rà soát, giám sát, giải trình, quy trình, chương trình, tờ trình, lộ trình, đoàn thể, tập thể, cụ thể, xã hội, hội nghị,' +
    ' đại hội, nhà nước, hồ sơ, thủ tục, giáo dục, đề án, dự án, phương án, chính sách, ngân sách, danh sách, quy định, quyết định,' +
    ' thẩm định, ổn định, nghị định, chỉ đạo, lãnh đạo, đào tạo, chế tạo, báo cáo, tố cáo, khiếu nại, tồn tại, hiện tại,' +
    ' tiếp nhận, xác nhận, chứng nhận, điều hành, ban hành, thi hành, tiến hành, chấp hành, hiện hành,' +
    ' hành chính, tài chính, hành chánh, chủ tịch, hộ tịch, quốc tịch, kế hoạch, quy hoạch, giao dịch, chất lượng, số lượng,' +
    ' lực lượng, năng lực, nhân lực, nguồn lực, hiệu lực, áp lực, chủ động, hoạt động, lao động, vận động, tác động, hợp đồng,' +
    ' cộng đồng, hội đồng, đồng bộ, tiến bộ, hướng dẫn, đối tượng, hiện tượng, trọng tâm, trung tâm, quan tâm, chi tiết, tiết kiệm,' +
    ' trách nhiệm, bổ nhiệm, kiêm nhiệm, phát sinh, học sinh, vệ sinh, kỹ năng, chức năng, khả năng, tiềm năng, môi trường,' +
    ' thị trường, nhà trường, chủ trương, địa phương, phương hướng, xu hướng, định hướng, khuyến khích, kinh doanh, đầu tư, thông tư,' +
    ' vật tư, điều kiện, sự kiện, bưu điện, phương tiện, thuận tiện, giao tiếp, trực tiếp, gián tiếp, tổng hợp, phối hợp, phù hợp,' +
    ' trường hợp, kết hợp, tích hợp, hỗ trợ, tài trợ, thực hành, thực hiện, phát hiện, thể hiện, chính quyền, phân quyền, ủy quyền,' +
    ' thẩm quyền, chủ quyền, bản quyền, chính phủ, thủ trưởng, tăng trưởng, phân cấp, cung cấp, nâng cấp, trợ cấp, sơ cấp, cao cấp,' +
    ' toàn diện, đại diện, giao diện, mặt trận, ý kiến, sáng kiến, kiến nghị, đề nghị, phản ánh, hình ảnh, truyền thông, giao thông,' +
    ' liên thông, phổ thông, hệ thống, truyền thống, phòng chống, an toàn, bảo toàn, hoàn toàn, cải cách, phong cách, tư cách,' +
    ' nền tảng, việc làm, cách làm, cơ sở, trụ sở, đổi mới, điện tử, quốc tế, quốc gia, tham gia, chuyên gia, gia đình, mô hình, tình hình, hình thức,' +
    ' nhận thức, tri thức, kiến thức, phương thức, ý thức, đạo đức, tiêu chuẩn, quy chuẩn, phê chuẩn, chuẩn bị, trang bị, thiết bị,' +
    ' tuân thủ, bảo vệ, phân công, thành công, thi công, gia công, tấn công, bưu chính, địa chính, liêm chính, điều chỉnh, chấn chỉnh,' +
    ' đăng ký, chữ ký, định kỳ, thời kỳ, học kỳ, dự kiến, chứng kiến, cơ chế, thể chế, quy chế, hạn chế, biên chế, pháp chế, khống chế,' +
    ' chuyển giao, bàn giao, đoàn kết, tổng kết, sơ kết, cam kết, liên kết, ký kết, đánh giá, định giá, tham mưu, bảo mật,' +
    ' chuyên môn, bộ môn, thống nhất, duy nhất, chú trọng, quan trọng, nghiêm trọng, ưu tiên, trước tiên, thời gian, không gian,' +
    ' thời hạn, kỳ hạn, quyền hạn, gia hạn, trễ hạn, quá hạn, vị trí, bố trí, quản trị, chính trị, giá trị, đô thị, chỉ thị, hiển thị,' +
    ' ngăn chặn, kiểm tra, thanh tra, điều tra, xem xét, nhận xét, đề xuất, sản xuất, đột xuất, trích xuất, xuất bản,' +
    ' cơ bản, kịch bản, phiên bản, địa bàn, cơ hội, quốc hội, tuyên truyền, di truyền, tích cực, khu vực, lĩnh vực, thường trực,' +
    ' bảo hiểm, nguy hiểm, chất vấn, tư vấn, lưu trữ, dự trữ, tập trung, bổ sung, khoa học, giáo án, đáp án, tòa án, dự toán,' +
    ' thanh toán, kế toán, quyết toán, kiểm toán, khai thác, hợp tác, công tác, đối tác, thao tác, đầu mối, nông nghiệp, sự nghiệp,' +
    ' doanh nghiệp, công nghiệp, chuyên nghiệp, tốt nghiệp, công dân, nhân viên, thành viên, giáo viên, động viên, chuyên viên,' +
    ' hội viên, đoàn viên, biên giới, thế giới, hướng nghiệp, xây dựng, áp dụng, sử dụng, tuyển dụng, ứng dụng, tín dụng,' +
    ' nội dung, bao dung, tài sản, công sản, di sản, hải quan, chủ quan, khách quan, tham quan, trực quan, tài nguyên,' +
    ' cá nhân, tư nhân, công nhân, chứng nhân, bệnh nhân, nguyên nhân, chủ nhân, quân nhân, đất đai, phê duyệt, xét duyệt,' +
    ' kiểm duyệt, đảm bảo, công an, giải pháp, biện pháp, hợp pháp, tư pháp, mục tiêu, chỉ tiêu, trưởng phòng, công trình, ngày hội, vai trò, gắn kết, đảng ủy, tỉnh ủy, cập nhật, thông báo, phát huy, tài khoản, nông dân, vụ công, nghiệp công, chính công, tư công,' +
    ' đại biểu, bí thư, tiêu chí, đồng chí, kịp thời, phong trào, dữ liệu, tài liệu, công bố, phân bố, quốc phòng, văn phòng, dự phòng, đề phòng, hình thành, hoàn thành, trưởng thành, cấu thành, tiếp theo'
  ).split(', '),
);

/** Words that begin as short ones end which stand alone or end many another: "Công an xã | xã hội hóa", "số hóa | hóa đơn". */
const BEGUN_ANEW = frozen('xã hội, ban hành, hóa đơn, hóa chất'.split(', '));

const known = lazy(() => new Set(WORDS.map(fold)));
const begunAnew = lazy(() => new Set(BEGUN_ANEW.map(fold)));

/** Whether these two folded syllables are one word of the list. */
export function isWordEnd(pair: string): boolean {
  return known().has(pair);
}

/** Whether these two folded syllables are one word, before which its first syllable may stand by itself. */
export function isBegunAnew(pair: string): boolean {
  return begunAnew().has(pair);
}
