import { matchesIn } from '../../../language/matches.ts';
import type { Passage, Row, Task } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { taskMatching } from '../../match-tasks.ts';
import { fewerFields, otherTime } from '../../narrower-row.ts';
import { withoutNames } from '../../place-names.ts';
import { cellPlace, passagePlace, together } from '../../places.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { NamedRow, Subject } from '../../subject.ts';

/** So alike that body and row are meant to say the same. */
const MEANT_AS_ONE = 0.72;
/** More differing words than these are another wording, not a slip. */
const FEW_WORDS = 8;
/** One word less is a slip; so many less are a shorter wording. */
const SEVERAL_WORDS = 2;
/** Two wordings are compared by the reader as well: neither is cut short in the middle. */
const WHOLE_TASK = 320;
/** Words that change what is to be done: who, how often, how far. Figures are the business of target/conflict. */
const MATTERS =
  /^(?:đề xuất|kiến nghị|thí điểm|một phần|toàn trình|toàn bộ|cấp|tỉnh|thành phố|huyện|thị xã|phường|xã|sở|ngành|lần|quý|tháng|tuần|thường xuyên|định kỳ|đột xuất|trực tiếp|trừ|không)$/u;

/** A row that is cut shorter than its task may be compared by how often it is to be done. */
const SAME_MATTER = 0.3;
const WITHIN = 0.6;
/** The clause of the task that speaks of the row has so many of the row's words. */
const SAME_CLAUSE = 0.6;
const FEWEST_OF_CLAUSE = 6;

const EXTENT = /^(?:không|toàn bộ|một phần)$/u;
const LEVEL = /^(?:cấp|tỉnh|thành phố|huyện|thị xã|phường|xã|sở|ngành)$/u;
const TIME = /^(?:lần|quý|tháng|tuần|thường xuyên|định kỳ|đột xuất)$/u;

