import { allHeadings } from '../../../plan/outline.ts';
import type { Plan } from '../../../plan/types.ts';
import { countedLists, isLatinOnly } from '../../counting.ts';
import { strangeDecimals } from '../../decimal-parents.ts';
import type { Draft } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { type NumberingKind, quoteSibling, type Sibling, siblingLists } from '../../siblings.ts';

/** A label of the wrong kind among its siblings, a letter that fits nowhere, a point without a label among labelled ones. */
export const numberingStyle = defineRule({
  id: 'numbering/style',
  level: 'warning',
  tier: 'A',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I (bố cục, đánh số phần, mục, khoản, điểm)',
  *check(subject) {
    const draft = (sibling: Sibling, expected: string, related: Sibling[] = []): Draft => ({
      data: { label: sibling.label ?? '', expected },
      actual: sibling.label,
      expected,
      evidence: quoteSibling(sibling),
      where: subject.whereIs(sibling.at),
      at: sibling.at,
      related: related.map((other) => ({
        note: subject.whereIs(other.at) ?? '',
        evidence: quoteSibling(other),
        at: other.at,
      })),
    });
    const latin: Sibling[] = [];
    for (const { list, faults } of countedLists(subject)) {
      for (const { at, expected } of faults.strays)
        if (at.kind !== 'none') yield draft(at, `${expected}${closingOf(at)}`);
      // Letters that no Vietnamese enumeration has show it best.
      if (faults.latin) latin.push(list.find(isLatinOnly) ?? list[4]!);
      const bare = subject.fromOcr ? [] : bareHeadings(list);
      for (const [sibling, expected] of [...oddKinds(list), ...oddClosings(list), ...bare])
        yield draft(sibling, expected);
    }
    for (const [sibling, expected] of strayClosings(siblingLists(subject))) yield draft(sibling, expected);
    for (const { strays, expected } of subject.fromOcr ? [] : strangeDecimals(subject)) {
      const [first, ...more] = strays;
      yield draft(first!, expected, more);
    }
    for (const sibling of unlabelled(subject.plan)) yield draft(sibling, 'nhãn như các điểm cùng mục');
    const [first, ...others] = latin;
    if (first) yield draft(first, first.kind === 'capital' ? ALPHABET.toUpperCase() : ALPHABET, others);
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nc. Phổ biến pháp luật.\nd. Theo dõi thi hành.',
      finds: ['c. Phổ biến pháp luật.', 'd. Theo dõi thi hành.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\ny) Phổ biến pháp luật.\nd) Theo dõi thi hành.',
      finds: ['y) Phổ biến pháp luật.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nc) Phổ biến pháp luật.\nd) Theo dõi thi hành.\ne) Báo cáo kết quả.\nf) Lưu trữ hồ sơ.',
      finds: ['f) Lưu trữ hồ sơ.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\n1.1. Rà soát văn bản quy phạm pháp luật do xã ban hành.\n1.2. Theo dõi tình hình thi hành pháp luật.\n2. Cải cách thủ tục hành chính\n2.1. Giải quyết hồ sơ của người dân đúng hạn.\n2.2. Công khai thủ tục hành chính tại trụ sở.\n3. Cải cách tổ chức bộ máy hành chính nhà nước\n2.1. Kiện toàn các phòng chuyên môn của xã.\n2.2. Đẩy mạnh phân công gắn với kiểm tra.\n4. Cải cách chế độ công vụ\n4.1. Cử công chức đi học các lớp bồi dưỡng.\n4.2. Siết chặt kỷ luật trong thực thi công vụ.\n5. Cải cách tài chính công\n5.1. Công khai ngân sách tại các đơn vị.\nb) Thực hiện cơ chế tự chủ.\n6. Xây dựng và phát triển chính quyền điện tử, chính quyền số\n6.1. Xử lý hồ sơ công việc trên môi trường mạng.\n6.2. Ký số văn bản đi của Ủy ban nhân dân xã.',
      finds: ['2.1. Kiện toàn các phòng chuyên môn của xã.', 'b) Thực hiện cơ chế tự chủ.'],
    },
    {
      frame: 'organization',
      text: 'a) Văn phòng HĐND và UBND xã: Theo dõi, đôn đốc việc thực hiện.\nb) Phòng Văn hóa - Xã hội: Chủ trì nội dung cải cách chế độ công vụ.\nc. Phòng Kinh tế: Chủ trì nội dung cải cách tài chính công.\nd) Công an xã: Chủ trì thực hiện định danh điện tử.',
      finds: ['c. Phòng Kinh tế'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\nA. MỤC ĐÍCH, YÊU CẦU\n\n- Phục vụ người dân tốt hơn.\n\nB. CHỈ TIÊU\n\n- 100% văn bản đúng trình tự.\n\nC. NHIỆM VỤ\n\n- Rà soát văn bản.\n\nD. KINH PHÍ\n\n- Từ ngân sách xã.\n\nE. TỔ CHỨC THỰC HIỆN\n\n- Văn phòng theo dõi.',
      finds: ['E. TỔ CHỨC THỰC HIỆN'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\n- Rà soát văn bản.\n2. Cải cách thủ tục hành chính\n- Công khai thủ tục.\n3) Cải cách tổ chức bộ máy\n- Sắp xếp đơn vị.',
      finds: ['3) Cải cách tổ chức bộ máy'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\nSố: 12/KH-UBND\nMinh Tâm, ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026\nUBND xã Minh Tâm ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\n- Phục vụ người dân tốt hơn.\nII. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\nKINH PHÍ THỰC HIỆN\n- Từ ngân sách xã.\nIV. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND xã\n- Theo dõi việc thực hiện.',
      finds: ['KINH PHÍ THỰC HIỆN'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản.\nb) Kiểm tra văn bản.\nc) Phổ biến pháp luật.',
      finds: [],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN\nXÃ MINH TÂM\nSố: 12/KH-UBND\nMinh Tâm, ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính xã Minh Tâm năm 2026\nUBND xã Minh Tâm ban hành Kế hoạch như sau:\n1. Mục đích\n- Phục vụ người dân tốt hơn.\n2. Yêu cầu\n- Phân công rõ người, rõ việc.\nII. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND xã: Theo dõi việc thực hiện.',
      finds: [],
    },
  ],
});

/** Chapters without a number among others that count I, III, V. */
function bareHeadings(list: readonly Sibling[]): [Sibling, string][] {
  const counted = list.filter(({ isHeading, kind }) => isHeading && (kind === 'roman' || kind === 'arabic'));
  if (counted.length < 2) return [];
  return list
    .filter(({ isHeading, kind }) => isHeading && kind === 'none')
    .map((sibling) => [sibling, counted[0]!.kind === 'roman' ? 'số La Mã' : 'số Ả Rập']);
}

const ALPHABET = 'a, b, c, d, đ, e, g, h, i, k, l, m, n';

/** Headings of one level count in one way: "1." beside "II." does not. */
function oddKinds(list: readonly Sibling[]): [Sibling, string][] {
  if (list.length < 3 || !list.every((sibling) => sibling.isHeading)) return [];
  const counts = new Map<NumberingKind, number>();
  for (const { kind } of list) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  if (usual === 'none' || usual === 'bullet' || list.length - count > 1) return [];
  return list
    .filter((sibling) => sibling.kind !== usual && sibling.kind !== 'none')
    .map((sibling) => [sibling, usual === 'roman' ? 'số La Mã' : 'số Ả Rập']);
}

/** "a." beside "a)" in one list, "3)" beside "1." and "2."; in a longer one two that stray. */
function oddClosings(list: readonly Sibling[]): [Sibling, string][] {
  if (list.length < 3 || !['letter', 'capital', 'arabic', 'roman'].includes(list[0]!.kind)) return [];
  const closing = (sibling: Sibling): string => sibling.printed?.at(-1) ?? '';
  const most = list.length < LONG_LIST ? 1 : 2;
  const usual = [')', '.', '/'].find((mark) => {
    const odd = list.filter((sibling) => closing(sibling) !== mark).length;
    return odd > 0 && odd <= most;
  });
  if (!usual) return [];
  // "2.2" beside "2.1." has lost a dot and is no other kind of label.
  const isOdd = (sibling: Sibling): boolean =>
    closing(sibling) !== usual && (sibling.kind === 'letter' || /[)./-]/u.test(closing(sibling)));
  return list.filter(isOdd).map((sibling) => [sibling, `${sibling.bare}${usual}`]);
}

const LONG_LIST = 4;

/** The mark behind a label, a bracket where none is known. */
const closingOf = ({ printed }: Sibling): string => /[.)/]$/u.exec(printed ?? '')?.[0] ?? ')';

/** "2/" where all other headings of the plan that count 1, 2, 3 close with a dot; in a list too short to tell by itself. */
function strayClosings(lists: readonly (readonly Sibling[])[]): [Sibling, string][] {
  const counted = lists.map((list) => list.filter(isPlainHeading));
  const all = counted.flat();
  const marks = all.map(({ printed }) => printed?.at(-1) ?? '');
  const usual = marks.find((mark) => marks.filter((other) => other === mark).length === all.length - 1);
  if (!usual || all.length < FEWEST_HEADINGS || !/[.)/]/u.test(usual)) return [];
  const short = counted.filter((list) => list.length < 3).flat();
  return short
    .filter(({ printed }) => /[.)/-]$/u.test(printed ?? '') && !printed!.endsWith(usual))
    .map((sibling) => [sibling, `${sibling.bare}${usual}`]);
}

