/** The faultless plan with one fault: exactly that finding, and no other of level error or warning. */
import { describe, expect, it } from 'vitest';
import { findingsAfter, type Mutation } from '../support/mutate.ts';

const MUTATIONS: readonly [string, string, Mutation][] = [
  // Form
  ['header/number', 'the number left open at the head', (p) => (p.source.paper.number = '      /KH-UBND')],
  [
    'header/number',
    'the number left open at the head and in the caption: one fault',
    (p) => {
      p.source.paper.number = '      /KH-UBND';
      p.swap('Kế hoạch số 12/KH-UBND', 'Kế hoạch số     /KH-UBND');
    },
  ],
  ['header/date', 'the day left open', (p) => (p.source.paper.dateLine = 'Thượng Khê, ngày      tháng 01 năm 2026')],
  [
    'header/date',
    'day and month left open',
    (p) => (p.source.paper.dateLine = 'Thượng Khê, ngày      tháng      năm 2026'),
  ],
  [
    'header/title',
    'no year in the title',
    (p) => (p.source.titleLines = ['Cải cách hành chính nhà nước xã Thượng Khê']),
  ],
  [
    'header/title',
    'a word missing in the title',
    (p) => (p.source.titleLines = ['Cải cách hành chính nhà nước trên địa xã Thượng Khê năm 2026']),
  ],
  [
    'header/title',
    'no locality in the title',
    (p) => (p.source.titleLines = ['Cải cách hành chính nhà nước năm 2026']),
  ],
  [
    'header/issuer-mismatch',
    'another issuer in the caption',
    (p) => p.swap('năm 2026 của UBND xã Thượng Khê)', 'năm 2026 của Chủ tịch UBND xã Thượng Khê)'),
  ],
  ['sign/signer', 'no name under the signature', (p) => (p.source.paper.signature.name = '')],
  ['recipients/missing', 'no Lưu', (p) => p.source.paper.recipients.pop()],
  // Structure
  ['section/missing', 'no purposes', (p) => p.dropChapter('I')],
  ['section/missing', 'no organisation', (p) => p.dropChapter('IV')],
  [
    'section/funding',
    'no money',
    (p) => {
      p.dropChapter('III');
      p.swap('; tham mưu bố trí kinh phí thực hiện Kế hoạch', '');
    },
  ],
  ['pillar/missing', 'no part on institutions', (p) => p.dropArea('Cải cách thể chế')],
  ['pillar/missing', 'no part on procedures', (p) => p.dropArea('Cải cách thủ tục hành chính')],
  ['pillar/missing', 'no part on the apparatus', (p) => p.dropArea('Cải cách tổ chức bộ máy')],
  ['pillar/missing', 'no part on the civil service', (p) => p.dropArea('Cải cách chế độ công vụ')],
  ['pillar/missing', 'no part on public finance', (p) => p.dropArea('Cải cách tài chính công')],
  ['pillar/missing', 'no part on digital government', (p) => p.dropArea('Xây dựng và phát triển chính quyền số')],
  ['pillar/missing', 'no part on direction', (p) => p.dropArea('Công tác chỉ đạo, điều hành và tuyên truyền')],
  [
    'pillar/no-target',
    'an area with words only',
    (p) =>
      p.swap(
        '{{=100 % functions-regulated|100% phòng chuyên môn của xã có quy chế làm việc được phê duyệt}}',
        'Các phòng chuyên môn của xã có quy chế làm việc được phê duyệt',
      ),
  ],
  [
    'pillar/no-task',
    'an area without tasks',
    (p) => {
      p.section('II/3').items.pop();
      p.table.groups[2]!.rows = [];
      p.table.groups.splice(2, 1);
      p.table.groups.forEach((group, index) => {
        group.no = ['I', 'II', 'III', 'IV', 'V', 'VI'][index]!;
      });
    },
  ],
  ['appendix/missing', 'the appendix announced and absent', (p) => p.source.appendices.pop()],
  ['numbering/duplicate', 'a letter twice', (p) => p.swapLabel('II/2/2.2', 3, 'c)')],
  ['numbering/duplicate', 'a chapter twice', (p) => (p.section('IV').label = 'III')],
  ['numbering/duplicate', 'an area twice', (p) => (p.section('II/7').label = '6')],
  ['numbering/skipped', 'a letter left out', (p) => p.swapLabel('II/2/2.2', 3, 'đ)')],
  ['numbering/skipped', 'a chapter left out', (p) => (p.section('IV').label = 'V')],
  ['numbering/skipped', 'an area left out', (p) => (p.section('II/7').label = '8')],
  ['numbering/style', 'a chapter in Arabic', (p) => (p.section('I').label = '1')],
  // References
  [
    'reference/type-code',
    'Quyết định with the code of a plan',
    (p) => p.swap('[[Quyết định|3412/QĐ-UBND', '[[Quyết định|3412/KH-UBND'),
  ],
  [
    'reference/separator',
    'a party code with a slash',
    (p) => p.swap('Đưa bộ máy', 'Thực hiện [[Nghị quyết|57/NQ-TW|22/12/2024|Bộ Chính trị]], đưa bộ máy'),
  ],
  ['reference/no-year', 'a decree without its year', (p) => p.swap('170/2025/NĐ-CP', '170/NĐ-CP')],
  [
    'reference/no-date',
    'a decree without its date',
    (p) => p.swap('[[Nghị định|170/2025/NĐ-CP|30/6/2025|Chính phủ]]', '[[Nghị định|170/2025/NĐ-CP||Chính phủ]]'),
  ],
  ['reference/no-date', 'a basis without its date', (p) => p.swap('118/2025/NĐ-CP|09/6/2025|', '118/2025/NĐ-CP||')],
  [
    'reference/no-issuer',
    'a basis without its issuer',
    (p) => p.swap('76/NQ-CP|15/7/2021|Chính phủ|', '76/NQ-CP|15/7/2021||'),
  ],
  ['reference/after-plan', 'a basis of next month', (p) => p.swap('|24/12/2025|', '|24/02/2026|')],
  [
    'reference/inconsistent',
    'one basis with two dates',
    (p) => p.swap('mà kế hoạch của tỉnh giao', 'mà [[Quyết định|3412/QĐ-UBND|26/12/2025|UBND tỉnh Sơn Giang]] giao'),
  ],
  [
    'reference/wrong-date',
    'a basis with another date',
    (p) => p.swap('118/2025/NĐ-CP|09/6/2025', '118/2025/NĐ-CP|19/6/2025'),
  ],
  [
    'reference/wrong-date',
    'a decree with another date',
    (p) => p.swap('335/2025/NĐ-CP|21/12/2025', '335/2025/NĐ-CP|20/12/2025'),
  ],
  [
    'reference/superseded',
    'the one-stop decree of 2018',
    (p) => {
      p.swap('[[Nghị định|118/2025/NĐ-CP|09/6/2025|', '[[Nghị định|61/2018/NĐ-CP|23/4/2018|');
      p.swap(' theo [[Nghị định|118/2025/NĐ-CP]]', '');
    },
  ],
  [
    'reference/superseded',
    'the decree on civil servants of 2020',
    (p) =>
      p.swap('[[Nghị định|170/2025/NĐ-CP|30/6/2025|Chính phủ]]', '[[Nghị định|138/2020/NĐ-CP|27/11/2020|Chính phủ]]'),
  ],
  [
    'reference/superseded',
    'the law on civil servants of 2008',
    (p) =>
      p.swap(
        '[[Luật Tổ chức chính quyền địa phương|72/2025/QH15|16/6/2025|',
        '[[Luật Cán bộ, công chức|22/2008/QH12|13/11/2008|',
      ),
  ],
  [
    'reference/superseded',
    'the law on local government of 2015',
    (p) => p.swap('72/2025/QH15|16/6/2025', '77/2015/QH13|19/6/2015'),
  ],
  [
    'reference/malformed',
    'words inside a citation',
    (p) =>
      p.swap(
        '[[Quyết định|3412/QĐ-UBND|24/12/2025|UBND tỉnh Sơn Giang|',
        '[[Quyết định|3412/QĐ-UBND tỉnh|24/12/2025|UBND tỉnh Sơn Giang|',
      ),
  ],
  ['reference/no-superior', "no province's plan among the bases", (p) => p.source.preamble.splice(3, 1)],
  // Targets
  [
    'target/conflict',
    'another value in the table',
    (p) =>
      (p.row('II.1').content +=
        '; tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn đạt từ 97% trở lên'),
  ],
  [
    'target/conflict',
    'two values in the body',
    (p) =>
      p.swap(
        'giám sát thời hạn giải quyết từng hồ sơ',
        'bảo đảm mức độ hài lòng của người dân, tổ chức về giải quyết thủ tục hành chính đạt tối thiểu 90%',
      ),
  ],
  ['target/operator', 'two operators at odds', (p) => p.swap('đạt từ 80% trở lên', 'đạt dưới 80% trở lên')],
  [
    'target/no-value',
    'an index to be raised by nothing',
    (p) =>
      p.section('II/7/7.1').items.push({ label: '-', text: 'Nâng cao Chỉ số cải cách hành chính (PAR INDEX) của xã.' }),
  ],
  // Task table
  ['task/incomplete', 'no product', (p) => (p.row('II.3').product = '')],
  ['task/incomplete', 'no lead', (p) => (p.row('IV.2').lead = '')],
  ['task/incomplete', 'no deadline', (p) => (p.row('VII.4').deadline = '')],
  ['task/no-number', 'a row without number', (p) => (p.row('V.2').no = '')],
  ['task/lead-is-coordinator', 'one unit as both', (p) => (p.row('III.1').coordinator = p.row('III.1').lead)],
  ['task/not-a-unit', 'no unit among the leads', (p) => (p.row('VI.3').lead = 'Báo cáo kết quả thực hiện')],
  [
    'task/deadline-in-product',
    'a date among the products',
    (p) => (p.row('I.1').product = 'Báo cáo kết quả rà soát trước ngày 15/8/2026'),
  ],
  ['task/deadline-year', 'a deadline of last year', (p) => (p.row('I.1').deadline = 'Trước 30/9/2025')],
  ['task/deadline-year', 'a deadline before the plan', (p) => (p.row('V.3').deadline = 'Trước 05/01/2026')],
  ['task/deadline-year', 'a deadline in no calendar', (p) => (p.row('V.3').deadline = 'Tháng 13/2026')],
  ['task/deadline-year', 'a deadline after the year', (p) => (p.row('VI.3').deadline = 'Quý II/2027')],
  ['task/duplicate', 'one task in two rows', (p) => p.table.groups[4]!.rows.push({ ...p.row('V.2'), no: '4' })],
  [
    'task/body-differs',
    'another rhythm in the table',
    (p) => (p.row('V.2').content = p.row('V.2').content.replace('hằng tháng', 'hằng quý')),
  ],
  [
    'task/lead-conflict',
    'an area given to another unit than its rows',
    (p) =>
      p.section('II/5/5.2').items.push({
        label: null,
        as: 'nothing',
        text: 'Nội dung V: Cải cách tài chính công - Công an xã chủ trì.',
      }),
  ],
  // Left-overs and wording
  [
    'leftover/year',
    "last year's programme",
    (p) =>
      p.swap(
        'Chương trình thực hành tiết kiệm, chống lãng phí của xã',
        'Chương trình thực hành tiết kiệm, chống lãng phí năm 2025 của xã',
        0,
      ),
  ],
  [
    'leftover/year',
    'last year in the closing words',
    (p) =>
      p.swap(
        'Trên đây là Kế hoạch cải cách hành chính nhà nước năm 2026',
        'Trên đây là Kế hoạch cải cách hành chính nhà nước năm 2025',
      ),
  ],
  [
    'leftover/level',
    "the superior's words",
    (p) => p.swap('Hướng dẫn các thôn duy trì', 'Chỉ đạo UBND các xã, phường duy trì'),
  ],
  [
    'leftover/locality',
    "a neighbour's name",
    (p) => p.swap('tại các thôn, hướng dẫn người dân', 'tại các thôn của xã Ngọc Lâm Hạ, hướng dẫn người dân'),
  ],
  [
    'leftover/dissolved',
    'a district alive',
    (p) => p.swap('trình UBND xã gửi Sở Nội vụ', 'trình UBND xã gửi UBND huyện Đông Lâm'),
  ],
  [
    'term/outdated',
    'levels of online services',
    (p) => p.swap('sử dụng dịch vụ công trực tuyến.', 'sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4.'),
  ],
  [
    'text/repeated-word',
    'a word twice',
    (p) => p.swap('Theo dõi tiến độ Kế hoạch', 'Theo dõi theo dõi tiến độ Kế hoạch'),
  ],
  [
    'text/duplicate',
    'a point twice',
    (p) => {
      const items = p.section('I/2').items;
      items.push(structuredClone(items[0]!));
    },
  ],
];

describe('the faultless plan', () => {
  it.each(MUTATIONS)('%s: %s', async (rule, _, mutation) => {
    const findings = await findingsAfter(mutation);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });
});
