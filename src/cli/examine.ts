/** The installation and the machine, part by part: what is there, in which version, whether it can be loaded. */
import { execFile } from 'node:child_process';
import { access, constants, mkdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { READERS } from '../layout/readers.ts';
import type { Language, Messages } from '../messages/index.ts';
import type { FileKind } from '../read/sniff.ts';
import { cacheFolder } from './cache-folder.ts';
import { cacheSize } from './plan-cache.ts';
import { wantsColour } from './style.ts';
import { FINGERPRINT, VERSION } from './version.ts';

export interface Part {
  part: keyof Messages['doctor']['parts'];
  /** `told`: neither good nor bad, such as a program that is not needed. */
  state: 'good' | 'told' | 'missing';
  facts: string[];
}

/** The packages behind each kind of file, for their versions; the other kinds are read by our own code alone. */
const PACKAGES: Partial<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf-parse'],
  docx: ['saxes', 'mammoth'],
  doc: ['word-extractor'],
  png: ['tesseract.js'],
  jpeg: ['jpeg-js', 'tesseract.js'],
  tiff: ['tesseract.js'],
};
const MODEL = '@tesseract.js-data/vie';
const require = createRequire(import.meta.url);
const run = promisify(execFile);

export async function examine(language: Language): Promise<Part[]> {
  return [
    { part: 'cchc', state: 'good', facts: [VERSION, FINGERPRINT].filter((fact) => fact !== '') },
    { part: 'node', state: nodeIsNewEnough() ? 'good' : 'missing', facts: [process.version, process.execPath] },
    { part: 'machine', state: 'told', facts: machine() },
    ...(await Promise.all(Object.keys(READERS).map((kind) => examineReader(kind as ReaderKind)))),
    await examineModel(),
    await examineTesseract(),
    await examineCache(),
    { part: 'terminal', state: 'told', facts: terminal() },
    { part: 'locale', state: 'told', facts: locale(language) },
  ];
}

type ReaderKind = keyof typeof READERS & keyof Messages['doctor']['parts'];

/** Not by its files: by loading it, as the first document of its kind would. */
async function examineReader(kind: ReaderKind): Promise<Part> {
  const facts = await Promise.all((PACKAGES[kind] ?? []).map(async (name) => `${name} ${await versionOf(name)}`));
  try {
    await READERS[kind]!();
    for (const name of PACKAGES[kind] ?? []) await import(name);
    return { part: kind, state: 'good', facts };
  } catch (error) {
    return { part: kind, state: 'missing', facts: [(error as Error).message.split('\n')[0]!] };
  }
}

async function examineModel(): Promise<Part> {
  try {
    const { code, langPath } = require(MODEL) as { code: string; langPath: string };
    const file = join(langPath, `${code}.traineddata.gz`);
    const { size } = await stat(file);
    return { part: 'model', state: 'good', facts: [`${code} ${await versionOf(MODEL)}`, megabytes(size), file] };
  } catch {
    return { part: 'model', state: 'missing', facts: [MODEL] };
  }
}

/** Not used, and told only because people ask whether it is. */
async function examineTesseract(): Promise<Part> {
  try {
    const { stdout, stderr } = await run('tesseract', ['--version'], { timeout: 5_000, windowsHide: true });
    return { part: 'tesseract', state: 'told', facts: [(stdout || stderr).split('\n')[0]!.trim()] };
  } catch {
    return { part: 'tesseract', state: 'told', facts: [] };
  }
}

async function examineCache(): Promise<Part> {
  const folder = cacheFolder();
  const { all } = await cacheSize(folder);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return { part: 'cache', state: 'good', facts: [folder, String(all.files), megabytes(all.bytes)] };
  } catch (error) {
    return { part: 'cache', state: 'missing', facts: [folder, (error as NodeJS.ErrnoException).code ?? ''] };
  }
}

/** Packages may hide their package.json: it is sought above the file that they start with. */
async function versionOf(name: string): Promise<string> {
  try {
    for (let folder = dirname(require.resolve(name)); dirname(folder) !== folder; folder = dirname(folder)) {
      const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
      const { name: found, version } = JSON.parse(text) as { name?: string; version?: string };
      if (found === name && version) return version;
    }
  } catch {
    // Told below.
  }
  return '?';
}

function nodeIsNewEnough(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function machine(): string[] {
  return [`${process.platform} ${release()} ${process.arch}`, `${availableParallelism()} CPU`, megabytes(totalmem())];
}

function terminal(): string[] {
  const { stdout } = process;
  const { TERM } = process.env;
  return [
    stdout.isTTY ? `${stdout.columns}×${stdout.rows}` : 'no TTY',
    wantsColour(stdout) ? 'colour' : 'no colour',
    ...(TERM ? [`TERM=${TERM}`] : []),
  ];
}

function locale(language: Language): string[] {
  const names = ['CCHC_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;
  const set = names.filter((name) => process.env[name]).map((name) => `${name}=${process.env[name]}`);
  const { locale: system, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return [`→ ${language}`, ...set, `${system} ${timeZone}`];
}

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
