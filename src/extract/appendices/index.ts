/**
 * Tables to appendices: every data table with its columns and cells, task tables also row by row. Works on grids only,
 * whether they were drawn, written as markup or rebuilt from flattened lines.
 */
import { parseDeadline, spanOfTime } from '../../language/deadlines.ts';
import type { Years } from '../../language/planned-years.ts';
import type { Places } from '../../plan/traced.ts';
import { TracedText } from '../../plan/traced.ts';
import type { Appendix, Heading, Pillar, Row } from '../../plan/types.ts';
import type { Grid, SourceDocument, Span } from '../../read/source-document.ts';
import { looksLikeUnit } from '../../registry/bodies.ts';
import type { ColumnRole } from '../../registry/columns.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { type Caption, captionAbove } from './captions.ts';
import { type Columns, columnsOf, repeatsHead } from './columns.ts';
import { groupOf } from './groups.ts';
import { indicatorsOf, type TracedIndicator } from './indicators.ts';
import { kindOf } from './kinds.ts';
import { itemsOf } from './lists.ts';
import { distinct, type Matrix, matrixOf, type Slot } from './matrix.ts';
import { unitsApart } from './units-apart.ts';

export interface AppendixContext {
  places: Places;
  /** The year planned for, which deadlines without a year belong to, unless it is the first of several. */
  year: number | null;
  /** The years that it covers. */
  years: Years | null;
}

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

export interface TracedAppendix {
  appendix: Appendix;
  rows: TracedRow[];
  /** Rows of a table of indicators. */
  indicators: TracedIndicator[];
  /** Group rows of a task table of the body: they belong under the heading that it stands under. */
  groups: Heading[];
  /** Rows of a table that gives units their duties. */
  duties: { unit: TracedText; duty: TracedText }[];
  /** Every cell below the head in reading order, a merged one once, empty ones left out. */
  cells: TracedText[];
  grid: Grid;
}

export interface AppendixReading {
  tables: TracedAppendix[];
  /** For the outline: appendices with the group rows of their task tables as children. */
  headings: Heading[];
  /** The ties "(Kèm theo Kế hoạch số …)": they may name the plan's number and date. */
  ties: TracedText[];
  /** Lines that belong to captions and tables and to nothing else. */
  captionSpans: Span[];
  tableSpans: Span[];
}

export function extractAppendices(document: SourceDocument, context: AppendixContext): AppendixReading {
  const reading: AppendixReading = { tables: [], headings: [], ties: [], captionSpans: [], tableSpans: [] };
  let floor = 0;
  let inAppendix = false;
  for (const grid of [...document.grids].sort((a, b) => a.start - b.start)) {
    const isData = grid.purpose === 'data' && grid.rowCount > 1 && grid.columnCount > 1;
    if (isData) {
      const caption = captionAbove(document, grid, floor);
      inAppendix ||= caption.label !== null || caption.tie !== null;
      addTable(reading, document, grid, caption, inAppendix, context);
    }
    floor = grid.end;
  }
  return reading;
}

