/** Writes docs/rules/: `node scripts/run-ts.js scripts/build-rule-docs.ts`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RuleFigures, ruleDocs } from './rule-docs.ts';

const FOLDER = join('docs', 'rules');
const figures = JSON.parse(readFileSync(join(FOLDER, 'figures.json'), 'utf8')) as RuleFigures;
for (const entry of readdirSync(FOLDER)) if (entry !== 'figures.json') rmSync(join(FOLDER, entry), { recursive: true });
for (const [path, text] of ruleDocs(figures)) {
  const file = join(FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
