/** A wrong configuration: for each fault one line that says what is wrong, and the author's own line with an arrow under it. */
import type { ConfigError } from '../check/config/index.ts';
import type { Messages } from '../messages/index.ts';
import { widthOf } from '../report/wrap.ts';
import { showControls } from './output.ts';
import { suggestSimilar } from './similar.ts';

/** Longer lists of what is allowed are looked up, not read. */
const MOST_CHOICES = 12;

export const complainOfConfig = (error: ConfigError, messages: Messages): string =>
  [error, ...error.others].map((fault) => complainOf(fault, messages)).join('\n');

function complainOf(error: ConfigError, messages: Messages): string {
  const { problems, oneOf, manyIn, types, syntax } = messages.check.config;
  const data = { ...error.data };
  if (error.problem === 'wrong-type') data.expected = types[data.expected as keyof typeof types] ?? types.other;
  if (error.problem === 'syntax') data.reason = syntax[data.code as keyof typeof syntax] ?? data.reason ?? '';
  const given = data.value ?? data.key ?? '';
  const similar = suggestSimilar(given, error.similar);
  const advice = [similar === null ? null : messages.cli.errors.didYouMean(similar)];
  if (similar === null && error.similar.length > 0) {
    const { length } = error.similar;
    advice.push(length <= MOST_CHOICES ? oneOf(error.similar.join(', ')) : manyIn(length));
  }
  const what = [problems[error.problem](data), ...advice].filter((part) => part !== null).join(' ');
  const gutter = String(error.line);
  const before = showControls(error.sourceLine.slice(0, error.column - 1).replaceAll('\t', ' '));
  const line = showControls(error.sourceLine.replaceAll('\t', ' '));
  return [
    showControls(
      `${messages.cli.errors.prefix}: ${error.file}:${error.line}:${error.column}: ${what.replace(/\s+/gu, ' ')}`,
    ),
    `  ${gutter} | ${line}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(widthOf(before))}${'^'.repeat(error.length)}`,
  ].join('\n');
}
