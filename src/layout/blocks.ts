/** Blocks that stand side by side (letterhead, signatures): each is read whole, the left one first. */
import { isApart, lineOf, type VisualLine } from './lines.ts';
import type { Word } from './words.ts';

export type Stretch =
  | { kind: 'lines'; lines: VisualLine[] }
  | { kind: 'beside'; left: VisualLine[]; right: VisualLine[] };

/** In ems: a gap that no justified line has, so that it begins two blocks. */
const WIDE_GAP = 2;
/** In ems: a gap that goes on dividing blocks once they have begun. */
const NARROW_GAP = 0.4;
/** In line heights: the room for a signature between the post and the name. */
const ROOM_TO_SIGN = 9;
/** In line heights: blocks end where more room than this is left and no signature is meant. */
const ROOM_BETWEEN = 2.6;
/** Lines of one block share an edge or the middle within this, in points. */
const SAME_EDGE = 14;
const SAME_MIDDLE = 16;

interface Band {
  lines: VisualLine[];
  words: Word[];
  top: number;
  bottom: number;
  size: number;
}

interface Gutter {
  from: number;
  to: number;
}

export function stretchesOf(lines: readonly VisualLine[], width: number): Stretch[] {
  const bands = bandsOf(lines);
  const stretches: Stretch[] = [];
  const plain = (band: Band): void => {
    const last = stretches.at(-1);
    if (last?.kind === 'lines') last.lines.push(...band.lines);
    else stretches.push({ kind: 'lines', lines: [...band.lines] });
  };
  for (let i = 0; i < bands.length; ) {
    const end = besideFrom(bands, i, width);
    if (end === null) {
      plain(bands[i]!);
      i++;
      continue;
    }
    // A first line whose gap is narrow belongs to the blocks that begin below it.
    stretches.push(end.stretch);
    i = end.next;
  }
  return stretches;
}

/** Lines that overlap in height: two blocks' lines need not share baselines. */
function bandsOf(lines: readonly VisualLine[]): Band[] {
  const bands: Band[] = [];
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const [top, bottom] = [line.baseline - 0.75 * line.size, line.baseline + 0.2 * line.size];
    const last = bands.at(-1);
    const overlap = last ? Math.min(last.bottom, bottom) - Math.max(last.top, top) : 0;
    if (last && overlap > 0.45 * Math.min(bottom - top, last.size) && !crosses(last, line)) {
      last.lines.push(line);
      last.words.push(...line.words);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else bands.push({ lines: [line], words: [...line.words], top, bottom, size: line.size });
  }
  for (const band of bands) band.words.sort((a, b) => a.box.x - b.box.x);
  return bands;
}

const crosses = (band: Band, line: VisualLine): boolean =>
  band.lines.some((other) => other.box.x < line.box.x + line.box.width && line.box.x < other.box.x + other.box.width);

/** Gaps between neighbouring words of a band, wider than so many ems. */
function gapsOf(band: Band, ems: number): Gutter[] {
  const gaps: Gutter[] = [];
  let reach = -Infinity;
  for (const word of band.words) {
    if (reach > -Infinity && word.box.x - reach > ems * band.size) gaps.push({ from: reach, to: word.box.x });
    reach = Math.max(reach, word.box.x + word.box.width);
  }
  return gaps;
}

function besideFrom(bands: readonly Band[], start: number, width: number): { stretch: Stretch; next: number } | null {
  const seed = seedGutter(bands, start, width);
  if (!seed) return null;
  let gutter = seed;
  const rows: Band[] = [];
  const columns = { left: [] as VisualLine[], right: [] as VisualLine[] };
  let i = start;
  for (; i < bands.length; i++) {
    const band = bands[i]!;
    const room = rows.length > 0 ? (band.top - rows.at(-1)!.bottom) / band.size : 0;
    const narrowed = narrow(gutter, band);
    if (!narrowed) break;
    const { left, right } = divide(band, narrowed);
    const both = left.length > 0 && right.length > 0;
    if (
      rows.length > 0 &&
      !both &&
      !fitsBlock(left.length > 0 ? left : right, left.length > 0 ? columns.left : columns.right)
    )
      break;
    const signing = !both && right.length > 0 && rows.length > 0;
    if (room > (signing ? ROOM_TO_SIGN : ROOM_BETWEEN)) break;
    gutter = narrowed;
    rows.push(band);
    if (left.length > 0) columns.left.push(...splitLines(left));
    if (right.length > 0) columns.right.push(...splitLines(right));
  }
  const dividing = rows.filter((band) => divide(band, gutter).left.length > 0 && divide(band, gutter).right.length > 0);
  if (dividing.length === 0 || columns.left.length + columns.right.length < 3) return null;
  return { stretch: { kind: 'beside', left: columns.left, right: columns.right }, next: i };
}

