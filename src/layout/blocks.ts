/** Blocks that stand side by side (letterhead, signatures): each is read whole, the left one first. */
import { isApart, lineOf, type VisualLine } from './lines.ts';
import type { Word } from './words.ts';

export interface Beside {
  kind: 'beside';
  left: VisualLine[];
  right: VisualLine[];
  gutter: Gutter;
  /** Goes on with the blocks that a page break cut. */
  continues: boolean;
}

export type Stretch = { kind: 'lines'; lines: VisualLine[] } | Beside;

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

/** The first line of every letterhead: whatever stood above belongs to another paper. */
const NATIONAL_HEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/u;

/** "II.", "1.1.", "(14)", "a)", "-" at the head of a line; a scan may show one as two letters of any kind. */
const LABEL_ALONE = /^(?:[IVXLC]{1,6}\.?|[^\p{L}]{0,6}\p{L}{0,2}[^\p{L}]{0,2})$/u;

interface Band {
  lines: VisualLine[];
  words: Word[];
  top: number;
  bottom: number;
  size: number;
}

export interface Gutter {
  from: number;
  to: number;
}

/** `cut`: the blocks that stood last on the page before, if these lines begin a page. */
export function stretchesOf(lines: readonly VisualLine[], width: number, cut: Beside | null = null): Stretch[] {
  const bands = bandsOf(lines);
  const stretches: Stretch[] = [];
  const plain = (band: Band): void => {
    const last = stretches.at(-1);
    if (last?.kind === 'lines') last.lines.push(...band.lines);
    else stretches.push({ kind: 'lines', lines: [...band.lines] });
  };
  let i = 0;
  if (cut) {
    const rest = goOn(bands, 0, cut.gutter, cut);
    if (rest.next > 0) stretches.push({ ...rest.stretch, continues: true });
    i = rest.next;
  }
  while (i < bands.length) {
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

/** Gaps between neighbouring words of a band, wider than so many ems; none behind a label, which numbering sets apart. */
function gapsOf(band: Band, ems: number): Gutter[] {
  const gaps: Gutter[] = [];
  let reach = -Infinity;
  for (const [index, word] of band.words.entries()) {
    const isBehindLabel = index === 1 && LABEL_ALONE.test(band.words[0]!.text);
    if (!isBehindLabel && reach > -Infinity && word.box.x - reach > ems * band.size)
      gaps.push({ from: reach, to: word.box.x });
    reach = Math.max(reach, word.box.x + word.box.width);
  }
  return gaps;
}

function besideFrom(bands: readonly Band[], start: number, width: number): { stretch: Beside; next: number } | null {
  const seed = seedGutter(bands, start, width);
  if (!seed) return null;
  const found = goOn(bands, start, seed, null);
  const { left, right } = found.stretch;
  return left.length > 0 && right.length > 0 && left.length + right.length >= 3 ? found : null;
}

/** Bands that the gutter divides, or that stand in one of the blocks, from `start` on. */
function goOn(
  bands: readonly Band[],
  start: number,
  seed: Gutter,
  before: Pick<Beside, 'left' | 'right'> | null,
): { stretch: Beside; next: number } {
  let gutter = seed;
  let last: Band | null = null;
  const [left, right]: [VisualLine[], VisualLine[]] = [[], []];
  let i = start;
  for (; i < bands.length; i++) {
    const band = bands[i]!;
    if ((right.length > 0 || before) && NATIONAL_HEAD.test(band.lines.map((line) => line.text).join(' '))) break;
    const narrowed = narrow(gutter, band);
    if (!narrowed) break;
    const sides = divide(band, narrowed);
    const both = sides.left.length > 0 && sides.right.length > 0;
    if (!both && (last || before)) {
      const [words, block] =
        sides.left.length > 0
          ? [sides.left, [...(before?.left ?? []), ...left]]
          : [sides.right, [...(before?.right ?? []), ...right]];
      if (!fitsBlock(words, block)) break;
    }
    if (last) {
      const room = (band.top - last.bottom) / band.size;
      if (room > (!both && sides.right.length > 0 ? ROOM_TO_SIGN : ROOM_BETWEEN)) break;
    }
    gutter = narrowed;
    last = band;
    if (sides.left.length > 0) left.push(lineOf(sides.left));
    if (sides.right.length > 0) right.push(lineOf(sides.right));
  }
  return { stretch: { kind: 'beside', left, right, gutter, continues: false }, next: i };
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
  // One block may begin a line above the other: "Nơi nhận:" or the signer's post.
  const [line] = band.lines;
  const [gap] = wideBelow as [Gutter];
  if (band.lines.length !== 1 || !line) return null;
  const right = line.box.x + line.box.width;
  const sides = divide(below, gap);
  if (right < gap.to && (line.bold || line.italic) && fitsBlock(band.words, [lineOf(sides.left)])) {
    return { from: Math.max(gap.from, right), to: gap.to };
  }
  if (line.box.x > gap.from && line.box.x > width / 3 && fitsBlock(band.words, [lineOf(sides.right)])) {
    return { from: gap.from, to: Math.min(gap.to, line.box.x) };
  }
  return null;
}

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

/** A line alone on its side goes on the block if it shares the block's edge or its middle. */
function fitsBlock(words: readonly Word[], block: readonly VisualLine[]): boolean {
  if (block.length === 0) return true;
  const line = lineOf(words);
  const [left, middle] = [line.box.x, line.box.x + line.box.width / 2];
  return block.some(
    ({ box }) => Math.abs(box.x - left) < SAME_EDGE || Math.abs(box.x + box.width / 2 - middle) < SAME_MIDDLE,
  );
}
