/** Cells of a column that names areas reach over the rows of their area: which rows, where no rule shows it. */
import type { VisualLine } from '../../lines.ts';

/** Baselines of a row's first and last line. */
export interface RowSpan {
  top: number;
  bottom: number;
}

export interface MergedCell {
  /** From the first row to before the last. */
  from: number;
  to: number;
  lines: VisualLine[];
}

/** In line distances: lines of one cell follow each other closer than this. */
const NEXT_LINE = 1.25;
/** In line distances: a cell's words may stand so far outside its rows, where another cell is the higher one. */
const OUTSIDE = 0.6;

/**
 * Each text stands at the top or in the middle of its rows. Rows above the first text go on with a cell of the page before
 * and stand in a cell without words.
 */
export function mergedCells(rows: readonly RowSpan[], lines: readonly VisualLine[], pitch: number): MergedCell[] {
  const texts = textsOf(lines, pitch);
  const costs = texts.map(() => new Float64Array(rows.length + 1).fill(Infinity));
  const begins = texts.map(() => new Int32Array(rows.length + 1));
  texts.forEach((text, t) => {
    for (let to = 1; to <= rows.length; to++) {
      for (let from = 0; from < to; from++) {
        // What stands above the first text belongs to none.
        const before = t === 0 ? from * CUT_OFF : costs[t - 1]![from]!;
        const cost = before + offPlace(text, rows[from]!, rows[to - 1]!, pitch);
        if (cost < costs[t]![to]!) {
          costs[t]![to] = cost;
          begins[t]![to] = from;
        }
      }
    }
  });
  const cells: MergedCell[] = [];
  let to = rows.length;
  for (let t = texts.length - 1; t >= 0; t--) {
    const from = begins[t]![to]!;
    cells.unshift({ from, to, lines: texts[t]! });
    to = from;
  }
  if (to > 0) cells.unshift({ from: 0, to, lines: [] });
  return cells;
}

/** For each row above the first text: little, so that a well-placed text is not moved to take them in. */
const CUT_OFF = 0.5;

function textsOf(lines: readonly VisualLine[], pitch: number): VisualLine[][] {
  const texts: VisualLine[][] = [];
  for (const line of lines) {
    const open = texts.at(-1);
    if (open && line.baseline - open.at(-1)!.baseline <= NEXT_LINE * pitch) open.push(line);
    else texts.push([line]);
  }
  return texts;
}

function offPlace(text: readonly VisualLine[], first: RowSpan, last: RowSpan, pitch: number): number {
  const [top, bottom] = [text[0]!.baseline, text.at(-1)!.baseline];
  const outside = Math.max(0, first.top - top, bottom - last.bottom) / pitch;
  const fromTop = Math.abs(top - first.top);
  const fromMiddle = Math.abs(top + bottom - first.top - last.bottom) / 2;
  return Math.min(fromTop, fromMiddle) / pitch + (outside > OUTSIDE ? outside * FAR_OUTSIDE : 0);
}

const FAR_OUTSIDE = 5;
