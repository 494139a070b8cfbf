import { hasWords } from '../../../language/sentences.ts';
import { comparisonWith } from '../../../language/similarity.ts';
import type { Row } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { taskMatching } from '../../match-tasks.ts';
import { withoutLevels } from '../../place-names.ts';
import { cellAt, cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { NamedRow } from '../../subject.ts';
import { leadsOf, plainCell } from '../../units.ts';

/** Names of places aside, the words are all but the same. */
const SAME_TASK = 0.88;
/** One row says all that the other does, and that other little more. */
const TASK_WITHIN = 0.78;
const MOSTLY_WITHIN = 0.94;
/** Where the product is the same and one row says all that the other does, a word or two more make no other task. */
const SAME_PRODUCT_TASK = 0.8;
/** And a few more where one office has to bring both at the same time. */
const SAME_ORDER_TASK = 0.75;
const WHOLLY = 0.97;
/** What one office has to bring twice, in a paper of one kind, at times that meet. */
const ORDERED_AGAIN = 0.7;
/** … as one row of another office at the same time may. */
const ALL_BUT_WHOLLY = 0.95;
/** What one office brings twice under a product of several words, in much the same words each time. */
const SAME_RESULT_TASK = 0.66;
/** Two short tasks are soon alike. */
const FEWEST_WORDS = 5;

/** Two rows for one task, often one with the superior's name still in it. */
export const taskDuplicate = defineRule({
  id: 'task/duplicate',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn thẩm định: một nhiệm vụ giao một lần',
  *check(subject) {
    const rows = taskMatching(subject).rows.filter(({ meaning }) => meaning.words.length >= FEWEST_WORDS);
    const compare = comparisonWith(rows.map((row) => row.meaning));
    const plain = withoutLevels(subject);
    const works = rows.map(({ named: { row } }) =>
      WORKS.test(fold(row.content)) ? workOnDocument(plain(row.content)) : null,
    );
    for (let later = 1; later < rows.length; later++) {
      const own = rows[later]!;
      const alike = compare(own.meaning);
      for (let earlier = 0; earlier < later; earlier++) {
        const other = rows[earlier]!;
        const isSame =
          isOneWork(works[later] ?? null, works[earlier] ?? null) ||
          alike.isAlike(earlier, SAME_TASK) ||
          (alike.isAlike(earlier, TASK_WITHIN) && alike.isWithin(earlier, MOSTLY_WITHIN)) ||
          (alike.isAlike(earlier, SAME_RESULT_TASK) && bringTheSame(own.named, other.named)) ||
          (alike.isAlike(earlier, SAME_ORDER_TASK) &&
            alike.isWithin(earlier, ALL_BUT_WHOLLY) &&
            isSameTime(own.named, other.named)) ||
          (alike.isAlike(earlier, ORDERED_AGAIN) && isOrderedAgain(own.named, other.named)) ||
          (alike.isAlike(earlier, SAME_ORDER_TASK) &&
            alike.isWithin(earlier, WHOLLY) &&
            (isSameOrder(own.named, other.named) ||
              (alike.isAlike(earlier, SAME_PRODUCT_TASK) && haveSameProduct(own.named, other.named))));
        if (!isSame || isOtherWork(own.named, other.named) || arePartsOfOthers(own.named, other.named)) continue;
        yield {
          data: { other: other.named.where },
          ...together(cellPlace(own.named, 'content'), [cellPlace(other.named, 'content')]),
        };
        break;
      }
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Báo cáo kết quả cải cách hành chính quý I | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Tháng 3/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Báo cáo kết quả cải cách hành chính quý III | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Tháng 9/2026\n4 | Báo cáo kết quả cải cách hành chính năm 2026 | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Tháng 12/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Ban hành kế hoạch chuyển đổi số xã năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội xã | Văn phòng HĐND và UBND xã | Quý I/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Ban hành kế hoạch chuyển đổi số tỉnh Sơn Hà năm 2026 | Kế hoạch | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý I/2026',
      finds: ['Ban hành kế hoạch chuyển đổi số tỉnh Sơn Hà năm 2026'],
    },
    {
      frame: 'table',
      text: '1 | Xây dựng, triển khai Kế hoạch truyền thông CCHC năm 2026; in tờ rơi | Kế hoạch | Phòng Văn hóa - Xã hội xã | Văn phòng HĐND và UBND xã | Quý I/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Ban hành và tổ chức thực hiện Kế hoạch truyền thông CCHC năm 2026 của xã | Kế hoạch | Phòng Văn hóa - Xã hội xã | Văn phòng HĐND và UBND xã | Quý II/2026',
      finds: ['Ban hành và tổ chức thực hiện Kế hoạch truyền thông CCHC năm 2026 của xã'],
    },
    {
      frame: 'table',
      text: '1 | Kiện toàn các Tổ công nghệ số cộng đồng của thôn | Quyết định kiện toàn | Phòng Văn hóa - Xã hội xã | Công an xã | Quý I/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Kiện toàn, củng cố các Tổ công nghệ số cộng đồng của thôn | Quyết định kiện toàn | Phòng Văn hóa - Xã hội xã | Công an xã | Quý IV/2026',
      finds: ['Kiện toàn, củng cố các Tổ công nghệ số cộng đồng của thôn'],
    },
    {
      frame: 'table',
      text: '1 | Kiểm tra công tác CCHC tại các phòng, đơn vị trực thuộc | Thông báo kết luận kiểm tra | Văn phòng HĐND và UBND xã | Công an xã | Tháng 10/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Tổ chức kiểm tra công tác CCHC tại các phòng, đơn vị thuộc xã | Thông báo kết luận kiểm tra | Văn phòng HĐND và UBND xã | Công an xã | Tháng 11/2026',
      finds: ['Tổ chức kiểm tra công tác CCHC tại các phòng, đơn vị thuộc xã'],
    },
    {
      frame: 'table',
      text: '1 | Ban hành và thực hiện Kế hoạch chuyển đổi số của xã năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội xã | Công an xã | Quý I/2026\n2 | Khảo sát mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC | Báo cáo | Văn phòng HĐND và UBND xã | Công an xã | Quý III/2026\n3 | Ban hành, triển khai Kế hoạch chuyển đổi số xã Minh Tâm năm 2026 | Kế hoạch | Công an xã | Văn phòng HĐND và UBND xã | Quý I/2026\n4 | Khảo sát sự hài lòng của người dân và doanh nghiệp đối với việc giải quyết thủ tục hành chính | Phiếu | Phòng Kinh tế xã | Công an xã | Quý IV/2026',
      finds: [
        'Ban hành, triển khai Kế hoạch chuyển đổi số xã Minh Tâm năm 2026',
        'Khảo sát sự hài lòng của người dân và doanh nghiệp đối với việc giải quyết thủ tục hành chính',
      ],
    },
    {
      frame: 'table',
      text: '1 | Phương án bố trí trụ sở làm việc cũ | Phương án được duyệt | Phòng Kinh tế xã | Công an xã | Quý III/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Rà soát, xây dựng phương án bố trí trụ sở làm việc cũ | Tờ trình | Phòng Kinh tế xã | Công an xã | Quý III/2026',
      finds: ['Rà soát, xây dựng phương án bố trí trụ sở làm việc cũ'],
    },
    {
      frame: 'table',
      text: '1 | Hướng dẫn, giúp người dân nộp hồ sơ, trả phí trực tuyến ở các thôn | Báo cáo | Trung tâm Phục vụ hành chính công xã | Công an xã | Thường xuyên\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Giúp người dân nộp hồ sơ, trả phí trực tuyến ở các thôn | Nhật ký hỗ trợ | Phòng Văn hóa - Xã hội xã | Công an xã | Hằng tuần',
      finds: ['Giúp người dân nộp hồ sơ, trả phí trực tuyến ở các thôn'],
    },
    {
      frame: 'table',
      text: '1 | Ban hành Kế hoạch kiểm tra công tác CCHC năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội xã | Văn phòng HĐND và UBND xã | Quý I/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Ban hành Kế hoạch kiểm tra công tác CCHC năm 2027 | Kế hoạch | Phòng Văn hóa - Xã hội xã | Văn phòng HĐND và UBND xã | Quý IV/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Ban hành Kế hoạch chuyển đổi số của xã năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội xã | Văn phòng HĐND và UBND xã | Quý I/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026\n3 | Triển khai Kế hoạch chuyển đổi số của xã năm 2026 | Báo cáo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý IV/2026\n4 | Ban hành, triển khai Kế hoạch chuyển đổi số của xã năm 2026 | Kế hoạch | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý I/2026',
      finds: ['Ban hành, triển khai Kế hoạch chuyển đổi số của xã năm 2026'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | | | |\n1.1 | Xây dựng, ban hành kế hoạch của xã | Kế hoạch | Văn phòng HĐND và UBND xã | Công an xã | Quý I/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Công an xã | Quý II/2026\n3 | Đưa hồ sơ công việc lên mạng | | | |\n3.1 | Xây dựng, ban hành kế hoạch của xã | Kế hoạch | Phòng Văn hóa - Xã hội xã | Công an xã | Quý I/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Sửa đổi quy chế làm việc của UBND xã | Quyết định | Phòng Văn hóa - Xã hội xã | Công an xã | Quý I/2026\n2 | Sửa đổi quy chế làm việc của từng đơn vị | Quyết định | Phòng Văn hóa - Xã hội xã | Công an xã | Quý I/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành năm 2026 | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026\n2 | Công khai ngân sách xã hằng quý | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý II/2026',
      finds: [],
    },
  ],
});

/** This year's plan and the next one's; a quarter's report and the year's; or one table for the offices and another for the communes below them. */
function isOtherWork(a: NamedRow, b: NamedRow): boolean {
  if (isOneCell(a, b)) return true;
  const [years, others] = [yearsIn(a), yearsIn(b)];
  if (years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year))) return true;
  const [parts, otherParts] = [a, b].map(periodOf);
  if (parts !== '' && otherParts !== '' && parts !== otherParts) return true;
  if (OF_EACH.test(fold(a.row.content)) !== OF_EACH.test(fold(b.row.content))) return true;
  const [matter, otherMatter] = [a, b].map(({ row }) => MATTER_OF_PLAN.exec(fold(row.content))?.[1] ?? '');
  if (matter !== otherMatter && [a, b].every(({ row }) => IS_PLAN.test(fold(row.content)))) return true;
  return isOtherList(a, b) && plainCell(leadsOf(a.row)) !== plainCell(leadsOf(b.row));
}

