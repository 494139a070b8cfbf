/** How far what was read is from what stands there: characters, words, cells, labels. */
import type { Grid, SourceDocument } from '../../src/read/source-document.ts';

/** A code broken over two lines ("185/KH-" / "UBND") is one word; any other line end is a blank. */
const BROKEN_CODE = /(?<=\S[-/])\n(?=\S)/gu;

export const foldBlanks = (text: string): string =>
  text.normalize('NFC').replace(BROKEN_CODE, '').replace(/\s+/gu, ' ').trim();

/** The canonical text without page numbers and repeated heads. */
export function runningText(document: SourceDocument): string {
  return document.lines
    .filter((line) => line.role !== 'furniture')
    .map((line) => document.text.slice(line.start, line.end))
    .join('\n');
}

/** Edit distance over the length of the truth, blanks folded. Stops counting at `ceiling`, which it then returns. */
export function characterErrorRate(truth: string, read: string, ceiling = 0.5): number {
  const a = Array.from(foldBlanks(truth));
  const b = Array.from(foldBlanks(read));
  if (a.length === 0) return b.length === 0 ? 0 : ceiling;
  return Math.min(ceiling, editDistance(a, b, Math.ceil(a.length * ceiling)) / a.length);
}

/**
 * Levenshtein distance by furthest-reaching points (Ukkonen): time grows with length and the square of the distance,
 * so that long texts that nearly agree are quick. Gives `limit` where the distance is at least that.
 */
export function editDistance<T>(a: readonly T[], b: readonly T[], limit = Number.POSITIVE_INFINITY): number {
  const goal = b.length - a.length;
  const bound = Math.min(limit, Math.max(a.length, b.length));
  const offset = bound + 1;
  let reached = new Int32Array(2 * offset + 1).fill(-1);
  let next = new Int32Array(2 * offset + 1).fill(-1);
  for (let distance = 0; distance <= bound; distance++) {
    for (let k = -distance; k <= distance; k++) {
      const at = k + offset;
      let row = distance === 0 ? 0 : Math.max(reached[at]! + 1, reached[at + 1]! + 1, reached[at - 1]!);
      row = Math.min(row, a.length, b.length - k);
      if (row < 0 || row + k < 0) {
        next[at] = -1;
        continue;
      }
      while (row < a.length && row + k < b.length && a[row] === b[row + k]) row++;
      if (k === goal && row === a.length) return distance;
      next[at] = row;
    }
    [reached, next] = [next, reached];
  }
  return bound;
}

/** Share of words that both texts have in the same order: twice the longest common sequence over all words. */
export function wordAgreement(truth: string, read: string): number {
  const a = foldBlanks(truth).split(' ');
  const b = foldBlanks(read).split(' ');
  const apart = insertionsAndDeletions(a, b);
  return (a.length + b.length - apart) / (a.length + b.length);
}

/** Words that only one of the two has, by the greedy algorithm of Myers. */
function insertionsAndDeletions(a: readonly string[], b: readonly string[]): number {
  const bound = a.length + b.length;
  const reached = new Int32Array(2 * bound + 3);
  for (let apart = 0; apart <= bound; apart++) {
    for (let k = -apart; k <= apart; k += 2) {
      const at = k + bound + 1;
      const down = k === -apart || (k !== apart && reached[at - 1]! < reached[at + 1]!);
      let x = down ? reached[at + 1]! : reached[at - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached[at] = x;
      if (x >= a.length && x - k >= b.length) return apart;
    }
  }
  return bound;
}

export interface TableTruth {
  title: string;
  headRows: number;
  cells: string[][];
}

/** The data tables of a document as rectangles of texts, merged cells repeated. */
export function tablesOf(document: SourceDocument): string[][][] {
  return document.grids.filter((grid) => grid.purpose === 'data').map((grid) => rectangle(document, grid));
}

function rectangle(document: SourceDocument, grid: Grid): string[][] {
  const rows = Array.from({ length: grid.rowCount }, () => Array<string>(grid.columnCount).fill(''));
  for (const cell of grid.cells) {
    const text = foldBlanks(cell.spans.map((span) => document.text.slice(span.start, span.end)).join('\n'));
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++) rows[r]?.splice(c, 1, text);
  }
  return rows;
}

export interface CellOptions {
  /** The format has no merged cells (Markdown's pipes): where the truth repeats one, an empty cell is right too. */
  withoutMerging?: boolean;
}

/** Share of the truth's cells that were read exactly, tables in order, rows paired so that most cells agree. */
export function cellExactness(
  truth: readonly TableTruth[],
  read: readonly string[][][],
  { withoutMerging = false }: CellOptions = {},
): number {
  let all = 0;
  let exact = 0;
  truth.forEach((table, index) => {
    const wanted = table.cells.map((row) => row.map(foldBlanks));
    all += wanted.reduce((sum, row) => sum + row.length, 0);
    exact += alignedCells(
      wanted,
      (read[index] ?? []).map((row) => row.map(foldBlanks)),
      withoutMerging,
    );
  });
  return all === 0 ? 1 : exact / all;
}

function alignedCells(wanted: readonly string[][], read: readonly string[][], withoutMerging: boolean): number {
  const isRight = (row: readonly string[], column: number, cell: string | undefined): boolean =>
    cell === row[column] || (withoutMerging && cell === '' && column > 0 && row[column] === row[column - 1]);
  const equal = (row: readonly string[], other: readonly string[]): number =>
    row.filter((_, column) => isRight(row, column, other[column])).length;
  let best = Array<number>(read.length + 1).fill(0);
  for (const row of wanted) {
    const next = [0];
    read.forEach((other, j) => {
      next.push(Math.max(best[j]! + equal(row, other), best[j + 1]!, next[j]!));
    });
    best = next;
  }
  return best[read.length]!;
}

/** Share of Word's automatic labels that stand before their words, in a line or in the cell before. */
export function labelExactness(truth: readonly { label: string; text: string }[], document: SourceDocument): number {
  if (truth.length === 0) return 1;
  const found = new Map<string, number>();
  const note = (text: string): void => void found.set(text, (found.get(text) ?? 0) + 1);
  for (const line of document.lines) note(foldBlanks(document.text.slice(line.start, line.end)));
  for (const row of tablesOf(document).flat())
    row.forEach((cell, column) => {
      note(`${cell} ${row[column + 1] ?? ''}`);
    });
  const right = truth.filter(({ label, text }) => {
    const key = foldBlanks(`${label} ${text}`);
    const left = found.get(key) ?? 0;
    found.set(key, left - 1);
    return left > 0;
  });
  return right.length / truth.length;
}
