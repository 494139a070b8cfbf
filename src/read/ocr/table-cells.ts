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
  const words = await Promise.all(cells.map((cell) => readCell(raster, ink, cell, dpi, engine)));
  return words.flat();
}

async function readCell(raster: Raster, ink: Bitmap, cell: PixelCell, dpi: number, engine: Engine): Promise<OcrWord[]> {
  const box = tighten(ink, cell, dpi);
  if (box === null) return [];
  const margin = Math.round(MARGIN_INCHES * dpi);
  const enlarged = Math.max(1, CELL_DPI / dpi);
  const image = straighten(
    crop(raster, box.left, box.top, box.right - box.left, box.bottom - box.top, margin),
    0,
    enlarged,
  );
  const read = async (segmentation: Segmentation): Promise<OcrWord[]> =>
    (await engine.recognise(image, segmentation, dpi * enlarged)).map((word) => ({
      ...word,
      x0: word.x0 / enlarged + box.left - margin,
      x1: word.x1 / enlarged + box.left - margin,
      y0: word.y0 / enlarged + box.top - margin,
      y1: word.y1 / enlarged + box.top - margin,
      baseline: word.baseline / enlarged + box.top - margin,
      lineHeight: word.lineHeight / enlarged,
    }));
  const first = box.lines === 1 ? SEGMENTATION.line : SEGMENTATION.block;
  const words = await read(first);
  if (words.length > 0 && isSound(words, box.lines)) return words;
  const second = await read(first === SEGMENTATION.line ? SEGMENTATION.block : SEGMENTATION.sparse);
  if (words.length === 0) return second;
  const third = first === SEGMENTATION.block ? await read(SEGMENTATION.column) : [];
  return [second, third].reduce((best, other) => (worthOf(other) > MUCH_BETTER * worthOf(best) ? other : best), words);
}

/** Below this mean confidence a cell is read again. */
const SURE_CELL = 0.8;
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
