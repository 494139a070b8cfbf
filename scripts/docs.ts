/** Makes the generated documents anew: `npm run -s build -- --fast && node scripts/run-ts.js scripts/docs.ts`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withOutputs } from './docs/outputs.ts';
import { PAGES } from './docs/pages.ts';
import { makeScratchFolder } from './docs/scratch.ts';

/** Documents written by hand that show what commands print. */
const WITH_OUTPUTS = ['README.md', 'README.vi.md', 'docs/for-researchers.md'];

for (const { path, make } of PAGES) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, make());
}

const folder = makeScratchFolder();
for (const path of WITH_OUTPUTS) writeFileSync(path, withOutputs(readFileSync(path, 'utf8'), folder));
rmSync(folder, { recursive: true, force: true });