function addTable(
  reading: AppendixReading,
  document: SourceDocument,
  grid: Grid,
  caption: Caption,
  inAppendix: boolean,
  { places, year, years }: AppendixContext,
): void {
  const matrix = matrixOf(document, grid);
  const columns = columnsOf(matrix, grid.headRows);
  const kind = kindOf(columns, matrix);
  const atOf = (traced: TracedText) => places.at(traced.spans(document.text));
  const area = inAppendix && caption.area ? areaHeading(caption.area, atOf) : null;
  const { rows, groups } =
    kind === 'tasks'
      ? rowsOf(matrix, columns, { deadlineOf: deadlineReader(years && years.from < years.to ? null : year), atOf })
      : { rows: [], groups: [] as Heading[] };
  // Where nothing else names it, "(Kèm theo Kế hoạch số …)" does.
  const title = caption.title ?? caption.label ?? caption.tie;
  const named = title ?? caption.area?.title ?? null;
  const appendix: Appendix = {
    label: caption.label?.text ?? null,
    caption: caption.tie ? { label: null, text: caption.tie.text, at: atOf(caption.tie) } : null,
    title: named?.text ?? null,
    where: inAppendix ? 'appendix' : 'body',
    kind,
    columns: columns.headings,
    rows: rows.map(({ row }) => row),
    cells: matrix.slice(columns.headRows).map((row) => row.map(({ text }) => text.text)),
    at: [...(named ? atOf(named) : []), ...places.at([{ start: grid.start, end: grid.end }])],
  };
  const cells = matrix.slice(columns.headRows).flatMap((row, r, all) =>
    distinct(row)
      .filter((slot) => slot.text.length > 0 && (r === 0 || !all[r - 1]!.some((above) => above.cell === slot.cell)))
      .map(({ text }) => text),
  );
  const indicators = indicatorsOf(kind, matrix, columns, { years, inAppendix });
  const duties = kind === 'other' ? dutiesOf(matrix, columns) : [];
  reading.tables.push({ appendix, rows, indicators, groups: inAppendix ? [] : groups, duties, cells, grid });
  if (area)
    for (const { row } of rows)
      if (row.group === null)
        Object.assign(row, { group: area.label, groupTitle: area.title, pillar: row.pillar ?? area.pillar });
  const children = area ? [{ ...area, children: groups }] : groups;
  const open = reading.headings.at(-1);
  if (area && !title && open) open.children.push(...children);
  else if (inAppendix && title) {
    const label = caption.label?.text ?? null;
    reading.headings.push({
      label,
      printed: label,
      title: title.text,
      role: 'appendix',
      pillar: null,
      at: atOf(title),
      children,
    });
  }
  if (caption.tie) reading.ties.push(caption.tie);
  reading.captionSpans.push(...caption.spans);
  reading.tableSpans.push({ start: grid.start, end: grid.end });
}

/** The heading of an area that has a table of its own. */
function areaHeading(
  { label, title }: NonNullable<Caption['area']>,
  atOf: (traced: TracedText) => Heading['at'],
): Heading {
  const bare = label.text.replace(/[.)\s]+$/u, '');
  const pillar = pillarOfHeading(title.text);
  return {
    label: bare,
    printed: label.text,
    title: title.text,
    role: 'appendix',
    pillar,
    at: atOf(title),
    children: [],
  };
}

/** "Đơn vị | Nhiệm vụ", "Cơ quan | Nội dung phân công": who has to do what. */
function dutiesOf(matrix: Matrix, { roles, headings, headRows }: Columns): TracedAppendix['duties'] {
  // Who of the leaders looks after what is no unit's duty.
  if (headings.some((heading) => /^\s*họ (?:và |, )?tên|đồng chí$/iu.test(heading))) return [];
  const data = matrix.slice(headRows);
  const unit = roles.includes('lead')
    ? roles.indexOf('lead')
    : roles.findIndex((role, c) => role !== 'no' && namesUnits(data, c));
  const told = roles.indexOf('content');
  const duty = told >= 0 && told !== unit ? told : roles.findIndex((role, c) => role !== 'no' && c > unit);
  if (unit < 0 || duty < 0) return [];
  return data
    .map((slots) => ({ unit: slots[unit]!.text, duty: slots[duty]!.text }))
    .filter((row) => row.unit.length > 0 && row.duty.length > 0);
}

const MOSTLY_UNITS = 0.6;

function namesUnits(data: Matrix, column: number): boolean {
  const cells = data.map((slots) => slots[column]!.text).filter(({ length }) => length > 0);
  return cells.length > 0 && cells.filter(({ text }) => looksLikeUnit(text)).length >= MOSTLY_UNITS * cells.length;
}

interface RowContext {
  deadlineOf: (cell: string) => Row['deadline'];
  atOf: (traced: TracedText) => Row['at'];
}

/** Reads deadlines, each wording once: a table has a few, one for many rows. */
function deadlineReader(year: number | null): RowContext['deadlineOf'] {
  const known = new Map<string, Row['deadline']>();
  return (cell) => {
    let deadline = known.get(cell);
    if (!deadline) known.set(cell, (deadline = parseDeadline(cell, year)));
    return { ...deadline, parts: deadline.parts.map((part) => ({ ...part })) };
  };
}

