/** Tables cut by pages put together again: columns matched by place, repeated heads dropped, cut rows healed. */
import type { Aside } from '../../read/source-document.ts';
import { headRowsOf, isRepeatedHead } from './head.ts';
import { belowForeignHead } from './stacked.ts';
import type { PageTable, TableCell } from './table.ts';

export interface JoinedTable extends PageTable {
  pages: number[];
  headRows: number | null;
}

/** Borders of one column on two pages; margins of left and right pages may mirror. */
const SAME_BORDER = 4;
const MIRRORED_MARGIN = 60;

export const asJoined = (table: PageTable): JoinedTable => ({
  ...table,
  pages: [table.page],
  headRows: table.headRows ?? headRowsOf(table),
});

/** The table with the next page's piece added, or null where the piece is a table of its own. */
export function joinTables(table: JoinedTable, piece: PageTable): { joined: JoinedTable; asides: Aside[] } | null {
  const rest = belowForeignHead(piece);
  const below = rest && joinTables(table, rest);
  if (below) return { ...below, asides: [asideOf(rowOf(piece.cells, 0), piece.page), ...below.asides] };
  const shift = table.xs[0]! - piece.xs[0]!;
  const width = table.xs.at(-1)! - table.xs[0]!;
  if (Math.abs(width - (piece.xs.at(-1)! - piece.xs[0]!)) > 2 * SAME_BORDER || Math.abs(shift) > MIRRORED_MARGIN)
    return null;
  const moved = piece.xs.map((x) => x + shift);
  const xs = unionOf(table.xs, moved);
  if (xs === null) return null;
  const upper = remapped(table.cells, table.xs, xs);
  const lower = remapped(piece.cells, moved, xs);

  const columns = xs.length - 1;
  const repeated = table.headRows === null ? 0 : repeatedRows(upper, lower, table.headRows, piece.rowCount);
  const asides: Aside[] = [];
  const head = lower.filter((cell) => cell.row < repeated);
  if (head.length > 0) asides.push(asideOf(head, piece.page));
  const remnant = repeated === 0 ? [] : behindHead(rowOf(upper, repeated - 1), rowOf(lower, repeated - 1));
  const gone = remnant.length > 0 ? repeated - 1 : repeated;
  const body = [
    ...remnant.map((cell) => ({ ...cell, row: 0 })),
    ...lower.filter((cell) => cell.row >= repeated).map((cell) => ({ ...cell, row: cell.row - gone })),
  ];
  const cells = mergeAcross({ ...table, cells: upper }, body, columns);
  const rowCount = Math.max(table.rowCount, ...cells.map((cell) => cell.row + cell.rowSpan));
  return {
    joined: { ...table, xs, cells, rowCount, bottom: piece.bottom, pages: [...new Set([...table.pages, piece.page])] },
    asides,
  };
}

const asideOf = (head: readonly TableCell[], page: number): Aside => ({
  kind: 'repeated-head',
  text: head.flatMap((cell) => cell.lines.map((line) => line.text)).join(' '),
  page,
});

/** Does the piece, a table without a head, count on from the table's last row: "2.2" behind "2.1"? */
export function countsOn(table: JoinedTable, piece: JoinedTable): boolean {
  if ((piece.headRows ?? 0) > 0) return false;
  const last = numbersOf(table).at(-1);
  const [first] = numbersOf(piece);
  if (!last || !first || first.row > 1) return false;
  const before = last.number.split('.').map(Number);
  const next = first.number.split('.').map(Number);
  const depth = next.length - 1;
  // "3" may as well come behind "2.4".
  return next.every((part, i) => (i < depth ? part === before[i] : part === (before[i] ?? 0) + 1));
}

function numbersOf({ cells }: PageTable): { row: number; number: string }[] {
  return cells
    .filter((cell) => cell.column === 0 && ROW_NUMBER.test(textOf(cell)))
    .map((cell) => ({ row: cell.row, number: textOf(cell).replace(/[.)]+$/u, '') }))
    .sort((a, b) => a.row - b.row);
}

/** Both tables' borders, or null where they are no table of the same columns. */
function unionOf(a: readonly number[], b: readonly number[]): number[] | null {
  const near = (x: number, list: readonly number[]): boolean =>
    list.some((other) => Math.abs(x - other) <= SAME_BORDER);
  const onlyB = b.filter((x) => !near(x, a));
  const onlyA = a.filter((x) => !near(x, b));
  // One page may show merged rows only, and so fewer borders; borders on both sides alone mean another table.
  if (onlyA.length > 0 && onlyB.length > 0) return null;
  return [...a, ...onlyB].sort((p, q) => p - q);
}

function remapped(cells: readonly TableCell[], from: readonly number[], to: readonly number[]): TableCell[] {
  const index = from.map((x) => nearest(to, x));
  return cells.map((cell) => {
    const column = index[cell.column]!;
    return { ...cell, column, columnSpan: Math.max(1, index[cell.column + cell.columnSpan]! - column) };
  });
}

const nearest = (list: readonly number[], x: number): number =>
  list.reduce((best, other, i) => (Math.abs(other - x) < Math.abs(list[best]! - x) ? i : best), 0);

function repeatedRows(upper: TableCell[], lower: TableCell[], headRows: number, rowsLeft: number): number {
  let rows = 0;
  while (rows < headRows && rows < rowsLeft && isRepeatedHead(rowOf(upper, rows), rowOf(lower, rows))) rows++;
  // A head of two rows whose second row was repeated alone, or the row of column numbers.
  return rows;
}

