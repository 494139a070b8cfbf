/** Does a list of siblings count as it should? Faults are told by the whole list, never by two neighbours alone. */
import { oncePer } from '../registry/remember.ts';
import { type Sibling, siblingLists } from './siblings.ts';
import type { Subject } from './subject.ts';

/** Letters of Vietnamese enumerations; ă, â, ê, ô, ơ, ư are skipped in practice, f, j, w, z do not exist. */
const VIETNAMESE = [...'abcdđeghiklmnopqrstuvxy'];
const FULL_VIETNAMESE = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

export interface Faults {
  duplicates: Sibling[];
  /** The first label after the gap, and what was left out. */
  skipped: { at: Sibling; missing: string }[];
  /** A label that fits nowhere in its list ("y)" between "h)" and "k)"), and what was expected. */
  strays: { at: Sibling; expected: string }[];
  /** The list simply follows the Latin alphabet. */
  latin: boolean;
}

export interface Counted {
  list: readonly Sibling[];
  faults: Faults;
}

/** All lists of the body with their faults; three rules ask. */
export const countedLists: (subject: Subject) => readonly Counted[] = oncePer((subject) => {
  const lists = siblingLists(subject);
  // Whoever writes đ) elsewhere has left it out between d) and e); Latin is what goes on with f).
  const knowsD = new Set(lists.flatMap((list) => list.flatMap(({ kind, bare }) => (/^đ$/iu.test(bare) ? [kind] : []))));
  return lists.map((list) => {
    const isVietnamese = list[0] !== undefined && knowsD.has(list[0].kind) && !list.some(isLatinOnly);
    return { list, faults: countingFaults(list, !isVietnamese) };
  });
});

/** No Vietnamese enumeration has such a letter. */
export const isLatinOnly = ({ bare }: Sibling): boolean => /^[fjwz]$/iu.test(bare);

/** Faults of one list whose labels are of one kind. */
function countingFaults(list: readonly Sibling[], mayBeLatin: boolean): Faults {
  const none: Faults = { duplicates: [], skipped: [], strays: [], latin: false };
  const [first] = list;
  if (!first || first.kind === 'bullet' || first.kind === 'none') return none;
  if (first.kind !== 'letter' && first.kind !== 'capital') {
    const last = (sibling: Sibling): number => sibling.value.at(-1) ?? 0;
    const prefix = first.value.slice(0, -1).join('.');
    const same = list.filter((sibling) => sibling.value.slice(0, -1).join('.') === prefix);
    return faultsOf(
      same.map((sibling) => ({ sibling, rank: last(sibling) })),
      (rank) => nameOf(first, rank),
    );
  }
  const inAlphabet = (alphabet: readonly string[]): Faults =>
    faultsOf(
      list.map((sibling) => ({ sibling, rank: alphabet.indexOf(sibling.bare.toLowerCase()) + 1 })),
      (rank) => alphabet[rank - 1] ?? '?',
    );
  const readings = [VIETNAMESE, FULL_VIETNAMESE].map(inAlphabet).sort((a, b) => weight(a) - weight(b));
  const best = readings[0]!;
  const isLatin = mayBeLatin && weight(best) > 0 && list.length > 4 && weight(inAlphabet(LATIN)) === 0;
  return isLatin ? { ...none, latin: true } : best;
}

/**
 * Rows of a table whose number is that of the row before: 1, 2, 2, 3. Groups may begin again at 1, and one number may
 * be printed for several rows: told is only where the rows before count up to it and where it is printed twice.
 */
export function repeatedRows(list: readonly Sibling[]): Sibling[] {
  const rankOf = (sibling: Sibling | undefined): number => sibling?.value.at(-1) ?? 0;
  const prefixOf = (sibling: Sibling | undefined): string | undefined => sibling?.value.slice(0, -1).join('.');
  return list.filter((row, index) => {
    // A code of letters and numbers is one row's name wherever it stands.
    if (CODE.test(row.bare)) return list.slice(0, index).some((other) => isAnother(other, row));
    const last = list[index - 1];
    if (row.kind !== 'arabic' || last?.bare !== row.bare || last.at[0]?.start === row.at[0]?.start) return false;
    // What stands under the number before ("01.a", "1.1") does not count with it.
    const before = list.slice(0, index - 1).findLast((other) => isOfRank(other, row));
    // 1, 1, 3: no group that begins again.
    if (rankOf(row) === 1 && before === undefined && rankOf(list[index + 1]) === 3) return true;
    return prefixOf(before) === prefixOf(row) && rankOf(row) > 1 && rankOf(before) === rankOf(row) - 1;
  });
}

const isOfRank = (other: Sibling, row: Sibling): boolean =>
  other.kind === row.kind && other.value.length === row.value.length;

const CODE = /^\p{Lu}{1,4}[-.]?\d/u;
const isAnother = (other: Sibling, row: Sibling): boolean =>
  other.bare === row.bare && other.at[0]?.start !== row.at[0]?.start;

const weight = (faults: Faults): number => faults.duplicates.length + faults.skipped.length + faults.strays.length;

interface Ranked {
  sibling: Sibling;
  /** 1-based; 0 for a letter that the alphabet does not have. */
  rank: number;
}

function faultsOf(list: readonly Ranked[], name: (rank: number) => string): Faults {
  const faults: Faults = { duplicates: [], skipped: [], strays: [], latin: false };
  const seen = new Set<number>();
  let previous = 0;
  list.forEach(({ sibling, rank }, index) => {
    const next = list[index + 1]?.rank;
    const restarts = rank === 1 && previous > 1 && (next === undefined || next === 2);
    if (restarts) {
      seen.clear();
      previous = 0;
    }
    if (rank === 0) {
      faults.strays.push({ at: sibling, expected: name(previous + 1) });
      previous += 1;
      return;
    }
    if (seen.has(rank)) {
      // "II" beside "2" is of another kind, not the same label again.
      const isSame = (earlier: Ranked): boolean => earlier.rank === rank && earlier.sibling.kind === sibling.kind;
      if (list.slice(0, index).some(isSame)) faults.duplicates.push(sibling);
      // 3, 4, 4, 6: the second 4 is 5, and nothing is left out.
      if (rank === previous && next === previous + 2) seen.add(++previous);
      return;
    }
    // a, b, d, d: the first d is c, and the label stands twice.
    if (rank === previous + 2 && next === rank) {
      seen.add(previous + 1).add(rank);
      previous = rank;
      return;
    }
    const comesBack = next !== undefined && next > previous && next <= previous + 2 && next !== rank + 1;
    if ((rank > previous + 1 || rank < previous) && comesBack && !seen.has(next)) {
      faults.strays.push({ at: sibling, expected: name(previous + 1) });
      seen.add(previous + 1);
      previous += 1;
      return;
    }
    if (rank > previous + 1) {
      const missing = Array.from({ length: Math.min(3, rank - previous - 1) }, (_, i) => name(previous + 1 + i));
      faults.skipped.push({ at: sibling, missing: missing.join(', ') });
    }
    seen.add(rank);
    previous = Math.max(previous, rank);
  });
  return faults;
}

const ROMAN_ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function nameOf(first: Sibling, rank: number): string {
  if (first.kind === 'roman') return 'X'.repeat(Math.floor(rank / 10)) + ROMAN_ONES[rank % 10]!;
  return [...first.value.slice(0, -1), rank].join('.');
}
