/**
 * How near the Plan of each fixture in each format comes to its annotation, and to the Plan of its DOCX:
 * `node scripts/run-ts.js bench/extraction-report.ts --scorer FILE.mjs [NAME…] [.SUFFIX…] [--verbose]`.
 * The scorer exports `card(gold, plan)`: field → { f1, missed, spurious }.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parsePlan } from '../src/index.ts';
import { FULL_FIXTURES, fixturePath } from '../tests/support/fixtures.ts';
import { sameData } from '../tests/support/same-data.ts';

type Card = Record<string, { f1: number; missed: string[]; spurious: string[] }>;

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const scorerAt = args.indexOf('--scorer');
const scorer = scorerAt < 0 ? undefined : args.splice(scorerAt, 2)[1];
if (!scorer) throw new Error('name the scorer: --scorer FILE.mjs');
const { card } = (await import(pathToFileURL(resolve(scorer)).href)) as {
  card: (gold: unknown, plan: unknown) => Card;
};
const plain = args.filter((arg) => arg !== '--verbose');
const isSuffix = (arg: string): boolean => arg.startsWith('.') || arg.startsWith('-');
const names = plain.filter((arg) => !isSuffix(arg));
const suffixes = plain.filter(isSuffix);

for (const name of names.length > 0 ? names : FULL_FIXTURES) {
  const gold = JSON.parse(readFileSync(fixturePath(name, '.plan.json'), 'utf8')) as unknown;
  let first: unknown = null;
  for (const suffix of suffixes.length > 0 ? suffixes : ['.docx', '.doc', '.pdf', '-filled.pdf', '.md', '.txt']) {
    const start = `${name.padEnd(26)} ${suffix.padEnd(12)}`;
    try {
      const plan = await parsePlan(readFileSync(fixturePath(name, suffix)), { name: `${name}${suffix}` });
      first ??= plan;
      const fields = Object.entries(card(gold, plan));
      const mean = fields.reduce((total, [, { f1 }]) => total + f1, 0) / fields.length;
      const same = sameData(first, plan, suffix === '.md' ? ['cells'] : []);
      const low = fields
        .filter(([, { f1 }]) => f1 < 0.96)
        .map(([field, { f1 }]) => `${field} ${(f1 * 100).toFixed(0)}`);
      const data = ((100 * same.equal) / same.all).toFixed(1);
      console.log(
        `${start} fields ${(mean * 100).toFixed(1).padStart(5)} %  same data ${data.padStart(5)} %  ${low.join(', ')}`,
      );
      if (!verbose) continue;
      for (const [field, { missed, spurious }] of fields) {
        for (const item of missed) console.log(`  ${field} MISSED   ${item}`);
        for (const item of spurious) console.log(`  ${field} SPURIOUS ${item}`);
      }
      for (const difference of same.differences) console.log(`  DIFFERS ${difference}`);
    } catch (error) {
      console.log(`${start} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
