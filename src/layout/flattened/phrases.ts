/** What the words of a line speak of: which phrases of which kinds of cells they belong to. */
import { CELL_PHRASES, type CellKind, DASHED_NAMES } from '../../registry/cell-words.ts';
import { lazy } from '../../registry/match.ts';
import type { Lexicon } from './lexicon.ts';

export const KINDS = ['content', 'product', 'unit', 'time', 'money'] as const satisfies readonly CellKind[];
const BITS = Object.fromEntries(KINDS.map((kind, i) => [kind, 1 << i])) as Record<CellKind, number>;

/** Of each word of a line: the kinds of the phrase that covers it, and whether the phrase goes on to the next word. */
export interface Phrases {
  kinds: Uint8Array;
  goesOn: Uint8Array;
}

interface TrieNode {
  next: Map<string, TrieNode>;
  /** Bits of the kinds whose phrase ends here, and of those that have one going on from here. */
  kinds: number;
  below: number;
}

const trie = lazy(() => {
  const root: TrieNode = { next: new Map(), kinds: 0, below: 0 };
  for (const kind of Object.keys(CELL_PHRASES) as CellKind[]) {
    for (const phrase of CELL_PHRASES[kind]) {
      let node = root;
      for (const word of phrase.replace(/,/gu, '').split(' ')) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map(), kinds: 0, below: 0 };
          node.next.set(word, next);
        }
        node.below |= BITS[kind];
        node = next;
      }
      node.kinds |= BITS[kind];
    }
  }
  return root;
});

const YEAR_OR_DATE = /^(?:(?:19|20)\d\d|\d{1,2}\/(?:\d{1,2}\/)?(?:19|20)\d\d|(?:[ivx]+|\d)\/(?:19|20)\d\d)$/u;

/** Covers a line's words with phrases, from left to right, the longest at each place. */
export function phrasesOf(lexicon: Lexicon, from: number, to: number): Phrases {
  const { ids, forms } = lexicon;
  const count = to - from;
  const kinds = new Uint8Array(count);
  const goesOn = new Uint8Array(count);
  const word = (i: number): string => forms[ids[from + i]!]!;
  let i = 0;
  while (i < count) {
    let length = 0;
    let found = 0;
    let node = trie().next.get(word(i));
    for (let j = i; node; j++) {
      if (node.kinds !== 0) {
        length = j - i + 1;
        found = node.kinds;
      }
      if (j + 1 === count && j > i && length < j - i + 1 && (node.below & (node.below - 1)) === 0) {
        // the line broke inside a phrase: "Chi thường" / "xuyên"
        length = j - i + 1;
        found = node.below;
      }
      node = j + 1 < count ? node.next.get(word(j + 1)) : undefined;
    }
    if (length === 0 && YEAR_OR_DATE.test(word(i))) {
      length = 1;
      found = BITS.time;
    }
    for (let k = i; k < i + length; k++) {
      kinds[k] = found;
      goesOn[k] = k < i + length - 1 ? 1 : 0;
    }
    i += Math.max(1, length);
  }
  return { kinds, goesOn };
}

export function isOf(kinds: number, kind: CellKind): boolean {
  return (kinds & BITS[kind]) !== 0;
}

/** True where a cell of some narrow column may begin with the lexicon's word `at`. */
export function opensNarrowCell(lexicon: Lexicon, at: number, to: number): boolean {
  const first = phrasesOf(lexicon, at, Math.min(to, at + 4)).kinds[0] ?? 0;
  return (first & (BITS.time | BITS.unit | BITS.product | BITS.money)) !== 0;
}

/** What may follow the dash, by the last syllable before it: "Tư" / "pháp - Hộ tịch" may have lost its first to a line. */
const dashedNames = lazy(() => {
  const names = new Map<string, Set<string>>();
  for (const [before, after] of DASHED_NAMES) {
    const last = before.split(' ').at(-1)!;
    names.set(last, (names.get(last) ?? new Set<string>()).add(after.split(' ')[0]!));
  }
  return names;
});

/** Is a dash between these two words one inside a name ("Tư pháp - Hộ tịch"), none that opens an item? */
export function isNameDash({ forms }: Lexicon, before: number, after: number): boolean {
  return (
    dashedNames()
      .get(forms[before] ?? '')
      ?.has(forms[after] ?? '') ?? false
  );
}
