/** The documents that a command line names, worked through one by one; one that fails does not stop the others. */
import type { ReadOptions } from '../read/options.ts';
import type { CommandContext } from './command-list.ts';
import { complain, EXIT } from './errors.ts';
import { expandInputs, type Input, readInput, refuseTwoDashes, singleInput } from './inputs.ts';
import { readOptionsOf } from './options.ts';
import { writeError } from './output.ts';
import { startProgress } from './progress.ts';
import { startWatchdog } from './watchdog.ts';

export interface DocumentHooks {
  /** What ends the whole run instead of being one document's fault. */
  isFatal?: (error: unknown) => boolean;
  /** Called for each document that could not be read, after the complaint. */
  onFailure?: (shown: string, error: unknown) => void;
  /** Whether an argument may be a folder or pattern; else each is one file. Default: true. */
  folders?: boolean;
}

export interface Tally {
  done: number;
  failed: number;
}

/** Readers stop by themselves when their time is over; extraction behind them takes a fraction of a second. */
export const GRACE_MS = 10_000;

/**
 * Reads each input and hands its bytes to `work`; complaints go to standard error. Returns how many were done.
 * `work` may throw ReadError.
 */
export async function forEachDocument(
  context: CommandContext,
  work: (input: Input, bytes: Uint8Array, options: ReadOptions) => Promise<void>,
  { isFatal = () => false, onFailure = () => {}, folders = true }: DocumentHooks = {},
): Promise<Tally> {
  const { args, options, messages, quiet, verbose } = context;
  refuseTwoDashes(args, messages.cli.errors.dashTwice);
  const readOptions = readOptionsOf(options, messages);
  const { timeoutMs } = readOptions.limits;
  const watchdog = timeoutMs > 0 ? startWatchdog(messages.cli.errors.killed(timeoutMs / 1000)) : null;
  const tally: Tally = { done: 0, failed: 0 };
  for (const input of folders ? await expandInputs(args) : args.map(singleInput)) {
    const progress = startProgress(input.shown, messages, quiet);
    try {
      if ('error' in input) throw input.error;
      if (input.path === null && process.stdin.isTTY && !quiet) writeError(messages.cli.errors.stdinTerminal);
      const bytes = await readInput(input, readOptions.limits.maxBytes);
      watchdog?.allow(timeoutMs + GRACE_MS);
      await work(input, bytes, { ...readOptions, name: input.name, onProgress: progress.onProgress });
      tally.done++;
    } catch (error) {
      if (isFatal(error)) throw error;
      tally.failed++;
      progress.clear();
      writeError(complain(error, input.shown, messages, verbose).text);
      onFailure(input.shown, error);
    } finally {
      watchdog?.rest();
      progress.clear();
    }
  }
  const all = tally.done + tally.failed;
  if (tally.failed > 0 && all > 1) writeError(messages.cli.errors.summary(tally.failed, all));
  return tally;
}

export function statusOf(tally: Tally): number {
  return tally.failed > 0 ? EXIT.unreadable : EXIT.clean;
}
