/** Abbreviations of officialese. One that a plan itself defines in brackets goes before these. */
import { fold, frozen, lazy } from './match.ts';

export type Abbreviation = {
  short: string;
  /** The first is the usual reading in a reform plan; more than one: the context decides. */
  readings: readonly string[];
};

const entry = (short: string, ...readings: readonly string[]): Abbreviation => ({ short, readings });

export const ABBREVIATIONS: readonly Abbreviation[] = frozen([
  entry('CCHC', 'cải cách hành chính'),
  entry('TTHC', 'thủ tục hành chính'),
  entry('KSTTHC', 'kiểm soát thủ tục hành chính'),
  entry('QPPL', 'quy phạm pháp luật'),
  entry('VBQPPL', 'văn bản quy phạm pháp luật'),
  entry('CBCC', 'cán bộ, công chức'),
  entry('CBCCVC', 'cán bộ, công chức, viên chức'),
  entry('CC', 'công chức'),
  entry('VC', 'viên chức'),
  entry('CB', 'cán bộ', 'chi bộ'),
  entry('CNTT', 'công nghệ thông tin'),
  entry('CĐS', 'chuyển đổi số'),
  entry('DVC', 'dịch vụ công'),
  entry('DVCTT', 'dịch vụ công trực tuyến'),
  entry('DVCQG', 'dịch vụ công quốc gia'),
  entry('HĐND', 'Hội đồng nhân dân'),
  entry('UBND', 'Ủy ban nhân dân'),
  entry('MTTQ', 'Mặt trận Tổ quốc'),
  entry('UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'),
  entry('UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'),
  entry('STT', 'số thứ tự'),
  entry('ĐVT', 'đơn vị tính'),
  entry('TT', 'thường trực', 'thông tư', 'thông tin', 'tuyên truyền', 'trung tâm', 'số thứ tự'),
  entry('BPMC', 'Bộ phận Một cửa'),
  entry('BP TN&TKQ', 'Bộ phận Tiếp nhận và Trả kết quả'),
  entry('TN&TKQ', 'tiếp nhận và trả kết quả'),
  entry('TTPVHCC', 'Trung tâm Phục vụ hành chính công'),
  entry('TTHCC', 'Trung tâm Hành chính công'),
  entry('CSDL', 'cơ sở dữ liệu'),
  entry('CSDLQG', 'cơ sở dữ liệu quốc gia'),
  entry('PAKN', 'phản ánh, kiến nghị'),
  entry('VTVL', 'vị trí việc làm'),
  entry('ĐVSN', 'đơn vị sự nghiệp'),
  entry('ĐVSNCL', 'đơn vị sự nghiệp công lập'),
  entry('CQHCNN', 'cơ quan hành chính nhà nước'),
  entry('QLNN', 'quản lý nhà nước'),
  entry('NSNN', 'ngân sách nhà nước'),
  entry('HTQLCL', 'hệ thống quản lý chất lượng'),
  entry('VP-TK', 'văn phòng - thống kê'),
  entry('TP-HT', 'tư pháp - hộ tịch'),
  entry('TC-KT', 'tài chính - kế toán'),
  entry('TC-KH', 'tài chính - kế hoạch'),
  entry('VH-XH', 'văn hóa - xã hội'),
  entry('VHTT', 'văn hóa - thông tin', 'văn hóa và thể thao'),
  entry('VHHT', 'văn hóa - hộ tịch', 'văn hóa - xã hội'),
  entry('ĐC-XD', 'địa chính - xây dựng'),
  entry('ĐC-NN-XD&MT', 'địa chính - nông nghiệp - xây dựng và môi trường'),
  entry('KCT', 'không chuyên trách'),
  entry('CT-XH', 'chính trị - xã hội'),
  entry('CT', 'chủ tịch', 'chỉ thị', 'chính trị', 'chương trình'),
  entry('PCT', 'phó chủ tịch'),
  entry('LĐTBXH', 'lao động - thương binh và xã hội'),
  entry('DN', 'doanh nghiệp'),
  entry('TX', 'thị xã'),
  entry('TP', 'thành phố', 'tư pháp'),
  entry('TTr', 'thị trấn', 'tờ trình'),
  entry('b/c', 'báo cáo'),
  entry('t/h', 'thực hiện'),
  entry('p/h', 'phối hợp'),
  entry('k/t', 'kiểm tra'),
  entry('VT', 'văn thư'),
  entry('VP', 'văn phòng'),
  entry('NV', 'nội vụ'),
  entry('KT-XH', 'kinh tế - xã hội'),
  entry('ATTT', 'an toàn thông tin'),
  entry('CPĐT', 'Chính phủ điện tử'),
  entry('CQĐT', 'chính quyền điện tử'),
  entry('CPS', 'Chính phủ số'),
  entry('CQS', 'chính quyền số'),
  entry('CQĐP', 'chính quyền địa phương'),
  entry('BC', 'báo cáo'),
  entry('KH', 'kế hoạch', 'khoa học'),
  entry('QĐ', 'quyết định'),
  entry('NQ', 'nghị quyết'),
  entry('NĐ', 'nghị định'),
  entry('CTr', 'chương trình'),
  entry('BCĐ', 'ban chỉ đạo'),
  entry('BCH', 'ban chấp hành', 'ban chỉ huy'),
  entry('BTV', 'ban thường vụ'),
  entry('CSVC', 'cơ sở vật chất'),
  entry('KHCN', 'khoa học và công nghệ'),
  entry('ĐMST', 'đổi mới sáng tạo'),
  entry('TDP', 'tổ dân phố'),
  entry('BCCI', 'bưu chính công ích'),
  entry('PBGDPL', 'phổ biến, giáo dục pháp luật'),
  entry('PCTN', 'phòng, chống tham nhũng'),
  entry('THTK', 'thực hành tiết kiệm'),
  entry('CLP', 'chống lãng phí'),
  entry('PAR INDEX', 'Chỉ số cải cách hành chính'),
  entry('SIPAS', 'Chỉ số hài lòng về sự phục vụ hành chính'),
  entry('PAPI', 'Chỉ số hiệu quả quản trị và hành chính công'),
  entry('PCI', 'Chỉ số năng lực cạnh tranh cấp tỉnh'),
  entry('DDCI', 'Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương'),
  entry('ICT INDEX', 'Chỉ số sẵn sàng ứng dụng công nghệ thông tin'),
  entry('DTI', 'Chỉ số chuyển đổi số'),
]);

const byShort = lazy(
  () => new Map(ABBREVIATIONS.map((abbreviation) => [fold(abbreviation.short).replaceAll(' ', ''), abbreviation])),
);

/** Whether a word in capitals is one of these. */
export const isAbbreviation = (word: string): boolean => word === word.toUpperCase() && byShort().has(fold(word));

/** The readings of an abbreviation, the usual one first; empty for an unknown one. */
export function expand(short: string): readonly string[] {
  return byShort().get(fold(short).replaceAll(' ', ''))?.readings ?? [];
}
