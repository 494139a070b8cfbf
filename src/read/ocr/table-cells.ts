/** Tables read cell by cell: what the engine sees has no neighbours to be mixed with. */
import type { PixelCell } from './cells.ts';
import { type Engine, type OcrWord, SEGMENTATION, type Segmentation } from './engine.ts';
import { type Bitmap, crop, type Raster } from './raster.ts';
import { straighten } from './scale.ts';

/** Inside the rule's own remains. */
const INSET_INCHES = 0.02;
/** The engine wants white around the words. */
const MARGIN_INCHES = 0.06;
/** Tables are set in smaller print than the text around them. */
const CELL_DPI = 300;
/** The same print in another size rarely leads to the same slip. */
const OTHER_CELL_DPI = 400;
/** A number alone is too short for the engine to know large print from bold, and letters from digits. */
const NUMBER_DPI = 250;
const NUMBER_SIGNS = '0123456789.';
const ROW_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?$/u;
/** No wider are the numbers of rows. */
const WIDEST_NUMBER_INCHES = 0.5;
/** Rows of ink parted by less than this belong to one line: dots below and accents above their letters. */
const LINE_GAP_INCHES = 0.015;
/** Less ink than this (in square inches) is dust. */
const DUST_SQUARE_INCHES = 0.0004;

export async function readCells(
  raster: Raster,
  ink: Bitmap,
  cells: readonly PixelCell[],
  dpi: number,
  engine: Engine,
): Promise<OcrWord[]> {
  const words = await Promise.all(cells.map((cell) => readCell(raster, ink, cell, dpi, engine, isFirst(cell, cells))));
  return words.flat();
}

/** Does nothing stand to the left of the cell? */
const isFirst = ({ left, top, bottom }: PixelCell, cells: readonly PixelCell[]): boolean =>
  !cells.some((other) => other.right <= left && other.top < bottom && other.bottom > top);

async function readCell(
  raster: Raster,
  ink: Bitmap,
  cell: PixelCell,
  dpi: number,
  engine: Engine,
  mayBeNumber: boolean,
): Promise<OcrWord[]> {
  const box = tighten(ink, cell, dpi);
  if (box === null) return [];
  const margin = Math.round(MARGIN_INCHES * dpi);
  const cut = crop(raster, box.left, box.top, box.right - box.left, box.bottom - box.top, margin);
  const read = async (segmentation: Segmentation, atDpi = CELL_DPI, signs = ''): Promise<OcrWord[]> => {
    const enlarged = Math.max(1, atDpi / dpi);
    return (await engine.recognise(straighten(cut, 0, enlarged), segmentation, dpi * enlarged, signs)).map((word) => ({
      ...word,
      x0: word.x0 / enlarged + box.left - margin,
      x1: word.x1 / enlarged + box.left - margin,
      y0: word.y0 / enlarged + box.top - margin,
      y1: word.y1 / enlarged + box.top - margin,
      baseline: word.baseline / enlarged + box.top - margin,
      lineHeight: word.lineHeight / enlarged,
    }));
  };
  const isGood = (words: readonly OcrWord[]): boolean =>
    words.length > 0 && isSound(words, box.lines) && unreadInk(ink, box, words, dpi) < MOST_UNREAD;
  const first = box.lines === 1 ? SEGMENTATION.line : SEGMENTATION.block;
  let best = await read(first);
  const others: (() => Promise<OcrWord[]>)[] = [
    () => read(first === SEGMENTATION.line ? SEGMENTATION.block : SEGMENTATION.sparse),
    ...(first === SEGMENTATION.block ? [() => read(SEGMENTATION.column)] : []),
    () => read(first, OTHER_CELL_DPI),
  ];
  for (const other of others) {
    if (isGood(best)) break;
    const words = await other();
    if (best.length === 0 || worthOf(words) > MUCH_BETTER * worthOf(best)) best = words;
  }
  const isNarrow = box.lines === 1 && box.right - box.left < WIDEST_NUMBER_INCHES * dpi;
  if (mayBeNumber && isNarrow && !isGood(best)) {
    const number = await read(SEGMENTATION.line, NUMBER_DPI, NUMBER_SIGNS);
    const [word, ...others] = number;
    const isNumber = word !== undefined && others.length === 0 && ROW_NUMBER.test(word.text);
    if (isNumber && word.confidence > Math.max(SURE_NUMBER, ...best.map(({ confidence }) => confidence))) best = number;
  }
  return best.map((word) => (best.length === 1 ? asTallAs(box, word) : word));
}

