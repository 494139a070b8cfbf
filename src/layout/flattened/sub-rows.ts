/**
 * "Kế hoạch | Quý I" over "Báo cáo | Quý IV": a task with several products, each with its own time, where number and task are
 * merged over them. What the decoder took for a task without a number is the task's next product; where each of these has
 * its own units too, it is a row in which number and task are those of the row above (`merged-cells.ts`).
 */
import type { Atom } from './atoms/atoms.ts';
import { BITS } from './atoms/phrase-trie.ts';
import { type DecodedRow, withColumns } from './decoder/path.ts';
import type { TableRole } from './decoder/weights.ts';
import { FEWEST_MERGED } from './merged-cells.ts';

/** The rows, such products and times put with those of the row above, where the table has several of them. */
export function withSubRows(
  rows: readonly DecodedRow[],
  roles: readonly TableRole[],
  atoms: readonly Atom[],
  kinds: Uint8Array,
): readonly DecodedRow[] {
  const [no, content, product, deadline] = (['no', 'content', 'product', 'deadline'] as const).map((role) =>
    roles.indexOf(role),
  ) as [number, number, number, number];
  const units = (['lead', 'coordinator'] as const).map((role) => roles.indexOf(role)).filter((column) => column >= 0);
  if (Math.min(no, content, product, deadline) < 0) return rows;
  const speaksOf = (member: number, bit: number): boolean => (kinds[atoms[member]!.from]! & bit) !== 0;
  const goesOn = ({ kind, cells }: DecodedRow): boolean => {
    const [first, last] = [cells[content]![0], cells[content]!.at(-1)];
    if (kind !== 'row' || cells[no]!.length > 0 || first === undefined || !speaksOf(first, BITS.product)) return false;
    return cells[product]!.length === 0 ? cells[deadline]!.length > 0 : speaksOf(last!, BITS.time);
  };
  const tasks = rows.filter(({ kind }) => kind === 'row');
  if (tasks.filter(({ cells }) => cells[no]!.length > 0).length * 2 <= tasks.length) return rows;
  const isOwn = ({ kind, cells }: DecodedRow): boolean =>
    kind === 'row' &&
    [no, product].every((column) => cells[column]!.length === 0) &&
    [content, ...units].every((column) => cells[column]!.length > 0);
  if (units.length === 2 && rows.filter((row) => isOwn(row) && goesOn(row)).length >= FEWEST_MERGED) {
    return rows.map((row) =>
      isOwn(row)
        ? withColumns(row, [
            [product, row.cells[content]!],
            [content, []],
          ])
        : row,
    );
  }
  // Such a product may have its own lead; that the table has such products is told by those without.
  const isSub = (row: DecodedRow): boolean => goesOn(row) && units.every((column) => row.cells[column]!.length === 0);
  if (rows.filter(isSub).length < FEWEST_MERGED) return rows;
  const merged: DecodedRow[] = [];
  for (const row of rows) {
    const above = merged.at(-1);
    if (above?.kind !== 'row' || above.cells[product]!.length === 0 || !goesOn(row)) {
      merged.push(row);
      continue;
    }
    const cells = [...above.cells];
    const times = row.cells[content]!.filter((member) => speaksOf(member, BITS.time));
    const words = row.cells[content]!.filter((member) => !speaksOf(member, BITS.time));
    cells[product] = [...above.cells[product]!, ...words, ...row.cells[product]!];
    for (const column of units) cells[column] = [...above.cells[column]!, ...row.cells[column]!];
    cells[deadline] = [...above.cells[deadline]!, ...times, ...row.cells[deadline]!];
    merged[merged.length - 1] = { ...above, cells, margin: Math.min(above.margin, row.margin) };
  }
  return merged;
}
