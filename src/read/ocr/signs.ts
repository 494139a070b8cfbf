/**
 * "≥ 98,5": the engine has no letter for the sign, leaves it out or takes it for ">". Its pixels tell it: two strokes that
 * meet at one side, and for "or equal" a bar below them.
 */
import type { OcrWord } from './engine.ts';
import { type Bitmap, type Box, inkIn } from './raster.ts';

/** Of a digit's height: how far before the number a sign ends, how wide and how high it is. */
const FURTHEST = 0.9;
const WIDTH = [0.35, 1.2] as const;
const HEIGHT = [0.35, 1.2] as const;
/** A bar covers so much of the sign's width, in its lower part. */
const BAR = 0.75;
const LOWER = 0.62;
/** By so much of the width the strokes' middle stands off from their ends. */
const VERTEX = 0.15;

const NUMBER = /^[<>Ss]?\d[\d.,]*%?$/u;
/** ">95", "S15", "285": the word begins with what was read for the sign; few figures of plans are as large as "285". */
const SIGN_WITH_FIGURE = /^(?:[<>Ss]|2(?=(?:[1-9]\d|100)(?:[.,]\d+)?%?$))/u;
/** "Z 75", "2 50": what the engine makes of a sign that stands by itself. */
const SIGN_AS_LETTER = /^[2zZSs5>?]$/u;

/** Numbers before which the ink has a sign that was not read, or another than was read. */
export function signRepairs(ink: Bitmap, words: readonly OcrWord[]): { word: number; to: string }[] {
  return words.flatMap((word, index) => {
    if (!NUMBER.test(word.text)) return [];
    const read = SIGN_WITH_FIGURE.test(word.text);
    const height = word.y1 - word.y0;
    const before = read ? -1 : letterBefore(words, word, height);
    const box = read
      ? firstPiece(ink, word)
      : before >= 0
        ? firstPiece(ink, words[before]!)
        : pieceBefore(ink, words, word, height);
    const sign = box && isOfSize(box, height) ? signOf(ink, box, word.text.startsWith('2')) : null;
    if (sign === null || (read && sign === word.text[0])) return [];
    if (before >= 0) return [{ word: before, to: sign }];
    return [{ word: index, to: read ? sign + word.text.slice(1) : `${sign} ${word.text}` }];
  });
}

/** A word of one letter on the number's line, where a sign would stand; -1 where there is none. */
const letterBefore = (words: readonly OcrWord[], { x0, y0, y1 }: OcrWord, height: number): number =>
  words.findIndex(
    (other) =>
      SIGN_AS_LETTER.test(other.text) &&
      other.x1 <= x0 &&
      x0 - other.x1 <= FURTHEST * height &&
      other.y0 < y1 &&
      other.y1 > y0,
  );

const isOfSize = ({ left, right, top, bottom }: Box, height: number): boolean =>
  right - left >= WIDTH[0] * height &&
  right - left <= WIDTH[1] * height &&
  bottom - top >= HEIGHT[0] * height &&
  bottom - top <= HEIGHT[1] * height;

/** The leftmost ink of the word, up to the first white column. */
function firstPiece(ink: Bitmap, { x0, x1, y0, y1 }: OcrWord): Box | null {
  return pieceFrom(ink, Math.floor(x0), 1, Math.floor(y0), Math.ceil(y1), Math.ceil(x1));
}

/** The ink right before the word, if it belongs to no other word. */
function pieceBefore(ink: Bitmap, words: readonly OcrWord[], word: OcrWord, height: number): Box | null {
  const [top, bottom] = [Math.floor(word.y0), Math.ceil(word.y1)];
  const end = Math.floor(word.x0 - (FURTHEST + WIDTH[1]) * height);
  const box = pieceFrom(ink, Math.floor(word.x0) - 2, -1, top, bottom, Math.max(0, end));
  if (!box || word.x0 - box.right > FURTHEST * height) return null;
  const isRead = words.some(
    (other) => other !== word && other.x0 < box.right && other.x1 > box.left && other.y0 < bottom && other.y1 > top,
  );
  return isRead ? null : box;
}

/** The first run of columns with ink from `from` on, in one direction, not beyond `end`. */
function pieceFrom(ink: Bitmap, from: number, step: 1 | -1, top: number, bottom: number, end: number): Box | null {
  let first = -1;
  let x = Math.max(0, Math.min(ink.width - 1, from));
  for (; step > 0 ? x < end : x > end; x += step) {
    const any = inkIn(ink, { left: x, right: x + 1, top, bottom }) > 0;
    if (any && first < 0) first = x;
    if (!any && first >= 0) break;
  }
  if (first < 0) return null;
  const [left, right] = step > 0 ? [first, x] : [x + 1, first + 1];
  let [high, low] = [bottom, top];
  for (let y = top; y < bottom; y++) {
    if (!rowInk(ink, y, left, right).length) continue;
    high = Math.min(high, y);
    low = y + 1;
  }
  return { left, right, top: high, bottom: low };
}

function rowInk({ data, width, height }: Bitmap, y: number, left: number, right: number): number[] {
  const found: number[] = [];
  if (y < 0 || y >= height) return found;
  for (let x = left; x < right; x++) if (data[y * width + x] === 1) found.push(x);
  return found;
}

/**
 * The sign that the ink of a box is; null for a letter, a dash or a speck. Where a "2" was read the bar must stand apart from
 * the strokes: the foot of a real one hangs on them.
 */
function signOf(ink: Bitmap, box: Box, mayBeTwo: boolean): '>' | '<' | '≥' | '≤' | null {
  const { left, right, top, bottom } = box;
  const width = right - left;
  const isBar = (y: number): boolean => rowInk(ink, y, left, right).length >= BAR * width;
  let bar = -1;
  for (let y = bottom - 1; y >= top + LOWER * (bottom - top); y--) if (isBar(y)) bar = y;
  // Above the bar, and above the white that parts it from the strokes.
  let end = bar < 0 ? bottom : bar;
  while (bar >= 0 && end > top && rowInk(ink, end - 1, left, right).length === 0) end--;
  if (mayBeTwo && (bar < 0 || end === bar)) return null;
  const third = Math.floor((end - top) / 3);
  if (third < 2) return null;
  const middleOf = (from: number, to: number): number | null => {
    let [sum, count] = [0, 0];
    for (let y = from; y < to; y++) {
      for (const x of rowInk(ink, y, left, right)) {
        sum += x;
        count++;
      }
    }
    return count === 0 ? null : (sum / count - left) / width;
  };
  const upper = middleOf(top, top + third);
  const middle = middleOf(top + third, end - third);
  const lower = middleOf(end - third, end);
  if (upper === null || middle === null || lower === null || Math.abs(upper - lower) > VERTEX) return null;
  const lean = middle - (upper + lower) / 2;
  if (Math.abs(lean) < VERTEX) return null;
  if (lean > 0) return bar >= 0 ? '≥' : '>';
  return bar >= 0 ? '≤' : '<';
}
