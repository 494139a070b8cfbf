/** A loop that never ends is ended; a run in good time is left alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'cchc-dog-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(work: string): { status: number | null; signal: string | null; stderr: string } {
  const file = join(folder, 'run.mjs');
  buildSync({
    stdin: {
      contents: `import { startWatchdog } from './src/cli/watchdog.ts';\n${work}`,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
  });
  const { status, signal, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  return { status, signal, stderr };
}

describe('the watchdog', () => {
  it('ends a loop with its sentence', () => {
    const ended = run("const dog = startWatchdog('hết giờ'); dog.allow(300); for (;;);");
    expect(ended.stderr).toBe('hết giờ\n');
    expect(ended.status === 0).toBe(false);
  });

  it('leaves work alone that ends in time, and a run that rests', () => {
    const late = 'await new Promise((done) => setTimeout(done, 900));';
    const rested = run(`const dog = startWatchdog('hết giờ'); dog.allow(500); dog.rest(); ${late}`);
    expect(rested).toEqual({ status: 0, signal: null, stderr: '' });
    const renewed = run(`const dog = startWatchdog('hết giờ'); dog.allow(300); dog.allow(60_000); ${late}`);
    expect(renewed).toEqual({ status: 0, signal: null, stderr: '' });
  });

  it('bites nobody whose rests and allowances follow each other while it falls asleep', () => {
    const restless = `
      const dog = startWatchdog('hết giờ');
      await new Promise((done) => setTimeout(done, 100));
      for (const end = performance.now() + 1500; performance.now() < end; ) {
        dog.allow(60_000);
        for (let i = 0; i < 2000; i++) Math.sqrt(i);
        dog.rest();
      }`;
    expect(run(restless)).toEqual({ status: 0, signal: null, stderr: '' });
  });
});
