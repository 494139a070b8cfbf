/** Decoded rows as a grid, and the table's lines as that grid's cells. */
import { markAllMonths } from '../../language/periods.ts';
import type { Grid, GridCell, Line, ReadingNote, SourceDocument, Span } from '../../read/source-document.ts';
import { asDebris, inCell, pagesOf } from '../rebuilt-lines.ts';
import type { CellPiece } from './atoms/atoms.ts';
import { FIGURES_AT_END } from './atoms/seams.ts';
import type { DecodedRow } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';
import type { Table } from './heads/table.ts';
import { printedCells } from './merged-cells.ts';

export interface Rebuilt {
  grid: Grid;
  lines: [number, Line][];
  notes: ReadingNote[];
}

/** The decoded rows as a grid, and the lines with their new places. */
export function assemble(
  { text, lines }: Pick<SourceDocument, 'text' | 'lines'>,
  table: Table,
  atoms: readonly CellPiece[],
  rows: readonly DecodedRow[],
  index: number,
  roles: readonly TableRole[],
  doubtOf: (row: DecodedRow) => number | null,
): Rebuilt {
  const { head } = table;
  const members = rows.flatMap(({ cells }) => cells.flat()).map((member) => atoms[member]!);
  const grid: Grid = {
    kind: 'flattened',
    start: head.start,
    end: members.reduce((end, member) => Math.max(end, member.end), head.end),
    columnCount: head.columns.length,
    rowCount: rows.length + 1,
    headRows: 1,
    cells: [...headCells(table), ...rowCells(rows, roles, atoms, text, printedCells(rows, roles, atoms))],
    pages: pagesOf(lines, members),
    purpose: 'data',
  };
  return {
    grid,
    lines: placedLines(lines, table, atoms, rows, index),
    notes: [...marksOf(members, text), ...notesOf(rows, atoms, doubtOf)],
  };
}

const headCells = ({ head }: Table): GridCell[] =>
  head.columns.map(({ span }, column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, spans: [span] }));

/** A group's title reaches over all columns but the first, and those of its sums; a cell printed once over the rows it stands for. */
function rowCells(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly CellPiece[],
  text: string,
  merged: ReturnType<typeof printedCells>,
): GridCell[] {
  const cells: GridCell[] = [];
  const tall = new Map<string, GridCell>();
  rows.forEach((row, r) => {
    if (row.kind === 'group') {
      cells.push(...groupCells(r + 1, groupSpans(row.cells, atoms, text), roles, text));
      return;
    }
    for (let column = 0; column < roles.length; column++) {
      const printed = merged.get(column);
      const above = printed && tall.get(`${printed[r]}|${column}`);
      if (above) {
        above.rowSpan++;
        continue;
      }
      const spans = joinedSpans(row.cells[column]!, atoms, text);
      const cell = { row: r + 1, column, rowSpan: 1, columnSpan: 1, spans };
      if (printed) tall.set(`${r}|${column}`, cell);
      cells.push(cell);
    }
  });
  return cells;
}

/** "II | Cải cách thủ tục hành chính | 595 | 395 | 200": what a group costs in all stands in the last columns. */
function groupCells(
  row: number,
  [label, title]: [Span[], Span[]],
  roles: readonly TableRole[],
  text: string,
): GridCell[] {
  const last = title.at(-1);
  const sums = last && roles.includes('funding') ? FIGURES_AT_END.exec(text.slice(last.start, last.end)) : null;
  const amounts = sums ? [...sums[0].matchAll(/\S+/gu)] : [];
  if (!last || !sums || amounts.length > roles.length - 2) {
    return [cellAt(row, 0, label), cellAt(row, 1, title, roles.length - 1)];
  }
  const from = last.start + sums.index;
  const first = roles.length - amounts.length;
  return [
    cellAt(row, 0, label),
    cellAt(row, 1, [...title.slice(0, -1), { start: last.start, end: from }], first - 1),
    ...amounts.map(({ 0: amount, index }, k) => {
      const start = from + index;
      return cellAt(row, first + k, [{ start, end: start + amount.length }]);
    }),
  ];
}

