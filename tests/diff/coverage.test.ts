/** Coverage of a province's fixture plan by three communes' plans, against the truth they were written with. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/diff/coverage.ts';
import { parsePlan } from '../../src/index.ts';
import { fold } from '../../src/registry/match.ts';

const SUPERIOR = 'tinh-son-giang-2026';
const CHILDREN = ['xa-thuong-khe-2026', 'xa-ngoc-lam-ha-2026', 'xa-song-van-ha-2026'];
const planOf = async (name: string) => {
  const file = `fixtures/built/${name}/${name}.docx`;
  return parsePlan(readFileSync(file), { name: file });
};
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
const alike = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));

interface Truth {
  tasks: { text: string; status: string; by: string | null }[];
  targets: { superior: { value: number; text: string }; status: string }[];
}

describe.each(CHILDREN)('%s', (name) => {
  const truth: Truth = JSON.parse(readFileSync(`fixtures/pairs/${SUPERIOR}--${name}.json`, 'utf8'));

  it('takes up, weakens and leaves out what it was written to', async () => {
    const report = coverage(await planOf(SUPERIOR), [await planOf(name)]);
    const [child] = report.children;
    const wrongTasks = truth.tasks.filter(({ text, status, by }) => {
      const got = child!.tasks.find((task) => alike(task.superior.text, text));
      // What the superior keeps for itself may count as left out, never as taken up.
      if (status === 'not-for-communes') return got?.status === 'taken-up';
      if (status !== got?.status) return true;
      return by !== null && !(got.own && alike(got.own.text, by));
    });
    const wrongTargets = truth.targets.filter(({ superior, status }) => {
      if (status === 'not-for-communes') return false;
      const got = child!.targets.find(
        (target) => target.superior.value === superior.value && alike(target.superior.text, superior.text),
      );
      return status !== got?.status;
    });
    const told = wrongTasks.map((task) => {
      const got = child!.tasks.find((other) => alike(other.superior.text, task.text));
      return [task.status, task.text, got?.status, got?.similarity, got?.own?.text ?? null];
    });
    expect(1 - wrongTasks.length / truth.tasks.length, JSON.stringify(told, null, 1)).toBeGreaterThanOrEqual(0.92);
    expect(wrongTargets, JSON.stringify(wrongTargets)).toEqual([]);
  });
});
