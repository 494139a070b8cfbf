import { countedLists } from '../../counting.ts';
import { type Draft, defineRule } from '../../rule.ts';
import { quoteSibling, rowLists, type Sibling } from '../../siblings.ts';
import type { Subject } from '../../subject.ts';

/** A label left out: a point was deleted, or đ was forgotten. */
export const numberingSkipped = defineRule({
  id: 'numbering/skipped',
  level: 'warning',
  tier: 'A',
  basis:
    'NĐ 30/2020/NĐ-CP, Phụ lục I: số đánh liên tục; điểm theo thứ tự chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, i, k, l, m, n, …)',
  *check(subject) {
    const draft = (sibling: Sibling, missing: string): Draft => ({
      data: { label: sibling.label ?? '', missing },
      actual: sibling.label,
      expected: missing,
      evidence: quoteSibling(sibling),
      where: subject.whereIs(sibling.at),
      at: sibling.at,
    });
    for (const { list, faults } of countedLists(subject)) {
      // What came before a label that stands alone may not have been read as points.
      if (list.length === 1) continue;
      for (const { at: sibling, missing } of faults.skipped) yield draft(sibling, missing);
    }
    for (const list of rowLists(subject))
      for (const [row, missing] of skippedRows(subject, list)) yield draft(row, missing);
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nc) Phổ biến pháp luật.\nd) Theo dõi thi hành.\ne) Báo cáo kết quả.\n2. Cải cách thủ tục hành chính\na) Niêm yết thủ tục.\nb) Giải quyết hồ sơ.\nc) Khảo sát người dân.\nd) Tiếp nhận phản ánh.\nđ) Công khai kết quả.',
      finds: ['e) Báo cáo kết quả.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nd) Phổ biến pháp luật.',
      finds: ['d) Phổ biến pháp luật.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Mục tiêu\n- 100% văn bản đúng trình tự.\nb) Nhiệm vụ\n- Rà soát văn bản.\n- Kiểm tra văn bản.\nc) Phân công, tiến độ\nCơ quan chủ trì: Văn phòng HĐND và UBND xã.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\n(1) Rà soát văn bản.\n(2) Kiểm tra văn bản.\n2. Cải cách thủ tục hành chính\n(3) Niêm yết thủ tục.\n(4) Khảo sát người dân.\n3. Cải cách tổ chức bộ máy\n(5) Phân công lại công việc.\n4. Cải cách chế độ công vụ\n(7) Cử công chức đi học.',
      finds: ['(7) Cử công chức đi học.'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thể chế | | | | |\n| 1 | Rà soát văn bản | Báo cáo | Phòng Kinh tế xã | Công an xã | Quý IV/2026 |\n| III | Cải cách tài chính công | | | | |\n| 2 | Công khai dự toán | Thông báo | Phòng Kinh tế xã | Công an xã | Quý IV/2026 |',
      finds: ['III Cải cách tài chính công'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Phòng Kinh tế xã | Công an xã | Quý I/2026\n2 | Phổ biến pháp luật | Báo cáo | Phòng Kinh tế xã | Công an xã | Quý II/2026\n4 | Theo dõi thi hành | Báo cáo | Phòng Kinh tế xã | Công an xã | Quý III/2026\n5 | Tổng kết công tác | Báo cáo | Phòng Kinh tế xã | Công an xã | Quý IV/2026',
      finds: ['4 Theo dõi thi hành'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nb) Phổ biến pháp luật.\nd) Theo dõi thi hành.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Về văn bản: 100% văn bản đúng trình tự.\nb) Cải cách thủ tục hành chính:\n- Niêm yết thủ tục.\n- Giải quyết hồ sơ đúng hạn.\nc) Về bộ máy: sắp xếp các thôn.',
      finds: [],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nI. MỤC TIÊU\n\n1. Về thể chế: 100% văn bản ban hành đúng trình tự.\n\n2. Về thủ tục hành chính\n\n- 98% hồ sơ giải quyết đúng hạn.\n\n3. Về tổ chức bộ máy: 100% thôn được kiện toàn.\n\nII. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát văn bản.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\n1.1. Rà soát văn bản\n- Lập danh mục văn bản.\n1.2. Tổ chức phổ biến pháp luật cho Nhân dân trên địa bàn; tiếp nhận, giải đáp vướng mắc của người dân.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nc) Phổ biến pháp luật.\nd) Theo dõi thi hành.\nđ) Báo cáo kết quả.\ne) Lưu trữ hồ sơ.\ng) Công khai kết quả.',
      finds: [],
    },
  ],
});

/** More gaps than this are another way of counting, or rows that were not read. */
const MOST_GAPS = 2;

/** One number left out between two rows that follow each other; of raw text and scans a row may be lost. */
function skippedRows({ plan: { source }, rows: all }: Subject, rows: readonly Sibling[]): [Sibling, string][] {
  if (source.format === 'txt' || source.textFrom === 'ocr' || source.textFrom === 'mixed') return [];
  // A row whose number was forgotten stands where one is missing.
  const isBare = (at: number): boolean => at > 0 && !all[at - 1]!.row.no;
  const placeOf = (sibling: Sibling): number => all.findIndex(({ row }) => row.cellsAt.no === sibling.at);
  const gaps = rows.flatMap((row, i): [Sibling, string][] => {
    const before = rows[i - 1]?.value ?? [];
    const last = row.value.at(-1);
    // The number that is lacking was printed as the one before it.
    if (rows[i - 2]?.bare === rows[i - 1]?.bare) return [];
    const isNext = last !== undefined && before.length === row.value.length && before.at(-1)! + 2 === last;
    if (!isNext || before.slice(0, -1).join('.') !== row.value.slice(0, -1).join('.')) return [];
    return isBare(placeOf(row)) ? [] : [[row, [...row.value.slice(0, -1), last - 1].join('.')]];
  });
  return gaps.length <= MOST_GAPS ? gaps : [];
}
