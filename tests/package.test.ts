/** What `npm pack` makes is what a user needs, and runs on its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Scripts are left out: the build has been made, and making it anew would pull it from under other tests. */
const PACK = ['pack', '--ignore-scripts', '--json', '--silent'];
const npm = (args: readonly string[]): string =>
  execFileSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-package-'));
  const installed = join(folder, 'package');
  let files: string[] = [];

  beforeAll(() => {
    const packed: unknown = JSON.parse(npm([...PACK, '--pack-destination', folder]));
    // npm 11.8 and later name the result by its package, earlier versions list it.
    const [result] = Object.values(packed as Record<string, { filename: string; files: { path: string }[] }>);
    files = result!.files.map(({ path }) => path);
    execFileSync('tar', ['-xzf', result!.filename], { cwd: folder });
    symlinkSync(resolve('node_modules'), join(installed, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the command, the built code, schemas and documents, and nothing else', () => {
    const tops = new Set(files.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md', 'bin', 'dist', 'docs', 'package.json', 'schemas'].sort(),
    );
  });

  it('holds no sources', () => {
    expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
    expect(files.filter((path) => path.includes('.run/'))).toEqual([]);
  });

  it('holds what its documents point to', () => {
    const links = ['README.md', 'README.vi.md', 'docs/README.md'].flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link]) =>
        join(document, '..', link!).replaceAll('\\', '/').replace(/\/$/u, ''),
      ),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !files.some((path) => path === link || path.startsWith(`${link}/`)))).toEqual([]);
  });

  it('runs nothing of ours when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/u.test(name))).toEqual([]);
  });

  it('checks a plan from its own folder', () => {
    const plan = join(installed, 'docs/examples/xa-minh-tam-2026.txt');
    const run = spawnSync(process.execPath, [join(installed, 'bin/cchc.js'), 'check', plan, '--format', 'json'], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout).summary).toMatchObject({ errors: 2 });
  });

  it('is a library with the names that the README tells', async () => {
    const library = (await import(pathToFileURL(join(installed, 'dist/index.js')).href)) as Record<string, unknown>;
    expect(Object.keys(library).sort()).toEqual([
      'PlanJsonError',
      'RULES',
      'ReadError',
      'checkPlan',
      'comparePlans',
      'copiedText',
      'coverage',
      'diffPlans',
      'extractPlan',
      'parsePlan',
      'readCheckConfig',
      'readDocument',
      'readPlanJson',
    ]);
  });
});
