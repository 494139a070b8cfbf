/** Deadlines and recurring reports as a calendar (RFC 5545), each with its lead unit and its place in the plan. */

import { createHash } from 'node:crypto';
import { calendarWords } from '../messages/calendar.ts';
import { rowLabel } from '../plan/row-label.ts';
import type { DeadlinePart, Plan, Row } from '../plan/types.ts';
import { shorten } from './wrap.ts';

export interface CalendarOptions {
  language: 'vi' | 'en';
}

/** A calendar shows a line of it; the plan itself holds the rest. */
const LONGEST_SUMMARY = 250;

/** Months between two occurrences. */
const MONTHS: Readonly<Record<NonNullable<DeadlinePart['every']>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/**
 * All-day events on the last day of each deadline; recurring reports on the day that is named for each period of the
 * plan's year, or else on its last.
 * Null where no deadline has a date: a calendar without events is none by the standard.
 */
export function calendarOf(plan: Plan, { language }: CalendarOptions): string | null {
  const words = calendarWords(language);
  const title = plan.header.title ?? plan.source.name;
  const stamp = `${(plan.header.issuedOn ?? `${plan.header.year ?? 2000}-01-01`).replaceAll('-', '')}T000000Z`;
  const events: string[] = [];
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cchc//plan calendar//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(words.name(title))}`,
  ];
  for (const appendix of plan.appendices) {
    for (const row of appendix.rows) {
      const place = [appendix.label ?? '', rowLabel(plan, row)].filter(Boolean).join(' ');
      row.deadline.parts.forEach((part, index) => {
        for (const day of daysOf(part, plan.header.year)) {
          events.push(...eventLines(row, part, day, { place, title, stamp, index, words, source: plan.source.sha256 }));
        }
      });
    }
  }
  if (events.length === 0) return null;
  return `${[...head, ...events, 'END:VCALENDAR'].flatMap(fold).join('\r\n')}\r\n`;
}

/** The last day of a dated part; of each period for a recurring one; none for what has no date. */
function daysOf(part: DeadlinePart, year: number | null): string[] {
  if (part.kind === 'recurring') {
    if (!part.every || !year) return [];
    const step = MONTHS[part.every];
    const { due } = part;
    return Array.from({ length: 12 / step }, (_, i) =>
      due ? dayOfMonth(year, i * step + due.month, due.day) : lastDayOfMonth(year, (i + 1) * step),
    );
  }
  if (part.kind === 'ongoing' || part.kind === 'conditional' || part.kind === 'unknown') return [];
  return part.to ? [part.to] : [];
}

function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** "Ngày 30" is the last of February; day 0, before the first, is the last of the month before. */
function dayOfMonth(year: number, month: number, day: number): string {
  const last = lastDayOfMonth(year, month);
  return day > Number(last.slice(8)) ? last : new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

interface EventContext {
  place: string;
  title: string;
  stamp: string;
  index: number;
  source: string;
  words: ReturnType<typeof calendarWords>;
}

function eventLines(row: Row, part: DeadlinePart, day: string, context: EventContext): string[] {
  const { words, place, title, stamp } = context;
  const uid = createHash('sha256')
    .update([context.source, place, row.content, context.index, day].join('\u0000'))
    .digest('hex')
    .slice(0, 32);
  const summary = shorten(part.what ? `${part.what}: ${row.content}` : row.content, LONGEST_SUMMARY);
  const page = row.at[0]?.page;
  const description = [
    [words.product, row.products.join('; ')],
    [words.lead, row.leads.join('; ')],
    [words.coordinator, row.coordinators.join('; ')],
    [words.deadline, row.deadline.text],
    [words.source, [title, place, page ? words.page(page) : ''].filter(Boolean).join(', ')],
  ]
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@cchc`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${nextDay(day)}`,
    `SUMMARY:${escapeText(row.leads[0] ? `[${row.leads[0]}] ${summary}` : summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(`${words.due}: ${summary}`)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** All-day events end on the day after. */
function nextDay(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ')
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 bytes, never cut inside a letter. */
function fold(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 74) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part];
}
