/**
 * Fits the weights of the flattened tables' decoder to annotated plans, one weight after the other, and prints those that
 * did better otherwise: `node scripts/run-ts.js bench/fit-weights.ts --scorer FILE.mjs [--step 0.3] FOLDER…`, where a folder
 * holds `gold/*.json` and, there or in `plans/`, the raw text that each names as its `file`. With `--step 0` it measures.
 *
 * What is fitted to some plans must be measured on others: keep some folders back, and run it on them with `--step 0`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractPlan } from '../src/extract/index.ts';
import { EMPTY_CELL, GAP_PRIOR, WEIGHTS } from '../src/layout/flattened/decoder/weights.ts';
import { readDocument } from '../src/layout/read-document.ts';

type Fields = Record<string, { f1: number; tp: number; gold: number; got: number }>;

/** What is to grow: cells before all, rows before groups. */
const WORTH = { appendixCells: 1, appendixRows: 0.5, appendixGroups: 0.3, appendixPerfectRows: 0.25 };
/** Percentage points; less is chance. */
const LEAST_GAIN = 0.006;

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const scorer = option('--scorer');
const step = Number(option('--step') ?? 0.3);
if (!scorer || args.length === 0) throw new Error('usage: bench/fit-weights.ts --scorer FILE.mjs [--step 0.3] FOLDER…');
const { card, total } = (await import(pathToFileURL(resolve(scorer)).href)) as {
  card: (gold: unknown, plan: unknown) => Fields;
  total: (cards: Fields[]) => Fields;
};

const plans = args.flatMap((folder) =>
  readdirSync(join(folder, 'gold')).map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as { file: string };
    const file = [folder, join(folder, 'plans')].map((at) => join(at, gold.file)).find((path) => existsSync(path));
    if (!file) throw new Error(`${gold.file}: not in ${folder}`);
    return { gold, bytes: readFileSync(file) };
  }),
);

async function measured(): Promise<{ fields: Fields; worth: number }> {
  const cards: Fields[] = [];
  for (const { gold, bytes } of plans) {
    const plan = extractPlan(await readDocument(bytes, { name: 'plan.txt' }));
    cards.push(card(gold, JSON.parse(JSON.stringify(plan)) as unknown));
  }
  const fields = total(cards);
  const worth = Object.entries(WORTH).reduce((sum, [field, weight]) => sum + 100 * weight * fields[field]!.f1, 0);
  return { fields, worth };
}

function print(fields: Fields): void {
  for (const field of Object.keys(WORTH)) {
    const { f1, tp, gold, got } = fields[field]!;
    console.log(`${field.padEnd(22)} ${(100 * f1).toFixed(2)}  ${tp}/${gold} (got ${got})`);
  }
}

/** The tables are read-only to the code; here they are the thing to be changed. */
interface Weight {
  name: string;
  value: number;
  set: (value: number) => void;
}

function weightsOf(prefix: string, table: object): Weight[] {
  const values = table as Record<string, number | number[]>;
  return Object.entries(values).flatMap(([key, value]): Weight[] =>
    Array.isArray(value)
      ? weightsOf(`${prefix}${key}.`, value)
      : [{ name: `${prefix}${key}`, value, set: (changed) => (values[key] = changed) }],
  );
}

const start = await measured();
console.log(`${plans.length} plans`);
print(start.fields);
let best = start.worth;
const all = [...weightsOf('', WEIGHTS), ...weightsOf('EMPTY_CELL.', EMPTY_CELL), ...weightsOf('GAP_PRIOR.', GAP_PRIOR)];
for (const weight of step > 0 ? all : []) {
  for (const factor of [1 + step, 1 - step]) {
    const changed = Math.round(weight.value * factor * 100) / 100;
    weight.set(changed);
    const { worth } = await measured();
    if (worth > best + LEAST_GAIN) {
      console.log(`${weight.name.padEnd(26)} ${weight.value} → ${changed}  (+${(worth - best).toFixed(3)})`);
      best = worth;
      break;
    }
    weight.set(weight.value);
  }
}
if (step > 0) print((await measured()).fields);
