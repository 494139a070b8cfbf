/** A flow of paragraphs and tables becomes canonical text: lines in order, tables row by row, cell by cell. */
import type { FlowLine, FlowReading, FlowTable } from '../read/reading.ts';
import type { Grid, Line, SourceDocument } from '../read/source-document.ts';

type Assembled = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

export function assembleFlow(reading: FlowReading): Assembled {
  const lines: Line[] = [];
  const grids: Grid[] = [];
  const texts: string[] = [];
  let offset = 0;

  const put = (line: FlowLine, cell: Line['cell']): Line => {
    const placed: Line = {
      start: offset,
      end: offset + line.text.length,
      page: line.page,
      box: null,
      style: line.style,
      startsParagraph: line.startsParagraph,
      role: cell ? 'cell' : (line.role ?? 'text'),
      cell,
      block: null,
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
    for (const cell of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
      const placed = cell.lines.map((line) => put(line, { grid: index, row: cell.row, column: cell.column }));
      grid.cells.push({
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        spans: placed.filter((line) => line.end > line.start).map(({ start, end }) => ({ start, end })),
      });
    }
    grid.end = Math.max(start, offset - 1);
    grid.pages = [...new Set(table.cells.flatMap((cell) => cell.lines.map((line) => line.page ?? 0)))].filter(Boolean);
  };

  for (const block of reading.blocks) {
    if (block.kind === 'line') put(block.line, null);
    else putTable(block.table);
  }
  return { text: texts.join('\n'), lines, grids };
}
