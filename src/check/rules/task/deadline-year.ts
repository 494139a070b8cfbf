import { type DeadlinePart, parseDeadline } from '../../../language/deadlines.ts';
import { impossibleTimeIn } from '../../../language/times.ts';
import type { Deadline, Passage } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { cellAt, type Place, together } from '../../places.ts';
import { printDate, printYears, quote } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { yearMeant } from '../../title-year.ts';
import { bracketedTime, type ToldTime, toldTimes } from '../../told-deadlines.ts';

/** Reports, scores and lists of what ended in a year are rightly made in the first weeks of the next. */
const LOOKS_BACK = /báo cáo|tổng kết|chấm điểm|đánh giá|xếp (?:hạng|loại)|quyết toán|hết hiệu lực/u;

/** A deadline outside the plan's year, before the plan itself was signed, or in no calendar; those of one wrong year are one finding. */
export const taskDeadlineYear = defineRule({
  id: 'task/deadline-year',
  level: 'error',
  tier: 'A',
  basis: 'Kế hoạch năm: nhiệm vụ hoàn thành trong năm kế hoạch, sau ngày ban hành',
  *check(subject) {
    const { years, date } = subject;
    if (!years) return;
    const { from, to } = years;
    // Where the title has the wrong year, every deadline is right.
    const areStrange = yearMeant(subject) === null;
    const strange = new Map<string, { draft: Draft; places: Place[] }>();
    for (const { deadline, task, ...place } of deadlinesOf(subject, to)) {
      const impossible = hasUnknown(deadline) ? impossibleTimeIn(deadline.text, to) : null;
      if (impossible !== null) {
        const data = { found: impossible, expected: 'ngày, tháng có trong lịch' };
        yield { data, actual: impossible, expected: null, ...place };
        continue;
      }
      if (!areStrange) continue;
      for (const part of deadline.parts) {
        if (!part.to || part.kind === 'ongoing' || part.kind === 'recurring') continue;
        const outside =
          part.to > `${to}-12-31` ? laterThanYear({ ...part, to: part.to }, to, task) : isBehind(part, from, date);
        const beforePlan = date?.exact === true && part.to < date.iso && part.to >= `${from}-01-01`;
        if (!outside && !beforePlan) continue;
        const key = beforePlan ? 'before' : part.to.slice(0, 4);
        const known = strange.get(key);
        if (known) known.places.push(place);
        else {
          const found = deadline.text;
          const [words, expected] =
            beforePlan && date
              ? [`sau ngày ${printDate(date.iso)}`, `≥ ${printDate(date.iso)}`]
              : [`trong ${printYears(years)}`, printYears(years)];
          strange.set(key, { draft: { data: { found, expected: words }, actual: found, expected }, places: [place] });
        }
        break;
      }
    }
    for (const { draft, places } of strange.values()) {
      const [first, ...more] = places;
      yield { ...draft, ...together(first!, more) };
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2025',
      finds: ['Quý IV/2025'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trước ngày 10/01/2026',
      finds: ['Trước ngày 10/01/2026'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành (Phân công: Văn phòng; thời gian: Quý I/2025).',
      finds: ['Quý I/2025'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 30/11/2025.\nb) Báo cáo UBND tỉnh các văn bản ban hành trước ngày 30/6/2025.',
      finds: ['báo cáo UBND tỉnh trước ngày 30/11/2025'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Số hóa sổ hộ tịch của xã, hoàn thành trước ngày 31/12/2024.\nb) Xây dựng kế hoạch tuyên truyền trong tháng 01/2025.\nc) Trong quý IV/2023, tuyên truyền trên hệ thống truyền thanh.\nd) Rà soát văn bản do xã ban hành trước ngày 31/12/2022.\nđ) Trong quý III/2022, xã đã rà soát 12 văn bản.',
      finds: [
        'hoàn thành trước ngày 31/12/2024',
        'Xây dựng kế hoạch tuyên truyền trong tháng 01/2025',
        'Trong quý IV/2023, tuyên truyền trên hệ thống truyền thanh',
      ],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trước ngày 31/9/2026',
      finds: ['Trước ngày 31/9/2026'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});

/** Before the planned years; by a day between the plan's own and the first of them its beginning is prepared. */
function isBehind({ kind, to }: Deadline['parts'][number], from: number, date: Subject['date']): boolean {
  const isPreparation = kind === 'date' && date?.exact === true && to! >= date.iso;
  return to! < `${from}-01-01` && !isPreparation;
}

const hasUnknown = ({ parts }: Deadline): boolean => parts.some(({ kind }) => kind === 'unknown');

interface Due extends Place {
  deadline: Deadline;
  /** What is to be done by then. */
  task: string;
}

function* deadlinesOf({ plan, assigned, whereIs }: Subject, year: number): Iterable<Due> {
  for (const { row, where } of assigned) {
    const task = `${row.content} ${row.products.join(' ')}`;
    yield { deadline: row.deadline, task, evidence: quote(row.deadline.text), where, at: cellAt(row, 'deadline') };
  }
  const isTold = new Set(assigned.map(({ row }) => row.at[0]?.start));
  const untold = plan.tasks.filter(({ at }) => !isTold.has(at[0]?.start));
  const due = (found: ToldTime, { text, at }: Passage): Due => {
    const deadline = parseDeadline(found.time, year);
    return { deadline, task: text, evidence: quote(found.evidence, 160), where: whereIs(at), at };
  };
  for (const task of untold) {
    const found = bracketedTime(task.text);
    if (found) yield due(found, task);
  }
  for (const passage of [...untold, ...plan.responsibilities.flatMap((unit) => unit.duties)])
    for (const found of toldTimes(passage.text)) yield due(found, passage);
}

type Late = Pick<DeadlinePart, 'kind' | 'from'> & { to: string };

function laterThanYear({ kind, from, to }: Late, year: number, task: string): boolean {
  // What goes on into the next year may be meant so; what ends well within it needs more than a year, unless years are named.
  const goesOn = from !== null && from <= `${year}-12-31`;
  if (goesOn && (kind === 'year' || to <= `${year + 1}-06-30`)) return false;
  // … and the next year's plan may be drawn up in its first weeks.
  const looksOver = LOOKS_BACK.test(fold(task)) || task.includes(`năm ${year + 1}`);
  return !(looksOver && to <= `${year + 1}-02-28`);
}
