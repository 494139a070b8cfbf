/** The documents that could not be read, in one table: which, why, what to do. */
import type { Messages } from '../messages/index.ts';
import { describeFailure } from './errors.ts';
import { showControls } from './output.ts';

export interface Failure {
  shown: string;
  error: unknown;
}

/** By reason, the commonest first: fifty files with one fault are one thing to do. */
export function failureTable(failures: readonly Failure[], messages: Messages): string {
  const groups = new Map<string, { advice: string | null; files: string[] }>();
  for (const { shown, error } of failures) {
    const { what, advice } = describeFailure(error, messages);
    const group = groups.get(what) ?? { advice, files: [] };
    group.files.push(showControls(shown));
    groups.set(what, group);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.files.length - a.files.length);
  const lines = sorted.flatMap(([what, { advice, files }]) => [
    messages.batch.failureReason(files.length, showControls(what)),
    ...(advice === null ? [] : [`  → ${showControls(advice)}`]),
    ...files.map((file) => `  - ${file}`),
  ]);
  return ['', messages.batch.failures, ...lines, ''].join('\n');
}
