/** What the headings of columns are made of, for heads whose columns run together in one line of words. */
import type { ColumnRole } from './columns.ts';
import { frozen } from './match.ts';

/** Who or what a heading over leads and coordinators speaks of. */
const WHOSE =
  '(?:phân công|trách nhiệm|cơ quan|đơn vị|bộ phận|tổ chức|phòng|ban|ngành|sở|địa phương|cá nhân|công chức|cán bộ|người)';

/** A heading over two columns names neither ("Trách nhiệm thực hiện" over "Chủ trì" and "Phối hợp"). */
export const PARENT_HEADINGS: readonly { over: readonly [ColumnRole, ColumnRole]; patterns: readonly string[] }[] =
  frozen([
    { over: ['start', 'deadline'], patterns: ['thời (?:gian|hạn|điểm)(?: thực hiện)?$', 'tiến độ(?: thực hiện)?$'] },
    { over: ['funding', 'funding'], patterns: ['(?:dự kiến |nguồn )?kinh phí'] },
    {
      over: ['lead', 'coordinator'],
      patterns: [
        `${WHOSE}(?: ?(?:[,/]|và)? ?${WHOSE}){0,3}(?: tổ chức)?(?: thực hiện| triển khai| nhiệm vụ)?$`,
        'thực hiện$',
      ],
    },
  ]);

/** Words that may go on a heading after its opening; a word that is none of them ends the head. */
export const HEADING_WORDS: ReadonlySet<string> = new Set(
  (
    'tt stt rõ số thứ tự nội dung nhiệm vụ công việc hoạt động lĩnh vực giải pháp chủ yếu trọng tâm cụ thể chính chung lớn chi tiết tên danh ' +
    'mục các nhóm đầu sản phẩm kết quả ra dự kiến cần đạt được hình thức văn bản tài liệu kiểm chứng cơ quan đơn vị bộ ' +
    'phận phòng ban ngành cán công chức cá nhân tổ người lãnh đạo đồng chí thành viên tập thể trì phối hợp phụ trách ' +
    'chịu nhiệm mối tham mưu thực hiện triển khai được giao phân trình phê duyệt hành theo dõi kiểm tra giám sát đôn ' +
    'đốc thời gian hạn điểm tiến độ mốc hoàn thành bắt kết thúc lộ kỳ ngày kpi kinh phí nguồn lực vốn toán ghi chú thích ' +
    'căn cứ mục tiêu chỉ số tiêu tỷ lệ mức tính đvt yêu cầu báo cáo và hoặc của phường xã tỉnh huyện ubnd liên có ' +
    'cùng làm ai bao giờ cách thức tham gia việc phải xong chính năm quý tháng đề xuất án dự xây dựng gửi nộp nơi nhận cấp sở thẩm quyền loại / , - ( ) . :'
  ).split(' '),
);

/**
 * Words that may go on the last heading of a head. What stands behind a head is a cell's words, and headings' words are
 * plain enough to stand there, too ("Thời gian" / "công khai kết quả …").
 */
export const LAST_HEADING_WORDS: Readonly<Partial<Record<ColumnRole, string>>> = frozen({
  product: 'sản phẩm kết quả đầu ra cần phải có đạt dự kiến thực hiện hoàn thành / , và chủ yếu yêu cầu',
  lead: 'cơ quan đơn vị bộ phận phòng ban cán bộ công chức chủ trì thực hiện phụ trách tham mưu chịu trách nhiệm / , và',
  coordinator: 'cơ quan đơn vị bộ phận phối hợp thực hiện / , và',
  deadline:
    'thời gian hạn điểm tiến độ phải xong hoàn thành thực hiện dự kiến bắt đầu kết thúc gửi nộp trình báo cáo / , và',
  funding: 'kinh phí thực hiện dự kiến toán nguồn',
  start: 'thời gian điểm ngày bắt đầu thực hiện',
  note: 'ghi chú thích căn cứ',
  target: 'chỉ mục tiêu số tỷ lệ năm',
});

/**
 * Tables that neither set tasks nor figures: who looks after what, how an index is scored. Their heads hold all of the one
 * and nothing of the other.
 */
export const TABLES_ASIDE: readonly { holds: readonly string[]; not: string }[] = frozen([
  { holds: ['họ và tên', 'chức vụ'], not: 'nhiệm vụ|công việc|phần việc|trách nhiệm|thời hạn|sản phẩm' },
  {
    holds: ['tiêu chí', 'điểm (?:tối đa|chuẩn)|thang điểm'],
    not: 'phấn đấu|đăng ký|giải pháp|nhiệm vụ|thời (?:gian|hạn)|chủ trì',
  },
]);
