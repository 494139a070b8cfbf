/**
 * Of a damaged file the engine may reject promises that nobody waits for, while it reads on past the damage: what it gives back
 * says enough. Without a listener such a rejection would end the whole process, and a hundred other files with it.
 */

const IN_ENGINE = /pdf\.worker|pdf-parse|pdfjs/u;

/** Whether the engine left the rejection behind. */
export const isStray = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && IN_ENGINE.test(String((reason as { stack?: unknown }).stack ?? ''));

function onRejection(reason: unknown): void {
  // As if nobody listened: what others reject is not ours to swallow.
  if (!isStray(reason) && process.listenerCount('unhandledRejection') === 1)
    setImmediate(() => {
      throw reason;
    });
}

let readers = 0;

/** Listens while a file is read; the function given back ends it, once all that was rejected by then has been told. */
export function heedStrayRejections(): () => void {
  if (readers++ === 0) process.on('unhandledRejection', onRejection);
  return () => {
    setImmediate(() => {
      if (--readers === 0) process.off('unhandledRejection', onRejection);
    });
  };
}
