/** Atoms that go on the one before whatever letter they begin with, inside brackets and persons' names; "đ/c" opens as a name would. */
import { SURNAMES } from '../../../registry/surnames.ts';
import type { Atom } from './atoms.ts';

/** Within so many further atoms brackets are closed again, if at all. */
const MOST_ATOMS = 6;

export function markGoingOn(atoms: readonly Atom[], text: string): void {
  for (const atom of atoms)
    if (atom.opens === 'lower' && OPENS_NAME.test(text.slice(atom.start, atom.end))) atom.opens = 'upper';
  for (let i = 0; i + 1 < atoms.length; i++) {
    const to = endOfBrackets(atoms, i, text) ?? endOfName(atoms, i, text);
    if (to === null) continue;
    for (let k = i; k < to; k++) {
      if (atoms[k]!.closes === 'plain') atoms[k]!.closes = 'open';
      atoms[k + 1]!.opens = 'lower';
    }
  }
}

/** "Công an phường (đ/c" / "Hoàng Mạnh" / "Cường)": the atom that closes what atom `i` leaves open. */
function endOfBrackets(atoms: readonly Atom[], i: number, text: string): number | null {
  const { start, end } = atoms[i]!;
  const opened = text.lastIndexOf('(', end - 1);
  if (opened < start || text.slice(opened, end).includes(')')) return null;
  for (let k = i + 1; k < atoms.length && k <= i + MOST_ATOMS; k++) {
    const { number, group, start: from, end: to } = atoms[k]!;
    const bracket = text.slice(from, to).search(/[()]/u);
    if (number !== null || group !== null) return null;
    if (bracket >= 0) return text[from + bracket] === ')' ? k : null;
  }
  return null;
}

const SYLLABLE = '\\p{Lu}\\p{Ll}*';
const NAMED = `(?:[Đđ]/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\\s(?:${[...SURNAMES].join('|')})`;
const OPENS_NAME = new RegExp(`^${NAMED}(?!\\p{L})`, 'u');
const TITLED = `(?:^|[\\s(])${NAMED}`;
/** "đ/c Lê Thị" / "Minh Nguyệt -": two syllables are no whole name; a third one may be, unless its rest ends at a sign. */
const BROKEN_NAMES = [
  {
    above: new RegExp(`${TITLED}(?:\\s${SYLLABLE})?$`, 'u'),
    below: new RegExp(`^${SYLLABLE}(?:\\s${SYLLABLE})?(?=$|\\s?[-–,;()])`, 'u'),
  },
  { above: new RegExp(`${TITLED}(?:\\s${SYLLABLE}){2}$`, 'u'), below: new RegExp(`^${SYLLABLE}(?=\\s?[-–,;)])`, 'u') },
];

function endOfName(atoms: readonly Atom[], i: number, text: string): number | null {
  const [above, below] = [atoms[i]!, atoms[i + 1]!].map(({ start, end }) => text.slice(start, end)) as [string, string];
  return BROKEN_NAMES.some((name) => name.above.test(above) && name.below.test(below)) ? i + 1 : null;
}
