/**
 * Tables of indicators, or of numbers per place, whose rows are counted, flattened into lines. The numbers tell where the
 * rows begin, the figures in each row where its name ends; a row that says it all in words keeps them as its name.
 */
import type { Span } from '../../../read/source-document.ts';
import { namesNoMatter } from '../../../registry/indicator-columns.ts';
import { FigureFinder, figuresAlone } from './figures.ts';
import type { IndicatorHead } from './indicator-head.ts';
import { type ReadRow, RowReader } from './numbered-row.ts';
import { Joined, type Piece } from './pieces.ts';
import type { HeadColumn, RowTable } from './placed-rows.ts';
import { withoutProse } from './prose-below.ts';
import { areaOfName, isGroupTitle, nameAreas, numberAt, ownerOfName, type Part, partsOf } from './row-parts.ts';
import { type FigureColumn, type Heading, type Reading, unitOfColumn } from './storeys.ts';

/** Without a unit or places to tell them, rows are numbered lines as any list has. */
const FEWEST_ROWS = 3;
const FEWEST_UNTOLD = 4;
/** One number behind the name of an office may be anything. */
const FEWEST_OF_PLACES = 2;
/** From this share of rows with figures on, they are what the table is about. */
const MOSTLY_FIGURES = 0.7;

/** The rows under a head; null where they are not such a table, or where the head may be read in two ways. */
export function rowsByNumbers(text: string, head: IndicatorHead, below: readonly Piece[]): RowTable | null {
  const partings = partingsOf(text, head, below);
  // Where both would do, more columns say more.
  const counts = [...new Set(head.readings.map(({ figures }) => figures.length))].sort((a, b) => b - a);
  for (const count of counts) {
    if (head.ofPlaces && count < FEWEST_OF_PLACES) return null;
    const readings = head.readings.filter(({ figures }) => figures.length === count);
    for (const parts of partings) {
      const rows = rowsWith(head, readings[0]!, parts);
      if (!rows) continue;
      const meant = readings.length === 1 ? readings : meantBy(readings, rows);
      return meant.length === 1 ? { head: columnsOf(head, meant[0]!), rows: rows.map(({ row }) => row) } : null;
    }
  }
  return null;
}

/** The ways to part the lines into rows: areas' names as such, or, where no column is for them, as words of the rows. */
function partingsOf(text: string, head: IndicatorHead, below: readonly Piece[]): Part[][] {
  const { area, ofOwners, ofPlaces } = head;
  if (!area) return (['groups', 'none'] as const).map((titles) => partsOf(text, below, { titles, whole: ofPlaces }));
  const parts = partsOf(text, below, { titles: ofOwners ? 'none' : 'areas', whole: ofPlaces });
  for (const part of parts) {
    if (part.kind !== 'row' || part.area.length > 0) continue;
    const named = ofOwners ? ownerOfName(part.pieces) : areaOfName(text, part.pieces);
    if (named && !isNameless(head, named.name)) [part.area, part.pieces] = [named.area, named.name];
  }
  return [parts];
}

/** Unit and figures alone: what stands ahead of them is the indicator's name, whatever area it speaks of. */
function isNameless({ unit, unitBehind, readings }: IndicatorHead, pieces: readonly Piece[]): boolean {
  if (!unit || unitBehind) return false;
  const finder = new FigureFinder(figuresAlone(readings[0]?.figures.length ?? 1), 'ahead');
  return finder.find(new Joined(pieces).text, true, 'page number')?.start === 0;
}

function rowsWith(head: IndicatorHead, reading: Reading, below: readonly Part[]): ReadRow[] | null {
  const reader = new RowReader(head, reading);
  const read = below.map((part) => reader.read(part, false));
  const parts = below.slice(0, endOfTable(read, below));
  const last = parts.at(-1);
  if (!last || !areasAreTold(head, parts)) return null;
  const above = parts.slice(0, -1);
  const ending = { ...last, pieces: withoutProse(last.pieces, above) };
  const rows = [...read.slice(0, above.length), reader.read(ending, true)];
  const counted = rows.filter(({ row }) => !row.group);
  if (counted.length < (head.ofPlaces || head.unit ? FEWEST_ROWS : FEWEST_UNTOLD)) return null;
  return counted.filter(({ isSure }) => isSure).length >= MOSTLY_FIGURES * counted.length ? rows : null;
}

