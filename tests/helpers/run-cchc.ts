/** Runs the built command line as a user would. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Nor may they fill the user's own cache. */
const CACHE = join(tmpdir(), 'cchc-test-cache');
const COMMAND = resolve('bin/cchc.js');

export function cchc(
  args: readonly string[],
  { stdin, env = {}, cwd }: { stdin?: string | Uint8Array; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd,
      // The tests' own terminal and locale must not decide what they see.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, CCHC_CACHE_DIR: CACHE, ...env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', fail);
    child.on('close', (status) =>
      done({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(stdin ?? '');
  });
}
