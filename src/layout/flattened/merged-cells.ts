/**
 * Cells merged over several rows: printed with the first of them, so that the rows below seem to have none. An area holds
 * until the next one. Every task is led by someone: where several rows name only those who help, or nobody, the rows above
 * name who leads them, and so they do where the leads stand ahead of the tasks; where several numbered under another row
 * ("1.1" under "1") name nobody, that row names both. Every task has a product and a time: where several rows seem to
 * lack theirs, they have those of the rows above.
 */
import type { CellPiece } from './atoms/atoms.ts';
import type { DecodedRow } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';

/** In so many rows the typist has not just forgotten a cell. */
export const FEWEST_MERGED = 3;

/** Does the row name those who help and nobody who leads? */
export const lacksLead = ({ kind, cells }: DecodedRow, lead: number, helpers: number): boolean =>
  kind === 'row' && cells[lead]?.length === 0 && (cells[helpers]?.length ?? 0) > 0;

const hasCell = (row: DecodedRow | undefined, column: number): boolean =>
  row?.kind === 'row' && (row.cells[column]?.length ?? 0) > 0;

/** By column: of each row the one in which its cell is printed, mostly itself. No cell reaches over a group's title. */
export const printedCells = (
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly CellPiece[],
): Map<number, number[]> =>
  new Map([
    ...printedAreas(rows, roles),
    ...printedTasks(rows, roles),
    ...printedUnits(rows, roles, atoms),
    ...printedResults(rows, roles),
  ]);

function printedAreas(rows: readonly DecodedRow[], roles: readonly TableRole[]): [column: number, printed: number[]][] {
  return (['area', 'theme'] as const).flatMap((role): [number, number[]][] => {
    const column = roles.indexOf(role);
    if (column < 0) return [];
    const printed = rows.map((_, r) => r);
    for (let r = 1; r < rows.length; r++)
      if (rows[r]!.kind === 'row' && rows[r - 1]!.kind === 'row' && rows[r]!.cells[column]!.length === 0)
        printed[r] = printed[r - 1]!;
    return [[column, printed]];
  });
}

/**
 * Number and task of a row that has but a product and who brings it are those of the row above; of a row under the theme of
 * several the number is.
 */
function printedTasks(rows: readonly DecodedRow[], roles: readonly TableRole[]): [column: number, printed: number[]][] {
  const [no, content, product] = [roles.indexOf('no'), roles.indexOf('content'), roles.indexOf('product')];
  if (Math.min(no, content, product) < 0) return [];
  const theme = roles.indexOf('theme');
  const printed = rows.map((_, r) => r);
  const numbers = [...printed];
  rows.forEach((row, r) => {
    const isOfTheme = theme >= 0 && [no, theme].every((column) => !hasCell(row, column)) && hasCell(row, content);
    if (isOfTheme && hasCell(rows[numbers[r - 1] ?? -1], content)) numbers[r] = numbers[r - 1]!;
    const isProduct = hasCell(row, product) && !hasCell(row, no) && !hasCell(row, content);
    if (isProduct && hasCell(rows[printed[r - 1] ?? -1], content)) printed[r] = numbers[r] = printed[r - 1]!;
  });
  return [
    [no, numbers],
    [content, printed],
  ];
}

/** Where most rows lack it, nobody knows how far a cell reaches. */
const MOST_LACKING = 0.5;

/** By column of products and of times: of each row the one in which its cell is printed. */
function printedResults(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
): [column: number, printed: number[]][] {
  const [no, content] = [roles.indexOf('no'), roles.indexOf('content')];
  return (['product', 'deadline'] as const).flatMap((role): [number, number[]][] => {
    const column = roles.indexOf(role);
    if (column < 0 || content < 0) return [];
    const has = (r: number, c: number): boolean => hasCell(rows[r], c);
    // "TỔNG CỘNG" bears no number.
    const isTask = (r: number): boolean => has(r, content) && (no < 0 || has(r, no));
    const printed = rows.map((_, r) => r);
    for (let r = 1; r < rows.length; r++)
      if (isTask(r) && !has(r, column) && has(printed[r - 1]!, column)) printed[r] = printed[r - 1]!;
    const lacking = printed.filter((at, r) => at !== r).length;
    const tasks = rows.filter(({ kind }) => kind === 'row').length;
    return lacking < FEWEST_MERGED || lacking > MOST_LACKING * tasks ? [] : [[column, printed]];
  });
}

/** By column of units: of each row the one in which its cell is printed, mostly itself. */
function printedUnits(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly CellPiece[],
): [column: number, printed: number[]][] {
  const [number, lead, helpers] = [roles.indexOf('no'), roles.indexOf('lead'), roles.indexOf('coordinator')];
  if (lead < 0) return [];
  const has = (r: number, column: number): boolean => hasCell(rows[r], column);
  const numberOf = (r: number): string => atoms[rows[r]!.cells[number]?.[0] ?? -1]?.number ?? '';
  const own = rows.map((_, r) => r);
  // "Sở Nội vụ" ahead of the tasks that it leads: the cell holds until the next one, as an area's does.
  const isAhead = lead < roles.indexOf('content');
  const [leads, both] = [[...own], [...own]];
  const content = roles.indexOf('content');
  const namesNobody = (r: number): boolean => has(r, content) && !has(r, lead) && !has(r, helpers);
  // One row may be forgotten; of several nobody knows whether those who help are theirs, too.
  const areLedTogether = own.filter(namesNobody).length >= FEWEST_MERGED;
  own.forEach((r) => {
    if (r === 0 || rows[r]!.kind !== 'row' || has(r, lead)) return;
    const isPrinted = has(r, helpers) || isAhead;
    if (!isPrinted && has(both[r - 1]!, lead) && isUnder(numberOf(r), numberOf(both[r - 1]!))) both[r] = both[r - 1]!;
    else if ((isPrinted || (areLedTogether && namesNobody(r))) && has(leads[r - 1]!, lead)) leads[r] = leads[r - 1]!;
  });
  const led = fewAre(leads) ? own : leads;
  const all = fewAre(both) ? own : both;
  // Another product of the task above has the units that it names none of its own for.
  const isMore = (r: number): boolean =>
    number >= 0 && rows[r]!.kind === 'row' && rows[r - 1]?.kind === 'row' && !has(r, number) && !has(r, content);
  const shared = (column: number): number[] => {
    const printed = [...own];
    for (const r of own) if (isMore(r) && !has(r, column)) printed[r] = printed[r - 1]!;
    return printed;
  };
  const least = (...printed: readonly number[][]): number[] => own.map((r) => Math.min(...printed.map((at) => at[r]!)));
  const printedLeads: [column: number, printed: number[]] = [lead, least(led, all, shared(lead))];
  return helpers < 0 ? [printedLeads] : [printedLeads, [helpers, least(all, shared(helpers))]];
}

const fewAre = (printed: readonly number[]): boolean => printed.filter((at, r) => at !== r).length < FEWEST_MERGED;

/** "1.1" and "a" stand under "1". */
const isUnder = (number: string, above: string): boolean =>
  above !== '' && (number.startsWith(`${above}.`) || (/^\p{L}$/u.test(number) && /^\d/u.test(above)));
