/** Edges that cross become grids: their slots, and slots without a wall between them merged into cells. */
import type { Rule } from '../../read/reading.ts';
import { type Edge, type Edges, edgesOf, SNAP } from './edges.ts';

export interface GridCellBox {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface RuledGrid {
  /** Positions of the columns' and the rows' borders. */
  xs: number[];
  ys: number[];
  cells: GridCellBox[];
}

/** Two edges meet if they come this near. */
const MEET = 4;
/** A border that reaches this far along a slot's side is the wall of it. */
const WALL = 0.6;
/** A table with its outer border left away still shows by rules that reach this far beyond the last crossing. */
const OVERHANG = 12;

/** Grids of two columns or more; a single box, an underline or a stamp's frame is none. */
export function gridsOf(rules: readonly Rule[]): RuledGrid[] {
  const edges = edgesOf(rules);
  return components(edges)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((a, b) => a.ys[0]! - b.ys[0]! || a.xs[0]! - b.xs[0]!);
}

/** Edges connected through crossings. */
function components({ level, upright }: Edges): Edges[] {
  const parent = [...level, ...upright].map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  // Sorted by position, so that each upright edge looks only at the level ones beside it.
  const order = level.map((_, index) => index).sort((a, b) => level[a]!.at - level[b]!.at);
  upright.forEach((edge, index) => {
    let from = lowerBound(order, (i) => level[i]!.at, edge.start - MEET);
    for (; from < order.length && level[order[from]!]!.at <= edge.end + MEET; from++) {
      if (meets(level[order[from]!]!, edge)) parent[root(level.length + index)] = root(order[from]!);
    }
  });
  const found = new Map<number, Edges>();
  const of = (index: number): Edges => {
    const key = root(index);
    let edges = found.get(key);
    if (!edges) found.set(key, (edges = { level: [], upright: [] }));
    return edges;
  };
  level.forEach((edge, index) => {
    of(index).level.push(edge);
  });
  upright.forEach((edge, index) => {
    of(level.length + index).upright.push(edge);
  });
  return [...found.values()].filter(mayBeGrid);
}

/** Where a page cuts a row no rule is drawn: walls of three columns on one rule are a table all the same. */
const mayBeGrid = ({ level, upright }: Edges): boolean =>
  level.length >= 2 ? upright.length >= 2 : level.length === 1 && upright.length >= 4;

const meets = (level: Edge, upright: Edge): boolean =>
  upright.at >= level.start - MEET &&
  upright.at <= level.end + MEET &&
  level.at >= upright.start - MEET &&
  level.at <= upright.end + MEET;

function lowerBound(order: readonly number[], value: (index: number) => number, least: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(order[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gridOf({ level, upright }: Edges): RuledGrid | null {
  const xs = positions(upright, level);
  const ys = positions(level, upright);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1) return null;
  const uprightAt = byPosition(upright, xs);
  const levelAt = byPosition(level, ys);

  /** Slots merge across a side that no border closes. */
  const owner = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at]!;
    return at;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const slot = row * columns + column;
      if (column + 1 < columns && !closes(uprightAt[column + 1]!, ys[row]!, ys[row + 1]!))
        owner[find(slot + 1)] = find(slot);
      if (row + 1 < rows && !closes(levelAt[row + 1]!, xs[column]!, xs[column + 1]!))
        owner[find(slot + columns)] = find(slot);
    }
  }
  const regions = new Map<number, number[]>();
  owner.forEach((_, slot) => {
    const key = find(slot);
    const slots = regions.get(key);
    if (slots) slots.push(slot);
    else regions.set(key, [slot]);
  });
  const cells: GridCellBox[] = [];
  for (const slots of regions.values()) {
    const at = slots.map((slot) => [Math.floor(slot / columns), slot % columns] as const);
    const [top, bottom] = [Math.min(...at.map(([row]) => row)), Math.max(...at.map(([row]) => row))];
    const [left, right] = [Math.min(...at.map(([, column]) => column)), Math.max(...at.map(([, column]) => column))];
    const whole = slots.length === (bottom - top + 1) * (right - left + 1);
    // A region that is no rectangle comes from a broken border: its slots stay as they are.
    const parts = whole
      ? [[top, left, bottom, right] as const]
      : at.map(([row, column]) => [row, column, row, column] as const);
    for (const [r1, c1, r2, c2] of parts) {
      cells.push({
        row: r1,
        column: c1,
        rowSpan: r2 - r1 + 1,
        columnSpan: c2 - c1 + 1,
        left: xs[c1]!,
        top: ys[r1]!,
        right: xs[c2 + 1]!,
        bottom: ys[r2 + 1]!,
      });
    }
  }
  if (cells.length < 2 || cells.every((cell) => cell.columnSpan === columns)) return null;
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { xs, ys, cells };
}

/** Where borders stand, and where crossing rules end beyond them: an outer border that was not drawn. */
function positions(edges: readonly Edge[], crossing: readonly Edge[]): number[] {
  const found: number[] = [];
  for (const at of edges.map((edge) => edge.at).sort((a, b) => a - b)) {
    if (found.length === 0 || at - found.at(-1)! > SNAP) found.push(at);
  }
  const first = Math.min(...crossing.map((edge) => edge.start));
  const last = Math.max(...crossing.map((edge) => edge.end));
  if (found.length > 0 && found[0]! - first > OVERHANG) found.unshift(first);
  if (found.length > 0 && last - found.at(-1)! > OVERHANG) found.push(last);
  return found;
}

const byPosition = (edges: readonly Edge[], positions: readonly number[]): Edge[][] =>
  positions.map((at) => edges.filter((edge) => Math.abs(edge.at - at) <= SNAP));

function closes(edges: readonly Edge[], from: number, to: number): boolean {
  let covered = 0;
  for (const edge of edges) covered += Math.max(0, Math.min(edge.end, to) - Math.max(edge.start, from));
  return covered >= WALL * (to - from);
}
