/**
 * What the cells of a task table speak: the phrases by which a line that has lost its table still tells its column.
 * Folded (lower case, traditional tone placement). Kinds of cells, not columns: leads and coordinators are both units.
 */
import { frozen } from './match.ts';

export type CellKind = 'content' | 'product' | 'unit' | 'time' | 'money';

/** Phrases that fill cells of the kind; matched longest first, so a longer one may take words away from another kind. */
export const CELL_PHRASES: Record<CellKind, readonly string[]> = frozen({
  content: [
    'tiếp tục', 'triển khai', 'xây dựng', 'tổ chức', 'thực hiện', 'rà soát', 'tăng cường', 'đẩy mạnh', 'nâng cao',
    'duy trì', 'tập trung', 'đổi mới', 'kiện toàn', 'ban hành', 'tham mưu', 'công khai', 'niêm yết', 'cập nhật',
    'số hóa', 'bố trí', 'sắp xếp', 'đào tạo', 'bồi dưỡng', 'tuyên truyền', 'kiểm tra', 'giám sát', 'đánh giá',
    'phối hợp', 'hoàn thành', 'hoàn thiện', 'vận hành', 'khắc phục', 'nhằm', 'bảo đảm', 'đảm bảo', 'theo đúng quy định',
    'trong việc', 'gắn với', 'đối với', 'đội ngũ', 'chất lượng', 'hiệu quả', 'nhiệm vụ', 'thủ tục hành chính', 'tthc',
    'cải cách hành chính', 'cchc', 'quy định', 'quản lý nhà nước', 'dịch vụ công', 'trực tuyến', 'người dân',
    'doanh nghiệp', 'hệ thống', 'cơ sở dữ liệu', 'chuyển đổi số', 'công nghệ thông tin', 'kỷ luật', 'kỷ cương',
  ],
  product: [
    'báo cáo', 'bc', 'báo cáo kết quả', 'kết quả', 'kết quả thực hiện', 'báo cáo kết quả thực hiện', 'kế hoạch', 'kh',
    'kế hoạch của', 'kế hoạch thực hiện', 'kế hoạch kiểm tra', 'quyết định', 'quyết định của', 'các quyết định',
    'văn bản', 'các văn bản', 'văn bản chỉ đạo', 'văn bản triển khai', 'các văn bản thực hiện', 'công văn', 'tờ trình',
    'thông báo', 'danh mục', 'danh sách', 'hồ sơ', 'biên bản', 'phương án', 'đề án', 'chương trình', 'nghị quyết',
    'hợp đồng', 'tài liệu', 'hội nghị', 'hội thảo', 'lớp tập huấn', 'tin bài', 'tin, bài', 'chuyên mục', 'phiếu',
    'bảng điểm', 'bộ chỉ số', 'quy chế', 'quy trình', 'nội quy', 'phần mềm', 'cơ quan có thẩm quyền', 'có thẩm quyền',
    'thẩm quyền', 'được ban hành', 'được phê duyệt', 'kết luận', 'giấy mời', 'chỉ thị', 'sổ theo dõi', 'tỷ lệ',
    'chỉ đạo triển khai', 'tài liệu kiểm chứng', 'bảng tổng hợp', 'số liệu', 'dự toán', 'quyết toán',
  ],
  unit: [
    'ubnd', 'ủy ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'văn phòng', 'vp', 'vp ubnd', 'văn phòng ubnd',
    'văn phòng hđnd', 'văn phòng hđnd và ubnd', 'thống kê', 'văn phòng thống kê', 'công chức', 'công chức chuyên môn',
    'chuyên môn', 'bộ phận', 'các bộ phận', 'bộ phận chuyên môn', 'đơn vị', 'các đơn vị', 'cơ quan', 'các cơ quan',
    'liên quan', 'có liên quan', 'cơ quan liên quan', 'đơn vị liên quan', 'tư pháp', 'hộ tịch', 'tư pháp hộ tịch',
    'địa chính', 'địa chính xây dựng', 'kế toán', 'tài chính kế toán', 'tài chính kế hoạch', 'bộ phận kế toán',
    'bộ phận tư pháp', 'văn hóa xã hội', 'văn hóa thông tin', 'bộ phận văn hóa', 'công chức văn hóa', 'phòng',
    'các phòng', 'phòng nội vụ', 'phòng tư pháp', 'phòng kinh tế', 'phòng văn hóa', 'nội vụ', 'ban', 'các ban', 'ngành',
    'các ngành', 'ban ngành', 'đoàn thể', 'các đoàn thể', 'sở', 'các sở', 'sở nội vụ', 'công an', 'công an xã',
    'công an phường', 'quân sự', 'mttq', 'ủy ban mttq', 'mặt trận tổ quốc', 'hội', 'đoàn thanh niên', 'hội phụ nữ',
    'đài truyền thanh', 'đài', 'trạm y tế', 'trường học', 'các trường', 'tổ dân phố', 'thôn', 'các thôn', 'khu phố',
    'các phố', 'tổ công nghệ số', 'tổ công tác', 'trung tâm', 'trung tâm phục vụ hành chính công', 'bộ phận một cửa',
    'bộ phận tiếp nhận và trả kết quả', 'phường', 'xã', 'thị trấn', 'đặc khu', 'chủ tịch', 'phó chủ tịch', 'lãnh đạo',
    'đảng ủy', 'thủ trưởng', 'cán bộ', 'cbcc', 'không chuyên trách', 'toàn thể', 'kho bạc', 'điện lực', 'bưu điện',
    'tham mưu', 'chủ trì', 'và các', 'tổ chức chính trị', 'chi bộ', 'trưởng',
  ],
  time: [
    'thường xuyên', 'trong năm', 'hằng năm', 'hàng năm', 'cả năm', 'năm', 'quý', 'quý i', 'quý ii', 'quý iii', 'quý iv',
    'hằng quý', 'hàng quý', 'hằng tháng', 'hàng tháng', 'hằng tuần', 'tháng', 'ngày', 'trước', 'trước ngày', 'sau khi',
    'ngay sau khi', 'chậm nhất', 'định kỳ', 'đột xuất', 'theo hướng dẫn', 'theo quy định', 'theo kế hoạch',
    'theo tiến độ', 'theo yêu cầu', 'khi có', 'khi có yêu cầu', '6 tháng', '06 tháng', 'đầu năm', 'cuối năm',
    'giữa năm', 'trong quý', 'trong tháng', 'từ tháng', 'đến tháng', 'đến hết', 'đến ngày', 'giai đoạn', 'xong trước',
    'hoàn thành trước', 'hoàn thành trong', 'thời điểm', 'liên tục', 'hướng dẫn của', 'xuyên', 'xuyên trong năm',
  ],
  money: [
    'triệu đồng', 'nghìn đồng', 'đồng', 'ngân sách', 'ngân sách nhà nước', 'ngân sách xã', 'ngân sách phường', 'nsnn',
    'dự toán', 'kinh phí', 'nguồn kinh phí', 'chi thường xuyên', 'kinh phí tự chủ', 'xã hội hóa', 'không',
  ],
});

/** Words that a cell never ends with: what follows them belongs to the same cell. */
export const OPEN_WORDS: readonly string[] = frozen([
  'và', 'của', 'các', 'có', 'cho', 'với', 'về', 'trong', 'theo', 'từ', 'đến', 'tại', 'bằng', 'để', 'là', 'do', 'được',
  'hoặc', 'những', 'trên', 'đối', 'nhằm', 'liên', 'thực', 'hằng', 'thường', 'chuyên', 'phối', 'đơn', 'khi', 'sau', 'ngày',
  'như', 'cùng', 'trực', 'vào', 'này', 'hay', 'gồm', 'nếu',
]);
