/** The years that a plan is for, as its title names them. */
import { foldToOneSpelling } from './fold.ts';

/** The first and the last year that a plan covers. */
export interface Years {
  from: number;
  to: number;
}

/** The year planned for: the last "năm 20xx" of the title that is no period's, no period's end and no part of a date. */
export function yearOf(title: string): number | null {
  const years = [
    ...foldToOneSpelling(title).matchAll(
      /(?<!(?:đến|tháng\s\d{1,2})\s+)năm\s+(20\d\d)(?!\s*[-–]\s*20|\s+đến\s+(?:hết\s+)?(?:năm\s+)?20)/gu,
    ),
  ].map((match) => Number(match[1]));
  return years.at(-1) ?? null;
}

/** The years that a plan covers: its own, or those of its period ("giai đoạn 2026 - 2030"); null where the title names none. */
export function yearsOf(title: string): Years | null {
  const year = yearOf(title);
  if (year !== null) return { from: year, to: year };
  const [from, to] = (PERIOD.exec(foldToOneSpelling(title)) ?? []).slice(1).map(Number);
  return from !== undefined && to !== undefined && from < to ? { from, to } : null;
}

const PERIOD = /(?<!\d)(20\d\d)\s*(?:-|–|đến(?: hết)?(?: năm)?)\s*(20\d\d)(?!\d)/u;
