/** Diffs of fixture pairs against their keyed truth: what was changed when the pair was written. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/diff/index.ts';
import type { DiffReport } from '../../src/diff/report.ts';
import { parsePlan } from '../../src/index.ts';
import { fold } from '../../src/registry/match.ts';

interface Value {
  value: number;
  text: string;
}

interface Truth {
  a: string;
  b: string;
  axis: string;
  legalBases: { change: string; a: string | null; b: string | null }[];
  targets: { where: string; change: string; a: Value | null; b: Value | null }[];
  tasks: { where: string; change: string; a: string | null; b: string | null; fields: string[] }[];
}

const PAIRS = ['phuong-an-lac-dong-2024--phuong-an-lac-dong-2025', 'phuong-an-lac-dong-2024--xa-dong-khanh-trung-2024'];
const planOf = async (name: string, extension: string) => {
  const file = `fixtures/built/${name}/${name}.${extension}`;
  return parsePlan(readFileSync(file), { name: file });
};
const plain = (text: string | null | undefined): string =>
  fold(text ?? '∅')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** F1 of two lists by what counts as a hit; each entry is hit once. */
function f1<W, G>(wanted: readonly W[], got: readonly G[], hit: (wanted: W, got: G) => boolean) {
  const left = [...got];
  const missed = wanted.filter((entry) => {
    const index = left.findIndex((other) => hit(entry, other));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { f1: (2 * (wanted.length - missed.length)) / (wanted.length + got.length || 1), missed, spurious: left };
}

/** The truth's clause may be cut narrower than ours. */
const holds = (whole: string | null | undefined, part: string | null | undefined): boolean =>
  plain(whole).includes(plain(part)) || plain(part).includes(plain(whole));
const sameTargets = (wanted: Truth['targets'][number], got: DiffReport['targets'][number]): boolean =>
  wanted.change === got.change &&
  wanted.a?.value === got.a?.value &&
  wanted.b?.value === got.b?.value &&
  holds(got.a?.text, wanted.a?.text) &&
  holds(got.b?.text, wanted.b?.text);
const sameTasks = (wanted: Truth['tasks'][number], got: DiffReport['tasks'][number]): boolean =>
  wanted.change === got.change &&
  [...wanted.fields].sort().join() === [...got.fields].sort().join() &&
  plain(wanted.a) === plain(got.a?.text) &&
  plain(wanted.b) === plain(got.b?.text);

describe.each(PAIRS)('%s', (name) => {
  const truth: Truth = JSON.parse(readFileSync(`fixtures/pairs/${name}.json`, 'utf8'));

  it.each(['docx'].filter((extension) => existsSync(`fixtures/built/${truth.a}/${truth.a}.${extension}`)))(
    'is told from the %s files',
    async (extension) => {
      const report = diffPlans(await planOf(truth.a, extension), await planOf(truth.b, extension));
      expect(report.axis).toBe(truth.axis);

      const bases = report.legalBases.map(({ change, a, b }) => `${change} ${a?.number ?? '∅'} → ${b?.number ?? '∅'}`);
      expect(bases.sort()).toEqual(
        truth.legalBases.map(({ change, a, b }) => `${change} ${a ?? '∅'} → ${b ?? '∅'}`).sort(),
      );

      const targets = f1(truth.targets, report.targets, sameTargets);
      expect(targets.f1, JSON.stringify(targets, null, 1)).toBeGreaterThanOrEqual(0.95);

      const tasks = f1(truth.tasks, report.tasks, sameTasks);
      expect(
        tasks.f1,
        JSON.stringify(
          {
            ...tasks,
            spurious: tasks.spurious.map((change) => [
              change.change,
              change.fields,
              change.similarity,
              change.a?.text,
              change.b?.text,
            ]),
          },
          null,
          1,
        ),
      ).toBeGreaterThanOrEqual(0.92);
    },
  );
});
