/** Tables of formats that mark cells' and rows' ends in the run of paragraphs (.doc, RTF), nested as deep as they say. */
import type { FlowBlock, FlowLine } from '../reading.ts';
import { buildTable, linesOfTable, type WordCell, type WordRow } from './table.ts';

export interface TableStack {
  /** The next lines stand this deep in tables: closes and opens tables as needed. */
  enter(depth: number): void;
  lines(lines: readonly FlowLine[]): void;
  endCell(): void;
  endRow(cells: readonly Omit<WordCell, 'lines'>[], head: boolean, gone?: boolean): void;
}

interface OpenTable {
  rows: WordRow[];
  cells: FlowLine[][];
  current: FlowLine[];
}

/** Used where a row says nothing of its cells. */
const NOMINAL_WIDTH = 1000;

export function createTableStack(put: (block: FlowBlock) => void): TableStack {
  const open: OpenTable[] = [];
  const emit = (lines: readonly FlowLine[]): void => {
    const table = open.at(-1);
    if (table) table.current.push(...lines);
    else for (const line of lines) put({ kind: 'line', line });
  };
  const close = (): void => {
    const { rows, cells, current } = open.pop()!;
    const table = buildTable(rows);
    if (table && open.length === 0) put({ kind: 'table', table });
    else if (table) emit(linesOfTable(table));
    // Cells whose row never ended are lines.
    emit([...cells.flat(), ...current]);
  };
  return {
    enter(depth) {
      while (open.length > depth) close();
      while (open.length < depth) open.push({ rows: [], cells: [], current: [] });
    },
    lines: emit,
    endCell() {
      const table = open.at(-1);
      if (!table) return;
      table.cells.push(table.current);
      table.current = [];
    },
    endRow(shapes, head, gone = false) {
      const table = open.at(-1);
      if (!table) return;
      if (table.current.length > 0) table.cells.push(table.current);
      const { cells } = table;
      table.cells = [];
      table.current = [];
      if (gone) return;
      // Writers leave empty cells behind a nested table that the row's definition does not know.
      while (shapes.length > 0 && cells.length > shapes.length && cells.at(-1)!.length === 0) cells.pop();
      const count = Math.max(shapes.length, cells.length);
      const last = shapes.at(-1)?.right ?? 0;
      const row = Array.from(
        { length: count },
        (_, i): WordCell => ({
          left: last + (i - shapes.length) * NOMINAL_WIDTH,
          right: last + (i + 1 - shapes.length) * NOMINAL_WIDTH,
          vertical: null,
          horizontal: null,
          bordered: false,
          ...shapes[i],
          lines: cells[i] ?? [],
        }),
      );
      table.rows.push({ cells: row, head });
    },
  };
}
