/**
 * Reading a PDF of 17 pages, made of three fixtures, beside its peers, in one run (needs poppler for `pdfunite` and
 * `pdftotext`): `npm run -s build -- --fast && node scripts/run-ts.js bench/read.ts [rounds] [FILE.pdf]`.
 * The works take turns, so that a busy moment of the machine falls on all alike; the least time is what a work costs
 * when nothing else runs. Word files have a bench of their own, read-docx.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFParse } from 'pdf-parse';

const PARTS = ['phuong-an-lac-dong-2024', 'so-y-te-nam-son-2022', 'huyen-dong-lam-2016'];
const rounds = Number(process.argv[2] ?? 12);

const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
const file = process.argv[3] ?? join(folder, 'plan.pdf');
if (!process.argv[3]) {
  spawnSync('pdfunite', [...PARTS.map((name) => `fixtures/built/${name}/${name}-filled.pdf`), file], {
    stdio: 'inherit',
  });
}
const bytes = readFileSync(file);

/** Tells on descriptor 3 how much memory the process had at most. */
const TELL = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;
const PEER = `import{PDFParse}from'pdf-parse';import{readFileSync}from'node:fs';
const parser=new PDFParse({data:new Uint8Array(readFileSync(process.argv[1]))});
process.stdout.write((await parser.getText()).text);await parser.getTable();await parser.destroy();`;

const WHOLE: Record<string, [string, string[]]> = {
  'node -e 0': [process.execPath, ['--import', TELL, '-e', '0']],
  'pdftotext -bbox': ['pdftotext', ['-bbox', file, '/dev/null']],
  'pdf-parse getText + getTable': [process.execPath, ['--import', TELL, '--input-type=module', '-e', PEER, file]],
  'cchc text': [process.execPath, ['--import', TELL, 'bin/cchc.js', 'text', file]],
};

const { readDocument } = (await import(pathToFileURL('dist/index.js').href)) as typeof import('../src/index.ts');
const WARM: Record<string, () => Promise<unknown>> = {
  'pdf-parse getText + getTable': async () => {
    const parser = new PDFParse({ data: new Uint8Array(bytes) });
    await parser.getText();
    await parser.getTable();
    await parser.destroy();
  },
  readDocument: () => readDocument(bytes, { name: 'plan.pdf' }),
};

const times = new Map<string, number[]>();
const memory = new Map<string, number>();
const note = (name: string, start: number): void => {
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
};
for (let round = 0; round < rounds; round++) {
  for (const [name, [command, args]] of Object.entries(WHOLE)) {
    const start = performance.now();
    const { output } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    note(`whole ${name}`, start);
    memory.set(`whole ${name}`, Math.max(memory.get(`whole ${name}`) ?? 0, Number(output[3]?.toString() ?? 0) / 1024));
  }
}
for (let round = -3; round < rounds; round++) {
  for (const [name, work] of Object.entries(WARM)) {
    const start = performance.now();
    await work();
    if (round >= 0) note(`warm ${name}`, start);
  }
}
const least = (name: string): number => Math.min(...times.get(name)!);
const median = (name: string): number => [...times.get(name)!].sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
for (const name of times.keys()) {
  const peer = `${name.split(' ')[0]} pdf-parse getText + getTable`;
  const ratio = (of: (name: string) => number): string => (of(name) / of(peer)).toFixed(2);
  const most = memory.get(name) ? `, ${memory.get(name)!.toFixed(0)} MB` : '';
  console.log(
    `${name.padEnd(36)} least ${least(name).toFixed(0)} ms, median ${median(name).toFixed(0)} ms${most}; ${ratio(least)} and ${ratio(median)} x pdf-parse`,
  );
}
rmSync(folder, { recursive: true });
