/** Rows of a table of indicators: what is measured, how much of it the plan commits to, in which unit. */
import { numbersOfCell, type Operator } from '../../language/quantities.ts';
import { TracedText } from '../../plan/traced.ts';
import type { Pillar } from '../../plan/types.ts';
import { isUnitOfPlace, valueColumnRank } from '../../registry/indicator-columns.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import type { Columns } from './columns.ts';
import { groupOf } from './groups.ts';
import type { Matrix } from './matrix.ts';

export interface TracedIndicator {
  /** The indicator's name. */
  name: TracedText;
  /** Name, number and unit as they are printed. */
  whole: TracedText;
  numbers: { op: Operator; value: number }[];
  unit: string;
  pillar: Pillar | null;
}

/** From this share of its filled cells on, a column holds numbers. */
const MOSTLY = 0.6;
/** Names of indicators say more than a locality's name does. */
const SHORTEST_NAMES = 12;

/** None where the table counts places or people instead, or where it does not say which column is the commitment. */
export function indicatorsOf(matrix: Matrix, columns: Columns, year: number | null): TracedIndicator[] {
  const data = matrix.slice(columns.headRows);
  const names = nameColumn(data, columns);
  if (names < 0 || mostly(data, names, isUnitOfPlace)) return [];
  const values = valueColumn(data, columns, names, year);
  if (values < 0) return [];
  const units = columns.roles.indexOf('unit');
  const headed = /\(\s*(%|phần trăm|điểm)\s*\)/iu.exec(columns.headings[values] ?? '')?.[1] ?? null;
  const found: TracedIndicator[] = [];
  let pillar: Pillar | null = null;
  data.forEach((slots, r) => {
    const group = groupOf(slots, columns, data[r + 1] ?? null);
    if (group) {
      pillar = pillarOfHeading(group.title.text);
      return;
    }
    const [name, value] = [slots[names]!.text, slots[values]!.text];
    const numbers = name.length > 0 ? numbersOfCell(value.text) : null;
    const unitCell = units >= 0 ? slots[units]!.text : TracedText.EMPTY;
    const unit = unitCell.text || (/%|phần trăm/iu.test(value.text) ? '%' : (headed ?? ''));
    if (numbers === null || unit === '') return;
    found.push({ name, whole: TracedText.concat([name, value, unitCell]), numbers, unit, pillar });
  });
  return found;
}

/** The column of the longest words among those that name what is measured. */
function nameColumn(data: Matrix, { roles }: Columns): number {
  const length = (c: number): number =>
    data.reduce((sum, row) => sum + row[c]!.text.length, 0) / Math.max(1, data.length);
  const named = roles.flatMap((role, c) => (role === 'target' || role === 'content' ? [c] : []));
  const longest = named.reduce((best, c) => (best < 0 || length(c) > length(best) ? c : best), -1);
  return longest >= 0 && length(longest) >= SHORTEST_NAMES ? longest : -1;
}

/** The one column of numbers that the plan binds itself to; -1 where two may claim that. */
function valueColumn(data: Matrix, { roles, headings }: Columns, names: number, year: number | null): number {
  const ranked = headings
    .map((heading, column) => ({ column, rank: valueColumnRank(heading, year) }))
    .filter(
      ({ column, rank }) => rank !== null && column !== names && roles[column] !== 'no' && roles[column] !== 'unit',
    )
    .filter(({ column }) => mostly(data, column, (cell) => numbersOfCell(cell) !== null))
    .sort((a, b) => b.rank! - a.rank!);
  const [first, second] = ranked;
  if (!first || (second && second.rank === first.rank)) return -1;
  return first.column;
}

function mostly(data: Matrix, column: number, is: (cell: string) => boolean): boolean {
  const cells = data
    .map((row) => row[column]!)
    .filter(({ text, cell }) => text.length > 0 && (cell?.columnSpan ?? 1) < 3);
  return cells.length > 0 && cells.filter(({ text }) => is(text.text)).length >= MOSTLY * cells.length;
}
