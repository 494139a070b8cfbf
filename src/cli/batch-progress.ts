/** How far a run over many documents is: a bar on a terminal, one line per document elsewhere, nothing for one alone. */
import type { Messages } from '../messages/index.ts';
import { showControls, writeError } from './output.ts';

export interface BatchProgress {
  done(shown: string): void;
  /** A complaint is printed whatever the user has chosen to see. */
  failed(complaint: string): void;
  /** Wipes the bar, so that what is printed next stands on a clean line. */
  clear(): void;
}

const BAR_WIDTH = 24;
/** The eye follows no faster. */
const REDRAW_MS = 100;
/** The rate is that of the last documents: cached ones at the start say nothing about those behind them. */
const RECENT = 50;

export function startBatchProgress(total: number, messages: Messages, quiet: boolean): BatchProgress {
  const watched = total > 1 && !quiet;
  const terminal = process.stderr.isTTY === true;
  const times = [performance.now()];
  let count = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = false;

  const clear = (): void => {
    if (drawn) process.stderr.write('\r\u001b[K');
    drawn = false;
  };
  const advance = (shown: string): void => {
    const now = performance.now();
    count++;
    times.push(now);
    if (times.length > RECENT + 1) times.shift();
    if (!watched || !terminal || (now - drawnAt < REDRAW_MS && count < total)) return;
    drawnAt = now;
    const perSecond = ((times.length - 1) * 1000) / Math.max(1, now - times[0]!);
    const filled = Math.floor((BAR_WIDTH * count) / total);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const words = messages.batch.rate(count, total, perSecond, (total - count) / perSecond);
    const line = `${bar} ${words} ${showControls(shown)}`;
    process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    drawn = true;
  };

  return {
    done: (shown) => {
      advance(shown);
      if (watched && !terminal) writeError(`[${count}/${total}] ${showControls(shown)}`);
    },
    failed: (complaint) => {
      clear();
      writeError(complaint);
      advance('');
    },
    clear,
  };
}
