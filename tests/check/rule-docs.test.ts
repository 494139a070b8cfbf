/** docs/rules/ is made from the rules; a page that is behind or left over is a fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { type RuleFigures, ruleDocs } from '../../scripts/rule-docs.ts';

const FOLDER = join('docs', 'rules');
const pages = ruleDocs(JSON.parse(readFileSync(join(FOLDER, 'figures.json'), 'utf8')) as RuleFigures);

it('has a page for every rule and no other', () => {
  const kept = globSync('**/*.md', { cwd: FOLDER }).map((path) => path.replaceAll('\\', '/'));
  expect(kept.sort()).toEqual([...pages.keys()].sort());
});

it.each([...pages])('%s is up to date (else run: node scripts/run-ts.js scripts/build-rule-docs.ts)', (path, text) => {
  expect(readFileSync(join(FOLDER, path), 'utf8').replaceAll('\r\n', '\n')).toBe(text);
});
