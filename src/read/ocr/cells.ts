/** The cells that ruling lines enclose, so that each can be read alone. */
import type { PixelRule } from './rules.ts';

/** A cell in pixels, between the middles of its rules. */
export interface PixelCell {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Rules that miss each other by less than this still meet. */
const SNAP_INCHES = 0.05;
/** A shared edge is drawn if this much of it is. */
const DRAWN_SHARE = 0.6;

/** All cells of all tables of a page, from top to bottom, then from left to right. */
export function findCells(rules: readonly PixelRule[], dpi: number): PixelCell[] {
  const snap = SNAP_INCHES * dpi;
  return connected(rules, snap)
    .flatMap((group) => cellsOf(group, snap))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Groups of rules that touch each other: one group, one table. */
function connected(rules: readonly PixelRule[], snap: number): PixelRule[][] {
  const parent = rules.map((_, index) => index);
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
    return index;
  };
  rules.forEach((a, i) => {
    if (a.axis !== 'across') return;
    rules.forEach((b, j) => {
      if (b.axis !== 'down') return;
      const meets = a.from - snap <= b.at && b.at <= a.to + snap && b.from - snap <= a.at && a.at <= b.to + snap;
      if (meets) parent[root(i)] = root(j);
    });
  });
  const groups = new Map<number, PixelRule[]>();
  rules.forEach((rule, index) => {
    const key = root(index);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  });
  return [...groups.values()];
}

/** Slots between neighbouring rules, joined where no rule parts them; only rectangles are cells. */
function cellsOf(group: readonly PixelRule[], snap: number): PixelCell[] {
  const across = group.filter((rule) => rule.axis === 'across');
  const down = group.filter((rule) => rule.axis === 'down');
  const ys = snapped(across, snap);
  const xs = snapped(down, snap);
  // A frame around a single block is no table: two columns or two rows at least.
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return [];
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
    return index;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      if (column + 1 < columns && !isDrawn(down, xs[column + 1]!, ys[row]!, ys[row + 1]!, snap)) {
        parent[root(index + 1)] = root(index);
      }
      if (row + 1 < rows && !isDrawn(across, ys[row + 1]!, xs[column]!, xs[column + 1]!, snap)) {
        parent[root(index + columns)] = root(index);
      }
    }
  }
  const boxes = new Map<number, PixelCell>();
  for (let index = 0; index < parent.length; index++) {
    const column = index % columns;
    const row = (index - column) / columns;
    const box = boxes.get(root(index)) ?? { left: Infinity, top: Infinity, right: 0, bottom: 0 };
    boxes.set(root(index), {
      left: Math.min(box.left, xs[column]!),
      top: Math.min(box.top, ys[row]!),
      right: Math.max(box.right, xs[column + 1]!),
      bottom: Math.max(box.bottom, ys[row + 1]!),
    });
  }
  return [...boxes.values()].filter((box) => isClosed(box, across, down, snap));
}

/** Positions of the rules, those nearer than the tolerance taken as one. */
function snapped(rules: readonly PixelRule[], snap: number): number[] {
  const positions: { sum: number; count: number }[] = [];
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    const last = positions.at(-1);
    if (last && at - last.sum / last.count <= snap) {
      last.sum += at;
      last.count++;
    } else positions.push({ sum: at, count: 1 });
  }
  return positions.map(({ sum, count }) => sum / count);
}

function isDrawn(rules: readonly PixelRule[], at: number, from: number, to: number, snap: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > 1.5 * snap) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= DRAWN_SHARE * (to - from);
}

/** Slots outside the table's outline have an open side. */
function isClosed(box: PixelCell, across: readonly PixelRule[], down: readonly PixelRule[], snap: number): boolean {
  return (
    isDrawn(across, box.top, box.left, box.right, snap) &&
    isDrawn(across, box.bottom, box.left, box.right, snap) &&
    isDrawn(down, box.left, box.top, box.bottom, snap) &&
    isDrawn(down, box.right, box.top, box.bottom, snap)
  );
}
