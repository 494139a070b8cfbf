/**
 * Heads of two storeys that were flattened row by row: the upper headings first, those of them that stand over several
 * columns without those columns, then the lower headings. Which belongs under which is told by what they say.
 */
import type { Span } from '../../../read/source-document.ts';
import {
  isReached,
  isUnitOfPlace,
  namesNoMatter,
  standsAmidFigures,
  unitOfHeading,
  yearOfHeading,
} from '../../../registry/indicator-columns.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';

export interface Heading extends Span {
  /** In one line. */
  name: string;
  /** Where it goes on, if the next heading's words stand between. */
  rest?: Span;
}

/** A column of figures, maybe under a heading that it shares with its neighbours. */
export interface FigureColumn {
  own: Heading;
  above: Heading | null;
  /** Between others it says for whom their figures are. */
  holdsWords?: boolean;
}

/** What the headings behind a table's names may mean: its columns of figures, and what stands behind those. */
export interface Reading {
  figures: FigureColumn[];
  behind: Heading[];
}

const FEWEST_BELOW = 2;
const FEWEST_AREAS = 2;
const MOSTLY_TOLD = 0.7;

export interface Wants {
  /** Must each column say, or its upper heading, what it is measured in? */
  units: boolean;
  /** May words stand between the figures: does a unit tell where those begin? */
  wordsAmid: boolean;
}

export function readingsOf(headings: readonly Heading[], wants: Wants): Reading[] {
  const readings = readingsOfFigures(headings, wants);
  return readings.length > 0 || !wants.wordsAmid ? readings : withWordsAmid(headings);
}

/** "Thực hiện 2025 | Đối tượng giao | Mức giao 2026 | Cơ quan theo dõi": one column of words between two of figures. */
function withWordsAmid(headings: readonly Heading[]): Reading[] {
  const last = headings.findLastIndex(({ name }) => !standsAmidFigures(name));
  const figures = headings
    .slice(0, last + 1)
    .map((own): FigureColumn => ({ own, above: null, holdsWords: standsAmidFigures(own.name) }));
  return figures.filter(({ holdsWords }) => holdsWords).length === 1
    ? [{ figures, behind: headings.slice(last + 1) }]
    : [];
}

function readingsOfFigures(headings: readonly Heading[], wants: Wants): Reading[] {
  const areas = headings.findIndex(({ name }) => pillarOfHeading(name) === null || unitOfHeading(name) !== null);
  // Under several areas the lower headings say all; which of them stands under which was lost.
  if (areas >= FEWEST_AREAS && headings.length > 2 * areas) return readingsOfFigures(headings.slice(areas), wants);
  const [over, ...places] = headings;
  // "Đơn vị thực hiện" over nothing but places is whose the figures are.
  if (
    over &&
    places.length >= FEWEST_BELOW &&
    places.every(({ name }) => isUnitOfPlace(name)) &&
    !isUnitOfPlace(over.name)
  )
    return [{ figures: places.map((own) => ({ own, above: over })), behind: [] }];
  const isBehind = headings.map(({ name }) => standsAmidFigures(name));
  const first = isBehind.indexOf(true);
  const last = isBehind.lastIndexOf(true);
  const end = first < 0 ? headings.length : first;
  if (end === 0 || isBehind.slice(end, last + 1).includes(false)) return [];
  const behind = first < 0 ? [] : headings.slice(first, last + 1);
  if (first >= 0 && last < headings.length - 1)
    return twoStoreys(headings.slice(0, first), headings.slice(last + 1), wants).map((figures) => ({
      figures,
      behind,
    }));
  const flat = { figures: headings.slice(0, end).map((own) => ({ own, above: null })), behind };
  if (first >= 0) return [flat];
  const deep = headings.flatMap((_, k) => (k > 0 ? twoStoreys(headings.slice(0, k), headings.slice(k), wants) : []));
  // Where most say their unit, another may print it in its cells.
  const told = flat.figures.filter(saysUnit).length;
  const maybeFlat = deep.length === 0 || !wants.units || told >= MOSTLY_TOLD * flat.figures.length;
  return [...(maybeFlat ? [flat] : []), ...deep.map((figures) => ({ figures, behind }))];
}

/** Either one upper heading stands over all lower ones, or each over the same ones. */
function twoStoreys(upper: readonly Heading[], lower: readonly Heading[], wants: Wants): FigureColumn[][] {
  if (lower.length < FEWEST_BELOW) return [];
  const under = (above: Heading, columns: readonly Heading[]): FigureColumn[] => columns.map((own) => ({ own, above }));
  const readings = planned(upper).map((parent) =>
    upper.flatMap((heading) => (heading === parent ? under(heading, lower) : [{ own: heading, above: null }])),
  );
  const each = lower.length / upper.length;
  if (upper.length > 1 && each >= FEWEST_BELOW && Number.isInteger(each)) {
    const runs = upper.map((_, i) => lower.slice(i * each, (i + 1) * each));
    const isSame = runs.every((run) => run.every(({ name }, i) => name === runs[0]![i]!.name));
    if (isSame) readings.push(upper.flatMap((heading, i) => under(heading, runs[i]!)));
  }
  if (!wants.units) return readings;
  // "Áp dụng ISO 9001:2015" beside what is measured: a column of marks has no unit.
  const told = readings.filter((columns) => columns.every((column) => saysUnit(column) || column.above === null));
  return told.filter((columns) => columns.filter(saysUnit).length >= MOSTLY_TOLD * columns.length);
}

/**
 * The upper headings that may stand over others. What was reached last year is one figure; steps are set for the year
 * planned. "Tỷ lệ (%)" beside "Số cuộc đối thoại (cuộc)" does not say of what: that stands below it.
 */
function planned(upper: readonly Heading[]): Heading[] {
  const open = upper.filter(({ name }) => namesNoMatter(name));
  if (open.length === 1) return open;
  const year = Math.max(...upper.map(({ name }) => yearOfHeading(name) ?? 0));
  return upper.filter(({ name }) => !isReached(name) && (yearOfHeading(name) ?? year) === year);
}

export const unitOfColumn = ({ own, above }: FigureColumn): string | null =>
  unitOfHeading(own.name) ?? (above && unitOfHeading(above.name));

/** One of the two headings says the unit, and the other does not say another one. */
function saysUnit(column: FigureColumn): boolean {
  const over = column.above && unitOfHeading(column.above.name);
  const unit = unitOfColumn(column);
  return unit !== null && (over === null || over === unit);
}
