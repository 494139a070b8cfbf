/** A diff as a report: both values side by side, the change in words, the gaps at the end. */
import type { CopiedReport } from '../../diff/copied.ts';
import type { DiffReport, Gap, PlanRef, TargetChange, TaskChange, TaskRef } from '../../diff/report.ts';
import { type ComparisonWords, comparisonWords } from '../../messages/comparison.ts';
import type { Language } from '../../messages/index.ts';
import { planTableWords } from '../../messages/plan-tables.ts';
import type { At, Reference, Target } from '../../plan/types.ts';
import {
  type Block,
  type Cell,
  cell,
  printNumber,
  type ReportDocument,
  type Table,
  type TextPlace,
  type Tone,
} from '../document.ts';

export const DIFF_PARTS = ['header', 'legalBases', 'targets', 'tasks', 'responsibilities', 'sections', 'gaps'] as const;
export type DiffPart = (typeof DIFF_PARTS)[number];

export interface DiffReportOptions {
  language: 'vi' | 'en';
  only?: readonly DiffPart[];
  changesOnly?: boolean;
  copied?: CopiedReport;
  /** Units that took over between the two plans, where the reorganisation of 1/7/2025 lies between them. */
  successors?: readonly string[];
}

const TONES: Readonly<Record<string, Tone>> = {
  added: 'good',
  raised: 'good',
  removed: 'bad',
  lowered: 'bad',
  changed: 'warn',
  updated: 'warn',
  moved: 'warn',
  retitled: 'warn',
  reworded: 'dim',
  same: 'dim',
};

export function diffDocument(report: DiffReport, options: DiffReportOptions): ReportDocument {
  const words = comparisonWords(options.language);
  const wants = (part: DiffPart): boolean => !options.only || options.only.includes(part);
  const keep = <T extends { change: string }>(changes: readonly T[]): T[] =>
    changes.filter(({ change }) => !options.changesOnly || change !== 'same');
  const names = namesOf(report);
  const blocks: Block[] = [{ kind: 'text', text: words.comparedAs(words.axis[report.axis]), tone: 'dim' }];
  if (options.successors && options.successors.length > 0) {
    blocks.push({ kind: 'text', text: words.scopeChanged(options.successors.join('; ')), tone: 'warn' });
  }
  const doubts = report.doubts.map(({ side, tables, rows }): Block => {
    const text = words.doubts(names[side === 'a' ? 0 : 1], tables, rows);
    return { kind: 'text', text, tone: 'warn' };
  });
  blocks.push(...doubts);
  const part = (key: DiffPart, table: Table): void => {
    if (!wants(key)) return;
    blocks.push({ kind: 'heading', level: 1, text: words.parts[key] });
    blocks.push(table.rows.length > 0 ? table : { kind: 'text', text: words.noChange, tone: 'dim' });
  };

  part('header', headerTable(report.header, names, words, options.language));
  const pairs = <T extends { change: keyof ComparisonWords['change']; a: unknown; b: unknown }>(
    key: DiffPart,
    changes: readonly T[],
    show: (change: T) => Pick<PairRow, 'a' | 'b'> & { label?: string; delta?: Cell },
  ): void => {
    const rows = keep(changes).map((change): PairRow => {
      const shown = show(change);
      return { change: change.change, label: words.change[change.change], ...shown, places: placesOf(change) };
    });
    part(key, pairTable(words.parts[key], names, words, rows));
  };
  pairs('legalBases', report.legalBases, ({ a, b }) => ({ a: reference(a), b: reference(b) }));
  pairs('targets', report.targets, (change) => ({
    label: targetChange(change, words),
    delta: deltaCell(change, words, options.language),
    a: target(change.a),
    b: target(change.b),
  }));
  pairs('tasks', report.tasks, (change) => ({ label: taskChange(change, words), ...taskCells(change) }));
  part('responsibilities', responsibilities(keep(report.responsibilities), words));
  pairs('sections', report.sections, ({ a, b }) => ({ a: a ?? '', b: b ?? '' }));
  if (wants('gaps') && report.gaps.length > 0) {
    blocks.push({ kind: 'heading', level: 1, text: words.parts.gaps });
    blocks.push({ kind: 'list', items: report.gaps.map((gap) => gapLine(gap, words)) });
  }
  if (options.copied) blocks.push(...copiedBlocks(options.copied, words, options.language));
  blocks.push({ kind: 'heading', level: 1, text: words.parts.summary }, summary(report, words), ...doubts);
  return { title: words.diffTitle(...names), language: options.language, blocks };
}

