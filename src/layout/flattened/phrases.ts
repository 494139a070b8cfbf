/** What the words of a line speak of: which phrases of which kinds of cells they belong to. */
import { CELL_PHRASES, type CellKind, DASHED_NAMES } from '../../registry/cell-words.ts';
import { lazy } from '../../registry/match.ts';

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
export function phrasesOf(words: readonly string[]): Phrases {
  const kinds = new Uint8Array(words.length);
  const goesOn = new Uint8Array(words.length);
  let i = 0;
  while (i < words.length) {
    let length = 0;
    let found = 0;
    let node = trie().next.get(words[i]!);
    for (let j = i; node; j++) {
      if (node.kinds !== 0) {
        length = j - i + 1;
        found = node.kinds;
      }
      if (j + 1 === words.length && j > i && length < j - i + 1 && (node.below & (node.below - 1)) === 0) {
        // the line broke inside a phrase: "Chi thường" / "xuyên"
        length = j - i + 1;
        found = node.below;
      }
      node = j + 1 < words.length ? node.next.get(words[j + 1]!) : undefined;
    }
    if (length === 0 && YEAR_OR_DATE.test(words[i]!)) {
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

/** True where a cell of some narrow column may begin with these words. */
export function opensNarrowCell(words: readonly string[]): boolean {
  const first = phrasesOf(words.slice(0, 4)).kinds[0] ?? 0;
  return (first & (BITS.time | BITS.unit | BITS.product)) !== 0;
}

const dashedNames = lazy(() => {
  const names = new Map<string, Set<string>>();
  for (const [before, after] of DASHED_NAMES) {
    const afters = names.get(before) ?? new Set();
    names.set(before, afters.add(after));
  }
  return names;
});

/** Does a name with a dash of its own run from the end of one line into the next? */
export function inDashedName(before: readonly string[], after: readonly string[]): boolean {
  const afters = dashedNames().get(before.slice(-2).join(' ')) ?? dashedNames().get(before.slice(-1).join(''));
  return afters !== undefined && (afters.has(after.slice(0, 2).join(' ')) || afters.has(after[0] ?? ''));
}
