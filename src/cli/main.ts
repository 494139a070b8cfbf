/** The command line: choose the language, run the command, turn what went wrong into one line and an exit status. */

import { CommanderError } from 'commander';
import { ConfigError } from '../check/config/config-error.ts';
import { type Language, type Messages, messagesIn } from '../messages/index.ts';
import { isStray } from '../read/pdf/stray-rejections.ts';
import { complain, EXIT, UsageError } from './errors.ts';
import { chooseLanguage } from './language.ts';
import { endQuietlyOnBrokenPipe, writeError } from './output.ts';
import { buildProgram } from './program.ts';
import { VERSION } from './version.ts';

export async function main(argv: string[]): Promise<void> {
  endQuietlyOnBrokenPipe();
  const language = chooseLanguage(argv, process.env);
  const messages = messagesIn(language);
  endWithOneLineOnFaults(argv, messages);
  const program = buildProgram(messages, language, VERSION, (status) => {
    process.exitCode = status;
  });
  try {
    if (argv.length <= 2) {
      program.outputHelp();
      return;
    }
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    if (error instanceof ConfigError) {
      const { complainOfConfig } = await import('./config-complaint.ts');
      writeError(complainOfConfig(error, messages));
      process.exitCode = EXIT.usage;
      return;
    }
    const known = error instanceof CommanderError ? asUsageError(error, argv, messages) : error;
    const { text, exitCode } = complain(known, null, messages, isVerbose(argv));
    writeError(text);
    process.exitCode = exitCode || EXIT.usage;
  }
}

/** The help page in one language, for the build to print. */
export function renderHelp(language: Language): string {
  let page = '';
  const program = buildProgram(messagesIn(language), language, VERSION, () => {});
  program.configureOutput({
    writeOut: (text) => {
      page += text;
    },
  });
  program.outputHelp();
  return page;
}

/** Faults that no caller can catch, as in a parser's own threads, end the run like any other: in one line. */
function endWithOneLineOnFaults(argv: readonly string[], messages: Messages): void {
  const end = (error: unknown): void => {
    if (isStray(error)) return;
    writeError(complain(error, null, messages, isVerbose(argv)).text);
    process.exit(EXIT.unreadable);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function isVerbose(argv: readonly string[]): boolean {
  return argv.includes('--verbose') || argv.includes('-v');
}

/** Commander's English sentence in the user's language, with its suggestion or the way to the help. */
function asUsageError(error: CommanderError, argv: readonly string[], messages: Messages): UsageError {
  const words = messages.cli.errors;
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const flag = quoted.split(/[ ,]+/u).find((part) => part.startsWith('--')) ?? quoted;
  const similar = /Did you mean (?:one of )?([^?]*)\?/u.exec(error.message)?.[1];
  const command = argv.slice(2).find((arg) => !arg.startsWith('-'));
  const help = words.seeHelp(
    command && /^[a-z]+$/u.test(command) && error.code !== 'commander.unknownCommand' ? `cchc ${command}` : 'cchc',
  );
  const advice = similar ? words.didYouMean(similar) : help;
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(words.unknownOption(quoted), advice);
    case 'commander.unknownCommand':
      return new UsageError(words.unknownCommand(quoted), advice);
    case 'commander.missingArgument':
      return new UsageError(words.missingArgument(quoted), advice);
    case 'commander.help':
      return new UsageError(words.missingCommand, advice);
    case 'commander.optionMissingArgument':
      return new UsageError(words.optionMissingArgument(flag), advice);
    case 'commander.excessArguments':
      return new UsageError(words.excessArguments, advice);
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/u.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are ([^.]*)\./u.exec(error.message)?.[1] ?? '';
      return new UsageError(words.invalidValue(flag, value, choices), null);
    }
    default:
      return new UsageError(words.usage, advice);
  }
}
