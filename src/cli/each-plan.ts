/**
 * The plans of all documents that a command line names, in the order named: from the cache where it holds them, else read
 * by several threads. A document that fails does not stop the others.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Plan } from '../plan/types.ts';
import { ReadError } from '../read/errors.ts';
import type { Limits } from '../read/limits.ts';
import type { ReadOptions } from '../read/options.ts';
import { type BatchProgress, startBatchProgress } from './batch-progress.ts';
import { cacheFolder } from './cache-folder.ts';
import type { CommandContext } from './command-list.ts';
import { type DocumentHooks, GRACE_MS, type Tally } from './documents.ts';
import { complain, UsageError } from './errors.ts';
import { type Failure, failureTable } from './failures.ts';
import { expandInputs, type Input, type MissingInput, readInput, refuseTwoDashes, singleInput } from './inputs.ts';
import { onInterrupt } from './interrupt.ts';
import { type RawOptions, readOptionsOf } from './options.ts';
import { writeError } from './output.ts';
import { cacheKey, openCache, type PlanCache } from './plan-cache.ts';
import { isPlanJson, type PlanJob, readPlans, unpackError } from './plan-job.ts';
import { type Pool, startPool } from './pool.ts';
import { startProgress } from './progress.ts';
import { startWatchdog } from './watchdog.ts';
import type { PlanAnswer } from './worker.ts';

export interface PlanHooks extends DocumentHooks {
  /** Plan JSON is taken as well as documents. Default: true. */
  planJson?: boolean;
}

/** More threads than this gain little on office machines and cost memory. */
const MOST_BY_ITSELF = 4;
const MOST = 64;
/** How many results may wait for an earlier one that takes long. */
const AHEAD = 64;
/** From so many documents on, the failures are told once more at the end: the first have left the screen. */
const MANY = 10;

/** Beside the built command or its chunks; absent when the sources run by themselves. */
const WORKER = new URL('../cli/worker.js', import.meta.url);

/** Hands each document's plans to `work`, one document after the other, in the order named. */
export async function forEachPlan(
  context: CommandContext,
  work: (input: Input, plans: Plan[]) => Promise<void>,
  { isFatal = () => false, onFailure = () => {}, folders = true, planJson = true }: PlanHooks = {},
): Promise<Tally> {
  const { args, options, messages, quiet, verbose } = context;
  refuseTwoDashes(args, messages.cli.errors.dashTwice);
  const readOptions = readOptionsOf(options, messages);
  const inputs = folders ? await expandInputs(args) : args.map(singleInput);
  const size = threadsFor(inputs.length, context);
  const cache = openCache(cacheFolder(), {
    wanted: options.cache !== false,
    password: readOptions.password !== undefined,
  });
  const { timeoutMs } = readOptions.limits;
  const watchdog = timeoutMs > 0 ? startWatchdog(messages.cli.errors.killed(timeoutMs / 1000)) : null;
  const pool = size > 1 ? poolOf(size, timeoutMs) : null;
  const progress = startBatchProgress(inputs.length, messages, quiet);
  const tally: Tally = { done: 0, failed: 0 };
  const failures: Failure[] = [];
  const restore =
    inputs.length > 1 ? onInterrupt(() => stopped(tally.done, inputs.length, cache !== null, progress, context)) : null;

  const read = async (input: Input | MissingInput, bytesSlot: Slots): Promise<() => Plan[]> => {
    if ('error' in input) throw input.error;
    const release = await bytesSlot.take();
    try {
      if (input.path === null && process.stdin.isTTY && !quiet) writeError(messages.cli.errors.stdinTerminal);
      const bytes = await readInput(input, readOptions.limits.maxBytes);
      const job = { bytes, ...portable(readOptions), name: input.name, planJson };
      if (pool) return await throughCache(cache, job, () => inPool(pool, job));
      const bar = startProgress(input.shown, messages, quiet || inputs.length > 1);
      watchdog?.allow(timeoutMs + GRACE_MS);
      try {
        return await throughCache(cache, job, () => readPlans(job, bar.onProgress));
      } finally {
        watchdog?.rest();
        bar.clear();
      }
    } finally {
      release();
    }
  };

  try {
    for await (const { input, result } of inOrder(inputs, read, pool ? { ahead: AHEAD, slots: size + 2 } : ALONE)) {
      try {
        if ('error' in result) throw result.error;
        watchdog?.allow(timeoutMs + GRACE_MS);
        await work(input as Input, result.plans());
        tally.done++;
        progress.done(input.shown);
      } catch (error) {
        if (isFatal(error)) throw error;
        tally.failed++;
        failures.push({ shown: input.shown, error });
        progress.failed(complain(error, input.shown, messages, verbose).text);
        onFailure(input.shown, error);
      } finally {
        watchdog?.rest();
      }
    }
  } finally {
    progress.clear();
    restore?.();
    await pool?.close();
  }
  if (failures.length > 0 && inputs.length > 1) {
    if (inputs.length >= MANY) writeError(failureTable(failures, messages));
    writeError(messages.cli.errors.summary(failures.length, inputs.length));
  }
  return tally;
}

