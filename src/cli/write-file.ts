/** Files are written whole or not at all: beside their place first, then moved there. */
import { rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { WriteError } from './errors.ts';

/** What is being written beside its place; a run that ends too early takes it along. */
const unfinished = new Set<string>();
/** Steps that the system has begun and will end, whether or not the run is over by then. */
const steps = new Set<Promise<unknown>>();
let stopped = false;
let number = 0;

export interface AtomicFile {
  write(content: string | Uint8Array): Promise<void>;
  /** From now on the file stands at its place. */
  finish(): Promise<void>;
  /** As if it had never been begun. */
  discard(): Promise<void>;
}

/** A file that is written piece by piece and seen only when finished. Its methods throw WriteError. */
export async function createAtomically(path: string, mode = 0o666): Promise<AtomicFile> {
  const beside = `${path}.${process.pid}-${++number}.tmp`;
  let file: FileHandle | null = null;
  const discard = async (): Promise<void> => {
    await file?.close().catch(() => {});
    file = null;
    await rm(beside, { force: true }).catch(() => {});
    unfinished.delete(beside);
  };
  const attempt = async (act: () => Promise<unknown>): Promise<void> => {
    // The run is ending: who waits here waits for its end.
    if (stopped) await new Promise(() => {});
    const step = act();
    steps.add(step);
    try {
      await step;
    } catch (error) {
      await discard();
      throw new WriteError(path, error);
    } finally {
      steps.delete(step);
    }
  };
  await attempt(async () => {
    await mkdir(dirname(path), { recursive: true });
    if (number === 1) process.on('exit', removeUnfinished);
    unfinished.add(beside);
    file = await open(beside, 'w', mode);
  });
  return {
    write: (content) => attempt(() => file!.writeFile(content)),
    finish: () =>
      attempt(async () => {
        await file!.close();
        file = null;
        await rename(beside, path);
        unfinished.delete(beside);
      }),
    discard,
  };
}

export async function writeFileAtomically(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const file = await createAtomically(path, mode);
  await file.write(content);
  await file.finish();
}

/** For a run that ends before its work is done: nothing is begun any more, and what is half written goes. */
export async function stopWriting(): Promise<void> {
  stopped = true;
  await Promise.allSettled(steps);
  removeUnfinished();
}

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}
