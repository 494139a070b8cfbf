/**
 * The best one-to-one pairing of two lists (the assignment problem), not the first that fits: a greedy pairing gives a
 * reworded task's partner away to a neighbour that is merely similar.
 */

export interface Pair {
  a: number;
  b: number;
  score: number;
}

/** Edges below the caller's floor are left out; what they leave apart falls into small independent problems. */
export function bestPairs(edges: readonly Pair[]): Pair[] {
  return components(edges).flatMap((component) => assign(component));
}

/** Groups of edges that share no end with one another. */
function components(edges: readonly Pair[]): Pair[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) root = parent.get(root)!;
    for (let at = key; at !== root; ) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { a, b } of edges) {
    const [left, right] = [`a${a}`, `b${b}`];
    if (!parent.has(left)) parent.set(left, left);
    if (!parent.has(right)) parent.set(right, right);
    parent.set(find(left), find(right));
  }
  const groups = new Map<string, Pair[]>();
  for (const edge of edges) {
    const root = find(`a${edge.a}`);
    const group = groups.get(root);
    if (group) group.push(edge);
    else groups.set(root, [edge]);
  }
  return [...groups.values()];
}

/** Maximum-weight assignment by the Hungarian method with potentials; a pair without an edge is never returned. */
function assign(edges: readonly Pair[]): Pair[] {
  if (edges.length === 1) return [edges[0]!];
  let as = [...new Set(edges.map((edge) => edge.a))].sort((x, y) => x - y);
  let bs = [...new Set(edges.map((edge) => edge.b))].sort((x, y) => x - y);
  const flipped = as.length > bs.length;
  if (flipped) [as, bs] = [bs, as];
  const rowOf = new Map(as.map((value, index) => [value, index]));
  const columnOf = new Map(bs.map((value, index) => [value, index]));
  const rows = as.length;
  const columns = bs.length;
  const gain = Array.from({ length: rows }, () => new Float64Array(columns));
  const byCell = new Map<number, Pair>();
  for (const edge of edges) {
    const row = rowOf.get(flipped ? edge.b : edge.a)!;
    const column = columnOf.get(flipped ? edge.a : edge.b)!;
    gain[row]![column] = edge.score;
    byCell.set(row * columns + column, edge);
  }

  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const matchOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    matchOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = matchOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const cost = -gain[current - 1]![j - 1]! - rowPotential[current]! - columnPotential[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[matchOf[j]!]! += delta;
          columnPotential[j]! -= delta;
        } else {
          least[j]! -= delta;
        }
      }
      column = next;
    } while (matchOf[column] !== 0);
    do {
      const previous = way[column]!;
      matchOf[column] = matchOf[previous]!;
      column = previous;
    } while (column !== 0);
  }

  const pairs: Pair[] = [];
  for (let j = 1; j <= columns; j++) {
    const edge = matchOf[j] ? byCell.get((matchOf[j]! - 1) * columns + j - 1) : undefined;
    if (edge) pairs.push(edge);
  }
  return pairs;
}
