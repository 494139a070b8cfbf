/** Ctrl+C: say what was done and end; what is half written is taken along. */
import { stopWriting } from './write-file.ts';

/** As shells have it: 128 and the signal's number. */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Calls `report` when the run is interrupted, then ends it. A second Ctrl+C does not wait. Returns the way back. */
export function onInterrupt(report: () => void): () => void {
  let stopping = false;
  const stop = (signal: keyof typeof STATUS): void => {
    const end = (): never => process.exit(STATUS[signal]);
    if (stopping) end();
    stopping = true;
    report();
    // What was printed is printed whole before the end, as far as somebody takes it.
    void stopWriting().then(() => process.stdout.write('', end));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  };
}
