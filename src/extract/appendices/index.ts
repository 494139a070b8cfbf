/**
 * Tables to appendices: every data table with its columns and cells, task tables also row by row. Works on grids only,
 * whether they were drawn, written as markup or rebuilt from flattened lines.
 */
import { parseDeadline } from '../../language/deadlines.ts';
import type { Years } from '../../language/planned-years.ts';
import type { Places, TracedText } from '../../plan/traced.ts';
import type { Appendix, Heading, Row } from '../../plan/types.ts';
import type { Grid, SourceDocument, Span } from '../../read/source-document.ts';
import { pillarOfHeading, pillarOfWords } from '../../registry/pillars.ts';
import { leadsInBold } from './bold-leads.ts';
import { appendixHeading, areaHeading, type Caption, captionAbove, isOfTable } from './captions.ts';
import { type Columns, columnsOf } from './columns.ts';
import { dutiesOf, type TracedDuty } from './duties.ts';
import { type GoalInWords, goalsInWords } from './goals.ts';
import { indicatorsOf, type TracedIndicator } from './indicators.ts';
import { kindOf } from './kinds.ts';
import { distinct, matrixOf } from './matrix.ts';
import type { RowContext, TracedRow } from './row.ts';
import { rowsOf } from './rows.ts';

export interface AppendixContext {
  places: Places;
  /** The year planned for, which deadlines without a year belong to, unless it is the first of several. */
  year: number | null;
  /** The years that it covers. */
  years: Years | null;
}

export interface TracedAppendix {
  appendix: Appendix;
  rows: TracedRow[];
  /** Rows of a table of indicators. */
  indicators: TracedIndicator[];
  /** What such a table says in words, where it has no column of numbers. */
  goals: GoalInWords[];
  /** Group rows of a task table of the body: they belong under the heading that it stands under. */
  groups: Heading[];
  /** Rows of a table that gives units their duties. */
  duties: TracedDuty[];
  /** What its columns are for. */
  roles: Columns['roles'];
  /** Every cell below the head in reading order, a merged one once, empty ones left out. */
  cells: TracedText[];
  grid: Grid;
}

export interface AppendixReading {
  tables: TracedAppendix[];
  /** For the outline: appendices with the group rows of their task tables as children. */
  headings: Heading[];
  /** The appendix whose tables stand one by one under captions of their own. */
  holder: Heading | null;
  /** The ties "(Kèm theo Kế hoạch số …)": they may name the plan's number and date. */
  ties: TracedText[];
  /** Lines that belong to the captions of appendices and to nothing else, and such of tables. */
  captionSpans: Span[];
  tableSpans: Span[];
}

export function extractAppendices(document: SourceDocument, context: AppendixContext): AppendixReading {
  const reading: AppendixReading = {
    tables: [],
    headings: [],
    holder: null,
    ties: [],
    captionSpans: [],
    tableSpans: [],
  };
  const signed = signedAt(document);
  let floor = 0;
  let inAppendix = false;
  for (const grid of [...document.grids].sort((a, b) => a.start - b.start)) {
    const isData = grid.purpose === 'data' && grid.rowCount > 1 && grid.columnCount > 1;
    if (isData) {
      const isBehind = signed > 0 && grid.start > signed && !opensPlan(document, signed, grid.start);
      const caption = captionAbove(document, grid, floor, isBehind || inAppendix);
      inAppendix ||=
        caption.tie !== null ||
        caption.outer !== null ||
        (caption.label !== null && !(isOfTable(caption.label) && grid.end < signed)) ||
        (isBehind && caption.spans.length > 0);
      addTable(reading, document, grid, caption, inAppendix, context);
    }
    floor = grid.end;
  }
  return reading;
}

/** Where the recipients are listed, behind the body; 0 where the document shows none. */
function signedAt({ lines, text }: SourceDocument): number {
  const line = lines.findLast(({ start, end }) => SIGNED.test(text.slice(start, Math.min(end, start + MARKED))));
  return line?.start ?? 0;
}

/** Does a chapter begin between these places, as in a plan that stands behind the decision that issues it? */
const opensPlan = ({ lines, text }: SourceDocument, from: number, to: number): boolean =>
  lines.some(
    ({ start, end, cell }) =>
      start > from && start < to && !cell && OPENS_PLAN.test(text.slice(start, Math.min(end, start + MARKED))),
  );

