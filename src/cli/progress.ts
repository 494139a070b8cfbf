/** A bar on standard error while a long document is read; silent where nobody watches. */
import type { Messages } from '../messages/index.ts';
import type { ReadOptions } from '../read/options.ts';
import { showControls } from './output.ts';

const BAR_WIDTH = 24;
/** Short documents are done before a bar could be read. */
const SHOW_AFTER_MS = 400;

export interface Progress {
  onProgress: NonNullable<ReadOptions['onProgress']>;
  /** Wipes the bar, so that what is printed next stands on a clean line. */
  clear(): void;
}

export function startProgress(shown: string, messages: Messages, quiet: boolean): Progress {
  const visible = process.stderr.isTTY === true && !quiet;
  const since = performance.now();
  let drawn = false;
  return {
    onProgress: ({ stage, done, total }) => {
      if (!visible || total <= 0 || performance.now() - since < SHOW_AFTER_MS) return;
      const filled = Math.round((BAR_WIDTH * Math.min(done, total)) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
      const line = `${bar} ${done}/${total} ${messages.cli.progress[stage]} ${showControls(shown)}`;
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
      drawn = true;
    },
    clear: () => {
      if (drawn) process.stderr.write('\r\u001b[K');
      drawn = false;
    },
  };
}
