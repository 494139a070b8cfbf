/**
 * Compounds that every plan is full of, two or three syllables each. Tone marks are the smallest print on a page and the
 * first that a scan loses: where a scan shows one of these with another accent, and no other compound is written so, it is this one.
 * None may stand here whose syllables make sense with other accents, too ("có quan hệ" is no "cơ quan").
 */
export const COMPOUNDS: readonly string[] = [
  ...['ban hành', 'báo cáo', 'bảo đảm', 'bồi dưỡng', 'bộ máy', 'cán bộ', 'cải cách', 'cải thiện'],
  ...['cắt giảm', 'chất lượng', 'chỉ đạo', 'chính phủ', 'chính quyền', 'chủ tịch', 'chuyên môn'],
  ...['chuyển đổi số', 'chương trình', 'công chức', 'công khai', 'công vụ'],
  ...['dân phố', 'doanh nghiệp', 'dịch vụ', 'dự toán', 'đánh giá', 'đẩy mạnh', 'đăng ký'],
  ...[
    'điều hành',
    'điều chỉnh',
    'đơn vị',
    'đội ngũ',
    'đảng ủy',
    'đảng bộ',
    'giai đoạn',
    'giải pháp',
    'giải quyết',
    'giám sát',
  ],
  ...['hành chính', 'hoàn thành', 'hồ sơ', 'hộ tịch', 'hội nghị', 'hướng dẫn', 'hiện đại hóa', 'kế hoạch'],
  ...['khảo sát', 'kiểm tra', 'kiểm soát', 'kinh phí', 'kết quả', 'kỷ luật', 'kỷ cương', 'lãnh đạo', 'liên thông'],
  ...['lĩnh vực', 'mục tiêu', 'nâng cao', 'năng lực', 'ngân sách', 'nghị định', 'nghị quyết', 'nghiệp vụ'],
  ...['người dân', 'nhân dân', 'nhà nước', 'nhiệm vụ', 'nội dung', 'nội vụ', 'phối hợp', 'pháp luật', 'phó chủ tịch'],
  ...['phòng ban', 'phụ lục', 'phục vụ', 'quản lý', 'quy định', 'quy phạm', 'quy trình', 'quyết định', 'rà soát'],
  ...['sản phẩm', 'sắp xếp', 'sự nghiệp', 'sửa đổi', 'tài chính', 'tài liệu', 'tài sản', 'tham mưu', 'thẩm quyền'],
  ...['thể chế', 'thông báo', 'thông tin', 'thủ tục', 'thủ tướng', 'thực hiện', 'thường trực', 'thường xuyên'],
  ...['tiếp nhận', 'tiếp tục', 'tiêu chuẩn', 'tinh giản', 'tỉnh ủy', 'tổ chức', 'tổng hợp', 'trách nhiệm'],
  ...['triển khai', 'trình độ', 'trọng tâm', 'trực tuyến', 'trực thuộc', 'tuyên truyền', 'tỷ lệ', 'ủy ban', 'văn bản'],
  ...['văn phòng', 'viên chức', 'xây dựng', 'xử lý', 'xếp loại', 'yêu cầu', 'ý kiến', 'điện tử', 'đoàn thể'],
  ...['bổ sung', 'chi thường xuyên', 'biên bản', 'nhũng nhiễu', 'trụ sở', 'nơi nhận', 'tối thiểu'],
  ...['nghiêm túc', 'phần mềm', 'kịp thời', 'thống nhất', 'hiệu quả', 'hiệu lực', 'minh bạch'],
  ...['đề xuất', 'kiến nghị', 'tiết kiệm', 'lãng phí', 'tăng cường', 'duy trì', 'chia sẻ', 'kết nối', 'hạ tầng'],
  ...['ứng dụng', 'công nghệ', 'niêm yết', 'tập huấn', 'đào tạo', 'khen thưởng', 'biên chế', 'quy chế'],
  ...['quy hoạch', 'chấn chỉnh', 'khắc phục', 'hạn chế', 'nguyên nhân', 'đôn đốc', 'thẩm định'],
  ...['phê duyệt', 'chấm điểm', 'nguồn lực', 'đột xuất', 'đối thoại', 'khó khăn', 'vướng mắc'],
  ...['ủy quyền', 'bổ nhiệm', 'nhận thức', 'kỹ năng', 'thiết bị', 'rút ngắn', 'thời hạn', 'quyết toán'],
  ...['xác thực', 'bảo mật', 'quán triệt', 'đột phá', 'đơn giản', 'giao tiếp', 'ứng xử', 'khách quan', 'chính xác'],
  ...['thuận tiện'],
];
