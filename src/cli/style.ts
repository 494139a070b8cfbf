/** Colours where a person watches: on a terminal, unless NO_COLOR says no or FORCE_COLOR says yes. */
import type { TextStyle } from '../report/text-style.ts';

export function wantsColour(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment.FORCE_COLOR !== undefined)
    return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false';
  // Any value but the empty one, as the convention has it.
  if (environment.NO_COLOR) return false;
  return stream.isTTY === true && environment.TERM !== 'dumb';
}

export async function styleFor(stream: { isTTY?: boolean }): Promise<TextStyle> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: wantsColour(stream) ? 1 : 0 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    heading: chalk.bold.cyan,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
  };
}

const plain = (words: string): string => words;
/** For files: what is written there is no terminal's business. */
export const plainStyle: TextStyle = { bold: plain, dim: plain, heading: plain, good: plain, warn: plain, bad: plain };
