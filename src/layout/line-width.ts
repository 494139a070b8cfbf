/**
 * How wide a line was on paper, told from its words alone.
 *
 * Raw text has lost its geometry, yet a line that ends although the next word would have fitted ends its paragraph.
 * Plans are set in Times New Roman, whose proportions are known; text wrapped by a program counts characters. Which of
 * the two holds is told by the lines themselves: under the right measure full lines are nearly equally wide.
 */
import { foldPlain } from '../language/fold.ts';

export type Measure = (text: string) => number;

/** Advance widths of Times New Roman in thousandths of an em, by character. */
const TIMES: Record<string, number> = {};
for (const [width, characters] of [
  [250, ' .,'],
  [278, "ijlt/;:'’"],
  [333, 'fr-()I[]"'],
  [389, 'sJ'],
  [444, 'acez“”…'],
  [500, 'bdghknopquvxy0123456789–*_'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXY'],
  [778, 'm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
] as const) {
  for (const character of characters) TIMES[character] = width;
}
const CAPITAL_BASE = /\p{Lu}/u;

const proportional: Measure = (text) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += code < advances.length ? (advances[code] ||= advanceOf(code)) : advanceOf(code);
  }
  return width / 500;
};

/** Widths found so far, by character code; Vietnamese ends at U+1EF9. */
const advances = new Uint16Array(0x1f00);

/** Marks take no room: the letter under them tells the width. */
function advanceOf(code: number): number {
  const printed = String.fromCharCode(code);
  const plain = foldPlain(printed);
  return TIMES[CAPITAL_BASE.test(printed) ? plain.toUpperCase() : plain] ?? 500;
}
const counted: Measure = (text) => text.length;

/** A full line is at most this much narrower than the text column (a long next word can leave more). */
const FULL = 0.93;

/** No page holds more letters in a line than this. */
const LONGEST = 'n'.repeat(130);

export interface Column {
  measure: Measure;
  /** The width of a full line, in the measure's units. */
  width: number;
  /** Whether lines were broken to a width at all. */
  wrapped: boolean;
}

/** The text column that lines were wrapped to, and the measure under which they are most even. */
export function columnOf(lines: readonly string[]): Column {
  const told = betterMeasure(lines);
  const fits = (told ? [told.measure] : [counted, proportional]).map((measure) => {
    const widths = Float64Array.from(lines.map(measure)).sort();
    const widest = widths[Math.floor((widths.length - 1) * 0.98)] ?? 0;
    // What is wider is set in smaller letters, or stands in no column.
    const width = told && told.share >= SURELY ? Math.min(widest, told.width) : widest;
    const long = widths.filter((value) => value >= width / 2 && value <= width * 1.02);
    const full = long.filter((value) => value >= width * FULL);
    return { measure, width, full: full.length, share: long.length === 0 ? 0 : full.length / long.length };
  });
  const best = fits[1] && fits[1].share > fits[0]!.share ? fits[1] : fits[0]!;
  return {
    measure: best.measure,
    width: best.width,
    // Where few of the long lines are full, or no page could hold them, each line is a paragraph of its own.
    wrapped: best.full >= 3 && (best.share >= 0.3 || goOn(lines)) && best.measure(LONGEST) >= best.width,
  };
}

/** A line that was broken: how wide it is, and how wide it would have been with the next word. */
type Broken = readonly [from: number, to: number];

/**
 * The measure under which one width has broken more of the lines: each of them fits into it, and with the next word none would.
 * Only lines that go on in the middle of a sentence tell, for these end no paragraph; the first ones may be set in.
 */
function betterMeasure(lines: readonly string[]): Told | null {
  const broken = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && SMALL.test(next)
      ? [{ line, longer: `${line} ${next.split(' ', 1)[0]}`, inner: SMALL.test(line) }]
      : [];
  });
  if (broken.length < FEWEST_BROKEN) return null;
  const told = [counted, proportional].map((measure): Told => {
    const of = (isInner: boolean): Broken[] =>
      broken.filter(({ inner }) => inner === isInner).map(({ line, longer }) => [measure(line), measure(longer)]);
    const [inner, first] = [mostWithin(of(true)), mostWithin(of(false))];
    return {
      measure,
      count: inner.count + first.count,
      share: (inner.count + first.count) / broken.length,
      width: Math.max(inner.width, first.width),
    };
  });
  const [byCount, byWidth] = told as [Told, Told];
  return byCount.count === byWidth.count ? null : byCount.count > byWidth.count ? byCount : byWidth;
}

interface Told {
  measure: Measure;
  /** How many of the lines one width has broken, and which share of them that is. */
  count: number;
  share: number;
  /** The widest that it can be. */
  width: number;
}

const SMALL = /^\p{Ll}{2}/u;
const FEWEST_BROKEN = 12;
const SURELY = 0.75;

/** How many of the lines were broken at one and the same width, and the widest that this can be. */
function mostWithin(broken: readonly Broken[]): { count: number; width: number } {
  const turns = broken.flatMap(([from, to]) => [[from, 1] as const, [to, -1] as const]);
  turns.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let open = 0;
  let count = 0;
  let width = 0;
  for (const [i, [, step]] of turns.entries()) {
    open += step;
    if (open > count) [count, width] = [open, turns[i + 1]![0]];
  }
  return { count, width };
}

/** So many lines begin in the middle of a sentence that a program must have broken them, however uneven they are. */
function goOn(lines: readonly string[]): boolean {
  const rests = lines.filter((line) => /^\p{Ll}{2}/u.test(line));
  return rests.length >= lines.length * 0.15;
}
