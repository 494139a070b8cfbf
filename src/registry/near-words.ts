/**
 * Common words that hold a syllable all but equal to one of a compound: "theo hướng | dân chủ" is no "hướng dẫn", "định
 * mức | tiêu hao" no "mục tiêu". Where a near miss shares a syllable with one of these it is told to nobody.
 */
import { fold, lazy } from './match.ts';

/** By the syllable that a compound's second one is nearly: words that begin with it. */
const BEGINNING =
  'dân chủ, dân cư, dân tộc, dân số, dân quân, dân vận, dân sinh, dân trí, dân sự, dân gian, dân cử, dân lập, dân phòng,' +
  ' dẫn đầu, dẫn dắt, dẫn đến, dẫn chứng, hạnh phúc, hạnh kiểm, hàng năm, hàng hóa, hàng hải, hàng tháng, hàng quý, hàng tuần,' +
  ' hàng ngày, hàng đầu, hàng không, hàng loạt, hàng giả, hàng rào, cao cấp, cao tuổi, cao điểm, cao độ, cao đẳng, cao trào,' +
  ' cào bằng, dám nghĩ, dám làm, đàm phán, đường bộ, đường dây, đường phố, đường thủy, đường sắt, đường lối, đường truyền,' +
  ' đương chức, đương nhiên, đương sự, bố trí, bố cục, bổ nhiệm, bổ trợ, bổ ích, bổ khuyết, bổ túc, bỏ phiếu, bỏ sót, bỏ qua,' +
  ' giám đốc, giám định, giám hộ, giản đơn, giản hóa, giản tiện, giản lược, gián đoạn, gián tiếp, gian lận, gian khó, giãn cách,' +
  ' giảm nghèo, giảm thiểu, giảm sút, giảm tải, giảm dần, lương hưu, lương tâm, lương thực, lương thưởng, lương thiện,' +
  ' luồng tuyến, luồng xanh, đào tạo, đào thải, dao động, đạo đức, đạo lý, phù hợp, phụ trách, phụ cấp, phụ nữ, phụ thuộc,' +
  ' phụ huynh, phụ trợ, phụ biểu, phủ sóng, phủ kín, phủ xanh, tích cực, tích hợp, tích lũy, vũ trang, vũ khí, phó trưởng,' +
  ' phó giám đốc, phổ biến, phổ cập, phổ thông, phô trương, phố phường, toàn bộ, toàn diện, toàn dân, toàn quốc, toàn xã,' +
  ' toàn tỉnh, toàn huyện, toàn trình, toàn văn, toàn thể, toàn cầu, toán học, gia đình, gia hạn, gia tăng, gia súc, gia nhập,' +
  ' gia cố, gia công, già hóa, già làng, giá trị, giá cả, giá thành, mạng xã hội, mạng lưới, kỷ niệm, kỷ yếu, kỷ lục,' +
  ' kỷ nguyên, kỹ năng, kỹ thuật, kỹ sư, kỹ lưỡng, kỳ họp, kỳ thi, kỳ vọng, kỳ hạn, kỳ báo cáo, chính trị, chính sách,' +
  ' chính thức, chính xác, chính đáng, chính quy, chinh phục, chỉnh lý, chỉnh trang, chỉnh đốn, chỉnh sửa, vi phạm, vi tính,' +
  ' vi bằng, vi sinh, vì dân, vì vậy, vị trí, vị thế, ví dụ, ví điện tử, ngữ văn, ngư dân, ngư nghiệp, ngư trường, uy tín,' +
  ' uy lực, ủy quyền, ủy thác, ủy nhiệm, ủy viên, đoàn viên, đoàn thanh niên, đoàn kết, đoàn công tác, đoàn kiểm tra,' +
  ' đoạn đường, sách giáo khoa, sách báo, sách nhiễu, sạch đẹp, thanh tra, thanh toán, thanh niên, thanh lý, thanh khoản,' +
  ' thanh thiếu niên, thanh quyết toán, sở hữu, sở tại, sở thích, sở trường, số hóa, số liệu, số lượng, số nhà, số điện thoại,' +
  ' so sánh, so với, sơ bộ, sơ kết, sơ khai, sơ sài, sơ tán, sổ sách, sổ tay, sổ theo dõi, nghỉ hưu, nghỉ phép, nghỉ việc,' +
  ' nghỉ lễ, nghi lễ, nghi thức, nghi vấn, hoạt động, trả lời, trả lương, trả lại, phi chính phủ, phi vật thể,' +
  ' quá trình, quá hạn, quá khứ, quá độ, quá mức, quá tải, qua mạng, qua lại, qua đó, quà tặng, cường quốc, cường độ,' +
  ' thống kê, thống nhất, thôn xóm, thôn bản, thôn buôn, tiểu học, tiểu thương, tiểu ban, tiểu mục, tiêu chí, tiêu cực,' +
  ' tiêu dùng, tiêu biểu, tiêu hủy, tiêu hao, tiêu thụ, lúc đó, sát hạch, sát nhập, sát sao, sát thực, sát cánh, đình chỉ,' +
  ' đình trệ, định hướng, định kỳ, định danh, định mức, định giá, định cư, định biên, định lượng, định hình, đính kèm,' +
  ' đính chính, đứng đầu, đứng tên, dụng cụ, đúng hạn, đúng quy định, đúng đắn, đúng mức, dùng chung, dùng tiền mặt, họp giao ban,' +
  ' họp báo, họp trực tuyến, họp dân, hộp thư, hợp tác, hợp pháp, hợp lý, hợp lệ, hợp đồng, hợp nhất, bàn giao, bàn bạc,' +
  ' bản đồ, bản sao, bản chất, bản lĩnh, bản thân, bản quyền, bản điện tử, bán hàng, bán đấu giá, lực lượng, phẩm chất,' +
  ' phạm vi, phạm pháp, phạm tội, đối với, đối thoại, đối tượng, đối chiếu, đối tác, đối ngoại, đội trưởng, đội viên, dôi dư,' +
  ' đời sống, đòi hỏi, đổi mới, đổi tên, sàn giao dịch, sàn thương mại, sẵn sàng, sẵn có, sân bay, sân chơi, sản xuất,' +
  ' sản lượng, bảo vệ, bảo hiểm, bảo trì, bảo mật, bảo tồn, bảo hộ, bảo trợ, bảo quản, bảo lưu, bao gồm, bao trùm, bao phủ,' +
  ' báo chí, báo giá, báo động, tín dụng, tín nhiệm, tín hiệu, tín chỉ, tinh gọn, tinh thần, tin cậy, tin học, tin nhắn,' +
  ' tin tức, tin tưởng, túc trực, tức thời, tương đương, tương ứng, tương lai, tương thích, tương tác, tương đối, tương tự,' +
  ' hiển thị, hiến pháp, hiến kế, hiến đất, hiện đại, hiện hành, hiện nay, hiện trạng, hiện tượng, hiện trường, trực tiếp,' +
  ' trực ban, trực quan, nhân lực, nhân rộng, nhân văn, nhân sự, nhân viên, nhân tài, nhân khẩu, nhàn rỗi, nhắn tin, nhận thức,' +
  ' nhận diện, nhận xét, nhiệm kỳ, do đó, do vậy, đo đạc, đo lường, đô thị, đồ án, đồ dùng, độ tuổi, tạm thời, tạm giữ,' +
  ' tạm ứng, tạm trú, tạm đình chỉ, tầm nhìn, tầm soát, tầm vóc, tâm lý, tâm huyết, tâm trí, tâm thế, tuyên bố, tuyên dương,' +
  ' tuyên giáo, tuyển dụng, tuyển chọn, tuyển sinh, tuyến đường, tuyến phố, thước đo, thuốc men, thuộc tính, thuộc diện,' +
  ' lề đường, lề lối, lễ hội, lễ tân, lễ phát động, lệ phí, ban đầu, ban ngành, ban chỉ đạo, ban quản lý, bảng biểu,' +
  ' bảng niêm yết, bảng tin, bảng điện tử, băng rôn, phóng sự, phóng viên, phong cách, phong trào, phong tỏa, phong phú,' +
  ' phòng ngừa, phòng chống, phòng cháy, phòng dịch, dung lượng, dung túng, cấu thành, cấu hình, cấu phần, cấu trúc, câu hỏi,' +
  ' cầu thị, cầu nối, kiện toàn, kiên quyết, kiên trì, kiên cố, kiểm toán, kiểm đếm, kiểm kê, kiểm định, kiểm điểm, kiểm dịch,' +
  ' kiến thức, kiến nghị, kiến trúc, kiến tạo, tự do, tự giác, tự chủ, tự động, tự đánh giá, tự nguyện, tự nhiên, tự kiểm tra,' +
  ' tu bổ, tu dưỡng, tu sửa, từ đó, từ chối, từ thiện, từ ngữ, từ xa, tư vấn, tư duy, tư nhân, tư tưởng, tư liệu, tư cách,' +
  ' tư pháp, tư thục, tủ sách, tủ thuốc, thế giới, thế hệ, thế mạnh, thẻ bảo hiểm, thẻ căn cước, thể hiện, thể thao, thể lực,' +
  ' thể thức, thể loại, xung quanh, xung đột, xung kích, nhiều năm, nhiều lần, nhiều hình thức, thiếu niên, thiếu sót,' +
  ' thiếu hụt, thiểu số, thông qua, thông suốt, thông minh, thông thoáng, ra mắt, bộ phận, bộ trưởng, bộ tiêu chí';

