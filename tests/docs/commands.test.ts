/** Every command line that stands in the documents runs, and what they show of its output is what it prints. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withOutputs } from '../../scripts/docs/outputs.ts';
import { makeScratchFolder } from '../../scripts/docs/scratch.ts';
import { COMMANDS } from '../../src/cli/command-list.ts';

const DOCUMENTS = globSync(['README*.md', 'docs/**/*.md', '!docs/rules/**']).sort();
/** `<!-- needs jq -->` before a block: its lines are left out where the tool is not at hand. */
const BLOCK = /(?:<!-- needs (\w+).*-->\n\n)?```sh\n([^`]+)```/gu;
/** What only a whole checkout with the registry can do; the tests themselves are run so. */
const SETS_UP = /^npm ci && (?=node )/u;

interface Line {
  document: string;
  command: string;
  needs: string | undefined;
}

const lines: Line[] = DOCUMENTS.flatMap((document) =>
  [...readFileSync(document, 'utf8').matchAll(BLOCK)].flatMap(([, needs, block]) =>
    block!
      .trim()
      .split('\n')
      .map((line) => ({ document, command: line.replace(SETS_UP, ''), needs })),
  ),
).filter(({ command, needs }) => needs !== undefined || /^(?:cchc|node bin\/cchc\.js) /u.test(command));

const atHand = (tool: string): boolean => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0;

describe('the documents', () => {
  let folder = '';
  beforeAll(() => {
    folder = makeScratchFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('hold command lines in both languages', () => {
    expect(lines.filter(({ document }) => document === 'README.md').length).toBeGreaterThan(3);
    expect(lines.filter(({ document }) => document === 'README.vi.md').length).toBeGreaterThan(3);
  });

  it.each(['README.md', 'README.vi.md', 'CHANGELOG.md'])('%s names every command', (path) => {
    const document = readFileSync(path, 'utf8');
    const named = COMMANDS.filter(({ name }) => new RegExp(`\`(?:cchc )?${name}[ \`]`, 'u').test(document));
    expect(named.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
  });

  it.for(lines)('$document: $command', ({ command, needs }, { skip }) => {
    if (needs !== undefined && !atHand(needs)) skip(`${needs} is not at hand`);
    const run = spawnSync('bash', ['-c', command.replace(/^cchc /u, `node ${resolve('bin/cchc.js')} `)], {
      cwd: folder,
      encoding: 'utf8',
    });
    // `check` ends with 1 where there are findings, as the README says.
    const allowed = /cchc(?:\.js)? check /u.test(command) && !command.includes('--suppress') ? [0, 1] : [0];
    expect(allowed, run.stderr).toContain(run.status);
  });

  it.each(['README.md', 'README.vi.md', 'docs/for-researchers.md'])('%s shows what its commands print', (path) => {
    const document = readFileSync(path, 'utf8');
    expect(withOutputs(document, folder), 'else: node scripts/run-ts.js scripts/docs.ts').toBe(document);
  });
});
