/** One task of a table: its cells by what they are for, and what further rows of a merged cell add to it. */
import { spanOfTime } from '../../language/deadlines.ts';
import { isMark, withPeriods } from '../../language/periods.ts';
import { TracedText } from '../../plan/traced.ts';
import type { Heading, Pillar, Row } from '../../plan/types.ts';
import type { ColumnRole } from '../../registry/columns.ts';
import type { InBold } from './bold-leads.ts';
import type { Columns } from './columns.ts';
import { itemsOf, unitsOf } from './lists.ts';
import { isSameCell, type Slot } from './matrix.ts';
import { timeApart } from './time-apart.ts';
import { unitsApart } from './units-apart.ts';

/** A row of the plan beside the words that it was made of. */
export interface TracedRow {
  row: Row;
  /** The row's cells by role; empty ones have no entry. */
  cells: Partial<Record<ColumnRole, TracedText>>;
  /** Cells beyond the usual columns, by heading. */
  other: { heading: string; text: TracedText }[];
  /** What the row is to reach, where a column of its own says it; a cell merged over several rows stands with the first. */
  goal: TracedText | null;
}

export interface RowContext {
  deadlineOf: (cell: string) => Row['deadline'];
  atOf: (traced: TracedText) => Row['at'];
  inBold: InBold | null;
}

/** What a row belongs to: the last group row above it, its area, the cell of a column of areas. */
export interface Surroundings {
  group: Heading | null;
  area: Pillar | null;
  within: TracedText | null;
}

export function rowOf(
  slots: readonly Slot[],
  columns: Columns,
  { group, area, within }: Surroundings,
  goal: TracedText | null,
  { deadlineOf, atOf, inBold }: RowContext,
): TracedRow {
  const cells: TracedRow['cells'] = {};
  const other: TracedRow['other'] = [];
  const inOrder: TracedText[] = [];
  const hasEnd = (slots[columns.roles.indexOf('deadline')]?.text.length ?? 0) > 0;
  const periods = new Set(columns.periods.map(({ column }) => column));
  slots.forEach(({ text, cell }, c) => {
    if (periods.has(c)) return;
    if (text.length === 0 || (c > 0 && cell !== null && slots[c - 1]!.cell === cell)) return;
    const role = roleOfCell(columns.roles, c, slots);
    inOrder.push(text);
    if (role !== null && OWN_FIELDS.has(role) && !cells[role]) cells[role] = text;
    else {
      if (role === 'start' && hasEnd) cells.start = text;
      other.push({ heading: columns.headings[c] || `#${c + 1}`, text });
    }
  });
  Object.assign(cells, unitsApart(cells, columns.headings[columns.roles.indexOf('lead')] ?? '', inBold));
  const shared = columns.roles.findIndex((role) => role === 'product' || role === 'deadline');
  const parted = timeApart(slots[shared]?.text, columns.headings[shared] ?? '');
  if (parted) Object.assign(cells, { product: parted.product, deadline: parted.deadline });
  const marked = columns.periods.flatMap(({ column, name }) => {
    const { text, cell } = slots[column]!;
    // "Thường xuyên" merged over all quarters is said once.
    const isSaid = cell !== null && !isMark(text.text) && slots[column - 1]?.cell === cell;
    return text.length === 0 || isSaid ? [] : [isMark(text.text) ? name : text.text];
  });
  const content = cells.content ?? TracedText.EMPTY;
  const { no, leading } = numberOf(cells.no, content);
  const places = inOrder.map((text) => atOf(text));
  const cellsAt: Row['cellsAt'] = {};
  for (const role of PLACED) {
    const text = cells[role];
    if (text) cellsAt[role] = places[inOrder.indexOf(text)] ?? atOf(text);
  }
  const textsOf = (items: readonly TracedText[]): string[] => items.map(({ text }) => text);
  const deadline = deadlineOf(
    cells.deadline
      ? withPeriods(cells.deadline.text, columns.headings[columns.roles.indexOf('deadline')] ?? '')
      : marked.join(', '),
  );
  const row: Row = {
    group: group?.label ?? null,
    groupTitle: group?.title ?? within?.text ?? null,
    pillar: area,
    no,
    content: content.slice(leading).text,
    products: cells.product ? textsOf(itemsOf(cells.product)) : [],
    leads: cells.lead ? textsOf(unitsOf(cells.lead)) : [],
    coordinators: cells.coordinator ? textsOf(unitsOf(cells.coordinator)) : [],
    deadline: cells.start && cells.deadline ? spanOfTime(deadlineOf(cells.start.text), deadline) : deadline,
    other: Object.fromEntries(other.map(({ heading, text }) => [heading, text.text])),
    cellsAt,
    at: places.flat(),
  };
  return { row, cells, other, goal: goal && goal.length > 0 ? goal : null };
}