/** The task rows below a head, each under the last row of an area above it; groups within areas stand in the outline. */
function rowsOf(matrix: Matrix, columns: Columns, context: RowContext): { rows: TracedRow[]; groups: Heading[] } {
  const rows: TracedRow[] = [];
  const groups: Heading[] = [];
  let group: Heading | null = null;
  let area: Pillar | null = null;
  let within: TracedText | null = null;
  const data = matrix.slice(columns.headRows);
  data.forEach((slots, r) => {
    if (slots.every(({ text }) => text.length === 0) || repeatsHead(slots, columns) || isSum(slots, columns)) return;
    const opened = groupOf(slots, columns, data[r + 1] ?? null);
    if (opened?.isStep) return;
    if (opened) {
      const isSub = opened.isSub || isNumberUnderLetters(opened.label, groups.at(-1));
      const own = pillarOfHeading(opened.title.text);
      // The area's own row carries it; a group within has none of its own.
      const pillar = isSub && own === area ? null : own;
      area = own ?? (isSub ? area : null);
      const heading: Heading = {
        label: opened.label?.text.replace(/[.)\s]+$/u, '') || null,
        printed: opened.label?.text ?? null,
        title: opened.title.text,
        role: 'appendix',
        pillar,
        at: context.atOf(opened.title),
        children: [],
      };
      const above = isSub ? groups.at(-1) : undefined;
      (above ? above.children : groups).push(heading);
      group = above ?? heading;
      return;
    }
    const named = slots[columns.roles.indexOf('area')]?.text;
    if (named && named.length > 0) {
      // A merged cell stands in each of its rows, or, in flattened text, in the first.
      area = pillarOfHeading(named.text) ?? area;
      within = named;
    }
    const goal = columns.roles.indexOf('target');
    const isMerged = goal >= 0 && r > 0 && data[r - 1]![goal]!.cell === slots[goal]!.cell;
    const before = data[r - 1];
    if (before && rows.length > 0 && goesOn(slots, before, columns)) {
      addTo(rows[rows.length - 1]!, slots, before, columns, context);
      return;
    }
    rows.push(rowOf(slots, columns, { group, area, within }, goal < 0 || isMerged ? null : slots[goal]!.text, context));
  });
  return { rows, groups };
}

const isSameCell = (slots: readonly Slot[], before: readonly Slot[], column: number): boolean =>
  column >= 0 && slots[column]!.cell !== null && slots[column]!.cell === before[column]!.cell;

/** A task merged over rows, its number too, that each have a product or a time of their own: one task with several of them. */
function goesOn(slots: readonly Slot[], before: readonly Slot[], { roles }: Columns): boolean {
  return isSameCell(slots, before, roles.indexOf('no')) && isSameCell(slots, before, roles.indexOf('content'));
}

function addTo(
  { row, cells }: TracedRow,
  slots: readonly Slot[],
  before: readonly Slot[],
  { roles }: Columns,
  { deadlineOf, atOf }: RowContext,
): void {
  for (const role of ['product', 'lead', 'coordinator', 'deadline'] as const) {
    const column = roles.indexOf(role);
    const own = column >= 0 ? slots[column]!.text : TracedText.EMPTY;
    if (own.length === 0 || isSameCell(slots, before, column)) continue;
    const whole = cells[role] ? TracedText.concat([cells[role], own]) : own;
    cells[role] = whole;
    row.cellsAt[role] = atOf(whole);
    row.at = [...row.at, ...atOf(own)];
    if (role === 'product') row.products.push(...itemsOf(own).map(({ text }) => text));
    if (role === 'lead') row.leads.push(...itemsOf(own).map(({ text }) => text));
    if (role === 'coordinator') row.coordinators.push(...itemsOf(own).map(({ text }) => text));
    if (role === 'deadline') row.deadline = deadlineOf(whole.text);
  }
}