/** How many threads: as asked for, else by the machine and the work; 0 and 1 mean none but this one. */
function threadsFor(
  files: number,
  { options, messages }: { options: RawOptions; messages: CommandContext['messages'] },
) {
  const asked = options.jobs;
  if (typeof asked === 'string' && !(/^\d{1,3}$/u.test(asked) && Number(asked) >= 1 && Number(asked) <= MOST)) {
    throw new UsageError(messages.cli.errors.invalidValue('--jobs', asked, messages.batch.jobsRange(MOST)));
  }
  const most = typeof asked === 'string' ? Number(asked) : Math.min(availableParallelism(), MOST_BY_ITSELF);
  return existsSync(WORKER) ? Math.min(most, files) : 1;
}

function poolOf(size: number, timeoutMs: number): Pool<PlanJob, PlanAnswer> {
  return startPool({
    entry: WORKER,
    size,
    allowanceMs: timeoutMs > 0 ? timeoutMs + GRACE_MS : 0,
    timedOut: () => new ReadError('timeout', { seconds: Math.round(timeoutMs / 1000) }),
  });
}

/** What of the reading options can pass to a thread. */
function portable({ password, ocr, limits }: ReadOptions & { limits: Limits }) {
  return { password, ocr, limits };
}

/** The threads' answers; a thread that fell takes its file along, with its own words about the fall. */
async function inPool(pool: Pool<PlanJob, PlanAnswer>, job: PlanJob): Promise<string> {
  // A small file's bytes lie in memory that Node shares among buffers and will not hand over.
  const bytes = new Uint8Array(job.bytes);
  const answer = await pool.run({ ...job, bytes }, [bytes.buffer]);
  if ('error' in answer) throw unpackError(answer.error);
  return answer.plans;
}

/** Plans kept from before, else those that `make` gives, which are then kept. */
async function throughCache(
  cache: PlanCache | null,
  job: PlanJob,
  make: () => Promise<string | Plan[]>,
): Promise<() => Plan[]> {
  if (job.planJson && isPlanJson(job.bytes)) return plansOf(await make(), null);
  const key = cache && cacheKey(job);
  const kept = key && (await cache.get(key));
  if (kept) return plansOf(kept, job.name);
  const made = await make();
  if (key) await cache.put(key, typeof made === 'string' ? made : JSON.stringify(made));
  return plansOf(made, job.name);
}

/** `name`: the document's name today, whatever it was called when it was read. */
function plansOf(made: string | Plan[], name: string | null): () => Plan[] {
  return () => {
    const plans = typeof made === 'string' ? (JSON.parse(made) as Plan[]) : made;
    if (name === null) return plans;
    return plans.map((plan) => ({ ...plan, source: { ...plan.source, name } }));
  };
}

type Result = { plans: () => Plan[] } | { error: unknown };
/** Of how many inputs the results may wait, and of how many the bytes may be in memory. */
interface Breadth {
  ahead: number;
  slots: number;
}
const ALONE: Breadth = { ahead: 1, slots: 1 };

/** Reads several at once, gives the results in order. */
async function* inOrder(
  inputs: readonly (Input | MissingInput)[],
  read: (input: Input | MissingInput, slots: Slots) => Promise<() => Plan[]>,
  { ahead, slots: width }: Breadth,
): AsyncGenerator<{ input: Input | MissingInput; result: Result }> {
  const slots = makeSlots(width);
  const begun: Promise<Result>[] = [];
  let next = 0;
  for (const input of inputs) {
    while (next < inputs.length && begun.length < ahead) {
      begun.push(
        read(inputs[next++]!, slots).then(
          (plans) => ({ plans }),
          (error: unknown) => ({ error }),
        ),
      );
    }
    yield { input, result: await begun.shift()! };
  }
}

/** So many may hold one at a time; first come, first served. */
interface Slots {
  take(): Promise<() => void>;
}

function makeSlots(free: number): Slots {
  const waiting: (() => void)[] = [];
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return {
    take: async () => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return release;
    },
  };
}

/** What the user is told who pressed Ctrl+C. */
function stopped(done: number, total: number, cached: boolean, progress: BatchProgress, context: CommandContext): void {
  progress.clear();
  const { interrupted, goOn } = context.messages.batch;
  writeError(`${interrupted(done, total)}${cached ? ` ${goOn}` : ''}`);
}
