/** A row's cells in their columns, where cells that reach over several rows or columns were left out of the text. */

import { isAmountAlone } from '../../language/amounts.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { type Cell, cellOf, isFilled } from './cell.ts';
import { isGroupLabel, isGroupTitle, isLabel, likeness } from './cell-looks.ts';
import type { Columns } from './columns.ts';

export interface PlacedRow {
  kind: 'group' | 'full' | 'short';
  score: number;
  /** Each cell with the column that it begins in and how many it covers; columns left out go on from the row above. */
  cells: { cell: Cell; column: number; span: number }[];
}

/** What a row that is whole counts beside one that has to be stretched. */
const WHOLE = 1;
const GROUP = 2;
const LEFT_OUT = -1.2;
const FEWEST_COLUMNS = 3;

/** The row by its cells; null where they cannot be one. */
export function placeRow(cells: readonly Cell[], columns: Columns): PlacedRow | null {
  return groupRow(cells, columns) ?? summedRow(cells, columns) ?? fullRow(cells, columns) ?? shortRow(cells, columns);
}

/** "I" and "Cải cách thể chế", in cells of their own or in one, and nothing else. */
function groupRow(cells: readonly Cell[], { width }: Columns): PlacedRow | null {
  const filled = cells.filter(isFilled);
  const [first, second] = filled;
  if (!first || filled.length > 2 || cells.length > width) return null;
  if (!second) return isGroupTitle(first.words) ? groupOf(...parted(first), width) : null;
  const isTitled = isGroupLabel(first.words) || (isLabel(first.words) && pillarOfHeading(second.words) !== null);
  // A title that reaches over all columns is one cell in the text.
  const isWide = cells.length === 2 && width > FEWEST_COLUMNS;
  if (
    !(isTitled || (isWide && isLabel(first.words))) ||
    !isFilled(cells[0]!) ||
    !isFilled(cells[1]!) ||
    isLabel(second.words)
  )
    return null;
  const group = groupOf(first, second, width);
  return isTitled ? group : { ...group, score: -GROUP };
}

const SUM = /^(?:tổng|tổng cộng|cộng|tổng số|tổng kinh phí)(?!\p{L})/iu;

/** Where the figure stands in a row that says nothing but a sum, of an area or of all; -1 in any other. */
export function figureOfSum(cells: readonly Cell[]): number {
  const at = cells.findIndex(({ words }) => isAmountAlone(words));
  if (at < 1 || at > 2 || !isFilled(cells[at - 1]!) || cells.slice(at + 1).some(isFilled)) return -1;
  return (at === 2 ? isGroupLabel(cells[0]!.words) : SUM.test(cells[0]!.words)) ? at : -1;
}

/** "II | Cải cách thủ tục hành chính | 565", "Tổng cộng | 1.402": a title over the columns up to the one of the money. */
function summedRow(cells: readonly Cell[], { width, roles }: Columns): PlacedRow | null {
  const funding = roles.indexOf('funding');
  const at = figureOfSum(cells);
  if (at < 0 || funding < at || cells.length >= width) return null;
  const [label, title] = at === 2 ? [cells[0]!, cells[1]!] : [null, cells[0]!];
  const first = label ? 1 : 0;
  const behind = Array.from({ length: width - funding - 1 }, (_, i) => cells[at + 1 + i] ?? cellOf([]));
  return {
    kind: 'group',
    score: GROUP,
    cells: [
      ...(label ? [{ cell: label, column: 0, span: 1 }] : []),
      { cell: title, column: first, span: funding - first },
      ...[cells[at]!, ...behind].map((cell, i) => ({ cell, column: funding + i, span: 1 })),
    ],
  };
}

function groupOf(label: Cell | null, title: Cell, width: number): PlacedRow {
  if (!label) return { kind: 'group', score: GROUP, cells: [{ cell: title, column: 0, span: width }] };
  const cells = [
    { cell: label, column: 0, span: 1 },
    { cell: title, column: 1, span: width - 1 },
  ];
  return { kind: 'group', score: GROUP, cells };
}

const LABELLED = /^([IVX]{1,5}|[A-HĐ])[.)]?\s+(?=\p{Lu})/u;

/** "II Cải cách thể chế" in one cell: its label, if it has one, and its title. */
function parted(cell: Cell): [label: Cell | null, title: Cell] {
  const [first, ...others] = cell.lines;
  const label = LABELLED.exec(first!.text);
  if (!label) return [null, cell];
  const title = { ...first!, text: first!.text.slice(label[0].length) };
  return [cellOf([{ ...first!, text: label[1]! }]), cellOf([title, ...others])];
}

function fullRow(cells: readonly Cell[], { width, roles }: Columns): PlacedRow | null {
  const kept = cells.length > width && !cells.slice(width).some(isFilled) ? cells.slice(0, width) : cells;
  if (kept.length !== width) return null;
  const score = kept.reduce((sum, { words }, c) => sum + likeness(words, roles[c]!), WHOLE);
  return { kind: 'full', score, cells: kept.map((cell, column) => ({ cell, column, span: 1 })) };
}

/** Fewer cells than columns: they stand, in order, where they look most at home. */
function shortRow(cells: readonly Cell[], { width, roles }: Columns): PlacedRow | null {
  const count = cells.length;
  if (count === 0 || count >= width) return null;
  if (cells.filter(isFilled).length < 2)
    return { kind: 'short', score: LEFT_OUT * width, cells: cells.map((cell, column) => ({ cell, column, span: 1 })) };
  const missing = width - count;
  // best[i][gap]: the first i cells stand in the first i + gap columns
  const best: number[][] = [[0]];
  const skipped: boolean[][] = [[]];
  for (let i = 0; i <= count; i++) {
    best[i] ??= [];
    skipped[i] = [];
    for (let gap = 0; gap <= missing; gap++) {
      const column = i + gap;
      const placed =
        i > 0 ? (best[i - 1]![gap] ?? -Infinity) + likeness(cells[i - 1]!.words, roles[column - 1]!) : -Infinity;
      const left = gap > 0 ? (best[i]![gap - 1] ?? -Infinity) + LEFT_OUT : -Infinity;
      if (i === 0 && gap === 0) best[0]![0] = 0;
      else best[i]![gap] = Math.max(placed, left);
      skipped[i]![gap] = left > placed;
    }
  }
  const places: PlacedRow['cells'] = [];
  for (let i = count, gap = missing; i > 0 || gap > 0; ) {
    if (skipped[i]![gap]) gap--;
    else {
      i--;
      places.unshift({ cell: cells[i]!, column: i + gap, span: 1 });
    }
  }
  return { kind: 'short', score: best[count]![missing]!, cells: places };
}
