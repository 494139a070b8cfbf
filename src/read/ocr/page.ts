/** One scanned page: set upright, its rules found, its running text read as a page and its tables cell by cell. */
import type { PagesReading, PlacedPage, PlacedRun } from '../reading.ts';
import { binarise, binariseFaint, clearBorders, evenOut } from './binarise.ts';
import { findCells, type PixelCell } from './cells.ts';
import { runsSideways, skewOf } from './deskew.ts';
import { type Engine, type OcrWord, SEGMENTATION } from './engine.ts';
import { toGrey } from './grey.ts';
import { markRepairs } from './marks.ts';
import { rereadNumbers } from './numbers.ts';
import { findOpenCells } from './open-tables.ts';
import { type Bitmap, fill, type Picture, type Raster, turn, WHITE } from './raster.ts';
import { eraseRules, findRules, HAIRLINE_INCHES, type PixelRule, placedRule } from './rules.ts';
import { scaleFor, straighten } from './scale.ts';
import { signRepairs } from './signs.ts';
import { clearSpecks } from './specks.ts';
import { strokeRepairs } from './strokes.ts';
import { readCells } from './table-cells.ts';
import { isRubbish, placedRun } from './words.ts';

const POINTS_PER_INCH = 72;
/** An image that says nothing of its size is taken for a page of A4. */
const A4_LONG_INCHES = 11.69;
/** Below this share of ink a page is empty but for specks. */
const EMPTY_INK = 0.0002;
/** Words read the wrong way up are guesses; words read the right way are well above. */
const DOUBTFUL_CONFIDENCE = 0.6;
/** A skew below this moves no line into another; resampling would only soften the print. */
const MIN_SKEW_DEGREES = 0.08;

export interface PageOutcome {
  page: PlacedPage;
  /** Words that the pixels show to be others than the engine read. */
  repairs: PagesReading['repairs'];
  /** Why nothing, or not all, could be read. */
  unread: string | null;
}

export async function readPage(
  number: number,
  picture: Picture,
  width: number | null,
  engine: Engine,
): Promise<PageOutcome> {
  const dpi = dpiOf(picture, width);
  const grey = toGrey(picture, dpi);
  clearBorders(grey);
  evenOut(grey, dpi);
  clearSpecks(grey, dpi);
  if (inkShare(grey) < EMPTY_INK) return { page: emptyPage(number, picture, dpi), repairs: [], unread: null };

  const [likeliest, ...others] = runsSideways(grey, dpi) ? ([1, 3, 0] as const) : ([0, 2] as const);
  let best = await readUpright(turn(grey, likeliest), dpi, engine);
  for (const quarters of others) {
    if (best.confidence >= DOUBTFUL_CONFIDENCE) break;
    const other = await readUpright(turn(grey, quarters), dpi, engine);
    if (other.confidence > best.confidence) best = other;
  }
  const runs = best.confidence < DOUBTFUL_CONFIDENCE / 2 ? [] : best.runs;
  const page: PlacedPage = {
    number,
    width: best.width,
    height: best.height,
    runs,
    rules: runs.length > 0 ? best.rules : [],
    textFrom: 'ocr',
  };
  const repairs = runs.length === 0 ? [] : best.repairs.map((repair) => ({ ...repair, page: number }));
  return { page, repairs, unread: runs.length === 0 ? 'no-words' : null };
}

/** How fine the image is: from the page's size, else from the file, else from the size of A4. */
function dpiOf(picture: Picture, width: number | null): number {
  if (width !== null && width > 0) return (picture.width * POINTS_PER_INCH) / width;
  if (picture.dpi !== null && picture.dpi >= 72 && picture.dpi <= 1200) {
    // Cameras write 72 whatever they saw: a page that would be larger than A3 is none.
    const inches = Math.max(picture.width, picture.height) / picture.dpi;
    if (inches < 17) return picture.dpi;
  }
  return Math.max(picture.width, picture.height) / A4_LONG_INCHES;
}