/** Two readings of one plan are told apart by their files. */
function namesOf({ a, b }: DiffReport): readonly [string, string] {
  const [own, other] = [name(a), name(b)];
  return own === other && a.file !== b.file ? [`${own} (${a.file})`, `${other} (${b.file})`] : [own, other];
}

export function name(plan: PlanRef): string {
  const place = [plan.locality, plan.year].filter(Boolean).join(', ');
  return place || plan.title || plan.file;
}

interface PairRow {
  change: keyof ComparisonWords['change'];
  /** The change in words, with what it adds to the plain word. */
  label: string;
  /** By how much a figure changed: a column of its own, so that a sheet can reckon with it. */
  delta?: Cell;
  a: string;
  b: string;
  /** Where each side stands in its own plan's text. */
  places: readonly [TextPlace | undefined, TextPlace | undefined];
}

function placesOf({ a, b }: { a: unknown; b: unknown }): PairRow['places'] {
  const place = (side: unknown, plan: number): TextPlace | undefined => {
    if (typeof side !== 'object' || side === null || !('at' in side)) return undefined;
    const first = (side.at as At)[0];
    return first && { plan, start: first.start };
  };
  return [place(a, 0), place(b, 1)];
}

/** Both plans side by side, the change before them. */
function pairTable(
  title: string,
  [a, b]: readonly [string, string],
  words: ComparisonWords,
  rows: readonly PairRow[],
): Table {
  const hasDelta = rows.some(({ delta }) => delta);
  return {
    kind: 'table',
    name: title,
    columns: [
      { title: words.columns.change, weight: 2 },
      ...(hasDelta ? [{ title: words.columns.delta, weight: 2, align: 'right' as const }] : []),
      { title: a, weight: 5 },
      { title: b, weight: 5 },
    ],
    rows: rows.map((row): Cell[] => [
      cell(row.label, TONES[row.change]),
      ...(row.delta ? [row.delta] : []),
      { ...cell(row.a), ...(row.places[0] && { place: row.places[0] }) },
      { ...cell(row.b), ...(row.places[1] && { place: row.places[1] }) },
    ]),
  };
}

function reference(value: Reference | null): string {
  if (!value) return '';
  const date = value.issuedOn ? ` (${value.issuedOn.split('-').reverse().join('/')})` : '';
  return `${value.type ?? ''} ${value.number}${date}${value.issuer ? `, ${value.issuer}` : ''}`.trim();
}

/** The clause itself, which holds the figure in its own words. */
function target(value: Target | null): string {
  return value?.text ?? '';
}

function targetChange({ change, a, b, isAddressed }: TargetChange, words: ComparisonWords): string {
  if (!isAddressed) return words.covered['not-addressed'];
  const isLimit = [a?.op, b?.op].every((op) => op === '<=' || op === '<');
  return isLimit && (change === 'raised' || change === 'lowered') ? words.limit[change] : words.change[change];
}

function deltaCell({ delta, a, b }: TargetChange, words: ComparisonWords, language: 'vi' | 'en'): Cell {
  if (!delta) return { text: '' };
  const text = `${delta > 0 ? '+' : '−'}${printNumber(Math.abs(delta), language)}`;
  return { text: a?.unit === '%' && b?.unit === '%' ? words.points(text) : text, number: delta };
}

function taskChange({ change, fields, shift, isAddressed }: TaskChange, words: ComparisonWords): string {
  if (!isAddressed) return words.covered['not-addressed'];
  const label = words.change[change];
  const what = fields
    .filter((field) => change !== 'reworded' || field !== 'content')
    .map((field) => {
      const isTold = field === 'deadline' && shift !== null && shift !== 'other';
      return isTold ? `${words.fields[field]} ${words.shift[shift]}` : words.fields[field];
    });
  return what.length > 0 ? `${label}: ${what.join(', ')}` : label;
}

