/**
 * A thousand plans in one run: rate with one and two threads, memory along the way, the second run from the cache. Makes the
 * plans from the fixtures: other names, numbers and years in Word's and raw text's words; half of them PDF (their words stay,
 * their bytes differ); a tenth broken in four ways. Prints tables; asserts nothing, because machines differ. Linux only
 * (memory and processor time are read from /proc).
 *
 *   npm run build && node scripts/run-ts.js bench/scale.ts [count] [folder]
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const count = Number(process.argv[2] ?? 1000);
const keep = process.argv[3];
const folder = keep ?? mkdtempSync(join(tmpdir(), 'cchc-scale-'));
const plans = join(folder, 'plans');

const SYLLABLES = ['An', 'Bình', 'Cẩm', 'Đông', 'Gia', 'Hòa', 'Khánh', 'Lâm', 'Mỹ', 'Phú', 'Tân', 'Xuân'];
const sources = readdirSync('fixtures/built');
const fixture = (name: string, ending: string): Uint8Array | null => {
  try {
    return readFileSync(join('fixtures/built', name, `${name}${ending}`));
  } catch {
    return null;
  }
};

/** Another locality's plan of another year: the number, the year and one name of the text are its own. */
function reworded(text: string, index: number): string {
  const name = `${SYLLABLES[index % 12]} ${SYLLABLES[Math.floor(index / 12) % 12]}`;
  return text
    .replace(/\b(\d{1,4})\/KH-UBND/u, `${index + 1}/KH-UBND`)
    .replaceAll(/Thượng Khê|Ngọc Lâm Hạ|Song Vân Hạ|Đông Khánh Trung|An Lạc Đông/gu, name)
    .replaceAll(/2026/gu, String(2026 + (index % 3)));
}

function rewordedDocx(bytes: Uint8Array, index: number): Uint8Array {
  const parts = unzipSync(bytes);
  const main = 'word/document.xml';
  return zipSync({ ...parts, [main]: strToU8(reworded(strFromU8(parts[main]!), index)) }, { level: 6 });
}

const BREAKS: ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  () => new Uint8Array(0),
  (bytes) => bytes.map((byte, index) => (index > 8 ? (byte * 31 + index) & 255 : byte)),
  () => strToU8('{"not": "a plan"}'),
];

function makePlans(): void {
  const pdfs = sources
    .flatMap((name) => [fixture(name, '.pdf'), fixture(name, '-filled.pdf')])
    .filter((pdf) => pdf !== null);
  const docxs = sources.map((name) => fixture(name, '.docx')).filter((docx) => docx !== null);
  const texts = sources.map((name) => fixture(name, '.txt')).filter((text) => text !== null);
  for (let index = 0; index < count; index++) {
    const kind = index % 2 === 0 ? 'pdf' : index % 10 === 1 ? 'txt' : 'docx';
    const one = Math.floor(index / 2);
    let bytes =
      kind === 'pdf'
        ? Buffer.concat([pdfs[one % pdfs.length]!, strToU8(`\n% ${index}\n`)])
        : kind === 'docx'
          ? rewordedDocx(docxs[one % docxs.length]!, index)
          : strToU8(reworded(strFromU8(texts[one % texts.length]!), index));
    if (index % 20 === 3 || index % 20 === 4) bytes = BREAKS[Math.floor(index / 20) % BREAKS.length]!(bytes);
    const province = join(plans, `tinh-${String(index % 34).padStart(2, '0')}`);
    mkdirSync(province, { recursive: true });
    writeFileSync(join(province, `ke-hoach-${index}.${kind}`), bytes);
  }
}

interface Measured {
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  /** Resident memory at each tenth of the documents. */
  tenths: number[];
  status: number | null;
}

/** Runs the command and watches it; each document done is a line on its standard error. */
function measured(args: readonly string[], cache: string): Promise<Measured> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['bin/cchc.js', ...args], {
      env: { ...process.env, CCHC_CACHE_DIR: cache },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let cpuSeconds = 0;
    let peak = 0;
    let lines = 0;
    const tenths: number[] = [];
    const look = (): void => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        const megabytes = (field: string): number =>
          Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? 0) / 1024);
        peak = Math.max(peak, megabytes('VmHWM'));
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
        cpuSeconds = (Number(stat[11]) + Number(stat[12])) / 100;
        while (tenths.length < Math.floor((10 * lines) / count)) tenths.push(megabytes('VmRSS'));
      } catch {
        // It has ended between two looks.
      }
    };
    const timer = setInterval(look, 50);
    child.stderr.on('data', (chunk: Buffer) => {
      lines = Math.min(count, lines + chunk.toString().split('\n').length - 1);
      look();
    });
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, cpuSeconds, peakMegabytes: peak, tenths, status });
    });
  });
}

makePlans();
const cache = join(folder, 'cache');
const out = join(folder, 'plans.ndjson');
const parse = ['parse', plans, '--format', 'ndjson', '-o', out];
const runs: [string, readonly string[]][] = [
  ['1 job', [...parse, '--no-cache', '--jobs', '1']],
  ['2 jobs, keeping the results', [...parse, '--jobs', '2']],
  ['second run, from the cache', [...parse, '--jobs', '2']],
  ['check --summary, from the cache', ['check', plans, '--summary', '--jobs', '2']],
];
console.log(`${count} plans in ${plans}`);
console.log('run                              wall s   CPU s  plans/s  peak MB  resident MB at each tenth');
for (const [name, args] of runs) {
  const { seconds, cpuSeconds, peakMegabytes, tenths, status } = await measured(args, cache);
  const row = [seconds.toFixed(1), cpuSeconds.toFixed(1), (count / seconds).toFixed(1), peakMegabytes];
  console.log(
    `${name.padEnd(32)} ${row.map((cell) => String(cell).padStart(7)).join(' ')}   ${tenths.join(' ')}   (status ${status})`,
  );
}
console.log(
  `result: ${(statSync(out).size / 1_048_576).toFixed(0)} MB, ${readFileSync(out, 'utf8').trimEnd().split('\n').length} plans`,
);
if (!keep) rmSync(folder, { recursive: true, force: true });
