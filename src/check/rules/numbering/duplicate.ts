import { countedLists, repeatedRows } from '../../counting.ts';
import { defineRule } from '../../rule.ts';
import { quoteSibling, rowLists } from '../../siblings.ts';

/** One label twice among siblings: whoever cites "điểm b" means either. */
export const numberingDuplicate = defineRule({
  id: 'numbering/duplicate',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I (bố cục, đánh số phần, mục, khoản, điểm)',
  *check(subject) {
    const points = countedLists(subject).flatMap(({ faults }) => faults.duplicates);
    // One digit of a scan is too easily read as another to say so of a table's narrow column.
    const rows = subject.fromOcr ? [] : rowLists(subject).flatMap(repeatedRows);
    for (const sibling of [...points, ...rows]) {
      yield {
        data: { label: sibling.label ?? '' },
        actual: sibling.label,
        evidence: quoteSibling(sibling),
        where: subject.whereIs(sibling.at),
        at: sibling.at,
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nc) Phổ biến pháp luật.\nb) Theo dõi thi hành pháp luật.',
      finds: ['b) Theo dõi thi hành pháp luật.'],
    },
    {
      frame: 'organization',
      text: '1- Bộ phận Văn phòng: Theo dõi việc thực hiện.\n2- Bộ phận Tư pháp: Rà soát văn bản.\n2- Bộ phận Địa chính: Giải quyết hồ sơ đất đai.\n3- Bộ phận Kế toán: Bố trí kinh phí.',
      finds: ['2- Bộ phận Địa chính'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n2 | Công khai ngân sách xã | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý I/2026\n2 | Kiểm kê tài sản công | Biên bản | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý IV/2026',
      finds: ['2 Kiểm kê tài sản công'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nd) Phổ biến pháp luật.\nd) Theo dõi thi hành pháp luật.',
      finds: ['d) Theo dõi thi hành pháp luật.'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n1 | Công khai ngân sách xã | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý I/2026\n3 | Kiểm kê tài sản công | Biên bản | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý IV/2026',
      finds: ['1 Công khai ngân sách xã'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\n2. Cải cách thủ tục hành chính\na) Công khai thủ tục.\nb) Giải quyết hồ sơ đúng hạn.',
      finds: [],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\nSố: 12/KH-UBND\nMinh Tâm, ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026\nUBND xã Minh Tâm ban hành Kế hoạch như sau:\n1. Mục đích\n- Phục vụ người dân tốt hơn.\n2. Yêu cầu\n- Phân công rõ người, rõ việc.\nII. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND xã: Theo dõi việc thực hiện.',
      finds: [],
    },
  ],
});
