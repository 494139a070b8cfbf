/** The date of a document as its citation or head prints it: "ngày 15/7/2021", "ngày 03 tháng 01 năm 2025", parts left blank. */
import { matchesIn } from './matches.ts';

export interface IssueDate {
  /** ISO date; null where a part is blank or no such day exists. */
  iso: string | null;
  /** "2025-01" where only the day is blank, "2025" where day and month are. */
  partial: string | null;
  /** Whether all parts are printed but name no day of the calendar. */
  impossible: boolean;
  /** Whether a part, a word or a mark of it is lost, so that it says no day for certain. */
  cut: boolean;
  start: number;
  end: number;
}

/** "ngày 15 ngày 7 năm 2021" is a slip of the pen that says what it means. */
const BLANK = '[\\s.…_]*';
const FORMS = [
  String.raw`(?:ngày\s*)?(?<d1>\d{1,2})\s?[/.-]\s?(?<m1>\d{1,2})\s?[/.-]\s?(?<y1>\d{4})(?!\d)`,
  String.raw`(?:ngày\s*)?(?<d2>\d{1,2})\s*(?:tháng|ngày)\s*(?<m2>\d{1,2})\s*,?\s*năm\s*(?<y2>\d{4})(?!\d)`,
  String.raw`ngày${BLANK}tháng\s*(?<m3>\d{1,2})\s*năm\s*(?<y3>\d{4})(?!\d)`,
  String.raw`ngày${BLANK}tháng${BLANK}năm\s*(?<y4>\d{4})(?!\d)`,
  String.raw`ngày\s*(?<d5>\d{1,2})\s*tháng${BLANK}năm\s*(?<y5>\d{4})(?!\d)`,
  String.raw`ngày${BLANK}\/\s*(?<m6>\d{1,2})\s*\/\s*(?<y6>\d{4})(?!\d)`,
  String.raw`ngày${BLANK}tháng${BLANK}năm${BLANK}(?![\d])`,
  // "năm 20...": the century is printed, or nothing.
  String.raw`ngày\s*\d{0,2}${BLANK}tháng\s*\d{0,2}${BLANK}năm\s*(?:\d{2,3})?\s*(?:\.{2,}|…)[.…]*`,
];
const ANYWHERE = new RegExp(`(?<![\\p{L}\\d/])(?:${FORMS.join('|')})`, 'giu');
/** What only a citation tells to be a date: behind a number and before who issued it. */
const CUT_FORMS = [
  // "ngày 23/62022", "ngày 236/2022": a mark of the date is lost.
  String.raw`ngày\s*(?:\d{1,2}\s?\/\s?\d{5,6}|\d{3,4}\s?\/\s?\d{4})(?![\d/])`,
  // "ngày 06/12 của Chính phủ", "ngày 28/12/ của …", "ngày 28/12/22", "ngày 28/12/202": the year, or a part of it.
  String.raw`ngày\s*\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{0,3})?(?![\d/])(?=\s+của\s)`,
  // "ngày 28 tháng 12 2022", "ngày 28 tháng 12 của …": the word "năm", or the year with it.
  String.raw`ngày\s*\d{1,2}\s*tháng\s*\d{1,2}(?:\s*,?\s+(?:năm\s+)?\d{0,4})?(?!\d)(?=\s+của\s)`,
  // "tháng 12/2022 của …", "tháng 12 năm 2022 của …": the day.
  String.raw`tháng\s*\d{1,2}(?:\s?\/\s?|\s+năm\s+)\d{4}(?=\s+của\s)`,
];
const HERE = new RegExp(`^(?:${FORMS.join('|')}|(?<cut>${CUT_FORMS.join('|')}))`, 'iu');

/** The date that stands at the very start of a text. */
export function issueDateAt(text: string): IssueDate | null {
  const match = HERE.exec(text);
  return match ? toDate(match, 0) : null;
}

/** Every such date in a text. */
export function findIssueDates(text: string): IssueDate[] {
  return matchesIn(text, ANYWHERE).map((match) => toDate(match, match.index));
}

function toDate(match: RegExpMatchArray | RegExpExecArray, start: number): IssueDate {
  const groups = match.groups ?? {};
  const pick = (part: string): number | null => {
    for (let form = 1; form <= 6; form++) {
      const value = groups[`${part}${form}`];
      if (value !== undefined) return Number(value);
    }
    return null;
  };
  const [day, month, year] = [pick('d'), pick('m'), pick('y')];
  const place = { cut: groups.cut !== undefined, start, end: start + match[0].trimEnd().length };
  if (year === null) return { iso: null, partial: null, impossible: false, ...place };
  const monthText = month !== null && month >= 1 && month <= 12 ? String(month).padStart(2, '0') : null;
  if (day === null || month === null) {
    return { iso: null, partial: monthText ? `${year}-${monthText}` : `${year}`, impossible: false, ...place };
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return { iso: exists ? date.toISOString().slice(0, 10) : null, partial: null, impossible: !exists, ...place };
}