function inkShare(raster: Raster): number {
  let ink = 0;
  for (const value of raster.data) if (value < 128) ink++;
  return ink / raster.data.length;
}

function emptyPage(number: number, picture: Picture, dpi: number): PlacedPage {
  const scale = POINTS_PER_INCH / dpi;
  return { number, width: picture.width * scale, height: picture.height * scale, runs: [], rules: [], textFrom: 'ocr' };
}

interface UprightPage {
  width: number;
  height: number;
  runs: PlacedRun[];
  rules: PlacedPage['rules'];
  repairs: { kind: 'ocr'; from: string; to: string; run: number }[];
  /** Mean over the letters. */
  confidence: number;
}

async function readUpright(turned: Raster, imageDpi: number, engine: Engine): Promise<UprightPage> {
  const skew = skewOf(turned, imageDpi);
  const scale = scaleFor(imageDpi);
  const raster = straighten(turned, Math.abs(skew) < MIN_SKEW_DEGREES ? 0 : skew, scale);
  const dpi = imageDpi * (raster.width / turned.width);
  const { rules, cells: ruled } = findTables(raster, dpi);
  eraseRules(raster, rules);
  const ink = binarise(raster);
  const cells = [...ruled, ...findOpenCells(ink, ruled, dpi)];

  // The page is read without its tables: the engine's own idea of columns would mix the cells.
  const open: Raster = { ...raster, data: raster.data.slice() };
  for (const cell of cells) {
    fill(open, cell.left, cell.top, cell.right - cell.left, cell.bottom - cell.top, WHITE);
  }
  const outside = (await engine.recognise(open, SEGMENTATION.page, dpi)).filter((word) => !isInside(word, cells));
  const inside = await readCells(raster, ink, cells, dpi, engine);
  const words = [...outside, ...inside].filter((word) => !isRubbish(word, dpi));
  const repairs: UprightPage['repairs'] = [];
  const repair = (found: readonly { word: number; to: string }[]): void => {
    for (const { word, to } of found) {
      repairs.push({ kind: 'ocr', from: words[word]!.text, to, run: word });
      words[word] = { ...words[word]!, text: to };
    }
  };
  repair(await rereadNumbers(raster, words, dpi, engine));
  repair([...strokeRepairs(ink, words), ...markRepairs(ink, words)]);
  repair(signRepairs(ink, words));
  const points = POINTS_PER_INCH / dpi;
  return {
    repairs,
    width: raster.width * points,
    height: raster.height * points,
    runs: words.map((word) => placedRun(word, points)),
    rules: rules.map((rule) => placedRule(rule, points)),
    confidence: meanConfidence(words),
  };
}

/** Rules by the ink of print; where that leaves a table open that the faintest ink closes, by that. */
function findTables(raster: Raster, dpi: number): { rules: PixelRule[]; cells: PixelCell[] } {
  const tablesOf = (ink: Bitmap, thickest?: number): { rules: PixelRule[]; cells: PixelCell[] } => {
    const rules = findRules(ink, dpi, thickest);
    return { rules, cells: findCells(rules, dpi) };
  };
  const [plain, faint] = [tablesOf(binarise(raster)), tablesOf(binariseFaint(raster), HAIRLINE_INCHES)];
  return faint.cells.length > FAR_MORE * plain.cells.length ? faint : plain;
}

/** Noise makes up a cell here and there; a table that lost a few of its hairlines has several less. */
const FAR_MORE = 1.1;

function isInside(word: OcrWord, cells: readonly PixelCell[]): boolean {
  const x = (word.x0 + word.x1) / 2;
  const y = (word.y0 + word.y1) / 2;
  return cells.some((cell) => cell.left < x && x < cell.right && cell.top < y && y < cell.bottom);
}

function meanConfidence(words: readonly OcrWord[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (letters === 0) return 0;
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}
