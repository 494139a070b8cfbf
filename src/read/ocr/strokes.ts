/**
 * Roman numerals told by their strokes. The engine takes "II" and "III" alike for "11"; the pixels do not lie: each I is
 * an upright stroke with a serif at all four corners, and 1 has none at its head's right, H has a bar, U has no feet.
 */
import type { OcrWord } from './engine.ts';
import { type Bitmap, type Box, inkIn } from './raster.ts';

/** Lower print than this shows no serifs. */
const LEAST_HEIGHT = 12;
/** A column is part of an upright stroke when this share of the tallest column's ink stands in one piece. */
const TALL = 0.85;
/** Of the height of a capital: the widest stroke, the furthest next stroke, the longest serif. */
const STEM_WIDTH = 0.36;
const PITCH = 0.78;
const SERIF = 0.3;
const BAR = 0.26;

/**
 * How many I's the box begins with, 1 to 3; null where its ink is anything else. `whole`: nothing but a full stop may follow.
 * `numeral`: nothing but a small number can stand here, so two strokes or three are I's though low toner left them no serifs.
 */
export function romanStrokes(
  ink: Bitmap,
  box: { x0: number; y0: number; x1: number; y1: number },
  whole: boolean,
  numeral = false,
): number | null {
  const x0 = Math.max(1, Math.floor(box.x0) - 1);
  const x1 = Math.min(ink.width - 1, Math.ceil(box.x1) + 1);
  const y0 = Math.max(0, Math.floor(box.y0) - 1);
  const y1 = Math.min(ink.height, Math.ceil(box.y1) + 1);
  const columns: (Box & { length: number })[] = [];
  for (let x = x0; x < x1; x++) columns.push(longestRun(ink, x, y0, y1));
  const height = columns.reduce((most, { length }) => Math.max(most, length), 0);
  if (height < LEAST_HEIGHT || height < 0.5 * (y1 - y0)) return null;

  const stems = leadingStems(columns, height);
  if (stems.length < 1 || stems.length > 3) return null;
  const needsSerifs = !numeral || stems.length === 1;
  if (needsSerifs && !stems.every((stem) => isSerifed(ink, stem, height, x0, x1))) return null;
  const [first, last] = [stems[0]!, stems.at(-1)!];
  if (inkIn(ink, { ...first, left: x0, right: Math.floor(first.left - SERIF * height) }) > 0) return null;
  if (hasBar(ink, first, last, height)) return null;
  for (let i = 1; i < stems.length; i++) if (isBarred(ink, stems[i - 1]!, stems[i]!, height)) return null;
  if (!whole) return stems.length;
  const left = Math.ceil(last.right + SERIF * height);
  const rest = { left, right: x1, top: last.top, bottom: last.bottom - Math.ceil(0.3 * height) };
  return inkIn(ink, rest) > 0 ? null : stems.length;
}

/** Strokes from the left, each near the one before. */
function leadingStems(columns: readonly (Box & { length: number })[], height: number): Box[] {
  const stems: Box[] = [];
  let open: Box | null = null;
  for (const { length, ...column } of columns) {
    if (length < TALL * height) {
      open = null;
      continue;
    }
    if (open) {
      open.right = column.right;
      open.top = Math.min(open.top, column.top);
      open.bottom = Math.max(open.bottom, column.bottom);
      continue;
    }
    const before = stems.at(-1);
    if (before && column.left - before.right > PITCH * height) break;
    open = column;
    stems.push(open);
  }
  return stems.some(({ left, right }) => right - left > STEM_WIDTH * height) ? [] : stems;
}

/** The longest piece of ink in a column; a single white pixel is noise. */
function longestRun(ink: Bitmap, x: number, y0: number, y1: number): Box & { length: number } {
  const best = { left: x, right: x + 1, top: y0, bottom: y0, length: 0 };
  let top = -1;
  let last = -2;
  for (let y = y0; y < y1; y++) {
    if (ink.data[y * ink.width + x] === 0) continue;
    if (y - last > 2) top = y;
    last = y;
    if (y + 1 - top > best.length) Object.assign(best, { top, bottom: y + 1, length: y + 1 - top });
  }
  return best;
}