/** What the commune has for itself and what each of its offices has ("Quy chế làm việc của từng đơn vị"). */
const OF_EACH = /(?:của|tại|ở|cho) (?:từng|mỗi) (?:cơ quan|đơn vị|phòng|bộ phận|thôn|xóm|ấp|tổ)(?!\p{L})/u;

/** The parts of the year that the task names, or the whole of it; '' where it names none. */
function periodOf(named: NamedRow): string {
  const parts = fold(named.row.content).match(PART_OF_YEAR) ?? [];
  return parts.length > 0 ? parts.join() : yearsIn(named).join();
}

/** A task merged over rows that each say who brings which of its products. */
function isOneCell(a: NamedRow, b: NamedRow): boolean {
  const [cell, other] = [a, b].map(({ row }) => cellAt(row, 'content')[0]);
  return cell !== undefined && cell.start === other?.start;
}

/** "1.1 Xây dựng kế hoạch" under the task "1", "14.1 Xây dựng kế hoạch" under "14": what they are parts of says which plan. */
function arePartsOfOthers(a: NamedRow, b: NamedRow): boolean {
  const [own, other] = [taskAbove(a), taskAbove(b)];
  return own !== null && other !== null && own !== other;
}

function taskAbove({ row, appendix }: NamedRow): Row | null {
  const number = /^(\d{1,3})\.\d{1,2}$/u.exec(row.no ?? '')?.[1];
  return (number && appendix.rows.find(({ no }) => no === number)) || null;
}

