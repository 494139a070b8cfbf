// Runs a TypeScript file on any Node that the project supports: bundled by esbuild into a file that is removed afterwards.
// `node scripts/run-ts.js fixtures/build.ts ARGUMENTS…`
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { keepConstants } from './keep-constants.js';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/run-ts.js FILE.ts [ARGUMENTS]');
  process.exit(2);
}
// Inside the project, so that packages resolve as they do for the sources.
const folder = join('dist', '.run');
const outfile = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // As in scripts/build.js, so that what is measured is what is shipped.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  plugins: [keepConstants],
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' });
rmSync(outfile, { force: true });
process.exit(run.status ?? 1);