/** The gutter that begins here: a wide gap in this band, or a narrow one over a wide one in the band below. */
function seedGutter(bands: readonly Band[], start: number, width: number): Gutter | null {
  const band = bands[start]!;
  const central = (gap: Gutter): boolean => gap.to > 0.2 * width && gap.from < 0.75 * width;
  const wide = gapsOf(band, WIDE_GAP).filter(central);
  if (wide.length === 1) return wide[0]!;
  if (wide.length > 1) return null;
  const below = bands[start + 1];
  if (!below || below.top - band.bottom > ROOM_BETWEEN * band.size) return null;
  const wideBelow = gapsOf(below, WIDE_GAP).filter(central);
  if (wideBelow.length !== 1) return null;
  const narrowed = gapsOf(band, NARROW_GAP)
    .map((gap) => ({ from: Math.max(gap.from, wideBelow[0]!.from), to: Math.min(gap.to, wideBelow[0]!.to) }))
    .filter((gap) => gap.to - gap.from > 0.25 * band.size);
  if (narrowed.length === 1) return narrowed[0]!;
  // "Nơi nhận:" may begin a line above the signer's post.
  const [line] = band.lines;
  if (
    band.lines.length === 1 &&
    line &&
    line.box.x + line.box.width < wideBelow[0]!.from + 1 &&
    leftOnly(line, below)
  ) {
    return { from: Math.max(wideBelow[0]!.from, line.box.x + line.box.width), to: wideBelow[0]!.to };
  }
  return null;
}

const leftOnly = (line: VisualLine, below: Band): boolean => {
  const first = below.words[0];
  return first !== undefined && Math.abs(first.box.x - line.box.x) < SAME_EDGE;
};

/** What is left of the gutter beside this band; null where the band runs across it. */
function narrow(gutter: Gutter, band: Band): Gutter | null {
  const reachLeft = band.words
    .filter((word) => word.box.x + word.box.width <= gutter.to - 2)
    .map((word) => word.box.x + word.box.width);
  let from = gutter.from;
  let to = gutter.to;
  for (const word of band.words) {
    const [left, right] = [word.box.x, word.box.x + word.box.width];
    const middle = (left + right) / 2;
    if (middle < (from + to) / 2) from = Math.max(from, right);
    else to = Math.min(to, left);
  }
  if (to - from < Math.min(NARROW_GAP * band.size, 6)) return null;
  // A gap no wider than a blank, in a line that has words on both sides of it, is a line of text.
  const before = Math.max(-Infinity, ...reachLeft);
  if (before > -Infinity) {
    const after = band.words.find((word) => word.box.x >= to - 0.01);
    const own = band.words.find((word) => word.box.x + word.box.width === before);
    if (after && own && after.box.x - before < NARROW_GAP * band.size && isApart(own, after)) return null;
  }
  return { from, to };
}

function divide(band: Band, gutter: Gutter): { left: Word[]; right: Word[] } {
  const middle = (gutter.from + gutter.to) / 2;
  return {
    left: band.words.filter((word) => word.box.x + word.box.width / 2 < middle),
    right: band.words.filter((word) => word.box.x + word.box.width / 2 >= middle),
  };
}

/** A band's words on one side may be lines of their own where baselines differ. */
function splitLines(words: readonly Word[]): VisualLine[] {
  return [lineOf(words)];
}

/** A line alone on its side goes on the block if it shares the block's edge or its middle. */
function fitsBlock(words: readonly Word[], block: readonly VisualLine[]): boolean {
  if (block.length === 0) return true;
  const line = lineOf(words);
  const [left, middle] = [line.box.x, line.box.x + line.box.width / 2];
  return block.some(
    ({ box }) => Math.abs(box.x - left) < SAME_EDGE || Math.abs(box.x + box.width / 2 - middle) < SAME_MIDDLE,
  );
}