/** Of a "4" alone the engine gives the place of its eye: a word that has the cell to itself stands where the ink does. */
function asTallAs(box: InkBox, word: OcrWord): OcrWord {
  const height = box.bottom - box.top;
  if (box.lines > 1 || word.y1 - word.y0 >= TALL_ENOUGH * height) return word;
  const { left: x0, right: x1, top: y0, bottom: y1 } = box;
  return { ...word, x0, x1, y0, y1, baseline: y1, lineHeight: Math.max(word.lineHeight, ROW_OF_DIGIT * height) };
}

const TALL_ENOUGH = 0.6;
/** A row reaches from the foot of descenders to the head of ascenders; a digit has neither. */
const ROW_OF_DIGIT = 1.4;

/** Below this mean confidence a cell is read again. */
const SURE_CELL = 0.8;
/** … and from here a number read in another size is taken, if the engine was less sure before. */
const SURE_NUMBER = 0.7;
/** Of two readings the later one must be this much better, so that chance decides nothing. */
const MUCH_BETTER = 1.03;
/** A letter read with this confidence is worth nothing: it may as well be another. */
const WORTHLESS = 0.5;

/** As many lines as there are lines of ink, by an engine that was sure. Accents may make two lines of ink of one. */
function isSound(words: readonly OcrWord[], inkLines: number): boolean {
  const lines = new Set(words.map((word) => word.line)).size;
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const sure = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
  return sure >= SURE_CELL && lines >= inkLines / 2;
}

/** Letters, each by how sure the engine was, never below nothing: an empty reading beats no doubtful one. */
function worthOf(words: readonly OcrWord[]): number {
  return Math.max(
    0,
    words.reduce((sum, word) => sum + (word.confidence - WORTHLESS) * word.text.length, 0),
  );
}

/** More of a cell's ink than accents and dust make up. */
const MOST_UNREAD = 0.15;
/** Accents and tails reach out of the box that the engine gives a word. */
const REACH_INCHES = 0.025;

/** Share of the cell's ink that no word with letters stands on: words that the engine passed over. */
function unreadInk(ink: Bitmap, cell: PixelCell, words: readonly OcrWord[], dpi: number): number {
  const reach = REACH_INCHES * dpi;
  const read = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  let [all, unread] = [0, 0];
  for (let y = cell.top; y < cell.bottom; y++) {
    const near = read.filter(({ y0, y1 }) => y0 - reach <= y && y <= y1 + reach);
    for (let x = cell.left; x < cell.right; x++) {
      if (ink.data[y * ink.width + x] === 0) continue;
      all++;
      if (!near.some(({ x0, x1 }) => x0 - reach <= x && x <= x1 + reach)) unread++;
    }
  }
  return all === 0 ? 0 : unread / all;
}

interface InkBox extends PixelCell {
  lines: number;
}

/** The cell's ink and in how many lines it stands; null for an empty cell. */
function tighten(ink: Bitmap, cell: PixelCell, dpi: number): InkBox | null {
  const inset = INSET_INCHES * dpi;
  const left = Math.max(0, Math.ceil(cell.left + inset));
  const right = Math.min(ink.width, Math.floor(cell.right - inset));
  const top = Math.max(0, Math.ceil(cell.top + inset));
  const bottom = Math.min(ink.height, Math.floor(cell.bottom - inset));
  const box: InkBox = { left: right, top: bottom, right: left, bottom: top, lines: 0 };
  let area = 0;
  let lastInk = -Infinity;
  for (let y = top; y < bottom; y++) {
    let any = false;
    for (let x = left; x < right; x++) {
      if (ink.data[y * ink.width + x] === 0) continue;
      any = true;
      area++;
      if (x < box.left) box.left = x;
      if (x >= box.right) box.right = x + 1;
    }
    if (!any) continue;
    if (y - lastInk > LINE_GAP_INCHES * dpi) box.lines++;
    lastInk = y;
    if (y < box.top) box.top = y;
    box.bottom = y + 1;
  }
  return area < DUST_SQUARE_INCHES * dpi * dpi ? null : box;
}
