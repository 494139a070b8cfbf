/**
 * Warm time of the Word readers beside the libraries that they stand in for, in one run:
 * `node scripts/run-ts.js bench/read-docx.ts [FILE.docx FILE.doc]`.
 */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import WordExtractor from 'word-extractor';
import { readDocument } from '../src/layout/read-document.ts';
import { readDoc } from '../src/read/doc/read-doc.ts';
import { readDocx } from '../src/read/docx/read-docx.ts';
import { DEFAULT_LIMITS } from '../src/read/limits.ts';

const BASE = 'fixtures/built/phuong-an-lac-dong-2024/phuong-an-lac-dong-2024';
const [docx = `${BASE}.docx`, doc = `${BASE}.doc`] = process.argv.slice(2);
const ROUNDS = 60;
const WARM_UP = 40;

const docxBytes = readFileSync(docx);
const docBytes = readFileSync(doc);
const context = { limits: DEFAULT_LIMITS, signal: new AbortController().signal };

const WORKS: Record<string, () => Promise<unknown>> = {
  'mammoth.extractRawText': () => mammoth.extractRawText({ buffer: docxBytes }),
  readDocx: () => readDocx(docxBytes, context),
  'readDocument (.docx)': () => readDocument(docxBytes),
  'word-extractor': () => new WordExtractor().extract(docBytes),
  readDoc: () => readDoc(docBytes, context),
};
const times = new Map<string, number[]>(Object.keys(WORKS).map((name) => [name, []]));
// In turn, so that a busy moment of the machine falls on all alike.
for (let round = 0; round < WARM_UP + ROUNDS; round++)
  for (const [name, work] of Object.entries(WORKS)) {
    const start = performance.now();
    await work();
    if (round >= WARM_UP) times.get(name)!.push(performance.now() - start);
  }
const sorted = (name: string): number[] => times.get(name)!.sort((a, b) => a - b);
const median = (name: string): number => sorted(name)[ROUNDS >> 1]!;
/** The least time is what the work costs when nothing else runs. */
const least = (name: string): number => sorted(name)[0]!;
for (const name of times.keys()) {
  const peer = /docx|mammoth/iu.test(name) ? 'mammoth.extractRawText' : 'word-extractor';
  const ratio = (of: (name: string) => number): string => (of(name) / of(peer)).toFixed(2);
  console.log(
    `${name}: median ${median(name).toFixed(1)} ms, least ${least(name).toFixed(1)} ms; ${ratio(median)} and ${ratio(least)} x ${peer}`,
  );
}
