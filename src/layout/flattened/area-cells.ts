/**
 * Cells of an area column ("Lĩnh vực", "Nhiệm vụ chung"): an area's name, over up to four short lines. Merged over its
 * rows, such a cell is often printed ahead of the first row's number.
 */
import { pillarOfHeading } from '../../registry/pillars.ts';
import type { Atom } from './atoms.ts';

const MOST_LINES = 4;
const LONGEST = 90;

/** By atom: 1 where an area's name begins, 2 where it goes on, 0 elsewhere. */
export function areaCells(atoms: readonly Atom[], text: string): Uint8Array {
  const found = new Uint8Array(atoms.length);
  for (let i = 0; i < atoms.length; i++) {
    if (atoms[i]!.opens !== 'upper') continue;
    const end = endOfName(atoms, i);
    const name = nameOf(atoms, i, end, text);
    if (name.length > LONGEST || /[.;,:]$/u.test(name) || pillarOfHeading(name) === null) continue;
    found.fill(2, i, end);
    found[i] = 1;
  }
  return found;
}

/** One behind the last of the atoms that begin small below atom `from`. */
function endOfName(atoms: readonly Atom[], from: number): number {
  let end = from + 1;
  while (end < atoms.length && atoms[end]!.opens === 'lower' && end - from <= MOST_LINES) end++;
  return end;
}

function nameOf(atoms: readonly Atom[], from: number, to: number, text: string): string {
  return atoms
    .slice(from, to)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
