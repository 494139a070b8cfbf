/**
 * The last resort against a hang. Readers watch the clock themselves; this is for a fault in them, a loop that never
 * lets the timers run: a second thread then says so and ends the process.
 */
import { Worker } from 'node:worker_threads';

export interface Watchdog {
  /** Gives the work until now + `ms`; the previous allowance ends. */
  allow(ms: number): void;
  rest(): void;
}

/** The thread sleeps on the cell: woken, it takes the new allowance; not woken in time, it bites. 0 means rest. */
const CODE = `
const { workerData: { cell, sentence } } = require('node:worker_threads');
for (;;) {
  const allowance = Atomics.load(cell, 0);
  const end = Atomics.wait(cell, 0, allowance, allowance === 0 ? Infinity : cell[1]);
  if (end === 'timed-out') {
    require('node:fs').writeSync(2, sentence + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}`;
/** What an Int32 holds: three weeks. */
const LONGEST_MS = 2_000_000_000;

export function startWatchdog(sentence: string): Watchdog {
  const cell = new Int32Array(new SharedArrayBuffer(8));
  let allowances = 0;
  const worker = new Worker(CODE, { eval: true, workerData: { cell, sentence } });
  // It must not keep a finished run alive; and where threads cannot be had, the run goes on without.
  worker.unref();
  worker.on('error', () => {});
  const set = (allowance: number): void => {
    Atomics.store(cell, 0, allowance);
    Atomics.notify(cell, 0);
  };
  return {
    allow: (ms) => {
      cell[1] = Math.min(LONGEST_MS, ms);
      set(++allowances);
    },
    // The time stays as it is: the thread may be about to sleep on it.
    rest: () => set(0),
  };
}
