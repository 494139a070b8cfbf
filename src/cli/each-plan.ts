/**
 * The plans of all documents that a command line names, in the order named: from the cache where it holds them, else read
 * by several threads, and checked there where that is asked for. A document that fails does not stop the others.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Finding } from '../check/finding.ts';
import type { Plan } from '../plan/types.ts';
import { ReadError } from '../read/errors.ts';
import type { Limits } from '../read/limits.ts';
import type { ReadOptions } from '../read/options.ts';
import type { ReviewText } from '../report/review/input.ts';
import { type BatchProgress, startBatchProgress } from './batch-progress.ts';
import { cacheFolder } from './cache-folder.ts';
import type { CommandContext } from './command-list.ts';
import { type DocumentHooks, GRACE_MS, type Tally } from './documents.ts';
import { complain, UsageError } from './errors.ts';
import { type Failure, failureTable } from './failures.ts';
import { inOrder, makeSlots } from './in-order.ts';
import { expandInputs, type Input, type MissingInput, readInput, refuseTwoDashes, singleInput } from './inputs.ts';
import { onInterrupt } from './interrupt.ts';
import { type RawOptions, readOptionsOf } from './options.ts';
import { writeError } from './output.ts';
import { cacheKey, openCache } from './plan-cache.ts';
import {
  type CheckSettings,
  doJob,
  isPlanJson,
  type PlanAnswer,
  type PlanFile,
  type PlanJob,
  plansFrom,
  type Reading,
  unpackError,
} from './plan-job.ts';
import { type Pool, startPool } from './pool.ts';
import { startProgress } from './progress.ts';
import { startWatchdog } from './watchdog.ts';
import type { ThreadAnswer } from './worker.ts';

export interface PlanHooks extends DocumentHooks {
  /** Plan JSON is taken as well as documents. Default: true. */
  planJson?: boolean;
  /** Makes the plans be checked, each document's by its own settings. */
  checkedBy?: (input: Input) => Promise<CheckSettings>;
  /** The documents' texts are wanted beside the plans. */
  withText?: boolean;
}

/** A plan with what was asked for besides. */
export interface ReadPlan {
  plan: Plan;
  /** null where it was not asked for, and where the plan came as Plan JSON. */
  text: ReviewText | null;
  /** Empty where no check was asked for. */
  findings: Finding[];
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
  work: (input: Input, plans: ReadPlan[]) => Promise<void>,
  {
    isFatal = () => false,
    onFailure = () => {},
    folders = true,
    planJson = true,
    checkedBy,
    withText = false,
  }: PlanHooks = {},
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
  // Of so many documents the bytes may be in memory: some wait at the door, so that no thread has to.
  const slots = makeSlots(pool ? size + 2 : 1);
  const progress = startBatchProgress(inputs.length, messages, quiet);
  const tally: Tally = { done: 0, failed: 0 };
  const failures: Failure[] = [];
  const restore =
    inputs.length > 1 ? onInterrupt(() => stopped(tally.done, inputs.length, cache !== null, progress, context)) : null;

  const perform = async (job: PlanJob, shown: string): Promise<PlanAnswer> => {
    if (pool) return inPool(pool, job);
    const bar = startProgress(shown, messages, quiet || inputs.length > 1);
    watchdog?.allow(timeoutMs + GRACE_MS);
    try {
      return await doJob(job, bar.onProgress);
    } finally {
      watchdog?.rest();
      bar.clear();
    }
  };

  const read = async (input: Input | MissingInput): Promise<() => ReadPlan[]> => {
    if ('error' in input) throw input.error;
    const check = (await checkedBy?.(input)) ?? null;
    const release = await slots.take();
    try {
      if (input.path === null && process.stdin.isTTY && !quiet) writeError(messages.cli.errors.stdinTerminal);
      const bytes = await readInput(input, readOptions.limits.maxBytes);
      const file: PlanFile = { bytes, ...portable(readOptions), name: input.name, planJson };
      if (planJson && isPlanJson(bytes)) {
        const { reading, findings } = await perform({ from: file, withText, check }, input.shown);
        return () => joined(reading!, null, findings);
      }
      const key = cache && cacheKey(file);
      const kept = key && cache.get(key, withText);
      if (kept) {
        const from = { name: input.name, plans: kept.plans };
        const findings = check && (await perform({ from, withText, check }, input.shown)).findings;
        return () => joined(kept, input.name, findings);
      }
      // The text is kept with the plan: who checks a scan today asks for its review page tomorrow.
      const job = { from: file, withText: withText || key !== null, check };
      const { reading, findings } = await perform(job, input.shown).catch(async (error) => {
        if (key) await cache.putError(key, error);
        throw error;
      });
      if (key) await cache.put(key, reading!);
      const given = withText ? reading! : { ...reading!, text: null };
      return () => joined(given, input.name, findings);
    } finally {
      release();
    }
  };

  try {
    for await (const { item: input, result } of inOrder(inputs, pool ? AHEAD : 1, read)) {
      try {
        if ('error' in result) throw result.error;
        watchdog?.allow(timeoutMs + GRACE_MS);
        await work(input as Input, result.value());
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

function poolOf(size: number, timeoutMs: number): Pool<PlanJob, ThreadAnswer> {
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
async function inPool(pool: Pool<PlanJob, ThreadAnswer>, job: PlanJob): Promise<PlanAnswer> {
  const message = 'bytes' in job.from ? await handOver(pool, job, job.from) : await pool.run(job, []);
  if ('error' in message) throw unpackError(message.error);
  return message.answer;
}

/** The bytes move to the thread. A small file's lie in memory that Node shares among buffers and will not hand over. */
function handOver(pool: Pool<PlanJob, ThreadAnswer>, job: PlanJob, file: PlanFile): Promise<ThreadAnswer> {
  const bytes = new Uint8Array(file.bytes);
  return pool.run({ ...job, from: { ...file, bytes } }, [bytes.buffer]);
}

/** Text becomes objects only when their turn has come. `name`: the document's name today, null: as the plans have it. */
function joined({ plans, text }: Reading, name: string | null, findings: string | null): ReadPlan[] {
  const found = findings === null ? [] : (JSON.parse(findings) as Finding[][]);
  return plansFrom({ name, plans }).map((plan, index) => ({
    plan,
    text: text === null ? null : (JSON.parse(text) as ReviewText),
    findings: found[index] ?? [],
  }));
}

/** What the user is told who pressed Ctrl+C. */
function stopped(done: number, total: number, cached: boolean, progress: BatchProgress, context: CommandContext): void {
  progress.clear();
  const { interrupted, goOn } = context.messages.batch;
  writeError(`${interrupted(done, total)}${cached ? ` ${goOn}` : ''}`);
}
