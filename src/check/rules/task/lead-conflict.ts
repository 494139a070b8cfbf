import { allHeadings } from '../../../plan/outline.ts';
import type { Passage, Pillar } from '../../../plan/types.ts';
import type { Body } from '../../../registry/bodies.ts';
import { fold } from '../../../registry/match.ts';
import { pillarEntry, pillarOfHeading } from '../../../registry/pillars.ts';
import { taskMatching } from '../../match-tasks.ts';
import { cellPlace, passagePlace, together } from '../../places.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
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
    for (const { pillar, body, passage } of [...areaLeads(subject), ...areaDuties(subject)]) {
      const rows = subject.assigned.filter(({ row, leads }) => row.pillar === pillar && namedBodies(leads).length > 0);
      const first = rows[0];
      if (!first || rows.some(({ leads }) => namedBodies(leads).some((lead) => lead.class === body.class))) continue;
      yield {
        data: { pillar: pillarEntry(pillar).name, body: body.name, rows: leadsOf(first.row) },
        actual: leadsOf(first.row),
        expected: body.name,
        ...together(cellPlace(first, 'lead'), [passagePlace(passage, subject.whereIs)]),
      };
    }
    for (const { task, best } of taskMatching(subject).tasks) {
      if (!best || best.likeness < SOME_LIKENESS || best.containment < SAME_TASK) continue;
      const body = givenTo(task.text);
      const leads = namedBodies(best.row.leads);
      if (!body || leads.length === 0 || leads.some((lead) => lead.class === body.class)) continue;
      yield {
        data: { pillar: quote(task.text, 60), body: body.name, rows: leadsOf(best.row.row) },
        actual: leadsOf(best.row.row),
        expected: body.name,
        ...together(cellPlace(best.row, 'lead'), [passagePlace(task, subject.whereIs)]),
      };
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
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế xã\n\n- Chủ trì triển khai nội dung cải cách tài chính công.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách tài chính công | | | | |\n| 1 | Công khai dự toán | Báo cáo | Công an xã | Văn phòng HĐND và UBND xã | Quý IV/2026 |',
      finds: ['Công an xã'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});

/** The row says what the task says, or nothing else than a part of it. */
const SAME_TASK = 0.85;
const SOME_LIKENESS = 0.35;

/** "Giao Phòng Tư pháp chủ trì theo dõi …": the one office that the body gives the task to. */
const GIVEN_TO = /^(?:giao(?! ban)(?: cho)?|phân công) ([^.;,:]{3,60}?) (?:chủ trì|làm đầu mối|là đầu mối)(?!\p{L})/u;
function givenTo(text: string): Body | null {
  const unit = GIVEN_TO.exec(fold(text))?.[1];
  const [body, ...others] = unit ? namedBodies([unit]) : [];
  return body && others.length === 0 ? body : null;
}

interface AreaLead {
  pillar: Pillar;
  body: Body;
  passage: Passage;
}

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
    if (pillar && body) yield { pillar, body, passage };
  }
}

/** "Chủ trì triển khai nội dung cải cách tài chính công" among the duties of a unit. */
const AREA_DUTY =
  /^chủ trì(?:(?:,| và)? (?:phối hợp|tham mưu|triển khai|thực hiện|theo dõi|đôn đốc|tổng hợp|tổ chức|chịu trách nhiệm))*,? (?:các |về )*(?:nội dung|lĩnh vực|nhiệm vụ|phần việc|đầu việc)(?: về)? ([^.;]{6,120})/u;

/** Areas that one unit alone is to lead; what several are given they share. */
function areaDuties({ plan }: Subject): AreaLead[] {
  const given = new Map<Pillar, AreaLead[]>();
  for (const { unit, duties } of plan.responsibilities) {
    const [body, ...others] = namedBodies([unit]);
    if (!body || others.length > 0) continue;
    for (const passage of duties) {
      const named = AREA_DUTY.exec(fold(passage.text))?.[1];
      const areas = named ? [named, ...named.split(/,? và |, /u)].flatMap((area) => pillarOfHeading(area) ?? []) : [];
      for (const pillar of new Set(areas)) given.set(pillar, [...(given.get(pillar) ?? []), { pillar, body, passage }]);
    }
  }
  return [...given.values()].flatMap((leads) => (leads.length === 1 ? leads : []));
}