/** Body and row of one task disagree in words that matter. */
export const taskBodyDiffers = defineRule({
  id: 'task/body-differs',
  level: 'warning',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: một nhiệm vụ chỉ có một nội dung giao',
  *check(subject) {
    const plain = withoutNames(subject);
    // "của phường" in a ward's own plan says nothing that its row would have to repeat.
    const ownLevel = subject.level ?? '';
    const told = new Set<Row>();
    for (const { task, best } of taskMatching(subject).tasks) {
      if (!best) continue;
      const often = best.likeness >= SAME_MATTER && best.containment >= WITHIN ? otherRhythm(task, best.row.row) : null;
      if (!often && best.likeness < MEANT_AS_ONE) continue;
      const { row } = best.row;
      const known = often ?? fewerFields(task, row) ?? otherTime(task, row, subject.year);
      const [inBody, inRow] = known ?? differingWords(plain(task.text), plain(row.content));
      if (!known && inBody.length + inRow.length > FEW_WORDS) continue;
      // When a thing is to be done the row says in a column of its own.
      // "tại các phường, xã sau sáp nhập" and "sau sáp nhập phường, xã": what only stands elsewhere is no difference.
      // A row that only leaves words out, and several, is shorter: whose system, whose course it is, the body has said.
      const isShorter = inRow.length === 0 && inBody.length >= SEVERAL_WORDS;
      const telling = [
        ...inBody.filter((word) => !TIME.test(word) && !(isShorter && (LEVEL.test(word) || EXTENT.test(word)))),
        ...inRow,
      ].filter((word) => MATTERS.test(word) && word !== ownLevel && !(inBody.includes(word) && inRow.includes(word)));
      if (telling.length === 0 && !known) continue;
      if (!known && (isCutShort(plain(task.text), plain(row.content)) || onlyAddsAside(task, row, inBody))) continue;
      told.add(row);
      yield draftOf(subject, best.row, task, [inBody, inRow]);
    }
    // A task of several sentences is as a whole little like the row that takes up one of them.
    for (const { row, task, rhythms } of otherRhythms(subject))
      if (!told.has(row.row)) yield draftOf(subject, row, task, rhythms);
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính huyện Minh Tâm năm 2024\n\n## I. NHIỆM VỤ\n\n1. Xây dựng chính quyền điện tử\n\na) Kết nối, liên thông hệ thống quản lý văn bản và điều hành từ huyện đến các xã, thị trấn.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Kết nối, liên thông hệ thống quản lý văn bản và điều hành đến cấp xã | Hệ thống | Phòng Nội vụ huyện | Phòng Tư pháp huyện | Quý IV/2024 |',
      finds: [],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) Rà soát, đưa hồ sơ đủ điều kiện vào giải quyết trực tuyến trên Cổng Dịch vụ công quốc gia.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát, đề xuất đưa hồ sơ đủ điều kiện vào giải quyết trực tuyến trên Cổng Dịch vụ công quốc gia | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['Rà soát, đề xuất đưa hồ sơ đủ điều kiện vào giải quyết trực tuyến trên Cổng Dịch vụ công quốc gia'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) Đối thoại với doanh nghiệp, hợp tác xã, hộ kinh doanh về thủ tục đất đai, xây dựng mỗi quý một lần, công khai kết quả.\n\nb) Công khai thủ tục hành chính tại trụ sở, trên trang thông tin điện tử.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Đối thoại với doanh nghiệp, hợp tác xã, hộ kinh doanh về thủ tục đất đai, xây dựng, 06 tháng một lần | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['Đối thoại với doanh nghiệp, hợp tác xã, hộ kinh doanh về thủ tục đất đai, xây dựng, 06 tháng một lần'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) Mỗi quý tự kiểm tra việc giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công; nơi nào để hồ sơ trễ hẹn thì báo cáo giải trình bằng văn bản.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Tự kiểm tra việc giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công | Biên bản | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | 06 tháng một lần |',
      finds: ['Tự kiểm tra việc giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách chế độ công vụ\n\na) Tập huấn kỹ năng tiếp dân, viết văn bản và dùng phần mềm cho công chức mới tại 03 xã.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Tập huấn kỹ năng tiếp dân, viết văn bản và dùng phần mềm cho công chức mới | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: [],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thủ tục hành chính\n\na) Chuyển kết quả giải quyết hồ sơ lĩnh vực hộ tịch, chứng thực, đất đai thành bản điện tử.\n\nb) Lập danh mục thủ tục hành chính cần cắt giảm, gửi Sở Tư pháp trước ngày 31/3/2026.\n\nc) Phát thanh bài viết về dịch vụ công bằng tiếng dân tộc trên loa của thôn.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Chuyển kết quả giải quyết hồ sơ lĩnh vực hộ tịch thành bản điện tử | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |\n| 2 | Lập danh mục thủ tục hành chính cần cắt giảm, gửi Sở Tư pháp | Danh mục | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý III/2026 |\n| 3 | Phát thanh bài viết về dịch vụ công (mỗi tháng 02 bài) bằng tiếng dân tộc trên loa của thôn | Bài viết | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Hằng tháng |',
      finds: [
        'Chuyển kết quả giải quyết hồ sơ lĩnh vực hộ tịch thành bản điện tử',
        'Lập danh mục thủ tục hành chính cần cắt giảm, gửi Sở Tư pháp',
      ],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Chỉ đạo, điều hành\n\na) Chủ tịch UBND xã nhận phản ánh của người dân qua đường dây nóng và trả lời trong ba ngày làm việc; bố trí người trực ngoài giờ tại điểm tiếp nhận. Hằng quý họp kiểm điểm tiến độ giải quyết hồ sơ của các phòng, công khai tên phòng để hồ sơ trễ hẹn trên bảng tin.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Họp kiểm điểm tiến độ giải quyết hồ sơ của các phòng | Thông báo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Hằng tháng |',
      finds: ['Họp kiểm điểm tiến độ giải quyết hồ sơ của các phòng'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});

function draftOf(subject: Subject, row: NamedRow, task: Passage, [inBody, inRow]: [string[], string[]]): Draft {
  return {
    data: { body: inBody.join(' ') || '∅', row: inRow.join(' ') || '∅', where: subject.whereIs(task.at) ?? '' },
    actual: row.row.content,
    expected: task.text,
    ...together(cellPlace(row, 'content', WHOLE_TASK), [passagePlace(task, subject.whereIs, WHOLE_TASK)]),
  };
}

/** Rows that are to be done at one rhythm, and the body's clause that has all but all of their words and another rhythm. */
function* otherRhythms({
  plan,
  rows,
}: Subject): Iterable<{ row: NamedRow; task: Task; rhythms: [string[], string[]] }> {
  const clauses = plan.tasks.flatMap((task) =>
    clausesOf(task.text).flatMap((clause) => {
      const rhythms = rhythmsOf(clause);
      return rhythms.length > 0 ? [{ task, rhythms, words: new Set(wordsOf(clause)) }] : [];
    }),
  );
  if (clauses.length === 0) return;
  for (const row of rows) {
    const inRow = rhythmsOf(row.row.content);
    const rhythms = inRow.length > 0 ? inRow : rhythmsOf(row.row.deadline.text);
    const words = wordsOf(row.row.content.replace(/\([^()]*\)/gu, ' '));
    if (rhythms.length === 0 || words.length < FEWEST_OF_CLAUSE) continue;
    const said = clauses.filter(
      (clause) => words.filter((word) => clause.words.has(word)).length >= NEARLY_ALL * words.length,
    );
    const [first] = said;
    const inBody = said.flatMap((clause) => clause.rhythms);
    if (first && areApart(inBody, rhythms)) yield { row, task: first.task, rhythms: [first.rhythms, rhythms] };
  }
}

