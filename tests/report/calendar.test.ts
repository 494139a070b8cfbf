import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import type { Plan } from '../../src/plan/types.ts';
import { calendarOf } from '../../src/report/calendar.ts';
import { cchc } from '../helpers/run-cchc.ts';
import { smallPlan } from '../helpers/small-plan.ts';

const FILE = 'fixtures/built/xa-thuong-khe-2026/xa-thuong-khe-2026.docx';
const unfold = (ics: string | null): string[] => ics!.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const withDeadline = (plan: Plan, parts: Plan['appendices'][number]['rows'][number]['deadline']['parts']): Plan => {
  const [appendix] = plan.appendices.filter(({ rows }) => rows.length > 0);
  return {
    ...plan,
    appendices: [{ ...appendix!, rows: [{ ...appendix!.rows[0]!, deadline: { text: 'x; y, z', parts } }] }],
  };
};

describe('calendarOf', async () => {
  const plan = await parsePlan(readFileSync(FILE), { name: FILE });

  it('keeps to the form: CRLF, 75 bytes a line, events opened and closed', () => {
    const ics = calendarOf(plan, { language: 'vi' })!;
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const lines = unfold(ics);
    const count = (line: string): number => lines.filter((other) => other === line).length;
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
    expect(count('BEGIN:VEVENT')).toBeGreaterThan(10);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(count('BEGIN:VEVENT'));
  });

  it('puts a dated task on its last day and a quarterly report on four', () => {
    const date = { what: null, kind: 'quarter', from: '2026-07-01', to: '2026-09-30', every: null } as const;
    const report = { what: 'Báo cáo', kind: 'recurring', from: null, to: null, every: 'quarter' } as const;
    const starts = unfold(calendarOf(withDeadline(plan, [date, report]), { language: 'vi' })).filter((line) =>
      line.startsWith('DTSTART'),
    );
    expect(starts).toEqual(
      ['20260930', '20260331', '20260630', '20260930', '20261231'].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
  });

  it('puts a report on the day that is named for it, in the month behind the quarter too', () => {
    const every = { what: null, kind: 'recurring', from: null, to: null } as const;
    const parts = [
      { ...every, every: 'quarter', due: { month: 4, day: 4 } },
      { ...every, every: 'month', due: { month: 1, day: 30 } },
    ] as const;
    const days = unfold(calendarOf(withDeadline(plan, [...parts]), { language: 'vi' })).flatMap(
      (line) => /^DTSTART;VALUE=DATE:(\d+)/u.exec(line)?.[1] ?? [],
    );
    const year = plan.header.year!;
    expect(days.slice(0, 4)).toEqual([`${year}0404`, `${year}0704`, `${year}1004`, `${year + 1}0104`]);
    expect(days.slice(4, 7)).toEqual([`${year}0130`, `${year}0228`, `${year}0330`]);
  });

  it('is not written without a single date: the command says so, with status 1', async () => {
    const file = join(tmpdir(), `cchc-no-calendar-${process.pid}.ics`);
    const { status, stdout, stderr } = await cchc(['calendar', '-', '-o', file, '--lang', 'en'], {
      stdin: smallPlan('XÃ A', 1),
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: '-: no task table was found, so there are no deadlines for a calendar; no file was written.\n',
    });
    expect(existsSync(file)).toBe(false);
  });

  it('leaves out what has no date, and escapes what has meaning', () => {
    const open = { what: null, kind: 'ongoing', from: '2026-01-01', to: '2026-12-31', every: null } as const;
    expect(calendarOf(withDeadline(plan, [open]), { language: 'vi' })).toBe(null);
    const date = { what: null, kind: 'date', from: null, to: '2026-02-28', every: null } as const;
    expect(unfold(calendarOf(withDeadline(plan, [date]), { language: 'vi' })).join('\n')).toContain('x\\; y\\, z');
  });
});