/** Ink at both sides of the head and of the foot, as far on the one as on the other: T has a bar, L and 1 lean. */
function isSerifed(ink: Bitmap, stem: Box, height: number, x0: number, x1: number): boolean {
  const band = Math.max(2, Math.round(0.12 * height));
  const reach = Math.ceil(SERIF * height);
  const extent = (from: number, step: 1 | -1, y: number): number => {
    let most = 0;
    for (let row = y; row < y + band; row++) {
      let length = 0;
      for (let x = from; length <= reach && x >= x0 && x < x1 && ink.data[row * ink.width + x] !== 0; x += step)
        length++;
      most = Math.max(most, length);
    }
    return most;
  };
  const least = height >= 20 ? 2 : 1;
  const [head, foot] = [stem.top, stem.bottom - band];
  return [
    extent(stem.left - 1, -1, head),
    extent(stem.right, 1, head),
    extent(stem.left - 1, -1, foot),
    extent(stem.right, 1, foot),
  ].every((length) => length >= least);
}

/** The bar of T reaches further to the side than any serif: "TT" begins and ends with one. */
function hasBar(ink: Bitmap, first: Box, last: Box, height: number): boolean {
  const reach = Math.ceil(BAR * height);
  const band = Math.max(2, Math.round(0.15 * height));
  const isFull = (from: number, step: 1 | -1): boolean => {
    for (let i = 0, x = from; i < reach; i++, x += step)
      if (inkIn(ink, { left: x, right: x + 1, top: first.top, bottom: first.top + band }) === 0) return false;
    return true;
  };
  return isFull(first.left - 1, -1) && isFull(last.right, 1);
}

/** H, N and M have ink between their strokes at half height. */
function isBarred(ink: Bitmap, a: Box, b: Box, height: number): boolean {
  const top = Math.round(a.top + 0.3 * height);
  const bottom = Math.round(a.top + 0.7 * height);
  const area = Math.max(1, (b.left - a.right - 2) * (bottom - top));
  return inkIn(ink, { left: a.right + 1, right: b.left - 1, top, bottom }) > 0.06 * area;
}

/** What upright strokes are read as, then the year or the sign that ends the word. */
const STROKES = /^([IHUuNiLlJT1|!]{1,4})(\/\d{4}[.,;)]?|\)?[.,;]?)$/u;
/** What a Roman numeral of strokes follows: "Quý II", "Phụ lục II", "Phần II". */
const NUMBERED = /^\(?(?:quý|lục|phần|chương)$/iu;

/** Words whose strokes say another Roman numeral than was read: quarters, and labels at a line's beginning. */
export function strokeRepairs(ink: Bitmap, words: readonly OcrWord[]): { word: number; to: string }[] {
  return words.flatMap((word, index) => {
    const match = STROKES.exec(word.text);
    if (!match) return [];
    const [, strokes = '', rest = ''] = match;
    const named = numberedBefore(words, index);
    if (!named) {
      // "1" and "11" count rows: only what holds a letter, and begins its line, can be a label.
      if (!/[^\d|!]/u.test(strokes) || /^[/)]/u.test(rest) || !beginsLine(words, index)) return [];
    }
    const count = romanStrokes(ink, word, !/^[/)]/u.test(rest), named !== null && isQuarter(named));
    if (count === null) return [];
    // "L" for "I.": the full stop was taken for the letter's foot.
    const end = strokes === 'L' && rest === '' ? '.' : rest;
    const to = 'I'.repeat(count) + end;
    return to === word.text ? [] : [{ word: index, to }];
  });
}

/** The word that is numbered so, right before or before others of its numbers ("Quý II, III"), on the same line or on the one above. */
function numberedBefore(words: readonly OcrWord[], index: number): OcrWord | null {
  for (let at = index - 1; at >= 0 && index - at <= MOST_LISTED; at--) {
    const [before, after] = [words[at]!, words[at + 1]!];
    if (Math.abs(after.baseline - before.baseline) >= 2 * before.lineHeight) return null;
    if (NUMBERED.test(before.text)) return before;
    if (!LISTED.test(before.text)) return null;
  }
  return null;
}
const LISTED = /^(?:[IV1l|]{1,4}[,;]?|và|[-–])$/u;
/** Four quarters, with what stands between them. */
const MOST_LISTED = 7;

/** A quarter is no "11". */
const isQuarter = ({ text }: OcrWord): boolean => /^\(?quý$/iu.test(text);

function beginsLine(words: readonly OcrWord[], index: number): boolean {
  const { x0, baseline, lineHeight } = words[index]!;
  return !words.some((other) => other.x1 <= x0 && Math.abs(other.baseline - baseline) < lineHeight / 3);
}
