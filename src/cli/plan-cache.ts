/**
 * What reading a document gave, by its content: its plans, or why it cannot be read. An entry that is damaged counts as none; one that cannot be
 * written is not missed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { ReadError, type ReadErrorCode } from '../read/errors.ts';
import { type PlanFile, type PortableError, packError, type Reading, unpackError } from './plan-job.ts';
import { FINGERPRINT, VERSION } from './version.ts';
import { writeFileAtomically } from './write-file.ts';

export interface PlanCache {
  /** What was kept; the text only where it is wanted, and then nothing without it. Throws the ReadError that was kept. */
  get(key: string, withText: boolean): Reading | null;
  put(key: string, reading: Reading): Promise<void>;
  /** Keeps the error where it lies in the document itself. */
  putError(key: string, error: unknown): Promise<void>;
}

/** What no second try can mend: these bytes will always be refused. Time, memory, a missing model or password may be. */
const LASTING: ReadonlySet<ReadErrorCode> = new Set([
  'unknown-type',
  'unsupported-type',
  'corrupt',
  'truncated',
  'password-needed',
  'zip-bomb',
  'too-many-pages',
  'no-text',
  'not-vietnamese',
]);

const pack = promisify<string, Buffer>((text, done) => deflate(text, { level: 3 }, done));

/** Entries of one build stand together: another build reads documents in another way. */
const BUILD = `${VERSION}-${FINGERPRINT}`;
/** A document's text lies beside its plans: who wants only these need not unpack it. */
const TEXT = '.text';
/** Stands in the place of the plans. */
const ERROR = '.error';
const plansIn = (folder: string): string => join(folder, 'plans');

/** null: nothing may be kept. What a password guards is not laid down in the open, and sources have no fingerprint. */
export function openCache(
  folder: string,
  { wanted, password }: { wanted: boolean; password: boolean },
): PlanCache | null {
  if (!wanted || password || FINGERPRINT === '') return null;
  const pathOf = (key: string): string => join(plansIn(folder), BUILD, key.slice(0, 2), key);
  // At once: an entry is small, and the way over other threads and back costs more than what it saves.
  const take = (path: string): string | null => {
    try {
      // The checksum at the end of the deflated text finds every damage.
      return inflateSync(readFileSync(path)).toString() || null;
    } catch {
      return null;
    }
  };
  const lay = async (path: string, text: string): Promise<void> => {
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await writeFileAtomically(path, await pack(text), 0o600);
  };
  return {
    get: (key, withText) => {
      const path = pathOf(key);
      const plans = take(path);
      const error = plans === null ? take(path + ERROR) : null;
      if (error !== null) throw unpackError(JSON.parse(error) as PortableError);
      const text = withText ? take(path + TEXT) : null;
      return plans === null || (withText && text === null) ? null : { plans, text };
    },
    put: async (key, { plans, text }) => {
      const path = pathOf(key);
      try {
        if (text !== null) await lay(path + TEXT, text);
        await lay(path, plans);
      } catch {
        // A full or read-only disk makes the next run slower, not this one wrong.
      }
    },
    putError: async (key, error) => {
      if (!(error instanceof ReadError && LASTING.has(error.code))) return;
      await lay(pathOf(key) + ERROR, JSON.stringify(packError(error))).catch(() => {});
    },
  };
}

/** Everything that the plans depend on, besides the build: the bytes, and how they were to be read. */
export function cacheKey({ bytes, name, ocr, limits }: PlanFile): string {
  const { timeoutMs: _, ...sizes } = limits;
  const hash = createHash('sha256').update(bytes);
  // The end of the name decides on the format where the bytes leave a doubt.
  const extension = /\.[^.]*$/u.exec(name)?.[0].toLowerCase() ?? '';
  return hash.update(`\0${JSON.stringify([extension, ocr ?? 'auto', sizes])}`).digest('hex');
}

export interface CacheSize {
  /** Documents. */
  files: number;
  bytes: number;
}

/** How much is kept: by this build, and in all. */
export async function cacheSize(folder: string): Promise<{ current: CacheSize; all: CacheSize }> {
  const sizes = { current: { files: 0, bytes: 0 }, all: { files: 0, bytes: 0 } };
  for (const build of await readdir(plansIn(folder)).catch(() => [])) {
    const entries = await readdir(join(plansIn(folder), build), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const bytes = (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0;
      for (const size of build === BUILD ? [sizes.current, sizes.all] : [sizes.all]) {
        if (!entry.name.endsWith(TEXT)) size.files++;
        size.bytes += bytes;
      }
    }
  }
  return sizes;
}

/** Removes what was kept, by any build; nothing else in the folder is touched. */
export async function clearCache(folder: string): Promise<CacheSize> {
  const { all } = await cacheSize(folder);
  await rm(plansIn(folder), { recursive: true, force: true });
  return all;
}