function gapLine({ kind, text, was, becomes }: Gap, words: ComparisonWords): string {
  const line = `${words.gaps[kind]}: «${text}»`;
  if (was === null || becomes === null) return line;
  return was === text ? `${line} → «${becomes}»` : `${line}: ${was} → ${becomes}`;
}

function headerTable(
  changes: DiffReport['header'],
  [a, b]: readonly [string, string],
  words: ComparisonWords,
  language: Language,
): Table {
  const names = planTableWords(language).fields;
  return {
    kind: 'table',
    name: words.parts.header,
    columns: [
      { title: words.columns.field, weight: 2 },
      { title: a, weight: 5 },
      { title: b, weight: 5 },
    ],
    rows: changes.map(({ field, ...sides }) => [
      cell(names[field as keyof typeof names]),
      cell(headerValue(sides.a)),
      cell(headerValue(sides.b)),
    ]),
  };
}

/** A signer by name and position, a unit by level and name. */
function headerValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(headerValue).join(', ');
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value)) return value.split('-').reverse().join('/');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const parts: Record<string, unknown> = { ...value };
  const shown = 'level' in parts ? [`${parts.level} ${parts.name}`] : [parts.name, parts.position];
  return shown.filter(Boolean).join(', ');
}

/** The task itself, and below it the cells that changed. */
function taskCells({ a, b, fields }: TaskChange): { a: string; b: string } {
  const side = (task: TaskRef | null): string => {
    if (!task) return '';
    const row = task.row;
    const changed = row
      ? fields.flatMap((field) => {
          if (field === 'deadline') return [row.deadline.text];
          if (field === 'products' || field === 'leads' || field === 'coordinators') return [row[field].join('; ')];
          return [];
        })
      : [];
    return [
      `${task.ref ? `${task.ref}. ` : ''}${task.text}`,
      ...changed.filter(Boolean).map((text) => `[${text}]`),
    ].join(' ');
  };
  return { a: side(a), b: side(b) };
}

function responsibilities(changes: DiffReport['responsibilities'], words: ComparisonWords): Table {
  return {
    kind: 'table',
    name: words.parts.responsibilities,
    columns: [
      { title: words.columns.change, weight: 2 },
      { title: words.columns.unit, weight: 3 },
      { title: words.columns.removed, weight: 4 },
      { title: words.columns.added, weight: 4 },
    ],
    rows: changes.map(({ change, unit, added, removed }) => [
      cell(words.change[change], TONES[change]),
      cell(unit),
      cell(removed.join(' • ')),
      cell(added.join(' • ')),
    ]),
  };
}

export function copiedBlocks(copied: CopiedReport, words: ComparisonWords, language: 'vi' | 'en'): Block[] {
  const percent = (share: number): string => `${printNumber(Math.round(share * 1000) / 10, language)}%`;
  return [
    { kind: 'heading', level: 1, text: words.parts.copied },
    { kind: 'text', text: words.copiedShare(percent(copied.shareOfA), percent(copied.shareOfB)) },
    {
      kind: 'table',
      name: words.parts.copied,
      columns: [
        { title: words.columns.words, weight: 1, align: 'right' },
        { title: words.columns.quote, weight: 8 },
      ],
      rows: copied.passages.map((passage) => [
        { text: String(passage.words), number: passage.words },
        cell(passage.text),
      ]),
    },
  ];
}

function summary(report: DiffReport, words: ComparisonWords): Table {
  const groups = ['legalBases', 'targets', 'tasks', 'responsibilities', 'sections'] as const;
  return {
    kind: 'table',
    name: words.parts.summary,
    columns: [
      { title: words.columns.part, weight: 2 },
      { title: words.columns.change, weight: 6 },
    ],
    rows: groups.map((group) => [cell(words.parts[group]), cell(counted(report[group], words) || words.none)]),
  };
}

/** "3 giữ nguyên, 1 bỏ"; what the superior asks of others is not dropped. */
function counted(
  changes: readonly { change: keyof ComparisonWords['change']; isAddressed?: boolean }[],
  words: ComparisonWords,
): string {
  const counts = new Map<string, number>();
  for (const { change, isAddressed } of changes) {
    const label = isAddressed === false ? words.covered['not-addressed'] : words.change[change];
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => `${count} ${label}`).join(', ');
}
