/**
 * Cells of an area column ("Lĩnh vực", "Nhiệm vụ chung"): an area's name, over up to four short lines. Merged over its
 * rows, such a cell is often printed ahead of the first row's number.
 */
import { pillarOfHeading } from '../../../registry/pillars.ts';
import type { Pillar } from '../../../registry/vocabulary.ts';
import type { Atom } from './atoms.ts';

const MOST_LINES = 4;
const LONGEST = 90;

export interface AreaName {
  /** The number printed ahead of it on its line ("2. Thủ tục hành chính"), which may be its own or a row's; -1 without one. */
  label: number;
  /** Its first atom, and one behind its last. */
  from: number;
  to: number;
  pillar: Pillar | null;
}

/** Areas' names among the atoms, each a possible cell. */
export function areaNames(atoms: readonly Atom[], text: string): AreaName[] {
  const found: AreaName[] = [];
  for (let from = 0; from < atoms.length; from++) {
    if (atoms[from]!.opens !== 'upper' && !isAbbreviation(atoms[from]!, text)) continue;
    const to = endOfName(atoms, from);
    const name = nameOf(atoms, from, to, text);
    const pillar = name.length > LONGEST || /[.;,:]$/u.test(name) ? null : pillarOfHeading(name);
    if (pillar) found.push({ label: labelOf(atoms, from), from, to, pillar });
  }
  return found;
}

/** What the rows are for, under numbers of its own: "1. Nâng cao chất lượng văn bản" up to the number of its first row, "1.1". */
export function themesAhead(atoms: readonly Atom[], numbers: RegExp, text: string): AreaName[] {
  const found: AreaName[] = [];
  for (let from = 0; from < atoms.length; from++) {
    const { startsLine, opens, start, end } = atoms[from]!;
    if (!startsLine || opens !== 'digit' || !numbers.test(text.slice(start, end).split(' ', 1)[0]!)) continue;
    const length = atoms.slice(from, from + MOST_ATOMS).findIndex(({ number }) => number !== null);
    if (length > 0) found.push({ label: -1, from, to: from + length, pillar: null });
  }
  return found;
}

const MOST_ATOMS = 24;

/** Rows fall under several areas, the first of which is named behind the first row's number, or ahead of it. */
const FEWEST = 4;
const LATEST = 2;

/** Are these the cells of an area column: several areas from the first row on, none of them come back to? */
export function nameAreas(names: readonly AreaName[]): boolean {
  const areas = names.map(({ pillar }) => pillar).filter((pillar, i) => pillar !== names[i - 1]?.pillar);
  return areas.length >= FEWEST && areas.length === new Set(areas).size && names[0]!.from < LATEST;
}

/** "TTHC" by itself on a line. */
const isAbbreviation = ({ start, end, startsLine, endsLine }: Atom, text: string): boolean =>
  startsLine && endsLine && /^\p{Lu}{3,6}$/u.test(text.slice(start, end));

function labelOf(atoms: readonly Atom[], from: number): number {
  const before = atoms[from - 1];
  return before?.number && before.line === atoms[from]!.line ? from - 1 : -1;
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
