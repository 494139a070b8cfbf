/** The time that one file may take, and what stops it earlier. */
import { ReadError } from '../read/errors.ts';

export interface Deadline {
  signal: AbortSignal;
  /** The work's result, or a rejection as soon as the signal is aborted, whatever the work is waiting for. */
  race<T>(work: Promise<T>): Promise<T>;
  end(): void;
}

/** Marks an abort as ours, to be told from the caller's own. */
const TIME_IS_UP = Symbol('time is up');

export function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const timer = timeoutMs > 0 ? setTimeout(() => controller.abort(TIME_IS_UP), timeoutMs) : null;
  const forward = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) forward();
  outer?.addEventListener('abort', forward, { once: true });
  const signal = watchTheClock(controller, timeoutMs);
  return {
    signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        const give = (): void => reject(signal.reason);
        if (signal.aborted) give();
        signal.addEventListener('abort', give, { once: true });
        work.then(resolve, reject);
      }),
    end: () => {
      if (timer) clearTimeout(timer);
      outer?.removeEventListener('abort', forward);
    },
  };
}

/**
 * A parser that never waits starves the timer: whoever asks the signal looks at the clock, too.
 */
function watchTheClock(controller: AbortController, timeoutMs: number): AbortSignal {
  const { signal } = controller;
  if (timeoutMs <= 0) return signal;
  const end = performance.now() + timeoutMs;
  const throwIfAborted = signal.throwIfAborted.bind(signal);
  Object.defineProperty(signal, 'throwIfAborted', {
    value: () => {
      if (performance.now() > end) controller.abort(TIME_IS_UP);
      throwIfAborted();
    },
  });
  return signal;
}

/** An abort by us says that the time is up; the caller's own is handed on as it is, like all else that was thrown. */
export function asTimeout(error: unknown, signal: AbortSignal, timeoutMs: number): unknown {
  if (error instanceof ReadError || !signal.aborted) return error;
  return signal.reason === TIME_IS_UP
    ? new ReadError('timeout', { seconds: Math.round(timeoutMs / 1000) })
    : signal.reason;
}
