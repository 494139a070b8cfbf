/** The rows of a table of tasks, and the groups that they stand under. */
import type { TracedText } from '../../plan/traced.ts';
import type { Heading, Pillar } from '../../plan/types.ts';
import { looksLikeUnit } from '../../registry/bodies.ts';
import { tellingIn } from '../../registry/columns.ts';
import { isDitto } from '../../registry/dittos.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { appendixHeading, areaHeading, labelledArea } from './captions.ts';
import { type Columns, repeatsHead } from './columns.ts';
import { groupOf } from './groups.ts';
import { unitsOf } from './lists.ts';
import { isSameCell, type Matrix, type Slot } from './matrix.ts';
import { addTo, areaCellOf, goesOn, OWN_FIELDS, type RowContext, rowOf, type TracedRow } from './row.ts';

/**
 * The task rows below a head, each under the last row of an area above it, or under the area that the table is `all` about;
 * groups within areas stand in the outline. `areas` are those that a column names without labels.
 */
export function rowsOf(
  matrix: Matrix,
  columns: Columns,
  context: RowContext,
  all: Heading | null,
): { rows: TracedRow[]; groups: Heading[]; areas: Heading[] } {
  const rows: TracedRow[] = [];
  const groups: Heading[] = [];
  const areas: Heading[] = [];
  /** Rows in order of time name their areas again and again: those are no groups. */
  let comeBack = false;
  let group = all;
  let area = all?.pillar ?? null;
  let within: TracedText | null = null;
  /** Who leads all rows of the group, where its own row says so. */
  let leader: TracedText | null = null;
  const data = matrix.slice(columns.headRows);
  const parted = hasParts(data, columns);
  data.forEach((slots, r) => {
    if (slots.every(({ text }) => text.length === 0) || repeatsHead(slots, columns) || isSum(slots, columns)) return;
    const opened = groupOf(slots, columns, data[r + 1] ?? null);
    if (opened?.isStep) return;
    const own = opened && pillarOfHeading(opened.title.text);
    if (opened && (own || !isCountedAmongTasks(data, r, columns))) {
      const outer = groups.at(-1);
      const isOfPart = parted && isRoman(opened.label) && isLetter(outer);
      const isSub = (opened.isSub && !isBeside(opened.label, outer)) || isOfPart || isWithin(opened.label, outer);
      const above = isSub ? outer : undefined;
      area = isSub ? areaOfSub(own, above?.pillar ?? null, area) : own;
      const heading = appendixHeading(opened.label, opened.title, area, context.atOf);
      (above ? above.children : groups).push(heading);
      group = isOfPart ? heading : (above ?? heading);
      leader = opened.lead ?? (isSub ? leader : null);
      within = null;
      return;
    }
    const named = areaCellOf(slots, columns);
    const labelled = named && labelledArea(named);
    // "1. Nâng cao chất lượng văn bản" beside the rows under "I. Cải cách thể chế" is what they are for.
    if (labelled && !isWithin(labelled.label, group ?? undefined)) {
      if (labelled.title.text !== group?.title || labelled.label.text !== group.printed) {
        group = areaHeading(labelled, context.atOf);
        groups.push(group);
      }
      area = group!.pillar ?? area;
    } else if (named && named.length > 0) {
      // A merged cell stands in each of its rows, or, in flattened text, in the first.
      // Unknown words under a group name a part of its area; where there is none, no area at all.
      if (named.text !== within?.text) {
        const own = pillarOfHeading(named.text);
        area = group ? areaOfSub(own, group.pillar, area) : own;
        const isKnown = areas.some(({ title }) => title === named.text);
        if (isKnown) comeBack = true;
        else if (own) areas.push(appendixHeading(null, named, own, context.atOf));
      }
      within = named;
    } else if (!named) within = null;
    const goal = columns.roles.indexOf('target');
    const before = data[r - 1];
    const isMerged = before !== undefined && isSameCell(slots, before, goal);
    if (before && rows.length > 0 && goesOn(slots, before, columns)) {
      addTo(rows[rows.length - 1]!, slots, before, columns, context);
      return;
    }
    const made = rowOf(
      slots,
      columns,
      { group, area, within },
      goal < 0 || isMerged ? null : slots[goal]!.text,
      context,
    );
    if (group && leadsItsRows(group, columns)) {
      made.row.leads = [group.title];
      made.row.cellsAt.lead = group.at;
    } else if (leader && made.row.leads.length === 0) {
      made.row.leads = unitsOf(leader).map(({ text }) => text);
      made.row.cellsAt.lead = context.atOf(leader);
    }
    const last = rows.at(-1)?.row.deadline;
    if (last && isDitto(made.row.deadline.text)) made.row.deadline.parts = last.parts.map((part) => ({ ...part }));
    rows.push(made);
  });
  return { rows, groups, areas: comeBack ? [] : areas };
}

