/**
 * Atoms that go on the one before whatever letter they begin with: inside brackets, persons' names, spans of years, lists of
 * months. "đ/c" opens as a name would.
 */
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
    const next = atoms[i + 1]!;
    // "tháng 3, 6, 9," / "11"
    if (next.number !== null && LISTS_TIMES.test(words[i]!) && MONTH.test(words[i + 1]!)) next.number = null;
    const to = endOfBrackets(atoms, words, i) ?? (goesOn(words[i]!, words[i + 1]!, hasPersons) ? i + 1 : i);
    for (let k = i; k < to; k++) {
      if (atoms[k]!.closes === 'plain') atoms[k]!.closes = 'open';
      atoms[k + 1]!.opens = 'lower';
    }
  }
}

const goesOn = (words: string, next: string, hasPersons: boolean): boolean =>
  (breaksName(words, hasPersons)?.(next) ?? false) ||
  BARE_TITLE.test(words) ||
  (LISTS_TIMES.test(words) && MONTH.test(next)) ||
  (ENDS_WITH_YEAR.test(words) && TO_YEAR.test(next));

/** "Đ/c" | "Chủ tịch UBND" */
const BARE_TITLE = /(?:^|\s)(?:đ\/c|đồng chí)$/iu;
const LISTS_TIMES = /(?<!\p{L})tháng(?: \d{1,2},)+$/iu;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
/** "kỳ 2019" / "- 2023" */
const ENDS_WITH_YEAR = /(?<!\d)(?:19|20)\d\d$/u;
const TO_YEAR = /^[-–—]\s?(?:19|20)\d\d(?!\d)/u;

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
