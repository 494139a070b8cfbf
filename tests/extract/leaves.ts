/** Plans compared leaf by leaf: every value but places, source and what the reading noted. */
import type { Plan } from '../../src/plan/types.ts';

const ASIDE = new Set(['at', 'cellsAt', 'source', 'repairs', 'warnings', 'schemaVersion']);

/** Every leaf by its path. */
export function leavesOf(plan: Plan): Map<string, string> {
  const leaves = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (Array.isArray(node)) {
      leaves.set(`${path}.length`, String(node.length));
      for (const [index, item] of node.entries()) walk(item, `${path}[${index}]`);
    } else if (node !== null && typeof node === 'object') {
      for (const [key, value] of Object.entries(node)) if (!ASIDE.has(key)) walk(value, `${path}.${key}`);
    } else leaves.set(path, String(node));
  };
  walk(plan, '');
  return leaves;
}

export interface Likeness {
  share: number;
  /** "path: one ≠ other" for the leaves that differ. */
  differing: string[];
}

/** The share of leaves that two plans have in common. */
export function compare(one: Plan, other: Plan): Likeness {
  const [a, b] = [leavesOf(one), leavesOf(other)];
  const paths = new Set([...a.keys(), ...b.keys()]);
  const differing = [...paths].filter((path) => a.get(path) !== b.get(path));
  return {
    share: 1 - differing.length / paths.size,
    differing: differing.map((path) => `${path}: ${a.get(path)} ≠ ${b.get(path)}`),
  };
}
