import { sentencesOf } from '../../../language/sentences.ts';
import { DRAWS_UP_PLAN, leftoverScreens, leftoversOf } from '../../../registry/leftovers.ts';
import { escaped, fold, lazy } from '../../../registry/match.ts';
import { screen } from '../../../registry/screen.ts';
import { cellAt, type Place, together } from '../../places.ts';
import { asPrinted, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { textsHolding } from '../../text-places.ts';
import { coordinatorsOf, leadsOf } from '../../units.ts';

/** The superior's or another level's words as this plan's own. */
export const leftoverLevel = defineRule({
  id: 'leftover/level',
  level: 'warning',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: nội dung chép từ kế hoạch cấp trên',
  *check(subject) {
    // A plan that was copied says the same in many places.
    const bySaying = new Map<string, Said[]>();
    for (const said of sayingsOf(subject)) bySaying.set(said.saying, [...(bySaying.get(said.saying) ?? []), said]);
    for (const [first, ...more] of bySaying.values()) {
      if (!first) continue;
      yield { data: { found: first.words }, actual: first.words, ...together(placeOf(first), more.map(placeOf)) };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do UBND các quận, phường trước sắp xếp ban hành; văn bản của HĐND, UBND các xã trước khi sáp nhập.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '7. Tuyên truyền\na) Giới thiệu cách làm hay đến các phòng, ban, ngành cấp huyện.',
      finds: ['Giới thiệu cách làm hay đến các phòng, ban, ngành cấp huyện.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Hướng dẫn UBND các xã, phường cập nhật cơ sở dữ liệu.',
      finds: ['Hướng dẫn UBND các xã, phường cập nhật cơ sở dữ liệu.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Đôn đốc UBND các xã, phường số hóa hồ sơ.\nb) Giao chỉ tiêu cho UBND các phường, xã.',
      finds: ['Đôn đốc UBND các xã, phường số hóa hồ sơ.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Đề nghị các sở, ngành hỗ trợ đường truyền; học tập kinh nghiệm của các xã, phường trong tỉnh.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Sắp xếp tổ dân phố theo Nghị quyết của HĐND thành phố về tổ dân phố trên địa bàn thành phố.\nb) Số hồ sơ giảm so với cùng kỳ năm 2024 của UBND cấp huyện, cấp xã cộng lại.\nc) Xây dựng nông thôn mới trên địa bàn tỉnh.',
      finds: ['Xây dựng nông thôn mới trên địa bàn tỉnh.'],
    },
    {
      frame: 'purposes',
      text: '- Xây dựng nền hành chính của tỉnh chuyên nghiệp.\n- Góp phần xây dựng nền hành chính phục vụ.',
      finds: ['Xây dựng nền hành chính của tỉnh chuyên nghiệp.'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Phòng Kinh tế xã | UBND các huyện, thị xã, thành phố | Quý IV/2026',
      finds: ['UBND các huyện, thị xã, thành phố'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSỞ XÂY DỰNG\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026 của Sở Xây dựng\n\n## I. NHIỆM VỤ\n\n1. Công tác chỉ đạo, điều hành\n\na) Các sở, ban, ngành và UBND các xã, phường chủ động bố trí kinh phí tuyên truyền.\n\nb) Phối hợp với các sở, ban, ngành xây dựng kế hoạch kiểm tra.',
      finds: ['Các sở, ban, ngành và UBND các xã, phường chủ động bố trí kinh phí tuyên truyền.'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSỞ XÂY DỰNG\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026 của Sở Xây dựng\n\n## I. NHIỆM VỤ\n\n1. Công tác chỉ đạo, điều hành\n\na) Thủ trưởng các sở, ban, ngành chịu trách nhiệm về kết quả của đơn vị mình.\n\nb) Trưởng các phòng thuộc Sở chịu trách nhiệm về kết quả của phòng mình.',
      finds: ['Thủ trưởng các sở, ban, ngành chịu trách nhiệm về kết quả của đơn vị mình.'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSỞ XÂY DỰNG\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026 của Sở Xây dựng\n\n## I. NHIỆM VỤ\n\n1. Công tác chỉ đạo, điều hành\n\na) Các sở, ban, ngành căn cứ Kế hoạch này xây dựng kế hoạch của mình, gửi Sở Nội vụ theo dõi.\n\nb) Các bộ, ngành, địa phương ban hành kế hoạch của mình trong tháng 01.',
      finds: [
        'Các sở, ban, ngành căn cứ Kế hoạch này xây dựng kế hoạch của mình, gửi Sở Nội vụ theo dõi.',
        'Các bộ, ngành, địa phương ban hành kế hoạch của mình trong tháng 01.',
      ],
    },
    {
      frame: 'table',
      text: '1 | Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính | Hệ thống vận hành | Sở Khoa học và Công nghệ | Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Sở Khoa học và Công nghệ'],
    },
    {
      frame: 'tasks',
      text: '7. Chỉ đạo, điều hành\na) Tự chấm điểm; thẩm định, công bố kết quả xếp hạng Chỉ số cải cách hành chính của các xã, phường.\nb) Khắc phục hạn chế theo kết quả xếp hạng của các xã do tỉnh công bố.',
      finds: ['thẩm định, công bố kết quả xếp hạng Chỉ số cải cách hành chính của các xã, phường.'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Cập nhật cơ sở dữ liệu của xã.',
      finds: [],
    },
  ],
});

/** What is said for another level: the words as printed, and which saying they are. */
interface Said extends Place {
  saying: string;
  words: string;
}

const placeOf = ({ evidence, where, at }: Said): Place => ({ evidence, where, at });

const saidIn = (text: string, found: string, place: Pick<Place, 'where' | 'at'>, saying = found): Said => ({
  saying,
  words: asPrinted(text, found),
  evidence: quote(text),
  ...place,
});

function* sayingsOf(subject: Subject): Iterable<Said> {
  yield* wrongfulDemands(subject);
  const level = subject.level === 'sở' ? 'department' : subject.rank;
  if (!level) return;
  yield* superiorsRows(subject);
  for (const { row, where } of subject.rows) {
    const cell = coordinatorsOf(row);
    const used = leftoversOf(cell, level).find(({ leftover }) => COORDINATING.has(leftover.id));
    if (used && !namesItsUnits(cell, used.text))
      yield saidIn(cell, used.text, { where, at: cellAt(row, 'coordinator') }, used.leftover.id);
  }
  const superiorsWork = superiorsWorkPattern(subject);
  const screens = [
    ...leftoverScreens(level),
    ...(superiorsWork ? [{ openings: drawsUp().openings, pattern: superiorsWork }] : []),
  ];
  for (const { text, where, at, part } of textsHolding(subject, screens)) {
    if (part === 'title' || part === 'preamble' || part === 'closing') continue;
    for (const sentence of sentencesOf(text)) {
      const [used] = leftoversOf(sentence, level);
      const found = used?.text ?? (superiorsWork && superiorsWorkIn(fold(sentence), superiorsWork));
      if (!found || namesItsUnits(sentence, found)) continue;
      yield saidIn(sentence, found, { where, at }, used?.leftover.id ?? SUPERIORS_PLAN);
      break;
    }
  }
}

/** Offices of other levels may help with many a task; committees of the own or a lower rank elsewhere do not. */
const COORDINATING = new Set(['ubnd-cac-huyen', 'ubnd-cac-xa-phuong']);

/** "UBND các xã Đức Quang, Đức Minh": units by their names are neighbours, and no words of another level. */
const namesItsUnits = (sentence: string, found: string): boolean =>
  /(?<!\p{L})các (?:xã|phường|thị trấn|huyện)$/u.test(found) &&
  /^\s+(?!(?:Các|UBND|Sở|Phòng|Ban|Công an|Văn phòng|Trung tâm|Đoàn|Hội|Trạm)\s)\p{Lu}\p{Ll}/u.test(
    sentence.slice(fold(sentence).indexOf(found) + found.length),
  );

/** No department of the province answers to a plan of a place below it: the row is the province's. */
function* superiorsRows({ rows, rank }: Subject): Iterable<Said> {
  if (rank !== 'commune' && rank !== 'district') return;
  for (const { row, where } of rows) {
    if (row.leads.length === 0 || !row.leads.every((lead) => DEPARTMENT.test(fold(lead)))) continue;
    yield saidIn(leadsOf(row), fold(leadsOf(row)), { where, at: cellAt(row, 'lead') });
  }
}

const DEPARTMENT = /^sở \p{L}/u;

/** Only a province's committee demands anything of all departments and districts; whoever asks for help may ask them, too. */
const PROVINCES_DEMAND =
  /(?:yêu cầu|đề nghị|giao) (?:thủ trưởng |giám đốc |các đồng chí )?(?:các )?sở,? (?:ban,? )?ngành(?![^.]*(?:quan tâm|hỗ trợ|giúp đỡ|tạo điều kiện))|(?:yêu cầu|giao)[^.]{0,60}chủ tịch ubnd các huyện/u;

function* wrongfulDemands({ plan, level, rank, whereIs }: Subject): Iterable<Said> {
  if (level === null || rank === 'province' || level === 'bộ' || level === 'khác') return;
  if (level === 'thành phố' && plan.header.parents.length === 0) return;
  for (const { text, at } of plan.closing) {
    const found = PROVINCES_DEMAND.exec(fold(text))?.[0];
    if (found) yield saidIn(text, found, { where: whereIs(at), at });
  }
}

/** The registry knows it by any superior, this plan by its own. */
const SUPERIORS_PLAN = 'ke-hoach-cua-cap-tren';
const drawsUp = lazy(() => screen(DRAWS_UP_PLAN));

/** To draw up the superior's own plan or programme is the superior's work. */
function superiorsWorkPattern({ plan, rank }: Subject): RegExp | null {
  if (rank !== 'commune' && rank !== 'district') return null;
  const parents = plan.header.parents.map((parent) => escaped(`${parent.level} ${fold(parent.name)}`));
  const above = rank === 'commune' ? 'tỉnh|huyện|thị xã|thành phố|quận' : 'tỉnh';
  const whose = [...parents, `của (?:${above})`].join('|');
  return new RegExp(`${DRAWS_UP_PLAN}(?<!\\p{L})(?:${whose})(?!\\p{L})`, 'u');
}

/** Behind a document's number its subject may be told, which may be nothing else. */
const CITES = /\d\/[\p{L}\d/-]{2,20} /u;

function superiorsWorkIn(folded: string, pattern: RegExp): string | null {
  const found = pattern.exec(folded);
  return found && !CITES.test(folded.slice(0, found.index)) ? found[0] : null;
}
