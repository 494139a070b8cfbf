/** A plan's summary for a terminal of 80 columns: head, bases, targets and tasks by area, what was doubtful. */
import type { Language, Messages } from '../messages/index.ts';
import type { Plan, Row, Target } from '../plan/types.ts';
import { PILLARS, type Pillar } from '../registry/vocabulary.ts';
import { printNumber } from './document.ts';
import type { TextStyle } from './text-style.ts';
import { shorten, widthOf, wrap } from './wrap.ts';

const WIDTH = 80;
/** Of lists longer than this, the first are shown and the rest counted. */
const MOST_BASES = 12;
const MOST_RESPONSIBILITIES = 30;

export interface SummaryOptions {
  messages: Messages;
  language: Language;
  style: TextStyle;
  /** Makes control characters harmless. */
  clean: (text: string) => string;
}

export function summarise(plan: Plan, options: SummaryOptions): string {
  const sections = [head, legalBases, targets, tasks, appendices, responsibilities, doubts];
  return `${sections
    .map((section) => section(plan, options))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Section = (plan: Plan, options: SummaryOptions) => string[];

const head: Section = (plan, { messages, style, clean }) => {
  const words = messages.show;
  const { header, source } = plan;
  const title = [header.docType, header.title].filter(Boolean).join(' ');
  const locality = [header.locality, ...header.parents].filter((unit) => unit !== null);
  const rows: [string, string | null][] = [
    [words.number, header.number ?? header.numberAsPrinted],
    [
      words.issuedOn,
      header.issuedOn ? dayFirst(header.issuedOn) : header.issuedPartial ? dayFirst(header.issuedPartial) : null,
    ],
    [words.issuer, header.issuer],
    [words.locality, locality.map((unit) => `${unit.level} ${unit.name}`).join(', ') || null],
    [words.signer, [header.signer.position, header.signer.name].filter(Boolean).join(' ') || null],
    [
      words.source,
      [source.name, source.pages === null ? null : words.pages(source.pages), words.readBy[source.textFrom]]
        .filter(Boolean)
        .join(' · '),
    ],
  ];
  const labelWidth = Math.max(...rows.map(([label]) => widthOf(label))) + 2;
  return [
    ...wrap(clean(title || words.untitled), WIDTH).map((line) => style.bold(line)),
    ...rows.flatMap(([label, value]) => {
      const lines = wrap(
        clean(value ?? `(${words.notFound})`),
        WIDTH,
        pad(`${label}:`, labelWidth),
        ' '.repeat(labelWidth),
      );
      return value === null ? lines.map((line) => style.dim(line)) : lines;
    }),
  ];
};

const legalBases: Section = (plan, { messages, style, clean }) => {
  const bases = plan.legalBases.slice(0, MOST_BASES).flatMap((base) => {
    const printed = [base.type, base.number, base.issuedOn ? `(${dayFirst(base.issuedOn)})` : null]
      .filter(Boolean)
      .join(' ');
    const subject = [base.issuer, base.subject].filter(Boolean).join(' – ');
    return wrap(clean(subject === '' ? printed : `${printed}: ${shorten(subject, 100)}`), WIDTH, '  - ', '    ');
  });
  return section(
    messages.show.legalBases,
    plan.legalBases.length,
    [...bases, ...rest(plan.legalBases.length - MOST_BASES, messages)],
    style,
  );
};

const targets: Section = (plan, { messages, language, style, clean }) => {
  const lines = byPillar(plan.targets, (target) => target.pillar).flatMap(([pillar, list]) => [
    `  ${style.bold(messages.pillars[pillar ?? 'none'])}`,
    ...list.flatMap((target) => {
      const level = pad(levelOf(target, language), 12);
      return wrap(clean(shorten(target.text, 150)), WIDTH, `    ${level} `, ' '.repeat(17)).map((line, index) =>
        index === 0 ? line.replace(level, () => style.good(level)) : line,
      );
    }),
  ]);
  return section(messages.show.targets, plan.targets.length, lines, style);
};

const tasks: Section = (plan, { messages, style, clean }) => {
  const lines = byPillar(plan.tasks, (task) => task.pillar).flatMap(([pillar, list]) => [
    `  ${style.bold(messages.pillars[pillar ?? 'none'])} (${list.length})`,
    ...list.flatMap((task) => wrap(clean(shorten(task.text, 150)), WIDTH, '    - ', '      ')),
  ]);
  return section(messages.show.tasksInBody, plan.tasks.length, lines, style);
};

const appendices: Section = (plan, { messages, style, clean }) =>
  plan.appendices
    .filter((appendix) => appendix.rows.length > 0)
    .flatMap((appendix, index) => {
      const name = [appendix.label ?? messages.show.appendix, appendix.title].filter(Boolean).join(': ');
      const lines = byPillar(appendix.rows, (row) => row.pillar).flatMap(([pillar, rows]) => [
        `  ${style.bold(messages.pillars[pillar ?? 'none'])} (${rows.length})`,
        ...[...rows].sort(byDeadline).flatMap((row) => rowLines(row, messages, style, clean)),
      ]);
      return [
        ...(index > 0 ? [''] : []),
        ...section(shorten(clean(name), WIDTH - 8), appendix.rows.length, lines, style),
      ];
    });

function rowLines(row: Row, messages: Messages, style: TextStyle, clean: (text: string) => string): string[] {
  const number = pad(row.no ?? '-', 4);
  const who = row.leads.join('; ');
  const when = row.deadline.text.trim();
  const detail = [who, when === '' ? messages.show.noDeadline : when].filter((part) => part !== '').join(' · ');
  return [
    ...wrap(clean(shorten(row.content, 150)), WIDTH, `    ${number}`, ' '.repeat(8)),
    ...wrap(clean(shorten(detail, 140)), WIDTH, `        → `, ' '.repeat(10)).map((line) =>
      when === '' ? style.warn(line) : style.dim(line),
    ),
  ];
}

const responsibilities: Section = (plan, { messages, style, clean }) => {
  const shown = plan.responsibilities.slice(0, MOST_RESPONSIBILITIES);
  const lines = shown.flatMap(({ unit, duties }) =>
    wrap(clean(`${shorten(unit, 90)} (${messages.show.duties(duties.length)})`), WIDTH, '  - ', '    '),
  );
  return section(
    messages.show.responsibilities,
    plan.responsibilities.length,
    [...lines, ...rest(plan.responsibilities.length - MOST_RESPONSIBILITIES, messages)],
    style,
  );
};

const doubts: Section = (plan, { messages, style, clean }) => {
  // One sentence with all its places reads better than the same sentence many times.
  const places = new Map<string, string[]>();
  for (const { message, at } of plan.warnings) {
    const place = at?.[0];
    const words = place
      ? place.page === null
        ? messages.show.line(place.line)
        : messages.show.page(place.page)
      : null;
    places.set(message, [...(places.get(message) ?? []), ...(words === null ? [] : [words])]);
  }
  const sentences = [...places].map(([message, where]) =>
    where.length === 0 ? message : `${message} (${[...new Set(where)].join(', ')})`,
  );
  if (plan.repairs.length > 0) sentences.push(messages.show.repairs(plan.repairs.length));
  if (sentences.length === 0) return [];
  const lines = sentences.flatMap((sentence) =>
    wrap(clean(sentence), WIDTH, '  ! ', '    ').map((line) => style.warn(line)),
  );
  return section(messages.show.doubts, sentences.length, lines, style);
};

/** A heading with the number of its entries; of empty lists only the heading, so that an absence is seen. */
function section(title: string, count: number, lines: readonly string[], style: TextStyle): string[] {
  return [style.heading(`${title} (${count})`), ...lines];
}

function rest(count: number, messages: Messages): string[] {
  return count > 0 ? [`    ${messages.show.more(count)}`] : [];
}

/** In the order of the reform areas, what has none first; empty areas left out. */
function byPillar<T>(list: readonly T[], pillarOf: (entry: T) => Pillar | null): [Pillar | null, T[]][] {
  return [null, ...PILLARS]
    .map((pillar): [Pillar | null, T[]] => [pillar, list.filter((entry) => pillarOf(entry) === pillar)])
    .filter(([, entries]) => entries.length > 0);
}

/** By the first day that is due, what has none last; else as printed. */
function byDeadline(a: Row, b: Row): number {
  const due = (row: Row): string =>
    row.deadline.parts
      .map((part) => part.to)
      .filter((day) => day !== null)
      .sort()[0] ?? '9999';
  return due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0;
}

const SIGNS = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '+': '+ ' } as const;

function levelOf(target: Target, language: Language): string {
  const value = printNumber(target.value, language);
  return `${SIGNS[target.op]}${value}${target.unit === '%' ? '%' : ` ${target.unit}`}`;
}

/** "2026-01-05" as "05/01/2026", "2026-01" as "01/2026". */
function dayFirst(date: string): string {
  return date.split('-').reverse().join('/');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
