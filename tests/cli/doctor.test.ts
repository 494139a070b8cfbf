/** The doctor tells what is there, and says so when a part is missing. */

import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { READERS } from '../../src/layout/readers.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { cchc } from '../helpers/run-cchc.ts';

const folder = await mkdtemp(join(tmpdir(), 'cchc-doctor-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Report {
  sound: boolean;
  parts: { part: string; state: string; facts: string[] }[];
}

describe('cchc doctor', () => {
  it('finds every reader, the model and the folders in order here', async () => {
    const { status, stdout, stderr } = await cchc(['doctor', '--json'], { env: { CCHC_CACHE_DIR: join(folder, 'c') } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { sound, parts } = JSON.parse(stdout) as Report;
    expect(sound).toBe(true);
    const stateOf = (part: string) => parts.find((one) => one.part === part)?.state;
    for (const part of ['cchc', 'node', ...Object.keys(READERS), 'model', 'cache'])
      expect([part, stateOf(part)]).toEqual([part, 'good']);
    expect(parts.find(({ part }) => part === 'node')!.facts[0]).toBe(process.version);
    expect(parts.map(({ part }) => part).sort()).toEqual(Object.keys(messagesIn('vi').doctor.parts).sort());
  });

  it('tells in words, a line for each part', async () => {
    const { stdout } = await cchc(['doctor', '--lang', 'en']);
    const words = messagesIn('en').doctor;
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(words.sound);
    expect(
      lines
        .slice(0, -2)
        .map((line) => line.slice(2).split('  ')[0]!.trim())
        .sort(),
    ).toEqual(Object.values(words.parts).sort());
    expect(stdout).not.toMatch(/\? MB|undefined|NaN/u);
  });

  it('says which part is missing, and fails', async () => {
    await cp('bin', join(folder, 'bin'), { recursive: true });
    await cp('dist', join(folder, 'dist'), { recursive: true });
    await cp('package.json', join(folder, 'package.json'));
    await mkdir(join(folder, 'node_modules'));
    for (const name of await readdir('node_modules')) {
      if (name.startsWith('.') || name === 'pdf-parse' || name === '@tesseract.js-data') continue;
      await symlink(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
    const env = { PATH: process.env.PATH, CCHC_CACHE_DIR: join(folder, 'c') };
    const run = spawnSync(process.execPath, [join(folder, 'bin/cchc.js'), 'doctor', '--json'], {
      encoding: 'utf8',
      env,
    });
    expect(run.status).toBe(1);
    const missing = (JSON.parse(run.stdout) as Report).parts.filter(({ state }) => state === 'missing');
    expect(missing.map(({ part }) => part)).toEqual(['pdf', 'model']);
  });
});
