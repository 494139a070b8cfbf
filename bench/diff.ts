/**
 * What comparing costs on top of reading: a diff by the number of rows, copied text, coverage, and compare over many
 * plans. Prints a table; asserts nothing, because machines differ.
 *
 *   node scripts/run-ts.js bench/diff.ts
 */
import { readFileSync } from 'node:fs';
import { comparePlans } from '../src/diff/compare.ts';
import { copiedText } from '../src/diff/copied.ts';
import { coverage } from '../src/diff/coverage.ts';
import { diffPlans } from '../src/diff/index.ts';
import { parsePlan } from '../src/index.ts';
import type { Plan } from '../src/plan/types.ts';

const ROUNDS = 11;

const planOf = async (name: string): Promise<Plan> =>
  parsePlan(readFileSync(`fixtures/built/${name}/${name}.docx`), { name });

/** Median milliseconds, wall and processor: on a busy machine only the second is the program's. */
function timed(work: () => unknown, rounds = ROUNDS): string {
  const walls: number[] = [];
  const cpus: number[] = [];
  work();
  for (let round = 0; round < rounds; round++) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    work();
    walls.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    cpus.push((user + system) / 1000);
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return `${median(walls).toFixed(1).padStart(8)} ms wall ${median(cpus).toFixed(1).padStart(8)} ms cpu`;
}

/** The plan with its tasks and rows n times over, each with words of its own. */
function enlarged(plan: Plan, times: number): Plan {
  const copies = <T>(list: readonly T[], copy: (item: T, n: number) => T): T[] =>
    Array.from({ length: times }, (_, n) => list.map((item) => copy(item, n))).flat();
  return {
    ...plan,
    tasks: copies(plan.tasks, (task, n) => ({ ...task, text: `${task.text} đợt ${n} nhóm ${n * 7}` })),
    appendices: plan.appendices.map((appendix) => ({
      ...appendix,
      rows: copies(appendix.rows, (row, n) => ({ ...row, content: `${row.content} đợt ${n} nhóm ${n * 7}` })),
    })),
  };
}

const [a, b] = [await planOf('phuong-an-lac-dong-2024'), await planOf('phuong-an-lac-dong-2025')];
const rows = (plan: Plan): number => plan.appendices.reduce((sum, appendix) => sum + appendix.rows.length, 0);
for (const times of [1, 2, 4, 8]) {
  const [left, right] = [enlarged(a, times), enlarged(b, times)];
  console.log(
    `diff, ${String(rows(left)).padStart(4)} rows    ${timed(() => diffPlans(left, right), times > 2 ? 3 : ROUNDS)}`,
  );
}
console.log(`copied text        ${timed(() => copiedText(a, b))}`);
const superior = await planOf('tinh-son-giang-2026');
const children = await Promise.all(['xa-thuong-khe-2026', 'xa-ngoc-lam-ha-2026', 'xa-song-van-ha-2026'].map(planOf));
console.log(`coverage, 3 plans  ${timed(() => coverage(superior, children))}`);
const many = Array.from({ length: 500 }, (_, i) => {
  const plan = [a, b, ...children][i % 5]!;
  return { ...plan, header: { ...plan.header, locality: { level: 'xã' as const, name: `Số ${i}` } } };
});
console.log(`compare, 500 plans ${timed(() => comparePlans(many), 3)}`);
