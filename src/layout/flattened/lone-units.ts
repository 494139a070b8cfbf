/**
 * A row with one unit where the columns of those who lead and who help stand side by side: nothing but words tells whose
 * cell it is. Every task is led by someone; only where leads are merged over rows does a unit that stands alone help the
 * one above.
 */
import { isVagueBody } from '../../registry/bodies.ts';
import type { Atom } from './atoms/atoms.ts';
import { type DecodedRow, withColumns } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';
import { FEWEST_MERGED, lacksLead } from './merged-cells.ts';

/** The rows, a unit that stands alone among those who lead unless the table knows it as a helper. */
export function withLoneLeads(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly Atom[],
  text: string,
): readonly DecodedRow[] {
  const [lead, helpers] = [roles.indexOf('lead'), roles.indexOf('coordinator')];
  if (lead < 0 || Math.abs(helpers - lead) !== 1) return rows;
  const lone = rows.filter((row) => lacksLead(row, lead, helpers));
  if (lone.length === 0) return rows;
  const areMerged = lone.length >= FEWEST_MERGED;
  const wordsOf = ({ cells }: DecodedRow, column: number): string =>
    cells[column]!.map((member) => text.slice(atoms[member]!.start, atoms[member]!.end)).join(' ');
  const both = rows.filter(({ cells }) => cells[lead]!.length > 0 && cells[helpers]!.length > 0);
  const timesIn = (column: number, words: string): number =>
    both.filter((row) => wordsOf(row, column) === words).length;
  const helpsAlone = ({ kind, cells }: DecodedRow, above: DecodedRow | undefined): boolean =>
    kind === 'row' && cells[lead]!.length > 0 && cells[helpers]!.length === 0 && above?.kind === 'row';
  // Who leads as far down as nobody else is printed.
  let leader = '';
  return rows.map((row, r) => {
    if (areMerged && helpsAlone(row, rows[r - 1]) && wordsOf(row, lead) !== leader)
      return { ...moved(row, lead, helpers), margin: 0 };
    if (row.kind === 'group') leader = '';
    else if (row.cells[lead]!.length > 0) leader = wordsOf(row, lead);
    if (!lacksLead(row, lead, helpers)) return row;
    const words = wordsOf(row, helpers);
    const [led, helped] = [timesIn(lead, words), timesIn(helpers, words)];
    const isOne = !words.includes(';') && !isVagueBody(words);
    const leads = isOne && !areMerged && helped - led < PROVEN;
    // Known in both columns, in neither or in the other alone: the reader is to look.
    const isDoubtful = isOne && (leads ? led === 0 || helped > 0 : !areMerged || led >= helped);
    return { ...(leads ? moved(row, helpers, lead) : row), margin: isDoubtful ? 0 : row.margin };
  });
}

/** By so many rows a unit must help more often than it leads. */
const PROVEN = 2;

/** The row with the units of one column in the other, which has none. */
const moved = (row: DecodedRow, from: number, to: number): DecodedRow =>
  withColumns(row, [
    [to, row.cells[from]!],
    [from, []],
  ]);
