/** The command line is built once before all tests, so that they run what a user would. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js', '--fast'], { stdio: 'inherit' });
}
