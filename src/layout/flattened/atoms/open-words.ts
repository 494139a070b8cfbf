/** Words that a cell does not end with. */
import {
  BARE_UNITS,
  BARE_VERBS,
  BOUND_WORDS,
  OPEN_WORDS,
  OPEN_WORDS_UNLESS_BEHIND,
} from '../../../registry/cell-words.ts';
import { lazy } from '../../../registry/match.ts';
import { isCapitalAt } from '../../table-words/signs.ts';
import type { Atom } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';

const openWords = lazy(() => new Set(OPEN_WORDS));
const openUnlessBehind = lazy(() => new Map(Object.entries(OPEN_WORDS_UNLESS_BEHIND)));
const boundWords = lazy(() => new Set(BOUND_WORDS));
const bareUnits = lazy(() => new Set(BARE_UNITS));
const bareVerbs = lazy(() => new Set(BARE_VERBS));
const LONGEST_BARE = 5;

/** Must more come behind the atom, whatever its column? */
export function wantsMore({ from, to, start, last, opens }: Atom, lexicon: Lexicon): boolean {
  if (last < 0) return false;
  if (isOpen(lexicon, to - 1)) return true;
  const { ids, forms, text } = lexicon;
  // What goes on the words before, capital and all, is their end.
  if (to - from > LONGEST_BARE || (opens === 'lower' && isCapitalAt(text, start))) return false;
  let words = forms[ids[from]!]!;
  for (let at = from + 1; at < to; at++) words += ` ${forms[ids[at]!]}`;
  return bareUnits().has(words) || (opens === 'upper' && bareVerbs().has(words));
}

/** Does the atom end with a word that no author breaks a cell's words behind? */
export const isBound = ({ last }: Atom, { forms }: Lexicon): boolean => last >= 0 && boundWords().has(forms[last]!);

/** Must more come behind the word at this place? */
export function isOpen({ ids, forms }: Lexicon, at: number): boolean {
  const word = forms[ids[at]!]!;
  if (openWords().has(word)) return true;
  const closing = openUnlessBehind().get(word);
  const before = forms[ids[at - 1] ?? -1] ?? '';
  return closing !== undefined && !closing.includes(before) && !/\d$/u.test(before);
}
