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

const emptyNode = (): TrieNode => ({ next: new Map(), kinds: 0, below: 0 });

/** Puts a phrase below a node, through the nodes that `nodeOf` gives for what stands there or not yet. */
function put(root: TrieNode, words: readonly string[], bit: number, nodeOf: (known?: TrieNode) => TrieNode): void {
  let node = root;
  for (const word of words) {
    const next = nodeOf(node.next.get(word));
    node.next.set(word, next);
    node.below |= bit;
    node = next;
  }
  node.kinds |= bit;
}

export const cellPhrases = lazy(() => {
  const root = emptyNode();
  for (const kind of Object.keys(CELL_PHRASES) as CellKind[]) {
    for (const phrase of CELL_PHRASES[kind])
      put(root, phrase.replace(/,/gu, '').split(' '), BITS[kind], (known) => known ?? emptyNode());
  }
  return root;
});

/** The phrases, and the names of units among them; what is the same for all documents is not made anew. */
export function withUnits(phrases: TrieNode, names: readonly string[]): TrieNode {
  const own = new Set<TrieNode>();
  const ownOf = (node = emptyNode()): TrieNode => {
    if (own.has(node)) return node;
    const copy = { ...node, next: new Map(node.next) };
    own.add(copy);
    return copy;
  };
  if (names.length === 0) return phrases;
  const root = ownOf(phrases);
  for (const name of names) put(root, wordsOf(name), BITS.unit, ownOf);
  return root;
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{M}\d]+(?:[.,/-][\p{L}\d]+)*/gu) ?? [];
