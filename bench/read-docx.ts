/**
 * Warm time of the Word readers beside the libraries that they stand in for, in one run:
 * `node scripts/run-ts.js bench/read-docx.ts [FILE.docx FILE.doc]`.
 */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import WordExtractor from 'word-extractor';
import { readDocument } from '../src/layout/read-document.ts';

const BASE = 'fixtures/built/phuong-an-lac-dong-2024/phuong-an-lac-dong-2024';
const [docx = `${BASE}.docx`, doc = `${BASE}.doc`] = process.argv.slice(2);
const ROUNDS = 15;

async function median(work: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 3; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

const show = (name: string, ours: number, theirs: number, peer: string): void =>
  console.log(`${name}: ${ours.toFixed(1)} ms, ${peer} ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(2)}`);

const docxBytes = readFileSync(docx);
const docBytes = readFileSync(doc);
show(
  'docx',
  await median(() => readDocument(docxBytes)),
  await median(() => mammoth.extractRawText({ buffer: docxBytes })),
  'mammoth.extractRawText',
);
show(
  'docx',
  await median(() => readDocument(docxBytes)),
  await median(() => mammoth.convertToHtml({ buffer: docxBytes })),
  'mammoth.convertToHtml',
);
show(
  'doc',
  await median(() => readDocument(docBytes)),
  await median(() => new WordExtractor().extract(docBytes)),
  'word-extractor',
);
