/**
 * Threads that each work on one job at a time. A thread that crashes, or that is not done in time, is ended with its job
 * alone; the next job gets a new one.
 */
import { Worker } from 'node:worker_threads';

export interface Pool<Job, Answer> {
  /** Rejects with `timedOut()` when the time is over, with the thread's own error when it crashed. */
  run(job: Job, transfer: ArrayBuffer[]): Promise<Answer>;
  /** Ends all threads; jobs not done are never answered. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The thread's program: it answers each message with one message. */
  entry: URL;
  size: number;
  /** What one job may take, 0 for no limit. */
  allowanceMs: number;
  timedOut: () => Error;
}

interface Task<Job, Answer> {
  job: Job;
  transfer: ArrayBuffer[];
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Timers hold no more than this: three weeks. */
const LONGEST_MS = 2_000_000_000;

export function startPool<Job, Answer>({ entry, size, allowanceMs, timedOut }: PoolOptions): Pool<Job, Answer> {
  const waiting: Task<Job, Answer>[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const next = (): void => {
    while (!closed && waiting.length > 0 && (idle.length > 0 || all.size < size)) {
      const worker = idle.pop() ?? start();
      work(worker, waiting.shift()!);
    }
  };

  const start = (): Worker => {
    const worker = new Worker(entry);
    all.add(worker);
    // Without a job nobody listens, and a thread's death then must not be the program's.
    worker.on('error', () => {});
    worker.once('exit', () => {
      all.delete(worker);
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
      next();
    });
    return worker;
  };

  const work = (worker: Worker, task: Task<Job, Answer>): void => {
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', crashed).off('exit', left);
      end();
    };
    const answered = (answer: Answer): void =>
      settle(() => {
        idle.push(worker);
        task.resolve(answer);
        next();
      });
    const crashed = (error: unknown): void => settle(() => task.reject(error));
    const left = (status: number): void => settle(() => task.reject(new Error(`thread ended (${status})`)));
    const timer =
      allowanceMs > 0
        ? setTimeout(
            () =>
              settle(() => {
                void worker.terminate();
                task.reject(timedOut());
              }),
            Math.min(LONGEST_MS, allowanceMs),
          )
        : undefined;
    worker.on('message', answered).on('error', crashed).on('exit', left);
    worker.postMessage(task.job, task.transfer);
  };

  return {
    run: (job, transfer) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, transfer, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
