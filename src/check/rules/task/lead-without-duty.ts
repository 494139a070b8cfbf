import type { Body } from '../../../registry/bodies.ts';
import { lazy } from '../../../registry/match.ts';
import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { NamedRow } from '../../subject.ts';
import { leadsOf, namedBodies } from '../../units.ts';

/** A duty passed on: who is told to do something is given it, who is merely spoken of is not. */
const GIVEN =
  /(?:giao|chỉ đạo|phân công|yêu cầu|đề nghị|phối hợp(?: chặt chẽ)? với|cùng|hướng dẫn|đôn đốc)[^.;]{0,160}/giu;

/** Whoever leads rows should find the duty in the organisation part as well. One finding, each unit once. */
export const taskLeadWithoutDuty = defineRule({
  id: 'task/lead-without-duty',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: phần tổ chức thực hiện và phụ lục giao việc phải khớp nhau',
  *check({ plan, assigned }) {
    if (plan.responsibilities.length === 0) return;
    const units = plan.responsibilities.map(({ unit }) => unit);
    const headed = new Set(namedBodies(units).map((body) => body.class));
    const given = lazy(() => {
      const duties = plan.responsibilities.flatMap((unit) =>
        unit.duties.flatMap((duty) => duty.text.match(GIVEN) ?? []),
      );
      return new Set(namedBodies(duties).map((body) => body.class));
    });
    const hasDuty = (body: Body): boolean => headed.has(body.class) || given().has(body.class);
    const lacking = new Map<string, { name: string; named: NamedRow }>();
    for (const named of assigned) {
      for (const body of namedBodies(named.leads)) {
        if (!lacking.has(body.class) && !hasDuty(body)) lacking.set(body.class, { name: body.name, named });
      }
    }
    const [first, ...more] = lacking.values();
    if (!first) return;
    yield {
      data: { units: [first, ...more].map((entry) => entry.name).join(', ') },
      actual: leadsOf(first.named.row),
      ...together(
        cellPlace(first.named, 'lead'),
        more.map(({ named }) => cellPlace(named, 'lead')),
      ),
    };
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Bảo đảm an toàn dữ liệu dân cư | Báo cáo | Công an xã | Văn phòng HĐND và UBND xã | Quý IV/2026',
      finds: ['Công an xã'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});
