/** Tables of tasks without rules: a head told by its words, columns and rows by the white between them. */
import type { PlacedPage } from '../../../read/reading.ts';
import { isPageNumber } from '../../furniture.ts';
import { linesOf, type VisualLine } from '../../lines.ts';
import type { Word } from '../../words.ts';
import type { PageTable } from '../table.ts';
import { type Body, bodyFrom } from './body.ts';
import { assemble } from './cells.ts';
import { type Corridor, crosses, freeCorridors, likelyCorridors, middleOf } from './corridors.ts';
import { headAt, type UnruledHead } from './head.ts';
import { pitchOf } from './pitch.ts';
import { type RowRules, rowRulesOf } from './row-rules.ts';

/** A page's lines, and the rules that part some of them. */
interface Sheet {
  page: PlacedPage;
  lines: readonly VisualLine[];
  rules: RowRules;
}

/** What the next page needs to know to go on with a table. */
export interface OpenTable {
  head: UnruledHead;
  xs: number[];
  /** What all its lines so far leave free between each two columns. */
  room: Corridor[];
  edges: Corridor;
}

export interface Found {
  tables: PageTable[];
  /** The lines of the words that stand in none of them. */
  lines: VisualLine[];
  open: OpenTable | null;
}

/** `open`: the table that the page before ended with. */
export function unruledTables(page: PlacedPage, words: readonly Word[], open: OpenTable | null): Found {
  const lines = linesOf(words);
  const sheet: Sheet = { page, lines, rules: rowRulesOf(page) };
  const built: Built[] = [];
  const top = lines.findIndex((line) => !isPageNumber(line, page));
  const rest = open && top >= 0 ? goOn(sheet, top, open) : null;
  if (rest) built.push(rest);
  for (let at = rest?.end ?? 0; at < lines.length; at++) {
    const head = headAt(lines, at, sheet.rules);
    const table = head && build(sheet, head, open);
    if (!table) continue;
    built.push(table);
    at = table.end - 1;
  }
  const taken = new Set(built.flatMap(({ from, end }) => lines.slice(from, end)));
  return {
    tables: built.map(({ table }) => table),
    lines: lines.filter((line) => !taken.has(line)),
    open: built.at(-1)?.open ?? null,
  };
}

interface Built {
  table: PageTable;
  /** Its lines on the page, the one behind the last for `end`. */
  from: number;
  end: number;
  /** What the next page may go on with. */
  open: OpenTable | null;
}

/** The table under a head; `before`: the table of the page before, whose head this may be again. */
function build(sheet: Sheet, head: UnruledHead, before: OpenTable | null): Built | null {
  const { page, lines, rules } = sheet;
  const between = head.columns.slice(1).map(({ left }, i) => ({ from: head.columns[i]!.right, to: left }));
  const inner = { from: head.columns[0]!.left, to: head.columns.at(-1)!.right };
  const again = before !== null && isSameHead(before.head, head) ? before : null;
  const known = again?.room.map(movedBy(inner.from - again.head.columns[0]!.left));
  const settled = (known && settle(sheet, head.end, known, inner)) ?? settle(sheet, head.end, between, inner);
  if (!settled) return null;
  const { body, xs, room, edges } = settled;
  const headLines = lines.slice(head.first, head.end);
  const table = assemble({ page: page.number, head, headLines, xs, rules }, body);
  // Pages of one table have their borders where their own words leave room; told alike, they can be put together.
  if (again) table.xs = again.xs;
  const open = body.reachesEnd ? { head, xs: table.xs, room, edges } : null;
  return { table, from: head.first, end: body.end, open };
}

/** What keeps to the columns of the page before from the page's first line on. */
function goOn(sheet: Sheet, top: number, before: OpenTable): Built | null {
  const { page, lines, rules } = sheet;
  for (let at = top; at < Math.min(lines.length, top + HEAD_REACH); at++) if (headAt(lines, at, rules)) return null;
  const left = Math.min(...lines.slice(top).map(({ box }) => box.x));
  for (const shift of [0, left - before.edges.from]) {
    if (Math.abs(shift) > MOST_SHIFT) continue;
    const moved = movedBy(shift);
    const settled = settle(sheet, top, before.room.map(moved), moved(before.edges));
    if (!settled) continue;
    const { body, xs, room, edges } = settled;
    const table = assemble({ page: page.number, head: before.head, headLines: [], xs, rules }, body);
    const filled = new Set(table.cells.filter((cell) => cell.lines.length > 0).map(({ column }) => column));
    if (filled.size < FEWEST_FILLED) continue;
    return {
      table: { ...table, xs: before.xs },
      from: top,
      end: body.end,
      open: body.reachesEnd ? { ...before, room, edges } : null,
    };
  }
  return null;
}

/** A head that is printed again stands in the page's first lines. */
const HEAD_REACH = 6;
/** Margins of left and right pages may mirror, and sheets do not lie alike on the scanner's glass. */
const MOST_SHIFT = 60;
/** Words in one column only may as well be a narrow paragraph. */
const FEWEST_FILLED = 2;

/** The table's reach on the page and its borders; null where the white between its columns is not free. */
function settle(
  { page, lines, rules }: Sheet,
  start: number,
  room: readonly Corridor[],
  inner: Corridor,
): { body: Body; xs: number[]; room: Corridor[]; edges: Corridor } | null {
  const below = lines.slice(start);
  const corridors = likelyCorridors(room, below);
  const keeping = below.filter((line) => !crosses(line, corridors));
  const frame = { edges: edgesOf(keeping, inner), corridors, pitch: pitchOf(below), rules };
  const body = bodyFrom(lines, start, frame, page);
  const inColumns = body.parts.flatMap((part) => (part.kind === 'cells' ? part.lines : []));
  const free = body.parts.length > 0 ? freeCorridors(corridors, inColumns, room) : null;
  if (!free) return null;
  const edges = edgesOf(inColumns, inner);
  return { body, xs: [edges.from, ...free.map(middleOf), edges.to], room: free, edges };
}

const edgesOf = (lines: readonly VisualLine[], inner: Corridor): Corridor => ({
  from: Math.min(inner.from, ...lines.map(({ box }) => box.x)),
  to: Math.max(inner.to, ...lines.map(({ box }) => box.x + box.width)),
});

const movedBy =
  (shift: number) =>
  ({ from, to }: Corridor): Corridor => ({ from: from + shift, to: to + shift });

/** The same columns; a scan may read one heading in two ways. */
const isSameHead = (a: UnruledHead, b: UnruledHead): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.filter(({ role }, i) => role !== b.columns[i]!.role).length <= MOST_MISREAD;

const MOST_MISREAD = 1;
