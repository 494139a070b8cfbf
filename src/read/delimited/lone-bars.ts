/** Tables whose cells each end with a bar on a line of its own; where the rows end, nothing says. */
import { roleOfColumn } from '../../registry/columns.ts';
import type { FlowBlock, FlowLine } from '../reading.ts';
import { type Cell, cellOf, isFilled } from './cell.ts';
import { isGroupLabel, isGroupTitle, isLabel, isLoudTitle } from './cell-looks.ts';
import { type Columns, isHead, isNumberHeading } from './columns.ts';
import { bestReading, headsOf, type Reading } from './heads.ts';
import type { Candidate } from './rows-of-cells.ts';
import { tableOf } from './table.ts';
import { endsTable } from './table-end.ts';

const BAR = /^\s*\|\s*$/u;
/** No cell has more lines. */
const LONGEST_CELL = 60;
const MOST_HEADINGS = 16;

export const isLoneBar = ({ text }: FlowLine): boolean => BAR.test(text);

/** The table whose first heading is the line at `start`. */
export function loneBarsAt(lines: readonly FlowLine[], start: number): { blocks: FlowBlock[]; next: number } | null {
  if (!opensRun(lines, start)) return null;
  const { cells, next } = cellsFrom(lines, start);
  const readings = endsOfHead(cells).map((end) => readingFrom(cells, end));
  const best =
    readings.reduce((a, b) => (b && (!a || b.score > a.score) ? b : a), null) ?? readingFrom(cells, endOfNames(cells));
  return best && { blocks: [{ kind: 'table', table: tableOf(best.columns, best.rows) }], next };
}

function readingFrom(cells: readonly Cell[], end: number): Reading | null {
  if (end < 2 || end > MOST_HEADINGS) return null;
  const numbers = columnNumbers(cells.slice(end));
  const heads = headsOf(cells.slice(0, end), numbers).filter(isNamed);
  const body = withoutHeads(cells.slice(end + numbers.length), cells.slice(0, end));
  return bestReading(heads, body.length, candidatesIn(body));
}

/** Where a head may end: before the first number of a row, or before the title of the group that this row is in. */
function endsOfHead(cells: readonly Cell[]): number[] {
  const opens = cells.findIndex((cell, i) => i > 0 && (isLabel(cell.words) || isLoudTitle(cell.words)));
  const above = cells[opens - 1]?.words ?? '';
  // "TC" over "TC1.1" is a label, too, where a group's title stands behind it.
  if (isGroupLabel(above) && !isLabel(cells[opens]!.words)) return [opens - 1];
  return isGroupTitle(above) ? [opens - 1, opens] : [opens];
}

/** Where rows have no numbers: behind the last cell that is called as columns are. */
const endOfNames = (cells: readonly Cell[]): number =>
  cells.findIndex((cell) => !isFilled(cell) || roleOfColumn(cell.words) === null);

const isNamed = ({ cells }: Columns): boolean =>
  isHead(cells.filter(({ row }) => row === 0).map(({ lines }) => cellOf(lines)));

/** Any number of cells, up to all columns. */
const candidatesIn =
  (body: readonly Cell[]) =>
  ({ width }: Columns) =>
  (from: number): Candidate[] =>
    Array.from({ length: Math.min(width, body.length - from) }, (_, k) => ({
      cells: body.slice(from, from + k + 1),
      end: from + k + 1,
    }));

/** A cell of one line, and no bar before it: a run of cells begins. */
function opensRun(lines: readonly FlowLine[], at: number): boolean {
  const next = lines[at + 1];
  if (!next || !isLoneBar(next) || isLoneBar(lines[at]!)) return false;
  return at === 0 || !isLoneBar(lines[at - 1]!);
}

/** Cell by cell up to the last bar that a table's cell may end with. */
function cellsFrom(lines: readonly FlowLine[], start: number): { cells: Cell[]; next: number } {
  const cells: Cell[] = [];
  let open: FlowLine[] = [];
  let next = start;
  for (let i = start; i < lines.length && open.length <= LONGEST_CELL; i++) {
    const line = lines[i]!;
    if (isLoneBar(line)) {
      cells.push(cellOf(open));
      open = [];
      next = i + 1;
    } else {
      if (
        endsTable(line.text) ||
        (cells.length > 0 && opensHead(lines, i) && !(open.length === 0 && isAgain(cells, lines, i)))
      )
        break;
      open.push(line);
    }
  }
  return { cells, next };
}

/** "TT" and another heading: a table begins; "TT" may be a group's code, too. */
function opensHead(lines: readonly FlowLine[], at: number): boolean {
  const second = lines[at + 2];
  return isNumberHeading(lines[at]!.text.trim()) && second !== undefined && roleOfColumn(second.text) !== null;
}

/** The first headings once more: the head repeated, as on a new page. */
function isAgain(cells: readonly Cell[], lines: readonly FlowLine[], at: number): boolean {
  const second = lines[at + 2];
  return second !== undefined && cells[1]?.lines[0]?.text === second.text.trim();
}

/** "1", "2", "3" … under the headings. */
function columnNumbers(cells: readonly Cell[]): Cell[] {
  let count = 0;
  while (
    cells[count] &&
    Number.parseInt(cells[count]!.words.replace('(', ''), 10) === count + 1 &&
    isLabel(cells[count]!.words)
  )
    count++;
  return count >= 3 ? cells.slice(0, count) : [];
}

/** The body without the head's repetitions. */
function withoutHeads(cells: readonly Cell[], head: readonly Cell[]): Cell[] {
  const kept: Cell[] = [];
  for (let i = 0; i < cells.length; i++) {
    const isRepeated = head.every(({ words }, k) => cells[i + k]?.words === words);
    if (isRepeated && head.some(isFilled)) i += head.length - 1;
    else kept.push(cells[i]!);
  }
  return kept;
}
