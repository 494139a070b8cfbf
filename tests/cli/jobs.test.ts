/** Many documents at once: the same results in the same order, and one bad file is one bad file. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pool, startPool } from '../../src/cli/pool.ts';
import { cchc } from '../helpers/run-cchc.ts';
import { smallPlan } from '../helpers/small-plan.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-jobs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the pool', () => {
  const pools: Pool<string, string>[] = [];
  afterAll(() => Promise.all(pools.map((pool) => pool.close())));

  /** A thread that answers, hangs, throws or leaves, as it is told. */
  async function poolOf(size: number, allowanceMs: number): Promise<Pool<string, string>> {
    const entry = at('thread.mjs');
    await writeFile(
      entry,
      `import { parentPort, threadId } from 'node:worker_threads';
      parentPort.on('message', (job) => {
        if (job === 'hang') for (;;);
        if (job === 'throw') throw new Error('fell');
        if (job === 'leave') process.exit(7);
        parentPort.postMessage(job === 'who' ? String(threadId) : job.toUpperCase());
      });`,
    );
    const timedOut = (): Error => new Error('too long');
    const pool = startPool<string, string>({ entry: pathToFileURL(entry), size, allowanceMs, timedOut });
    pools.push(pool);
    return pool;
  }

  it('answers each job, keeps its threads, and starts no more than it may', async () => {
    const pool = await poolOf(2, 30_000);
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => pool.run(job, [])))).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
    ]);
    const threads = await Promise.all(Array.from({ length: 9 }, () => pool.run('who', [])));
    expect(new Set(threads).size).toBeLessThanOrEqual(2);
  });

  it('ends a thread that hangs, throws or leaves, and goes on with another', async () => {
    const pool = await poolOf(1, 2_000);
    const before = await pool.run('who', []);
    const ended = await Promise.allSettled(['hang', 'x', 'throw', 'y', 'leave', 'z'].map((job) => pool.run(job, [])));
    expect(ended.map((end) => (end.status === 'fulfilled' ? end.value : (end.reason as Error).message))).toEqual([
      'too long',
      'X',
      'fell',
      'Y',
      'thread ended (7)',
      'Z',
    ]);
    expect(await pool.run('who', [])).not.toBe(before);
  });
});

describe('many documents', () => {
  const names = Array.from({ length: 12 }, (_, index) => `xã ${index + 1}.txt`);
  beforeAll(async () => {
    for (const [index, name] of names.entries()) await writeFile(at(name), smallPlan(`XÃ SỐ ${index + 1}`, index + 1));
    await writeFile(at('xã 5.txt'), '');
    await writeFile(at('xã 7.txt'), '');
  });
  const good = names.filter((name) => !['xã 5.txt', 'xã 7.txt'].includes(name));
  const parse = (...args: string[]) =>
    cchc(['parse', 'xã*.txt', '--lang', 'en', '--no-cache', ...args], { cwd: folder });

  it('gives the same with one thread and with three, in the order of the names', async () => {
    const alone = await parse('--jobs', '1', '-q');
    const three = await parse('--jobs', '3', '-q');
    expect(three).toEqual(alone);
    const plans = JSON.parse(three.stdout) as { source: { name: string }; header: { number: string } }[];
    expect(plans.map((plan) => plan.source.name)).toEqual(good);
    expect(plans.map((plan) => plan.header.number)).toEqual(good.map((name) => `${/\d+/u.exec(name)}/KH-UBND`));
  });

  it('checks in the threads as in none, fresh and from the cache', async () => {
    const check = (...args: string[]) =>
      cchc(['check', 'xã*.txt', '--lang', 'en', '--format', 'json', '-q', ...args], {
        cwd: folder,
        env: { CCHC_CACHE_DIR: at('kept') },
      });
    const alone = await check('--jobs', '1', '--no-cache');
    const { files } = JSON.parse(alone.stdout) as { files: { file: string; findings: unknown[] }[] };
    expect(files.map(({ file }) => file)).toEqual(names);
    expect(files.filter(({ findings }) => findings.length > 0).map(({ file }) => file)).toEqual(good);
    expect(await check('--jobs', '3')).toEqual(alone);
    expect(await check('--jobs', '3')).toEqual(alone);
    expect(await check('--jobs', '1')).toEqual(alone);
  });

  it('makes the same review pages with one thread and with three', async () => {
    const page = (...args: string[]) => cchc(['report', 'xã*.txt', '-q', '--no-cache', ...args], { cwd: folder });
    const alone = await page('--jobs', '1');
    expect(alone.stdout.match(/<section class="plan" id="p\d+"/gu)?.length).toBe(good.length);
    expect(await page('--jobs', '3')).toEqual(alone);
  });

  it('tells each document on a line, and the failures once more at the end', async () => {
    const { status, stderr } = await parse('--only', 'header', '-o', at('all.json'));
    expect(status).toBe(3);
    const complaint = (name: string) =>
      `error: ${name}: the file is empty. The download may be incomplete; fetch or copy it again.`;
    expect(stderr.split('\n')).toEqual([
      ...names.map((name, index) => (good.includes(name) ? `[${index + 1}/12] ${name}` : complaint(name))),
      '',
      'Files that could not be read:',
      '2 files: the file is empty.',
      '  → The download may be incomplete; fetch or copy it again.',
      '  - xã 5.txt',
      '  - xã 7.txt',
      '',
      '2 of 12 files could not be read.',
      `wrote ${at('all.json')}`,
      '',
    ]);
    expect((JSON.parse(await readFile(at('all.json'), 'utf8')) as unknown[]).length).toBe(10);
  });

  it('writes one file for each into a folder, whole files only', async () => {
    await parse('-q', '-o', `${at('results')}/`);
    expect((await readdir(at('results'))).sort()).toEqual(good.map((name) => name.replace('.txt', '.json')).sort());
  });

  it.each(['0', 'two', '1000', '-1'])('refuses --jobs %s', async (jobs) => {
    const { status, stderr } = await parse('--jobs', jobs);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: .*--jobs/u);
  });
});
