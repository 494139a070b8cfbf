import { matchesIn } from './matches.ts';
/** Vietnamese dates in all their printed forms. Impossible ones are told apart, never bent into possible ones. */

export interface FoundDate {
  /** Where the form begins and ends in the text. */
  start: number;
  end: number;
  /** Null where the form leaves it blank. */
  day: number | null;
  month: number;
  year: number | null;
  /** "2024-03-15", null where a part is blank or no such day exists. */
  iso: string | null;
  /** "2024-03" where only the day is blank, else null. */
  partial: string | null;
}

const WORDS =
  /(?<!\p{L})(?:ngày\s*(?<day>\d{1,2})?[\s.…_]{0,40})?tháng\s*(?<month>\d{1,2})\s*[,/]?\s*năm\s*(?<year>\d{4})(?!\d)/giu;
const FIGURES =
  /(?<![\p{L}\d/.-])(?<day>\d{1,2})\s?(?<mark>[/.-])\s?(?<month>\d{1,2})(?:\s?\k<mark>\s?(?<year>\d{4}))?(?![\d/]|[.-]\d|\p{L})/gu;

/** Dates in order of their place. Forms without a year are found only where the word "ngày" stands before them. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchesIn(text, WORDS)) found.push(dateOf(match));
  for (const match of matchesIn(text, FIGURES)) {
    const overlaps = found.some(({ start, end }) => match.index < end && match.index + match[0].length > start);
    const marked =
      match.groups!.year !== undefined ||
      (match.groups!.mark === '/' && /ngày\s*$/iu.test(text.slice(Math.max(0, match.index - 8), match.index)));
    if (!overlaps && marked) found.push(dateOf(match));
  }
  return found.sort((a, b) => a.start - b.start);
}

function dateOf(match: RegExpMatchArray): FoundDate {
  const { day, month, year } = match.groups as { day?: string; month: string; year?: string };
  const parts = { day: day ? Number(day) : null, month: Number(month), year: year ? Number(year) : null };
  const possible = parts.month >= 1 && parts.month <= 12;
  return {
    start: match.index!,
    end: match.index! + match[0].length,
    ...parts,
    iso: parts.day !== null && parts.year !== null ? isoDate(parts.year, parts.month, parts.day) : null,
    partial: parts.day === null && parts.year !== null && possible ? isoMonth(parts.year, parts.month) : null,
  };
}

/** "2024-03-15"; null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day before or after, by so many days. */
export function shiftDay(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