/** A column of areas names several, and so do titles that have no label. */
function areasAreTold({ area, ofOwners }: IndicatorHead, parts: readonly Part[]): boolean {
  if (ofOwners) return true;
  const titles = area
    ? parts.map((part) => part.area)
    : parts.flatMap(({ kind, pieces }) => (kind === 'group' && !isGroupTitle(pieces[0]!.words) ? [pieces] : []));
  const told = titles.filter(({ length }) => length > 0);
  return (told.length === 0 && !area) || nameAreas(told);
}

/** Behind the last row with figures, or two more that say it in words, the text goes on: points and chapters are counted, too. */
function endOfTable(rows: readonly ReadRow[], parts: readonly Part[]): number {
  let end = 0;
  let worded = 0;
  for (const [i, { isSure, row }] of rows.entries()) {
    if (isSure) [end, worded] = [i + 1, 0];
    else if (!row.group && ++worded > MOST_WORDED) break;
  }
  while (worded-- > 0 && parts[end]?.kind === 'row' && numberAt(parts[end]!.label?.words ?? '') !== null) end++;
  return end;
}

const MOST_WORDED = 2;

function columnsOf(
  { area, areaFirst, no, name, unit, unitBehind }: IndicatorHead,
  { figures, behind }: Reading,
): HeadColumn[] {
  const spansOf = ({ rest, ...own }: Heading): Span[] => (rest ? [own, rest] : [own]);
  const one = (...own: Heading[]): HeadColumn => ({ own: own.flatMap(spansOf), above: null });
  return [
    ...(area ? (areaFirst ? [one(area), one(no)] : [one(no), one(area)]) : [one(no)]),
    one(name),
    ...(unit && !unitBehind ? [one(unit)] : []),
    ...figures.map(({ own, above }) => ({ own: spansOf(own), above })),
    ...(unit && unitBehind ? [one(unit)] : []),
    // Two columns of words behind the figures can't be told apart: they stay one.
    ...(behind.length > 0 ? [one(...behind)] : []),
  ];
}

/** One heading that names no matter ("Chỉ tiêu giao năm 2022") stands over all the columns behind it that are measured. */
function meantBy(readings: readonly Reading[], rows: readonly ReadRow[]): Reading[] {
  const over = readings.filter(({ figures: [first, ...others] }) => {
    const above = first?.above;
    const isMark = (column: FigureColumn): boolean => unitOfColumn(column) === null;
    return above && namesNoMatter(above.name) && others.every((column) => column.above === above || isMark(column));
  });
  if (over.length === 1) return over;
  const plausible = readings.filter((reading) => isPlausible(reading, rows));
  // "Hồ sơ TTHC (%)" beside "Số hóa kết quả còn hiệu lực (%)": the bare thing stands over what is measured of it.
  const bare = plausible.filter(({ figures }) => figures.some(({ above }) => above && isBareThing(above.name)));
  return plausible.length > 1 && bare.length === 1 ? bare : plausible;
}

const isBareThing = (name: string): boolean =>
  name
    .replace(/\([^()]*\)/gu, '')
    .trim()
    .split(/\s+/u).length <= 3;

/** Of two ways to read a head the one in which no count is greater than any share: shares are of tens, counts of a few. */
function isPlausible({ figures }: Reading, rows: readonly ReadRow[]): boolean {
  const shares: number[] = [];
  const counts: number[] = [];
  figures.forEach((column, c) => {
    const to = unitOfColumn(column) === '%' ? shares : counts;
    for (const row of rows)
      to.push(...[...(row.figures[c] ?? '').matchAll(/\d+(?:[.,]\d+)?/gu)].map(([figure]) => numberOf(figure)));
  });
  return shares.length > 0 && counts.length > 0 && Math.max(...counts) < Math.min(...shares);
}

const numberOf = (figure: string): number => Number(figure.replace(',', '.'));
