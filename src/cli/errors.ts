/** What goes wrong becomes one line in the user's language: what happened, and what to do about it. */
import { inspect } from 'node:util';
import type { Messages } from '../messages/index.ts';
import { ReadError } from '../read/errors.ts';
import { showControls } from './output.ts';

/** 0 clean · 1 findings or differences · 2 wrong use · 3 an input could not be read. */
export const EXIT = { clean: 0, found: 1, usage: 2, unreadable: 3 } as const;

/** Wrong use of the command line. */
export class UsageError extends Error {
  /** The nearest thing that exists ("--format"), or what to do instead. */
  readonly advice: string | null;

  constructor(message: string, advice: string | null = null) {
    super(message);
    this.name = 'UsageError';
    this.advice = advice;
  }
}

/** The output could not be written. */
export class WriteError extends Error {
  readonly file: string;
  readonly code: string;

  constructor(file: string, cause: unknown) {
    super(file, { cause });
    this.name = 'WriteError';
    this.file = file;
    this.code = codeOf(cause) ?? 'EIO';
  }
}

export interface Complaint {
  text: string;
  exitCode: number;
}

/** The sentence for an error; `subject` is the file that it is about. With `verbose`, the causes follow. */
export function complain(error: unknown, subject: string | null, messages: Messages, verbose: boolean): Complaint {
  const { what, advice, exitCode } = describe(error, messages);
  const about = subject === null ? '' : `${showControls(subject)}: `;
  const line = `${messages.cli.errors.prefix}: ${about}${what}${advice ? ` ${advice}` : ''}`;
  const details = verbose || process.env.CCHC_DEBUG ? causesOf(error) : '';
  return { text: showControls(line.replace(/\s*\n\s*/gu, ' ')) + details, exitCode };
}

/** The sentence alone, for results that list what could not be read. */
export function describeReadError(error: unknown, messages: Messages): string {
  const { what, advice } = describe(error, messages);
  return showControls(advice === null ? what : `${what} ${advice}`);
}

/** What happened and what to do about it, each by itself, for tables. */
export function describeFailure(error: unknown, messages: Messages): { what: string; advice: string | null } {
  const { what, advice } = describe(error, messages);
  return { what, advice };
}

interface Description {
  what: string;
  advice: string | null;
  exitCode: number;
}

function describe(error: unknown, messages: Messages): Description {
  const words = messages.cli.errors;
  if (error instanceof ReadError) {
    const { what, advice } = messages.readErrors[error.code];
    return { what: what(error.data), advice: advice(error.data), exitCode: EXIT.unreadable };
  }
  if (error instanceof UsageError) return { what: error.message, advice: error.advice, exitCode: EXIT.usage };
  if (error instanceof WriteError) {
    return { what: words.cannotWrite(error.file, error.code), advice: words.cannotWriteAdvice, exitCode: EXIT.usage };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { what: words.unexpected(message), advice: words.unexpectedAdvice, exitCode: EXIT.unreadable };
}

/** For the developer: the chain of causes, with stacks only where CCHC_DEBUG asks for them. */
function causesOf(error: unknown): string {
  const lines: string[] = [];
  for (let cause = error, depth = 0; cause !== undefined && depth < 5; depth++) {
    const stack = process.env.CCHC_DEBUG && cause instanceof Error ? cause.stack : null;
    lines.push(stack ?? (cause instanceof Error ? `${cause.name}: ${cause.message}` : inspect(cause)));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return lines.map((line) => `\n  ${showControls(line)}`).join('');
}

/** The file system's errors as errors of reading; others as they are. */
export function asReadError(error: unknown): unknown {
  switch (codeOf(error)) {
    case undefined:
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new ReadError('not-found', {}, error);
    case 'EISDIR':
      return new ReadError('is-directory', {}, error);
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return new ReadError('no-permission', {}, error);
    default:
      return new ReadError('io', { code: codeOf(error)! }, error);
  }
}

/** The code of a system error ("ENOENT"); undefined for errors of any other kind. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return String(error.code);
}
