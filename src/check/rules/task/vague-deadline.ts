import { parseDeadline } from '../../../language/deadlines.ts';
import { hasOpenTime } from '../../../language/open-times.ts';
import { impossibleTimeIn } from '../../../language/times.ts';
import type { Row } from '../../../plan/types.ts';
import { cellPlace, passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** "Thường xuyên", "Theo hướng dẫn": nobody can say when it is late. One finding for all rows. */
export const taskVagueDeadline = defineRule({
  id: 'task/vague-deadline',
  level: 'info',
  tier: 'A',
  basis: 'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ thời hạn hoàn thành',
  *check({ assigned, passages, year, whereIs }) {
    const ofRows = assigned
      .filter(({ row }) => isVague(row.deadline, year))
      .map((named) => ({ found: named.row.deadline.text, place: cellPlace(named, 'deadline') }));
    // "Thời gian: Thường xuyên." below a task of the body.
    const ofBody = passages.flatMap((passage) => {
      const found = TIME_TOLD.exec(passage.text)?.[1]?.trim();
      if (ofRows.some(({ place }) => place.at === passage.at)) return [];
      if (passage.part !== 'other' || !found || !isVague(parseDeadline(found, year), year)) return [];
      return [{ found, place: passagePlace(passage, whereIs) }];
    });
    const [first, ...more] = [...ofRows, ...ofBody];
    if (!first) return;
    yield {
      data: { count: ofRows.length + ofBody.length, found: first.found },
      actual: first.found,
      ...together(
        first.place,
        more.map(({ place }) => place),
      ),
    };
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Thường xuyên',
      finds: ['Thường xuyên'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\n- Thời gian thực hiện: Thường xuyên.',
      finds: ['Thời gian thực hiện: Thường xuyên.'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Thường xuyên, báo cáo trước ngày 25 tháng cuối quý',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trong năm 2026',
      finds: [],
    },
  ],
});

const TIME_TOLD = /(?:^|[;.(]\s*)(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành)?\s*:\s*([^;.)]+)/iu;

/** "Thường xuyên, báo cáo trước ngày 25 tháng cuối quý", "Tuần cuối của quý", "6 tháng một lần": somebody can. */
const NAMES_DAY = /ngày \d|\d ngày|tuần (?:đầu|cuối)|\d+ (?:tháng|tuần)/iu;

/** Every part is open; "Trong năm 2026" names an end and is not vague, "31/9" and "Quý .../2026" are other rules'. */
function isVague(deadline: Row['deadline'], year: number | null): boolean {
  if (!deadline.text.trim() || deadline.parts.length === 0 || NAMES_DAY.test(deadline.text)) return false;
  if (hasOpenTime(deadline.text)) return false;
  if (impossibleTimeIn(deadline.text, year) !== null) return false;
  return deadline.parts.every((part) => ['ongoing', 'conditional', 'unknown'].includes(part.kind));
}
