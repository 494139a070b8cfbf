import { hasWords } from '../../../language/sentences.ts';
import { containment, likeness, type Meaning } from '../../../language/similarity.ts';
import { allHeadings } from '../../../plan/outline.ts';
import type { Passage, Pillar } from '../../../plan/types.ts';
import type { Body } from '../../../registry/bodies.ts';
import { fold, lazy } from '../../../registry/match.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { taskMatching } from '../../match-tasks.ts';
import { cellPlace, type Place, passagePlace, together } from '../../places.ts';
import { quote } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { NamedRow, Subject } from '../../subject.ts';
import { leadsOf, namedBodies } from '../../units.ts';

/** "Nội dung II: Cải cách thủ tục hành chính - Văn phòng UBND xã chủ trì." */
const AREA_LEAD =
  /^(?:[-+•*\s]*)(?:nội dung\s+[ivx\d]+\s*[:.]?\s*)?([^.;:]{8,120}?)\s*[-–—:]\s*([^.;]{3,80}?)\s+chủ trì(?: (?:tham mưu|thực hiện|triển khai))?[.;)]?$/u;

/** The body gives an area to one unit, the rows give all its tasks to others. */
export const taskLeadConflict = defineRule({
  id: 'task/lead-conflict',
  level: 'warning',
  tier: 'B',
  basis: 'Nguyên tắc phân công: một việc một cơ quan chủ trì',
  *check(subject) {
    for (const { pillar, office, passage } of [...areaLeads(subject), ...areaDuties(subject)]) {
      const rows = subject.assigned.filter(({ row, leads }) => row.pillar === pillar && office.mayBeAmong(leads));
      const first = rows[0];
      if (!first || rows.some(({ leads }) => office.isAmong(leads))) continue;
      yield draftOf(subject.areaName(pillar), office, first, passagePlace(passage, subject.whereIs));
    }
    yield* dutiesOfOthers(subject);
    for (const { task, best } of taskMatching(subject).tasks) {
      if (!best || best.likeness < SOME_LIKENESS || best.containment < SAME_TASK) continue;
      const office = givenTo(task.text);
      if (!office || !isLedByOthers(office, best.row)) continue;
      yield draftOf(quote(task.text, 60), office, best.row, passagePlace(task, subject.whereIs));
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Giao Phòng Kinh tế xã chủ trì theo dõi tình hình thi hành pháp luật trong lĩnh vực đất đai, báo cáo UBND xã.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Theo dõi tình hình thi hành pháp luật trong lĩnh vực đất đai | Báo cáo | Công an xã | Văn phòng HĐND và UBND xã | Quý IV/2026 |',
      finds: ['Công an xã'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Phân công thực hiện\n\n- Nội dung I: Cải cách thể chế - Phòng Kinh tế xã chủ trì.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thể chế | | | | |\n| 1 | Rà soát văn bản | Báo cáo | Công an xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['Công an xã'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa - Xã hội xã\n\n- Chủ trì lấy phiếu đánh giá của người dân về thái độ phục vụ tại bộ phận tiếp nhận, bảo đảm khách quan.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thủ tục hành chính | | | | |\n| 1 | Lấy phiếu đánh giá của người dân về thái độ phục vụ tại bộ phận tiếp nhận | Báo cáo | Công an xã | Văn phòng HĐND và UBND xã | Quý IV/2026 |\n| 2 | Niêm yết thủ tục tại trụ sở | Bảng niêm yết | Công an xã | Văn phòng HĐND và UBND xã | Quý I/2026 |',
      finds: ['Công an xã'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSỞ XÂY DỰNG\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026 của Sở Xây dựng\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Pháp chế\n\n- Chủ trì nội dung cải cách thể chế.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thể chế | | | | |\n| 1 | Rà soát văn bản của ngành | Báo cáo | Phòng Quản lý nhà | Thanh tra Sở | Quý IV/2026 |',
      finds: ['Phòng Quản lý nhà'],
    },
    {
      frame: 'document',
      text: 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSỞ XÂY DỰNG\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026 của Sở Xây dựng\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Hạ tầng\n\n- Chủ trì nội dung cải cách thể chế.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thể chế | | | | |\n| 1 | Rà soát văn bản của ngành | Báo cáo | Phòng Quản lý hạ tầng | Thanh tra Sở | Quý IV/2026 |',
      finds: [],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế xã\n\n- Chủ trì triển khai nội dung cải cách tài chính công.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách tài chính công | | | | |\n| 1 | Công khai dự toán | Báo cáo | Công an xã | Văn phòng HĐND và UBND xã | Quý IV/2026 |',
      finds: ['Công an xã'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa - Xã hội xã\n\n- Chủ trì tiếp nhận hồ sơ, trả kết quả của người dân; hướng dẫn nộp hồ sơ.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thủ tục hành chính | | | | |\n| 1 | Ký thỏa thuận phối hợp tiếp nhận hồ sơ, trả kết quả của người dân qua bưu điện | Bản thỏa thuận | Công an xã | Văn phòng HĐND và UBND xã | Quý IV/2026 |\n| 2 | Niêm yết thủ tục tại trụ sở | Bảng niêm yết | Công an xã | Văn phòng HĐND và UBND xã | Quý I/2026 |',
      finds: [],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});

/** The row says what the task says, or nothing else than a part of it. */
const SAME_TASK = 0.85;
const SOME_LIKENESS = 0.35;

/** "Giao Phòng Tư pháp chủ trì theo dõi …": the one office that the body gives the task to. */
const GIVEN_TO = /^(?:giao(?! ban)(?: cho)?|phân công) ([^.;,:]{3,60}?) (?:chủ trì|làm đầu mối|là đầu mối)(?!\p{L})/u;
function givenTo(text: string): Office | null {
  const unit = GIVEN_TO.exec(fold(text))?.[1];
  const [body, ...others] = unit ? namedBodies([unit]) : [];
  return body && others.length === 0 ? knownOffice(body) : null;
}

/** Who is to lead, and whether that is one of a row's leads. */
interface Office {
  name: string;
  /** Do the leads name offices that this one could be told from? */
  mayBeAmong(leads: readonly string[]): boolean;
  isAmong(leads: readonly string[]): boolean;
}

const isLedByOthers = (office: Office, { leads }: NamedRow): boolean =>
  office.mayBeAmong(leads) && !office.isAmong(leads);

/** A matter that the body gives to one office, and a row that gives it to another. */
function draftOf(matter: string, office: Office, named: NamedRow, given: Place): Draft {
  const rows = leadsOf(named.row);
  return {
    data: { pillar: matter, body: office.name, rows },
    actual: rows,
    expected: office.name,
    ...together(cellPlace(named, 'lead'), [given]),
  };
}

interface AreaLead {
  pillar: Pillar;
  office: Office;
  passage: Passage;
}

const knownOffice = (body: Body): Office => ({
  name: body.name,
  mayBeAmong: (leads) => namedBodies(leads).length > 0,
  isAmong: (leads) => namedBodies(leads).some((lead) => lead.class === body.class),
});

/** "Phòng Pháp chế" of a department: an office that no registry knows is told by its name, or by what is left of it. */
function namedOffice(unit: string): Office | null {
  if (!OFFICE.test(fold(unit).trim())) return null;
  const name = wordsOf(unit);
  const isIt = (lead: readonly string[]): boolean =>
    lead.every((word) => name.includes(word)) || name.every((word) => lead.includes(word));
  return {
    name: unit,
    mayBeAmong: (leads) => leads.length > 0 && leads.every((lead) => OFFICE.test(fold(lead))),
    isAmong: (leads) => leads.some((lead) => isIt(wordsOf(lead))),
  };
}

const wordsOf = (unit: string): string[] => fold(unit).match(/[\p{L}\d]+/gu) ?? [];

const OFFICE =
  /^(?:phòng|trung tâm|chi cục|ban|văn phòng|thanh tra|viện|trường) (?!ban(?!\p{L})|chuyên môn)\p{L}[^;:]{1,70}$/u;

/** A heading that names no more than its area is no longer. */
const LONGEST_NAME = 30;

/** In a sentence of its own, or behind the area's name in its heading. */
function* areaLeads({ passages, plan }: Subject): Iterable<AreaLead> {
  const headings = allHeadings(plan.outline)
    .filter(({ title }) => title.length > LONGEST_NAME)
    .map(({ label, title, at }) => ({ label, text: title, at }));
  for (const passage of [...passages, ...headings]) {
    const folded = fold(passage.text);
    const match = folded.includes('chủ trì') ? AREA_LEAD.exec(folded.slice(0, 240)) : null;
    const pillar = match ? pillarOfHeading(match[1]!) : null;
    const [body] = match ? namedBodies([match[2]!]) : [];
    if (pillar && body) yield { pillar, office: knownOffice(body), passage };
  }
}

/** "Chủ trì triển khai nội dung cải cách tài chính công" among the duties of a unit. */
const AREA_DUTY =
  /^chủ trì(?:(?:,| và)? (?:phối hợp|tham mưu|triển khai|thực hiện|theo dõi|đôn đốc|tổng hợp|tổ chức|chịu trách nhiệm))*,? (?:các |về )*(?:nội dung|lĩnh vực|nhiệm vụ|phần việc|đầu việc)(?: về)? ([^.;]{6,120})/u;

/** Areas that one unit alone is to lead; what several are given they share. */
function areaDuties({ plan }: Subject): AreaLead[] {
  const given = new Map<Pillar, AreaLead[]>();
  for (const { unit, duties } of plan.responsibilities) {
    const office = officeOf(unit);
    if (!office) continue;
    for (const passage of duties) {
      const named = AREA_DUTY.exec(fold(passage.text))?.[1];
      const areas = named ? [named, ...named.split(/,? và |, /u)].flatMap(areaNamed) : [];
      for (const pillar of new Set(areas))
        given.set(pillar, [...(given.get(pillar) ?? []), { pillar, office, passage }]);
    }
  }
  return [...given.values()].flatMap((leads) => (leads.length === 1 ? leads : []));
}

/** To lead the propaganda is not to lead all direction. */
function areaNamed(words: string): Pillar[] {
  const pillar = pillarOfHeading(words);
  return pillar === null || (pillar === 'chi-dao' && !/chỉ đạo|điều hành/u.test(words)) ? [] : [pillar];
}

function officeOf(unit: string): Office | null {
  const [body, ...others] = namedBodies([unit]);
  if (body) return others.length === 0 ? knownOffice(body) : null;
  return namedOffice(unit);
}

/** A duty of this length is a task, and no area. */
const FEWEST_WORDS_OF_DUTY = 6;
/** … up to what is only asked of how it is done. */
const DUTY_TO_LEAD =
  /^chủ trì (?:tổ chức |thực hiện |triển khai )?([^.;:]+?)(?=,? (?:bảo đảm|đảm bảo|nhằm|kịp thời|đúng quy định|theo quy định)(?!\p{L})|[.;:]|$)/u;
/** The row has so much of the duty's meaning. */
const SAME_DUTY = 0.8;

/** "Chủ trì khảo sát mức độ hài lòng của người dân …" among the duties of one unit, and a row of just that led by another. */
function* dutiesOfOthers({ plan, assigned, lexicon, whereIs }: Subject): Iterable<Draft> {
  const duties = plan.responsibilities.flatMap(({ unit, duties: own }) => {
    const office = officeOf(unit);
    return office ? own.map((passage) => ({ office, passage })) : [];
  });
  const rowMeanings = lazy(() => assigned.map(({ row }) => lexicon.meaning(row.content)));
  for (const { office, passage } of duties) {
    const duty = DUTY_TO_LEAD.exec(fold(passage.text))?.[1];
    if (!duty || !hasWords(duty, FEWEST_WORDS_OF_DUTY) || AREA_DUTY.test(fold(passage.text))) continue;
    const meaning = lexicon.meaning(duty);
    const meant = assigned.filter(
      ({ row }, i) => isOneWork(rowMeanings()[i]!, meaning) && areDoneAlike(row.content, duty),
    );
    const [row, ...others] = meant;
    if (!row || others.length > 0 || !isLedByOthers(office, row)) continue;
    yield draftOf(quote(passage.text, 60), office, row, passagePlace(passage, whereIs));
  }
}

/** To sign an agreement on taking in papers is not to take them in: what is done stands first, in the row or in the duty. */
function areDoneAlike(content: string, duty: string): boolean {
  const [row, other] = [content, duty].map((words) => wordsOf(fold(words).replace(CARRYING_OUT, ''))) as [
    string[],
    string[],
  ];
  return other.includes(row[0] ?? '') || row.slice(0, FIRST_WORDS).includes(other[0] ?? '');
}
const CARRYING_OUT =
  /^(?:(?:tổ chức|thực hiện|triển khai|tham mưu|chủ trì|tiếp tục|chủ động|tăng cường|đẩy mạnh)(?:,| và)? )+/u;
const FIRST_WORDS = 4;

/** "Tuyên truyền" alone is of a kind of work, and no work that two offices could both be given. */
const FEWEST_WORDS_OF_ROW = 4;

const isOneWork = (row: Meaning, duty: Meaning): boolean =>
  row.words.length >= FEWEST_WORDS_OF_ROW &&
  likeness(row, duty) >= SOME_LIKENESS &&
  containment(row, duty) >= SAME_DUTY;
