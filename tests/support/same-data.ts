/** How much of two Plans of one document is the same, places and source aside. */

/** What depends on the format and not on the document. */
const OF_THE_FORMAT: ReadonlySet<string> = new Set(['at', 'cellsAt', 'source', 'repairs', 'warnings', 'schemaVersion']);

export interface LeafCount {
  equal: number;
  all: number;
  /** Where they differ: "targets.3.value: 98 ≠ 99". */
  differences: string[];
}

/** Leaves of both trees, paired by key, lists so that most of their leaves agree; `leaveOut` names keys to read over. */
export function sameData(a: unknown, b: unknown, leaveOut: readonly string[] = []): LeafCount {
  return compare(without(a, leaveOut), without(b, leaveOut), '');
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (keys.length === 0) return value;
  return JSON.parse(JSON.stringify(value, (key, item) => (keys.includes(key) ? undefined : item)));
}

function compare(a: unknown, b: unknown, path: string): LeafCount {
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b, path);
  if (isTree(a) && isTree(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !OF_THE_FORMAT.has(key));
    return sum(keys.map((key) => compare(a[key], b[key], path ? `${path}.${key}` : key)));
  }
  const [x, y] = [leafText(a), leafText(b)];
  if (x === y) return { equal: 1, all: 1, differences: [] };
  const all = Math.max(1, leavesOf(a), leavesOf(b));
  return { equal: 0, all, differences: [`${path}: ${x.slice(0, 90)} ≠ ${y.slice(0, 90)}`] };
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Runs of blanks differ with the wrapping and are no data. */
const leafText = (value: unknown): string =>
  value === undefined ? '∅' : (JSON.stringify(value) ?? '∅').replace(/(?:\s|\\n)+/gu, ' ');

function leavesOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((count, item) => count + leavesOf(item), 0);
  if (!isTree(value)) return value === undefined ? 0 : 1;
  return Object.entries(value).reduce((count, [key, item]) => count + (OF_THE_FORMAT.has(key) ? 0 : leavesOf(item)), 0);
}

function compareLists(a: readonly unknown[], b: readonly unknown[], path: string): LeafCount {
  if (a.length === b.length) return sum(a.map((item, index) => compare(item, b[index], `${path}.${index}`)));
  const table: LeafCount[][] = a.map((item, i) => b.map((other) => compare(item, other, `${path}.${i}`)));
  const best: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + table[i]![j]!.equal);
  const counts: LeafCount[] = [];
  const alone = (item: unknown, side: string): void => {
    counts.push({ equal: 0, all: leavesOf(item), differences: [`${path} ${side}: ${leafText(item).slice(0, 90)}`] });
  };
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (best[i]![j] === best[i + 1]![j]) alone(a[i++], 'only first');
    else if (best[i]![j] === best[i]![j + 1]) alone(b[j++], 'only second');
    else counts.push(table[i++]![j++]!);
  }
  for (; i < a.length; i++) alone(a[i], 'only first');
  for (; j < b.length; j++) alone(b[j], 'only second');
  return sum(counts);
}

function sum(counts: readonly LeafCount[]): LeafCount {
  return {
    equal: counts.reduce((total, count) => total + count.equal, 0),
    all: counts.reduce((total, count) => total + count.all, 0),
    differences: counts.flatMap((count) => count.differences),
  };
}