const OPENS_PLAN = /^[\s*_#]*(?:KẾ HOẠCH(?=[\s*_]*$)|(?:I|1|A)[.)]\s|(?:Điều|Phần|PHẦN|Chương|CHƯƠNG)\s)/u;
const SIGNED = /^[\s*_]*nơi nhận\s*(?::|[*_]*$)/iu;
/** Blanks and marks that may stand before the words. */
const MARKED = 40;

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
  // "Biểu 1. Cải cách thể chế": all of the table is about it.
  const pillar = inAppendix && caption.title && kind !== 'schedule' ? pillarOfHeading(caption.title.text) : null;
  const part = inAppendix ? caption.part : null;
  const { rows, groups, areas } =
    kind === 'tasks'
      ? rowsOf(
          matrix,
          columns,
          {
            deadlineOf: deadlineReader(years && years.from < years.to ? null : year),
            atOf,
            inBold: leadsInBold(document, matrix.slice(columns.headRows), columns, places),
          },
          area,
        )
      : { rows: [], groups: [] as Heading[], areas: [] as Heading[] };
  // A table of the body is told by the area that it stands in, where there is one.
  const untold = inAppendix && areUntold(rows);
  // Where nothing else names it, "(Kèm theo Kế hoạch số …)" does.
  const title = caption.title ?? caption.label ?? caption.tie;
  const named = part?.title ?? title ?? caption.area?.title ?? null;
  const appendix: Appendix = {
    label: caption.label?.text ?? null,
    caption: caption.tie ? { label: null, text: caption.tie.text, at: atOf(caption.tie) } : null,
    title: named?.text ?? null,
    where: inAppendix ? 'appendix' : 'body',
    kind,
    columns: columns.headings,
    rows: rows.map(({ row }) =>
      Object.assign(row, {
        pillar: row.pillar ?? pillar ?? (untold ? pillarOfWords(row.content) : null),
      }),
    ),
    cells: matrix.slice(columns.headRows).map((row) => row.map(({ text }) => text.text)),
    at: [...(named ? atOf(named) : []), ...places.at([{ start: grid.start, end: grid.end }])],
  };
  const cells = matrix.slice(columns.headRows).flatMap((row, r, all) =>
    distinct(row)
      .filter((slot) => slot.text.length > 0 && (r === 0 || !all[r - 1]!.some((above) => above.cell === slot.cell)))
      .map(({ text }) => text),
  );
  const indicators = indicatorsOf(kind, matrix, columns, { years, inAppendix });
  const goals = kind === 'indicators' && indicators.length === 0 ? goalsInWords(matrix, columns, years) : [];
  const duties = kind === 'other' ? dutiesOf(matrix, columns) : [];
  const parts = groups.length > 0 ? groups : areas;
  const open = reading.headings.at(-1);
  reading.tableSpans.push({ start: grid.start, end: grid.end });
  const { roles } = columns;
  const before = reading.tables.at(-1);
  if (before && inAppendix && !named && open && goesOnFrom(before, { appendix, roles, groups })) {
    stayInGroup(before.rows.at(-1), rows);
    addAll(before, { appendix, rows, cells });
    open.children.push(...parts);
    return;
  }
  const own = inAppendix ? [] : groups;
  reading.tables.push({ appendix, rows, indicators, goals, groups: own, duties, roles, cells, grid });
  const inArea = area ? [{ ...area, children: parts }] : parts;
  const children = part ? [{ ...appendixHeading(part.label, part.title, null, atOf), children: inArea }] : inArea;
  if ((area || part) && !title && open) open.children.push(...children);
  else if (inAppendix && title) {
    if (caption.outer) {
      reading.holder = appendixHeading(caption.outer.label, caption.outer.title!, null, atOf);
      reading.headings.push(reading.holder);
    } else if (!caption.label || !isOfTable(caption.label)) reading.holder = null;
    const heading = appendixHeading(caption.label, title, pillar, atOf);
    (reading.holder?.children ?? reading.headings).push({ ...heading, children });
  }
  for (const tie of [caption.outer?.tie, caption.tie]) if (tie) reading.ties.push(tie);
  (inAppendix ? reading.captionSpans : reading.tableSpans).push(...(caption.outer?.spans ?? []), ...caption.spans);
}

/** Neither groups nor a column of areas say what the rows are about. */
export const areUntold = (rows: readonly TracedRow[]): boolean =>
  rows.every(({ row }) => row.group === null && row.groupTitle === null && row.pillar === null);

/** A table without a caption that has the columns of the one before and counts its groups, or rows, on: its second half. */
function goesOnFrom(
  before: TracedAppendix,
  { appendix, roles, groups }: Pick<TracedAppendix, 'appendix' | 'roles' | 'groups'>,
): boolean {
  if (appendix.kind !== 'tasks' || before.appendix.kind !== 'tasks' || before.appendix.where !== 'appendix')
    return false;
  const first = groups[0]?.label ?? appendix.rows[0]?.no ?? '1';
  return roles.join() === before.roles.join() && !BEGINS_ANEW.test(first);
}

const BEGINS_ANEW = /^(?:I|A|0?1)(?:\.1)*[.)]?$/u;

/** "4" behind "3" of the table before stands in the same group. */
function stayInGroup(last: TracedRow | undefined, rows: readonly TracedRow[]): void {
  const isNext = last && Number(rows[0]?.row.no) === Number(last.row.no) + 1;
  if (!isNext || last.row.groupTitle === null) return;
  const first = rows.findIndex(({ row }) => row.groupTitle !== null);
  const { group, groupTitle, pillar } = last.row;
  for (const { row } of rows.slice(0, first < 0 ? undefined : first)) Object.assign(row, { group, groupTitle, pillar });
}

function addAll(
  to: TracedAppendix,
  { appendix, rows, cells }: Pick<TracedAppendix, 'appendix' | 'rows' | 'cells'>,
): void {
  to.appendix.rows.push(...appendix.rows);
  to.appendix.cells.push(...appendix.cells);
  to.appendix.at.push(...appendix.at);
  to.rows.push(...rows);
  to.cells.push(...cells);
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
