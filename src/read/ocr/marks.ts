/** Small marks that the engine loses or confuses, told by their pixels: the comma in "98,5", the tail of ";". */
import type { OcrWord } from './engine.ts';
import { type Bitmap, type Box, inkIn } from './raster.ts';

/** A mark is no higher than this share of a digit, and begins below this share of its height. */
const MARK_HEIGHT = 0.45;
const MARK_TOP = 0.7;
/** A comma reaches this share of a digit's height below its foot, a full stop stands on it. */
const COMMA_TAIL = 0.06;
/** The lower part of ";" is at least this much higher than its dot. */
const SEMICOLON = 1.5;

export function markRepairs(ink: Bitmap, words: readonly OcrWord[]): { word: number; to: string }[] {
  return words.flatMap((word, index) => {
    const to = /^\d{3}$/u.test(word.text) ? withComma(ink, word) : withTail(ink, word);
    return to === null || to === word.text ? [] : [{ word: index, to }];
  });
}

/** "985" whose ink shows four pieces, one of them small and low, is "98,5". */
function withComma(ink: Bitmap, word: OcrWord): string | null {
  const pieces = piecesOf(ink, word);
  if (pieces.length !== word.text.length + 1) return null;
  const height = Math.max(...pieces.map(({ top, bottom }) => bottom - top));
  const digits = pieces.filter(({ top, bottom }) => bottom - top > 0.8 * height);
  if (digits.length !== word.text.length || height < 10) return null;
  const at = pieces.findIndex((piece) => !digits.includes(piece));
  const [mark, before, after] = [pieces[at]!, pieces[at - 1], pieces[at + 1]];
  if (!before || !after) return null;
  const foot = Math.min(before.bottom, after.bottom);
  const isMark = mark.bottom - mark.top < MARK_HEIGHT * height && mark.top > before.top + MARK_TOP * height;
  if (!isMark || mark.bottom - mark.top < 2) return null;
  // A speck between the digits of a count is no comma: only a tail below the line makes one.
  if (mark.bottom - foot <= COMMA_TAIL * height) return null;
  return `${word.text.slice(0, at)},${word.text.slice(at)}`;
}

/** "phường:" whose last mark has a tail is "phường;". */
function withTail(ink: Bitmap, word: OcrWord): string | null {
  if (!/\p{L}:$/u.test(word.text)) return null;
  const last = piecesOf(ink, word).at(-1);
  if (!last) return null;
  const runs: { height: number; bottom: number }[] = [];
  let from = -1;
  for (let y = last.top; y <= last.bottom; y++) {
    const any = y < last.bottom && inkIn(ink, { ...last, top: y, bottom: y + 1 }) > 0;
    if (any && from < 0) from = y;
    if (!any && from >= 0) {
      runs.push({ height: y - from, bottom: y });
      from = -1;
    }
  }
  const [dot, foot] = runs;
  if (runs.length !== 2 || !dot || !foot || dot.height < 2) return null;
  return foot.height >= SEMICOLON * dot.height && foot.bottom > word.baseline + 1 ? `${word.text.slice(0, -1)};` : null;
}

/** Stretches of columns with ink, specks of a single pixel left out. */
function piecesOf(ink: Bitmap, { x0, x1, y0, y1 }: OcrWord): Box[] {
  const [left, right] = [Math.max(0, Math.floor(x0) - 1), Math.min(ink.width, Math.ceil(x1) + 1)];
  // The engine's box ends at the line's foot where it overlooked a mark.
  const [top, bottom] = [Math.max(0, Math.floor(y0)), Math.min(ink.height, Math.ceil(y1 + 0.25 * (y1 - y0)))];
  const pieces: Box[] = [];
  let open: Box | null = null;
  for (let x = left; x < right; x++) {
    let first = -1;
    let last = -1;
    for (let y = top; y < bottom; y++) {
      if (ink.data[y * ink.width + x] === 0) continue;
      if (first < 0) first = y;
      last = y;
    }
    if (first < 0) {
      open = null;
      continue;
    }
    if (open) {
      open.right = x + 1;
      open.top = Math.min(open.top, first);
      open.bottom = Math.max(open.bottom, last + 1);
    } else pieces.push((open = { left: x, right: x + 1, top: first, bottom: last + 1 }));
  }
  return pieces.filter((piece) => piece.right - piece.left > 1 || piece.bottom - piece.top > 1);
}
