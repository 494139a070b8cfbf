/** Tables without rules as grids. */
import type { Grid, GridCell, Line, Span } from '../../../read/source-document.ts';
import { asDebris, inCell, pagesOf } from '../../rebuilt-lines.ts';
import { GROUP_LABEL } from '../../table-words/groups.ts';
import type { Piece } from './pieces.ts';

export interface HeadColumn {
  own: Span[];
  /** The heading over this column and its neighbours. */
  above: Span | null;
}

export interface Row {
  group: boolean;
  /** Spans by column. */
  cells: Span[][];
  /** The cell that reaches over its neighbours, whose own are empty. */
  merged?: { column: number; span: number };
}

export interface RowTable {
  head: HeadColumn[];
  rows: Row[];
}

/** A group's label apart from its title. */
export function groupCells(pieces: readonly Piece[]): Span[][] {
  const label = GROUP_LABEL.exec(pieces[0]!.words)?.[0] ?? '';
  const printed = label.trimEnd();
  const title = pieces[0]!.start + label.length;
  return [
    printed === '' ? [] : [{ start: pieces[0]!.start, end: pieces[0]!.start + printed.length }],
    [...(title < pieces[0]!.end ? [{ start: title, end: pieces[0]!.end }] : []), ...pieces.slice(1)],
  ];
}

/** The table as a grid, and its lines as that grid's cells. */
export function placeRows({ head, rows }: RowTable, pieces: readonly Piece[], lines: Line[], grids: Grid[]): void {
  const cells = [...headCells(head), ...rowCells(rows, storeysOf(head), head.length)];
  const spans = cells.flatMap((cell) => cell.spans);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const within = pieces.filter((piece) => piece.start < end && piece.end > start);
  for (const { line } of within) lines[line] = asDebris(lines[line]!);
  for (const { row, column, spans: own } of cells) {
    for (const piece of within) {
      if (lines[piece.line]!.cell || !own.some((span) => span.start < piece.end && span.end > piece.start)) continue;
      lines[piece.line] = inCell(lines[piece.line]!, { grid: grids.length, row, column });
    }
  }
  grids.push({
    kind: 'flattened',
    start,
    end,
    columnCount: head.length,
    rowCount: storeysOf(head) + rows.length,
    headRows: storeysOf(head),
    cells,
    pages: pagesOf(lines, within),
    purpose: 'data',
  });
}

const storeysOf = (head: readonly HeadColumn[]): number => (head.some(({ above }) => above) ? 2 : 1);

/** A heading over several columns is one cell, and one beside it reaches over both storeys. */
function headCells(head: readonly HeadColumn[]): GridCell[] {
  const rowSpan = storeysOf(head);
  return head.flatMap(({ own, above }, column): GridCell[] => {
    if (!above) return [{ row: 0, column, rowSpan, columnSpan: 1, spans: plain(own) }];
    const below: GridCell = { row: 1, column, rowSpan: 1, columnSpan: 1, spans: plain(own) };
    if (head[column - 1]?.above === above) return [below];
    const columnSpan = head.filter((other) => other.above === above).length;
    return [{ row: 0, column, rowSpan: 1, columnSpan, spans: plain([above]) }, below];
  });
}

function rowCells(rows: readonly Row[], headRows: number, columnCount: number): GridCell[] {
  return rows.flatMap(({ group, cells, merged }, r) =>
    cells.flatMap((spans, column): GridCell[] => {
      if (merged && column > merged.column && column < merged.column + merged.span) return [];
      const columnSpan = group && column === 1 ? columnCount - 1 : merged?.column === column ? merged.span : 1;
      return [{ row: headRows + r, column, rowSpan: 1, columnSpan, spans: plain(spans) }];
    }),
  );
}

const plain = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start, end }));