const FEWEST_HEADINGS = 5;
const isPlainHeading = ({ isHeading, kind, value }: Sibling): boolean =>
  isHeading && kind === 'arabic' && value.length === 1;

/**
 * One paragraph without a label in a section whose other points all have one. An introduction ends in a colon, or begins
 * on its heading's own line: "1. Cải cách thể chế. Nâng cao …".
 */
function unlabelled({ tasks, outline }: Plan): Sibling[] {
  const headings = new Set(allHeadings(outline).flatMap(({ at }) => at.map(({ line }) => line)));
  const bySection = new Map<string, (typeof tasks)[number][]>();
  for (const task of tasks) bySection.set(task.section, [...(bySection.get(task.section) ?? []), task]);
  return [...bySection.values()].flatMap((points) => {
    const bare = points.filter((point) => point.label === null);
    if (bare.length !== 1 || points.length < 3 || /[:：]$/u.test(bare[0]!.text.trim())) return [];
    const { text, at } = bare[0]!;
    // A small letter goes on behind words of its own ("c) Giải pháp: bố trí …"), which are the label.
    if (headings.has(at[0]?.line ?? -1) || /^\p{Ll}/u.test(text)) return [];
    return [{ kind: 'none' as const, label: null, printed: null, bare: '', value: [], isHeading: false, text, at }];
  });
}
