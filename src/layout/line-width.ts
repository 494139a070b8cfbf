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
  const fits = [counted, proportional].map((measure) => {
    const widths = Float64Array.from(lines.map(measure)).sort();
    const width = widths[Math.floor((widths.length - 1) * 0.98)] ?? 0;
    const long = widths.filter((value) => value >= width / 2 && value <= width * 1.02);
    const full = long.filter((value) => value >= width * FULL);
    return { measure, width, full: full.length, share: long.length === 0 ? 0 : full.length / long.length };
  });
  const told = betterMeasure(lines);
  const isFirst = told ? told === counted : fits[0]!.share >= fits[1]!.share;
  const best = fits[isFirst ? 0 : 1]!;
  return {
    measure: best.measure,
    width: best.width,
    // Where few of the long lines are full, or no page could hold them, each line is a paragraph of its own.
    wrapped: best.full >= 3 && (best.share >= 0.3 || goOn(lines)) && best.measure(LONGEST) >= best.width,
  };
}

/**
 * The measure under which one width has broken more of the lines: each of them fits into it, and with the next word none would.
 * Only lines that begin and go on in the middle of a sentence tell, for they are not set in and end no paragraph.
 */
function betterMeasure(lines: readonly string[]): Measure | null {
  const inner = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && SMALL.test(line) && SMALL.test(next) ? [[line, `${line} ${next.split(' ', 1)[0]}`] as const] : [];
  });
  if (inner.length < FEWEST_INNER) return null;
  const [byCount, byWidth] = [counted, proportional].map((measure) =>
    mostWithin(inner.map(([line, longer]) => [measure(line), measure(longer)])),
  ) as [number, number];
  return byCount === byWidth ? null : byCount > byWidth ? counted : proportional;
}

const SMALL = /^\p{Ll}{2}/u;
const FEWEST_INNER = 8;

/** How many of the spans, each from a line's width to what would not have fitted any more, hold one and the same width. */
function mostWithin(spans: readonly [from: number, to: number][]): number {
  const turns = spans.flatMap(([from, to]) => [[from, 1] as const, [to, -1] as const]);
  turns.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let open = 0;
  let most = 0;
  for (const [, step] of turns) most = Math.max(most, (open += step));
  return most;
}

/** So many lines begin in the middle of a sentence that a program must have broken them, however uneven they are. */
function goOn(lines: readonly string[]): boolean {
  const rests = lines.filter((line) => /^\p{Ll}{2}/u.test(line));
  return rests.length >= lines.length * 0.15;
}
