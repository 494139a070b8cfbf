/** A table without rules, its columns and rows known, as cells like those of a ruled one. */
import { linesOf, type VisualLine } from '../../lines.ts';
import type { Word } from '../../words.ts';
import { mendBrokenWords } from '../broken-words.ts';
import type { PageTable, TableCell } from '../table.ts';
import type { Body } from './body.ts';
import { labelAndTitle } from './groups.ts';
import { isNumbering, type UnruledHead } from './head.ts';
import { mergedCells } from './merged.ts';
import { pitchOf } from './pitch.ts';
import type { RowRules } from './row-rules.ts';
import { type CellLine, cellLine, rowsOf } from './rows.ts';

export interface Layout {
  page: number;
  head: UnruledHead;
  /** The head's lines where this page prints it. */
  headLines: readonly VisualLine[];
  /** Borders of the columns on this page, outer ones included. */
  xs: number[];
  rules: RowRules;
}

/** In ems: from the baseline to above the accents of capitals, to below the descenders. */
const ASCENT = 0.9;
const DESCENT = 0.3;

export function assemble({ page, head, headLines, xs, rules }: Layout, { parts }: Body): PageTable {
  const cells: TableCell[] = [];
  const columns = xs.length - 1;
  const borders = xs.slice(1, -1);
  const reach = reachOfColumns(
    [...headLines, ...parts.flatMap(({ kind, lines }) => (kind === 'cells' ? lines : []))],
    borders,
  );
  const put = (row: number, column: number, words: readonly Word[], columnSpan = 1, rowSpan = 1): void => {
    const room = columnSpan > 1 ? { left: xs[column]!, right: xs[column + columnSpan]! } : reach[column]!;
    cells.push({
      row,
      column,
      rowSpan,
      columnSpan,
      left: xs[column]!,
      right: xs[column + columnSpan]!,
      lines: mendBrokenWords(linesOf(words), room, 0).map((line) => ({ ...line, page })),
    });
  };
  const headRows = headLines.length > 0 ? putHead(head, headLines, borders, put) : 0;
  let row = headRows;

  const area = head.columns.findIndex(({ role }) => role === 'area');
  const numbers = head.columns[0]!.role === 'no' ? 0 : -1;
  const split = parts.map(({ kind, lines }) => {
    const all = lines.map((line) => cellLine(line, borders));
    return {
      kind,
      lines,
      areas: area < 0 ? [] : linesOf(all.flatMap((line) => line.cells[area]!)),
      rows:
        area < 0 ? all : all.map((line) => withoutColumn(line, area)).filter(({ cells: own }) => own.some(isFilled)),
    };
  });
  const stretches = split.filter(({ kind }) => kind === 'cells').map(({ rows }) => rows);
  const pitch = pitchOf(parts.flatMap(({ lines }) => lines));
  const bands = rowsOf(stretches, { numbers, pitch, rules });
  for (const part of split) {
    if (part.kind === 'group') {
      putGroup(part.lines, borders[0]!, columns, (column, words, span) => put(row, column, words, span));
      row++;
      continue;
    }
    const own = bands.shift()!;
    const spans = own.map(([from, to]) => ({ top: part.rows[from]!.baseline, bottom: part.rows[to - 1]!.baseline }));
    for (const merged of area < 0 ? [] : mergedCells(spans, part.areas, pitch)) {
      put(
        row + merged.from,
        area,
        merged.lines.flatMap(({ words }) => words),
        1,
        merged.to - merged.from,
      );
    }
    for (const [from, to] of own) {
      for (let column = 0; column < columns; column++) {
        if (column !== area)
          put(
            row,
            column,
            part.rows.slice(from, to).flatMap((line) => line.cells[column]!),
          );
      }
      row++;
    }
  }
  const all = [...headLines, ...parts.flatMap(({ lines }) => lines)];
  return {
    kind: 'aligned',
    page,
    top: Math.min(...all.map(({ baseline, size }) => baseline - ASCENT * size)),
    bottom: Math.max(...all.map(({ baseline, size }) => baseline + DESCENT * size)),
    xs,
    rowCount: row,
    headRows,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** How far each column's words reach: where no walls are drawn, the longest line tells how much room there is. */
function reachOfColumns(lines: readonly VisualLine[], borders: readonly number[]): { left: number; right: number }[] {
  const split = lines.map((line) => cellLine(line, borders).cells);
  return [...borders, 0].map((_, column) => {
    const boxes = split.flatMap((cells) => cells[column]!.map(({ box }) => box));
    return {
      left: Math.min(...boxes.map(({ x }) => x)),
      right: Math.max(...boxes.map(({ x, width }) => x + width)),
    };
  });
}

type Put = (row: number, column: number, words: readonly Word[], columnSpan?: number, rowSpan?: number) => void;

/** The headings, those over several columns in a row of their own, and the row that numbers the columns. */
function putHead(
  { columns, parents }: UnruledHead,
  lines: readonly VisualLine[],
  borders: readonly number[],
  put: Put,
): number {
  const above = new Set(parents.flatMap(({ words }) => words));
  const numbering = lines.length > 1 && isNumbering(lines.at(-1)!, columns.length) ? lines.at(-1)! : null;
  const headings = linesOf(
    lines.filter((line) => line !== numbering).flatMap(({ words }) => words.filter((word) => !above.has(word))),
  );
  const split = headings.map((line) => cellLine(line, borders));
  const levels = parents.length > 0 ? 2 : 1;
  for (const { from, to, words } of parents) put(0, from, words, to - from + 1);
  columns.forEach((_, column) => {
    const words = split.flatMap((line) => line.cells[column]!);
    const isUnder = parents.some(({ from, to }) => from <= column && column <= to);
    put(isUnder ? 1 : 0, column, words, 1, isUnder ? 1 : levels);
  });
  if (!numbering) return levels;
  const { cells } = cellLine(numbering, borders);
  cells.forEach((words, column) => {
    put(levels, column, words);
  });
  return levels + 1;
}

/** A group's label in the first column, where the group has one, and its title over all others. */
function putGroup(
  lines: readonly VisualLine[],
  border: number,
  columns: number,
  put: (column: number, words: readonly Word[], span: number) => void,
): void {
  const { label, title } = labelAndTitle(lines, border);
  if (label.length > 0) put(0, label, 1);
  put(label.length > 0 ? 1 : 0, title, label.length > 0 ? columns - 1 : columns);
}

const isFilled = (words: readonly Word[]): boolean => words.length > 0;

const withoutColumn = (line: CellLine, column: number): CellLine => ({
  ...line,
  cells: line.cells.map((words, at) => (at === column ? [] : words)),
});