/** The plan of a year's reform, and the plan to inspect it, to tell of it, to ask the people about it. */
const IS_PLAN = /(?:ban hành|xây dựng|lập) (?:và \p{L}+ \p{L}+ )?kế hoạch(?!\p{L})/u;
const MATTER_OF_PLAN =
  /kế hoạch ((?:tự )?kiểm tra|tuyên truyền|truyền thông|khảo sát|rà soát|đào tạo|bồi dưỡng|đối thoại)(?!\p{L})/u;

/** "Báo cáo CCHC quý I", "Tự kiểm tra (đợt 2)". */
const PART_OF_YEAR =
  /(?<!\p{L})(?:quý (?:[ivx]+|\d)|(?:tháng|đợt|lần) (?:thứ )?\d{1,2}|(?:6|06|9|09) tháng)(?!\p{L})/gu;

/** Several tables under one label are parts of one appendix. */
const isOtherList = (a: NamedRow, b: NamedRow): boolean =>
  a.appendix !== b.appendix && (a.appendix.label ?? '') !== (b.appendix.label ?? '');

function haveSameProduct(a: NamedRow, b: NamedRow): boolean {
  const [product, other] = [a, b].map(({ row }) => plainCell(row.products.join(' ')));
  return product !== '' && product === other;
}

