import { parseDeadline } from '../../../language/deadlines.ts';
import { impossibleTimeIn } from '../../../language/times.ts';
import type { Deadline } from '../../../plan/types.ts';
import { fold } from '../../../registry/match.ts';
import { cellAt, type Place } from '../../places.ts';
import { printDate, printYears, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

/** Reports and scores on a year are rightly made in the first weeks of the next. */
const LOOKS_BACK = /báo cáo|tổng kết|chấm điểm|đánh giá|quyết toán/u;

/** A deadline outside the plan's year, before the plan itself was signed, or in no calendar. */
export const taskDeadlineYear = defineRule({
  id: 'task/deadline-year',
  level: 'error',
  tier: 'A',
  basis: 'Kế hoạch năm: nhiệm vụ hoàn thành trong năm kế hoạch, sau ngày ban hành',
  *check(subject) {
    const { years, date } = subject;
    if (!years) return;
    const { from, to } = years;
    for (const { deadline, task, evidence, where, at } of deadlinesOf(subject, to)) {
      const impossible = hasUnknown(deadline) ? impossibleTimeIn(deadline.text, to) : null;
      if (impossible !== null) {
        yield {
          data: { found: impossible, expected: 'ngày, tháng có trong lịch' },
          actual: impossible,
          expected: null,
          evidence,
          where,
          at,
        };
        continue;
      }
      for (const part of deadline.parts) {
        if (!part.to || part.kind === 'ongoing' || part.kind === 'recurring') continue;
        const outside =
          part.to > `${to}-12-31` ? laterThanYear(part.to, part.from, to, task) : part.to < `${from}-01-01`;
        const beforePlan = date?.exact === true && part.to < date.iso && part.to >= `${from}-01-01`;
        if (!outside && !beforePlan) continue;
        yield {
          data: {
            found: deadline.text,
            expected: beforePlan && date ? `sau ngày ${printDate(date.iso)}` : `trong ${printYears(years)}`,
          },
          actual: deadline.text,
          expected: beforePlan && date ? `≥ ${printDate(date.iso)}` : printYears(years),
          evidence,
          where,
          at,
        };
        break;
      }
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

const hasUnknown = ({ parts }: Deadline): boolean => parts.some(({ kind }) => kind === 'unknown');

interface Due extends Place {
  deadline: Deadline;
  /** What is to be done by then. */
  task: string;
}

/** Plans without an appendix name who does a task and when in brackets behind it: "(… thời gian: Quý I/2026)". */
const IN_BRACKETS =
  /\((?:[^()]*[;,:\s])?(?:thời (?:gian|hạn)|hoàn thành)(?: (?:thực hiện|hoàn thành))?\s*:\s*([^();]+)\)/iu;

function* deadlinesOf({ plan, assigned, whereIs }: Subject, year: number): Iterable<Due> {
  for (const { row, where } of assigned) {
    const task = `${row.content} ${row.products.join(' ')}`;
    yield { deadline: row.deadline, task, evidence: quote(row.deadline.text), where, at: cellAt(row, 'deadline') };
  }
  const isTold = new Set(assigned.map(({ row }) => row.at[0]?.start));
  for (const { text, at } of plan.tasks) {
    const found = IN_BRACKETS.exec(text);
    if (!found || isTold.has(at[0]?.start)) continue;
    const deadline = parseDeadline(found[1]!, year);
    yield { deadline, task: text, evidence: quote(found[0], 160), where: whereIs(at), at };
  }
}

function laterThanYear(to: string, from: string | null, year: number, task: string): boolean {
  // What goes on into the next year may be meant so; what ends well within it needs more than a year.
  if (from !== null && from <= `${year}-12-31` && to <= `${year + 1}-06-30`) return false;
  const looksBack = LOOKS_BACK.test(fold(task));
  return !(looksBack && to <= `${year + 1}-02-28`);
}
