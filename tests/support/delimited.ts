/** A document as raw text that keeps its tables' cells apart by marks alone, as programs paste and extract it. */
import type { Grid, GridCell, SourceDocument } from '../../src/read/source-document.ts';

export type Marks = 'tabs' | 'bars' | 'lone bars';

export function delimited(document: SourceDocument, marks: Marks): string {
  const written = new Set<number>();
  const lines: string[] = [];
  for (const line of document.lines) {
    if (!line.cell) lines.push(document.text.slice(line.start, line.end));
    else if (!written.has(line.cell.grid)) {
      written.add(line.cell.grid);
      lines.push(...tableLines(document, document.grids[line.cell.grid]!, marks));
    }
  }
  return lines.join('\n');
}

/** A cell over several rows stands in the first and is empty below; one over several columns is one. */
function tableLines({ text }: SourceDocument, grid: Grid, marks: Marks): string[] {
  const at = (row: number, column: number): GridCell | undefined =>
    grid.cells.find(
      (cell) =>
        row >= cell.row &&
        row < cell.row + cell.rowSpan &&
        column >= cell.column &&
        column < cell.column + cell.columnSpan,
    );
  return Array.from({ length: grid.rowCount }, (_, row) => {
    const cells: string[][] = [];
    for (let column = 0; column < grid.columnCount; column++) {
      const cell = at(row, column);
      if (cell && cell.column < column) continue;
      cells.push(cell?.row === row ? cell.spans.map(({ start, end }) => text.slice(start, end)) : []);
    }
    if (marks === 'tabs') return [cells.map((own) => own.join('\n')).join('\t')];
    if (marks === 'bars') return [cells.map((own) => `${own.join(' ')} |`).join(' ')];
    return cells.flatMap((own) => [...own, '|']);
  }).flat();
}
