/** How much an atom looks like the cells of a column: its words, how it begins, and how it ends. */
import type { Atom } from '../atoms/atoms.ts';
import { KINDS } from '../atoms/phrase-trie.ts';
import { KIND_OF_ROLE, type TableRole, WEIGHTS } from './weights.ts';

const CONTENT = KINDS.indexOf('content');
const PRODUCT = KINDS.indexOf('product');
export const UNIT = KINDS.indexOf('unit');
export const TIME = KINDS.indexOf('time');
export const MONEY = KINDS.indexOf('money');
export const PERSON = KINDS.indexOf('person');
const NO_KIND = -1;

export function kindOfRole(role: TableRole): number {
  const kind = KIND_OF_ROLE[role];
  return kind === null ? NO_KIND : KINDS.indexOf(kind);
}

/**
 * "25", "1.250,5": under a heading that names the money's unit an amount is a bare figure, and a dash says that there is
 * none; "3.3" is a criterion's number.
 */
const AMOUNT = /^(?:\d{1,3}(?:[.,]\d{3})*(?:,\d{1,2})?|[-–])$/u;
const LONGEST_AMOUNT = 12;

export const isAmount = ({ opens, width, start, end }: Atom, text: string): boolean =>
  (opens === 'digit' || opens === 'dash') && width <= LONGEST_AMOUNT && AMOUNT.test(text.slice(start, end));

/** Which share of the words of the atom in hand phrases of each kind cover: made once, for it is asked for thousands of atoms. */
const shares = new Float64Array(KINDS.length);

/** Takes an atom in hand, for `vocabularyOf` to weigh; a figure in a table with amounts, a name in one with persons is one, whatever its words. */
export function countShares(kinds: Uint8Array, { from, to }: Atom, whole: number): void {
  shares.fill(0);
  for (let i = from; i < to; i++) {
    for (let kind = 0, bits = kinds[i]!; bits !== 0; kind++, bits >>= 1) shares[kind]! += bits & 1;
  }
  const words = Math.max(1, to - from);
  for (let kind = 0; kind < shares.length; kind++) shares[kind]! /= words;
  if (whole >= 0) shares[whole] = 1;
}

/** How much the words of the atom in hand speak for a column. */
export function vocabularyOf(role: TableRole, kind: number): number {
  if (role === 'content' || role === 'detail' || role === 'theme') {
    const narrow = Math.max(shares[UNIT]!, shares[TIME]!, shares[PRODUCT]! * 0.6);
    return WEIGHTS.contentPlain * (0.5 - narrow) + shares[CONTENT]!;
  }
  return kind === NO_KIND ? -0.6 : WEIGHTS.vocabulary * (shares[kind]! - 0.5) - 0.6 * shares[CONTENT]!;
}

/** How well a cell of the kind may begin with the atom, whose first word is of the kinds `first`. */
export function startOf({ opens }: Atom, kind: number, first: number): number {
  let start: number = opens === 'lower' || opens === 'mark' ? WEIGHTS.opensSmall : WEIGHTS.opensCapital;
  if (opens === 'digit')
    start = kind === TIME || kind === MONEY || kind === NO_KIND ? WEIGHTS.opensCapital : WEIGHTS.opensDigit;
  if (kind === NO_KIND && opens === 'dash') start += WEIGHTS.listInNote;
  if (kind > CONTENT) start += (first & (1 << kind)) !== 0 ? WEIGHTS.starter : -WEIGHTS.starter * 0.6;
  return start;
}

/** How ready a cell that ends with the atom is to be left. */
export function leavingOf({ closes }: Atom, openLast: boolean, bound: boolean): number {
  if (closes === 'stop') return WEIGHTS.leftAtStop;
  if (closes === 'item') return WEIGHTS.leftAtItem;
  if (closes === 'comma') return WEIGHTS.leftOpen / 2;
  if (closes === 'open') return WEIGHTS.leftOpen;
  if (bound) return WEIGHTS.leftAtBoundWord;
  return openLast ? WEIGHTS.leftAtOpenWord : 0;
}