const cellAt = (row: number, column: number, spans: Span[], columnSpan = 1): GridCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  spans,
});

/** Marks in columns of months stand in all of them, or nobody knows where. */
function marksOf(members: readonly CellPiece[], text: string): ReadingNote[] {
  const unplaced = members.find(({ marks, start, end }) => marks && !markAllMonths(text.slice(start, end)));
  return unplaced ? [{ code: 'marks-unplaced', data: {}, span: { start: unplaced.start, end: unplaced.end } }] : [];
}

function notesOf(
  rows: readonly DecodedRow[],
  atoms: readonly CellPiece[],
  doubtOf: (row: DecodedRow) => number | null,
): ReadingNote[] {
  return rows.flatMap((row, r): ReadingNote[] => {
    const margin = doubtOf(row);
    if (margin === null) return [];
    const members = row.cells.flat();
    const first = members.reduce((least, member) => Math.min(least, member));
    const last = members.reduce((most, member) => Math.max(most, member));
    const span = { start: atoms[first]!.start, end: atoms[last]!.end };
    return [{ code: 'row-ambiguous', data: { row: r + 1, margin }, span }];
  });
}

/** Every line of the table: in the cell of its first words, or, of neither head nor row, no text any more. */
function placedLines(
  lines: readonly Line[],
  { head, firstLine, endLine }: Table,
  atoms: readonly CellPiece[],
  rows: readonly DecodedRow[],
  grid: number,
): [number, Line][] {
  const placed = new Map<number, Line['cell']>();
  rows.forEach(({ cells }, r) => {
    cells.forEach((members, column) => {
      for (const member of members) {
        const { line } = atoms[member]!;
        if (!placed.has(line))
          placed.set(line, { grid, row: r + 1, column: Math.min(column, head.columns.length - 1) });
      }
    });
  });
  for (let i = firstLine; i < endLine && lines[i]!.start < head.end; i++) {
    const line = lines[i]!;
    const column = head.columns.findIndex(({ span }) => line.start < span.end && line.end > span.start);
    if (column >= 0 && !placed.has(i)) placed.set(i, { grid, row: 0, column });
  }
  const changed: [number, Line][] = [];
  for (let i = firstLine; i < endLine; i++) {
    const cell = placed.get(i);
    changed.push([i, cell ? inCell(lines[i]!, cell) : asDebris(lines[i]!)]);
  }
  return changed;
}

/** Neighbouring atoms of one cell as one span. */
function joinedSpans(members: readonly number[], atoms: readonly CellPiece[], text: string): Span[] {
  const spans: Span[] = [];
  for (const member of members) {
    const { start, end } = atoms[member]!;
    const open = spans[spans.length - 1];
    if (open && start >= open.end && text.slice(open.end, start).trim() === '') open.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A group row's label apart from its title. */
function groupSpans(cells: readonly number[][], atoms: readonly CellPiece[], text: string): [Span[], Span[]] {
  const first = atoms[cells[0]![0]!]!;
  const raw = text.slice(first.start, first.end);
  const label = first.group?.label?.length ?? 0;
  // "II.", "II/", "II/-"
  const marks = label > 0 ? /^(?:[.)/](?:[-–](?=\s|$))?)?/u.exec(raw.slice(label))![0].length : 0;
  const labelEnd = first.start + label + marks;
  const titleStart = labelEnd + (text.slice(labelEnd, first.end).match(/^\s*/u)?.[0].length ?? 0);
  const title = titleStart < first.end ? [{ start: titleStart, end: first.end }] : [];
  const rest = joinedSpans(cells[1]!, atoms, text);
  return [label > 0 ? [{ start: first.start, end: labelEnd }] : [], [...title, ...rest]];
}
