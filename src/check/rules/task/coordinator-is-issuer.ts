import { escaped, fold } from '../../../registry/match.ts';
import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { coordinatorsOf } from '../../units.ts';

/** A dash parts units, but joins the council to its committee: "Văn phòng HĐND - UBND". */
const BETWEEN_UNITS = /[,;]|(?<!HĐND|hội đồng nhân dân)\s-\s/iu;

/** The committee that issues the plan, named as a helper of its own offices. One finding for all rows. */
export const taskCoordinatorIsIssuer = defineRule({
  id: 'task/coordinator-is-issuer',
  level: 'info',
  tier: 'A',
  basis: 'Nguyên tắc phân công: UBND giao việc cho cơ quan chuyên môn, không phối hợp với cơ quan của mình',
  *check({ plan, assigned, level }) {
    if (!level) return;
    const own = new RegExp(
      `^(?:ubnd|ủy ban nhân dân)(?: ${level})?(?: ${escaped(fold(plan.header.locality?.name ?? ''))})?$`,
      'u',
    );
    const found = assigned.filter(({ row }) =>
      row.coordinators
        .flatMap((unit) => unit.split(BETWEEN_UNITS))
        .some((unit) => own.test(fold(unit).replace(/^[-+•*\s]+|[.\s]+$/gu, ''))),
    );
    const [first, ...more] = found;
    if (!first) return;
    yield {
      data: { count: found.length },
      actual: coordinatorsOf(first.row),
      ...together(
        cellPlace(first, 'coordinator'),
        more.map((named) => cellPlace(named, 'coordinator')),
      ),
    };
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | UBND xã, các thôn | Quý IV/2026',
      finds: ['UBND xã, các thôn'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã; Văn phòng HĐND - UBND | Quý IV/2026',
      finds: [],
    },
  ],
});
