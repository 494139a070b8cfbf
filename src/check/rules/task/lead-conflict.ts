import type { Pillar } from '../../../plan/types.ts';
import type { Body } from '../../../registry/bodies.ts';
import { fold } from '../../../registry/match.ts';
import { pillarEntry, pillarOfHeading } from '../../../registry/pillars.ts';
import { cellPlace, passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { BodyPassage, Subject } from '../../subject.ts';
import { leadsOf, namedBodies } from '../../units.ts';

/** "Nội dung II: Cải cách thủ tục hành chính - Văn phòng UBND xã chủ trì." */
const AREA_LEAD =
  /^(?:[-+•*\s]*)(?:nội dung\s+[ivx\d]+\s*[:.]?\s*)?([^.;:]{8,120}?)\s*[-–—:]\s*([^.;]{3,80}?)\s+chủ trì[.;]?$/u;

/** The body gives an area to one unit, the rows give all its tasks to others. */
export const taskLeadConflict = defineRule({
  id: 'task/lead-conflict',
  level: 'warning',
  tier: 'B',
  basis: 'Nguyên tắc phân công: một việc một cơ quan chủ trì',
  *check(subject) {
    for (const { pillar, body, passage } of areaLeads(subject)) {
      const rows = subject.rows.filter(({ row }) => row.pillar === pillar && namedBodies(row.leads).length > 0);
      const first = rows[0];
      if (!first || rows.some(({ row }) => namedBodies(row.leads).some((lead) => lead.class === body.class))) continue;
      yield {
        data: { pillar: pillarEntry(pillar).name, body: body.name, rows: leadsOf(first.row) },
        actual: leadsOf(first.row),
        expected: body.name,
        ...together(cellPlace(first, 'lead'), [passagePlace(passage, subject.whereIs)]),
      };
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Phân công thực hiện\n\n- Nội dung I: Cải cách thể chế - Phòng Kinh tế xã chủ trì.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| I | Cải cách thể chế | | | | |\n| 1 | Rà soát văn bản | Báo cáo | Công an xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['Công an xã'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});

function* areaLeads({ passages }: Subject): Iterable<{ pillar: Pillar; body: Body; passage: BodyPassage }> {
  for (const passage of passages) {
    const folded = fold(passage.text);
    const match = folded.includes('chủ trì') ? AREA_LEAD.exec(folded.slice(0, 240)) : null;
    const pillar = match ? pillarOfHeading(match[1]!) : null;
    const [body] = match ? namedBodies([match[2]!]) : [];
    if (pillar && body) yield { pillar, body, passage };
  }
}