/** "4 | Rà soát thủ tục" over "4.1", "4.2", between the tasks "3" and "5": a task whose parts have rows of their own, and no group. */
function isCountedAmongTasks(data: Matrix, r: number, { roles }: Columns): boolean {
  const [no, content] = [roles.indexOf('no'), roles.indexOf('content')];
  const numberOf = (row: readonly Slot[]): number => Number(WHOLE.exec(row[no]?.text.text ?? '')?.[1] ?? Number.NaN);
  const own = no < 0 || content < 0 ? Number.NaN : numberOf(data[r]!);
  if (Number.isNaN(own) || data[r]![content]!.cell?.columnSpan !== 1) return false;
  const isTask = (row: readonly Slot[] | undefined, number: number): boolean =>
    row !== undefined &&
    numberOf(row) === number &&
    tellingIn(roles).some((role) => row[roles.indexOf(role)]!.text.length > 0);
  const isCounted = (row: readonly Slot[]): boolean => !Number.isNaN(numberOf(row));
  return isTask(data.slice(0, r).findLast(isCounted), own - 1) || isTask(data.slice(r + 1).find(isCounted), own + 1);
}

const WHOLE = /^(\d{1,3})[.)]?$/u;

/** "Phòng Tư pháp" below the rows of "Phòng Nội vụ", "Tháng 2" below those of "Tháng 1": neither is an area that holds the other. */
const isBeside = (label: TracedText | null, above: Heading | undefined): boolean =>
  label === null && above?.label === null && above.pillar === null;

/** A group within an area belongs to it ("2. Kiểm tra văn bản" of the law); under direction the areas themselves may stand. */
function areaOfSub(own: Pillar | null, above: Pillar | null, before: Pillar | null): Pillar | null {
  if (above === null) return own ?? before;
  return above === 'chi-dao' ? (own ?? above) : above;
}

/** "II. Phòng Văn hóa - Xã hội" over the rows that it has to bring, in a table that names nobody else. */
const leadsItsRows = ({ title, pillar }: Heading, { roles }: Columns): boolean =>
  pillar === null && !roles.includes('lead') && looksLikeUnit(title);

/** "2 Tổ chức thi hành pháp luật" under "I Cải cách thể chế", "2.2" under "2": a group of that area, whatever it names. */
function isWithin(label: TracedText | null, above: Heading | undefined): boolean {
  const [own, outer] = [label?.text ?? '', above?.label ?? ''];
  if (isRoman(label)) return isLetter(above) && above?.pillar !== null;
  return (
    /^\d/u.test(own) &&
    (/^[IVXA-HĐ]/u.test(outer) || (outer !== '' && own.startsWith(`${outer}.`) && /\.\d/u.test(own)))
  );
}

const isRoman = (label: TracedText | null): boolean => /^[IVX]{1,4}(?:[.)]|\/[-–]?)?$/u.test(label?.text ?? '');
const isLetter = (heading: Heading | undefined): boolean => /^[A-GĐ]$/u.test(heading?.label ?? '');

const OPENS_PART = /^[A-GĐ](?:[.)\s]|$)/u;

/** "A. Nhiệm vụ theo lĩnh vực" over "I. Cải cách thể chế": letters are parts of the table, and the areas stand in them. */
function hasParts(data: Matrix, columns: Columns): boolean {
  if (!data.some(([first]) => OPENS_PART.test(first?.text.text ?? ''))) return false;
  let part = false;
  return data.some((slots, r) => {
    const opened = groupOf(slots, columns, data[r + 1] ?? null);
    if (!opened) return false;
    if (part && isRoman(opened.label) && pillarOfHeading(opened.title.text) !== null) return true;
    part = /^[A-GĐ][.)]?$/u.test(opened.label?.text ?? '') && pillarOfHeading(opened.title.text) === null;
    return false;
  });
}

/** "Tổng cộng" under the rows adds up their money and sets no task. */
function isSum(slots: readonly Slot[], { roles }: Columns): boolean {
  if (!slots.some(({ text }) => SUM.test(text.text))) return false;
  const filled = slots.map(({ text }, c) => ({ text: text.text, role: roles[c] ?? null })).filter(({ text }) => text);
  return filled.every(
    ({ text, role }) => SUM.test(text) || /^\d/u.test(text) || role === null || !OWN_FIELDS.has(role),
  );
}

/** "Cộng lĩnh vực II: 04 nhiệm vụ" closes an area. */
const SUM =
  /^(?:tổng(?: cộng| số| kinh phí)?|cộng(?: chung)?)(?: (?:lĩnh vực|nhóm|mục|phần|nội dung) [IVX\dA-HĐ]{1,5})?(?: \([^)]*\))?\s*[:.]?(?:\s*\d+ (?:nhiệm vụ|công việc|nội dung|đầu việc))?$/iu;