/** The rest of a cut row where no rule parts it from the head above it: the lines behind those that the head has. */
function behindHead(head: readonly TableCell[], row: readonly TableCell[]): TableCell[] {
  const rest = row.map((cell) => {
    const own = head.find((other) => other.column === cell.column);
    const same = own ? textOf(own) : '';
    let count = 0;
    while (count < cell.lines.length && textOf({ ...cell, lines: cell.lines.slice(0, count) }) !== same) count++;
    return { ...cell, lines: cell.lines.slice(count) };
  });
  return rest.every(isEmpty) ? [] : rest;
}

export const rowOf = (cells: readonly TableCell[], row: number): TableCell[] =>
  cells.filter((cell) => cell.row === row);
const textOf = (cell: TableCell): string => cell.lines.map((line) => line.text).join(' ');
const isEmpty = (cell: TableCell): boolean => cell.lines.length === 0;

function mergeAcross(
  { cells: upper, rowCount: upperRows, headRows }: Pick<JoinedTable, 'cells' | 'rowCount' | 'headRows'>,
  lower: TableCell[],
  columns: number,
): TableCell[] {
  const last = upper.filter((cell) => cell.row + cell.rowSpan === upperRows);
  const first = rowOf(lower, 0);
  if (first.length === 0) return upper;
  const isNumbered = fillsFirstColumn(upper, headRows ?? 0, columns) && fillsFirstColumn(lower, 1, columns);
  const cut = isCutRow(last, first, { columns, isNumbered });
  const shift = cut ? upperRows - 1 : upperRows;
  const merged = new Set<TableCell>();
  const grown = upper.map((cell) => {
    const below = first.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan);
    if (cell.row + cell.rowSpan !== upperRows || !below) return cell;
    // A merged cell goes on over the page as an empty one.
    const spans =
      !cut && (cell.rowSpan > 1 || below.rowSpan > 1) && isEmpty(below) && !isEmpty(cell) && cell.columnSpan < columns;
    if (!cut && !spans) return cell;
    merged.add(below);
    const rowSpan = cell.rowSpan + below.rowSpan - (cut ? 1 : 0);
    return { ...cell, rowSpan, lines: [...cell.lines, ...below.lines] };
  });
  const rest = lower.filter((cell) => !merged.has(cell)).map((cell) => ({ ...cell, row: cell.row + shift }));
  return [...grown, ...rest].sort((a, b) => a.row - b.row || a.column - b.column);
}

const ENDS = /[.;:!?/]\s*$/u;
const GOES_ON = /^[\p{Ll},;.)\]/–-]|^\(\p{Ll}/u;
const NUMBERED = /^(?:\d+(?:\.\d+)*[.)]?|[IVXLC]+[.)]?|[a-zđ][.)])(?:\s|$)/u;

/** Is the first cell of every row from `from` on filled, but for those that run across? */
function fillsFirstColumn(cells: readonly TableCell[], from: number, columns: number): boolean {
  const bare = new Set(cells.filter((cell) => cell.row >= from && cell.columnSpan < columns).map(({ row }) => row));
  for (const cell of cells) if (cell.column === 0 && !isEmpty(cell)) bare.delete(cell.row);
  return bare.size === 0;
}

/** Whether a page's first row is the rest of the page before's last row. */
function isCutRow(
  last: readonly TableCell[],
  first: readonly TableCell[],
  { columns, isNumbered }: { columns: number; isNumbered: boolean },
): boolean {
  if (first.every(isEmpty)) return false;
  // The same cells side by side; a group row over all columns is never the rest of a row.
  if (first.length !== last.length || first.some((cell) => cell.columnSpan === columns)) return false;
  const pairs = first.map((cell) => [last.find((other) => other.column === cell.column), cell] as const);
  if (pairs.some(([above, cell]) => !above || above.columnSpan !== cell.columnSpan)) return false;
  const number = first[0]!;
  const filled = pairs.filter(([, cell]) => !isEmpty(cell)) as [TableCell, TableCell][];
  if (!isEmpty(number)) return !ROW_NUMBER.test(textOf(last[0]!)) && goesOnWithoutNumber(filled, pairs.length);
  if (filled.some(([above, cell]) => !isEmpty(above) && GOES_ON.test(textOf(cell)))) return true;
  // Where every row has its number, one without it that fills fewer cells is no row.
  if (isNumbered && hasNumber(last) && pairs.slice(1).some(([above, cell]) => isEmpty(cell) && !isEmpty(above!)))
    return true;
  // The row's own content is there from its beginning: a row without a number.
  const content = pairs[1];
  if (content && !isEmpty(content[1])) {
    return (
      !isEmpty(content[0]!) && !ENDS.test(textOf(content[0]!)) && !NUMBERED.test(textOf(content[1])) && hasNumber(last)
    );
  }
  return filled.some(([above]) => !isEmpty(above)) || filled.length < first.length / 2;
}

/**
 * In a table without a column of numbers the task stands first: its rest opens small, or leaves columns empty that the
 * task's own row had filled.
 */
function goesOnWithoutNumber(filled: readonly [TableCell, TableCell][], columns: number): boolean {
  const [content] = filled;
  if (!content || NUMBERED.test(textOf(content[1])) || filled.some(([above]) => isEmpty(above))) return false;
  const goOn = filled.filter(([above, cell]) => GOES_ON.test(textOf(cell)) && !ENDS.test(textOf(above)));
  return goOn.includes(content) || (goOn.length > 0 && filled.length < columns && !ENDS.test(textOf(content[0])));
}

const ROW_NUMBER = /^\d+(?:\.\d+)*[.)]?$/u;
const hasNumber = (row: readonly TableCell[]): boolean => row.length > 0 && NUMBERED.test(textOf(row[0]!));