/** "Thường xuyên" over the columns of beginning and end is a deadline, what stands over "Nhiệm vụ chung | cụ thể" a task. */
function roleOfCell(roles: Columns['roles'], column: number, slots: readonly Slot[]): ColumnRole | null {
  const role = roles[column] ?? null;
  const other = role === 'start' ? 'deadline' : role === 'area' ? 'content' : null;
  return other && isOverBoth(slots, column, roles.indexOf(other)) ? other : role;
}

const isOverBoth = (slots: readonly Slot[], column: number, other: number): boolean =>
  other > column && slots[column]!.cell !== null && slots[other]!.cell === slots[column]!.cell;

/** The cell of a row in the column of areas, where it has one of its own. */
export function areaCellOf(slots: readonly Slot[], { roles }: Columns): TracedText | undefined {
  const column = roles.indexOf('area');
  return column < 0 || isOverBoth(slots, column, roles.indexOf('content')) ? undefined : slots[column]?.text;
}

const PLACED = ['no', 'content', 'product', 'lead', 'coordinator', 'deadline'] as const;
export const OWN_FIELDS = new Set<ColumnRole>(PLACED);

/** The number in its own cell, or, in tables without one, the number that opens the content. */
function numberOf(no: TracedText | undefined, content: TracedText): { no: string | null; leading: number } {
  if (no) return { no: no.text.replace(/[.)\s]+$/u, '') || null, leading: 0 };
  const match = /^(\d{1,3}(?:\.\d{1,2}){0,2})[.)]?\s+(?=[\p{Lu}“"])/u.exec(content.text);
  return match ? { no: match[1]!, leading: match[0].length } : { no: null, leading: 0 };
}

/**
 * A task merged over rows, its number too, that each have a product or a time of their own: one task with several of them.
 * Where nothing else is shared, each has its own lead, helpers, product and time: a row like any other.
 */
export function goesOn(slots: readonly Slot[], before: readonly Slot[], { roles }: Columns): boolean {
  const isShared = (role: ColumnRole): boolean => isSameCell(slots, before, roles.indexOf(role));
  if (!isShared('no') || !isShared('content')) return false;
  return !ASSIGNED.every((role) => roles.includes(role) && !isShared(role));
}

/** Who does a task, what comes of it, by when. */
const ASSIGNED = ['product', 'lead', 'coordinator', 'deadline'] as const satisfies readonly ColumnRole[];

export function addTo(
  { row, cells }: TracedRow,
  slots: readonly Slot[],
  before: readonly Slot[],
  { roles }: Columns,
  { deadlineOf, atOf }: RowContext,
): void {
  for (const role of ASSIGNED) {
    const column = roles.indexOf(role);
    const own = column >= 0 ? slots[column]!.text : TracedText.EMPTY;
    if (own.length === 0 || isSameCell(slots, before, column)) continue;
    const whole = cells[role] ? TracedText.concat([cells[role], own]) : own;
    cells[role] = whole;
    row.cellsAt[role] = atOf(whole);
    row.at = [...row.at, ...atOf(own)];
    if (role === 'product') row.products.push(...itemsOf(own).map(({ text }) => text));
    if (role === 'lead') addUnits(row.leads, own);
    if (role === 'coordinator') addUnits(row.coordinators, own);
    if (role === 'deadline') row.deadline = deadlineOf(whole.text);
  }
}

/** Who brings two products of a task is named beside each, and is one. */
function addUnits(units: string[], cell: TracedText): void {
  for (const { text } of unitsOf(cell)) if (!units.includes(text)) units.push(text);
}
