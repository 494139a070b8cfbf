/** SARIF against the published JSON Schema of version 2.1.0, by a validator that knows nothing of us. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cchc } from '../helpers/run-cchc.ts';

const SCHEMA = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const PLANS = ['huyen-dong-lam-2016', 'phuong-an-lac-dong-2024', 'tinh-son-giang-2026'].map(
  (name) => `fixtures/built/${name}/${name}.docx`,
);

let folder: string;
let valid: ValidateFunction;
const at = (name: string): string => join(folder, name);
const faultsOf = (log: unknown): string[] =>
  valid(log) ? [] : valid.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-sarif-'));
  // Draft 4 and draft 7 differ, of all that this schema uses, in the name of `id` alone; one of its patterns is no Unicode one.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  const isUri = (value: string): boolean => URL.canParse(value);
  ajv.addFormat('uri', isUri);
  ajv.addFormat(
    'uri-reference',
    (value: string) => !/[\s\\<>"{}|^`]|[^\x21-\x7e]/u.test(value) && URL.canParse(value, 'file:///x/'),
  );
  ajv.addFormat('date-time', (value: string) => !Number.isNaN(Date.parse(value)));
  valid = ajv.compile(schema);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('SARIF', () => {
  it('of plans with findings, suppressions and a file that cannot be read keeps to the schema', async () => {
    const odd = at('Kế hoạch số 12 (bản 2) [cuối] #1 100%.docx');
    await writeFile(odd, readFileSync(PLANS[0]!));
    await writeFile(at('cchc.yaml'), '');
    const args = ['check', odd, '--suppress', 'task/not-in-appendix,target/no-task', '--reason', 'Bản cũ'];
    await cchc([...args, '--quiet']);
    const run = await cchc(['check', ...PLANS, odd, at('missing.pdf'), '--format', 'sarif', '--quiet']);
    const log = JSON.parse(run.stdout);
    const [{ results, invocations, artifacts }] = log.runs;
    expect(results.length).toBeGreaterThan(20);
    expect(results.some((result: object) => 'suppressions' in result)).toBe(true);
    expect(results.some((result: object) => 'relatedLocations' in result)).toBe(true);
    expect(invocations[0].toolExecutionNotifications.length).toBe(1);
    expect(artifacts.length).toBe(5);
    expect(faultsOf(log)).toEqual([]);
  });

  it('without any finding keeps to the schema', async () => {
    await writeFile(at('empty.json'), '{}');
    const run = await cchc(['check', at('empty.json'), '--format', 'sarif', '--lang', 'en', '--quiet']);
    expect(faultsOf(JSON.parse(run.stdout))).toEqual([]);
  });

  it('would not pass with a fault in it', () => {
    const faulty = { version: '2.1.0', runs: [{ tool: { driver: {} }, results: [{ level: 'info', message: {} }] }] };
    expect(faultsOf(faulty).length).toBeGreaterThan(2);
    expect(
      faultsOf({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', informationUri: 'no uri' } } }] }),
    ).toEqual(['/runs/0/tool/driver/informationUri must match format "uri"']);
  });
});
