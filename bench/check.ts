/**
 * What checking costs on top of parsing: `node scripts/run-ts.js bench/check.ts FILES…` (warm: each document many times,
 * the median of the rounds), for each file and for each format.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Rule } from '../src/check/rule.ts';
import { RULES } from '../src/check/rules/index.ts';
import { checkPlan } from '../src/check/run.ts';
import { parsePlan } from '../src/index.ts';
import type { Plan } from '../src/plan/types.ts';
import { forgetAll } from '../src/registry/remember.ts';

/** As in bench/parse.ts: the engine still compiles in the first rounds; after so many the times no longer fall. */
const WARM_ROUNDS = 40;
const ROUNDS = 15;

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (files.length === 0) throw new Error('usage: bench/check.ts FILES… [--rules]');
const totals = new Map<string, [parse: number, check: number]>();
for (const file of files) {
  const bytes = readFileSync(file);
  const [parse, check] = await medians(bytes, basename(file));
  report(basename(file), parse, check);
  // Reading a PDF takes many times as long as reading text: the formats are not added up.
  const format = `all ${extname(file).slice(1)}`;
  const [parseTotal, checkTotal] = totals.get(format) ?? [0, 0];
  totals.set(format, [parseTotal + parse, checkTotal + check]);
}
for (const [format, [parse, check]] of totals) report(format, parse, check);

/** Where the time goes, rule by rule (shared views of the plan are counted to whoever asks first). */
if (process.argv.includes('--rules')) {
  const plan = await parsePlan(readFileSync(files[0]!), { name: basename(files[0]!) });
  const costs: [string, number][] = [];
  for (const rule of RULES) costs.push([rule.id, costOf(plan, rule)]);
  for (const [id, cost] of costs.sort((a, b) => b[1] - a[1]).slice(0, 15))
    console.log(id.padEnd(28), cost.toFixed(2), 'ms');
}

function report(name: string, parse: number, check: number): void {
  const share = ((100 * check) / parse).toFixed(1);
  console.log(`${name.padEnd(36)} parse ${parse.toFixed(1)} ms, check ${check.toFixed(1)} ms (+${share} %)`);
}

/** Each round begins without memory of the text, as the first look at a document does. */
async function medians(bytes: Uint8Array, name: string): Promise<[parse: number, check: number]> {
  const rounds: [number, number][] = [];
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
    forgetAll();
    const start = performance.now();
    const plan = await parsePlan(bytes, { name });
    const parsed = performance.now();
    checkPlan(plan);
    if (round >= WARM_ROUNDS) rounds.push([parsed - start, performance.now() - parsed]);
  }
  return [medianOf(rounds.map(([parse]) => parse)), medianOf(rounds.map(([, check]) => check))];
}

function medianOf(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** The cost of one rule alone, on a text that is not remembered. */
function costOf(plan: Plan, rule: Rule): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    forgetAll();
    const start = performance.now();
    checkPlan(plan, { rules: [rule] });
    times.push(performance.now() - start);
  }
  return medianOf(times);
}
