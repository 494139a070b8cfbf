/** The tables of one page: ruled grids with the words that stand in their cells, and tables of tasks without rules. */
import type { PlacedPage } from '../../read/reading.ts';
import { isPageNumber } from '../furniture.ts';
import { linesOf } from '../lines.ts';
import type { Word } from '../words.ts';
import { mendBrokenWords, paddingOf } from './broken-words.ts';
import { type GridCellBox, gridsOf, type RuledGrid } from './cells.ts';
import { stackedTables } from './stacked.ts';
import type { PageTable } from './table.ts';
import { type Found, type OpenTable, unruledTables } from './unruled/tables.ts';

/** Of a table's cells, so many hold text; an empty form or a drawing's frame has fewer. */
const LEAST_FILLED = 2;

/** The page's tables. `open`: a table without rules that the page before ended with. */
export function tablesOfPage(page: PlacedPage, words: readonly Word[], open: OpenTable | null = null): Found {
  const ruled = ruledTables(page, words);
  const unruled = unruledTables(page, ruled.rest, open);
  return { ...unruled, tables: [...ruled.tables, ...unruled.tables] };
}

/** Ruled grids with the words that stand in their cells. */
function ruledTables(page: PlacedPage, words: readonly Word[]): { tables: PageTable[]; rest: Word[] } {
  let rest = [...words];
  const tables: PageTable[] = [];
  for (const grid of outermost(gridsOf(page.rules))) {
    const inside: Word[] = [];
    const outside: Word[] = [];
    for (const word of rest) (isInside(grid, word) ? inside : outside).push(word);
    const perCell = wordsPerCell(grid, inside);
    const texts = [...perCell.values()].filter((own) => own.length > 0).length;
    if (texts < LEAST_FILLED && !isRemnant(grid, texts, outside, page)) continue;
    rest = outside;
    const cells = grid.cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      left: cell.left,
      right: cell.right,
      lines: linesOf(perCell.get(cell) ?? []).map((line) => ({ ...line, page: page.number })),
    }));
    const padding = paddingOf(cells);
    const table: PageTable = {
      kind: 'ruled',
      page: page.number,
      top: grid.ys[0]!,
      bottom: grid.ys.at(-1)!,
      xs: grid.xs,
      rowCount: grid.ys.length - 1,
      cells: cells.map((cell) => ({ ...cell, lines: mendBrokenWords(cell.lines, cell, padding) })),
    };
    tables.push(...stackedTables(table, grid.ys));
  }
  return { tables, rest };
}

/** The rest of a row that the page before cut: one cell with words, on the page's top. */
const isRemnant = (grid: RuledGrid, texts: number, outside: readonly Word[], page: PlacedPage): boolean =>
  texts === 1 &&
  grid.xs.length > 3 &&
  linesOf(outside.filter(({ baseline }) => baseline < grid.ys[0]!)).every((line) => isPageNumber(line, page));

/** A table inside a table's cell: its words are read as lines of that cell. */
function outermost(grids: RuledGrid[]): RuledGrid[] {
  return grids.filter(
    (grid) =>
      !grids.some(
        (other) =>
          other !== grid &&
          other.xs[0]! <= grid.xs[0]! &&
          other.xs.at(-1)! >= grid.xs.at(-1)! &&
          other.ys[0]! <= grid.ys[0]! &&
          other.ys.at(-1)! >= grid.ys.at(-1)!,
      ),
  );
}

/** A word is where its middle is, halfway up its small letters. */
const middleOf = (word: Word): [number, number] => [word.box.x + word.box.width / 2, word.baseline - 0.25 * word.size];

function isInside(grid: RuledGrid, word: Word): boolean {
  const [x, y] = middleOf(word);
  return x > grid.xs[0]! && x < grid.xs.at(-1)! && y > grid.ys[0]! && y < grid.ys.at(-1)!;
}

function wordsPerCell(grid: RuledGrid, words: readonly Word[]): Map<GridCellBox, Word[]> {
  const slots = new Map<number, GridCellBox>();
  const columns = grid.xs.length - 1;
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        slots.set(row * columns + column, cell);
    }
  }
  const perCell = new Map<GridCellBox, Word[]>(grid.cells.map((cell) => [cell, []]));
  for (const word of words) {
    const [x, y] = middleOf(word);
    const cell = slots.get(indexIn(grid.ys, y) * columns + indexIn(grid.xs, x));
    if (cell) perCell.get(cell)!.push(word);
  }
  return perCell;
}

/** Which interval between borders a position lies in. */
function indexIn(borders: readonly number[], at: number): number {
  let [low, high] = [0, borders.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (borders[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
