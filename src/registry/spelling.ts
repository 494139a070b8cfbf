/** Known slips in officialese. */
import { fold, frozen, lazy, phrase, screen } from './match.ts';
import { guarded, signsOf } from './needs.ts';

/** What is written, on folded text (a pattern), and what is meant. */
export type Slip = { wrong: string; right: string };

const slip = (wrong: string, right: string): Slip => ({ wrong, right });

export const SLIPS: readonly Slip[] = frozen([
  // A letter or a word wrong or lost in a fixed phrase
  slip('tuyên tuyền|tuyền truyền|tuyên truyên', 'tuyên truyền'),
  slip('sữa đổi|sửa đỗi', 'sửa đổi'),
  slip('bổ xung|bỗ sung', 'bổ sung'),
  slip('bộ phận một(?= (?:phường|xã|thị trấn))', 'Bộ phận Một cửa'),
  slip('bộ phận một của', 'Bộ phận Một cửa'),
  slip('bộ phận môn', 'bộ phận chuyên môn'),
  slip('(?<!nền kinh tế )công dịch vụ công', 'Cổng dịch vụ công'),
  slip('cổng tin điện tử', 'Cổng thông tin điện tử'),
  slip('công thông tin điện tử', 'Cổng thông tin điện tử'),
  slip('phát sinh, lệ phí', 'phát sinh phí, lệ phí'),
  slip('sáng kinh nghiệm', 'sáng kiến kinh nghiệm'),
  slip('mttttq|mtttq', 'MTTQ'),
  slip('chỉ và nâng cao số', 'và nâng cao chỉ số'),
  slip('(?<!nền )kinh tế và công nghiệp số hóa', 'kinh tế và công nghệ số'),
  slip('trên địa(?= (?:phường|xã|thị trấn|huyện|quận|thị xã|thành phố|tỉnh))', 'trên địa bàn'),
  slip('thủ tục hành(?= (?:của|tại|trên|được|theo))', 'thủ tục hành chính'),
  slip('cải cách hành(?= (?:của|tại|trên|năm|nhà nước))', 'cải cách hành chính'),
  slip('quy phạm luật|qui phạm luật', 'quy phạm pháp luật'),
  slip('tiếp nhận và trả quả', 'tiếp nhận và trả kết quả'),
  slip('trung tâm phục hành chính', 'Trung tâm Phục vụ hành chính'),
  slip('cơ sở liệu', 'cơ sở dữ liệu'),
  slip('chuyển số(?= (?:quốc gia|của|trên|năm))', 'chuyển đổi số'),
  slip('cán, công chức|cán bộ, công(?= (?:viên chức))', 'cán bộ, công chức'),
  // Hook and tilde taken for one another
  slip('kỹ luật', 'kỷ luật'),
  slip('kỹ cương', 'kỷ cương'),
  slip('kỷ năng', 'kỹ năng'),
  slip('kỷ thuật', 'kỹ thuật'),
  slip('xữ lý', 'xử lý'),
  slip('giãi quyết', 'giải quyết'),
  slip('giãi pháp', 'giải pháp'),
  slip('chuyễn đổi|chuyển đỗi', 'chuyển đổi'),
  slip('triễn khai', 'triển khai'),
  slip('đãm bảo|đảm bão', 'đảm bảo'),
  slip('bão đảm', 'bảo đảm'),
  slip('cũng cố', 'củng cố'),
  slip('hổ trợ', 'hỗ trợ'),
  slip('nổ lực', 'nỗ lực'),
  slip('quãn lý', 'quản lý'),
  slip('tinh giãn', 'tinh giản'),
  slip('đơn giãn', 'đơn giản'),
  slip('dân chũ', 'dân chủ'),
  slip('trãi nghiệm', 'trải nghiệm'),
  slip('thũ tục', 'thủ tục'),
  slip('cãi cách', 'cải cách'),
  slip('cãi thiện', 'cải thiện'),
  slip('bải bỏ', 'bãi bỏ'),
  slip('lảnh đạo', 'lãnh đạo'),
  slip('sẳn sàng', 'sẵn sàng'),
  slip('điền sẳn', 'điền sẵn'),
  slip('bồi dưởng', 'bồi dưỡng'),
  slip('phổ biễn', 'phổ biến'),
  slip('chỉnh sữa', 'chỉnh sửa'),
  slip('nghĩ việc', 'nghỉ việc'),
  slip('lảng phí', 'lãng phí'),
  slip('gữi', 'gửi'),
  slip('cơ sở dử liệu|dử liệu', 'dữ liệu'),
  slip('xác nhận chử ký|chử ký', 'chữ ký'),
  slip('khuyến khich', 'khuyến khích'),
  // One consonant for another
  slip('xắp xếp|sắp sếp', 'sắp xếp'),
  slip('sát nhập', 'sáp nhập'),
  slip('rà xoát', 'rà soát'),
  slip('giám xát', 'giám sát'),
  slip('ngân xách', 'ngân sách'),
  slip('sử lý', 'xử lý'),
  slip('sử phạt', 'xử phạt'),
  slip('cập nhập', 'cập nhật'),
  slip('tinh giảm biên chế', 'tinh giản biên chế'),
  slip('chú chọng', 'chú trọng'),
  slip('trấn chỉnh', 'chấn chỉnh'),
  slip('sâu rộng dãi', 'sâu rộng'),
  slip('khắt phục|khác phục(?= (?:hạn chế|những|các|tồn tại|khó khăn))', 'khắc phục'),
  slip('nhũng nhiểu|nhủng nhiễu|nhủng nhiểu', 'nhũng nhiễu'),
  slip('sách nhiểu', 'sách nhiễu'),
  slip('vướn mắc|vướng mắt', 'vướng mắc'),
  slip('bất cặp', 'bất cập'),
  slip('dứt điễm', 'dứt điểm'),
  slip('thiết thựt', 'thiết thực'),
  slip('năng lựt', 'năng lực'),
  slip('chặc chẽ|chặt chẻ', 'chặt chẽ'),
  slip('xuyên xuốt|suyên suốt', 'xuyên suốt'),
  slip('sơ xuất', 'sơ suất'),
  slip('chính xát', 'chính xác'),
  slip('khoản cách', 'khoảng cách'),
  slip('tham muu|tham mưa', 'tham mưu'),
  slip('đôn đóc', 'đôn đốc'),
  slip('trú trọng', 'chú trọng'),
  slip('chỉnh chu', 'chỉn chu'),
  slip('súc tiến', 'xúc tiến'),
  // A tone or mark lost
  slip('thủ tục hành chinh', 'thủ tục hành chính'),
  slip('cải cách hành chinh|cải cach hành chính', 'cải cách hành chính'),
  slip('kế hoach', 'kế hoạch'),
  slip('thực hiên', 'thực hiện'),
  slip('nhiêm vụ', 'nhiệm vụ'),
  slip('thông kê', 'thống kê'),
  slip('trực tuyên', 'trực tuyến'),
  slip('dịch vụ công trực tuyến toàn trinh', 'dịch vụ công trực tuyến toàn trình'),
  slip('dich vụ', 'dịch vụ'),
  slip('chất lương phục vụ', 'chất lượng phục vụ'),
  slip('văn bản điện từ|môi trường điện từ|thư điện từ', 'điện tử'),
  slip('tổ chưc', 'tổ chức'),
  slip('thẩm quyên', 'thẩm quyền'),
  slip('chính quyên', 'chính quyền'),
  slip('ủy ban nhân đân', 'Ủy ban nhân dân'),
  slip('doanh nghiêp', 'doanh nghiệp'),
  slip('công chưc', 'công chức'),
  slip('pháp luât', 'pháp luật'),
]);

const compiledSlips = lazy(() => SLIPS.map((entry) => ({ entry, patternFor: guarded(entry.wrong, phrase) })));

/** Finds every text that may hold a slip. */
export const slipScreen = lazy(() => screen(SLIPS.map(({ wrong }) => wrong)));

export type SlipUse = { slip: Slip; text: string };

/** The known slips in a text, each once, with the folded words that show it. */
export function slipsIn(text: string): readonly SlipUse[] {
  const folded = fold(text);
  if (folded.search(slipScreen()) < 0) return [];
  const signs = signsOf(folded);
  return compiledSlips().flatMap(({ entry, patternFor }) => {
    const match = patternFor(signs)?.exec(folded);
    return !match ? [] : [{ slip: entry, text: match[0] }];
  });
}
