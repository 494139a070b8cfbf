/** The years that a plan is for, as its title names them. */
import { foldToOneSpelling } from './fold.ts';

/** The first and the last year that a plan covers. */
export interface Years {
  from: number;
  to: number;
}

/**
 * The year planned for: the last "năm 20xx" of the title that is no period's, no period's end and no part of a date; of two
 * years named together, the first.
 */
export function yearOf(title: string): number | null {
  const folded = foldToOneSpelling(title);
  const joint = jointYears(folded);
  if (joint) return joint.from;
  const years = [
    ...folded.matchAll(
      /(?<!(?:đến|định hướng|tháng\s\d{1,2})\s+)năm\s+(20\d\d)(?!\s*[-–]\s*20|\s+đến\s+(?:hết\s+)?(?:năm\s+)?20)/gu,
    ),
  ].map((match) => Number(match[1]));
  return years.at(-1) ?? null;
}

/** The years that a plan covers: its own, or those of its period ("giai đoạn 2026 - 2030"); null where the title names none. */
export function yearsOf(title: string): Years | null {
  const joint = jointYears(foldToOneSpelling(title));
  if (joint) return joint;
  const year = yearOf(title);
  const [, first, last, andYear] = PERIOD.exec(foldToOneSpelling(title)) ?? [];
  const [from, to] = [first, last].map(Number);
  if (year !== null && !(andYear && from! <= year && year <= to!)) return { from: year, to: year };
  return first !== undefined && from! < to! ? { from: from!, to: to! } : null;
}

/** "6 tháng cuối năm 2025 và năm 2026", "năm 2025 và 2026": a plan for both. */
function jointYears(folded: string): Years | null {
  const [from, to] = (JOINT.exec(folded) ?? []).slice(1).map(Number);
  return from !== undefined && to === from + 1 ? { from, to } : null;
}

const JOINT = /năm\s+(20\d\d)(?:\s*,|\s+và)\s+(?:cả\s+)?(?:năm\s+)?(20\d\d)(?!\d)/u;
/** … with "và nhiệm vụ trọng tâm năm 2026" behind it the plan is still one for the whole period. */
const PERIOD =
  /(?<!\d)(20\d\d)\s*(?:-|–|đến(?: hết)?(?: năm)?)\s*(20\d\d)(?!\d)(?=(\s*(?:,|và|,\s*và)\s[^.;]{0,60}năm\s+20\d\d)?)/u;
