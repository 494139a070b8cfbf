/** Parts of the year that columns stand for ("T1", "Quý I", "Cả năm"), and the marks that rows have in them. */
import { fold } from './fold.ts';

const PART =
  '(?:(?:quý|qúy|quí|q)\\s*\\.?(?:i{1,3}|iv|[1-4])|(?:tháng|t)\\s*\\.?(?:1[0-2]|0?[1-9])(?:\\s?[-–]\\s?(?:tháng |t)?(?:1[0-2]|0?[1-9]))?|cả năm|0?[69] tháng)(?:\\s*[/-]\\s*20\\d\\d)?';
const PERIOD = new RegExp(`^${PART}$`, 'u');
const PERIODS = new RegExp(`^${PART}(?:\\s+${PART}){2,}$`, 'u');
const MARK = /^[x×✓✔√*+]$/iu;
const MARKS = /^[x×✓✔√](?:\s+[x×✓✔√])*$/iu;

export const isPeriod = (heading: string): boolean => PERIOD.test(fold(heading));

/** "T1 T2 … T12": the headings of several columns on one line. */
export const arePeriods = (line: string): boolean => PERIODS.test(fold(line));

export const isMark = (cell: string): boolean => MARK.test(cell);

/** "x x x": the marks of several columns, whose places are lost. */
export const areMarks = (cell: string): boolean => MARKS.test(cell);

/** Of so many marks as the year has months each stands in its place; fewer may stand anywhere. */
export const markAllMonths = (cell: string): boolean => areMarks(cell) && cell.split(/\s+/u).length === MONTHS.length;

export const withPeriods = (cell: string): string => (markAllMonths(cell) ? MONTHS.join(', ') : cell);
const MONTHS = Array.from({ length: 12 }, (_, month) => `T${month + 1}`);
