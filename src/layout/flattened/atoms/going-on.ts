/** Atoms that go on the one before whatever letter they begin with, inside brackets and persons' names; "đ/c" opens as a name would. */
import type { Atom } from './atoms.ts';
import { breaksName, opensTitled } from './person-names.ts';

/** Within so many further atoms brackets are closed again, if at all. */
const MOST_ATOMS = 6;

export function markGoingOn(atoms: readonly Atom[], text: string, hasPersons: boolean): void {
  const words = atoms.map(({ start, end }) => text.slice(start, end));
  atoms.forEach((atom, i) => {
    if (atom.opens === 'lower' && opensTitled(words[i]!)) atom.opens = 'upper';
  });
  for (let i = 0; i + 1 < atoms.length; i++) {
    const to = endOfBrackets(atoms, words, i) ?? (breaksName(words[i]!, hasPersons)?.(words[i + 1]!) ? i + 1 : i);
    for (let k = i; k < to; k++) {
      if (atoms[k]!.closes === 'plain') atoms[k]!.closes = 'open';
      atoms[k + 1]!.opens = 'lower';
    }
  }
}

/** "Công an phường (đ/c" / "Hoàng Mạnh" / "Cường)": the atom that closes what atom `i` leaves open. */
function endOfBrackets(atoms: readonly Atom[], words: readonly string[], i: number): number | null {
  if (words[i]!.lastIndexOf('(') <= words[i]!.lastIndexOf(')')) return null;
  for (let k = i + 1; k < atoms.length && k <= i + MOST_ATOMS; k++) {
    const { number, group } = atoms[k]!;
    if (number !== null || group !== null) return null;
    const bracket = words[k]!.search(/[()]/u);
    if (bracket >= 0) return words[k]![bracket] === ')' ? k : null;
  }
  return null;
}
