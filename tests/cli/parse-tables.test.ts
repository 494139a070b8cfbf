/** Plans as tables: one part of them, and one file for each plan in a folder. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cchc } from '../helpers/run-cchc.ts';

const FILE = 'fixtures/built/xa-thuong-khe-2026/xa-thuong-khe-2026.docx';

it('prints the table of the part that --only names', async () => {
  const { stdout } = await cchc(['parse', FILE, '--format', 'csv', '--only', 'targets', '--lang', 'en']);
  const [head, ...rows] = stdout.trimEnd().split('\r\n');
  expect(head).toBe('\ufeffFile,Area,Indicator,Operator,Value,Unit,Words,Place,Page,Line');
  expect(rows.length).toBeGreaterThan(5);
});

it('refuses parts that have no table, and two tables in one CSV file', async () => {
  const run = (only: string) => cchc(['parse', FILE, '--format', 'csv', '--only', only, '--lang', 'en']);
  expect(await run('outline')).toMatchObject({ status: 2, stdout: '' });
  expect((await run('targets,tasks')).stderr).toContain('a CSV file holds one table');
});

it('writes one file for each plan into a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-tables-'));
  const { status } = await cchc(['parse', FILE, '--format', 'csv', '-o', `${folder}/`]);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(['xa-thuong-khe-2026.csv']);
  expect(readFileSync(join(folder, 'xa-thuong-khe-2026.csv'), 'utf8').startsWith('\ufeff')).toBe(true);
});