/** By the syllable that a compound's first one is nearly, or is: words that end with it. */
const ENDING =
  'địa bàn, họp bàn, văn bản, cơ bản, thôn bản, căn bản, mua bán, đảm bảo, đồng bào, thông báo, cảnh báo, dự báo, phân bố,' +
  ' tuyên bố, công bố, phân bổ, tu bổ, bãi bỏ, hủy bỏ, loại bỏ, xóa bỏ, từ bỏ, toàn bộ, đường bộ, sơ bộ, đảng bộ, chuyên cần,' +
  ' rào cản, tiếp cận, siết chặt, thắt chặt, gắn chặt, nắm chặt, tiêu chí, báo chí, đồng chí, ý chí, tạp chí, thu chi, địa chỉ,' +
  ' tín chỉ, chứng chỉ, tôn chỉ, đình chỉ, hoàn chỉnh, đính chính, chủ trương, khẩn trương, khai trương, phô trương, ghi chú,' +
  ' dân chủ, tự chủ, làm chủ, luân chuyển, điều chuyển, vận chuyển, di chuyển, thuyên chuyển, công cộng, tổng cộng, thủ công,' +
  ' chỉ dẫn, nông dân, cư dân, toàn dân, mục đích, thù địch, phòng dịch, đầy đủ, dôi dư, số dư, tham dự, danh dự, chức danh,' +
  ' định danh, xứng đáng, chính đáng, thích đáng, thỏa đáng, sau đây, trước đây, trên đây, dưới đây, gần đây, đường dây,' +
  ' thúc đẩy, đa dạng, dưới dạng, định dạng, nhận dạng, bình đẳng, cao đẳng, thay đổi, trao đổi, biến đổi, quy đổi, chuyển đổi,' +
  ' theo dõi, cân đối, tuyệt đối, tương đối, phản đối, suốt đời, ra đời, cuộc đời, chờ đợi, quân đội, bộ đội, hòa giải, lý giải,' +
  ' cắt giảm, tinh giảm, suy giảm, miễn giảm, đức hạnh, ngân hàng, bán hàng, khách hàng, đơn hàng, nhà hàng, mặt hàng, cửa hàng,' +
  ' xếp hàng, bảo hộ, chủ hộ, nông hộ, ủng hộ, đồng hồ, thu hồi, phản hồi, phục hồi, câu hỏi, đòi hỏi, học hỏi, quốc hội,' +
  ' hiệp hội, ảnh hưởng, thụ hưởng, quê hương, tình huống, thống kê, kiểm kê, liệt kê, đáng kể, thiết kế, tìm kiếm,' +
  ' thư ký, nhật ký, nhiệm kỳ, chu kỳ, thế kỷ, thanh niên, thiếu niên, bản lĩnh, định mức, vượt mức, chuẩn mực, danh mục,' +
  ' hạng mục, chuyên mục, đề mục, hiệu năng, tính năng, cẩm nang, rút ngắn, giải ngân, suy nghĩ, ngày nghỉ, thích nghi, tiện nghi,' +
  ' công nhận, ghi nhận, thừa nhận, thương nhân, pháp nhân, tin nhắn, kết nối, cầu nối, đối nội, giải phóng, tiên phong, xung phong,' +
  ' niêm phong, bao phủ, phong phú, khắc phục, hạnh phúc, nhất quán, tập quán, bình quân, hằng quý, hàng quý, đề ra, đặt ra,' +
  ' xảy ra, đầu ra, tạo ra, chỉ ra, người già, lịch sử, vận tải, đăng tải, truyền tải, quá tải, nhân tài, đề tài, thay thế,' +
  ' lợi thế, xu thế, vị thế, ưu thế, có thể, chủ thể, tổng thể, nông thôn, lần thứ, nguồn thu, văn thư, bí thư, hộp thư, đặc thù,' +
  ' chính thức, cách thức, công thức, kết thúc, công thương, thông thương, khen thưởng, bình thường, bồi thường, thông thường,' +
  ' chỉ tiêu, máy tính, đặc tính, nhiệt tình, tận tình, bình tĩnh, bản tin, niềm tin, đưa tin, uy tín, giấy tờ, quá trình,' +
  ' gieo trồng, cây trồng, tôn trọng, kiến trúc, cấu trúc, túc trực, thi tuyển, xét tuyển, sơ tuyển, dân vận, cố vấn, bệnh viện,' +
  ' học viện, thư viện, thiết yếu, chủ yếu, trọng yếu, nhận diện, công đoạn, phổ biến, chuyển biến, diễn biến, chế biến,' +
  ' loại trừ, phòng trừ, cư trú, thường trú, tạm trú, lưu trú, tính chất, thực chất, vật chất, bản chất, hóa chất, phẩm chất';

/** Compounds of their own that differ by a letter or a tone from one of ours. */
const ALIKE = 'liên thôn, liên xã, kiểm sát, điện từ';

const setOf = (words: string) =>
  lazy(() => new Set(words.split(', ').map((word) => fold(word).split(' ').slice(0, 2).join(' '))));
const beginning = setOf(BEGINNING);
const ending = setOf(ENDING);
const alike = setOf(ALIKE);

/** Whether these two folded syllables open a word whose first one a near miss ends with. */
export const beginsNearWord = (pair: string): boolean => beginning().has(pair);
/** Whether they close a word whose second one a near miss begins with. */
export const endsNearWord = (pair: string): boolean => ending().has(pair);
/** Whether they are a compound of their own. */
export const isAlike = (pair: string): boolean => alike().has(pair);
