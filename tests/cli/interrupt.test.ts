/** Ctrl+C at any moment: whole files only, a word about how far it came, and the next run goes on from there. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cchc } from '../helpers/run-cchc.ts';
import { smallPlan } from '../helpers/small-plan.ts';

const COUNT = 80;
let folder: string;
const at = (name: string): string => join(folder, name);
const env = (cache: string): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, CCHC_CACHE_DIR: at(cache) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-stop-'));
  await mkdir(at('plans'));
  for (let index = 1; index <= COUNT; index++) {
    const name = `plan ${String(index).padStart(3, '0')}`;
    await writeFile(at(`plans/${name}.txt`), smallPlan(`XÃ SỐ ${index}`, index) + '- Rà soát thủ tục.\n'.repeat(200));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Interrupts the command as soon as it has told of so many documents. */
function interruptedAfter(lines: number, args: readonly string[], cache: string) {
  return new Promise<{ status: number | null; stderr: string }>((done) => {
    const child = spawn(process.execPath, [resolve('bin/cchc.js'), ...args, '--lang', 'en'], { env: env(cache) });
    let stderr = '';
    let sent = false;
    child.stdout.resume();
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
      if (sent || stderr.split('\n').length <= lines) return;
      sent = true;
      child.kill('SIGINT');
    });
    child.on('close', (status) => done({ status, stderr }));
  });
}

const filesBelow = async (path: string): Promise<string[]> =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

/** Windows has no such signal for another process. */
describe.skipIf(process.platform === 'win32')('an interrupted run', () => {
  it.each([1, 20])('into a folder leaves whole files only, after %i documents', async (lines) => {
    const [out, cache] = [`out-${lines}`, `cache-${lines}`];
    const args = ['parse', at('plans'), '-o', `${at(out)}/`, '--jobs', '2'];
    const { status, stderr } = await interruptedAfter(lines, args, cache);
    expect(status).toBe(130);
    const told = /^Stopped: (\d+) of 80 files done, no file left half written\. Run the same command again/mu.exec(
      stderr,
    );
    const done = Number(told?.[1]);
    expect(done).toBeGreaterThanOrEqual(lines);
    expect(done).toBeLessThan(COUNT);
    const written = await filesBelow(at(out));
    expect(written.length).toBeGreaterThanOrEqual(done);
    for (const name of written) {
      expect(name).toMatch(/^plan \d{3}\.json$/u);
      expect(JSON.parse(await readFile(join(at(out), name), 'utf8')).header.year).toBe(2026);
    }
    const kept = await filesBelow(at(cache));
    expect(kept.length).toBeGreaterThanOrEqual(done);
    expect(kept.filter((name) => name.endsWith('.tmp'))).toEqual([]);

    expect((await cchc([...args, '-q'], { env: env(cache) })).status).toBe(0);
    expect((await filesBelow(at(out))).length).toBe(COUNT);
    expect((await filesBelow(at(cache))).filter((path) => !path.endsWith('.text')).length).toBe(COUNT);
  });

  it('into one file leaves none, and what stood there before', async () => {
    const args = ['parse', at('plans'), '--format', 'ndjson', '-o', at('all.ndjson'), '--jobs', '2'];
    expect((await interruptedAfter(5, args, 'cache-one')).status).toBe(130);
    expect(existsSync(at('all.ndjson'))).toBe(false);
    await writeFile(at('all.ndjson'), 'before');
    expect((await interruptedAfter(40, args, 'cache-one')).status).toBe(130);
    expect(await readFile(at('all.ndjson'), 'utf8')).toBe('before');
    expect((await readdir(folder)).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});
