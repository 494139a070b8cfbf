/** The order in which a flow's cells and lines stand in the canonical text. */
import type { FlowBlock, FlowCell, FlowLine, FlowTable } from './reading.ts';

/** Data row by row; a letterhead's or signature's columns one after the other, for each is a block of its own. */
export function cellsInOrder(table: FlowTable): FlowCell[] {
  return table.purpose === 'layout'
    ? [...table.cells].sort((a, b) => a.column - b.column || a.row - b.row)
    : [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

export function linesInOrder(blocks: readonly FlowBlock[]): FlowLine[] {
  return blocks.flatMap((block) =>
    block.kind === 'line' ? [block.line] : cellsInOrder(block.table).flatMap((cell) => cell.lines),
  );
}
