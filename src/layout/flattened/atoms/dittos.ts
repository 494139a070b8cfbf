/** "nt", "như trên": a cell that says what the one above it says, and nothing more. */
import type { Lexicon } from './lexicon.ts';

/** How many words from this place on are such a cell's; 0 where none begins. */
export function dittoAt({ ids, forms }: Lexicon, at: number): number {
  const word = forms[ids[at] ?? -1];
  if (word === 'nt') return 1;
  return word === 'như' && forms[ids[at + 1] ?? -1] === 'trên' ? 2 : 0;
}

/** Does one end with this word? */
export const endsDitto = (lexicon: Lexicon, at: number): boolean =>
  dittoAt(lexicon, at) === 1 || (at > 0 && dittoAt(lexicon, at - 1) === 2);
