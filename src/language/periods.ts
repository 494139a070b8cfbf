/** Parts of the year that columns stand for ("T1", "Quý I", "Cả năm"), and the marks that rows have in them. */
import { fold } from './fold.ts';

const PART =
  '(?:(?:quý|qúy|quí|q)\\s*\\.?(?:i{1,3}|iv|[1-4])|(?:tháng|t)\\s*\\.?(?:1[0-2]|0?[1-9])(?:\\s?[-–]\\s?(?:tháng |t)?(?:1[0-2]|0?[1-9]))?|cả năm|0?[69] tháng)(?:\\s*[/-]\\s*20\\d\\d)?';
const PERIOD = new RegExp(`^${PART}$`, 'u');
const PERIODS = new RegExp(`^${PART}(?:\\s+${PART}){2,}$`, 'u');
const MARK = /^[x×✓✔√*+]$/iu;
const MARKS = /^[x×✓✔√](?:\s+[x×✓✔√])*$/iu;

export const isPeriod = (heading: string): boolean => PERIOD.test(fold(heading));

/** "2026 - 2027", "Năm 2028": a part of the years that a plan of several covers. */
export const isSpanOfYears = (heading: string): boolean => YEARS.test(fold(heading).trim());
const YEARS = /^(?:giai đoạn |năm )?20\d\d(?:\s?[-–]\s?(?:năm )?20\d\d)?$/u;

/** "T1 T2 … T12": the headings of several columns on one line. */
export const arePeriods = (line: string): boolean => PERIODS.test(fold(line));

export const isMark = (cell: string): boolean => MARK.test(cell);

/** "x x x": the marks of several columns, whose places are lost. */
export const areMarks = (cell: string): boolean => MARKS.test(cell);

/** Of so many marks as the year has months each stands in its place; fewer may stand anywhere. */
export const markAllMonths = (cell: string): boolean => areMarks(cell) && cell.split(/\s+/u).length === MONTHS.length;

/** What so many marks mean: all months, or all the spans of years that the heading lists ("Thời gian 2026 - 2027 2028 - 2030"). */
export function withPeriods(cell: string, heading: string): string {
  if (!areMarks(cell)) return cell;
  if (markAllMonths(cell)) return MONTHS.join(', ');
  const spans = heading.match(SPANS_OF_YEARS) ?? [];
  return spans.length >= 2 && spans.length === cell.split(/\s+/u).length ? spans.join(', ') : cell;
}
const SPANS_OF_YEARS = /20\d\d\s?[-–]\s?20\d\d/gu;
const MONTHS = Array.from({ length: 12 }, (_, month) => `T${month + 1}`);