const NEARLY_ALL = 0.85;

/** "(mỗi tháng 02 tin, bài)": figures that a row adds in brackets make it more exact. */
const onlyAddsAside = ({ text }: Task, { content }: Row, inBody: readonly string[]): boolean =>
  inBody.length === 0 && differingWords(text, content.replace(/\([^()]*\d[^()]*\)/gu, ' ')).flat().length === 0;

/** The row says the beginning of the task and leaves out its end: shorter, not otherwise. */
function isCutShort(task: string, row: string): boolean {
  const [whole, part] = [task, row].map((text) =>
    fold(text)
      .replace(/[\s.;,]+$/u, '')
      .replace(/\s+/gu, ' '),
  );
  return whole!.startsWith(part!) && /^[\s;,.]/u.test(whole!.slice(part!.length));
}

/** "Định kỳ năm 2026" names the year, and no rhythm. */
const RHYTHM =
  /(?:hằng|hàng|mỗi|định kỳ|theo) (tuần|tháng|quý|năm|0?[36] tháng)(?! (?:\d|[ivx]+(?!\p{L})))|(0?[36] tháng|quý|tháng|tuần) ?(?:một|1|01|\/) ?lần/gu;

/** How often body and row say that it is to be done, where both say so and never the same; a row says it in its time, too. */
function otherRhythm(task: Task, row: Row): [string[], string[]] | null {
  const inContent = rhythmsOf(row.content);
  const inTime = rhythmsOf(row.deadline.text);
  // The row itself may say two things.
  if (areApart(inContent, inTime)) return [inContent, inTime];
  const inRow = inContent.length > 0 ? inContent : inTime;
  if (inRow.length === 0) return null;
  const wanted = wordsOf(row.content);
  const clauses = clausesOf(task.text).filter((part) => speakOfOne(wordsOf(part), wanted));
  const inBody = (clauses.length > 0 ? clauses : [task.text]).flatMap(rhythmsOf);
  return areApart(inBody, inRow) ? [inBody, inRow] : null;
}

const clausesOf = (text: string): string[] => text.split(/;(?![^()]*\))|(?<=\.)\s/u);

/** The clause has most of the row's words, or the row most of the clause's. */
function speakOfOne(clause: readonly string[], row: readonly string[]): boolean {
  const [inClause, inRow] = [new Set(clause), new Set(row)];
  const shared = (words: readonly string[], others: ReadonlySet<string>): number =>
    words.filter((word) => others.has(word)).length;
  return (
    shared(row, inClause) >= SAME_CLAUSE * row.length ||
    (clause.length >= FEWEST_OF_CLAUSE && shared(clause, inRow) >= SAME_CLAUSE * clause.length)
  );
}

const areApart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((rhythm) => others.includes(rhythm));

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];
const rhythmsOf = (text: string): string[] =>
  matchesIn(fold(text), RHYTHM).map((match) => (match[1] ?? match[2]!).replace(/^0/u, ''));

const COMPOUNDS =
  /đề xuất|kiến nghị|thí điểm|một phần|toàn trình|toàn bộ|thành phố|thị xã|thường xuyên|định kỳ|đột xuất|trực tiếp|tác xã|xã hội|không chuyên|không còn|phân cấp|cung cấp|nâng cấp|sơ cấp|trung cấp|cao cấp|cấp phép|cấp phát/gu;

/** "Các xã, thị trấn" are one level, as "cấp xã" is. */
const OF_ONE_LEVEL: readonly (readonly [RegExp, string])[] = [
  [/các (?:(?:xã|phường|thị trấn|đặc khu)(?:, | và )?)+(?!\p{L})/gu, 'cấp xã '],
  [/(?<!\p{L})(?:xã|phường|thị trấn)(?:, (?:xã|phường|thị trấn|đặc khu))+(?!\p{L})/gu, 'cấp xã '],
  [/các (?:(?:huyện|quận|thị xã)(?:, | và )?)+(?:thành phố)?(?!\p{L})/gu, 'cấp huyện '],
];

/** Words that only one of two texts holds, counted. */
function differingWords(a: string, b: string): [string[], string[]] {
  const words = (text: string): string[] =>
    (
      OF_ONE_LEVEL.reduce((folded, [named, level]) => folded.replace(named, level), fold(text))
        .replace(COMPOUNDS, (compound) => compound.replace(' ', '_'))
        .match(/[\p{L}\p{N}_%]+/gu) ?? []
    ).map((word) => word.replace('_', ' '));
  const rest = (from: string[], other: string[]): string[] => {
    const left = new Map<string, number>();
    for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
    return from.filter((word) => {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      return count === 0;
    });
  };
  const [wordsA, wordsB] = [words(a), words(b)];
  return [rest(wordsA, wordsB), rest(wordsB, wordsA)];
}