/** "2 Tổ chức thi hành pháp luật" under "I Cải cách thể chế" is a group of that area, whatever it names. */
const isNumberUnderLetters = (label: TracedText | null, above: Heading | undefined): boolean =>
  /^\d/u.test(label?.text ?? '') && /^[IVXA-HĐ]/u.test(above?.label ?? '');

/** What a row belongs to: the last group row above it, its area, the cell of a column of areas. */
interface Surroundings {
  group: Heading | null;
  area: Pillar | null;
  within: TracedText | null;
}

/** "Tổng cộng" under the rows adds up their money and sets no task. */
function isSum(slots: readonly Slot[], { roles }: Columns): boolean {
  if (!slots.some(({ text }) => SUM.test(text.text))) return false;
  const filled = slots.map(({ text }, c) => ({ text: text.text, role: roles[c] ?? null })).filter(({ text }) => text);
  return filled.every(({ text, role }) => SUM.test(text) || role === null || !OWN_FIELDS.has(role));
}

const SUM = /^(?:tổng(?: cộng| số| kinh phí)?|cộng(?: chung)?)(?: \([^)]*\))?\s*[:.]?$/iu;

function rowOf(
  slots: readonly Slot[],
  columns: Columns,
  { group, area, within }: Surroundings,
  goal: TracedText | null,
  { deadlineOf, atOf }: RowContext,
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
    else if (role === 'start' && hasEnd) cells.start = text;
    else other.push({ heading: columns.headings[c] || `#${c + 1}`, text });
  });
  Object.assign(cells, unitsApart(cells));
  const marked = columns.periods.filter(({ column }) => slots[column]!.text.length > 0).map(({ name }) => name);
  const content = cells.content ?? TracedText.EMPTY;
  const { no, leading } = numberOf(cells.no, content);
  const places = inOrder.map((text) => atOf(text));
  const cellsAt: Row['cellsAt'] = {};
  for (const role of PLACED) {
    const text = cells[role];
    if (text) cellsAt[role] = places[inOrder.indexOf(text)] ?? atOf(text);
  }
  if (cells.start && cellsAt.deadline) cellsAt.deadline = [...atOf(cells.start), ...cellsAt.deadline];
  const itemTexts = (text: TracedText | undefined): string[] => (text ? itemsOf(text).map((item) => item.text) : []);
  const deadline = deadlineOf(cells.deadline?.text ?? marked.join(', '));
  const row: Row = {
    group: group?.label ?? null,
    groupTitle: group?.title ?? within?.text ?? null,
    pillar: area,
    no,
    content: content.slice(leading).text,
    products: itemTexts(cells.product),
    leads: itemTexts(cells.lead),
    coordinators: itemTexts(cells.coordinator),
    deadline: cells.start && cells.deadline ? spanOfTime(deadlineOf(cells.start.text), deadline) : deadline,
    other: Object.fromEntries(other.map(({ heading, text }) => [heading, text.text])),
    cellsAt,
    at: places.flat(),
  };
  return { row, cells, other, goal: goal && goal.length > 0 ? goal : null };
}

/** "Thường xuyên" over the columns of beginning and end is a deadline. */
function roleOfCell(roles: Columns['roles'], column: number, slots: readonly Slot[]): ColumnRole | null {
  const end = roles.indexOf('deadline');
  const isOverBoth =
    roles[column] === 'start' &&
    end > column &&
    isSameCell(slots, slots, column) &&
    slots[end]!.cell === slots[column]!.cell;
  return isOverBoth ? 'deadline' : (roles[column] ?? null);
}

const PLACED = ['no', 'content', 'product', 'lead', 'coordinator', 'deadline'] as const;
const OWN_FIELDS = new Set<ColumnRole>(PLACED);

/** The number in its own cell, or, in tables without one, the number that opens the content. */
function numberOf(no: TracedText | undefined, content: TracedText): { no: string | null; leading: number } {
  if (no) return { no: no.text.replace(/[.)\s]+$/u, '') || null, leading: 0 };
  const match = /^(\d{1,3}(?:\.\d{1,2}){0,2})[.)]?\s+(?=[\p{Lu}“"])/u.exec(content.text);
  return match ? { no: match[1]!, leading: match[0].length } : { no: null, leading: 0 };
}
