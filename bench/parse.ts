/**
 * How long a plan takes, warm: raw text, Word, PDF where there are readers for them; how the time grows with the text; what
 * memory it holds. Prints a table; asserts nothing, because machines differ.
 *
 *   node scripts/run-ts.js bench/parse.ts [plan.txt …]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractPlan } from '../src/extract/index.ts';
import { readDocument } from '../src/layout/read-document.ts';

const ROUNDS = 15;
/** The engine still compiles in the first rounds; after so many the times no longer fall. */
const WARM_UP = 40;
const built = 'fixtures/built';
const endings = ['.txt', '.docx', '.doc', '.pdf'] as const;
const fixtures = readdirSync(built).flatMap((name) =>
  endings.map((ending) => `${built}/${name}/${name}${ending}`).filter((file) => existsSync(file)),
);
const files = process.argv.length > 2 ? process.argv.slice(2) : fixtures;

interface Times {
  read: number;
  extract: number;
}

/** Median times in milliseconds of reading (bytes to canonical text) and extracting (text to Plan). */
async function timed(bytes: Uint8Array, name: string, rounds = ROUNDS): Promise<Times> {
  const reads: number[] = [];
  const extracts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const document = await readDocument(bytes, { name });
    const middle = performance.now();
    extractPlan(document);
    reads.push(middle - start);
    extracts.push(performance.now() - middle);
  }
  return { read: median(reads), extract: median(extracts) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(44) : String(cell).padStart(10))).join(' ');
const ms = (value: number): string => value.toFixed(1);

console.log(row([`warm, median of ${ROUNDS} after ${WARM_UP} rounds`, 'KB', 'read ms', 'extract ms', 'sum ms']));
for (const file of files) {
  const bytes = readFileSync(file);
  try {
    await timed(bytes, basename(file), WARM_UP);
    const { read, extract } = await timed(bytes, basename(file));
    console.log(row([basename(file), Math.round(bytes.length / 1024), ms(read), ms(extract), ms(read + extract)]));
  } catch (error) {
    console.log(row([basename(file), Math.round(bytes.length / 1024), '-', '-', (error as Error).message]));
  }
}

const sample = files.find((file) => file.endsWith('.txt'));
if (sample) {
  const text = readFileSync(sample, 'utf8');
  console.log(row([`\ngrowth of ${basename(sample)}`, 'KB', 'read ms', 'extract ms', 'per KB']));
  for (const times of [1, 2, 4, 8]) {
    const bytes = new TextEncoder().encode(text.repeat(times));
    const { read, extract } = await timed(bytes, 'plan.txt', 5);
    const size = bytes.length / 1024;
    console.log(row([`${times} times`, Math.round(size), ms(read), ms(extract), ((read + extract) / size).toFixed(3)]));
  }
  console.log(`\nmemory: ${Math.round(process.memoryUsage().rss / 1_048_576)} MB resident after all of it`);
}
