import type { Plan } from '../../../plan/types.ts';
import { type Body, bodyHasEnded } from '../../../registry/bodies.ts';
import { fold, lazy } from '../../../registry/match.ts';
import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { NamedRow } from '../../subject.ts';
import { leadsOf, namedBodies, plainCell, printedBodies } from '../../units.ts';

/** A duty passed on: who is told to do something is given it, who is merely spoken of is not. */
const GIVEN =
  /(?:giao|chỉ đạo|phân công|yêu cầu|đề nghị|phối hợp(?: chặt chẽ)? với|cùng|hướng dẫn|đôn đốc)[^.;]{0,160}/giu;

/** Whoever leads rows should find the duty in the organisation part as well. One finding, each unit once. */
export const taskLeadWithoutDuty = defineRule({
  id: 'task/lead-without-duty',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: phần tổ chức thực hiện và phụ lục giao việc phải khớp nhau',
  *check({ plan, assigned, date }) {
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
      for (const { body, printed } of named.leads.flatMap(printedBodies)) {
        // Whoever is gone is to be replaced, not given a duty.
        if ((date && bodyHasEnded(body, date.earliest)) || isIssuer(body, printed)) continue;
        if (!lacking.has(body.class) && !hasDuty(body)) lacking.set(body.class, { name: printed, named });
      }
    }
    for (const named of assigned) {
      for (const lead of named.leads) {
        const name = ownNameOf(lead);
        if (name === null || lacking.has(name) || isSpokenOf(name, plan.responsibilities)) continue;
        lacking.set(name, { name: lead, named });
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
      text: '1 | Rà soát văn bản | Báo cáo | Các phòng chuyên môn thuộc UBND xã | Công an xã | Quý IV/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});

/** Whoever signs the plan gives himself no duty in it; a deputy is given one. */
const isIssuer = (body: Body, printed: string): boolean =>
  body.class === 'lanh-dao' && !/(?<!\p{L})(?:phó|pct)(?!\p{L})/u.test(fold(printed));

const OFFICE = /^(?:phòng|trung tâm|chi cục|chi nhánh|ban|trường|bưu điện|công ty) \p{L}+ \p{L}/u;
const LEVEL_BEHIND = / (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn)$/u;

/** The name of an office that no registry knows; null of others, and of several at once. */
function ownNameOf(lead: string): string | null {
  const name = plainCell(lead).replace(LEVEL_BEHIND, '');
  if (!OFFICE.test(name) || /[;,]| và các |\(/u.test(lead) || /chuyên môn|liên quan|trực thuộc/u.test(name))
    return null;
  return namedBodies([lead]).length === 0 ? name : null;
}

/** By its name, or among those that are named together: "các phòng, đơn vị thuộc Sở". */
function isSpokenOf(name: string, responsibilities: Plan['responsibilities']): boolean {
  const head = /^(?:trung tâm|chi cục|chi nhánh|bưu điện|công ty|\p{L}+)/u.exec(name)![0];
  const together = new RegExp(
    `(?<!\\p{L})các (?:[\\p{L}]+(?: [\\p{L}]+)?, )*(?:${head}|đơn vị|cơ quan)(?!\\p{L})`,
    'u',
  );
  return responsibilities.some(
    ({ unit, duties }) =>
      together.test(fold(unit)) ||
      [unit, ...duties.map(({ text }) => text)].some((text) => plainCell(text).includes(name)),
  );
}
