/** What the command line names becomes a list of files: files, folders with all below, patterns, standard input. */
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { ReadError } from '../read/errors.ts';
import { asReadError, UsageError } from './errors.ts';

export interface Input {
  /** null: standard input. */
  path: string | null;
  /** The file's name without folders; "-" for standard input. */
  name: string;
  /** As the user named it, for messages. */
  shown: string;
  /** The path below the folder or pattern that named it, for output files. */
  below: string;
}

/** An argument that leads to no file; the others are done all the same. */
export interface MissingInput {
  shown: string;
  error: ReadError;
}

/** What a folder is searched for. */
export const DOCUMENT_EXTENSIONS = [
  ...['pdf', 'docx', 'docm', 'dotx', 'dotm', 'doc', 'rtf', 'txt', 'text', 'md', 'markdown', 'html', 'htm'],
  ...['png', 'jpg', 'jpeg', 'tif', 'tiff'],
] as const;

/** Word leaves "~$" files beside open documents; hidden files belong to the system. */
const PASSED_OVER = /^(?:[.~]|Thumbs\.db$|desktop\.ini$|node_modules$)/iu;
const GLOB_SIGNS = /[*?[\]{}]/u;

/** In the order named; within a folder or pattern in natural order ("plan 2" before "plan 10"), each file once. */
export async function expandInputs(
  args: readonly string[],
  extensions: readonly string[] = DOCUMENT_EXTENSIONS,
): Promise<(Input | MissingInput)[]> {
  const found: (Input | MissingInput)[] = [];
  for (const arg of args) found.push(...(await expand(arg, extensions)));
  const seen = new Set<string>();
  return found.filter((input) => {
    if (!('path' in input) || input.path === null) return true;
    const key = resolve(input.path);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** An argument that can only be one file. */
export function singleInput(arg: string): Input | MissingInput {
  return arg === '-' ? STDIN : inputAt(arg, basename(arg));
}

const STDIN: Input = { path: null, name: '-', shown: '-', below: 'stdin' };

async function expand(arg: string, extensions: readonly string[]): Promise<(Input | MissingInput)[]> {
  if (arg === '-') return [STDIN];
  try {
    const stats = await stat(arg);
    if (!stats.isDirectory()) return [inputAt(arg, basename(arg))];
    const paths = await walk(arg, extensions);
    if (paths.length === 0) return [{ shown: arg, error: new ReadError('empty-folder') }];
    return paths.map((path) => inputAt(path, relative(arg, path)));
  } catch (error) {
    const problem = asReadError(error);
    if (!(problem instanceof ReadError)) throw error;
    // Windows shells hand patterns on as they are.
    if (problem.code !== 'not-found' || !GLOB_SIGNS.test(arg)) return [{ shown: arg, error: problem }];
    return expandPattern(arg);
  }
}

function inputAt(path: string, below: string): Input {
  return { path, name: basename(path), shown: path, below };
}

async function walk(folder: string, extensions: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => compareNaturally(a.name, b.name));
  const paths: string[] = [];
  for (const entry of entries) {
    if (PASSED_OVER.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await walk(path, extensions).catch(() => [])));
    else if (entry.isFile() && hasExtension(entry.name, extensions)) paths.push(path);
  }
  return paths;
}

function hasExtension(name: string, extensions: readonly string[]): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && extensions.includes(name.slice(dot + 1).toLowerCase());
}

async function expandPattern(pattern: string): Promise<(Input | MissingInput)[]> {
  const { glob } = await import('tinyglobby');
  const portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const paths = (await glob(portable, { onlyFiles: true, expandDirectories: false })).filter(
    (path) => !PASSED_OVER.test(basename(path)),
  );
  if (paths.length === 0) return [{ shown: pattern, error: new ReadError('no-match') }];
  return paths.sort(compareNaturally).map((path) => inputAt(path, path));
}

let collator: Intl.Collator | null = null;
function compareNaturally(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/** The bytes of an input, read no further than the limit allows. */
export async function readInput(input: Input, maxBytes: number): Promise<Uint8Array> {
  try {
    return input.path === null ? await readStdin(maxBytes) : await readFileWithin(input.path, maxBytes);
  } catch (error) {
    throw asReadError(error);
  }
}

async function readFileWithin(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new ReadError('is-directory');
    if (stats.size > maxBytes) throw new ReadError('too-large', { bytes: stats.size, limit: maxBytes });
    return stats.isFile()
      ? await file.readFile()
      : await collect(file.createReadStream({ autoClose: false }), maxBytes);
  } finally {
    await file.close();
  }
}

function readStdin(maxBytes: number): Promise<Uint8Array> {
  return collect(process.stdin, maxBytes);
}

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new ReadError('too-large', { bytes, limit: maxBytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Standard input can be read only once. */
export function refuseTwoDashes(args: readonly string[], sentence: string): void {
  if (args.filter((arg) => arg === '-').length > 1) throw new UsageError(sentence);
}
