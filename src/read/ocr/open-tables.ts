/**
 * Tables whose hairlines the scanner lost: where white corridors run down between three columns or more, each piece of
 * print between them is read alone, as a ruled cell is. The engine's own idea of such a page mixes the columns.
 */
import type { PixelCell } from './cells.ts';
import { type Bitmap, fill } from './raster.ts';

/** A band of rows with ink between rows without. */
interface Strip {
  top: number;
  bottom: number;
  /** Where it has ink, column of pixels by column. */
  ink: Uint8Array;
}

/** No more ink than this in a row of pixels is dust. */
const DUST_INCHES = 0.008;
/** Lines of one cell stand nearer than this, rows further apart. */
const NEAR_INCHES = 0.07;
/** Through several lines no blanks of running text come over each other; cells that are not full leave this and more. */
const WIDE_INCHES = 0.12;
/** A single line may be stretched until its blanks are nearly as wide as this. */
const WIDE_IN_LINE_INCHES = 0.3;
const TWO_LINES_INCHES = 0.3;
/** Print of less height is an underline or what is left of a rule. */
const LOWEST_INCHES = 0.03;
/** Wider than a blank in the print of tables: what stays white down the rows parts two columns. */
const CORRIDOR_INCHES = 0.048;
/** Two corridors make three columns; a letterhead or a signature block has one. */
const FEWEST_CORRIDORS = 2;
/** Chance may part the words of two lines alike; this is the height of three. */
const LOWEST_TABLE_INCHES = 0.5;
/** A table whose rows leave no room between them is one strip; so is a paragraph, which is hardly ever this high. */
const LOWEST_STRIP_INCHES = 1.5;
/** Group rows and lines of full or half-empty rows between those that show the columns. */
const MOST_BETWEEN = 4;
/** Share of the strips that may reach into a corridor, and one at any rate: a heading over two columns, a speck. */
const CROSSED = 0.1;
/** Of fewer strips none may differ from the others. */
const FEWEST_TO_DIFFER = 3;

export function findOpenCells(print: Bitmap, ruled: readonly PixelCell[], dpi: number): PixelCell[] {
  const ink: Bitmap = { ...print, data: print.data.slice() };
  for (const { left, top, right, bottom } of ruled) fill(ink, left, top, right - left, bottom - top, 0);
  return regionsOf(stripsOf(ink, dpi), dpi).flatMap((strips) => cellsOf(strips, dpi));
}

function stripsOf(ink: Bitmap, dpi: number): Strip[] {
  const { width, height, data } = ink;
  const strips: Strip[] = [];
  let open: Strip | null = null;
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    let sum = 0;
    for (const value of row) sum += value;
    if (sum <= DUST_INCHES * dpi) continue;
    if (!open || y - open.bottom > NEAR_INCHES * dpi) {
      open = { top: y, bottom: y, ink: new Uint8Array(width) };
      strips.push(open);
    }
    open.bottom = y + 1;
    for (let x = 0; x < width; x++) if (row[x]) open.ink[x] = 1;
  }
  return strips.filter(({ top, bottom }) => bottom - top >= LOWEST_INCHES * dpi);
}

/** Runs of strips that show several columns, with few others between. */
function regionsOf(strips: readonly Strip[], dpi: number): Strip[][] {
  const regions: Strip[][] = [];
  let between: Strip[] = [];
  for (const strip of strips) {
    if (!showsColumns(strip, dpi)) {
      between.push(strip);
      continue;
    }
    const open = regions.at(-1);
    if (open && between.length <= MOST_BETWEEN) open.push(...between, strip);
    else regions.push([strip]);
    between = [];
  }
  return regions;
}

function showsColumns({ top, bottom, ink }: Strip, dpi: number): boolean {
  const wide = bottom - top < TWO_LINES_INCHES * dpi ? WIDE_IN_LINE_INCHES : WIDE_INCHES;
  return whiteRuns(ink, wide * dpi).length >= FEWEST_CORRIDORS;
}

/** Runs without ink between the first and the last ink. */
function whiteRuns(ink: Uint8Array, narrowest: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let last = -1;
  ink.forEach((value, x) => {
    if (value === 0) return;
    if (last >= 0 && x - last - 1 >= narrowest) runs.push({ from: last + 1, to: x });
    last = x;
  });
  return runs;
}

function cellsOf(strips: readonly Strip[], dpi: number): PixelCell[] {
  const telling = strips.filter((strip) => showsColumns(strip, dpi));
  const height = telling.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  if (height < (telling.length > 1 ? LOWEST_TABLE_INCHES : LOWEST_STRIP_INCHES) * dpi) return [];
  const mayCross = telling.length < FEWEST_TO_DIFFER ? 0 : Math.max(1, CROSSED * telling.length);
  const common = telling[0]!.ink.map((_, x) => {
    const crossing = telling.reduce((sum, strip) => sum + strip.ink[x]!, 0);
    return crossing > mayCross ? 1 : 0;
  });
  const corridors = whiteRuns(common, CORRIDOR_INCHES * dpi);
  if (corridors.length < FEWEST_CORRIDORS) return [];
  const borders = corridors.map(({ from, to }) => Math.round((from + to) / 2));
  const keeping = telling.filter(({ ink }) => borders.every((x) => ink[x] === 0));
  // Stretched lines above short ones leave white, too, but each at other places.
  if (keeping.length * 2 <= telling.length) return [];
  const room = (NEAR_INCHES * dpi) / 2;
  return strips.flatMap(({ top, bottom, ink }) => {
    const open = borders.filter((x) => ink[x] === 0);
    if (open.length === 0) return [];
    return [0, ...open].map((left, i) => ({
      left,
      right: open[i] ?? ink.length,
      top: Math.max(0, Math.floor(top - room)),
      bottom: Math.ceil(bottom + room),
    }));
  });
}
