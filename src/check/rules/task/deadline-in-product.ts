import { fold } from '../../../registry/match.ts';
import { cellAt } from '../../places.ts';
import { asPrinted, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { productsOf } from '../../units.ts';

const DATE =
  /(?<!\d)\d{1,2}\/\d{1,2}(?:\/(?:19|20)\d\d)?(?!\/?\d)(?! (?:xã|phường|thị trấn|quận|huyện|thôn|xóm|ấp|tổ|khu|đơn vị|cơ quan|phòng|sở|trường)(?!\p{L}))|(?:trước|sau|chậm nhất)(?: ngày)? \d{1,2}(?:\/\d{1,4}){0,2}(?!\d)|(?:tháng|quý) (?:\d{1,2}|[ivx]+) ?\/ ?\d{4}|(?<=: ?)(?:trong |trước |hết |cuối |đầu )?(?:tháng|quý) (?:\d{1,2}|[ivx]+)(?![\p{L}\d])/u;
/** A monthly report is a product like any other. */
const RECURRENCE =
  /(?:định kỳ|(?<=:)) ?(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|(?<=: ?)định kỳ(?: 0?6 tháng| 9 tháng| quý| tháng| năm)?|(?<=\()(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)(?=\))/u;
/** The date of a document that the product cites is no deadline. */
const CITED_DATE = /số \d[^ ]*[^;]{0,12}ngày \d{1,2}\/\d{1,2}\/\d{4}/gu;

/** Nor is a day before the plan's own. */
const FULL_DATE = /(?<!\d)\d{1,2}\/\d{1,2}\/(?:19|20)\d\d(?!\d)/gu;
const isoOf = (day: string): string =>
  day
    .split('/')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-');

/** The product cell holds a time: it slipped out of its column, and the deadline column says less. */
export const taskDeadlineInProduct = defineRule({
  id: 'task/deadline-in-product',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn lập phụ lục: thời hạn ghi ở cột thời gian để theo dõi, lọc và chấm điểm',
  *check({ assigned, date }) {
    const isPast = (day: string): boolean => date !== null && isoOf(day) < date.earliest;
    for (const { row, where } of assigned) {
      const product = productsOf(row);
      const folded = fold(product)
        .replace(CITED_DATE, ' ')
        .replace(FULL_DATE, (day) => (isPast(day) ? ' ' : day));
      const found = DATE.exec(folded) ?? RECURRENCE.exec(folded);
      if (!found) continue;
      yield {
        data: { found: asPrinted(product, found[0].trim()) },
        actual: product,
        evidence: quote(product),
        where,
        at: cellAt(row, 'product'),
      };
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo (hằng tháng) | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n2 | Kiểm kê tài sản công | Biên bản; thời gian: tháng 9 | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý III/2026',
      finds: ['Báo cáo (hằng tháng)', 'Biên bản; thời gian: tháng 9'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo gửi tỉnh trước ngày 25/11/2026 | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Báo cáo gửi tỉnh trước ngày 25/11/2026'],
    },
    {
      frame: 'table',
      text: '1 | Theo dõi thi hành pháp luật | Kế hoạch: quý I; báo cáo: tháng 11 | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Hằng năm',
      finds: ['Kế hoạch: quý I; báo cáo: tháng 11'],
    },
    {
      frame: 'table',
      text: '1 | Giải quyết hồ sơ | Báo cáo thống kê hằng tháng | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Cả năm 2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo kết quả rà soát | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trước ngày 25/11/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Số hóa hồ sơ | Dữ liệu số hóa; biên bản nghiệm thu ngày 20/12/2025 | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trước ngày 25/11/2026',
      finds: [],
    },
  ],
});
