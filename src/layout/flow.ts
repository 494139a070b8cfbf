/** A flow of paragraphs and tables becomes canonical text: lines in order, tables row by row, cell by cell. */
import type { FlowLine, FlowReading, FlowTable } from '../read/reading.ts';
import { cellsInOrder } from '../read/reading-order.ts';
import type { Grid, Line, SourceDocument } from '../read/source-document.ts';

type Assembled = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

export function assembleFlow(reading: FlowReading): Assembled {
  const lines: Line[] = [];
  const grids: Grid[] = [];
  const texts: string[] = [];
  let offset = 0;
  let block = -1;

  const put = (line: FlowLine, cell: Line['cell'], beside: number | null): Line => {
    const placed: Line = {
      start: offset,
      end: offset + line.text.length,
      page: line.page,
      box: null,
      style: line.style,
      startsParagraph: line.startsParagraph,
      // Words of a letterhead stand in a table for their looks only: they are running text, in blocks side by side.
      role: cell && beside === null ? 'cell' : (line.role ?? 'text'),
      cell,
      block: beside,
    };
    lines.push(placed);
    texts.push(line.text);
    offset = placed.end + 1;
    return placed;
  };

  const putTable = (table: FlowTable): void => {
    const index = grids.length;
    const start = offset;
    const grid: Grid = {
      kind: table.kind,
      start,
      end: start,
      columnCount: table.columnCount,
      rowCount: table.rowCount,
      headRows: table.headRows,
      cells: [],
      pages: [],
      purpose: table.purpose,
    };
    grids.push(grid);
    let column = -1;
    for (const cell of cellsInOrder(table)) {
      if (table.purpose === 'layout' && cell.column !== column) block += 1;
      column = cell.column;
      const beside = table.purpose === 'layout' ? block : null;
      const placed = cell.lines.map((line) => put(line, { grid: index, row: cell.row, column }, beside));
      grid.cells.push({
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        spans: placed.filter((line) => line.end > line.start).map(({ start, end }) => ({ start, end })),
      });
    }
    grid.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    grid.end = Math.max(start, offset - 1);
    grid.pages = [...new Set(table.cells.flatMap((cell) => cell.lines.map((line) => line.page ?? 0)))].filter(Boolean);
  };

  for (const part of reading.blocks) {
    if (part.kind === 'line') put(part.line, null, null);
    else putTable(part.table);
  }
  return { text: texts.join('\n'), lines, grids };
}
