/** The phrases of cells by their words: what the words of a line speak of is looked up word by word. */
import { CELL_PHRASES, type CellKind } from '../../../registry/cell-words.ts';
import { lazy } from '../../../registry/match.ts';

export const KINDS = ['content', 'product', 'unit', 'time', 'money', 'person'] as const satisfies readonly CellKind[];
export const BITS = Object.fromEntries(KINDS.map((kind, i) => [kind, 1 << i])) as Record<CellKind, number>;

export interface TrieNode {
  next: Map<string, TrieNode>;
  /** Bits of the kinds whose phrase ends here, and of those that have one going on from here. */
  kinds: number;
  below: number;
}

export const cellPhrases = lazy(() => {
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

/** The phrases, and the names of units among them; what is the same for all documents is not made anew. */
export function withUnits(phrases: TrieNode, names: readonly string[]): TrieNode {
  const own = new Set<TrieNode>();
  const ownOf = (node: TrieNode): TrieNode => {
    if (own.has(node)) return node;
    const copy = { ...node, next: new Map(node.next) };
    own.add(copy);
    return copy;
  };
  if (names.length === 0) return phrases;
  const root = ownOf(phrases);
  for (const name of names) {
    let node = root;
    for (const word of wordsOf(name)) {
      const next = ownOf(node.next.get(word) ?? { next: new Map(), kinds: 0, below: 0 });
      node.next.set(word, next);
      node.below |= BITS.unit;
      node = next;
    }
    node.kinds |= BITS.unit;
  }
  return root;
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{M}\d]+(?:[.,/-][\p{L}\d]+)*/gu) ?? [];