/** One office, one product, and a product that not every second row has ("Báo cáo"). */
function bringTheSame(a: NamedRow, b: NamedRow): boolean {
  const product = plainCell(a.row.products.join(' '));
  return hasWords(product, TELLING_PRODUCT) && haveSameProduct(a, b) && isSameLead(a, b);
}

const TELLING_PRODUCT = 4;

const isSameLead = (a: NamedRow, b: NamedRow): boolean =>
  plainCell(leadsOf(a.row)) !== '' && plainCell(leadsOf(a.row)) === plainCell(leadsOf(b.row));

function isSameOrder(a: NamedRow, b: NamedRow): boolean {
  const [order, other] = [a, b].map(({ row }) => [leadsOf(row), row.deadline.text].map((cell) => plainCell(cell)));
  return order!.every((cell, i) => cell !== '' && cell === other![i]);
}

const isSameTime = (a: NamedRow, b: NamedRow): boolean =>
  plainCell(a.row.deadline.text) !== '' && plainCell(a.row.deadline.text) === plainCell(b.row.deadline.text);

/** One office, a product of one kind, at times that meet: "Trước ngày 31/5", "Quý II". */
function isOrderedAgain(a: NamedRow, b: NamedRow): boolean {
  const [kind, other] = [a, b].map(({ row }) => plainCell(row.products.join(' ')).split(' ').slice(0, 2).join(' '));
  return isSameLead(a, b) && kind !== '' && kind === other && timesMeet(a, b);
}

const timesMeet = (a: NamedRow, b: NamedRow): boolean =>
  a.row.deadline.parts.some((one) =>
    b.row.deadline.parts.some((other) => endsWithin(one, other) || endsWithin(other, one)),
  );

type Time = NamedRow['row']['deadline']['parts'][number];
const endsWithin = ({ to: end }: Time, { from, to }: Time): boolean =>
  end !== null && from !== null && to !== null && end >= from && end <= to;

const yearsIn = ({ row }: NamedRow): string[] =>
  [...row.content.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => year);

const ISSUING = 'xây dựng|ban hành|tham mưu|soạn thảo';
const CARRYING_OUT = 'tổ chức|triển khai|thực hiện';
const WORKS = new RegExp(`^(?:${ISSUING}|${CARRYING_OUT})`, 'u');
const WORK = new RegExp(
  `^((?:(?:${ISSUING})(?:,| và)? )*)((?:(?:${CARRYING_OUT})(?:,| và)? )*)((?:kế hoạch|chương trình|quy chế|đề án|phương án) [^;:.]+)`,
  'u',
);

/** What a row does with a document: issue it, carry it out, or both. */
interface DocumentWork {
  issues: boolean;
  carriesOut: boolean;
  /** "kế hoạch tuyên truyền cchc 2026". */
  document: string;
}

/** The work on a document that a row sets, whatever else it says; null of other rows. */
function workOnDocument(content: string): DocumentWork | null {
  const [, issuing = '', carrying = '', named] = WORK.exec(content) ?? [];
  const words = named
    ?.replace(/(?<!\p{L})(?:của|trên địa bàn|tại)\s*(?:ubnd|sở)?\s*(?=$|năm(?!\p{L}))|(?<!\p{L})năm(?!\p{L})/gu, ' ')
    .match(/[\p{L}\d]+/gu);
  if (!words || words.length < FEWEST_WORDS - 1) return null;
  return { issues: issuing !== '', carriesOut: carrying !== '', document: words.join(' ') };
}

/** Issuing a plan in one row and carrying it out in another are two works; both in one row take in either. */
function isOneWork(a: DocumentWork | null, b: DocumentWork | null): boolean {
  if (!a || !b || a.document !== b.document) return false;
  return (a.issues && b.issues) || (a.carriesOut && b.carriesOut && (a.issues || b.issues));
}
